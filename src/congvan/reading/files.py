"""Any file that holds a document to what is read from it: Word by its bytes, plain text by its ending."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from congvan.reading.document import read_document
from congvan.reading.errors import (
    EmptyFileError,
    FileNotOpenedError,
    TextTooLargeError,
    TooLargeError,
    UndecodableTextError,
    UnreadableDocxError,
)
from congvan.reading.layout import read_layout
from congvan.reading.package import MAX_FILE
from congvan.reading.plain_text import read_text
from congvan.reading.result import Reading

TEXT_LIMIT_MB = 5

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ENCODINGS = ("utf-8", "cp1258")
"""In the order in which they are tried; Windows-1258 is what older Vietnamese programs save."""


def read_file(source: str | os.PathLike[str] | bytes) -> Reading:
    """Read a Word file, from its path or its bytes, or a plain text whose path ends in `.txt`.

    A text is UTF-8, UTF-16 with its mark, or Windows-1258, of at most 5 MB. Raises `UnreadableDocxError` and its
    kinds, which say what the file is instead, where it is damaged or why it cannot be opened.
    """
    if isinstance(source, bytes):
        return read_document(read_layout(source))
    path = Path(source)
    if path.suffix.lower() == ".txt":
        return read_text(_text(path))
    return read_document(read_layout(path))


@contextmanager
def word_file(source: str | os.PathLike[str] | bytes) -> Iterator[bytes]:
    """The bytes of a Word file for those who go on to read them; errors of reading name its path.

    Raises `FileNotOpenedError` and `TooLargeError`.
    """
    if isinstance(source, bytes):
        yield source
        return
    path = Path(source)
    try:
        try:
            with path.open("rb") as file:
                content = file.read(MAX_FILE + 1)
        except (OSError, ValueError) as error:
            raise FileNotOpenedError(error) from error
        if len(content) > MAX_FILE:
            raise TooLargeError("tệp", f"{MAX_FILE >> 20} MB")
        yield content
    except UnreadableDocxError as error:
        error.file = str(path)
        raise


def _text(path: Path) -> str:
    limit = TEXT_LIMIT_MB * 2**20
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise FileNotOpenedError(error, file=str(path)) from error
    if len(content) > limit:
        raise TextTooLargeError(TEXT_LIMIT_MB, file=str(path))
    if not content.strip():
        raise EmptyFileError(file=str(path))
    return _decoded(content, str(path))


def _decoded(content: bytes, name: str) -> str:
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    for encoding in (marked,) if marked else _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise UndecodableTextError(file=name)
