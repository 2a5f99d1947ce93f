"""The 32 types of Thông tư 01/2011/TT-BNV and its forms of copy.

What a type has (addressees, bases, subject) is taken to be as in NĐ 30/2020/NĐ-CP; its own are five codes and
four types that the decree dropped, which have no sample here and so no frame to be judged by.
"""

from attrs import evolve

from congvan.standards.definitions import DocumentType
from congvan.standards.nd30.types import COPIES as ND30_COPIES
from congvan.standards.nd30.types import TYPES as ND30_TYPES

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
    kind = _DROPPED.get(slug) or ND30_TYPES[slug]
    return evolve(kind, code=OWN_CODES.get(slug, kind.code))


TYPES = {slug: _type(slug) for slug in _ORDER}

COPIES = {
    **ND30_COPIES,
    "sao-y": evolve(ND30_COPIES["sao-y"], name="Sao y bản chính"),
    "trich-sao": evolve(ND30_COPIES["trich-sao"], code="TS"),
}
