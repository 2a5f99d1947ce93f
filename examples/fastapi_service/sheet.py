"""What a Word file looks like, as data that a page can draw: paragraphs and tables with their look. Lengths in pt."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from congvan.model.layout import CellPlace, Layout, Paragraph, Section, Span, TableCell, TableShape
from congvan.reading import read_layout


def sheet_of(word_file: bytes) -> list[dict[str, Any]]:
    """The sections of a Word file, each as one long page: its size and margins, its `blocks` and what is at its `foot`.

    A block is a paragraph (`align`, `indent`, `first`, `before`, `size`, `lines` of runs; `line`: the length of the line drawn
    below it; `over`: whether one is drawn above it across the page) or a table (`widths`, `rows` of cells).
    """
    drawing = _Drawing(read_layout(word_file))
    return [drawing.page(section) for section in drawing.layout.sections]


class _Drawing:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.lines = {line.paragraph: line.length for line in layout.lines if line.kind == "shape"}

    def page(self, section: Section) -> dict[str, Any]:
        sizes = ("width", "height", "top", "right", "bottom", "left")
        text = [
            one
            for one in self.layout.paragraphs
            if one.section == section.index and one.place.story == "body"
        ]
        return {size: getattr(section, size) for size in sizes} | {
            "blocks": list(self._content((one for one in text if one.format.frame is None), 0)),
            "foot": [self._paragraph(one) for one in text if one.format.frame is not None],
        }

    def _content(self, paragraphs: Iterable[Paragraph], depth: int) -> Iterator[dict[str, Any]]:
        """What stands on the page (depth 0), or in a cell that is so deep."""

        def table_of(paragraph: Paragraph) -> int | None:
            cells = self._cells(paragraph)
            return cells[depth].table if depth < len(cells) else None

        for table, group in groupby(paragraphs, table_of):
            if table is None:
                yield from map(self._paragraph, group)
            else:
                yield self._table(self.layout.tables[table], list(group), depth)

    def _cells(self, paragraph: Paragraph) -> list[CellPlace]:
        """The cells that hold a paragraph, the outermost first."""
        cells: list[CellPlace] = []
        cell = paragraph.place.cell
        while cell is not None:
            cells.insert(0, cell)
            cell = self.layout.tables[cell.table].place.cell
        return cells

    def _table(self, table: TableShape, inside: list[Paragraph], depth: int) -> dict[str, Any]:
        held: dict[tuple[int, int], list[Paragraph]] = {}
        for one in inside:
            cell = self._cells(one)[depth]
            held.setdefault((cell.row, cell.column), []).append(one)
        rows: list[list[dict[str, Any]]] = [[] for _ in range(table.rows)]
        for shape in table.cells:
            rows[shape.row].append(self._cell(shape, held.get((shape.row, shape.column), []), depth))
        return {"widths": table.widths, "rows": rows}

    def _cell(self, shape: TableCell, paragraphs: list[Paragraph], depth: int) -> dict[str, Any]:
        return {
            "columns": shape.columns,
            "rows": shape.rows,
            "bordered": bool(shape.borders),
            "blocks": list(self._content(paragraphs, depth + 1)),
        }

    def _paragraph(self, paragraph: Paragraph) -> dict[str, Any]:
        look = paragraph.format
        return {
            "align": look.align,
            "indent": look.left,
            "first": look.first_line,
            "before": look.space_before,
            "size": paragraph.mark.size,
            "line": self.lines.get(paragraph.index),
            "over": look.top_border is not None,
            "lines": [[_run(span) for span in line.spans] for line in paragraph.lines],
        }


def _run(span: Span) -> dict[str, Any]:
    look = span.format
    return {"text": span.text, "size": look.size, "bold": look.bold, "italic": look.italic}
