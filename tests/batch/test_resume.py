"""Going on after a run that was stopped, changed or killed: only what is missing, and nothing that is stale."""

import datetime as dt
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.batch.killing import command, killed_at_random_moments, needs_sigkill
from tests.batch.plans import PLAN, cells, good, write_plan, write_rows

from congvan.batch import Plan, Summary, render_rows
from congvan.batch.manifest import MANIFEST, Manifest, Record, read_manifest
from congvan.files import UnwritableFileError, write_atomically

TODAY = dt.date(2026, 11, 1)


def run(out: Path, rows: Any, text: str = PLAN, **options: Any) -> Summary:
    plan = Plan.loads(text, folder=out.parent)
    return render_rows(plan, rows, out, jobs=1, today=TODAY, resume=True, **options)


def content(out: Path) -> dict[str, bytes]:
    """Every file of a folder, hidden ones too; of the manifest all but the times."""
    found = {path.name: path.read_bytes() for path in out.iterdir() if path.name != MANIFEST}
    lines = [json.loads(line) | {"milliseconds": 0} for line in (out / MANIFEST).read_bytes().splitlines()]
    return found | {MANIFEST: json.dumps(lines).encode()}


@pytest.fixture
def undisturbed(tmp_path):
    """What a run of fifty rows leaves that nobody disturbs."""
    run(tmp_path / "undisturbed", good(50))
    return content(tmp_path / "undisturbed")


def test_a_finished_run_has_nothing_left_to_do(tmp_path, undisturbed):
    assert run(tmp_path / "out", good(50)).written == 50
    stamps = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.docx")}
    summary = run(tmp_path / "out", good(50))
    assert (summary.written, summary.reused, summary.failed) == (0, 50, 0)
    assert stamps == {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.docx")}
    assert content(tmp_path / "out") == undisturbed


def test_what_is_missing_or_touched_is_made_again(tmp_path, undisturbed):
    out = tmp_path / "out"
    run(out, good(50))
    (out / "3-00003.docx").unlink()
    (out / "7-00007.docx").write_bytes(b"touched")
    summary = run(out, good(50))
    assert (summary.written, summary.reused) == (2, 48)
    assert content(out) == undisturbed


def test_a_torn_last_line(tmp_path, undisturbed):
    out = tmp_path / "out"
    run(out, good(50))
    whole = (out / MANIFEST).read_bytes()
    for cut in (1, 2, 100, len(whole) // 2, len(whole) - 3):
        (out / MANIFEST).write_bytes(whole[:-cut])
        run(out, good(50))
        assert content(out) == undisturbed


@pytest.mark.parametrize("torn", [b"", b"\n", b"{}\n", b"[1]\n", b'{"row": "x"}\n', b"\xff\xfe\n", b"null"])
def test_a_manifest_that_is_none(tmp_path, undisturbed, torn):
    out = tmp_path / "out"
    out.mkdir()
    (out / MANIFEST).write_bytes(torn)
    assert run(out, good(50)).written == 50
    assert content(out) == undisturbed


def test_a_row_that_has_changed_is_made_again(tmp_path):
    out = tmp_path / "out"
    run(out, good(30))
    rows = [cells(index) | ({"ten_xa": "xã Hợp Thành"} if index == 9 else {}) for index in range(1, 31)]
    summary = run(out, rows)
    assert (summary.written, summary.reused) == (1, 29)


def test_a_plan_that_has_changed_makes_everything_again(tmp_path):
    out = tmp_path / "out"
    run(out, good(10))
    assert run(out, good(10), PLAN.replace("số lượng, chất lượng", "số lượng")).written == 10


def test_rows_put_right(tmp_path, undisturbed):
    out = tmp_path / "out"
    rows = list(good(50))
    rows[4] = rows[4] | {"so": "mười"}
    rows[40] = rows[40] | {"ten_xa": ""}
    assert run(out, rows).failed == 2
    summary = run(out, good(50))
    assert (summary.written, summary.reused, summary.failed) == (2, 48, 0)
    assert content(out) == undisturbed


@pytest.mark.parametrize(
    "rows",
    [
        list(good(20)),
        [cells(index) for index in range(5, 55)],
        [cells(index) for index in (*range(50, 0, -1),)],
        [cells(index) | {"ma_xa": f"{index:03}"} for index in range(1, 51)],
        [cells(index) | ({"ten_xa": ""} if index in (3, 30) else {}) for index in range(1, 51)],
        [cells(1), cells(1), *[cells(index) for index in range(2, 51)]],
        [],
    ],
    ids=["fewer", "shifted", "reversed", "renamed", "now bad", "doubled", "none"],
)
def test_other_rows_leave_what_they_would_have_left_alone(tmp_path, rows):
    run(tmp_path / "fresh", rows)
    run(tmp_path / "out", good(50))
    run(tmp_path / "out", rows)
    assert content(tmp_path / "out") == content(tmp_path / "fresh")


def test_a_stale_document_that_somebody_has_changed_is_kept(tmp_path):
    out = tmp_path / "out"
    run(out, good(3))
    (out / "3-00003.docx").write_bytes(b"edited by hand")
    run(out, good(2))
    assert (out / "3-00003.docx").read_bytes() == b"edited by hand"


def test_a_manifest_never_leads_out_of_its_folder(tmp_path):
    import hashlib

    out, victim = tmp_path / "out", tmp_path / "victim.docx"
    run(out, good(1))
    victim.write_bytes(b"x")
    record = Record(9, "k", "../victim.docx", hashlib.sha256(b"x").hexdigest(), [], None, 0.0)
    with (out / MANIFEST).open("ab") as file:
        file.write(record.line())
    run(out, good(1))
    assert victim.exists()


def test_leftovers_of_a_killed_process_go(tmp_path, undisturbed):
    out = tmp_path / "out"
    run(out, good(50))
    (out / ".1-00001.docx.abcd1234.tmp").write_bytes(b"half")
    (out / ".manifest.jsonl.resumed.tmp").write_bytes(b"half")
    run(out, good(50))
    assert content(out) == undisturbed


def test_a_stop_while_going_on_forgets_nothing(tmp_path, undisturbed):
    out = tmp_path / "out"
    run(out, good(50))
    rows = [cells(index) | ({"ten_xa": ""} if index == 3 else {}) for index in range(1, 51)]
    assert run(out, rows, on_error="stop").stopped
    summary = run(out, good(50))
    assert summary.reused >= 34
    assert content(out) == undisturbed


RECORDS = st.lists(st.integers(1, 60), unique=True, max_size=20).map(sorted)


@settings(deadline=None)
@given(earlier=RECORDS, rows=RECORDS, done=st.integers(0, 20))
def test_what_a_manifest_knows(tmp_path_factory, earlier, rows, done):
    """Asked for rows in order it gives those that were there, and keeps the others until it has passed them."""
    folder = tmp_path_factory.mktemp("manifest")

    def record(row: int, key: str) -> Record:
        return Record(row, key, f"{row}.docx", None, [], None, 0.0)

    (folder / MANIFEST).write_bytes(b"".join(record(row, "old").line() for row in earlier))
    manifest = Manifest.open(folder, resume=True)
    complete = done >= len(rows)
    for row in rows[:done]:
        assert (manifest.known(row) is not None) == (row in earlier)
        manifest.write([record(row, "new")])
    manifest.close(complete=complete)
    kept = [row for row in earlier if row > max(rows[:done], default=0)]
    expected = [(row, "new") for row in rows[:done]] + ([] if complete else [(row, "old") for row in kept])
    assert [(one.row, one.key) for one in read_manifest(folder / MANIFEST)] == expected
    assert [path.name for path in folder.iterdir()] == [MANIFEST]


@needs_sigkill
@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_at_random_moments_it_ends_as_if_undisturbed(tmp_path, jobs):
    plan, rows, out = write_plan(tmp_path), write_rows(tmp_path, good(400)), tmp_path / "out"
    render_rows(plan, rows, tmp_path / "undisturbed", jobs=1, today=TODAY)
    arguments = command(plan, rows, out, jobs)
    for _ in killed_at_random_moments(arguments, out, seed=jobs):
        pass
    # The workers of a killed process end by themselves; until then they may still write.
    subprocess.run(arguments, check=True)
    assert content(out) == content(tmp_path / "undisturbed")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the list of processes from /proc")
def test_workers_end_with_their_parent(tmp_path):
    plan, rows, out = write_plan(tmp_path), write_rows(tmp_path, good(3000)), tmp_path / "out"
    arguments = command(plan, rows, out, 2)
    with subprocess.Popen(arguments, start_new_session=True) as process:
        while not list(out.glob("*.docx")):
            assert process.poll() is None
            time.sleep(0.01)
        process.kill()
    deadline = time.monotonic() + 30
    while any(_sessions(process.pid)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(_sessions(process.pid))


def _sessions(session: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if (
                os.getsid(int(path.name)) == session
                and "Z" not in (path / "stat").read_text().rpartition(")")[2][:3]
            ):
                found.append(int(path.name))
        except (OSError, ValueError):
            continue
    return found


CRAMPED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
from congvan.cli import main
main(sys.argv[1:])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits on this system")
def test_files_that_cannot_grow(tmp_path):
    """As on a full disk: the system refuses to write, in the middle of a line of the manifest."""
    plan, rows, out = write_plan(tmp_path), write_rows(tmp_path, good(200)), tmp_path / "out"
    arguments = [sys.executable, "-c", CRAMPED, "batch", plan, rows, "-o", out, "--jobs", "2"]
    cramped = subprocess.run(arguments, check=False, capture_output=True, text=True)
    assert cramped.returncode == 2
    assert "manifest.jsonl: không ghi được tệp" in cramped.stderr
    assert "Traceback" not in cramped.stderr
    done = [record.file for record in read_manifest(out / MANIFEST)]
    assert len(done) > 10
    assert all((out / name).exists() for name in done)
    run(tmp_path / "undisturbed", rows)
    assert run(out, rows).reused == len(done)
    assert content(out) == content(tmp_path / "undisturbed")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes where it likes")
def test_a_folder_that_may_not_be_written_to(tmp_path):
    out = tmp_path / "out"
    run(out, good(5))
    out.chmod(0o555)
    try:
        with pytest.raises(UnwritableFileError, match="out"):
            run(out, good(6))
        assert len(list(read_manifest(out / MANIFEST))) == 5
    finally:
        out.chmod(0o755)


def test_a_file_is_whole_or_not_there(tmp_path):
    with pytest.raises(Exception, match="none"):
        write_atomically(tmp_path / "none" / "a.docx", b"x")
