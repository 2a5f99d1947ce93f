"""The zip package of a Word file, opened without trust: what it is, its parts, their relationships."""

import io
import os
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from attrs import define, field, frozen

from congvan.reading.errors import (
    BrokenXmlError,
    DamagedPackageError,
    DuplicatePartError,
    EmptyFileError,
    EncryptedFileError,
    FileNotOpenedError,
    FileTooLargeError,
    MissingDocumentError,
    OldWordFileError,
    OtherFormatError,
    PlainTextFileError,
    TooLargeError,
    UnknownFormatError,
    UnreadableDocxError,
    ZipBombError,
)
from congvan.reading.xml import Element, W, parse_part

MAX_PART = 48 * 2**20
"""Most bytes of one part, unpacked: some 2,000 pages of text."""
MAX_TOTAL = 96 * 2**20
MAX_FILE = 512 * 2**20
"""Most bytes of the file itself; pictures are never unpacked."""
MAX_RATIO = 400
"""Most bytes unpacked from one packed byte in a part above 1 MB; text written by people stays below 100."""

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES = (
    (b"{\\rtf", "RTF"),
    (b"%pdf", "PDF"),
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
    (b"<head", "HTML"),
    (b"<meta", "HTML"),
    (b"mime-version:", "MHTML"),
    (b'<?mso-application progid="word', "Word XML"),
    (b"rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"\x1f\x8b", "gzip"),
    (b"\x89png", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
)
_OLE2_STREAMS = (
    ("WordDocument", None),
    ("Workbook", "Excel"),
    ("Book", "Excel"),
    ("PowerPoint Document", "PowerPoint"),
)
_OTHER_ROOTS = {"workbook": "Excel", "presentation": "PowerPoint", "document-content": "OpenDocument"}
_OTHER_PARTS = (
    ("xl/workbook.xml", "Excel"),
    ("ppt/presentation.xml", "PowerPoint"),
    ("content.xml", "OpenDocument"),
    ("visio/document.xml", "Visio"),
)


@frozen
class Relationship:
    """A relationship: the last word of its type (`styles`, `header`), and the part it leads to."""

    kind: str
    target: str


@define
class Package:
    """An open .docx. Part names are compared without case, leading slash or the direction of slashes."""

    archive: zipfile.ZipFile
    document: str = ""
    _entries: dict[str, list[zipfile.ZipInfo]] = field(factory=dict)
    _unpacked: int = 0

    def __attrs_post_init__(self) -> None:
        for info in self.archive.infolist():
            self._entries.setdefault(part_key(info.filename), []).append(info)

    def __contains__(self, part: str) -> bool:
        return part_key(part) in self._entries

    @property
    def signed(self) -> bool:
        """Whether the package carries digital signatures (ECMA-376, Part 2, 13); nothing verifies them."""
        return any(name.startswith("_xmlsignatures/") for name in self._entries)

    def read(self, part: str) -> bytes | None:
        """The bytes of a part, None where there is none.

        Raises `DuplicatePartError`, `TooLargeError`, `DamagedPackageError`, `EncryptedFileError`.
        """
        entries = self._entries.get(part_key(part), [])
        if not entries:
            return None
        if len(entries) > 1:
            raise DuplicatePartError(part)
        info = entries[0]
        if info.flag_bits & 0x1:
            raise EncryptedFileError
        room = min(MAX_PART, MAX_TOTAL - self._unpacked)
        try:
            with self.archive.open(info) as stream:
                data = stream.read(room + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise DamagedPackageError(part, _reason(error)) from error
        self._unpacked += len(data)
        if len(data) > room:
            raise TooLargeError(part, MAX_PART >> 20)
        if len(data) > 2**20 and len(data) > MAX_RATIO * max(info.compress_size, 1):
            raise ZipBombError(part, MAX_RATIO)
        return data

    def parse(self, part: str) -> Element | None:
        """The root element of a part, None where there is none. Raises what `read` and `parse_part` raise."""
        data = self.read(part)
        return None if data is None else parse_part(data, part)

    def relationships(self, part: str) -> dict[str, Relationship]:
        """The internal relationships of a part by their id."""
        folder, name = posixpath.split(part)
        root = self.parse(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relationship] = {}
        for relation in root if root is not None else ():
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External" or not target:
                continue
            path = target.replace("\\", "/")
            path = path if path.startswith("/") else posixpath.join("/", folder, path)
            kind = relation.get("Type", "").rpartition("/")[2]
            found[relation.get("Id", "")] = Relationship(kind, posixpath.normpath(path).lstrip("/"))
        return found


def part_key(name: str) -> str:
    """The name by which a part is found: names differ in case, leading slash and the direction of slashes."""
    return posixpath.normpath("/" + name.replace("\\", "/")).lstrip("/").lower()


def _reason(error: BaseException) -> str:
    return str(error)[:120] or type(error).__name__


@contextmanager
def open_package(source: bytes | str | Path) -> Iterator[tuple[Package, Element]]:
    """The package of a Word file and the root of its document part.

    Accepts .docx, .docm, .dotx and .dotm, Transitional or Strict. Raises an `UnreadableDocxError` that names
    the path where there is one.
    """
    with naming_the_file(source), _stream(source) as stream, _archive(stream) as archive:
        package = Package(archive)
        yield package, _main_document(package)


@contextmanager
def naming_the_file(source: bytes | str | os.PathLike[str]) -> Iterator[None]:
    """Give errors of reading the path that they are about, where the source has one."""
    try:
        yield
    except UnreadableDocxError as error:
        if not isinstance(source, bytes):
            error.file = os.fspath(source)
        raise


@contextmanager
def _stream(source: bytes | str | Path) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        with io.BytesIO(source) as stream:
            yield stream
        return
    with ExitStack() as stack:
        try:
            opened = stack.enter_context(Path(source).open("rb"))
        except (OSError, ValueError) as error:
            raise FileNotOpenedError(error) from error
        # A zip file is read from its end, which a pipe does not let us see.
        yield opened if opened.seekable() else io.BytesIO(opened.read(MAX_FILE + 1))


@contextmanager
def _archive(stream: BinaryIO) -> Iterator[zipfile.ZipFile]:
    size = stream.seek(0, io.SEEK_END)
    if size > MAX_FILE:
        raise FileTooLargeError(MAX_FILE >> 20)
    stream.seek(0)
    head = stream.read(4096)
    if not head:
        raise EmptyFileError
    if not head.startswith(b"PK"):
        stream.seek(0)
        _refuse(head, stream)
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, OverflowError) as error:
        raise DamagedPackageError("zip", _reason(error)) from error
    with archive:
        yield archive


def _refuse(head: bytes, stream: BinaryIO) -> None:
    if head.startswith(_OLE2):
        _refuse_ole2(stream)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for signature, name in _SIGNATURES:
        if start.startswith(signature):
            raise OtherFormatError(name)
    if start.startswith(b"<?xml"):
        word = b"worddocument" in start or b"pkg:package" in start
        raise OtherFormatError("Word XML" if word else "HTML" if b"<html" in start else "XML")
    text = _as_text(head)
    if text is None:
        raise UnknownFormatError
    raise PlainTextFileError(" ".join(text.split())[:40])


def _refuse_ole2(stream: BinaryIO) -> None:
    data = stream.read(MAX_FILE)
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise EncryptedFileError
    for stream_name, program in _OLE2_STREAMS:
        if stream_name.encode("utf-16-le") in data:
            raise OldWordFileError if program is None else OtherFormatError(program)
    raise OldWordFileError


def _as_text(head: bytes) -> str | None:
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    text = head.decode(encoding, errors="ignore").lstrip("\ufeff")
    lossless = len(text.encode(encoding)) >= len(head) - 4
    return text if lossless and all(char.isprintable() or char.isspace() for char in text) else None


def _main_document(package: Package) -> Element:
    for part in _candidates(package):
        root = package.parse(part)
        if root is None:
            continue
        if root.tag == W + "document":
            package.document = part
            return root
        local = root.tag.rpartition("}")[2]
        if local in _OTHER_ROOTS:
            raise OtherFormatError(_OTHER_ROOTS[local])
    for part, program in _OTHER_PARTS:
        if part in package:
            raise OtherFormatError(program)
    raise MissingDocumentError


def _candidates(package: Package) -> Iterator[str]:
    """Where the document may be: where the package says, else where Word puts it."""
    try:
        related = [one.target for one in package.relationships("").values() if one.kind == "officeDocument"]
    except BrokenXmlError:
        related = []
    yield from dict.fromkeys((*related, "word/document.xml"))
