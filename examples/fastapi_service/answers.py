"""Failures as answers: a status and one JSON object with code and message, as `congvan check --format json` has."""

import json
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from congvan import CheckFailed, CongvanError, Report
from congvan.formats import InvalidDocumentError, UnreadableFileError
from congvan.reading import UnreadableDocxError
from congvan.reading.errors import TextTooLargeError, TooLargeError
from congvan.rendering.pdf import ConversionError, MissingProgramError
from congvan.rules.output import CheckedFile
from congvan.rules.output.json import write

_STATUS: dict[type[CongvanError], int] = {
    TooLargeError: 413,
    TextTooLargeError: 413,
    UnreadableDocxError: 422,
    UnreadableFileError: 400,
    MissingProgramError: 501,
    ConversionError: 503,
    CongvanError: 422,
}
"""The first kind of which an error is decides."""

_HTTP_CODES = {
    404: ("not-found", "không có trang này."),
    405: ("method-not-allowed", "không dùng được cách gọi này."),
    408: ("too-slow", None),
    413: ("too-large", None),
    415: ("unsupported-type", None),
    503: ("busy", None),
}
"""Codes of statuses, and the message where it is not the one that was raised with the status."""

REFUSALS: dict[int | str, dict[str, Any]] = {
    408: {"description": "The body takes too long"},
    413: {"description": "The body is too large"},
    415: {"description": "The body is of another media type"},
    422: {"description": "No document, or not one that is taken"},
}
"""For OpenAPI. Each answer is one object: `error` with `code` and `message`, or the findings."""

_MALFORMED = ("bad-request", "yêu cầu sai dạng, không đọc được.")


def findings(file: str, report: Report) -> dict[str, Any]:
    """What `congvan check --format json` prints of one file."""
    answer: dict[str, Any] = json.loads(write([CheckedFile(file, report)]))
    return answer


def _error(status: int, code: str, message: str, **more: Any) -> JSONResponse:
    return JSONResponse({"error": {"code": code, "message": message, **more}}, status)


def _of_congvan(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, CongvanError)
    status = next(status for kind, status in _STATUS.items() if isinstance(error, kind))
    if isinstance(error, CheckFailed):
        return JSONResponse(findings("<data>", error.report), status)
    if isinstance(error, InvalidDocumentError):
        problems = [{"path": problem.path, "message": problem.message.vi} for problem in error.problems]
        return _error(status, error.code, error.text.format(name=error.name).vi, problems=problems)
    return _error(status, error.code, error.message())


def refusal(_: Request, error: Exception) -> JSONResponse:
    """The answer to a request that HTTP itself refuses."""
    assert isinstance(error, HTTPException)
    code, message = _HTTP_CODES.get(error.status_code, _MALFORMED)
    return _error(error.status_code, code, message or error.detail)


def _of_departed(_: Request, __: Exception) -> Response:
    """Nobody is there to read it."""
    return Response(status_code=499)


def _of_defect(_: Request, __: Exception) -> JSONResponse:
    return _error(500, "internal", "dịch vụ gặp sự cố khi xử lý yêu cầu này.")


def _of_validation(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    places = ", ".join(".".join(map(str, problem["loc"])) for problem in error.errors())
    return _error(422, "bad-request", f"yêu cầu thiếu hoặc sai: {places}.")


def install(app: FastAPI) -> None:
    """Answer every failure in this form: the client's, LibreOffice's, and our own."""
    app.add_exception_handler(CongvanError, _of_congvan)
    app.add_exception_handler(HTTPException, refusal)
    app.add_exception_handler(RequestValidationError, _of_validation)
    app.add_exception_handler(ClientDisconnect, _of_departed)
    app.add_exception_handler(Exception, _of_defect)
