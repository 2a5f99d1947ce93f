"""Tên loại and trích yếu of a named type, and who decides (Phụ lục III, Mẫu 1.1-1.3)."""

import re

from attrs import define, field

from congvan.language import fold
from congvan.reading import marks
from congvan.reading.number import NumberLine, number_line
from congvan.reading.pieces import Piece, is_blank, joined
from congvan.standards import DocumentType, Standard

_LONGEST_LINE = 300
_MOST_LINES = 12
_SESSION = re.compile(r"\(?(?:khóa|nhiệm kỳ|kỳ họp|kỳ|phiên họp)(?!\w)")
_DECIDES = frozenset(("quyet-dinh", "nghi-quyet"))
_DECIDERS = re.compile(
    r"(?:ủy ban|hội đồng|ban |chủ tịch|giám đốc|tổng giám đốc|bộ trưởng|thủ tướng|chính phủ|cục trưởng|chi cục trưởng|trưởng |"
    r"viện trưởng|hiệu trưởng|chánh |tổng cục trưởng|thống đốc|tổng |quốc hội|ubnd|hđnd|thường trực|đại hội|sở |bộ |chủ nhiệm|"
    r"thủ trưởng|công ty|tập đoàn|chỉ huy|vụ trưởng|đảng ủy|chi bộ|văn phòng|liên đoàn|công đoàn|đoàn |hội |viện |trường |thẩm quyền)"
)


@define(eq=False)
class Title:
    """The title of a document; `end` is the index of the first piece after it, `other` says what a paper of no type is."""

    kind: DocumentType | None = None
    name: list[Piece] = field(factory=list)
    subject: list[Piece] = field(factory=list)
    mandate: list[Piece] = field(factory=list)
    reference: list[Piece] = field(factory=list)
    number: NumberLine | None = None
    other: str | None = None
    end: int = 0

    @property
    def authority_line(self) -> str | None:
        """Who decides; a further line that is no part of the name (`KHÓA II, KỲ HỌP THỨ HAI`) stays a line."""
        text = ""
        for piece in self.mandate:
            apart = piece.style is not None or _SESSION.match(piece.folded)
            text += f"{chr(10) if apart else ' '}{piece.text}" if text else piece.text
        return text or None

    @property
    def subject_text(self) -> str | None:
        """The subject as one line of text."""
        text = joined(self.subject).strip()
        return None if is_blank(text) else text


def read_title(pieces: list[Piece], start: int, standard: Standard) -> Title:
    """Read the title that begins at an index of a document's pieces, right after its heading block."""
    title = Title(end=start)
    if start >= len(pieces):
        return title
    first = pieces[start]
    if (named := _type_of(first, standard)) is not None:
        title.kind, name, rest = named
        title.name = [name]
        if rest is not None:
            title.subject = [rest]
    elif (other := _other_title(first)) is not None:
        title.other = other
        title.name = [first]
    else:
        return title
    return _Lines(pieces, title).read(start + 1)


def _type_of(piece: Piece, standard: Standard) -> tuple[DocumentType, Piece, Piece | None] | None:
    if len(piece.text) > _LONGEST_LINE or piece.text.rstrip().endswith(":"):
        return None
    whole = marks.type_named(piece.folded, standard)
    if whole is not None:
        shown = piece.upper or piece.bold or piece.centred or piece.style == "type"
        return (whole[0], piece, None) if shown else None
    opening = marks.type_named(piece.folded, standard, whole=False)
    if opening is None or not (piece.bold or piece.centred or piece.upper):
        return None
    kind, _ = opening
    found = re.match(r"\s+".join(map(re.escape, fold(kind.name).split())), piece.plain, re.IGNORECASE)
    if found is None or not (name := piece.cut(0, found.end())).upper:
        return None
    return kind, name, piece.cut(found.end(), len(piece.text))


def _other_title(piece: Piece) -> str | None:
    if not (piece.upper and len(piece.text) < _LONGEST_LINE):
        return None
    if (known := marks.other_title(piece.folded)) is not None:
        return known
    is_title = (
        (piece.bold or piece.centred)
        and not marks.NUMBERED.match(piece.plain)
        and not piece.text.endswith((":", ";"))
    )
    return "unknown" if is_title and not piece.label else None


@define(eq=False)
class _Lines:
    """The lines below the type's name, each taken for subject, mandate or reference until the content begins."""

    pieces: list[Piece]
    title: Title

    def read(self, start: int) -> Title:
        title = self.title
        asked = title.kind is None or title.kind.subject
        index = start
        while index < len(self.pieces) and index - start < _MOST_LINES:
            piece = self.pieces[index]
            if (
                marks.ATTACHED_TO.match(piece.plain) and (piece.centred or piece.italic or title.reference)
            ) or (title.reference and not title.reference[-1].text.endswith(")")):
                title.reference.append(piece)
            elif title.number is None and piece.centred and (line := number_line(piece)) is not None:
                title.number = line
            elif self._is_note(piece, asked=asked):
                pass
            elif self._is_mandate(piece):
                title.mandate.append(piece)
            elif asked and not title.mandate and not title.reference and self._is_subject(piece):
                if marks.LETTER_SUBJECT.match(piece.plain) and _is_rest_of_name(title):
                    title.name, title.subject = title.name + title.subject, []
                title.subject.append(piece)
            else:
                break
            index += 1
        title.end = index
        return title

    def _is_note(self, piece: Piece, *, asked: bool) -> bool:
        """Whether a line in parentheses below the subject says of the document itself: `(Trình tại kỳ họp thứ Năm)`."""
        stands_below = bool(self.title.subject) or not asked
        return stands_below and piece.centred and piece.text[0] == "(" and piece.text[-1] == ")"

    def _is_mandate(self, piece: Piece) -> bool:
        title = self.title
        if title.kind is None or title.kind.slug not in _DECIDES or not piece.upper:
            return False
        if title.mandate:
            return (
                not piece.after_blank and not marks.ENACTING.match(piece.plain) and piece.style != "enacting"
            )
        return bool(_DECIDERS.match(piece.folded)) or piece.style == "authority-line"

    def _is_subject(self, piece: Piece) -> bool:
        title = self.title
        if piece.style == "subject":
            return True
        if piece.style is not None or _begins_content(piece) or len(piece.text) > _LONGEST_LINE:
            return False
        if not title.subject:
            return piece.centred or piece.bold or _could_be_subject(piece, title)
        before = title.subject[-1]
        if piece.paragraph is before.paragraph:
            return True
        if piece.after_blank or piece.cells != before.cells:
            return False
        return piece.centred == before.centred and piece.bold == before.bold and (piece.centred or piece.bold)


def _begins_content(piece: Piece) -> bool:
    if piece.label or marks.NUMBERED.match(piece.plain) or marks.DASH.match(piece.text):
        return True
    known = (marks.ADDRESSEES, marks.RECIPIENTS, marks.ENACTING, marks.BASIS)
    return any(pattern.match(piece.plain) for pattern in known) and not piece.bold


def _is_rest_of_name(title: Title) -> bool:
    """Whether what stands behind the type's name on its line only says of which kind it is: `BIÊN BẢN LÀM VIỆC`."""
    return (
        len(title.subject) == 1
        and title.subject[0].line == title.name[-1].line
        and title.subject[0].paragraph is title.name[-1].paragraph
    )


def _could_be_subject(piece: Piece, title: Title) -> bool:
    """In a text without formatting: a short line right below the type's name, that ends like no sentence."""
    name = title.name[-1]
    bare = not name.centred and not (name.bold and piece.after_blank)
    return (
        bare
        and len(piece.text) < 250
        and not piece.text.endswith((".", ":", ";", ","))
        and piece.cells == name.cells
    )
