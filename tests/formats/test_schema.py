"""The JSON Schema accepts what the loader accepts, and refuses what it refuses."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.strategies import documents

from congvan.formats import InvalidDocumentError, from_dict, load_file, schema, to_dict
from congvan.formats.descriptions import DESCRIPTIONS
from congvan.model import Document
from congvan.standards import ND30, TT01

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(
    [
        *ROOT.glob("examples/*.yaml"),
        *ROOT.glob("examples/types/*.yaml"),
        *ROOT.glob("templates/**/example.yaml"),
    ]
)

VALIDATOR = jsonschema.Draft202012Validator(schema())

ANY_DOCUMENT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def accepted(data: Any) -> bool:
    try:
        from_dict(data)
    except InvalidDocumentError:
        return False
    return True


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$id"] == "urn:congvan:document:1"
    assert json.loads(json.dumps(schema())) == schema()


def test_fields_are_named_in_vietnamese_and_described_in_both_languages() -> None:
    number = schema()["properties"]["number"]
    assert number["title"] == "Số văn bản"
    vietnamese, english = number["description"].split("\n")
    assert "không có số 0 đứng trước" in vietnamese
    assert english.startswith("number: ")


def test_every_key_of_the_frame_is_described() -> None:
    for name, shape in schema()["properties"].items():
        assert "\n" in shape["description"], name
    for kind, described in DESCRIPTIONS.items():
        fields = schema()["properties"] if kind == "Document" else schema()["$defs"][kind]["properties"]
        assert described.keys() <= fields.keys()


def test_the_types_are_those_of_the_standard() -> None:
    assert schema()["properties"]["type"]["examples"] == [
        *dict.fromkeys([*ND30.types, *TT01.types]),
        *ND30.copies,
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_example_is_valid(path: Path) -> None:
    VALIDATOR.validate(to_dict(load_file(path).document))


@ANY_DOCUMENT
@given(documents())
def test_every_document_is_valid(document: Document) -> None:
    VALIDATOR.validate(to_dict(document))


SHORT_AND_LONG: dict[str, list[Any]] = {
    "to": ["A", ["A"], None],
    "signature": [{}, [{}], {"then": {"authority": "KT"}}, {"then": []}],
    "annexes": [{"title": "A", "body": "B"}, [{"title": "A", "body": ["B"]}]],
    "body": [
        "A",
        ["A", {"text": "B"}, {"rows": [["a", {"text": "b"}]]}],
        [{"kind": "clause", "number": "1", "title": [{"text": "A", "bold": True}], "children": "a) B"}],
    ],
    "date": ["2026-03-26", {"year": 2026}, None],
    "archive": [{"units": "VT", "copies": 5}, {"units": ["VT"]}],
}


@pytest.mark.parametrize("key", SHORT_AND_LONG)
def test_every_short_form_is_valid(key: str) -> None:
    for form in SHORT_AND_LONG[key]:
        data = {"type": "cong-van", key: form}
        assert VALIDATOR.is_valid(data), form
        assert accepted(data), form


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"type": None},
        {"type": "cong-van", "typo": 1},
        {"type": "cong-van", "number": "5"},
        {"type": "cong-van", "number": -1},
        {"type": "cong-van", "number": 1.5},
        {"type": "cong-van", "unit": 5},
        {"type": "cong-van", "draft": "true"},
        {"type": "cong-van", "to": [None]},
        {"type": "cong-van", "to": {"a": "b"}},
        {"type": "cong-van", "date": 2026},
        {"type": "cong-van", "date": {"month": 100}},
        {"type": "cong-van", "issuer": {"code": "A"}},
        {"type": "cong-van", "body": {"text": "A"}},
        {"type": "cong-van", "body": [{"kind": "verse"}]},
        {"type": "cong-van", "body": [{"rows": [], "kind": "clause"}]},
        {"type": "cong-van", "body": [{"rows": ["a"]}]},
        {"type": "cong-van", "body": [{"widths": [0]}]},
        {"type": "cong-van", "body": [{"text": [{"bold": True}]}]},
    ],
)
def test_what_is_wrong_is_wrong_to_both(data: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(data)
    assert not accepted(data)


def spots(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in plain data that can be replaced."""
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, part in steps:
        yield (*path, step)
        yield from spots(part, (*path, step))


def replaced(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    changed = copy.deepcopy(data)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return changed


# The text is a date, so that no field refuses it for what it says.
STRANGERS: list[Any] = [
    *(
        None,
        True,
        0,
        1,
        -1,
        5.0,
        5.5,
        100,
        "2026-03-26",
        [],
        {},
        [None],
        ["2026-03-26"],
        [["2026-03-26"]],
        [[]],
    ),
    *(
        [{}],
        {"x": 1},
        {"text": "a"},
        {"rows": []},
        {"kind": "dash"},
        {"title": "a"},
        {"name": "a"},
        {"units": "a"},
    ),
]


@ANY_DOCUMENT
@given(documents(), st.sampled_from(STRANGERS), st.data())
def test_loader_and_schema_agree_on_any_change(
    document: Document, stranger: Any, choose: st.DataObject
) -> None:
    data = to_dict(document)
    path = choose.draw(st.sampled_from(list(spots(data))))
    changed = replaced(data, path, stranger)
    assert VALIDATOR.is_valid(changed) == accepted(changed)


EVERYTHING: dict[str, Any] = {
    "type": "quyet-dinh",
    "draft": True,
    "issuer": {"name": "A", "code": "B"},
    "number": 5,
    "date": {"year": 2026, "month": 3},
    "to": ["A"],
    "body": [
        {
            "kind": "clause",
            "number": "1",
            "title": "A",
            "text": [{"text": "B", "bold": True}],
            "children": ["C"],
        },
        {"header": [["A"]], "rows": [[{"text": "B", "columns": 2}]], "widths": [20], "align": ["left"]},
    ],
    "signature": {"authority": "TM", "then": [{"authority": "KT"}]},
    "archive": {"units": ["VT"], "copies": 1},
    "drafter": {"mark": "PL"},
    "contact": {"fax": "1"},
    "annexes": [{"title": "A", "body": "B"}],
    "attached": {"type": "quy-che", "title": "A", "body": ["B"]},
}


@pytest.mark.parametrize("path", list(spots(EVERYTHING)), ids=str)
def test_loader_and_schema_agree_on_every_stranger_in_every_place(path: tuple[Any, ...]) -> None:
    for stranger in STRANGERS:
        changed = replaced(EVERYTHING, path, stranger)
        assert VALIDATOR.is_valid(changed) == accepted(changed), stranger


def without(data: Any, path: tuple[Any, ...]) -> Any:
    changed = copy.deepcopy(data)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    return changed


def with_a_key_more(data: Any, path: tuple[Any, ...], key: str) -> Any:
    changed = copy.deepcopy(data)
    inner = changed
    for step in path:
        inner = inner[step]
    if isinstance(inner, dict):
        inner.setdefault(key, "2026-03-26")
    return changed


@ANY_DOCUMENT
@given(
    st.sampled_from(EXAMPLES),
    st.sampled_from(["replaced", "left out", "more"]),
    st.sampled_from(STRANGERS),
    st.sampled_from(["name", "type", "text", "rows", "x", "Kính gửi", "body", "copies", "caption"]),
    st.data(),
)
def test_loader_and_schema_agree_on_any_change_of_an_example(
    path: Path, change: str, stranger: Any, key: str, choose: st.DataObject
) -> None:
    data = to_dict(load_file(path).document)
    spot = choose.draw(st.sampled_from(list(spots(data))))
    changed = {
        "replaced": lambda: replaced(data, spot, stranger),
        "left out": lambda: without(data, spot),
        "more": lambda: with_a_key_more(data, spot, key),
    }[change]()
    assert VALIDATOR.is_valid(changed) == accepted(changed)
