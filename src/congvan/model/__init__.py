"""What a document is: frozen classes, no I/O, no rule."""

from congvan.model.body import Block, Body, BodyBlock, Cell, Figure, Row, Table, walk
from congvan.model.date import DocumentDate, UnreadableDateError, odd_wording
from congvan.model.document import (
    Annex,
    Archive,
    Attached,
    Contact,
    Document,
    Drafter,
    Issuer,
    Mandate,
    Medium,
    Signature,
)
from congvan.model.fields import NotAPictureError
from congvan.model.outline import Outline, format_outline, parse_outline, read_outline
from congvan.model.particulars import Introduction, Invitation, Leave, Minutes, Party, Telegram
from congvan.model.text import ForbiddenCharacterError, Inline, Run, format_inline, parse_inline, plain_text

__all__ = [
    "Annex",
    "Archive",
    "Attached",
    "Block",
    "Body",
    "BodyBlock",
    "Cell",
    "Contact",
    "Document",
    "DocumentDate",
    "Drafter",
    "Figure",
    "ForbiddenCharacterError",
    "Inline",
    "Introduction",
    "Invitation",
    "Issuer",
    "Leave",
    "Mandate",
    "Medium",
    "Minutes",
    "NotAPictureError",
    "Outline",
    "Party",
    "Row",
    "Run",
    "Signature",
    "Table",
    "Telegram",
    "UnreadableDateError",
    "format_inline",
    "format_outline",
    "odd_wording",
    "parse_inline",
    "parse_outline",
    "plain_text",
    "read_outline",
    "walk",
]
