"""Copies of documents (Phụ lục I, Phần II)."""

from attrs import fields_dict, frozen
from markupsafe import Markup

from congvan.model import Document
from congvan.rendering.enclosed import DIGITAL_TIME
from congvan.rendering.errors import UnprintedFieldError
from congvan.rendering.pages import Page
from congvan.standards import DocumentType, Standard


@frozen
class Original:
    """A document printed before its copy: its body as markup, and the kind of page that it ends on."""

    markup: Markup
    ends: Page


_PAPER_ONLY = ("number", "symbol", "place", "date", "signature", "recipients", "archive")
"""What the copying body adds below a copy on paper; an electronic one has its digital signature instead."""


def digital_signature(document: Document, kind: DocumentType | None, standard: Standard) -> str:
    """What stands on an electronic copy: form of copy, copying body, time of signing (box 14); else empty.

    Raises `UnprintedFieldError` for what only a copy on paper has.
    """
    if kind is None or not kind.is_copy or document.medium != "electronic":
        return ""
    for name in _PAPER_ONLY:
        if getattr(document, name) not in (None, ()):
            label = fields_dict(Document)[name].metadata["label"]
            raise UnprintedFieldError(f"{standard.key}/{kind.layout}", name, label)
    issuer = document.issuer
    return f"{kind.printed_name}; {issuer.in_text or issuer.name if issuer else ''}; {DIGITAL_TIME}"
