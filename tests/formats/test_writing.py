"""The YAML that is written: as a clerk would write it, and safe for any reader of YAML."""

import datetime as dt

import pytest
import yaml
from tests.strategies import TRICKY_TEXTS

from congvan.formats import dumps, load_text
from congvan.model import Archive, Block, Cell, Document, DocumentDate, Issuer, Signature, Table

LETTER = Document(
    "cong-van",
    issuer=Issuer("SỞ NỘI VỤ", "NO", "UBND TỈNH A"),
    number=5,
    unit="12",
    date=DocumentDate(2026, 3, 6),
    subject="tổ chức hội nghị: " + "rất dài " * 30 + "😀",
    to=("A", "null"),
    body="Nội dung # 1:\n1. Một\na) Hai;\n| a | b |",
    signature=Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="~"),
    archive=Archive(("VT",), 5),
)

WRITTEN = f"""\
type: cong-van
issuer:
  parent: UBND TỈNH A
  name: SỞ NỘI VỤ
  code: 'NO'
number: 5
unit: '12'
date: 2026-03-06
subject: 'tổ chức hội nghị: {"rất dài " * 30}😀'
to:
  - A
  - 'null'
body: |
  Nội dung # 1:
  1. Một
  a) Hai;
  | a | b |
signature:
  authority: KT
  of: GIÁM ĐỐC
  position: PHÓ GIÁM ĐỐC
  name: '~'
archive:
  units: [VT]
  copies: 5
"""


def test_a_letter() -> None:
    assert dumps(LETTER) == WRITTEN


def test_a_letter_in_json() -> None:
    text = dumps(LETTER, "json")
    assert '  "date": "2026-03-06",\n' in text
    assert "SỞ NỘI VỤ" in text
    assert text.endswith("}\n")


@pytest.mark.parametrize("text", TRICKY_TEXTS)
def test_every_reader_of_yaml_sees_a_text_as_text(text: str) -> None:
    document = Document("cong-van", subject=text, to=(text, text), body=(Block(text=text, kind="clause"),))
    written = dumps(document)
    assert load_text(written, format="yaml").document == document
    read = yaml.safe_load(written)
    assert (read["subject"], read["to"]) == (document.subject, list(document.to))


def test_a_date_is_a_date_to_every_reader_of_yaml() -> None:
    assert yaml.safe_load(dumps(LETTER))["date"] == dt.date(2026, 3, 6)


def test_the_same_text_twice_is_written_twice() -> None:
    name = "SỞ NỘI VỤ"
    written = dumps(Document("cong-van", place=name, to=(name, name), signature=(Signature(), Signature())))
    assert "&" not in written
    assert "*" not in written


LONG = "rất dài " * 19 + "rất dài"

TABLE = Table(
    header=((Cell("STT"), Cell("Tên, loại")),),
    rows=((Cell("1"), Cell("a: b")), (Cell("2"), Cell(LONG)), (Cell("3"), Cell("x", columns=2))),
    widths=(12, 45.5),
    align=("center", "left"),
    landscape=True,
)

TABLE_WRITTEN = f"""\
type: cong-van
body:
  - header:
      - [STT, 'Tên, loại']
    rows:
      - ['1', 'a: b']
      - - '2'
        - {LONG}
      - - '3'
        - text: x
          columns: 2
    widths: [12, 45.5]
    align: [center, left]
    landscape: true
ignore: [CV401, CV5]
"""


def test_a_table_and_short_lists() -> None:
    document = Document("cong-van", body=(TABLE,), ignore=("CV401", "CV5"))
    assert dumps(document) == TABLE_WRITTEN
    assert load_text(TABLE_WRITTEN).document == document


@pytest.mark.parametrize("text", ["0912", "1.000", "00", "1e5", "12", "-3", "1.5", "0x1F"])
def test_what_some_reader_takes_for_a_number_stands_in_quotes(text: str) -> None:
    assert f"unit: '{text}'\n" in dumps(Document("cong-van", unit=text))


@pytest.mark.parametrize("text", ["VP", "05/2026", "ngày 5", "12-KH", "374/SNV-CCVC", "a 1.5", "Điều 1."])
def test_what_is_text_to_all_has_no_quotes(text: str) -> None:
    assert f"unit: {text}\n" in dumps(Document("cong-van", unit=text))
