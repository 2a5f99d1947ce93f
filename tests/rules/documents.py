"""Documents for rule tests: a clean base of every type, and fragments laid over it; what every finding must have."""

import json
import re
from functools import cache
from pathlib import Path

from congvan.formats import from_dict, schema, to_dict
from congvan.formats.yaml_reader import read_yaml as read_tree
from congvan.rules import find_rule
from congvan.rules.messages import catalogue

HERE = Path(__file__).parent
BASES = HERE / "bases"
CASES = HERE / "cases"
DEFAULT_TYPE = "cong-van"


def read_yaml(text):
    """The plain data of a YAML text: every scalar is text, a plain null is None."""
    return read_tree(text).data


@cache
def _base_text(slug):
    return (BASES / f"{slug}.yaml").read_text(encoding="utf-8")


def base(slug):
    """The data of the clean document of a type."""
    return read_yaml(_base_text(slug))


def laid_over(target, patch):
    """JSON merge patch (RFC 7396): null takes a key away, mappings merge, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = laid_over(merged.get(key), value)
    return merged


def document(fragment):
    """The document that a fragment (data or YAML, none for the base itself) makes of the clean base of its type."""
    data = (read_yaml(fragment) if isinstance(fragment, str) else fragment) or {}
    slug = data.get("type", DEFAULT_TYPE)
    known = slug if (BASES / f"{slug}.yaml").exists() else DEFAULT_TYPE
    return from_dict(laid_over(base(known), data))


def assert_sound(report, document):
    """Every finding says something whole: its message has no gap, and its path is a place of the document."""
    data = to_dict(document)
    for finding in report:
        for text in (finding.message.vi, finding.message.en):
            assert not re.search(r"None|«\s*»|“\s*”|XX", text), text
            assert text.endswith((".", "?")), text
        asked = [name for name in ("observed", "expected") if f"{{{name}}}" in _template(finding)]
        for name in asked:
            assert getattr(finding, name), finding
        assert finding.path is None or _is_place(data, document, finding.path), finding
        if finding.path is None and finding.paragraph is None:
            assert not find_rule(finding.code).on_data or finding.code in OF_THE_WHOLE, finding


OF_THE_WHOLE = ("CV216", "CV914")
"""Rules on data that may speak of no single place."""


def _template(finding):
    """The message as the catalogue has it: the one whose fixed words the finding's message shares."""
    own = [
        text
        for key, text in catalogue().items()
        if key.partition(".")[0] == finding.code
        and all(part in finding.message.vi for part in re.split(r"\{\w+\}", text.vi))
    ]
    assert own, finding.message.vi
    return max(own, key=lambda text: len(text.vi)).vi


def _is_place(data, document, path):
    """Whether a path is a place of the data, or of a body, which data hold as text."""
    *steps, last = re.findall(r"[^.\[\]]+|\[\d+\]", path)
    for step in steps:
        data, document = _step(data, step), _step(document, step)
    return last in _keys() or any(_step(one, last) is not None for one in (data, document))


def _step(whole, step):
    if step.startswith("["):
        items, number = whole if isinstance(whole, list | tuple) else [whole], int(step[1:-1])
        return items[number] if number < len(items) else None
    return whole.get(step) if isinstance(whole, dict) else getattr(whole, step, None)


@cache
def _keys():
    """Every key that a document may have."""
    return set(re.findall(r'"(\w+)": \{', json.dumps(schema())))
