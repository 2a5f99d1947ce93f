"""Copies of documents (Phụ lục I, Phần II)."""

from attrs import frozen
from markupsafe import Markup

from congvan.model import Document
from congvan.rendering.enclosed import DIGITAL_TIME
from congvan.rendering.pages import Page
from congvan.standards import DocumentType


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
