"""From the document to plain data, to the text of a document file, and to the file."""

import json
import os
from pathlib import Path
from typing import Any

from congvan.files import write_atomically
from congvan.formats.loading import SUFFIXES, Format
from congvan.model import Document


def to_dict(document: Document) -> dict[str, Any]:
    """The document as plain values: only what is set, each part in its shortest form; `from_dict` reads it back."""
    from congvan.formats.unstructure import plain_data

    return plain_data(document)


def dumps(document: Document, format: Format = "yaml") -> str:
    """The text of a document file, YAML or JSON, that `load_text` reads back as the same document."""
    if format == "json":
        return json.dumps(to_dict(document), ensure_ascii=False, indent=2) + "\n"
    from congvan.formats.unstructure import yaml_data
    from congvan.formats.yaml_writer import write_yaml

    return write_yaml(yaml_data(document))


def dump(document: Document, path: str | os.PathLike[str]) -> None:
    """Write a document file, JSON where the path ends in `.json`, else YAML; it is whole or as it was.

    What a document says is written, `ignore` included; comments of a file that it came from are not part of it.
    Raises `UnwritableFileError`.
    """
    text = dumps(document, SUFFIXES.get(Path(path).suffix.lower(), "yaml"))
    write_atomically(path, text.encode())
