"""What a file prints of a document: how it looks, which component every line is, where every field stands."""

from collections.abc import Iterable, Mapping

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
        around = path
        while around:
            if found := self.origins.get(around):
                return found[0]
            around = around[: max(around.rfind("."), around.rfind("["), 0)]
        within = (
            places[0] for name, places in self.origins.items() if name.startswith((f"{path}.", f"{path}["))
        )
        return min(within, key=lambda one: (one.paragraph, one.line, one.start), default=None)


def _overlap(path: str, other: str) -> bool:
    """Whether one path is the other or lies within it."""
    short, long = sorted((path, other), key=len)
    return long == short or long.startswith((f"{short}.", f"{short}["))
