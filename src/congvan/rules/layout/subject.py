"""Rules on the look of type and subject, and on what is printed of them (Phụ lục I, Phần I, Mục II, khoản 5)."""

from congvan.language import regex
from congvan.messages import Bilingual, Measure
from congvan.model.layout import Layout
from congvan.rules.finding import Severity
from congvan.rules.kinds import has_sample, is_letter, is_named
from congvan.rules.layout.centring import centring
from congvan.rules.layout.look import Look, ShownLine
from congvan.rules.layout.style import style_faults
from congvan.rules.registry import Fault, Faults, Unknown, also_on_layout, rule
from congvan.rules.subject import letter_with_type_name, subject_prefix
from congvan.standards import DocumentType, Standard

_GAP_SLACK = 0.55
"""How far (pt) the gap of a letter's subject may be off: Word rounds to half points."""


@also_on_layout(letter_with_type_name)
def printed_type_name(look: Look) -> Faults:
    """The line above the addressees that names the letter's type."""
    yield from (Fault(observed=shown.text, at=shown.at) for shown in look.of("type"))


@rule(
    "CV403",
    "type-style",
    severity=Severity.ERROR,
    clause="II.5.b",
    drafts=True,
    applies=is_named,
    fix="safe",
    finds=Bilingual(
        "Tên loại không phải chữ in hoa, cỡ 13-14, đứng, đậm, canh giữa.",
        "The type is not in centred capitals of 13-14 pt, upright and bold.",
    ),
    remedy=Bilingual(
        "Trình bày tên loại chữ in hoa, cỡ 13-14, đứng, đậm, canh giữa.",
        "Set the type in centred capitals of 13-14 pt, upright and bold.",
    ),
    bad=Bilingual("«Kế hoạch» chữ in thường cỡ 16.", "“Kế hoạch” in small letters of 16 pt."),
    good=Bilingual("«QUYẾT ĐỊNH» cỡ 14 đậm, canh giữa.", "“QUYẾT ĐỊNH” in 14 pt, bold and centred."),
)
def type_style(look: Look, standard: Standard) -> Faults:
    """The type stands in the middle, in capitals of 13 to 14 pt, upright and bold (điểm b)."""
    for shown in look.of("type"):
        yield from style_faults(shown, standard.components["type"])


@also_on_layout(subject_prefix)
def printed_prefix(look: Look) -> Faults:
    """The subject of a letter begins with `V/v` and a space."""
    for shown in look.of("letter-subject"):
        found = _prefix_pattern().match(shown.text)
        if found is None:
            yield Fault(observed=shown.text, variant="missing", at=shown.at)
        elif found["words"]:
            yield Fault(observed=found[0].strip(), variant="spelled-out", at=shown.at)
        elif found["typed"] != "V/v":
            yield Fault(observed=found["typed"], variant="printed", at=shown.at)


_prefix_pattern = regex(
    r"(?i)\(?\s*(?:(?P<typed>v\s*/\s*v(?:\s*[:.](?!\s*[.…]))?)(?!\w)|(?P<words>về việc\b))\s*"
)


@rule(
    "CV409",
    "subject-style",
    severity=Severity.ERROR,
    clause="II.5.b",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Trích yếu sai cỡ chữ, kiểu chữ hoặc không canh giữa.", "The subject is of a wrong size or style, or not centred."
    ),
    remedy=Bilingual(
        "Dưới tên loại: chữ thường 13-14 đứng, đậm, canh giữa; của công văn: chữ thường 12-13 đứng, không đậm.",
        "Below a type: small letters of 13-14 pt, upright, bold, centred; of a letter: 12-13 pt, upright, not bold.",
    ),
    bad=Bilingual("Trích yếu công văn chữ nghiêng cỡ 12.", "A letter's subject in italics of 12 pt."),
    good=Bilingual("Trích yếu quyết định chữ đậm cỡ 14, canh giữa.", "A decision's subject in bold of 14 pt, centred."),
    applies=has_sample,
)  # fmt: skip
def subject_style(look: Look, kind: DocumentType, standard: Standard) -> Faults:
    """Below the name of a type the subject is in small letters of 13 to 14 pt, upright, bold and centred (điểm b).

    That of a letter is in small letters of 12 to 13 pt, upright and not bold; where it stands is for another rule.
    """
    if is_letter(kind):
        for shown in look.of("letter-subject"):
            for fault in style_faults(
                shown, standard.components["letter-subject"], ("case", "size", "weight", "slant")
            ):
                yield _of_letter(fault)
    else:
        for shown in look.of("subject"):
            yield from style_faults(shown, standard.components["subject"])


def _of_letter(fault: Fault | Unknown) -> Fault | Unknown:
    if isinstance(fault, Unknown):
        return fault
    return Fault(
        observed=fault.observed,
        expected=fault.expected,
        variant=f"letter-subject.{fault.variant}",
        at=fault.at,
    )


@rule(
    "CV411",
    "letter-subject-gap",
    severity=Severity.WARNING,
    clause="II.5.b",
    drafts=True,
    applies=is_letter,
    fix="safe",
    finds=Bilingual(
        "Trích yếu công văn không cách số, ký hiệu 6 pt, hoặc không canh giữa dưới số, ký hiệu.",
        "A letter's subject is not 6 pt below the number, or not centred under it.",
    ),
    remedy=Bilingual(
        "Canh giữa trích yếu dưới số, ký hiệu; đặt Spacing Before 6 pt.",
        "Centre the subject under the number, with 6 pt before it.",
    ),
    bad=Bilingual("Trích yếu liền ngay dưới số, ký hiệu (0 pt).", "A subject right below the number (0 pt)."),
    good=Bilingual("Trích yếu có Spacing Before 6 pt.", "A subject with 6 pt before it."),
)
def letter_subject_gap(look: Look, layout: Layout, standard: Standard) -> Faults:
    """The subject of a letter is centred under number and symbol, 6 pt below them (điểm b).

    Where an empty line, a drawn one or another row of the heading's table stands between, no file tells the gap.
    """
    subject, number = look.first("letter-subject"), look.first("number")
    if subject is None:
        return
    first = subject.lines[0]
    wanted = standard.components["letter-subject"].gap_above
    gap = _gap(layout, number.lines[-1], first) if number is not None else None
    if gap is None or wanted is None:
        yield Unknown()
    elif abs(gap - wanted) > _GAP_SLACK:
        yield Fault(observed=Measure(f"{gap:g}"), expected=Measure(f"{wanted:g}"), at=first.extent)
    places = {centring(line) for line in subject.lines}
    if "aside" in places:
        yield Fault(variant="align", observed=subject.text, at=first.extent)
    elif "unknown" in places:
        yield Unknown()


def _gap(layout: Layout, upper: ShownLine, lower: ShownLine) -> float | None:
    """The space between two lines that follow each other in one cell; None where something else is between."""
    if upper.paragraph is lower.paragraph:
        return 0.0 if lower.extent.line == upper.extent.line + 1 else None
    follows = lower.paragraph.index == upper.paragraph.index + 1
    if not follows or lower.paragraph.place != upper.paragraph.place or lower.extent.line > 0:
        return None
    return layout.gap(upper.paragraph, lower.paragraph)
