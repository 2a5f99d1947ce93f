"""The group of commands, and how every failure becomes a message and an exit code."""

import os
import sys
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import NoReturn, TextIO

import click
from click.shell_completion import CompletionItem

from congvan.cli.terms import (
    INTERRUPTED,
    SEE_HELP,
    UNUSABLE_FILE,
    UNWRITABLE_OUTPUT,
    default_language,
    language_of,
    text,
)
from congvan.cli.translation import click_speaks
from congvan.errors import CongvanError, reason_of
from congvan.messages import Language

BAD_INPUT = 2
INTERRUPT = 130
CLOSED_PIPE = 141
"""As a shell reports a program that SIGPIPE ended; 0 would say that a check cut short had found nothing."""

_COMMANDS = {
    "render": text("Kiểm tra rồi ghi văn bản ra tệp Word.", "Check a document and write it to Word."),
    "check": text("Kiểm tra thể thức của các văn bản.", "Check the form of documents."),
    "fix": text("Sửa thể thức trên một bản sao.", "Fix the form on a copy."),
    "annotate": text("Ghi chú các lỗi vào một bản sao.", "Comment on the findings in a copy."),
    "batch": text("Ghi mỗi dòng của bảng thành một văn bản.", "Write a document for each row of a table."),
    "series": text("Lập mỗi năm một dự thảo theo kế hoạch.", "Make a draft a year by a plan."),
    "roll": text("Lập dự thảo năm mới từ văn bản năm cũ.", "Make last year's document this year's draft."),
    "register": text("Sổ đăng ký văn bản đi.", "The register of outgoing documents."),
    "metadata": text(
        "Trường thông tin của văn bản đi, dạng JSON.", "Data fields of outgoing documents, as JSON."
    ),
    "read": text("Đọc tệp Word hoặc văn bản thuần thành dữ liệu.", "Read a Word or text file as data."),
    "new": text("Tạo tệp khởi đầu cho một loại văn bản.", "Write a starting file for a type of document."),
    "types": text("Các loại văn bản.", "The types of document."),
    "rule": text("Các quy tắc kiểm tra.", "The rules."),
    "templates": text("Các mẫu trình bày.", "The templates."),
    "schema": text("JSON Schema của tệp văn bản.", "JSON Schema of the document file."),
    "mcp": text("Phục vụ trợ lý AI (Model Context Protocol).", "Serve assistants (Model Context Protocol)."),
}
"""Command and its short help; a command's module is imported when it is called."""


class LazyGroup(click.Group):
    """A group that imports a command's module only when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The commands in the order of a user's work."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"congvan.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; a wrong name is answered with those near it."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            raise click.NoSuchCommand(error.command_name, possibilities=_COMMANDS, ctx=ctx) from None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands that begin so, without importing them; the options behind a dash."""
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        begun = (name for name in _COMMANDS if name.startswith(incomplete))
        return [CompletionItem(name, help=_COMMANDS[name]) for name in begun]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without importing them."""
        with formatter.section(text("Lệnh", "Commands")):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    help=text(
        "Văn bản hành chính theo Nghị định 30/2020/NĐ-CP: soạn, kiểm tra, ghi ra Word.",
        "Vietnamese administrative documents by Decree 30/2020/NĐ-CP: write them, check them.",
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(
    package_name="congvan",
    message=text("%(prog)s, phiên bản %(version)s", "%(prog)s, version %(version)s"),
    help=text("Hiện phiên bản rồi thoát.", "Show the version and exit."),
)
@click.option(
    "--lang",
    type=click.Choice(["vi", "en"]),
    default=None,
    help=text("Ngôn ngữ của thông báo.", "Language of messages."),
)
@click.pass_context
def cli(ctx: click.Context, lang: Language | None) -> None:
    """The root of the command line."""
    ctx.obj = lang or default_language()


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit: 0 done, 1 findings, 2 bad input or usage, 141 where the reader of the output has gone."""
    words = sys.argv[1:] if arguments is None else arguments
    language = language_of(words)
    for stream in (sys.stdout, sys.stderr):
        _make_ready(stream)
    with click_speaks(language):
        sys.exit(_outcome(words, language))


def _make_ready(stream: TextIO) -> None:
    """Let a stream take every text: UTF-8 where no terminal and nobody's wish say otherwise, since results are files."""
    if isinstance(stream, TextIOWrapper):
        told = stream.isatty() or "PYTHONIOENCODING" in os.environ
        # Names of files and old terminals hold what cannot be encoded.
        stream.reconfigure(encoding=None if told else "utf-8", errors="backslashreplace")


def _outcome(words: list[str], language: Language) -> int:
    """The exit code of a run, whose failures are told on standard error."""
    try:
        code = cli.main(args=words, prog_name="congvan", standalone_mode=False)
    except click.ClickException as error:
        click.echo(_usage_message(error, language), err=True)
        return BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        click.echo(INTERRUPTED.say(language), err=True)
        return INTERRUPT
    except CongvanError as error:
        click.echo(error.message(language), err=True)
        return BAD_INPUT
    except SystemExit as ended:
        # click ends so after it has completed a word for a shell; with the code for findings, where the reader of the
        # output has gone.
        if ended.code:
            _abandon_output()
        return CLOSED_PIPE if ended.code else 0
    except OSError as error:
        # What is wrong with the streams of the process names no file.
        said = UNWRITABLE_OUTPUT if error.filename is None else UNUSABLE_FILE
        if error.filename is None:
            _abandon_output()
        message = said.format(reason=reason_of(error), file=error.filename)
        with suppress(OSError):
            click.echo(message.say(language), err=True)
        return BAD_INPUT
    return code if isinstance(code, int) else 0


def _abandon_output() -> None:
    """Let what is still buffered go nowhere, so that the interpreter does not fail over it again when it ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _usage_message(error: click.ClickException, language: Language) -> str:
    message = error.format_message()
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None or isinstance(error, click.exceptions.NoArgsIsHelpError):
        return message
    return f"{message}\n{SEE_HELP.format(command=context.command_path).say(language)}"
