"""Căn cứ ban hành: which of the opening paragraphs are legal bases."""

import re

from congvan.reading import marks
from congvan.reading.pieces import Piece, joined

_MOST_LINES = 12
FURTHEST_ENACTING = 60
"""Within how many lines `QUYẾT ĐỊNH:` follows the first basis."""
_ACTS = re.compile(
    r",\s[^,;]{3,80}?\s(?:ban hành|xây dựng|báo cáo|kính|đề nghị|thông báo|có ý kiến|hướng dẫn|trình|yêu cầu|quyết định|mời|giải trình"
    r"|phúc đáp|trả lời|đã|tổ chức|triển khai|chỉ đạo|phối hợp|cung cấp|gửi|chuyển|giao|nhận thấy|thống nhất|đồng ý|tiến hành|phê duyệt)"
)
"""The sentence of a body paragraph that only begins with its basis: `Căn cứ ..., Sở Nội vụ đề nghị ...`."""


def read_bases(pieces: list[Piece], start: int, end: int) -> tuple[list[list[Piece]], int]:
    """The bases that begin at an index, each with its lines, and the index after them.

    Where `QUYẾT ĐỊNH:` follows, everything before it is a basis, up to a part of its own with a heading.
    """
    enacting = next(
        (
            index
            for index in range(start, min(end, start + FURTHEST_ENACTING))
            if marks.ENACTING.fullmatch(pieces[index].plain)
        ),
        None,
    )
    if enacting is not None:
        until = next((index for index in range(start, enacting) if _begins_text(pieces[index])), enacting)
        return _grouped(pieces[start:until]), until
    index = start
    while index < end and _is_basis(pieces, index, start):
        index += 1
    return ([], start) if _runs_on(pieces[start:index]) else (_grouped(pieces[start:index]), index)


def _runs_on(lines: list[Piece]) -> bool:
    """Whether lines that look like bases are the beginning of a sentence of the body, set as the body is."""
    ends = {line.text[-1:] for line in lines}
    return (
        bool(lines)
        and lines[-1].text.endswith(",")
        and ";" not in ends
        and not any(line.italic for line in lines)
    )


def _begins_text(piece: Piece) -> bool:
    """Whether a line between the bases and `QUYẾT ĐỊNH:` is the heading of a part: `I. NỘI DUNG KHIẾU NẠI`."""
    return piece.style is None and piece.bold and bool(marks.NUMBERED.match(piece.plain))


def _is_basis(pieces: list[Piece], index: int, start: int) -> bool:
    piece = pieces[index]
    if piece.style is not None:
        return piece.style == "basis"
    before = pieces[index - 1] if index > start else None
    if before is not None and before.paragraph is piece.paragraph and not before.text.endswith((";", ".")):
        return True
    ended = before is not None and before.text.endswith(".")
    if ended or piece.bold or not marks.BASIS.match(piece.plain):
        return False
    text = joined([one for one in pieces[index : index + _MOST_LINES] if one.paragraph is piece.paragraph])
    return text.endswith((";", ",")) or (
        not _says_more(text, piece) and (before is not None or _stands_alone(text, piece))
    )


def _says_more(text: str, piece: Piece) -> bool:
    """Whether a paragraph goes on from its basis to what the body does."""
    return text.endswith((":", "./.")) or (not piece.italic and _ACTS.search(text) is not None)


def _stands_alone(text: str, piece: Piece) -> bool:
    """Whether an only basis can be told from a sentence of the body."""
    named = piece.folded.lstrip("-–+ ").startswith(("căn cứ", "xét", "theo đề nghị"))
    return piece.italic or (named and text.endswith(".") and "," not in text)


def _grouped(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces by the basis that they are lines of."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        same = bool(groups) and groups[-1][-1].paragraph is piece.paragraph
        if same and not groups[-1][-1].text.endswith((";", ".")):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups
