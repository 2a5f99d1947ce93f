"""Documents as what is downloaded: a Word file, or an archive of several."""

import io
import zipfile

from attrs import frozen

import congvan
from congvan import Document

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ZIP = "application/zip"


@frozen
class Download:
    """A file for the client: its name, its media type and what is in it."""

    name: str
    kind: str
    data: bytes


def download_of(document: Document) -> Download:
    """A document as .docx; as .zip where an annex or what it issues is a file of its own. Raises `CheckFailed`."""
    stem = document.type if document.number is None else f"{document.type}-{document.number}"
    files = congvan.render_files(document, f"{stem}.docx")
    if len(files) == 1:
        ((name, data),) = files.items()
        return Download(name, DOCX, data)
    return Download(f"{stem}.zip", ZIP, _zipped(files))


def _zipped(files: dict[str, bytes]) -> bytes:
    """Stored, for Word files are compressed already; with no time of day, so that the same letter gives the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return packed.getvalue()
