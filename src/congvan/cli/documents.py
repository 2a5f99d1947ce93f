"""Documents from files of any kind that a command takes."""

from pathlib import Path

from congvan.formats import load_file
from congvan.model import Document


def load_document(path: Path) -> Document:
    """The document of a file: read from Word by the reader, from YAML or JSON as it is said.

    Raises `UnreadableFileError`, `InvalidDocumentError` and `UnreadableDocxError`.
    """
    if path.suffix.lower() == ".docx":
        from congvan.reading import read_layout
        from congvan.reading.document import read_document

        return read_document(read_layout(path)).document
    return load_file(path).document
