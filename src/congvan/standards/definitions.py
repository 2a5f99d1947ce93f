"""The shape of a standard: page, component formats, document types, copies and clauses as data."""

import datetime as dt
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Literal

from attrs import field, frozen

from congvan.language import slugify
from congvan.messages import Bilingual

Case = Literal["upper", "sentence"]
Alignment = Literal["left", "center", "justify", "any"]
Addressees = Literal["required", "allowed", "receivers", "none"]
Bases = Literal["expected", "allowed"]
Text = Literal["required", "allowed", "none"]
Signers = Literal["one", "minutes", "parties"]
NumberPosition = Literal["top-center", "bottom-right"]


@frozen
class Range:
    """A permitted interval, both ends included."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def __str__(self) -> str:
        return f"{self.low:g}" if self.low == self.high else f"{self.low:g}-{self.high:g}"


@frozen
class Citation:
    """Where the law says it: the act's number and symbol and the place in it."""

    act: str
    place: str

    def __str__(self) -> str:
        return f"{self.act}, {self.place}"


@frozen
class Clause:
    """A clause of an act: a short key for rules to cite, its place in words, and what it is about."""

    key: str
    place: str
    about: Bilingual


@frozen
class Page:
    """Paper, margins, font and the place of the page number. Lengths in mm, sizes in pt."""

    width: float
    height: float
    top: Range
    bottom: Range
    left: Range
    right: Range
    margins: Mapping[str, float]
    """The margins (mm) that our templates take: top, bottom, left, right, header."""
    font: str
    """The family that the act asks for or, where it only asks for Unicode, the usual one."""
    first_line_indents: tuple[float, ...]
    """Permitted first-line indents of the body (mm)."""
    paragraph_gap: float
    """Least space between paragraphs (pt)."""
    line_spacing: Range
    """Permitted line spacing in multiples of single."""
    font_required: bool = True
    number_position: NumberPosition = "top-center"
    heading_left: float | None = None
    """Width (mm) of the left column of the heading block, None where the right one's text decides."""

    @property
    def text_width(self) -> float:
        """Width of the text area of our templates (mm)."""
        return self.width - self.margins["left"] - self.margins["right"]


@frozen
class Rule:
    """The solid line of a component, as a share of the component's text line or of the text area's width."""

    share: Range
    drawn: float
    """The share that our templates draw."""
    of: Literal["line", "text-area"] = "line"
    side: Literal["below", "above"] = "below"


@frozen
class Frame:
    """A rectangle (mm)."""

    width: float
    height: float


@frozen
class ComponentFormat:
    """How one component of a document looks.

    `row` is its row in the act's table of styles, `box` its box in the act's diagram, both empty where
    there is none; sizes in pt. None for weight or slant means that the act leaves it open.
    """

    key: str
    label: Bilingual
    row: str
    box: str
    clause: str
    size: Range
    default: float
    case: Case = "sentence"
    bold: bool | None = False
    italic: bool | None = False
    align: Alignment = "any"
    rule: Rule | None = None
    indented: bool = False
    """Whether its first line takes one of the page's first-line indents."""
    single_spaced: bool = False
    """Whether the act asks for single-spaced lines (dòng đơn)."""
    gap_above: float | None = None
    """The space (pt) that the act asks for between it and the component above."""
    boxed: bool = False
    """Whether it stands in a box of a single line."""
    colour: Literal["black", "red"] = "black"


@frozen
class SizeScheme:
    """Sizes (pt) that go together in one document, by component key; other components keep their default."""

    key: str
    sizes: Mapping[str, float]


@frozen
class DocumentType:
    """A type of document (tên loại), or a form of copy, with its code and what it must and must not have."""

    slug: str
    name: str
    code: str | None
    layout: str
    sample: str | None
    """The act's sample (Phụ lục III) that shows this type, None where it shows none."""
    addressees: Addressees = "none"
    bases: Bases = "allowed"
    subject: bool = True
    place_and_date: bool = True
    body: Text = "required"
    """Whether it says what it has to say in its body; `allowed` where its particulars may say it all."""
    particulars: str | None = None
    """Key of the document that holds what only this layout has (`invitation`)."""
    enactment: str | None = None
    """The line between legal bases and articles, below the line of authority: `QUYẾT ĐỊNH:`."""
    signers: Signers = "one"
    """Who signs: one body, secretary and chair, or the representatives of the parties."""
    is_copy: bool = False

    @property
    def own_keys(self) -> tuple[str, ...]:
        """Keys of the document that few types have, this one among them."""
        return (
            *(("authority_line", "attached") if self.enactment is not None else ()),
            *((self.particulars,) if self.particulars is not None else ()),
            *(("original",) if self.is_copy else ()),
        )

    @property
    def printed_name(self) -> str:
        """The type's name as the document prints it, in capitals."""
        return self.name.upper()


@frozen(eq=False)
class Standard:
    """What one edition of one act says about the form of documents, as data."""

    key: str
    act: str
    title: Bilingual
    effective_from: dt.date
    effective_until: dt.date | None
    page: Page
    components: Mapping[str, ComponentFormat]
    schemes: tuple[SizeScheme, ...]
    """The size schemes that the act permits; the first one is the default."""
    types: Mapping[str, DocumentType]
    copies: Mapping[str, DocumentType]
    """The forms of copy, found like types although they are none."""
    clauses: Mapping[str, Clause]
    """The act's clauses by key. Keys are those of NĐ 30/2020/NĐ-CP; another act has those of whose matter it speaks."""
    authorities: tuple[str, ...] = field(default=("TM", "KT", "TL", "TUQ", "Q"))
    urgencies: Mapping[str, str] = field(factory=dict)
    """Slug of each level of urgency and how it is printed."""
    urgency_frames: Mapping[str, Frame] = field(factory=dict)
    """Slug of each level of urgency and the box around its mark."""
    secrecies: Mapping[str, str] = field(factory=dict)
    """Slug of each level of secrecy and how it is printed."""
    last_basis_end: str = "."
    """The mark after the last legal basis; the others end with a semicolon."""
    severest: Literal["error", "warning"] = "error"
    """The gravest that a finding may be: an act known only at second hand proves no error."""

    severities: Mapping[str, Literal["error", "warning", "info"]] = field(factory=dict)
    """Code or slug of each rule that an organisation takes graver than it declares itself, and how grave."""
    academic_titles: bool = False
    """Whether the organisation's sector permits academic titles before a signer's name."""

    def find(self, slug: str) -> DocumentType | None:
        """The type or the form of copy of that slug, None where there is none."""
        return self.types.get(slug) or self.copies.get(slug)

    def near(self, text: str) -> tuple[str, ...]:
        """Slugs of the types and forms of copy that somebody means by a text: a name (`Công văn`), a code, a slip."""
        word = slugify(text).replace("-", "")
        named: dict[str, list[str]] = {}
        for kind in (*self.types.values(), *self.copies.values()):
            short = slugify(kind.code) if kind.code else "".join(part[0] for part in kind.slug.split("-"))
            for known in (kind.slug.replace("-", ""), short):
                named.setdefault(known, []).append(kind.slug)
        return tuple(slug for known in _nearest(word, named) for slug in named[known])

    def cite(self, clause: str) -> Citation:
        """The citation of one of this standard's clauses, by its key."""
        return Citation(self.act, self.clauses[clause].place)

    def in_force_on(self, day: dt.date) -> bool:
        """Whether this edition governs a document of that day."""
        return self.effective_from <= day and (self.effective_until is None or day < self.effective_until)

    def size(self, component: str, scheme: SizeScheme | None = None) -> float:
        """The size (pt) that our templates give a component under a size scheme."""
        chosen = scheme or self.schemes[0]
        return chosen.sizes.get(component, self.components[component].default)


def _nearest(word: str, known: Collection[str]) -> list[str]:
    return [word] if word in known else get_close_matches(word, known)
