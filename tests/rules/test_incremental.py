"""A checker that remembers gives the reports of one that does not."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.documents import BASES, document

from congvan.model import Document, Issuer
from congvan.rules import (
    Checker,
    Selection,
    Severity,
    UnknownRuleError,
    all_rules,
    check_document,
    find_rule,
)
from congvan.rules.facts import PARTS, Memory, values_of
from congvan.standards import ND30, TT01

TODAY = dt.date(2026, 11, 1)
EVERYTHING = Selection(min_severity=Severity.INFO)
CLEAN = [document({"type": path.stem}) for path in sorted(BASES.glob("*.yaml"))]
TEXT = st.sampled_from(
    ["", "UBND xã Cao Lộc", "về việc Tuyên truyền.", "Quận 1", "thứ hai", "căn cứ;", "12/CV-SNV"]
)

CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "number": st.none() | st.integers(0, 12),
        "unit": st.none() | TEXT.filter(bool),
        "symbol": st.none() | st.sampled_from(["SNV-VP", "5/SNV-VP", "15/2026/QĐ-UBND", "TTh-SNV"]),
        "place": st.none() | TEXT.filter(bool),
        "date": st.none()
        | st.sampled_from(
            ["2026-03-26", "2018-03-26", "2026-02-31", "ngày 5 tháng 1 năm 2026", "2030-01-01"]
        ),
        "subject": st.none() | TEXT.filter(bool),
        "to": st.lists(TEXT.filter(bool), max_size=2),
        "bases": st.lists(TEXT.filter(bool), max_size=2),
        "body": st.lists(TEXT, max_size=3).map("\n".join),
        "recipients": st.lists(TEXT.filter(bool), max_size=3),
        "draft": st.booleans(),
        "ignore": st.sampled_from([(), ("CV3",), ("subject-case",)]),
        "standard": st.sampled_from([None, "nd30-2020", "tt01-2011"]),
        "type": st.sampled_from(["cong-van", "quyet-dinh", "giấy lạ"]),
        "issuer": st.none() | st.builds(Issuer, TEXT.filter(bool), st.sampled_from([None, "SNV"])),
    },
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(CLEAN), CHANGES), min_size=1, max_size=6))
def test_reports_are_those_of_a_single_check(rows):
    checker = Checker(selection=EVERYTHING, today=TODAY)
    for base, changes in rows:
        one = evolve(base, **changes)
        assert checker.check(one) == check_document(one, selection=EVERYTHING, today=TODAY)


def test_every_clean_document_after_every_other():
    checker = Checker(selection=EVERYTHING, today=TODAY)
    for one in [*CLEAN, *reversed(CLEAN)]:
        assert checker.check(one) == check_document(one, selection=EVERYTHING, today=TODAY)


def test_a_changed_standard_changes_what_is_cited():
    letter = evolve(CLEAN[0], subject=None, type="cong-van", date="2026-03-26")
    checker = Checker(today=TODAY)
    first = checker.check(letter)
    older = checker.check(evolve(letter, standard="tt01-2011"))
    assert {one.citation.act for one in first if one.citation} == {ND30.act}
    assert {one.citation.act for one in older if one.citation} == {TT01.act}
    assert checker.check(letter) == first


def test_a_failed_check_leaves_it_usable():
    checker = Checker(today=TODAY)
    expected = check_document(CLEAN[0], today=TODAY)
    with pytest.raises(UnknownRuleError):
        checker.check(evolve(CLEAN[0], ignore="CV999"))
    assert checker.check(CLEAN[0]) == expected


def test_a_checker_for_each_thread():
    documents = [evolve(CLEAN[3], number=number, place=None) for number in range(60)]

    def check_all(some):
        checker = Checker(selection=EVERYTHING, today=TODAY)
        return [checker.check(one) for one in some]

    with ThreadPoolExecutor(4) as pool:
        chunks = list(pool.map(check_all, [documents[start::4] for start in range(4)]))
    for start, chunk in enumerate(chunks):
        assert chunk == [
            check_document(one, selection=EVERYTHING, today=TODAY) for one in documents[start::4]
        ]


def test_memory_makes_anew_only_of_other_values():
    made = []
    memory = Memory()

    def make(*values):
        made.append(values)
        return len(made)

    one, equal, other = Document(type="a"), Document(type="a"), Document(type="b")
    assert [memory.made("x", [value, 1], make) for value in (one, one, equal, other, one)] == [1, 1, 1, 2, 3]
    assert memory.made("y", [one, 1], make) == 4
    assert made == [(one, 1), (other, 1), (one, 1), (one, 1)]


LOCAL = [rule for rule in all_rules() if rule.check.reads == ("prose",) and not rule.whole]


def test_rules_that_are_asked_part_by_part_are_there():
    assert {"CV901", "CV904", "CV915"} <= {rule.code for rule in LOCAL}
    assert find_rule("CV914").whole


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(CLEAN), CHANGES)
def test_a_rule_says_of_the_parts_what_it_says_of_the_whole(base, changes):
    values = values_of(evolve(base, **changes), standard=ND30, today=TODAY)
    for rule in LOCAL:
        by_parts = [fault for name in PARTS["prose"] for fault in rule.check.function(values[name])]
        assert by_parts == list(rule.check.function(values["prose"])), rule.code
