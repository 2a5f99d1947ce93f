"""Plain text, as copied from a web page or a PDF, to the document that it prints."""

import re
from collections.abc import Iterator

from attrs import define, evolve, field

from congvan.language import nfc
from congvan.model.layout import CharacterFormat, Layout, Line, Paragraph, ParagraphFormat, Span
from congvan.model.text import clean
from congvan.reading import marks
from congvan.reading.derivation import derive_issuer
from congvan.reading.document import Reading, read_document
from congvan.reading.pieces import is_rule
from congvan.standards import ND30, Standard

_BOLD = re.compile(r"\*\*|__")
_HEADING_MARK = re.compile(r"#{1,6}\s+")
_FORBIDDEN = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACES = str.maketrans(
    dict.fromkeys("\u00a0\u2007\u202f\u2003\u2002", " ") | dict.fromkeys("\u00ad\u200b\ufeff", "")
)
_END_MARKS = (".", ";", ":", "!", "?", "…", "./", ")")
_NEW_ITEM = re.compile(
    r"(?:[-–—+•*]\s|\d{1,3}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[IVX]+\.\s|(?:điều|chương|mục|phần)\s+[\divx]|số\s*:|v/v|kính gửi|"
    r"nơi nhận|căn cứ|lưu\s*:|phụ lục)",
    re.IGNORECASE,
)
_FULL_LINE = 50
"""A line of at least so many characters may have been broken where the page ended."""
_PLAIN, _STRONG = CharacterFormat(size=14), CharacterFormat(size=14, bold=True)
_FORMAT = ParagraphFormat()


def read_text(text: str, standard: Standard = ND30) -> Reading:
    """Read the document that a plain text prints, one paragraph a line or lines between empty ones.

    `**bold**` is read as bold. A paragraph broken inside a sentence is joined. A copied text often lacks the names
    in the heading: the issuing body is then derived where its code and the text leave one possibility only,
    and named in `Reading.derived`. Never fails.
    """
    reading = read_document(text_layout(text), standard)
    return derive_issuer(reading)


def text_layout(text: str) -> Layout:
    """A plain text as a layout: paragraphs of one line, without any table."""
    paragraphs = [
        Paragraph(index, (Line(spans),), _FORMAT, _PLAIN) for index, spans in enumerate(_paragraphs(text))
    ]
    return Layout(tuple(paragraphs))


@define(eq=False)
class _Part:
    """A paragraph being put together: its text with `**` taken out, and which stretches are bold."""

    text: str
    bold: list[tuple[str, bool]] = field(factory=list)


def _paragraphs(text: str) -> Iterator[tuple[Span, ...]]:
    """The spans of every paragraph; an empty one where lines were empty between two."""
    text = _FORBIDDEN.sub("", clean(text).translate(_SPACES))
    parts: list[_Part | None] = []
    strong = False
    for line in text.split("\n"):
        part, strong = _part(line, strong=strong)
        if not part.text.strip():
            strong = False
            parts.append(None)
            continue
        before, gap = _last(parts)
        if before is not None and _is_continued(before.text, part.text, gap=gap):
            del parts[len(parts) - gap :]
            before.bold += [(" ", before.bold[-1][1]), *part.bold]
            before.text = f"{before.text.rstrip()} {part.text.lstrip()}"
        else:
            parts.append(part)
    for one in parts:
        yield () if one is None else _spans(one)


def _part(line: str, *, strong: bool) -> tuple[_Part, bool]:
    line = _HEADING_MARK.sub("", line, count=1) if line.startswith("#") else line
    if is_rule(line.strip()):
        return _Part(""), False
    stretches: list[tuple[str, bool]] = []
    for index, piece in enumerate(_BOLD.split(line)):
        strong = strong if index == 0 else not strong
        if piece:
            stretches.append((piece, strong))
    return _Part("".join(piece for piece, _ in stretches), stretches), strong


def _last(parts: list[_Part | None]) -> tuple[_Part | None, int]:
    """The last paragraph, and how many empty lines stand after it."""
    gap = 0
    for part in reversed(parts):
        if part is not None:
            return part, gap
        gap += 1
    return None, gap


def _is_continued(before: str, line: str, *, gap: int) -> bool:
    """Whether a line goes on with the sentence of the paragraph above it."""
    before, line = before.rstrip(), line.strip()
    if before.endswith(_END_MARKS) or _NEW_ITEM.match(line) or gap > 2:
        return False
    if line[0].islower():
        return True
    inside = gap == 0 and len(before) >= _FULL_LINE and not before.isupper() and not line.isupper()
    return inside and not marks.MOTTO.search(before) and "   " not in before.strip()


def _spans(part: _Part) -> tuple[Span, ...]:
    return tuple(Span(nfc(text), text, _STRONG if bold else _PLAIN) for text, bold in part.bold if text)
