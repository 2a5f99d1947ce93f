"""The letter of the examples, as it was printed and put right."""

import datetime as dt
from pathlib import Path

import pytest
from tests.rules.documents import HERE, read_yaml

from congvan.formats import load_file
from congvan.rules import Selection, Severity, check_document
from congvan.standards import ND30

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = dt.date(2026, 11, 1)


def check(name):
    return check_document(load_file(EXAMPLES / name).document, today=TODAY)


def test_the_letter_as_printed_is_dated_before_what_it_cites():
    late = [finding for finding in check("letter-as-printed.yaml") if finding.code == "CV420"]
    assert [(finding.observed, finding.path) for finding in late] == [
        ("Kế hoạch số 23/KH-BCĐ", "body[0]"),
        ("Công văn số 12103/VPCP", "body[1].children[0]"),
        ("Chỉ thị số 01/CT-TTg", "body[1].children[0]"),
        ("Công văn số 65/UBND-NC", "body[1].children[0]"),
    ]


@pytest.mark.parametrize(("code", "observed"), [("CV407", "."), ("CV408", "Tuyên truyền")])
def test_the_subject_as_printed_has_a_capital_and_a_full_stop(code, observed):
    found = [finding for finding in check("letter-as-printed.yaml") if finding.code == code]
    assert [(finding.path, finding.observed) for finding in found] == [("subject", observed)]


def test_the_letter_put_right_has_no_error():
    assert check("letter.yaml").errors == ()


def test_what_it_cites_amiss_is_still_warned_of():
    warnings = {(finding.code, finding.observed) for finding in check("letter.yaml").warnings}
    assert {
        ("CV419", "Công văn số 12103/VPCP"),
        ("CV421", "12103/VPCP"),
        ("CV423", "01/CT-TTg, ngày 03/5/2018"),
    } <= warnings


def test_the_two_differ_in_year_and_subject_alone():
    lines = [
        (EXAMPLES / name).read_text("utf-8").splitlines()
        for name in ("letter.yaml", "letter-as-printed.yaml")
    ]
    frame = ("#", "standard:")
    put_right, printed = ([line for line in text if not line.startswith(frame)] for text in lines)
    changed = [after for before, after in zip(printed, put_right, strict=True) if before != after]
    assert changed == ["date: 2019-03-26", "subject: tuyên truyền phòng, chống mua bán người năm 2019"]


def test_its_own_time_judges_the_letter_as_printed_with_warnings_alone():
    report = check("letter-as-printed.yaml")
    assert report.standard == "tt01-2011"
    assert {"CV407", "CV408", "CV420"} <= {finding.code for finding in report.warnings}
    assert report.errors == ()
    assert {finding.citation.act for finding in report if finding.citation} == {"01/2011/TT-BNV"}


def test_today_s_decree_finds_an_error_in_it():
    printed = load_file(EXAMPLES / "letter-as-printed.yaml").document
    assert {finding.code for finding in check_document(printed, standard=ND30, today=TODAY).errors} == {
        "CV420"
    }


def test_what_is_found_in_the_letter_as_printed_was_looked_at():
    judged = read_yaml((HERE / "judged.yaml").read_text("utf-8"))["letter"]
    printed = load_file(EXAMPLES / "letter-as-printed.yaml").document
    report = check_document(printed, selection=Selection(min_severity=Severity.INFO), today=TODAY)
    assert [(one.code, one.path, one.observed) for one in report] == [
        (one["code"], one["path"], one["observed"]) for one in judged
    ]
    assert all(one["why"] for one in judged)
