"""What follows the signature: annexes, and the document that a decision issues (Phụ lục III, Mẫu 1.3, 2.1, 2.2)."""

import re
from itertools import pairwise

from attrs import define, evolve, field, frozen

from congvan.language import fold, to_roman
from congvan.model import Annex, Attached, Document
from congvan.model.layout import Layout
from congvan.reading import marks
from congvan.reading.body import is_landscape, read_body
from congvan.reading.closing import begins_annex, find_closing, reference_of_list
from congvan.reading.findings import Findings
from congvan.reading.heading import read_heading
from congvan.reading.pieces import Piece, joined
from congvan.reading.title import read_title
from congvan.standards import Standard, number_and_symbol

_REFERENCE = re.compile(r"\(?\s*kèm theo\s+(?P<reference>.*?)\s*\)?\s*", re.IGNORECASE | re.DOTALL)
_BLANKS = re.compile(r"[\s.…_]+")
_FURTHEST_TITLE = 12
"""Within how many lines an attached document names the decision that issues it."""


def annex_starts(pieces: list[Piece], start: int, end: int) -> list[int]:
    """Where annexes begin: lines that are the heading of one, not in the middle of another's table."""
    found: list[int] = []
    index = start
    while index < end:
        piece = pieces[index]
        labelled = begins_annex(piece) and (piece.table is None or piece.centred)
        reference = None if labelled else reference_of_list(pieces, index)
        if labelled or reference is not None:
            found.append(index)
        if labelled and index + 1 < end:
            reference = reference_of_list(pieces, index + 1)
        index = index + 1 if reference is None else reference + 1
    return found


@define(eq=False)
class _Printed:
    number: str
    title: list[Piece] = field(factory=list)
    reference: list[Piece] = field(factory=list)
    body: list[Piece] = field(factory=list)
    label: list[Piece] = field(factory=list)


def _printed(pieces: list[Piece]) -> _Printed:
    first = pieces[0]
    found = marks.ANNEX.match(first.plain)
    if found is None:
        printed = _Printed("", title=[first])
    else:
        printed = _Printed(first.text[slice(*found.span("number"))] if found["number"] else "")
        at = found.start("title") if found["title"] else len(first.text)
        printed.label = [first.cut(0, at)]
        if found["title"]:
            printed.title.append(first.cut(at, len(first.text)))
    for index, piece in enumerate(pieces[1:], 1):
        if marks.ATTACHED_TO.match(piece.plain) or (printed.reference and not _closed(printed.reference)):
            printed.reference.append(piece)
        elif not printed.reference and _is_title(piece, printed):
            printed.title.append(piece)
        else:
            printed.body = pieces[index:]
            break
    return printed


def _closed(lines: list[Piece]) -> bool:
    text = joined(lines)
    return not text.startswith("(") or text.endswith(")") or len(lines) > 4


def _is_title(piece: Piece, printed: _Printed) -> bool:
    if piece.style is not None:
        return piece.style == "annex-title"
    if (
        piece.label
        or marks.DASH.match(piece.text)
        or piece.table != (printed.label or printed.title)[0].table
    ):
        return False
    if printed.title and piece.paragraph is not printed.title[-1].paragraph and piece.after_blank:
        return False
    return (piece.centred or piece.upper) and not (marks.NUMBERED.match(piece.plain) and printed.title)


@frozen
class Reference:
    """What `(Kèm theo ...)` says beyond the document's own data: the model's `reference`, the body's name in a sentence, the medium."""

    stated: str | None = None
    in_text: str | None = None
    electronic: bool = False


def read_reference(lines: list[Piece], document: Document, standard: Standard) -> Reference:
    """Compare a reference with what the document itself says; `stated` None where they agree."""
    if not lines:
        return Reference("")
    text = joined(lines)
    found = _REFERENCE.fullmatch(text)
    written = found["reference"] if found else text
    issuer = document.issuer
    for candidate, electronic in ((document, False), (evolve(document, number=None, date=None), True)):
        own = _own_reference(candidate, standard)
        if _loosely(written) == _loosely(own):
            name = written[len(written) - len(issuer.name) :] if issuer else None
            differs = issuer is not None and name != issuer.name
            return Reference(None, name if differs else None, electronic)
    return Reference(written)


def _own_reference(document: Document, standard: Standard) -> str:
    kind, date = standard.find(document.type), document.date
    written = date.printed if date else "ngày   tháng   năm"
    reference = f"{kind.name if kind else document.type} số {number_and_symbol(document, standard)} {written}"
    return f"{reference} của {document.issuer.name}" if document.issuer else reference


def _loosely(text: str) -> str:
    return _BLANKS.sub(" ", fold(text)).strip()


def read_annexes(
    pieces: list[Piece], layout: Layout, document: Document, standard: Standard, findings: Findings
) -> Document:
    """The document with the annexes that some pieces hold, each from its heading on."""
    starts = annex_starts(pieces, 0, len(pieces))
    annexes: list[Annex] = []
    for index, (start, end) in enumerate(pairwise([*starts, len(pieces)])):
        printed = _printed(pieces[start:end])
        path = f"annexes[{index}]"
        reference = read_reference(printed.reference, document, standard)
        document = _informed(document, reference)
        landscape = is_landscape(pieces[start].paragraph, layout)
        counted = to_roman(index + 1) if len(starts) > 1 else ""
        number = None if printed.number == counted else printed.number
        findings.mark("annex-label", printed.label)
        findings.mark("annex-title", printed.title)
        findings.mark("annex-reference", printed.reference)
        findings.place(f"{path}.title", printed.title)
        findings.place(f"{path}.reference", printed.reference)
        body = read_body(printed.body, layout, findings, f"{path}.body", landscape=landscape)
        annexes.append(Annex(joined(printed.title), number, reference.stated, landscape, body))
    return evolve(document, annexes=tuple(annexes)) if annexes else document


def _informed(document: Document, reference: Reference) -> Document:
    if reference.electronic:
        document = evolve(document, medium="electronic")
    if reference.in_text and document.issuer and document.issuer.in_text is None:
        document = evolve(document, issuer=evolve(document.issuer, in_text=reference.in_text))
    return document


def is_attached(pieces: list[Piece], standard: Standard) -> bool:
    """Whether pieces begin a document that the one before them issues: no number, and `(Kèm theo ...)` below its title."""
    heading = read_heading(pieces, standard)
    title = read_title(pieces, heading.end, standard)
    return (
        heading.number is None
        and title.kind is not None
        and bool(title.reference)
        and title.end < heading.end + _FURTHEST_TITLE
    )


def read_attached(
    pieces: list[Piece], layout: Layout, document: Document, standard: Standard, findings: Findings
) -> Document:
    """The document with the one that it issues; its annexes become the document's."""
    heading = read_heading(pieces, standard)
    title = read_title(pieces, heading.end, standard)
    assert title.kind is not None
    starts = annex_starts(pieces, title.end, len(pieces))
    end = starts[0] if starts else len(pieces)
    closing = find_closing(pieces[:end], title.end, standard)
    reference = read_reference(title.reference, document, standard)
    document = _informed(document, reference)
    findings.mark("type", title.name)
    findings.mark("subject", title.subject)
    findings.mark("annex-reference", title.reference)
    findings.place("attached.type", title.name)
    findings.place("attached.title", title.subject)
    body = read_body(pieces[title.end : closing.start if closing else end], layout, findings, "attached.body")
    signed_alone = any(piece.style == "digital-signature" for piece in pieces[: heading.end])
    attached = Attached(title.kind.slug, title.subject_text or "", signed_alone, reference.stated, body)
    document = evolve(document, attached=attached)
    return read_annexes(pieces[end:], layout, document, standard, findings)
