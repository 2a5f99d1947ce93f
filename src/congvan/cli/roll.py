"""`congvan roll`."""

import json
from pathlib import Path

import click

from congvan.batch.review import as_comments, as_text
from congvan.batch.roll import roll
from congvan.cli.documents import load_document
from congvan.cli.options import (
    DATA_FILES,
    PATH,
    language,
    language_option,
    output_option,
    require_copy,
    require_ending,
    tell_written,
)
from congvan.cli.terms import text
from congvan.files import write_atomically
from congvan.formats import dumps

_YEARS = click.IntRange(1995, 2100)


@click.command(
    "roll",
    help=text(
        "Lập dự thảo cho năm mới từ văn bản của năm cũ, kèm danh sách những chỗ cần xem lại.",
        "Make last year's document this year's draft, with a list of what to look at.",
    ),
)
@click.argument("old", type=PATH)
@click.option("--year", required=True, type=_YEARS, help=text("Năm mới.", "The new year."))
@click.option(
    "--from-year",
    "old_year",
    type=_YEARS,
    help=text(
        "Năm của văn bản cũ (mặc định: theo ngày, trích yếu).", "Year of the old document (default: its own)."
    ),
)
@output_option("Tệp .yaml ghi ra (mặc định: in ra).", "The .yaml to write (default: print it).")
@click.option(
    "--review",
    "review_file",
    type=PATH,
    help=text(
        "Ghi danh sách ra tệp (.json: dạng JSON) thay vì in ra.",
        "Write the list to a file (.json: as JSON) and do not print it.",
    ),
)
@language_option
def command(old: Path, year: int, old_year: int | None, output: Path | None, review_file: Path | None) -> int:
    """Roll one document."""
    if output is not None:
        require_copy(old, output)
        require_ending(output, *DATA_FILES)
    rolled = roll(load_document(old), year, old_year=old_year)
    content = as_comments(rolled.review, language()) + dumps(rolled.document)
    if output is None:
        click.echo(content, nl=False)
    else:
        write_atomically(output, content.encode())
        tell_written(output)
    if review_file is None:
        click.echo(as_text(rolled.review, language()), err=True)
    elif review_file.suffix.lower() == ".json":
        items = [item.as_dict(language()) for item in rolled.review]
        write_atomically(review_file, (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode())
    else:
        write_atomically(review_file, (as_text(rolled.review, language()) + "\n").encode())
    return 0
