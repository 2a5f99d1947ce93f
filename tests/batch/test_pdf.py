"""Batches and series as PDF: few starts of LibreOffice, none for what stands, and all files of a row or none."""

import datetime as dt
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.batch.office import Office, of
from tests.batch.plans import PLAN, cells, good, write_plan, write_rows
from tests.batch.test_files import ONE, SERIES, content, names

from congvan.batch import Plan, Summary, render_rows, write_zip
from congvan.batch.manifest import MANIFEST, read_manifest
from congvan.batch.pages import AT_ONCE
from congvan.batch.register import Register
from congvan.batch.series import SeriesPlan, make_series
from congvan.rendering.pdf import ConversionError, MissingProgramError, to_pdfs

TODAY = dt.date(2026, 11, 1)
STARTED = [AT_ONCE, AT_ONCE, 100 - 2 * AT_ONCE]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the converter is a shell script")


def run(out: Path, rows: Any, text: str = PLAN, **options: Any) -> Summary:
    plan = Plan.loads(text, folder=out.parent)
    return render_rows(plan, rows, out, today=TODAY, **{"jobs": 1, "resume": True, "pdf": True} | options)


def test_a_pdf_beside_every_letter_by_few_starts(tmp_path, office: Office):
    out = tmp_path / "out"
    summary = run(out, good(100))
    assert (summary.written, summary.failed) == (100, 0)
    assert office.starts == STARTED
    assert len(names(out)) == 200
    for word in out.glob("*.docx"):
        assert word.with_suffix(".pdf").read_bytes() == of(word)
    first = next(read_manifest(out / MANIFEST))
    assert list(first.files) == ["1-00001.docx", "1-00001.pdf"]


@pytest.mark.parametrize("executor", [None, ThreadPoolExecutor], ids=["processes", "threads"])
def test_side_by_side_it_is_the_same(tmp_path, office: Office, executor):
    run(tmp_path / "alone", good(100))
    if executor is None:
        run(tmp_path / "out", good(100), jobs=2)
    else:
        with executor(2) as threads:
            run(tmp_path / "out", good(100), executor=threads)
    assert content(tmp_path / "out") == content(tmp_path / "alone")
    assert sorted(office.starts) == sorted(STARTED * 2)


def test_what_stands_is_not_converted_again(tmp_path, office: Office):
    out = tmp_path / "out"
    run(out, good(100))
    before = content(out)
    assert run(out, good(100)).reused == 100
    assert office.starts == STARTED
    (out / "7-00007.pdf").unlink()
    (out / "90-00090.pdf").write_bytes(b"touched")
    summary = run(out, good(100))
    assert (summary.written, summary.reused) == (2, 98)
    assert office.starts[3:] == [1, 1]
    assert content(out) == before


def test_pdfs_that_are_asked_for_later(tmp_path, office: Office):
    out = tmp_path / "out"
    run(out, good(5), pdf=False)
    summary = run(out, good(5))
    assert (summary.written, summary.reused) == (5, 0)
    assert len(names(out)) == 10


def test_pdfs_that_are_not_asked_for_again(tmp_path, office: Office):
    """Those that stand are kept; that of a row which has changed would be of another letter."""
    out = tmp_path / "out"
    run(out, good(3))
    rows = [cells(index) | ({"ten_xa": "xã Hợp Thành"} if index == 2 else {}) for index in (1, 2, 3)]
    assert run(out, rows, pdf=False).reused == 2
    assert [name for name in names(out) if name.endswith(".pdf")] == ["1-00001.pdf", "3-00003.pdf"]
    assert run(out, rows).reused == 2
    assert len(names(out)) == 6


def test_rows_that_are_gone_take_their_pdfs_along(tmp_path, office: Office):
    run(tmp_path / "fresh", good(3))
    run(tmp_path / "out", good(9))
    (tmp_path / "out" / "9-00009.pdf").write_bytes(b"signed")
    run(tmp_path / "out", good(3))
    assert names(tmp_path / "out") == sorted([*names(tmp_path / "fresh"), "9-00009.pdf"])


def test_annexes_of_their_own_too_and_all_in_the_archive(tmp_path, office: Office):
    out = tmp_path / "out"
    run(out, good(2), ONE)
    assert office.starts == [4]
    assert write_zip(out, tmp_path / "all.zip") == 8
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.namelist()[:4] == [
            "1-00001.docx", "1-00001-phu-luc.docx", "1-00001.pdf", "1-00001-phu-luc.pdf",
        ]  # fmt: skip
    assert run(out, good(2), ONE).reused == 2
    (out / "1-00001-phu-luc.pdf").unlink()
    assert run(out, good(2), ONE).reused == 1
    assert len(names(out)) == 8


@pytest.mark.parametrize("bad", [[1, 48, 49], [30, 31, 100], [*range(1, 49)]])
def test_a_letter_that_cannot_be_converted_fails_alone(tmp_path, office: Office, bad):
    out = tmp_path / "out"
    run(tmp_path / "word", good(100), pdf=False)
    office.refuses(*(tmp_path / "word" / f"{index}-{index:05}.docx" for index in bad))
    summary = run(out, good(100))
    assert [failure.row for failure in summary.failures] == bad
    assert {failure.code for failure in summary.failures} == {"conversion-failed"}
    assert all("refused" in failure.message for failure in summary.failures)
    assert len(names(out)) == 2 * (100 - len(bad))
    assert not [index for index in bad if (out / f"{index}-{index:05}.docx").exists()]
    office.refuses()
    assert run(out, good(100)).written == len(bad)
    run(tmp_path / "undisturbed", good(100))
    assert content(out) == content(tmp_path / "undisturbed")


@pytest.mark.parametrize("jobs", [1, 2])
def test_stop_at_a_letter_that_cannot_be_converted(tmp_path, office: Office, jobs):
    out = tmp_path / "out"
    run(tmp_path / "word", good(60), pdf=False)
    office.refuses(tmp_path / "word" / "3-00003.docx")
    summary = run(out, good(60), on_error="stop", jobs=jobs)
    assert summary.stopped
    assert [record.row for record in read_manifest(out / MANIFEST)][:3] == [1, 2, 3]
    assert {"1-00001.pdf", "2-00002.pdf"} <= set(names(out))
    assert "4-00004.docx" not in names(out)
    assert not (out / "3-00003.docx").exists()


def test_the_number_of_a_letter_that_cannot_be_converted_goes_back(tmp_path, office: Office):
    text = PLAN.replace('number: "{{ row.so }}"\n', "").replace("{{ number }}", "{{ '%d' | format(number) }}")
    book, out = Register.open(tmp_path / "so.db", create=True), tmp_path / "out"
    run(tmp_path / "word", good(3), pdf=False)
    office.refuses(tmp_path / "word" / "2-00002.docx")
    assert run(out, good(3), text, register=book).failed == 1
    assert [entry.number for entry in book.entries()] == [1, 3]
    office.refuses()
    assert run(out, good(3), text, register=book, fill_gaps=True).written == 1
    assert [(entry.number, entry.state) for entry in book.entries()] == [
        (number, "issued") for number in (1, 2, 3)
    ]
    assert (out / "2-00002.pdf").exists()


def test_stop_at_a_row_with_errors_before_it_is_converted(tmp_path, office: Office):
    rows = [cells(index) | ({"ten_xa": ""} if index == 4 else {}) for index in range(1, 60)]
    assert run(tmp_path / "out", rows, on_error="stop").written == 3
    assert office.starts == [3]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_libreoffice_that_converts_nothing_ends_the_run(tmp_path, office: Office, jobs):
    office.answers("echo no filter >&2; exit 77")
    with pytest.raises(ConversionError, match="no filter"):
        run(tmp_path / "out", good(1000), jobs=jobs)
    assert names(tmp_path / "out") == []
    # The letters, and the plain document that says where the fault is, of as many groups as have been given out.
    assert len(office.starts) <= 2 if jobs == 1 else 12
    office.answers()
    assert run(tmp_path / "out", good(3)).written == 3


def test_a_libreoffice_that_hangs_is_ended(tmp_path, office: Office, monkeypatch):
    office.answers("/bin/sleep 60 & /bin/sleep 60")
    monkeypatch.setattr("congvan.batch.pages.to_pdfs", partial(to_pdfs, time_limit=0.3))
    with pytest.raises(ConversionError):
        run(tmp_path / "out", good(3))
    assert names(tmp_path / "out") == []
    assert office.processes == []


@pytest.fixture
def nothing_installed(tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))


@pytest.mark.usefixtures("nothing_installed")
def test_without_libreoffice_nothing_is_begun(tmp_path):
    text = PLAN.replace('number: "{{ row.so }}"\n', "")
    book = Register.open(tmp_path / "so.db", create=True)
    for options in ({}, {"jobs": 2}, {"register": book}):
        with pytest.raises(MissingProgramError):
            run(tmp_path / "out", good(3), text, **options)
    with ThreadPoolExecutor(1) as threads, pytest.raises(MissingProgramError):
        run(tmp_path / "out", good(3), executor=threads)
    assert not (tmp_path / "out").exists()
    assert list(book.entries()) == []
    assert run(tmp_path / "out", good(3), pdf=False).written == 3


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_libreoffice_that_goes_while_it_is_needed(tmp_path, office: Office, monkeypatch, jobs):
    monkeypatch.setenv("PATH", f"{office.folder}{os.pathsep}{tmp_path}")
    office.answers(f"/bin/rm {office.folder}/soffice; PATH=/bin:/usr/bin")
    with pytest.raises(MissingProgramError):
        run(tmp_path / "out", good(400), jobs=jobs)
    done = list(read_manifest(tmp_path / "out" / MANIFEST))
    assert all((tmp_path / "out" / name).exists() for record in done for name in record.files)


SCRIPT = """
import datetime as dt, sys
from congvan.batch import render_rows
render_rows(
    sys.argv[1], sys.argv[2], sys.argv[3], jobs=int(sys.argv[4]), resume=True, pdf=True, today=dt.date(2026, 11, 1)
)
"""


def started(tmp_path: Path, rows: int, jobs: int) -> tuple[list[str], Path]:
    out = tmp_path / "out"
    arguments = [write_plan(tmp_path, ONE), write_rows(tmp_path, good(rows)), out, jobs]
    return [sys.executable, "-c", SCRIPT, *map(str, arguments)], out


@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_at_random_moments_it_ends_as_if_undisturbed(tmp_path, office: Office, jobs):
    arguments, out = started(tmp_path, 100, jobs)
    run(tmp_path / "undisturbed", tmp_path / "rows.csv", ONE)
    moments = random.Random(jobs)
    for _ in range(2):
        with subprocess.Popen(arguments, start_new_session=True) as process:
            before = len(names(out)) if out.exists() else 0
            while process.poll() is None and (not out.exists() or len(names(out)) <= before):
                time.sleep(0.01)
            time.sleep(moments.random() * 0.2)
            process.kill()
    subprocess.run(arguments, check=True)
    assert content(out) == content(tmp_path / "undisturbed")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the list of processes from /proc")
@pytest.mark.parametrize(
    ("jobs", "end"), [(2, signal.SIGKILL), (2, signal.SIGINT), (1, signal.SIGINT)], ids=str
)
def test_libreoffice_ends_with_the_run(tmp_path, office: Office, monkeypatch, jobs, end):
    """Also its folder of work; on Ctrl-C what has begun in other processes is finished first."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.setenv("TMPDIR", str(work))
    office.answers("sleep 1")
    arguments, out = started(tmp_path, 120, jobs)
    with subprocess.Popen(arguments, start_new_session=True, stderr=subprocess.DEVNULL) as process:
        while len(office.processes) < jobs:
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(end)
    deadline = time.monotonic() + 30
    while (office.processes or list(work.iterdir())) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert office.processes == []
    assert list(work.iterdir()) == []
    assert not list(out.glob(".*.tmp"))


@pytest.mark.visual
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_letters_by_libreoffice_itself(tmp_path):
    summary = run(tmp_path / "out", good(3), ONE, jobs=2)
    assert summary.failures == ()
    for word in (tmp_path / "out").glob("*.docx"):
        assert word.with_suffix(".pdf").read_bytes().startswith(b"%PDF-")
    assert len(names(tmp_path / "out")) == 12
    assert run(tmp_path / "out", good(3), ONE, jobs=2).reused == 3


def drafts(folder: Path, rows: Any, **options: Any) -> list[Any]:
    plan = SeriesPlan.load(write_plan(folder, SERIES + "batch: {lists: kinh_gui}\n"), with_rows=True)
    return list(make_series(plan, [2026, 2027], folder / "out", rows, today=TODAY, pdf=True, **options))


def test_a_series(tmp_path, office: Office):
    made = drafts(tmp_path, list(good(30)))
    assert all(draft.ok for draft in made)
    assert [path.name for path in made[0].files] == [
        "plan-2026-00001.yaml",
        "plan-2026-00001.docx", "plan-2026-00001-phu-luc-1.docx", "plan-2026-00001-phu-luc-2.docx",
        "plan-2026-00001.pdf", "plan-2026-00001-phu-luc-1.pdf", "plan-2026-00001-phu-luc-2.pdf",
    ]  # fmt: skip
    for word in (tmp_path / "out").glob("*.docx"):
        assert word.with_suffix(".pdf").read_bytes() == of(word)
    assert sum(office.starts) == 180
    assert max(office.starts) == AT_ONCE
    assert len(office.starts) == 4


def test_a_draft_that_cannot_be_converted(tmp_path, office: Office):
    (tmp_path / "word").mkdir()
    drafts(tmp_path / "word", [cells(1)])
    office.refuses(tmp_path / "word" / "out" / "plan-2027-00001-phu-luc-1.docx")
    first, second = drafts(tmp_path, [cells(1)])
    assert first.ok
    assert second.files == ()
    assert isinstance(second.error, ConversionError)
    assert sorted(names(tmp_path / "out")) == sorted(path.name for path in first.files)


@pytest.mark.usefixtures("nothing_installed")
def test_a_series_without_libreoffice(tmp_path):
    with pytest.raises(MissingProgramError):
        drafts(tmp_path, [cells(1)])
    assert not (tmp_path / "out").exists()
