"""`congvan register`: the register of outgoing documents."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from attrs import asdict

from congvan.batch.register import Register, numbered
from congvan.batch.register_entry import COMMON_SERIES, Entry
from congvan.batch.register_errors import NoSuchEntryError
from congvan.batch.register_export import write_register, written
from congvan.batch.register_import import read_entries
from congvan.cli.options import PATH, language, language_option, output_option, tell_written
from congvan.cli.terms import text
from congvan.formats import load_file
from congvan.messages import Bilingual

_STATES = {
    "issued": Bilingual("", ""),
    "reserved": Bilingual("giữ chỗ", "reserved"),
    "void": Bilingual("hủy", "void"),
}
_IMPORTED = Bilingual("Đã ghi {count} số vào sổ.", "{count} numbers recorded.")
_VOIDED = Bilingual("Đã hủy số {printed} năm {year} của {issuer}.", "{printed} of {year}, {issuer}, is void.")
_RELEASED = Bilingual("Đã trả lại {count} số.", "{count} numbers given back.")
_SEVERAL = Bilingual(
    "có nhiều số như vậy, hãy chỉ rõ --issuer hoặc --series: {found}",
    "there are several such numbers, give --issuer or --series: {found}",
)
_NO_REASON = Bilingual("lý do để trống.", "the reason is blank.")


class _Group(click.Group):
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands under a heading in the language of the run."""
        with formatter.section(text("Lệnh", "Commands")):
            formatter.write_dl([(name, self.commands[name].help or "") for name in self.list_commands(ctx)])


@click.group(
    "register",
    cls=_Group,
    help=text(
        "Sổ đăng ký văn bản đi: cấp số, tra cứu, hủy số, nhập và xuất sổ.",
        "The register of outgoing documents: draw numbers, look up, void, import and export.",
    ),
)
def command() -> None:
    """The group of commands on a register."""


_file = click.argument("file", type=PATH)
_create = click.option(
    "--create",
    is_flag=True,
    help=text("Tạo sổ mới nếu chưa có.", "Make a new register if there is none."),
)
_year = click.option("--year", type=click.IntRange(1, 9999), help=text("Năm của số.", "Year of the number."))
_series = click.option(
    "--series",
    help=text(
        "Loạt số riêng (văn bản mật: mat, bản sao: sao).",
        "A series of its own (secret documents: mat, copies: sao).",
    ),
)


def _issuer(*, required: bool = False) -> Callable[..., Any]:
    return click.option("--issuer", required=required, help=text("Cơ quan ban hành.", "The issuing body."))


@command.command(
    "next", help=text("Cấp số tiếp theo cho một văn bản.", "Draw the next number for a document.")
)
@_file
@click.argument("document", type=PATH)
@_series
@click.option(
    "--fill-gaps",
    is_flag=True,
    help=text("Dùng lại số đã trả lại.", "Use numbers that were released."),
)
@_create
@language_option
def next_number(file: Path, document: Path, series: str | None, fill_gaps: bool, create: bool) -> int:
    """Draw a number for a document file, record it and print it."""
    loaded = load_file(document).document
    register = Register.open(file, create=create)
    with numbered(loaded, register, series=series, fill_gaps=fill_gaps) as issued:
        number = issued.number
    click.echo(f"{number:02d}")
    return 0


@command.command("list", help=text("Các số đã cấp.", "The numbers that were issued."))
@_file
@_issuer()
@_year
@_series
@click.option("--json", "as_json", is_flag=True, help=text("Kết quả dạng JSON.", "Print JSON."))
@language_option
def list_entries(file: Path, issuer: str | None, year: int | None, series: str | None, as_json: bool) -> int:
    """Print entries."""
    entries = Register.open(file).entries(issuer=issuer, year=year, series=series)
    if as_json:
        click.echo(
            json.dumps([_plain(entry) for entry in entries], ensure_ascii=False, indent=2, default=str)
        )
        return 0
    for entry in entries:
        details = entry.details
        state = _STATES[entry.state].say(language())
        columns = (
            entry.printed,
            written(details.date) or str(entry.year),
            state,
            entry.reason,
            details.subject,
        )
        click.echo("  ".join(part for part in columns if part))
    return 0


def _plain(entry: Entry) -> dict[str, Any]:
    plain = asdict(entry)
    return {"printed": entry.printed, **plain.pop("details"), **plain}


@command.command(
    "void", help=text("Hủy một số; số đó không dùng lại.", "Declare a number void; it stays taken.")
)
@_file
@click.argument("number", type=click.IntRange(min=1))
@click.option("--reason", required=True, help=text("Lý do hủy.", "Why."))
@_issuer()
@_year
@_series
@language_option
def void_number(
    file: Path, number: int, reason: str, issuer: str | None, year: int | None, series: str | None
) -> int:
    """Declare a number void."""
    if not reason.strip():
        raise click.UsageError(_NO_REASON.say(language()))
    register = Register.open(file)
    chosen = year or dt.date.today().year
    found = register.entries(issuer=issuer, year=chosen, series=series, number=number)
    if not found:
        raise NoSuchEntryError(number, chosen)
    if len(found) > 1:
        names = "; ".join(f"{entry.printed} ({entry.issuer}, {entry.series or '-'})" for entry in found)
        raise click.UsageError(_SEVERAL.format(found=names).say(language()))
    entry = register.void(found[0].issuer, chosen, number, series=found[0].series, reason=reason.strip())
    said = _VOIDED.format(printed=entry.printed, year=entry.year, issuer=entry.issuer)
    click.echo(said.say(language()))
    return 0


@command.command(
    "release",
    help=text(
        "Trả lại những số giữ chỗ đã lâu mà không ban hành (đợt in bỏ dở).",
        "Give back what has long been reserved and was not issued (a batch that nobody goes on with).",
    ),
)
@_file
@click.option(
    "--days",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help=text("Giữ chỗ từ bao nhiêu ngày trở lên.", "Reserved for so many days or more."),
)
@language_option
def release_numbers(file: Path, days: int) -> int:
    """Give back reservations."""
    count = Register.open(file).release_stale(dt.timedelta(days=days))
    click.echo(_RELEASED.format(count=count).say(language()))
    return 0


@command.command(
    "import", help=text("Ghi vào sổ các số đã cấp nơi khác.", "Record numbers that were issued elsewhere.")
)
@_file
@click.argument("rows", type=PATH)
@_issuer(required=True)
@_year
@_series
@_create
@language_option
def import_entries(
    file: Path, rows: Path, issuer: str, year: int | None, series: str | None, create: bool
) -> int:
    """Record the numbers of a table, all or none."""
    entries = tuple(read_entries(rows, issuer=issuer, year=year, series=series or COMMON_SERIES))
    count = Register.open(file, create=create).add(entries)
    click.echo(_IMPORTED.format(count=count).say(language()))
    return 0


@command.command(
    "export",
    help=text("Xuất sổ theo mẫu Phụ lục IV ra .docx hoặc .xlsx.", "Write the register to .docx or .xlsx."),
)
@_file
@output_option("Tệp ghi ra.", "The file to write.", required=True)
@_issuer()
@_year
@_series
@language_option
def export_entries(file: Path, output: Path, issuer: str | None, year: int | None, series: str | None) -> int:
    """Write the decree's table."""
    write_register(Register.open(file).entries(issuer=issuer, year=year, series=series), output)
    tell_written(output)
    return 0
