"""Whatever text of a document is printed is looked at, and what is found in it has its place."""

import re
from copy import deepcopy

import pytest
from tests.rules.documents import BASES
from tests.rules.seeding import TODAY, clean_data

from congvan.formats import from_dict
from congvan.rules import Selection, check_document

UNSEEN = "\u200b"
OWN_RULES = re.compile(r"type|signature\.(?:then\.)?authority|original\..*")
"""A type and an authority with anything in it is none; a copied document is as its own issuer wrote it."""


def texts(data, path=""):
    if isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, f"{path}.{key}" if path else key)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts(value, f"{path}[{index}]")
    elif any(map(str.isalpha, data or "")):
        yield path, data


def with_text(data, path, text):
    changed = deepcopy(data)
    holder = changed
    *steps, last = (int(one[1:-1]) if one[0] == "[" else one for one in re.findall(r"\w+|\[\d+\]", path))
    for step in steps:
        holder = holder[step]
    holder[last] = text
    return changed


CASES = [
    pytest.param(data, path, text, id=f"{base.stem}-{path}")
    for base in sorted(BASES.glob("*.yaml"))
    for data in [clean_data(base)]
    for path, text in texts(data)
    if not OWN_RULES.fullmatch(path)
]


@pytest.mark.parametrize(("data", "path", "text"), CASES)
def test_a_character_that_cannot_be_seen_is_found_in_any_text(data, path, text):
    changed = from_dict(with_text(data, path, text[:1] + UNSEEN + text[1:]))
    report = check_document(changed, selection=Selection(select=("CV113",)), today=TODAY)
    (found,) = report.findings
    assert found.observed == "U+200B"
    place = re.sub(r"^(signature)(?=\.)|(?<=\.)(then)(?=\.)", r"\g<0>[0]", path)
    assert found.path == place or (path.endswith("body") and found.path.startswith(f"{path}[0]"))
