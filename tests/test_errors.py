"""What the system refuses is said in both languages; every error reads back from pickle."""

import errno
import os
import pickle
from pathlib import Path

import pytest

from congvan.batch.errors import UnreadableRowsError
from congvan.errors import CongvanError, reason_of
from congvan.files import UnwritableFileError, write_atomically
from congvan.formats import UnreadableFileError, load_file
from congvan.messages import Bilingual
from congvan.reading import read_file
from congvan.rendering import Template
from congvan.rendering.errors import UnknownTemplateError


def test_what_an_error_works_out_itself_is_worked_out_again():
    error = UnknownTemplateError("thu", "nd30-2020", ("thu-cong",), ("thu-cong", "cong-van"))
    assert error.message("vi") == "tiêu chuẩn nd30-2020 không có mẫu «thu»; có phải «thu-cong»?"
    assert pickle.loads(pickle.dumps(error)).message("vi") == error.message("vi")


def test_the_reason_of_a_system_error():
    refused = reason_of(PermissionError(errno.EACCES, os.strerror(errno.EACCES), "a"))
    assert refused == Bilingual("không có quyền", os.strerror(errno.EACCES))
    assert reason_of(os.strerror(errno.ENOSPC)).vi == "hết chỗ trên ổ đĩa"
    assert reason_of(refused) is refused


def test_a_reason_without_a_meaning_stays_as_it_is():
    assert reason_of("xyz") == Bilingual("xyz", "xyz")
    assert reason_of(OSError()).en == "OSError"


def refused(path: Path) -> CongvanError:
    with pytest.raises(UnwritableFileError) as caught:
        write_atomically(path / "no" / "a.docx", b"")
    return caught.value


def test_a_file_that_cannot_be_written_says_why(tmp_path):
    error = refused(tmp_path)
    assert error.message("vi") == f"{tmp_path}/no/a.docx: không ghi được tệp (không có tệp hoặc thư mục này)."
    assert error.message("en").endswith("the file cannot be written (No such file or directory).")
    again = pickle.loads(pickle.dumps(error))
    assert again.message("vi") == error.message("vi")


def test_a_file_that_word_has_open_is_refused_by_windows_as_not_permitted():
    error = UnwritableFileError("a.docx", PermissionError(errno.EACCES, os.strerror(errno.EACCES), "a.docx"))
    assert error.message("vi").endswith(
        "(không có quyền, hoặc tệp đang mở trong chương trình khác như Word)."
    )
    assert "open in another program" in error.message("en")


@pytest.mark.parametrize("name", ["no.docx", "no.txt", ".", "a" * 300 + ".docx", "a\0.docx"])
def test_a_word_file_that_cannot_be_opened_says_why(tmp_path, name):
    with pytest.raises(CongvanError) as caught:
        read_file(tmp_path / name)
    assert not any(word in caught.value.message("vi") for word in ("such", "directory", "name", "byte"))


def test_other_files_that_cannot_be_opened_say_why(tmp_path):
    with pytest.raises(CongvanError) as caught:
        Template.from_path(tmp_path / "no.docx")
    assert "(" not in caught.value.message("vi")
    assert caught.value.message("vi").endswith(": không có tệp hoặc thư mục này.")
    with pytest.raises(UnreadableFileError) as unreadable:
        load_file("a\0.yaml")
    assert "tên tệp có ký tự NUL" in unreadable.value.message("vi")
    assert UnreadableRowsError("a", Bilingual("x", "y")).message("vi") == "a: x"
