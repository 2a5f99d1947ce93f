"""Which standard governs which document."""

import datetime as dt
import pickle

import pytest
from attrs import evolve

from congvan.model import Document
from congvan.standards import (
    ND30,
    STANDARDS,
    UnknownStandardError,
    UnknownTypeError,
    document_type,
    standard,
    standard_for,
    standard_of,
)

TODAY = dt.date(2026, 1, 5)


def test_nd30_is_in_force_from_its_signature():
    assert ND30.effective_from == dt.date(2020, 3, 5)
    assert not ND30.in_force_on(dt.date(2020, 3, 4))
    assert ND30.in_force_on(dt.date(2020, 3, 5))
    assert ND30.in_force_on(TODAY)


def test_an_edition_ends_before_the_day_that_ends_it():
    ended = evolve(ND30, effective_until=dt.date(2030, 1, 1))
    assert ended.in_force_on(dt.date(2029, 12, 31))
    assert not ended.in_force_on(dt.date(2030, 1, 1))


@pytest.mark.parametrize("day", [dt.date(2020, 3, 5), dt.date(2020, 3, 6), TODAY])
def test_standard_for_a_day_from_march_2020(day):
    assert standard_for(day) is ND30


def test_a_day_before_all_standards_takes_the_earliest():
    earliest = min(STANDARDS.values(), key=lambda one: one.effective_from)
    assert standard_for(dt.date(1950, 1, 1)) is earliest


def test_standards_are_kept_by_their_keys():
    assert all(key == one.key for key, one in STANDARDS.items())
    assert standard("nd30-2020") is ND30


def test_unknown_standard_names_those_there_are():
    with pytest.raises(UnknownStandardError) as raised:
        standard("nd31")
    assert raised.value.key == "nd31"
    assert "nd30-2020" in str(raised.value)
    assert "nd31" in raised.value.message("en")
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value)


def test_the_named_standard_goes_before_the_date():
    named = Document(type="cong-van", standard="nd30-2020", date="2001-01-01")
    assert standard_of(named, TODAY) is ND30
    with pytest.raises(UnknownStandardError):
        standard_of(Document(type="cong-van", standard="x", date="2026-01-01"), TODAY)


@pytest.mark.parametrize("date", ["2020-03-05", "2026-03", "2026-02-31", None])
def test_the_date_or_else_the_day_of_checking(date):
    assert standard_of(Document(type="cong-van", date=date), TODAY) is ND30


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("cong_van", "cong-van"),
        ("Công văn", "cong-van"),
        ("CÔNG VĂN", "cong-van"),
        ("congvan", "cong-van"),
        ("cv", "cong-van"),
        ("QĐ", "quyet-dinh"),
        ("Quyết định", "quyet-dinh"),
        ("TTr", "to-trinh"),
        ("to-trin", "to-trinh"),
        ("Sao y", "sao-y"),
        ("thông báo", "thong-bao"),
    ],
)
def test_the_type_that_is_meant_by_a_name_a_code_or_a_slip(written, meant):
    assert ND30.near(written)[0] == meant
    with pytest.raises(UnknownTypeError, match=meant):
        document_type(written)


def test_a_code_of_two_types_names_both_and_a_stranger_none():
    assert ND30.near("đa") == ("de-an", "du-an")
    assert ND30.near("xyz") == ()
    assert ND30.near("") == ()
