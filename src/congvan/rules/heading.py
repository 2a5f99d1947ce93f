"""Rules on the heading block: the issuing body and its superior body, and an older standard's marks."""

import datetime as dt
from collections.abc import Iterator
from functools import cache

from congvan.language import fold, regex
from congvan.messages import Bilingual
from congvan.model import Block, DocumentDate, Issuer, plain_text
from congvan.rules.facts import fact
from congvan.rules.number import PrintedSymbol
from congvan.rules.registry import Fault, Faults, has_sample, rule
from congvan.standards import TT01, DocumentType, Standard
from congvan.standards.data.bodies import ABBREVIATIONS, ABOLISHED, DISTRICTS_ABOLISHED
from congvan.standards.tt01 import OWN_CODES


@rule(
    "CV209",
    "issuer-missing",
    severity="error",
    clause="II.2.a",
    drafts=True,
    applies=has_sample,
    finds=Bilingual("Văn bản không ghi tên cơ quan, tổ chức ban hành.", "The issuing body is missing."),
    remedy=Bilingual(
        "Ghi tên chính thức, đầy đủ của cơ quan, tổ chức hoặc chức danh nhà nước ban hành văn bản.",
        "Give the official full name of the issuing body or state post.",
    ),
    bad="issuer: null",
    good="issuer: {parent: null}",
)
def issuer_missing(issuer: Issuer | None) -> Faults:
    """Every document names the body, organisation or state post that issues it (Điều 8, Phụ lục I, Phần I, Mục II, khoản 2, điểm a)."""
    if issuer is None or not issuer.name.strip():
        yield Fault("issuer" if issuer is None else "issuer.name")


@rule(
    "CV213",
    "issuer-abbreviated",
    severity="warning",
    clause="II.2.a",
    drafts=True,
    finds=Bilingual(
        "Tên cơ quan ban hành viết tắt (chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng).",
        "The issuing body's own name is abbreviated (only the superior body's may be).",
    ),
    remedy=Bilingual("Viết đầy đủ tên cơ quan ban hành.", "Write the issuing body's name in full."),
    bad="issuer: {name: UBND TỈNH LẠNG SƠN}",
    good="issuer: {parent: UBND TỈNH LẠNG SƠN}",
)
def issuer_abbreviated(issuer: Issuer | None) -> Faults:
    """The issuing body is named in full; common words may be shortened only in the line of the superior body.

    Abbreviations that belong to registered names (`TNHH`, `THPT`) are not judged.
    """
    if issuer is None:
        return
    for word in issuer.name.split():
        short = word.strip(".,;").upper()
        if short in ABBREVIATIONS:
            yield Fault("issuer.name", observed=short, expected=ABBREVIATIONS[short])
            return


@rule(
    "CV215",
    "issuer-obsolete",
    severity="warning",
    kind="structure",
    clause="II.2.a",
    drafts=True,
    finds=Bilingual(
        "Cơ quan ban hành hoặc cơ quan chủ quản đã kết thúc hoạt động trước ngày của văn bản.",
        "The issuing or the superior body was abolished before the document's date.",
    ),
    remedy=Bilingual(
        "Ghi tên cơ quan kế thừa hoặc kiểm tra lại ngày của văn bản.",
        "Name the body that took over, or look at the document's date.",
    ),
    bad="issuer: {parent: BỘ GIAO THÔNG VẬN TẢI}",
    good="""
date: 2024-03-26
issuer: {parent: BỘ GIAO THÔNG VẬN TẢI}
""",
)
def issuer_obsolete(issuer: Issuer | None, day_written: dt.date | None) -> Faults:
    """A body's official name (khoản 2, điểm a) is that of a body that exists on the document's day.

    Seven ministries were merged away on 01/3/2025; people's councils and committees of the district level
    ended on 01/7/2025. Cities are not judged: the name alone does not tell a provincial one.
    """
    if issuer is None or day_written is None:
        return
    for key, name in (("issuer.name", issuer.name), ("issuer.parent", issuer.parent)):
        for since, successor in _abolition(name or ""):
            if day_written >= since:
                yield Fault(
                    key, observed=name or "", expected=successor, details={"since": f"{since:%d/%m/%Y}"}
                )


def _abolition(name: str) -> Iterator[tuple[dt.date, str]]:
    folded = fold(name)
    if (body := _abolished_by_name().get(folded)) is not None:
        yield body
    elif _district().match(folded):
        yield DISTRICTS_ABOLISHED, "cơ quan cấp tỉnh hoặc cấp xã"


@cache
def _abolished_by_name() -> dict[str, tuple[dt.date, str]]:
    return {fold(body.name): (body.since, body.successor) for body in ABOLISHED}


_district = regex(r"(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (?:huyện|quận|thị xã|thị trấn)(?!\w)")

ENOUGH = 2
"""Marks that tell the old form: one may be a slip."""


@fact
def old_copies(text_blocks: tuple[tuple[str, Block], ...]) -> tuple[str, ...]:
    """The circular's form of copy, where a line of the text is that and nothing else."""
    form = TT01.copies["sao-y"]
    lines = (plain_text(block.text).strip() for _, block in text_blocks)
    is_there = any(len(line) == len(form.name) and fold(line) == _old_copy() for line in lines)
    return (form.printed_name,) if is_there else ()


@rule(
    "CV216",
    "old-standard-marks",
    severity="warning",
    kind="structure",
    clause="D8",
    drafts=True,
    finds=Bilingual(
        "Văn bản từ ngày 05/3/2020 có dấu hiệu trình bày theo Thông tư 01/2011/TT-BNV.",
        "A document dated from 05/3/2020 looks like one by Circular 01/2011/TT-BNV.",
    ),
    remedy=Bilingual(
        "Trình bày lại theo Nghị định 30/2020/NĐ-CP.", "Lay the document out by Decree 30/2020/NĐ-CP."
    ),
    bad="""
type: ban-thoa-thuan
symbol: TTh-SNV
body: |
  Hai bên thống nhất phối hợp thực hiện công tác lưu trữ./.
  SAO Y BẢN CHÍNH
""",
    good="""
type: ban-thoa-thuan
symbol: TTh-SNV
body: Hai bên thống nhất phối hợp thực hiện công tác lưu trữ./.
""",
)
def old_standard_marks(
    bases: tuple[str, ...],
    printed_symbol: PrintedSymbol | None,
    urgency: str | None,
    old_copies: tuple[str, ...],
    kind: DocumentType | None,
    date: DocumentDate | None,
    standard: Standard,
) -> Faults:
    """Form and layout are those of the decree from 05/3/2020 (Điều 8, Điều 37).

    Marks of the circular before it: a comma after the last legal basis, the codes TTh, GN, NP and UQ, `SAO Y
    BẢN CHÍNH` and `HỎA TỐC HẸN GIỜ`. Two of them together tell that an old form was taken; a document without
    a date is not judged, nor one that the circular governs.
    """
    if date is None or (day := date.date) is None or not standard.in_force_on(day):
        return
    found = [
        *_basis_mark(bases, standard),
        *_code(printed_symbol, kind),
        *_urgency(urgency, standard),
        *old_copies,
    ]
    if len(found) >= ENOUGH:
        yield Fault(None, observed="; ".join(found), expected=standard.act, details={"old": TT01.act})


def _basis_mark(bases: tuple[str, ...], standard: Standard) -> Iterator[str]:
    if (
        bases
        and bases[-1].rstrip().endswith(TT01.last_basis_end)
        and TT01.last_basis_end != standard.last_basis_end
    ):
        yield "«,» sau căn cứ cuối cùng"


def _code(printed: PrintedSymbol | None, kind: DocumentType | None) -> Iterator[str]:
    if printed is None or kind is None or not printed.groups:
        return
    if printed.groups[0] == OWN_CODES.get(kind.slug) != kind.code:
        yield printed.groups[0]


def _urgency(urgency: str | None, standard: Standard) -> Iterator[str]:
    for slug, printed in TT01.urgencies.items():
        if urgency is not None and slug not in standard.urgencies and fold(urgency) in (slug, fold(printed)):
            yield printed


@cache
def _old_copy() -> str:
    return fold(TT01.copies["sao-y"].name)
