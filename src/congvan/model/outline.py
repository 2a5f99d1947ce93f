"""The body as plain text with the usual numbering, to the tree and back."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import Factory, define, evolve, frozen

from congvan.model.body import Align, Block, Body, BodyBlock, Cell, Figure, Kind, Row, Table
from congvan.model.text import Inline, clean, format_inline, parse_inline, plain_text

_LEVELS: dict[Kind, float] = {
    "part": 1,
    "chapter": 2,
    "heading": 2,
    "section": 3,
    "subsection": 4,
    "article": 5,
    "clause": 6,
    "point": 7,
    "dash": 8,
    "paragraph": 99,
}

DIVISION_NAMES: dict[Kind, str] = {
    "part": "Phần",
    "chapter": "Chương",
    "section": "Mục",
    "subsection": "Tiểu mục",
}
"""Divisions whose title stands on a line of its own below their number (Phụ lục I, Phần I, Mục II, khoản 6, điểm d)."""

TITLED_BY_CONTENT: frozenset[Kind] = frozenset({"article", "clause"})
"""Kinds whose first line is a title when it has no end mark and content follows it."""

_TITLED: frozenset[Kind] = frozenset({*DIVISION_NAMES, "heading"}) | TITLED_BY_CONTENT

_DEEPEST_CLAUSE = 8
"""Most numbers after the first one of a clause: `1.1.` has one."""

_ORDINALS = "nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười"


@cache
def _patterns() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    numeral = r"(?P<number>[IVXLC]+|\d{1,3})"
    rest = r"(?P<rest>\s*[.:]?(?:\s.*)?)"
    patterns: tuple[tuple[Kind, str], ...] = (
        ("part", rf"Phần\s+(?P<number>[IVXLC]+|\d{{1,3}}|thứ\s+(?:{_ORDINALS})){rest}"),
        ("chapter", rf"Chương\s+{numeral}{rest}"),
        ("subsection", rf"Tiểu mục\s+{numeral}{rest}"),
        ("section", rf"Mục\s+{numeral}{rest}"),
        ("article", r"Điều\s+(?P<number>\d{1,4}[a-zđ]?)\s*[.:](?P<rest>\s*$|\s+.*)"),
        # `V. I. Lênin` is a name, `1.000.` an amount.
        ("heading", r"(?P<number>[IVX]+)\.(?P<rest>\s+(?![A-ZĐ]\.\s).*)"),
        ("clause", rf"(?P<number>\d{{1,3}}(?:\.\d{{1,2}}){{0,{_DEEPEST_CLAUSE}}})\.(?P<rest>\s+.*)"),
        ("point", r"(?P<number>[a-zđ]{1,2})\)(?P<rest>\s+.*)"),
        ("dash", r"(?P<number>[-–+])(?P<rest>\s+.*)"),
    )
    return tuple((kind, re.compile(pattern, re.DOTALL)) for kind, pattern in patterns)


@frozen
class _Line:
    index: int
    kind: Kind
    number: str | None
    text: str

    @property
    def level(self) -> float:
        level = _LEVELS[self.kind]
        if self.kind == "clause":
            return level + 0.1 * (self.number or "").count(".")
        return level + 0.5 * (self.number == "+")


@frozen
class Outline:
    """The tree that a text says, and the line (from 0) on which each block stands, by key path."""

    body: Body
    lines: dict[str, int]


def parse_outline(text: str) -> Body:
    """The tree that a text with the usual numbering says; see `read_outline`."""
    return read_outline(text).body


def read_outline(text: str) -> Outline:
    """Read a body from text, one block a line.

    Numbering as the decree has it (`Phần I`, `Chương I`, `Mục 1`, `Tiểu mục 1`, `Điều 1.`, `I.`, `1.`,
    `1.1.`, `a)`, `-`, `+`), tables as rows between `|` with a line `|---|` below the header (`|:---:|` centres
    a column), figures as `![caption](file.png)` or `![caption](file.png){width=120}` (mm), emphasis as `**bold**`
    and `*italic*`. A division's title may follow it on the next line. An article's or clause's
    first line without an end mark is its title when content follows.
    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm c-đ.
    """
    root = _Node(-1, Block())
    stack = [root]
    lines = [_classify(index, line) for index, line in enumerate(clean(text).split("\n")) if line.strip()]
    position = 0
    while position < len(lines):
        line = lines[position]
        taken = _table_length(lines, position)
        if taken:
            parent = _paragraph_parent(stack)
            parent.children.append(_Node(line.index, _table(lines[position : position + taken])))
            position += taken
            continue
        if figure := _figure(line):
            _paragraph_parent(stack).children.append(_Node(line.index, figure))
            position += 1
            continue
        following = lines[position + 1] if position + 1 < len(lines) else None
        block, taken = _block(line, following)
        node = _Node(line.index, block, line.level)
        if line.kind == "paragraph":
            _paragraph_parent(stack).children.append(node)
        else:
            while stack[-1].level >= line.level:
                stack.pop()
            stack[-1].children.append(node)
            stack.append(node)
        position += taken
    lines_by_path: dict[str, int] = {}
    return Outline(_freeze(root.children, "body", lines_by_path), lines_by_path)


@define
class _Node:
    line: int
    block: BodyBlock
    level: float = 0
    children: "list[_Node]" = Factory(list)


def _paragraph_parent(stack: list[_Node]) -> _Node:
    while len(stack) > 1 and not _holds_paragraphs(stack[-1].block):
        stack.pop()
    return stack[-1]


def _holds_paragraphs(block: BodyBlock) -> bool:
    if not isinstance(block, Block):
        return False
    return block.kind == "article" or (
        block.kind in _TITLED and (bool(block.title) or block.kind in DIVISION_NAMES)
    )


def _freeze(nodes: list[_Node], path: str, lines: dict[str, int]) -> Body:
    blocks = []
    for index, node in enumerate(nodes):
        here = f"{path}[{index}]"
        lines[here] = node.line
        children = _freeze(node.children, f"{here}.children", lines)
        blocks.append(
            evolve(node.block, children=children)
            if children and isinstance(node.block, Block)
            else node.block
        )
    return tuple(blocks)


def _classify(index: int, line: str) -> _Line:
    stripped = line.strip()
    for kind, pattern in _patterns():
        if match := pattern.fullmatch(stripped):
            rest = (
                match["rest"].strip().lstrip(".:").strip()
                if kind in DIVISION_NAMES
                else match["rest"].strip()
            )
            if kind in DIVISION_NAMES and rest and not rest.isupper():
                break
            return _Line(index, kind, match["number"].replace("–", "-"), rest)
    return _Line(index, "paragraph", None, stripped)


def _block(line: _Line, following: _Line | None) -> tuple[Block, int]:
    content = parse_inline(line.text)
    if line.kind in DIVISION_NAMES:
        if not content and following is not None and _may_be_title(following):
            return Block(line.kind, line.number, title=parse_inline(following.text)), 2
        return Block(line.kind, line.number, title=content), 1
    if line.kind == "heading" or (line.kind in TITLED_BY_CONTENT and _is_title(line, content, following)):
        return Block(line.kind, line.number, title=content), 1
    return Block(line.kind, line.number, text=content), 1


def _is_title(line: _Line, content: Inline, following: _Line | None) -> bool:
    return (
        bool(content)
        and not has_end_mark(plain_text(content))
        and following is not None
        and following.level > line.level
    )


def _may_be_title(line: _Line) -> bool:
    return (
        line.kind == "paragraph"
        and not line.text.startswith("|")
        and not has_end_mark(plain_text(parse_inline(line.text)))
    )


def has_end_mark(text: str) -> bool:
    """Whether a line ends as a sentence or a list item ends, so that it is no title."""
    return text.rstrip("*_ ”\"'’)").endswith((".", ";", ":", ",", "…", "!", "?", "/"))


@cache
def _figure_pattern() -> re.Pattern[str]:
    return re.compile(
        r"!\[(?P<caption>.*)\]\((?P<path>[^()]+\.(?:png|jpe?g))\)(?:\{width=(?P<width>[1-9][0-9]{0,3}(?:\.[0-9]+)?)\})?",
        re.IGNORECASE,
    )


def _figure(line: _Line) -> Figure | None:
    if line.kind != "paragraph" or (match := _figure_pattern().fullmatch(line.text)) is None:
        return None
    width = float(match["width"]) if match["width"] else None
    return Figure(match["path"], width, parse_inline(match["caption"]))


def _is_row(line: _Line) -> bool:
    text = line.text
    return (
        line.kind == "paragraph" and len(text) > 1 and text[0] == text[-1] == "|" and not text.endswith("\\|")
    )


@cache
def _separator() -> re.Pattern[str]:
    return re.compile(r"\|(?:\s*:?-{2,}:?\s*\|)+")


def _is_separator(line: _Line) -> bool:
    return _separator().fullmatch(line.text) is not None


def _alignment(separator: _Line) -> tuple[Align, ...]:
    marks = [mark.strip() for mark in separator.text[1:-1].split("|")]
    if not any(":" in mark for mark in marks):
        return ()
    return tuple(_ALIGNMENTS[mark[0] == ":", mark[-1] == ":"] for mark in marks)


_ALIGNMENTS: dict[tuple[bool, bool], Align] = {
    (True, False): "left",
    (False, False): "left",
    (True, True): "center",
    (False, True): "right",
}
_MARKS: dict[Align, str] = {"left": ":---", "center": ":---:", "right": "---:"}


def _table_length(lines: list[_Line], start: int) -> int:
    end = start
    while end < len(lines) and _is_row(lines[end]) and lines[end].index - lines[start].index == end - start:
        end += 1
    return end - start


def _table(lines: list[_Line]) -> Table:
    if len(lines) > 1 and _is_separator(lines[1]):
        return Table(
            header=(_cells(lines[0]),),
            rows=tuple(_cells(line) for line in lines[2:]),
            align=_alignment(lines[1]),
        )
    return Table(rows=tuple(_cells(line) for line in lines))


def _cells(line: _Line) -> Row:
    return tuple(
        Cell(parse_inline(cell.strip().replace("\\|", "|")))
        for cell in re.split(r"(?<!\\)\|", line.text[1:-1])
    )


def format_outline(body: Body) -> str | None:
    """The text that `parse_outline` reads back as this tree, or None where no text says it."""
    lines = list(_format_all(body))
    if None in lines:
        return None
    text = "\n".join(line for line in lines if line is not None)
    return text if parse_outline(text) == body else None


def _format_all(blocks: Body) -> Iterator[str | None]:
    before: BodyBlock | None = None
    for block in blocks:
        if isinstance(before, Table) and isinstance(block, Table):
            yield ""
        yield from _format(block)
        before = block


def _format(block: BodyBlock) -> Iterator[str | None]:
    if isinstance(block, Table):
        yield from _format_table(block)
        return
    if isinstance(block, Figure):
        yield _format_figure(block)
        return
    title, text = format_inline(block.title), format_inline(block.text)
    if block.kind in DIVISION_NAMES:
        yield from _format_division(number_label(block), title)
    else:
        content = title if block.title else text
        yield None if content is None else f"{number_label(block)} {content}".strip()
    yield from _format_all(block.children)


def _format_division(number: str, title: str | None) -> Iterator[str | None]:
    if title is None or not title or _may_be_title(_classify(0, title)):
        yield number
        if title != "":
            yield title
    else:
        yield f"{number}. {title}"


def _format_figure(figure: Figure) -> str | None:
    caption = format_inline(figure.caption)
    width = f"{{width={figure.width:g}}}" if figure.width else ""
    return None if caption is None else f"![{caption}]({figure.path}){width}"


def _format_table(table: Table) -> Iterator[str | None]:
    for row in (*table.header, *table.rows):
        cells = [format_inline(cell.text) for cell in row]
        yield (
            None
            if None in cells
            else "| " + " | ".join((cell or "").replace("|", "\\|") for cell in cells) + " |"
        )
        if table.header and row is table.header[0]:
            marks = [_MARKS.get(align) for align in table.align] or ["---"] * len(row)
            yield None if None in marks else f"|{'|'.join(mark or '' for mark in marks)}|"


_NUMBER_LABELS: dict[Kind, str] = {
    "part": "Phần {}",
    "chapter": "Chương {}",
    "section": "Mục {}",
    "subsection": "Tiểu mục {}",
    "heading": "{}.",
    "article": "Điều {}.",
    "clause": "{}.",
    "point": "{})",
    "dash": "{}",
    "paragraph": "",
}


def number_label(block: Block) -> str:
    """A block's number as it is printed: `Chương I`, `Điều 1.`, `1.`, `a)`, `-`; empty for a paragraph.

    A dash item without a mark of its own takes `-`.
    """
    if not block.number and block.kind == "dash":
        return "-"
    if not block.number and block.kind not in DIVISION_NAMES:
        return ""
    return _NUMBER_LABELS[block.kind].format(block.number or "").strip()


def block_text(block: Block) -> str:
    """A block's own line as it is read: number, title and text."""
    parts = (number_label(block), plain_text(block.title), plain_text(block.text))
    return " ".join(part for part in parts if part)


def inlines(block: BodyBlock) -> Iterator[Inline]:
    """Every text of a block itself, its children left out."""
    if isinstance(block, Table):
        for row in (*block.header, *block.rows):
            for cell in row:
                yield cell.text
    elif isinstance(block, Figure):
        yield block.caption
    else:
        yield block.title
        yield block.text
