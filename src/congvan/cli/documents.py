"""Documents from files of any kind that a command takes."""

from pathlib import Path

from congvan.formats import load_file
from congvan.model import Document

_READ = (".docx", ".txt")


def load_document(path: Path) -> Document:
    """The document of a file: read out of a Word file or plain text, as it is said in YAML or JSON.

    Raises `UnreadableFileError`, `InvalidDocumentError` and `UnreadableDocxError`.
    """
    if path.suffix.lower() in _READ:
        from congvan.reading import read_file

        return read_file(path).document
    return load_file(path).document
