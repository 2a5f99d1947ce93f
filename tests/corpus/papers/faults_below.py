"""Documents with faults of the addressees, the signature, the recipients, annexes and marks."""

from tests.corpus.frames import closing, number, prose, recipients, signer
from tests.corpus.marks import EMPTY, RENDERED_BREAK, c, field, grid, p, r
from tests.corpus.ooxml import ends_section, section
from tests.corpus.paper import Shelf
from tests.corpus.shapes import text_box
from tests.corpus.usual import usual

paper = Shelf("faults-below")

_LETTER = {
    "type": "cong-van",
    "parent": "UBND TỈNH HƯNG YÊN",
    "issuer": "SỞ XÂY DỰNG",
    "place": "Hưng Yên",
    "symbol": "SXD-QLCL",
    "number": 930,
    "date": "2026-09-14",
    "subject": "nghiệm thu công trình",
    "first": "Sở Xây dựng thông báo",
    "last": "theo quy định./.",
}
_TO = {"to": ["Ban Quản lý Dự án khu vực 2"]}
_SIGN = {"sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Đặng Văn Tuyên"}
_LIST = {"recipients": ["Như trên"], "archive": "VT, QLCL"}
_ITEMS = ("- Như trên;", "- Lưu: VT, QLCL.")
_POSTS = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")


def _letter(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 13,
        "number_line": "Số: 930/SXD-QLCL",
        "day": "Hưng Yên, ngày 14 tháng 9 năm 2026",
        "about_line": "V/v nghiệm thu công trình",
        "to": ["Ban Quản lý Dự án khu vực 2"],
        "text": "Sở Xây dựng thông báo kết quả kiểm tra công tác nghiệm thu công trình Trường Trung học phổ thông Khoái Châu.\nĐề nghị Ban Quản lý Dự án khắc phục các tồn tại, báo cáo Sở theo quy định./.",
        "items": _ITEMS,
        "posts": _POSTS,
        "name": "Đặng Văn Tuyên",
    }
    return usual("UBND TỈNH HƯNG YÊN", "*SỞ XÂY DỰNG", **{**settings, **changes})


@paper(**_LETTER, **_SIGN, **_LIST, faults="CV701")
def letter_to_nobody() -> bytes:
    return _letter(to=[])


@paper(**_LETTER, **_TO, **_LIST, sign="PHÓ GIÁM ĐỐC|Đặng Văn Tuyên", faults="CV603")
def deputy_alone() -> bytes:
    return _letter(posts=("PHÓ GIÁM ĐỐC",))


@paper(**_LETTER, **_TO, **_LIST, sign="KT|GIÁM ĐỐC|GIÁM ĐỐC|Đặng Văn Tuyên", faults="CV604")
def head_in_his_own_place() -> bytes:
    return _letter(posts=("KT. GIÁM ĐỐC", "GIÁM ĐỐC"))


@paper(**_LETTER, **_TO, **_LIST, sign="TM|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Đặng Văn Tuyên", faults="CV605", may="CV603")
def on_behalf_of_a_person() -> bytes:
    return _letter(posts=("TM. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))


@paper(
    **_LETTER,
    **_TO,
    **_LIST,
    sign="K/T|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|ThS. Đặng Văn Tuyên~KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Đặng Văn Tuyên~KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|ThS. Đặng Văn Tuyên",
    faults="CV602 CV607",
    may="CV602",
)
def slash_of_the_party_and_a_degree() -> bytes:
    return _letter(posts=("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), name="ThS. Đặng Văn Tuyên")


@paper(**_LETTER, **_TO, **_SIGN, **_LIST, faults="CV608 CV609")
def signature_in_plain_letters_and_too_large() -> bytes:
    right = c(r("KT. GIÁM ĐỐC", b=True, size=15)) + c(r("PHÓ GIÁM ĐỐC", b=True, size=15)) + EMPTY * 4
    return _letter(foot=closing(recipients(*_ITEMS), right + c(r("Đặng Văn Tuyên", i=True))))


@paper(**_LETTER, **_TO, **_SIGN, recipients=[], archive=None, faults="CV705", may="CV709 CV710")
def nobody_receives_it() -> bytes:
    return _letter(foot=closing(EMPTY, signer(*_POSTS, name="Đặng Văn Tuyên")))


@paper(
    **_LETTER,
    **_TO,
    **_SIGN,
    recipients=["Như trên", "UBND tỉnh", "Lãnh đạo Sở", "UBND tỉnh"],
    archive=None,
    faults="CV710 CV714",
    may="CV708",
)
def nothing_is_kept_and_one_is_named_twice() -> bytes:
    return _letter(items=("- Như trên;", "- UBND tỉnh;", "- Lãnh đạo Sở;", "- UBND tỉnh."))


@paper(**_LETTER, **_TO, **_SIGN, recipients=["Như trên"], archive="QLCL", faults="CV711")
def archive_without_the_registry() -> bytes:
    return _letter(items=("- Như trên;", "- Lưu: QLCL."))


@paper(**_LETTER, **_TO, **_SIGN, recipients=["Như trên"], archive="VT, KTHT", faults="CV712")
def archive_of_another_unit() -> bytes:
    return _letter(items=("- Như trên;", "- Lưu: VT, KTHT."))


@paper(**_LETTER, **_TO, **_SIGN, **_LIST, faults="CV703 CV704")
def addressee_in_italics_without_a_colon() -> bytes:
    return _letter(to_block=c(r("Kính gửi Ban Quản lý Dự án khu vực 2", i=True, b=True, size=15), before=240))


@paper(
    **{**_LETTER, "type": "thong-bao", "symbol": "TB-SXD", "subject": "Kết quả nghiệm thu công trình"},
    **_TO,
    **_SIGN,
    **_LIST,
    faults="CV702",
)
def notice_with_an_addressee() -> bytes:
    return _letter(
        number_line="Số: 930/TB-SXD",
        about_line="",
        named=("THÔNG BÁO", "Kết quả nghiệm thu công trình"),
        line_below=26,
    )


@paper(**_LETTER, **_TO, **_SIGN, **_LIST, faults="CV706 CV707 CV713")
def recipients_in_large_letters_lower_than_the_signature() -> bytes:
    left = EMPTY * 3 + p(r("Nơi nhận:", b=True, size=14)) + "".join(p(r(item, size=13)) for item in _ITEMS)
    return _letter(foot=closing(left, signer(*_POSTS, name="Đặng Văn Tuyên")))


@paper(
    **{**_LETTER, "last": "(Phụ lục 1, Phụ lục 2 kèm theo)./."},
    **_TO,
    **_SIGN,
    **_LIST,
    annexes=["DANH MỤC TỒN TẠI", "HÌNH ẢNH KIỂM TRA"],
    faults="CV802 CV803 CV804 CV805",
)
def annexes_in_arabic_numbers() -> bytes:
    text = "Sở Xây dựng thông báo kết quả kiểm tra công tác nghiệm thu công trình Trường Trung học phổ thông Khoái Châu (Phụ lục 1, Phụ lục 2 kèm theo)./."
    annexes = ""
    for index, name in enumerate(("DANH MỤC TỒN TẠI", "HÌNH ẢNH KIỂM TRA"), 1):
        annexes += ends_section(section(references="@references@" if index == 1 else ""))
        annexes += (
            c(r(f"PHỤ LỤC {index}", b=True))
            + c(r(name, b=True))
            + EMPTY
            + prose("Tường tầng 2 có vết nứt chân chim.")
        )
    return _letter(text=text, after=annexes)


@paper(**_LETTER, **_TO, **_SIGN, **_LIST, urgency=None, faults="CV806")
def urgency_that_the_decree_does_not_know() -> bytes:
    stamp = grid([[c(r("KHẨN CẤP", b=True, size=13))]], (1700,), borders=True)
    return _letter(
        below_left=number("Số: 930/SXD-QLCL")
        + c(r("V/v nghiệm thu công trình", size=12), before=120)
        + stamp
        + EMPTY
    )


@paper(**_LETTER, **_TO, **_SIGN, **_LIST, circulation="LƯU HÀNH NỘI BỘ")
def circulation_in_a_box() -> bytes:
    box = p(text_box(c(r("LƯU HÀNH NỘI BỘ", b=True, size=13)), width=50, height=8, x=110, y=0))
    return _letter(before=box)


@paper(**_LETTER, **_TO, **_SIGN, **_LIST, faults="CV109 CV107", may="CV811")
def page_number_below_with_dashes() -> bytes:

    footer = p(
        r("- ", size=11), field("PAGE", "2", size=11), r(" -", size=11), align="center", style="Footer"
    )
    text = "Sở Xây dựng thông báo kết quả kiểm tra công tác nghiệm thu công trình Trường Trung học phổ thông Khoái Châu.\nĐề nghị Ban Quản lý Dự án khắc phục các tồn tại, báo cáo Sở theo quy định./."
    return _letter(body=prose(text).replace("<w:r>", RENDERED_BREAK + "<w:r>", 1), header=None, footer=footer)


@paper(
    type="bien-ban",
    parent="UBND TỈNH HƯNG YÊN",
    issuer="SỞ XÂY DỰNG",
    symbol="BB-SXD",
    number=17,
    place=None,
    date=None,
    subject="Họp xét thi đua",
    sign="CHỦ TỌA|Đặng Văn Tuyên",
    recipients=[],
    archive="VT, Hồ sơ",
    faults="CV613",
    may="CV521 CV410",
)
def minutes_signed_by_one() -> bytes:
    text = """Thời gian bắt đầu: 14 giờ 00 phút, ngày 02 tháng 11 năm 2026
    Địa điểm: Phòng họp tầng 2
    Thành phần tham dự: 09 thành viên Hội đồng Thi đua - Khen thưởng
    Chủ trì (chủ tọa): Ông Đặng Văn Tuyên, Phó Giám đốc Sở
    Thư ký (người ghi biên bản): Bà Lưu Thị Hoài
    Nội dung: bình xét danh hiệu thi đua năm 2026.
    Cuộc họp kết thúc vào 16 giờ 00 phút, ngày 02 tháng 11 năm 2026./."""
    foot = closing(recipients("- Lưu: VT, Hồ sơ."), signer("CHỦ TỌA", name="Đặng Văn Tuyên"))
    return _letter(
        number_line="Số: 17/BB-SXD",
        below_right=EMPTY,
        about_line="",
        named=("BIÊN BẢN", "Họp xét thi đua"),
        line_below=14,
        to=[],
        text=text,
        foot=foot,
    )
