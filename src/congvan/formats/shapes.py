"""What the fields of the model look like in a file: the loader, the writer and the schema all ask here."""

from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

from attrs import NOTHING, Attribute, fields, has, resolve_types

from congvan.messages import Bilingual
from congvan.model import Cell, Run


@cache
def fields_of(kind: type) -> "dict[str, Attribute[Any]]":
    """The fields of a class of the model by name, their types resolved."""
    return {attribute.name: attribute for attribute in fields(resolve_types(kind))}


def required(attribute: "Attribute[Any]") -> bool:
    """Whether a field must be given."""
    return attribute.default is NOTHING


def label_of(attribute: "Attribute[Any]") -> Bilingual:
    """What a field is called."""
    label: Bilingual = attribute.metadata["label"]
    return label


def without_none(kind: Any) -> Any:
    """The type of a field where it is given: `int` for `int | None`."""
    if isinstance(kind, UnionType) and NoneType in get_args(kind):
        (kind,) = (member for member in get_args(kind) if member is not NoneType)
    return kind


def item_of(kind: Any) -> Any:
    """The type of the items of a tuple of any length, None for other types."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def is_one_or_many(kind: Any) -> bool:
    """Whether one item may stand alone in the place of the list."""
    item = item_of(kind)
    return item is str or (isinstance(item, type) and has(item) and item not in (Cell, Run))


def is_choice(kind: Any) -> bool:
    """Whether a type is a closed list of words."""
    return get_origin(kind) is Literal
