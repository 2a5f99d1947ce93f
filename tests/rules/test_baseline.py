"""Known findings are left out, wherever they have moved to, and nothing else is."""

import json

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from congvan.messages import Bilingual
from congvan.rules import Finding, Report, Severity
from congvan.rules.baseline import Baseline, UnreadableBaselineError

STOP = Finding("CV407", "subject-end-mark", Severity.WARNING, Bilingual("a", "b"), "subject", observed=".")
LATE = Finding(
    "CV420",
    "citation-after-document",
    Severity.ERROR,
    Bilingual("a", "b"),
    "body[0]",
    observed="Kế hoạch số 23/KH-BCĐ",
)
NONE = Finding("CV301", "number-missing", Severity.ERROR, Bilingual("a", "b"), "number")


def report(*findings):
    return Report("nd30-2020", "cong-van", findings)


def left(known, name, *findings):
    return known.without_known(name, report(*findings)).findings


def test_what_is_known_is_left_out_wherever_it_stands():
    known = Baseline.of([("a.yaml", report(STOP, LATE, NONE))])
    assert left(known, "a.yaml", STOP, LATE, NONE) == ()
    moved = [
        evolve(one, line=99, column=3, path="body[7]", excerpt="...", severity=Severity.INFO)
        for one in (NONE, LATE)
    ]
    assert left(known, "a.yaml", *moved) == ()


@pytest.mark.parametrize(
    ("name", "finding"),
    [
        ("b.yaml", STOP),
        ("a.yaml", evolve(STOP, observed=";")),
        ("a.yaml", evolve(STOP, observed=None)),
        ("a.yaml", evolve(STOP, code="CV408")),
    ],
)
def test_another_file_code_or_text_is_new(name, finding):
    assert left(Baseline.of([("a.yaml", report(STOP))]), name, finding) == (finding,)


def test_a_further_one_of_the_same_is_new():
    known = Baseline.of([("a.yaml", report(STOP, STOP))])
    third = evolve(STOP, line=3)
    assert left(known, "a.yaml", STOP, STOP, third) == (third,)
    assert left(known, "a.yaml", STOP) == ()


def test_what_a_report_says_besides_is_kept():
    full = evolve(report(STOP), unknown=("CV106",))
    assert Baseline.of([("a", full)]).without_known("a", full) == evolve(full, findings=())
    assert Baseline().without_known("a", full) == full


def test_its_text_is_sorted_and_a_line_a_finding():
    known = Baseline.of([("b.yaml", report(STOP, LATE)), ("a.yaml", report(STOP)), ("c.yaml", report())])
    text = known.dumps()
    assert (
        text
        == """{
  "version": 1,
  "findings": [
    {"file": "a.yaml", "code": "CV407", "observed": ".", "count": 1},
    {"file": "b.yaml", "code": "CV407", "observed": ".", "count": 1},
    {"file": "b.yaml", "code": "CV420", "observed": "Kế hoạch số 23/KH-BCĐ", "count": 1}
  ]
}
"""
    )
    assert Baseline.loads(text).dumps() == text
    assert Baseline().dumps() == '{\n  "version": 1,\n  "findings": []\n}\n'


def test_a_finding_without_text_and_one_that_stands_in_two_rows():
    (row,) = json.loads(Baseline.of([("a", report(NONE))]).dumps())["findings"]
    assert row == {"file": "a", "code": "CV301", "observed": "", "count": 1}
    twice = Baseline.loads(json.dumps({"version": 1, "findings": [row, {**row, "count": 2}]}))
    assert left(twice, "a", NONE, NONE, NONE, NONE) == (NONE,)


_FINDINGS = st.builds(
    lambda finding, observed: evolve(finding, observed=observed),
    st.sampled_from([STOP, LATE, NONE]),
    st.none() | st.text(min_size=1, max_size=5),
)


@given(st.dictionaries(st.text(max_size=5), st.lists(_FINDINGS, max_size=6), max_size=4))
def test_written_and_read_again_it_knows_all_it_was_made_of(found):
    reports = {name: report(*findings) for name, findings in found.items()}
    text = Baseline.of(reports.items()).dumps()
    known = Baseline.loads(text)
    assert known.dumps() == text
    for name, one in reports.items():
        assert known.without_known(name, one).findings == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "JSON"),
        ("type: cong-van", "JSON"),
        ("[" * 100_000, "JSON"),
        ("[]", "--write-baseline"),
        ('{"version": 1}', "--write-baseline"),
        ('{"version": 1, "findings": {}}', "--write-baseline"),
        ('{"version": 2, "findings": []}', "phiên bản 1"),
        ('{"findings": []}', "phiên bản 1"),
        ('{"version": 1, "findings": [1]}', "--write-baseline"),
        ('{"version": 1, "findings": [{"file": "a", "code": "CV407", "observed": "."}]}', "--write-baseline"),
        (
            '{"version": 1, "findings": [{"file": "a", "code": "CV407", "observed": null, "count": 1}]}',
            "--write-baseline",
        ),
        (
            '{"version": 1, "findings": [{"file": "a", "code": "CV407", "observed": ".", "count": true}]}',
            "--write-baseline",
        ),
    ],
)
def test_what_is_no_baseline_is_refused(text, reason):
    with pytest.raises(UnreadableBaselineError) as raised:
        Baseline.loads(text, "biet.json")
    assert "biet.json" in raised.value.message()
    assert reason in raised.value.message()
    assert raised.value.message("en").startswith("biet.json: the baseline cannot be read (it ")
    assert str(raised.value) == raised.value.message("vi")


def test_a_text_without_a_name():
    with pytest.raises(UnreadableBaselineError) as raised:
        Baseline.loads("")
    assert raised.value.message() == "<baseline>: không đọc được tệp phát hiện đã biết (không phải JSON)."
