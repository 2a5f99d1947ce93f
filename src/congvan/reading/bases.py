"""Căn cứ ban hành: which of the opening paragraphs are legal bases."""

import re

from congvan.reading import marks
from congvan.reading.pieces import Piece, grouped, joined

_MOST_LINES = 12
_FURTHEST_ENACTING = 60
"""Within how many lines `QUYẾT ĐỊNH:` follows the first basis."""
_ACTS = re.compile(
    r",\s[^,;]{3,80}?\s(?:ban hành|xây dựng|báo cáo|kính|đề nghị|thông báo|có ý kiến|hướng dẫn|trình|yêu cầu|quyết định|mời|giải trình"
    r"|phúc đáp|trả lời|đã|tổ chức|triển khai|chỉ đạo|phối hợp|cung cấp|gửi|chuyển|giao|nhận thấy|thống nhất|đồng ý|tiến hành|phê duyệt)"
)
"""The sentence of a body paragraph that only begins with its basis: `Căn cứ ..., Sở Nội vụ đề nghị ...`."""


def read_bases(pieces: list[Piece], end: int) -> tuple[list[list[Piece]], list[Piece], list[Piece]]:
    """The bases at the beginning of some pieces, before an index, each with its lines; `QUYẾT ĐỊNH:`; the other pieces.

    Where `QUYẾT ĐỊNH:` follows, everything before it is a basis, up to a part of its own with a heading.
    """
    found = (at for at in range(min(end, _FURTHEST_ENACTING)) if marks.ENACTING.fullmatch(pieces[at].plain))
    enacting = next(found, None)
    if enacting is not None:
        until = next((at for at in range(enacting) if _begins_text(pieces[at])), enacting)
        rest = pieces[until:enacting] + pieces[enacting + 1 :]
        return grouped(pieces[:until], _goes_on), [pieces[enacting]], rest
    until = 0
    while until < end and _is_basis(pieces, until):
        until += 1
    until = 0 if _runs_on(pieces[:until]) else until
    return grouped(pieces[:until], _goes_on), [], pieces[until:]


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


def _is_basis(pieces: list[Piece], index: int) -> bool:
    piece = pieces[index]
    if piece.style is not None:
        return piece.style == "basis"
    before = pieces[index - 1] if index else None
    if before is not None and _goes_on([before], piece):
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


def _goes_on(basis: list[Piece], piece: Piece) -> bool:
    return basis[-1].paragraph is piece.paragraph and not basis[-1].text.endswith((";", "."))
