"""Thông tư 01/2011/TT-BNV of 19/01/2011, which governed documents until NĐ 30/2020/NĐ-CP took effect.

The standard `tt01-2011` is put together from what the circular has in common with the decree and its own. Its full
text was not at hand, so nothing under it is more than a warning.

Keys of clauses are those of the decree, so that a rule names its matter once; places are whole articles. A matter that
the circular does not have, or has in words that were not seen (most of its annex on capitals), is left out, and
the rules on it do not run under this standard.

What one of its 32 types has (addressees, bases, subject) is taken to be as in NĐ 30/2020/NĐ-CP; its own are five codes
and four types that the decree dropped, which have no sample here and so no frame to be judged by.
"""

import datetime as dt
from typing import Any

from attrs import evolve

from congvan.messages import Bilingual
from congvan.standards.definitions import DocumentType, Range
from congvan.standards.nd30 import ND30

_PLACES = {
    "I.1": "Điều 5", "I.2": "Điều 5", "I.3": "Điều 5", "I.4": "Điều 4", "I.7": "Điều 15",
    "II.1": "Điều 6", "II.2": "Điều 7", "II.3": "Điều 8", "II.4": "Điều 9", "II.5": "Điều 10",
    "II.6": "Điều 11", "II.7": "Điều 12", "II.8": "Điều 13", "II.9": "Điều 14",
    "III.1": "Điều 15", "III.2": "Điều 15", "III.3": "Điều 15", "III.4": "Điều 15",
    "PL1.II.II": "các điều 16 và 17",
    "PL2.I": "Phụ lục VI", "PL2.II.1": "Phụ lục VI",
    "PL3.I": "Điều 8", "D7": "Điều 10",
}  # fmt: skip

_DIGITAL = frozenset({"II.7.d", "II.8", "III.1.d"})
"""Digital signatures came with the decree."""


def _place(key: str) -> str | None:
    """The place of a clause, which its points share."""
    if key in _DIGITAL:
        return None
    while key not in _PLACES and "." in key:
        key = key.rpartition(".")[0]
    return _PLACES.get(key)


_CLAUSES = {
    key: evolve(clause, place=place)
    for key, clause in ND30.clauses.items()
    if (place := _place(key)) is not None
}

_ORDER = (
    "nghi-quyet", "quyet-dinh", "chi-thi", "quy-che", "quy-dinh", "thong-cao", "thong-bao", "huong-dan",
    "chuong-trinh", "ke-hoach", "phuong-an", "de-an", "du-an", "bao-cao", "bien-ban", "to-trinh", "hop-dong",
    "cong-van", "cong-dien", "ban-ghi-nho", "ban-cam-ket", "ban-thoa-thuan", "giay-chung-nhan",
    "giay-uy-quyen", "giay-moi", "giay-gioi-thieu", "giay-nghi-phep", "giay-di-duong",
    "giay-bien-nhan-ho-so", "phieu-gui", "phieu-chuyen", "thu-cong",
)  # fmt: skip

OWN_CODES = {
    "ban-ghi-nho": "GN",
    "ban-thoa-thuan": "TTh",
    "giay-uy-quyen": "UQ",
    "giay-gioi-thieu": "GT",
    "giay-nghi-phep": "NP",
}
"""Codes that NĐ 30/2020/NĐ-CP has changed, by type."""

_DROPPED = {
    kind.slug: kind
    for kind in (
        DocumentType("ban-cam-ket", "Bản cam kết", "CK", "thoa-thuan", None),
        DocumentType("giay-chung-nhan", "Giấy chứng nhận", "CN", "ten-loai", None),
        DocumentType("giay-di-duong", "Giấy đi đường", "ĐĐ", "ten-loai", None),
        DocumentType("giay-bien-nhan-ho-so", "Giấy biên nhận hồ sơ", "BN", "ten-loai", None),
    )
}


def _type(slug: str) -> DocumentType:
    kind = _DROPPED.get(slug) or ND30.types[slug]
    return evolve(kind, code=OWN_CODES.get(slug, kind.code))


_TYPES = {slug: _type(slug) for slug in _ORDER}

_COPIES = {
    **ND30.copies,
    "sao-y": evolve(ND30.copies["sao-y"], name="Sao y bản chính"),
    "trich-sao": evolve(ND30.copies["trich-sao"], code="TS"),
}

_CHANGED: dict[str, dict[str, Any]] = {
    "type": {"size": Range(14, 14)},
    "subject": {"size": Range(14, 14)},
    "basis": {"italic": False},
    "page-number": {"align": "right"},
}

_COMPONENTS = {
    key: evolve(component, **_CHANGED.get(key, {}))
    for key, component in ND30.components.items()
    if key != "digital-signature"
}

TT01 = evolve(
    ND30,
    key="tt01-2011",
    act="01/2011/TT-BNV",
    title=Bilingual(
        "Thông tư 01/2011/TT-BNV hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính",
        "Circular 01/2011/TT-BNV on the form and layout of administrative documents",
    ),
    effective_from=dt.date(2011, 3, 5),
    effective_until=ND30.effective_from,
    page=evolve(ND30.page, font_required=False, number_position="bottom-right"),
    components=_COMPONENTS,
    types=_TYPES,
    copies=_COPIES,
    clauses=_CLAUSES,
    urgencies={**ND30.urgencies, "hoa-toc-hen-gio": "HỎA TỐC HẸN GIỜ"},
    last_basis_end=",",
    severest="warning",
)
