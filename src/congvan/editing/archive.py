"""The zip of a Word file with some parts rewritten: every other part's stream is copied as it stands.

The zip is written here because `zipfile` would unpack and deflate every part again, so that pictures and what no
program of ours understands would not stay byte for byte what they were.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from attrs import frozen

from congvan.reading.errors import DamagedPackageError
from congvan.reading.package import part_key

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_DOS_TIME, _DOS_DATE = 0, 1 << 5 | 1
"""1980-01-01 00:00, the earliest a zip can say: same input, same bytes."""
_VERSION = 20
_HAS_DESCRIPTOR = 1 << 3
"""Sizes follow the stream: not in what is written here, where they are known beforehand."""
_UTF8_NAME = 1 << 11
_LEVEL = 6


@frozen
class _Entry:
    """One part in the zip, its stream packed."""

    name: bytes
    flags: int
    method: int
    time: int
    date: int
    crc: int
    size: int
    stream: bytes
    attributes: int = 0

    def _common(self) -> tuple[int, ...]:
        return (
            _VERSION, self.flags, self.method, self.time, self.date, self.crc, len(self.stream), self.size,
            len(self.name), 0,
        )  # fmt: skip

    def local(self) -> bytes:
        return _LOCAL.pack(b"PK\3\4", *self._common()) + self.name + self.stream

    def central(self, offset: int) -> bytes:
        record = _CENTRAL.pack(b"PK\1\2", _VERSION, *self._common(), 0, 0, 0, self.attributes, offset)
        return record + self.name


def rewritten(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A package with these parts in the place of those of the same name, or added at its end.

    Raises `DamagedPackageError` where a part that is to be copied does not stand where the zip says.
    """
    wanted = {part_key(name): (name, content) for name, content in parts.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = list(_kept(data, archive, wanted))
    entries += [_made(name.encode(), content) for name, content in wanted.values()]
    return _zipped(entries)


def _kept(data: bytes, archive: zipfile.ZipFile, wanted: dict[str, tuple[str, bytes]]) -> Iterator[_Entry]:
    """The entries of a zip in their order; what is rewritten is taken out of `wanted`."""
    for info in archive.infolist():
        local = data[info.header_offset : info.header_offset + _LOCAL.size]
        if len(local) < _LOCAL.size or not local.startswith(b"PK\3\4"):
            raise DamagedPackageError(info.filename, "PK\\3\\4")
        _, _, flags, method, time, date, _, _, _, name_size, extra_size = _LOCAL.unpack(local)
        begin = info.header_offset + _LOCAL.size
        name = data[begin : begin + name_size]
        if (new := wanted.pop(part_key(info.filename), None)) is not None:
            yield _made(name, new[1])
            continue
        begin += name_size + extra_size
        stream = data[begin : begin + info.compress_size]
        if len(stream) < info.compress_size:
            raise DamagedPackageError(info.filename, "EOF")
        yield _Entry(
            name, flags & ~_HAS_DESCRIPTOR, method, time, date, info.CRC, info.file_size, stream,
            info.external_attr,
        )  # fmt: skip


def _made(name: bytes, content: bytes) -> _Entry:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    stream = packer.compress(content) + packer.flush()
    flags = 0 if name.isascii() else _UTF8_NAME
    return _Entry(
        name, flags, zipfile.ZIP_DEFLATED, _DOS_TIME, _DOS_DATE, zlib.crc32(content), len(content), stream
    )


def _zipped(entries: list[_Entry]) -> bytes:
    body, directory, offset = [], [], 0
    for entry in entries:
        local = entry.local()
        body.append(local)
        directory.append(entry.central(offset))
        offset += len(local)
    central = b"".join(directory)
    end = _END.pack(b"PK\5\6", 0, 0, len(entries), len(entries), len(central), offset, 0)
    return b"".join((*body, central, end))
