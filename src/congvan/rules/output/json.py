"""Reports as JSON: the shape that other programs build on."""

import json
from collections.abc import Iterable
from typing import Any

from congvan.messages import Language
from congvan.rules.finding import Finding, Report
from congvan.rules.output import CheckedFile

VERSION = 1


def write(files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """One JSON object for all files; messages in one language."""
    content = {"version": VERSION, "files": [_file(checked, language) for checked in files]}
    return json.dumps(content, ensure_ascii=False, indent=2)


def _file(checked: CheckedFile, language: Language) -> dict[str, Any]:
    report, error = checked.report, checked.error
    return {
        "file": checked.file,
        "standard": report.standard if report is not None else None,
        "type": report.type if report is not None else None,
        "findings": [finding_as_dict(finding, language) for finding in report or ()],
        "unknown": list(report.unknown) if report is not None else [],
        **({"others": list(map(_other, report.others))} if report is not None and report.others else {}),
        "error": {"code": error.code, "message": error.message(language)} if error else None,
    }


def _other(report: Report) -> dict[str, Any]:
    """A further document of the file; its findings stand among those of the file, with its number."""
    return {"standard": report.standard, "type": report.type, "unknown": list(report.unknown)}


def finding_as_dict(finding: Finding, language: Language = "vi") -> dict[str, Any]:
    """One finding as plain data."""
    place = (
        {"paragraph": finding.paragraph}
        if finding.paragraph is not None
        else {"line": finding.line, "column": finding.column}
    )
    citation = finding.citation
    return {
        "code": finding.code,
        "slug": finding.slug,
        "severity": finding.severity.value,
        "message": finding.message.say(language),
        "path": finding.path,
        **place,
        **({"document": finding.document} if finding.document is not None else {}),
        "excerpt": finding.excerpt,
        "observed": finding.observed,
        "expected": finding.expected,
        "citation": {"act": citation.act, "place": citation.place} if citation else None,
        "fix": finding.fix,
    }
