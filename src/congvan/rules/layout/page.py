"""Rules on the page: paper, orientation and margins; what the sections of a file hold, and how many pages they take."""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from attrs import frozen

from congvan.messages import Bilingual, Measure
from congvan.model.components import Components
from congvan.model.layout import Layout, Paragraph, Section
from congvan.rules.facts import fact
from congvan.rules.layout.look import extent_of, letters_in, width_in, width_of
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards import Standard

Pages = Literal["one", "several", "unknown"]

_LINE = 1.15
"""The height of a line of Times New Roman set single, as a multiple of its size."""
_MOST_LETTERS = 12_000
"""More letters than any page of A4 holds in a readable size."""
_SURE = 0.1
"""How far an estimate of height may be off, as a share of it."""


@frozen(eq=False)
class SectionContent:
    """A section and the paragraphs of the body that stand in it."""

    section: Section
    paragraphs: tuple[Paragraph, ...]
    begun_before: bool = False
    """Whether an earlier document of the file began it, whose page it is."""

    @property
    def shows_text(self) -> bool:
        """Whether anything of it can be read."""
        return any(not paragraph.blank for paragraph in self.paragraphs)


@fact
def sections(layout: Layout) -> tuple[SectionContent, ...]:
    """The sections that show text, with their paragraphs."""
    held: dict[int, list[Paragraph]] = {section.index: [] for section in layout.sections}
    for paragraph in layout.in_story("body"):
        held.setdefault(paragraph.section, []).append(paragraph)
    every = (
        SectionContent(
            section,
            tuple(held[section.index]),
            begun_before=section.index == 0 and not layout.begins_section,
        )
        for section in layout.sections
    )
    return tuple(content for content in every if content.shows_text)


@fact
def pages(layout: Layout, sections: tuple[SectionContent, ...]) -> Pages:
    """Whether the file takes one page or several; unknown where only a layout program could tell.

    Several are certain by a typed break, a section on a new page, a place where Word itself last began a page,
    or far more lines than a page holds.
    """
    new_pages = ("nextPage", "oddPage", "evenPage")
    if any(content.section.begins in new_pages for content in sections[1:]) or _broken(sections):
        return "several"
    if sum(letters_in(one.text) for content in sections for one in content.paragraphs) > _MOST_LETTERS:
        return "several"
    height = sum(_height_of(layout, content.paragraphs) / content.section.columns for content in sections)
    room = min((one.section.height - one.section.top - one.section.bottom for one in sections), default=0)
    if height * (1 - _SURE) > room:
        return "several"
    return "one" if height * (1 + _SURE) < room else "unknown"


def _broken(sections: tuple[SectionContent, ...]) -> bool:
    """Whether text stands on both sides of a page break."""
    text_before = broken = False
    for paragraph in (paragraph for content in sections for paragraph in content.paragraphs):
        broken = broken or (
            text_before and (paragraph.format.page_break_before or paragraph.rendered_page_breaks > 0)
        )
        for line in paragraph.lines:
            shows = bool(line.text.strip())
            if shows and broken:
                return True
            text_before = text_before or shows
            broken = broken or (text_before and line.ends_with == "page")
    return False


def _height_of(layout: Layout, paragraphs: tuple[Paragraph, ...]) -> float:
    """About how high (pt) paragraphs are below one another; cells of a table row stand side by side."""
    total = 0.0
    before: Paragraph | None = None
    columns: dict[tuple[int, int], dict[int, float]] = {}
    for paragraph in paragraphs:
        if paragraph.place.box is not None or paragraph.format.frame is not None:
            continue
        height = paragraph_height(paragraph)
        cell = paragraph.place.cell
        if cell is not None:
            row = columns.setdefault((cell.table, cell.row), {})
            row[cell.column] = row.get(cell.column, 0) + height + paragraph.format.space_before
            continue
        total += height + (layout.gap(before, paragraph) if before is not None else 0)
        before = paragraph
    return total + sum(max(row.values()) for row in columns.values())


def paragraph_height(paragraph: Paragraph, upto: int | None = None) -> float:
    """About how high (pt) the lines of a paragraph are, all or those before `upto`, without the space around it."""
    size = max(
        (span.format.size for span in paragraph.spans if span.text.strip()), default=paragraph.mark.size
    )
    spacing = paragraph.format.line_spacing
    single = size * _LINE
    line = {
        "multiple": spacing.value * single,
        "exact": spacing.value,
        "at-least": max(spacing.value, single),
    }
    return sum(islice(_printed_lines(paragraph), upto)) * line[spacing.rule]


def _printed_lines(paragraph: Paragraph) -> Iterator[int]:
    form = paragraph.format
    room = max((paragraph.width or 450) - form.left - form.right, 20)
    for line in paragraph.lines:
        # Spaces at the end of a line do not wrap, however many.
        behind = line.text[len(line.text.rstrip()) :]
        width = sum(map(width_of, line.spans)) - (width_in(line.spans[-1].format, behind) if behind else 0)
        yield max(1, -int(-width // room))


_POINTS_IN_MM = 72 / 25.4
_PAPER_TOLERANCE = 1.0
_MARGIN_TOLERANCE = 0.5
"""Tolerances in mm: programs round paper and margins to twips, inches or tenths of a centimetre."""


@rule(
    "CV101",
    "paper-size",
    severity="error",
    clause="I.1",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Khổ giấy không phải A4.", "The paper is not A4."),
    remedy=Bilingual("Đặt khổ giấy A4 (210 mm x 297 mm).", "Set the paper to A4 (210 mm x 297 mm)."),
    bad=Bilingual("Trang khổ Letter (215,9 mm x 279,4 mm).", "A page of Letter size (215.9 mm x 279.4 mm)."),
    good=Bilingual("Trang A4 đặt ngang cho bảng biểu.", "An A4 page turned for a table."),
)
def paper_size(sections: tuple[SectionContent, ...], standard: Standard) -> Faults:
    """Every type of document is on A4, 210 mm x 297 mm, upright or turned (Mục I, khoản 1)."""
    short, long = standard.page.width, standard.page.height
    reported = set()
    for content in _own(sections):
        width, height = _mm(content.section.width), _mm(content.section.height)
        found = sorted((width, height))
        if abs(found[0] - short) > _PAPER_TOLERANCE or abs(found[1] - long) > _PAPER_TOLERANCE:
            size = f"{width:.0f} x {height:.0f} mm"
            if size not in reported:
                reported.add(size)
                yield Fault(
                    observed=size, expected=f"{short:g} x {long:g} mm", at=extent_of(content.paragraphs[0])
                )


@rule(
    "CV102",
    "orientation",
    severity="warning",
    clause="I.2",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Trang đặt ngang mà không có bảng, biểu hoặc phụ lục.", "A landscape page without a table or annex."
    ),
    remedy=Bilingual(
        "Trình bày theo chiều dài của trang giấy A4; chỉ đặt ngang trang có bảng, biểu.",
        "Turn the page upright; only a page with tables may be turned.",
    ),
    bad=Bilingual("Công văn toàn chữ trên trang đặt ngang.", "A letter of plain text on a landscape page."),
    good=Bilingual(
        "Phụ lục là bảng rộng trên trang đặt ngang.", "An annex with a wide table on a landscape page."
    ),
)
def orientation(
    sections: tuple[SectionContent, ...], layout: Layout, components: Components
) -> Iterator[Fault]:
    """Documents are set upright; a page may be turned for tables that are no annex of their own (Mục I, khoản 2).

    Whether an annex stands on a turned page by right is left to whoever wrote it.
    """
    frame = {extent.paragraph for one in components if one.key not in _CONTENT for extent in one.extents}
    annexes = [extent.paragraph for key in _ANNEX for one in components.of(key) for extent in one.extents]
    for content in _own(sections):
        inside = range(content.paragraphs[0].index, content.paragraphs[-1].index + 1)
        annexed = any(start <= inside.stop for start in annexes)
        if content.section.landscape and not annexed and not _holds_table(inside, layout, frame):
            yield Fault(at=extent_of(content.paragraphs[0]))


_CONTENT = frozenset(("body", "clause", "point", "article", "heading", "clause-title", "table"))
_ANNEX = ("annex-label", "annex-title", "annex-reference")


def _holds_table(inside: range, layout: Layout, frame: set[int]) -> bool:
    tables = ({place for cell in table.cells for place in cell.paragraphs} for table in layout.tables)
    pictures = any(image.paragraph in inside for image in layout.images)
    return pictures or any(held and held <= set(inside) and not held & frame for held in tables)


@rule(
    "CV103",
    "margins",
    severity="error",
    clause="I.3",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Lề trang ngoài khoảng cho phép.", "A margin outside the permitted range."),
    remedy=Bilingual(
        "Đặt lề trên, lề dưới 20-25 mm, lề trái 30-35 mm, lề phải 15-20 mm.",
        "Set top and bottom to 20-25 mm, left to 30-35 mm, right to 15-20 mm.",
    ),
    bad=Bilingual("Lề trái 25,4 mm theo mặc định của Word.", "A left margin of 25.4 mm, as Word sets it."),
    good=Bilingual("Lề trái 20 mm và 10 mm chừa đóng gáy.", "A left margin of 20 mm with a gutter of 10 mm."),
)
def margins(sections: tuple[SectionContent, ...], standard: Standard) -> Iterator[Fault]:
    """Margins are 20-25 mm at top and bottom, 30-35 mm on the left and 15-20 mm on the right (Mục I, khoản 3).

    Turned pages are not judged: the act's own have other margins. The gutter counts as part of the left margin.
    """
    page = standard.page
    permitted = {"top": page.top, "bottom": page.bottom, "left": page.left, "right": page.right}
    reported = set()
    for content in _own(sections):
        section = content.section
        if section.landscape:
            continue
        found = {
            "top": section.top,
            "bottom": section.bottom,
            "left": section.left + section.gutter,
            "right": section.right,
        }
        for side, length in found.items():
            allowed, width = permitted[side], _mm(length)
            inside = allowed.low - _MARGIN_TOLERANCE <= width <= allowed.high + _MARGIN_TOLERANCE
            if not inside and (side, round(width)) not in reported:
                reported.add((side, round(width)))
                yield Fault(
                    observed=Measure(f"{width:.1f}"),
                    expected=Measure(allowed),
                    variant=side,
                    at=extent_of(content.paragraphs[0]),
                )


def _own(sections: tuple[SectionContent, ...]) -> Iterator[SectionContent]:
    """The sections whose page is the document's to choose: not one that an earlier document of the file began."""
    return (content for content in sections if not content.begun_before)


def _mm(points: float) -> float:
    return points / _POINTS_IN_MM
