"""The text of a layout as pieces: lines with visible text, and parts of lines where one holds two columns."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property

from attrs import define, evolve, field

from congvan.language import fold, fold_tones
from congvan.model.components import Extent
from congvan.model.layout import CellPlace, Layout, Paragraph, Span
from congvan.standards import ND30

_RULE = re.compile(r"(?:[-_–—―─━⎯═=*~¯‾.]\s*)+")
_ORNAMENT = re.compile(r"(?=.*o)(?=.*0)[-–—_*=~.\s]*[o0]{3,9}[-–—_*=~.\s]*", re.IGNORECASE)
_DOTS = re.compile(r"\.{2,}|…|_{2,}")
_FOOTNOTE = re.compile(r"\(?\d{1,2}\)?")
_GAP = re.compile(r"(?:\t| {4,})\s*")
_BULLET = re.compile(r"[-–—+•▪●*]")
"""What begins an item, behind which a tab is no gap between columns."""
_WIDEST = 4_000
"""The longest line (characters) that may hold two columns; a longer one is text."""


@define(eq=False)
class Piece:
    """A line, or a part of one, without the white space around it and with Đ for Ð.

    `cells` are the table cells that hold it, the outermost first. `plain` is as long as `text`, with one
    style of tone marks, so that places in the one are places in the other.
    """

    paragraph: Paragraph
    line: int
    start: int
    end: int
    cells: tuple[CellPlace, ...] = ()
    after_blank: bool = False
    """Whether an empty line, or one drawn by dashes, stands above it."""
    text: str = field(init=False)
    plain: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        whole = self.paragraph.lines[self.line].text
        text = whole[self.start : self.end]
        self.start += len(text) - len(text.lstrip())
        self.text = with_stroke(text.strip())
        self.end = self.start + len(self.text)
        self.plain = fold_tones(self.text)

    @cached_property
    def folded(self) -> str:
        """Its text as texts are compared."""
        return fold(self.text)

    @property
    def extent(self) -> Extent:
        """Where it stands."""
        return Extent(self.paragraph.index, self.line, self.start, self.end)

    @property
    def cell(self) -> CellPlace | None:
        """The innermost cell that holds it."""
        return self.cells[-1] if self.cells else None

    @property
    def table(self) -> int | None:
        """The outermost table that holds it."""
        return self.cells[0].table if self.cells else None

    @property
    def unmarked(self) -> str:
        """Its text without the raised numbers of footnotes."""
        kept = [
            span.text
            for span in self.spans
            if span.format.vertical != "superscript" or not _FOOTNOTE.fullmatch(span.text.strip())
        ]
        return with_stroke("".join(kept).strip())

    @property
    def raw(self) -> str:
        """What the file holds of it: lower-case letters where the page shows capitals as a format."""
        whole = self.paragraph.lines[self.line].raw
        same = len(whole) == len(self.paragraph.lines[self.line].text)
        return whole[self.start : self.end] if same else self.text

    @property
    def spans(self) -> Iterator[Span]:
        """The spans that it takes from its line, cut to it."""
        at = 0
        for span in self.paragraph.lines[self.line].spans:
            low, high = max(self.start - at, 0), min(self.end - at, len(span.text))
            if low < high:
                yield span if high - low == len(span.text) else evolve(span, text=span.text[low:high])
            at += len(span.text)

    @property
    def bold(self) -> bool:
        """Whether every visible character is bold."""
        return self._all("bold")

    @property
    def italic(self) -> bool:
        """Whether every visible character is italic."""
        return self._all("italic")

    def _all(self, quality: str) -> bool:
        looks = [getattr(span.format, quality) for span in self.spans if span.text.strip()]
        return bool(looks) and all(looks)

    @cached_property
    def upper(self) -> bool:
        """Whether it is set in capitals; a lower-case letter of a code (`QyĐ`) does not count."""
        letters = sum(map(str.isalpha, self.text))
        return bool(letters) and sum(map(str.isupper, self.text)) >= 0.85 * letters

    @property
    def centred(self) -> bool:
        """Whether its paragraph is centred."""
        return self.paragraph.format.align == "center"

    @property
    def label(self) -> str:
        """The automatic number or bullet in front of it."""
        label = self.paragraph.label
        return label.text.strip() if label is not None and self.line == 0 and self.start_is_first else ""

    @property
    def start_is_first(self) -> bool:
        """Whether nothing visible stands before it on its line."""
        return not self.paragraph.lines[self.line].text[: self.start].strip()

    @property
    def style(self) -> str | None:
        """The component that its style is made for, where the style is one of ours."""
        return _component_of_style(self.paragraph.style)

    def cut(self, start: int, end: int) -> "Piece":
        """The part between two places of `text`."""
        return Piece(self.paragraph, self.line, self.start + start, self.start + end, self.cells)

    def columns(self) -> list["Piece"]:
        """Its parts between wide gaps; itself where there is none."""
        if len(self.text) > _WIDEST or ("\t" not in self.text and "    " not in self.text):
            return [self]
        parts, at = [], 0
        for gap in _GAP.finditer(self.text):
            if _BULLET.fullmatch(self.text, at, gap.start()):
                continue
            parts.append(self.cut(at, gap.start()))
            at = gap.end()
        return [part for part in (*parts, self.cut(at, len(self.text))) if part.text]


_TECHNICAL_STYLES = {
    "CV Từng nơi kính gửi": "addressees",
    "CV Gạch đầu dòng": "body",
    "CV Thẩm quyền ban hành": "authority-line",
    "CV Quyết nghị quyết định": "enacting",
    "CV Dấu dự thảo": "draft-stamp",
}
"""Our styles of what the act's table of components has no row for."""


@cache
def _styles() -> dict[str, str]:
    named = {
        "CV " + re.sub("[,“”]", "", component.label.vi): key for key, component in ND30.components.items()
    }
    return named | _TECHNICAL_STYLES


def _component_of_style(style: str | None) -> str | None:
    return _styles().get(style) if style else None


def with_stroke(text: str) -> str:
    """A text with Đ for the letter eth, which old programs type for it: data have the letter that is meant."""
    return text.replace("Ð", "Đ").replace("ð", "đ")


def is_blank(text: str) -> bool:
    """Whether a text is room to fill in: dots, with the number of a form's footnote among them or not."""
    return not any(character.isalpha() for character in text) and (
        not text.strip() or _DOTS.search(text) is not None
    )


def is_rule(text: str) -> bool:
    """Whether a line is drawn by dashes, dots, underscores or stars, or is the ornament `-----o0o-----`."""
    return _RULE.fullmatch(text) is not None or (
        len(text) < _WIDEST and _ORNAMENT.fullmatch(text) is not None
    )


def pieces_of(layout: Layout, paragraphs: Iterable[Paragraph] | None = None) -> list[Piece]:
    """The pieces of the body in reading order, or of some paragraphs; empty lines and drawn ones left out."""
    chains = _cell_chains(layout)
    pieces: list[Piece] = []
    blank = False
    for paragraph in layout.in_story("body") if paragraphs is None else paragraphs:
        cell = paragraph.place.cell
        cells = () if cell is None else (*chains.get(cell.table, ()), cell)
        for number, line in enumerate(paragraph.lines):
            stripped = line.text.strip()
            if not stripped or is_rule(stripped):
                blank = True
                continue
            pieces.append(Piece(paragraph, number, 0, len(line.text), cells, after_blank=blank))
            blank = False
    return pieces


def _cell_chains(layout: Layout) -> dict[int, tuple[CellPlace, ...]]:
    """The cells around each nested table, the outermost first."""
    chains: dict[int, tuple[CellPlace, ...]] = {}
    for table in layout.tables:
        cell = table.place.cell
        chains[table.index] = () if cell is None else (*chains.get(cell.table, ()), cell)
    return chains


def outer_tables(layout: Layout) -> Iterator[tuple[int, int]]:
    """Every paragraph of the body that stands in a table, with the outermost table that holds it."""
    chains = _cell_chains(layout)
    for paragraph in layout.in_story("body"):
        if (cell := paragraph.place.cell) is not None:
            yield paragraph.index, (*chains.get(cell.table, ()), cell)[0].table


def grouped(pieces: Iterable[Piece], goes_on: Callable[[list[Piece], Piece], bool]) -> list[list[Piece]]:
    """Pieces in groups, each with the pieces by which it goes on."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        if groups and goes_on(groups[-1], piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def joined(pieces: Iterable[Piece], *, footnotes: bool = True) -> str:
    """The text of lines that wrap: a space between them, none after a hyphen that joins two words.

    Without `footnotes` the raised numbers of a form are left out.
    """
    text = ""
    for piece in pieces:
        line = piece.text if footnotes else piece.unmarked
        glued = text.endswith("-") and len(text) > 1 and not text[-2].isspace()
        text += line if not text or glued else f" {line}"
    return text
