"""Reports for a person at a terminal."""

from collections.abc import Iterable, Iterator
from itertools import chain

from congvan.language import excerpt_around
from congvan.messages import Bilingual, Language, counted
from congvan.rules.finding import Finding, Severity
from congvan.rules.output import CheckedFile
from congvan.rules.output.characters import harmless, on_one_line

SEVERITY_NAMES = {
    Severity.ERROR: Bilingual("lỗi", "error"),
    Severity.WARNING: Bilingual("cảnh báo", "warning"),
    Severity.INFO: Bilingual("lưu ý", "info"),
}

_EXCERPT_WIDTH = 100

_SUMMARY = Bilingual("{files}: {errors}, {warnings}{unread}.", "{files}: {errors}, {warnings}{unread}.")
_UNREAD = Bilingual(", {files} không đọc được", ", {files} could not be read")


def write(files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """A block a finding: where, what, where the law says it, and the line of the source."""
    return harmless("\n".join(chain.from_iterable(_file(checked, language) for checked in files)))


def _file(checked: CheckedFile, language: Language) -> Iterator[str]:
    if checked.error is not None:
        yield checked.error.message(language)
    for finding in checked.report or ():
        yield from _finding(checked.file, finding, language)


def _finding(file: str, finding: Finding, language: Language) -> Iterator[str]:
    place = ":".join(
        str(part) for part in (on_one_line(file), finding.line, finding.column) if part is not None
    )
    document = finding.among_several
    within = (
        None if document is None else document.say(language),
        finding.path if finding.line is None else None,
    )
    if any(within):
        place += f" ({', '.join(filter(None, within))})"
    severity = SEVERITY_NAMES[finding.severity].say(language)
    yield f"{place}: {severity} {finding.code}: {on_one_line(finding.message.say(language))}"
    if finding.excerpt:
        shown = excerpt_around(on_one_line(finding.excerpt), finding.observed, _EXCERPT_WIDTH)
        yield f"    {finding.line or ''} | {shown}"
    if finding.citation:
        yield f"    = {finding.citation.place}, {finding.citation.act} ({finding.slug})"


def summary(files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """One line: how many files, errors and warnings."""
    checked = list(files)
    reports = [file.report for file in checked if file.report is not None]
    unread = len(checked) - len(reports)
    return _SUMMARY.format(
        files=_files(len(checked)),
        errors=counted(sum(len(report.errors) for report in reports), "lỗi", "error"),
        warnings=counted(sum(len(report.warnings) for report in reports), "cảnh báo", "warning"),
        unread=_UNREAD.format(files=_files(unread)).say(language) if unread else "",
    ).say(language)


def _files(count: int) -> Bilingual:
    return counted(count, "tệp", "file")
