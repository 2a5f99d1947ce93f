"""Documents as YAML and JSON files, and the schema of those files."""

from congvan.formats.errors import InvalidDocumentError, Problem, UnreadableFileError
from congvan.formats.loading import (
    SUFFIXES,
    Loaded,
    from_dict,
    is_other_data,
    load_bytes,
    load_file,
    load_text,
)
from congvan.formats.schema import schema
from congvan.formats.source import Source
from congvan.formats.writing import dump, dumps, to_dict

__all__ = [
    "SUFFIXES",
    "InvalidDocumentError",
    "Loaded",
    "Problem",
    "Source",
    "UnreadableFileError",
    "dump",
    "dumps",
    "from_dict",
    "is_other_data",
    "load_bytes",
    "load_file",
    "load_text",
    "schema",
    "to_dict",
]
