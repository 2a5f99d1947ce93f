"""Rows of several files: annexes and attached documents of their own, all of a row's files or none."""

import datetime as dt
import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tests.batch.killing import command, killed_at_random_moments, needs_sigkill
from tests.batch.plans import PLAN, cells, good, write_plan, write_rows

import congvan
from congvan.batch import Plan, Summary, render_rows, write_single, write_zip
from congvan.batch.documents import DocumentMaker, scope_of
from congvan.batch.errors import UnusableNameError
from congvan.batch.manifest import MANIFEST, Record, read_manifest
from congvan.batch.naming import own_name
from congvan.batch.register import Register
from congvan.batch.series import SeriesPlan, make_series
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table
from congvan.files import UnwritableFileError

TODAY = dt.date(2026, 11, 1)

ANNEX = "  - {title: DANH SÁCH CÁN BỘ, body: 'Cán bộ của {{ row.ten_xa }}.', own_file: true}\n"
FORM = "  - {title: BIỂU MẪU, body: Biểu số 01., own_file: %s}\n"
LETTER = PLAN.replace("chất lượng cán bộ.", "chất lượng cán bộ (%s kèm theo).")
ONE = (LETTER % "Phụ lục").replace("batch:\n", f"annexes:\n{ANNEX}batch:\n")
TWO = (LETTER % "Phụ lục I, Phụ lục II").replace("batch:\n", f"annexes:\n{ANNEX}{FORM % 'true'}batch:\n")
SOME = TWO.replace(FORM % "true", FORM % "\"{{ row.nam == '2026' }}\"")


def run(out: Path, rows: Any, text: str = ONE, **options: Any) -> Summary:
    plan = Plan.loads(text, folder=out.parent)
    return render_rows(plan, rows, out, today=TODAY, **{"jobs": 1, "resume": True} | options)


def names(out: Path) -> list[str]:
    """Every file but the manifest."""
    return sorted(path.name for path in out.iterdir() if path.name != MANIFEST)


def content(out: Path) -> dict[str, bytes]:
    """Every file of a folder, hidden ones too; of the manifest all but the times."""
    found = {path.name: path.read_bytes() for path in out.iterdir() if path.name != MANIFEST}
    lines = [json.loads(line) | {"milliseconds": 0} for line in (out / MANIFEST).read_bytes().splitlines()]
    return found | {MANIFEST: json.dumps(lines).encode()}


def test_every_row_has_the_files_of_render_files(tmp_path):
    out, rows = tmp_path / "out", list(good(2))
    summary = run(out, rows, TWO)
    assert (summary.written, summary.failed) == (2, 0)
    assert names(out) == [
        "1-00001-phu-luc-1.docx", "1-00001-phu-luc-2.docx", "1-00001.docx",
        "2-00002-phu-luc-1.docx", "2-00002-phu-luc-2.docx", "2-00002.docx",
    ]  # fmt: skip
    plan = Plan.loads(TWO)
    for row in open_table(rows, Reading(), plan.settings.lists):
        document = DocumentMaker(plan).make(scope_of(row, {"year": 2026}))
        name = f"{row.index}-{row.index:05}.docx"
        for file, data in congvan.render_files(document, name, today=TODAY).items():
            assert (out / file).read_bytes() == data


def test_the_text_that_a_decision_issues(tmp_path):
    plan = """\
type: quyet-dinh
issuer: {name: BỘ NỘI VỤ, code: BNV}
number: "{{ row.so }}"
place: Hà Nội
date: 2026-02-05
subject: Ban hành Quy chế quản lý và sử dụng con dấu
bases: [Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025]
authority_line: BỘ TRƯỞNG BỘ NỘI VỤ
body: |
  Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý và sử dụng con dấu.
  Điều 2. Chánh Văn phòng Bộ chịu trách nhiệm thi hành Quyết định này./.
attached: {type: "{{ row.loai }}", title: Quản lý và sử dụng con dấu, own_file: true, body: Điều 1. Con dấu của cơ quan./.}
signature: {position: BỘ TRƯỞNG, name: Nguyễn Văn An}
recipients: [Như Điều 2]
archive: {units: [VT, VP]}
batch: {name: "qd-{{ number }}.docx"}
"""
    out = tmp_path / "out"
    summary = run(out, [{"so": "1", "loai": "quy-che"}, {"so": "2", "loai": "quy-dinh"}], plan)
    assert summary.failures == ()
    assert names(out) == ["qd-1-quy-che.docx", "qd-1.docx", "qd-2-quy-dinh.docx", "qd-2.docx"]


def test_the_manifest_knows_every_file(tmp_path):
    import hashlib

    out = tmp_path / "out"
    run(out, good(1), TWO)
    (record,) = read_manifest(out / MANIFEST)
    assert record.file == "1-00001.docx"
    assert list(record.beside) == ["1-00001-phu-luc-1.docx", "1-00001-phu-luc-2.docx"]
    for name, made in record.files.items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == made


def test_rows_with_more_and_fewer_files(tmp_path):
    out = tmp_path / "out"
    run(out, [cells(1), cells(2) | {"nam": "2025"}], SOME)
    assert names(out) == [
        "1-00001-phu-luc-1.docx", "1-00001-phu-luc-2.docx", "1-00001.docx",
        "2-00002-phu-luc-1.docx", "2-00002.docx",
    ]  # fmt: skip


def test_annexes_that_a_cell_holds(tmp_path):
    text = (LETTER % "Phụ lục").replace("batch:\n", 'annexes: "{{ row.phu_luc }}"\nbatch:\n')
    annexes = [{"title": "DANH SÁCH", "body": "Danh sách cán bộ.", "own_file": True}]
    rows = [cells(1) | {"phu_luc": annexes}, cells(2) | {"phu_luc": []}]
    summary = run(tmp_path / "out", rows, text)
    assert summary.failures == ()
    assert names(tmp_path / "out") == ["1-00001-phu-luc.docx", "1-00001.docx", "2-00002.docx"]


def test_a_finished_run_has_nothing_left_to_do(tmp_path):
    out = tmp_path / "out"
    assert run(out, good(20)).written == 20
    before = content(out)
    stamps = {path: path.stat().st_mtime_ns for path in out.glob("*.docx")}
    assert run(out, good(20)).reused == 20
    assert stamps == {path: path.stat().st_mtime_ns for path in out.glob("*.docx")}
    assert content(out) == before


def test_an_annex_that_is_missing_or_touched_is_made_again(tmp_path):
    out = tmp_path / "out"
    run(out, good(5))
    before = content(out)
    (out / "2-00002-phu-luc.docx").unlink()
    (out / "4-00004-phu-luc.docx").write_bytes(b"touched")
    summary = run(out, good(5))
    assert (summary.written, summary.reused) == (2, 3)
    assert content(out) == before


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (list(good(3)), TWO),
        ([cells(index) for index in range(3, 12)], TWO),
        ([cells(index) | {"ma_xa": f"{index:03}"} for index in range(1, 11)], TWO),
        ([cells(index) | ({"ten_xa": ""} if index == 4 else {}) for index in range(1, 11)], TWO),
        (list(good(10)), ONE),
        (list(good(10)), PLAN),
        ([], TWO),
    ],
    ids=["fewer", "shifted", "renamed", "now bad", "fewer annexes", "no annex", "none"],
)
def test_other_rows_leave_what_they_would_have_left_alone(tmp_path, rows, text):
    run(tmp_path / "fresh", rows, text)
    run(tmp_path / "out", good(10), TWO)
    run(tmp_path / "out", rows, text)
    assert content(tmp_path / "out") == content(tmp_path / "fresh")


def test_a_stale_annex_that_somebody_has_changed_is_kept(tmp_path):
    out = tmp_path / "out"
    run(out, good(2))
    (out / "2-00002-phu-luc.docx").write_bytes(b"edited by hand")
    run(out, good(1))
    assert names(out) == ["1-00001-phu-luc.docx", "1-00001.docx", "2-00002-phu-luc.docx"]


def test_a_manifest_never_leads_out_of_its_folder(tmp_path):
    import hashlib

    out, victim = tmp_path / "out", tmp_path / "victim.docx"
    run(out, good(1))
    victim.write_bytes(b"x")
    beside = {"../victim.docx": hashlib.sha256(b"x").hexdigest()}
    with (out / MANIFEST).open("ab") as file:
        file.write(Record(9, "k", "9.docx", "x", [], None, 0.0, beside=beside).line())
    run(out, good(1))
    assert victim.exists()


@pytest.mark.parametrize("content", [b'"beside":[]', b'"beside":"x"', b'"beside":null', b'"beside":{"a":1}'])
def test_a_manifest_that_somebody_has_written(tmp_path, content):
    out = tmp_path / "out"
    run(out, good(1))
    line = (out / MANIFEST).read_bytes()
    start = line.index(b'"beside"')
    (out / MANIFEST).write_bytes(line[:start] + content + b"}\n")
    assert run(out, good(1)).failed == 0
    assert names(out) == ["1-00001-phu-luc.docx", "1-00001.docx"]


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_row_that_is_called_as_the_annex_of_another(tmp_path, first, jobs):
    text = ONE.replace('"{{ number }}-{{ row.ma_xa }}.docx"', '"{{ row.ma_xa }}.docx"')
    rows = [cells(1) | {"ma_xa": "a"}, cells(2) | {"ma_xa": "A-phu-luc"}]
    summary = run(tmp_path / "out", rows if first else rows[::-1], text, jobs=jobs)
    assert (summary.written, summary.failed) == (1, 1)
    assert summary.failures[0].code == "duplicate-name"
    expected = ["a-phu-luc.docx", "a.docx"] if first else ["A-phu-luc-phu-luc.docx", "A-phu-luc.docx"]
    assert names(tmp_path / "out") == expected


def test_the_name_of_an_annex_that_no_file_system_takes():
    assert own_name("x" * 195 + ".docx", "phu-luc-10") == "x" * 195 + "-phu-luc-10.docx"
    with pytest.raises(UnusableNameError):
        own_name("x" * 195 + ".docx", "y" * 100)


def test_all_files_of_a_row_or_none(tmp_path, monkeypatch):
    """The annex of the second row cannot be written: its letter is not there either."""
    (tmp_path / "out" / "2-00002-phu-luc.docx").mkdir(parents=True)
    with pytest.raises(UnwritableFileError, match=r"2-00002-phu-luc\.docx"):
        run(tmp_path / "out", good(3))
    assert names(tmp_path / "out") == ["1-00001-phu-luc.docx", "1-00001.docx", "2-00002-phu-luc.docx"]
    assert [record.row for record in read_manifest(tmp_path / "out" / MANIFEST)] == [1]
    (tmp_path / "out" / "2-00002-phu-luc.docx").rmdir()
    assert run(tmp_path / "out", good(3)).reused == 1
    assert len(names(tmp_path / "out")) == 6


def test_the_archive_holds_every_file(tmp_path):
    out, archive = tmp_path / "out", tmp_path / "letters.zip"
    rows = [cells(1), cells(2) | {"ten_xa": ""}, cells(3)]
    run(out, rows)
    assert write_zip(out, archive) == 4
    with zipfile.ZipFile(archive) as packed:
        assert packed.namelist() == [
            "1-00001.docx", "1-00001-phu-luc.docx", "3-00003.docx", "3-00003-phu-luc.docx",
        ]  # fmt: skip
        for name in packed.namelist():
            assert packed.read(name) == (out / name).read_bytes()


def test_one_word_file_is_of_the_documents_themselves(tmp_path):
    run(tmp_path / "out", good(2))
    assert write_single(tmp_path / "out", tmp_path / "all.docx") == 2


def test_numbers_of_a_register(tmp_path):
    text = TWO.replace('number: "{{ row.so }}"\n', "").replace(
        "{{ number }}", "{{ '%02d' | format(number) }}"
    )
    book = Register.open(tmp_path / "so.db", create=True)
    out, rows = tmp_path / "out", [cells(1), cells(2) | {"ten_xa": ""}, cells(3)]
    assert run(out, rows, text, register=book).written == 2
    assert names(out)[1:4] == ["01-00001-phu-luc-1.docx", "01-00001-phu-luc-2.docx", "01-00001.docx"]
    (out / "02-00003-phu-luc-2.docx").unlink()
    summary = run(out, rows, text, register=book)
    assert (summary.written, summary.reused) == (1, 1)
    assert [entry.number for entry in book.entries()] == [1, 2]
    before = content(out)
    assert run(out, rows, text, register=book).reused == 2
    assert content(out) == before


def test_the_template_beside_a_plan_s_own(tmp_path):
    """An office's folder of templates with `kem-theo`: its annexes are made again when that changes."""
    import shutil

    from congvan.rendering import find_template

    for layout in ("cong-van", "kem-theo"):
        source = find_template(layout).path.parent
        shutil.copytree(source, tmp_path / layout)
    text = ONE + "  template: cong-van/template.docx\n"
    run(tmp_path / "out", good(2), text)
    assert run(tmp_path / "out", good(2), text).reused == 2
    shutil.copy(find_template("cong-van").path, tmp_path / "kem-theo" / "template.docx")
    assert run(tmp_path / "out", good(2), text).reused == 0


@needs_sigkill
@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_at_random_moments_it_ends_as_if_undisturbed(tmp_path, jobs):
    plan, rows, out = write_plan(tmp_path, TWO), write_rows(tmp_path, good(100)), tmp_path / "out"
    render_rows(plan, rows, tmp_path / "undisturbed", jobs=1, today=TODAY)
    arguments = command(plan, rows, out, jobs)
    for _ in killed_at_random_moments(arguments, out, seed=jobs):
        for record in read_manifest(out / MANIFEST):
            assert all((out / name).exists() for name in record.files)
    # The workers of a killed process end by themselves; until then they may still write.
    subprocess.run(arguments, check=True)
    assert content(out) == content(tmp_path / "undisturbed")


SERIES = (
    TWO.replace('number: "{{ row.so }}"\n', "").replace('date: "{{ row.ngay }}"\n', "").partition("batch:")[0]
)


def drafts(folder: Path, text: str, rows: Any, **options: Any) -> list[Any]:
    plan = SeriesPlan.load(write_plan(folder, text + "batch: {lists: kinh_gui}\n"), with_rows=True)
    return list(make_series(plan, [2026, 2027], folder / "out", rows, today=TODAY, **options))


def test_a_series_writes_them_too(tmp_path):
    made = drafts(tmp_path, SERIES, [cells(1)])
    assert all(draft.ok for draft in made)
    assert [path.name for path in made[0].files] == [
        "plan-2026-00001.yaml", "plan-2026-00001.docx",
        "plan-2026-00001-phu-luc-1.docx", "plan-2026-00001-phu-luc-2.docx",
    ]  # fmt: skip
    files = congvan.render_files(congvan.load(made[0].files[0]), "plan-2026-00001.docx", check=False)
    assert {path.name: path.read_bytes() for path in made[0].files[1:]} == files
    assert names(tmp_path / "out") == sorted(path.name for draft in made for path in draft.files)


def test_a_draft_of_a_series_has_all_of_its_files_or_none(tmp_path):
    (tmp_path / "out" / "plan-2026-00001-phu-luc-2.docx").mkdir(parents=True)
    with pytest.raises(UnwritableFileError, match="phu-luc-2"):
        drafts(tmp_path, SERIES, [cells(1)])
    assert names(tmp_path / "out") == ["plan-2026-00001-phu-luc-2.docx"]


def test_a_draft_that_is_called_as_the_annex_of_another(tmp_path):
    text = SERIES.replace(FORM % "true", "").replace("Phụ lục I, Phụ lục II", "Phụ lục")
    text += 'batch: {lists: kinh_gui, name: "{{ row.ma_xa }}.docx"}\n'
    plan = SeriesPlan.load(write_plan(tmp_path, text), with_rows=True)
    rows = [cells(1) | {"ma_xa": "a"}, cells(2) | {"ma_xa": "A-phu-luc"}]
    first, second = make_series(plan, [2027], tmp_path / "out", rows, today=TODAY)
    assert first.ok
    assert second.error is not None
    assert second.error.code == "duplicate-name"
