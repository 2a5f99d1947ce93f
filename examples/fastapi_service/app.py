"""congvan as a web service: documents in as JSON or files, findings and Word files out."""

from functools import cache
from pathlib import Path
from threading import BoundedSemaphore
from typing import Annotated, Any

from answers import findings, install
from documents import document_of, paragraphs_of, reading_of
from fastapi import Depends, FastAPI, HTTPException, Request, Response, UploadFile
from fastapi.staticfiles import StaticFiles
from limits import BodyLimit

import congvan
from congvan.api import check_reading
from congvan.formats.kinds import types_as_data
from congvan.formats.starter import starter
from congvan.standards import ND30

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PAGES = Path(__file__).parents[1] / "web"

app = FastAPI(title="congvan", docs_url=None, redoc_url=None)
app.add_middleware(BodyLimit)
install(app)

_office = BoundedSemaphore(1)
"""LibreOffice takes a core and much memory: one preview at a time."""

_queue = BoundedSemaphore(6)
"""Whoever waits for a preview holds a thread that others need for checks: few may."""


async def _body(request: Request) -> bytes:
    return await request.body()


Body = Annotated[bytes, Depends(_body)]
"""Routes below are plain functions, which FastAPI runs in threads, so that a long check holds nobody up."""


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
    """A draft of a type to start from, as data."""
    return congvan.to_dict(congvan.loads(starter(slug)))


@app.get("/choices")
@cache
def choices() -> dict[str, dict[str, str]]:
    """The values that some fields take, each with how it is printed."""
    return {
        "urgency": dict(ND30.urgencies),
        "secrecy": dict(ND30.secrecies),
        "signature.authority": {key: f"{key}." for key in ND30.authorities},
    }


@app.post("/check")
def check(body: Body) -> dict[str, Any]:
    """The findings on a document."""
    return findings("<data>", congvan.check(document_of(body)))


@app.post("/render")
def render(body: Body) -> Response:
    """The document as a Word file, or 422 with the findings."""
    headers = {"content-disposition": 'attachment; filename="van-ban.docx"'}
    return Response(congvan.render(document_of(body)), media_type=DOCX, headers=headers)


@app.post("/preview")
def preview(body: Body) -> Response:
    """The first page as a PNG picture, whatever its findings; 501 without LibreOffice or Poppler, 503 when busy."""
    data = congvan.render(document_of(body), check=False)
    if not _queue.acquire(blocking=False):
        raise HTTPException(503, "đang có nhiều người xem trước, hãy thử lại sau ít phút.")
    try:
        with _office:
            pdf = congvan.to_pdf(data, time_limit=60)
    finally:
        _queue.release()
    return Response(congvan.to_png(pdf, time_limit=60), media_type="image/png")


@app.post("/read")
def read(file: UploadFile) -> dict[str, Any]:
    """A Word file or plain text as data."""
    reading = reading_of(file.file.read(), file.filename or "")
    return {
        "document": congvan.to_dict(reading.document),
        "paper": reading.paper,
        "unsure": list(reading.unsure),
        "others": len(reading.others),
    }


@app.post("/check-file")
def check_file(file: UploadFile) -> dict[str, Any]:
    """The findings on a Word file or plain text, with the text that they point into."""
    name = file.filename or ""
    reading = reading_of(file.file.read(), name)
    report = check_reading(reading)
    return findings(name, report) | {"paper": reading.paper, "paragraphs": paragraphs_of(reading)}


@app.middleware("http")
async def _only_own_content(request: Request, follow: Any) -> Response:
    """The pages load nothing from elsewhere, and nothing that is sent back is run."""
    answer: Response = await follow(request)
    answer.headers["content-security-policy"] = "default-src 'self'; img-src 'self' blob:"
    answer.headers["x-content-type-options"] = "nosniff"
    return answer


app.mount("/", StaticFiles(directory=PAGES, html=True), name="web")
