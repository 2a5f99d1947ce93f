"""Địa chỉ, thư điện tử, điện thoại (box 13): lines of labels and values."""

import re

from congvan.model import Contact
from congvan.reading.pieces import Piece

_LABELS = (
    ("address", r"địa chỉ|trụ sở"),
    ("phone", r"điện thoại|đt|tel"),
    ("fax", r"fax"),
    ("email", r"thư điện tử|e-?mail"),
    ("website", r"trang thông tin điện tử|website|web"),
)
_LABEL = re.compile("|".join(rf"(?P<{key}>(?<!\w)(?:{words})\s*:)" for key, words in _LABELS), re.IGNORECASE)


def read_contact(pieces: list[Piece]) -> Contact | None:
    """What contact lines say; None where they say nothing."""
    values: dict[str, str] = {}
    for piece in pieces:
        labels = list(_LABEL.finditer(piece.plain))
        for label, following in zip(labels, [*labels[1:], None], strict=True):
            end = following.start() if following else len(piece.text)
            value = piece.text[label.end() : end].strip().rstrip(";,-–").strip()
            if value and label.lastgroup is not None:
                values.setdefault(label.lastgroup, value.removesuffix(".") if following is None else value)
    return Contact(**values) if values else None
