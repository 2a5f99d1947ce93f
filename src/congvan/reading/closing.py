"""The end of a document: where signature and Nơi nhận begin and end, and which line belongs to which."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import takewhile

from attrs import define, field

from congvan.language import fold_tones
from congvan.reading import marks
from congvan.reading.pieces import Piece
from congvan.rules.posts import CHAIR_WORDS, DEPUTIES, HEADS, SECRETARY_WORDS, begins_with
from congvan.standards import Standard

_LONGEST_POST = 110
_LARGEST_TABLE = 60
_LONGEST_ANNEX = 200
_NOTE = re.compile(r"[*(]?\s*ghi chú\s*:", re.IGNORECASE)
"""A note below the list of recipients is none of them."""
_LONGEST_TITLE = 4
"""How many lines the title of an annex takes at most."""
_POSTS = (
    "phó ", "quyền ", "chánh ", "trưởng ", "tổng ", "kế toán", "người ", "đại diện", "cán bộ", "chuyên viên", "thủ kho",
    "bên ", "ủy viên", "thường trực", "thư ký", "chủ tọa", "chủ trì", "thành viên", "phụ trách", "thẩm phán", "đội trưởng",
    "tổ phó", "tổ viên", "hội trưởng", "hội phó", "đội phó", "trạm phó", "cục trưởng", "vụ trưởng", "viện trưởng",
    "hiệu trưởng", "bí thư", "kiểm soát viên", "lãnh đạo", "chấp hành viên",
)  # fmt: skip


@cache
def _post_words() -> tuple[str, ...]:
    return (*HEADS, *DEPUTIES, *SECRETARY_WORDS, *CHAIR_WORDS)


def is_post(piece: Piece) -> bool:
    """Whether a line in capitals names a post or who signs (`GIÁM ĐỐC`, `NGƯỜI GHI BIÊN BẢN`)."""
    return piece.upper and len(piece.text) <= _LONGEST_POST and names_post(piece)


def heads_post(piece: Piece) -> bool:
    """Whether a line in capitals begins with the post of a head or a deputy: `CHÁNH VĂN PHÒNG`, not `CÁN BỘ`."""
    return piece.upper and (
        begins_with(piece.folded, _post_words()) or piece.folded.startswith(("phó ", "chánh ", "trưởng "))
    )


def names_post(piece: Piece) -> bool:
    """Whether a line begins with the word of a post, in capitals or not."""
    return begins_with(piece.folded, _post_words()) or piece.folded.startswith(_POSTS)


def mandate_of(piece: Piece) -> re.Match[str] | None:
    """The authority to sign that a line is: `KT. GIÁM ĐỐC`, and `Kt. Giám đốc` in front of a post."""
    if len(piece.text) >= _LONGEST_POST or piece.text.endswith((";", ":", "./.")):
        return None
    if piece.upper:
        return marks.AUTHORITY.match(piece.text)
    found = marks.SMALL_AUTHORITY.match(piece.text)
    return found if found is not None and names_post(piece.cut(found.start("of"), len(piece.text))) else None


def is_mandate(piece: Piece) -> bool:
    """Whether a line is an authority to sign."""
    return mandate_of(piece) is not None


_RANK = re.compile(
    r"(?:(?:đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy"
    r"|thiếu úy|chuẩn úy|gs|pgs|ts|ths|bs|bsck[i12]+|ds|cn|ks|ls)(?:[.,]\s*|\s+|$))+",
    re.IGNORECASE,
)
_NOT_IN_NAMES = re.compile(r"[^\w\s'’.-]|[\d_]")


def is_name(text: str) -> bool:
    """Whether a line is the name of a person, with a rank or degree before it or not."""
    bare = _RANK.sub("", fold_tones(text), count=1) if _RANK.match(fold_tones(text)) else text
    words = bare.split()
    if not 2 <= len(words) <= 7 or len(text) > 60 or _NOT_IN_NAMES.search(bare) or bare.endswith("."):
        return False
    return all(word[0].isupper() for word in words) and any(letter.islower() for letter in bare)


def is_rank(text: str) -> bool:
    """Whether a line is a rank or degree alone, whose name follows below."""
    return _RANK.fullmatch(fold_tones(text.strip())) is not None


@define(eq=False)
class Closing:
    """The closing block: its first piece and the index after its last, recipients and signers apart."""

    start: int
    end: int
    label: Piece | None = None
    recipients: list[Piece] = field(factory=list)
    signers: list[list[Piece]] = field(factory=list)


def find_closing(pieces: list[Piece], start: int, standard: Standard) -> Closing | None:
    """The closing block after an index of the pieces, None where the document has none."""
    first = _first(pieces, start)
    return None if first is None else _sorted(pieces, first, _end(pieces, first, standard))


def _first(pieces: list[Piece], start: int) -> int | None:
    sizes = Counter(piece.table for piece in pieces)
    for index in range(start, len(pieces)):
        piece = pieces[index]
        in_small_table = piece.table is not None and sizes[piece.table] <= _LARGEST_TABLE
        if piece.style in ("recipients-label", "authority"):
            found = True
        elif marks.RECIPIENTS.match(piece.plain):
            found = index > start or piece.table is not None
        elif is_mandate(piece):
            found = in_small_table or not piece.text.endswith(".")
        elif any(marks.RECIPIENTS.match(part.plain) or is_mandate(part) for part in piece.columns()[1:]):
            found = True
        elif in_small_table:
            found = index > start and _is_signature_table(pieces, index)
        else:
            found = index > start and _is_post_alone(pieces, index)
        if found:
            return _table_start(pieces, index, start, sizes)
    return None


def _table_start(pieces: list[Piece], index: int, start: int, sizes: Mapping[int | None, int]) -> int:
    table = pieces[index].table
    if table is None or sizes[table] > _LARGEST_TABLE:
        return index
    row = pieces[index].cells[0].row
    of_the_heading = start > 0 and pieces[start - 1].table == table
    while index > start and pieces[index - 1].table == table:
        if of_the_heading and pieces[index - 1].cells[0].row != row:
            break
        index -= 1
    return index


def _is_signature_table(pieces: list[Piece], index: int) -> bool:
    """A table of short lines only, of which every cell begins with a post, and which ends in names."""
    table = pieces[index].table
    if index and pieces[index - 1].table == table:
        return False
    held = list(takewhile(lambda piece: piece.table == table, pieces[index : index + _LARGEST_TABLE]))
    if any(len(piece.text) > _LONGEST_POST for piece in held):
        return False
    openings = {piece.cells[0].column: piece for piece in reversed(held) if piece.cells}
    begins = all(
        is_post(piece) or is_mandate(piece) or marks.RECIPIENTS.match(piece.plain)
        for piece in openings.values()
    )
    return begins and (len(openings) > 1 or any(is_name(piece.text) for piece in held))


def _is_post_alone(pieces: list[Piece], index: int) -> bool:
    """A post on a line of its own after the text's end, above a name."""
    piece = pieces[index]
    if not is_post(piece) or marks.NUMBERED.match(piece.plain) or piece.label:
        return False
    if not pieces[index - 1].text.rstrip().endswith((".", "./", "/.")):
        return False
    for one in pieces[index + 1 : index + 6]:
        if marks.RECIPIENTS.match(one.plain) or (is_name(one.text) and not one.upper):
            return True
        if len(one.text) > _LONGEST_POST or one.text.endswith((".", ";", ":")):
            return False
    return len(pieces) - index <= 3


def _end(pieces: list[Piece], first: int, standard: Standard) -> int:
    """The index after the closing block: where an annex, another document or more text begins."""
    tables = {pieces[first].table} - {None}
    labelled = False
    for index in range(first, len(pieces)):
        piece = pieces[index]
        if piece.table not in tables and index > first:
            if _begins_another(pieces, index, standard):
                return index
            if piece.table is not None and _belongs(pieces, index, labelled=labelled):
                tables.add(piece.table)
            elif piece.table is not None or _is_text(piece):
                return index
        labelled = labelled or bool(marks.RECIPIENTS.match(piece.plain))
    return len(pieces)


def _is_text(piece: Piece) -> bool:
    """Whether a line is too long for a closing block, and no item of its list."""
    if len(piece.text) <= _LONGEST_POST or marks.DASH.match(piece.text) or is_mandate(piece):
        return False
    return not any(marks.RECIPIENTS.match(part.plain) for part in piece.columns())


def _belongs(pieces: list[Piece], index: int, *, labelled: bool) -> bool:
    piece = pieces[index]
    if not labelled and marks.RECIPIENTS.match(piece.plain):
        return True
    return _is_signature_table(pieces, index)


def _begins_another(pieces: list[Piece], index: int, standard: Standard) -> bool:
    piece = pieces[index]
    if (
        begins_annex(piece)
        or reference_of_list(pieces, index) is not None
        or marks.national_name(piece.plain)
        or marks.COPY_FORM.fullmatch(piece.plain)
    ):
        return True
    if marks.type_named(piece.folded, standard) and piece.centred:
        return piece.upper or reference_below(pieces, index) is not None
    around = pieces[index : index + 6]
    return piece.table is not None and any(marks.national_name(one.plain) for one in around)


def begins_annex(piece: Piece) -> bool:
    """Whether a line is the heading of an annex: `Phụ lục II`, alone and not inside a sentence."""
    found = marks.ANNEX.match(piece.plain) if len(piece.text) <= _LONGEST_ANNEX else None
    if found is None:
        return False
    if piece.text.endswith((";", ":")) and (found["title"] or not (piece.centred or piece.upper)):
        return False
    if found["title"] and not (piece.upper or piece.centred or piece.bold):
        return False
    return piece.centred or piece.bold or piece.upper or piece.style == "annex-label" or not found["title"]


def reference_of_list(pieces: list[Piece], index: int) -> int | None:
    """Where `(Kèm theo ...)` stands below a title in capitals that begins an annex without the word `Phụ lục`."""
    title = pieces[index]
    is_title = title.upper and (title.centred or title.bold) and title.table is None
    return reference_below(pieces, index) if is_title else None


def reference_below(pieces: list[Piece], index: int) -> int | None:
    """Where `(Kèm theo ...)` stands a few lines of a title below a line, None where there is none."""
    for at in range(index + 1, min(index + 1 + _LONGEST_TITLE, len(pieces))):
        piece = pieces[at]
        if marks.ATTACHED_TO.match(piece.plain):
            return at if piece.centred or piece.italic else None
        if not (piece.upper or piece.centred):
            return None
    return None


_Column = tuple[int | str, int]
"""A column of a table, or one of those that gaps make of a line."""


def _sorted(pieces: list[Piece], first: int, end: int) -> Closing:
    closing = Closing(first, end)
    groups: dict[_Column, list[Piece]] = {}
    listing: _Column | None = None
    for piece in pieces[first:end]:
        for column, part in enumerate(piece.columns()):
            key = _column(part, column)
            label = marks.RECIPIENTS.match(part.plain)
            if label and closing.label is None:
                closing.label = part.cut(0, label.end())
                listing = key
                rest = part.cut(label.end(), len(part.text))
                if rest.text:
                    closing.recipients.append(rest)
            elif part.style in ("recipients", "drafter") or _is_listed(part, key, listing, closing):
                closing.recipients.append(part)
            else:
                groups.setdefault(key, []).append(part)
    closing.signers = list(groups.values())
    return closing


def _column(part: Piece, column: int) -> _Column:
    return ("text", column) if part.cell is None else (part.cell.table, part.cell.column)


def _is_listed(part: Piece, key: _Column, listing: _Column | None, closing: Closing) -> bool:
    if listing is None or part.style is not None or is_mandate(part) or _NOTE.match(part.plain):
        return False
    dashed = bool(marks.DASH.match(part.text) or (part.label and marks.DASH.fullmatch(part.label)))
    if part.cell is not None:
        within = any((cell.table, cell.column) == listing for cell in part.cells)
        return within and (dashed or not (is_name(part.text) and part.bold))
    if is_post(part) and part.bold:
        return False
    before = closing.recipients[-1] if closing.recipients else None
    return dashed or (
        not part.upper if before is None else _goes_on(part, before, same_column=key == listing)
    )


def _goes_on(part: Piece, before: Piece, *, same_column: bool) -> bool:
    """Whether a line without a dash follows an item of the list as the rest of it or as another."""
    if re.search(r"lưu\W", before.folded) and before.text.endswith("."):
        return False
    if part.paragraph is before.paragraph:
        return same_column
    open_ended = before.text.endswith((";", ",")) and not (part.upper or is_name(part.text))
    return open_ended or part.folded.startswith("lưu")
