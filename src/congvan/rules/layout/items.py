"""The items of a printed list (addressees, recipients): their lines, dashes and end marks."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from attrs import frozen

from congvan.language import excerpt, regex
from congvan.model.components import Extent
from congvan.model.layout import Layout
from congvan.rules.layout.look import ShownLine, shown_line
from congvan.rules.registry import Fault

Origins = Mapping[str, tuple[Extent, ...]]


@frozen
class Item:
    """An item of a printed list."""

    lines: tuple[ShownLine, ...]

    @property
    def text(self) -> str:
        """What it says, its own dash and end mark included."""
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
    def dashed(self) -> bool:
        """Whether a dash stands before it, typed or automatic."""
        return self.lines[0].paragraph.label is not None or bool(_dash_pattern().match(self.text))

    @property
    def mark(self) -> str:
        """The mark that it ends with, if any."""
        found = _mark_pattern().search(self.text)
        return found[0] if found else ""


_dash_pattern = regex(r"\s*[-–—+•·▪●*➢✓]")


_mark_pattern = regex(r"(?:\./\.|[;,.:])\Z")


def items_of(layout: Layout, origins: Origins, name: str) -> list[Item]:
    """The printed items of a list of the document (`to`, `recipients`), in order."""
    items: list[Item] = []
    while places := origins.get(f"{name}[{len(items)}]"):
        items.append(item_at(layout, places))
    return items


def item_at(layout: Layout, places: tuple[Extent, ...]) -> Item:
    """The item that stands at some places."""
    return Item(tuple([shown_line(layout, place) for place in places]))


def share_a_line(items: list[Item]) -> Iterator[Item]:
    """Those items that begin on the line of the one before."""
    for before, item in pairwise(items):
        if (before.end.paragraph, before.end.line) == (item.at.paragraph, item.at.line):
            yield item


def marked_faults(items: list[Item], ends: list[str]) -> Iterator[Fault]:
    """Items without a dash, or without the end mark that is due.

    A line without a dash below one that is not ended may go on with it; a group that ends with a colon takes no mark.
    """
    unsure = _unsure(items)
    for index, (item, end) in enumerate(zip(items, ends, strict=True)):
        if index in unsure:
            continue
        if not item.dashed:
            yield Fault(observed=excerpt(item.text), variant="dash", at=item.at)
        if end and item.mark not in (end, ":"):
            yield Fault(observed=excerpt(item.text), expected=end, variant="mark", at=item.end)


def _unsure(items: list[Item]) -> set[int]:
    """Items that may be the two halves of one."""
    halves = [
        (index, index + 1)
        for index, (item, following) in enumerate(pairwise(items))
        if item.mark not in (";", ".") and not following.dashed and item.dashed
    ]
    return {index for pair in halves for index in pair}
