"""The YAML that is written: as a clerk would write it, and safe for any reader of YAML."""

import datetime as dt

import pytest
import yaml
from tests.strategies import TRICKY_TEXTS

from congvan.formats import dumps, load_text
from congvan.model import Archive, Block, Document, DocumentDate, Issuer, Signature

LETTER = Document(
    "cong-van",
    issuer=Issuer("SỞ NỘI VỤ", "NO"),
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
  units:
    - VT
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
