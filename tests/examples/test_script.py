"""The plain script, run as its docstring says."""

import subprocess
import sys

from tests.examples.service import ROOT

import congvan

SCRIPT = ROOT / "examples" / "script"


def run(table, folder):
    command = [sys.executable, str(SCRIPT / "letters.py"), str(table), str(folder)]
    return subprocess.run(command, capture_output=True, check=False, env={"PYTHONUTF8": "1"})


def test_a_letter_for_every_row(tmp_path):
    done = run(SCRIPT / "offices.csv", tmp_path / "out")
    assert done.returncode == 0
    letters = {path.stem: congvan.read(path).document for path in (tmp_path / "out").iterdir()}
    assert {number: letter.to for number, letter in letters.items()} == {
        "21": ("Sở Tài chính",),
        "22": ("Sở Tư pháp",),
        "23": ("Thanh tra tỉnh",),
    }


def test_a_row_with_errors_is_told_and_the_others_are_written(tmp_path):
    table = tmp_path / "rows.csv"
    table.write_text("number,to,people\n31,,02\n32,Sở Tư pháp,03\n", encoding="utf-8")
    done = run(table, tmp_path)
    assert done.returncode == 1
    assert "31.docx: văn bản có" in done.stdout.decode()
    assert [path.name for path in tmp_path.glob("*.docx")] == ["32.docx"]
