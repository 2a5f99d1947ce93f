"""The years and days that a text names, and what becomes of each when the document moves into another year."""

import calendar as months
import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from attrs import frozen

from congvan.batch.calendar import FIRST_YEAR, LAST_YEAR, WEEKDAYS, WorkingCalendar
from congvan.batch.review import REASONS, Action, noted
from congvan.language import DateParts, fold, iter_dates
from congvan.messages import Bilingual
from congvan.standards.data.calendar import BRANCHES, SPELLINGS, STEMS

Span = tuple[int, int]

_WEEKDAY = r"[Tt]hứ\s\w+|[Cc]hủ\s[Nn]hật"

_NEAR = 40
"""How many characters before a year or a day its meaning may depend on."""


@frozen
class Seen:
    """A year or day in a text: its span, what stands there afterwards (None: the same), and why."""

    span: Span
    reason: str
    became: str | None = None
    note: Bilingual | None = None

    @property
    def action(self) -> Action:
        """Whether it was changed."""
        return "kept" if self.became is None else "moved"

    @property
    def why(self) -> Bilingual:
        """What the list says of it."""
        return self.note or REASONS[self.reason].text


@frozen
class Move:
    """From a document's year to another one.

    `issued` is the day of the old document where it is known. `calendar` None means that nobody can say
    which days are worked.
    """

    old: int
    new: int
    issued: dt.date | None
    calendar: WorkingCalendar | None

    @property
    def years(self) -> int:
        """How many years later the new document is."""
        return self.new - self.old

    def see(self, text: str) -> Iterator[Seen]:
        """Every year and day of a text with what becomes of it, in no order; spans do not overlap."""
        taken = bytearray(len(text))
        for reader in (self._dates, self._spans_of_years, self._lunar_years, self._years, self._undated):
            for seen in reader(text):
                start, end = seen.span
                if not any(taken[start:end]):
                    taken[start:end] = b"\1" * (end - start)
                    yield seen

    def day(self, day: dt.date) -> tuple[dt.date, str, Bilingual | None]:
        """The day that a day becomes, with the reason and what there is to say of it.

        The last working day of a month stays one; other days keep day and month.
        """
        year = day.year + self.years
        last_before, last = months.monthrange(day.year, day.month)[1], months.monthrange(year, day.month)[1]
        moved = dt.date(year, day.month, min(day.day, last))
        if day.month == 2 and last != last_before and day.day >= 28 and day.day == last_before:
            moved = dt.date(year, 2, last)
        if self.calendar is None or not FIRST_YEAR <= min(day.year, year) <= max(day.year, year) <= LAST_YEAR:
            return moved, "date", None
        if day == self.calendar.on_or_before(dt.date(day.year, day.month, last_before)):
            month_end = dt.date(year, day.month, last)
            working = self.calendar.on_or_before(month_end)
            why = self.calendar.why_off(month_end)
            if why is None or working == moved:
                return working, "last-working-day", None
            return working, "last-day-moved", noted("last-day-moved", day=month_end, why=why)
        if why := self.calendar.why_off(moved):
            return moved, "off-day", self._off(moved, why)
        return moved, "month-end" if moved.day != day.day else "date", None

    def _off(self, day: dt.date, why: Bilingual, reason: str = "off-day") -> Bilingual:
        assert self.calendar is not None
        before, after = self.calendar.on_or_before(day), self.calendar.on_or_after(day)
        return noted(reason, why=why, before=before, after=after, year=day.year)

    def _dates(self, text: str) -> Iterator[Seen]:
        found = [date for date in iter_dates(text) if date.year is not None]
        joined = [
            _between_ends().fullmatch(text[first.span[1] : last.span[0]]) is not None
            for first, last in pairwise(found)
        ]
        for index, date in enumerate(found):
            before = found[index - 1] if index > 0 and joined[index - 1] else None
            after = found[index + 1] if index < len(joined) and joined[index] else None
            other_end = before or after
            if other_end is not None and _same_day(date, other_end):
                yield Seen(date.span, "anniversary")
            else:
                yield self._date(text, date, other_end, is_start=before is None and after is not None)

    def _date(self, text: str, date: DateParts, other_end: DateParts | None, *, is_start: bool) -> Seen:
        assert date.year is not None
        in_span = other_end is not None and other_end.year in (self.old, self.old + 1)
        if date.year not in (self.old, self.old + 1):
            if in_span and date.year == self.old - 1:
                return self._moved(text, date, "range", is_start=is_start)
            return Seen(date.span, "previous-year" if date.year == self.old - 1 else "other-year")
        day = _day(date)
        if date.complete and day is None:
            return Seen(date.span, "no-such-day")
        is_past = day is not None and self.issued is not None and day < self.issued
        if is_past and not in_span and not _is_bound(text, date.span[0]):
            return Seen(date.span, "past-date")
        return self._moved(text, date, "range" if in_span else "date", is_start=is_start)

    def _moved(self, text: str, date: DateParts, plain_reason: str, *, is_start: bool) -> Seen:
        assert date.year is not None
        written = text[slice(*date.span)]
        day = _day(date)
        if day is None:
            return Seen(
                date.span, "date", written.replace(f"{date.year:04d}", f"{date.year + self.years:04d}")
            )
        moved, reason, note = self.day(day)
        said = _weekday_beside(text, date.span, day)
        if said is not None and moved.weekday() != day.weekday():
            reason, note = "weekday", noted("weekday", said=said, is_now=WEEKDAYS[moved.weekday()])
        starts = is_start or _start().search(text, max(0, date.span[0] - _NEAR), date.span[0])
        if reason == "off-day" and starts:  # only what ends on a day off is late
            reason, note = "date", None
        if reason == "date":
            reason = "next-january" if date.year != self.old and plain_reason == "date" else plain_reason
        return Seen(date.span, reason, _rewritten(written, day, moved), note)

    def _spans_of_years(self, text: str) -> Iterator[Seen]:
        for found in _span_of_years().finditer(text):
            school = _school_year().search(text, max(0, found.start() - _NEAR), found.start())
            yield Seen(found.span(), "school-year" if school else "period")

    def _lunar_years(self, text: str) -> Iterator[Seen]:
        for found in _lunar_year(self.old).finditer(text):
            became = lunar_year(self.new)
            yield Seen(found.span("name"), "lunar-year", became)
            if found["year"] == str(self.old):
                yield Seen(found.span("year"), "plan-year", str(self.new))

    def _years(self, text: str) -> Iterator[Seen]:
        for found in _year().finditer(text):
            before = text[max(0, found.start() - _NEAR) : found.start()]
            after = text[found.end() : found.end() + _NEAR]
            if _year_word().search(before) or not _counted().match(after):
                yield self._year(found, before, after)

    def _year(self, found: re.Match[str], before: str, after: str) -> Seen:
        year = int(found[0])
        if year not in (self.old - 1, self.old, self.old + 1):
            return Seen(found.span(), "other-year")
        for reason, pattern in _CONTEXTS.items():
            if pattern().search(before):
                return Seen(found.span(), reason)
        if _listed_after().match(after) or _listed_before().search(before):
            return Seen(found.span(), "listed-years")
        if year != self.old:
            return Seen(found.span(), "previous-year" if year < self.old else "next-year")
        if _year_word().search(before):
            return Seen(found.span(), "plan-year", str(self.new))
        return Seen(found.span(), "bare-year")

    def _undated(self, text: str) -> Iterator[Seen]:
        if self.calendar is None:
            return
        for found in _deadline_without_year().finditer(text):
            day, month = (int(part) for part in (found["day"], found["month"] or found["month_word"]))
            date = _day(DateParts(self.new, month, day, found.span()))
            if date is None:
                yield Seen(found.span("date"), "no-such-day")
            elif why := self.calendar.why_off(date):
                note = self._off(date, why, "undated-off-day")
                yield Seen(found.span("date"), "undated-off-day", None, note)


def lunar_year(year: int) -> str:
    """The name of the lunar year that begins in a year: `Bính Ngọ` of 2026."""
    return f"{STEMS[(year - 4) % 10]} {BRANCHES[(year - 4) % 12]}"


def _day(date: DateParts) -> dt.date | None:
    if date.year is None or date.month is None or date.day is None:
        return None
    try:
        return dt.date(date.year, date.month, date.day)
    except ValueError:
        return None


def _rewritten(written: str, old: dt.date, new: dt.date) -> str:
    """The date in the same wording: with zeros where there were zeros."""
    values = iter(((old.day, new.day), (old.month, new.month), (old.year, new.year)))

    def replace(number: re.Match[str]) -> str:
        before, after = next(values)
        if before == after:
            return number[0]
        return f"{after:02d}" if len(number[0]) > 1 else str(after)

    return re.sub(r"[0-9]+", replace, written)


def _same_day(one: DateParts, other: DateParts) -> bool:
    """Whether two dates are the same day of two years, as in `(30/4/1975 - 30/4/2026)`."""
    return one.day is not None and (one.day, one.month) == (other.day, other.month)


@cache
def _between_ends() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[-–—]|đến(?:\s+hết)?)\s*(?:ngày\s*)?")


def _is_bound(text: str, start: int) -> bool:
    """Whether the words before a day make it one end of a time."""
    return _bound().search(text, max(0, start - _NEAR), start) is not None


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(r"(?:[Tt]ừ|[Tt]rước|[Đđ]ến|[Hh]ết|[Cc]hậm nhất|[Hh]ạn\s\w+)\s+(?:ngày\s+)?\Z")


@cache
def _start() -> re.Pattern[str]:
    return re.compile(r"từ\s+(?:ngày\s+)?\Z", re.IGNORECASE)


def _weekday_beside(text: str, span: Span, day: dt.date) -> str | None:
    """The words before or after a day that name its weekday: `thứ Hai, ngày …`, `… (thứ 2)`."""
    start, end = span
    names = fold(WEEKDAYS[day.weekday()].vi), f"thứ {day.weekday() + 2}"
    for said in (
        _weekday_before().search(text, max(0, start - _NEAR), start),
        _weekday_after().match(text, end),
    ):
        if said is not None and fold(said[1]) in names:
            return said[1]
    return None


@cache
def _weekday_before() -> re.Pattern[str]:
    return re.compile(rf"({_WEEKDAY})\s*,?\s*\(?\Z")


@cache
def _weekday_after() -> re.Pattern[str]:
    return re.compile(rf"\s*[,(]?\s*({_WEEKDAY})")


@cache
def _span_of_years() -> re.Pattern[str]:
    return re.compile(r"(?<![\d/.,-])(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d(?![\d/])")


@cache
def _school_year() -> re.Pattern[str]:
    return re.compile(r"năm\shọc\s+\Z", re.IGNORECASE)


@cache
def _lunar_year(year: int) -> re.Pattern[str]:
    stem, branch = lunar_year(year).split()
    stems, branches = ("|".join((word, *SPELLINGS.get(word, ()))) for word in (stem, branch))
    return re.compile(
        rf"(?<!\w)(?P<name>(?:{stems})\s(?:{branches}))(?!\w)(?:\s*[-–,(]?\s*(?:năm\s)?(?P<year>(?:19|20)\d\d)(?!\d))?",
        re.IGNORECASE,
    )


@cache
def _year() -> re.Pattern[str]:
    # After a slash it is the year of a month or quarter, before one a number of a document; after figures and a
    # blank it is the end of a telephone number, before an at sign part of an address.
    return re.compile(r"(?<![\d.,])(?<!\d\s)(?<!\d/\d/)(?<!\d/\d\d/)(?:19|20)\d\d(?![\d/@]|[.,]\d)")


@cache
def _counted() -> re.Pattern[str]:
    """What is counted, so that the figure before it is no year."""
    return re.compile(
        r"\s+(?:hộ|người|đồng|nghìn|ngàn|triệu|tỷ|lượt|ha|km|m2|m²|học sinh|cơ sở|trường hợp|hồ sơ|văn bản|cuộc|vụ|suất|xã|bản)(?!\w)"
    )


@cache
def _target() -> re.Pattern[str]:
    return re.compile(r"(?<!hết\s)(?:đến|tầm nhìn|định hướng)\s+năm\s+\Z", re.IGNORECASE)


@cache
def _since_year() -> re.Pattern[str]:
    return re.compile(r"(?:từ|trước|sau)\s+(?:đầu\s+|cuối\s+)?năm\s+\Z", re.IGNORECASE)


@cache
def _school_year_alone() -> re.Pattern[str]:
    return re.compile(r"năm\s+học\s+\Z", re.IGNORECASE)


_CONTEXTS = {
    "target": _target,
    "since": _since_year,
    "school-year": _school_year_alone,
}


@cache
def _listed_after() -> re.Pattern[str]:
    return re.compile(r"\s*(?:,|và)\s*(?:năm\s+)?(?:19|20)\d\d(?!\d)")


@cache
def _listed_before() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d\s*(?:,|và)\s*(?:năm\s+)?\Z")


@cache
def _year_word() -> re.Pattern[str]:
    return re.compile(
        r"(?:năm\s*|tết\s+(?:nguyên\s+đán\s+)?|tháng\s+\d{1,2}\s*[-/]\s*|quý\s+(?:[ivx]+|\d)\s*[-/]\s*|(?<!\d)\d{1,2}\s*/\s*|[ivx]+/)\Z",
        re.IGNORECASE,
    )


@cache
def _deadline_without_year() -> re.Pattern[str]:
    return re.compile(
        r"(?:trước|chậm nhất(?:\slà)?|đến(?:\shết)?|hạn|vào|trong)\s+(?P<date>ngày\s+(?P<day>\d{1,2})"
        r"(?:/(?P<month>\d{1,2})(?![\d/])|\s+tháng\s+(?P<month_word>\d{1,2})(?!\s*năm\s*\d|\d|/)))",
        re.IGNORECASE,
    )
