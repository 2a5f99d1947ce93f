"""Hypothesis strategies for the model: any text that XML carries, any body, any document."""

from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

from attrs import fields, resolve_types
from hypothesis import strategies as st

from congvan.model import (
    Block,
    Body,
    Cell,
    Document,
    DocumentDate,
    Figure,
    Inline,
    Run,
    Table,
    parse_outline,
)
from congvan.model.body import Kind

TRICKY_TEXTS = (
    *(
        "",
        " ",
        "~",
        "null",
        "Null",
        "true",
        "no",
        "NO",
        "on",
        "y",
        "=",
        "<<",
        "---",
        "...",
        "? x",
        "- x",
        "-",
    ),
    *("5", "05", "0912", "1e3", "0x1F", "1_000", "12:30:45", "2019-03-26", "2019-13-45", ".5", ".inf", "-1"),
    *("# x", "a # b", "a: b", "a:", "*x*", "**x**", "***x*** y", "\\*", "\\", "&x", "!x", "%x", "@x", "`x`"),
    *(
        "'",
        "''",
        '"',
        '"x"',
        "{x}",
        "{{ x }}",
        "{% x %}",
        "[x",
        "|",
        "| a | b |",
        ">",
        "\\n",
        "&amp;",
        "<w:t/>",
    ),
    *("1. x", "a) x", "- x", "Điều 1. x", "Phần I", "Chương I", "x./.", "ngày 05 tháng 02 năm 2026"),
    *("Căn cứ Luật\nsố 5", "x\n", "\nx", "\n", "x\n\n\ny", "  x\n y", "x \ny", "\tx", "x\ty", "x\n\ty"),
    *("x\u0085y", "\u0085", "x\u2028y", "\u2029", "\xa0x\xa0", "\ufeffx", "x\u200by", "\x7f", "\ue000"),
    *("e\u0302\u0301", "Hoa\u0300", "\u0301x", "=\u0338", "😀", "👨‍👩‍👧", "\U0010ffff", "ﷺ", "א ב"),
)
"""Texts that YAML, JSON, XML, Word templates or our own notations might take for something else."""

_XML_CHARACTERS = st.one_of(
    st.characters(min_codepoint=0x20, exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"),
    st.sampled_from("\t\n\xa0\u0085\u2028 *|-:#'\"{}%"),
)


def texts(max_size: int = 20) -> st.SearchStrategy[str]:
    """Any text that XML carries, the tricky ones often."""
    return st.one_of(
        st.sampled_from(TRICKY_TEXTS),
        st.text(_XML_CHARACTERS, max_size=max_size),
        st.lists(st.sampled_from(TRICKY_TEXTS), max_size=3).map("".join),
    )


def inlines() -> st.SearchStrategy[Inline]:
    """Text with emphasis, as markup says it and as it cannot."""
    return st.one_of(
        texts().map(lambda text: Block(text=text).text),
        st.lists(st.builds(Run, texts(8), st.booleans(), st.booleans()), max_size=4).map(
            lambda runs: Block(text=runs).text
        ),
    )


def dates() -> st.SearchStrategy[DocumentDate]:
    """Dates complete, with blanks, of no calendar, and in wordings of their own."""
    part = st.one_of(st.none(), st.integers(0, 99))
    year = st.one_of(st.none(), st.integers(0, 9999), st.integers(1990, 2050))
    return st.one_of(
        st.dates().map(lambda day: DocumentDate(day.year, day.month, day.day)),
        st.builds(DocumentDate, year, part, part),
        st.sampled_from(
            [
                "ngày 26/3/2026",
                "ngày 1 tháng 1 năm 2026",
                "ngày    tháng 03 năm 2026",
                "Lạng Sơn, ngày 5 tháng 02 năm 2026",
            ]
        ).map(DocumentDate.parse),
    )


def lengths() -> st.SearchStrategy[float]:
    """Lengths in mm."""
    return st.one_of(
        st.integers(1, 200), st.floats(0, 500, exclude_min=True, allow_subnormal=False), st.just(45.5)
    )


def pictures(endings: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Paths of picture files."""
    endings = (*endings, *(ending.upper() for ending in endings))
    return st.builds("".join, st.tuples(texts(), st.sampled_from(endings)))


def figures() -> st.SearchStrategy[Figure]:
    """Figures with and without width and caption."""
    return st.builds(Figure, pictures((".png", ".jpg", ".jpeg")), st.one_of(st.none(), lengths()), inlines())


def tables() -> st.SearchStrategy[Table]:
    """Tables with merged cells, header rows, widths and alignment."""
    span = st.integers(1, 3)
    row = st.lists(st.one_of(st.builds(Cell, inlines()), st.builds(Cell, inlines(), span, span)), max_size=3)
    return st.builds(
        Table,
        header=st.lists(row, max_size=2),
        rows=st.lists(row, max_size=3),
        widths=st.lists(lengths(), max_size=3),
        align=st.lists(st.sampled_from(["left", "center", "right", "justify"]), max_size=3),
        landscape=st.booleans(),
    )


_LINES = (
    "Phần I",
    "QUY ĐỊNH CHUNG",
    "Chương II. TỔ CHỨC THỰC HIỆN",
    "Mục 1",
    "I. KẾT QUẢ",
    "Điều 1. Phạm vi điều chỉnh",
    "1. Các cơ quan báo chí",
    "1.1. Báo *Lạng Sơn*;",
    "a) Tăng cường **tuyên truyền**;",
    "đ) Nội dung khác.",
    "- Tiếp tục duy trì;",
    "+ Viết bài: 05 bài.",
    "Thực hiện Kế hoạch số 23/KH-BCĐ # của Ban Chỉ đạo 138 tỉnh:",
    "| STT | Nội dung |",
    "|---|---|",
    "| 1 | a \\| b |",
    "![Sơ đồ [1] tổ chức](so-do.png)",
    "![](ảnh (1).jpg){width=120}",
    "![*Hình 1*. Trụ sở](anh.JPG){width=45.5}",
)


def bodies() -> st.SearchStrategy[Body]:
    """Bodies as clerks write them, trees that no text says, and deep ones."""
    written = st.lists(st.sampled_from(_LINES), max_size=6).map("\n".join).map(parse_outline)
    return st.one_of(written, _trees(), _trees().flatmap(_sunk))


@cache
def _trees() -> st.SearchStrategy[Body]:
    def blocks(children: st.SearchStrategy[Body]) -> st.SearchStrategy[Body]:
        number = st.one_of(
            st.none(), st.sampled_from(["1", "01", "I", "a", "đ", "-", "+", "1.1", ""]), texts(4)
        )
        block = st.builds(Block, st.sampled_from(get_args(Kind)), number, inlines(), inlines(), children)
        return st.lists(block, max_size=3).map(tuple)

    leaf = st.one_of(st.builds(Block, text=inlines()), tables(), figures())
    return st.recursive(st.lists(leaf, max_size=3).map(tuple), blocks, max_leaves=6)


def _sunk(body: Body) -> st.SearchStrategy[Body]:
    def under(depth: int) -> Body:
        return body if depth == 0 else (Block("clause", "1", text="x", children=under(depth - 1)),)

    return st.integers(1, 30).map(under)


@cache
def _instances(kind: type) -> st.SearchStrategy[Any]:
    parts = {
        attribute.name: _values(attribute.type, attribute.metadata)
        for attribute in fields(resolve_types(kind))
    }
    return st.builds(kind, **parts)


def _values(kind: Any, metadata: Any) -> st.SearchStrategy[Any]:
    if isinstance(kind, UnionType) and NoneType in get_args(kind):
        (given,) = (member for member in get_args(kind) if member is not NoneType)
        return st.one_of(st.none(), _values(given, metadata))
    if get_origin(kind) is tuple and kind != Body:
        return st.lists(_values(get_args(kind)[0], metadata), max_size=3).map(tuple)
    known = _scalar(kind, metadata)
    return _instances(kind) if known is None else known


def _scalar(kind: Any, metadata: Any) -> st.SearchStrategy[Any] | None:
    if kind is int:
        most = metadata["most"]
        return st.integers(metadata["least"], 10**20 if most is None else most)
    if get_origin(kind) is Literal:
        return st.sampled_from(get_args(kind))
    if "endings" in metadata:
        return pictures(metadata["endings"])
    known = {str: texts, bool: st.booleans, DocumentDate: dates, Body: bodies, Document: _copied_documents}
    return known[kind]() if kind in known else None


def _copied_documents() -> st.SearchStrategy[Document]:
    """The document that a copy copies; not any at all, since that could be a copy again."""
    return st.builds(Document, texts(), subject=st.one_of(st.none(), texts()), body=bodies())


def documents() -> st.SearchStrategy[Document]:
    """Any document at all: every part present or absent, most of them wrong by the rules."""
    return _instances(Document)
