"""`congvan read`, and `congvan check` of files that somebody typed."""

import json
from pathlib import Path

import pytest
from attrs import evolve

import congvan as library

LETTER = Path(__file__).parents[2] / "examples" / "letter.yaml"

PRINTED = """\
UBND TỈNH LẠNG SƠN
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 5/SNV-VP
Lạng Sơn, ngày 6 tháng 2 năm 2026
V/v tổ chức tập huấn công tác văn thư

Kính gửi: Các phòng, đơn vị thuộc Sở

Sở Nội vụ tổ chức tập huấn công tác văn thư vào ngày 02 tháng 4 năm 2026./.

Nơi nhận:
- Như trên;
- Lưu: VT, VP.

GIÁM ĐỐC

Nguyễn Văn An
"""


@pytest.fixture
def word(tmp_path: Path) -> Path:
    """The example letter as a Word file."""
    file = tmp_path / "letter.docx"
    library.save(library.load(LETTER), file)
    return file


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A short letter as text, its number, day and month without their zeros."""
    file = tmp_path / "letter.txt"
    file.write_text(PRINTED, encoding="utf-8")
    return file


def test_a_word_file_becomes_its_document(congvan, word, tmp_path):
    target = tmp_path / "again.yaml"
    assert congvan("read", word, "-o", target).code == 0
    printed = evolve(library.load(LETTER), standard=None)  # no page prints the standard that it follows
    assert library.load(target) == printed
    assert library.loads(congvan("read", word).out) == printed


def test_a_text_becomes_a_document(congvan, text):
    read = library.loads(congvan("read", text).out)
    assert (read.type, read.place, read.subject) == (
        "cong-van",
        "Lạng Sơn",
        "tổ chức tập huấn công tác văn thư",
    )
    assert read.issuer.name == "SỞ NỘI VỤ"
    assert read.signature[0].name == "Nguyễn Văn An"


def test_a_word_file_is_checked_by_paragraph(congvan, word):
    report = json.loads(congvan("check", word, "--standard", "nd30-2020", "--format", "json").out)
    (file,) = report["files"]
    assert file["type"] == "cong-van"
    assert {finding["code"] for finding in file["findings"]} == {"CV419", "CV421", "CV423"}
    assert all(finding["paragraph"] is not None for finding in file["findings"])
    assert all("line" not in finding for finding in file["findings"])


def test_a_text_is_checked_by_line(congvan, text):
    outcome = congvan("check", text, "--format", "json")
    assert outcome.code == 1
    found = {finding["code"]: finding for finding in json.loads(outcome.out)["files"][0]["findings"]}
    assert found["CV303"]["line"] == 7
    assert found["CV312"]["line"] == 8


def test_many_files_are_shared_among_processes(congvan, word, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(45):
        (folder / f"{number:02}.docx").write_bytes(word.read_bytes())
    (folder / "old.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    outcome = congvan("check", folder, "--format", "json")
    files = json.loads(outcome.out)["files"]
    assert outcome.code == 2
    assert [Path(file["file"]).name for file in files][:2] == ["00.docx", "01.docx"]
    assert files[-1]["error"]["code"]
    assert all(file["findings"] == files[0]["findings"] for file in files[:-1])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"xin ch\xc3\xa0o",
        b"PK\x03\x04 broken",
        b"<html><body>x</body></html>",
        b"{\\rtf1 x}",
        b"\xd0\xcf\x11\xe0",
    ],
)
def test_what_is_no_word_file_is_said(congvan, tmp_path, content):
    file = tmp_path / "x.docx"
    file.write_bytes(content)
    for verb in ("read", "check"):
        outcome = congvan(verb, file)
        assert outcome.code == 2
        assert "x.docx" in outcome.out + outcome.err
