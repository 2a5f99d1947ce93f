"""Reports as people and machines read them: one module a format, each with a pure function `write`."""

from collections.abc import Iterable
from importlib import import_module

from attrs import frozen

from congvan.errors import CongvanError
from congvan.messages import Language
from congvan.rules.finding import Report

FORMATS = ("text", "json", "sarif", "junit", "github", "markdown")
"""Format names; a format's module has its name and is imported when it is asked for."""

__all__ = ["FORMATS", "CheckedFile", "formatted"]


@frozen
class CheckedFile:
    """The outcome for one file: its report, or why it could not be read."""

    file: str
    report: Report | None = None
    error: CongvanError | None = None


def formatted(form: str, files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """Checked files in one of `FORMATS`, with messages in one language."""
    text: str = import_module(f"congvan.rules.output.{form}").write(files, language)
    return text
