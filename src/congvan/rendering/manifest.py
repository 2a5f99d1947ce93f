"""What a template says of itself: manifest.toml."""

import tomllib
from pathlib import Path
from typing import Any

from attrs import fields, fields_dict, frozen

from congvan.errors import reason_of
from congvan.messages import Bilingual
from congvan.model import Document
from congvan.rendering.errors import BrokenManifestError, UnprintedFieldError

MANIFEST = "manifest.toml"
DOCX = "template.docx"

_PRINTED_WITH = {
    **dict.fromkeys(("unit", "symbol", "number_written", "symbol_written"), "number"),
    "date_written": "date",
}
"""Fields that are printed as a part of another one."""

_NEVER_PRINTED = frozenset({"type", "standard", "draft", "medium", "ignore"})
"""Fields that say how to read the others; the name of the type is the template's own."""


@frozen
class Manifest:
    """Identity of a template: what it is for, what it prints and which document shows it.

    One without types prints what goes with documents as a file of its own.
    """

    id: str
    version: str
    title: Bilingual
    standard: str
    types: tuple[str, ...]
    prints: tuple[str, ...]
    example: str

    def refuse_unprinted(self, document: Document) -> None:
        """Raise `UnprintedFieldError` where the document holds what the template would leave out."""
        for attribute in fields(Document):
            field = attribute.name
            if field in _NEVER_PRINTED or _PRINTED_WITH.get(field, field) in self.prints:
                continue
            if getattr(document, field) not in (None, (), ""):
                raise UnprintedFieldError(self.id, field, attribute.metadata["label"])


_KEYS: dict[str, type] = {
    "id": str,
    "version": str,
    "title": dict,
    "standard": str,
    "types": list,
    "prints": list,
    "example": str,
}


def read_manifest(path: Path) -> Manifest:
    """Read and check a manifest.toml. Raises `BrokenManifestError`."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = reason_of(error)
        raise _broken(path, f"không đọc được ({reason.vi})", f"it cannot be read ({reason.en})") from error
    _check_keys(path, data)
    if unknown := sorted(set(data["prints"]) - fields_dict(Document).keys()):
        names = ", ".join(unknown)
        raise _broken(path, f"prints: không có mục «{names}»", f"prints: there is no field “{names}”")
    return Manifest(
        data["id"],
        data["version"],
        Bilingual(data["title"]["vi"], data["title"]["en"]),
        data["standard"],
        tuple(data["types"]),
        tuple(data["prints"]),
        data["example"],
    )


def _check_keys(path: Path, data: dict[str, Any]) -> None:
    for key in _KEYS.keys() - data.keys():
        raise _broken(path, f"thiếu khóa «{key}»", f"the key “{key}” is missing")
    for key in data.keys() - _KEYS.keys():
        raise _broken(path, f"khóa lạ «{key}»", f"unknown key “{key}”")
    for key, kind in _KEYS.items():
        value = data[key]
        texts = value if kind is list else [value.get("vi"), value.get("en")] if kind is dict else ()
        if not isinstance(value, kind) or not all(isinstance(text, str) for text in texts):
            raise _broken(path, f"giá trị của «{key}» sai kiểu", f"the value of “{key}” has the wrong type")


def _broken(path: Path, vi: str, en: str) -> BrokenManifestError:
    return BrokenManifestError(path, Bilingual(vi, en))
