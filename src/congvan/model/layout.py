"""What a Word file shows: paragraphs with their effective formatting, sections, tables, lines, boxes.

Lengths and sizes are in pt (1 inch = 72 pt, 1 mm = 72/25.4 pt, 1 twip = 1/20 pt). Places are indexes:
`Paragraph.place.cell.table` is an index into `Layout.tables`, `DrawnLine.paragraph` into
`Layout.paragraphs`, and so on. Formatting is effective: every level of Word's cascade is applied.
"""

from collections.abc import Iterator
from typing import Literal

from attrs import field, frozen

from congvan.model.body import Align

Encoding = Literal["unicode", "tcvn3", "vni"]
Story = Literal["body", "footnote", "endnote", "header", "footer"]
Pages = Literal["default", "first", "even"]
LineKind = Literal["shape", "vml", "border", "underline", "typed"]


def unbroken(style: str) -> bool:
    """Whether a border or underline of that name is drawn without gaps and waves (`single`, `double`, `thick`)."""
    return not any(word in style.lower() for word in ("dot", "dash", "wav"))


@frozen
class CharacterFormat:
    """How characters look, shared by every span that looks so.

    `size` in pt. `underline` is Word's name of it (`single`, `double`, `dotted`), None without.
    `colour` is six hexadecimal digits, None for automatic and for black.
    """

    font: str = "Times New Roman"
    size: float = 10
    bold: bool = False
    italic: bool = False
    underline: str | None = None
    colour: str | None = None
    caps: bool = False
    small_caps: bool = False
    strike: bool = False
    hidden: bool = False
    vertical: Literal["baseline", "superscript", "subscript"] = "baseline"
    spacing: float = 0
    """Room (pt) after each character beyond its own width (w:spacing); below zero where they are set closer."""
    scale: float = 1
    """How wide characters are, as a multiple of their font's width (w:w)."""
    border: "Border | None" = None
    """The box that is drawn around characters (w:bdr)."""


@frozen
class Span:
    """A stretch of characters of one format.

    `raw` is what the file holds; `text` what the page shows of it: legacy encodings converted, NFC, capitals
    where they are a format, symbol fonts mapped, no-break spaces as spaces, no-break hyphens as hyphens, soft
    hyphens left out, and nothing at all of hidden text. Ð (U+00D0) stays as typed: `congvan.language.fold`
    takes it for Đ. `field` is the keyword of the Word field that made it (`PAGE`, `NUMPAGES`).
    """

    text: str
    raw: str
    format: CharacterFormat
    encoding: Encoding = "unicode"
    field: str | None = None


@frozen
class Line:
    """A line of a paragraph, up to a line break (Shift+Enter), a page break or the paragraph's end.

    It may still wrap on the page. `ends_with` says which break follows, None at the paragraph's end.
    """

    spans: tuple[Span, ...] = ()
    ends_with: Literal["line", "page", "column"] | None = None
    text: str = field(init=False, eq=False)

    @text.default
    def _join(self) -> str:
        return "".join([span.text for span in self.spans])

    @property
    def raw(self) -> str:
        """What the file holds, joined."""
        return "".join([span.raw for span in self.spans])

    @property
    def letters(self) -> tuple[Span, ...]:
        """The spans that show something other than white space: those whose format can be seen."""
        return tuple(span for span in self.spans if span.text.strip())


@frozen
class LineSpacing:
    """`multiple`: times single spacing (1.5); `exact` and `at-least`: pt."""

    rule: Literal["multiple", "exact", "at-least"] = "multiple"
    value: float = 1


@frozen
class Border:
    """A visible border. `style` is Word's name (`single`, `dashed`, `double`), `width` in pt."""

    style: str
    width: float
    colour: str | None = None

    @property
    def solid(self) -> bool:
        """Whether its stroke is unbroken: neither dashes nor dots nor waves."""
        return unbroken(self.style)


@frozen
class TabStop:
    """A tab stop at `position` pt from the left edge of the text. `leader`: `dot`, `underscore`, None."""

    position: float
    align: str = "left"
    leader: str | None = None


@frozen
class Frame:
    """A text frame (w:framePr). `align` is its own horizontal alignment, None where it is placed by `left` pt."""

    align: str | None = None
    left: float | None = None
    width: float | None = None


@frozen
class ParagraphFormat:
    """How a paragraph is set, shared by every paragraph that is set so.

    Indents and spacing in pt; `first_line` is below zero for a hanging indent. `contextual` means that no
    space stands between it and a neighbour of the same style (w:contextualSpacing).
    """

    align: Align = "left"
    left: float = 0
    right: float = 0
    first_line: float = 0
    space_before: float = 0
    space_after: float = 0
    contextual: bool = False
    line_spacing: LineSpacing = LineSpacing()
    keep_with_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    top_border: Border | None = None
    bottom_border: Border | None = None
    tabs: tuple[TabStop, ...] = ()
    frame: Frame | None = None


@frozen
class CellPlace:
    """A cell: its table, and row and column counted as cells from 0. `depth` is 1 in a table that is not nested."""

    table: int
    row: int
    column: int
    depth: int = 1


@frozen
class Place:
    """Where a paragraph stands: its story, and in it the innermost cell and text box that hold it, if any.

    `box` is an index into `Layout.boxes`; `running` into `Layout.running`, for headers and footers.
    """

    story: Story = "body"
    cell: CellPlace | None = None
    box: int | None = None
    running: int | None = None


@frozen
class Paragraph:
    """A paragraph with everything that can be seen of it.

    `index` is its place in reading order. `text` joins its lines with `\\n`. `label` is an automatic number
    or bullet, which is not part of `text`; a typed one is. `mark` is the format of the paragraph mark (the
    size of an empty paragraph). `width` is the room for text (pt) before indents: text area, cell or box;
    None where the file does not say. `rendered_page_breaks` counts the places in it where Word last
    began a new page.
    """

    index: int
    lines: tuple[Line, ...]
    format: ParagraphFormat
    mark: CharacterFormat
    place: Place = Place()
    section: int = 0
    style: str | None = None
    label: Span | None = None
    width: float | None = None
    rendered_page_breaks: int = 0
    text: str = field(init=False, eq=False)

    @text.default
    def _join(self) -> str:
        return self.lines[0].text if len(self.lines) == 1 else "\n".join([line.text for line in self.lines])

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every span of every line."""
        return tuple(span for line in self.lines for span in line.spans)

    @property
    def raw(self) -> str:
        """What the file holds, lines joined with `\\n`."""
        return "\n".join(line.raw for line in self.lines)

    @property
    def blank(self) -> bool:
        """Whether it shows no text."""
        return self.label is None and not self.text.strip()

    @property
    def page_breaks(self) -> int:
        """How often a typed break begins a new page before or in it."""
        return self.format.page_break_before + sum(line.ends_with == "page" for line in self.lines)


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
