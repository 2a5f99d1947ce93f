"""How the components of a document look in the Word file that it was read from.

A look is judged by letters and digits: the format of a space, a tab or hidden text cannot be seen. Where runs
differ within one component, it looks as most of its letters do.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from attrs import evolve, field, frozen

from congvan.language.widths import Face, text_width
from congvan.model.components import Component, Components, Extent
from congvan.model.layout import CharacterFormat, Layout, Paragraph, Span
from congvan.rules.facts import fact

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


def _cut(spans: Iterable[Span], extent: Extent) -> Iterator[Span]:
    at = 0
    for span in spans:
        low, high = max(extent.start - at, 0), min(extent.end - at, len(span.text))
        if low < high:
            yield span if high - low == len(span.text) else evolve(span, text=span.text[low:high])
        at += len(span.text)


def extent_of(paragraph: Paragraph) -> Extent:
    """The place of a paragraph: its first line."""
    return Extent(paragraph.index, 0, 0, len(paragraph.lines[0].text) if paragraph.lines else 0)
