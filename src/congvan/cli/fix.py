"""`congvan fix`."""

from pathlib import Path

import click

from congvan.api import fix
from congvan.cli.options import (
    PATH,
    WORD_FILES,
    copy_option,
    language,
    language_option,
    require_copy,
    require_ending,
    tell,
    tell_written,
)
from congvan.cli.project import judging_options
from congvan.cli.terms import FIXED, SIGNATURE_BROKEN, text
from congvan.files import write_atomically
from congvan.rules import Selection
from congvan.rules.output import CheckedFile, formatted
from congvan.standards import Profile

REMAINS = 1


@click.command(
    "fix",
    help=text(
        "Sửa thể thức của một tệp Word trên bản sao rồi kiểm tra lại; câu chữ giữ nguyên."
        " Kết quả: 0 không còn lỗi, 1 còn lỗi, 2 không đọc được.",
        "Fix the form of a Word file on a copy, then check it again; the words stay."
        " Exit: 0 nothing remains, 1 findings remain, 2 it could not be read.",
    ),
)
@click.argument("file", type=PATH)
@copy_option
@click.option(
    "--unsafe",
    is_flag=True,
    help=text("Sửa cả những chỗ cần người xem lại.", "Also make the fixes that a person should look at."),
)
@judging_options
@language_option
def command(file: Path, output: Path, unsafe: bool, profile: Profile | None, selection: Selection) -> int:
    """Fix one file on a copy and print what remains."""
    require_copy(file, output)
    require_ending(output, *WORD_FILES)
    result = fix(file, unsafe=unsafe, profile=profile, selection=selection)
    write_atomically(output, result.data)
    left = result.report.findings
    if left:
        click.echo(formatted("text", [CheckedFile(str(output), result.report)], language()))
    tell(FIXED, file=file, fixed=len(result.fixed), left=len(left), deferred=len(result.deferred))
    if result.breaks_signature:
        tell(SIGNATURE_BROKEN, file=output)
    tell_written(output)
    return REMAINS if left else 0
