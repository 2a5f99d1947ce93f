"""Names of rules that there are not are answered with those that look like them; levels of a standard."""

import pickle

import pytest
from attrs import evolve
from tests.rules.documents import document

from congvan.rules import Selection, Severity, UnknownRuleError, all_rules, check_document, find_rule
from congvan.standards import ND30, TT01


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("cv312", "CV312"),
        (" CV312 ", "CV312"),
        ("CV312x", "CV312"),
        ("date-leading-zeros", "date-leading-zero"),
        ("Date-Leading-Zero", "date-leading-zero"),
        ("DATE-LEADING-ZERO", "date-leading-zero"),
        ("subject_case", "subject-case"),
    ],
)
def test_near_names(name, first):
    with pytest.raises(UnknownRuleError) as raised:
        Selection(select=[name]).require_known(all_rules())
    assert raised.value.name == name
    assert raised.value.near[0] == first
    with pytest.raises(UnknownRuleError) as also:
        find_rule(name)
    assert also.value.near == raised.value.near


def test_the_message_names_them():
    error = UnknownRuleError("CV3", ("CV301", "CV303"))
    assert error.message() == "không có quy tắc «CV3». Có phải ý bạn là CV301, CV303?"
    assert error.message("en") == "there is no rule “CV3”. Did you mean CV301, CV303?"
    assert str(UnknownRuleError("zzz")) == "không có quy tắc «zzz»."
    assert UnknownRuleError("zzz").message("en") == "there is no rule “zzz”."
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_nothing_is_near_to_nonsense():
    with pytest.raises(UnknownRuleError) as raised:
        find_rule("§§§§§§")
    assert raised.value.near == ()


def test_a_huge_name_is_said_in_short():
    assert len(UnknownRuleError("x" * 10_000).message()) < 120


def test_the_gravest_that_a_standard_lets_a_finding_be():
    missing = document({"number": None})
    (error,) = check_document(missing, standard=ND30, selection=Selection(select=["CV301"]))
    (warning,) = check_document(missing, standard=TT01, selection=Selection(select=["CV301"]))
    (mild,) = check_document(
        missing, standard=evolve(ND30, severest="warning"), selection=Selection(select=["CV301"])
    )
    assert (error.severity, warning.severity, mild.severity) == (
        Severity.ERROR,
        Severity.WARNING,
        Severity.WARNING,
    )
    assert evolve(mild, severity=Severity.ERROR) == error


@pytest.mark.parametrize("name", ["CV407", "subject-end-mark"])
def test_a_standard_may_make_a_rule_graver(name):
    stopped = document({"subject": "báo cáo công tác văn thư năm 2025."})
    stricter = evolve(ND30, severities={name: "error"})
    selection = Selection(select=["CV407"])
    assert [one.severity for one in check_document(stopped, selection=selection)] == [Severity.WARNING]
    assert [one.severity for one in check_document(stopped, standard=stricter, selection=selection)] == [
        Severity.ERROR
    ]
    milder = evolve(ND30, severities={"CV301": "info"})
    missing = check_document(
        document({"number": None}), standard=milder, selection=Selection(select=["CV301"])
    )
    assert [one.severity for one in missing] == [Severity.ERROR]
