"""Rules that name days of a year: the last working day of June, the 15th of each quarter's last month, ten working days after."""

import calendar as months
import datetime as dt
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Literal, get_args

from attrs import define, frozen
from dateutil.relativedelta import relativedelta, weekday
from dateutil.rrule import WEEKLY, rrule

from congvan.batch.calendar import WorkingCalendar
from congvan.batch.periods import periods_named
from congvan.errors import CongvanError
from congvan.messages import Bilingual

Every = Literal["year", "half-year", "quarter", "month"]
DayName = Literal["first", "last", "first-working", "last-working"]
WhenOff = Literal["keep", "before", "after"]
WhichYear = Literal["same", "next", "previous"]

MONTHS_OF: Mapping[Every, int] = {"year": 12, "half-year": 6, "quarter": 3, "month": 1}
YEAR_OFFSETS: Mapping[WhichYear, int] = {"same": 0, "next": 1, "previous": -1}
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LAST = -1
"""The last month of a period, the last such weekday of a month."""

DAY_NAMES: tuple[DayName, ...] = get_args(DayName)


@define
class NoSuchDayError(CongvanError):
    """A rule names a day that its month does not have in that year."""

    code = "no-such-day"
    text = Bilingual(
        "tháng {month} năm {year} không có ngày {day}; ngày cuối tháng viết là day: last.",
        "{year}-{month:02d} has no day {day}; write day: last for the last day of a month.",
    )

    year: int
    month: int
    day: int


@define
class UnknownDeadlineError(CongvanError):
    """A deadline counts from another one that the plan does not have."""

    code = "unknown-deadline"
    text = Bilingual(
        "thời hạn «{name}» tính từ «{origin}», nhưng không có thời hạn nào tên như vậy.",
        "the deadline “{name}” counts from “{origin}”, and there is none of that name.",
    )

    name: str
    origin: str


@define
class SeveralDaysError(CongvanError):
    """A deadline counts from one that has several days in the year."""

    code = "several-days"
    text = Bilingual(
        "thời hạn «{name}» tính từ «{origin}», nhưng «{origin}» có {days} ngày trong năm.",
        "the deadline “{name}” counts from “{origin}”, which has {days} days in the year.",
    )

    name: str
    origin: str
    days: int


@define
class CircularDeadlinesError(CongvanError):
    """Deadlines count from each other in a circle."""

    code = "circular-deadlines"
    text = Bilingual(
        "các thời hạn tính từ nhau thành vòng tròn: {names}.",
        "the deadlines count from each other in a circle: {names}.",
    )

    names: str


@frozen
class DayOfMonth:
    """A day of one or several months of the year.

    `every` divides the year into periods, `month` is the month's place in each (from 1, `LAST` for the last
    one), None for every month. `day` is a number, or the first or last day or working day of the month;
    `when_off` moves a day that is not worked to the working day before or after it.
    """

    every: Every = "year"
    month: int | None = None
    day: int | DayName = "last"
    year: WhichYear = "same"
    when_off: WhenOff = "keep"

    def days(self, year: int, calendar: WorkingCalendar) -> tuple[dt.date, ...]:
        """The days that it names in a year. Raises `NoSuchDayError` and what the calendar raises."""
        year += YEAR_OFFSETS[self.year]
        return tuple(self._in_month(year, month, calendar) for month in months_named(self.every, self.month))

    def _in_month(self, year: int, month: int, calendar: WorkingCalendar) -> dt.date:
        last = months.monthrange(year, month)[1]
        match self.day:
            case "first":
                return _shifted(dt.date(year, month, 1), self.when_off, calendar)
            case "last":
                return _shifted(dt.date(year, month, last), self.when_off, calendar)
            case "first-working":
                return calendar.on_or_after(dt.date(year, month, 1))
            case "last-working":
                return calendar.on_or_before(dt.date(year, month, last))
            case number:
                if number > last:
                    raise NoSuchDayError(year, month, number)
                return _shifted(dt.date(year, month, number), self.when_off, calendar)


@frozen
class WeekdayOfMonth:
    """The first, second, ... or last (`LAST`) of a weekday (0 is Monday) of one or several months; else as `DayOfMonth`."""

    weekday: int
    nth: int
    every: Every = "year"
    month: int | None = None
    year: WhichYear = "same"
    when_off: WhenOff = "keep"

    def days(self, year: int, calendar: WorkingCalendar) -> tuple[dt.date, ...]:
        """The days that it names in a year. Raises what the calendar raises."""
        year += YEAR_OFFSETS[self.year]
        wanted = relativedelta(day=31 if self.nth == LAST else 1, weekday=weekday(self.weekday, self.nth))
        found = (dt.date(year, month, 1) + wanted for month in months_named(self.every, self.month))
        return tuple(_shifted(day, self.when_off, calendar) for day in found)


@frozen
class EveryWeek:
    """A weekday (0 is Monday) of every week of the year."""

    weekday: int
    when_off: WhenOff = "keep"

    def days(self, year: int, calendar: WorkingCalendar) -> tuple[dt.date, ...]:
        """The days that it names in a year. Raises what the calendar raises."""
        start, end = dt.datetime(year, 1, 1), dt.datetime(year, 12, 31)
        found = rrule(WEEKLY, dtstart=start, until=end, byweekday=self.weekday)
        return tuple(_shifted(moment.date(), self.when_off, calendar) for moment in found)


@frozen
class Counted:
    """So many days, or working days, after a day or another deadline; before it where the number is negative.

    The day that is counted from does not count.
    """

    origin: dt.date | str
    number: int
    working: bool = False
    when_off: WhenOff = "keep"

    def from_day(self, day: dt.date, calendar: WorkingCalendar) -> dt.date:
        """The day that it names, counted from a day. Raises what the calendar raises."""
        if self.working:
            return calendar.add(day, self.number)
        return _shifted(day + dt.timedelta(days=self.number), self.when_off, calendar)


@frozen
class AfterPeriods:
    """So many days, or working days, after the end of reporting periods in words (`hằng quý`, `quý I`, `6 tháng đầu`)."""

    period: str
    number: int
    working: bool = False
    when_off: WhenOff = "keep"

    def days(self, year: int, calendar: WorkingCalendar) -> tuple[dt.date, ...]:
        """The days that it names for the periods of a year. Raises `NotAPeriodError` and what the calendar raises."""
        return tuple(
            Counted(period.end, self.number, self.working, self.when_off).from_day(period.end, calendar)
            for period in periods_named(self.period, year)
        )


DueRule = DayOfMonth | WeekdayOfMonth | EveryWeek | AfterPeriods | Counted


def months_named(every: Every, place: int | None) -> tuple[int, ...]:
    """The months of the year at a place in each of its periods; all months without a place."""
    size = MONTHS_OF[every]
    if place is None:
        return tuple(range(1, 13))
    first = size if place == LAST else place
    return tuple(range(first, 13, size))


def due_dates(
    rules: Mapping[str, DueRule], year: int, calendar: WorkingCalendar
) -> dict[str, tuple[dt.date, ...]]:
    """The days that each rule names in a year, in order, by the rules' names.

    Raises `NoSuchDayError`, `UnknownDeadlineError`, `SeveralDaysError`, `CircularDeadlinesError` and what the
    calendar raises.
    """
    found: dict[str, tuple[dt.date, ...]] = {}
    for name in _in_order(rules):
        rule = rules[name]
        if isinstance(rule, Counted):
            found[name] = (rule.from_day(_origin(name, rule, found), calendar),)
        else:
            found[name] = rule.days(year, calendar)
    return {name: found[name] for name in rules}


def _in_order(rules: Mapping[str, DueRule]) -> tuple[str, ...]:
    origins: dict[str, tuple[str, ...]] = {}
    for name, rule in rules.items():
        origin = rule.origin if isinstance(rule, Counted) and isinstance(rule.origin, str) else None
        if origin is not None and origin not in rules:
            raise UnknownDeadlineError(name, origin)
        origins[name] = () if origin is None else (origin,)
    try:
        return tuple(TopologicalSorter(origins).static_order())
    except CycleError as error:
        raise CircularDeadlinesError(" → ".join(error.args[1])) from None


def _origin(name: str, rule: Counted, found: Mapping[str, tuple[dt.date, ...]]) -> dt.date:
    if isinstance(rule.origin, dt.date):
        return rule.origin
    days = found[rule.origin]
    if len(days) > 1:
        raise SeveralDaysError(name, rule.origin, len(days))
    return days[0]


def _shifted(day: dt.date, when_off: WhenOff, calendar: WorkingCalendar) -> dt.date:
    if when_off == "before":
        return calendar.on_or_before(day)
    return calendar.on_or_after(day) if when_off == "after" else day
