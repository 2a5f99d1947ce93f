"""Rules on the lines below the motto, the name of the issuing body and the subject of a named type."""

from attrs import evolve

from congvan.messages import Bilingual
from congvan.model.layout import DrawnLine, Layout
from congvan.rules.layout.heading import Masthead, has_masthead
from congvan.rules.layout.look import Look, Shown, ShownLine
from congvan.rules.layout.strokes import Stroke, Strokes, printed_lengths, shows_thin_picture, stroke_of
from congvan.rules.registry import Fault, Faults, Unknown, has_subject, is_named, rule
from congvan.standards import DocumentType, Range, Standard
from congvan.standards.definitions import Rule as Drawn

_AS_LONG = Range(0.75, 1.3)
"""What share of a text a line may be that is to be as long, drawn by hand."""
_SLACK = 0.04
"""How far a share may be outside its range before it can be seen."""
_SLACK_OF_SIGNS = 0.1
"""The same of a line that is typed: it grows by whole signs."""


@rule(
    "CV207",
    "motto-rule",
    severity="error",
    clause="II.1.b",
    fix="safe",
    drafts=True,
    applies=has_masthead,
    any_type=True,
    only_warning=frozenset({"underscores"}),
    finds=Bilingual(
        "Dưới Tiêu ngữ không có đường kẻ ngang nét liền, dài bằng dòng chữ.",
        "No solid line as long as the text below the motto.",
    ),
    remedy=Bilingual(
        "Kẻ một đường nét liền dài bằng dòng Tiêu ngữ.", "Draw a solid line as long as the motto below it."
    ),
    bad=Bilingual("Đường kẻ gõ bằng dấu gạch ngang.", "A line typed with hyphens."),
    good=Bilingual("Tiêu ngữ gạch chân nét liền.", "A motto with a solid underline."),
)
def motto_rule(masthead: Masthead, look: Look, heading_strokes: Strokes, standard: Standard) -> Faults:
    """Below the motto is a solid line as long as its text (khoản 1, điểm b).

    Typed characters are no line; of underscores, which print as one, there is a warning only. Raised underscores,
    of which the samples of Phụ lục III make it, are let pass: how long they print, no file tells.
    """
    shown = look.first("motto")
    if masthead.sought and shown is not None:
        yield from stroke_faults(shown, heading_strokes, standard.components["motto"].rule)


@rule(
    "CV211",
    "issuer-rule",
    severity="error",
    clause="II.2.b",
    fix="safe",
    drafts=True,
    applies=has_masthead,
    any_type=True,
    only_warning=frozenset({"typed-length"}),
    finds=Bilingual(
        "Dưới tên cơ quan ban hành không có đường kẻ nét liền dài 1/3 đến 1/2 dòng chữ.",
        "No solid line of a third to half of the text below the issuing body's name.",
    ),
    remedy=Bilingual(
        "Kẻ một đường nét liền dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
        "Draw a solid line of a third to half of the text, centred.",
    ),
    bad=Bilingual("Đường kẻ dài bằng cả dòng tên cơ quan.", "A line as long as the whole name."),
    good=Bilingual(
        "Tên xuống dòng trong ô hẹp, đường kẻ bằng một nửa dòng cuối.",
        "A name that wraps in its cell, with a line half as long as its last line.",
    ),
)
def issuer_rule(masthead: Masthead, look: Look, heading_strokes: Strokes, standard: Standard) -> Faults:
    """Below the issuing body's name is a solid line of a third to half of the text, centred (khoản 2, điểm b).

    A name that wraps on the page is measured by its last line; a line that fits only the longest one is left open.
    A row of underscores counts as a line, as in the samples of Phụ lục III.
    """
    shown = look.first("issuer")
    if masthead.sought and shown is not None:
        yield from stroke_faults(shown, heading_strokes, standard.components["issuer"].rule)


def stroke_faults(shown: Shown, strokes: Strokes, wanted: Drawn | None) -> Faults:
    """What is wrong with the lines below a component: `missing`, `typed`, `broken` or of a wrong `length`.

    A row of underscores, of which the act's own samples make their lines, is as good as a drawn line; where it
    is of a wrong length the variant is `typed-length`, and below the motto `underscores` unless it is raised.
    """
    found = strokes.below.get(shown.key, ())
    drawn = [stroke for stroke in found if not stroke.typed]
    solid = [stroke for stroke in drawn or found if stroke.solid]
    if wanted is None:
        return
    if not drawn and strokes.doubtful:
        yield Unknown()
    elif not found:
        yield Fault(variant="missing", at=shown.end)
    elif not solid:
        yield Fault(variant="broken" if drawn else "typed", at=shown.end)
    elif not drawn and shown.key == "motto":
        raised = any(stroke.length is None for stroke in solid)
        yield Unknown() if raised else Fault(variant="underscores", at=shown.end)
    else:
        yield from _length_faults(shown, solid, wanted.share)


def _length_faults(shown: Shown, solid: list[Stroke], share: Range) -> Faults:
    typed = solid[0].typed
    ways = printed_lengths(shown)
    if shown.key == "issuer":
        ways += printed_lengths(_in_capitals(shown))
    slack = _SLACK_OF_SIGNS if typed else _SLACK
    allowed = _AS_LONG if share.low == 1 else Range(share.low - slack, share.high + slack)
    known = [stroke.length for stroke in solid if stroke.length]
    if ways and any(all(length / way[-1] in allowed for way in ways) for length in known):
        return
    may_fit = any(
        length / line in allowed for length in known for way in ways for line in (way[-1], max(way))
    )
    if may_fit or not ways or len(known) < len(solid):
        yield Unknown()
        return
    yield Fault(
        variant="typed-length" if typed else "length",
        observed=f"{known[0] / ways[0][-1]:.0%}",
        at=shown.end,
    )


def _in_capitals(shown: Shown) -> Shown:
    """The component as it is to be printed; small letters are another rule's."""
    return evolve(
        shown,
        lines=tuple(
            evolve(line, spans=tuple(evolve(span, text=span.text.upper()) for span in line.spans))
            for line in shown.lines
        ),
    )


_FAR = 40.0
"""From how far below its anchor (pt) a line may belong to another component."""
_NEAR = 3
"""How many paragraphs below the subject a line may hang that is drawn upwards."""
_SCRIPTED = ("typed", "underline", "border")


def _has_named_subject(kind: DocumentType) -> bool:
    return has_subject(kind) and is_named(kind)


@rule(
    "CV410",
    "subject-rule",
    severity="error",
    clause="II.5.b",
    fix="safe",
    drafts=True,
    applies=_has_named_subject,
    only_warning=frozenset({"typed-length"}),
    finds=Bilingual(
        "Dưới trích yếu không có đường kẻ nét liền dài 1/3 đến 1/2 dòng chữ.",
        "No solid line of a third to half of the text below the subject.",
    ),
    remedy=Bilingual(
        "Kẻ một đường nét liền dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối dưới trích yếu.",
        "Draw a solid line of a third to half of the text, centred below the subject.",
    ),
    bad=Bilingual("Dưới trích yếu không có đường kẻ.", "No line below the subject."),
    good=Bilingual(
        "Đường kẻ bằng một nửa dòng cuối của trích yếu.", "A line half as long as the subject's last line."
    ),
)
def subject_rule(look: Look, standard: Standard) -> Faults:
    """Below the subject of a named type is a solid line of a third to half of the text, centred (điểm b).

    A subject that wraps on the page is measured by its last line; a line whose owner the file does not tell is
    not judged. A row of underscores counts as a line, as in the samples of Phụ lục III.
    """
    subject = look.first("subject")
    wanted = standard.components["subject"].rule
    if subject is None or wanted is None:
        return
    strokes = subject_strokes(look, subject)
    if not _fits_another_line(subject, strokes, wanted):
        yield from stroke_faults(subject, strokes, wanted)


def _fits_another_line(subject: Shown, strokes: Strokes, wanted: Drawn) -> bool:
    """Whether a line was drawn to the measure of another line of the subject than the last, or of one that wraps."""
    lengths = [line.width for line in subject.lines[:-1]]
    last = subject.lines[-1]
    if last.paragraph.width is not None and last.width > last.paragraph.width:
        lengths.append(last.paragraph.width)
    drawn = [stroke.length for stroke in strokes.below["subject"] if stroke.solid and stroke.length]
    return any(stroke / length in wanted.share for stroke in drawn for length in lengths if length)


def subject_strokes(look: Look, subject: Shown) -> Strokes:
    """The lines from the type to the first text below the subject, and those that may be drawn there from elsewhere."""
    layout = look.layout
    last = subject.lines[-1]
    end = _next_text(layout, last.paragraph.index)
    name = look.first("type")
    begin = min(one.lines[0].paragraph.index for one in (subject, name) if one is not None)
    zone = range(begin, end + 1)
    own = [line for line in layout.lines if _is_below(line, last, zone)]
    strange = any(_may_be_meant(line, end) for line in layout.lines if line not in own)
    return Strokes(
        {"subject": tuple(stroke_of(line, layout) for line in own)},
        strange or shows_thin_picture(layout, zone),
    )


def _next_text(layout: Layout, index: int) -> int:
    """The first paragraph below one that shows something other than a line."""
    typed = {line.paragraph for line in layout.lines if line.kind == "typed"}
    following = (
        one.index for one in layout.paragraphs[index + 1 :] if not one.blank and one.index not in typed
    )
    return next(following, len(layout.paragraphs))


def _is_below(line: DrawnLine, last: ShownLine, zone: range) -> bool:
    """Whether a line stands below the subject's last line; a drawn one may hang on the type or on the text that follows."""
    if line.kind in ("shape", "vml"):
        return line.paragraph in zone
    if line.paragraph == last.paragraph.index:
        return line.below and (line.line is None or line.line >= last.extent.line)
    return last.paragraph.index < line.paragraph < zone[-1]


def _may_be_meant(line: DrawnLine, end: int) -> bool:
    """Whether a line drawn elsewhere may end up below the subject: far from its anchor, or placed on the page."""
    y = line.y
    if y is None or line.kind in _SCRIPTED or line.paragraph > end + _NEAR:
        return False
    if y.offset is None or y.relative_to not in ("paragraph", "line"):
        return True
    return y.offset < 0 if line.paragraph > end else y.offset > _FAR
