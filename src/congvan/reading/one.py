"""One document: its heading, title, body and closing block put together."""

import re

from attrs import asdict, evolve

from congvan.language import fold, slugify
from congvan.model import Contact, Document, DocumentDate, Issuer, Signature
from congvan.model.layout import Layout
from congvan.reading import marks
from congvan.reading.addressees import read_addressees, without_marks
from congvan.reading.annexes import annex_starts, is_attached, read_annexes, read_attached
from congvan.reading.bases import read_bases
from congvan.reading.body import read_body
from congvan.reading.closing import Closing, find_closing
from congvan.reading.copies import CopyBlock, read_copy_frame
from congvan.reading.findings import Findings
from congvan.reading.heading import Heading, note_heading, read_heading, without_prefix
from congvan.reading.number import NumberFields, holds_year, is_party_symbol, number_fields, type_of_symbol
from congvan.reading.particulars import begins_form, read_particulars
from congvan.reading.pieces import Piece, joined
from congvan.reading.recipients import read_recipients
from congvan.reading.result import UNKNOWN_TYPE, Paper, Reading, of_copy
from congvan.reading.signature import read_signers, signing_besides, without_roles
from congvan.reading.title import Title, read_title
from congvan.standards import DocumentType, Standard

_LETTER = "cong-van"
_MAY_BE_NORMATIVE = frozenset(("quyet-dinh", "nghi-quyet", "chi-thi"))
_NORMATIVE = re.compile(r"/\s*(?:19|20)\d\d\s*/")
_OF_THE_PARTY = re.compile(r"[-–]\s?[A-ZĐ][A-Za-zĐđ]*\s?/\s?[A-ZĐ]")
_NEAR = 4
_DRAFT = "DỰ THẢO"
_CONFIRMATION = re.compile(r"xác nhận của (?:cơ quan|chính quyền)", re.IGNORECASE)
_BEFORE_BASES = "telegram"
"""The form whose lines stand above the legal bases; those of others stand below."""


class DocumentReader:
    """One document being read."""

    def __init__(
        self, pieces: list[Piece], attached: list[Piece], layout: Layout, standard: Standard
    ) -> None:
        self.pieces, self.attached, self.layout, self.standard = pieces, attached, layout, standard
        self.findings = Findings()
        self._frames: frozenset[int] = frozenset()

    def read(self) -> Reading:
        heading = read_heading(self.pieces, self.standard)
        self._frames = frozenset(one.table for one in self.pieces[: heading.end] if one.table is not None)
        title = read_title(self.pieces, heading.end, self.standard)
        note_heading(heading, self.findings)
        # A number below the title is read, but its look is no heading's.
        heading.number = heading.number or title.number
        slug, paper = self._type(heading, title)
        self._note_title(title, heading, slug)
        number = self._number(heading, slug)
        after = self._addressees(title.end)
        closing = find_closing(self.pieces, after, self.standard)
        self._content(after, closing, self.standard.find(slug))
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

    def read_copy(self, block: CopyBlock, original: Reading | None) -> Reading:
        """The pieces as the block of a copying body around an original."""
        copy, after = read_copy_frame(self.pieces, block, self.standard, self.findings)
        signers = self._closing(find_closing(self.pieces, after, self.standard))
        values = self.findings.values
        below = {name: values[name] for name in ("recipients", "archive", "drafter") if name in values}
        return of_copy(evolve(copy, signature=signers, **below), self.findings, original, self.layout)

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
        if paper == "administrative" and heading.number is None and title.kind and title.reference:
            paper = _enclosed(joined(title.reference))
        if heading.party or (is_party_symbol(heading.number) and not heading.national):
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
            text = title.subject_text
            if slug == _LETTER and text is not None:
                text = without_prefix(text)
            findings.give("subject", text, title.subject)
            findings.mark("letter-subject", heading.subject)
        findings.mark("authority-line", title.mandate)
        findings.give("authority_line", title.authority_line, title.mandate)
        findings.mark("annex-reference", title.reference)

    def _number(self, heading: Heading, slug: str) -> NumberFields:
        if heading.number is None:
            return NumberFields()
        fields = number_fields(heading.number, slug, self.standard)
        for name, value in asdict(fields).items():
            if value is not None:
                self.findings.place("issuer.code" if name == "code" else name, [heading.number.piece])
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
            return start
        found = read_addressees(self.pieces, at)
        findings = self.findings
        assert found.label is not None
        findings.mark("addressees", [found.label, *(piece for _, lines in found.items for piece in lines)])
        findings.place("to", [found.label])
        findings.give_each("to", found.items)
        if not found.sure:
            findings.doubt("to", [found.label])
        return found.end

    def _content(self, start: int, closing: Closing | None, kind: DocumentType | None) -> None:
        starts = annex_starts(self.pieces, start, len(self.pieces))
        end = closing.start if closing else len(self.pieces)
        if starts and starts[0] < end and self._is_new_part(starts[0]):
            end = starts[0]
        pieces = self.pieces[start:end]
        key = kind.particulars if kind is not None else None
        if key == _BEFORE_BASES:
            pieces = self._particulars(key, pieces)
        pieces = self._bases(pieces, key)
        if key != _BEFORE_BASES:
            pieces = self._particulars(key, pieces)
        self.findings.values["body"] = read_body(pieces, self.layout, self.findings, frames=self._frames)

    def _bases(self, pieces: list[Piece], key: str | None) -> list[Piece]:
        """Read the bases at the beginning of some pieces, before its form; the pieces after them."""
        end = next((index for index, piece in enumerate(pieces) if begins_form(key, piece)), len(pieces))
        groups, enacting, rest = read_bases(pieces, end)
        findings = self.findings
        findings.give_each("bases", [(_basis(group), group) for group in groups])
        for group in groups:
            findings.mark("basis", group)
        findings.mark("enacting", enacting)
        return rest

    def _particulars(self, key: str | None, pieces: list[Piece]) -> list[Piece]:
        """Read what only this layout has; the pieces of the body left over."""
        found = read_particulars(key, pieces)
        self.findings.values |= found.values
        for path, lines in found.places.items():
            self.findings.place(path, lines)
            self.findings.mark("addressees" if path == "to" else "body", lines)
        name = self.findings.values.get("issuer.name")
        if found.issuer and name and found.issuer != name and fold(found.issuer) == fold(name):
            self.findings.values["issuer.in_text"] = found.issuer
        return [piece for line in found.body for piece in line]

    def _is_new_part(self, index: int) -> bool:
        """Whether an annex's heading before any closing block begins a new page, so that it is one."""
        piece = self.pieces[index]
        before = self.pieces[index - 1].paragraph if index else piece.paragraph
        return piece.centred and (
            piece.paragraph.section != before.section or piece.paragraph.page_breaks > 0
        )

    def _closing(self, closing: Closing | None) -> tuple[Signature, ...]:
        findings = self.findings
        if closing is None:
            return ()
        if closing.label is not None:
            findings.mark("recipients-label", [closing.label])
        found = read_recipients(closing.recipients)
        findings.mark("recipients", closing.recipients)
        findings.give_each("recipients", found.items)
        findings.give("archive", found.archive, found.archive_lines)
        findings.values["drafter"] = found.drafter
        parties = findings.values.get("parties", ())
        signers = signing_besides(parties, read_signers(without_roles(parties, closing.signers)))
        for index, signer in enumerate(signers):
            findings.mark("authority", signer.authority + signer.position)
            findings.mark("signer", signer.office + signer.name)
            path = f"signature[{index}]"
            findings.place(path, signer.lines)
            for part in ("authority", "position", "office", "name"):
                findings.place(f"{path}.{part}", getattr(signer, part))
        return tuple(signer.signature for signer in signers)

    def _document(
        self, slug: str, heading: Heading, number: NumberFields, signers: tuple[Signature, ...]
    ) -> Document:
        values = self.findings.values
        kind = self.standard.find(slug)
        name = values.get("issuer.name")
        fields = {key: value for key, value in values.items() if not key.startswith("issuer.")} | asdict(
            number
        )
        code = fields.pop("code")
        if not name and code is not None and number.symbol is None:
            # Without the body's name there is nothing to hold its code: the symbol keeps it.
            groups = (kind.code if kind else None, code, number.unit)
            fields |= {"symbol": "-".join(filter(None, groups)), "unit": None}
        stamps = heading.stamps.get("draft-stamp", [])
        version = stamps[0].raw[len(_DRAFT) :].strip(" ()") if stamps else ""
        return Document(
            slug,
            draft=bool(stamps) or _is_draft(kind, number, values.get("date")),
            draft_version=version or None,
            issuer=Issuer(name, code, values.get("issuer.parent"), values.get("issuer.in_text"))
            if name
            else None,
            signature=signers,
            contact=_contact(heading.contact),
            **fields,
        )

    def _rest(self, document: Document, closing: Closing | None, after: int) -> Document:
        """What follows the closing block: a document issued with this one, and annexes."""
        rest = self.pieces[closing.end :] if closing else self._annexes_without_closing(after)
        if document.leave is not None and any(_CONFIRMATION.match(piece.plain) for piece in rest):
            document = evolve(document, leave=evolve(document.leave, confirmation=True))
        around = (self.layout, document, self.standard, self.findings)
        if self.attached:
            stamps = [piece for piece in rest if piece.style == "digital-signature"]
            document = read_attached(stamps + self.attached, *around)
            return (
                document
                if document.annexes
                else read_annexes(rest, self.layout, document, self.standard, self.findings)
            )
        if rest and is_attached(rest, self.standard):
            return read_attached(rest, *around)
        return read_annexes(rest, *around)

    def _annexes_without_closing(self, after: int) -> list[Piece]:
        starts = annex_starts(self.pieces, after, len(self.pieces))
        return self.pieces[starts[0] :] if starts and self._is_new_part(starts[0]) else []


def _contact(pieces: list[Piece]) -> Contact | None:
    """What contact lines say; None where they say nothing."""
    values: dict[str, str] = {}
    for piece in pieces:
        labels = list(marks.CONTACT.finditer(piece.plain))
        for label, following in zip(labels, [*labels[1:], None], strict=True):
            end = following.start() if following else len(piece.text)
            value = piece.text[label.end() : end].strip().rstrip(";,-–").strip()
            if value and label.lastgroup is not None:
                values.setdefault(label.lastgroup, value.removesuffix(".") if following is None else value)
    return Contact(**values) if values else None


def _enclosed(reference: str) -> Paper:
    """What a text is that goes with another document, by the symbol of that in `(Kèm theo ...)`."""
    if _NORMATIVE.search(reference):
        return "normative"
    return "party" if _OF_THE_PARTY.search(reference) else "enclosed"


def _is_draft(kind: DocumentType | None, number: NumberFields, date: DocumentDate | None) -> bool:
    """Whether the number or the day is still blank, where the type has them."""
    numbered = kind is None or kind.code is not None or kind.slug == _LETTER
    dated = kind is None or kind.place_and_date
    blank = number.number is None and number.number_written is None
    return (numbered and blank) or (dated and (date is None or not date.complete))


def _basis(lines: list[Piece]) -> str:
    return without_marks(re.sub(r"^[-–+]\s+", "", joined(lines)))
