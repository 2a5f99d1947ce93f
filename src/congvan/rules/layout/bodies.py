"""Rules on the look of the names of the issuing and the superior body, and on the heading's line spacing."""

from congvan.messages import Bilingual, Measure
from congvan.model.layout import ParagraphFormat
from congvan.rules.finding import Severity
from congvan.rules.layout.look import Look
from congvan.rules.layout.style import style_faults
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards import Standard

_SINGLE = 0.05
"""How far from single a multiple may be: programs round it."""
_EXACT = 0.25
"""How far an exact height may be from that of a single-spaced line, which fonts make a little more or less."""
_LINE = 1.15


@rule(
    "CV210",
    "issuer-style",
    severity=Severity.ERROR,
    clause="II.2.b",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Tên cơ quan ban hành không phải chữ in hoa, cỡ 12-13, đứng, đậm, canh giữa.",
        "The issuing body's name is not in capitals, 12-13 pt, upright, bold and centred.",
    ),
    remedy=Bilingual(
        "Đặt tên cơ quan ban hành chữ in hoa, cỡ 12 đến 13, đứng, đậm, canh giữa.",
        "Set it in capitals, 12 to 13 pt, upright, bold, centred.",
    ),
    bad=Bilingual("Tên cơ quan ban hành không đậm.", "A name that is not bold."),
    good=Bilingual("Tên cơ quan hai dòng, đậm cả hai.", "A name on two lines, both bold."),
)
def issuer_style(look: Look, standard: Standard) -> Faults:
    """The issuing body's name is in capitals, 12 to 13 pt, upright, bold and centred (khoản 2, điểm b; Mục V, số 2)."""
    if (shown := look.first("issuer")) is not None:
        yield from style_faults(shown, standard.components["issuer"])


@rule(
    "CV212",
    "parent-style",
    severity=Severity.ERROR,
    clause="II.2.b",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Tên cơ quan chủ quản đậm, hoặc không phải chữ in hoa, cỡ 12-13, đứng.",
        "The superior body's name is bold, or not in capitals, 12-13 pt and upright.",
    ),
    remedy=Bilingual(
        "Đặt tên cơ quan chủ quản chữ in hoa, cỡ 12 đến 13, đứng, không đậm.",
        "Set it in capitals, 12 to 13 pt, upright, not bold.",
    ),
    bad=Bilingual(
        "Tên cơ quan chủ quản đậm như tên cơ quan ban hành.", "A superior body as bold as the issuing one."
    ),
    good=Bilingual(
        "UBND và TỈNH LÂM ĐỒNG là một tên trên hai dòng đậm.",
        "UBND and TỈNH LÂM ĐỒNG as one bold name on two lines.",
    ),
)
def parent_style(look: Look, standard: Standard) -> Faults:
    """The superior body's name is in capitals, 12 to 13 pt and upright, not bold (khoản 2, điểm b; Mục V, số 2)."""
    if (shown := look.first("parent")) is not None:
        yield from style_faults(shown, standard.components["parent"], ("case", "size", "weight", "slant"))


@rule(
    "CV214",
    "heading-line-spacing",
    severity=Severity.WARNING,
    clause="II.1.c",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Dòng Quốc hiệu, Tiêu ngữ, tên cơ quan không cách dòng đơn.",
        "Lines of national name, motto or bodies are not single-spaced.",
    ),
    remedy=Bilingual("Đặt cách dòng đơn (Single).", "Set them single-spaced."),
    bad=Bilingual("Quốc hiệu, Tiêu ngữ cách dòng 1,5.", "National name and motto 1.5 lines apart."),
    good=Bilingual("Cách dòng chính xác 16 pt cho chữ cỡ 13.", "Exactly 16 pt for letters of 13 pt."),
)
def heading_line_spacing(look: Look, standard: Standard) -> Faults:
    """National name, motto and the names of the bodies are single-spaced (khoản 1, điểm c; khoản 2, điểm b)."""
    for component in standard.components.values():
        if not component.single_spaced:
            continue
        for shown in look.of(component.key):
            for line in shown.lines:
                if not _single(line.paragraph.format, shown.most("size")):
                    spacing = line.paragraph.format.line_spacing
                    unit = "" if spacing.rule == "multiple" else " pt"
                    yield Fault(observed=Measure(f"{spacing.value:.3g}{unit}"), at=line.extent)
                    return


def _single(form: ParagraphFormat, size: float | None) -> bool:
    spacing = form.line_spacing
    if spacing.rule == "multiple" or size is None:
        return spacing.rule != "multiple" or abs(spacing.value - 1) <= _SINGLE
    height = _LINE * size
    if spacing.rule == "at-least":
        return spacing.value <= height * (1 + _EXACT)
    return abs(spacing.value - height) <= _EXACT * height
