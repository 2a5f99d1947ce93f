"""Abbreviations that the reader may not know."""

import re
from collections.abc import Iterator
from functools import cache

from congvan.language import regex
from congvan.messages import Bilingual
from congvan.model import Archive, Issuer
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Passage, Prose
from congvan.standards.data.abbreviations import ACRONYMS, COMMON

_MOST = 100
"""A text with more abbreviations is a list of codes, not prose."""

_LINKS = frozenset({"và", "về", "của", "các", "cho", "trong"})


@rule(
    "CV917",
    "common-abbreviation",
    severity=Severity.INFO,
    drafts=True,
    finds=Bilingual(
        "Chữ viết tắt không thông dụng, không được giải thích ở lần đầu.",
        "An uncommon abbreviation that is not expanded at first mention.",
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
    first_mentions: dict[str, Passage] = {}
    for found in prose.finditer(_capitals()):
        passage = prose.at(found.start())
        if passage.role == "line" and not _roman().fullmatch(found[0]):
            first_mentions.setdefault(found[0], passage)
    unknown = first_mentions.keys() - COMMON - ACRONYMS - own
    if not unknown or len(unknown) > _MOST:
        return
    explained = {short for found in prose.finditer(_explanation()) for short in found.groups()}
    initials = "".join(word[0] for word in _word().findall(prose.plain) if word not in _LINKS)
    for short, passage in first_mentions.items():
        if short in unknown - explained and short.lower() not in initials and not passage.text.isupper():
            yield Fault(passage.path, observed=short)


@cache
def _explanation() -> re.Pattern[str]:
    short = r"(?<![A-ZĐ])([A-ZĐ]{3,})"
    return re.compile(rf"[(“\"]{short}[)”\"]|(?<!\w)là {short}(?!\w)|{short}(?= \()")


_capitals = regex(r"(?<![\w/.&-])[A-ZĐ]{3,}(?![\w/&-])")


_roman = regex(r"[IVXLC]+")


_word = regex(r"[^\W\d_]+")
