"""Faithful administrative prose: the rules of text are silent on it but for what is listed by hand.

Each file of `corpus` is the body of a document. The text is right except where `FAULTS` says otherwise.
"""

import datetime as dt
from pathlib import Path

import pytest
from tests.rules.documents import document

from congvan.formats import load_file
from congvan.rules import Selection, Severity, check_document

CORPUS = Path(__file__).parent / "corpus"
EXAMPLES = Path(__file__).parents[2] / "examples"
TEXT_RULES = ("CV9", "CV111", "CV112", "CV113")
EVERYTHING = Selection(min_severity=Severity.INFO)
TODAY = dt.date(2026, 11, 1)

# A line after a full stop that begins small, in minutes as they were taken down.
FAULTS = {"bien-ban-hop": [("CV901", "nguồn ngân sách tỉnh: 70%;")]}


def text_findings(checked):
    report = check_document(checked, selection=EVERYTHING, today=TODAY)
    return [(finding.code, finding.observed) for finding in report if finding.code.startswith(TEXT_RULES)]


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_prose_that_is_right_has_no_finding(path):
    found = text_findings(document({"body": path.read_text(encoding="utf-8")}))
    assert found == FAULTS.get(path.stem, [])


@pytest.mark.parametrize("name", ["letter.yaml", "letter-as-printed.yaml"])
def test_the_letter_of_the_examples_has_no_finding(name):
    assert text_findings(load_file(EXAMPLES / name).document) == []


def test_there_is_prose_enough():
    paragraphs = [
        line for path in CORPUS.glob("*.txt") for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert len(paragraphs) >= 80
