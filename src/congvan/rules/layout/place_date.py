"""Rules on the line of place and date: its form as printed, its look and its place."""

from collections.abc import Iterator

from attrs import frozen

from congvan.language import iter_dates, regex, written_date
from congvan.messages import Bilingual
from congvan.model.components import Extent
from congvan.model.layout import Layout
from congvan.rules.facts import fact
from congvan.rules.layout.look import (
    PLAIN,
    Look,
    Shown,
    ShownLine,
    cell_of,
    letters_in,
    style_faults,
    whole_line,
)
from congvan.rules.layout.page import paragraph_height
from congvan.rules.place_and_date import begins_small, date_form, place_capitals
from congvan.rules.registry import Fault, Faults, also_on_layout, rule, unless
from congvan.standards import Standard

_LONGEST_PLACE = 60
_ONE_LINE = 0.6
_APART = 1.3
"""Up to which part of a line's height two lines are level, and from which on they are not."""


@frozen
class DateLine:
    """The line of place and date: the place as printed with what follows it, and the date."""

    shown: Shown
    place: str
    date: str
    in_digits: bool

    @property
    def at(self) -> Extent:
        """Where it stands."""
        return self.shown.at


@fact
def printed_date(look: Look) -> DateLine | None:
    """The line of place and date as recognised or else, in another form than the act's, near the motto."""
    shown = look.first("place-date")
    found = None if shown is None else _parsed(shown.lines[0])
    if found is not None or shown is not None:
        return found
    return next((line for one in _near_motto(look) if (line := _parsed(one)) is not None), None)


def _parsed(line: ShownLine) -> DateLine | None:
    for date in iter_dates(line.text):
        start, end = date.span
        place = line.text[:start]
        if line.text[end:].strip(" .…_") or len(place) > _LONGEST_PLACE or set(place) & set(":;/()"):
            continue
        return DateLine(Shown("place-date", (line,)), place, line.text[start:end], date.form == "digits")
    return None


def _near_motto(look: Look) -> Iterator[ShownLine]:
    """The lines of the motto's column, and those on the same table's rows in it."""
    motto = look.first("motto")
    if motto is None:
        return
    start, cell = motto.lines[-1].paragraph.index, motto.lines[-1].paragraph.place.cell
    known = {
        line.paragraph.index
        for key in ("number", "letter-subject")
        for one in look.of(key)
        for line in one.lines
    }
    for paragraph in look.layout.paragraphs[start : start + _NEAR]:
        place = paragraph.place
        beside = cell is not None and (
            place.cell is None or place.cell.table != cell.table or place.cell.column != cell.column
        )
        if place.story != "body" or beside or paragraph.index in known:
            continue
        for number, line in enumerate(paragraph.lines):
            if line.text.strip():
                yield whole_line(look.layout, paragraph, number)


_NEAR = 12
"""How many paragraphs below the motto the date may stand."""


@rule(
    "CV313",
    "month-padded",
    severity="warning",
    clause="II.4.b",
    fix="safe",
    finds=Bilingual("Tháng 3 đến tháng 9 ghi thêm số 0.", "A zero before month 3 to 9."),
    remedy=Bilingual("Chỉ ghi số 0 trước tháng 1 và tháng 2.", "Write the zero before months 1 and 2 alone."),
    bad=Bilingual("ngày 26 tháng 03 năm 2026", "ngày 26 tháng 03 năm 2026"),
    good=Bilingual("ngày 26 tháng 02 năm 2026", "ngày 26 tháng 02 năm 2026"),
)
def month_padded(printed_date: DateLine | None) -> Iterator[Fault]:
    """Only days below 10 and months 1 and 2 take a zero (khoản 4, điểm b).

    The act does not forbid others in so many words; its own dates have none.
    """
    if printed_date is not None and (month := _padded_month().search(printed_date.date)):
        yield Fault(observed=month[0], expected=f"tháng {month[1]}", at=printed_date.at)


_padded_month = regex(r"(?i)tháng\s*0([3-9])(?!\d)")


@also_on_layout(date_form)
def printed_date_form(printed_date: DateLine | None) -> Iterator[Fault]:
    """The date of a line that the act's form does not fit."""
    if printed_date is None or not printed_date.in_digits:
        return
    for date in iter_dates(printed_date.date):
        expected = written_date(date.year, date.month, date.day)
        yield Fault(observed=printed_date.date, expected=expected, at=printed_date.at)


@rule(
    "CV315",
    "place-comma",
    severity="error",
    clause="II.4.c",
    drafts=True,
    any_type=True,
    fix="safe",
    finds=Bilingual("Sau địa danh không có dấu phẩy.", "No comma after the place."),
    remedy=Bilingual(
        "Ghi dấu phẩy sau địa danh: Hà Nội, ngày ...", "Write a comma after the place: Hà Nội, ngày ..."
    ),
    bad=Bilingual("Lâm Đồng ngày 26 tháng 3 năm 2026", "Lâm Đồng ngày 26 tháng 3 năm 2026"),
    good=Bilingual("Lâm Đồng, ngày     tháng 3 năm 2026", "Lâm Đồng, ngày     tháng 3 năm 2026"),
)
def place_comma(printed_date: DateLine | None) -> Iterator[Fault]:
    """After the place stands a comma (khoản 4, điểm c)."""
    if printed_date is None:
        return
    place = printed_date.place.strip()
    if letters_in(place) and not place.rstrip(" .…_").endswith(","):
        yield Fault(observed=place, expected=f"{place.rstrip('.;:- ')},", at=printed_date.at)


@also_on_layout(place_capitals)
def printed_place_capitals(printed_date: DateLine | None) -> Iterator[Fault]:
    """The place of a line that begins with a small letter is no field of the document."""
    if printed_date is None:
        return
    place = printed_date.place.strip(" ,.…_")
    if letters_in(place) and begins_small(place):
        yield Fault(observed=place, at=printed_date.at)


@rule(
    "CV318",
    "place-date-style",
    severity="error",
    clause="II.4.c",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Địa danh, thời gian không phải cỡ 13-14, kiểu chữ nghiêng.",
        "Place and date are not 13-14 pt in italics.",
    ),
    remedy=Bilingual("Đặt cỡ chữ 13 đến 14, nghiêng, không đậm.", "Set them 13 to 14 pt, in plain italics."),
    bad=Bilingual("Địa danh, ngày tháng kiểu chữ đứng.", "Place and date upright."),
    good=Bilingual("Dấu phẩy không nghiêng.", "A comma that is not in italics."),
)
def place_date_style(printed_date: DateLine | None, standard: Standard) -> Faults:
    """Place and date are 13 to 14 pt in italics (khoản 4, điểm c; Mục V, số 4)."""
    if printed_date is not None:
        yield from style_faults(printed_date.shown, standard.components["place-date"], PLAIN)


@rule(
    "CV319",
    "place-date-line",
    severity="warning",
    clause="II.4.c",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Địa danh, thời gian không cùng dòng với số, ký hiệu.",
        "Place and date are not on the line of number and symbol.",
    ),
    remedy=Bilingual("Đặt cùng một dòng với số, ký hiệu.", "Put them on the line of number and symbol."),
    bad=Bilingual("Ngày tháng ở hàng dưới của số, ký hiệu.", "A date in the row below the number."),
    good=Bilingual("Số và ngày ở hai ô cùng hàng.", "Number and date in two cells of a row."),
)
def place_date_line(printed_date: DateLine | None, look: Look) -> Faults:
    """Place and date stand on the line of number and symbol (khoản 4, điểm c)."""
    number = look.first("number")
    if printed_date is None or number is None:
        return
    level = _level(number.lines[0], printed_date.shown.lines[0], look.layout)
    yield from unless(level, Fault(observed=printed_date.shown.text, at=printed_date.at))


def _level(number: ShownLine, date: ShownLine, layout: Layout) -> bool | None:
    """Whether two lines stand on one line of the page; None where only a layout program can tell."""
    ours, theirs = number.paragraph, date.paragraph
    if ours is theirs:
        return number.extent.line == date.extent.line
    one, other = ours.place.cell, theirs.place.cell
    floating = any(
        paragraph.place.box is not None or paragraph.format.frame is not None for paragraph in (ours, theirs)
    )
    if floating or (one is None) != (other is None):
        return None
    if one is None or other is None:
        return False
    if one.table != other.table or one.depth > 1:
        return None
    if one.row != other.row:
        return None if _reaches_over(layout, one.table) else False
    apart = abs(_drop(number, layout) - _drop(date, layout)) / max(
        (span.format.size for span in date.spans), default=13
    )
    return True if apart <= _ONE_LINE else (False if apart >= _APART * 1.15 else None)


def _reaches_over(layout: Layout, table: int) -> bool:
    return any(cell.rows > 1 for cell in layout.tables[table].cells)


def _drop(line: ShownLine, layout: Layout) -> float:
    """How far (pt) a line is below the top of its cell."""
    cell = cell_of(layout, line.paragraph)
    height = 0.0
    for index in cell.paragraphs if cell is not None else ():
        paragraph = layout.paragraphs[index]
        if paragraph.place != line.paragraph.place:
            continue
        if paragraph is line.paragraph:
            return height + paragraph.format.space_before + paragraph_height(paragraph, upto=line.extent.line)
        height += paragraph_height(paragraph) + paragraph.format.space_before + paragraph.format.space_after
    return height
