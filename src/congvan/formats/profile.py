"""An organisation's profile from a YAML, JSON or TOML file, as strictly read as a document."""

import os
import tomllib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from congvan.formats import messages
from congvan.formats.errors import InvalidDocumentError, Problem, UnreadableFileError
from congvan.formats.loading import parse_text, read_text_of, structure
from congvan.formats.source import Source, problem_at
from congvan.language import regex
from congvan.rules import Selection, Severity, UnknownRuleError, all_rules, find_rule
from congvan.standards import Profile, RuleChoice, UnknownStandardError
from congvan.standards import standard as standard_by_key


def load_profile(path: str | os.PathLike[str]) -> Profile:
    """Read a profile: TOML by its ending `.toml`, else YAML or JSON, UTF-8.

    Raises `UnreadableFileError`, and `InvalidDocumentError`, which names every fault, settings outside the
    standard's ranges with their clause.
    """
    name, text = os.fspath(path), read_text_of(path)
    if Path(name).suffix.lower() == ".toml":
        return _profile(read_toml(text, name), None, name, ())
    parsed = parse_text(text, name=name)
    return _profile(parsed.tree.data, parsed.source, name, parsed.tree.problems)


def read_toml(text: str, name: str) -> dict[str, Any]:
    """The data of a TOML text. Raises `UnreadableFileError`."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _toml_place().search(str(error))
        at = (int(place[1]), int(place[2])) if place else (None, None)
        raise UnreadableFileError(name, messages.BROKEN_TOML.format(problem=error), *at) from None
    except RecursionError:
        raise UnreadableFileError(name, messages.TOO_DEEP) from None


_toml_place = regex(r"at line ([0-9]+), column ([0-9]+)")


def _profile(data: Any, source: Source | None, name: str, of_text: Iterable[Problem]) -> Profile:
    if not isinstance(data, dict):
        raise InvalidDocumentError(name, (problem_at("", messages.NOT_A_PROFILE, source), *of_text))
    profile, problems = structure(data, source, Profile)
    if profile is not None:
        problems = chain(_misfits(profile, source), rule_problems(profile.rule_choice, "rules", source))
    if found := (*of_text, *problems):
        raise InvalidDocumentError(name, found)
    assert profile is not None
    return profile


def _misfits(profile: Profile, source: Source | None) -> Iterator[Problem]:
    try:
        standard = standard_by_key(profile.edition)
    except UnknownStandardError as error:
        yield problem_at("edition", error.said, source)
    else:
        for misfit in profile.misfits(standard):
            yield problem_at(misfit.path, misfit.message, source)


def rule_problems(choice: RuleChoice, path: str, source: Source | None) -> Iterator[Problem]:
    """What is wrong with a choice of rules at a key path: names of no rule, severities milder than declared."""
    for key, named in (("select", choice.select), ("ignore", choice.ignore)):
        for index, name in enumerate(named):
            try:
                Selection(select=(name,)).require_known(all_rules())
            except UnknownRuleError as error:
                yield problem_at(f"{path}.{key}[{index}]", error.said, source)
    for name, grade in choice.severity.items():
        here = f"{path}.severity.{name}"
        try:
            declared = find_rule(name).severity
        except UnknownRuleError as error:
            yield problem_at(here, error.said, source)
        else:
            if Severity(grade).rank > declared.rank:
                milder = messages.NOT_STRICTER.format(declared=declared.value, found=grade)
                yield problem_at(here, milder, source)
