"""Documents from files of any kind that a command takes."""

from pathlib import Path

from congvan.api import READABLE, load, read
from congvan.model import Document


def load_document(path: Path) -> Document:
    """The document of a file: read out of a Word file or plain text, as it is said in YAML or JSON.

    Raises `UnreadableFileError`, `InvalidDocumentError` and `UnreadableDocxError`.
    """
    return read(path).document if path.suffix.lower() in READABLE else load(path)
