"""Địa chỉ, thư điện tử, điện thoại (box 13): lines of labels and values."""

from congvan.model import Contact
from congvan.reading import marks
from congvan.reading.pieces import Piece


def read_contact(pieces: list[Piece]) -> Contact | None:
    """What contact lines say; None where they say nothing."""
    values: dict[str, str] = {}
    for piece in pieces:
        labels = list(marks.CONTACT.finditer(piece.plain))
        for label, following in zip(labels, [*labels[1:], None], strict=True):
            end = following.start() if following else len(piece.text)
            value = piece.text[label.end() : end].strip().rstrip(";,-–").strip()
            if value and label.lastgroup is not None:
                values.setdefault(label.lastgroup, value.removesuffix(".") if following is None else value)
    return Contact(**values) if values else None
