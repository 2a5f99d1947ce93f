"""Rules on the heading block: the issuing body and its superior body."""

import datetime as dt
from collections.abc import Iterator
from functools import cache

from congvan.language import fold, regex
from congvan.messages import Bilingual
from congvan.model import Issuer
from congvan.rules.registry import Fault, Faults, has_sample, rule
from congvan.standards.data.bodies import ABBREVIATIONS, ABOLISHED, DISTRICTS_ABOLISHED


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
