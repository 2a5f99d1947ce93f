"""The body of a document: a tree of divisions, paragraphs, tables and figures."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal, get_args

from attrs import NOTHING, Attribute, field, frozen
from attrs.validators import deep_iterable, in_

from congvan.model.fields import is_length, length, only, picture, switch, whole_number
from congvan.model.text import Inline, clean, label, optional_text, parse_inline, to_inline

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


def _to_children(value: "Iterable[BodyBlock]") -> "tuple[BodyBlock, ...]":
    return tuple(value)


def _must_be_blocks(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    only(*BLOCKS)(instance, attribute, value)


@frozen
class Block:
    """One block of the body: a division with its number, a numbered item or a plain paragraph."""

    kind: Kind = field(default="paragraph", validator=in_(get_args(Kind)), metadata=label("Loại", "kind"))
    number: str | None = optional_text("Số thứ tự", "number")
    title: Inline = field(default=(), converter=to_inline, metadata=label("Tiêu đề", "title"))
    text: Inline = field(default=(), converter=to_inline, metadata=label("Nội dung", "text"))
    children: "tuple[BodyBlock, ...]" = field(
        default=(),
        converter=_to_children,
        validator=_must_be_blocks,
        metadata=label("Các phần bên trong", "children"),
    )


def _to_cell(value: Any) -> Any:
    return Cell(parse_inline(clean(value))) if isinstance(value, str) else value


@frozen
class Cell:
    """A cell of a table; it may reach over columns to its right and over rows below it."""

    text: Inline = field(default=(), converter=to_inline, metadata=label("Nội dung", "text"))
    columns: int = whole_number("Số cột gộp", "columns", least=1, default=1)
    rows: int = whole_number("Số hàng gộp", "rows", least=1, default=1)


Row = tuple[Cell, ...]


def _to_rows(value: Any) -> tuple[Row, ...]:
    return tuple(_to_row(row) for row in value)


def _to_row(row: Any) -> Row:
    if isinstance(row, str):
        raise TypeError("a row of a table is made of cells, not str")
    return tuple(_to_cell(cell) for cell in row)


def _must_be_rows(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    for row in value:
        only(Cell)(instance, attribute, row)


def _to_alignment(value: Iterable[Align]) -> tuple[Align, ...]:
    return tuple(value)


def _must_be_widths(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    only(int, float)(instance, attribute, value)
    for width in value:
        if not is_length(width):
            raise ValueError(f"Table.{attribute.name} must be lengths above 0 mm, not {width}")


@frozen
class Table:
    """A table: rows repeated on every page as its header, other rows, width and alignment per column.

    A landscape one stands on pages of its own (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 2).
    """

    header: tuple[Row, ...] = field(
        default=(),
        converter=_to_rows,
        validator=_must_be_rows,
        metadata=label("Hàng tiêu đề", "header rows"),
    )
    rows: tuple[Row, ...] = field(
        default=(), converter=_to_rows, validator=_must_be_rows, metadata=label("Các hàng", "rows")
    )
    widths: tuple[float, ...] = field(
        default=(),
        converter=tuple,
        validator=_must_be_widths,
        metadata=label("Độ rộng cột (mm; bỏ trống: theo nội dung)", "column widths (mm; absent: by content)"),
    )
    align: tuple[Align, ...] = field(
        default=(),
        converter=_to_alignment,
        validator=deep_iterable(in_(get_args(Align))),
        metadata=label("Căn lề từng cột", "alignment per column"),
    )
    landscape: bool = switch("Trang nằm ngang", "on landscape pages")


@frozen
class Figure:
    """A picture in the body: the path of a .png or .jpg file, its width in mm, and the caption below it."""

    path: str = picture("Tệp hình ảnh", "picture file", ".png", ".jpg", ".jpeg", default=NOTHING)
    width: float | None = length("Độ rộng (mm; bỏ trống: theo tệp)", "width (mm; absent: the file's own)")
    caption: Inline = field(default=(), converter=to_inline, metadata=label("Tên hình", "caption"))


BodyBlock = Block | Table | Figure
Body = tuple[BodyBlock, ...]

BLOCKS = (Block, Table, Figure)
"""The classes that a body is made of."""


def walk(body: Body, path: str = "body") -> Iterator[tuple[str, BodyBlock]]:
    """Every block in reading order with its key path (`body[4].children[0]`)."""
    for index, block in enumerate(body):
        here = f"{path}[{index}]"
        yield here, block
        if isinstance(block, Block) and block.children:
            yield from walk(block.children, f"{here}.children")
