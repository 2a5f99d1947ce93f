"""From a layout to its documents: several of one file, copies and their originals told apart."""

from itertools import pairwise

from attrs import evolve

from congvan.model.layout import Layout
from congvan.reading import marks
from congvan.reading.annexes import is_attached
from congvan.reading.copies import copy_on_file, find_copy_block
from congvan.reading.findings import Findings
from congvan.reading.one import DocumentReader
from congvan.reading.pieces import Piece, pieces_of
from congvan.reading.result import Reading, of_copy
from congvan.standards import ND30, Standard

_NEAR = 4


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
