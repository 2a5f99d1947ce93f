"""What a run writes besides its documents: the folder, an archive, one Word file of all, each a section with its own page 1."""

import hashlib
import itertools
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from congvan.batch.errors import UnlikeDocumentsError
from congvan.batch.manifest import MANIFEST, read_manifest
from congvan.files import UnwritableFileError, atomic_writing

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can say: same documents, same bytes."""

_BODY = "word/document.xml"
_CORE = "docProps/core.xml"
_OWN = (_BODY, _CORE)
"""The parts in which documents of one template differ."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def made_folder(folder: Path) -> None:
    """Make a folder and those above it where they are missing. Raises `UnwritableFileError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFileError(str(folder), error) from error


def are_as_made(folder: Path, files: Mapping[str, str | None]) -> bool:
    """Whether a folder holds all of these files, each with its hash."""
    try:
        for name, made in files.items():
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != made:
                return False
    except OSError:
        return False
    return True


def remove_made(folder: Path, name: str, made: str | None) -> None:
    """Remove a file where it still has the hash that it was made with."""
    # A manifest is a file like others: what it names must be in the folder itself.
    if Path(name).name == name and are_as_made(folder, {name: made}):
        with suppress(OSError):
            (folder / name).unlink()


def write_zip(out_dir: Path, path: Path) -> int:
    """Pack the documents of a run into one archive, in the order of the rows, and say how many files they are.

    What goes with a document, annexes of their own and PDFs, follows it. The archive is whole or as it was; the same
    files make the same bytes. Raises `UnwritableFileError`.
    """
    count = 0
    with atomic_writing(path) as stream, zipfile.ZipFile(stream, "w") as archive:
        for record in read_manifest(out_dir / MANIFEST):
            for name in record.files:
                # Stored: a .docx is deflated already, and so is a PDF.
                entry = zipfile.ZipInfo(name, _EARLIEST)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, (out_dir / name).read_bytes())
                count += 1
    return count


def write_single(out_dir: Path, path: Path) -> int:
    """Put the documents of a run into one Word file, in the order of the rows, and say how many they are.

    Every document begins on a new page, which is its page 1. The file is whole or as it was, and held in
    memory one document at a time; a run without documents makes none. Raises `UnlikeDocumentsError` where
    the documents are of different templates or hold pictures, and `UnwritableFileError`.
    """
    names = [record.file for record in read_manifest(out_dir / MANIFEST) if record.file is not None]
    if names:
        with atomic_writing(path) as stream:
            _write(stream, out_dir, names)
    return len(names)


def _write(stream: BinaryIO, out_dir: Path, names: list[str]) -> None:
    parts = _parts(out_dir / names[0])
    shared = {name: content for name, content in parts.items() if name not in _OWN}
    drawings = itertools.count(1)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*shared.items(), (_CORE, _untitled(parts[_CORE]))):
            archive.writestr(_entry(name), content)
        with archive.open(_entry(_BODY), "w", force_zip64=True) as body:
            for number, name in enumerate(names, 1):
                own = _parts(out_dir / name)
                if {part: content for part, content in own.items() if part not in _OWN} != shared:
                    raise UnlikeDocumentsError(names[0], name)
                before, section, after = _section(own[_BODY], drawings, is_last=number == len(names))
                if number == 1:
                    body.write(before)
                body.write(section)
            body.write(after)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _untitled(core: bytes) -> bytes:
    """The properties without the title, which is that of one document alone."""
    root = etree.fromstring(core)
    for title in root.iter(_TITLE):
        title.text = ""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _section(document: bytes, drawings: Iterator[int], *, is_last: bool) -> tuple[bytes, bytes, bytes]:
    """What stands before the content of a body, the content as a section, and what stands after it."""
    root = etree.fromstring(document)
    body = root.find(f"{_W}body")
    assert body is not None
    for drawing in root.iter(_DRAWING):
        drawing.set("id", str(next(drawings)))
    properties = body[-1]
    if not is_last:
        _properties_of(_closing_paragraph(body)).append(properties)
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    start, end = content.index(b"<w:body>") + len(b"<w:body>"), content.rindex(b"</w:body>")
    return content[:start], content[start:end], content[end:]


def _closing_paragraph(body: etree._Element) -> etree._Element:
    """The paragraph that ends the section: the last one, unless a section ends there already or a table is last."""
    last = body[-2] if len(body) > 1 else None
    if last is None or last.tag != f"{_W}p" or last.find(f"{_W}pPr/{_W}sectPr") is not None:
        last = etree.Element(f"{_W}p")
        body.insert(len(body) - 1, last)
    return last


def _properties_of(paragraph: etree._Element) -> etree._Element:
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        properties = etree.Element(f"{_W}pPr")
        paragraph.insert(0, properties)
    return properties
