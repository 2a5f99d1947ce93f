"""A file that holds several documents, cut into a layout for each."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from attrs import evolve, frozen

from congvan.model.layout import (
    Box,
    CellPlace,
    DrawnLine,
    Image,
    Layout,
    PageNumber,
    Paragraph,
    Place,
    Running,
    TableShape,
)

_Anchored = TypeVar("_Anchored", DrawnLine, Box, Image, PageNumber)


@frozen
class Share:
    """What one document takes of its file: by its own paragraphs and sections, where they stand in the file's layout."""

    paragraphs: tuple[int, ...]
    sections: tuple[int, ...]


def shares_of(layout: Layout, starts: Sequence[int]) -> list[tuple[Layout, Share]]:
    """The layout of each document, whose first paragraphs are `starts` in rising order, the first of them 0.

    A header or footer is of the document that begins its section, notes are of the first document.
    """
    body = [paragraph.index for paragraph in layout.in_story("body")]
    bounds = [bisect_left(body, start) for start in starts]
    anchored = _Anchors(layout)
    notes = [one.index for one in layout.paragraphs if one.place.story in ("footnote", "endnote")]
    found: list[tuple[Layout, Share]] = []
    used = -1
    for low, high in pairwise((*bounds, len(body))):
        own = body[low:high]
        sections = sorted({layout.paragraphs[index].section for index in own})
        begun = frozenset(section for section in sections if section > used)
        used = max((used, *sections))
        running = [index for index, one in enumerate(layout.running) if begun.intersection(one.sections)]
        behind = [index for one in running for index in layout.running[one].paragraphs]
        chosen = (*own, *(notes if low == 0 else ()), *behind)
        begins = not own or layout.paragraphs[own[0]].section in begun
        cut = _Cut(layout, anchored, chosen, sections, running)
        found.append((cut.made(begins_section=begins), Share(chosen, cut.stated_sections)))
    return found


class _Anchors:
    def __init__(self, layout: Layout) -> None:
        self.lines = _by_paragraph(layout.lines)
        self.images = _by_paragraph(layout.images)
        self.numbers = _by_paragraph(layout.page_numbers)
        self.boxes: dict[int, list[int]] = defaultdict(list)
        for index, box in enumerate(layout.boxes):
            self.boxes[box.paragraph].append(index)


def _by_paragraph(anchored: Iterable[_Anchored]) -> dict[int, list[_Anchored]]:
    held: dict[int, list[_Anchored]] = defaultdict(list)
    for one in anchored:
        held[one.paragraph].append(one)
    return held


class _Cut:
    def __init__(
        self,
        layout: Layout,
        anchors: _Anchors,
        paragraphs: tuple[int, ...],
        sections: list[int],
        running: list[int],
    ) -> None:
        self.layout, self.anchors = layout, anchors
        self.stated_sections = tuple(index for index in sections if index < len(layout.sections))
        self._paragraph = _numbered(paragraphs)
        self._section = _numbered(sections)
        self._running = _numbered(running)
        self._table = _numbered(sorted(self._tables()))
        self._box = _numbered(box for index in paragraphs for box in anchors.boxes.get(index, ()))

    def _tables(self) -> set[int]:
        found: set[int] = set()
        for index in self._paragraph:
            cell = self.layout.paragraphs[index].place.cell
            while cell is not None and cell.table not in found:
                found.add(cell.table)
                cell = self.layout.tables[cell.table].place.cell
        return found

    def made(self, *, begins_section: bool) -> Layout:
        """The layout of what is taken."""
        layout = self.layout
        return Layout(
            tuple(self._moved(layout.paragraphs[index]) for index in self._paragraph),
            tuple(
                evolve(layout.sections[index], index=number)
                for number, index in enumerate(self.stated_sections)
            ),
            tuple(self._table_shape(layout.tables[index]) for index in self._table),
            self._anchored(self.anchors.lines),
            tuple(
                evolve(box, paragraph=self._paragraph[box.paragraph], paragraphs=self._within(box.paragraphs))
                for box in map(layout.boxes.__getitem__, self._box)
            ),
            self._anchored(self.anchors.images),
            tuple(self._head(layout.running[index]) for index in self._running),
            tuple(
                evolve(one, running=None if one.running is None else self._running.get(one.running))
                for one in self._anchored(self.anchors.numbers)
            ),
            spacing_adds=layout.spacing_adds,
            tracked_changes=layout.tracked_changes,
            signed=layout.signed,
            begins_section=begins_section,
        )

    def _anchored(self, held: Mapping[int, list[_Anchored]]) -> tuple[_Anchored, ...]:
        return tuple(
            evolve(one, paragraph=number)
            for index, number in self._paragraph.items()
            for one in held.get(index, ())
        )

    def _moved(self, paragraph: Paragraph) -> Paragraph:
        return evolve(
            paragraph,
            index=self._paragraph[paragraph.index],
            place=self._place(paragraph.place),
            section=self._section.get(paragraph.section, 0),
        )

    def _place(self, place: Place) -> Place:
        if place.cell is None and place.box is None and place.running is None:
            return place
        return evolve(
            place,
            cell=self._cell(place.cell),
            box=None if place.box is None else self._box.get(place.box),
            running=None if place.running is None else self._running.get(place.running),
        )

    def _cell(self, cell: CellPlace | None) -> CellPlace | None:
        return None if cell is None else evolve(cell, table=self._table[cell.table])

    def _table_shape(self, table: TableShape) -> TableShape:
        return evolve(
            table,
            index=self._table[table.index],
            place=self._place(table.place),
            cells=tuple(evolve(cell, paragraphs=self._within(cell.paragraphs)) for cell in table.cells),
        )

    def _head(self, running: Running) -> Running:
        return evolve(
            running,
            sections=tuple(self._section[one] for one in running.sections if one in self._section),
            paragraphs=self._within(running.paragraphs),
        )

    def _within(self, paragraphs: Iterable[int]) -> tuple[int, ...]:
        return tuple(self._paragraph[index] for index in paragraphs if index in self._paragraph)


def _numbered(indexes: Iterable[int]) -> dict[int, int]:
    return {index: number for number, index in enumerate(indexes)}
