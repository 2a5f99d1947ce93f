"""Rules on the lines below the motto and the name of the issuing body."""

from attrs import evolve

from congvan.messages import Bilingual
from congvan.rules.finding import Severity
from congvan.rules.layout.heading import Masthead, has_masthead
from congvan.rules.layout.look import Look, Shown
from congvan.rules.layout.strokes import Stroke, Strokes, printed_lengths
from congvan.rules.registry import Fault, Faults, Unknown, rule
from congvan.standards import Range, Standard
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
    severity=Severity.ERROR,
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
    severity=Severity.ERROR,
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
        yield Fault(variant="missing", at=shown.lines[-1].extent)
    elif not solid:
        yield Fault(variant="broken" if drawn else "typed", at=shown.lines[-1].extent)
    elif not drawn and shown.key == "motto":
        raised = any(stroke.length is None for stroke in solid)
        yield Unknown() if raised else Fault(variant="underscores", at=shown.lines[-1].extent)
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
        at=shown.lines[-1].extent,
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
