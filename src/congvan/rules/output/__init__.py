"""Reports as people and machines read them: one pure function a format."""

from congvan.rules.output.checked import CheckedFile
from congvan.rules.output.structured import as_json
from congvan.rules.output.text import as_text, summary

__all__ = ["FORMATS", "CheckedFile", "as_json", "as_text", "summary"]

FORMATS = {"text": as_text, "json": as_json}
"""Format name and the function that writes checked files in it."""
