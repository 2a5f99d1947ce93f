"""Documents as PDF, dozens by one start of LibreOffice, which takes as long as many letters."""

import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence

from congvan.batch.naming import pdf_name
from congvan.files import UnwritableFileError
from congvan.model import Document
from congvan.rendering import render_document
from congvan.rendering.pdf import ConversionError, to_pdfs

AT_ONCE = 48
"""Documents that LibreOffice is given by one start, which may take as long as `to_pdf` has for one."""

_PLAIN = Document("thong-bao")


def has_pdfs(names: Collection[str]) -> bool:
    """Whether every Word file among these has its PDF there too."""
    return all(pdf_name(name) in names for name in names if name.endswith(".docx"))


def with_pdfs(rows: Sequence[Mapping[str, bytes]]) -> Iterator[dict[str, bytes] | ConversionError]:
    """The Word files of each row with every one's PDF, or why there is none of this row.

    Raises `MissingProgramError`, `ConversionError` where LibreOffice does not convert a plain document either, and
    `UnwritableFileError` where there is no room to work.
    """
    pdfs = _pdfs([data for files in rows for data in files.values()])
    for files in rows:
        made: dict[str, bytes] = dict(files)
        failure = None
        for name, pdf in zip(files, pdfs, strict=False):
            if isinstance(pdf, bytes):
                made[pdf_name(name)] = pdf
            else:
                failure = failure or pdf
        yield failure or made


def _pdfs(files: Sequence[bytes]) -> Iterator[bytes | ConversionError]:
    for start in range(0, len(files), AT_ONCE):
        yield from _together(files[start : start + AT_ONCE])


def _together(files: Sequence[bytes]) -> Iterator[bytes | ConversionError]:
    try:
        yield from _converted(files)
    except ConversionError as error:
        _converted([render_document(_PLAIN)])
        yield from _apart(files, error)


def _apart(files: Sequence[bytes], error: ConversionError) -> Iterator[bytes | ConversionError]:
    """The files of which one at least fails, by halves."""
    if len(files) == 1:
        yield error
        return
    middle = len(files) // 2
    for half in (files[:middle], files[middle:]):
        try:
            yield from _converted(half)
        except ConversionError as failed:
            yield from _apart(half, failed)


def _converted(files: Sequence[bytes]) -> tuple[bytes, ...]:
    try:
        return to_pdfs(files)
    except OSError as error:
        raise UnwritableFileError(tempfile.gettempdir(), error) from error
