"""Output that cannot be written, and a reader that goes before the end: never a traceback, never the code for findings."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LETTER = Path(__file__).parents[2] / "examples" / "letter.yaml"
COMMANDS = (("schema",), ("rule",), ("--help",), ("new", "cong-van"), ("check", str(LETTER)))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_full_disk_behind_the_output_is_said(arguments):
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "congvan", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert run.returncode == 2
    assert "Không xuất được kết quả" in run.stderr
    assert "Traceback" not in run.stderr
    assert "Exception ignored" not in run.stderr


@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_reader_that_has_gone_ends_the_run_quietly(arguments):
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run(
        [sys.executable, "-m", "congvan", *arguments],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert run.returncode == 141
    assert "Traceback" not in run.stderr
    assert "Exception ignored" not in run.stderr


LONG = "a" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", LONG + ".yaml"),
        ("check", LONG),
        ("render", LONG + ".yaml"),
        ("read", LONG + ".docx"),
        ("new", "cong-van", "-o", LONG),
        ("fix", LONG + ".docx", "-o", "b.docx"),
        ("templates", "eject", "cong-van", LONG),
        ("check", str(LETTER), "--profile", LONG + ".yaml"),
        ("check", str(LETTER), "--baseline", LONG),
        ("check", str(LETTER), "--write-baseline", LONG),
    ],
    ids=" ".join,
)
def test_a_name_that_no_file_can_have_is_said(congvan, monkeypatch, tmp_path, arguments):
    monkeypatch.chdir(tmp_path)
    outcome = congvan(*arguments)
    assert outcome.code == 2
    said = outcome.err + outcome.out
    assert "tên tệp quá dài" in said
    assert "Không xuất được" not in said


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX"},
        {"PYTHONLEGACYWINDOWSSTDIO": "1"},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "arguments", [("new", "cong-van"), ("schema",), ("check", "no.yaml", "--format", "json")]
)
def test_results_in_a_file_are_utf_8_whatever_the_locale(environment, arguments):
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHONIO"))
    }
    run = subprocess.run(
        [sys.executable, "-m", "congvan", *arguments],
        capture_output=True,
        env=kept | environment,
        check=False,
    )
    assert "ệ" in run.stdout.decode("utf-8")


def test_an_encoding_that_is_asked_for_is_heeded_without_a_failure():
    run = subprocess.run(
        [sys.executable, "-m", "congvan", "check", "no.yaml", "--format", "json"],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "cp1252"},
        check=False,
    )
    assert b"kh\xf4ng c\xf3 t\\u1ec7p" in run.stdout
    assert run.returncode == 2
