"""`congvan check`."""

import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import click

from congvan.api import READABLE, check
from congvan.cli.baseline import read_baseline, save_baseline, without_known
from congvan.cli.options import language, language_option, names, selection_options, tell_written
from congvan.cli.project import of_project, profile_option
from congvan.cli.terms import NO_FILES, text
from congvan.errors import CongvanError
from congvan.formats import SUFFIXES
from congvan.rules import Selection, Severity, all_rules
from congvan.rules.output import FORMATS, CheckedFile, formatted
from congvan.rules.output.text import summary
from congvan.standards import Profile
from congvan.standards import standard as standard_by_key

FINDINGS = 1
UNREAD = 2

_SUFFIXES = (*SUFFIXES, *READABLE)
_MANY = 40
"""So many files are worth the start of further processes."""
_CHUNK = 8


@click.command(
    "check",
    help=text(
        "Kiểm tra thể thức của các tệp văn bản hoặc thư mục. Kết quả: 0 không có lỗi, 1 có lỗi, 2 có tệp không đọc được.",
        "Check document files or folders. Exit: 0 no error, 1 errors, 2 a file could not be read.",
    ),
)
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help=text("Dạng kết quả.", "Form of the result."),
)
@click.option("--standard", metavar="KEY", help=text("Tiêu chuẩn dùng để kiểm tra.", "Standard to check by."))
@click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help=text("Không báo những phát hiện đã có trong tệp này.", "Report nothing that is in this file."),
)
@click.option(
    "--write-baseline",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help=text(
        "Ghi mọi phát hiện vào tệp này để lần sau không báo lại.",
        "Write all findings to this file, for --baseline to leave out.",
    ),
)
@profile_option
@selection_options
@language_option
def command(
    paths: tuple[Path, ...],
    form: str,
    standard: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    profile_path: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    min_severity: str,
) -> int:
    """Check files and print what was found."""
    if baseline is not None and write_baseline is not None:
        raise click.UsageError(text("--baseline hoặc --write-baseline", "--baseline or --write-baseline"))
    if standard is not None:
        standard_by_key(standard)
    profile, selection = of_project(
        profile_path, Selection(names(select), names(ignore), Severity(min_severity))
    )
    selection.require_known(all_rules())
    known_at = baseline or write_baseline
    known = read_baseline(baseline) if baseline is not None else None
    files = _all_checked(_document_files(paths, known_at), standard, profile, selection)
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


def _checked(path: Path, standard: str | None, profile: Profile | None, selection: Selection) -> CheckedFile:
    try:
        return CheckedFile(str(path), check(path, standard=standard, profile=profile, selection=selection))
    except CongvanError as error:
        return CheckedFile(str(path), error=error)


def _all_checked(
    paths: list[Path], standard: str | None, profile: Profile | None, selection: Selection
) -> list[CheckedFile]:
    """Each file's outcome in order; many files are shared among processes."""
    one = partial(_checked, standard=standard, profile=profile, selection=selection)
    cores = os.cpu_count() or 1
    if len(paths) < _MANY or cores == 1:
        return [one(path) for path in paths]
    with ProcessPoolExecutor(cores) as pool:
        return list(pool.map(one, paths, chunksize=_CHUNK))


def _document_files(paths: tuple[Path, ...], known_at: Path | None) -> list[Path]:
    """The files named, and those in the folders named but for the file of known findings."""
    files: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        found = sorted(
            inner
            for inner in path.rglob("*")
            if inner.suffix.lower() in _SUFFIXES and inner.is_file() and not _is_same(inner, known_at)
        )
        if not found:
            click.echo(NO_FILES.format(path=path).say(language()), err=True)
        files.extend(found)
    return files


def _is_same(path: Path, other: Path | None) -> bool:
    return other is not None and path.absolute() == other.absolute()
