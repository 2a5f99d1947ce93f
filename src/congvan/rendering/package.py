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
from 4 on zlib takes twice as long for a document that is one or two per cent smaller.
"""

_READY_LEVEL = 9
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_DOS_TIME, _DOS_DATE = 0, 1 << 5 | 1
"""1980-01-01 00:00, the earliest a zip can say: same input, same bytes."""

_VERSION = 20
_UTF8_NAMES = 1 << 11
_DEFLATED, _STORED = 8, 0

CONTENT_TYPES = "[Content_Types].xml"


@frozen
class _Entry:
    """One part in the zip: what its two headers say, and its stream."""

    name: bytes
    method: int
    crc: int
    size: int
    stream: bytes

    @classmethod
    def of(cls, name: bytes, content: bytes, level: int) -> "_Entry":
        stream, method = zlib.compress(content, level, -zlib.MAX_WBITS), _DEFLATED
        if len(stream) >= len(content):
            stream, method = content, _STORED
        return cls(name, method, zlib.crc32(content), len(content), stream)

    def _common(self) -> tuple[int, ...]:
        flags = 0 if self.name.isascii() else _UTF8_NAMES
        return (
            _VERSION,
            flags,
            self.method,
            _DOS_TIME,
            _DOS_DATE,
            self.crc,
            len(self.stream),
            self.size,
            len(self.name),
            0,
        )

    def local(self) -> bytes:
        return _LOCAL.pack(b"PK\3\4", *self._common()) + self.name

    def central(self, offset: int) -> bytes:
        return _CENTRAL.pack(b"PK\1\2", _VERSION, *self._common(), 0, 0, 0, 0, offset) + self.name


@frozen
class Package:
    """The parts that are the same in every document, and the names of those that are not."""

    _ready: bytes
    _directory: bytes
    _count: int
    _made: tuple[bytes, ...]

    @classmethod
    def prepare(cls, ready: Mapping[str, bytes], made: Iterable[str]) -> "Package":
        """Deflate the unchanging parts once; `made` names the parts that `write` will be given, in order."""
        body, directory = bytearray(), bytearray()
        for name in sorted(ready, key=lambda name: (name != CONTENT_TYPES, name)):
            entry = _Entry.of(name.encode(), ready[name], _READY_LEVEL)
            directory += entry.central(len(body))
            body += entry.local() + entry.stream
        return cls(bytes(body), bytes(directory), len(ready), tuple(name.encode() for name in made))

    def write(self, contents: Iterable[bytes]) -> bytes:
        """The .docx with these contents of the parts named by `made`."""
        offset = len(self._ready)
        pieces, directory = [self._ready], [self._directory]
        for name, content in zip(self._made, contents, strict=True):
            entry = _Entry.of(name, content, LEVEL)
            directory.append(entry.central(offset))
            local = entry.local()
            pieces += (local, entry.stream)
            offset += len(local) + len(entry.stream)
        central = b"".join(directory)
        count = self._count + len(self._made)
        end = _END.pack(b"PK\5\6", 0, 0, count, count, len(central), offset, 0)
        return b"".join((*pieces, central, end))
