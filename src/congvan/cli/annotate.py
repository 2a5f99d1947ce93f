"""`congvan annotate`."""

from pathlib import Path
from warnings import catch_warnings

import click

from congvan.api import annotate, check_reading, read
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
from congvan.cli.terms import COMMENTED, NOT_ADMINISTRATIVE, SIGNATURE_BROKEN, text
from congvan.editing import BrokenSignatureWarning
from congvan.files import write_atomically
from congvan.reading.files import word_file
from congvan.rules import Selection
from congvan.standards import Profile


@click.command(
    "annotate",
    help=text(
        "Ghi một bản sao của tệp Word với ghi chú (Comment) ở mỗi chỗ có lỗi.",
        "Write a copy of a Word file with a comment at every finding.",
    ),
)
@click.argument("file", type=PATH)
@copy_option
@judging_options
@language_option
def command(file: Path, output: Path, profile: Profile | None, selection: Selection) -> None:
    """Check one file and write a copy with comments."""
    require_copy(file, output)
    require_ending(output, *WORD_FILES)
    with word_file(file) as data:
        reading = read(data)
        report = check_reading(reading, profile=profile, selection=selection)
        with catch_warnings(action="ignore", category=BrokenSignatureWarning):
            copy = annotate(data, report, language=language())
        breaks_signature = reading.layout.signed and copy != data
    if reading.paper != "administrative":
        tell(NOT_ADMINISTRATIVE[reading.paper], file=file)
    write_atomically(output, copy)
    tell(COMMENTED, file=file, count=len(report))
    if breaks_signature:
        tell(SIGNATURE_BROKEN, file=output)
    tell_written(output)
