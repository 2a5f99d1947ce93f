"""An organisation's profile from a YAML, JSON or TOML file, as strictly read as a document."""

import os
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from attrs import frozen

from congvan.errors import CongvanError
from congvan.formats import messages
from congvan.formats.errors import InvalidDocumentError, Problem, UnreadableFileError
from congvan.formats.loading import parse_text, read_text_of, structure
from congvan.formats.source import Source
from congvan.language import regex
from congvan.messages import Bilingual
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
        return _profile(read_toml(text, name), Places(), name, ())
    parsed = parse_text(text, name=name)
    return _profile(parsed.tree.data, Places(parsed.source), name, parsed.tree.problems)


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


@frozen
class Places:
    """Where the settings of a file stand, if it is a text whose places are known."""

    source: Source | None = None

    def problem(self, path: str, message: Bilingual | CongvanError) -> Problem:
        """A fault of the setting at a key path."""
        if isinstance(message, CongvanError):
            message = message.said
        line, column = self.source.position(path) if self.source is not None else (None, None)
        return Problem(path, line, column, message)


def _profile(data: Any, places: Places, name: str, of_text: tuple[Problem, ...] | list[Problem]) -> Profile:
    if not isinstance(data, dict):
        raise InvalidDocumentError(name, (places.problem("", messages.NOT_A_PROFILE), *of_text))
    profile, problems = structure(data, places.source, Profile)
    if profile is not None:
        problems = chain(_misfits(profile, places), rule_problems(profile.rule_choice, "rules", places))
    if found := (*of_text, *problems):
        raise InvalidDocumentError(name, found)
    assert profile is not None
    return profile


def _misfits(profile: Profile, places: Places) -> Iterator[Problem]:
    try:
        standard = standard_by_key(profile.edition)
    except UnknownStandardError as error:
        yield places.problem("edition", error)
    else:
        for misfit in profile.misfits(standard):
            yield places.problem(misfit.path, misfit.message)


def rule_problems(choice: RuleChoice, path: str, places: Places) -> Iterator[Problem]:
    """What is wrong with a choice of rules at a key path: names of no rule, severities milder than declared."""
    for key, named in (("select", choice.select), ("ignore", choice.ignore)):
        for index, name in enumerate(named):
            try:
                Selection(select=(name,)).require_known(all_rules())
            except UnknownRuleError as error:
                yield places.problem(f"{path}.{key}[{index}]", error)
    for name, grade in choice.severity.items():
        here = f"{path}.severity.{name}"
        try:
            declared = find_rule(name).severity
        except UnknownRuleError as error:
            yield places.problem(here, error)
        else:
            if Severity(grade).rank > declared.rank:
                yield places.problem(here, messages.NOT_STRICTER.format(declared=declared.value, found=grade))
