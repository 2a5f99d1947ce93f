"""Types of document as plain data: what each has, and the keys that few others share."""

from typing import Any

from attrs import has

from congvan.formats.shapes import fields_of, item_of, label_of, without_none
from congvan.messages import Bilingual
from congvan.model import Document
from congvan.standards import ND30, DocumentType

KEYS = (
    "slug", "name", "code", "layout", "sample", "addressees", "bases", "subject", "place_and_date", "body",
    "signers", "enactment",
)  # fmt: skip
"""What is told of a type, in this order."""


def types_as_data() -> list[dict[str, Any]]:
    """Every type of the current standard, the forms of copy last; see `type_as_data`."""
    return [type_as_data(kind) for kind in (*ND30.types.values(), *ND30.copies.values())]


def type_as_data(kind: DocumentType) -> dict[str, Any]:
    """A type's `KEYS`, and under `keys` its own keys of the document file with their names in both languages."""
    return {key: getattr(kind, key) for key in KEYS} | {"keys": own_keys(kind)}


def own_keys(kind: DocumentType) -> dict[str, dict[str, str]]:
    """The keys that few types have, and the keys inside them, with their names in both languages."""
    labels: dict[str, Bilingual] = {}
    for key in kind.own_keys:
        attribute = fields_of(Document)[key]
        labels[key] = label_of(attribute)
        inside = without_none(attribute.type)
        group = item_of(inside) or inside
        if has(group) and group is not Document:
            labels |= {f"{key}.{name}": label_of(part) for name, part in fields_of(group).items()}
    return {key: {"vi": label.vi, "en": label.en} for key, label in labels.items()}
