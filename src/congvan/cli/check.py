"""`congvan check`."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import frozen

from congvan.api import READABLE, check, check_loaded, check_reading, read
from congvan.cli import completion
from congvan.cli.baseline import read_baseline, require_baseline, save_baseline, without_known
from congvan.cli.options import (
    PATH,
    is_folder,
    language,
    language_option,
    tell,
    tell_written,
)
from congvan.cli.project import judging_options
from congvan.cli.terms import NO_FILES, OLD_WORD, OTHER_DATA, text
from congvan.errors import CongvanError
from congvan.formats import SUFFIXES, UnreadableFileError, is_other_data, load_bytes
from congvan.formats.messages import NO_PERMISSION
from congvan.messages import counted
from congvan.rules import Report, Selection
from congvan.rules.output import FORMATS, CheckedFile, formatted
from congvan.rules.output.text import summary
from congvan.standards import Profile
from congvan.standards import standard as standard_by_key

if TYPE_CHECKING:
    from congvan.reading import Reading

FINDINGS = 1
UNREAD = 2

_SUFFIXES = (*SUFFIXES, *READABLE)
_OLD_WORD = ".doc"
_MANY = 40
"""So many files are worth the start of further processes."""
_CHUNK = 8


STANDARD_INPUT = Path("-")

_WORD = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How Word files begin: a zip file, or what Word 97 wrote."""


@frozen
class Wanted:
    """A file to check, whether it is named itself and not its folder, and its content where it comes from a pipe."""

    path: Path
    is_named: bool
    content: bytes | None = None

    @classmethod
    def on_standard_input(cls) -> "Wanted":
        """What the standard input holds, as far as any file may be large."""
        from congvan.reading.package import MAX_FILE

        return cls(STANDARD_INPUT, is_named=True, content=sys.stdin.buffer.read(MAX_FILE + 1))

    def judged(self, standard: str | None, profile: Profile | None, selection: Selection) -> Report:
        """What the rules find in it. Raises what `congvan.check` raises."""
        if self.content is None:
            return check(self.path, standard=standard, profile=profile, selection=selection)
        if self.content.startswith(_WORD):
            reading = self._read(self.content)
            return check_reading(reading, standard=standard, profile=profile, selection=selection)
        loaded = load_bytes(self.content, name=str(self.path))
        return check_loaded(loaded, standard=standard, profile=profile, selection=selection)

    def _read(self, content: bytes) -> "Reading":
        from congvan.reading import UnreadableDocxError

        try:
            return read(content)
        except UnreadableDocxError as error:
            error.file = str(self.path)
            raise


@click.command(
    "check",
    help=text(
        "Kiểm tra thể thức của các tệp văn bản hoặc thư mục; «-» là đầu vào chuẩn. Trong thư mục, tệp YAML, JSON "
        "không phải văn bản được bỏ qua. Kết quả: 0 không có lỗi, 1 có lỗi, 2 có tệp không đọc được.",
        "Check document files or folders; “-” is standard input. YAML and JSON files of a folder that are no "
        "documents are left out. Exit: 0 no error, 1 errors, 2 a file could not be read.",
    ),
)
@click.argument(
    "paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False)
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help=text("Dạng kết quả.", "Form of the result."),
)
@click.option(
    "--standard",
    metavar="KEY",
    shell_complete=completion.standards,
    help=text("Tiêu chuẩn dùng để kiểm tra.", "Standard to check by."),
)
@click.option(
    "--baseline",
    metavar="FILE",
    type=PATH,
    help=text("Không báo những phát hiện đã có trong tệp này.", "Report nothing that is in this file."),
)
@click.option(
    "--write-baseline",
    metavar="FILE",
    type=PATH,
    help=text(
        "Ghi mọi phát hiện vào tệp này để lần sau không báo lại.",
        "Write all findings to this file, for --baseline to leave out.",
    ),
)
@judging_options
@language_option
def command(
    paths: tuple[Path, ...],
    form: str,
    standard: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    profile: Profile | None,
    selection: Selection,
) -> int:
    """Check files and print what was found."""
    if baseline is not None and write_baseline is not None:
        raise click.UsageError(text("--baseline hoặc --write-baseline", "--baseline or --write-baseline"))
    if standard is not None:
        standard_by_key(standard)
    known_at = baseline or write_baseline
    known = read_baseline(baseline) if baseline is not None else None
    if write_baseline is not None:
        require_baseline(write_baseline)
    wanted, closed = _wanted(paths, known_at)
    outcomes = _all_checked(wanted, standard, profile, selection)
    files = [*closed, *(file for file in outcomes if file is not None)]
    if None in outcomes:
        tell(OTHER_DATA, count=outcomes.count(None))
    if write_baseline is not None:
        known = save_baseline(write_baseline, files)
        tell_written(write_baseline)
    if known_at is not None and known is not None:
        files = [without_known(known, known_at, file) for file in files]
    click.echo(formatted(form, files, language()), nl=form != "text" or any(map(_has_output, files)))
    click.echo(summary(files, language()), err=True)
    if any(file.error is not None for file in files):
        return UNREAD
    return FINDINGS if any(not file.report.ok for file in files if file.report is not None) else 0


def _has_output(file: CheckedFile) -> bool:
    return file.error is not None or bool(file.report and file.report.findings)


def _checked(
    wanted: Wanted, standard: str | None, profile: Profile | None, selection: Selection
) -> CheckedFile | None:
    """What a file comes to, None for one that a folder holds and that is no document."""
    name = str(wanted.path)
    try:
        return CheckedFile(name, wanted.judged(standard, profile, selection))
    except CongvanError as error:
        if not wanted.is_named and is_other_data(wanted.path):
            return None
        return CheckedFile(name, error=error)


def _all_checked(
    wanted: list[Wanted], standard: str | None, profile: Profile | None, selection: Selection
) -> list[CheckedFile | None]:
    """Each file's outcome in order; many files are shared among processes."""
    one = partial(_checked, standard=standard, profile=profile, selection=selection)
    cores = os.cpu_count() or 1
    if len(wanted) < _MANY or cores == 1:
        return [one(file) for file in wanted]
    with ProcessPoolExecutor(cores) as pool:
        return list(pool.map(one, wanted, chunksize=_CHUNK))


def _wanted(paths: tuple[Path, ...], known_at: Path | None) -> tuple[list[Wanted], list[CheckedFile]]:
    """The files named and those in the folders named, but for the file of known findings; and the folders closed to us."""
    wanted: list[Wanted] = []
    closed: list[CheckedFile] = []
    for path in paths:
        if path == STANDARD_INPUT:
            wanted.append(Wanted.on_standard_input())
            continue
        if not is_folder(path):
            wanted.append(Wanted(path, is_named=True))
            continue
        found, refused = _files_in(path, (*_SUFFIXES, _OLD_WORD))
        files = [file for file in found if file.suffix.lower() != _OLD_WORD]
        if old := len(found) - len(files):
            tell(OLD_WORD, path=path, files=counted(old, "tệp", "file"))
        elif not files and not refused:
            tell(NO_FILES, path=path)
        wanted += [Wanted(file, is_named=False) for file in files if not _is_same(file, known_at)]
        closed += [CheckedFile(error.name, error=error) for error in refused]
    return wanted, closed


def _files_in(folder: Path, endings: tuple[str, ...]) -> tuple[list[Path], list[UnreadableFileError]]:
    """The files below a folder with one of these endings, in order, and the folders that may not be read.

    What is hidden (`.git`, `.venv`) is left out, and the files `~$...` by which Word locks a document.
    """
    files: list[Path] = []
    closed: list[UnreadableFileError] = []

    def note(error: OSError) -> None:
        closed.append(UnreadableFileError(str(error.filename), NO_PERMISSION))

    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [Path(place, name) for name in names if _is_wanted(name, endings)]
    return sorted(file for file in files if file.is_file()), closed


def _is_wanted(name: str, endings: tuple[str, ...]) -> bool:
    return name.lower().endswith(endings) and not name.startswith((".", "~$"))


def _is_same(path: Path, other: Path | None) -> bool:
    return other is not None and path.absolute() == other.absolute()
