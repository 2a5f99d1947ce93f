"""The short forms of the document file, and the long ones that say the same."""

import datetime as dt
from typing import Any

import pytest

from congvan.formats import from_dict, to_dict
from congvan.model import (
    Annex,
    Archive,
    Block,
    Cell,
    Document,
    DocumentDate,
    Mandate,
    Run,
    Signature,
    Table,
)


@pytest.mark.parametrize(
    ("key", "forms", "value"),
    [
        ("to", ["A", ["A"]], ("A",)),
        ("recipients", ["A", ["A"]], ("A",)),
        ("bases", ["A", ["A"]], ("A",)),
        ("ignore", ["CV101", ["CV101"]], ("CV101",)),
        ("archive", [{"units": "VT"}, {"units": ["VT"]}], Archive(("VT",))),
        ("signature", [{"name": "A"}, [{"name": "A"}]], (Signature(name="A"),)),
        (
            "signature",
            [{"then": {"authority": "KT"}}, [{"then": [{"authority": "KT."}]}]],
            (Signature(then=(Mandate("KT"),)),),
        ),
        ("annexes", [{"title": "A"}, [{"title": "A"}]], (Annex("A"),)),
        (
            "body",
            [
                "Một.",
                "Một.\n",
                ["Một."],
                [{"text": "Một."}],
                [{"kind": "paragraph", "text": [{"text": "Một."}]}],
            ],
            (Block(text="Một."),),
        ),
        (
            "body",
            ["**A** b", [{"text": [{"text": "A", "bold": True}, {"text": " b"}]}]],
            (Block(text="**A** b"),),
        ),
        ("body", [["Điều 1. A"]], (Block(text="Điều 1. A"),)),
        (
            "body",
            ["1. A.\na) B.", [{"kind": "clause", "number": "1", "text": "A.", "children": "a) B."}]],
            (Block("clause", "1", text="A.", children=(Block("point", "a", text="B."),)),),
        ),
        (
            "body",
            [
                "|A|*B*|",
                [{"rows": [["A", "*B*"]]}],
                [{"rows": [[{"text": "A"}, {"text": "*B*", "columns": 1}]]}],
            ],
            (Table(rows=((Cell("A"), Cell((Run("B", italic=True),))),)),),
        ),
        (
            "date",
            ["2026-03-26", dt.date(2026, 3, 26), {"year": 2026, "month": 3, "day": 26}],
            DocumentDate(2026, 3, 26),
        ),
        ("date", ["2026", {"year": 2026}], DocumentDate(2026)),
    ],
)
def test_short_and_long_forms_are_one(key: str, forms: list[Any], value: Any) -> None:
    for form in forms:
        assert from_dict({"type": "cong-van", key: form}) == Document("cong-van", **{key: value})


@pytest.mark.parametrize(
    ("document", "data"),
    [
        (Document("cong-van", draft=False, to=()), {}),
        (Document("cong-van", draft=True, number=0), {"draft": True, "number": 0}),
        (Document("cong-van", to="A"), {"to": ["A"]}),
        (Document("cong-van", signature=Signature(name="A")), {"signature": {"name": "A"}}),
        (Document("cong-van", signature=(Signature(), Signature())), {"signature": [{}, {}]}),
        (Document("cong-van", date=DocumentDate(2026, 3)), {"date": "2026-03"}),
        (
            Document("cong-van", date="ngày 1/3/2026", date_written="ngày 1/3/2026"),
            {"date": "2026-03-01", "date_written": "ngày 1/3/2026"},
        ),
        (Document("cong-van", number=5, number_written="5"), {"number": 5, "number_written": "5"}),
        (Document("cong-van", body="1. A.\na) B."), {"body": "1. A.\na) B."}),
        (Document("cong-van", body=(Block(text="1. A."), Block())), {"body": ["1. A.", ""]}),
        (
            Document("cong-van", body=(Block("clause", text="**A** b"),)),
            {"body": [{"kind": "clause", "text": "**A** b"}]},
        ),
        (
            Document("cong-van", body=(Block(text=(Run("a b ", bold=True), Run("c"))),)),
            {"body": [{"text": [{"text": "a b ", "bold": True}, {"text": "c"}]}]},
        ),
        (Document("cong-van", body=(Table(),)), {"body": [{"rows": []}]}),
        (
            Document("cong-van", body=(Table(rows=(("a", Cell("b", columns=2)),), widths=(20, 45.5)),)),
            {"body": [{"rows": [["a", {"text": "b", "columns": 2}]], "widths": [20, 45.5]}]},
        ),
    ],
)
def test_what_is_written_is_the_shortest(document: Document, data: dict[str, Any]) -> None:
    assert to_dict(document) == {"type": "cong-van", **data}
