"""From a layout to its document: the heading, the title, the body and the closing block put together."""

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Literal

from attrs import evolve, field, frozen

from congvan.language import slugify
from congvan.model import Document, Issuer, Signature
from congvan.model.components import Components, Extent
from congvan.model.layout import Layout
from congvan.reading import marks
from congvan.reading.addressees import read_addressees, without_marks
from congvan.reading.annexes import annex_starts, is_attached, read_annexes, read_attached
from congvan.reading.bases import read_bases
from congvan.reading.body import read_body
from congvan.reading.closing import Closing, find_closing
from congvan.reading.contact import read_contact
from congvan.reading.findings import Findings
from congvan.reading.heading import Heading, note_heading, read_heading
from congvan.reading.number import NumberFields, holds_year, is_party_symbol, number_fields, type_of_symbol
from congvan.reading.pieces import Piece, joined, pieces_of
from congvan.reading.recipients import read_recipients
from congvan.reading.signature import read_signers
from congvan.reading.title import Title, read_title
from congvan.standards import ND30, Standard

Paper = Literal["administrative", "normative", "party", "form", "unknown"]
"""What a paper is: of the types of the decree, a legal normative document, one of the Party, a form, or not known."""

UNKNOWN_TYPE = "khong-ro"
"""The type of a document whose own name is not printed, or not readable."""

_LETTER = "cong-van"
_MAY_BE_NORMATIVE = frozenset(("quyet-dinh", "nghi-quyet", "chi-thi"))
_NEAR = 4


@frozen
class Reading:
    """A document read from a file, with where everything was found.

    `origins` gives for the path of a field (`signature[0].name`, `body[4]`) where it stands. `unsure` are
    fields for which something is printed that may mean more than one value: they have none. `derived` are fields
    that are printed nowhere on their own but follow from others. `others` are further documents of the same file.
    """

    document: Document
    layout: Layout
    origins: Mapping[str, tuple[Extent, ...]] = field(hash=False)
    components: Components
    paper: Paper = "administrative"
    unsure: Mapping[str, tuple[Extent, ...]] = field(factory=dict, hash=False)
    derived: frozenset[str] = frozenset()
    others: "tuple[Reading, ...]" = ()
    text_lines: tuple[int, ...] = ()
    """Of a plain text: the line (from 1) on which each paragraph of the layout begins; empty for a Word file."""

    def where(self, path: str) -> tuple[Extent, ...]:
        """Where the field of a path stands: its own origin, else that of what holds it, else of what it holds.

        `body[2].text` stands where `body[2]` does, `issuer` where `issuer.name` does; empty where nothing is known.
        """
        holder = path
        while holder:
            if holder in self.origins:
                return self.origins[holder]
            holder = holder[: max(holder.rfind("."), holder.rfind("["), 0)]
        held = (
            extents for inner, extents in self.origins.items() if inner.startswith((f"{path}.", f"{path}["))
        )
        return next(held, ())


def read_document(layout: Layout, standard: Standard = ND30) -> Reading:
    """Read the document that a layout shows; a standard gives the names of types and marks.

    Never fails: what can't be told is left out. Several documents of one file are told apart by their Quốc hiệu.
    """
    pieces = pieces_of(layout)
    starts = _document_starts(pieces)
    scopes = [pieces[start:end] for start, end in pairwise([*starts, len(pieces)])]
    readings: list[Reading] = []
    index = 0
    while index < len(scopes):
        scope = scopes[index]
        index += 1
        attached: list[Piece] = []
        while index < len(scopes) and not attached and is_attached(scopes[index], standard):
            attached = scopes[index]
            index += 1
        readings.append(_read_one(scope, attached, layout, standard))
    first, *others = readings
    return evolve(first, others=tuple(others)) if others else first


def _document_starts(pieces: list[Piece]) -> list[int]:
    """The index of the first piece of every document of a file."""
    starts = [0]
    anchors = [index for index, piece in enumerate(pieces) if marks.NATIONAL_NAME.search(piece.plain)]
    for index in anchors[1:]:
        piece = pieces[index]
        if len(piece.text) > 250 or not any(
            marks.MOTTO.search(one.plain) for one in pieces[index : index + 4]
        ):
            continue
        begin = index
        if piece.table is not None:
            while begin and pieces[begin - 1].table == piece.table:
                begin -= 1
        else:
            while (
                begin
                and pieces[begin - 1].upper
                and pieces[begin - 1].table is None
                and index - begin < _NEAR
            ):
                begin -= 1
        if begin > starts[-1] + _NEAR:
            starts.append(begin)
    return starts


def _read_one(scope: list[Piece], attached: list[Piece], layout: Layout, standard: Standard) -> Reading:
    return _One(scope, attached, layout, standard).read()


class _One:
    """One document being read."""

    def __init__(
        self, pieces: list[Piece], attached: list[Piece], layout: Layout, standard: Standard
    ) -> None:
        self.pieces, self.attached, self.layout, self.standard = pieces, attached, layout, standard
        self.findings = Findings()

    def read(self) -> Reading:
        heading = read_heading(self.pieces, self.standard)
        title = read_title(self.pieces, heading.end, self.standard)
        slug, paper = self._type(heading, title)
        note_heading(heading, self.findings)
        self._note_title(title, heading, slug)
        number = self._number(heading, slug)
        after = self._addressees(title.end)
        closing = find_closing(self.pieces, after, self.standard)
        self._content(after, closing)
        signers = self._closing(closing)
        document = self._document(slug, heading, number, signers)
        document = self._rest(document, closing, after)
        findings = self.findings
        return Reading(
            document,
            self.layout,
            findings.origins,
            findings.components,
            paper,
            findings.unsure,
            frozenset(findings.derived),
        )

    def _type(self, heading: Heading, title: Title) -> tuple[str, Paper]:
        symbol_type = type_of_symbol(heading.number, self.standard)
        if title.kind is not None:
            slug = title.kind.slug
            normative = slug in _MAY_BE_NORMATIVE and holds_year(heading.number)
            paper: Paper = "normative" if normative else "administrative"
        elif heading.subject and (title.other is None or title.other == "unknown"):
            slug, paper = _LETTER, "administrative"
            title.name, title.subject, title.end = [], [], heading.end
        elif title.other is not None and title.other != "unknown":
            slug = slugify(title.name[0].text)
            paper = {"normative": "normative", "party": "party"}.get(title.other, "form")  # type: ignore[assignment]  # the values are papers
        elif title.other is None and symbol_type is None and self._addressed(heading.end):
            slug, paper = _LETTER, "administrative"
        else:
            slug, paper = UNKNOWN_TYPE, "unknown"
            self.findings.doubt("type", title.name)
        if heading.party or is_party_symbol(heading.number):
            paper = "party"
        return slug, paper

    def _addressed(self, start: int) -> bool:
        return any(marks.ADDRESSEES.match(piece.plain) for piece in self.pieces[start : start + _NEAR])

    def _note_title(self, title: Title, heading: Heading, slug: str) -> None:
        findings = self.findings
        findings.mark("type", title.name)
        findings.place("type", title.name)
        if slug == _LETTER and not title.subject:
            findings.mark("letter-subject", heading.subject)
            findings.give("subject", heading.subject_text, heading.subject)
        else:
            findings.mark("subject", title.subject)
            findings.give("subject", title.subject_text, title.subject)
            findings.mark("letter-subject", heading.subject)
        findings.mark("authority-line", title.mandate)
        findings.give("authority_line", joined(title.mandate) or None, title.mandate)
        findings.mark("annex-reference", title.reference)

    def _number(self, heading: Heading, slug: str) -> NumberFields:
        if heading.number is None:
            return NumberFields()
        fields = number_fields(heading.number, slug, self.standard)
        origin = [heading.number.piece]
        for path, value in (
            ("number", fields.number),
            ("symbol", fields.symbol),
            ("issuer.code", fields.code),
            ("unit", fields.unit),
        ):
            if value is not None:
                self.findings.place(path, origin)
        return fields

    def _addressees(self, start: int) -> int:
        """Read the addressees, a few lines on where something unknown stands before them."""
        at = next(
            (
                index
                for index in range(start, min(start + _NEAR, len(self.pieces)))
                if marks.ADDRESSEES.match(self.pieces[index].plain)
            ),
            None,
        )
        if at is None:
            self.findings.values["to"] = ()
            return start
        found = read_addressees(self.pieces, at)
        findings = self.findings
        assert found.label is not None
        findings.mark("addressees", [found.label, *(piece for _, lines in found.items for piece in lines)])
        findings.give("to", tuple(text for text, _ in found.items), [found.label])
        for index, (_, lines) in enumerate(found.items):
            findings.place(f"to[{index}]", lines)
        if not found.sure:
            findings.doubt("to", [found.label])
        return found.end

    def _content(self, start: int, closing: Closing | None) -> None:
        starts = annex_starts(self.pieces, start, len(self.pieces))
        end = closing.start if closing else len(self.pieces)
        if starts and starts[0] < end and self._is_new_part(starts[0]):
            end = starts[0]
        groups, after = read_bases(self.pieces, start, end)
        findings = self.findings
        findings.give("bases", tuple(_basis(group) for group in groups), ())
        for index, group in enumerate(groups):
            findings.mark("basis", group)
            findings.place(f"bases[{index}]", group)
        if after < end and marks.ENACTING.fullmatch(self.pieces[after].plain):
            findings.mark("enacting", [self.pieces[after]])
            after += 1
        body = read_body(self.pieces[after:end], self.layout)
        findings.give("body", body.body, ())
        findings.origins.update(body.origins)
        for key, held in body.kinds:
            findings.mark(key, held)

    def _is_new_part(self, index: int) -> bool:
        """Whether an annex's heading before any closing block begins a new page, so that it is one."""
        piece = self.pieces[index]
        before = self.pieces[index - 1].paragraph if index else piece.paragraph
        return piece.centred and (
            piece.paragraph.section != before.section or piece.paragraph.page_breaks > 0
        )

    def _closing(self, closing: Closing | None) -> list[Signature]:
        findings = self.findings
        findings.values |= {"recipients": (), "archive": None, "drafter": None}
        if closing is None:
            return []
        if closing.label is not None:
            findings.mark("recipients-label", [closing.label])
        found = read_recipients(closing.recipients)
        findings.mark("recipients", closing.recipients)
        findings.give("recipients", tuple(text for text, _ in found.items), [])
        for index, (_, lines) in enumerate(found.items):
            findings.place(f"recipients[{index}]", lines)
        findings.give("archive", found.archive, found.archive_lines)
        findings.give("drafter", found.drafter, ())
        signers = read_signers(closing.signers)
        for index, signer in enumerate(signers):
            findings.mark("authority", signer.authority + signer.position)
            findings.mark("signer", signer.office + signer.name)
            path = f"signature[{index}]"
            findings.place(path, signer.authority + signer.position + signer.office + signer.name)
            for part in ("authority", "position", "office", "name"):
                findings.place(f"{path}.{part}", getattr(signer, part))
        return [signer.signature for signer in signers]

    def _document(
        self, slug: str, heading: Heading, number: NumberFields, signers: list[Signature]
    ) -> Document:
        values = self.findings.values
        kind = self.standard.find(slug)
        date = values.get("date")
        name, code = values.get("issuer.name"), number.code
        symbol, unit = number.symbol, number.unit
        if not name and code is not None and symbol is None:
            # Without the body's name there is nothing to hold its code: the symbol keeps it.
            symbol = "-".join(part for part in ((kind.code if kind else None), code, unit) if part)
            unit = None
        dated = kind is None or kind.place_and_date
        return Document(
            slug,
            draft=(number.number is None and not (symbol or "")[:1].isdigit())
            or (dated and (date is None or not date.complete)),
            issuer=Issuer(name, code, values.get("issuer.parent")) if name else None,
            number=number.number,
            unit=unit,
            symbol=symbol,
            place=values.get("place"),
            date=date,
            subject=values.get("subject"),
            authority_line=values.get("authority_line"),
            to=values["to"],
            bases=values["bases"],
            body=values["body"],
            signature=tuple(signers),
            recipients=values["recipients"],
            archive=values["archive"],
            drafter=values["drafter"],
            urgency=heading.urgency,
            secrecy=heading.secrecy,
            circulation=heading.circulation,
            contact=read_contact(heading.contact),
        )

    def _rest(self, document: Document, closing: Closing | None, after: int) -> Document:
        """What follows the closing block: a document issued with this one, and annexes."""
        rest = self.pieces[closing.end :] if closing else self._annexes_without_closing(after)
        if self.attached:
            document = read_attached(self.attached, self.layout, document, self.standard, self.findings)
            return (
                document
                if document.annexes
                else read_annexes(rest, self.layout, document, self.standard, self.findings)
            )
        if rest and is_attached(rest, self.standard):
            return read_attached(rest, self.layout, document, self.standard, self.findings)
        return read_annexes(rest, self.layout, document, self.standard, self.findings)

    def _annexes_without_closing(self, after: int) -> list[Piece]:
        starts = annex_starts(self.pieces, after, len(self.pieces))
        return self.pieces[starts[0] :] if starts and self._is_new_part(starts[0]) else []


def _basis(lines: list[Piece]) -> str:
    return without_marks(re.sub(r"^[-–+]\s+", "", joined(lines)))
