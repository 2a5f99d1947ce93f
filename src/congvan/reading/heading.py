"""The heading block of a document: bodies, Quốc hiệu, Tiêu ngữ, number, place and date, subject of a letter, marks."""

import re
from collections.abc import Iterator

from attrs import define, field

from congvan.model import DocumentDate
from congvan.reading import marks
from congvan.reading.agency import is_open, split_names
from congvan.reading.findings import Findings
from congvan.reading.number import NumberLine, is_signature_box, number_line
from congvan.reading.pieces import Piece, is_blank, joined
from congvan.reading.place_date import DateLine, date_line
from congvan.reading.stamps import FrameKey, boxes_of_stamps, frame_of
from congvan.standards import Standard

_LONGEST_NAME = 120
"""The longest line (characters) that may be part of a body's name."""
_LONGEST_LINE = 2_000
"""The longest line (characters) that may hold two columns of a heading padded with spaces."""
_MOST_LINES = 150
_LARGEST_HEADING = 45
"""The most lines in a heading's table; a larger one holds the document itself."""
_LONGEST_MARK = 40
_BEFORE_NUMBER = re.compile(r"(?<!\w)theo (?:qđ|quyết định|kế hoạch|công văn)$")
_LONGEST_STAMP = 25
_NEARLY = (("national", marks.is_nearly_national_name), ("motto", marks.is_nearly_motto))


@define(eq=False)
class Heading:
    """What the heading block holds, by its lines; `end` is the index of the first piece after it."""

    national: list[Piece] = field(factory=list)
    motto: list[Piece] = field(factory=list)
    party: list[Piece] = field(factory=list)
    bodies: list[Piece] = field(factory=list)
    number: NumberLine | None = None
    date: DateLine | None = None
    subject: list[Piece] = field(factory=list)
    contact: list[Piece] = field(factory=list)
    stamps: dict[str, list[Piece]] = field(factory=dict)
    marks: dict[str, str] = field(factory=dict)
    """The value of `urgency`, `secrecy` and `circulation`, where a stamp says it."""
    end: int = 0

    @property
    def subject_text(self) -> str | None:
        """The subject of a letter without `V/v`."""
        text = without_prefix(joined(self.subject))
        return None if is_blank(text) else text.strip()


def without_prefix(subject: str) -> str:
    """The subject of a letter without `V/v`, or the parentheses around both."""
    prefix = marks.LETTER_SUBJECT.match(subject)
    if prefix is None:
        return subject
    text = subject[prefix.end() :]
    closing = {"(": ")", "“": "”", '"': '"'}.get(prefix[0][0], "")
    return text.removesuffix(closing)


def read_heading(pieces: list[Piece], standard: Standard) -> Heading:
    """Read the heading block at the beginning of a document's pieces."""
    return _Reader(pieces, standard).read()


@define(eq=False)
class _Reader:
    pieces: list[Piece]
    standard: Standard
    heading: Heading = field(factory=Heading)
    _anchor: Piece | None = None
    _last: str | None = None
    """What the last part was that is no mark."""
    _before_anchor: bool = True
    _index: int = 0
    _boxes: frozenset[FrameKey] = frozenset()
    _table: int | None = None
    """The table that the heading block has to itself."""

    def read(self) -> Heading:
        self._anchor = next((piece for piece in self.pieces[:80] if _names_the_state(piece)), None)
        table = None if self._anchor is None else self._anchor.table
        if sum(piece.table == table for piece in self.pieces) <= _LARGEST_HEADING:
            self._table = table
        self._boxes = boxes_of_stamps(self.pieces[:_MOST_LINES])
        for index, piece in enumerate(self.pieces[:_MOST_LINES]):
            self._index = index
            if not self._take(piece) and not self._is_held(piece):
                break
        else:
            self._index = min(len(self.pieces), _MOST_LINES)
        self.heading.end = min(self._index, self._first_content())
        if self._anchor is None and self.heading.number is None and self.heading.date is None:
            return Heading()
        return self.heading

    def _is_held(self, piece: Piece) -> bool:
        return self._table is not None and piece.table == self._table

    def _first_content(self) -> int:
        """Content that shares the heading's table: its first piece, if any."""
        heading = self.heading
        taken = {(one.paragraph.index, one.line) for one in (*heading.bodies, *heading.subject)}
        content = (
            index
            for index, piece in enumerate(self.pieces)
            if self._is_held(piece)
            and (piece.paragraph.index, piece.line) not in taken
            and self._begins_content(piece)
        )
        return next(content, len(self.pieces))

    def _take(self, piece: Piece) -> bool:
        """Take one piece; False where the heading ends with it."""
        if self._begins_content(piece):
            return False
        if self._stands_apart(piece):
            self._is_mark(piece)
            return True
        if piece is self._anchor or _names_the_state(piece):
            self._before_anchor = False
        taken = True
        for part, kind in self._parts(piece):
            taken = self._take_part(part, kind) and taken
        return taken

    def _stands_apart(self, piece: Piece) -> bool:
        """Whether a line stands in a box or frame of its own, so that it is a stamp and no part of another line."""
        if len(piece.text) > _LONGEST_MARK or piece.style is not None or marks.DRAFT.match(piece.plain):
            return False
        return frame_of(piece) in self._boxes or marks.is_stamp(piece.folded)

    def _parts(self, piece: Piece) -> Iterator[tuple[Piece, str]]:
        """A line cut at the anchors in it: `UBND TỈNH      CỘNG HÒA ...`, `Số: ...    Lạng Sơn, ngày ...`."""
        if len(piece.text) > _LONGEST_LINE:
            yield piece, "other"
            return
        if (anchor := self._anchor_in(piece)) is not None:
            yield from self._around(piece, *anchor)
            return
        if (
            (number := number_line(piece)) is not None
            and not is_signature_box(piece)
            and not self._names_an_act(piece)
        ):
            if self.heading.number is None:
                self.heading.number = number
            yield number.piece, "number"
            if number.rest is not None:
                yield from self._parts(number.rest)
            return
        if (date := date_line(piece)) is not None:
            if date.before is not None:
                yield from self._parts(date.before)
            if self.heading.date is None:
                self.heading.date = date
            yield date.piece, "date"
            return
        yield piece, "other"

    def _names_an_act(self, piece: Piece) -> bool:
        """Whether a number is part of the body's name, as of an act: `ĐOÀN THANH TRA THEO QĐ` above `SỐ 45/QĐ-TTT`."""
        if ":" in piece.text or not piece.upper:
            return False
        below_name = self._last == "body" and _BEFORE_NUMBER.search(self.heading.bodies[-1].folded)
        return bool(below_name) or self._number_follows()

    def _anchor_in(self, piece: Piece) -> tuple[int, int, str] | None:
        """Where the national name, the motto or the Party's name stands in a line; a mistyped one fills a column."""
        text = piece.plain
        if found := marks.national_name(text):
            return (*found, "national")
        if found := marks.motto(text):
            return (*found, "motto")
        may_be_party = piece.upper and not (piece.style or self.heading.national)
        if may_be_party and (party := marks.PARTY.search(text)):
            return (*party.span(), "party")
        for column in piece.columns():
            for kind, is_nearly in _NEARLY:
                if is_nearly(column.plain):
                    return column.start - piece.start, column.end - piece.start, kind
        return None

    def _around(self, piece: Piece, start: int, end: int, kind: str) -> Iterator[tuple[Piece, str]]:
        before, after = piece.cut(0, start), piece.cut(end, len(piece.text))
        if before.text.strip("–- "):
            yield before, "beside"
        yield piece.cut(start, end), kind
        if after.text.strip(".,-–_ "):
            yield from self._parts(after)

    def _take_part(self, part: Piece, kind: str) -> bool:
        heading = self.heading
        if kind in ("national", "motto", "party"):
            getattr(heading, kind).append(part)
        elif kind in ("number", "date"):
            pass
        elif self._is_mark(part):
            return True
        elif self._last == "national" and part.folded in ("việt nam", "nam"):
            heading.national.append(part)
            kind = "national"
        elif self._continues_subject(part):
            heading.subject.append(part)
            kind = "subject"
        elif kind == "beside" or self._is_body_name(part):
            heading.bodies.append(part)
            kind = "body"
        else:
            # What stands above the national name and is nothing known (a note in a box) ends no heading.
            return self._is_held(part) or (self._before_anchor and self._anchor is not None)
        self._last = kind
        return True

    def _is_mark(self, part: Piece) -> bool:
        """Whether a line is a mark or a note of the frame; it is noted as such."""
        if part.style == "contact" or (self._may_be_contact(part) and marks.CONTACT.match(part.plain)):
            self.heading.contact.append(part)
            return True
        if part.style == "digital-signature":
            self.heading.stamps.setdefault("digital-signature", []).append(part)
            return True
        key, value = self._mark(part) if len(part.text) <= _LONGEST_MARK else (None, None)
        if key is None:
            return part.paragraph.place.box is not None and _is_note(part)
        if value is not None:
            self.heading.marks[key] = value
        self.heading.stamps.setdefault(key, []).append(part)
        return True

    def _may_be_contact(self, part: Piece) -> bool:
        """A frame from the foot of the page, or a line right below number and date."""
        below = self.heading.number is not None and self.heading.date is not None and part.cell is None
        return part.paragraph.format.frame is not None or below

    def _mark(self, part: Piece) -> tuple[str | None, str | None]:
        """The key of a mark and the value of its field, if the line is one that has not been seen."""
        said = self.heading.marks
        if marks.DRAFT.match(part.plain) and len(part.text) < _LONGEST_STAMP:
            return "draft-stamp", None
        for key in ("urgency", "secrecy"):
            slug = marks.slug_of(part.folded, key, self.standard)
            if slug is not None and part.upper and key not in said:
                return key, slug
        if "circulation" not in said and (part.style == "circulation" or marks.is_circulation(part.folded)):
            return "circulation", part.text
        return None, None

    def _continues_subject(self, part: Piece) -> bool:
        if marks.LETTER_SUBJECT.match(part.plain) or part.style == "letter-subject":
            return not self.heading.subject or self._last == "subject"
        if self._last not in ("subject", "date") or not self.heading.subject:
            return False
        before = self.heading.subject[-1]
        if part.cell is not None or before.cell is not None:
            return part.cell == before.cell
        same_paragraph = part.paragraph is before.paragraph
        return same_paragraph or (
            not part.after_blank and len(part.text) < _LONGEST_NAME and not part.text.endswith((".", ":"))
        )

    def _is_body_name(self, part: Piece) -> bool:
        heading = self.heading
        if heading.number is not None or heading.subject or len(part.text) > _LONGEST_NAME:
            return False
        if (
            part.paragraph.place.box is not None
            and self._anchor is not None
            and self._anchor.paragraph.place.box is None
        ):
            return False
        if part.style in ("parent", "issuer"):
            return True
        side = self._side(part)
        if side == "right" or (side is None and heading.motto and not self._number_follows()):
            return False
        return part.upper or (
            side == "left" and not part.text.endswith((".", ";", ":")) and part.text[:1].isalpha()
        )

    def _number_follows(self) -> bool:
        """Whether a number line stands a few lines below: a body's name after the motto is still above it."""
        return any(number_line(piece) for piece in self.pieces[self._index + 1 : self._index + 5])

    def _side(self, part: Piece) -> str | None:
        """On which side of the national name's column a piece stands, where a table says so."""
        if self._anchor is None:
            return None
        for ours, theirs in zip(part.cells, self._anchor.cells, strict=False):
            if ours.table != theirs.table:
                return None
            if ours.column != theirs.column:
                # Where the national name stands in the first column, the bodies stand in the other.
                return "right" if 0 < theirs.column < ours.column else "left"
            if ours.row != theirs.row and self._anchor.cells:
                # A row above or below with one cell fewer: its only cell spans the row, so that it has no side.
                return None if part.cells[-1].column == theirs.column else "left"
        return None

    def _begins_content(self, piece: Piece) -> bool:
        """Whether a piece belongs to what follows the heading, whatever its place."""
        if piece.style in ("type", "addressees", "basis", "body", "article", "clause"):
            return True
        if marks.ADDRESSEES.match(piece.plain) or marks.RECIPIENTS.match(piece.plain):
            return True
        if marks.type_named(piece.folded, self.standard) and (piece.upper or piece.bold or piece.centred):
            return not self._is_in_bodys_name(piece)
        return self._begins_title(piece)

    def _is_in_bodys_name(self, piece: Piece) -> bool:
        """Whether the name of a type is a line of a body's: beside or above the national name, or below a name that is open."""
        heading = self.heading
        if heading.number is not None or self._anchor is None:
            return False
        if self._before_anchor:
            return True
        if self._last == "body" and is_open(tuple(heading.bodies)):
            return True
        motto = heading.motto[-1].cell if heading.motto else None
        beside = motto is None or (piece.cell is not None and piece.cell.row <= motto.row)
        return self._side(piece) == "left" and beside

    def _begins_title(self, piece: Piece) -> bool:
        """Whether a line right below the motto is a type's name and more: `HỢP ĐỒNG MUA SẮM HÀNG HÓA`, of no body above it."""
        heading = self.heading
        alone = bool(heading.motto) and not heading.bodies and heading.number is None and piece.cell is None
        shown = piece.upper and (piece.centred or piece.bold)
        return alone and shown and marks.type_named(piece.folded, self.standard, whole=False) is not None


def _is_note(part: Piece) -> bool:
    """Whether a line in a box is about a digital signature or a copy."""
    about = is_signature_box(part) or marks.SIGNED_ELECTRONICALLY.match(part.plain)
    return bool(about or marks.COPY_FORM.match(part.plain))


def _names_the_state(piece: Piece) -> bool:
    if marks.national_name(piece.plain):
        return len(piece.text) < 250
    return piece.upper and (
        marks.PARTY.fullmatch(piece.plain) is not None
        or any(marks.is_nearly_national_name(column.plain) for column in piece.columns())
    )


def note_heading(heading: Heading, findings: Findings) -> None:
    """Put the heading's components and the fields that need no type into the findings."""
    for key, pieces in (
        ("national-name", heading.national),
        ("motto", heading.motto),
        ("party-name", heading.party),
    ):
        findings.mark(key, pieces)
    if heading.number is not None:
        findings.mark("number", [heading.number.piece])
    if heading.date is not None:
        date = heading.date
        findings.mark("place-date", [date.piece])
        findings.give("place", date.place, [date.place_piece] if date.place_piece else [])
        blank = date.date == DocumentDate()
        findings.give("date", None if blank else date.date, [date.date_piece])
        findings.give("date_written", date.written, [date.date_piece])
    for key, pieces in heading.stamps.items():
        findings.mark(key, pieces)
        if key in heading.marks:
            findings.give(key, heading.marks[key], pieces)
    findings.mark("contact", heading.contact)
    if heading.bodies:
        _note_names(heading, findings)


def _note_names(heading: Heading, findings: Findings) -> None:
    names = split_names(tuple(heading.bodies))
    if not names.sure:
        findings.doubt("issuer.name", heading.bodies)
        return
    findings.mark("parent", names.parent)
    findings.mark("issuer", names.issuer)
    if names.parent:
        findings.give("issuer.parent", names.parent_name, names.parent)
    findings.give("issuer.name", names.issuer_name, names.issuer)
