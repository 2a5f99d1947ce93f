"""Documents of before 05/3/2020, made by the rules of their time."""

from tests.corpus.frames import prose
from tests.corpus.marks import RENDERED_BREAK, c, field, p, r
from tests.corpus.paper import Shelf
from tests.corpus.usual import usual

paper = Shelf("older-rules")

_FOOTER = p(field("PAGE", "2", size=13), align="right", style="Footer")


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH BÌNH THUẬN",
    issuer="SỞ NỘI VỤ",
    symbol="QĐ-SNV",
    number=214,
    place="Bình Thuận",
    date="2017-08-09",
    subject="Về việc nâng lương trước thời hạn",
    authority_line="GIÁM ĐỐC SỞ NỘI VỤ",
    bases=3,
    sign="GIÁM ĐỐC|Đỗ Thái Dương",
    recipients=["Như Điều 3"],
    archive="VT, TCCB",
    first="Điều 1. Nâng lương trước thời hạn",
    last="chịu trách nhiệm thi hành Quyết định này./.",
    may="CV416",
)
def decision_of_2017() -> bytes:
    bases = """Căn cứ Quyết định số 12/2016/QĐ-UBND ngày 04 tháng 4 năm 2016 của Ủy ban nhân dân tỉnh về việc ban hành Quy định chức năng, nhiệm vụ của Sở Nội vụ;
    Căn cứ Thông tư số 08/2013/TT-BNV ngày 31 tháng 7 năm 2013 của Bộ trưởng Bộ Nội vụ hướng dẫn thực hiện chế độ nâng bậc lương;
    Xét đề nghị của Chánh Văn phòng Sở,"""
    text = """**Điều 1.** Nâng lương trước thời hạn đối với bà Lê Thị Hạnh, chuyên viên, từ bậc 4, hệ số 3,33 lên bậc 5, hệ số 3,66.
    **Điều 2.** Thời gian hưởng kể từ ngày 01 tháng 8 năm 2017."""
    last = "**Điều 3.** Chánh Văn phòng, Trưởng phòng Tổ chức cán bộ và bà Lê Thị Hạnh chịu trách nhiệm thi hành Quyết định này./."
    body = prose(text) + prose(last).replace("<w:r>", RENDERED_BREAK + "<w:r>", 1)
    return usual(
        "UBND TỈNH BÌNH THUẬN",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số: 214/QĐ-SNV",
        day="Bình Thuận, ngày 09 tháng 8 năm 2017",
        named=("QUYẾT ĐỊNH", "Về việc nâng lương trước thời hạn"),
        line_below=32,
        to_block=c(r("GIÁM ĐỐC SỞ NỘI VỤ", b=True), before=240, after=120)
        + prose(bases)
        + c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120),
        text="",
        body=body,
        items=("- Như Điều 3;", "- Lưu: VT, TCCB."),
        posts=("GIÁM ĐỐC",),
        name="Đỗ Thái Dương",
        header=None,
        footer=_FOOTER,
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH HÀ NAM",
    issuer="SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
    symbol="SKHĐT-TH",
    number=1099,
    place="Hà Nam",
    date="2019-10-21",
    subject="xây dựng kế hoạch năm 2020",
    to=["Ủy ban nhân dân các huyện, thành phố"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Oang",
    recipients=["Như trên"],
    archive="VT, TH",
    first="Sở Kế hoạch và Đầu tư đề nghị",
    last="trước ngày 05 tháng 11 năm 2019./.",
)
def letter_of_2019_of_a_department_that_was() -> bytes:
    lines = (
        "Sở Kế hoạch và Đầu tư đề nghị Ủy ban nhân dân các huyện, thành phố xây dựng kế hoạch phát triển kinh tế - xã hội năm 2020.",
        "Kế hoạch gửi về Sở trước ngày 05 tháng 11 năm 2019./.",
    )
    body = prose(lines[0]) + p(RENDERED_BREAK, r(lines[1]), align="both", first=720, before=120)
    return usual(
        "UBND TỈNH HÀ NAM",
        "*SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
        rule=24,
        small=True,
        number_line="Số: 1099/SKHĐT-TH",
        day="Hà Nam, ngày 21 tháng 10 năm 2019",
        about_line="V/v xây dựng kế hoạch năm 2020",
        to=("Ủy ban nhân dân các huyện, thành phố",),
        text="",
        body=body,
        items=("- Như trên;", "- Lưu: VT, TH."),
        posts=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        name="Nguyễn Văn Oang",
        header=None,
        footer=_FOOTER,
    )


@paper(
    type="ke-hoach",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN HUYỆN ĐỨC TRỌNG",
    symbol="KH-UBND",
    number=88,
    place="Đức Trọng",
    date="2024-03-11",
    subject="Phòng, chống thiên tai năm 2024",
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Văn Cường",
    recipients=["UBND tỉnh", "Các xã, thị trấn"],
    archive="VT, NN",
    first="Ủy ban nhân dân huyện ban hành",
    last="trong năm 2024./.",
)
def plan_of_a_district_in_its_time() -> bytes:
    return usual(
        "*ỦY BAN NHÂN DÂN",
        "*HUYỆN ĐỨC TRỌNG",
        rule=20,
        number_line="Số: 88/KH-UBND",
        day="Đức Trọng, ngày 11 tháng 3 năm 2024",
        named=("KẾ HOẠCH", "Phòng, chống thiên tai năm 2024"),
        line_below=28,
        text="Ủy ban nhân dân huyện ban hành Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2024.\nCác xã, thị trấn kiện toàn Ban Chỉ huy, hoàn thành phương án ứng phó trong năm 2024./.",
        items=("- UBND tỉnh;", "- Các xã, thị trấn;", "- Lưu: VT, NN."),
        posts=("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        name="Nguyễn Văn Cường",
    )
