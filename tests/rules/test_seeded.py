"""Faults put into clean documents are found by the rule that they break, and by no other."""

import pytest
from tests.rules.documents import assert_sound
from tests.rules.seeding import MUTATIONS, TODAY, clean_data, clean_files, seeded

from congvan.formats import from_dict
from congvan.rules import Selection, Severity, check_document, find_rule

EVERYTHING = Selection(min_severity=Severity.INFO)
CASES = seeded()


def check(data):
    document = from_dict(data)
    report = check_document(document, selection=EVERYTHING, today=TODAY)
    assert_sound(report, document)
    return report


def said(report):
    return "; ".join(f"{one.code} {one.path}: {one.message.vi}" for one in report) or "nothing"


@pytest.mark.parametrize("path", clean_files(), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_clean_document_has_no_finding(path):
    report = check(clean_data(path))
    assert report.findings == (), said(report)


def test_there_are_enough_clean_documents_and_faults():
    assert len(clean_files()) >= 60
    assert len(CASES) >= 300
    assert {one.name for one, _, _ in CASES} == {one.name for one in MUTATIONS}
    assert len({one.code for one in MUTATIONS}) >= 45


@pytest.mark.parametrize(
    ("fault", "data"),
    [pytest.param(one, data, id=f"{one.name}-{path.parent.name}-{path.stem}") for one, path, data in CASES],
)
def test_a_seeded_fault_is_found_by_its_rule_alone(fault, data):
    report = check(data)
    assert find_rule(fault.code) in {find_rule(one.code) for one in report}, said(report)
    others = {one.code for one in report if one.severity is not Severity.INFO} - {fault.code} - fault.also
    assert not others, said(report)
