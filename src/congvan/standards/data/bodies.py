"""Bodies of the State that were abolished, their codes, and units of administration, with dates."""

import datetime as dt

from attrs import frozen

MINISTRIES_MERGED = dt.date(2025, 3, 1)
DISTRICTS_ABOLISHED = dt.date(2025, 7, 1)


@frozen
class AbolishedBody:
    """A body with the code of its symbol, the first day without it and the body that took over."""

    name: str
    code: str
    since: dt.date
    successor: str


ABOLISHED = (
    AbolishedBody("Bộ Giao thông vận tải", "BGTVT", MINISTRIES_MERGED, "Bộ Xây dựng"),
    AbolishedBody("Bộ Lao động - Thương binh và Xã hội", "BLĐTBXH", MINISTRIES_MERGED, "Bộ Nội vụ"),
    AbolishedBody("Bộ Kế hoạch và Đầu tư", "BKHĐT", MINISTRIES_MERGED, "Bộ Tài chính"),
    AbolishedBody("Bộ Thông tin và Truyền thông", "BTTTT", MINISTRIES_MERGED, "Bộ Khoa học và Công nghệ"),
    AbolishedBody(
        "Bộ Nông nghiệp và Phát triển nông thôn",
        "BNNPTNT",
        MINISTRIES_MERGED,
        "Bộ Nông nghiệp và Môi trường",
    ),
    AbolishedBody("Bộ Tài nguyên và Môi trường", "BTNMT", MINISTRIES_MERGED, "Bộ Nông nghiệp và Môi trường"),
    AbolishedBody("Ủy ban Dân tộc", "UBDT", MINISTRIES_MERGED, "Bộ Dân tộc và Tôn giáo"),
)
"""Ministries merged away on 01/3/2025 (Nghị quyết số 176/2025/QH15).

Short codes that the successor may have kept for itself (BNN) are left out.
"""

OBSOLETE_CODES = {body.code: body.since for body in ABOLISHED} | dict.fromkeys(
    ("SKHĐT", "STNMT", "SGTVT", "SNNPTNT", "SLĐTBXH", "STTTT"), DISTRICTS_ABOLISHED
)
"""Codes of merged ministries and provincial departments, with the first day without them.

The departments were merged in the course of 2025; the last day of that course is the cautious one.
"""

TITLE_CODES = frozenset({"TTg", "CTN", "CT", "CTUBND", "HĐND", "TTHĐND"})
"""Codes of titles and collectives that may stand in the symbol in place of the body's own code."""

CENTRAL_CITIES = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Đồng Nai"})
"""Cities that are provinces; every other city was a unit of the district level."""

NAMED_AFTER = frozenset(
    {
        "Hồ Chí Minh",
        "Điện Biên Phủ",
        "Hai Bà Trưng",
        "Bà Triệu",
        "Ngô Quyền",
        "Lý Thường Kiệt",
        "Trần Hưng Đạo",
        "Lê Lợi",
        "Nguyễn Trãi",
        "Nguyễn Huệ",
        "Nguyễn Du",
        "Phan Đình Phùng",
        "Hoàng Hoa Thám",
        "Phan Bội Châu",
        "Phan Châu Trinh",
        "Lê Hồng Phong",
        "Trần Phú",
        "Hoàng Văn Thụ",
        "Nguyễn Văn Cừ",
        "Võ Thị Sáu",
        "Cách mạng Tháng Tám",
    }
)
"""Persons and events after whom units of administration are named."""

ABBREVIATIONS = {
    "UBND": "ỦY BAN NHÂN DÂN",
    "HĐND": "HỘI ĐỒNG NHÂN DÂN",
    "UBMTTQ": "ỦY BAN MẶT TRẬN TỔ QUỐC",
    "MTTQ": "MẶT TRẬN TỔ QUỐC",
    "BQL": "BAN QUẢN LÝ",
    "TP": "THÀNH PHỐ",
    "GD&ĐT": "GIÁO DỤC VÀ ĐÀO TẠO",
    "GDĐT": "GIÁO DỤC VÀ ĐÀO TẠO",
    "KH&CN": "KHOA HỌC VÀ CÔNG NGHỆ",
    "KHCN": "KHOA HỌC VÀ CÔNG NGHỆ",
    "NN&MT": "NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    "NN&PTNT": "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
    "TN&MT": "TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    "TT&TT": "THÔNG TIN VÀ TRUYỀN THÔNG",
    "KH&ĐT": "KẾ HOẠCH VÀ ĐẦU TƯ",
    "LĐTBXH": "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    "VHTTDL": "VĂN HÓA, THỂ THAO VÀ DU LỊCH",
}
"""Abbreviations met in the names of bodies, in full. Those of schools and companies (THPT, TNHH) are
part of registered names and left out."""
