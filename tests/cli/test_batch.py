"""`congvan batch`: exit codes, what is said and where, and never a traceback."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from tests.batch.plans import PLAN, cells, good, write_plan, write_rows


@pytest.fixture
def plan(tmp_path):
    return write_plan(tmp_path)


def test_all_done(congvan, plan, tmp_path):
    rows, out = write_rows(tmp_path, good(20)), tmp_path / "out"
    outcome = congvan("batch", plan, rows, "-o", out, "--jobs", 2)
    assert outcome.code == 0
    assert "20 văn bản đã ghi" in outcome.out
    assert outcome.err == ""
    assert len(list(out.glob("*.docx"))) == 20


def test_some_rows_failed(congvan, plan, tmp_path):
    bad = [cells(1), cells(2) | {"so": "mười"}, cells(3) | {"ten_xa": ""}]
    outcome = congvan("batch", plan, write_rows(tmp_path, bad), "-o", tmp_path / "out", "--jobs", 1)
    assert outcome.code == 1
    assert "dòng 3:" in outcome.err
    assert "dòng 4: cột «ten_xa»" in outcome.err
    assert "1 văn bản đã ghi" in outcome.out


def test_english(congvan, plan, tmp_path):
    bad = [cells(1), cells(2) | {"ten_xa": ""}]
    outcome = congvan(
        "--lang", "en", "batch", plan, write_rows(tmp_path, bad), "-o", tmp_path / "out", "--jobs", 1
    )
    assert "row 3: column “ten_xa”" in outcome.err
    assert "1 documents written" in outcome.out
    line = (tmp_path / "out" / "manifest.jsonl").read_text("utf-8").splitlines()[1]
    assert "the cell is blank" in json.loads(line)["error"]["message"]


def test_many_failed_rows_are_not_all_shown(congvan, plan, tmp_path):
    bad = (cells(index) | {"ten_xa": ""} for index in range(1, 61))
    outcome = congvan("batch", plan, write_rows(tmp_path, bad), "-o", tmp_path / "out", "--jobs", 1)
    assert len(outcome.err.splitlines()) == 21
    assert "40 dòng khác" in outcome.err


def test_stop_and_resume(congvan, plan, tmp_path):
    out = tmp_path / "out"
    bad = [cells(index) | ({"ten_xa": ""} if index == 30 else {}) for index in range(1, 51)]
    outcome = congvan("batch", plan, write_rows(tmp_path, bad), "-o", out, "--jobs", 1, "--on-error", "stop")
    assert outcome.code == 1
    assert "--resume" in outcome.err
    rows = write_rows(tmp_path, good(50))
    assert congvan("batch", plan, rows, "-o", out).code == 2
    outcome = congvan("batch", plan, rows, "-o", out, "--jobs", 1, "--resume")
    assert outcome.code == 0
    assert "21 văn bản đã ghi, 29 đã có" in outcome.out


def test_an_archive(congvan, plan, tmp_path):
    rows, archive = write_rows(tmp_path, good(5)), tmp_path / "letters.zip"
    outcome = congvan("batch", plan, rows, "-o", tmp_path / "out", "--jobs", 1, "--zip", archive)
    assert outcome.code == 0
    assert len(zipfile.ZipFile(archive).namelist()) == 5


@pytest.fixture
def converter(tmp_path_factory, monkeypatch):
    """What stands in PATH for LibreOffice and makes a PDF of every Word file."""
    folder = tmp_path_factory.mktemp("converter")
    script = 'shift 7; for file; do echo "%PDF-1.7" > "${file%.docx}.pdf"; done'
    (folder / "soffice").write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    (folder / "soffice").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.skipif(sys.platform == "win32", reason="the converter is a shell script")
@pytest.mark.usefixtures("converter")
def test_pdfs_too(congvan, plan, tmp_path):
    rows, out, archive = write_rows(tmp_path, good(5)), tmp_path / "out", tmp_path / "letters.zip"
    arguments = ["batch", plan, rows, "-o", out, "--jobs", 2, "--pdf", "--zip", archive]
    outcome = congvan(*arguments)
    assert (outcome.code, "5 văn bản đã ghi" in outcome.out) == (0, True)
    assert len(list(out.glob("*.docx"))) == len(list(out.glob("*.pdf"))) == 5
    assert len(zipfile.ZipFile(archive).namelist()) == 10
    assert "5 đã có" in congvan(*arguments, "--resume").out


def test_pdfs_without_libreoffice(congvan, plan, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    outcome = congvan("batch", plan, write_rows(tmp_path, good(5)), "-o", tmp_path / "out", "--pdf")
    assert outcome.code == 2
    assert "LibreOffice" in outcome.err
    assert not (tmp_path / "out").exists()


def test_annexes_of_their_own(congvan, tmp_path):
    annex = "annexes:\n  - {title: DANH SÁCH, body: 'Cán bộ của {{ row.ten_xa }}.', own_file: true}\n"
    text = PLAN.replace("chất lượng cán bộ.", "chất lượng cán bộ (Phụ lục kèm theo).")
    plan = write_plan(tmp_path, text.replace("batch:\n", f"{annex}batch:\n"))
    rows, out = write_rows(tmp_path, good(2)), tmp_path / "out"
    outcome = congvan("batch", plan, rows, "-o", out, "--jobs", 1)
    assert (outcome.code, outcome.err) == (0, "")
    assert (out / "2-00002-phu-luc.docx").exists()
    line = json.loads((out / "manifest.jsonl").read_text("utf-8").splitlines()[1])
    assert list(line["beside"]) == ["2-00002-phu-luc.docx"]


def test_one_word_file(congvan, plan, tmp_path):
    rows, single = write_rows(tmp_path, good(5)), tmp_path / "letters.docx"
    outcome = congvan("batch", plan, rows, "-o", tmp_path / "out", "--jobs", 1, "--docx", single)
    assert outcome.code == 0
    assert str(single) in outcome.err
    assert zipfile.ZipFile(single).testzip() is None


@pytest.mark.parametrize(
    ("plan_text", "rows", "says"),
    [
        ("type: [", "a\n1\n", "plan.yaml:2:1"),
        ("type: cong-van\nsubject: '{{ row. }}'\n", "a\n1\n", "plan.yaml:2:10: subject"),
        ("type: cong-van\nsubject: '{{ row.b }}'\n", "a\n1\n", "«b»"),
        (PLAN, "", "tiêu đề"),
        ("type: cong-van\n", "a,a\n1,2\n", "«a»"),
        ("type: cong-vann\n", "a\n1\n", "cong-vann"),
        ("# congvan: ignore CV999\ntype: cong-van\n", "a\n1\n", "CV999"),
    ],
)
def test_bad_input(congvan, tmp_path, plan_text, rows, says):
    plan = write_plan(tmp_path, plan_text)
    (tmp_path / "rows.csv").write_text(rows, "utf-8")
    outcome = congvan("batch", plan, tmp_path / "rows.csv", "-o", tmp_path / "out", "--jobs", 1)
    assert outcome.code == 2
    assert says in outcome.err
    assert not (tmp_path / "out").exists()


def test_files_that_are_not_there(congvan, plan, tmp_path):
    rows = write_rows(tmp_path, good(1))
    assert congvan("batch", tmp_path / "none.yaml", rows, "-o", tmp_path / "out").code == 2
    assert congvan("batch", plan, tmp_path / "none.csv", "-o", tmp_path / "out").code == 2
    assert congvan("batch", plan, tmp_path, "-o", tmp_path / "out").code == 2
    assert congvan("batch", plan, rows).code == 2
    assert congvan("batch", plan, rows, "-o", rows).code == 2
    assert congvan("batch", plan, rows, "-o", tmp_path / "out", "--jobs", 0).code == 2


COMMAND = [sys.executable, "-m", "congvan", "batch"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as a POSIX signal")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt(plan, tmp_path, jobs):
    rows, out = write_rows(tmp_path, good(5000)), tmp_path / "out"
    with subprocess.Popen(
        [*COMMAND, plan, rows, "-o", out, "--jobs", jobs],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        while not list(out.glob("*.docx")):
            time.sleep(0.01)
        # As a terminal does: to every process of the foreground.
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert "Đã dừng" in err
    lines = [json.loads(line) for line in (out / "manifest.jsonl").read_text("utf-8").splitlines()]
    written = {path.name for path in out.glob("*.docx")}
    assert {line["file"] for line in lines} <= written
    assert len(written) < 5000
    assert not list(out.glob(".*"))


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is a POSIX pty")
def test_a_bar_only_where_somebody_watches(plan, tmp_path):
    rows = write_rows(tmp_path, good(40))
    inner, outer = pty.openpty()
    done = subprocess.run(
        [*COMMAND, plan, rows, "-o", tmp_path / "out", "--jobs", "1"],
        stderr=outer,
        stdout=subprocess.PIPE,
        check=True,
    )
    os.close(outer)
    shown = b""
    while chunk := _read(inner):
        shown += chunk
    os.close(inner)
    assert b"40/40" in shown
    assert "dòng/giây".encode() in shown
    assert b"\r" not in done.stdout


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # how Linux says that the other side is closed
        return b""


def test_the_folder_of_the_plan_is_where_its_files_are(congvan, tmp_path, monkeypatch):
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "dai-bieu.csv").write_text("ma_xa,ten\n00001,a\n", "utf-8")
    plan = write_plan(folder, PLAN + "  tables: {dai_bieu: {file: dai-bieu.csv, key: ma_xa}}\n")
    rows = write_rows(tmp_path, good(1))
    monkeypatch.chdir(tmp_path)
    assert congvan("batch", Path("plans") / plan.name, rows.name, "-o", "out", "--jobs", 1).code == 0


UNNUMBERED = PLAN.replace('number: "{{ row.so }}"\n', "").replace(
    "{{ number }}-", "{{ '%02d' | format(number) }}-"
)


@pytest.fixture
def unnumbered(tmp_path):
    return write_plan(tmp_path, UNNUMBERED)


def test_numbers_from_a_register(congvan, unnumbered, tmp_path):
    rows, out, book = write_rows(tmp_path, good(12)), tmp_path / "out", tmp_path / "so.db"
    arguments = ["batch", unnumbered, rows, "-o", out, "--register", book, "--jobs", 2]
    outcome = congvan(*arguments)
    assert outcome.code == 2
    assert "chưa có sổ đăng ký này" in outcome.err
    assert not out.exists()
    assert congvan(*arguments, "--create-register").code == 0
    assert sorted(path.name for path in out.glob("*.docx"))[0] == "01-00001.docx"
    listed = congvan("register", "list", book).out.splitlines()
    assert len(listed) == 12
    assert listed[11].startswith("12/SNV-CCVC  05/02/2026  báo cáo công tác cán bộ")
    assert "12 đã có" in congvan(*arguments, "--resume").out
    outcome = congvan("batch", unnumbered, rows, "-o", out, "--resume")
    assert outcome.code == 2
    assert "--register" in outcome.err


def test_numbers_whose_document_is_gone_are_named(congvan, unnumbered, tmp_path):
    rows, out, book = write_rows(tmp_path, good(3)), tmp_path / "out", tmp_path / "so.db"
    arguments = ["batch", unnumbered, rows, "-o", out, "--register", book, "--jobs", 1]
    congvan(*arguments, "--create-register")
    write_rows(tmp_path, good(2))
    outcome = congvan(*arguments, "--resume")
    assert outcome.code == 0
    assert "không còn văn bản: 3;" in outcome.err


def test_gaps_and_series(congvan, unnumbered, tmp_path):
    rows, book = write_rows(tmp_path, good(1)), tmp_path / "so.db"
    arguments = ["batch", unnumbered, rows, "--register", book, "--create-register", "--jobs", 1]
    assert congvan(*arguments, "-o", tmp_path / "a", "--series", "mat", "--fill-gaps").code == 0
    assert congvan("register", "list", book, "--series", "mat").out.startswith("01/SNV-CCVC")


@pytest.mark.parametrize("option", [["--create-register"], ["--series", "mat"], ["--fill-gaps"]])
def test_options_of_a_register_without_one(congvan, unnumbered, tmp_path, option):
    rows = write_rows(tmp_path, good(1))
    outcome = congvan("batch", unnumbered, rows, "-o", tmp_path / "out", *option)
    assert outcome.code == 2
    assert "--register" in outcome.err


def test_a_plan_with_numbers_and_a_register(congvan, plan, tmp_path):
    rows = write_rows(tmp_path, good(1))
    outcome = congvan(
        "batch", plan, rows, "-o", tmp_path / "out", "--register", tmp_path / "so.db", "--create-register"
    )
    assert outcome.code == 2
    assert "«number»" in outcome.err


PROFILE = """\
id: so-noi-vu
issuer: {parent: UBND TỈNH LẠNG SƠN, name: SỞ NỘI VỤ, code: SNV}
place: Lạng Sơn
scheme: 13-14-14
rules: {ignore: [CV508]}
"""
BARE = "\n".join(line for line in PLAN.splitlines() if not line.startswith(("issuer:", "place:"))) + "\n"


def test_a_profile_by_name_and_by_project(congvan, tmp_path, monkeypatch):
    plan, rows = write_plan(tmp_path, BARE), write_rows(tmp_path, good(2))
    (tmp_path / "so-noi-vu.yaml").write_text(PROFILE, "utf-8")
    outcome = congvan("batch", plan, rows, "-o", tmp_path / "bare", "--jobs", 1)
    assert outcome.code == 1
    named = congvan(
        "batch", plan, rows, "-o", tmp_path / "named", "--jobs", 2, "--profile", tmp_path / "so-noi-vu.yaml"
    )
    assert (named.code, named.err) == (0, "")
    (tmp_path / "pyproject.toml").write_text('[tool.congvan]\nprofile = "so-noi-vu.yaml"\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    assert congvan("batch", plan, rows, "-o", "project", "--jobs", 1).code == 0
    congvan("render", write_letter(tmp_path), "-o", "letter.docx")
    made = {folder: (tmp_path / folder / "1-00001.docx").read_bytes() for folder in ("named", "project")}
    assert made["named"] == made["project"] == (tmp_path / "letter.docx").read_bytes()


def write_letter(folder: Path) -> Path:
    """The document of the first row, as a file of its own that leaves to the profile what the plan does."""
    text = BARE.partition("batch:")[0]
    for column, value in cells(1).items():
        text = text.replace(f"{{{{ row.{column} }}}}", value)
    text = text.replace('to: "', "to: [").replace('; Đảng ủy xã"', ", Đảng ủy xã]").replace('"01"', "1")
    (folder / "letter.yaml").write_text(text, "utf-8")
    return folder / "letter.yaml"


def test_a_profile_that_has_changed_makes_everything_again(congvan, tmp_path):
    plan, rows, profile = write_plan(tmp_path, BARE), write_rows(tmp_path, good(2)), tmp_path / "so.yaml"
    arguments = ["batch", plan, rows, "-o", tmp_path / "out", "--jobs", 1, "--profile", profile, "--resume"]
    profile.write_text(PROFILE, "utf-8")
    assert "2 văn bản đã ghi" in congvan(*arguments).out
    assert "2 đã có" in congvan(*arguments).out
    profile.write_text(PROFILE.replace("13-14-14", "12-13-13"), "utf-8")
    assert "2 văn bản đã ghi" in congvan(*arguments).out


def test_the_rules_of_the_project(congvan, plan, tmp_path, monkeypatch):
    wrong = [cells(1) | {"ngay": "2026-02-31"}]
    rows = write_rows(tmp_path, wrong)
    monkeypatch.chdir(tmp_path)
    assert congvan("batch", plan, rows, "-o", "out", "--jobs", 1).code == 1
    line = json.loads((tmp_path / "out" / "manifest.jsonl").read_text("utf-8"))
    codes = [finding["code"] for finding in line["findings"]]
    (tmp_path / "pyproject.toml").write_text(f"[tool.congvan]\nignore = {codes}\n", "utf-8")
    assert congvan("batch", plan, rows, "-o", "out", "--jobs", 1, "--resume").code == 0


def test_a_profile_that_is_none(congvan, plan, tmp_path):
    rows, profile = write_rows(tmp_path, good(1)), tmp_path / "wide.yaml"
    for text in ("id: wide\nmargins: {left: 99}\n", "[1]\n"):
        profile.write_text(text, "utf-8")
        outcome = congvan("batch", plan, rows, "-o", tmp_path / "out", "--profile", profile)
        assert outcome.code == 2
        assert "wide.yaml" in outcome.err
    assert not (tmp_path / "out").exists()
