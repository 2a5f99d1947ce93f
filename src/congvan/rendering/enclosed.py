"""What a document is printed with: annexes, the document that a decision issues, the one that a copy copies."""

from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen
from markupsafe import Markup

from congvan.language import to_roman, written_date
from congvan.model import Annex, Attached, Document
from congvan.rendering.blocks import flat_blocks
from congvan.rendering.lines import Heading
from congvan.rendering.pictures import Pictures
from congvan.rendering.sections import LANDSCAPE, PORTRAIT, Page, Sections
from congvan.standards import DocumentType, Standard, number_and_symbol

_ROOM = "\u00a0"
"""A space at which no line breaks."""

DIGITAL_TIME = "     /     /          ;".replace(" ", _ROOM) + " " + "     :     :     ".replace(" ", _ROOM)
"""Day, month and year; hour, minute and second, left for the program that signs to fill in."""


def annexes(
    document: Document, heading: Heading, pictures: Pictures, sections: Sections, page: Page
) -> Iterator[tuple[dict[str, Any], Page]]:
    """Every annex, each with the page that it ends on; `page` is the one that the first one follows.

    Raises `TooManyColumnsError` and `UnreadablePictureError`.
    """
    standard = heading.standard
    for index, annex in enumerate(document.annexes, 1):
        begins = LANDSCAPE if annex.landscape else PORTRAIT
        reference = _reference(annex, document, standard)
        width = begins.text_width(standard)
        blocks, ends = flat_blocks(annex.body, standard, pictures, sections, begins)
        yield (
            {
                "digital_signature": _digital_signature(annex, document, standard),
                "follows": page.key,
                "page_end": sections.end(page),
                "label": f"Phụ lục {_number(annex, index, document)}".rstrip(),
                "title": annex.title,
                "reference": reference,
                "lines": {
                    "title": heading.broken("annex-title", annex.title, width),
                    "reference": heading.broken("annex-reference", reference, width),
                },
                "body": blocks,
            },
            ends,
        )
        page = ends


def attached(
    document: Document, heading: Heading, pictures: Pictures, sections: Sections, page: Page
) -> tuple[dict[str, Any], Page]:
    """The document that a decision issues, empty where there is none, and the page that it ends on.

    Raises `TooManyColumnsError` and `UnreadablePictureError`.
    """
    if (enclosed := document.attached) is None:
        return {}, page
    standard = heading.standard
    kind = standard.find(enclosed.type)
    reference = _reference(enclosed, document, standard)
    blocks, ends = flat_blocks(enclosed.body, standard, pictures, sections)
    printed = {
        "follows": page.key,
        "page_end": sections.end(page),
        "type_name": kind.printed_name if kind else enclosed.type.upper(),
        "title": enclosed.title,
        "reference": reference,
        "lines": {
            "title": "\n".join(heading.subject_lines(enclosed.title, is_letter=False)),
            "reference": heading.broken("annex-reference", reference, standard.page.text_width),
        },
        "digital_signature": _digital_signature(enclosed, document, standard),
        "body": blocks,
    }
    return printed, ends


def _digital_signature(enclosed: Annex | Attached, document: Document, standard: Standard) -> str:
    """What stands at the top of a file of its own that is signed by itself (Mục II, khoản 8, điểm c)."""
    if document.medium != "electronic" or not enclosed.own_file:
        return ""
    return f"Số: {number_and_symbol(document, standard)}; {DIGITAL_TIME}"


def _number(annex: Annex, index: int, document: Document) -> str:
    if annex.number is not None:
        return annex.number
    return to_roman(index) if len(document.annexes) > 1 else ""


def _reference(enclosed: Annex | Attached, document: Document, standard: Standard) -> str:
    """`(Kèm theo Quyết định số ...)`; an electronic document's number and date stay open (Mục III, khoản 1, điểm c)."""
    if enclosed.reference is not None:
        return f"(Kèm theo {enclosed.reference})" if enclosed.reference else ""
    if document.medium == "electronic":
        document = evolve(document, number=None, date=None)
    kind, issuer = standard.find(document.type), document.issuer
    written = document.date.printed if document.date else written_date(None)
    reference = f"{kind.name if kind else document.type} số {number_and_symbol(document, standard)} {written}"
    by = f" của {issuer.in_text or issuer.name}" if issuer else ""
    return f"(Kèm theo {reference}{by})"


@frozen
class Original:
    """A document printed before its copy: its body as markup, and the kind of page that it ends on."""

    markup: Markup
    ends: Page


def digital_signature(document: Document, kind: DocumentType | None) -> str:
    """What stands on an electronic copy: form of copy, copying body, time of signing (box 14); else empty.

    It stands for the number, place, date, signer and recipients that a copy on paper has (Phần II, Mục I):
    those of an electronic copy are kept in its data alone.
    """
    if kind is None or not kind.is_copy or document.medium != "electronic":
        return ""
    issuer = document.issuer
    return f"{kind.printed_name}; {issuer.in_text or issuer.name if issuer else ''}; {DIGITAL_TIME}"
