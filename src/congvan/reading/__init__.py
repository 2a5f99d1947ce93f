"""Reading: any Word file to its layout."""

from congvan.reading.errors import UnreadableDocxError
from congvan.reading.layout import read_layout

__all__ = ["UnreadableDocxError", "read_layout"]
