"""Templates built for the tests, docxtpl's own result, and the comparison of two packages."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docxtpl import DocxTemplate
from lxml import etree

from congvan.rendering.environment import make_environment


def built(fill: Callable[[Any], None]) -> bytes:
    """A .docx of python-docx's, with what `fill` puts in."""
    document = Document()
    fill(document)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def paragraphs(*texts: str) -> bytes:
    """A .docx with these paragraphs."""

    def fill(document: Any) -> None:
        for text in texts:
            document.add_paragraph(text)

    return built(fill)


def by_docxtpl(source: bytes, context: dict[str, Any]) -> bytes:
    word = DocxTemplate(io.BytesIO(source))
    word.render(context, jinja_env=make_environment(), autoescape=True)
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def canonical(package: bytes) -> dict[str, bytes]:
    """Every part by name, XML in canonical form."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: _canonical(name, archive.read(name)) for name in archive.namelist()}


def _canonical(name: str, content: bytes) -> bytes:
    if not name.endswith((".xml", ".rels")):
        return content
    return etree.tostring(etree.fromstring(content), method="c14n")


def body_text(package: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(package)).paragraphs]


def drawing(number: int) -> Any:
    """A run with an empty drawing that has an id."""
    return parse_xml(
        f'<w:r {nsdecls("w", "wp")}><w:drawing><wp:inline><wp:extent cx="1" cy="1"/>'
        f'<wp:docPr id="{number}" name="x"/></wp:inline></w:drawing></w:r>'
    )


def with_part(source: bytes, name: str, content: bytes | None) -> bytes:
    """The package with one part replaced, added or (None) left out."""
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    parts[name] = content or b""
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w") as archive:
        for entry, data in parts.items():
            if entry != name or content is not None:
                archive.writestr(entry, data)
    return saved.getvalue()
