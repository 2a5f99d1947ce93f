"""What is wrong with a document file: the whole list for its content, or why it cannot be read at all."""

from attrs import define, frozen

from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language


@frozen
class Problem:
    """One fault of a document file: the key's path, where it stands (from 1), and what is wrong.

    Line and column are None for data that came from no text.
    """

    path: str
    line: int | None
    column: int | None
    message: Bilingual

    def say(self, language: Language = "vi") -> str:
        """The fault with its place: `8:7: number: ...`."""
        place = f"{self.line}:{self.column}: " if self.line is not None else ""
        where = f"{self.path}: " if self.path else ""
        return f"{place}{where}{self.message.say(language)}"


@define
class InvalidDocumentError(CongvanError):
    """A file can be read, but is not a document: every fault with its key, line and column."""

    code = "invalid-document"
    text = Bilingual("{name}: tệp văn bản có lỗi.", "{name}: not a document.")

    name: str
    problems: tuple[Problem, ...]

    def message(self, language: Language = "vi") -> str:
        """Every fault on a line of its own."""
        separator = ":" if self.problems and self.problems[0].line is not None else ": "
        return "\n".join(f"{self.name}{separator}{problem.say(language)}" for problem in self.problems)


@define
class UnreadableFileError(CongvanError):
    """A file is missing, too large, not UTF-8, or its YAML or JSON is broken at a line and column (from 1)."""

    code = "unreadable-file"
    text = Bilingual("{name}: {reason}", "{name}: {reason}")

    name: str
    reason: Bilingual
    line: int | None = None
    column: int | None = None

    def message(self, language: Language = "vi") -> str:
        """Which file, where in it, and why it cannot be read."""
        place = f":{self.line}:{self.column}" if self.line is not None else ""
        return f"{self.name}{place}: {self.reason.say(language)}"
