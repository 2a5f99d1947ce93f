"""The zip of a Word file with some parts rewritten: every other part's stream is copied as it stands.

`zipfile` would unpack and deflate every part again, so that pictures and what no program of ours understands would
not stay byte for byte what they were.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping

from congvan.reading.errors import DamagedPackageError
from congvan.reading.package import part_key
from congvan.rendering.package import LOCAL, Entry, end_of, zipped

_HAS_DESCRIPTOR = 1 << 3
"""Sizes follow the stream: not in what is written here, where they are known beforehand."""
_LEVEL = 6


def rewritten(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A package with these parts in the place of those of the same name, or added at its end.

    Raises `DamagedPackageError` where a part that is to be copied does not stand where the zip says.
    """
    wanted = {part_key(name): (name, content) for name, content in parts.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = list(_kept(data, archive, wanted))
    entries += [Entry.of(name.encode(), content, _LEVEL) for name, content in wanted.values()]
    body, directory = zipped(entries)
    return body + end_of(directory, len(body), len(entries))


def _kept(data: bytes, archive: zipfile.ZipFile, wanted: dict[str, tuple[str, bytes]]) -> Iterator[Entry]:
    """The entries of a zip in their order; what is rewritten is taken out of `wanted`."""
    for info in archive.infolist():
        local = data[info.header_offset : info.header_offset + LOCAL.size]
        if len(local) < LOCAL.size or not local.startswith(b"PK\3\4"):
            raise DamagedPackageError(info.filename, "PK\\3\\4")
        _, _, flags, method, time, date, _, _, _, name_size, extra_size = LOCAL.unpack(local)
        begin = info.header_offset + LOCAL.size
        name = data[begin : begin + name_size]
        if (new := wanted.pop(part_key(info.filename), None)) is not None:
            yield Entry.of(name, new[1], _LEVEL)
            continue
        begin += name_size + extra_size
        stream = data[begin : begin + info.compress_size]
        if len(stream) < info.compress_size:
            raise DamagedPackageError(info.filename, "EOF")
        flags &= ~_HAS_DESCRIPTOR
        yield Entry(name, flags, method, (time, date), info.CRC, info.file_size, stream, info.external_attr)
