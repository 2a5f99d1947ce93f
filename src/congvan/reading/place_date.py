"""The line of place and date: where it is, and what it says in fields."""

import re

from attrs import frozen

from congvan.language import DateParts, iter_dates
from congvan.model import DocumentDate
from congvan.reading.pieces import Piece, is_blank

_LONGEST_PLACE = 60
_BLANKS = re.compile(r"[\s.…_]+")
_TAIL = re.compile(r"[\s.…_]*")
_ODD = re.compile(
    r"\w,\s*(?P<date>(?:ngày\s*)?(?:(?P<placeholder><<[^<>]*>>|\{\{[^{}]*\}\}|\[[^\[\]]*\]|«[^«»]*»)"
    r"|(?P<day>\d{1,2})?[\s.…_]*(?:[/.-]|(?<=\s)tháng\s)\s*(?P<month>\d{1,2})?[\s.…_]*(?:[/.-]|(?<=\s)năm\s)\s*(?P<year>\d{4})))"
    r"[\s.…_]*$",
    re.IGNORECASE,
)
_LAST_DAY, _LAST_MONTH = 31, 12
_GAP = re.compile(r".*(?:\t| {3,})", re.DOTALL)


@frozen
class DateLine:
    """A line of place and date: the piece that it is, and what stands before it on the same line."""

    piece: Piece
    place: str | None
    place_piece: Piece | None
    date: DocumentDate
    written: str | None
    """The date as printed where that is not the act's own form."""
    date_piece: Piece
    before: Piece | None


def date_line(piece: Piece, *, columns: bool = True) -> DateLine | None:
    """The line of place and date that a piece is or ends with, None where it is none.

    `columns` says that another column may stand before it on its line.
    """
    text = piece.text
    found = next((one for one in iter_dates(text) if one.form == "words"), None) or _after_place(text)
    if found is None or _TAIL.fullmatch(text, found.span[1]) is None:
        return None
    start, end = found.span
    before = text[:start]
    gap = _GAP.match(before.rstrip(" ,\t")) if columns else None
    at = gap.end() if gap else 0
    place = before[at:].strip()
    comma = place.endswith(",")
    place = place.rstrip(",").rstrip()
    if len(place) > _LONGEST_PLACE or any(mark in place for mark in ":;") or (place and not _is_name(place)):
        return None
    if not comma and place and place.split()[-1][0].islower():
        return None
    named = not is_blank(place)
    date = DocumentDate(found.year, found.month, found.day)
    offset = at + len(before[at:]) - len(before[at:].lstrip())
    return DateLine(
        piece.cut(offset if place else start, end),
        place if named else None,
        piece.cut(offset, offset + len(place)) if named else None,
        date,
        _odd_wording(text[start:end], date),
        piece.cut(start, end),
        piece.cut(0, at) if text[:at].strip() else None,
    )


def _after_place(text: str) -> DateParts | None:
    """A date that only the place and the comma before it tell: in digits, without `ngày`, or still to be filled in."""
    found = _ODD.search(text) if len(text) <= 2 * _LONGEST_PLACE else None
    if found is None:
        return None
    parts = {name: int(found[name]) if found[name] else None for name in ("day", "month", "year")}
    if not 1 <= (parts["day"] or 1) <= _LAST_DAY or not 1 <= (parts["month"] or 1) <= _LAST_MONTH:
        return None
    return DateParts(**parts, span=found.span("date"), form="digits")


def _is_name(place: str) -> bool:
    first = next((character for character in place if character.isalpha()), "A")
    return first.isupper() and place.count(" ") < 8


def _odd_wording(printed: str, date: DocumentDate) -> str | None:
    printed = _BLANKS.sub(" ", printed)
    return None if not date.complete or printed.strip() == date.printed else printed
