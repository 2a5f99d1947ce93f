"""Dates as administrative documents write them, complete or with blanks to be filled in by hand."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import ClassVar, Literal

from attrs import define, frozen

from congvan.errors import CongvanError
from congvan.language.folding import nfc
from congvan.language.numbers import number_in_words
from congvan.messages import Bilingual

_BLANK = "   "
_MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")


@frozen
class DateParts:
    """A date found in a text: its parts, None where left blank, and the span of the text it takes.

    `form` is `words` (`ngày 26 tháng 3 năm 2018`) or `digits` (`26/3/2018`). Whether the day exists is
    not judged: `31/02/2026` is read as it stands.
    """

    year: int | None
    month: int | None
    day: int | None
    span: tuple[int, int]
    form: Literal["words", "digits"] = "words"

    @property
    def complete(self) -> bool:
        """Whether no part is blank."""
        return None not in (self.year, self.month, self.day)


def written_date(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """The date in the decree's form, `ngày 05 tháng 02 năm 2026`; a part that is None is left blank.

    Days below 10 and months 1 and 2 take a leading zero, months 3 to 9 do not (PL I, Phần I, Mục II,
    khoản 4, điểm b). A blank is five spaces wide; a blank year ends the text. Whether the day exists is
    not judged.
    """
    written_day = _BLANK if day is None else f"{day:02d}"
    written_month = _BLANK if month is None else f"{month:02d}" if month < 3 else f"{month}"
    written_year = "" if year is None else f" {year:04d}"
    return f"ngày {written_day} tháng {written_month} năm{written_year}"


@define(eq=False)
class NoSuchDate(CongvanError):
    """The calendar has no such day."""

    code: ClassVar[str] = "no-such-date"
    text: ClassVar[Bilingual] = Bilingual(
        "Không có ngày {day} tháng {month} năm {year}.",
        "There is no day {day}, month {month}, year {year}.",
    )
    year: int
    month: int
    day: int


def date_in_words(year: int, month: int, day: int) -> str:
    """The date in words: `ngày hai mươi sáu tháng Ba năm hai nghìn không trăm mười chín`.

    A month in words takes capitals (PL II, Mục V, khoản 8, điểm c). Raises `NoSuchDate`.
    """
    try:
        date(year, month, day)
    except (ValueError, OverflowError):
        raise NoSuchDate(year, month, day) from None
    return f"ngày {number_in_words(day)} tháng {_MONTHS[month - 1]} năm {number_in_words(year)}"


def iter_dates(text: str) -> Iterator[DateParts]:
    """Every date of the text in order, in words, in digits or with blanks.

    Digits are joined by `/`, `-` or `.` (`26/02/2019`). Blanks are spaces, dots or underscores; a year
    short of four digits (`năm 20...`) is a blank one. Capitals, decomposed marks and parts run together
    (`tháng9`) are read; a leading `ngày` belongs to the span.
    """
    for found in _date_pattern().finditer(text):
        form = found.lastgroup
        day, month, year = (found[f"{form}_{part}"] for part in ("day", "month", "year"))
        written = found[0].rstrip()
        if not (day or month or year or _VISIBLE_BLANK.search(written)):
            continue  # the phrase "ngày tháng năm", which leaves nothing to fill in
        yield DateParts(
            year=_number(year),
            month=_number(month),
            day=_number(day),
            span=(found.start(), found.start() + len(written)),
            form="words" if form == "words" else "digits",
        )


def parse_written_date(text: str) -> DateParts | None:
    """The first date of the text, or None where there is none; `iter_dates` says what is read."""
    return next(iter_dates(text), None)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _composed_or_not(word: str) -> str:
    return f"(?:{nfc(word)}|{unicodedata.normalize('NFD', word)})"


_VISIBLE_BLANK = re.compile(r"\s{2}|[.…_]")


@cache
def _date_pattern() -> re.Pattern[str]:
    # Quantifiers are possessive: a date line padded with thousands of spaces takes linear time.
    # Each form ends in an empty group of its name, so that `lastgroup` tells the form.
    day_word, month_word, year_word = map(_composed_or_not, ("ngày", "tháng", "năm"))
    gap = r"[\s.…_]*+"
    one_or_two = r"[0-9]{1,2}+(?![0-9])"
    year = r"[0-9]{4}(?![0-9])"
    unfinished_year = r"\s*+[0-9]{0,3}+(?![0-9])\s*+(?:\.{2,}+|[…_])*+"

    def blanks(form: str, after_day: str, after_month: str) -> str:
        return (
            rf"{gap}(?P<{form}_day>{one_or_two})?+{gap}{after_day}"
            rf"{gap}(?P<{form}_month>{one_or_two})?+{gap}{after_month}"
            rf"(?:{gap}(?P<{form}_year>{year})|{unfinished_year})(?P<{form}>)"
        )

    digits = (
        rf"(?:{day_word}\s*+)?+(?<![0-9])(?<![0-9][/.])"
        r"(?P<digits_day>0?[1-9]|[12][0-9]|3[01])(?P<mark>[/.-])"
        r"(?P<digits_month>0?[1-9]|1[0-2])(?P=mark)"
        rf"(?P<digits_year>{year})(?!\.[0-9]|/\w)(?P<digits>)"
    )
    in_words = rf"(?<!\w){day_word}{blanks('words', month_word, year_word)}"
    with_slashes = rf"(?<!\w){day_word}{blanks('slashes', '/', '/')}"
    return re.compile(f"{in_words}|{digits}|{with_slashes}", re.IGNORECASE)
