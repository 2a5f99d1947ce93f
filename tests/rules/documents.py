"""Documents for rule tests: a clean base of every type, and fragments laid over it."""

from functools import cache
from pathlib import Path

import yaml

from congvan.model import (
    Annex,
    Archive,
    Attached,
    Block,
    Cell,
    Contact,
    Document,
    Drafter,
    Issuer,
    Mandate,
    Signature,
    Table,
)

HERE = Path(__file__).parent
BASES = HERE / "bases"
CASES = HERE / "cases"
DEFAULT_TYPE = "cong-van"

_NULLS = {"", "null", "~"}


class _Loader(yaml.BaseLoader):
    """Every scalar is text, a plain null is None: what a document file means."""


def _scalar(loader, node):
    return None if node.style is None and node.value in _NULLS else node.value


_Loader.add_constructor("tag:yaml.org,2002:str", _scalar)


def read_yaml(text):
    return yaml.load(text, _Loader)


@cache
def _base_text(slug):
    return (BASES / f"{slug}.yaml").read_text(encoding="utf-8")


def base(slug):
    """The data of the clean document of a type."""
    return read_yaml(_base_text(slug))


def laid_over(target, patch):
    """JSON merge patch (RFC 7396): null takes a key away, mappings merge, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = laid_over(merged.get(key), value)
    return merged


def document(fragment):
    """The document that a fragment (data or YAML) makes of the clean base of its type."""
    data = read_yaml(fragment) if isinstance(fragment, str) else fragment
    slug = data.get("type", DEFAULT_TYPE)
    known = slug if (BASES / f"{slug}.yaml").exists() else DEFAULT_TYPE
    return structure(laid_over(base(known), data))


def load(path):
    """The document of a file."""
    return structure(read_yaml(Path(path).read_text(encoding="utf-8")))


def structure(data):
    """A `Document` of plain data."""
    return Document(**{key: _FIELDS.get(key, _same)(value) for key, value in data.items()})


def _same(value):
    return value


def _many(build):
    return lambda value: tuple(map(build, value)) if isinstance(value, list) else (build(value),)


def _object(kind, **fields):
    return lambda data: kind(**{key: fields.get(key, _same)(value) for key, value in data.items()})


def _texts(value):
    return tuple(value) if isinstance(value, list) else value


def _blocks(value):
    return value if isinstance(value, str) else tuple(map(_block, value))


def _block(data):
    if "rows" in data:
        return Table(**{key: tuple(map(_row, rows)) for key, rows in data.items()})
    return Block(**(data | {"children": tuple(map(_block, data.get("children", ())))}))


def _row(cells):
    return tuple(Cell(text) for text in cells)


_FIELDS = {
    "draft": lambda value: value == "true",
    "number": int,
    "issuer": _object(Issuer),
    "to": _texts,
    "bases": _texts,
    "recipients": _texts,
    "ignore": _texts,
    "body": _blocks,
    "signature": _many(_object(Signature, then=_many(_object(Mandate)))),
    "archive": _object(Archive, units=_texts, copies=int),
    "drafter": _object(Drafter, copies=int),
    "contact": _object(Contact),
    "annexes": _many(_object(Annex, body=_blocks)),
    "attached": _object(Attached, body=_blocks),
}
