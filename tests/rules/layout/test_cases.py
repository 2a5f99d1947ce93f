"""Every rule on the look of a Word file against its cases: what has the fault, and what only looks like it.

`cases/CVnnn.yaml` has two lists, `bad` and `good`, of files as `changes` describes them. Of a bad case `message` (a
piece of the Vietnamese text), `observed`, `expected` and `severity` say what is found, `at` in which component
(of the file before the change), `count` how many times, `also` which other errors the fault entails. Of a good
one `unknown: yes` says that the file cannot show it.
"""

from pathlib import Path

import pytest
from tests.rules.documents import read_yaml
from tests.rules.layout import files
from tests.rules.layout.changes import YES, built, paragraphs

from congvan.rules import all_rules, find_rule

CASES = Path(__file__).parent / "cases"


def cases(kind):
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{index}")
        for path in sorted(CASES.glob("*.yaml"))
        for index, case in enumerate(read_yaml(path.read_text(encoding="utf-8"))[kind], start=1)
    ]


@pytest.mark.parametrize(("code", "case"), cases("bad"))
def test_a_fault_is_found(code, case):
    file, data = built(case)
    report = files.check(data)
    found = [one for one in report if one.code == code]
    assert found, f"{code} is silent: {files.summary(report)}; unknown: {report.unknown}"
    assert len(found) == int(case.get("count", 1)), files.summary(report)
    for key in ("observed", "expected"):
        if key in case:
            assert case[key] in [getattr(one, key) for one in found]
    assert {one.severity.value for one in found} == {case.get("severity", find_rule(code).severity.value)}
    assert any(case["message"] in one.message.vi for one in found), files.summary(report)
    if "at" in case:
        places = [file.all.index(one) for one in paragraphs(file, case["at"])]
        assert found[0].paragraph == places[0], files.summary(report)
    others = {one.code for one in report.errors} - {code} - set(case.get("also", "").split())
    assert not others, files.summary(report)


@pytest.mark.parametrize(("code", "case"), cases("good"))
def test_what_only_looks_like_the_fault_is_not_found(code, case):
    report = files.check(built(case)[1])
    assert code not in {one.code for one in report}, files.summary(report)
    if case.get("unknown") == YES:
        assert code in report.unknown


@pytest.mark.parametrize("rule", [one for one in all_rules() if not one.on_data], ids=lambda rule: rule.code)
def test_a_rule_has_cases_enough(rule):
    path = CASES / f"{rule.code}.yaml"
    assert path.exists(), f"{rule.code} has no cases"
    listed = read_yaml(path.read_text(encoding="utf-8"))
    assert len(listed["bad"]) >= 2
    assert len(listed["good"]) >= 3


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_case_file_is_of_a_rule_on_the_look(path):
    assert not find_rule(path.stem).on_data or find_rule(path.stem).on_layout is not None
