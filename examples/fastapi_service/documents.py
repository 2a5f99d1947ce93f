"""What clients send, made into documents: JSON bodies and uploaded files."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

from attrs import define, evolve, fields, has

import congvan
from congvan import Bilingual, CongvanError, Document, Figure, Reading, Signature
from congvan.formats import InvalidDocumentError, Problem, load_text
from congvan.reading import UnreadableDocxError


@define(eq=False)
class PictureNotAllowedError(CongvanError):
    """The document names a picture file, which would be one of the server's."""

    code: ClassVar[str] = "picture-not-allowed"
    text: ClassVar[Bilingual] = Bilingual(
        "dịch vụ này không nhận hình ảnh theo đường dẫn ({path}).",
        "this service takes no pictures by path ({path}).",
    )

    path: str


def document_of(body: bytes) -> Document:
    """The document of a JSON body. Raises `UnreadableFileError`, `InvalidDocumentError`, `PictureNotAllowedError`."""
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        problem = Problem("", None, None, Bilingual("dữ liệu không phải UTF-8.", "the data is not UTF-8."))
        raise InvalidDocumentError("<data>", (problem,)) from error
    document = load_text(text, name="<data>", format="json").document
    for path in _pictures(document):
        raise PictureNotAllowedError(path)
    return document


def _pictures(part: Any) -> Iterator[str]:
    """The picture files that a document names, at any depth."""
    if isinstance(part, tuple):
        for item in part:
            yield from _pictures(item)
    elif isinstance(part, Figure):
        yield part.path
    elif isinstance(part, Signature):
        yield from filter(None, (part.image, part.seal))
    elif has(type(part)):
        for field in fields(type(part)):
            yield from _pictures(getattr(part, field.name))


def reading_of(content: bytes, name: str) -> Reading:
    """What an uploaded file says. Raises `UnreadableDocxError`, which calls it by its own name."""
    try:
        if not name.lower().endswith(".txt"):
            return congvan.read(content)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "upload.txt")
            file.write_bytes(content)
            return congvan.read(file)
    except UnreadableDocxError as error:
        raise evolve(error, file=name) from error


def paragraphs_of(reading: Reading) -> list[dict[str, Any]]:
    """The text of a file as its findings point into it: by index in the file, or by line where it is a plain text.

    A file may hold several documents; `document` counts them from 1.
    """
    return [
        paragraph
        for number, one in enumerate((reading, *reading.others), 1)
        for paragraph in _paragraphs(one, number)
    ]


def _paragraphs(reading: Reading, document: int) -> Iterator[dict[str, Any]]:
    texts = [paragraph.text for paragraph in reading.layout.paragraphs]
    places = reading.share.paragraphs if reading.share is not None else range(len(texts))
    lines = reading.text_lines or (None,) * len(texts)
    for index, text, line in zip(places, texts, lines, strict=True):
        yield {"index": index, "text": text, "line": line, "document": document}
