"""Where every key path stands in the text, from line 1 and column 1."""

import pytest

from congvan.formats import load_text

LETTER = """\
type: cong-van
date: 2019-03-26
to: [Báo Lạng Sơn, Đài Phát thanh]
body: |   # nội dung

  Thực hiện Kế hoạch:

  1. Các cơ quan báo chí
  a) Tăng cường tuyên truyền;
      | STT | Nội dung |
signature:
  authority: KT
  of: GIÁM ĐỐC
  then:
    - {authority: KT, of: B}
recipients:
  - Như trên
  - Lãnh đạo Sở
annexes:
  - title: Danh sách
    body: |
      Điều 1. Phạm vi
      1. Khoản một.
attached:
  type: quy-che
  title: Quy chế
  body:
    - kind: article
      number: 1
      children:
        - Đoạn một.
        - rows: [[a, b], [c, {text: d}]]
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("", (1, 1)),
        ("date", (2, 7)),
        ("to", (3, 1)),
        ("to[1]", (3, 20)),
        ("to[5]", (3, 1)),
        ("body", (4, 7)),
        ("body[0]", (6, 3)),
        ("body[0].text", (6, 3)),
        ("body[1]", (8, 3)),
        ("body[1].children[0]", (9, 3)),
        ("body[1].children[0].text", (9, 3)),
        ("body[1].children[1]", (10, 7)),
        ("body[1].children[1].rows[0][1]", (10, 7)),
        ("body[9]", (4, 7)),
        ("signature", (11, 1)),
        ("signature.authority", (12, 14)),
        ("signature[0].authority", (12, 14)),
        ("signature[0]", (11, 1)),
        ("signature.name", (11, 1)),
        ("signature.then[0].of", (15, 27)),
        ("recipients[1]", (18, 5)),
        ("recipients[7]", (16, 1)),
        ("annexes[0].title", (20, 12)),
        ("annexes.title", (20, 12)),
        ("annexes[0].body[0].children[0]", (23, 7)),
        ("attached.body[0]", (28, 7)),
        ("attached.body[0].children[0]", (31, 11)),
        ("attached.body[0].children[1].rows[1][1].text", (32, 37)),
        ("subject", (1, 1)),
    ],
)
def test_the_place_of_a_path(path: str, place: tuple[int, int]) -> None:
    assert load_text(LETTER).source.position(path) == place


@pytest.mark.parametrize("body", ["body: Một đoạn.", "body: >\n  Một\n\n  hai", 'body: "Một\\nhai"'])
def test_a_body_that_is_no_block_of_lines_has_one_place(body: str) -> None:
    assert load_text(f"type: cong-van\n{body}\n").source.position("body[0]") == (2, 7)


def test_the_text_of_a_line() -> None:
    source = load_text(LETTER).source
    assert source.line(2) == "date: 2019-03-26"
    assert (source.line(0), source.line(99)) == ("", "")


def test_a_single_text_is_found_as_the_first_of_its_list() -> None:
    source = load_text("type: cong-van\nrecipients: Như trên\n").source
    assert source.position("recipients[0]") == (2, 13)
