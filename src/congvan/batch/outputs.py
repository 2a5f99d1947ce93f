"""The folder that a run writes to, and the archive that is packed from it."""

import hashlib
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from congvan.batch.manifest import MANIFEST, read_manifest
from congvan.files import UnwritableFileError, atomic_writing

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can say: same documents, same bytes."""


def made_folder(folder: Path) -> None:
    """Make a folder and those above it where they are missing. Raises `UnwritableFileError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFileError(str(folder), error) from error


def are_as_made(folder: Path, files: Mapping[str, str | None]) -> bool:
    """Whether a folder holds all of these files, each with its hash."""
    try:
        return all(
            hashlib.sha256((folder / name).read_bytes()).hexdigest() == made for name, made in files.items()
        )
    except OSError:
        return False


def remove_made(folder: Path, name: str, made: str | None) -> None:
    """Remove a file where it still has the hash that it was made with."""
    # A manifest is a file like others: what it names must be in the folder itself.
    if Path(name).name == name and are_as_made(folder, {name: made}):
        with suppress(OSError):
            (folder / name).unlink()


def write_zip(out_dir: Path, path: Path) -> int:
    """Pack the documents of a run into one archive, in the order of the rows, and say how many files they are.

    What goes with a document, annexes of their own and PDFs, follows it. The archive is whole or as it was; the same
    files make the same bytes. Raises `UnwritableFileError`.
    """
    count = 0
    with atomic_writing(path) as stream, zipfile.ZipFile(stream, "w") as archive:
        for record in read_manifest(out_dir / MANIFEST):
            for name in record.files:
                # Stored: a .docx is deflated already, and so is a PDF.
                entry = zipfile.ZipInfo(name, _EARLIEST)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, (out_dir / name).read_bytes())
                count += 1
    return count
