"""Annexes and an attached document that go out as files of their own (Phụ lục III, Mẫu 1.3 and 2.2)."""

from pathlib import Path

from attrs import evolve

from congvan.language import slugify, to_roman
from congvan.model import Annex, Attached, Document
from congvan.rendering.manifest import DOCX

LAYOUT = "kem-theo"
"""The layout of such files, beside those of the documents that they go with."""


def own_files(document: Document) -> tuple[Annex | Attached, ...]:
    """What of a document goes out as files of its own."""
    enclosed = (document.attached, *document.annexes)
    return tuple(one for one in enclosed if one is not None and one.own_file)


def main_part(document: Document) -> Document:
    """The document without what goes out as files of its own; its other annexes keep their numbers."""
    if not own_files(document):
        return document
    attached = document.attached
    return evolve(
        document,
        attached=None if attached is not None and attached.own_file else attached,
        annexes=tuple(annex for annex in _numbered(document) if not annex.own_file),
    )


def in_one_file(document: Document) -> Document:
    """The document with everything that goes with it, for a copy of the whole."""
    attached = document.attached
    return evolve(
        document,
        attached=evolve(attached, own_file=False) if attached is not None else None,
        annexes=tuple(evolve(annex, own_file=False) for annex in document.annexes),
    )


def separate_parts(document: Document) -> dict[str, Document]:
    """What each file besides the main one prints, by the ending of its name: `quy-che`, `phu-luc-1`.

    A single annex has no number in its name, as it has none on its page.
    """
    parts = {}
    if document.attached is not None and document.attached.own_file:
        attached = document.attached
        parts[slugify(attached.type)] = evolve(_frame(document, attached), attached=attached)
    for index, annex in enumerate(_numbered(document), 1):
        if annex.own_file:
            ending = f"phu-luc-{index}" if len(document.annexes) > 1 else "phu-luc"
            parts[ending] = evolve(_frame(document, annex), annexes=(annex,))
    return parts


def _numbered(document: Document) -> tuple[Annex, ...]:
    """The annexes, each with the number that its place among all of them gives it."""
    if len(document.annexes) == 1:
        return document.annexes
    return tuple(
        annex if annex.number is not None else evolve(annex, number=to_roman(index))
        for index, annex in enumerate(document.annexes, 1)
    )


def _frame(document: Document, enclosed: Annex | Attached) -> Document:
    """What the pages of something enclosed show of the document that it goes with."""
    return Document(
        document.type,
        draft=document.draft,
        medium=document.medium,
        issuer=document.issuer,
        number=document.number,
        unit=document.unit,
        symbol=document.symbol,
        date=document.date,
        subject=enclosed.title,
    )


def template_beside(template: Path) -> Path | None:
    """The .docx that prints such files in the style of a template: in a folder `kem-theo` beside its own."""
    path = template.parent.parent / LAYOUT / DOCX
    return path if path.exists() else None
