"""A table of the body as WordprocessingML."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from attrs import define
from markupsafe import Markup

from congvan.errors import CongvanError
from congvan.language.widths import Face, text_width
from congvan.messages import Bilingual
from congvan.model import Cell, Row, Table, plain_text
from congvan.model.body import Align
from congvan.rendering import measures
from congvan.rendering.runs import runs_xml
from congvan.rendering.units import points, twips, twips_of_points

MOST_COLUMNS = 63
"""As many as Word can hold."""

_GAP = twips_of_points(measures.GAP)
_DEFAULT_ALIGN: tuple[Align, ...] = ("left",)
_JUSTIFICATION: dict[Align, str] = {"left": "left", "center": "center", "right": "right", "justify": "both"}


@define
class TooManyColumnsError(CongvanError):
    """A table is wider than Word can hold."""

    code = "too-many-columns"
    text = Bilingual(
        "bảng có {columns} cột; Word chỉ chứa được tối đa {most} cột.",
        "the table has {columns} columns; Word holds {most} at most.",
    )

    columns: int
    most: int = MOST_COLUMNS


def table_xml(table: Table, width: float, *, keep_next: bool = False) -> Markup:
    """The table as markup that a template takes with `{{p ... }}`, never wider than `width` (mm).

    Header rows are repeated on every page, no row is split between pages, merged cells are merged.
    `keep_next` holds the last row on the page of what follows. Empty where the table has no cell.
    Raises `TooManyColumnsError`.
    """
    header = len(table.header)
    rows = (*table.header, *table.rows)
    placed = list(_placed(rows))
    columns = max((start + cell.columns for row in placed for start, cell, _ in row), default=0)
    if columns == 0:
        return Markup("")
    if columns > MOST_COLUMNS:
        raise TooManyColumnsError(columns)
    widths = _widths(table.widths, columns, width) or _fitting(placed, header, columns, width)
    aligned = table.align[:columns] + _DEFAULT_ALIGN * (columns - len(table.align))
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    body = "".join(
        _row_xml(
            row, widths, aligned, is_header=index < header, keep_next=keep_next and index == len(placed) - 1
        )
        for index, row in enumerate(placed)
    )
    return Markup(
        f"{_spacer('<w:keepNext/>')}"
        f'<w:tbl><w:tblPr><w:tblStyle w:val="table"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{body}</w:tbl>{_spacer('<w:keepNext/>' if keep_next else '')}"
    )


# Above: the gap that a table cannot have itself. Below: two tables that touch are one table to Word.
def _spacer(keeping: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="spacer"/>{keeping}<w:spacing w:before="{_GAP}"/></w:pPr></w:p>'


Placed = tuple[int, Cell, bool]
"""A cell, the column it starts in, and whether it only continues one of a row above."""


def _placed(rows: tuple[Row, ...]) -> Iterator[list[Placed]]:
    """Where every cell stands; a cell merged over rows is met again in each row that it reaches."""
    above: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        placed: list[Placed] = []
        below: dict[int, tuple[Cell, int]] = {}
        waiting = deque(row)
        column = 0
        while waiting or any(start >= column for start in above):
            continues = column in above
            if continues:
                cell, reach = above[column]
            elif waiting:
                cell = waiting.popleft()
                reach = cell.rows
            else:
                cell = Cell(columns=min(start for start in above if start > column) - column)
                reach = 1
            placed.append((column, cell, continues))
            if reach > 1:
                below[column] = (cell, reach - 1)
            column += cell.columns
        yield placed
        above = below


def _widths(given: tuple[float, ...], columns: int, width: float) -> tuple[int, ...]:
    """Width of each column (twips): as given, made narrower together where they do not fit; empty where not given."""
    if len(given) != columns or min(given) <= 0:
        return ()
    scale = min(1.0, width / sum(given))
    return tuple(twips(column * scale) for column in given)


def _fitting(placed: list[list[Placed]], header: int, columns: int, width: float) -> tuple[int, ...]:
    """Widths that fill the text area: a narrow column takes what its text needs, wide ones share the rest.

    Each has room for its longest word, as far as there is any.
    """

    def widest(parts: Callable[[str], Iterable[str]]) -> list[float]:
        needed = [_LEAST_COLUMN] * columns
        for index, row in enumerate(placed):
            face: Face = "bold" if index < header else "regular"
            for start, cell, _ in row:
                if cell.columns == 1:
                    longest = max(text_width(part, _TEXT_SIZE, face) for part in parts(plain_text(cell.text)))
                    needed[start] = max(needed[start], longest / points(1) + _CELL_SIDES)
        return needed

    whole = widest(lambda text: text.split("\n"))
    if (total := sum(whole)) <= width:
        return tuple(twips(column * width / total) for column in whole)
    words = widest(lambda text: [max(text.split(), key=len, default="")])
    if (left := width - sum(words)) <= 0:
        return tuple(map(twips, _shares(words, width)))
    more = _shares([most - least for most, least in zip(whole, words, strict=True)], left)
    return tuple(twips(least + share) for least, share in zip(words, more, strict=True))


def _shares(wanted: list[float], width: float) -> list[float]:
    """What each gets of a width that is less than all want: small wishes are met, great ones share the rest."""
    shares = [0.0] * len(wanted)
    smallest_first = sorted(range(len(wanted)), key=lambda one: wanted[one])
    for count, one in zip(range(len(wanted), 0, -1), smallest_first, strict=True):
        shares[one] = min(wanted[one], width / count)
        width -= shares[one]
    return shares


_TEXT_SIZE = 13
"""Size (pt) of the text in tables."""

_CELL_SIDES = 3.0
"""Room (mm) beside the text of a cell, both sides together."""

_LEAST_COLUMN = 10.0
"""Least width (mm) of a column whose width is not given."""


def _row_xml(
    row: list[Placed],
    widths: tuple[int, ...],
    aligned: tuple[Align, ...],
    *,
    is_header: bool,
    keep_next: bool,
) -> str:
    end = max((start + cell.columns for start, cell, _ in row), default=0)
    cells = [*row, (end, Cell(columns=len(widths) - end), False)] if end < len(widths) else row
    repeated = "<w:tblHeader/>" if is_header else ""
    return (
        f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>"
        + "".join(
            _cell_xml(
                cell,
                sum(widths[start : start + cell.columns]),
                "" if is_header else _JUSTIFICATION[aligned[start]],
                continues=continues,
                keep_next=keep_next or is_header,
            )
            for start, cell, continues in cells
        )
        + "</w:tr>"
    )


def _cell_xml(cell: Cell, width: int, justification: str, *, continues: bool, keep_next: bool) -> str:
    """A cell; without a justification it is a header's, whose style says how its text stands."""
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    merge = "<w:vMerge/>" if continues else '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
    style = "table-text" if justification else "table-heading"
    kept = "<w:keepNext/>" if keep_next else ""
    aligned = f'<w:jc w:val="{justification}"/>' if justification else ""
    text = "" if continues else runs_xml(cell.text, bold_style=not justification)
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}<w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}{aligned}</w:pPr>{text}</w:p></w:tc>'
    )
