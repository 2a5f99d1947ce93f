"""Reports as annotations of GitHub Actions."""

from collections.abc import Iterable

from congvan.messages import Language
from congvan.rules.finding import Finding, Severity
from congvan.rules.output import CheckedFile
from congvan.rules.output.characters import harmless

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """One workflow command a finding, or a file that could not be read."""
    return "\n".join(line for checked in files for line in _file(checked, language))


def _file(checked: CheckedFile, language: Language) -> Iterable[str]:
    if checked.error is not None:
        yield f"::error file={_property(checked.file)}::{_data(checked.error.message(language))}"
    for finding in checked.report or ():
        yield _annotation(checked.file, finding, language)


def _annotation(file: str, finding: Finding, language: Language) -> str:
    place = {
        "file": file,
        "line": finding.line,
        "col": finding.column,
        "title": f"{finding.code} {finding.slug}",
    }
    properties = ",".join(
        f"{name}={_property(str(value))}" for name, value in place.items() if value is not None
    )
    message = finding.said(language)
    if finding.citation is not None:
        message = f"{message} [{finding.citation}]"
    return f"::{_COMMANDS[finding.severity]} {properties}::{_data(message)}"


def _data(text: str) -> str:
    return harmless(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
