"""The starting file of every type: clean as it stands, and in every month of the year."""

import datetime as dt

import pytest

from congvan.formats import load_text
from congvan.formats.starter import starter
from congvan.rules import Selection, Severity, check_document
from congvan.standards import ND30, UnknownTypeError, document_type

SLUGS = [*ND30.types, *ND30.copies]
EVERYTHING = Selection(min_severity=Severity.INFO)


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("day", [dt.date(2026, 1, 5), dt.date(2027, 12, 31)])
def test_nothing_is_wrong_with_it(slug, day):
    document = load_text(starter(slug, day)).document
    assert (document.type, document.draft, document.number) == (slug, True, None)
    report = check_document(document, selection=EVERYTHING, today=day)
    assert not report.findings, [(finding.code, finding.path, finding.message.vi) for finding in report]


@pytest.mark.parametrize("slug", SLUGS)
def test_it_has_what_its_type_has_and_nothing_else(slug):
    document = load_text(starter(slug)).document
    kind = document_type(slug)
    own = {other.particulars for other in ND30.types.values()} - {None}
    given = {key for key in own if getattr(document, key)}
    assert given == ({kind.particulars} if kind.particulars else set())
    assert bool(document.authority_line) == (kind.enactment is not None)
    assert len(document.signature) == {"one": 1, "minutes": 2, "parties": 0}[kind.signers]
    assert bool(document.subject) == kind.subject
    assert (document.date is not None) == kind.place_and_date


@pytest.mark.parametrize("slug", SLUGS)
def test_a_comment_explains_it(slug):
    assert starter(slug).count("#") > 5


def test_an_unknown_type_has_none():
    with pytest.raises(UnknownTypeError):
        starter("giay-di-duong")
