"""Build the source archive, and from it the wheel, byte for byte the same wherever and whenever they are built.

    python tools/distributions.py [FOLDER]      (default: dist)

A release is made of a commit: what is not committed is not in it. The time in the archives is that of the commit, or
SOURCE_DATE_EPOCH. The wheel is built from the unpacked source archive, which proves that nothing is missing there.
"""

import gzip
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def committed_time(repository: Path) -> int:
    """Seconds of the last commit, or what SOURCE_DATE_EPOCH says."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    return int(told or _git(repository, "log", "-1", "--format=%ct"))


def _git(repository: Path, *words: str) -> bytes:
    return subprocess.run(["git", "-C", repository, *words], check=True, capture_output=True).stdout


def _build(kind: str, source: Path, target: Path, epoch: int) -> Path:
    before = set(target.iterdir())
    command = [
        sys.executable,
        "-m",
        "build",
        f"--{kind}",
        "--no-isolation",
        "--outdir",
        str(target),
        str(source),
    ]
    made = subprocess.run(
        command,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)},
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        sys.exit(made.stdout + made.stderr)
    (built,) = set(target.iterdir()) - before
    return built


def normalised(archive: bytes, epoch: int) -> bytes:
    """A .tar.gz with its members sorted, of one time, one mode and nobody's name."""
    packed, plain = io.BytesIO(), io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive)) as old,
        tarfile.open(fileobj=plain, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda one: one.name):
            own = tarfile.TarInfo(member.name)
            own.type, own.size, own.mtime = member.type, member.size, epoch
            own.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            new.addfile(own, old.extractfile(member) if member.isfile() else None)
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=epoch) as file:
        file.write(plain.getvalue())
    return packed.getvalue()


def build(repository: Path, target: Path) -> tuple[Path, Path]:
    """Write the source archive and the wheel of the last commit to a folder, and return their paths."""
    epoch = committed_time(repository)
    os.umask(0o022)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="congvan-dist-") as folder:
        clean, unpacked, made = (Path(folder, name) for name in ("clean", "unpacked", "made"))
        made.mkdir()
        with tarfile.open(fileobj=io.BytesIO(_git(repository, "archive", "HEAD"))) as tree:
            tree.extractall(clean, filter="data")
        archive = _build("sdist", clean, made, epoch)
        source = target / archive.name
        source.write_bytes(normalised(archive.read_bytes(), epoch))
        with tarfile.open(source) as tree:
            tree.extractall(unpacked, filter="data")
        (home,) = unpacked.iterdir()
        wheel = _build("wheel", home, made, epoch)
        return source, Path(shutil.copy(wheel, target))


if __name__ == "__main__":
    for path in build(ROOT, Path(*sys.argv[1:] or [ROOT / "dist"])):
        content = path.read_bytes()
        print(f"{hashlib.sha256(content).hexdigest()}  {path}  {len(content)} bytes")
