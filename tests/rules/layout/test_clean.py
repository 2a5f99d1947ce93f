"""Clean documents, printed by our templates and read again: what is right as data is right on paper."""

import pytest
from tests.rules.layout import files
from tests.rules.seeding import CLEAN, TODAY, clean_data

import congvan
from congvan.formats import from_dict
from congvan.standards import ND30, standard_of

PRINTED = [
    path
    for path in sorted(CLEAN.glob("*.yaml"))
    if standard_of(from_dict(clean_data(path)), TODAY) is ND30  # Older ones are printed by today's layouts.
]


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.stem)
def test_a_clean_document_that_is_printed_has_no_finding(path):
    data = congvan.render(from_dict(clean_data(path)), today=TODAY)
    report = files.check(data, files.GRAVE)
    assert not report.findings, files.summary(report)
