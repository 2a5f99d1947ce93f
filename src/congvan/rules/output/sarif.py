"""Reports as SARIF 2.1.0, for code scanning and editors."""

import json
import os
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from congvan.errors import CongvanError
from congvan.messages import Language
from congvan.rules.catalogue import find_rule
from congvan.rules.finding import Finding, Severity
from congvan.rules.output import CheckedFile
from congvan.rules.registry import Rule

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """One run for all files; a file that could not be read is a notification of the run."""
    checked_files = list(files)
    findings = [(checked.file, finding) for checked in checked_files for finding in checked.report or ()]
    codes = sorted({finding.code for _, finding in findings})
    unread = [
        _notification(checked.file, checked.error, language)
        for checked in checked_files
        if checked.error is not None
    ]
    run = {
        "tool": {
            "driver": {
                "name": "congvan",
                "semanticVersion": version("congvan"),
                "language": language,
                "rules": [_rule(find_rule(code), language) for code in codes],
            }
        },
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": unread}],
        "results": [_result(file, finding, codes, language) for file, finding in findings],
        "columnKind": "unicodeCodePoints",
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: Rule, language: Language) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.slug,
        "shortDescription": {"text": rule.finds.say(language)},
        "help": {"text": rule.remedy.say(language)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(file: str, finding: Finding, codes: list[str], language: Language) -> dict[str, Any]:
    message = finding.said(language)
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{message} [{finding.citation}]" if finding.citation else message},
        "locations": [_location(file, finding)],
    }


def _location(file: str, finding: Finding) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(file)}}
    if finding.line is not None:
        physical["region"] = {"startLine": finding.line, "startColumn": finding.column or 1}
    location: dict[str, Any] = {"physicalLocation": physical}
    if finding.path is not None:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.path}]
    return location


def _notification(file: str, error: CongvanError, language: Language) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": error.message(language)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(file)}}}],
    }


def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
