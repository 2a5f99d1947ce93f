"""From a layout to its documents: several of one file, copies and their originals told apart."""

from bisect import bisect_left
from itertools import pairwise

from attrs import define, evolve, field

from congvan.model.layout import Layout
from congvan.reading import marks
from congvan.reading.annexes import is_attached
from congvan.reading.copies import copy_on_file, find_copy_block
from congvan.reading.errors import TooManyDocumentsError
from congvan.reading.findings import Findings
from congvan.reading.one import DocumentReader
from congvan.reading.pieces import Piece, outer_tables, pieces_of
from congvan.reading.place_date import date_line
from congvan.reading.result import Reading, of_copy
from congvan.reading.shares import shares_of
from congvan.standards import ND30, Standard

_NEAR = 4
MAX_DOCUMENTS = 300
"""The most documents (quốc hiệu and tiêu ngữ) of one file; collections of some fifty are met."""


def read_document(layout: Layout, standard: Standard = ND30) -> Reading:
    """Read the document that a layout shows; a standard gives the names of types and marks.

    What can't be told is left out. Several documents of one file are told apart by their Quốc hiệu;
    each is read from its share of the layout, which is a layout of its own. Raises `TooManyDocumentsError`.
    """
    pieces = pieces_of(layout)
    documents = _documents(layout, pieces, standard)
    if len(documents) == 1:
        own, attached = documents[0].pieces, documents[0].attached
        return _read_one(own, attached, layout, standard)
    readings = []
    for document, (own_layout, share) in zip(
        documents, shares_of(layout, [one.start for one in documents]), strict=True
    ):
        own, end = pieces_of(own_layout), len(document.pieces)
        readings.append(evolve(_read_one(own[:end], own[end:], own_layout, standard), share=share))
    first, *others = readings
    return evolve(first, others=tuple(others))


@define(eq=False)
class _Scope:
    """One document of a file: its first paragraph, its pieces and those of a document that is issued with it."""

    start: int
    pieces: list[Piece]
    attached: list[Piece] = field(factory=list)


def _documents(layout: Layout, pieces: list[Piece], standard: Standard) -> list[_Scope]:
    starts = [0, *_first_paragraphs(layout, pieces)]
    if len(starts) > MAX_DOCUMENTS:
        raise TooManyDocumentsError(MAX_DOCUMENTS)
    bounds = [bisect_left(pieces, start, key=lambda piece: piece.paragraph.index) for start in starts]
    found: list[_Scope] = []
    for start, (low, high) in zip(starts, pairwise((*bounds, len(pieces))), strict=True):
        scope = pieces[low:high]
        if found and not found[-1].attached and is_attached(scope, standard):
            found[-1].attached = scope
        else:
            found.append(_Scope(start, scope))
    return found


def _first_paragraphs(layout: Layout, pieces: list[Piece]) -> list[int]:
    """The first paragraph of every document but the first; that of its table or the anchor of its box, where it has one."""
    begins = {table: index for index, table in reversed(list(outer_tables(layout)))}
    found: list[int] = []
    for start in _document_starts(pieces)[1:]:
        piece = pieces[start]
        index, box = piece.paragraph.index, piece.paragraph.place.box
        if piece.table is not None:
            index = begins[piece.table]
        elif box is not None:
            index = min(index, layout.boxes[box].paragraph)
        if index > max(found, default=0):
            found.append(index)
    return found


def _document_starts(pieces: list[Piece]) -> list[int]:
    starts = [0]
    anchors = [
        index
        for index, piece in enumerate(pieces)
        if marks.national_name(piece.plain) or _heads_party_paper(pieces, index)
    ]
    for index in anchors[1:]:
        piece = pieces[index]
        has_motto = any(marks.motto(one.plain) for one in pieces[index : index + _NEAR])
        if len(piece.text) > 250 or not (has_motto or _heads_party_paper(pieces, index)):
            continue
        begin = index
        while begin and (above := pieces[begin - 1]).table == piece.table:
            if piece.table is None and not (above.upper and index - begin < _NEAR):
                break
            begin -= 1
        if begin > starts[-1] + _NEAR:
            starts.append(begin)
    return starts


def _heads_party_paper(pieces: list[Piece], index: int) -> bool:
    """Whether a line is the Party's name at the head of one of its papers, near place and date."""
    piece = pieces[index]
    if not (piece.upper and marks.PARTY.fullmatch(piece.plain)):
        return False
    return any(date_line(one) for one in pieces[max(0, index - _NEAR) : index + 2 * _NEAR])


def _read_one(scope: list[Piece], attached: list[Piece], layout: Layout, standard: Standard) -> Reading:
    block = find_copy_block(scope, standard)
    if block is not None:
        original = (
            DocumentReader(scope[: block.start], attached, layout, standard).read() if block.start else None
        )
        return DocumentReader(scope[block.start :], [], layout, standard).read_copy(block, original)
    on_file = copy_on_file(scope, standard)
    if on_file is not None:
        copy, box = on_file
        rest = [piece for piece in scope if piece is not box]
        original = DocumentReader(rest, attached, layout, standard).read() if rest else None
        findings = Findings()
        findings.mark("digital-signature", [box])
        findings.place("issuer.name", [box])
        return of_copy(copy, findings, original, layout)
    return DocumentReader(scope, attached, layout, standard).read()
