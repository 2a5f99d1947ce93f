"""Reading: any Word file or plain text to its layout, its components and its document."""

from congvan.reading.errors import UnreadableDocxError
from congvan.reading.files import read_file
from congvan.reading.layout import read_layout
from congvan.reading.result import Reading

__all__ = ["Reading", "UnreadableDocxError", "read_file", "read_layout"]
