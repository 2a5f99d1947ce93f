"""The body of a document: a tree of divisions, paragraphs and tables."""

from collections.abc import Iterator
from typing import Any, Literal, get_args

from attrs import field, frozen
from attrs.validators import deep_iterable, ge, in_, instance_of

from congvan.model.text import Inline, inline, label, optional_text

Kind = Literal[
    "part",
    "chapter",
    "section",
    "subsection",
    "heading",
    "article",
    "clause",
    "point",
    "dash",
    "paragraph",
]
"""Kinds of block, from the widest to the narrowest (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm c-e).

`heading` is the mục numbered `I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC` of a document without articles (Mục V, 6b);
`dash` an item after `-` or `+`.
"""

Align = Literal["left", "center", "right", "justify"]


@frozen
class Block:
    """One block of the body: a division with its number, a numbered item or a plain paragraph."""

    kind: Kind = field(default="paragraph", validator=in_(get_args(Kind)), metadata=label("Loại", "kind"))
    number: str | None = optional_text("Số thứ tự", "number")
    title: Inline = inline("Tiêu đề", "title")
    text: Inline = inline("Nội dung", "text")
    children: "tuple[BodyBlock, ...]" = field(
        default=(), converter=tuple, metadata=label("Các phần bên trong", "children")
    )


def _to_cell(value: Any) -> Any:
    return Cell(value) if isinstance(value, str) else value


@frozen
class Cell:
    """A cell of a table; it may reach over columns to its right and over rows below it."""

    text: Inline = inline("Nội dung", "text")
    columns: int = field(
        default=1, validator=[instance_of(int), ge(1)], metadata=label("Số cột gộp", "columns")
    )
    rows: int = field(default=1, validator=[instance_of(int), ge(1)], metadata=label("Số hàng gộp", "rows"))


Row = tuple[Cell, ...]


def _to_rows(value: Any) -> tuple[Row, ...]:
    return tuple(tuple(_to_cell(cell) for cell in row) for row in value)


@frozen
class Table:
    """A table: rows repeated on every page as its header, other rows, width and alignment per column."""

    header: tuple[Row, ...] = field(
        default=(), converter=_to_rows, metadata=label("Hàng tiêu đề", "header rows")
    )
    rows: tuple[Row, ...] = field(default=(), converter=_to_rows, metadata=label("Các hàng", "rows"))
    widths: tuple[float, ...] = field(
        default=(),
        converter=tuple,
        metadata=label("Độ rộng cột (mm; bỏ trống: chia đều)", "column widths (mm; absent: equal)"),
    )
    align: tuple[Align, ...] = field(
        default=(),
        converter=tuple,
        validator=deep_iterable(in_(get_args(Align))),
        metadata=label("Căn lề từng cột", "alignment per column"),
    )


BodyBlock = Block | Table
Body = tuple[BodyBlock, ...]


def walk(body: Body, path: str = "body") -> Iterator[tuple[str, BodyBlock]]:
    """Every block in reading order with its key path (`body[4].children[0]`)."""
    for index, block in enumerate(body):
        here = f"{path}[{index}]"
        yield here, block
        if isinstance(block, Block) and block.children:
            yield from walk(block.children, f"{here}.children")
