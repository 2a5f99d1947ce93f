"""Plain text, as copied from a web page or a PDF, to the document that it prints, its issuing body where that follows."""

import re
from collections.abc import Iterator

from attrs import define, evolve, field

from congvan.language import fold, fold_tones, nfc
from congvan.model import Issuer
from congvan.model.components import Extent
from congvan.model.layout import CharacterFormat, Layout, Line, Paragraph, ParagraphFormat, Span
from congvan.model.text import clean
from congvan.reading import marks
from congvan.reading.document import read_document
from congvan.reading.pieces import is_rule
from congvan.reading.result import Reading
from congvan.standards import ND30, Standard
from congvan.standards.data.body_names import FIELDS_OF_DEPARTMENTS, FIELDS_OF_MINISTRIES

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
_GLUED = re.compile(r"[^\W_]-\s*$")
_DATE = re.compile(r".{0,40}\bngày\b.{1,12}\btháng\b.{1,12}\bnăm\b.{0,8}$", re.IGNORECASE)
_LINK = re.compile(r"https?://|www\.")
_TAIL = 8
_LONGEST_PARAGRAPH = 20_000
_FULL_LINE = 50
"""A line of at least so many characters may have been broken where the page ended."""
_PLAIN, _STRONG = CharacterFormat(size=14), CharacterFormat(size=14, bold=True)
_FORMAT = ParagraphFormat()
_NOT_COUNTED = frozenset(("và", "-", "–", "của", "các"))
_DEPARTMENT = "Sở"


def read_text(text: str, standard: Standard = ND30) -> Reading:
    """Read the document that a plain text prints, one paragraph a line or lines between empty ones.

    `**bold**` is read as bold. A paragraph broken inside a sentence is joined. A copied text often lacks the names
    in the heading: the issuing body is then derived where its code and the text leave one possibility only,
    and named in `Reading.derived`. Never fails.
    """
    parts = _parts(text)
    paragraphs = [Paragraph(index, (Line(part.spans),), _FORMAT, _PLAIN) for index, part in enumerate(parts)]
    reading = read_document(Layout(tuple(paragraphs)), standard)
    lines = tuple(part.line for part in parts)
    others = tuple(_of_text(other, lines) for other in reading.others)
    return evolve(_of_text(reading, lines), others=others)


def _of_text(reading: Reading, lines: tuple[int, ...]) -> Reading:
    """A document with the lines on which its paragraphs begin, and what follows from its text."""
    share = reading.share
    own = lines if share is None else tuple(lines[index] for index in share.paragraphs)
    return _derived_issuer(evolve(reading, text_lines=own))


@define(eq=False)
class _Part:
    """A paragraph being put together: the line that it begins on, its text without `**`, and its stretches with their weight."""

    line: int
    text: str
    stretches: list[tuple[str, bool]] = field(factory=list)

    def add(self, line: "_Part") -> None:
        """Go on with the next line: after a space, or none where a hyphen joins two words."""
        between = "" if _GLUED.search(self.text[-_TAIL:]) else " "
        first, weight = line.stretches[0]
        last, last_weight = self.stretches[-1]
        self.stretches[-1] = (f"{last.rstrip()}{between}", last_weight)
        self.stretches += [(first.lstrip(), weight), *line.stretches[1:]]
        self.text = f"{self.text.rstrip()}{between}{line.text.lstrip()}"

    @property
    def spans(self) -> tuple[Span, ...]:
        """Its stretches in the layout's form."""
        return tuple(
            Span(nfc(text), text, _STRONG if strong else _PLAIN) for text, strong in self.stretches if text
        )


def _parts(text: str) -> list[_Part]:
    """Every paragraph; an empty one for every line that is empty between two."""
    text = _FORBIDDEN.sub("", clean(text).translate(_SPACES))
    parts: list[_Part] = []
    strong = False
    for number, line in enumerate(text.split("\n"), 1):
        part, strong = _part(number, line, strong=strong)
        if not part.text.strip():
            strong = False
            parts.append(_Part(number, ""))
            continue
        gap = _gap(parts)
        before = parts[-gap - 1] if gap < len(parts) else None
        if before is not None and _is_continued(before.text, part.text, gap=gap):
            del parts[len(parts) - gap :]
            before.add(part)
        else:
            parts.append(part)
    return parts


def _part(number: int, line: str, *, strong: bool) -> tuple[_Part, bool]:
    line = _HEADING_MARK.sub("", line, count=1) if line.startswith("#") else line
    if is_rule(line.strip()):
        return _Part(number, ""), False
    stretches: list[tuple[str, bool]] = []
    for index, stretch in enumerate(_BOLD.split(line)):
        strong = strong if index == 0 else not strong
        if stretch:
            stretches.append((stretch, strong))
    return _Part(number, "".join(stretch for stretch, _ in stretches), stretches), strong


def _gap(parts: list[_Part]) -> int:
    """How many empty lines stand at the end."""
    return next((gap for gap, part in enumerate(reversed(parts)) if part.text), len(parts))


def _is_continued(before: str, line: str, *, gap: int) -> bool:
    """Whether a line goes on with the sentence of the paragraph above it."""
    if len(before) > _LONGEST_PARAGRAPH:
        return False
    before, line = before.rstrip(), line.strip()
    inside_title = before.endswith(";") and gap == 0 and line[0].islower() and not _NEW_ITEM.match(before)
    if inside_title or (before.endswith(":") and _LINK.match(line)):
        return not _NEW_ITEM.match(line)
    if before.endswith(_END_MARKS) or _NEW_ITEM.match(line) or _DATE.match(line) or gap > 2:
        return False
    if before.isupper() or line.isupper():
        return False
    if line[0].islower():
        return True
    inside = gap == 0 and len(before) >= _FULL_LINE
    return inside and not marks.motto(before) and "   " not in before.strip()


def _derived_issuer(reading: Reading) -> Reading:
    """Give a document without a printed issuing body the one that its code stands for, if the text names it too.

    The code `STTTT` is that of Sở Thông tin và Truyền thông when the text names that body and no other of the same
    initials; its superior is the provincial people's committee that the text names with the document's place.
    """
    document = reading.document
    printed = re.fullmatch(r"([A-ZĐ]{2,})-([^\s/–-]+)", document.symbol or "")
    if document.issuer is not None or printed is None:
        return reading
    code, unit = printed.groups()
    named = ((name, _search(reading, re.escape(fold_tones(name)))) for name in _named_by(code))
    found = [(name, extent) for name, extent in named if extent is not None]
    if len(found) != 1:
        return reading
    name, extent = found[0]
    origins = dict(reading.origins) | {"issuer.name": (extent,)}
    symbol = origins.pop("symbol", None) or origins["number"]
    origins |= {"issuer.code": symbol, "unit": symbol}
    derived = {"issuer.name"}
    parent = _parent(reading, name)
    if parent is not None:
        origins["issuer.parent"] = (parent[1],)
        derived.add("issuer.parent")
    issuer = Issuer(name.upper(), code, parent[0].upper() if parent else None)
    return evolve(
        reading,
        document=evolve(document, issuer=issuer, unit=unit, symbol=None),
        origins=origins,
        derived=reading.derived | derived,
    )


def _named_by(code: str) -> Iterator[str]:
    """The bodies of a list of known ones whose initials are the code."""
    known = [f"{_DEPARTMENT} {one}" for one in FIELDS_OF_DEPARTMENTS] + [
        f"Bộ {one}" for one in FIELDS_OF_MINISTRIES
    ]
    for name in dict.fromkeys(known):
        words = [word for word in name.replace(",", " ").split() if word not in _NOT_COUNTED]
        if "".join(word[0] for word in words).upper() == code:
            yield name


def _parent(reading: Reading, name: str) -> tuple[str, Extent] | None:
    """`UBND tỉnh Lạng Sơn`, named in the text of a document of a provincial department made in Lạng Sơn."""
    place = reading.document.place
    if place is None or not name.startswith(_DEPARTMENT):
        return None
    bare = re.sub(r"^(?:tỉnh|thành phố|tp\.?)\s+", "", fold(place))
    extent = _search(reading, rf"(?i:(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố) {re.escape(bare)})")
    if extent is None:
        return None
    line = reading.layout.paragraphs[extent.paragraph].lines[extent.line].text
    return line[extent.start : extent.end], extent


def _search(reading: Reading, words: str) -> Extent | None:
    """Where words, as a pattern, first stand in the text."""
    pattern = re.compile(rf"(?<!\w){words}(?!\w)")
    for paragraph in reading.layout.in_story("body"):
        for number, line in enumerate(paragraph.lines):
            if found := pattern.search(fold_tones(line.text)):
                return Extent(paragraph.index, number, found.start(), found.end())
    return None
