"""`congvan read`."""

from pathlib import Path

import click

from congvan.api import dumps, read
from congvan.cli.options import (
    DATA_FILES,
    PATH,
    language_option,
    output_option,
    require_copy,
    require_ending,
    tell,
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
@click.argument("file", type=PATH)
@output_option(
    "Tệp YAML ghi ra (mặc định: in ra màn hình).", "The YAML file to write (default: standard output)."
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
        tell(NOT_ADMINISTRATIVE[reading.paper], file=file)
    for path in reading.unsure:
        tell(UNSURE, file=file, path=path)
    if reading.others:
        tell(OTHER_DOCUMENTS, file=file, count=len(reading.others))
    if output is None:
        click.echo(content, nl=False)
        return
    write_atomically(output, content.encode())
    tell_written(output)
