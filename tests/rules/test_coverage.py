"""Every clause of the annexes has its rules, or the reason why no machine can check it."""

import pytest
from tools.rule_coverage import _FURTHER, LIMITS, coverage

from congvan.rules import all_rules
from congvan.standards import ND30

CODES = {rule.code for rule in all_rules()}

# The points of Phụ lục II: 29 of them, II.1.a to V.10, with the sentence (Mục I) and without what is only a heading.
POINTS_OF_CAPITALS = {
    "PL2.I", "PL2.II.1.a", "PL2.II.1.b", "PL2.II.2.a", "PL2.II.2.b",
    "PL2.III.1.a", "PL2.III.1.b", "PL2.III.1.c", "PL2.III.1.d", "PL2.III.1.đ", "PL2.III.2.a", "PL2.III.2.b",
    "PL2.IV.1.a", "PL2.IV.1.b", "PL2.IV.2.a", "PL2.IV.2.b",
    *(f"PL2.V.{n}" for n in (1, 2, 3, 4, 5, 6, 7, 9, 10)), *(f"PL2.V.8.{letter}" for letter in "abc"),
}  # fmt: skip


def row(key):
    return next(one for one in coverage() if one.clause.key == key)


def test_there_is_a_row_for_every_clause():
    assert [one.clause.key for one in coverage()] == list(ND30.clauses)


@pytest.mark.parametrize("one", coverage(), ids=lambda one: one.clause.key)
def test_every_clause_is_answered(one):
    assert one.rules or one.points or one.limit, f"{one.clause.key} has neither rule nor reason"
    if one.limit is not None:
        assert one.limit.vi
        assert one.limit.en


def test_every_rule_of_the_law_is_in_the_row_of_its_clause():
    for rule in all_rules():
        if rule.clause is None:
            assert rule.kind == "house"
        else:
            assert rule in row(rule.clause).rules


def test_every_point_of_phu_luc_2_has_a_row():
    assert ND30.clauses.keys() >= POINTS_OF_CAPITALS
    leaves = {one.clause.key for one in coverage() if one.clause.key.startswith("PL2.") and not one.points}
    assert leaves == POINTS_OF_CAPITALS


def test_the_tables_name_what_there_is():
    assert LIMITS.keys() <= ND30.clauses.keys()
    assert _FURTHER.keys() <= ND30.clauses.keys()
    for key, codes in _FURTHER.items():
        cited = {rule.code for rule in all_rules() if rule.clause == key}
        assert set(codes) <= CODES, key
        assert not cited & set(codes), f"{key} is cited by the rule itself"


@pytest.mark.parametrize(
    ("key", "codes"),
    [
        ("II.4.b", {"CV312", "CV314", "CV321"}),
        ("II.3.c", {"CV303", "CV304"}),
        ("II.9.b", {"CV701", "CV702", "CV709"}),
        ("PL2.V.7", {"CV425"}),
        ("PL3.I", {"CV305"}),
        ("II.7.c", {"CV607", "CV610"}),
    ],
)
def test_rows_seen_by_hand(key, codes):
    assert {rule.code for rule in row(key).rules} >= codes


@pytest.mark.parametrize("key", ["D13", "II.8", "II.9.a", "PL2.V.4", "PL2.V.10", "PL1.II.I"])
def test_what_no_machine_can_check_has_a_reason_and_no_rule(key):
    assert row(key).rules == ()
    assert row(key).limit is not None


def test_a_heading_is_answered_by_its_points():
    assert row("II.1").points == ("II.1.a", "II.1.b", "II.1.c")
    assert row("PL2.V.8").points == ("PL2.V.8.a", "PL2.V.8.b", "PL2.V.8.c")
