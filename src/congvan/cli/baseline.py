"""The file of known findings (`--baseline`, `--write-baseline`)."""

import os
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve

from congvan.errors import reason_of
from congvan.files import write_atomically
from congvan.formats import UnreadableFileError
from congvan.formats.messages import CANNOT_READ, NOT_UTF8
from congvan.rules.baseline import Baseline
from congvan.rules.output import CheckedFile


def read_baseline(path: Path) -> Baseline:
    """The baseline at a path. Raises `UnreadableFileError` and `UnreadableBaselineError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UnreadableFileError(str(path), NOT_UTF8) from None
    except (OSError, ValueError) as error:
        raise UnreadableFileError(str(path), CANNOT_READ.format(reason=reason_of(error))) from error
    return Baseline.loads(text, str(path))


def require_baseline(path: Path) -> None:
    """Refuse to write over a file that is no baseline. Raises what `read_baseline` raises."""
    if path.is_file():
        read_baseline(path)


def save_baseline(path: Path, files: Iterable[CheckedFile]) -> Baseline:
    """Write everything that was found to a path, whole or not at all. Raises `UnwritableFileError`."""
    found = Baseline.of((_name(file.file, path), file.report) for file in files if file.report is not None)
    write_atomically(path, found.dumps().encode())
    return found


def without_known(known: Baseline, path: Path, file: CheckedFile) -> CheckedFile:
    """A checked file without what the baseline at a path knows of it."""
    if file.report is None:
        return file
    return evolve(file, report=known.without_known(_name(file.file, path), file.report))


def _name(file: str, baseline: Path) -> str:
    """How a baseline calls a file: by its way from the baseline's folder, so that any working folder will do."""
    folder = baseline.absolute().parent
    try:
        return Path(os.path.relpath(Path(file).absolute(), folder)).as_posix()
    except ValueError:  # another drive of Windows
        return Path(file).absolute().as_posix()
