"""The body's tree as the flat list of paragraphs, tables and figures that a template loops over."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen
from markupsafe import Markup

from congvan.model import Block, Body, BodyBlock, Figure, Inline, Run, Table, plain_text
from congvan.model.outline import DIVISION_NAMES, number_label
from congvan.rendering.pictures import Pictures, figure_size, inline_picture
from congvan.rendering.runs import runs_xml
from congvan.rendering.sections import PORTRAIT, Page, Sections
from congvan.rendering.tables import table_xml
from congvan.standards import Standard

FlatBlock = dict[str, Any]

_IN_CAPITALS = frozenset({"heading", "division-title"})
"""Kinds whose style prints capitals, which is meant for their title alone."""


def flat_blocks(
    body: Body, standard: Standard, pictures: Pictures, sections: Sections, begins: Page = PORTRAIT
) -> tuple[list[FlatBlock], Page]:
    """Every block in reading order from one page on, and the kind of page that they end on.

    Keys of each: `kind`, `label`, `text`, `runs`, `table`, `figure`, `page`, `page_end` (see
    `congvan.rendering.context`).
    A landscape table stands between two blocks of kind `page-end`, or after one at the end: what closes the
    document follows it on its page.
    Raises `TooManyColumnsError` and `UnreadablePictureError`.
    """
    setting = _Setting(standard, pictures, begins)
    blocks: list[FlatBlock] = []
    page = begins
    in_order = list(_in_order(body))
    for position, block in enumerate(in_order, 1):
        if setting.is_turned(block) != (page.landscape != begins.landscape):
            blocks.append(_flat("page-end", page=page.key, page_end=sections.end(page)))
            page = page.turned()
        blocks += setting.flattened(block, is_last=position == len(in_order))
    return blocks, page


def _in_order(body: Body) -> Iterator[BodyBlock]:
    for block in body:
        yield block
        if isinstance(block, Block) and block.children:
            yield from _in_order(block.children)


@frozen
class _Setting:
    """What the blocks of one body are set in."""

    standard: Standard
    pictures: Pictures
    begins: Page

    def is_turned(self, block: BodyBlock) -> bool:
        """Whether a block stands on pages turned the other way than its body's."""
        return isinstance(block, Table) and block.landscape and not self.begins.landscape

    def flattened(self, block: BodyBlock, *, is_last: bool) -> Iterable[FlatBlock]:
        """A block without its children."""
        if isinstance(block, Figure):
            return (self._figure(block),)
        if isinstance(block, Table):
            return (self._table(block, keep_next=is_last),)
        return _paragraphs(block)

    def _table(self, table: Table, *, keep_next: bool) -> FlatBlock:
        page = self.begins.turned() if self.is_turned(table) else self.begins
        return _flat("table", table=table_xml(table, page.text_width(self.standard), keep_next=keep_next))

    def _figure(self, figure: Figure) -> FlatBlock:
        picture = self.pictures.take(figure.path)
        page = self.begins
        size = figure_size(
            picture,
            figure.width,
            page.text_width(self.standard),
            _FIGURE_SHARE * page.text_height(self.standard),
        )
        caption = plain_text(figure.caption)
        return _flat(
            "figure",
            text=caption,
            runs=Markup(runs_xml(figure.caption)),
            figure=inline_picture(picture, size, caption or "Hình"),
        )


_FIGURE_SHARE = 0.85
"""The most of a page's height that a figure takes: its caption stands on the same page."""


def _paragraphs(block: Block) -> Iterator[FlatBlock]:
    label = number_label(block)
    if block.kind in DIVISION_NAMES:
        yield _paragraph("division", "", (Run(label),), bold_style=True)
        if block.title or block.text:
            yield _titled("division-title", "", block)
    elif block.kind == "heading":
        yield _titled("heading", label, block)
    elif block.kind == "article":
        kind = "article" if block.title and not block.text else "article-text"
        yield _paragraph(kind, label, block.title, bold_style=True, text=block.text)
    elif block.kind == "clause" and block.title:
        yield _paragraph("clause-title", label, block.title, bold_style=True, text=block.text)
    else:
        yield _paragraph(block.kind, label, _joined(block.title, block.text))


def _titled(kind: str, label: str, block: Block) -> FlatBlock:
    main, text = (block.title, block.text) if block.title else (block.text, ())
    return _paragraph(kind, label, main, bold_style=True, text=text)


def _joined(title: Inline, text: Inline) -> Inline:
    return (*title, Run(" "), *text) if title and text else title or text


def _paragraph(
    kind: str, label: str, main: Inline, *, bold_style: bool = False, text: Inline = ()
) -> FlatBlock:
    """A paragraph: `main` in the looks of its style, `text` after it in its own."""
    xml = runs_xml(main, bold_style=bold_style)
    if text:
        following = (Run(" "), *text) if main else text
        xml += runs_xml(following, bold_style=bold_style, upright=True, as_typed=kind in _IN_CAPITALS)
    return _flat(
        kind, label=f"{label} " if label else "", text=plain_text(_joined(main, text)), runs=Markup(xml)
    )


_BLANK = dict.fromkeys(("kind", "label", "text", "runs", "table", "figure", "page", "page_end"), "")


def _flat(kind: str, **given: str) -> FlatBlock:
    return {**_BLANK, "kind": kind, **given}
