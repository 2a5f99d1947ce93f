"""Plain data to the classes of the model: strict, and with every fault named."""

import datetime as dt
import math
from collections.abc import Callable
from functools import cache, partial
from types import GenericAlias
from typing import Any, TypeVar, get_args

from attrs import Attribute, define, field, has
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, override

from congvan.formats import messages
from congvan.formats.shapes import fields_of, is_choice, is_one_or_many, item_of, required, without_none
from congvan.formats.tree import Folded, Plain
from congvan.language import excerpt, regex
from congvan.messages import Bilingual
from congvan.model import (
    Block,
    Body,
    BodyBlock,
    Cell,
    Document,
    DocumentDate,
    Figure,
    Inline,
    Table,
    UnreadableDateError,
    odd_wording,
    parse_inline,
    parse_outline,
)
from congvan.model.text import clean, refuse_forbidden

Hook = Callable[[Any, Any], Any]

_T = TypeVar("_T")


@define
class Mistake(Exception):
    """A value is not what its field takes; `{label}` in the message is for the field's name."""

    message: Bilingual
    parameters: dict[str, object] = field(factory=dict)


def structured(data: Any, kind: type[_T]) -> _T:
    """The object of a class of labelled fields that plain data says.

    Raises `Mistake` or an exception group of cattrs around some.
    """
    return _converter().structure(data, kind)


def structured_field(kind: type, name: str, value: Any) -> Any:
    """The value of one field of a class, as `structured` would give it; not for None.

    Raises `Mistake` and whatever else `structured` collects.
    """
    return _field_hook(kind, name)(value, without_none(fields_of(kind)[name].type))


@cache
def _field_hook(kind: type, name: str) -> Hook:
    attribute = fields_of(kind)[name]
    given = without_none(attribute.type)
    return partial(_to_whole_number, attribute) if given is int else _converter().get_structure_hook(given)


@cache
def _converter() -> Converter:
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    converter.register_structure_hook_factory(lambda kind: isinstance(kind, type) and has(kind), _group_hook)
    converter.register_structure_hook_factory(lambda kind: kind is Document, _document_hook)
    converter.register_structure_hook_factory(lambda kind: item_of(kind) is not None, _list_hook)
    converter.register_structure_hook_factory(is_one_or_many, _one_or_many_hook)
    converter.register_structure_hook_func(is_choice, _to_choice)
    converter.register_structure_hook(str, _to_text)
    converter.register_structure_hook(bool, _to_switch)
    converter.register_structure_hook(float, _to_number)
    converter.register_structure_hook_factory(lambda kind: kind is DocumentDate, _date_hook)
    converter.register_structure_hook_factory(lambda kind: kind is Cell, _cell_hook)
    converter.register_structure_hook_factory(lambda kind: kind == Inline, _inline_hook)
    converter.register_structure_hook_factory(lambda kind: kind == BodyBlock, _block_hook)
    converter.register_structure_hook_factory(lambda kind: kind == Body, _body_hook)
    return converter


def _group_hook(kind: Any, converter: Converter) -> Hook:
    attributes = fields_of(kind)
    overrides: dict[str, Any] = {
        name: override(struct_hook=partial(hook, attribute))
        for name, attribute in attributes.items()
        if (hook := _hook_of_field(attribute)) is not None
    }
    structure = make_dict_structure_fn(
        kind, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **overrides
    )
    may_be_null = {name for name, attribute in attributes.items() if not required(attribute)}

    def to_group(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise Mistake(messages.NOT_A_GROUP, {"keys": ", ".join(attributes)})
        given = {key: part for key, part in value.items() if part is not None or key not in may_be_null}
        return structure(given, kind)

    return to_group


def _hook_of_field(attribute: "Attribute[Any]") -> Callable[..., Any] | None:
    """How a field is read that asks for more than its type says."""
    if without_none(attribute.type) is int:
        return _to_whole_number
    return _to_picture if "endings" in attribute.metadata else None


def _document_hook(kind: Any, converter: Converter) -> Hook:
    to_group = _group_hook(kind, converter)

    def to_document(value: Any, _: Any) -> Any:
        return to_group(_with_wording_of_date(value) if isinstance(value, dict) else value, kind)

    return to_document


def _with_wording_of_date(data: dict[str, Any]) -> dict[str, Any]:
    """A document's data in which a date in words of its own is kept as it is written."""
    text = data.get("date")
    if not isinstance(text, str) or data.get("date_written") is not None:
        return data
    try:
        written = odd_wording(text)
    except UnreadableDateError:
        return data
    return data if written is None else {**data, "date_written": written}


def _list_hook(kind: Any, converter: Converter) -> Hook:
    items = GenericAlias(list, item_of(kind))
    structure = converter.get_structure_hook(items)

    def to_list(value: Any, _: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise Mistake(messages.NOT_A_LIST)
        return tuple(structure(value, items))

    return to_list


def _one_or_many_hook(kind: Any, converter: Converter) -> Hook:
    to_many = _list_hook(kind, converter)
    item = item_of(kind)
    to_one = converter.get_structure_hook(item)

    def to_one_or_many(value: Any, _: Any) -> Any:
        # A group of keys in the place of texts is more likely a list without its dashes.
        many = list | tuple | dict if item is str else list | tuple
        return to_many(value, kind) if isinstance(value, many) else (to_one(value, item),)

    return to_one_or_many


def _to_text(value: Any, _: Any = None) -> str:
    if isinstance(value, str):
        refuse_forbidden(value, "")
        return str(value)
    if value is None:
        raise Mistake(messages.EMPTY_TEXT)
    if isinstance(value, dict):
        _refuse_text_with_colon(value)
    if isinstance(value, list | tuple | dict):
        raise Mistake(messages.NOT_TEXT)
    raise Mistake(messages.NUMBER_AS_TEXT, {"found": str(value).lower()})


def _refuse_text_with_colon(group: dict[Any, Any]) -> None:
    """Raise `Mistake` where a group is a text such as `Các đơn vị sau:` that stands without its quotes."""
    key = next(iter(group), None)
    if not isinstance(key, str) or not _prose().search(key):
        return
    value = group[key]
    text = excerpt(f"{key}: {value}" if isinstance(value, str) else f"{key}:")
    raise Mistake(messages.TEXT_WITH_COLON, {"found": f"'{text}'" if '"' in text else f'"{text}"'})


_prose = regex(r"[^!-@\[-~]")
"""What no key of a document has: a space, a capital, a letter with marks."""


def _to_whole_number(attribute: "Attribute[Any]", value: Any, _: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, Plain) and _whole().fullmatch(value):
        number = int(value)
    elif isinstance(value, int) and not isinstance(value, bool):
        number = value
    elif isinstance(value, float) and value.is_integer():  # JSON knows no difference between 5 and 5.0
        number = int(value)
    elif isinstance(value, str) and not isinstance(value, Plain) and _whole().fullmatch(value):
        raise Mistake(messages.QUOTED_NUMBER, {"found": value})
    else:
        raise Mistake(messages.NOT_A_WHOLE_NUMBER)
    least, most = attribute.metadata["least"], attribute.metadata["most"]
    if number < least:
        raise Mistake(messages.TOO_SMALL, {"least": least})
    if most is not None and number > most:
        raise Mistake(messages.TOO_LARGE_NUMBER, {"most": most})
    return number


def _to_picture(attribute: "Attribute[Any]", value: Any, _: Any) -> str:
    path = _to_text(value)
    assert attribute.validator is not None
    attribute.validator(None, attribute, clean(path))
    return path


_whole = regex(r"[-+]?[0-9]{1,4000}")
_decimal = regex(r"[-+]?[0-9]{1,400}(?:\.[0-9]{1,400})?(?:[eE][-+]?[0-9]{1,3})?")


def _to_number(value: Any, _: Any) -> float:
    if isinstance(value, Plain) and _decimal().fullmatch(value):
        value = float(value)
    elif isinstance(value, str) and not isinstance(value, Plain) and _decimal().fullmatch(value):
        raise Mistake(messages.QUOTED_NUMBER, {"found": value})
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Mistake(messages.NOT_A_NUMBER)
    if not 0 < value < math.inf:
        raise Mistake(messages.NOT_POSITIVE)
    return value


def _to_switch(value: Any, _: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, Plain) and value in ("true", "false"):
        return value == "true"
    raise Mistake(messages.NOT_A_SWITCH)


def _to_choice(value: Any, kind: Any) -> Any:
    choices = get_args(kind)
    if not isinstance(value, str) or value not in choices:
        raise Mistake(messages.NOT_A_CHOICE, {"choices": ", ".join(choices)})
    return str(value)


def _date_hook(kind: Any, converter: Converter) -> Hook:
    to_group = _group_hook(kind, converter)

    def to_date(value: Any, _: Any) -> Any:
        if isinstance(value, dict):
            return to_group(value, kind)
        if isinstance(value, dt.date):
            return DocumentDate(value.year, value.month, value.day)
        if not isinstance(value, str):
            raise Mistake(messages.NOT_A_DATE)
        return DocumentDate.parse(_to_text(value))

    return to_date


def _cell_hook(kind: Any, converter: Converter) -> Hook:
    to_group = _group_hook(kind, converter)

    def to_cell(value: Any, _: Any) -> Any:
        return Cell(_to_inline(value)) if isinstance(value, str) else to_group(value, kind)

    return to_cell


def _to_inline(value: str) -> Inline:
    return parse_inline(clean(_to_text(value)))


def _inline_hook(kind: Any, converter: Converter) -> Hook:
    to_runs = _list_hook(kind, converter)

    def to_inline(value: Any, _: Any) -> Any:
        if isinstance(value, list | tuple):
            return to_runs(value, kind)
        return _to_inline(value)

    return to_inline


def _block_hook(_: Any, converter: Converter) -> Hook:
    own_keys = {kind: fields_of(kind).keys() - fields_of(Block).keys() for kind in (Table, Figure)}

    def to_body_block(value: Any, _: Any) -> Any:
        if isinstance(value, str):
            return Block(text=_to_inline(value))
        if isinstance(value, dict):
            for kind, keys in own_keys.items():
                if not keys.isdisjoint(value):
                    return converter.structure(value, kind)
            if fields_of(Block).keys().isdisjoint(value):
                _refuse_text_with_colon(value)
        return converter.structure(value, Block)

    return to_body_block


def _body_hook(kind: Any, converter: Converter) -> Hook:
    to_blocks = _list_hook(kind, converter)

    def to_body(value: Any, _: Any) -> Any:
        if isinstance(value, Folded):
            raise Mistake(messages.FOLDED_BODY)
        return parse_outline(_to_text(value)) if isinstance(value, str) else to_blocks(value, kind)

    return to_body
