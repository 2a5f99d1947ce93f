"""Writing files so that none is ever half-written."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, ClassVar

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual


@define(eq=False)
class UnwritableFileError(CongvanError):
    """A file could not be written; what stood there before is untouched."""

    code: ClassVar[str] = "unwritable-file"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: không ghi được tệp ({reason}).", "{file}: the file cannot be written ({reason})."
    )

    file: str
    reason: str


_LEFTOVER = re.compile(r"\..+\.[a-z0-9_]{8}\.tmp")
"""The temporary names below, as `tempfile` makes them."""


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write to a temporary name in the same folder, then rename: the file is whole or as it was.

    Raises `UnwritableFileError`.
    """
    with atomic_writing(path) as stream:
        stream.write(data)


@contextmanager
def atomic_writing(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A stream whose content becomes the file when it is closed without an error.

    Raises `UnwritableFileError`, also for an `OSError` of the one who writes.
    """
    target = Path(path)
    temporary: str | None = None
    try:
        descriptor, temporary = tempfile.mkstemp(
            prefix=f".{target.name[:40]}.", suffix=".tmp", dir=target.parent
        )
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
        Path(temporary).chmod(_usual_mode(target))
        Path(temporary).replace(target)
        temporary = None
    except OSError as error:
        raise UnwritableFileError(str(path), error.strerror or str(error)) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files of a process that was killed while it wrote. Raises `UnwritableFileError`."""
    try:
        for path in folder.iterdir():
            if _LEFTOVER.fullmatch(path.name):
                path.unlink(missing_ok=True)
    except OSError as error:
        raise UnwritableFileError(str(folder), error.strerror or str(error)) from error


def _usual_mode(target: Path) -> int:
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
