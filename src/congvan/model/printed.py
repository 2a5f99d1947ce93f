"""What a file prints of a document: how it looks, which component every line is, where every field stands."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import product

from attrs import field, frozen

from congvan.model.components import Components, Extent
from congvan.model.layout import Layout


def _paths(paths: Iterable[str]) -> frozenset[str]:
    return frozenset(paths)


@frozen
class Printed:
    """A document as a Word file prints it.

    `origins` gives for the path of a field the places where it stands. `unsure` are the paths of fields for which
    something is printed that cannot be read with certainty, so that the document has no value there.
    """

    layout: Layout
    components: Components = Components()
    origins: Mapping[str, tuple[Extent, ...]] = field(factory=dict, hash=False)

    unsure: frozenset[str] = field(default=(), converter=_paths)

    def tells(self, path: str) -> bool:
        """Whether the document says with certainty what the file prints at a path."""
        return not any(_overlap(path, other) for other in self.unsure)

    def place_of(self, path: str) -> Extent | None:
        """Where a field begins, or else the nearest field around it or within it; None where none stands anywhere."""
        for around in (path, *_around(path)):
            if found := self.origins.get(around):
                return found[0]
        return self._first_within.get(path)

    @cached_property
    def _first_within(self) -> Mapping[str, Extent]:
        """Where the first field within a path begins, for every path that has fields within it."""
        first: dict[str, Extent] = {}
        for name, places in self.origins.items():
            for path, place in product(_around(name), places[:1]):
                first[path] = min(first.get(path, place), place, key=_order)
        return first


def _order(place: Extent) -> tuple[int, int, int]:
    return place.paragraph, place.line, place.start


def _around(path: str) -> Iterator[str]:
    """The paths around one: `body[4].text` stands in `body[4]` and in `body`."""
    while path := path[: max(path.rfind("."), path.rfind("["), 0)]:
        yield path


def _overlap(path: str, other: str) -> bool:
    """Whether one path is the other or lies within it."""
    short, long = sorted((path, other), key=len)
    return long == short or long.startswith((f"{short}.", f"{short}["))
