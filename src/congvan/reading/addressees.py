"""Kính gửi: in a paragraph, in paragraphs below it, or in a table."""

import re

from attrs import define, field

from congvan.model.layout import Paragraph
from congvan.reading import marks
from congvan.reading.pieces import Piece, is_blank, joined

_LONGEST = 300
_LONGEST_BODY = 80
"""Longer (characters), a line that says what somebody does is no name of a body."""
_SAYS = re.compile(
    r"(?<!\w)(?:đã|sẽ|đề nghị|yêu cầu|thông báo|nhận được|tiếp nhận|phối hợp với|đăng ký nhu cầu|có ý kiến|trân trọng|như sau"
    r"|kính (?:báo cáo|đề nghị|mời|trình)|xin|ban hành|tổ chức (?:cuộc|hội nghị|họp))(?!\w)",
    re.IGNORECASE,
)
"""What a sentence of the body does, as no name of a body."""
_SAME_INDENT = 12.0
_NUMBERED = re.compile(r"\d{1,2}[.)]\s+")
_PARTICULARS = re.compile(
    r"(?:địa chỉ|đ/c|nơi cư trú|thường trú|(?:số )?điện thoại|sinh (?:ngày|năm)|(?:số )?(?:cccd|cmnd|căn cước))\b[^.;]{0,20}:",
    re.IGNORECASE,
)
"""What a letter to a citizen says of him below his name."""
_ALSO = re.compile(r"đồng\s*(?:kính\s*)?(?:gửi|trình)\s*:\s*", re.IGNORECASE)
"""The label of further addressees."""
_SEPARATOR = re.compile(r"(?:(?<!\s)\s+)?;\s*(?:[-–+]\s*)?")
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
    if first.paragraph.place.box is not None:
        index = _in_box(pieces, start, lines)
    elif first.cell is not None:
        index = _in_table(pieces, start, lines)
    else:
        index = _below(pieces, start + 1, lines)
    while index < len(pieces) and _PARTICULARS.match(pieces[index].plain) and pieces[index].cell is None:
        index += 1
    while index < len(pieces) and (also := _ALSO.match(pieces[index].plain)):
        also_to = pieces[index].cut(also.end(), len(pieces[index].text))
        lines += [[also_to]] if also_to.text else []
        index = _below(pieces, index + 1, lines)
    if len(lines) > 1 and all(_NUMBERED.match(line[0].text) for line in lines):
        lines = [[_without_number(line[0]), *line[1:]] for line in lines]
    found.items = [item for line in lines for item in _items(line)]
    found.end = index
    found.sure = bool(found.items) or index > start + 1 or bool(lines)
    return found


def _without_number(piece: Piece) -> Piece:
    number = _NUMBERED.match(piece.text)
    return piece.cut(number.end() if number else 0, len(piece.text))


def _in_table(pieces: list[Piece], start: int, lines: list[list[Piece]]) -> int:
    """The lines of the label's row and of the rows below it in the same table."""
    cell = pieces[start].cell
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
    return index if lines else _below(pieces, index, lines)


def _in_box(pieces: list[Piece], start: int, lines: list[list[Piece]]) -> int:
    """The lines of the label's text box, which holds nothing else; where the label is alone in it, those below."""
    box, index = pieces[start].paragraph.place.box, start + 1
    while index < len(pieces) and pieces[index].paragraph.place.box == box:
        _add(lines, pieces[index])
        index += 1
    return index if lines else _below(pieces, index, lines)


def _below(pieces: list[Piece], index: int, lines: list[list[Piece]]) -> int:
    """The paragraphs below the label: those with a dash, or one that stands alone."""
    label = pieces[index - 1].paragraph
    while index < len(pieces) and _continues(pieces[index], lines, label):
        _add(lines, pieces[index])
        index += 1
    return index


def _continues(piece: Piece, lines: list[list[Piece]], label: Paragraph) -> bool:
    """Whether a line below the label, or below another addressee, is an addressee or the rest of one."""
    if piece.style is not None or len(piece.text) > _LONGEST:
        return piece.style == "addressees"
    if not lines:
        return _is_dashed(piece) or not _is_sentence(piece)
    before = lines[-1][-1]
    if piece.paragraph is before.paragraph:
        return True
    if before.text.endswith(".") or _begins_text(piece):
        return False
    return _is_dashed(piece) or _goes_on(piece, before, lines[0][0], label)


def _goes_on(piece: Piece, before: Piece, first: Piece, label: Paragraph) -> bool:
    """Whether a paragraph without a dash is the rest of an addressee, or one more in a list without dashes."""
    rest = piece.text[:1].islower() and not piece.after_blank
    if _is_dashed(first) or _is_list_of_lines(before, label):
        return rest
    return (rest or before.text.endswith((";", ","))) and _is_set_alike(piece, before, label)


def _is_dashed(piece: Piece) -> bool:
    return bool(marks.DASH.match(piece.text) or marks.DASH.fullmatch(piece.label))


def _is_list_of_lines(before: Piece, label: Paragraph) -> bool:
    """Whether the addressees stand on the lines of the label's own paragraph, so that no other holds more."""
    return before.paragraph is label and before.line > 0


def _begins_text(piece: Piece) -> bool:
    """Whether a line is a sentence of the body, whatever the mark at the end of the addressee above it."""
    return _is_sentence(piece) or (len(piece.text) > _LONGEST_BODY and bool(_SAYS.search(piece.plain)))


def _is_sentence(piece: Piece) -> bool:
    if piece.text.endswith((":", "./.")) or marks.BASIS.match(piece.plain):
        return True
    return piece.text.endswith(".") and bool(_SAYS.search(piece.plain))


def _is_set_alike(piece: Piece, before: Piece, label: Paragraph) -> bool:
    """Whether two paragraphs begin at the same place; the label's own tells nothing of those below it."""
    if before.paragraph is label:
        return True
    ours, theirs = piece.paragraph.format, before.paragraph.format
    apart = (ours.left + ours.first_line) - (theirs.left + theirs.first_line)
    return ours.align == theirs.align and abs(apart) < _SAME_INDENT


def _add(lines: list[list[Piece]], piece: Piece) -> None:
    """A line of its own, or the rest of one that wraps."""
    before = lines[-1][-1].text if lines else ";"
    dashed = marks.DASH.match(piece.text) or piece.label
    if dashed or before.endswith((";", ".")) or not (piece.text[:1].islower() or before.endswith(",")):
        lines.append([piece])
    else:
        lines[-1].append(piece)


def _items(line: list[Piece]) -> list[tuple[str, list[Piece]]]:
    text = without_marks(joined(line))
    if is_blank(text):
        return []
    if ";" not in _PARENTHESES.sub("", text) or len(line) > 1 or ":" in text.split(";")[0]:
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
    is_stop = bare.endswith(".") and not bare.endswith("..") and not _ABBREVIATION.search(bare)
    return bare[:-1].rstrip() if is_stop else bare


_ABBREVIATION = re.compile(r"(?:\b(?:Ltd|Co|Corp|Inc|v\.v|v)|\.[^\W\d_]{1,3})\.$")
