"""The body's tree as the flat list of paragraphs and tables that a template loops over."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from congvan.model import Block, Body, BodyBlock, Figure, Inline, Run, Table, plain_text
from congvan.model.outline import DIVISION_NAMES, number_label
from congvan.rendering.runs import runs_xml
from congvan.rendering.tables import table_xml
from congvan.rendering.unprinted import FIGURE, LANDSCAPE, UnprintedContentError

FlatBlock = dict[str, Any]


def flat_blocks(body: Body, width: float) -> list[FlatBlock]:
    """Every block in reading order for a text area of a width (mm).

    Keys of each: `kind`, `label`, `text`, `runs`, `table` (see `congvan.rendering.context`).
    Raises `TooManyColumnsError` and `UnprintedContentError`.
    """
    blocks = [flat for block in body for flat in _flatten(block, width)]
    if blocks and isinstance(last := _last(body), Table):
        blocks[-1] = _table(last, width, keep_next=True)
    return blocks


def _last(body: Body) -> BodyBlock:
    block = body[-1]
    while isinstance(block, Block) and block.children:
        block = block.children[-1]
    return block


def _flatten(block: BodyBlock, width: float) -> Iterator[FlatBlock]:
    if isinstance(block, Figure):
        raise UnprintedContentError(FIGURE)
    if isinstance(block, Table):
        yield _table(block, width)
        return
    if block.kind in DIVISION_NAMES:
        yield _flat("division", "", (Run(number_label(block)),), bold_style=True)
        if block.title or block.text:
            yield _flat("division-title", "", _joined(block.title, block.text), bold_style=True)
    elif block.kind == "heading":
        yield _flat("heading", number_label(block), _joined(block.title, block.text), bold_style=True)
    elif block.kind == "article":
        yield _article(block)
    elif block.kind == "clause" and block.title:
        yield _flat("clause-title", number_label(block), block.title, bold_style=True, text=block.text)
    else:
        yield _flat(block.kind, number_label(block), _joined(block.title, block.text))
    for child in block.children:
        yield from _flatten(child, width)


def _article(block: Block) -> FlatBlock:
    kind = "article" if block.title and not block.text else "article-text"
    return _flat(kind, number_label(block), block.title, bold_style=True, text=block.text)


def _joined(title: Inline, text: Inline) -> Inline:
    return (*title, Run(" "), *text) if title and text else title or text


def _flat(kind: str, label: str, main: Inline, *, bold_style: bool = False, text: Inline = ()) -> FlatBlock:
    """A paragraph: `main` in the weight of its style, `text` after it in its own."""
    xml = runs_xml(main, bold_style=bold_style)
    if text:
        xml += runs_xml((Run(" "), *text) if main else text, bold_style=bold_style, upright=True)
    return {
        "kind": kind,
        "label": f"{label} " if label else "",
        "text": plain_text(_joined(main, text)),
        "runs": Markup(xml),
        "table": "",
    }


def _table(table: Table, width: float, *, keep_next: bool = False) -> FlatBlock:
    if table.landscape:
        raise UnprintedContentError(LANDSCAPE)
    return {
        "kind": "table",
        "label": "",
        "text": "",
        "runs": "",
        "table": table_xml(table, width, keep_next=keep_next),
    }
