"""`congvan batch`."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import click

from congvan.batch import Plan, Progress, Summary, render_rows, write_single, write_zip
from congvan.batch.register import Register
from congvan.batch.run import OnError
from congvan.cli.options import PATH, folder_option, language, language_option, pdf_option, tell, tell_written
from congvan.cli.project import of_project, profile_option
from congvan.cli.terms import text
from congvan.messages import Bilingual

SOME_FAILED = 1
_FILE = click.Path(path_type=Path, dir_okay=False)

_FAILURES_SHOWN = 20
_ROW = Bilingual("dòng {row}: {reason}", "row {row}: {reason}")
_MORE = Bilingual("… và {count} dòng khác, xem {file}", "… and {count} more rows, see {file}")
_DONE = Bilingual(
    "{written} văn bản đã ghi, {reused} đã có, {failed} dòng lỗi; {rate:.0f} dòng/giây; {file}",
    "{written} documents written, {reused} there already, {failed} rows failed; {rate:.0f} rows/s; {file}",
)
_STOPPED = Bilingual(
    "Dừng ở dòng lỗi đầu tiên; sửa rồi chạy tiếp bằng --resume.",
    "Stopped at the first failed row; put it right and go on with --resume.",
)
_IDLE = Bilingual(
    "Số đã cấp mà nay không còn văn bản: {numbers}; nếu không dùng nữa thì hủy bằng congvan register void.",
    "Numbers that were issued and have no document any more: {numbers}; declare void by "
    "`congvan register void` what is not to be used.",
)
_NO_REGISTER = Bilingual(
    "--create-register, --series, --fill-gaps chỉ dùng cùng --register.",
    "--create-register, --series and --fill-gaps go with --register.",
)


@click.command(
    "batch",
    help=text(
        "Ghi mỗi dòng của bảng (.csv, .xlsx, .jsonl) thành một văn bản theo kế hoạch; dòng nào có lỗi thì không ghi. "
        "Kết quả: 0 xong hết, 1 có dòng lỗi, 2 kế hoạch hoặc bảng hỏng.",
        "Write a document for each row of a table (.csv, .xlsx, .jsonl) by a plan; none for a row with errors. "
        "Exit: 0 all done, 1 some rows failed, 2 the plan or the table is bad.",
    ),
)
@click.argument("plan", type=PATH)
@click.argument("rows", type=PATH)
@folder_option("Thư mục ghi văn bản và manifest.jsonl.", "Folder for the documents and manifest.jsonl.")
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    help=text("Số tiến trình (mặc định: mọi lõi).", "Processes (default: every core)."),
)
@click.option(
    "--resume",
    is_flag=True,
    help=text(
        "Chạy tiếp: chỉ ghi những gì còn thiếu hoặc đã đổi.",
        "Go on: make only what is missing or has changed.",
    ),
)
@click.option(
    "--on-error",
    type=click.Choice(["stop", "skip"]),
    default="skip",
    show_default=True,
    help=text(
        "Khi một dòng có lỗi: dừng, hoặc bỏ qua dòng đó.", "When a row fails: stop, or leave that row out."
    ),
)
@pdf_option
@click.option(
    "--zip",
    "archive",
    metavar="FILE",
    type=_FILE,
    help=text("Nén các văn bản vào một tệp .zip.", "Pack the documents into one .zip as well."),
)
@click.option(
    "--docx",
    "single",
    metavar="FILE",
    type=_FILE,
    help=text("Ghép các văn bản vào một tệp .docx.", "Put the documents into one .docx as well."),
)
@click.option(
    "--register",
    "register_file",
    metavar="FILE",
    type=_FILE,
    help=text(
        "Lấy số văn bản từ sổ đăng ký này, theo thứ tự các dòng; dòng có lỗi không lấy số.",
        "Draw the documents' numbers from this register, in the order of the rows; a failed row draws none.",
    ),
)
@click.option(
    "--create-register",
    is_flag=True,
    help=text("Tạo sổ mới nếu chưa có.", "Make a new register if there is none."),
)
@click.option(
    "--series",
    help=text(
        "Loạt số của sổ (mặc định: loạt chung, văn bản mật: mat, bản sao: sao).",
        "Series of the register (default: the common one, secret documents: mat, copies: sao).",
    ),
)
@click.option(
    "--fill-gaps",
    is_flag=True,
    help=text("Dùng lại số đã trả lại sổ.", "Use numbers that were given back to the register."),
)
@profile_option
@language_option
def command(
    plan: Path,
    rows: Path,
    output: Path,
    jobs: int | None,
    resume: bool,
    on_error: str,
    with_pdf: bool,
    archive: Path | None,
    single: Path | None,
    register_file: Path | None,
    create_register: bool,
    series: str | None,
    fill_gaps: bool,
    profile_path: Path | None,
) -> int:
    """Make the documents of a table."""
    if register_file is None and (create_register or series is not None or fill_gaps):
        raise click.UsageError(_NO_REGISTER.say(language()))
    profile, selection = of_project(profile_path)
    # Before the register, so that a plan which is not there makes none.
    ready = Plan.load(plan)
    register = Register.open(register_file, create=create_register) if register_file is not None else None
    with _progress() as on_progress:
        summary = render_rows(
            ready,
            rows,
            output,
            on_progress=on_progress,
            jobs=jobs,
            resume=resume,
            on_error=cast(OnError, on_error),
            language=language(),
            profile=profile,
            selection=selection,
            register=register,
            series=series,
            fill_gaps=fill_gaps,
            pdf=with_pdf,
        )
    _report(summary)
    for write, file in ((write_zip, archive), (write_single, single)):
        if file is not None and write(output, file):
            tell_written(file)
    return 0 if summary.ok else SOME_FAILED


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None] | None]:
    """A bar on standard error where somebody watches it, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=0, file=sys.stderr, show_pos=True, item_show_func=_speed) as bar:

        def show(progress: Progress) -> None:
            bar.length = progress.total
            bar.update(progress.done - bar.pos, progress)

        yield show


def _speed(progress: Progress | None) -> str | None:
    if progress is None:
        return None
    unit = Bilingual("dòng/giây", "rows/s").say(language())
    return f"{progress.rate:.0f} {unit}"


def _report(summary: Summary) -> None:
    shown = summary.failures[:_FAILURES_SHOWN]
    for failure in shown:
        tell(_ROW, row=failure.row, reason=failure.message)
    if summary.failed > len(shown):
        tell(_MORE, count=summary.failed - len(shown), file=summary.manifest)
    if summary.idle_numbers:
        tell(_IDLE, numbers=", ".join(map(str, summary.idle_numbers)))
    if summary.stopped:
        tell(_STOPPED)
    done = _DONE.format(
        written=summary.written,
        reused=summary.reused,
        failed=summary.failed,
        rate=summary.rows / summary.seconds if summary.seconds else 0,
        file=summary.manifest,
    )
    click.echo(done.say(language()))
