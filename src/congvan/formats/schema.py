"""The JSON Schema of the document file, drawn from the classes of the model."""

import inspect
import json
from collections.abc import Callable, Iterable
from typing import Any, get_args

from attrs import Attribute, define, field

from congvan.formats.descriptions import DESCRIPTIONS
from congvan.formats.shapes import (
    fields_of,
    is_choice,
    is_one_or_many,
    item_of,
    label_of,
    required,
    without_none,
)
from congvan.model import Body, BodyBlock, Cell, Document, DocumentDate, Inline, Run
from congvan.model.body import BLOCKS
from congvan.standards import STANDARDS

Shape = dict[str, Any]

SCHEMA_ID = "urn:congvan:document:1"

_NULL: Shape = {"type": "null"}
_TEXT: Shape = {"type": "string"}
_SIMPLE: dict[Any, Shape] = {
    str: _TEXT,
    bool: {"type": "boolean"},
    float: {"type": "number", "exclusiveMinimum": 0},
}


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the document file: the shapes that `load_text` accepts, no more and no fewer.

    Titles are the fields' names in Vietnamese; descriptions say in Vietnamese how a field is written, then in
    English what it is.
    """
    drawing = _Drawing()
    document = drawing.group(Document)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Văn bản hành chính",
        **document,
        "$defs": drawing.definitions,
    }


def schema_text() -> str:
    """The JSON Schema as a file of its own for editors."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


@define
class _Drawing:
    definitions: dict[str, Shape] = field(factory=dict)

    def group(self, kind: type) -> Shape:
        attributes = fields_of(kind)
        properties = {name: self._property(kind, attribute) for name, attribute in attributes.items()}
        must = [name for name, attribute in attributes.items() if required(attribute)]
        return {
            "description": inspect.cleandoc(kind.__doc__ or "").partition("\n")[0],
            "type": "object",
            "properties": properties,
            **({"required": must} if must else {}),
            "additionalProperties": False,
        }

    def _property(self, kind: type, attribute: "Attribute[Any]") -> Shape:
        label = label_of(attribute)
        shape = self._shape(without_none(attribute.type), attribute)
        if not required(attribute):
            shape = _or_null(shape)
        examples = _examples().get((kind.__name__, attribute.name))
        return {
            "title": label.vi,
            "description": _description(kind, attribute),
            **shape,
            **({"examples": examples} if examples else {}),
        }

    def _shape(self, kind: Any, attribute: "Attribute[Any]") -> Shape:
        item = item_of(kind)
        if item is None or kind in (Inline, Body):
            return _scalar(kind, attribute) or self._compound(kind)
        one = self._shape(item, attribute)
        return _any_of(one, _list(one)) if is_one_or_many(kind) else _list(one)

    def _compound(self, kind: Any) -> Shape:
        if kind == Inline:
            return self._named("Inline", lambda: _any_of(_TEXT, _list(self._named_group(Run))))
        if kind == Body:
            return self._named("Body", lambda: _any_of(_TEXT, _list(self._compound(BodyBlock))))
        if kind == BodyBlock:
            return _any_of(_TEXT, *map(self._named_group, BLOCKS))
        if kind is Document:
            return {"$ref": "#"}
        if kind in (Cell, DocumentDate):
            return _any_of(_TEXT, self._named_group(kind))
        return self._named_group(kind)

    def _named_group(self, kind: type) -> Shape:
        return self._named(kind.__name__, lambda: self.group(kind))

    def _named(self, name: str, draw: Callable[[], Shape]) -> Shape:
        if name not in self.definitions:
            self.definitions[name] = {}  # a body holds blocks that hold bodies
            self.definitions[name] = draw()
        return {"$ref": f"#/$defs/{name}"}


def _description(kind: type, attribute: "Attribute[Any]") -> str:
    name = label_of(attribute).en
    how = DESCRIPTIONS.get(kind.__name__, {}).get(attribute.name)
    return name if how is None else f"{how.vi}\n{name}: {how.en}"


def _any_of(*shapes: Shape) -> Shape:
    return {"anyOf": list(shapes)}


def _list(item: Shape) -> Shape:
    return {"type": "array", "items": item}


def _scalar(kind: Any, attribute: "Attribute[Any]") -> Shape | None:
    if kind is int:
        return _whole_number(attribute)
    if endings := attribute.metadata.get("endings"):
        return _TEXT | {"pattern": _ending_in(endings)}
    return {"enum": list(get_args(kind))} if is_choice(kind) else _SIMPLE.get(kind)


def _whole_number(attribute: "Attribute[Any]") -> Shape:
    least, most = attribute.metadata["least"], attribute.metadata["most"]
    return {"type": "integer", "minimum": least, **({} if most is None else {"maximum": most})}


def _ending_in(endings: Iterable[str]) -> str:
    # JSON Schema has no flag that makes a pattern blind to case.
    words = ("".join(f"[{letter}{letter.upper()}]" for letter in ending[1:]) for ending in endings)
    return rf"\.({'|'.join(words)})$"


def _or_null(shape: Shape) -> Shape:
    if isinstance(shape.get("type"), str):
        return shape | {"type": [shape["type"], "null"]}
    if "enum" in shape:
        return shape | {"enum": [*shape["enum"], None]}
    return _any_of(*shape.get("anyOf", [shape]), _NULL)


def _examples() -> dict[tuple[str, str], list[str]]:
    standards = STANDARDS.values()
    types = _distinct(slug for standard in standards for slug in standard.types)
    authorities = _distinct(key for standard in standards for key in standard.authorities)
    return {
        ("Document", "type"): [
            *types,
            *_distinct(slug for standard in standards for slug in standard.copies),
        ],
        ("Attached", "type"): types,
        ("Document", "standard"): list(STANDARDS),
        ("Document", "date"): ["2026-03-26", "2026-03"],
        ("Document", "urgency"): _distinct(slug for standard in standards for slug in standard.urgencies),
        ("Document", "secrecy"): _distinct(slug for standard in standards for slug in standard.secrecies),
        ("Signature", "authority"): authorities,
        ("Mandate", "authority"): authorities,
    }


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
