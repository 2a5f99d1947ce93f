"""What the sections of a file hold, and how many pages they take."""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from attrs import frozen

from congvan.model.layout import Layout, Paragraph, Section
from congvan.rules.facts import fact
from congvan.rules.layout.look import letters_in, width_in, width_of

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
