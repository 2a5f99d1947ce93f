"""Documents with faults of the heading, the number, the date and the subject."""

from tests.corpus.frames import MOTTO, NATIONAL, agency, number, short
from tests.corpus.marks import c, r
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line
from tests.corpus.usual import usual

paper = Shelf("faults-above")

_OFFICE = {"parent": "UBND TỈNH QUẢNG TRỊ", "issuer": "SỞ TÀI CHÍNH", "place": "Quảng Trị"}
_SIGN = {"sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Mai Xuân Thu", "recipients": ["Như trên"], "archive": "VT, QLNS"}
_NAMED = {"sign": "GIÁM ĐỐC|Lê Thị Thương", "recipients": ["UBND tỉnh"], "archive": "VT"}


def _letter(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 14,
        "number_line": "Số: 1066/STC-QLNS",
        "day": "Quảng Trị, ngày 12 tháng 5 năm 2026",
        "about_line": "V/v bổ sung kinh phí sửa chữa trụ sở",
        "to": ["Văn phòng Tỉnh ủy"],
        "text": "Sở Tài chính nhận được văn bản đề nghị bổ sung kinh phí sửa chữa trụ sở của Văn phòng Tỉnh ủy.\nSở Tài chính đề nghị Văn phòng bổ sung dự toán chi tiết để có cơ sở tham mưu./.",
        "items": ["- Như trên;", "- Lưu: VT, QLNS."],
        "posts": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "name": "Mai Xuân Thu",
    }
    return usual("UBND TỈNH QUẢNG TRỊ", "*SỞ TÀI CHÍNH", **{**settings, **changes})


def _plan(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "about_line": "",
        "number_line": "Số: 21/KH-STC",
        "named": ("KẾ HOẠCH", "Kiểm tra việc sử dụng tài sản công"),
        "line_below": 32,
        "to": [],
        "text": "Sở Tài chính ban hành Kế hoạch kiểm tra việc sử dụng tài sản công năm 2026 tại 15 cơ quan, đơn vị.\nCác đơn vị được kiểm tra chuẩn bị báo cáo, hồ sơ theo đề cương./.",
        "items": ["- UBND tỉnh;", "- Lưu: VT."],
        "posts": ["GIÁM ĐỐC"],
        "name": "Lê Thị Thương",
    }
    return _letter(**{**settings, **changes})


_THIS = {
    "type": "cong-van",
    "symbol": "STC-QLNS",
    "number": 1066,
    "date": "2026-05-12",
    "subject": "bổ sung kinh phí sửa chữa trụ sở",
    "to": ["Văn phòng Tỉnh ủy"],
    "first": "Sở Tài chính nhận được văn bản",
    "last": "cơ sở tham mưu./.",
}
_PLAN = {
    "type": "ke-hoach",
    "symbol": "KH-STC",
    "number": 21,
    "date": "2026-05-12",
    "subject": "Kiểm tra việc sử dụng tài sản công",
    "first": "Sở Tài chính ban hành Kế hoạch",
    "last": "theo đề cương./.",
}


@paper(**_OFFICE, **_SIGN, **_THIS, faults="CV402", may="CV405 CV409 CV411 CV403")
def letter_named_as_one() -> bytes:
    subject = c(r("CÔNG VĂN", b=True), before=240) + c(r("V/v bổ sung kinh phí sửa chữa trụ sở", size=13))
    return _letter(about_line="", subject=subject)


@paper(**_OFFICE, **_SIGN, **_THIS, faults="CV201 CV204", may="CV207")
def no_national_name() -> bytes:
    return _letter(right=c(r("")))


@paper(**_OFFICE, **_SIGN, **_THIS, faults="CV202 CV205")
def national_name_with_a_slip_and_a_capital_too_many() -> bytes:
    right = c(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM", b=True, size=13))
    right += c(r("Độc Lập - Tự Do - Hạnh Phúc", b=True), line(62, x=18))
    return _letter(right=right)


@paper(
    **_OFFICE,
    **_NAMED,
    **{**_PLAN, "subject": "Kiểm tra việc sử dụng tài sản công~V/v Kiểm tra việc sử dụng tài sản công"},
    faults="CV406",
    may="CV408 CV409",
)
def subject_of_a_plan_with_v_v() -> bytes:
    return _plan(named=("KẾ HOẠCH", "V/v Kiểm tra việc sử dụng tài sản công"), line_below=38)


@paper(**{**_OFFICE, **_NAMED, **_PLAN, "symbol": "KH-STC~2026/KH-STC"}, faults="CV307", may="CV304")
def year_in_the_symbol_of_a_plan() -> bytes:
    return _plan(number_line="Số: 21/2026/KH-STC")


@paper(**_OFFICE, **_NAMED, **{**_PLAN, "subject": None}, faults="CV404", may="CV410")
def plan_without_a_subject() -> bytes:
    return _plan(named=("KẾ HOẠCH", ""))


@paper(**_OFFICE, **_SIGN, **{**_THIS, "subject": None}, faults="CV404", may="CV405")
def letter_without_a_subject() -> bytes:
    return _letter(about_line="")


@paper(
    **{
        **_OFFICE,
        **_SIGN,
        **_THIS,
        "place": "Quảng trị~Quảng Trị",
        "date": "2026-12-12",
        "subject": "Bổ sung kinh phí sửa chữa trụ sở",
    },
    faults="CV316 CV321 CV408",
)
def future_day_small_place_and_capital_subject() -> bytes:
    return _letter(
        day="Quảng trị, ngày 12 tháng 12 năm 2026", about_line="V/v Bổ sung kinh phí sửa chữa trụ sở"
    )


@paper(**{**_OFFICE, **_SIGN, **_THIS, "date": "2026-06-31"}, faults="CV321")
def a_day_that_does_not_exist() -> bytes:
    return _letter(day="Quảng Trị, ngày 31 tháng 6 năm 2026")


@paper(
    **{
        **_SIGN,
        **_THIS,
        "parent": None,
        "issuer": "BỘ GIAO THÔNG VẬN TẢI",
        "place": "Hà Nội",
        "symbol": "BGTVT-KHĐT",
        "archive": "VT, KHĐT",
    },
    faults="CV215 CV308",
)
def ministry_that_is_no_more() -> bytes:
    return _letter(
        left=agency("*BỘ GIAO THÔNG", "*VẬN TẢI", rule=short(12)),
        number_line="Số: 1066/BGTVT-KHĐT",
        day="Hà Nội, ngày 12 tháng 5 năm 2026",
        items=["- Như trên;", "- Lưu: VT, KHĐT."],
    )


@paper(
    **{
        **_NAMED,
        **_PLAN,
        "parent": None,
        "issuer": "ỦY BAN NHÂN DÂN HUYỆN HƯỚNG HÓA",
        "place": "Hướng Hóa",
        "symbol": "KH-UBND",
        "date": "2026-08-12",
    },
    faults="CV215",
    may="CV320",
)
def district_that_is_no_more() -> bytes:
    return _plan(
        left=agency("*ỦY BAN NHÂN DÂN", "*HUYỆN HƯỚNG HÓA", rule=short(18)),
        number_line="Số: 21/KH-UBND",
        day="Hướng Hóa, ngày 12 tháng 8 năm 2026",
    )


@paper(**{**_OFFICE, **_NAMED, **_PLAN, "symbol": "STC-KH"}, faults="CV305")
def type_code_behind_the_office() -> bytes:
    return _plan(number_line="Số: 21/STC-KH")


@paper(**_OFFICE, **_SIGN, **_THIS, faults="CV108 CV309 CV318 CV409 CV411")
def sizes_of_the_lines_below_the_names() -> bytes:
    below = number("Số: 1066/STC-QLNS", size=14) + c(
        r("V/v bổ sung kinh phí sửa chữa trụ sở", size=14, b=True)
    )
    return _letter(
        below_left=below,
        below_right=c(r("Quảng Trị, ngày 12 tháng 5 năm 2026", size=14, b=True)),
        sect={"title_page": False},
    )


@paper(**_OFFICE, **_SIGN, **_THIS, faults="CV203 CV210 CV212")
def names_of_the_wrong_weight() -> bytes:
    left = agency("*UBND TỈNH QUẢNG TRỊ", "SỞ TÀI CHÍNH", rule=short(13))
    right = c(r(NATIONAL, size=13)) + c(r(MOTTO, b=True), line(60.5, x=18.9))
    return _letter(left=left, right=right)


@paper(
    **{
        **_OFFICE,
        **_SIGN,
        **_THIS,
        "issuer": "SỞ TÀI CHÍNH~Sở Tài chính",
        "parent": "UBND tỉnh Quảng Trị~UBND TỈNH QUẢNG TRỊ",
    },
    faults="CV210 CV212",
)
def names_in_small_letters() -> bytes:
    return _letter(left=agency("UBND tỉnh Quảng Trị", "*Sở Tài chính", rule=short(9)))


@paper(**_OFFICE, **_SIGN, **_THIS, faults="CV211 CV207")
def lines_far_too_long_and_too_short() -> bytes:
    right = c(r(NATIONAL, b=True, size=13)) + c(r(MOTTO, b=True), line(30, x=34))
    return _letter(left=agency("UBND TỈNH QUẢNG TRỊ", "*SỞ TÀI CHÍNH", rule=short(31)), right=right)


@paper(
    **_OFFICE,
    **_SIGN,
    **{**_THIS, "symbol": "STC-QLNS~STC/QLNS~1066-STC/QLNS"},
    faults="CV302 CV304",
    may="CV712",
)
def label_in_capitals_and_two_slashes() -> bytes:
    return _letter(number_line="SỐ: 1066-STC/QLNS")
