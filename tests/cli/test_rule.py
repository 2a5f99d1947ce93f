"""`congvan rule`."""

import pytest

from congvan.rules import all_rules, find_rule
from congvan.rules.pages import explained


@pytest.mark.parametrize("name", ["CV312", "date-leading-zero"])
def test_a_rule_is_explained_as_its_page_does(congvan, name):
    outcome = congvan("rule", name)
    assert (outcome.code, outcome.out) == (0, explained(find_rule("CV312"), "vi"))
    assert congvan("rule", name, "--lang", "en").out == explained(find_rule("CV312"), "en")


def test_all_rules_are_listed(congvan):
    lines = congvan("rule").out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in all_rules()]
    assert "Số nhỏ hơn 10" in next(line for line in lines if line.startswith("CV303"))
    assert "A number below 10" in congvan("rule", "--lang", "en").out


@pytest.mark.parametrize(("name", "near"), [("CV3122", "CV312"), ("date-leading-zeros", "date-leading-zero")])
def test_an_unknown_rule_is_answered_with_those_near(congvan, name, near):
    outcome = congvan("rule", name)
    assert (outcome.code, outcome.out) == (2, "")
    assert near in outcome.err
