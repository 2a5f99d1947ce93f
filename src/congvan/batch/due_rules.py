"""The rules of deadlines as a plan writes them: a group of keys for each, strictly read.

due:
  half_year_report: {month: 6, day: last-working}
  quarter_report: {every: quarter, month: last, day: 15, when-off: before}
  final_report: {month: 1, day: 15, year: next}
  meeting: {month: 3, weekday: monday, nth: first}
  weekly: {every: week, weekday: friday}
  answer: {after: half_year_report, working-days: 10}
  figures: {period: hằng quý, working-days: 5}
"""

import datetime as dt
import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, get_args

from attrs import define

from congvan.batch.calendar import FIRST_YEAR, WORKING_DAYS_LIMIT
from congvan.batch.deadlines import (
    DAY_NAMES,
    LAST,
    MONTHS_OF,
    WEEKDAY_NAMES,
    YEAR_OFFSETS,
    AfterPeriods,
    Counted,
    DayOfMonth,
    DueRule,
    EveryWeek,
    WeekdayOfMonth,
    WhenOff,
)
from congvan.batch.periods import NotAPeriodError, periods_named
from congvan.errors import CongvanError
from congvan.messages import Bilingual

_DAYS_LIMIT = 3660
_LONGEST_MONTH = 31


@define
class InvalidDueRuleError(CongvanError):
    """The rule of a deadline is not one: which, at which key, and what is wrong."""

    code = "invalid-due-rule"
    text = Bilingual("due.{path}: {reason}", "due.{path}: {reason}")

    path: str
    reason: Bilingual


_NOT_A_GROUP = Bilingual(
    "mỗi thời hạn là một nhóm khóa, ví dụ {{month: 6, day: last-working}}.",
    "each deadline is a group of keys, for example {{month: 6, day: last-working}}.",
)
_NO_NAME = Bilingual(
    "tên thời hạn gồm chữ thường không dấu, số và «_», bắt đầu bằng chữ.",
    "the name of a deadline is made of small unaccented letters, digits and “_”, a letter first.",
)
_UNKNOWN_KEY = Bilingual(
    "không có khóa này; dùng được: {keys}.", "there is no such key here; there are: {keys}."
)
_UNKNOWN_KEY_NEAR = Bilingual(
    "không có khóa này; có phải là «{near}»?", "there is no such key; is “{near}” meant?"
)
_MISSING = Bilingual("thiếu khóa «{key}».", "the key “{key}” is missing.")
_CHOICE = Bilingual("phải là một trong: {choices}.", "must be one of: {choices}.")
_WHOLE = Bilingual(
    "phải là số nguyên từ {least} đến {most}.", "must be a whole number from {least} to {most}."
)
_WHOLE_OR_NAME = Bilingual(
    "phải là số nguyên từ {least} đến {most}, hoặc một trong: {choices}.",
    "must be a whole number from {least} to {most}, or one of: {choices}.",
)
_EITHER = Bilingual(
    "chỉ dùng đúng một trong hai khóa «{one}» và «{other}».", "use exactly one of “{one}” and “{other}”."
)
_ORIGIN = Bilingual(
    "phải là ngày (2026-03-26) hoặc tên một thời hạn khác.",
    "must be a day (2026-03-26) or another deadline's name.",
)

_PERIOD = Bilingual(
    "phải là kỳ báo cáo không ghi năm: hằng tháng, hằng quý, 6 tháng, năm, quý I, 6 tháng đầu, tháng 3.",
    "must be a reporting period without its year: hằng tháng, hằng quý, 6 tháng, năm, quý I, 6 tháng đầu, tháng 3.",
)

_COMMON = frozenset({"every", "month", "year", "when-off"})


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[a-z][a-z0-9_]*")


def parse_due_rules(data: Any) -> dict[str, DueRule]:
    """The rules of a plan's deadlines, by name, from plain data as a file holds it.

    A name is made of small unaccented letters, digits and `_`. The keys of a rule are of one of five sets:

    - `month` (1-12, `first`, `last`), `day` (1-31, `first`, `last`, `first-working`, `last-working`), and where
      needed `every` (`year`, `half-year`, `quarter`, `month`; then `month` is the place in each), `year` (`same`,
      `next`, `previous`) and `when-off` (`keep`, `before`, `after`: what becomes of a day that is not worked);
    - `weekday` and `nth` (`first`, `second`, `third`, `fourth`, `last`) in the place of `day`;
    - `every: week` and `weekday`;
    - `after` or `before` (a day, or another deadline's name) with `days` or `working-days`;
    - `period` (`hằng tháng`, `hằng quý`, `6 tháng`, `năm`, `quý I`, `6 tháng đầu`: so long after its end) with `days` or
      `working-days`.

    Raises `InvalidDueRuleError`.
    """
    if not isinstance(data, Mapping):
        raise InvalidDueRuleError("", _NOT_A_GROUP.format())
    return {str(name): _Reader(str(name), rule).rule() for name, rule in data.items()}


class _Reader:
    """Reads one rule; every fault names the key."""

    def __init__(self, name: str, data: Any) -> None:
        self.name = name
        if not _name().fullmatch(name):
            raise InvalidDueRuleError(name, _NO_NAME)
        if not isinstance(data, Mapping):
            raise InvalidDueRuleError(name, _NOT_A_GROUP.format())
        self.data: Mapping[Any, Any] = data

    def rule(self) -> DueRule:
        """The rule."""
        if "after" in self.data or "before" in self.data:
            return self._counted()
        if "period" in self.data:
            return self._after_periods()
        if self.data.get("every") == "week":
            self._only("every", "weekday", "when-off")
            return EveryWeek(self._weekday(), self._when_off())
        return self._weekday_of_month() if "weekday" in self.data else self._day_of_month()

    def _counted(self) -> DueRule:
        self._only("after", "before", "days", "working-days", "when-off")
        direction = self._either("after", "before")
        number, working = self._number_of_days()
        return Counted(
            self._origin(direction), number if direction == "after" else -number, working, self._when_off()
        )

    def _after_periods(self) -> DueRule:
        self._only("period", "days", "working-days", "when-off")
        period = str(self._given("period"))
        try:
            periods_named(period, FIRST_YEAR)
        except NotAPeriodError:
            raise self._fault("period", _PERIOD) from None
        number, working = self._number_of_days()
        return AfterPeriods(period, number, working, self._when_off())

    def _number_of_days(self) -> tuple[int, bool]:
        if self._either("days", "working-days") == "days":
            return self._whole("days", 0, _DAYS_LIMIT), False
        return self._whole("working-days", 1, WORKING_DAYS_LIMIT), True

    def _weekday_of_month(self) -> DueRule:
        self._only(*_COMMON, "weekday", "nth")
        place = ("first", "second", "third", "fourth", "last")
        nth = self._choice("nth", place)
        every, month = self._months()
        return WeekdayOfMonth(
            self._weekday(),
            LAST if nth == "last" else place.index(nth) + 1,
            every,
            month,
            self._choice("year", tuple(YEAR_OFFSETS), "same"),
            self._when_off(),
        )

    def _day_of_month(self) -> DueRule:
        self._only(*_COMMON, "day")
        every, month = self._months()
        day = self._given("day")
        if day not in DAY_NAMES:
            day = self._whole("day", 1, _LONGEST_MONTH, DAY_NAMES)
        return DayOfMonth(
            every, month, day, self._choice("year", tuple(YEAR_OFFSETS), "same"), self._when_off()
        )

    def _months(self) -> tuple[Any, int | None]:
        every = self._choice("every", (*MONTHS_OF, "week"), "year")
        if every == "month":
            if "month" in self.data:
                raise self._fault(
                    "month", _UNKNOWN_KEY.format(keys="every, day, weekday, nth, year, when-off")
                )
            return every, None
        month = self._given("month")
        if month == "last":
            return every, LAST
        return every, 1 if month == "first" else self._whole("month", 1, MONTHS_OF[every], ("first", "last"))

    def _when_off(self) -> Any:
        return self._choice("when-off", get_args(WhenOff), "keep")

    def _weekday(self) -> int:
        return WEEKDAY_NAMES.index(self._choice("weekday", WEEKDAY_NAMES))

    def _origin(self, key: str) -> dt.date | str:
        value = self.data[key]
        if isinstance(value, dt.date):
            return value
        if isinstance(value, str):
            if _name().fullmatch(value):
                return str(value)
            try:
                return dt.date.fromisoformat(value)
            except ValueError:
                pass
        raise self._fault(key, _ORIGIN)

    def _only(self, *keys: str) -> None:
        for key in self.data:
            if key not in keys:
                near = get_close_matches(str(key), keys, n=1)
                message = _UNKNOWN_KEY_NEAR if near else _UNKNOWN_KEY
                raise self._fault(str(key), message.format(near="".join(near), keys=", ".join(sorted(keys))))

    def _either(self, one: str, other: str) -> str:
        if (one in self.data) == (other in self.data):
            raise InvalidDueRuleError(self.name, _EITHER.format(one=one, other=other))
        return one if one in self.data else other

    def _given(self, key: str) -> Any:
        if self.data.get(key) is None:
            raise InvalidDueRuleError(self.name, _MISSING.format(key=key))
        return self.data[key]

    def _choice(self, key: str, choices: tuple[str, ...], default: str | None = None) -> Any:
        if key not in self.data and default is not None:
            return default
        value = self._given(key)
        if value not in choices:
            raise self._fault(key, _CHOICE.format(choices=", ".join(choices)))
        return str(value)

    def _whole(self, key: str, least: int, most: int, names: tuple[str, ...] = ()) -> int:
        value = self._given(key)
        if isinstance(value, str) and re.fullmatch(r"[0-9]{1,4}", value):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            message = _WHOLE_OR_NAME if names else _WHOLE
            raise self._fault(key, message.format(least=least, most=most, choices=", ".join(names)))
        return value

    def _fault(self, key: str, reason: Bilingual) -> InvalidDueRuleError:
        return InvalidDueRuleError(f"{self.name}.{key}", reason)
