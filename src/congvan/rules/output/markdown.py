"""Reports as Markdown, for a comment or a page."""

from collections.abc import Iterable, Iterator

from congvan.language import regex
from congvan.messages import Bilingual, Language
from congvan.rules.finding import Finding
from congvan.rules.output import CheckedFile
from congvan.rules.output.characters import harmless
from congvan.rules.output.text import SEVERITY_NAMES, summary

_HEADINGS = Bilingual(
    "| dòng | mức | quy tắc | nội dung | căn cứ |", "| line | severity | rule | finding | law |"
)
_CLEAN = Bilingual("Không có phát hiện nào.", "No findings.")


def write(files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """A table a file, and the summary."""
    checked_files = list(files)
    lines = [line for checked in checked_files for line in _file(checked, language)]
    return "\n".join([*lines, summary(checked_files, language)])


def _file(checked: CheckedFile, language: Language) -> Iterator[str]:
    yield f"## {_cell(checked.file)}"
    yield ""
    if checked.error is not None:
        yield _cell(checked.error.message(language))
    elif checked.report is None or not checked.report.findings:
        yield _CLEAN.say(language)
    else:
        yield _HEADINGS.say(language)
        yield "|---|---|---|---|---|"
        for finding in checked.report:
            yield _row(finding, language)
    yield ""


def _row(finding: Finding, language: Language) -> str:
    cells = (
        "" if finding.line is None else str(finding.line),
        SEVERITY_NAMES[finding.severity].say(language),
        f"{finding.code} {finding.slug}",
        finding.said(language),
        str(finding.citation or ""),
    )
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(text: str) -> str:
    """The text as itself: no mark of it is read as Markdown or HTML, and it stays in its cell."""
    return "<br>".join(_marks().sub(r"\\\g<0>", line) for line in harmless(text).split("\n"))


_marks = regex(r"[\\|`*_<>\[\]&~#@!]")
