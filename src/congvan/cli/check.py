"""`congvan check`."""

from pathlib import Path

import click

from congvan.api import check_loaded
from congvan.cli.options import language, language_option, names, selection_options
from congvan.cli.terms import NO_FILES, text
from congvan.errors import CongvanError
from congvan.formats import SUFFIXES, load_file
from congvan.rules import Selection, Severity, all_rules
from congvan.rules.output import FORMATS, CheckedFile, formatted
from congvan.rules.output.text import summary
from congvan.standards import standard as standard_by_key

FINDINGS = 1
UNREAD = 2


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
@selection_options
@language_option
def command(
    paths: tuple[Path, ...],
    form: str,
    standard: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    min_severity: str,
) -> int:
    """Check files and print what was found."""
    if standard is not None:
        standard_by_key(standard)
    selection = Selection(names(select), names(ignore), Severity(min_severity))
    selection.require_known(all_rules())
    files = [_checked(path, standard, selection) for path in _document_files(paths)]
    click.echo(formatted(form, files, language()), nl=form != "text" or any(map(_has_output, files)))
    click.echo(summary(files, language()), err=True)
    if any(file.error is not None for file in files):
        return UNREAD
    return FINDINGS if any(not file.report.ok for file in files if file.report is not None) else 0


def _has_output(file: CheckedFile) -> bool:
    return file.error is not None or bool(file.report and file.report.findings)


def _checked(path: Path, standard: str | None, selection: Selection) -> CheckedFile:
    try:
        report = check_loaded(load_file(path), standard=standard, selection=selection)
        return CheckedFile(str(path), report)
    except CongvanError as error:
        return CheckedFile(str(path), error=error)


def _document_files(paths: tuple[Path, ...]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        found = sorted(
            inner for inner in path.rglob("*") if inner.suffix.lower() in SUFFIXES and inner.is_file()
        )
        if not found:
            click.echo(NO_FILES.format(path=path).say(language()), err=True)
        files.extend(found)
    return files
