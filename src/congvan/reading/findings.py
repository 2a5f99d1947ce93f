"""What has been found in a document so far: components, values of fields, and where each value stands."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import define, field

from congvan.model.components import Component, Components, Extent
from congvan.reading.pieces import Piece

Origins = dict[str, tuple[Extent, ...]]


@define(eq=False)
class Findings:
    """Gathers components, values and origins while a document is read.

    `unsure` are the paths of fields for which something is printed that could mean more than one value.
    """

    values: dict[str, Any] = field(factory=dict)
    origins: Origins = field(factory=dict)
    unsure: dict[str, tuple[Extent, ...]] = field(factory=dict)
    derived: set[str] = field(factory=set)
    _components: list[Component] = field(factory=list)

    def mark(self, key: str, pieces: Iterable[Piece]) -> None:
        """Say which component some pieces are."""
        if extents := extents_of(pieces):
            self._components.append(Component(key, extents))

    def give(self, path: str, value: Any, pieces: Iterable[Piece]) -> None:
        """Give a field its value and its origin."""
        self.values[path] = value
        self.place(path, pieces)

    def give_each(self, path: str, items: Sequence[tuple[Any, Iterable[Piece]]]) -> None:
        """Give a list its values, and each its origin."""
        self.values[path] = tuple(value for value, _ in items)
        for index, (_, pieces) in enumerate(items):
            self.place(f"{path}[{index}]", pieces)

    def place(self, path: str, pieces: Iterable[Piece]) -> None:
        """Say where a field stands."""
        if extents := extents_of(pieces):
            self.origins[path] = extents

    def doubt(self, path: str, pieces: Iterable[Piece]) -> None:
        """Say that a field is printed but can't be read with certainty."""
        self.unsure[path] = extents_of(pieces)

    @property
    def components(self) -> Components:
        """What was marked, in reading order."""
        return Components(
            tuple(
                sorted(
                    self._components,
                    key=lambda one: (one.extents[0].paragraph, one.extents[0].line, one.extents[0].start),
                )
            )
        )


def extents_of(pieces: Iterable[Piece]) -> tuple[Extent, ...]:
    """Where pieces stand."""
    return tuple(piece.extent for piece in pieces)
