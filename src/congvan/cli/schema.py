"""`congvan schema`."""

from pathlib import Path

import click

from congvan.cli.options import language_option, output_option, tell_written
from congvan.cli.terms import text
from congvan.files import write_atomically
from congvan.formats.schema import schema_text


@click.command(
    "schema",
    help=text(
        "In JSON Schema của tệp văn bản (YAML hoặc JSON).",
        "Print the JSON Schema of the document file (YAML or JSON).",
    ),
)
@output_option("Tệp ghi ra (mặc định: in ra màn hình).", "The file to write (default: standard output).")
@language_option
def command(output: Path | None) -> None:
    """Print or write the schema."""
    if output is None:
        click.echo(schema_text(), nl=False)
    else:
        write_atomically(output, schema_text().encode())
        tell_written(output)
