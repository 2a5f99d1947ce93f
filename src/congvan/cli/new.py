"""`congvan new`."""

from pathlib import Path

import click

from congvan.cli import completion
from congvan.cli.options import language_option, output_option, require_ending, tell, tell_written
from congvan.cli.terms import EXISTS, text
from congvan.files import write_all_atomically
from congvan.formats.schema import schema_text
from congvan.formats.starter import SCHEMA, starter

BAD_INPUT = 2


@click.command(
    "new",
    help=text(
        "Tạo tệp khởi đầu có chú thích cho một loại văn bản (xem `congvan types`).",
        "Write a commented starting file for a type of document (see `congvan types`).",
    ),
)
@click.argument("kind", metavar="TYPE", shell_complete=completion.types)
@output_option(
    "Tệp YAML ghi ra (mặc định: in ra màn hình), và lược đồ cho trình soạn thảo ở .congvan/ bên cạnh.",
    "The YAML file to write (default: standard output), and the schema for editors in .congvan/ beside it.",
)
@language_option
def command(kind: str, output: Path | None) -> int:
    """Print or write a starting file."""
    content = starter(kind)
    if output is None:
        click.echo(content, nl=False)
        return 0
    require_ending(output, ".yaml", ".yml")
    if output.exists():
        tell(EXISTS, file=output)
        return BAD_INPUT
    schema = output.parent / SCHEMA
    if output.parent.is_dir():
        schema.parent.mkdir(exist_ok=True)
    write_all_atomically({output: content.encode(), schema: schema_text().encode()})
    tell_written(output)
    return 0
