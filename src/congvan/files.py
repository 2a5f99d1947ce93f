"""Writing files so that none is ever half-written."""

import errno
import os
import re
import secrets
import stat
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from attrs import define, field

from congvan.errors import CongvanError, reason_of
from congvan.messages import Bilingual

_NO_PERMISSION = Bilingual(
    "không có quyền, hoặc tệp đang mở trong chương trình khác như Word",
    "permission denied, or the file is open in another program such as Word",
)


def _why_unwritable(error: OSError | ValueError | str | Bilingual) -> Bilingual:
    """Windows refuses what another program has open with the same error as what is not permitted."""
    return _NO_PERMISSION if isinstance(error, PermissionError) else reason_of(error)


@define
class UnwritableFileError(CongvanError):
    """A file could not be written; what stood there before is untouched."""

    code = "unwritable-file"
    text = Bilingual(
        "{file}: không ghi được tệp ({reason}).", "{file}: the file cannot be written ({reason})."
    )

    file: str
    reason: Bilingual = field(converter=_why_unwritable)


_LEFTOVER = re.compile(r"\..*\.[0-9a-f]{8}\.tmp", re.DOTALL)
"""The temporary names below."""

_BINARY = getattr(os, "O_BINARY", 0)
"""What Windows must be told, and nobody else."""


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write to a temporary name in the same folder, then rename: the file is whole or as it was.

    Raises `UnwritableFileError`.
    """
    with atomic_writing(path) as stream:
        stream.write(data)


def write_all_atomically(files: Mapping[Path, bytes]) -> None:
    """Write several files: all of them, or none, so that each is as it was.

    Raises `UnwritableFileError`.
    """
    before = {path: _content(path) for path in files} if len(files) > 1 else {}
    try:
        with ExitStack() as stack:
            for path, data in files.items():
                stack.enter_context(atomic_writing(path)).write(data)
    except UnwritableFileError:
        for path, content in before.items():
            _put_back(path, content)
        raise


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError as error:
        raise UnwritableFileError(str(path), error) from error


def _put_back(path: Path, content: bytes | None) -> None:
    if content == _content(path):
        return
    if content is None:
        path.unlink()
    else:
        write_atomically(path, content)


@contextmanager
def atomic_writing(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A stream whose content becomes the file when it is closed without an error.

    A link is followed; a device or a pipe takes what is written as it comes. Raises `UnwritableFileError`, also for
    an `OSError` of the one who writes.
    """
    target = os.fspath(path)
    try:
        mode = _mode(target)
        if mode is not None and stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), target)
        # A file in the place of a device would end the device.
        is_file = mode is None or stat.S_ISREG(mode)
        with _replacing(target, mode) if is_file else open(target, "wb") as stream:  # noqa: PTH123 - a batch writes thousands
            yield stream
    except OSError as error:
        raise UnwritableFileError(target, error) from error


def _mode(target: str) -> int | None:
    with suppress(FileNotFoundError):
        return os.stat(target).st_mode  # noqa: PTH116 - as above
    return None


@contextmanager
def _replacing(target: str, mode: int | None) -> Iterator[BinaryIO]:
    if os.path.islink(target):  # noqa: PTH114 - as above
        target = os.path.realpath(target)
    folder, name = os.path.split(target)
    temporary = os.path.join(folder, f".{name[:40]}.{secrets.token_hex(4)}.tmp")  # noqa: PTH118 - as above
    is_whole = False
    try:
        # The mode of a new file is for the system to say, which knows the umask.
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
        if mode is not None:
            os.chmod(temporary, stat.S_IMODE(mode))  # noqa: PTH101 - as above
        os.replace(temporary, target)  # noqa: PTH105 - as above
        is_whole = True
    finally:
        if not is_whole:
            with suppress(OSError):
                Path(temporary).unlink()


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files of a process that was killed while it wrote. Raises `UnwritableFileError`."""
    try:
        for path in folder.iterdir():
            if _LEFTOVER.fullmatch(path.name):
                path.unlink(missing_ok=True)
    except OSError as error:
        raise UnwritableFileError(str(folder), error) from error
