"""Reports as people and machines read them: one module a format, each with a pure function `write`."""

from collections.abc import Iterable
from importlib import import_module

from congvan.messages import Language
from congvan.rules.output.checked import CheckedFile

FORMATS = ("text", "json", "sarif", "junit", "github", "markdown")
"""Format names; a format's module has its name and is imported when it is asked for."""

__all__ = ["FORMATS", "CheckedFile", "formatted"]


def formatted(form: str, files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """Checked files in one of `FORMATS`, with messages in one language."""
    text: str = import_module(f"congvan.rules.output.{form}").write(files, language)
    return text
