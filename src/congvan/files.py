"""Writing files so that none is ever half-written."""

import os
import tempfile
from pathlib import Path
from typing import ClassVar

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


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write to a temporary name in the same folder, then rename: the file is whole or as it was.

    Raises `UnwritableFileError`.
    """
    target = Path(path)
    temporary: str | None = None
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".tmp", dir=target.parent)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        Path(temporary).chmod(_usual_mode(target))
        Path(temporary).replace(target)
        temporary = None
    except OSError as error:
        raise UnwritableFileError(str(path), error.strerror or str(error)) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def _usual_mode(target: Path) -> int:
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
