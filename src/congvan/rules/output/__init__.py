"""Reports as people and machines read them: one pure function a format."""

from congvan.rules.output.checked import CheckedFile
from congvan.rules.output.github import as_github
from congvan.rules.output.junit import as_junit
from congvan.rules.output.markdown import as_markdown
from congvan.rules.output.sarif import as_sarif
from congvan.rules.output.structured import as_json
from congvan.rules.output.text import as_text, summary

__all__ = [
    "FORMATS",
    "CheckedFile",
    "as_github",
    "as_json",
    "as_junit",
    "as_markdown",
    "as_sarif",
    "as_text",
    "summary",
]

FORMATS = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
    "junit": as_junit,
    "github": as_github,
    "markdown": as_markdown,
}
"""Format name and the function that writes checked files in it."""
