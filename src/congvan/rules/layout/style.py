"""Whether a component looks as the standard's table of components says, and where a line stands in its room."""

from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import evolve

from congvan.language.widths import text_width
from congvan.messages import Measure
from congvan.rules.layout.look import Shown, ShownLine
from congvan.rules.registry import Fault, Unknown
from congvan.standards import ComponentFormat

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


Aspect = Literal["case", "size", "weight", "slant", "align"]

ALL: tuple[Aspect, ...] = ("case", "size", "weight", "slant", "align")

_FEW = 0.1
"""The share of small letters among capitals that a code or an abbreviation may have."""
_WORDY = 6
"""How many letters tell that a text is in capitals by choice."""


def style_faults(
    shown: Shown, wanted: ComponentFormat, aspects: Iterable[Aspect] = ALL, *, prefix: str = ""
) -> Iterator[Fault | Unknown]:
    """What of a component's look differs from the table, an aspect a fault; each has a message of its own.

    The variants are `case`, `size`, `bold`, `not-bold`, `italic`, `upright` and `align`, where the component's
    format says that it must be so; `congvan.rules.messages.style` has their wording. `prefix` goes before them
    (`letter-subject.`) where a rule judges several components.
    """
    if not shown.letters:
        yield Unknown()
        return
    for aspect in aspects:
        for fault in _JUDGES[aspect](shown, wanted):
            yield evolve(fault, variant=prefix + (fault.variant or "")) if isinstance(fault, Fault) else fault


def _case(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    letters = [character for character in shown.text if character.isalpha()]
    small = sum(map(str.islower, letters))
    if (wanted.case == "upper" and small > _FEW * len(letters)) or (
        wanted.case == "sentence" and not small and len(letters) >= _WORDY
    ):
        yield Fault(variant="case", observed=shown.text, at=shown.at)


def _size(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    size = shown.most("size")
    if size not in wanted.size:
        place = shown.first(lambda one: one.size == size)
        yield Fault(variant="size", observed=Measure(f"{size:g}"), expected=Measure(wanted.size), at=place)


def _weight(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    if wanted.bold is not None and shown.most("bold") is not wanted.bold:
        place = shown.first(lambda one: one.bold is not wanted.bold)
        yield Fault(variant="bold" if wanted.bold else "not-bold", at=place)


def _slant(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault]:
    if wanted.italic is not None and shown.most("italic") is not wanted.italic:
        place = shown.first(lambda one: one.italic is not wanted.italic)
        yield Fault(variant="italic" if wanted.italic else "upright", at=place)


def _align(shown: Shown, wanted: ComponentFormat) -> Iterator[Fault | Unknown]:
    if wanted.align != "center":
        return
    found = {centring(line): line for line in reversed(shown.lines)}
    if "aside" in found:
        yield Fault(variant="align", observed=found["aside"].text, at=found["aside"].extent)
    elif "unknown" in found:
        yield Unknown()


_JUDGES = {"case": _case, "size": _size, "weight": _weight, "slant": _slant, "align": _align}
