"""Abbreviations that the reader may not know."""

import re
from collections.abc import Iterator
from functools import cache

from congvan.messages import Bilingual
from congvan.model import Archive, Issuer
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Prose
from congvan.standards.data.abbreviations import ACRONYMS, COMMON

_LINKS = frozenset({"và", "về", "của", "các", "cho", "trong"})


@rule(
    "CV917",
    "common-abbreviation",
    severity=Severity.INFO,
    kind="house",
    clause=None,
    drafts=True,
    finds=Bilingual(
        "chữ viết tắt không thông dụng, không được giải thích ở lần đầu",
        "an uncommon abbreviation that is not expanded at first mention",
    ),
    remedy=Bilingual(
        "Viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc.",
        "Write it out the first time, with the abbreviation in brackets.",
    ),
    bad="body: Các đơn vị cập nhật số liệu vào hệ thống QLHSĐT trước ngày 15 tháng 4 năm 2026./.",
    good="body: UBND tỉnh giao Trung tâm Phục vụ hành chính công (sau đây gọi là TTPVHCC) thực hiện Mục II Kế hoạch số 5/KH-QLHS./.",
)
def common_abbreviation(
    prose: Prose, issuer: Issuer | None, unit: str | None, archive: Archive | None
) -> Iterator[Fault]:
    """An abbreviation that not every office reads is written out where it is first used.

    Known are common ones, international bodies, those of the issuer and its units, and those whose words (by
    their first letters) stand in the text.
    """
    own = {unit, *(archive.units if archive else ()), *((issuer.code,) if issuer else ())}
    seen: set[str] = set()
    for found in prose.finditer(_capitals()):
        short = found[0]
        passage = prose.at(found.start())
        if short in seen or short in COMMON or short in ACRONYMS or short in own or passage.role != "line":
            continue
        seen.add(short)
        if not (passage.text.isupper() or _roman().fullmatch(short) or _is_explained(prose, short)):
            yield Fault(passage.path, observed=short)


def _is_explained(prose: Prose, short: str) -> bool:
    if f"({short})" in prose.text or f"{short} (" in prose.text or f"là {short}" in prose.text:
        return True
    if f"“{short}”" in prose.text or f'"{short}"' in prose.text:
        return True
    initials = "".join(word[0] for word in _word().findall(prose.plain) if word not in _LINKS)
    return short.lower() in initials


@cache
def _capitals() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/.&-])[A-ZĐ]{3,}(?![\w/&-])")


@cache
def _roman() -> re.Pattern[str]:
    return re.compile(r"[IVXLC]+")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")
