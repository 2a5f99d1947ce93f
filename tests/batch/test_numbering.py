"""A run that is numbered by a register: in the order of the rows, each row once, whatever happens in between."""

import datetime as dt
import os
import random
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from tests.batch.plans import PLAN, cells, good, write_plan, write_rows
from tests.batch.test_resume import content
from tests.batch.test_run import documents, records

from congvan.batch import Plan, Summary, render_rows
from congvan.batch.errors import NumberedPlanError, OtherRegisterError, RegisterWantedError
from congvan.batch.manifest import MANIFEST
from congvan.batch.register import Register
from congvan.batch.register_entry import Details, Entry
from congvan.batch.register_errors import RegisterLockedError, RowNumberLostError
from congvan.batch.run_numbers import RunNumbers, Wanted
from congvan.files import UnwritableFileError

TODAY = dt.date(2026, 11, 1)
OFFICE = "UBND TỈNH LẠNG SƠN - SỞ NỘI VỤ"
PLAN = PLAN.replace('number: "{{ row.so }}"\n', "").replace("{{ number }}-", "")
NUMBER_IN_NAME = PLAN.replace("{{ row.ma_xa }}.docx", "{{ '%02d' | format(number) }}.docx")
MARK = ".register-run"
"""What the run is called in the register: drawn by lot, so no two runs have the same."""


def run(out: Path, rows: Any, text: str = PLAN, **options: Any) -> Summary:
    register = options.pop("register", None) or book(out.parent)
    plan = Plan.loads(text, folder=out.parent)
    options = {"jobs": 1, "resume": True, **options}
    return render_rows(plan, rows, out, today=TODAY, register=register, **options)


def book(folder: Path) -> Register:
    return Register.open(folder / "so.db", create=True)


def issued(register: Register, **asked: Any) -> list[tuple[int, str, str | None]]:
    return [(entry.number, entry.state, entry.details.recipients) for entry in register.entries(**asked)]


def numbers(out: Path) -> dict[int, int | None]:
    """By row, as the manifest has them."""
    return {line["row"]: line["number"] for line in records(out)}


def bad(index: int) -> dict[str, str]:
    return cells(index) | {"ten_xa": ""}


def texts(out: Path) -> dict[str, str]:
    """The line of number and symbol in every document."""
    from docx import Document

    found = {}
    for path in out.glob("*.docx"):
        lines = [
            paragraph.text
            for table in Document(str(path)).tables
            for cell in table._cells
            for paragraph in cell.paragraphs
        ]
        found[path.name] = next(line for line in lines if line.startswith("Số:"))
    return found


@pytest.mark.parametrize("jobs", [1, 2])
def test_numbers_follow_the_rows(tmp_path, jobs):
    out = tmp_path / "out"
    summary = run(out, [*good(100)], jobs=jobs)
    assert summary.written == 100
    assert numbers(out) == {row: row for row in range(1, 101)}
    entries = book(tmp_path).entries()
    assert [(entry.number, entry.state, entry.issuer) for entry in entries] == [
        (number, "issued", OFFICE) for number in range(1, 101)
    ]
    assert entries[6].printed == "07/SNV-CCVC"
    assert entries[6].details.recipients == "Ủy ban nhân dân xã Đông Kinh 7; Đảng ủy xã; Lãnh đạo Sở"
    assert entries[6].details.date == dt.date(2026, 2, 5)
    said = texts(out)
    assert (said["00007.docx"], said["00100.docx"]) == ("Số: 07/SNV-CCVC", "Số: 100/SNV-CCVC")


def test_threads_follow_the_rows_too(tmp_path):
    with ThreadPoolExecutor(3) as workers:
        run(tmp_path / "out", [*good(60)], jobs=None, executor=workers)
    assert numbers(tmp_path / "out") == {row: row for row in range(1, 61)}


def test_the_register_goes_on_where_it_is(tmp_path):
    book(tmp_path).add([Entry(OFFICE, 2026, 41)])
    run(tmp_path / "a", good(3))
    run(tmp_path / "b", good(2))
    assert list(numbers(tmp_path / "a").values()) == [42, 43, 44]
    assert list(numbers(tmp_path / "b").values()) == [45, 46]


def test_a_row_that_fails_draws_no_number(tmp_path):
    rows = [bad(index) if index % 3 == 0 else cells(index) for index in range(1, 31)]
    summary = run(tmp_path / "out", rows, jobs=2)
    assert (summary.written, summary.failed, summary.idle_numbers) == (20, 10, ())
    assert [number for number in numbers(tmp_path / "out").values() if number] == list(range(1, 21))
    assert [state for _, state, _ in issued(book(tmp_path))] == ["issued"] * 20


def test_a_number_can_be_in_the_name(tmp_path):
    rows = [cells(1), bad(2), cells(3)]
    run(tmp_path / "out", rows, NUMBER_IN_NAME)
    assert texts(tmp_path / "out") == {"01.docx": "Số: 01/SNV-CCVC", "02.docx": "Số: 02/SNV-CCVC"}


def test_a_finished_run_draws_nothing_more(tmp_path):
    out = tmp_path / "out"
    run(out, good(20), NUMBER_IN_NAME)
    before = content(out)
    summary = run(out, good(20), NUMBER_IN_NAME)
    assert (summary.written, summary.reused) == (0, 20)
    assert content(out) == before
    assert len(book(tmp_path).entries()) == 20


def test_a_row_keeps_its_number_when_its_cells_change(tmp_path):
    out = tmp_path / "out"
    run(out, good(5))
    rows = [cells(index) | ({"kinh_gui": "Đảng ủy xã Ba Sơn"} if index == 2 else {}) for index in range(1, 6)]
    summary = run(out, rows)
    assert (summary.written, summary.reused) == (1, 4)
    assert numbers(out)[2] == 2
    assert issued(book(tmp_path))[1] == (2, "issued", "Đảng ủy xã Ba Sơn; Lãnh đạo Sở")
    assert len(book(tmp_path).entries()) == 5


def test_a_document_that_is_missing_is_made_with_its_number(tmp_path):
    out = tmp_path / "out"
    run(out, good(5))
    before = content(out)
    (out / "00003.docx").unlink()
    assert run(out, good(5)).written == 1
    assert content(out) == before


def test_rows_put_right_and_rows_added_draw_the_next(tmp_path):
    out = tmp_path / "out"
    run(out, [cells(1), bad(2), cells(3)])
    run(out, [*good(5)])
    assert numbers(out) == {1: 1, 2: 3, 3: 2, 4: 4, 5: 5}


def test_an_issued_number_stays_with_its_row_though_that_fails_now(tmp_path):
    out = tmp_path / "out"
    run(out, good(4))
    summary = run(out, [cells(1), bad(2), cells(3)])
    assert summary.idle_numbers == (2, 4)
    assert issued(book(tmp_path))[1][:2] == (2, "issued")
    assert not (out / "00002.docx").exists()
    assert not (out / "00004.docx").exists()
    assert run(out, good(4)).idle_numbers == ()
    assert numbers(out) == {1: 1, 2: 2, 3: 3, 4: 4}


def test_a_void_number_is_not_used_again(tmp_path):
    out = tmp_path / "out"
    run(out, good(3))
    book(tmp_path).void(OFFICE, 2026, 2, reason="sai nơi nhận")
    # What was declared void is for the office to replace; nothing has changed in the row.
    assert run(out, good(3)).reused == 3
    rows = [cells(1), cells(2) | {"kinh_gui": "Đảng ủy xã Ba Sơn"}, cells(3)]
    assert run(out, rows).written == 1
    assert numbers(out) == {1: 1, 2: 4, 3: 3}
    assert [state for _, state, _ in issued(book(tmp_path))] == ["issued", "void", "issued", "issued"]
    assert run(out, rows).reused == 3


def test_every_issuer_and_series_has_its_own_numbers(tmp_path):
    text = NUMBER_IN_NAME.replace(
        "code: SNV}", "code: SNV}\nsecrecy: \"{{ row.mat | default('') }}\""
    ).replace("name: SỞ NỘI VỤ", 'name: "{{ row.co_quan }}"')
    text = text.replace(
        "{{ '%02d' | format(number) }}", "{{ row.co_quan | slugify }}{{ row.mat }}-{{ number }}"
    )
    offices = ["SỞ NỘI VỤ", "SỞ TÀI CHÍNH"]
    rows = [
        cells(index) | {"co_quan": offices[index % 2], "mat": "mat" if index > 4 else None}
        for index in range(1, 7)
    ]
    summary = run(tmp_path / "out", rows, text.replace("{{ row.mat }}-", "{{ row.mat | default('') }}-"))
    assert summary.failures == ()
    assert numbers(tmp_path / "out") == {1: 1, 2: 1, 3: 2, 4: 2, 5: 1, 6: 1}
    assert sorted(entry.series for entry in book(tmp_path).entries()) == ["", "", "", "", "mat", "mat"]


def test_a_series_of_the_office(tmp_path):
    run(tmp_path / "a", good(2), series="công văn")
    assert [entry.series for entry in book(tmp_path).entries()] == ["công văn"] * 2
    # The same number with the same symbol twice in a year is what the decree forbids.
    summary = run(tmp_path / "b", good(2))
    assert [failure.code for failure in summary.failures] == ["number-taken"] * 2


def test_two_rows_never_write_one_file(tmp_path):
    text = PLAN.replace("{{ row.ma_xa }}.docx", "{{ number }}.docx").replace(
        "name: SỞ NỘI VỤ", 'name: "{{ row.co_quan }}"'
    )
    rows = [cells(index) | {"co_quan": name} for index, name in enumerate(["SỞ NỘI VỤ", "SỞ TÀI CHÍNH"], 1)]
    summary = run(tmp_path / "out", rows, text)
    assert [failure.code for failure in summary.failures] == ["duplicate-name"]
    assert numbers(tmp_path / "out") == {1: 1, 2: None}
    assert len(book(tmp_path).entries()) == 1


def test_a_row_of_another_office_now_draws_anew(tmp_path):
    out, text = tmp_path / "out", PLAN.replace("name: SỞ NỘI VỤ", 'name: "{{ row.co_quan }}"')
    rows = [cells(index) | {"co_quan": "SỞ NỘI VỤ"} for index in range(1, 4)]
    run(out, rows, text)
    rows[1]["co_quan"] = "SỞ TÀI CHÍNH"
    run(out, rows, text)
    assert numbers(out) == {1: 1, 2: 1, 3: 3}
    assert [entry.state for entry in book(tmp_path).entries()] == ["issued"] * 4


def test_a_row_that_gets_no_other_number_keeps_its_own(tmp_path):
    out, text = tmp_path / "out", PLAN.replace("name: SỞ NỘI VỤ", 'name: "{{ row.co_quan }}"')
    rows = [cells(index) | {"co_quan": "SỞ NỘI VỤ"} for index in range(1, 4)]
    run(out, rows, text)
    book(tmp_path).add(
        [Entry("UBND TỈNH LẠNG SƠN - SỞ TÀI CHÍNH", 2026, 1, "riêng", Details(symbol="SNV-CCVC"))]
    )
    rows[1]["co_quan"] = "SỞ TÀI CHÍNH"
    for _ in range(2):
        summary = run(out, rows, text)
        assert [failure.code for failure in summary.failures] == ["number-taken"]
        assert summary.idle_numbers == (2,)
    rows[1]["co_quan"] = "SỞ NỘI VỤ"
    assert run(out, rows, text).ok
    assert numbers(out) == {1: 1, 2: 2, 3: 3}


def test_gaps_are_filled_where_it_is_asked_for_and_in_the_order_of_the_rows(tmp_path):
    register = book(tmp_path)
    held = [register.reserve(OFFICE, 2026) for _ in range(6)]
    for reservation in (held[1], held[3]):
        register.release(reservation)
    run(tmp_path / "plain", good(2))
    assert list(numbers(tmp_path / "plain").values()) == [7, 8]
    run(tmp_path / "filling", good(4), fill_gaps=True)
    assert list(numbers(tmp_path / "filling").values()) == [2, 4, 9, 10]
    register.release(held[0])
    run(tmp_path / "filling", good(5), fill_gaps=True)
    assert numbers(tmp_path / "filling")[5] == 11


def test_a_number_whose_document_cannot_be_made_is_given_back(tmp_path, monkeypatch):
    from congvan.rendering import Template

    render = Template.render

    def fail(self: Template, document: Any, **options: Any) -> bytes:
        if document.number == 2:
            raise ZeroDivisionError("bug")
        return render(self, document, **options)

    monkeypatch.setattr(Template, "render", fail)
    out = tmp_path / "out"
    assert run(out, good(4)).failed == 1
    assert numbers(out) == {1: 1, 2: None, 3: 3, 4: 4}
    assert [number for number, *_ in issued(book(tmp_path))] == [1, 3, 4]
    monkeypatch.undo()
    run(out, good(4), fill_gaps=True)
    assert numbers(out) == {1: 1, 2: 2, 3: 3, 4: 4}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_stop_draws_no_number_for_the_rows_after(tmp_path, jobs):
    out = tmp_path / "out"
    rows = [bad(index) if index == 21 else cells(index) for index in range(1, 401)]
    assert run(out, rows, jobs=jobs, on_error="stop").stopped
    assert [number for number, *_ in issued(book(tmp_path))] == list(range(1, 21))
    run(out, good(400), jobs=jobs)
    assert numbers(out) == {row: row for row in range(1, 401)}


def test_a_full_disk(tmp_path, monkeypatch):
    from congvan.batch import workers

    out, write, written = tmp_path / "out", workers.write_all_atomically, []

    def cramped(files: dict[Path, bytes]) -> None:
        (path,) = files
        if len(written) == 20:
            raise UnwritableFileError(str(path), "No space left on device")
        written.append(path)
        write(files)

    monkeypatch.setattr(workers, "write_all_atomically", cramped)
    with pytest.raises(UnwritableFileError, match=r"00021\.docx"):
        run(out, good(60))
    states = [state for _, state, _ in issued(book(tmp_path))]
    assert states[:20] == ["issued"] * 20
    assert set(states[20:]) <= {"reserved"}
    monkeypatch.undo()
    summary = run(out, good(60))
    assert (summary.reused, summary.written) == (20, 40)
    assert numbers(out) == {row: row for row in range(1, 61)}
    assert [state for _, state, _ in issued(book(tmp_path))] == ["issued"] * 60


def test_a_register_that_another_program_holds(tmp_path):
    import sqlite3

    book(tmp_path)
    impatient = Register.open(tmp_path / "so.db", timeout=dt.timedelta(milliseconds=10))
    holder = sqlite3.connect(tmp_path / "so.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(RegisterLockedError):
        run(tmp_path / "out", good(3), register=impatient)
    holder.close()
    assert run(tmp_path / "out", good(3), register=impatient).written == 3


def test_a_register_that_is_lost_on_the_way_is_waited_for_once(tmp_path, monkeypatch):
    tries = []

    def refuse(self: RunNumbers, numbers: dict[int, int]) -> None:
        tries.append(numbers)
        raise RegisterLockedError("so.db")

    monkeypatch.setattr(RunNumbers, "issue", refuse)
    with ThreadPoolExecutor(2) as workers, pytest.raises(RegisterLockedError):
        run(tmp_path / "out", good(400), executor=workers)
    assert len(tries) <= 2
    monkeypatch.undo()
    assert run(tmp_path / "out", good(400)).written == 400
    assert numbers(tmp_path / "out") == {row: row for row in range(1, 401)}


def test_a_plan_that_has_numbers_of_its_own_is_refused(tmp_path):
    for number in ("5", '"{{ row.so }}"'):
        with pytest.raises(NumberedPlanError, match="number"):
            run(tmp_path / "out", good(1), PLAN + f"number: {number}\n")
    assert not (tmp_path / "out").exists()


def test_a_numbered_run_goes_on_with_its_register_only(tmp_path):
    out = tmp_path / "out"
    run(out, good(3))
    before = content(out)
    with pytest.raises(RegisterWantedError, match="--register"):
        render_rows(Plan.loads(PLAN), good(3), out, jobs=1, today=TODAY, resume=True)
    other = Register.open(tmp_path / "other.db", create=True)
    with pytest.raises(OtherRegisterError):
        run(out, good(3), register=other)
    assert other.entries() == ()
    assert content(out) == before
    assert run(out, good(3)).reused == 3


def test_a_run_begun_without_a_register_may_get_one(tmp_path):
    out = tmp_path / "out"
    render_rows(Plan.loads(PLAN + "draft: true\n"), good(3), out, jobs=1, today=TODAY)
    assert run(out, good(3)).written == 3
    assert numbers(out) == {1: 1, 2: 2, 3: 3}


def test_an_emptied_folder_is_a_new_run(tmp_path):
    out = tmp_path / "out"
    run(out, good(3))
    (out / MANIFEST).unlink()
    run(out, good(3))
    assert list(numbers(out).values()) == [4, 5, 6]


def test_runs_at_once_share_a_register(tmp_path):
    register = book(tmp_path)
    runs = [
        threading.Thread(target=run, args=(tmp_path / name, good(80)), kwargs={"register": register})
        for name in "abc"
    ]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    drawn = [list(numbers(tmp_path / name).values()) for name in "abc"]
    assert all(one == sorted(one) for one in drawn)
    assert sorted(number for one in drawn for number in one) == list(range(1, 241))


def test_a_row_asks_as_often_as_it_likes(tmp_path):
    numbers_of = book(tmp_path).numbers_of("a run")
    wanted = [
        Wanted(row, OFFICE, 2026, "", Details(symbol="SNV-VP", subject=f"{row}")) for row in range(1, 6)
    ]
    assert numbers_of.draw(wanted) == numbers_of.draw(wanted) == [1, 2, 3, 4, 5]
    assert book(tmp_path).numbers_of("another").draw(wanted) == [6, 7, 8, 9, 10]
    numbers_of.issue({1: 1, 2: 2})
    numbers_of.give_back()
    assert [(number, state) for number, state, _ in issued(book(tmp_path))][:3] == [
        (1, "issued"),
        (2, "issued"),
        (6, "reserved"),
    ]


def test_what_a_run_has_reserved_has_no_lease(tmp_path):
    register = Register.open(tmp_path / "so.db", create=True, lease=dt.timedelta(0))
    (number,) = register.numbers_of("a run").draw([Wanted(1, OFFICE, 2026, "", Details())])
    assert register.reserve(OFFICE, 2026, fill_gaps=True).number == number + 1


def test_a_number_that_was_released_meanwhile_is_missed(tmp_path):
    register = book(tmp_path)
    of_run: RunNumbers = register.numbers_of("a run")
    of_run.draw([Wanted(1, OFFICE, 2026, "", Details())])
    register.release_stale(dt.timedelta(0))
    with pytest.raises(RowNumberLostError, match="--resume"):
        of_run.issue({1: 1})


SCRIPT = """
import datetime as dt, sys
from congvan.batch import render_rows
from congvan.batch.register import Register
register = Register.open(sys.argv[5])
render_rows(
    sys.argv[1], sys.argv[2], sys.argv[3], jobs=int(sys.argv[4]), resume=True, today=dt.date(2026, 11, 1), register=register
)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")
@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_at_random_moments_every_row_has_the_number_of_an_undisturbed_run(tmp_path, jobs):
    rows = [bad(index) if index % 50 == 7 else cells(index) for index in range(1, 401)]
    plan, table = write_plan(tmp_path, NUMBER_IN_NAME), write_rows(tmp_path, rows)
    undisturbed = Register.open(tmp_path / "undisturbed.db", create=True)
    run(tmp_path / "undisturbed", table, NUMBER_IN_NAME, register=undisturbed)
    register, out = book(tmp_path), tmp_path / "out"
    moments = random.Random(jobs)
    arguments = [sys.executable, "-c", SCRIPT, *map(str, (plan, table, out, jobs, tmp_path / "so.db"))]
    for _ in range(3):
        with subprocess.Popen(arguments, start_new_session=True) as process:
            before = len(list(out.glob("*.docx"))) if out.exists() else 0
            while process.poll() is None and len(list(out.glob("*.docx"))) <= before:
                time.sleep(0.01)
            time.sleep(moments.random() * 0.2)
            os.killpg(process.pid, signal.SIGKILL)
    subprocess.run(arguments, check=True)
    assert {name: data for name, data in content(out).items() if name != MARK} == {
        name: data for name, data in content(tmp_path / "undisturbed").items() if name != MARK
    }
    assert documents(out)
    assert register.entries() == undisturbed.entries()
