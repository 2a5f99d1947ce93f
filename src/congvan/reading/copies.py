"""Copies (Phụ lục I, Phần II): what a copying body adds to a document, on paper below it, on a file at its top."""

import re

from attrs import frozen

from congvan.language import fold
from congvan.model import Document, Issuer
from congvan.reading import marks
from congvan.reading.findings import Findings
from congvan.reading.heading import note_heading, read_heading
from congvan.reading.number import NumberFields, number_fields, number_line
from congvan.reading.pieces import Piece
from congvan.standards import Standard

_NEAR = 6
_ON_FILE = re.compile(
    r"(?P<form>sao y|sao lục|trích sao)[^;]*;\s*(?P<issuer>[^;]+?)\s*;.*", re.IGNORECASE | re.DOTALL
)


@frozen
class CopyBlock:
    """The copying body's block at the end of a copy on paper: form of copy, its piece, and where the block begins."""

    slug: str
    form: Piece
    start: int


def find_copy_block(pieces: list[Piece], standard: Standard) -> CopyBlock | None:
    """The last block of a copy in some pieces; a form of copy beside a number of its own (`Số: 14/SL-STC`)."""
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        is_form = piece.upper and piece.paragraph.place.box is None and marks.COPY_FORM.fullmatch(piece.plain)
        if not is_form:
            continue
        slug = _form(piece.folded, standard)
        low = max(index - _NEAR, 0)
        numbered = [at for at in range(low, min(index + _NEAR, len(pieces))) if number_line(pieces[at])]
        if slug is not None and numbered:
            return CopyBlock(slug, piece, _start(pieces, index, min(numbered)))
    return None


def _form(folded: str, standard: Standard) -> str | None:
    bare = folded.removeprefix("bản ")
    return next((slug for slug, form in standard.copies.items() if bare.startswith(fold(form.name))), None)


def _start(pieces: list[Piece], form: int, number: int) -> int:
    """Where the block begins: with its table, else with the copying body's name above the number."""
    start = min(form, number)
    table = pieces[form].table
    while start and (
        pieces[start - 1].table == table if table is not None else _is_name_line(pieces[start - 1])
    ):
        start -= 1
    return 0 if all(map(_is_of_heading, pieces[:start])) else start


def _is_of_heading(piece: Piece) -> bool:
    """Whether a line is only of a heading: above a block it is the block's own, and no document that was copied."""
    named = marks.national_name(piece.plain) or marks.motto(piece.plain)
    return bool(named) or (piece.upper and marks.COPY_FORM.fullmatch(piece.plain) is None)


def _is_name_line(piece: Piece) -> bool:
    return piece.upper and piece.table is None and not piece.text.endswith(".")


def read_copy_frame(
    pieces: list[Piece], block: CopyBlock, standard: Standard, findings: Findings
) -> tuple[Document, int]:
    """The copy without its original and signature, and the index after the heading of its block."""
    held = [piece for piece in pieces if piece is not block.form]
    heading = read_heading(held, standard)
    note_heading(heading, findings)
    findings.mark("copy-form", [block.form])
    findings.place("type", [block.form])
    values = findings.values
    number = number_fields(heading.number, block.slug, standard) if heading.number else NumberFields()
    name = values.get("issuer.name")
    document = Document(
        block.slug,
        draft=number.number is None,
        issuer=Issuer(name, number.code, values.get("issuer.parent")) if name else None,
        number=number.number,
        number_written=number.number_written,
        symbol=number.symbol,
        symbol_written=number.symbol_written,
        place=values.get("place"),
        date=values.get("date"),
        date_written=values.get("date_written"),
    )
    return document, heading.end + 1


def copy_on_file(pieces: list[Piece], standard: Standard) -> tuple[Document, Piece] | None:
    """The copy that the text of a digital signature at the top of a file names (Phụ lục III, Mẫu 3.2)."""
    for piece in pieces[:_NEAR]:
        found = _ON_FILE.fullmatch(piece.plain)
        boxed = piece.paragraph.place.box is not None or piece.style == "digital-signature"
        if found is None or not boxed:
            continue
        slug = _form(fold(found["form"]), standard)
        name = piece.text[slice(*found.span("issuer"))]
        if slug is not None:
            issuer = Issuer(name) if name.isupper() else Issuer(name.upper(), in_text=name)
            return Document(slug, medium="electronic", issuer=issuer), piece
    return None
