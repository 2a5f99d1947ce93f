"""What a check finds: findings, the report that holds them, and what is raised where errors forbid writing."""

from collections.abc import Iterator
from enum import Enum
from typing import ClassVar, Literal

from attrs import define, frozen

from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language, counted
from congvan.standards import Citation

Fix = Literal["safe", "unsafe", "none"]
_IN_DOCUMENT = Bilingual("văn bản thứ {number} trong tệp", "document {number} of the file")


class Severity(Enum):
    """How sure and how grave: an error is proved from the file and the law."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return tuple(Severity).index(self)


@frozen
class Finding:
    """One fault, its place in the document and its place in the law.

    `path` is the key path in the document (`signature[0].authority`, `body[4].children[0]`); `line` and
    `column` count from 1 where the source is text, `paragraph` is the index in reading order of a .docx.
    `document` counts from 1 where a file holds several documents.
    """

    code: str
    slug: str
    severity: Severity
    message: Bilingual
    path: str | None = None
    observed: str | None = None
    expected: str | None = None
    citation: Citation | None = None
    fix: Fix = "none"
    excerpt: str | None = None
    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    document: int | None = None

    @property
    def among_several(self) -> Bilingual | None:
        """Which document of its file it is on, None where the file holds one."""
        return None if self.document is None else _IN_DOCUMENT.format(number=self.document)

    def said(self, language: Language) -> str:
        """The message, with the document of the file that it is on."""
        message, where = self.message.say(language), self.among_several
        return message if where is None else f"{message} ({where.say(language)})"


@frozen
class Report:
    """All that one check of one document found; iterable, gravest first.

    Of a file that holds several, standard, type and what is unknown are those of the first document, `findings` are
    those in all, and `others` are the reports on the further ones.
    """

    standard: str
    type: str
    findings: tuple[Finding, ...] = ()
    unknown: tuple[str, ...] = ()
    """Codes of rules whose question the file cannot answer."""
    others: "tuple[Report, ...]" = ()

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return self.of(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that are warnings."""
        return self.of(Severity.WARNING)

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.errors

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)


@define(eq=False)
class CheckFailed(CongvanError):
    """The document has findings of severity error, so nothing is written."""

    code: ClassVar[str] = "check-failed"
    text: ClassVar[Bilingual] = Bilingual(
        "văn bản có {errors}, chưa ghi tệp", "the document has {errors}; nothing is written"
    )

    report: Report

    def message(self, language: Language = "vi") -> str:
        """The number of errors, then a line for each."""
        errors = counted(len(self.report.errors), "lỗi thể thức", "error of form", "errors of form")
        head = self.text.format(errors=errors).say(language)
        lines = (f"  {finding.code} {finding.message.say(language)}" for finding in self.report.errors)
        return "\n".join([f"{head}:", *lines])
