"""Files that cannot be read are told why; files are written whole."""

import os
from pathlib import Path

import pytest

from congvan.files import UnwritableFileError
from congvan.formats import UnreadableFileError, dump, load_file
from congvan.model import Document

LETTER = Document("cong-van", number=5, subject="họp # 1", to=("A", "B"))


def why(path: Path) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as caught:
        load_file(path)
    assert caught.value.message("vi").startswith(str(path))
    return caught.value


def test_a_missing_file(tmp_path: Path) -> None:
    assert "không có tệp này" in why(tmp_path / "a.yaml").message()


def test_a_folder(tmp_path: Path) -> None:
    assert "thư mục" in why(tmp_path).message()


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(UnreadableFileError):
        load_file("a\0b.yaml")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.touch(mode=0o000)
    assert "không có quyền" in why(path).message()


def test_a_large_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 2**30)
    assert "lớn hơn 5 MB" in why(path).message()


@pytest.mark.parametrize(
    ("content", "piece"),
    [
        (b"PK\x03\x04\x14\x00", "tệp Word"),
        (b"PK\x03\x04\x14\x00", "đuôi .docx"),
        (b"PK\x03\x04\x14\x00", "congvan read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "lưu lại thành .docx"),
        (b"%PDF-1.7\n", "tệp PDF"),
        (b"%PDF-1.7\n", "mở bằng Word rồi lưu lại thành .docx"),
        (b"{\\rtf1 x}", "tệp RTF"),
        (b"\x89PNG\r\n\x1a\n", "tệp PNG"),
        (b"\x89PNG\r\n\x1a\n", "chữ trong ảnh không đọc được"),
        ("type: cong-van".encode("utf-16"), "UTF-16"),
        ("type: cong-van".encode("utf-16-le"), "UTF-16"),
        ('{"type": "cong-van"}'.encode("utf-16-be"), "UTF-16"),
    ],
)
def test_a_file_of_another_kind(tmp_path: Path, content: bytes, piece: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(content)
    assert piece in why(path).message()


def test_bytes_that_are_no_utf_8_have_a_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("type: cong-van\nplace: Lạng S".encode() + b"\xac" + b"n\n")
    error = why(path)
    assert (error.line, error.column) == (2, 14)
    assert "UTF-8" in error.message()


def test_the_ending_tells_the_notation(tmp_path: Path) -> None:
    for name, text in [
        ("a.json", '{"type": "cong-van"}'),
        ("a.yml", "type: cong-van"),
        ("a.YAML", "{type: cong-van}"),
        ("a", '{"type": "cong-van"}'),
        ("b", "type: cong-van"),
    ]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert load_file(path).document == Document("cong-van")
        assert load_file(str(path)).source.name == str(path)


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbftype: cong-van\n")
    assert load_file(path).document == Document("cong-van")


@pytest.mark.parametrize(("name", "beginning"), [("a.yaml", "type: "), ("a.json", "{"), ("a", "type: ")])
def test_what_is_dumped_is_loaded(tmp_path: Path, name: str, beginning: str) -> None:
    path = tmp_path / name
    dump(LETTER, path)
    assert path.read_text(encoding="utf-8").startswith(beginning)
    assert load_file(path).document == LETTER
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFileError):
        dump(LETTER, tmp_path / "missing" / "a.yaml")
