"""`congvan fix` and `congvan annotate`: a copy, what remains, and exit codes."""

import pytest
from tests.rules.layout.papers import LETTER, SECOND, THIRD, prose

import congvan as library

CORRECT = LETTER.build()
FIXABLE = LETTER.but(second=prose(SECOND, size=12), third=prose(THIRD, size=12)).build()
LEFT = LETTER.typed("CHỦ NGHĨA", "CHŨ NGHĨA").build()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "văn bản.docx"
    path.write_bytes(FIXABLE)
    return path


def test_everything_fixed(congvan, file, tmp_path):
    copy = tmp_path / "copy.docx"
    outcome = congvan("fix", file, "-o", copy)
    assert outcome.code == 0
    assert outcome.out == ""
    assert "đã sửa 1" in outcome.err
    assert file.read_bytes() == FIXABLE
    assert library.check(copy).ok


def test_what_remains_is_said(congvan, tmp_path):
    file, copy = tmp_path / "a.docx", tmp_path / "b.docx"
    file.write_bytes(LEFT)
    outcome = congvan("fix", file, "-o", copy, "--lang", "en")
    assert outcome.code == 1
    assert "CV202" in outcome.out
    assert copy.read_bytes() == LEFT


def test_only_selected_rules(congvan, file, tmp_path):
    outcome = congvan("fix", file, "-o", tmp_path / "b.docx", "--select", "CV1")
    assert outcome.code == 0
    assert (tmp_path / "b.docx").read_bytes() == FIXABLE


@pytest.mark.parametrize("command", ["fix", "annotate"])
def test_the_file_itself_is_never_written(congvan, file, command):
    for arguments in ((file, "-o", file), ("-o", file, file), (file, "-o", file.parent / "." / file.name)):
        outcome = congvan(command, *arguments)
        assert outcome.code == 2
        assert file.read_bytes() == FIXABLE
    assert congvan(command, file).code == 2


@pytest.mark.parametrize("command", ["fix", "annotate"])
def test_what_cannot_be_read(congvan, tmp_path, command):
    file = tmp_path / "old.docx"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    for path in (file, tmp_path / "none.docx", tmp_path):
        outcome = congvan(command, path, "-o", tmp_path / "copy.docx")
        assert outcome.code == 2
        assert path.name in outcome.err
    assert not (tmp_path / "copy.docx").exists()


def test_comments(congvan, file, tmp_path):
    copy = tmp_path / "copy.docx"
    outcome = congvan("annotate", file, "-o", copy)
    assert outcome.code == 0
    assert "1 ghi chú" in outcome.err
    assert [one.code for one in library.check(copy)] == [one.code for one in library.check(file)]


def test_from_the_library(file):
    result = library.fix(file)
    assert [one.code for one in result.fixed] == ["CV502"]
    assert library.fix(FIXABLE).data == result.data
    assert library.annotate(file) == library.annotate(FIXABLE, library.check(file))
    assert library.fix(CORRECT).data == CORRECT


def test_a_plain_text_is_no_word_file(congvan, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("Kính gửi: Sở Nội vụ", encoding="utf-8")
    assert congvan("fix", file, "-o", tmp_path / "b.docx").code == 2
