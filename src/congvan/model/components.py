"""Which component of a document each line of a file is, or each part of a line."""

from collections.abc import Iterator

from attrs import frozen


@frozen
class Extent:
    """A stretch of one line: the characters from `start` to before `end` of `Line.text`.

    `paragraph` is an index into `Layout.paragraphs`, `line` into `Paragraph.lines`.
    """

    paragraph: int
    line: int
    start: int
    end: int


@frozen
class Component:
    """A component as the file shows it; `key` is that of the standard's table (`motto`, `place-date`, `signer`).

    Besides those keys: `authority-line` (who decides, above the bases of a decision), `enacting` (`QUYẾT ĐỊNH:`),
    `draft-stamp` (`DỰ THẢO`), `party-name` (the Party's, in the national name's place), `table`.
    """

    key: str
    extents: tuple[Extent, ...]


@frozen
class Components:
    """The components found in one document, in reading order."""

    found: tuple[Component, ...] = ()

    def __iter__(self) -> Iterator[Component]:
        return iter(self.found)

    def of(self, key: str) -> tuple[Component, ...]:
        """Every component of that key."""
        return tuple(component for component in self.found if component.key == key)

    def first(self, key: str) -> Component | None:
        """The first component of that key, None where the document shows none."""
        return next((component for component in self.found if component.key == key), None)

    def key_of(self, paragraph: int, line: int = 0) -> str | None:
        """The key of what a line begins with, None where it is no component."""
        here = [
            (extent.start, component.key)
            for component in self.found
            for extent in component.extents
            if (extent.paragraph, extent.line) == (paragraph, line)
        ]
        return min(here)[1] if here else None
