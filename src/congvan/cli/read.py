"""`congvan read`."""

from pathlib import Path

import click

from congvan.api import dumps, read
from congvan.cli.options import (
    DATA_FILES,
    language,
    language_option,
    require_copy,
    require_ending,
    tell_written,
)
from congvan.cli.terms import NOT_ADMINISTRATIVE, OTHER_DOCUMENTS, UNSURE, text
from congvan.files import write_atomically


@click.command(
    "read",
    help=text(
        "Đọc tệp Word (.docx) hoặc văn bản thuần (.txt) thành dữ liệu.",
        "Read a Word file (.docx) or a plain text (.txt) as data.",
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help=text(
        "Tệp YAML ghi ra (mặc định: in ra màn hình).", "The YAML file to write (default: standard output)."
    ),
)
@language_option
def command(file: Path, output: Path | None) -> None:
    """Read one file and print or write it as a document file."""
    if output is not None:
        require_copy(file, output)
        require_ending(output, *DATA_FILES)
    reading = read(file)
    is_json = output is not None and output.suffix.lower() == ".json"
    content = dumps(reading.document, "json" if is_json else "yaml")
    if reading.paper != "administrative":
        click.echo(NOT_ADMINISTRATIVE[reading.paper].format(file=file).say(language()), err=True)
    for path in reading.unsure:
        click.echo(UNSURE.format(file=file, path=path).say(language()), err=True)
    if reading.others:
        click.echo(OTHER_DOCUMENTS.format(file=file, count=len(reading.others)).say(language()), err=True)
    if output is None:
        click.echo(content, nl=False)
        return
    write_atomically(output, content.encode())
    tell_written(output)
