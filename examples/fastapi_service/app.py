"""congvan as a web service: documents in as JSON or files, findings and Word files out."""

from functools import cache
from pathlib import Path
from typing import Annotated, Any

from answers import REFUSALS, findings, install
from documents import document_of, paragraphs_of, reading_of
from fastapi import Depends, FastAPI, HTTPException, Request, Response, UploadFile
from fastapi.concurrency import run_in_threadpool
from fastapi.staticfiles import StaticFiles
from headers import OwnContent
from letters import DOCX, ZIP, download_of
from limits import BodyLimit
from media import json_alone, multipart_alone
from previews import Previews
from sheet import sheet_of

import congvan
from congvan.api import check_reading
from congvan.formats.kinds import types_as_data
from congvan.formats.starter import starter
from congvan.standards import ND30, UnknownTypeError

PAGES = Path(__file__).parents[1] / "web"

app = FastAPI(title="congvan", version=congvan.__version__, docs_url=None, redoc_url=None)
app.add_middleware(BodyLimit)
app.add_middleware(OwnContent)
install(app)

previews = Previews()


async def _body(request: Request) -> bytes:
    return await request.body()


Body = Annotated[bytes, Depends(_body)]
"""Routes that judge or write are plain functions, which FastAPI runs in threads: a long one holds nobody up."""

OF_A_DOCUMENT: dict[str, Any] = {
    "dependencies": [Depends(json_alone)],
    "responses": REFUSALS,
    "openapi_extra": {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"type": "object", "description": "see GET /schema"}}},
        }
    },
}
OF_A_FILE: dict[str, Any] = {"dependencies": [Depends(multipart_alone)], "responses": REFUSALS}


def _binary(*kinds: str) -> dict[str, Any]:
    return {"content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in kinds}}


@app.get("/health")
async def health() -> dict[str, str]:
    """That the service answers, though every thread were busy."""
    return {"status": "ok", "version": congvan.__version__}


@app.get("/schema")
@cache
def schema() -> dict[str, Any]:
    """JSON Schema of the document."""
    return congvan.schema()


@app.get("/types")
@cache
def types() -> list[dict[str, Any]]:
    """The types of document and what each has, as `congvan types --json` prints them."""
    return types_as_data()


@app.get("/types/{slug}/starter")
def starting_document(slug: str) -> dict[str, Any]:
    """A draft of a type to start from, as data; 404 where there is no such type."""
    try:
        return congvan.to_dict(congvan.loads(starter(slug)))
    except UnknownTypeError as error:
        raise HTTPException(404) from error


@app.get("/choices")
@cache
def choices() -> dict[str, dict[str, str]]:
    """The values that some fields take, each with how it is printed."""
    return {
        "urgency": dict(ND30.urgencies),
        "secrecy": dict(ND30.secrecies),
        "signature.authority": {key: f"{key}." for key in ND30.authorities},
    }


@app.post("/check", **OF_A_DOCUMENT)
def check(body: Body) -> dict[str, Any]:
    """The findings on a document."""
    return findings("<data>", congvan.check(document_of(body)))


@app.post(
    "/render",
    **OF_A_DOCUMENT
    | {
        "response_class": Response,
        "responses": REFUSALS
        | {200: _binary(DOCX, ZIP), 422: {"description": "No document, or one with errors"}},
    },
)
def render(body: Body) -> Response:
    """The document as a Word file, or 422 with the findings.

    A .zip of Word files where an annex or the attached document says `own_file`: the main one, then those of their own.
    """
    made = download_of(document_of(body))
    headers = {"content-disposition": f'attachment; filename="{made.name}"'}
    return Response(made.data, media_type=made.kind, headers=headers)


@app.post("/sheet", **OF_A_DOCUMENT)
def sheet(body: Body) -> list[dict[str, Any]]:
    """What the Word file looks like, whatever its findings, as data to draw while one types."""
    files = congvan.render_files(document_of(body), check=False)
    return [section for data in files.values() for section in sheet_of(data)]


@app.post(
    "/preview",
    **OF_A_DOCUMENT
    | {
        "response_class": Response,
        "responses": REFUSALS
        | {
            200: _binary("image/png"),
            501: {"description": "LibreOffice or Poppler is not installed"},
            503: {"description": "Too many wait"},
        },
    },
)
async def preview(request: Request, body: Body) -> Response:
    """The first page as a PNG picture, whatever its findings."""
    document = await run_in_threadpool(document_of, body)
    data = await run_in_threadpool(congvan.render, document, check=False)
    picture = await previews.picture(data, request)
    return Response(picture, media_type="image/png")


@app.post("/read", **OF_A_FILE)
def read(file: UploadFile) -> dict[str, Any]:
    """A Word file or plain text as data."""
    reading = reading_of(file.file.read(), file.filename or "")
    return {
        "document": congvan.to_dict(reading.document),
        "paper": reading.paper,
        "unsure": list(reading.unsure),
        "others": len(reading.others),
    }


@app.post("/check-file", **OF_A_FILE)
def check_file(file: UploadFile) -> dict[str, Any]:
    """The findings on a Word file or plain text, with the text that they point into."""
    name = file.filename or ""
    reading = reading_of(file.file.read(), name)
    report = check_reading(reading)
    return findings(name, report) | {"paper": reading.paper, "paragraphs": paragraphs_of(reading)}


app.mount("/", StaticFiles(directory=PAGES, html=True), name="web")
