"""Files are written whole or not at all, and nothing but a file is taken the place of."""

import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from congvan.files import UnwritableFileError, atomic_writing, write_all_atomically, write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="links, modes and pipes of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def break_off(path: Path, error: type[BaseException]) -> None:
    with atomic_writing(path) as stream:
        stream.write(b"three")
        raise error


def test_a_file_is_written_or_stays_as_it_was(tmp_path):
    path = tmp_path / "a"
    write_atomically(path, b"one")
    write_atomically(str(path), b"two")
    assert path.read_bytes() == b"two"
    for error, told in ((OSError, UnwritableFileError), (KeyboardInterrupt, KeyboardInterrupt)):
        with pytest.raises(told):
            break_off(path, error)
    assert (path.read_bytes(), names(tmp_path)) == (b"two", ["a"])


def test_several_files_are_written_or_none(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "c").mkdir()
    with pytest.raises(UnwritableFileError):
        write_all_atomically({tmp_path / name: b"new" for name in "abc"})
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a", "c"]


@posix
def test_a_file_keeps_its_mode(tmp_path):
    path = tmp_path / "a"
    path.touch(mode=0o640)
    write_atomically(path, b"one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_followed(tmp_path, there):
    target, link = tmp_path / "sub" / "a", tmp_path / "link"
    target.parent.mkdir()
    if there:
        target.touch()
    link.symlink_to(Path("sub") / "a")
    write_atomically(link, b"one")
    assert link.is_symlink()
    assert target.read_bytes() == b"one"


@posix
def test_a_link_that_leads_in_a_circle_is_refused(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(UnwritableFileError):
        write_atomically(tmp_path / "a", b"one")


@posix
def test_a_pipe_takes_what_is_written(tmp_path):
    path, read = tmp_path / "pipe", []
    os.mkfifo(path)
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    write_atomically(path, b"one")
    reader.join()
    assert read == [b"one"]
    assert stat.S_ISFIFO(path.stat().st_mode)


@posix
def test_a_device_stays_a_device():
    write_atomically("/dev/null", b"one")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize("name", ["", ".", "sub", "/"])
def test_a_folder_is_refused(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    with pytest.raises(UnwritableFileError) as caught:
        write_atomically(name, b"one")
    assert "(" in caught.value.message("vi")
    assert names(tmp_path) == ["sub"]
