"""`congvan render`."""

from pathlib import Path

import click

from congvan.api import check_loaded, render_files
from congvan.cli import completion
from congvan.cli.options import (
    PATH,
    language,
    language_option,
    output_option,
    pdf_option,
    require_copy,
    require_ending,
    tell_written,
)
from congvan.cli.project import of_project, profile_option
from congvan.cli.terms import text
from congvan.files import write_all_atomically
from congvan.formats import load_file
from congvan.rendering import Template
from congvan.rendering.pdf import to_pdfs
from congvan.rules.output import CheckedFile, formatted
from congvan.rules.output.text import summary
from congvan.standards import Profile

FINDINGS = 1


@click.command(
    "render",
    help=text(
        "Kiểm tra văn bản rồi ghi ra tệp Word; có lỗi thì không ghi gì. "
        "Phụ lục, văn bản kèm theo có own_file: true được ghi thành tệp riêng bên cạnh.",
        "Check a document, then write it to Word; on errors nothing is written. "
        "Annexes and an attached document with own_file: true are written to files of their own beside it.",
    ),
)
@click.argument("file", type=PATH)
@output_option("Tệp .docx ghi ra (mặc định: cùng tên).", "The .docx to write (default: same name).")
@click.option(
    "--template",
    "template_name",
    shell_complete=completion.templates,
    metavar="NAME_OR_PATH",
    help=text("Mẫu trình bày: tên hoặc tệp .docx.", "Template: a name or a .docx file."),
)
@click.option(
    "--sizes",
    metavar="KEY",
    help=text("Bộ cỡ chữ: 12-13-13 hoặc 13-14-14.", "Size scheme: 12-13-13 or 13-14-14."),
)
@pdf_option
@click.option("--no-check", is_flag=True, help=text("Ghi mà không kiểm tra.", "Write without checking."))
@profile_option
@language_option
def command(
    file: Path,
    output: Path | None,
    template_name: str | None,
    sizes: str | None,
    with_pdf: bool,
    no_check: bool,
    profile_path: Path | None,
) -> int:
    """Render one document file."""
    target = output or file.with_suffix(".docx")
    require_copy(file, target)
    require_ending(target, ".docx")
    loaded = load_file(file)
    profile, selection = of_project(profile_path)
    if not no_check:
        report = check_loaded(loaded, profile=profile, selection=selection)
        checked = [CheckedFile(str(file), report)]
        if report.findings:
            click.echo(formatted("text", checked, language()), err=True)
            click.echo(summary(checked, language()), err=True)
        if not report.ok:
            return FINDINGS
    made = render_files(
        loaded.document,
        target.name,
        template=_template(template_name, sizes, profile),
        scheme=sizes,
        profile=profile,
        folder=file.parent,
        check=False,
    )
    files = {target.with_name(name): data for name, data in made.items()}
    if with_pdf:
        pages = to_pdfs(list(files.values()))
        files |= {path.with_suffix(".pdf"): pdf for path, pdf in zip(list(files), pages, strict=True)}
    write_all_atomically(files)
    for path in files:
        tell_written(path)
    return 0


def _template(name: str | None, sizes: str | None, profile: Profile | None) -> Template | None:
    if name is None:
        return None
    return (
        Template.from_path(name, scheme=sizes, profile=profile)
        if name.lower().endswith(".docx")
        else Template.load(name, scheme=sizes, profile=profile)
    )
