"""What a Word file shows: paragraphs with their effective formatting, sections, tables, lines, boxes.

Lengths and sizes are in pt (1 inch = 72 pt, 1 mm = 72/25.4 pt, 1 twip = 1/20 pt). Places are indexes:
`Paragraph.place.cell.table` is an index into `Layout.tables`, `DrawnLine.paragraph` into
`Layout.paragraphs`, and so on. What a paragraph is stands in `congvan.model.paragraph`.
"""

from collections.abc import Iterator
from typing import Literal

from attrs import field, frozen

from congvan.model.body import Align
from congvan.model.paragraph import (
    Border,
    CellPlace,
    CharacterFormat,
    Encoding,
    Frame,
    Line,
    LineSpacing,
    Paragraph,
    ParagraphFormat,
    Place,
    Span,
    Story,
    TabStop,
    unbroken,
)

__all__ = [
    "Border",
    "Box",
    "CellPlace",
    "CharacterFormat",
    "DrawnLine",
    "Encoding",
    "Frame",
    "Image",
    "Layout",
    "Line",
    "LineKind",
    "LineSpacing",
    "PageNumber",
    "Pages",
    "Paragraph",
    "ParagraphFormat",
    "Place",
    "Position",
    "Running",
    "Section",
    "Span",
    "Story",
    "TabStop",
    "TableCell",
    "TableShape",
    "unbroken",
]

Pages = Literal["default", "first", "even"]
LineKind = Literal["shape", "vml", "border", "underline", "typed"]


@frozen
class Section:
    """A section's page: paper, margins and distance of header and footer in pt.

    `begins` says what its first paragraph begins: `nextPage`, `continuous`, `oddPage`, `evenPage`,
    `nextColumn`. `number_format` is Word's name (`decimal`, `lowerRoman`), `number_start` None where numbers run on.
    """

    index: int
    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    footer: float
    gutter: float = 0
    landscape: bool = False
    columns: int = 1
    begins: str = "nextPage"
    title_page: bool = False
    """Whether the first page has its own header and footer (w:titlePg), or none."""
    number_format: str = "decimal"
    number_start: int | None = None

    @property
    def text_width(self) -> float:
        """Width of the text area (pt)."""
        return round(self.width - self.left - self.right - self.gutter, 3)


@frozen
class Running:
    """A header or footer. `sections` are those that really show it; it is empty for one that never shows.

    An even-page one shows only where the file tells even from odd pages, a first-page one only in sections
    with a title page; a section without its own takes that of the section before.
    """

    kind: Literal["header", "footer"]
    pages: Pages
    sections: tuple[int, ...]
    paragraphs: tuple[int, ...] = ()

    @property
    def shown(self) -> bool:
        """Whether any section shows it."""
        return bool(self.sections)


@frozen
class PageNumber:
    """A PAGE field: the paragraph that holds it and how the number looks.

    `align` is where it stands on its line: by the paragraph, its frame or the tab before it. `number_format`
    is the field's own (`roman`), None where the section's holds. `running` is an index into
    `Layout.running`, None in the body or a note. `in_control` means inside a content control (w:sdt).
    """

    paragraph: int
    line: int
    format: CharacterFormat
    align: Align
    number_format: str | None = None
    running: int | None = None
    in_frame: bool = False
    in_box: bool = False
    in_control: bool = False


@frozen
class Position:
    """Where a drawing stands on one axis: `offset` pt or `align` (`center`), from `relative_to` (`column`, `page`)."""

    relative_to: str
    offset: float | None = None
    align: str | None = None


@frozen
class DrawnLine:
    """A horizontal line: a drawn shape, a paragraph border, an underline, or typed dashes.

    `paragraph` is the paragraph that it is anchored in or part of; `line` the line of that paragraph, for
    `underline` and `typed`. `length` in pt, None where only glyph widths can tell. `below` is False for a
    border above its paragraph. `x` and `y` are None for a line that stands in the text.
    """

    kind: LineKind
    paragraph: int
    length: float | None
    solid: bool = True
    line: int | None = None
    below: bool = True
    width: float | None = None
    """Thickness of the stroke (pt), None where the file leaves it to a style."""
    x: Position | None = None
    y: Position | None = None


@frozen
class Box:
    """A text box or rectangle. `paragraph` anchors it, `paragraphs` stand in it; `border` None when invisible.

    `geometry` is the shape's name (`rect`, `ellipse`); `width` and `height` in pt, None where unknown.
    """

    paragraph: int
    width: float | None
    height: float | None
    border: Border | None = None
    geometry: str = "rect"
    paragraphs: tuple[int, ...] = ()
    x: Position | None = None
    y: Position | None = None


@frozen
class Image:
    """A picture anchored in a paragraph; `width` and `height` in pt, None where unknown."""

    paragraph: int
    width: float | None
    height: float | None
    x: Position | None = None
    y: Position | None = None


@frozen
class TableCell:
    """A cell: row and column counted as cells, the columns of the grid it spans, the rows it reaches over.

    `borders` are the visible sides by name (`top`, `left`, `bottom`, `right`); `width` in pt.
    """

    row: int
    column: int
    grid_column: int = 0
    columns: int = 1
    rows: int = 1
    width: float | None = None
    borders: dict[str, Border] = field(factory=dict, hash=False)
    paragraphs: tuple[int, ...] = ()


@frozen
class TableShape:
    """A table as it stands on the page: `rows` x `columns`, `columns` being the most cells in any row.

    `place` holds its own cell when it is nested. `widths` of the grid's columns in pt. `header_rows` repeat on
    every page; `unbreakable_rows` do not break across pages (w:cantSplit).
    """

    index: int
    rows: int
    columns: int
    place: Place = Place()
    cells: tuple[TableCell, ...] = ()
    widths: tuple[float, ...] = ()
    header_rows: int = 0
    unbreakable_rows: frozenset[int] = frozenset()
    floating: bool = False
    align: str = "left"

    @property
    def bordered(self) -> bool:
        """Whether every cell shows a border on some side."""
        return bool(self.cells) and all(cell.borders for cell in self.cells)

    def cell(self, row: int, column: int) -> TableCell | None:
        """The cell that begins there, None where a cell above reaches over it or there is none."""
        return next((cell for cell in self.cells if (cell.row, cell.column) == (row, column)), None)


@frozen
class Layout:
    """A Word file as it looks, in reading order.

    `paragraphs`: the body with cells in their place and text boxes after the paragraph that anchors them, then
    footnotes, endnotes, headers and footers.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    sections: tuple[Section, ...] = ()
    tables: tuple[TableShape, ...] = ()
    lines: tuple[DrawnLine, ...] = ()
    boxes: tuple[Box, ...] = ()
    images: tuple[Image, ...] = ()
    running: tuple[Running, ...] = ()
    page_numbers: tuple[PageNumber, ...] = ()
    spacing_adds: bool = False
    """Whether space after and space before add up (w:doNotUseHTMLParagraphAutoSpacing); else the larger holds."""
    tracked_changes: bool = False
    """Whether insertions or deletions wait to be accepted; the text is as if they were."""
    signed: bool = False
    """Whether the file carries digital signatures, valid or not: any change to it makes them invalid."""
    begins_section: bool = True
    """Whether it begins with a section; one of several documents of a file may begin within another's."""

    def in_story(self, story: Story) -> Iterator[Paragraph]:
        """The paragraphs of one story, in reading order."""
        return (paragraph for paragraph in self.paragraphs if paragraph.place.story == story)

    def gap(self, upper: Paragraph, lower: Paragraph) -> float:
        """The space (pt) between two paragraphs that follow each other in one story."""
        after, before = self._spaces(upper, lower)
        return after + before if self.spacing_adds else max(after, before)

    def widest_gap(self, upper: Paragraph, lower: Paragraph) -> float:
        """The same in a program that always adds the two spaces, as LibreOffice does."""
        return sum(self._spaces(upper, lower))

    def _spaces(self, upper: Paragraph, lower: Paragraph) -> tuple[float, float]:
        same = upper.style == lower.style
        after = 0 if same and upper.format.contextual else upper.format.space_after
        before = 0 if same and lower.format.contextual else lower.format.space_before
        return after, before
