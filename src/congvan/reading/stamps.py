"""Boxes of a first page that hold a stamp and nothing of the heading: text boxes, bordered lines, tables of one cell."""

from collections import defaultdict

from congvan.reading import marks
from congvan.reading.agency import begins_body
from congvan.reading.number import number_line
from congvan.reading.pieces import Piece
from congvan.reading.place_date import date_line

FrameKey = tuple[str, int]
"""What kind of frame it is, and its index in the layout."""

_MOST_LINES = 4
_LONGEST = 60


def frame_of(piece: Piece) -> FrameKey | None:
    """The frame that a line stands in alone or with few others, None where it stands in none."""
    place, form = piece.paragraph.place, piece.paragraph.format
    if place.box is not None:
        return "box", place.box
    if form.top_border is not None and form.bottom_border is not None:
        return "paragraph", piece.paragraph.index
    return ("table", place.cell.table) if place.cell is not None else None


def boxes_of_stamps(pieces: list[Piece]) -> frozenset[FrameKey]:
    """The frames that hold a few short lines and none of the lines that every heading has."""
    held: defaultdict[FrameKey, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if (frame := frame_of(piece)) is not None:
            held[frame].append(piece)
    national = next((frame_of(piece) for piece in pieces if marks.national_name(piece.plain)), None)
    in_boxes = national is not None and national[0] == "box"
    return frozenset(
        frame
        for frame, lines in held.items()
        if not (in_boxes and frame[0] == "box") and _is_small(lines) and not any(map(_is_of_heading, lines))
    )


def _is_small(lines: list[Piece]) -> bool:
    cells = {line.cell for line in lines}
    return len(lines) <= _MOST_LINES and len(cells) == 1 and all(len(line.text) <= _LONGEST for line in lines)


def _is_of_heading(line: Piece) -> bool:
    if begins_body(line) or marks.ADDRESSEES.match(line.plain) or marks.RECIPIENTS.match(line.plain):
        return True
    if marks.national_name(line.plain) or marks.motto(line.plain) or marks.LETTER_SUBJECT.match(line.plain):
        return True
    return number_line(line) is not None or date_line(line) is not None
