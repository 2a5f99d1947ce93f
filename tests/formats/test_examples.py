"""The example of every type: a whole document that no rule finds fault with, and that says what its type has."""

import datetime as dt
from pathlib import Path

import pytest

from congvan.formats import dumps, load_file, load_text
from congvan.rules import Selection, Severity, check_document
from congvan.standards import ND30, document_type

FOLDER = Path(__file__).parents[2] / "examples" / "types"
SLUGS = sorted(path.stem for path in FOLDER.glob("*.yaml"))
EVERYTHING = Selection(min_severity=Severity.INFO)
TODAY = dt.date(2026, 11, 30)


def load(slug):
    return load_file(FOLDER / f"{slug}.yaml").document


def test_there_is_one_of_every_type_and_form_of_copy():
    assert sorted([*ND30.types, *ND30.copies]) == SLUGS


@pytest.mark.parametrize("slug", SLUGS)
def test_nothing_is_wrong_with_it(slug):
    document = load(slug)
    report = check_document(document, selection=EVERYTHING, today=TODAY)
    assert document.type == slug
    assert not report.findings, [(finding.code, finding.path, finding.message.vi) for finding in report]


@pytest.mark.parametrize("slug", SLUGS)
def test_it_is_written_as_it_is_read(slug):
    document = load(slug)
    assert load_text(dumps(document)).document == document


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if document_type(slug).particulars])
def test_it_has_the_particulars_of_its_type(slug):
    assert getattr(load(slug), document_type(slug).particulars)


@pytest.mark.parametrize("slug", ["nghi-quyet", "quyet-dinh"])
def test_what_is_decided_has_its_line_of_authority(slug):
    assert load(slug).authority_line


def test_between_them_they_show_what_a_document_may_have():
    documents = [load(slug) for slug in SLUGS]
    for key in (
        "urgency",
        "circulation",
        "drafter",
        "contact",
        "annexes",
        "attached",
        "original",
        "draft_version",
    ):
        assert any(getattr(document, key) for document in documents), key
    assert any(len(document.annexes) > 1 for document in documents)
    assert any(annex.landscape for document in documents for annex in document.annexes)
    assert any(signature.then for document in documents for signature in document.signature)
    assert any(document.medium == "electronic" for document in documents)
