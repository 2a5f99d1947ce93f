"""Letters whose first lines are typed without care."""

from tests.corpus.frames import (
    LEFT,
    RIGHT,
    about,
    addressees,
    agency,
    closing,
    date,
    national,
    number,
    one_row,
    prose,
    recipients,
    short,
    signer,
)
from tests.corpus.marks import EMPTY, grid, p, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import typed

paper = Shelf("typed-headings")


def _letter(head: str, to: str, text: str, items: str, posts: str, name: str, **settings: object) -> bytes:
    """A letter below its heading; addressees, recipients and posts divided by `;`."""
    places = [item.strip() for item in items.split(";")]
    listed = [f"- {item};" for item in places[:-1]] + [f"- {places[-1]}."]
    foot = closing(recipients(*listed), signer(*(post.strip() for post in posts.split(";")), name=name))
    names = [item.strip() for item in to.split(";")]
    body = head + addressees(*names) + prose(text) + foot
    return package(body, **{"header": number_in_header(), **settings})


@paper(
    type="cong-van",
    parent=None,
    issuer="TRƯỜNG ĐẠI HỌC CẦN THƠ",
    symbol="ĐHCT-ĐT~ĐHCT- ĐT",
    number=409,
    place="Cần Thơ",
    date="2026-09-09",
    subject="cử sinh viên thực tập tại doanh nghiệp",
    to=["Công ty TNHH Thủy sản Hòa Phát"],
    sign="KT|HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|Trần Trung Tính",
    recipients=["Như trên", "Khoa Thủy sản"],
    archive="VT, ĐT",
    first="Theo chương trình đào tạo",
    last="sự giúp đỡ của quý Công ty./.",
    faults="CV304 CV309",
    may="CV314 CV915",
)
def spaces_in_the_symbol_and_a_date_run_together() -> bytes:
    left = agency("*TRƯỜNG ĐẠI HỌC", "*CẦN THƠ", rule=short(10)) + number("Số: 409 /ĐHCT- ĐT", size=14)
    left += about("V/v cử sinh viên thực tập tại doanh nghiệp")
    right = national() + date("Cần Thơ, ngày09 tháng9 năm 2026")
    text = """Theo chương trình đào tạo ngành Nuôi trồng thủy sản, Trường Đại học Cần Thơ cử 30 sinh viên đến thực tập tại Công ty từ ngày 01 tháng 10 đến ngày 15 tháng 12 năm 2026.
    Trường trân trọng cảm ơn và mong nhận được sự giúp đỡ của quý Công ty./."""
    return _letter(
        one_row(left, right),
        "Công ty TNHH Thủy sản Hòa Phát",
        text,
        "Như trên;Khoa Thủy sản;Lưu: VT, ĐT",
        "KT. HIỆU TRƯỞNG;PHÓ HIỆU TRƯỞNG",
        "Trần Trung Tính",
    )


@paper(
    type="cong-van",
    parent="TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG",
    issuer="CÔNG TY ĐIỆN LỰC QUẢNG TRỊ",
    symbol="QTPC-KD",
    place="Quảng Trị",
    date="2026-07",
    subject="thông báo lịch ngừng cấp điện",
    to=["Ủy ban nhân dân phường Đồng Hới"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Phan Văn Vĩnh",
    recipients=["Như trên", "Đội QLĐ Đồng Hới"],
    archive="VT, KD",
    first="Công ty Điện lực Quảng Trị thông báo",
    last="để người dân được biết./.",
    faults="CV207 CV211 CV212",
    may="CV308 CV310 CV319 CV411",
)
def everything_in_the_table_even_the_title_and_body() -> bytes:
    left = agency("*TỔNG CÔNG TY ĐIỆN LỰC", "*MIỀN TRUNG", "*CÔNG TY ĐIỆN LỰC", "*QUẢNG TRỊ", size=12)
    right = national(12, 13, rule=typed("_", 24, 13), own_paragraph=True)
    head = grid(
        [
            [left, right],
            [number("Số:       /QTPC-KD"), date("Quảng Trị, ngày      tháng 7 năm 2026", size=13)],
            [about("V/v thông báo lịch ngừng cấp điện"), EMPTY],
            [p(r("Kính gửi:"), align="right"), p(r("Ủy ban nhân dân phường Đồng Hới"))],
        ],
        (LEFT, RIGHT),
    )
    text = """Công ty Điện lực Quảng Trị thông báo lịch ngừng cấp điện để thay máy biến áp từ 06 giờ 00 đến 11 giờ 00 ngày 19 tháng 7 năm 2026 tại tổ dân phố 3 và tổ dân phố 4.
    Đề nghị Ủy ban nhân dân phường thông tin trên hệ thống loa truyền thanh để người dân được biết./."""
    foot = closing(
        recipients("- Như trên;", "- Đội QLĐ Đồng Hới;", "- Lưu: VT, KD."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Phan Văn Vĩnh"),
    )
    return package(head + prose(text) + foot, header=number_in_header())
