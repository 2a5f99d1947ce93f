"""From a document file, its text or plain data to the document, and whether a file was meant for one at all."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, Literal, TypeVar

from attrs import field, frozen

from congvan.errors import reason_of
from congvan.formats import messages
from congvan.formats.errors import InvalidDocumentError, Problem, UnreadableFileError
from congvan.formats.shapes import fields_of
from congvan.formats.source import Source, problem_at
from congvan.formats.tree import BrokenSyntaxError, TreeBuilder
from congvan.messages import Bilingual
from congvan.model import Document
from congvan.standards import STANDARDS

Format = Literal["yaml", "json"]

_T = TypeVar("_T")

SUFFIXES: Mapping[str, Format] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
"""Endings of document files."""

SIZE_LIMIT_MB = 5
SIZE_LIMIT = SIZE_LIMIT_MB * 2**20

PROBLEM_LIMIT = 100
"""Faults named of one file at once."""


@frozen
class Loaded:
    """A document with the text it came from, and the rules that comments in that text switch off.

    `ignored` are rules off in the whole file (`# congvan: ignore CV401` on a line of its own),
    `ignored_lines` those off on one line (from 1), by a comment after a value.
    """

    document: Document
    source: Source
    ignored: tuple[str, ...] = ()
    ignored_lines: Mapping[int, tuple[str, ...]] = field(factory=dict)


@frozen
class Parsed:
    """The data of a document file, where its values stand, and what is wrong with it already."""

    tree: TreeBuilder
    source: Source
    written_in: Format

    def ignored(self) -> tuple[tuple[str, ...], Mapping[int, tuple[str, ...]]]:
        """The rules that comments switch off, in the whole file and by line, as in `Loaded`."""
        if self.written_in == "json" or "congvan:" not in self.source.text:
            return (), {}
        from congvan.formats.yaml_reader import read_ignored

        ignored = read_ignored(self.source.text)
        return ignored.everywhere, ignored.by_line

    def invalid(self, problems: Iterable[Problem]) -> InvalidDocumentError:
        """The error that names the faults of the file and these further ones, the first 100 in its order."""
        # An alias stands for nothing here; what structuring says of the nothing is said already.
        reported = {(problem.line, problem.column) for problem in self.tree.problems}
        further = (problem for problem in problems if (problem.line, problem.column) not in reported)
        found = [*self.tree.problems[:PROBLEM_LIMIT], *islice(further, PROBLEM_LIMIT)]
        found.sort(key=lambda problem: (problem.line or 0, problem.column or 0))
        return InvalidDocumentError(self.source.name, tuple(found[:PROBLEM_LIMIT]))


def load_file(path: str | os.PathLike[str]) -> Loaded:
    """Read a document file, UTF-8; `.json` is JSON, other endings YAML or JSON by its content.

    Raises `UnreadableFileError` and `InvalidDocumentError`.
    """
    name = os.fspath(path)
    return load_text(read_text_of(path), name=name)


def load_bytes(content: bytes, *, name: str = "<text>") -> Loaded:
    """Read a document from the bytes of a document file, as `load_file` does from the file. Raises the same."""
    return load_text(_decoded(content, name), name=name)


def read_text_of(path: str | os.PathLike[str]) -> str:
    """The text of a document file. Raises `UnreadableFileError`."""
    name = os.fspath(path)
    return _decoded(_content(Path(path), name), name)


def load_text(text: str, *, name: str = "<text>", format: Format | None = None) -> Loaded:
    """Read a document from the text of a document file; `name` is what messages call it.

    Without a `format` the ending of the name tells it, else the content. Raises `UnreadableFileError`
    and `InvalidDocumentError`, which names every fault (the first 100) with key, line and column.
    """
    parsed = parse_text(text, name=name, format=format)
    document, problems = structure(parsed.tree.data, parsed.source, Document)
    if document is None or parsed.tree.problems:
        raise parsed.invalid(problems)
    return Loaded(document, parsed.source, *parsed.ignored())


def parse_text(text: str, *, name: str = "<text>", format: Format | None = None) -> Parsed:
    """Read the text of a document file as data, without asking whether it is a document.

    Raises `UnreadableFileError`.
    """
    if len(text) > SIZE_LIMIT:
        raise UnreadableFileError(name, messages.TOO_LARGE.format(limit=SIZE_LIMIT_MB))
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    written_in = format or SUFFIXES.get(Path(name).suffix.lower()) or _format_by_content(text)
    tree = _read(text, name, written_in)
    return Parsed(tree, Source(name, text, tree.root), written_in)


def from_dict(data: Mapping[str, Any]) -> Document:
    """The document that plain values say: what `to_dict` gives, and every short form of the document file.

    Raises `InvalidDocumentError`.
    """
    document, problems = structure(dict(data) if isinstance(data, Mapping) else data, None, Document)
    if document is None:
        raise InvalidDocumentError("<data>", tuple(islice(problems, PROBLEM_LIMIT)))
    return document


def structure(
    data: Any, source: Source | None, kind: type[_T], path: str = ""
) -> tuple[_T | None, Iterator[Problem]]:
    """The object that plain data says, or None and its faults; `path` is the key of the data in the source."""
    if not isinstance(data, dict):
        reason = messages.EMPTY if data is None else messages.NOT_A_DOCUMENT
        return None, iter((problem_at(path, reason, source),))
    from cattrs.errors import BaseValidationError

    from congvan.formats.structure import structured

    try:
        return structured(data, kind), iter(())
    except BaseValidationError as error:
        from congvan.formats.problems import problems_of

        return None, problems_of(error, source, path)
    except RecursionError:
        return None, iter((problem_at(path, messages.TOO_DEEP, source),))


def _content(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        raise UnreadableFileError(name, messages.NO_SUCH_FILE) from None
    except (OSError, ValueError) as error:
        raise UnreadableFileError(name, _why_unreadable(path, error)) from error
    if len(content) > SIZE_LIMIT:
        raise UnreadableFileError(name, messages.TOO_LARGE.format(limit=SIZE_LIMIT_MB))
    return content


def _why_unreadable(path: Path, error: OSError | ValueError) -> Bilingual:
    if path.is_dir():
        return messages.IS_A_FOLDER
    if isinstance(error, PermissionError):
        return messages.NO_PERMISSION
    return messages.CANNOT_READ.format(reason=reason_of(error))


_OTHER_FILES = {
    b"PK\x03\x04": messages.IS_WORD,
    b"\xd0\xcf\x11\xe0": messages.IS_OLD_WORD,
    b"%PDF-": messages.IS_OTHER_FILE.format(kind="PDF"),
    b"{\\rtf": messages.IS_OTHER_FILE.format(kind="RTF"),
    b"\x89PNG": messages.IS_PICTURE.format(kind="PNG"),
    b"\xff\xd8\xff": messages.IS_PICTURE.format(kind="JPEG"),
    b"\xff\xfe": messages.IS_UTF16,
    b"\xfe\xff": messages.IS_UTF16,
}


def _decoded(content: bytes, name: str) -> str:
    for beginning, reason in _OTHER_FILES.items():
        if content.startswith(beginning):
            raise UnreadableFileError(name, reason)
    if b"\0" in content[:2]:
        raise UnreadableFileError(name, messages.IS_UTF16)
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode()
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise UnreadableFileError(name, messages.NOT_UTF8, line, column) from None


def _format_by_content(text: str) -> Format:
    opening, _, rest = text.lstrip().partition("{")
    return "json" if not opening and rest.lstrip()[:1] in ('"', "}") else "yaml"


def _read(text: str, name: str, written_in: Format) -> TreeBuilder:
    try:
        if written_in == "json":
            from congvan.formats.json_reader import read_json

            return read_json(text)
        from congvan.formats.yaml_reader import read_yaml

        return read_yaml(text)
    except BrokenSyntaxError as error:
        raise UnreadableFileError(name, error.reason, *error.place) from None


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
