"""The date of a document, of which the day or the day and month may still be blank."""

import datetime as dt
import re
from functools import cache
from typing import ClassVar

from attrs import define, frozen

from congvan.errors import CongvanError
from congvan.language import excerpt, parse_written_date, written_date
from congvan.messages import Bilingual
from congvan.model.fields import whole_number
from congvan.model.text import clean


@define(eq=False)
class UnreadableDateError(CongvanError):
    """A text in the place of a date has no date in it."""

    code: ClassVar[str] = "unreadable-date"
    text: ClassVar[Bilingual] = Bilingual(
        "không đọc được ngày «{found}»; viết theo dạng năm-tháng-ngày, ví dụ 2026-03-26 (để trống ngày: 2026-03).",
        "“{found}” is not a date; write year-month-day, for example 2026-03-26 (day left blank: 2026-03).",
    )

    found: str


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@frozen
class DocumentDate:
    """Thời gian ban hành: the date of a document.

    Blank parts (a draft's) are None. The numbers are kept even where no such day exists (31/02), so
    that a rule can say so.
    """

    year: int | None = whole_number("Năm", "year", least=0, most=9999)
    month: int | None = whole_number("Tháng", "month", least=0, most=99)
    day: int | None = whole_number("Ngày", "day", least=0, most=99)

    @classmethod
    def parse(cls, text: str) -> "DocumentDate":
        """Read `2026-03-26`, `2026-03`, `2026`, or a date in words as a document prints it.

        Raises `UnreadableDateError`.
        """
        text = clean(text).strip()
        if iso := _iso().fullmatch(text):
            year, month, day = (int(part) if part else None for part in iso.groups())
            return cls(year, month, day)
        if (parts := parse_written_date(text)) is None:
            raise UnreadableDateError(excerpt(text))
        return cls(parts.year, parts.month, parts.day)

    @property
    def date(self) -> dt.date | None:
        """The calendar day, or None while a part is blank or where no such day exists."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return dt.date(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def complete(self) -> bool:
        """Whether day, month and year are all given."""
        return None not in (self.year, self.month, self.day)

    @property
    def printed(self) -> str:
        """The date as the act has it printed: `ngày 05 tháng 02 năm 2026`.

        NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b.
        """
        return written_date(self.year, self.month, self.day)

    @property
    def iso(self) -> str:
        """What `parse` reads back as this date: ISO, or in words where a later part is known and an earlier one blank."""
        if self.year is None or (self.month is None and self.day is not None):
            return self.printed
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text


def odd_wording(text: str) -> str | None:
    """A text of a date where it is neither ISO nor in the act's own words, else None. Raises `UnreadableDateError`."""
    text = clean(text).strip()
    return None if _iso().fullmatch(text) or DocumentDate.parse(text).printed == text else text


def to_date(value: str | dt.date | DocumentDate | None) -> DocumentDate | None:
    """Converter of a date that may be absent: a text that `DocumentDate.parse` reads, a day of the calendar, or itself.

    A date that is blank in all its parts is absent.
    """
    if isinstance(value, str):
        value = DocumentDate.parse(value)
    elif isinstance(value, dt.date):
        value = DocumentDate(value.year, value.month, value.day)
    return None if value == DocumentDate() else value
