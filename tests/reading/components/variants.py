"""Messy letters put together from the shapes, and what each of them says."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.reading.builders import Docx
from tests.reading.components import shapes

from congvan.model import Archive, Block, Document, DocumentDate, Issuer, Signature, parse_outline
from congvan.model.layout import Layout
from congvan.reading import read_layout

LETTER = Document(
    "cong-van",
    draft=True,
    issuer=Issuer(shapes.ISSUER, "SNV", shapes.PARENT),
    unit="CCVC",
    place="Lâm Đồng",
    date=DocumentDate(2026, 3),
    subject="báo cáo kết quả công tác cải cách hành chính năm 2025",
    to=shapes.TO,
    body=parse_outline("\n".join(shapes.BODY)),
    signature=Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name=shapes.NAME),
    recipients=shapes.RECIPIENTS,
    archive=Archive(("VT", "CCVC")),
)
"""What every variant says."""


@dataclass(frozen=True)
class Variant:
    """A letter in one combination of shapes."""

    name: str
    docx: Docx
    wanted: Document

    def layout(self) -> Layout:
        """The layout of its Word file."""
        return read_layout(self.docx.build())


def _variant(heading: str, addressees: str, body: str, closing: str) -> Variant:
    blocks = [
        *shapes.HEADINGS[heading](),
        shapes.EMPTY,
        *shapes.ADDRESSEES[addressees](),
        shapes.EMPTY,
        *shapes.BODIES[body](),
        shapes.EMPTY,
        *shapes.CLOSINGS[closing](),
    ]
    return Variant(f"{heading} / {addressees} / {body} / {closing}", Docx(*blocks), LETTER)


def variants() -> Iterator[Variant]:
    """Every heading with every third closing, so that each shape meets many others."""
    headings, addressees = list(shapes.HEADINGS), list(shapes.ADDRESSEES)
    bodies, closings = list(shapes.BODIES), list(shapes.CLOSINGS)
    for row, heading in enumerate(headings):
        for step in range(0, len(closings), 3):
            at = row + step
            yield _variant(
                heading,
                addressees[(row + step // 3) % len(addressees)],
                bodies[at % len(bodies)],
                closings[at % len(closings)],
            )


Fields = dict[str, object]


def fields(document: Document) -> Fields:
    """A document as single fields, so that each can be right, missing or wrong."""
    issuer = document.issuer
    flat: Fields = {
        "type": document.type,
        "parent": issuer and issuer.parent,
        "issuer": issuer and issuer.name,
        "code": issuer and issuer.code,
        "unit": document.unit,
        "number": document.number,
        "symbol": document.symbol,
        "place": document.place,
        "date": document.date,
        "subject": document.subject,
        "to": document.to or None,
        "bases": document.bases or None,
        "authority_line": document.authority_line,
        "body": document.body or None,
        "recipients": document.recipients or None,
        "archive": document.archive,
        "drafter": document.drafter,
        "urgency": document.urgency,
        "secrecy": document.secrecy,
        "circulation": document.circulation,
        "annexes": document.annexes or None,
        "attached": document.attached,
        "signers": len(document.signature) or None,
    }
    for index, signature in enumerate(document.signature):
        flat |= {
            f"signature[{index}].{name}": getattr(signature, name) or None
            for name in ("authority", "of", "then", "position", "office", "name")
        }
    return flat


@dataclass
class Score:
    """How a reading compares with what is printed."""

    right: int
    missing: list[str]
    wrong: list[str]


def score(got: Document, wanted: Document) -> Score:
    """Count fields; one that should be empty and is not is wrong."""
    there, ours = fields(wanted), fields(got)
    result = Score(0, [], [])
    for name in there | ours:
        want, have = there.get(name), ours.get(name)
        if want == have:
            result.right += 1
        elif have is None:
            result.missing.append(name)
        else:
            result.wrong.append(name)
    return result


def texts(body: tuple[object, ...]) -> list[str]:
    """The texts of a flat body."""
    return ["".join(run.text for run in block.text) for block in body if isinstance(block, Block)]
