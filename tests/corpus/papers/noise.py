"""Documents with things around the text that are no part of it: ornaments, stamps, notes, second lists."""

from tests.corpus.frames import (
    MOTTO,
    NATIONAL,
    agency,
    closing,
    number,
    prose,
    recipients,
    short,
    signer,
    title,
)
from tests.corpus.marks import EMPTY, PAGE_BREAK, c, grid, p, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line, text_box
from tests.corpus.usual import usual

paper = Shelf("noise")

_LETTER = {
    "type": "cong-van",
    "parent": "UBND TỈNH BẮC NINH",
    "issuer": "SỞ NỘI VỤ",
    "place": "Bắc Ninh",
    "symbol": "SNV-CCHC",
    "date": "2026-10",
}
_SAME = {
    "subject": "khảo sát mức độ hài lòng",
    "first": "Sở Nội vụ tổ chức khảo sát",
    "last": "cung cấp thông tin./.",
}
_SIGN = {"sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Thị Vân Hương"}
_LIST = {"recipients": ["Như trên", "UBND tỉnh (b/c)"], "archive": "VT, CCHC"}
_ITEMS = ("- Như trên;", "- UBND tỉnh (b/c);", "- Lưu: VT, CCHC.")


def _letter(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 10,
        "number_line": "Số:        /SNV-CCHC",
        "day": "Bắc Ninh, ngày      tháng 10 năm 2026",
        "about_line": "V/v khảo sát mức độ hài lòng",
        "to": ["Bưu điện tỉnh"],
        "text": "Sở Nội vụ tổ chức khảo sát mức độ hài lòng của người dân đối với sự phục vụ hành chính năm 2026 tại 30 xã, phường.\nĐề nghị Bưu điện tỉnh phối hợp, cung cấp thông tin./.",
        "items": _ITEMS,
        "posts": ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        "name": "Nguyễn Thị Vân Hương",
    }
    return usual("UBND TỈNH BẮC NINH", "*SỞ NỘI VỤ", **{**settings, **changes})


@paper(
    **_LETTER, **_SAME, **_SIGN, **_LIST, to=["Bưu điện tỉnh", "Ủy ban nhân dân các xã, phường"], may="CV703"
)
def second_list_of_addressees() -> bytes:
    to = c(r("Kính gửi: Bưu điện tỉnh"), before=240) + c(r("Đồng kính gửi: Ủy ban nhân dân các xã, phường"))
    return _letter(to_block=to)


@paper(
    **_LETTER, **_SAME, **_SIGN, **_LIST, to=["Đồng chí Nguyễn Hoàng Giang, Chủ tịch Ủy ban nhân dân tỉnh"]
)
def addressee_who_is_a_person() -> bytes:
    return _letter(to=["Đồng chí Nguyễn Hoàng Giang, Chủ tịch Ủy ban nhân dân tỉnh"])


@paper(**_LETTER, **_SAME, **_SIGN, **_LIST, to=["Bưu điện tỉnh"])
def digital_signature_in_words() -> bytes:
    note = "Ký bởi: Sở Nội vụ\nEmail: snv@bacninh.gov.vn\nThời gian ký: 12.10.2026 10:22:31 +07:00"
    stamp = p(text_box(p(r(note, size=10)), width=60, height=14, x=110, y=0))
    return _letter(before=stamp)


@paper(**_LETTER, **_SAME, **_SIGN, **_LIST, to=["Bưu điện tỉnh"])
def empty_lines_and_a_logo_before_the_heading() -> bytes:
    return _letter(
        before=EMPTY * 3 + p('<w:r><w:pict><v:rect style="width:20pt;height:20pt"/></w:pict></w:r>')
    )


@paper(
    **_LETTER,
    **_SAME,
    **_SIGN,
    to=["Bưu điện tỉnh"],
    recipients=["Như trên", "Chủ tịch UBND tỉnh (b/c)", "Các PCT UBND tỉnh (b/c)"],
    archive="VT, CCHC",
    faults="CV708",
    may="CV915",
)
def brace_behind_the_recipients() -> bytes:
    left = recipients("- Như trên;")
    left += grid(
        [[p(r("- Chủ tịch UBND tỉnh (b/c)", size=11)) + p(r("- Các PCT UBND tỉnh (b/c);", size=11))]], (4000,)
    )
    left += p(r("- Lưu: VT, CCHC.", size=11))
    return _letter(foot=closing(left, signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Nguyễn Thị Vân Hương")))


@paper(
    **_LETTER,
    **_SAME,
    **_SIGN,
    **_LIST,
    to=["Bưu điện tỉnh"],
    own={"drafter.mark": "NTH", "drafter.copies": 35},
)
def drafters_mark_and_footer_with_an_address() -> bytes:
    footer = p(
        r(
            "Trụ sở: số 10 đường Phù Đổng Thiên Vương, phường Kinh Bắc; ĐT: 0222.3822.431; Email: snv@bacninh.gov.vn",
            size=11,
        ),
        style="Footer",
    )
    items = ("- Như trên;", "- UBND tỉnh (b/c);", "- Lưu: VT, CCHC. NTH.(35)")
    return _letter(items=items, footer=footer)


@paper(
    type="ke-hoach",
    parent="UBND XÃ TIÊN DU",
    issuer="BAN CHỈ ĐẠO PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI",
    place="Tiên Du",
    symbol="KH-BCĐ",
    date="2026-10",
    subject="Ra quân vệ sinh môi trường",
    sign="TM|BAN CHỈ ĐẠO|TRƯỞNG BAN|Ngô Thị Lý",
    office="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
    recipients=["Thành viên BCĐ", "Các thôn"],
    archive="VT",
    first="Ban Chỉ đạo xây dựng Kế hoạch",
    last="hoàn thành trước ngày 20 tháng 11 năm 2026./.",
    may="CV207 CV211 CV319 CV410",
)
def ornaments_of_typed_characters() -> bytes:
    left = agency("UBND XÃ TIÊN DU", "*BAN CHỈ ĐẠO PHONG TRÀO", "*XÂY DỰNG NÔNG THÔN MỚI", size=12) + c(
        r("———***———", size=12)
    )
    right = (
        c(r(NATIONAL, b=True, size=12))
        + c(r(MOTTO, b=True, size=13))
        + c(r("-----------o0o-----------", size=12))
    )
    right += c(r("Tiên Du, ngày     tháng 10 năm 2026", i=True, size=13))
    head = grid([[left + number("Số:      /KH-BCĐ"), right]], (3515, 5783))
    subject = title("KẾ HOẠCH", "Ra quân vệ sinh môi trường") + c(r("⎯⎯⎯⎯⎯⎯⎯⎯⎯"))
    foot = closing(
        recipients("- Thành viên BCĐ;", "- Các thôn;", "- Lưu: VT."),
        c(r("TM. BAN CHỈ ĐẠO", b=True))
        + c(r("TRƯỞNG BAN", b=True))
        + EMPTY * 3
        + c(r("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", b=True))
        + c(r("Ngô Thị Lý", b=True)),
    )
    text = "Ban Chỉ đạo xây dựng Kế hoạch ra quân vệ sinh môi trường trên địa bàn 14 thôn của xã.\nCác thôn tổ chức thực hiện, hoàn thành trước ngày 20 tháng 11 năm 2026./."
    return package(head + subject + prose(text) + foot, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH BẮC NINH",
    issuer="SỞ NỘI VỤ",
    place="Bắc Ninh",
    symbol="QĐ-SNV",
    number=411,
    date="2026-10-06",
    subject="Về việc bổ nhiệm lại công chức",
    authority_line="GIÁM ĐỐC SỞ NỘI VỤ",
    bases=2,
    sign="GIÁM ĐỐC|Lê Xuân Lợi",
    recipients=["Như điều 3", "Lưu hs"],
    archive="VT",
    first="Điều 1. Bổ nhiệm lại",
    last="thi hành Quyết định này./.",
    faults="CV304",
    may="CV515 CV425 CV915 CV303",
)
def colon_behind_the_article_and_a_space_before_the_slash() -> bytes:
    return usual(
        "UBND TỈNH BẮC NINH",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số: 411 /QĐ-SNV",
        day="Bắc Ninh, ngày 06 tháng 10 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc bổ nhiệm lại công chức"),
        line_below=28,
        decides="GIÁM ĐỐC SỞ NỘI VỤ",
        bases="Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.",
        text="**Điều 1:** Bổ nhiệm lại ông Vương Đình Hải giữ chức vụ Trưởng phòng Cải cách hành chính, thời hạn 05 năm.\n**Điều 2:** Ông Vương Đình Hải hưởng phụ cấp chức vụ theo quy định.\n**Điều 3:** Chánh Văn phòng Sở và ông Vương Đình Hải thi hành Quyết định này./.",
        items=["- Như điều 3;", "- Lưu hs;", "- Lưu: VT."],
        posts=["GIÁM ĐỐC"],
        name="Lê Xuân Lợi",
    )


@paper(
    type="ke-hoach",
    parent="UBND TỈNH BẮC NINH",
    issuer="BAN TỔ CHỨC HỘI THI TIN HỌC TRẺ",
    place="Bắc Ninh",
    symbol="KH-BTC",
    number=14,
    date="2026-04-08",
    subject="Tổ chức Hội thi Tin học trẻ lần thứ XXX",
    sign="KT|TRƯỞNG BAN|PHÓ TRƯỞNG BAN THƯỜNG TRỰC|Đặng Thị Hằng",
    office="PHÓ GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    recipients=["UBND tỉnh", "Thành viên BTC"],
    archive="VT",
    first="Ban Tổ chức xây dựng Kế hoạch",
    last="trước ngày 05 tháng 5 năm 2026./.",
)
def long_posts_over_two_lines() -> bytes:
    right = c(r("KT. TRƯỞNG BAN", b=True)) + c(r("PHÓ TRƯỞNG BAN THƯỜNG TRỰC", b=True)) + EMPTY * 4
    right += (
        c(r("PHÓ GIÁM ĐỐC", b=True))
        + c(r("SỞ KHOA HỌC VÀ CÔNG NGHỆ", b=True))
        + c(r("Đặng Thị Hằng", b=True))
    )
    return usual(
        "UBND TỈNH BẮC NINH",
        "*BAN TỔ CHỨC",
        "*HỘI THI TIN HỌC TRẺ",
        rule=20,
        number_line="Số: 14/KH-BTC",
        day="Bắc Ninh, ngày 08 tháng 4 năm 2026",
        named=("KẾ HOẠCH", "Tổ chức Hội thi Tin học trẻ lần thứ XXX"),
        line_below=36,
        text="Ban Tổ chức xây dựng Kế hoạch tổ chức Hội thi Tin học trẻ lần thứ XXX vào ngày 24 tháng 5 năm 2026.\nCác đội đăng ký dự thi gửi danh sách về Ban Tổ chức trước ngày 05 tháng 5 năm 2026./.",
        items=[],
        posts=[],
        name="",
        foot=closing(recipients("- UBND tỉnh;", "- Thành viên BTC;", "- Lưu: VT."), right),
    )


@paper(
    **{**_LETTER, "date": "2026-10"},
    **_SAME,
    **_LIST,
    to=["Bưu điện tỉnh"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Thị Vân Hương",
)
def small_letters_shown_as_capitals() -> bytes:
    caps = "<w:caps/>"
    left = c(r("UBND tỉnh Bắc Ninh", size=13).replace("<w:sz ", caps + "<w:sz ", 1))
    left += c(r("Sở Nội vụ", b=True, size=13).replace("<w:sz ", caps + "<w:sz ", 1), short(10))
    right = c(r("Cộng hòa xã hội chủ nghĩa Việt Nam", b=True, size=13).replace("<w:sz ", caps + "<w:sz ", 1))
    right += c(r(MOTTO, b=True), line(60.5, x=18.9))
    signs = "".join(
        c(r(text, b=True).replace("<w:sz ", caps + "<w:sz ", 1)) for text in ("Kt. Giám đốc", "Phó Giám đốc")
    )
    foot = closing(recipients(*_ITEMS), signs + EMPTY * 4 + c(r("Nguyễn Thị Vân Hương", b=True)))
    return _letter(left=left, right=right, foot=foot)


@paper(**_LETTER, **_SAME, **_SIGN, **_LIST, to=["Bưu điện tỉnh"])
def styles_of_the_table_make_the_heading() -> bytes:
    left = c(r("UBND TỈNH BẮC NINH", b=False, size=13)) + c(r("SỞ NỘI VỤ", size=None), short(10))
    right = c(r(NATIONAL, size=None)) + c(r(MOTTO, size=14), line(60.5, x=18.9))
    below = c(r("Số:        /SNV-CCHC", b=False, size=13)) + c(
        r("V/v khảo sát mức độ hài lòng", b=False, size=12), before=120
    )
    day = c(r("Bắc Ninh, ngày      tháng 10 năm 2026", b=False, i=True))
    return _letter(
        heading=grid([[left, right], [below, day]], (3515, 5783), style="HeadingTable"), kind="calibri"
    )


@paper(
    **{
        **_LETTER,
        "issuer": "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH BẮC NINH",
        "parent": None,
        "symbol": "VP-TH",
    },
    subject="chuẩn bị kỳ họp",
    to=["Sở Tài chính"],
    sign="CHÁNH VĂN PHÒNG|Nguyễn Văn Đáp",
    recipients=["Như trên"],
    archive="VT, TH",
    first="Văn phòng đề nghị",
    last="tháng 10 năm 2026./.",
    may="CV211 CV308",
)
def office_with_a_very_long_name() -> bytes:
    left = agency(
        "*VĂN PHÒNG ĐOÀN ĐẠI BIỂU",
        "*QUỐC HỘI VÀ HỘI ĐỒNG",
        "*NHÂN DÂN TỈNH BẮC NINH",
        size=12,
        rule=short(24),
    )
    return _letter(
        left=left,
        number_line="Số:      /VP-TH",
        about_line="V/v chuẩn bị kỳ họp",
        to=["Sở Tài chính"],
        text="Văn phòng đề nghị Sở Tài chính gửi báo cáo quyết toán ngân sách năm 2025 trước ngày 25 tháng 10 năm 2026./.",
        items=["- Như trên;", "- Lưu: VT, TH."],
        posts=["CHÁNH VĂN PHÒNG"],
        name="Nguyễn Văn Đáp",
    )


@paper(**_LETTER, **_SAME, **_SIGN, **_LIST, to=["Bưu điện tỉnh"])
def name_with_spaces_and_a_page_break_behind() -> bytes:
    right = c(r("KT. GIÁM ĐỐC ", b=True)) + c(r("PHÓ GIÁM ĐỐC", b=True)) + EMPTY * 4
    right += c(r("  Nguyễn  ", b=True), r("Thị Vân ", b=True), r("Hương\t", b=True))
    return _letter(foot=closing(recipients(*_ITEMS), right) + PAGE_BREAK + EMPTY * 4)
