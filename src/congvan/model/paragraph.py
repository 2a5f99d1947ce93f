"""A paragraph as a Word file shows it: its lines and spans with their effective formatting, and where it stands.

Lengths and sizes are in pt (1 inch = 72 pt, 1 mm = 72/25.4 pt, 1 twip = 1/20 pt). Formatting is effective: every level
of Word's cascade is applied.
"""

from typing import Literal

from attrs import field, frozen

from congvan.model.body import Align

Encoding = Literal["unicode", "tcvn3", "vni"]
Story = Literal["body", "footnote", "endnote", "header", "footer"]


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
