"""`congvan templates`."""

import shutil
from pathlib import Path

import click

from congvan.cli import completion
from congvan.cli.options import PATH, is_folder, language, language_option, tell, tell_written
from congvan.cli.terms import EXISTS, NO_FOLDER, SOUND_TEMPLATE, text
from congvan.files import UnwritableFileError
from congvan.messages import Bilingual
from congvan.rendering import find_template, templates
from congvan.rendering.manifest import DOCX

FLAWS = 1
BAD_INPUT = 2

_FACTS = Bilingual(
    "{id} {version}\n{title}\nTiêu chuẩn: {standard}\nLoại văn bản: {types}\nIn các mục: {prints}\nTệp mẫu: {path}\nVăn bản ví dụ: {example}",
    "{id} {version}\n{title}\nStandard: {standard}\nTypes: {types}\nPrints: {prints}\nFile: {path}\nExample: {example}",
)


@click.group("templates", help=text("Các mẫu trình bày đã cài.", "The templates that are installed."))
@language_option
def command() -> None:
    """The templates."""


@command.command("list", help=text("Liệt kê các mẫu.", "List the templates."))
@language_option
def list_templates() -> None:
    """Print every template, one a line."""
    installed = templates()
    width = max((len(info.id) for info in installed), default=0)
    for info in installed:
        click.echo(f"{info.id:<{width}}  {info.version:<8} {info.standard:<12} {info.title.say(language())}")


@command.command(
    "show", help=text("Cho biết một mẫu gồm những gì và ở đâu.", "Say what a template has and where it is.")
)
@click.argument("name", shell_complete=completion.templates)
@language_option
def show(name: str) -> None:
    """Print one template's manifest."""
    info = find_template(name)
    facts = _FACTS.format(
        id=info.id,
        version=info.version,
        title=info.title.say(language()),
        standard=info.standard,
        types=", ".join(info.types) or "—",
        prints=", ".join(info.prints),
        path=info.path,
        example=info.example_path,
    )
    click.echo(facts.say(language()))


@command.command(
    "check",
    short_help=text("Kiểm tra một mẫu trong thư mục.", "Check the template in a folder."),
    help=text(
        "Kiểm tra một mẫu trong thư mục DIR (manifest.toml, template.docx, văn bản ví dụ).",
        "Check the template in the folder DIR (manifest.toml, template.docx, an example).",
    ),
)
@click.argument("folder", metavar="DIR", type=PATH)
@language_option
def check(folder: Path) -> int:
    """Print what is wrong with a template."""
    from congvan.proofing import proof

    if not is_folder(folder):
        tell(NO_FOLDER, path=folder)
        return BAD_INPUT
    flaws = proof(folder)
    for flaw in flaws:
        click.echo(f"{folder}: {flaw.message.say(language())} ({flaw.code})")
    if not flaws:
        tell(SOUND_TEMPLATE, folder=folder)
    return FLAWS if flaws else 0


@command.command(
    "eject",
    short_help=text("Chép một mẫu ra thư mục để sửa.", "Copy a template to a folder, to restyle it."),
    help=text(
        "Chép một mẫu ra thư mục DIR để sửa trong Word rồi dùng lại bằng --template DIR/template.docx.",
        "Copy a template to the folder DIR, to restyle it in Word and use it with --template DIR/template.docx.",
    ),
)
@click.argument("name", shell_complete=completion.templates)
@click.argument("folder", metavar="DIR", type=PATH)
@language_option
def eject(name: str, folder: Path) -> int:
    """Copy a template's files to a new folder."""
    info = find_template(name)
    if folder.exists():
        tell(EXISTS, file=folder)
        return BAD_INPUT
    try:
        shutil.copytree(info.folder, folder)
    except OSError as error:
        raise UnwritableFileError(str(folder), error) from error
    tell_written(folder / DOCX)
    return 0
