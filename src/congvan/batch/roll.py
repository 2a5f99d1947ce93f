"""Last year's document as this year's draft, with a list of what was done and what to look at."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import define, evolve, frozen

from congvan.batch.calendar import NoCalendarError, WorkingCalendar
from congvan.batch.passages import abolished_in, move_date, move_passage
from congvan.batch.review import REASONS, Action, ReviewItem, noted
from congvan.batch.rewriting import Edit, rewritten
from congvan.batch.years import Move
from congvan.errors import CongvanError
from congvan.messages import Bilingual
from congvan.model import Document, DocumentDate, Issuer, Signature
from congvan.standards import UnknownStandardError, number_and_symbol, standard, standard_of
from congvan.standards.data.bodies import OBSOLETE_CODES


@define
class NoYearError(CongvanError):
    """The document does not say of which year it is."""

    code = "no-year"
    text = Bilingual(
        "văn bản không có ngày và trích yếu không nêu năm nên không biết nó là của năm nào; hãy cho biết năm cũ.",
        "the document has no date and its subject names no year; say which year it is of.",
    )


@frozen
class Rolled:
    """The draft, and the list: every year and day seen, what was done and why, and what to look at."""

    document: Document
    review: tuple[ReviewItem, ...]


def roll(
    document: Document, year: int, *, old_year: int | None = None, calendar: WorkingCalendar | None = None
) -> Rolled:
    """A document of one year as a draft of another.

    Moved are years and days that mean the document's own year (`old_year`: see `year_of_document`); a day that was the last working day of its month stays one. Kept are cited documents as they are
    and days before the old document's. Kept and put on the list are school years, periods of several
    years, target years, the years before and after: a person decides about them. Number and day of
    issue are blank, pictures of signature and seal removed. Without the package of public holidays days are
    moved all the same, and the list says that nobody compared them. Raises `NoYearError` and
    `YearWithoutHolidaysError`.
    """
    old = old_year or year_of_document(document)
    if old is None:
        raise NoYearError
    known = _known(calendar or WorkingCalendar(), year)
    move = Move(old, year, document.date.date if document.date is not None else None, known)
    review = list(_frame_items(document, old, year))
    if known is None:
        review.append(_item("date", str(year), "kept", "no-calendar"))
    listed: set[str] = set()

    def note(items: Sequence[ReviewItem]) -> None:
        for item in items:
            if item.cited is None or item.cited not in listed:
                review.append(item)
            if item.cited is not None:
                listed.add(item.cited)

    def rewrite(path: str, text: str) -> Sequence[Edit]:
        moved = move_passage(path, text, move)
        note(moved.review)
        return moved.edits

    def rewrite_date(path: str, date: DocumentDate) -> DocumentDate:
        moved, items = move_date(path, date, move)
        note(items)
        return moved

    return Rolled(rewritten(_framed(document, old, year), rewrite, rewrite_date), tuple(review))


def year_of_document(document: Document) -> int | None:
    """The year a document is of: the one that its subject names, else that of its date.

    A plan of 2026 may be signed in December 2025 and a report on 2026 in January 2027; a subject further from the
    date than that, or with several years, says nothing.
    """
    dated = document.date.year if document.date is not None else None
    named = {int(year) for year in _named_year().findall(document.subject or "")}
    if len(named) == 1 and (dated is None or abs(dated - min(named)) <= 1):
        return min(named)
    return dated or None


@cache
def _named_year() -> re.Pattern[str]:
    return re.compile(r"năm\s+((?:19|20)\d\d)(?!\d|\s*[-–])", re.IGNORECASE)


def _known(calendar: WorkingCalendar, year: int) -> WorkingCalendar | None:
    try:
        calendar.is_working(dt.date(year, 1, 1))
    except NoCalendarError:
        return None
    return calendar


def _framed(document: Document, old: int, year: int) -> Document:
    """The document as a draft of the year: what stands around its text."""
    date = document.date
    dated = _year_of_issue(document, old, year)
    return evolve(
        document,
        draft=True,
        draft_version=None,
        number=None,
        number_written=None,
        symbol_written=None,
        date=DocumentDate(dated, date.month if date is not None else None),
        date_written=None,
        standard=document.standard if _in_force(document.standard, dated) else None,
        signature=tuple(evolve(signature, image=None, seal=None) for signature in document.signature),
    )


def _year_of_issue(document: Document, old: int, year: int) -> int:
    """The year in which the draft will be signed: as far from its own year as it was."""
    dated = document.date.year if document.date is not None else None
    return dated + year - old if dated else year


def _frame_items(document: Document, old: int, year: int) -> list[ReviewItem]:
    items = []
    date = document.date
    if document.number is not None or document.number_written is not None:
        written = number_and_symbol(document, standard_of(document))
        items.append(_item("number", written, "blanked", "number"))
    if date is not None and date.year not in (None, old):
        note = noted("year-of-date", year=old)
        items.append(ReviewItem("date", date.printed, "blanked", "year-of-date", note))
    elif date is not None:
        items.append(_item("date", date.printed, "blanked", "issue-date"))
    if document.standard is not None and not _in_force(
        document.standard, _year_of_issue(document, old, year)
    ):
        items.append(_item("standard", document.standard, "blanked", "standard"))
    items += [
        _item(f"signature[{index}].{name}", picture, "blanked", "signature-image")
        for index, signature in enumerate(document.signature)
        for name, picture in _pictures(signature)
    ]
    return [*items, *_issuer_items(document, year)]


def _issuer_items(document: Document, year: int) -> Iterator[ReviewItem]:
    """What stands above the text and does not exist any more; the rules say the rest of it."""
    issuer = document.issuer or Issuer("")
    for path, text in (("issuer.parent", issuer.parent), ("issuer.name", issuer.name)):
        for (start, end), reason, note in abolished_in(text or "", year):
            yield ReviewItem(path, (text or "")[start:end], "kept", reason, note)
    for path, code in (("issuer.code", issuer.code), ("unit", document.unit)):
        since = OBSOLETE_CODES.get(code or "")
        if code is not None and since is not None and since <= dt.date(year, 1, 1):
            note = noted("obsolete-code", since=since)
            yield ReviewItem(path, code, "kept", "obsolete-code", note)


def _pictures(signature: Signature) -> list[tuple[str, str]]:
    pictures = {"image": signature.image, "seal": signature.seal}
    return [(name, picture) for name, picture in pictures.items() if picture is not None]


def _in_force(key: str | None, year: int) -> bool:
    """Whether a named standard governs the year's documents; of one that is not known the rules speak."""
    try:
        return key is None or standard(key).in_force_on(dt.date(year, 12, 31))
    except UnknownStandardError:
        return True


def _item(path: str, found: str, action: Action, reason: str) -> ReviewItem:
    return ReviewItem(path, found, action, reason, REASONS[reason].text)
