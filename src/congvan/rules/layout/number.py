"""Rules on the look and the place of the line of number and symbol."""

import re

from congvan.language import fold_tones, regex
from congvan.messages import Bilingual
from congvan.rules.finding import Severity
from congvan.rules.layout.look import Look, Shown
from congvan.rules.layout.style import centring, style_faults
from congvan.rules.registry import Fault, Faults, Unknown, rule
from congvan.standards import Standard

_LABEL = "Số:"


@rule(
    "CV302",
    "number-label",
    severity=Severity.ERROR,
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
    severity=Severity.ERROR,
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
    yield from style_faults(shown, standard.components["number"], ("size", "weight", "slant"))
    groups = re.split(r"[/–—-]", shown.text)[1:]
    small = [group.strip() for group in groups if _small_code().fullmatch(group.strip())]
    if small:
        yield Fault(variant="code", observed=small[0], expected=small[0].upper(), at=shown.at)


_small_code = regex(r"[a-zđ]{2,}\d*")


@rule(
    "CV310",
    "number-position",
    severity=Severity.WARNING,
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
