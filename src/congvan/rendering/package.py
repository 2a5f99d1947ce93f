"""A .docx of which most parts never change: written with their deflate streams ready.

The zip is written here and not by `zipfile` because that one deflates every part again, stamps the time
and costs more than making the document itself.
"""

import struct
import zlib
from collections.abc import Iterable, Mapping

from attrs import frozen

LEVEL = 3
"""Deflate level of the parts made per document.

`python -m benchmarks deflate` measures them: 1, 2 and 3 take the same time and 3 makes the least of them;
from 4 on zlib takes longer, up to three times as long at 6, for a document that is 2 to 6 % smaller (a long
letter up to 13 %).
"""

_READY_LEVEL = 9
LOCAL = struct.Struct("<4s5H3L2H")
"""What stands before a part: mark, version, flags, method, time, date, checksum, sizes, lengths of name and extra."""
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_EARLIEST = 0, 1 << 5 | 1
"""1980-01-01 00:00, the earliest a zip can say: same input, same bytes."""

_VERSION = 20
_UTF8_NAMES = 1 << 11
_DEFLATED, _STORED = 8, 0

CONTENT_TYPES = "[Content_Types].xml"


@frozen
class Entry:
    """One part in a zip: what its two headers say, and its stream."""

    name: bytes
    flags: int
    method: int
    stamp: tuple[int, int]
    """Time and date as DOS writes them."""
    crc: int
    size: int
    stream: bytes
    attributes: int = 0

    @classmethod
    def of(cls, name: bytes, content: bytes, level: int) -> "Entry":
        """A part of this content, deflated where that makes it smaller."""
        stream, method = zlib.compress(content, level, -zlib.MAX_WBITS), _DEFLATED
        if len(stream) >= len(content):
            stream, method = content, _STORED
        flags = 0 if name.isascii() else _UTF8_NAMES
        return cls(name, flags, method, _EARLIEST, zlib.crc32(content), len(content), stream)

    def _common(self) -> tuple[int, ...]:
        sizes = len(self.stream), self.size, len(self.name), 0
        return _VERSION, self.flags, self.method, *self.stamp, self.crc, *sizes

    def local(self) -> bytes:
        """What stands before the stream."""
        return LOCAL.pack(b"PK\3\4", *self._common()) + self.name

    def central(self, offset: int) -> bytes:
        """What the zip's directory says of it, which begins at an offset."""
        numbers = *self._common(), 0, 0, 0, self.attributes, offset
        return _CENTRAL.pack(b"PK\1\2", _VERSION, *numbers) + self.name


@frozen
class Package:
    """The parts that are the same in every document, and the names of those that are not."""

    _ready: tuple[Entry, ...]
    _written: bytes
    """The ready parts as they stand in the zip."""
    _directory: bytes
    _made: tuple[bytes, ...]

    @classmethod
    def prepare(cls, ready: Mapping[str, bytes], made: Iterable[str]) -> "Package":
        """Deflate the unchanging parts once; `made` names the parts that `write` will be given, in order."""
        names = sorted(ready, key=lambda name: (name != CONTENT_TYPES, name))
        entries = tuple(Entry.of(name.encode(), ready[name], _READY_LEVEL) for name in names)
        body, directory = zipped(entries)
        return cls(entries, body, directory, tuple(name.encode() for name in made))

    def write(self, contents: Iterable[bytes], others: Mapping[str, bytes] | None = None) -> bytes:
        """The .docx with these contents of the parts named by `made`.

        `others` are further parts by name; one of a ready part's name takes its place.
        """
        ready, body, directory = self._ready, self._written, self._directory
        if others:
            kept = [entry for entry in ready if entry.name.decode() not in others]
            added = [Entry.of(name.encode(), content, LEVEL) for name, content in others.items()]
            ready = tuple(sorted((*kept, *added), key=lambda entry: entry.name != CONTENT_TYPES.encode()))
            body, directory = zipped(ready)
        made = [Entry.of(name, content, LEVEL) for name, content in zip(self._made, contents, strict=True)]
        more, more_directory = zipped(made, len(body))
        offset, count = len(body) + len(more), len(ready) + len(made)
        return b"".join((body, more, end_of(directory + more_directory, offset, count)))


def zipped(entries: Iterable[Entry], offset: int = 0) -> tuple[bytes, bytes]:
    """Entries from an offset of the zip on, and what its directory says of them."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    for entry in entries:
        directory.append(entry.central(offset))
        local = entry.local()
        pieces += (local, entry.stream)
        offset += len(local) + len(entry.stream)
    return b"".join(pieces), b"".join(directory)


def end_of(directory: bytes, offset: int, count: int) -> bytes:
    """What ends a zip: its directory, at an offset, of so many parts."""
    return directory + _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), offset, 0)


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Parts as a .docx."""
    return Package.prepare(parts, ()).write(())
