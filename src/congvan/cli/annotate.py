"""`congvan annotate`."""

from pathlib import Path
from warnings import catch_warnings

import click

from congvan.api import annotate, check_reading, read
from congvan.cli.options import (
    WORD_FILES,
    copy_option,
    language,
    language_option,
    names,
    require_copy,
    require_ending,
    selection_options,
    tell_written,
)
from congvan.cli.project import of_project, profile_option
from congvan.cli.terms import COMMENTED, NOT_ADMINISTRATIVE, SIGNATURE_BROKEN, text
from congvan.editing import BrokenSignatureWarning
from congvan.files import write_atomically
from congvan.reading.files import word_file
from congvan.rules import Selection, Severity, all_rules


@click.command(
    "annotate",
    help=text(
        "Ghi một bản sao của tệp Word với ghi chú (Comment) ở mỗi chỗ có lỗi.",
        "Write a copy of a Word file with a comment at every finding.",
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@copy_option
@profile_option
@selection_options
@language_option
def command(
    file: Path,
    output: Path,
    profile_path: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    min_severity: str,
) -> None:
    """Check one file and write a copy with comments."""
    require_copy(file, output)
    require_ending(output, *WORD_FILES)
    profile, selection = of_project(
        profile_path, Selection(names(select), names(ignore), Severity(min_severity))
    )
    selection.require_known(all_rules())
    with word_file(file) as data:
        reading = read(data)
        report = check_reading(reading, profile=profile, selection=selection)
        with catch_warnings(action="ignore", category=BrokenSignatureWarning):
            copy = annotate(data, report, language=language())
        breaks_signature = reading.layout.signed and copy != data
    if reading.paper != "administrative":
        click.echo(NOT_ADMINISTRATIVE[reading.paper].format(file=file).say(language()), err=True)
    write_atomically(output, copy)
    click.echo(COMMENTED.format(file=file, count=len(report)).say(language()), err=True)
    if breaks_signature:
        click.echo(SIGNATURE_BROKEN.format(file=output).say(language()), err=True)
    tell_written(output)
