"""How the components of a document look in the Word file that it was read from, and whether as the standard says.

A look is judged by letters and digits: the format of a space, a tab or hidden text cannot be seen. Where runs
differ within one component, it looks as most of its letters do.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Literal

from attrs import evolve, field, frozen

from congvan.language.widths import Face, text_width
from congvan.messages import Measure
from congvan.model.components import Component, Components, Extent
from congvan.model.layout import CharacterFormat, Layout, Paragraph, Span, TableCell
from congvan.rules.facts import fact
from congvan.rules.registry import Fault, Unknown
from congvan.standards import ComponentFormat

SYMBOL_FONTS = ("symbol", "wingdings", "webdings", "mt extra", "cambria math")
"""How the names of fonts begin that hold signs and formulas, in small letters."""


@lru_cache(maxsize=1024)
def letters_in(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(map(str.isalnum, text))


@frozen
class ShownLine:
    """A line of a component, or the part of a line that belongs to it, without the white space around it."""

    paragraph: Paragraph
    extent: Extent
    spans: tuple[Span, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """What the page shows of it."""
        return self.paragraph.lines[self.extent.line].text[self.extent.start : self.extent.end]

    @property
    def before(self) -> str:
        """What stands before it on its line."""
        return self.paragraph.lines[self.extent.line].text[: self.extent.start]

    @property
    def after(self) -> str:
        """What stands after it on its line."""
        return self.paragraph.lines[self.extent.line].text[self.extent.end :]

    @property
    def width(self) -> float:
        """How long it is (pt) if it does not wrap."""
        return sum(width_of(span) for span in self.spans)


@frozen
class Shown:
    """A component as the file shows it."""

    key: str
    lines: tuple[ShownLine, ...]

    @property
    def text(self) -> str:
        """Its lines, joined with spaces."""
        return " ".join([line.text for line in self.lines])

    @property
    def at(self) -> Extent:
        """Where it begins."""
        return self.lines[0].extent

    @property
    def end(self) -> Extent:
        """Its last line."""
        return self.lines[-1].extent

    @property
    def spans(self) -> Iterator[Span]:
        """Its stretches of one format."""
        return (span for line in self.lines for span in line.spans)

    @property
    def letters(self) -> int:
        """How many letters and digits it has: none in a line of dots to be filled in."""
        return sum(letters_in(span.text) for span in self.spans)

    def most(self, attribute: str) -> Any:
        """The value of an attribute of `CharacterFormat` that most letters have; None without letters."""
        return most(self.spans, attribute)

    def first(self, holds: Callable[[CharacterFormat], bool]) -> Extent:
        """The line of its first letters whose format is so; its first line if there are none."""
        for line in self.lines:
            if any(letters_in(span.text) and holds(span.format) for span in line.spans):
                return line.extent
        return self.at


def most(spans: Iterable[Span], attribute: str) -> Any:
    """The value of an attribute of `CharacterFormat` that most letters of some spans have; None without letters."""
    counts: Counter[Any] = Counter()
    for span in spans:
        if count := letters_in(span.text):
            counts[getattr(span.format, attribute)] += count
    return counts.most_common(1)[0][0] if counts else None


def width_of(span: Span) -> float:
    """How long a span is (pt) in Times New Roman."""
    return width_in(span.format, span.text)


def width_in(form: CharacterFormat, text: str) -> float:
    """How long a text of a format is (pt) in Times New Roman."""
    face: Face = "bold" if form.bold else "italic" if form.italic else "regular"
    return text_width(text, form.size, face) * form.scale + form.spacing * len(text)


@frozen(eq=False)
class Look:
    """The components of a document as its file shows them, in reading order."""

    layout: Layout
    components: Components
    _shown: dict[str, tuple[Shown, ...]] = field(init=False, factory=dict)

    def of(self, key: str) -> tuple[Shown, ...]:
        """Every component of a key that shows letters or other signs."""
        if key not in self._shown:
            self._shown[key] = tuple(
                shown
                for component in self.components.of(key)
                if (shown := shown_component(self.layout, component)).lines
            )
        return self._shown[key]

    def first(self, key: str) -> Shown | None:
        """The first component of a key, None where the file shows none."""
        return next(iter(self.of(key)), None)


@fact
def look(layout: Layout, components: Components) -> Look:
    """The components as the file shows them."""
    return Look(layout, components)


def shown_component(layout: Layout, component: Component) -> Shown:
    """A component with the stretches of format that it takes from its lines."""
    return Shown(
        component.key,
        tuple(line for extent in component.extents if (line := shown_line(layout, extent)).spans),
    )


def shown_line(layout: Layout, extent: Extent) -> ShownLine:
    """A line, or a part of it, with its stretches of format."""
    paragraph = layout.paragraphs[extent.paragraph]
    return ShownLine(paragraph, extent, tuple(_cut(paragraph.lines[extent.line].spans, extent)))


def whole_line(layout: Layout, paragraph: Paragraph, number: int) -> ShownLine:
    """A line of a paragraph without the white space around it."""
    text = paragraph.lines[number].text
    start = len(text) - len(text.lstrip())
    return shown_line(layout, Extent(paragraph.index, number, start, len(text.rstrip())))


def cell_of(layout: Layout, paragraph: Paragraph) -> TableCell | None:
    """The cell of a table in which a paragraph stands."""
    place = paragraph.place.cell
    return None if place is None else layout.tables[place.table].cell(place.row, place.column)


def _cut(spans: Iterable[Span], extent: Extent) -> Iterator[Span]:
    at = 0
    for span in spans:
        low, high = max(extent.start - at, 0), min(extent.end - at, len(span.text))
        if low < high:
            yield span if high - low == len(span.text) else evolve(span, text=span.text[low:high])
        at += len(span.text)


def line_of(place: Extent) -> tuple[int, int]:
    """The line of a place: of two lines the one above is the lesser."""
    return place.paragraph, place.line


def extent_of(paragraph: Paragraph) -> Extent:
    """The place of a paragraph: its first line."""
    return Extent(paragraph.index, 0, 0, len(paragraph.lines[0].text) if paragraph.lines else 0)


Centring = Literal["centred", "aside", "unknown"]

_HARDLY_OFF = 0.04
_CLEARLY_OFF = 0.10
"""How far, as a share of the room, the middle of a line is from the middle of the room."""


def centring(line: ShownLine) -> Centring:
    """Whether a line is centred in its cell, box, frame or text area.

    Word centres a line by its paragraph; clerks also do by spaces and indents. Those are measured by glyph
    widths, and what is nearly in the middle counts as centred. A line that shares its paragraph's line with
    another column cannot be told.
    """
    form = line.paragraph.format
    if line.before.strip() or line.after.strip():
        return "unknown"
    if form.align == "center":
        return "centred"
    room = line.paragraph.width
    if room is None or "\t" in line.before or form.frame is not None:
        return "unknown"
    indents = form.left + form.right + (form.first_line if line.extent.line == 0 else 0)
    free = room - indents - line.width
    if free <= _CLEARLY_OFF * room:
        return "centred" if line.before == "" and indents == 0 else "unknown"
    size = line.spans[0].format.size
    spaces = text_width(line.before, size)
    start = form.left + (form.first_line if line.extent.line == 0 else 0)
    left = start + (free if form.align == "right" else spaces)
    off = abs(left + line.width / 2 - room / 2) / room
    if off <= _HARDLY_OFF:
        return "centred"
    return "aside" if off > _CLEARLY_OFF else "unknown"


Aspect = Literal["case", "size", "weight", "slant", "align"]

ALL: tuple[Aspect, ...] = ("case", "size", "weight", "slant", "align")
UNCENTRED = ALL[:-1]
PLAIN: tuple[Aspect, ...] = ("size", "weight", "slant")
"""Aspects that many components are asked for."""

_FEW = 0.1
"""The share of small letters among capitals that a code or an abbreviation may have."""
_WORDY = 6
"""How many letters tell that a text is in capitals by choice."""


def style_faults(
    shown: Shown, wanted: ComponentFormat, aspects: Iterable[Aspect] = ALL, *, prefix: str = ""
) -> Iterator[Fault | Unknown]:
    """What of a component's look differs from the table, an aspect a fault; each has a message of its own.

    The variants are `case`, `size`, `bold`, `not-bold`, `italic`, `upright` and `align`, where the component's
    format says that it must be so; `congvan.rules.messages.style` has their wording. `prefix` goes before them
    (`letter-subject.`) where a rule judges several components.
    """
    if not shown.letters:
        yield Unknown()
        return
    for aspect in aspects:
        for fault in _JUDGES[aspect](shown, wanted):
            yield evolve(fault, variant=prefix + (fault.variant or "")) if isinstance(fault, Fault) else fault


def _case(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    letters = [character for character in shown.text if character.isalpha()]
    small = sum(map(str.islower, letters))
    if (wanted.case == "upper" and small > _FEW * len(letters)) or (
        wanted.case == "sentence" and not small and len(letters) >= _WORDY
    ):
        yield Fault(variant="case", observed=shown.text, at=shown.at)


def _size(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    size = shown.most("size")
    if size not in wanted.size:
        place = shown.first(lambda one: one.size == size)
        yield Fault(variant="size", observed=Measure(f"{size:g}"), expected=Measure(wanted.size), at=place)


def _weight(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    if wanted.bold is not None and shown.most("bold") is not wanted.bold:
        place = shown.first(lambda one: one.bold is not wanted.bold)
        yield Fault(variant="bold" if wanted.bold else "not-bold", at=place)


def _slant(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    if wanted.italic is not None and shown.most("italic") is not wanted.italic:
        place = shown.first(lambda one: one.italic is not wanted.italic)
        yield Fault(variant="italic" if wanted.italic else "upright", at=place)


def _align(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault | Unknown]:
    if wanted.align != "center":
        return
    found = {centring(line): line for line in reversed(shown.lines)}
    if "aside" in found:
        yield Fault(variant="align", observed=found["aside"].text, at=found["aside"].extent)
    elif "unknown" in found:
        yield Unknown()


_JUDGES = {"case": _case, "size": _size, "weight": _weight, "slant": _slant, "align": _align}
