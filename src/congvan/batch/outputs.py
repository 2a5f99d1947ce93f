"""The folder that a run writes to, and the archive that is packed from it."""

import hashlib
import zipfile
from pathlib import Path

from congvan.batch.manifest import MANIFEST, Record, read_manifest
from congvan.files import UnwritableFileError, atomic_writing

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can say: same documents, same bytes."""


def made_folder(folder: Path) -> None:
    """Make a folder and those above it where they are missing. Raises `UnwritableFileError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFileError(str(folder), error) from error


def remove_made(folder: Path, record: Record) -> None:
    """Remove the document of a record where it is still the one that was made."""
    # A manifest is a file like others: what it names must be in the folder itself.
    if record.file is None or Path(record.file).name != record.file:
        return
    path = folder / record.file
    try:
        if hashlib.sha256(path.read_bytes()).hexdigest() == record.sha256:
            path.unlink()
    except OSError:
        return


def write_zip(out_dir: Path, path: Path) -> int:
    """Pack the documents of a run into one archive, in the order of the rows, and say how many they are.

    The archive is whole or as it was; the same documents make the same bytes. Raises `UnwritableFileError`.
    """
    count = 0
    with atomic_writing(path) as stream, zipfile.ZipFile(stream, "w") as archive:
        for record in read_manifest(out_dir / MANIFEST):
            if record.file is None or record.error is not None:
                continue
            # Stored: a .docx is deflated already.
            entry = zipfile.ZipInfo(record.file, _EARLIEST)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (out_dir / record.file).read_bytes())
            count += 1
    return count
