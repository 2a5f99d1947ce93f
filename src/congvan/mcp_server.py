"""A server of the Model Context Protocol: the library's verbs as tools for assistants (extra `mcp`).

It speaks to one client over its standard input and output and has the rights of the user who started it. It reads the
files that it is told to read, and writes new Word files only.
"""

import base64
import binascii
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, Literal, ParamSpec, TypeVar

from attrs import define
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

import congvan
from congvan.api import check_reading
from congvan.errors import CongvanError
from congvan.files import write_all_atomically
from congvan.formats.kinds import types_as_data
from congvan.formats.starter import starter
from congvan.messages import Bilingual, Language
from congvan.rules import CheckFailed, Report, find_rule
from congvan.rules.output.json import finding_as_dict
from congvan.rules.pages import explained

INSTRUCTIONS = """\
Văn bản hành chính Việt Nam theo Nghị định 30/2020/NĐ-CP. Vietnamese administrative documents as data.
To write one: list_types, then get_schema with its slug for a draft to fill in; check; correct what is found; render.
To judge a Word file: check with its path, or read to get it as data. explain_rule tells why a finding is one.
Findings of severity error are proved from the document and the law: a document that has one is not rendered.
"""

_P = ParamSpec("_P")
_R = TypeVar("_R")


@define
class UnfitArgumentError(CongvanError):
    """A tool was called with arguments that do not go together."""

    code = "unfit-argument"
    text = Bilingual("{reason}", "{reason}")

    reason: Bilingual


_ONE_OF_TWO = Bilingual(
    "cần đúng một trong hai: document hoặc path.", "give exactly one of document and path."
)
_ONE_SOURCE = Bilingual("cần đúng một trong hai: path hoặc base64.", "give exactly one of path and base64.")
_NOT_BASE64 = Bilingual("base64 không đúng.", "this is not base64.")
_NOT_DOCX = Bilingual("chỉ ghi tệp .docx: {path}", "only .docx files are written: {path}")
_EXISTS = Bilingual("tệp đã có, không ghi đè: {path}", "the file exists and is not overwritten: {path}")


def _told(tool: Callable[_P, _R]) -> Callable[_P, _R]:
    """The tool with the library's errors as answers in both languages, for whoever asks to act on."""

    @wraps(tool)
    def telling(*arguments: _P.args, **named: _P.kwargs) -> _R:
        try:
            return tool(*arguments, **named)
        except CongvanError as error:
            raise ToolError(f"{error.code}: {error.message('vi')}\n{error.message('en')}") from error

    return telling


def _judgement(report: Report, language: Language) -> dict[str, Any]:
    return {
        "ok": report.ok,
        "type": report.type,
        "standard": report.standard,
        "findings": [finding_as_dict(finding, language) for finding in report],
        "unknown": list(report.unknown),
    }


def list_types() -> list[dict[str, Any]]:
    """The types of document: slug, name, code, what each must and may have, and its own keys."""
    return types_as_data()


def get_schema(type: str | None = None) -> dict[str, Any]:
    """JSON Schema of the document; with the slug of a type, also a complete draft of that type to start from."""
    answer: dict[str, Any] = {"schema": congvan.schema()}
    if type is not None:
        answer["draft"] = congvan.to_dict(congvan.loads(starter(type)))
    return answer


def check(
    document: dict[str, Any] | None = None, path: str | None = None, language: Literal["vi", "en"] = "vi"
) -> dict[str, Any]:
    """Judge a document, given as data, or a file (.docx, .txt, .yaml, .json) by its path.

    Each finding has code, severity, message, the path of its field, what was observed and expected, and the clause.
    """
    if (document is None) == (path is None):
        raise UnfitArgumentError(_ONE_OF_TWO)
    subject = congvan.from_dict(document) if document is not None else Path(path or "")
    return _judgement(congvan.check(subject), language)


def render(
    document: dict[str, Any], path: str | None = None, language: Literal["vi", "en"] = "vi"
) -> dict[str, Any]:
    """Write a document to Word: to a new .docx file where a path is given, else as base64.

    Annexes and an attached document with `own_file` are further files beside it, `separate`. With errors nothing is
    written, `rendered` is false, and the findings say what to correct.
    """
    target = _new_file(path) if path is not None else None
    made = congvan.from_dict(document)
    try:
        files = congvan.render_files(made, *(() if target is None else (target.name,)))
    except CheckFailed as failed:
        return {"rendered": False, **_judgement(failed.report, language)}
    if target is None:
        (_, main), *others = ((name, base64.b64encode(data).decode("ascii")) for name, data in files.items())
        return {"rendered": True, "base64": main, "separate": dict(others)}
    placed = {_new_file(str(target.with_name(name))): data for name, data in files.items()}
    write_all_atomically(placed)
    first, *beside = (str(file.absolute()) for file in placed)
    return {"rendered": True, "path": first, "bytes": len(placed[target]), "separate": beside}


def _new_file(path: str) -> Path:
    if not path.lower().endswith(".docx"):
        raise UnfitArgumentError(_NOT_DOCX.format(path=path))
    target = Path(path)
    if target.exists():
        raise UnfitArgumentError(_EXISTS.format(path=path))
    return target


def read(
    path: str | None = None,
    base64: str | None = None,
    language: Literal["vi", "en"] = "vi",
) -> dict[str, Any]:
    """Read a Word file (.docx, by path or base64) or a plain text (.txt, by path) as data, and judge it.

    `paper` says whether it is an administrative document at all; `unsure` are fields that could not be told.
    """
    if (path is None) == (base64 is None):
        raise UnfitArgumentError(_ONE_SOURCE)
    reading = congvan.read(path if path is not None else _decoded(base64 or ""))
    return {
        "document": congvan.to_dict(reading.document),
        "paper": reading.paper,
        "unsure": list(reading.unsure),
        "others": len(reading.others),
        **_judgement(check_reading(reading), language),
    }


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise UnfitArgumentError(_NOT_BASE64) from error


def explain_rule(name: str, language: Literal["vi", "en"] = "vi") -> str:
    """A rule by code (CV301) or slug (number-missing): what it asks, its place in the law, a bad and a good example."""
    return explained(find_rule(name), language)


TOOLS: tuple[Callable[..., Any], ...] = (list_types, get_schema, check, render, read, explain_rule)


def server() -> MCPServer:
    """The server with all its tools; `server().run()` serves standard input and output."""
    made: MCPServer = MCPServer("congvan", instructions=INSTRUCTIONS, version=congvan.__version__)
    for tool in TOOLS:
        made.add_tool(_told(tool))
    return made
