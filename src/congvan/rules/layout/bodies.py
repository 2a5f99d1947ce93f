"""Rules on the look of the heading's left column: names of bodies, number and symbol; and on its line spacing."""

import re

from congvan.language import fold_tones, regex
from congvan.messages import Bilingual, Measure
from congvan.model.layout import ParagraphFormat
from congvan.rules.layout.look import PLAIN, UNCENTRED, Look, Shown, centring, style_faults
from congvan.rules.registry import Fault, Faults, Unknown, rule
from congvan.standards import Standard

_SINGLE = 0.05
"""How far from single a multiple may be: programs round it."""
_EXACT = 0.25
"""How far an exact height may be from that of a single-spaced line, which fonts make a little more or less."""
_LINE = 1.15


@rule(
    "CV210",
    "issuer-style",
    severity="error",
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
    severity="error",
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
        yield from style_faults(shown, standard.components["parent"], UNCENTRED)


@rule(
    "CV214",
    "heading-line-spacing",
    severity="warning",
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


_LABEL = "Số:"


@rule(
    "CV302",
    "number-label",
    severity="error",
    clause="II.3.c",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Trước số không ghi đúng «Số:».", "The number is not labelled “Số:”."),
    remedy=Bilingual("Ghi «Số:», có dấu hai chấm liền sau.", "Write “Số:”, the colon right behind the word."),
    bad=Bilingual("Số 15/QĐ-BNV", "Số 15/QĐ-BNV"),
    good=Bilingual("Số:      /QĐ-BNV của bản dự thảo", "Số:      /QĐ-BNV of a draft"),
)
def number_label(look: Look) -> Faults:
    """The number follows the word `Số` in small letters and a colon (khoản 3, điểm c)."""
    shown = look.first("number")
    if shown is None:
        return
    label = _label_pattern().match(fold_tones(shown.text))
    if label is not None and label[0] != _LABEL:
        yield Fault(observed=label[0].strip(), expected=_LABEL, at=shown.at)


_label_pattern = regex(r"(?i)số\s*[:.;,]*")


@rule(
    "CV309",
    "number-style",
    severity="error",
    clause="II.3.c",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Số, ký hiệu không phải cỡ 13, kiểu chữ đứng, không đậm; hoặc ký hiệu không viết hoa.",
        "Number and symbol are not 13 pt, upright and plain, or the symbol is not in capitals.",
    ),
    remedy=Bilingual(
        "Đặt cỡ chữ 13, đứng; ký hiệu in hoa.", "Set it 13 pt and upright, the symbol in capitals."
    ),
    bad=Bilingual("Số, ký hiệu cỡ 14.", "Number and symbol of 14 pt."),
    good=Bilingual("Số: 12/TTr-SNV, cỡ 13", "Số: 12/TTr-SNV of 13 pt"),
)
def number_style(look: Look, standard: Standard) -> Faults:
    """Number and symbol are 13 pt and upright, the symbol in capitals (khoản 3, điểm c; Mục V, số 3).

    Codes that hold small letters by law or by the body's own rule (`QyĐ`, `TTr`, `GDTrH`) begin with a capital.
    """
    shown = look.first("number")
    if shown is None:
        return
    yield from style_faults(shown, standard.components["number"], PLAIN)
    groups = re.split(r"[/–—-]", shown.text)[1:]
    small = [group.strip() for group in groups if _small_code().fullmatch(group.strip())]
    if small:
        yield Fault(variant="code", observed=small[0], expected=small[0].upper(), at=shown.at)


_small_code = regex(r"[a-zđ]{2,}\d*")


@rule(
    "CV310",
    "number-position",
    severity="warning",
    clause="II.3.c",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Số, ký hiệu không canh giữa dưới tên cơ quan ban hành.",
        "Number and symbol are not centred below the issuing body.",
    ),
    remedy=Bilingual("Canh giữa dưới tên cơ quan ban hành.", "Centre them below the issuing body."),
    bad=Bilingual("Số, ký hiệu đặt sát lề trái.", "Number and symbol flush left."),
    good=Bilingual(
        "Số, ký hiệu đặt giữa bằng khoảng trắng.", "Number and symbol put in the middle with spaces."
    ),
)
def number_position(look: Look) -> Faults:
    """Number and symbol are centred below the issuing body's name (khoản 3, điểm c)."""
    number, issuer = look.first("number"), look.first("issuer")
    if number is None or issuer is None:
        return
    place = centring(number.lines[0])
    if place == "aside" or _other_column(number, issuer):
        yield Fault(observed=number.text, at=number.at)
    elif place == "unknown":
        yield Unknown()


def _other_column(number: Shown, issuer: Shown) -> bool:
    """Whether the two stand in different columns of one table of equal rows."""
    ours, theirs = number.lines[0].paragraph.place.cell, issuer.lines[0].paragraph.place.cell
    return (
        ours is not None and theirs is not None and ours.table == theirs.table and ours.column > theirs.column
    )
