"""`congvan series`."""

import re
from pathlib import Path

import click

from congvan.batch.series import Draft, SeriesPlan, make_series
from congvan.cli.options import PATH, folder_option, language, language_option, pdf_option, tell_written
from congvan.cli.project import of_project, profile_option
from congvan.cli.terms import text
from congvan.messages import Bilingual
from congvan.rules.output import CheckedFile, formatted
from congvan.rules.output.text import summary

SOME_FAILED = 1
_FIRST, _LAST = 1995, 2100

_YEARS = Bilingual(
    "viết một năm (2026), khoảng năm (2026-2030) hoặc vài năm (2026,2028), từ {first} đến {last}.",
    "write a year (2026), years from one to another (2026-2030) or several (2026,2028), from {first} to {last}.",
)
_OF_YEAR = Bilingual("năm {year}", "{year}")
_OF_ROW = Bilingual("năm {year}, dòng {row}", "{year}, row {row}")


def _years(ctx: click.Context, param: click.Parameter, value: str) -> tuple[int, ...]:
    """The years that a text names, in order, each once."""
    years: set[int] = set()
    for part in value.split(","):
        found = re.fullmatch(r"\s*([0-9]{4})(?:\s*[-–]\s*([0-9]{4}))?\s*", part)
        first = int(found[1]) if found else 0
        last = int(found[2] or first) if found else 0
        if not _FIRST <= first <= last <= _LAST:
            raise click.BadParameter(_YEARS.format(first=_FIRST, last=_LAST).say(language()), ctx, param)
        years.update(range(first, last + 1))
    return tuple(sorted(years))


@click.command(
    "series",
    help=text(
        "Lập mỗi năm một dự thảo theo kế hoạch; có bảng thì mỗi năm, mỗi dòng một bản. Bản nào có lỗi thì không ghi. "
        "Kết quả: 0 xong hết, 1 có bản lỗi, 2 kế hoạch hoặc bảng hỏng.",
        "Make a draft a year by a plan, with a table one a year and row; none where there are errors. "
        "Exit: 0 all done, 1 some failed, 2 the plan or the table is bad.",
    ),
)
@click.argument("plan", type=PATH)
@click.option(
    "--years",
    required=True,
    callback=_years,
    metavar="YEARS",
    help=text("Các năm: 2026-2030.", "The years: 2026-2030."),
)
@click.option(
    "--rows",
    type=PATH,
    help=text("Bảng (.csv, .xlsx, .jsonl): mỗi dòng một bản mỗi năm.", "A table: one draft a row and year."),
)
@folder_option("Thư mục ghi ra.", "The folder to write to.")
@pdf_option
@profile_option
@language_option
def command(
    plan: Path,
    years: tuple[int, ...],
    rows: Path | None,
    output: Path,
    with_pdf: bool,
    profile_path: Path | None,
) -> int:
    """Make the drafts of years."""
    profile, selection = of_project(profile_path)
    ready = SeriesPlan.load(plan, with_rows=rows is not None)
    failed = False
    for draft in make_series(ready, years, output, rows, profile=profile, selection=selection, pdf=with_pdf):
        _report(draft)
        failed = failed or not draft.ok
    return SOME_FAILED if failed else 0


def _report(draft: Draft) -> None:
    for file in draft.files:
        tell_written(file)
    name = (
        _OF_YEAR.format(year=draft.year)
        if draft.row is None
        else _OF_ROW.format(year=draft.year, row=draft.row)
    )
    if draft.error is not None:
        click.echo(f"{name.say(language())}: {draft.error.message(language())}", err=True)
    if draft.report is not None and draft.report.findings:
        checked = [CheckedFile(name.say(language()), draft.report)]
        click.echo(formatted("text", checked, language()), err=True)
        if not draft.ok:
            click.echo(summary(checked, language()), err=True)
