"""Any file that holds a document to what is read from it: Word by its bytes, plain text by its ending."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from congvan.reading.document import read_document
from congvan.reading.errors import (
    EmptyFileError,
    FileNotOpenedError,
    FileTooLargeError,
    PlainTextFileError,
    TextTooLargeError,
    TooManyLinesError,
    UndecodableTextError,
)
from congvan.reading.layout import read_layout
from congvan.reading.package import MAX_FILE, naming_the_file
from congvan.reading.plain_text import read_text
from congvan.reading.result import Reading

TEXT_LIMIT_MB = 5
LINE_LIMIT = 100_000
"""Most lines of a plain text: some 2,000 pages."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ENCODINGS = ("utf-8", "cp1258")
"""In the order in which they are tried; Windows-1258 is what older Vietnamese programs save."""


def read_file(source: str | os.PathLike[str] | bytes) -> Reading:
    """Read a Word file or a plain text: from a path, by its ending (`.txt`), or from bytes, by what they are.

    A text is UTF-8, UTF-16 with its mark, or Windows-1258, of at most 5 MB and 100,000 lines. Raises `UnreadableDocxError` and its
    kinds, which say what the file is instead, where it is damaged or why it cannot be opened; so text under the
    name of a Word file is refused.
    """
    with naming_the_file(source):
        if not isinstance(source, bytes) and Path(source).suffix.lower() == ".txt":
            return read_text(_decoded(_content(source, TEXT_LIMIT_MB, TextTooLargeError)))
        try:
            layout = read_layout(source if isinstance(source, bytes) else Path(source))
        except PlainTextFileError:
            if not isinstance(source, bytes):
                raise
            return read_text(_decoded(source))
        return read_document(layout)


@contextmanager
def word_file(source: str | os.PathLike[str] | bytes) -> Iterator[bytes]:
    """The bytes of a Word file for those who go on to read them; errors of reading name its path.

    Raises `FileNotOpenedError` and `FileTooLargeError`.
    """
    with naming_the_file(source):
        yield source if isinstance(source, bytes) else _content(source, MAX_FILE >> 20, FileTooLargeError)


def _content(path: str | os.PathLike[str], limit: int, too_large: type[FileTooLargeError]) -> bytes:
    try:
        with Path(path).open("rb") as file:
            content = file.read((limit << 20) + 1)
    except (OSError, ValueError) as error:
        raise FileNotOpenedError(error) from error
    if len(content) > limit << 20:
        raise too_large(limit)
    return content


def _decoded(content: bytes) -> str:
    if len(content) > TEXT_LIMIT_MB << 20:
        raise TextTooLargeError(TEXT_LIMIT_MB)
    if not content.strip():
        raise EmptyFileError
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    for encoding in (marked,) if marked else _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            continue
        if text.count("\n") > LINE_LIMIT:
            raise TooManyLinesError(LINE_LIMIT)
        return text
    raise UndecodableTextError
