"""The group of commands, and how every failure becomes a message and an exit code."""

import os
import sys
from contextlib import suppress
from difflib import get_close_matches
from importlib import import_module
from io import TextIOWrapper
from typing import NoReturn

import click

from congvan.cli.terms import (
    DID_YOU_MEAN,
    INTERRUPTED,
    SEE_HELP,
    UNWRITABLE_OUTPUT,
    USAGE_ERRORS,
    default_language,
    text,
)
from congvan.errors import CongvanError, reason_of
from congvan.messages import Bilingual, Language

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
    "series": text("Lập mỗi năm một bản nháp theo kế hoạch.", "Make a draft a year by a plan."),
    "roll": text("Lập bản nháp năm mới từ văn bản năm cũ.", "Make last year's document this year's draft."),
    "register": text("Sổ đăng ký văn bản đi.", "The register of outgoing documents."),
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
@click.version_option(package_name="congvan")
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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # names of files and old terminals hold what cannot be encoded
            stream.reconfigure(errors="backslashreplace")
    try:
        code = cli.main(args=arguments, prog_name="congvan", standalone_mode=False)
    except click.ClickException as error:
        click.echo(_usage_message(error), err=True)
        sys.exit(BAD_INPUT)
    except (click.Abort, KeyboardInterrupt):
        click.echo(INTERRUPTED.say(default_language()), err=True)
        sys.exit(INTERRUPT)
    except CongvanError as error:
        click.echo(error.message(_language_of_run(arguments)), err=True)
        sys.exit(BAD_INPUT)
    except SystemExit:
        # click ends so, with the code for findings, where the reader of the output has gone.
        _abandon_output()
        sys.exit(CLOSED_PIPE)
    except OSError as error:
        _abandon_output()
        message = UNWRITABLE_OUTPUT.format(reason=reason_of(error))
        with suppress(OSError):
            click.echo(message.say(_language_of_run(arguments)), err=True)
        sys.exit(BAD_INPUT)
    sys.exit(code if isinstance(code, int) else 0)


def _abandon_output() -> None:
    """Let what is still buffered go nowhere, so that the interpreter does not fail over it again when it ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _language_of_run(arguments: list[str] | None) -> Language:
    words = sys.argv[1:] if arguments is None else arguments
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == "--lang=en" or (word, following) == ("--lang", "en"):
            return "en"
        if word == "--lang=vi" or (word, following) == ("--lang", "vi"):
            return "vi"
    return default_language()


def _usage_message(error: click.ClickException) -> str:
    language = _language_of_run(None)
    context = getattr(error, "ctx", None)
    message = _translated(error).say(language)
    near = _near(error, context)
    if near:
        message += DID_YOU_MEAN.format(names=near).say(language)
    if context is not None:
        message += "\n" + SEE_HELP.format(command=context.command_path).say(language)
    return message


def _translated(error: click.ClickException) -> Bilingual:
    match error:
        case click.NoSuchOption():
            return USAGE_ERRORS["NoSuchOption"].format(name=error.option_name)
        case click.MissingParameter():
            return USAGE_ERRORS["MissingParameter"].format(name=_parameter(error))
        case click.BadParameter():
            return USAGE_ERRORS["BadParameter"].format(name=_parameter(error), detail=error.message)
        case click.UsageError() if error.ctx is not None and isinstance(error.ctx.command, click.Group):
            return USAGE_ERRORS["NoSuchCommand"].format(name=_attempted(error))
        case _:
            return USAGE_ERRORS["UsageError"].format(detail=error.format_message())


def _parameter(error: click.BadParameter) -> str:
    return error.param.get_error_hint(error.ctx) if error.param is not None and error.ctx is not None else "?"


def _attempted(error: click.UsageError) -> str:
    return error.message.split("'")[1] if "'" in error.message else error.message


def _near(error: click.ClickException, context: click.Context | None) -> str:
    if isinstance(error, click.NoSuchOption):
        return ", ".join(error.possibilities or ())
    if isinstance(error, click.UsageError) and context and isinstance(context.command, click.Group):
        return ", ".join(get_close_matches(_attempted(error), context.command.list_commands(context)))
    return ""
