"""`congvan templates`."""

import click

from congvan.cli.options import language, language_option
from congvan.cli.terms import text
from congvan.messages import Bilingual
from congvan.rendering import find_template, templates

_FACTS = Bilingual(
    "{id} {version}\n{title}\nTiêu chuẩn: {standard}\nLoại văn bản: {types}\nIn các mục: {prints}\nTệp mẫu: {path}\nVăn bản ví dụ: {example}",
    "{id} {version}\n{title}\nStandard: {standard}\nTypes: {types}\nPrints: {prints}\nFile: {path}\nExample: {example}",
)


@click.group("templates", help=text("Các mẫu trình bày đã cài.", "The templates that are installed."))
def command() -> None:
    """The templates."""


@command.command("list", help=text("Liệt kê các mẫu.", "List the templates."))
@language_option
def list_templates() -> None:
    """Print every template, one a line."""
    for info in templates():
        click.echo(f"{info.id:<16} {info.version:<8} {info.standard:<12} {info.title.say(language())}")


@command.command(
    "show", help=text("Cho biết một mẫu gồm những gì và ở đâu.", "Say what a template has and where it is.")
)
@click.argument("name")
@language_option
def show(name: str) -> None:
    """Print one template's manifest."""
    info = find_template(name)
    facts = _FACTS.format(
        id=info.id,
        version=info.version,
        title=info.title.say(language()),
        standard=info.standard,
        types=", ".join(info.types),
        prints=", ".join(info.prints),
        path=info.path,
        example=info.example_path,
    )
    click.echo(facts.say(language()))
