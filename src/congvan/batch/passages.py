"""One text of a document on its way into another year: its edits, and what the list says of it."""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from attrs import evolve, frozen

from congvan.batch.review import REASONS, Action, ReviewItem, noted
from congvan.batch.rewriting import Edit
from congvan.batch.years import Move, Span
from congvan.messages import Bilingual
from congvan.model import DocumentDate
from congvan.rules.citations import CitedDocument, citations
from congvan.standards.data.acts import REPEALED
from congvan.standards.data.bodies import ABOLISHED, DISTRICTS_ABOLISHED
from congvan.standards.data.places import PROVINCES

_AROUND = 40
_LONGEST_SHOWN = 160


@frozen
class Moved:
    """The edits of one text and its items of the list, both in the order of the text."""

    edits: tuple[Edit, ...]
    review: tuple[ReviewItem, ...]


def move_passage(path: str, text: str, move: Move) -> Moved:
    """Take one text into another year.

    Cited documents (`congvan.rules.citations`) stay as they are; of a law, a number or a subject only the list
    speaks. Everything else is what `Move.see` says.
    """
    cited = [_with_year_of_law(text, one) for one in citations(text)]
    spans = [one.span for one in cited if not one.nested]
    edits: list[Edit] = []
    found: list[tuple[Span, ReviewItem]] = []
    for one in cited:
        reason, note = _standing(one, move)
        item = _item(path, text, one.span, "kept", reason, note=note)
        found.append((one.span, evolve(item, cited=one.key)))
    for seen in move.see(text):
        if _holds(spans, seen.span[0]):
            if _deadline_before().search(text, max(0, seen.span[0] - _AROUND), seen.span[0]):
                found.append((seen.span, _item(path, text, seen.span, "kept", "date-in-subject")))
            continue
        if seen.became is not None:
            edits.append(Edit(*seen.span, seen.became))
        item = _item(path, text, seen.span, seen.action, seen.reason, seen.became, seen.why)
        found.append((seen.span, item))
    for span, reason, note in abolished_in(text, move.new):
        if not _holds(spans, span[0]):
            found.append((span, _item(path, text, span, "kept", reason, note=note)))
    found.sort(key=lambda pair: pair[0])
    return Moved(tuple(sorted(edits, key=lambda edit: edit.start)), tuple(item for _, item in found))


def move_date(path: str, date: DocumentDate, move: Move) -> tuple[DocumentDate, tuple[ReviewItem, ...]]:
    """Take a date that stands in a field of its own into another year."""
    if date.year not in (move.old, move.old + 1):
        item = _item(path, date.printed, (0, len(date.printed)), "kept", "other-year")
        return date, (item,) if date.year is not None else ()
    moved = evolve(date, year=date.year + move.years)
    reason, note = "date", None
    if date.date is not None:
        day, reason, note = move.day(date.date)
        moved = DocumentDate(day.year, day.month, day.day)
    text = date.printed
    item = _item(path, text, (0, len(text)), "moved", reason, moved.printed, note)
    return moved, (item,)


def _item(
    path: str,
    text: str,
    span: Span,
    action: Action,
    reason: str,
    became: str | None = None,
    note: Bilingual | None = None,
) -> ReviewItem:
    start, end = span
    found = _one_line(text[start:end])
    return ReviewItem(
        path,
        found if len(found) <= _LONGEST_SHOWN else f"{found[:_LONGEST_SHOWN]}…",
        action,
        reason,
        note or REASONS[reason].text,
        became,
        before=_words(text[max(0, start - _AROUND) : start], cut_front=start > _AROUND),
        after=_words(text[end : end + _AROUND], cut_back=len(text) > end + _AROUND),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _words(text: str, *, cut_front: bool = False, cut_back: bool = False) -> str:
    """Words around a place, whole ones only, with an ellipsis where there are more."""
    if cut_front:
        text = f"…{text.partition(' ')[2]}"
    if cut_back:
        text = f"{text.rpartition(' ')[0]}…"
    return re.sub(r"\s+", " ", text)


def _holds(spans: list[Span], place: int) -> bool:
    index = bisect_right(spans, (place, 1 << 62)) - 1
    return index >= 0 and place < spans[index][1]


def _with_year_of_law(text: str, cited: CitedDocument) -> CitedDocument:
    """The citation with the year that tells a law from its predecessor: `Luật Lưu trữ năm 2024`."""
    year = _year_of_law().match(text, cited.span[1]) if cited.is_law else None
    return evolve(cited, span=(cited.span[0], year.end())) if year else cited


@cache
def _year_of_law() -> re.Pattern[str]:
    return re.compile(r"\s+năm\s+(?:19|20)\d\d(?!\d)")


def _standing(cited: CitedDocument, move: Move) -> tuple[str, Bilingual | None]:
    """Why a cited document is on the list: not in force any more, of the old year, or simply cited."""
    act = REPEALED.get(cited.reference or "")
    if act is not None and act.since <= dt.date(move.new, 12, 31):
        note = noted("repealed", since=act.since, successor=act.successor)
        return "repealed", note
    if cited.is_law:
        return "cited", None
    of_old_year = cited.date is not None and cited.date.year == move.old
    subject_of_old_year = str(move.old) in (cited.subject or "")
    return "cited-of-year" if of_old_year or subject_of_old_year else "cited", None


@cache
def _deadline_before() -> re.Pattern[str]:
    return re.compile(r"(?:trước|chậm nhất|hết|hạn|hoàn thành|báo cáo)\s[\w\s]{0,12}\Z", re.IGNORECASE)


def abolished_in(text: str, year: int) -> Iterator[tuple[Span, str, Bilingual]]:
    """Bodies and units that a text names, in any letters, and that do not exist when the year begins: span, reason, note."""
    start_of_year = dt.date(year, 1, 1)
    for found in _names().finditer(text):
        since, successor = _gone()[found[0].lower()]
        if since <= start_of_year:
            note = noted("abolished-body", since=since, successor=successor)
            yield found.span(), "abolished-body", note
    if start_of_year >= DISTRICTS_ABOLISHED:
        note = noted("district-level", since=DISTRICTS_ABOLISHED)
        for found in _districts().finditer(text):
            yield found.span(), "district-level", note


@cache
def _gone() -> dict[str, tuple[dt.date, str]]:
    bodies = {body.name.lower(): (body.since, body.successor) for body in ABOLISHED}
    provinces = {
        f"{'thành phố' if province.city else 'tỉnh'} {province.name.lower()}": (province.until, province.into)
        for province in PROVINCES
        if province.until is not None and province.into is not None
    }
    return bodies | provinces


@cache
def _names() -> re.Pattern[str]:
    names = sorted(_gone(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)


@cache
def _districts() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:huyện|thị xã|thị trấn)(?!\w)", re.IGNORECASE)
