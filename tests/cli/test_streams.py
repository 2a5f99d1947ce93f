"""Documents that come through a pipe: standard input, and named pipes."""

import io
import json
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from attrs import evolve
from tests.cli.conftest import EXAMPLES

import congvan as library

BAD = "type: cong-van\nsubject: báo cáo.\n"
WORD = library.render(evolve(library.load(EXAMPLES / "letter.yaml"), subject="báo cáo."), check=False)


@pytest.fixture
def typed(monkeypatch):
    """Give a process something on its standard input."""

    def give(content: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))

    return give


@pytest.mark.parametrize(
    "content", [BAD.encode(), b'\xef\xbb\xbf{"type": "cong-van"}', WORD], ids=["yaml", "json", "docx"]
)
def test_a_dash_is_the_standard_input(congvan, typed, content):
    typed(content)
    outcome = congvan("check", "-", "--format", "json")
    (file,) = json.loads(outcome.out)["files"]
    assert outcome.code in (0, 1)
    assert (file["file"], file["type"], file["error"]) == ("-", "cong-van", None)


def test_findings_of_the_standard_input_have_their_line(congvan, typed):
    typed(BAD.encode())
    assert "-:2:10: cảnh báo CV407" in congvan("check", "-").out


@pytest.mark.parametrize(
    ("content", "piece"),
    [
        (b"", "không có nội dung"),
        (b"\xff\xfet\x00", "UTF-16"),
        (b"a" * 6_000_000, "lớn hơn 5 MB"),
        (b"PK\x03\x04", "-: "),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "-: "),
    ],
    ids=["nothing", "UTF-16", "much", "broken zip", "old Word"],
)
def test_what_is_no_document_is_said(congvan, typed, content, piece):
    typed(content)
    outcome = congvan("check", "-")
    assert outcome.code == 2
    assert piece in outcome.out


def through_pipe(path: Path, content: bytes) -> threading.Thread:
    os.mkfifo(path)

    def write() -> None:
        with suppress(BrokenPipeError):  # the reader has seen enough
            path.write_bytes(content)

    thread = threading.Thread(target=write)
    thread.start()
    return thread


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in the file system there")
@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.yaml", BAD.encode(), 1),
        ("a.json", b'{"type": "cong-van"}', 1),
        ("a.docx", WORD, 0),
        ("a.txt", "Xin chào".encode(), 0),
        ("b.yaml", b"a" * 6_000_000, 2),
        ("b.docx", b"PK" + bytes(1000), 2),
    ],
)
def test_a_named_pipe_is_read_to_its_end_or_the_limit(congvan, tmp_path, name, content, code):
    path = tmp_path / name
    writer = through_pipe(path, content)
    outcome = congvan("check", path)
    writer.join()
    assert outcome.code == code
    assert "Không xuất được" not in outcome.err


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in the file system there")
def test_a_named_pipe_in_a_folder_is_left_alone(congvan, tmp_path):
    os.mkfifo(tmp_path / "a.yaml")
    assert congvan("check", tmp_path).code == 0
