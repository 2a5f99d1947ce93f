"""Tables: their grid, merged cells, borders, and what their style says of each cell."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from attrs import define, field, frozen

from congvan.model.layout import Border, Place, TableCell, TableShape
from congvan.reading.properties import visible_border
from congvan.reading.styles import Style
from congvan.reading.xml import Element, W, integer, switched_on, twips, unwrapped, value

_MOST_COLUMNS = 63
"""The most columns that Word gives a table."""
_CELL_MARGIN = 5.4
"""Space (pt) left and right of a cell's text where neither table nor style states it."""
_SIDES = ("top", "left", "bottom", "right")
_SAME_SIDE = {"left": ("left", "start"), "right": ("right", "end")}


@define
class RawCell:
    """A cell as it stands in the file: its place among cells and in the grid, and what it spans."""

    element: Element
    row: int
    column: int
    grid_column: int
    columns: int = 1
    rows: int = 1
    width: float | None = None
    borders: dict[str, Border] = field(factory=dict)
    room: float | None = None
    conditions: frozenset[str] = frozenset()
    merged: list[Element | None] = field(factory=list)
    """What the cells (w:tcPr) say that are merged into it from the right (w:hMerge)."""

    def holding(self, paragraphs: Iterable[int]) -> TableCell:
        """The cell with its paragraphs."""
        return TableCell(
            self.row,
            self.column,
            self.grid_column,
            self.columns,
            self.rows,
            self.width,
            self.borders,
            tuple(paragraphs),
        )


@define
class _Row:
    properties: Element | None
    cells: list[RawCell] = field(factory=list)


def read_table(table: Element, style: Style, index: int, place: Place) -> tuple[TableShape, list[RawCell]]:
    """The shape of a w:tbl under its table style, and its cells, which are still to be read."""
    own = table.find(W + "tblPr")
    sources = ([] if own is None else [own]) + list(style.tables)
    widths = tuple(twips(one.get(W + "w")) or 0.0 for one in table.iterfind(f"{W}tblGrid/{W}gridCol"))
    rows = [_row(index, element) for index, element in enumerate(_rows(table))]
    columns = max((len(row.cells) for row in rows), default=0)
    kept = _merged(rows)
    grid = max((cell.grid_column + cell.columns for row in rows for cell in row.cells), default=0)
    borders = _table_borders(sources)
    margins = _margins(sources, "tblCellMar")
    look = _Look.of(own, sources, style, len(rows), grid)
    for cell in kept:
        properties = cell.element.find(W + "tcPr")
        cell.width = _width(properties, cell, widths)
        cell.borders = _cell_borders(properties, cell, borders, len(rows), grid)
        cell.room = _room(properties, cell.width, margins)
        cell.conditions = look.conditions(cell)
    unbreakable = (number for number, row in enumerate(rows) if switched_on(row.properties, "cantSplit"))
    shape = TableShape(
        index,
        len(rows),
        columns,
        place,
        (),
        widths[:_MOST_COLUMNS],
        sum(1 for _ in takewhile(lambda row: switched_on(row.properties, "tblHeader"), rows)),
        frozenset(unbreakable),
        own is not None and own.find(W + "tblpPr") is not None,
        next((found for source in sources if (found := value(source, "jc"))), "left"),
    )
    return shape, kept


def _rows(table: Element) -> Iterator[Element]:
    for row in unwrapped(table):
        if row.tag == W + "tr" and row.find(f"{W}trPr/{W}del") is None:
            yield row


def _row(index: int, element: Element) -> _Row:
    properties = element.find(W + "trPr")
    row = _Row(properties)
    before = integer(value(properties, "gridBefore")) if properties is not None else None
    column = min(max(before or 0, 0), _MOST_COLUMNS)
    for cell in unwrapped(element):
        if cell.tag != W + "tc":
            continue
        stated = cell.find(W + "tcPr")
        span = (integer(value(stated, "gridSpan")) if stated is not None else None) or 1
        span = min(max(span, 1), _MOST_COLUMNS)
        merge = None if stated is None else stated.find(W + "hMerge")
        if merge is not None and merge.get(W + "val") != "restart" and row.cells:
            row.cells[-1].columns += span
            row.cells[-1].merged.append(stated)
        else:
            row.cells.append(RawCell(cell, index, len(row.cells), column, span))
        column += span
    return row


def _merged(rows: list[_Row]) -> list[RawCell]:
    """The cells that show: one merged into the cell above (w:vMerge) only makes that one taller."""
    kept: list[RawCell] = []
    above: dict[int, RawCell] = {}
    for row in rows:
        below: dict[int, RawCell] = {}
        for cell in row.cells:
            merge = cell.element.find(f"{W}tcPr/{W}vMerge")
            owner = above.get(cell.grid_column)
            if merge is not None and merge.get(W + "val") != "restart" and owner is not None:
                owner.rows += 1
                below[cell.grid_column] = owner
                continue
            kept.append(cell)
            if merge is not None:
                below[cell.grid_column] = cell
        above = below
    return kept


def _width(properties: Element | None, cell: RawCell, widths: tuple[float, ...]) -> float | None:
    stated = None if properties is None else properties.find(W + "tcW")
    if (
        stated is not None
        and stated.get(W + "type", "dxa") == "dxa"
        and (width := twips(stated.get(W + "w")))
    ):
        return width + sum(twips(one.get(W + "w")) or 0 for one in _stated_widths(cell.merged))
    return sum(widths[cell.grid_column : cell.grid_column + cell.columns]) or None


def _stated_widths(properties: list[Element | None]) -> Iterator[Element]:
    for one in properties:
        if one is not None and (width := one.find(W + "tcW")) is not None:
            yield width


def _margins(sources: list[Element], name: str) -> Mapping[str, float]:
    margins = {"left": _CELL_MARGIN, "right": _CELL_MARGIN}
    for source in reversed(sources):
        holder = source.find(W + name)
        for side, names in _SAME_SIDE.items():
            stated = (
                []
                if holder is None
                else [one for word in names if (one := holder.find(W + word)) is not None]
            )
            if stated and (width := twips(stated[0].get(W + "w"))) is not None:
                margins[side] = width
    return margins


def _room(properties: Element | None, width: float | None, margins: Mapping[str, float]) -> float | None:
    if width is None:
        return None
    stated = properties is not None and properties.find(W + "tcMar") is not None
    own = _margins([properties], "tcMar") if properties is not None and stated else margins
    return max(round(width - own["left"] - own["right"], 3), 0.0)


def _table_borders(sources: list[Element]) -> dict[str, Border | None]:
    borders: dict[str, Border | None] = {}
    for source in reversed(sources):
        holder = source.find(W + "tblBorders")
        for border in holder if holder is not None else ():
            name = border.tag.rpartition("}")[2]
            borders[{"start": "left", "end": "right"}.get(name, name)] = visible_border(border)
    return borders


def _cell_borders(
    properties: Element | None, cell: RawCell, table: dict[str, Border | None], rows: int, columns: int
) -> dict[str, Border]:
    outside = {
        "top": cell.row == 0,
        "left": cell.grid_column == 0,
        "bottom": cell.row + cell.rows >= rows,
        "right": cell.grid_column + cell.columns >= columns,
    }
    own = None if properties is None else properties.find(W + "tcBorders")
    visible: dict[str, Border] = {}
    for side in _SIDES:
        inner = "insideH" if side in ("top", "bottom") else "insideV"
        border = table.get(side if outside[side] else inner)
        for name in _SAME_SIDE.get(side, (side,)):
            stated = None if own is None else own.find(W + name)
            if stated is not None:
                border = visible_border(stated)
        if border is not None:
            visible[side] = border
    return visible


@frozen
class _Look:
    """Which parts of a table its style formats apart (w:tblLook), and the width of its bands."""

    names: frozenset[str]
    style: Style
    rows: int
    columns: int
    row_band: int
    column_band: int

    _BITS = (
        ("firstRow", 0x20), ("lastRow", 0x40), ("firstColumn", 0x80), ("lastColumn", 0x100), ("noHBand", 0x200), ("noVBand", 0x400),
    )  # fmt: skip

    @classmethod
    def of(
        cls, own: Element | None, sources: list[Element], style: Style, rows: int, columns: int
    ) -> "_Look":
        element = None if own is None else own.find(W + "tblLook")
        names: set[str] = set()
        if element is not None:
            code = element.get(W + "val", "0")
            bits = (
                int(code, 16)
                if len(code) <= 4 and all(char in "0123456789abcdefABCDEF" for char in code) and code
                else 0
            )
            for name, bit in cls._BITS:
                stated = element.get(W + name)
                if stated in ("1", "true", "on") or (stated is None and bits & bit):
                    names.add(name)

        def band(name: str) -> int:
            sizes = (integer(value(source, name)) for source in sources)
            return max(next((size for size in sizes if size), 1), 1)

        return cls(
            frozenset(names), style, rows, columns, band("tblStyleRowBandSize"), band("tblStyleColBandSize")
        )

    def conditions(self, cell: RawCell) -> frozenset[str]:
        """The parts of the table that a cell belongs to, by their names in the style."""
        if not self.style.conditions:
            return frozenset()
        row = cell.row - ("firstRow" in self.names)
        column = cell.grid_column - ("firstColumn" in self.names)
        first_row, last_row = row < 0, "lastRow" in self.names and 0 < self.rows - 1 < cell.row + cell.rows
        first_column = column < 0
        last_column = "lastColumn" in self.names and 0 < self.columns - 1 < cell.grid_column + cell.columns
        across = "noHBand" not in self.names and not (first_row or last_row)
        down = "noVBand" not in self.names and not (first_column or last_column)
        parts = {
            "firstRow": first_row,
            "lastRow": last_row,
            "firstCol": first_column,
            "lastCol": last_column,
            f"band{row // self.row_band % 2 + 1}Horz": across,
            f"band{column // self.column_band % 2 + 1}Vert": down,
            "nwCell": first_row and first_column,
            "neCell": first_row and last_column,
            "swCell": last_row and first_column,
            "seCell": last_row and last_column,
        }
        return frozenset(name for name, applies in parts.items() if applies)
