"""Rules on the look of type, subject and legal bases, and on how they are printed (Phụ lục I, Phần I, Mục II, khoản 5 và 6)."""

from attrs import evolve

from congvan.language import excerpt, regex
from congvan.messages import Bilingual, Measure
from congvan.model.layout import Layout
from congvan.rules.bases import basis_end
from congvan.rules.layout.look import UNCENTRED, Look, Shown, ShownLine, centring, style_faults
from congvan.rules.layout.passages import counted
from congvan.rules.registry import (
    Fault,
    Faults,
    Unknown,
    also_on_layout,
    has_sample,
    is_letter,
    is_named,
    rule,
)
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
    severity="error",
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
    severity="error",
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
            wanted = standard.components["letter-subject"]
            yield from style_faults(shown, wanted, UNCENTRED, prefix="letter-subject.")
    else:
        for shown in look.of("subject"):
            yield from style_faults(shown, standard.components["subject"])


@rule(
    "CV411",
    "letter-subject-gap",
    severity="warning",
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


@rule(
    "CV413",
    "bases-style",
    severity="error",
    clause="II.6.a",
    drafts=True,
    only_warning=frozenset({"size-unsampled", "italic-unsampled"}),
    fix="safe",
    finds=Bilingual(
        "Căn cứ không phải chữ nghiêng, cỡ 13-14.", "Legal bases that are not in italics of 13-14 pt."
    ),
    remedy=Bilingual(
        "Trình bày căn cứ chữ thường, nghiêng, cỡ 13-14.", "Set the bases in italics of 13-14 pt."
    ),
    bad=Bilingual("Căn cứ chữ đứng.", "A legal basis set upright."),
    good=Bilingual("Căn cứ chữ nghiêng cỡ 14.", "A legal basis in italics of 14 pt."),
)
def bases_style(look: Look, standard: Standard, kind: DocumentType | None) -> Faults:
    """Legal bases are in small letters, in italics of 13 to 14 pt (điểm a).

    Only nghị quyết and quyết định have them in their samples: in other types there is a warning.
    """
    wanted = standard.components["basis"]
    faults = [fault for shown in look.of("basis") for fault in style_faults(shown, wanted, ("size", "slant"))]
    yield from counted(_as_sampled(fault, kind) for fault in faults if isinstance(fault, Fault))


def _as_sampled(fault: Fault, kind: DocumentType | None) -> Fault:
    """A fault of bases, of another variant where the type's sample has none."""
    sampled = kind is not None and kind.enactment is not None
    return fault if sampled else evolve(fault, variant=f"{fault.variant}-unsampled")


@also_on_layout(basis_end)
def printed_basis_end(look: Look, standard: Standard, kind: DocumentType | None) -> Faults:
    """A semicolon after every basis but the last, which ends as the standard says.

    A line that opens like no basis goes on where the one above it broke off. Where no line of decision follows, a
    last basis without a semicolon may go on in the sentence below it.
    """
    bases = look.of("basis")
    for index, shown in enumerate(bases):
        end = _end_pattern().search(shown.text)
        found = end[0] if end else ""
        if index < len(bases) - 1:
            if found != ";" and _opening_pattern().match(bases[index + 1].text):
                yield _as_sampled(_fault(shown, found, ";"), kind)
        elif found not in (standard.last_basis_end, ".") and (
            look.first("enacting") is not None or found == ";"
        ):
            yield _as_sampled(_fault(shown, found, standard.last_basis_end), kind)


def _fault(shown: Shown, found: str, expected: str) -> Fault:
    at = shown.end
    if found:
        return Fault(observed=found, expected=expected, variant="printed", at=at)
    return Fault(observed=excerpt(shown.text), expected=expected, variant="unmarked", at=at)


_opening_pattern = regex(r"(?i)\W*(?:căn cứ|theo|xét|thực hiện|sau khi)\b")

_end_pattern = regex(r"(?:\./\.|[;,.:])\Z")


@rule(
    "CV415",
    "basis-per-line",
    severity="warning",
    clause="II.6.a",
    drafts=True,
    finds=Bilingual("Hai căn cứ trên cùng một dòng.", "Two legal bases in one line."),
    remedy=Bilingual("Xuống dòng sau mỗi căn cứ.", "Begin a new line after every basis."),
    bad=Bilingual(
        "«Căn cứ Luật A; Căn cứ Luật B;» trong một đoạn.", "“Căn cứ Luật A; Căn cứ Luật B;” in one paragraph."
    ),
    good=Bilingual(
        "«Căn cứ Luật A; Luật B được sửa đổi năm 2024;»: một căn cứ.",
        "“Căn cứ Luật A; Luật B được sửa đổi năm 2024;”: one basis.",
    ),
)
def basis_per_line(look: Look) -> Faults:
    """After every basis a new line begins (điểm a)."""
    for shown in look.of("basis"):
        for line in shown.lines:
            if found := _second_pattern().search(line.text):
                yield Fault(observed=excerpt(line.text[found.start(1) :]), at=line.extent)
                break


_second_pattern = regex(r"[;.]\s*([Cc]ăn cứ|Xét đề nghị|Theo đề nghị)\s")
