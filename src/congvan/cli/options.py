"""Options that several commands share."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import click

from congvan.cli import completion
from congvan.cli.terms import SAME_FILE, WRITTEN, WRONG_ENDING, text
from congvan.files import UnwritableFileError
from congvan.formats import SUFFIXES
from congvan.messages import Bilingual, Language


def language() -> Language:
    """The language that this run speaks."""
    return cast(Language, click.get_current_context().find_root().obj)


def tell(message: Bilingual, /, **parameters: object) -> None:
    """Say something on standard error, in the language of the run; standard output is for results."""
    click.echo(message.format(**parameters).say(language()), err=True)


def tell_written(file: object) -> None:
    """Say that a file has been written."""
    tell(WRITTEN, file=file)


PATH = click.Path(path_type=Path)


def _keep(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.find_root().obj = value


language_option = click.option(
    "--lang",
    type=click.Choice(["vi", "en"]),
    callback=_keep,
    expose_value=False,
    is_eager=True,
    help=text("Ngôn ngữ của thông báo.", "Language of messages."),
)
"""`--lang`, also accepted behind the command's name."""


def _names(_ctx: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Names from repeated options, each of which may hold several separated by commas."""
    return tuple(name for value in values for name in value.replace(",", " ").split())


def selection_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--select`, `--ignore`, `--min-severity`."""
    for option in (
        click.option(
            "--min-severity",
            type=click.Choice(["error", "warning", "info"]),
            default="warning",
            show_default=True,
            help=text("Mức thấp nhất được báo.", "Lowest severity reported."),
        ),
        click.option(
            "--ignore",
            callback=_names,
            shell_complete=completion.rules,
            metavar="CV...",
            multiple=True,
            help=text(
                "Bỏ qua các quy tắc này (mã, tên, hoặc đầu mã; cách nhau bằng dấu phẩy).",
                "Rules to leave out (code, slug or beginning of a code; comma-separated).",
            ),
        ),
        click.option(
            "--select",
            callback=_names,
            shell_complete=completion.rules,
            metavar="CV...",
            multiple=True,
            help=text("Chỉ kiểm tra các quy tắc này.", "Check these rules only."),
        ),
    ):
        command = option(command)
    return command


def output_option(vi: str, en: str, *, required: bool = False) -> Callable[..., Any]:
    """`-o`: the file to write, said in both languages."""
    return click.option("-o", "--output", required=required, type=PATH, help=text(vi, en))


def folder_option(vi: str, en: str) -> Callable[..., Any]:
    """`-o`: the folder to write to, said in both languages."""
    folder = click.Path(path_type=Path, file_okay=False)
    return click.option("-o", "--output", metavar="DIR", required=True, type=folder, help=text(vi, en))


copy_option = output_option("Bản sao .docx ghi ra.", "The .docx to write, a copy.", required=True)
"""`-o`: the copy to write."""


pdf_option = click.option(
    "--pdf",
    "with_pdf",
    is_flag=True,
    help=text("Ghi thêm tệp PDF (cần LibreOffice).", "Write a PDF too (needs LibreOffice)."),
)


def is_folder(path: Path) -> bool:
    """Whether a path is a folder; one that cannot be looked at is none, and the reader of files says why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def require_copy(file: Path, output: Path) -> None:
    """Refuse to write over the file that is read, under whatever name, or over a folder."""
    if is_folder(output):
        raise UnwritableFileError(str(output), os.strerror(errno.EISDIR))
    try:
        same = output.samefile(file)
    except (OSError, ValueError):
        same = output.absolute() == file.absolute()
    if same:
        raise click.UsageError(SAME_FILE.format(file=output).say(language()))


WORD_FILES = (".docx", ".docm", ".dotx", ".dotm")
DATA_FILES = tuple(SUFFIXES)
_OTHER_KINDS = frozenset(
    (*WORD_FILES, *DATA_FILES, ".doc", ".pdf", ".odt", ".rtf", ".txt", ".html", ".xlsx", ".csv")
)


def require_ending(output: Path, *endings: str) -> None:
    """Refuse to write one kind of file under the name of another; `-o letter.pdf` of a Word file."""
    ending = output.suffix.lower()
    if ending in _OTHER_KINDS and ending not in endings:
        known = ", ".join(endings)
        raise click.UsageError(WRONG_ENDING.format(file=output, endings=known).say(language()))
