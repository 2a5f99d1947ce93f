"""What a file prints of a document: how it looks, which component every line is, where every field stands."""

from collections.abc import Mapping

from attrs import field, frozen

from congvan.model.components import Components, Extent
from congvan.model.layout import Layout


@frozen
class Printed:
    """A document as a Word file prints it. `origins` gives for the path of a field the places where it stands."""

    layout: Layout
    components: Components = Components()
    origins: Mapping[str, tuple[Extent, ...]] = field(factory=dict, hash=False)

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
