"""The run: every good row has its document, every bad one its reason, and neither spoils another."""

import datetime as dt
import json
import os
import zipfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from tests.batch.plans import COLUMNS, PLAN, cells, good, write_plan, write_rows

import congvan
from congvan.batch import Plan, Progress, Summary, render_rows, write_zip
from congvan.batch.documents import DocumentMaker, scope_of
from congvan.batch.errors import OutputExistsError, UnreadableRowsError, WorkerLostError
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table
from congvan.errors import CongvanError
from congvan.files import UnwritableFileError
from congvan.rendering.errors import UnknownTemplateError
from congvan.rules import UnknownRuleError

TODAY = dt.date(2026, 11, 1)


def run(out: Path, rows: Any, text: str = PLAN, **options: Any) -> Summary:
    plan = Plan.loads(text, folder=out.parent)
    return render_rows(plan, rows, out, jobs=options.pop("jobs", 1), today=TODAY, **options)


def records(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]


def documents(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.glob("*.docx")}


def test_a_document_for_every_row(tmp_path):
    summary = run(tmp_path / "out", list(good(40)))
    assert (summary.written, summary.failed, summary.reused, summary.ok) == (40, 0, 0, True)
    assert sorted(documents(tmp_path / "out")) == sorted(f"{index}-{index:05}.docx" for index in range(1, 41))
    lines = records(tmp_path / "out")
    assert [line["row"] for line in lines] == list(range(1, 41))
    assert set(lines[0]) == {"row", "key", "file", "sha256", "findings", "error", "milliseconds", "number"}


def test_documents_are_those_of_render(tmp_path):
    rows = list(good(5))
    run(tmp_path / "out", rows)
    plan = Plan.loads(PLAN)
    for row in open_table(rows, Reading(), plan.settings.lists):
        document = DocumentMaker(plan).make(scope_of(row, {"year": 2026}))
        assert (tmp_path / "out" / f"{row.index}-{row.index:05}.docx").read_bytes() == congvan.render(
            document, today=TODAY
        )


def threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(3)


def processes() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(2)


@pytest.mark.parametrize("executor", [threads, processes])
def test_any_executor_gives_the_same(tmp_path, executor):
    rows = [*good(50), cells(1)]
    run(tmp_path / "one", rows)
    run(tmp_path / "jobs", rows, jobs=2)
    with executor() as workers:
        run(tmp_path / "given", rows, executor=workers)
    lines = [
        [{**line, "milliseconds": 0} for line in records(tmp_path / name)]
        for name in ("one", "jobs", "given")
    ]
    assert lines[0] == lines[1] == lines[2]
    assert documents(tmp_path / "one") == documents(tmp_path / "jobs") == documents(tmp_path / "given")


BAD: dict[str, tuple[Callable[[dict[str, str]], dict[str, str] | str], str, str | None]] = {
    "a day that is none": (lambda row: row | {"ngay": "hôm qua"}, "invalid-document", "ngay"),
    "a number that is none": (lambda row: row | {"so": "mười"}, "invalid-document", "so"),
    "a blank cell in a text": (lambda row: row | {"ten_xa": ""}, "blank-cell", "ten_xa"),
    "a blank cell for a field": (lambda row: row | {"kinh_gui": " "}, "check-failed", None),
    "a control character": (lambda row: row | {"ten_xa": "xã \x0b A"}, "bad-cell", "ten_xa"),
    "a formula": (lambda row: row | {"ten_xa": "=VLOOKUP(A2;B:C;2)"}, "bad-cell", "ten_xa"),
    "a failed formula": (lambda row: row | {"ten_xa": "#N/A"}, "bad-cell", "ten_xa"),
    "a wrong encoding": (lambda row: row | {"ten_xa": "xã Hợp Th\udce0nh"}, "bad-cell", "ten_xa"),
    "an expression": (lambda row: row | {"ten_xa": "xã {{ 7 * 7 }}"}, "check-failed", None),
    "a huge cell": (lambda row: row | {"ten_xa": "x" * 1_000_000}, "broken-row", None),
    "a long cell": (lambda row: row | {"ten_xa": "x" * 40_000}, "bad-cell", "ten_xa"),
    "too many cells": (lambda row: ",".join(["1"] * 9), "broken-row", None),
    "too few cells": (lambda row: "1,2", "broken-row", None),
    "a quote out of place": (lambda row: '1,"a"b,c,d,e,f', "broken-row", None),
    "a name twice": (lambda row: row | {"so": "1", "ma_xa": "00001"}, "duplicate-name", None),
}


def test_bad_rows_among_good_ones(tmp_path):
    lines, expected, good_rows = [",".join(COLUMNS)], {}, 0
    kinds = list(BAD.items())
    for index in range(1, 2_201):
        row: Any = cells(index)
        if index % 11 == 5:
            name, (spoil, code, column) = kinds[index // 11 % len(kinds)]
            row = spoil(row)
            expected[index + 1] = (name, code, column)
        else:
            good_rows += 1
        lines.append(row if isinstance(row, str) else ",".join(f'"{row[column]}"' for column in COLUMNS))
    path = tmp_path / "rows.csv"
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogateescape") + b"\n")
    summary = run(tmp_path / "out", path, jobs=2)
    assert (summary.written, summary.failed) == (good_rows, len(expected)) == (2_000, 200)
    assert len(documents(tmp_path / "out")) == good_rows
    failed = {line["row"]: line["error"] for line in records(tmp_path / "out") if line["error"]}
    assert {row: (error["code"], error["column"]) for row, error in failed.items()} == {
        row: (code, column) for row, (_, code, column) in expected.items()
    }
    assert all(error["message"] for error in failed.values())
    assert not list((tmp_path / "out").glob(".*"))


def test_nothing_is_written_outside(tmp_path):
    rows = [cells(1) | {"ma_xa": "../../x"}, cells(2) | {"ma_xa": "/etc/passwd"}]
    summary = run(tmp_path / "a" / "out", rows)
    assert summary.ok
    assert sorted(path.name for path in tmp_path.rglob("*.docx")) == ["1-..-..-x.docx", "2--etc-passwd.docx"]
    assert all(path.parent == tmp_path / "a" / "out" for path in tmp_path.rglob("*.docx"))


def test_rules_that_fail_are_named(tmp_path):
    summary = run(tmp_path / "out", [cells(1) | {"ngay": "2026-02-31"}])
    (line,) = records(tmp_path / "out")
    assert line["error"]["code"] == "check-failed"
    (finding,) = [finding for finding in line["findings"] if finding["severity"] == "error"]
    assert finding["path"] == "date"
    assert summary.failures[0].row == 1
    assert finding["code"] in summary.failures[0].message


def test_comments_of_the_plan_silence_rules(tmp_path):
    wrong = [cells(1) | {"ngay": "2026-02-31"}]
    run(tmp_path / "heeded", wrong)
    (line,) = records(tmp_path / "heeded")
    codes = ", ".join({finding["code"] for finding in line["findings"]})
    everywhere = f"# congvan: ignore {codes}\n{PLAN}"
    on_its_line = PLAN.replace('{{ row.ngay }}"', f'{{{{ row.ngay }}}}"  # congvan: ignore {codes}')
    for number, text in enumerate((everywhere, on_its_line)):
        assert run(tmp_path / str(number), wrong, text).ok
    with pytest.raises(UnknownRuleError):
        run(tmp_path / "none", wrong, "# congvan: ignore CV999\n" + PLAN)


def test_further_tables(tmp_path):
    (tmp_path / "dai-bieu.csv").write_text(
        "ma_xa,ten\n00001,LÊ VĂN TÁM\n00001,trần thị a\n00003,vũ b\n", "utf-8"
    )
    text = (
        PLAN.replace(
            "  2. Báo cáo",
            "  {% for d in row.dai_bieu %}\n  - Mời {{ d.ten | title_case_name }};\n  {% endfor %}\n  2. Báo cáo",
        )
        + "  tables: {dai_bieu: {file: dai-bieu.csv, key: ma_xa}}\n"
    )
    run(tmp_path / "out", list(good(2)), text)
    contents = {
        name: zipfile.ZipFile(tmp_path / "out" / name).read("word/document.xml").decode()
        for name in documents(tmp_path / "out")
    }
    assert "Lê Văn Tám" in contents["1-00001.docx"]
    assert "Trần Thị A" in contents["1-00001.docx"]
    assert "Mời" not in contents["2-00002.docx"]


def test_a_further_table_that_is_broken(tmp_path):
    text = PLAN + "  tables: {dai_bieu: {file: dai-bieu.csv, key: ma_xa}}\n"
    with pytest.raises(UnreadableRowsError, match="không có tệp"):
        run(tmp_path / "out", list(good(1)), text)
    for content in ("ma_xa,ten\n,a\n", "ma_xa,ten\n1,2,3\n", "ma,ten\n1,a\n"):
        (tmp_path / "dai-bieu.csv").write_text(content, "utf-8")
        with pytest.raises(UnreadableRowsError):
            run(tmp_path / "out", list(good(1)), text)
    assert not (tmp_path / "out").exists()


def test_a_column_that_the_table_lacks_is_found_before_anything_is_written(tmp_path):
    path = write_rows(tmp_path, good(1))
    with pytest.raises(UnreadableRowsError, match=r"«ten_xas».*«ten_xa»"):
        run(tmp_path / "out", path, PLAN.replace("row.ten_xa", "row.ten_xas"))
    assert not (tmp_path / "out").exists()


def test_a_template_that_is_not_there_is_found_before_anything_is_written(tmp_path):
    with pytest.raises(UnknownTemplateError):
        run(tmp_path / "out", good(1), PLAN + "  template: cong-vann\n")
    assert not (tmp_path / "out").exists()


def test_template_and_sizes_of_the_plan(tmp_path):
    run(tmp_path / "usual", good(1))
    run(tmp_path / "larger", good(1), PLAN + "  sizes: 13-14-14\n")
    run(tmp_path / "named", good(1), PLAN + "  template: cong-van\n")
    assert documents(tmp_path / "usual") == documents(tmp_path / "named") != documents(tmp_path / "larger")


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("bad", [{"so": "mười"}, {"ten_xa": ""}])
def test_stop_at_the_first_failed_row(tmp_path, jobs, bad):
    rows = [cells(index) if index != 21 else cells(index) | bad for index in range(1, 2001)]
    summary = run(tmp_path / "out", rows, jobs=jobs, on_error="stop")
    assert summary.stopped
    assert summary.failed == 1
    lines = records(tmp_path / "out")
    assert [line["row"] for line in lines[:21]] == list(range(1, 22))
    assert [line["row"] for line in lines if line["error"]] == [21]
    assert len(lines) < 1500
    assert set(documents(tmp_path / "out")) == {line["file"] for line in lines if line["file"]}


def test_progress(tmp_path):
    seen: list[Progress] = []
    run(tmp_path / "out", write_rows(tmp_path, good(50)), on_progress=seen.append)
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert (seen[-1].done, seen[-1].total, seen[-1].failed) == (50, 50, 0)
    run(tmp_path / "stream", good(20), on_progress=seen.append)
    assert (seen[-1].done, seen[-1].total) == (20, None)


def test_no_rows(tmp_path):
    assert run(tmp_path / "out", []).rows == 0
    assert records(tmp_path / "out") == []


def test_the_year_of_the_run(tmp_path):
    text = PLAN.replace("năm {{ row.nam }}", "năm {{ year }}")
    run(tmp_path / "out", good(1), text, year=2031)
    content = zipfile.ZipFile(tmp_path / "out" / "1-00001.docx").read("word/document.xml").decode()
    assert "năm 2031" in content


def test_an_earlier_run_is_not_overwritten(tmp_path):
    run(tmp_path / "out", good(1))
    with pytest.raises(OutputExistsError, match="--resume"):
        run(tmp_path / "out", good(1))


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "out").write_text("a file", "utf-8")
    with pytest.raises(UnwritableFileError):
        run(tmp_path / "out", good(1))


def test_a_full_disk_ends_the_run_and_the_manifest_says_what_is_done(tmp_path, monkeypatch):
    written = []

    def write(files: dict[Path, bytes]) -> None:
        ((path, data),) = files.items()
        if len(written) == 20:
            raise UnwritableFileError(str(path), "No space left on device")
        written.append(path.name)
        path.write_bytes(data)

    monkeypatch.setattr("congvan.batch.workers.write_all_atomically", write)
    with pytest.raises(UnwritableFileError, match=r"00021\.docx"):
        run(tmp_path / "out", good(60))
    assert [line["file"] for line in records(tmp_path / "out")] == written
    monkeypatch.undo()
    summary = run(tmp_path / "out", good(60), resume=True)
    assert (summary.reused, summary.written) == (20, 40)


def test_a_failure_of_our_own_fails_its_row_only(tmp_path, monkeypatch):
    from congvan.rendering import Template

    render = Template.render

    def fail(self: Template, document: Any, **options: Any) -> bytes:
        if document.number == 2:
            raise ZeroDivisionError("bug")
        return render(self, document, **options)

    monkeypatch.setattr(Template, "render", fail)
    summary = run(tmp_path / "out", good(3))
    assert (summary.written, summary.failures[0].code) == (2, "unexpected")
    assert "bug" in summary.failures[0].message


def test_a_worker_that_is_killed_while_others_are_given_work(tmp_path):
    with ProcessPoolExecutor(1) as workers:
        workers.submit(os._exit, 9).exception()
        with pytest.raises(WorkerLostError, match="--resume"):
            run(tmp_path / "out", good(3), executor=workers)


class Killed(ProcessPoolExecutor):
    """A pool whose process ends while it works."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
        return super().submit(os._exit, 9)


def test_a_worker_that_is_killed(tmp_path):
    with Killed(1) as workers, pytest.raises(WorkerLostError, match="--resume"):
        run(tmp_path / "out", good(3), executor=workers)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_leaves_a_manifest_of_what_is_there(tmp_path, jobs):
    seen: list[int] = []

    def interrupt(progress: Progress) -> None:
        seen.append(progress.done)
        if len(seen) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "out", good(3000), jobs=jobs, on_progress=interrupt)
    lines = records(tmp_path / "out")
    assert set(documents(tmp_path / "out")) == {line["file"] for line in lines}
    assert [line["row"] for line in lines] == list(range(1, len(lines) + 1))
    assert len(lines) < 3000


def test_an_archive(tmp_path):
    run(tmp_path / "out", [*good(12), cells(3)])
    assert write_zip(tmp_path / "out", tmp_path / "a.zip") == 12
    write_zip(tmp_path / "out", tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == [f"{index}-{index:05}.docx" for index in range(1, 13)]
        assert {name: archive.read(name) for name in archive.namelist()} == documents(tmp_path / "out")
    with pytest.raises(UnwritableFileError):
        write_zip(tmp_path / "out", tmp_path / "none" / "a.zip")


def test_every_error_of_a_batch_speaks_both_languages():
    from congvan.batch import errors

    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, CongvanError) and kind is not CongvanError:
            assert kind.text.vi
            assert kind.text.en


def test_the_plan_as_a_file(tmp_path):
    summary = congvan.batch.render_rows(
        write_plan(tmp_path), write_rows(tmp_path, good(2)), tmp_path / "out", jobs=1
    )
    assert summary.ok
