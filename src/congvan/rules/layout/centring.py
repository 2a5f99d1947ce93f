"""Where a line stands between the edges of its room: in the middle, to one side, or where no file can tell."""

from typing import Literal

from congvan.language.widths import text_width
from congvan.rules.layout.look import ShownLine

Centring = Literal["centred", "aside", "unknown"]

_HARDLY_OFF = 0.04
_CLEARLY_OFF = 0.10
"""How far, as a share of the room, the middle of a line is from the middle of the room."""


def centring(line: ShownLine) -> Centring:
    """Whether a line is centred in its cell, box, frame or text area.

    Word centres a line by its paragraph; clerks also do by spaces and indents. Those are measured by glyph
    widths, and what is nearly in the middle counts as centred. A line that shares its paragraph's line with
    another column cannot be told.
    """
    form = line.paragraph.format
    if line.before.strip() or line.after.strip():
        return "unknown"
    if form.align == "center":
        return "centred"
    room = line.paragraph.width
    if room is None or "\t" in line.before or form.frame is not None:
        return "unknown"
    indents = form.left + form.right + (form.first_line if line.extent.line == 0 else 0)
    free = room - indents - line.width
    if free <= _CLEARLY_OFF * room:
        return "centred" if line.before == "" and indents == 0 else "unknown"
    size = line.spans[0].format.size
    spaces = text_width(line.before, size)
    start = form.left + (form.first_line if line.extent.line == 0 else 0)
    left = start + (free if form.align == "right" else spaces)
    off = abs(left + line.width / 2 - room / 2) / room
    if off <= _HARDLY_OFF:
        return "centred"
    return "aside" if off > _CLEARLY_OFF else "unknown"
