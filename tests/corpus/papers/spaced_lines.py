"""First lines with spaces and breaks where none belong."""

from tests.corpus.frames import (
    MOTTO,
    NATIONAL,
    about,
    agency,
    number,
    one_row,
    short,
)
from tests.corpus.marks import c, p, r
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line
from tests.corpus.usual import usual

paper = Shelf("spaced-lines")

_LETTER = {"type": "cong-van", "parent": "UBND TỈNH LÂM ĐỒNG", "issuer": "SỞ NỘI VỤ", "place": "Lâm Đồng"}
_BODIES = ("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ")


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="SỞ NỘI VỤ",
    symbol="QĐ-SNV~QĐ - SNV",
    place="Lâm Đồng",
    date="2026-08",
    subject="Về việc cử công chức đi học",
    authority_line="GIÁM ĐỐC SỞ NỘI VỤ TỈNH LÂM ĐỒNG",
    bases=2,
    sign="GIÁM ĐỐC|Trương Thị Mai Lan",
    recipients=["Như Điều 2"],
    archive="VT",
    first="Điều 1. Cử bà Hồ Thị Mỹ Duyên",
    last="thi hành Quyết định này./.",
    faults="CV304",
    may="CV915",
)
def spaced_symbol_and_spaced_order() -> bytes:
    return usual(
        *_BODIES,
        rule=10,
        number_line="Số:        /QĐ - SNV",
        day="Lâm Đồng, ngày     tháng 8 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc cử công chức đi học"),
        line_below=24,
        decides="GIÁM ĐỐC SỞ NỘI VỤ TỈNH LÂM ĐỒNG",
        bases="Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;\nXét đề nghị của Trưởng phòng Công chức, viên chức.",
        order="QUYẾT ĐỊNH :",
        text="**Điều 1.** Cử bà Hồ Thị Mỹ Duyên đi học lớp bồi dưỡng ngạch chuyên viên chính từ ngày 01 tháng 9 năm 2026.\n**Điều 2.** Trưởng phòng Công chức, viên chức và bà Hồ Thị Mỹ Duyên thi hành Quyết định này./.",
        items=["- Như Điều 2;", "- Lưu: VT."],
        posts=["GIÁM ĐỐC"],
        name="Trương Thị Mai Lan",
    )


@paper(
    **_LETTER,
    symbol="SNV-VTLT",
    date="2026-07",
    subject="báo cáo công tác lưu trữ",
    to=["Các xã, phường, đặc khu"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Hương",
    recipients=["Như trên"],
    archive="VT, VTLT",
    first="Sở Nội vụ đề nghị",
    last="trước ngày 25 tháng 7 năm 2026./.",
    may="CV205 CV319 CV310",
)
def heading_as_one_row_of_broken_lines() -> bytes:
    left = (
        agency(*_BODIES, rule=short(10))
        + p(r("\n", size=8))
        + number("Số:          /SNV-VTLT")
        + about("V/v báo cáo công tác lưu trữ")
    )
    right = c(
        r(NATIONAL, b=True, size=13),
        r("\n", size=13),
        r(MOTTO.replace("-", "–"), b=True),
        line(60.5, x=18.9, y=11),
        r("\n\n", size=8),
        r("Lâm Đồng, ngày     tháng 7 năm 2026", i=True),
    )
    return usual(
        rule=0,
        number_line="",
        day="",
        heading=one_row(left, right, floating=True),
        to=["Các xã, phường, đặc khu"],
        text="Sở Nội vụ đề nghị các xã, phường, đặc khu báo cáo công tác lưu trữ 6 tháng đầu năm 2026 trước ngày 25 tháng 7 năm 2026./.",
        items=["- Như trên;", "- Lưu: VT, VTLT."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Nguyễn Văn Hương",
    )
