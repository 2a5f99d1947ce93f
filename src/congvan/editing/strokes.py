"""The solid lines below motto, issuing body and subject, drawn where there is none."""

from congvan.editing.markup import parsed
from congvan.editing.workspace import Operation, Workspace
from congvan.reading.xml import WP
from congvan.rendering.lines import drawn_line
from congvan.rules import Finding
from congvan.rules.layout.heading_lines import stroke_faults, subject_strokes
from congvan.rules.layout.look import Shown
from congvan.rules.layout.page import paragraph_height
from congvan.rules.layout.strokes import Strokes, printed_lengths
from congvan.rules.registry import Fault

_EMU = 12_700
_BELOW = 1.0
"""How far (pt) below its text a line is drawn."""


def heading_line(key: str) -> Operation:
    """The operation that draws the line below a component of the heading."""
    return lambda work, _: _drawn(work, work.look.first(key), work.fact("heading_strokes"))


def subject_line(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The line below the subject of a named type."""
    subject = work.look.first("subject")
    if subject is not None:
        _drawn(work, subject, subject_strokes(work.look, subject))


def _drawn(work: Workspace, shown: Shown | None, strokes: Strokes) -> None:
    """Draw a component's line where there is none, the component standing alone in the middle of its column."""
    wanted = None if shown is None else work.standard.components[shown.key].rule
    if shown is None or wanted is None or not _is_missing(shown, strokes, work):
        return
    last = shown.lines[-1]
    form = last.paragraph.format
    ways = printed_lengths(shown)
    alone = not last.before.strip() and not last.after.strip()
    if not ways or not alone or form.align != "center" or form.frame is not None:
        return
    run = parsed(str(drawn_line(round(wanted.drawn * ways[0][-1], 1))))
    offset = next(run.iter(WP + "positionV"))[0]
    height = form.space_before + paragraph_height(last.paragraph)
    offset.text = str(round((height + _BELOW) * _EMU))
    next(run.iter(WP + "docPr")).set("id", str(_free_id(work)))
    element = work.paragraph(last.paragraph.index).element
    element.append(run)
    work.touched(element)


def _is_missing(shown: Shown, strokes: Strokes, work: Workspace) -> bool:
    faults = stroke_faults(shown, strokes, work.standard.components[shown.key].rule)
    return any(isinstance(fault, Fault) and fault.variant == "missing" for fault in faults)


def _free_id(work: Workspace) -> int:
    roots = work.file.sources.parts.values()
    taken = [one.get("id", "") for root in roots for one in root.iter(WP + "docPr")]
    return max((int(one) for one in taken if one.isdigit() and len(one) < 10), default=0) + 1
