"""`congvan schema`."""

import json

import click

from congvan.cli.options import language_option
from congvan.cli.terms import text
from congvan.formats import schema


@click.command(
    "schema",
    help=text(
        "In JSON Schema của tệp văn bản (YAML hoặc JSON).",
        "Print the JSON Schema of the document file (YAML or JSON).",
    ),
)
@language_option
def command() -> None:
    """Print the schema."""
    click.echo(json.dumps(schema(), ensure_ascii=False, indent=2))
