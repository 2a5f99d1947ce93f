"""Reporting periods in words: `quý I năm 2026`, `6 tháng đầu năm 2026`, and how often a report is due."""

import calendar as months
import datetime as dt
import re
from functools import cache

from attrs import define, frozen

from congvan.errors import CongvanError
from congvan.language import excerpt, fold, from_roman, to_roman
from congvan.messages import Bilingual


@define
class NotAPeriodError(CongvanError):
    """A text is not a reporting period of a year."""

    code = "not-a-period"
    text = Bilingual(
        "«{found}» không phải là kỳ báo cáo; viết ví dụ: tháng 3 năm 2026, quý I năm 2026, "
        "6 tháng đầu năm 2026, 9 tháng đầu năm 2026, năm 2026.",
        "“{found}” is no reporting period; write for example: tháng 3 năm 2026, quý I năm 2026, "
        "6 tháng đầu năm 2026, 9 tháng đầu năm 2026, năm 2026.",
    )

    found: str


@define
class NotAFrequencyError(CongvanError):
    """A text does not say how often a report is due."""

    code = "not-a-frequency"
    text = Bilingual(
        "«{found}» không phải là chế độ báo cáo; dùng được: hằng tháng, hằng quý, 6 tháng, năm.",
        "“{found}” does not say how often; there are: hằng tháng, hằng quý, 6 tháng, năm.",
    )

    found: str


@frozen
class Period:
    """Months of a year, from the first to the last one, both included; as text its name in words."""

    year: int
    first: int
    last: int

    @property
    def start(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, self.first, 1)

    @property
    def end(self) -> dt.date:
        """Its last day."""
        return dt.date(self.year, self.last, months.monthrange(self.year, self.last)[1])

    def __str__(self) -> str:
        size = self.last - self.first + 1
        if size == 12:
            return f"năm {self.year}"
        if size == 1:
            return (
                f"tháng {self.first:02d} năm {self.year}"
                if self.first < 3
                else f"tháng {self.first} năm {self.year}"
            )
        if size == 3 and self.last % 3 == 0:
            return f"quý {to_roman(self.last // 3)} năm {self.year}"
        if self.first == 1:
            return f"{size} tháng đầu năm {self.year}"
        if self.last == 12:
            return f"{size} tháng cuối năm {self.year}"
        return f"từ tháng {self.first} đến tháng {self.last} năm {self.year}"


@cache
def _pattern() -> re.Pattern[str]:
    of_year = r"(?:\s*/\s*|\s+(?:của\s+)?năm\s+)(?P<year>[0-9]{4})"
    return re.compile(
        rf"(?:tháng\s+(?P<month>0?[1-9]|1[0-2])|quý\s+(?P<quarter>iv|i{{1,3}}|[1-4])"
        rf"|(?P<size>0?[2-9]|1[01])\s+tháng(?:\s+(?P<half>đầu|cuối))?){of_year}|năm\s+(?P<whole>[0-9]{{4}})"
    )


def parse_period(text: str) -> Period:
    """The period that words name: `tháng 3 năm 2026`, `quý I/2026`, `6 tháng đầu năm 2026`, `9 tháng năm 2026`, `năm 2026`.

    Capitals do not matter; quarters may be in Roman or Arabic digits. Raises `NotAPeriodError`.
    """
    found = _pattern().fullmatch(fold(text))
    if found is None or int(found["whole"] or found["year"]) == 0:
        raise NotAPeriodError(excerpt(text))
    if found["whole"]:
        return Period(int(found["whole"]), 1, 12)
    year = int(found["year"])
    if found["month"]:
        return Period(year, int(found["month"]), int(found["month"]))
    if found["quarter"]:
        digits = found["quarter"]
        quarter = int(digits) if digits.isdigit() else from_roman(digits.upper())
        return Period(year, quarter * 3 - 2, quarter * 3)
    size = int(found["size"])
    return Period(year, 13 - size, 12) if found["half"] == "cuối" else Period(year, 1, size)


_MONTHS_OF_FREQUENCY = {
    "hằng tháng": 1, "hàng tháng": 1, "tháng": 1,
    "hằng quý": 3, "hàng quý": 3, "quý": 3, "3 tháng": 3, "03 tháng": 3,
    "6 tháng": 6, "06 tháng": 6, "sáu tháng": 6,
    "năm": 12, "hằng năm": 12, "hàng năm": 12, "1 năm": 12, "01 năm": 12, "một năm": 12,
}  # fmt: skip


def reporting_periods(frequency: str, year: int) -> tuple[Period, ...]:
    """The periods of a year that are reported on `hằng tháng`, `hằng quý`, `6 tháng` or `năm` (`hằng năm`).

    Capitals do not matter, `hàng` counts as `hằng`. Raises `NotAFrequencyError`.
    """
    size = _MONTHS_OF_FREQUENCY.get(fold(frequency))
    if size is None:
        raise NotAFrequencyError(excerpt(frequency))
    return tuple(Period(year, first, first + size - 1) for first in range(1, 13, size))


def periods_named(text: str, year: int) -> tuple[Period, ...]:
    """The periods of a year that words name without it: all of `hằng quý`, the one of `quý I` or `6 tháng đầu`.

    Raises `NotAPeriodError`.
    """
    if fold(text) in _MONTHS_OF_FREQUENCY:
        return reporting_periods(text, year)
    return (parse_period(f"{text} năm {year:04d}"),)
