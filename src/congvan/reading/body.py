"""The body: lines to the tree of divisions, clauses, points, paragraphs and tables, with emphasis and origins."""

import re
from collections.abc import Iterator
from itertools import groupby

from attrs import define, evolve

from congvan.model import Block, Body, BodyBlock, Cell, Inline, Run, Table, plain_text, read_outline
from congvan.model.body import Align, Kind, Row
from congvan.model.layout import Layout, Paragraph, Span, TableShape
from congvan.model.outline import DIVISION_NAMES
from congvan.model.text import normal_runs
from congvan.reading.findings import Findings
from congvan.reading.pieces import Piece, grouped, with_stroke

_NOTATION = str.maketrans({"*": "\ue000", "\\": "\ue001", "|": "\ue002", "[": "\ue003"})
"""Our own marks in a printed text are characters like others."""
_GLUED = re.compile(
    r"(?P<label>(?:Điều\s+\d{1,4}[.:]|\d{1,2}(?:\.\d{1,2})*\.|[IVX]{1,5}\.|[a-zđ]\)))(?=[^\W\d_])"
)
_NEW_ITEM = re.compile(
    r"(?:[-–+]\s|\d{1,3}(?:\.\d{1,2})*\.\s|[a-zđ]\)\s|[IVX]+\.\s|Điều\s+\d|Chương\s|Mục\s+\d|Phần\s)"
)
_BULLETS = "•·▪●○◦❖➢✓–−─-"
_TABLE = "\ue003."
"""Stands for a table in the outline: ends as a sentence does, so that it is nobody's title."""
_MM = 72 / 25.4


@define(eq=False)
class _Source:
    """A line of the outline: its text, the characters of its end with their looks, and its pieces."""

    text: str
    pieces: list[Piece]
    table: int | None = None


def read_body(
    pieces: list[Piece],
    layout: Layout,
    findings: Findings,
    path: str = "body",
    *,
    landscape: bool = False,
    frames: frozenset[int] = frozenset(),
) -> Body:
    """Read the pieces of a body whose key path is `path`; `findings` get where each block stands, and its kind.

    `frames` are tables that hold the document's frame too, so that their cells hold text. `landscape` says that it stands on landscape pages as a whole, so that its tables do not do so on their own.
    """
    sources = list(_sources(pieces, layout, frames))
    outline = read_outline("\n".join(source.text.translate(_NOTATION) for source in sources))
    return _Builder(sources, layout, landscape, findings, outline.lines).body(outline.body, path)


def _sources(pieces: list[Piece], layout: Layout, frames: frozenset[int]) -> Iterator[_Source]:
    for table, held in groupby(pieces, key=lambda piece: piece.table):
        if table is None or table in frames or _is_frame(layout.tables[table]):
            yield from (_Source(_line(lines), lines) for lines in grouped(held, _goes_on))
        else:
            yield _Source(_TABLE, list(held), table)


def _is_frame(table: TableShape) -> bool:
    return table.rows == 1 and table.columns == 1


def _goes_on(lines: list[Piece], piece: Piece) -> bool:
    if piece.paragraph is not lines[-1].paragraph or piece.label:
        return False
    return not (_NEW_ITEM.match(piece.plain) or lines[-1].text.endswith((";", ".", ":")))


def _line(pieces: list[Piece]) -> str:
    first = pieces[0]
    text = " ".join(piece.text for piece in pieces)
    if first.label:
        label = first.label
        return f"{'-' if label in _BULLETS else label} {text}"
    glued = _GLUED.match(text)
    if glued:
        return f"{glued['label']} {text[glued.end() :]}"
    return f"- {text[1:].lstrip()}" if text[0] in "•▪●➢" and len(text) > 1 else text


@define(eq=False)
class _Builder:
    sources: list[_Source]
    layout: Layout
    landscape: bool
    findings: Findings
    lines: dict[str, int]

    def body(self, blocks: Body, path: str, outline_path: str = "body") -> Body:
        built: list[BodyBlock] = []
        for index, block in enumerate(blocks):
            here, there = f"{path}[{index}]", f"{outline_path}[{index}]"
            line = self.lines[there]
            source = self.sources[line]
            if source.table is not None:
                self._note(here, "table", source.pieces)
                turned = not self.landscape and is_landscape(source.pieces[0].paragraph, self.layout)
                built.append(_table(self.layout.tables[source.table], self.layout, landscape=turned))
                continue
            assert isinstance(block, Block)
            whole = self._with_emphasis(block, line)
            self._note(here, _key(whole), source.pieces)
            if block.kind in DIVISION_NAMES and block.title and self._title_line(block, line) != line:
                title = self.sources[self._title_line(block, line)].pieces
                self._note(here, "division-title", title, source.pieces + title)
            children = self.body(block.children, f"{here}.children", f"{there}.children")
            built.append(evolve(whole, children=children))
        return tuple(built)

    def _note(self, path: str, key: str, held: list[Piece], whole: list[Piece] | None = None) -> None:
        self.findings.mark(key, held)
        self.findings.place(path, whole or held)

    def _title_line(self, block: Block, line: int) -> int:
        own = self.sources[line].text.translate(_NOTATION)
        title = plain_text(block.title)
        return line if own.endswith(title) and len(own) > len(title) else line + 1

    def _with_emphasis(self, block: Block, line: int) -> Block:
        if block.title:
            source = self.sources[self._title_line(block, line) if block.kind in DIVISION_NAMES else line]
            runs = _tail(source, len(plain_text(block.title)))
            return evolve(block, title=_light(runs))
        if block.text:
            return evolve(block, text=_tail(self.sources[line], len(plain_text(block.text))))
        return block


def _key(block: Block) -> str:
    keys: dict[Kind, str] = {
        "dash": "body",
        "paragraph": "body",
        **dict.fromkeys(DIVISION_NAMES, "division"),
    }
    return "clause-title" if block.kind == "clause" and block.title else keys.get(block.kind, block.kind)


def _tail(source: _Source, length: int) -> Inline:
    """The last characters of a line with their emphasis."""
    runs = _runs(source.pieces)
    extra = sum(len(run.text) for run in runs) - length
    kept: list[Run] = []
    for run in runs:
        if extra >= len(run.text):
            extra -= len(run.text)
            continue
        kept.append(Run(run.text[extra:], run.bold, run.italic) if extra > 0 else run)
        extra = 0
    return normal_runs(_settled(kept))


def _runs(pieces: list[Piece]) -> list[Run]:
    runs: list[Run] = []
    for piece in pieces:
        if runs:
            runs.append(Run(" ", runs[-1].bold, runs[-1].italic))
        runs += map(_run, piece.spans)
    return runs


def _run(span: Span) -> Run:
    return Run(with_stroke(span.text), span.format.bold, span.format.italic)


def _settled(runs: list[Run]) -> list[Run]:
    """Spaces take the emphasis of what stands before them: nobody sees it on them alone."""
    settled: list[Run] = []
    for run in runs:
        before = settled[-1] if settled else None
        if before is not None and run.text.isspace():
            settled.append(Run(run.text, before.bold, before.italic))
        else:
            settled.append(run)
    return settled


def _light(runs: Inline) -> Inline:
    """A title or header cell without the weight that its style gives it."""
    return tuple(normal_runs(Run(run.text, False, run.italic) for run in runs))


def is_landscape(paragraph: Paragraph, layout: Layout) -> bool:
    """Whether a paragraph stands on a landscape page."""
    return paragraph.section < len(layout.sections) and layout.sections[paragraph.section].landscape


def _table(shape: TableShape, layout: Layout, *, landscape: bool) -> Table:
    rows: list[list[Cell]] = [[] for _ in range(shape.rows)]
    header = min(shape.header_rows, shape.rows)
    for cell in sorted(shape.cells, key=lambda cell: (cell.row, cell.grid_column)):
        if 0 <= cell.row < shape.rows:
            paragraphs = [layout.paragraphs[index] for index in cell.paragraphs]
            rows[cell.row].append(
                Cell(
                    _cell_text(paragraphs, is_header=cell.row < header),
                    max(cell.columns, 1),
                    max(cell.rows, 1),
                )
            )
    built: list[Row] = [tuple(row) for row in rows]
    return Table(
        built[:header],
        built[header:],
        landscape=landscape,
        widths=_widths(shape),  # type: ignore[arg-type]  # the converter `tuple` has a type of its own
        align=_alignment(shape, layout, header),
    )


def _cell_text(paragraphs: list[Paragraph], *, is_header: bool) -> Inline:
    runs: list[Run] = []
    for paragraph in paragraphs:
        for line in paragraph.lines:
            shown = [_run(span) for span in line.spans if span.text]
            if runs:
                runs.append(Run("\n"))
            runs += [Run(f"{paragraph.label.text} ")] if paragraph.label and shown else []
            runs += shown
    inline = _stripped(normal_runs(runs))
    whole_bold = is_header and all(run.bold or not run.text.strip() for run in inline)
    return _light(inline) if whole_bold else inline


def _stripped(inline: Inline) -> Inline:
    runs = list(inline)
    while runs and not runs[0].text.strip():
        runs.pop(0)
    while runs and not runs[-1].text.strip():
        runs.pop()
    if runs:
        runs[0] = evolve(runs[0], text=runs[0].text.lstrip())
        runs[-1] = evolve(runs[-1], text=runs[-1].text.rstrip())
    return normal_runs(runs)


def _widths(shape: TableShape) -> tuple[float, ...]:
    """Widths of the columns (mm) where they differ; equal ones are the default."""
    widths = [round(width / _MM, 1) for width in shape.widths if width > 0]
    if len(widths) != len(shape.widths) or not widths or max(widths) - min(widths) < 0.5:
        return ()
    return tuple(int(width) if width == int(width) else width for width in widths)


def _alignment(shape: TableShape, layout: Layout, header: int) -> tuple[Align, ...]:
    """How the text of each column stands, where any column's does not stand left; empty cells tell where no other does."""
    with_text: dict[int, set[Align]] = {}
    empty: dict[int, set[Align]] = {}
    for cell in shape.cells:
        paragraphs = [layout.paragraphs[index] for index in cell.paragraphs]
        if cell.row < header or cell.columns > 1 or not paragraphs:
            continue
        shown = [paragraph for paragraph in paragraphs if not paragraph.blank]
        columns, telling = (with_text, shown[0]) if shown else (empty, paragraphs[0])
        columns.setdefault(cell.grid_column, set()).add(telling.format.align)
    found = empty | with_text
    aligned = tuple(_only(found.get(column, set())) for column in range(len(shape.widths) or shape.columns))
    return aligned if set(aligned) - {"left"} else ()


def _only(aligned: set[Align]) -> Align:
    return next(iter(aligned)) if len(aligned) == 1 else "left"
