"""Kính gửi: in a paragraph, in paragraphs below it, or in a table."""

import re

from attrs import define, field

from congvan.reading import marks
from congvan.reading.pieces import Piece, is_blank, joined

_LONGEST = 300
_SEPARATOR = re.compile(r"\s*;\s*(?:[-–+]\s*)?")
_PARENTHESES = re.compile(r"\([^()]*\)")


@define(eq=False)
class Addressees:
    """Who a document is addressed to: the label, each addressee with its lines, and the index after them."""

    label: Piece | None = None
    items: list[tuple[str, list[Piece]]] = field(factory=list)
    end: int = 0
    sure: bool = True


def read_addressees(pieces: list[Piece], start: int) -> Addressees:
    """Read the addressees that begin at an index, if any do."""
    found = Addressees(end=start)
    if start >= len(pieces):
        return found
    first = pieces[start]
    label = marks.ADDRESSEES.match(first.plain)
    if label is None:
        return found
    found.label = first.cut(0, label.end())
    own = first.cut(label.end(), len(first.text))
    lines = [[own]] if own.text else []
    index = _below(pieces, start + 1, lines) if first.cell is None else _in_table(pieces, start, lines)
    found.items = [item for line in lines for item in _items(line)]
    found.end = index
    found.sure = bool(found.items) or index > start + 1 or bool(lines)
    return found


def _in_table(pieces: list[Piece], start: int, lines: list[list[Piece]]) -> int:
    """The lines of the label's row and of the rows below it in the same table."""
    label = pieces[start]
    cell = label.cell
    assert cell is not None
    index = start + 1
    while index < len(pieces):
        piece = pieces[index]
        if piece.cell is None or piece.cell.table != cell.table:
            break
        if marks.BASIS.match(piece.plain) and len(piece.text) > _LONGEST:
            break
        _add(lines, piece)
        index += 1
    if not lines:
        return _below(pieces, index, lines)
    return index


def _below(pieces: list[Piece], index: int, lines: list[list[Piece]]) -> int:
    """The paragraphs below the label: those with a dash, or one that stands alone."""
    while index < len(pieces):
        piece = pieces[index]
        before = lines[-1][-1] if lines else None
        if not _continues(piece, before):
            break
        _add(lines, piece)
        index += 1
    return index


def _continues(piece: Piece, before: Piece | None) -> bool:
    """Whether a line below the label, or below another addressee, is an addressee or the rest of one."""
    if piece.style is not None or len(piece.text) > _LONGEST:
        return piece.style == "addressees"
    if before is not None and piece.paragraph is before.paragraph:
        return True
    dashed = bool(marks.DASH.match(piece.text) or marks.DASH.fullmatch(piece.label))
    sentence = piece.text.endswith((":", "./.")) or bool(marks.BASIS.match(piece.plain))
    if before is None or before.text.endswith("."):
        return before is None and (dashed or not sentence)
    open_ended = before.text.endswith((";", ",")) or (piece.text[:1].islower() and not piece.after_blank)
    return dashed or (open_ended and not sentence)


def _add(lines: list[list[Piece]], piece: Piece) -> None:
    """A line of its own, or the rest of one that wraps."""
    dashed = marks.DASH.match(piece.text) or piece.label
    if (
        lines
        and not dashed
        and not lines[-1][-1].text.endswith((";", "."))
        and (piece.text[:1].islower() or lines[-1][-1].text.endswith(","))
    ):
        lines[-1].append(piece)
    else:
        lines.append([piece])


def _items(line: list[Piece]) -> list[tuple[str, list[Piece]]]:
    text = without_marks(joined(line))
    if is_blank(text):
        return []
    if ";" not in _PARENTHESES.sub("", text):
        return [(text, line)]
    if len(line) > 1 or ":" in text.split(";")[0]:
        return [(text, line)]
    parts: list[tuple[str, list[Piece]]] = []
    whole, at = line[0], 0
    for separator in (*_SEPARATOR.finditer(whole.text), None):
        end = separator.start() if separator else len(whole.text)
        part = whole.cut(at, end)
        if bare := without_marks(part.text):
            parts.append((bare, [part]))
        at = separator.end() if separator else end
    return parts


def without_marks(text: str) -> str:
    """An item of a list without its dash and end mark."""
    text = text.strip()
    dash = marks.DASH.match(text)
    text = text[dash.end() :] if dash and not text[dash.end() :][:1].isdigit() else text
    bare = text.rstrip()
    while bare.endswith((";", ",")):
        bare = bare[:-1].rstrip()
    if bare.endswith("./."):
        return bare[:-3].rstrip()
    return (
        bare[:-1].rstrip()
        if bare.endswith(".") and not bare.endswith("..") and not _ABBREVIATION.search(bare)
        else bare
    )


_ABBREVIATION = re.compile(r"(?:\b(?:Ltd|Co|Corp|Inc|v\.v|v)|\.[^\W\d_]{1,3})\.$")
