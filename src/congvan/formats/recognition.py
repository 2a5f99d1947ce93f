"""Whether a YAML or JSON file that cannot be loaded was meant for a document at all."""

import re
from functools import cache
from pathlib import Path
from typing import Any

from congvan.formats.errors import UnreadableFileError
from congvan.formats.loading import SIZE_LIMIT, SUFFIXES, parse_text
from congvan.formats.shapes import fields_of
from congvan.model import Document
from congvan.standards import STANDARDS


def is_other_data(path: Path) -> bool:
    """Whether a file is YAML or JSON, but plainly no document file: its outermost group has no fitting `type`.

    A file that may not be read, and a broken one in which `type` is a key, may well be documents.
    """
    if path.suffix.lower() not in SUFFIXES:
        return False
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except OSError:
        return False
    return len(content) > SIZE_LIMIT or not _may_be_document(content, path.name)


def _may_be_document(content: bytes, name: str) -> bool:
    try:
        data = parse_text(content.decode("utf-8-sig"), name=name).tree.data
    except (UnicodeDecodeError, UnreadableFileError):
        # In UTF-16 a letter of ASCII has a zero byte beside it.
        return _type_key().search(content.replace(b"\0", b"")) is not None
    return isinstance(data, dict) and "type" in data and _has_more_of_document(data)


def _has_more_of_document(data: dict[str, Any]) -> bool:
    """Whether the type is one of documents, or another key is: `type` is a key of many kinds of file."""
    if len(fields_of(Document).keys() & data.keys()) > 1:
        return True
    kind = data["type"]
    return isinstance(kind, str) and any(standard.near(kind) for standard in STANDARDS.values())


@cache
def _type_key() -> re.Pattern[bytes]:
    return re.compile(rb"^[^ -~]*type[ \t]*:|\"type\"\s*:", re.MULTILINE)
