"""What people type into the last lines: recipients, the archive line, authorities and names."""

from tests.corpus.frames import closing, recipients, signer
from tests.corpus.marks import EMPTY, c, grid, p, r
from tests.corpus.paper import Shelf
from tests.corpus.shapes import text_box
from tests.corpus.usual import usual

paper = Shelf("last-lines")

_OFFICE = {
    "type": "cong-van",
    "parent": "UBND TỈNH QUẢNG NGÃI",
    "issuer": "SỞ XÂY DỰNG",
    "place": "Quảng Ngãi",
}
_MORE = {
    "symbol": "SXD-QLXD",
    "date": "2026-05",
    "subject": "thẩm định thiết kế",
    "to": ["Ban Quản lý Dự án"],
}
_TEXT = "Sở Xây dựng nhận được hồ sơ thiết kế của Ban Quản lý Dự án. Sau khi xem xét, Sở đề nghị bổ sung thuyết minh phòng cháy, chữa cháy.\nĐề nghị Ban Quản lý Dự án hoàn thiện, gửi lại Sở trước ngày 30 tháng 5 năm 2026./."
_ENDS = {"first": "Sở Xây dựng nhận được hồ sơ", "last": "trước ngày 30 tháng 5 năm 2026./."}


def _letter(foot: str | None = None, **changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 13,
        "number_line": "Số:         /SXD-QLXD",
        "day": "Quảng Ngãi, ngày      tháng 5 năm 2026",
        "about_line": "V/v thẩm định thiết kế",
        "to": ["Ban Quản lý Dự án"],
        "text": _TEXT,
        "items": [],
        "posts": [],
        "name": "",
        "foot": foot,
    }
    return usual("UBND TỈNH QUẢNG NGÃI", "*SỞ XÂY DỰNG", **{**settings, **changes})


@paper(
    **_OFFICE,
    **_MORE,
    **_ENDS,
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Phúc Nhân",
    recipients=["Như trên", "Giám đốc (b/c)"],
    archive="VT, QLXD",
    faults="CV711 CV708",
    may="CV602 CV915",
)
def glued_dashes_glued_authority_and_the_archive_run_together() -> bytes:
    left = recipients("-Như trên;", "-Giám đốc (b/c)", "-Lưu:VT,QLXD")
    return _letter(closing(left, signer("KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Nguyễn Phúc Nhân")))


@paper(
    **_OFFICE,
    **_MORE,
    **_ENDS,
    sign="TUQ|GIÁM ĐỐC|TRƯỞNG PHÒNG QUẢN LÝ XÂY DỰNG|Bùi Tấn Lộc",
    recipients=["Như trên", "Giám đốc Sở (để báo cáo)"],
    archive="VT, QLXD",
    copies=2,
)
def by_authorisation_with_a_signature_note() -> bytes:
    left = recipients("- Như trên;", "- Giám đốc Sở (để báo cáo);", "- Lưu: VT, QLXD (02b).")
    right = c(r("TUQ. GIÁM ĐỐC", b=True)) + c(r("TRƯỞNG PHÒNG QUẢN LÝ XÂY DỰNG", b=True)) + EMPTY
    right += c(r("(Đã ký)", i=True)) + EMPTY + c(r("Bùi Tấn Lộc", b=True))
    return _letter(closing(left, right))


@paper(
    **_OFFICE,
    **_MORE,
    **_ENDS,
    sign="GIÁM ĐỐC|Huỳnh Quốc Việt",
    recipients=["Như trên", "Giám đốc, các Phó Giám đốc Sở", "Các phòng: QLXD, KTVLXD"],
    archive="VT, QLXD",
)
def recipients_as_one_paragraph_with_tabs_and_no_table() -> bytes:
    foot = p(r("Nơi nhận:", b=True, i=True, size=12), r("\t\t\t\t\t\t\t"), r("GIÁM ĐỐC", b=True))
    foot += p(
        r(
            "- Như trên;\n- Giám đốc, các Phó Giám đốc Sở;\n- Các phòng: QLXD, KTVLXD;\n- Lưu: VT, QLXD.",
            size=11,
        )
    )
    foot += p(r("\t\t\t\t\t\t\t\t"), r("Huỳnh Quốc Việt", b=True))
    return _letter(foot)


@paper(
    **_OFFICE,
    **_MORE,
    **_ENDS,
    sign="Q|GIÁM ĐỐC||Huỳnh Quốc Việt",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, QLXD.Hùng~VT, QLXD",
)
def acting_head_beside_a_nested_signature_table() -> bytes:
    left = recipients("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, QLXD.Hùng.")
    right = grid([[signer("Q. GIÁM ĐỐC", name="Huỳnh Quốc Việt")]], (4500,)) + EMPTY
    return _letter(closing(left, right))


@paper(
    **_OFFICE,
    **{
        **_MORE,
        "to": ["Ban Quản lý Dự án", "Công ty Cổ phần Tư vấn Trường Sơn", "Ủy ban nhân dân xã Bình Sơn"],
    },
    **_ENDS,
    sign="GIÁM ĐỐC|Huỳnh Quốc Việt",
    recipients=["Như trên"],
    archive="VT, QLXD",
)
def addressees_row_by_row_in_a_table() -> bytes:
    rows = [
        [p(r("Kính gửi:"), align="right"), p(r("- Ban Quản lý Dự án;"))],
        [EMPTY, p(r("- Công ty Cổ phần Tư vấn Trường Sơn;"))],
        [EMPTY, p(r("- Ủy ban nhân dân xã Bình Sơn."))],
    ]
    left = recipients("- Như trên;", "- Lưu: VT, QLXD.")
    return _letter(
        closing(left, signer("GIÁM ĐỐC", name="Huỳnh Quốc Việt")), to_block=EMPTY + grid(rows, (2700, 6300))
    )


@paper(
    **_OFFICE,
    **{**_MORE, "to": ["Ban Quản lý Dự án", "Công ty Cổ phần Tư vấn Trường Sơn"]},
    **_ENDS,
    sign="GIÁM ĐỐC|Huỳnh Quốc Việt",
    recipients=["Như trên"],
    archive="VT, QLXD",
    faults="CV703",
)
def addressees_after_two_empty_paragraphs_with_commas() -> bytes:
    to = p(r("Kính gửi :"), first=2000, before=240) + EMPTY * 2
    to += p(r("- Ban Quản lý Dự án,"), left=2835) + p(r("- Công ty Cổ phần Tư vấn Trường Sơn"), left=2835)
    left = recipients("- Như trên;", "- Lưu: VT, QLXD.")
    return _letter(closing(left, signer("GIÁM ĐỐC", name="Huỳnh Quốc Việt")), to_block=to)


@paper(
    **_OFFICE,
    **{**_MORE, "to": ["Ban Quản lý Dự án", "Công ty Cổ phần Tư vấn Trường Sơn"]},
    **_ENDS,
    sign="GIÁM ĐỐC|Huỳnh Quốc Việt",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, QLXD",
    faults="CV703",
    may="CV708",
)
def addressees_in_one_paragraph_with_line_breaks() -> bytes:
    to = p(r("Kính gửi:\n- Ban Quản lý Dự án;\n- Công ty Cổ phần Tư vấn Trường Sơn"), left=2268, before=240)
    left = p(
        r("Nơi nhận:", b=True, i=True, size=12), r("\n- Như trên;\n- Lãnh đạo Sở;\n- Lưu: VT, QLXD.", size=11)
    )
    right = c(r("GIÁM ĐỐC\n\n\n\n\nHuỳnh Quốc Việt", b=True))
    return _letter(closing(left, right), to_block=to)


@paper(
    **_OFFICE,
    **_MORE,
    **_ENDS,
    sign="GIÁM ĐỐC|Huỳnh Quốc Việt",
    recipients=["Như trên", "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh (để báo cáo)", "Website Sở"],
    archive="VT, QLXD",
    faults="CV706",
    may="CV707",
)
def recipients_whose_item_goes_over_two_paragraphs() -> bytes:
    left = p(r("Nơi nhận", b=True, size=12))
    left += "".join(
        p(r(item, size=11))
        for item in (
            "- Như trên;",
            "- Chủ tịch, các Phó Chủ tịch Ủy ban",
            "  nhân dân tỉnh (để báo cáo);",
            "- Website Sở;",
            "- Lưu: VT, QLXD.",
        )
    )
    return _letter(closing(left, signer("GIÁM ĐỐC", name="Huỳnh Quốc Việt")))


@paper(
    type="quyet-dinh",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN XÃ BÌNH SƠN",
    symbol="QĐ-UBND",
    place="Bình Sơn",
    date="2026-04",
    subject="Về việc hỗ trợ hộ gia đình bị thiệt hại do dông lốc",
    authority_line="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH SƠN",
    bases=2,
    sign="CHỦ TỊCH|Đỗ Thiết Khiêm",
    recipients=["Như Điều 3", "Thường trực Đảng ủy", "CT, các PCT UBND xã"],
    archive="VT",
    first="Điều 1. Hỗ trợ 17 hộ gia đình",
    last="thi hành Quyết định này./.",
)
def decision_signed_in_a_text_box() -> bytes:
    foot = p(
        text_box(
            recipients("- Như Điều 3;", "- Thường trực Đảng ủy;", "- CT, các PCT UBND xã;", "- Lưu: VT."),
            width=70,
            height=45,
            x=0,
            y=2,
        ),
        text_box(signer("CHỦ TỊCH", name="Đỗ Thiết Khiêm"), width=75, height=45, x=85, y=2),
    )
    return usual(
        "*ỦY BAN NHÂN DÂN",
        "*XÃ BÌNH SƠN",
        rule=13,
        number_line="Số:        /QĐ-UBND",
        day="Bình Sơn, ngày     tháng 4 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc hỗ trợ hộ gia đình bị thiệt hại do dông lốc"),
        line_below=48,
        decides="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH SƠN",
        bases="Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Trưởng phòng Kinh tế.",
        text="**Điều 1.** Hỗ trợ 17 hộ gia đình bị thiệt hại do dông lốc ngày 28 tháng 3 năm 2026 với tổng số tiền 85 triệu đồng.\n**Điều 2.** Kinh phí trích từ nguồn dự phòng ngân sách xã năm 2026.\n**Điều 3.** Chánh Văn phòng, Trưởng phòng Kinh tế và các hộ có tên thi hành Quyết định này./.",
        items=[],
        posts=[],
        name="",
        foot=foot,
    )


@paper(
    type="ke-hoach",
    parent=None,
    issuer="SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    symbol="KHLT-SYT-SGDĐT",
    place="Đắk Lắk",
    date="2026-09",
    subject="Phối hợp công tác y tế trường học năm học 2026 - 2027",
    sign=["GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO|Lê Thị Thanh Xuân", "GIÁM ĐỐC SỞ Y TẾ|Nay Phi La"],
    recipients=["UBND tỉnh"],
    archive="VT",
    first="Sở Y tế và Sở Giáo dục và Đào tạo",
    last="mỗi năm một lần./.",
    faults="CV305",
    may="CV308 CV713",
)
def joint_plan_of_two_departments() -> bytes:
    signers = grid(
        [
            [
                signer("GIÁM ĐỐC\nSỞ GIÁO DỤC VÀ ĐÀO TẠO", name="Lê Thị Thanh Xuân"),
                signer("GIÁM ĐỐC\nSỞ Y TẾ", name="Nay Phi La"),
            ]
        ],
        (4649, 4649),
    )
    return usual(
        "*SỞ Y TẾ -",
        "*SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        rule=24,
        small=True,
        number_line="Số:     /KHLT-SYT-SGDĐT",
        day="Đắk Lắk, ngày     tháng 9 năm 2026",
        named=("KẾ HOẠCH", "Phối hợp công tác y tế trường học năm học 2026 - 2027"),
        line_below=48,
        text="Sở Y tế và Sở Giáo dục và Đào tạo phối hợp thực hiện công tác y tế trường học như sau:\n1. Khám sức khỏe học sinh đầu năm học tại tất cả các trường.\n2. Kiểm tra bếp ăn bán trú mỗi năm một lần./.",
        items=[],
        posts=[],
        name="",
        foot=signers + EMPTY + recipients("- UBND tỉnh;", "- Lưu: VT."),
    )
