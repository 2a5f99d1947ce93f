"""The archives of a release: the same bytes wherever they are built, complete, and small."""

import os
import subprocess
import sys
import tarfile
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_BYTES = 860_000
"""Of the wheel; what it holds is Python and a dozen small Word files."""
DEVELOPMENT = "templates/builder/"
"""What makes the templates, which nobody needs who has them."""

pytest.importorskip("build", reason="build is not installed (extra: release)")
pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a release is made of a commit")


def git(repository: Path, *words: str) -> str:
    return subprocess.run(["git", *words], cwd=repository, check=True, capture_output=True, text=True).stdout


def built(repository: Path, target: Path) -> list[Path]:
    """Source archive and wheel, built by a repository's own program."""
    environment = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "tools/distributions.py", str(target)]
    subprocess.run(command, cwd=repository, env=environment, check=True, capture_output=True)
    return sorted(target.iterdir(), key=lambda path: path.suffix)


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """A clone, which no commit of somebody else changes meanwhile."""
    folder = tmp_path_factory.mktemp("repository") / "congvan"
    git(ROOT, "clone", "--quiet", str(ROOT), str(folder))
    return folder


@pytest.fixture(scope="module")
def tracked(repository):
    """The files of the commit below some folders, or all."""
    words = ("-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "HEAD")
    return lambda *folders: set(git(repository, *words, *folders).splitlines())


@pytest.fixture(scope="module")
def twice(repository, tmp_path_factory):
    """The archives built in one place, and in another with other times and modes of files."""
    folder = tmp_path_factory.mktemp("release")
    elsewhere = folder / "a clone of another name"
    git(repository, "clone", "--quiet", str(repository), str(elsewhere))
    for number, file in enumerate(sorted(elsewhere.glob("src/**/*.py"))):
        os.utime(file, (1_000_000_000 + number, 1_000_000_000 + number))
        file.chmod(0o600)
    return built(repository, folder / "one"), built(elsewhere, folder / "two")


@pytest.fixture(scope="module")
def source(twice):
    return next(path for path in twice[0] if path.name.endswith(".tar.gz"))


@pytest.fixture(scope="module")
def wheel(twice):
    return next(path for path in twice[0] if path.suffix == ".whl")


def test_two_builds_have_the_same_bytes(twice):
    one, two = ([(path.name, path.read_bytes()) for path in paths] for paths in twice)
    assert [name for name, _ in one] == [name for name, _ in two]
    assert one == two


def test_the_wheel_is_small(wheel):
    assert wheel.stat().st_size < MOST_BYTES


def test_the_wheel_holds_both_packages_whole_and_nothing_else(wheel, tracked):
    expected = {name.removeprefix("src/") for name in tracked("src") if not name.endswith(".po")}
    expected |= {
        name.replace("templates/", "congvan_templates/", 1)
        for name in tracked("templates")
        if not name.startswith(DEVELOPMENT)
    }
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == expected


def test_the_source_archive_is_the_repository(source, tracked):
    with tarfile.open(source) as archive:
        files = {member.name.partition("/")[2] for member in archive if member.isfile()}
        owners = {(member.uid, member.gid, member.uname, member.mtime) for member in archive}
    written_by_setuptools = {
        name for name in files if name in {"PKG-INFO", "setup.cfg"} or ".egg-info/" in name
    }
    assert files - written_by_setuptools == tracked()
    assert len(owners) == 1


def test_the_metadata_says_what_pip_and_people_need(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        metadata = HeaderParser().parsestr(archive.read(name).decode())
        assert any(name.endswith("/licenses/LICENSE") for name in archive.namelist())
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert {"calendar", "mcp", "xlsx"} <= set(metadata.get_all("Provides-Extra"))
