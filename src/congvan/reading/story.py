"""Stories in reading order: paragraphs, tables cell by cell, text boxes after the paragraph that anchors them."""

from attrs import define, evolve, field, frozen

from congvan.model.layout import (
    Box,
    CellPlace,
    CharacterFormat,
    DrawnLine,
    Image,
    Place,
    Section,
    TableShape,
)
from congvan.reading.cascade import NO_TABLE, Cascade, ParagraphLook, TableLook
from congvan.reading.drawings import Drawing
from congvan.reading.errors import TooManyParagraphsError
from congvan.reading.numbering import Counters
from congvan.reading.runs import RawParagraph, RunReader
from congvan.reading.tables import read_table
from congvan.reading.xml import Element, W, unwrapped, value

MAX_PARAGRAPHS = 40_000
"""The most paragraphs that are read: a document of some 1,500 pages."""
_BODY = Place()
_MARK_DELETED = frozenset((W + "del", W + "moveFrom"))


@define
class Draft:
    """A paragraph as it is in the file, with everything that its own page needs to show it."""

    raw: RawParagraph
    look: ParagraphLook
    mark: CharacterFormat
    place: Place
    section: int
    width: float | None
    label: str | None = None
    label_format: CharacterFormat | None = None
    elements: tuple[Element, ...] = ()
    """The w:p that it is made of: several where marks between them are deleted."""


@frozen
class Surroundings:
    """Where the paragraphs of a container stand: their place, the room for text, the look of their table."""

    place: Place
    room: float | None
    table: TableLook = NO_TABLE


@define
class Found:
    """Everything found so far in reading order."""

    paragraphs: list[Draft] = field(factory=list)
    tables: list[TableShape] = field(factory=list)
    boxes: list[Box] = field(factory=list)
    lines: list[DrawnLine] = field(factory=list)
    images: list[Image] = field(factory=list)


@frozen(eq=False)
class _Unfinished:
    """A paragraph whose mark is deleted: its w:pPr, its look, what stands in it so far, and its elements."""

    properties: Element | None
    look: ParagraphLook
    raw: RawParagraph
    elements: tuple[Element, ...] = ()


@define
class StoryReader:
    """Reads one story after the other into `found`; with `keeps_sources` also what brought each text."""

    cascade: Cascade
    counters: Counters
    sections: list[Section]
    keeps_sources: bool = False
    found: Found = field(factory=Found)
    _runs: RunReader | None = None
    _section: int = 0
    _awaited: int = 0

    def read(self, container: Element, place: Place = _BODY, section: int = 0) -> range:
        """Read a story; the indexes of its paragraphs. Raises `TooManyParagraphsError`."""
        self._awaited += sum(1 for _ in container.iter(W + "p"))
        if self._awaited > MAX_PARAGRAPHS:
            raise TooManyParagraphsError("word/document.xml", MAX_PARAGRAPHS)
        self._runs = RunReader(self.cascade)
        self._section = section
        return self._blocks(container, Surroundings(place, self.sections[section].text_width))

    def _blocks(self, container: Element, around: Surroundings) -> range:
        first = len(self.found.paragraphs)
        unfinished: _Unfinished | None = None
        for block in unwrapped(container):
            if block.tag == W + "p":
                unfinished = self._paragraph(block, around, unfinished)
            elif block.tag == W + "tbl":
                self._table(block, around)
            elif len(block) and block.tag not in (W + "sectPr", W + "tcPr"):
                self._blocks(block, around)
        if unfinished is not None:
            self._emit(unfinished, around)
        return range(first, len(self.found.paragraphs))

    def _paragraph(
        self, element: Element, around: Surroundings, before: _Unfinished | None
    ) -> _Unfinished | None:
        """Read a paragraph; one whose mark is deleted runs on into the next and is handed back."""
        raw = RawParagraph(sources=[] if self.keeps_sources else None) if before is None else before.raw
        properties = element.find(W + "pPr")
        look = self.cascade.paragraph(properties, around.table)
        assert self._runs is not None
        self._runs.read(element, look.context, raw)
        mark = None if properties is None else properties.find(W + "rPr")
        whole = _Unfinished(
            properties, look, raw, (*(before.elements if before is not None else ()), element)
        )
        if mark is not None and any(child.tag in _MARK_DELETED for child in mark):
            return whole
        self._emit(whole, around)
        return None

    def _emit(self, whole: _Unfinished, around: Surroundings) -> None:
        properties, look, raw = whole.properties, whole.look, whole.raw
        index = len(self.found.paragraphs)
        mark_properties = None if properties is None else properties.find(W + "rPr")
        mark = self.cascade.look(look.context, mark_properties).ansi
        draft = Draft(raw, look, mark, around.place, self._section, self._room(around))
        draft.elements = whole.elements if self.keeps_sources else ()
        if look.list is not None:
            number, level_index, level = look.list
            draft.label = self.counters.next_label(number, level_index) or None
            draft.label_format = self.cascade.look(look.context, mark_properties, level).ascii
        self.found.paragraphs.append(draft)
        for drawing in raw.drawings:
            self._draw(drawing, index, around)
        if around.place is _BODY and properties is not None and properties.find(W + "sectPr") is not None:
            self._section = min(self._section + 1, len(self.sections) - 1)

    def _room(self, around: Surroundings) -> float | None:
        if around.place is not _BODY:
            return around.room
        section = self.sections[self._section]
        return round(section.text_width / section.columns, 3)

    def _draw(self, drawing: Drawing, anchor: int, around: Surroundings) -> None:
        if drawing.kind == "line":
            stroke = drawing.stroke
            self.found.lines.append(
                DrawnLine(
                    drawing.source,
                    anchor,
                    drawing.width,
                    solid=stroke is not None and stroke.solid,
                    width=stroke.width if stroke is not None and drawing.stated_width else None,
                    x=drawing.x,
                    y=drawing.y,
                )
            )
        elif drawing.kind == "image":
            self.found.images.append(Image(anchor, drawing.width, drawing.height, drawing.x, drawing.y))
        else:
            self._box(drawing, anchor, around)

    def _box(self, drawing: Drawing, anchor: int, around: Surroundings) -> None:
        index = len(self.found.boxes)
        box = Box(
            anchor, drawing.width, drawing.height, drawing.stroke, drawing.geometry, (), drawing.x, drawing.y
        )
        self.found.boxes.append(box)
        if drawing.content is None:
            return
        runs, self._runs = self._runs, RunReader(self.cascade)
        room = None if drawing.width is None else max(round(drawing.width - drawing.insets, 3), 0.0)
        inside = self._blocks(drawing.content, Surroundings(evolve(around.place, cell=None, box=index), room))
        self._runs = runs
        self.found.boxes[index] = evolve(box, paragraphs=tuple(inside))

    def _table(self, element: Element, around: Surroundings) -> None:
        index = len(self.found.tables)
        properties = element.find(W + "tblPr")
        style = self.cascade.styles.get(
            "table", None if properties is None else value(properties, "tblStyle")
        )
        shape, raw_cells = read_table(element, style, index, around.place)
        depth = 1 if around.place.cell is None else around.place.cell.depth + 1
        self.found.tables.append(shape)
        cells = []
        for cell in raw_cells:
            place = evolve(around.place, cell=CellPlace(index, cell.row, cell.column, depth))
            look = self.cascade.table_look(style, cell.conditions)
            cells.append(cell.holding(self._blocks(cell.element, Surroundings(place, cell.room, look))))
        self.found.tables[index] = evolve(shape, cells=tuple(cells))
