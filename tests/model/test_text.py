"""What text a document can hold: NFC, legal in XML, one kind of line end."""

import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.errors import CongvanError
from congvan.model import (
    Annex,
    Archive,
    Contact,
    Document,
    Drafter,
    ForbiddenCharacterError,
    Issuer,
    Mandate,
    Run,
    Signature,
)
from congvan.model.text import clean, refuse_forbidden

# XML 1.0, production 2 (Char): #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
FORBIDDEN = [
    *map(chr, [*range(0x00, 0x09), 0x0B, 0x0C, *range(0x0E, 0x20)]),
    "\ud800",
    "\udbff",
    "\udc00",
    "\udfff",
    "\ufffe",
    "\uffff",
]
ALLOWED = [
    "\t",
    "\n",
    " ",
    "~",
    "\x7f",
    "\x85",
    "\u0110",
    "\ud7ff",
    "\ue000",
    "\ufffd",
    "\U00010000",
    "\U0010ffff",
]


@pytest.mark.parametrize("character", FORBIDDEN, ids=lambda c: f"U+{ord(c):04X}")
def test_what_xml_cannot_carry_is_refused_with_field_and_place(character):
    with pytest.raises(ForbiddenCharacterError) as raised:
        Document(type="cong-van", subject=f"ab{character}c")
    error = raised.value
    assert error.field == "Document.subject"
    assert error.position == 3
    assert error.character == f"U+{ord(character):04X}"
    assert isinstance(error, CongvanError)
    for language in ("vi", "en"):
        message = error.message(language)
        assert "Document.subject" in message
        assert "3" in message
        assert character not in message


@pytest.mark.parametrize("character", ALLOWED, ids=lambda c: f"U+{ord(c):04X}")
def test_what_xml_carries_is_kept(character):
    assert Document(type="cong-van", subject=f"a{character}b").subject == f"a{character}b"


@given(st.text(st.characters(categories=None)))
def test_a_text_is_refused_exactly_where_xml_forbids_it(text):
    def is_char(c):
        code = ord(c)
        return (
            code in (0x9, 0xA, 0xD)
            or 0x20 <= code <= 0xD7FF
            or 0xE000 <= code <= 0xFFFD
            or 0x10000 <= code <= 0x10FFFF
        )

    if all(map(is_char, text)):
        refuse_forbidden(text, "x")
    else:
        with pytest.raises(ForbiddenCharacterError):
            refuse_forbidden(text, "x")


@pytest.mark.parametrize(
    ("make", "where"),
    [
        (lambda bad: Document(type=bad), "Document.type"),
        (lambda bad: Document(type="x", to=["a", bad]), "Document.to"),
        (lambda bad: Document(type="x", bases=[bad]), "Document.bases"),
        (lambda bad: Document(type="x", recipients=bad), "Document.recipients"),
        (lambda bad: Document(type="x", ignore=[bad]), "Document.ignore"),
        (lambda bad: Issuer(name=bad), "Issuer.name"),
        (lambda bad: Issuer(name="A", code=bad), "Issuer.code"),
        (lambda bad: Signature(authority=bad), "Signature.authority"),
        (lambda bad: Signature(name=bad), "Signature.name"),
        (lambda bad: Mandate(authority=bad), "Mandate.authority"),
        (lambda bad: Archive(units=[bad]), "Archive.units"),
        (lambda bad: Drafter(mark=bad), "Drafter.mark"),
        (lambda bad: Contact(email=bad), "Contact.email"),
        (lambda bad: Annex(title=bad), "Annex.title"),
        (lambda bad: Document("cong-van", date_written=bad), "Document.date_written"),
        (Run, "Run.text"),
    ],
)
def test_every_text_field_refuses(make, where):
    with pytest.raises(ForbiddenCharacterError) as raised:
        make("ab\x0b")
    assert raised.value.field == where
    with pytest.raises(TypeError, match="str"):
        make(5) if where not in ("Document.recipients",) else make([5])


def test_a_body_with_a_forbidden_character_is_refused():
    with pytest.raises(ForbiddenCharacterError):
        Document(type="x", body="Điều 1. Một\n1. a\x00b")


def test_the_error_can_cross_processes():
    with pytest.raises(ForbiddenCharacterError) as raised:
        refuse_forbidden("a\x00", "subject")
    again = pickle.loads(pickle.dumps(raised.value))
    assert (again.field, again.position, again.character) == ("subject", 2, "U+0000")
    assert str(again) == str(raised.value)


def test_text_is_nfc_inside():
    decomposed = unicodedata.normalize("NFD", "Ủy ban nhân dân tỉnh Lạng Sơn")
    document = Document(
        type="cong-van",
        subject=decomposed,
        to=[decomposed],
        issuer=Issuer(name=decomposed),
        body=decomposed,
        signature=Signature(position=decomposed),
    )
    assert document.subject == document.to[0] == document.issuer.name == "Ủy ban nhân dân tỉnh Lạng Sơn"
    assert document.signature[0].position == "Ủy ban nhân dân tỉnh Lạng Sơn"
    assert document.body[0].text == (Run("Ủy ban nhân dân tỉnh Lạng Sơn"),)


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_one_kind_of_line_end(ends):
    assert Document(type="x", subject=f"a{ends}b").subject == "a\nb"
    assert len(Document(type="x", body=f"a{ends}b{ends}{ends}c").body) == 3


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)
    assert "\r" not in clean(text)
