"""Working days, deadlines by rule, and reporting periods; days worked out by hand from wall calendars."""

import datetime as dt
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.batch.calendar import (
    NoCalendarError,
    NoWorkingDayError,
    WorkingCalendar,
    YearWithoutHolidaysError,
)
from congvan.batch.deadlines import (
    CircularDeadlinesError,
    NoSuchDayError,
    SeveralDaysError,
    UnknownDeadlineError,
    due_dates,
)
from congvan.batch.due_rules import InvalidDueRuleError, parse_due_rules
from congvan.batch.periods import (
    NotAFrequencyError,
    NotAPeriodError,
    Period,
    parse_period,
    reporting_periods,
)

CALENDAR = WorkingCalendar()


def days(rule, year, calendar=CALENDAR):
    return [day.isoformat() for day in due_dates(parse_due_rules({"x": rule}), year, calendar)["x"]]


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        ("2026-06-30", True),
        ("2026-05-30", False),  # Saturday
        ("2026-05-31", False),  # Sunday
        ("2026-09-02", False),  # Quốc khánh
        ("2026-02-17", False),  # first day of Tết Bính Ngọ
        ("2027-02-05", False),  # eve of Tết Đinh Mùi
        ("2027-05-03", False),  # Monday in the place of Saturday, 1 May
        ("2026-08-31", False),  # day off in exchange for Saturday, 22 August
        ("2026-08-22", True),
    ],
)
def test_holidays_weekends_and_exchanged_days(day, worked):
    assert CALENDAR.is_working(dt.date.fromisoformat(day)) is worked


def test_says_why_a_day_is_not_worked():
    assert CALENDAR.why_off(dt.date(2026, 5, 30)).vi == "thứ Bảy"
    assert "Quốc khánh" in CALENDAR.why_off(dt.date(2026, 9, 2)).vi


def test_own_days_go_before_all_else():
    own = WorkingCalendar(days_off=[dt.date(2026, 6, 30)], working_days=[dt.date(2026, 5, 30)])
    assert own.on_or_before(dt.date(2026, 6, 30)) == dt.date(2026, 6, 29)
    assert own.on_or_after(dt.date(2026, 5, 30)) == dt.date(2026, 5, 30)


def test_counts_working_days_over_weekends_and_tet():
    # Friday 13/02/2026; Tết off from Monday 16 to Friday 20; then Monday 23.
    assert CALENDAR.add(dt.date(2026, 2, 13), 1) == dt.date(2026, 2, 23)
    assert CALENDAR.add(dt.date(2026, 2, 23), -1) == dt.date(2026, 2, 13)
    assert CALENDAR.add(dt.date(2026, 6, 1), 10) == dt.date(2026, 6, 15)


@given(st.dates(dt.date(1996, 1, 1), dt.date(2098, 12, 31)), st.integers(1, 40))
def test_counting_forth_and_back_returns(day, number):
    day = CALENDAR.on_or_after(day)
    assert CALENDAR.add(CALENDAR.add(day, number), -number) == day


def test_without_the_package_the_error_names_the_extra(monkeypatch):
    from congvan.batch import calendar

    calendar._public_holidays.cache_clear()
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(NoCalendarError) as raised:
        CALENDAR.is_working(dt.date(2026, 6, 30))
    assert "congvan[calendar]" in str(raised.value)
    monkeypatch.undo()
    assert days({"month": 6, "day": 30}, 2026) == ["2026-06-30"]


def test_years_that_are_not_known_and_years_without_work():
    with pytest.raises(YearWithoutHolidaysError):
        CALENDAR.is_working(dt.date(2150, 1, 4))
    whole_year = [dt.date(2026, 1, 1) + dt.timedelta(days=number) for number in range(800)]
    with pytest.raises(NoWorkingDayError):
        WorkingCalendar(days_off=whole_year).on_or_after(dt.date(2026, 1, 2))
    with pytest.raises(ValueError, match="1000"):
        CALENDAR.add(dt.date(2026, 1, 2), 5000)


@pytest.mark.parametrize(
    ("rule", "year", "expected"),
    [
        ({"month": 6, "day": "last-working"}, 2026, ["2026-06-30"]),
        ({"month": 5, "day": "last-working"}, 2026, ["2026-05-29"]),
        ({"month": 4, "day": "last-working"}, 2027, ["2027-04-29"]),  # 30 April is a holiday
        ({"month": 1, "day": "first-working"}, 2027, ["2027-01-04"]),
        ({"month": 2, "day": "last"}, 2028, ["2028-02-29"]),
        ({"month": 12, "day": 25}, 2027, ["2027-12-25"]),
        ({"month": 12, "day": 25, "when-off": "before"}, 2027, ["2027-12-24"]),
        ({"month": 12, "day": 25, "when-off": "after"}, 2027, ["2027-12-27"]),
        ({"month": "last", "day": "20"}, 2026, ["2026-12-20"]),
        ({"month": 1, "day": 15, "year": "next"}, 2026, ["2027-01-15"]),
        ({"month": 12, "day": 15, "year": "previous"}, 2026, ["2025-12-15"]),
        (
            {"every": "quarter", "month": "last", "day": 15},
            2026,
            ["2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15"],
        ),
        ({"every": "half-year", "month": 1, "day": "first"}, 2026, ["2026-01-01", "2026-07-01"]),
        ({"month": 3, "weekday": "monday", "nth": "first"}, 2027, ["2027-03-01"]),
        ({"month": 5, "weekday": "friday", "nth": "last"}, 2026, ["2026-05-29"]),
        ({"after": "2026-06-01", "working-days": 10}, 2026, ["2026-06-15"]),
        ({"before": "2026-06-01", "days": 5}, 2026, ["2026-05-27"]),
        # Five working days after 30/6/2026 (a Tuesday); after 31/12/2026 with 1 January off.
        ({"period": "6 tháng", "working-days": 5}, 2026, ["2026-07-07", "2027-01-08"]),
        ({"period": "quý I", "days": 10}, 2026, ["2026-04-10"]),
        ({"period": "hằng quý", "days": 0}, 2026, ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]),
        ({"after": dt.date(2026, 6, 1), "days": 5, "when-off": "after"}, 2026, ["2026-06-08"]),
    ],
)
def test_days_by_rule(rule, year, expected):
    assert days(rule, year) == expected


def test_rules_that_name_many_days():
    assert days({"every": "month", "day": "last-working"}, 2026)[:3] == [
        "2026-01-30",
        "2026-02-27",
        "2026-03-31",
    ]
    mondays = days({"every": "week", "weekday": "monday"}, 2026)
    assert (len(mondays), mondays[0], mondays[-1]) == (52, "2026-01-05", "2026-12-28")


def test_deadlines_count_from_each_other_in_any_order():
    found = due_dates(
        parse_due_rules(
            {"answer": {"after": "report", "working-days": 10}, "report": {"month": 6, "day": "last-working"}}
        ),
        2026,
        CALENDAR,
    )
    assert list(found) == ["answer", "report"]
    assert found["answer"] == (dt.date(2026, 7, 14),)


@pytest.mark.parametrize(
    ("rules", "error"),
    [
        ({"a": {"after": "b", "days": 1}}, UnknownDeadlineError),
        ({"a": {"after": "b", "days": 1}, "b": {"after": "a", "days": 1}}, CircularDeadlinesError),
        ({"a": {"after": "b", "days": 1}, "b": {"every": "month", "day": 1}}, SeveralDaysError),
        ({"a": {"month": 2, "day": 30}}, NoSuchDayError),
    ],
)
def test_rules_that_name_no_day(rules, error):
    with pytest.raises(error):
        due_dates(parse_due_rules(rules), 2026, CALENDAR)


@pytest.mark.parametrize(
    ("rules", "where"),
    [
        (None, "due."),
        ({"a": "cuối tháng 6"}, "due.a"),
        ({"a-b": {"month": 6, "day": 1}}, "due.a-b"),
        ({"Báo cáo": {"month": 6, "day": 1}}, "due.Báo cáo"),
        ({"a": {"month": 13, "day": 1}}, "due.a.month"),
        ({"a": {"month": True, "day": 1}}, "due.a.month"),
        ({"a": {"month": 6}}, "due.a"),
        ({"a": {"month": 6, "day": 0}}, "due.a.day"),
        ({"a": {"month": 6, "day": "last-workng"}}, "due.a.day"),
        ({"a": {"every": "month", "month": 6, "day": 1}}, "due.a.month"),
        ({"a": {"every": "quarter", "month": 4, "day": 1}}, "due.a.month"),
        ({"a": {"month": 6, "day": 1, "whenoff": "keep"}}, "due.a.whenoff"),
        ({"a": {"month": 6, "weekday": "mon", "nth": "first"}}, "due.a.weekday"),
        ({"a": {"after": "b", "before": "c", "days": 1}}, "due.a"),
        ({"a": {"after": "31/6", "days": 1}}, "due.a.after"),
        ({"a": {"after": "b", "working-days": 99999}}, "due.a.working-days"),
        ({"a": {"month": [6], "day": {}}}, "due.a.month"),
        ({"a": {"period": "quý V", "days": 1}}, "due.a.period"),
        ({"a": {"period": "quý I năm 2026", "days": 1}}, "due.a.period"),
        ({"a": {"period": "hằng quý"}}, "due.a"),
    ],
)
def test_rules_that_are_none_are_named(rules, where):
    with pytest.raises(InvalidDueRuleError) as raised:
        parse_due_rules(rules)
    assert str(raised.value).startswith(where)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("tháng 3 năm 2026", "2026-03-01", "2026-03-31"),
        ("tháng 02/2028", "2028-02-01", "2028-02-29"),
        ("Quý I năm 2026", "2026-01-01", "2026-03-31"),
        ("quý 4/2026", "2026-10-01", "2026-12-31"),
        ("06 tháng đầu năm 2026", "2026-01-01", "2026-06-30"),
        ("6 tháng cuối năm 2026", "2026-07-01", "2026-12-31"),
        ("9 tháng năm 2026", "2026-01-01", "2026-09-30"),
        ("năm 2026", "2026-01-01", "2026-12-31"),
    ],
)
def test_periods_in_words(text, first, last):
    period = parse_period(text)
    assert (period.start.isoformat(), period.end.isoformat()) == (first, last)


@given(st.integers(1900, 2100), st.sampled_from(["hằng tháng", "hằng quý", "6 tháng", "năm"]))
def test_a_period_reads_back_from_its_words(year, frequency):
    periods = reporting_periods(frequency, year)
    assert [parse_period(str(period)) for period in periods] == list(periods)
    assert sum(period.last - period.first + 1 for period in periods) == 12


def test_words_of_periods():
    assert [str(period) for period in reporting_periods("Hàng quý", 2026)] == [
        f"quý {quarter} năm 2026" for quarter in ("I", "II", "III", "IV")
    ]
    assert [str(period) for period in reporting_periods("6 tháng", 2026)] == [
        "6 tháng đầu năm 2026",
        "6 tháng cuối năm 2026",
    ]
    assert str(Period(2026, 1, 1)) == "tháng 01 năm 2026"
    assert str(Period(2027, 1, 6)) == "6 tháng đầu năm 2027"


@given(st.text(max_size=40))
def test_any_text_is_a_period_or_a_clear_error(text):
    with suppress(NotAPeriodError):
        assert parse_period(text).start <= parse_period(text).end
    with suppress(NotAFrequencyError):
        assert reporting_periods(text, 2026)
