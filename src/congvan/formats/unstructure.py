"""The classes of the model to plain data: only what is set, each part in its shortest form."""

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Any

from attrs import has
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from congvan.formats.shapes import fields_of, is_one_or_many, item_of
from congvan.model import (
    Archive,
    Block,
    Body,
    BodyBlock,
    Cell,
    Document,
    DocumentDate,
    Inline,
    Issuer,
    Row,
    Table,
    UnreadableDateError,
    format_inline,
    format_outline,
)

Hook = Callable[[Any], Any]


class BodyText(str):
    """A body as text, which YAML shows as a block of lines."""

    __slots__ = ()


class OnOneLine(list[Any]):
    """A list of short texts or numbers, which YAML shows on one line where it fits: a row of a table."""

    __slots__ = ()


_ON_ONE_LINE = {Archive: ("units",), Document: ("ignore",), Table: ("widths", "align")}

_FIRST_KEYS = {Issuer: ("parent",), Table: ("header",)}
"""Keys that are written before the others, which are in the order of the fields."""


def plain_data(document: Document) -> dict[str, Any]:
    """The document as groups, lists, texts and numbers that any notation can hold."""
    data: dict[str, Any] = _plain_converter().unstructure(document)
    return data


def yaml_data(document: Document) -> dict[str, Any]:
    """The same for YAML: calendar days as dates, and bodies marked, so that neither stands in quotes."""
    data: dict[str, Any] = _yaml_converter().unstructure(document)
    return data


@cache
def _plain_converter() -> Converter:
    return _converter(str, lambda date: date.iso, list)


@cache
def _yaml_converter() -> Converter:
    return _converter(BodyText, lambda date: date.date or date.iso, OnOneLine)


def _converter(
    body_text: Callable[[str], str],
    date_text: Callable[[DocumentDate], str | dt.date],
    line: Callable[[Any], Any],
) -> Converter:
    converter = Converter()
    hook = converter.register_unstructure_hook_factory
    hook(lambda kind: isinstance(kind, type) and has(kind), lambda kind: _group_hook(kind, converter, line))
    hook(lambda kind: item_of(kind) is not None, _list_hook)
    hook(lambda kind: kind == Row, lambda kind: _line_hook(kind, converter, line))
    hook(lambda kind: is_one_or_many(kind) and item_of(kind) is not str, _one_or_many_hook)
    hook(
        lambda kind: kind is DocumentDate,
        lambda kind: _date_hook(_group_hook(kind, converter, line), date_text),
    )
    hook(lambda kind: kind is Cell, lambda kind: _cell_hook(_group_hook(kind, converter, line)))
    hook(lambda kind: kind == Inline, _inline_hook)
    hook(lambda kind: kind == BodyBlock, lambda _: _block_hook(converter))
    hook(lambda kind: kind == Body, lambda kind: _body_hook(_list_hook(kind, converter), body_text))
    return converter


def _group_hook(kind: Any, converter: Converter, line: Callable[[Any], Any]) -> Hook:
    # A table of nothing must still be told from a block of nothing.
    own: dict[str, Any] = {"rows": override(omit_if_default=False)} if kind is Table else {}
    own |= {name: override(unstruct_hook=line) for name in _ON_ONE_LINE.get(kind, ())}
    to_group = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True, **own)
    order = dict.fromkeys((*_FIRST_KEYS.get(kind, ()), *fields_of(kind)))

    def ordered(value: Any) -> dict[str, Any]:
        data = to_group(value)
        return {key: data[key] for key in order if key in data}

    return ordered


def _line_hook(kind: Any, converter: Converter, line: Callable[[Any], Any]) -> Hook:
    to_list = _list_hook(kind, converter)
    return lambda value: line(to_list(value))


def _list_hook(kind: Any, converter: Converter) -> Hook:
    item = item_of(kind)
    return lambda value: [converter.unstructure(part, unstructure_as=item) for part in value]


def _one_or_many_hook(kind: Any, converter: Converter) -> Hook:
    to_list = _list_hook(kind, converter)

    def shortest(value: Any) -> Any:
        parts = to_list(value)
        return parts[0] if len(parts) == 1 else parts

    return shortest


def _date_hook(to_group: Hook, date_text: Callable[[DocumentDate], str | dt.date]) -> Hook:
    def shortest(date: DocumentDate) -> Any:
        try:
            says_it = DocumentDate.parse(date.iso) == date
        except UnreadableDateError:
            says_it = False
        return date_text(date) if says_it else to_group(date)

    return shortest


def _inline_hook(kind: Any, converter: Converter) -> Hook:
    to_runs = _list_hook(kind, converter)

    def shortest(runs: Inline) -> Any:
        markup = format_inline(runs)
        return to_runs(runs) if markup is None else markup

    return shortest


def _cell_hook(to_group: Hook) -> Hook:
    def shortest(cell: Cell) -> Any:
        markup = format_inline(cell.text) if cell == Cell(cell.text) else None
        return to_group(cell) if markup is None else markup

    return shortest


def _block_hook(converter: Converter) -> Hook:
    def shortest(block: BodyBlock) -> Any:
        if isinstance(block, Block) and block == Block(text=block.text):
            markup = format_inline(block.text)
            if markup is not None:
                return markup
        return converter.unstructure(block)

    return shortest


def _body_hook(to_list: Hook, body_text: Callable[[str], str]) -> Hook:
    def shortest(body: Body) -> Any:
        text = format_outline(body)
        return to_list(body) if text is None else body_text(text)

    return shortest
