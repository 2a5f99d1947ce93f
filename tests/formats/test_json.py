"""Strict JSON: the same document, each key once, a place for every value."""

import pytest
from tests.formats.faults import places, problems, unreadable

from congvan.formats import load_text
from congvan.model import Document, Issuer

LETTER = """\
{
  "type": "cong-van",
  "number": 374,
  "issuer": {"name": "SỞ NỘI VỤ", "code": "\\u004e\\u004f"},
  "to": ["A", "B \\ud83d\\ude00"],
  "signature": [{"name": "C"}]
}
"""


def test_a_letter() -> None:
    document = load_text(LETTER).document
    assert document.number == 374
    assert document.issuer == Issuer("SỞ NỘI VỤ", "NO")
    assert document.to == ("A", "B 😀")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("type", (2, 11)),
        ("number", (3, 13)),
        ("issuer", (4, 3)),
        ("issuer.code", (4, 43)),
        ("to[1]", (5, 15)),
        ("signature[0].name", (6, 26)),
        ("signature.name", (6, 26)),
        ("place", (1, 1)),
    ],
)
def test_every_value_has_a_place(path: str, place: tuple[int, int]) -> None:
    assert load_text(LETTER).source.position(path) == place


def test_texts_and_numbers_are_not_taken_for_each_other() -> None:
    found = problems('{"type": "cong-van", "number": "374", "unit": 5, "draft": "true", "to": [true]}')
    assert [(problem.path, problem.message.vi) for problem in found] == [
        ("number", "«Số văn bản» là số, viết không có dấu nháy: 374."),
        ("unit", '«Đơn vị soạn thảo hoặc lĩnh vực» phải là chữ; đặt 5 trong dấu nháy: "5".'),
        ("draft", "«Dự thảo» chỉ nhận true hoặc false, không có dấu nháy."),
        ("to[0]", '«Kính gửi» phải là chữ; đặt true trong dấu nháy: "true".'),
    ]


@pytest.mark.parametrize("number", ["1.5", "true", "1e400", "-1", "[1]"])
def test_what_is_no_number(number: str) -> None:
    assert [path for path, *_ in places(f'{{"type": "cong-van", "number": {number}}}')] == ["number"]


def test_json_has_one_type_of_number() -> None:
    assert load_text('{"type": "cong-van", "number": 374.0}').document == Document("cong-van", number=374)


def test_every_key_once() -> None:
    (problem,) = problems('{"type": "cong-van",\n "place": "A",\n "place": "B"}')
    assert (problem.path, problem.line, problem.column) == ("place", 3, 2)
    assert "dòng 2" in problem.message.vi


@pytest.mark.parametrize(
    ("text", "place", "piece"),
    [
        ('{"type": NaN}', (1, 10), "NaN"),
        ('{"widths": [1,\n -Infinity]}', (2, 2), "-Infinity"),
        ('{"type": "a",}', (1, 13), "dấu phẩy"),
        ('{"type" "a"}', (1, 9), "dấu hai chấm"),
        ('{"type": "a" "b": 1}', (1, 14), "dấu phẩy"),
        ('{"type": "a"} x', (1, 15), "thừa"),
        ('{"type": "a\n"}', (1, 12), "xuống dòng"),
        ('{"type": "a', (1, 10), "chưa đóng"),
        ('{"type": "\\d"}', (1, 11), "«\\»"),
        ('{"type": }', (1, 10), "thiếu giá trị"),
        ('{"number": ' + "9" * 5000 + "}", (1, 12), "quá dài"),
    ],
)
def test_broken_syntax_is_explained(text: str, place: tuple[int, int], piece: str) -> None:
    error = unreadable(text, "a.json")
    assert (error.line, error.column) in (place, (place[0], place[1] + 1))  # Python 3.13 points at the comma
    assert piece in error.message("vi")


def test_half_a_character_is_refused_where_it_stands() -> None:
    assert places('{"type": "cong-van", "to": ["A", "\\ud83d"]}') == [("to[1]", 1, 34)]


@pytest.mark.parametrize("text", ["[]", '"cong-van"', "1", "null", "", "  \n"])
def test_what_is_no_group_of_keys(text: str) -> None:
    assert [path for path, *_ in places(text, "a.json")] == [""]


def test_json_knows_no_comments() -> None:
    loaded = load_text('{"type": "cong-van", "subject": "# congvan: ignore CV101"}')
    assert (loaded.ignored, loaded.ignored_lines) == ((), {})
