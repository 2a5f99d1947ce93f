"""Every rule against its own examples and its cases.

`bases/SLUG.yaml` is a document of that type without any fault. `cases/CVnnn.yaml` has two lists, `bad` and
`good`, of cases: `document` is a fragment laid over the base of its `type` (công văn unless it says
another), `today` the day of checking; of a bad case `path`, `observed`, `expected` and `message` (a piece of the
Vietnamese text) say what is found, `count` how many times, `also` which other errors the fault entails.
"""

import datetime as dt
import re
from pathlib import Path

import pytest
from tests.rules.documents import BASES, CASES, assert_sound, base, document, read_yaml

from congvan.formats import from_dict
from congvan.rules import Selection, Severity, all_rules, check_document, find_rule

TODAY = dt.date(2026, 11, 1)
EVERYTHING = Selection(min_severity=Severity.INFO)


def check(fragment, today=None):
    day = dt.date.fromisoformat(today) if today else TODAY
    checked = document(fragment)
    report = check_document(checked, selection=EVERYTHING, today=day)
    assert_sound(report, checked)
    return report


def cases(kind):
    declared = [
        pytest.param(rule.code, {"document": read_yaml(getattr(rule, kind))}, id=f"{rule.code}-own")
        for rule in all_rules()
        if rule.on_data
    ]
    listed = [
        pytest.param(path.stem, case, id=f"{path.stem}-{index}")
        for path in sorted(CASES.glob("*.yaml"))
        for index, case in enumerate(read_yaml(path.read_text(encoding="utf-8"))[kind], start=1)
    ]
    return declared + listed


@pytest.mark.parametrize(("code", "case"), cases("bad"))
def test_a_fault_is_found(code, case):
    report = check(case["document"], case.get("today"))
    found = [finding for finding in report if finding.code == code]
    assert found, f"{code} is silent; found: {summary(report)}"
    if "count" in case:
        assert len(found) == int(case["count"])
    for key in ("path", "observed", "expected"):
        if key in case:
            assert case[key] in {getattr(finding, key) for finding in found}
    if "message" in case:
        assert any(case["message"] in finding.message.vi for finding in found)
    if "severity" in case:
        assert {finding.severity.value for finding in found} == {case["severity"]}
    others = {finding.code for finding in report.errors} - {code} - set(case.get("also", ()))
    assert not others, f"other errors: {summary(report)}"


@pytest.mark.parametrize(("code", "case"), cases("good"))
def test_what_only_looks_like_the_fault_is_not_found(code, case):
    report = check(case["document"], case.get("today"))
    assert code not in {finding.code for finding in report}, summary(report)


@pytest.mark.parametrize("slug", sorted(path.stem for path in BASES.glob("*.yaml")))
def test_a_clean_document_has_no_finding(slug):
    report = check_document(from_dict(base(slug)), selection=EVERYTHING, today=TODAY)
    assert not report.findings, summary(report)
    assert report.type == slug


@pytest.mark.parametrize("slug", sorted(path.stem for path in BASES.glob("*.yaml")))
def test_a_draft_may_leave_number_and_day_blank(slug):
    date = "2026-03" if "date" in base(slug) else "null"
    report = check(f"{{type: {slug}, draft: true, number: null, date: {date}}}")
    assert not report.findings, summary(report)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_is_declared_in_full(rule):
    assert rule.why
    assert rule.clause is not None or rule.kind == "house"
    for text in (rule.finds, rule.remedy):
        for said in (text.vi, text.en):
            assert said.endswith((".", "?"))
            assert not said[0].islower()
    if not rule.on_data:
        return
    path = CASES / f"{rule.code}.yaml"
    assert path.exists(), f"{rule.code} has no cases"
    listed = read_yaml(path.read_text(encoding="utf-8"))
    assert len(listed["bad"]) >= 2
    assert len(listed["good"]) >= 3


def test_what_only_a_sample_shows_is_never_an_error():
    of_samples = [rule for rule in all_rules() if re.match(r"PL3\.\d", rule.clause or "")]
    assert of_samples
    assert {rule.code for rule in of_samples if rule.severity is Severity.ERROR} == set()


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_case_file_is_of_a_rule(path: Path):
    assert find_rule(path.stem).code == path.stem


def summary(report):
    return (
        "; ".join(f"{finding.code} {finding.path}: {finding.message.vi}" for finding in report) or "nothing"
    )
