"""Working days: weekends, the public holidays of Vietnam, and an office's own days off and working days."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cache

from attrs import define, field, frozen

from congvan.errors import CongvanError
from congvan.messages import Bilingual

ONE_DAY = dt.timedelta(days=1)
WORKING_DAYS_LIMIT = 1000
"""Most working days that are counted at once."""

FIRST_YEAR, LAST_YEAR = 1995, 2100
"""The years whose lunar holidays are known."""

WEEKDAYS = (
    Bilingual("thứ Hai", "Monday"),
    Bilingual("thứ Ba", "Tuesday"),
    Bilingual("thứ Tư", "Wednesday"),
    Bilingual("thứ Năm", "Thursday"),
    Bilingual("thứ Sáu", "Friday"),
    Bilingual("thứ Bảy", "Saturday"),
    Bilingual("Chủ nhật", "Sunday"),
)
"""Days of the week, Monday first."""

_SATURDAY = 5


@define
class NoCalendarError(CongvanError):
    """Working days are asked for and the package that knows the public holidays is not installed."""

    code = "no-calendar"
    text = Bilingual(
        'tính ngày làm việc cần gói lịch nghỉ lễ, chưa được cài; hãy chạy: pip install "congvan[calendar]"',
        'working days need the package of public holidays, which is not installed; run: pip install "congvan[calendar]"',
    )


@define
class YearWithoutHolidaysError(CongvanError):
    """The public holidays of a year are not known."""

    code = "year-without-holidays"
    text = Bilingual(
        "không có lịch nghỉ lễ của năm {year}; chỉ tính được từ năm {first} đến năm {last}.",
        "the public holidays of {year} are not known, only those of {first} to {last}.",
    )

    year: int
    first: int = FIRST_YEAR
    last: int = LAST_YEAR


@define
class NoWorkingDayError(CongvanError):
    """A search found no working day, because all days around are days off."""

    code = "no-working-day"
    text = Bilingual(
        "không có ngày làm việc nào quanh ngày {day:%d/%m/%Y}.", "there is no working day around {day}."
    )

    day: dt.date


@frozen
class _PublicHolidays:
    names: Mapping[dt.date, Bilingual]
    working_weekends: frozenset[dt.date]
    """Days of weekends that are worked in exchange for another day."""


@cache
def _public_holidays(year: int) -> _PublicHolidays:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise YearWithoutHolidaysError(year)
    try:
        from holidays import country_holidays
    except ImportError:
        raise NoCalendarError from None
    vietnamese = country_holidays("VN", years=year, language="vi")
    english = country_holidays("VN", years=year, language="en_US")
    return _PublicHolidays(
        {day: Bilingual(name, english[day]) for day, name in vietnamese.items()},
        frozenset(vietnamese.weekend_workdays),
    )


def _days(days: Iterable[dt.date]) -> frozenset[dt.date]:
    return frozenset(days)


@frozen
class WorkingCalendar:
    """Which days are worked: not Saturdays, Sundays and the public holidays of Vietnam with their substitute days.

    `days_off` and `working_days` are the caller's own and go before all else: days on which the office is
    closed, and days worked in exchange. Holidays are those of the package `holidays` (extra `calendar`),
    which is imported when a day is first asked about; raises `NoCalendarError` where it is not installed
    and `YearWithoutHolidaysError` for a year that it does not know.
    """

    days_off: frozenset[dt.date] = field(default=frozenset(), converter=_days)
    working_days: frozenset[dt.date] = field(default=frozenset(), converter=_days)

    def why_off(self, day: dt.date) -> Bilingual | None:
        """The holiday, weekday or other reason why a day is not worked; None for a working day."""
        if day in self.working_days:
            return None
        if day in self.days_off:
            return Bilingual("ngày nghỉ của cơ quan", "the office's own day off")
        public = _public_holidays(day.year)
        if (name := public.names.get(day)) is not None:
            return name
        if day.weekday() >= _SATURDAY and day not in public.working_weekends:
            return WEEKDAYS[day.weekday()]
        return None

    def is_working(self, day: dt.date) -> bool:
        """Whether a day is worked."""
        return self.why_off(day) is None

    def on_or_after(self, day: dt.date) -> dt.date:
        """The day itself where it is worked, else the next working day. Raises `NoWorkingDayError`."""
        return self._nearest(day, ONE_DAY)

    def on_or_before(self, day: dt.date) -> dt.date:
        """The day itself where it is worked, else the working day before it. Raises `NoWorkingDayError`."""
        return self._nearest(day, -ONE_DAY)

    def add(self, day: dt.date, working_days: int) -> dt.date:
        """The working day that many working days after a day, before it where the number is negative.

        The day itself does not count. Raises `ValueError` beyond 1000 working days and `NoWorkingDayError`.
        """
        if abs(working_days) > WORKING_DAYS_LIMIT:
            raise ValueError(f"{working_days} working days are more than {WORKING_DAYS_LIMIT}")
        step = ONE_DAY if working_days >= 0 else -ONE_DAY
        for _ in range(abs(working_days)):
            day = self._nearest(day + step, step)
        return day

    def _nearest(self, day: dt.date, step: dt.timedelta) -> dt.date:
        asked, limit = day, 366
        for _ in range(limit):
            if self.is_working(day):
                return day
            day += step
        raise NoWorkingDayError(asked)
