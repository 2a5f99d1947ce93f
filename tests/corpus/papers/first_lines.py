"""What people type into the first lines: numbers, symbols, dates, subjects."""

from tests.corpus.frames import (
    about,
    closing,
    number,
    recipients,
    title,
)
from tests.corpus.marks import EMPTY, c, field, r, sdt
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line
from tests.corpus.usual import usual

paper = Shelf("first-lines")

_LETTER = {"type": "cong-van", "parent": "UBND TỈNH LÂM ĐỒNG", "issuer": "SỞ NỘI VỤ", "place": "Lâm Đồng"}
_BODIES = ("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ")


@paper(
    **_LETTER,
    symbol="SNV-TCBC",
    date="2026",
    subject="giao biên chế sự nghiệp năm 2026",
    to=["Trường Cao đẳng Y tế"],
    sign="GIÁM ĐỐC|Trương Thị Mai Lan",
    recipients=["Như trên"],
    archive="VT, TCBC",
    first="Sở Nội vụ thông báo",
    last="theo quy định./.",
    faults="CV302",
)
def dots_for_blanks() -> bytes:
    return usual(
        *_BODIES,
        rule=10,
        number_line="Số ……/SNV-TCBC",
        day="Lâm Đồng, ngày … tháng … năm 2026",
        about_line="V/v giao biên chế sự nghiệp năm 2026",
        to=["Trường Cao đẳng Y tế"],
        text="Sở Nội vụ thông báo số lượng người làm việc được giao năm 2026 là 118 người.\nĐề nghị Trường sử dụng đúng mục đích, theo quy định./.",
        items=["- Như trên;", "- Lưu: VT, TCBC."],
        posts=["GIÁM ĐỐC"],
        name="Trương Thị Mai Lan",
    )


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="SỞ NỘI VỤ",
    symbol="QĐ-SNV",
    place="Lâm Đồng",
    date=None,
    subject="Về việc nghỉ hưu",
    authority_line="GIÁM ĐỐC SỞ NỘI VỤ",
    bases=2,
    sign="GIÁM ĐỐC|Trương Thị Mai Lan",
    recipients=["Như Điều 2"],
    archive="VT, HS",
    first="Điều 1. Ông Phan Văn Đát",
    last="thi hành Quyết định này./.",
)
def placeholders_of_an_e_office() -> bytes:
    return usual(
        *_BODIES,
        rule=10,
        number_line="Số: {{so_ky_hieu}}/QĐ-SNV",
        day="Lâm Đồng, {{ngay_ban_hanh}}",
        named=("QUYẾT ĐỊNH", "Về việc nghỉ hưu"),
        line_below=14,
        decides="GIÁM ĐỐC SỞ NỘI VỤ",
        bases="Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.",
        text="**Điều 1.** Ông Phan Văn Đát, chuyên viên Văn phòng Sở được nghỉ việc để hưởng chế độ bảo hiểm xã hội từ ngày 01 tháng 12 năm 2026.\n**Điều 2.** Chánh Văn phòng Sở và ông Phan Văn Đát thi hành Quyết định này./.",
        items=["- Như Điều 2;", "- Lưu: VT, HS."],
        posts=["GIÁM ĐỐC"],
        name="Trương Thị Mai Lan",
    )


@paper(
    **_LETTER,
    symbol="SNV-CCHC",
    number=1205,
    date="2026-04-15",
    subject="đôn đốc báo cáo",
    to=["Các sở, ban, ngành"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Hương",
    recipients=["Như trên"],
    archive="VT, CCHC",
    first="Sở Nội vụ đề nghị",
    last="tháng 4 năm 2026./.",
    faults="CV315 CV405",
)
def letter_code_and_no_comma_after_the_place() -> bytes:
    return usual(
        *_BODIES,
        rule=10,
        number_line="Số: 1205/SNV-CCHC",
        day="Lâm Đồng ngày 15 tháng 4 năm 2026",
        about_line="V/v: đôn đốc báo cáo",
        to=["Các sở, ban, ngành"],
        text="Sở Nội vụ đề nghị các cơ quan chưa gửi báo cáo cải cách hành chính quý I khẩn trương hoàn thành trước ngày 20 tháng 4 năm 2026./.",
        items=["- Như trên;", "- Lưu: VT, CCHC."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Nguyễn Văn Hương",
    )


@paper(
    **_LETTER,
    symbol="CV-SNV",
    number=77,
    date="2026-03-02",
    subject="mời dự họp",
    to=["Sở Tài chính"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Hương",
    recipients=["Như trên"],
    archive="VT",
    first="Sở Nội vụ mời",
    last="tại phòng họp tầng 3./.",
    faults="CV306 CV313 CV405",
)
def letter_with_a_type_code_and_a_padded_month() -> bytes:
    return usual(
        *_BODIES,
        rule=10,
        number_line="Số: 77/CV-SNV",
        day="Lâm Đồng, ngày 02 tháng 03 năm 2026",
        about_line="Về việc mời dự họp",
        to=["Sở Tài chính"],
        text="Sở Nội vụ mời đại diện lãnh đạo Sở Tài chính dự họp về kinh phí cải cách hành chính lúc 14 giờ 00 ngày 05 tháng 3 năm 2026 tại phòng họp tầng 3./.",
        items=["- Như trên;", "- Lưu: VT."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Nguyễn Văn Hương",
    )


@paper(
    **_LETTER,
    symbol="SNV-VP",
    date="2026-10",
    subject="phân công trực cơ quan",
    to=["Các phòng, đơn vị thuộc Sở"],
    sign="TL|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|Lê Thị Thêu",
    recipients=["Như trên"],
    archive="VT, VP",
    first="Văn phòng Sở thông báo",
    last="thực hiện nghiêm túc./.",
    faults="CV205",
)
def motto_without_spaces_and_many_runs() -> bytes:
    letters = "".join(
        r(piece, b=True, size=13) for piece in ("CỘNG ", "HÒA", " XÃ HỘI ", "CHỦ ", "NGHĨA VIỆT", " ", "NAM")
    )
    right = c(r("  ", b=True, size=13), letters) + c(r("Độc lập-Tự do-Hạnh phúc", b=True), line(57, x=20))
    place = "".join(
        r(piece, i=True)
        for piece in ("Lâm ", "Đồng", ",", " ngày ", "     ", "tháng", " 10 ", "năm", " 20", "26")
    )
    symbol = "".join(r(piece, size=13) for piece in ("Số", ": ", "         ", "/", "SNV", "-", "VP"))
    return usual(
        *_BODIES,
        rule=10,
        number_line="",
        day="",
        right=right,
        below_left=c(symbol) + about("V/v phân công trực cơ quan"),
        below_right=c(place),
        to=["Các phòng, đơn vị thuộc Sở"],
        text="Văn phòng Sở thông báo lịch trực cơ quan trong tháng 10 năm 2026 như bảng gửi kèm.\nĐề nghị các phòng, đơn vị thực hiện nghiêm túc./.",
        items=["- Như trên;", "- Lưu: VT, VP."],
        posts=["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
        name="Lê Thị Thêu",
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="TỔ CÔNG TÁC 138",
    symbol="TCT138-TH",
    place="Lâm Đồng",
    date="2026-06",
    subject="báo cáo số liệu tội phạm",
    to=["Công an các xã, phường"],
    sign="KT|TỔ TRƯỞNG|TỔ PHÓ|Đại tá Trương Minh Đương~Trương Minh Đương",
    office="PHÓ GIÁM ĐỐC CÔNG AN TỈNH",
    recipients=["Như trên"],
    archive="VT, TH",
    first="Tổ Công tác 138 đề nghị",
    last="ngày 15 hằng tháng./.",
    may="CV308",
)
def working_group_with_a_number_in_its_name() -> bytes:
    foot_right = c(r("KT. TỔ TRƯỞNG\nTỔ PHÓ", b=True)) + EMPTY * 4
    foot_right += c(r("PHÓ GIÁM ĐỐC CÔNG AN TỈNH", b=True)) + c(r("Đại tá Trương Minh Đương", b=True))
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*TỔ CÔNG TÁC 138",
        rule=18,
        number_line="Số:      /TCT138-TH",
        day="Lâm Đồng, ngày     tháng 6 năm 2026",
        about_line="V/v báo cáo số liệu tội phạm",
        to=["Công an các xã, phường"],
        text="Tổ Công tác 138 đề nghị Công an các xã, phường báo cáo số liệu về tội phạm, vi phạm pháp luật trên địa bàn trước ngày 15 hằng tháng./.",
        items=[],
        posts=[],
        name="",
        foot=closing(recipients("- Như trên;", "- Lưu: VT, TH."), foot_right),
    )


@paper(
    **{**_LETTER, "issuer": "SỞ NỘI VỤ"},
    symbol="SNV-TTr",
    date="2026-05",
    subject="cung cấp thông tin vụ việc của ông Nguyễn Văn A.",
    to=["Ủy ban nhân dân xã Đơn Dương"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Hương",
    recipients=["Như trên"],
    archive="VT, TTr",
    first="Sở Nội vụ nhận được",
    last="trước ngày 20 tháng 5 năm 2026./.",
    faults="CV407 CV409 CV411",
)
def long_italic_subject_with_a_full_stop() -> bytes:
    below = number("Số:       /SNV-TTr") + c(
        r("V/v cung cấp thông tin vụ việc\ncủa ông Nguyễn Văn A.", i=True, size=13), before=0
    )
    return usual(
        *_BODIES,
        rule=10,
        number_line="",
        day="Lâm Đồng, ngày     tháng 5 năm 2026",
        below_left=below,
        to=["Ủy ban nhân dân xã Đơn Dương"],
        text="Sở Nội vụ nhận được đơn của ông Nguyễn Văn A, cư trú tại thôn Ka Đô, đề nghị xem xét chế độ đối với người có công.\nĐề nghị Ủy ban nhân dân xã cung cấp hồ sơ có liên quan trước ngày 20 tháng 5 năm 2026./.",
        items=["- Như trên;", "- Lưu: VT, TTr."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Nguyễn Văn Hương",
    )


@paper(
    type="to-trinh",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="SỞ NỘI VỤ",
    symbol="TTr-SNV",
    place="Lâm Đồng",
    date="2026-02",
    subject="Về việc phê duyệt Đề án vị trí việc làm",
    to=["Ủy ban nhân dân tỉnh Lâm Đồng"],
    sign="GIÁM ĐỐC|Trương Thị Mai Lan",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, TCBC",
    first="Sở Nội vụ kính trình",
    last="xem xét, phê duyệt./.",
    faults="CV410",
)
def type_and_subject_in_one_paragraph() -> bytes:
    return usual(
        *_BODIES,
        rule=10,
        number_line="Số:          /TTr-SNV",
        day="Lâm Đồng, ngày     tháng 02 năm 2026",
        subject=c(r("TỜ TRÌNH\nVề việc phê duyệt Đề án vị trí việc làm", b=True), before=240),
        to=["Ủy ban nhân dân tỉnh Lâm Đồng"],
        text="Sở Nội vụ kính trình Ủy ban nhân dân tỉnh phê duyệt Đề án vị trí việc làm của Trung tâm Lưu trữ lịch sử tỉnh với 22 vị trí.\nKính đề nghị Ủy ban nhân dân tỉnh xem xét, phê duyệt./.",
        items=["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, TCBC."],
        posts=["GIÁM ĐỐC"],
        name="Trương Thị Mai Lan",
    )


@paper(
    type="ke-hoach",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="SỞ NỘI VỤ",
    symbol="KH-SNV",
    number=9,
    place="Lâm Đồng",
    date="2026-01-20",
    subject="KIỂM TRA CÔNG VỤ NĂM 2026",
    sign="GIÁM ĐỐC|Trương Thị Mai Lan",
    recipients=["UBND tỉnh"],
    archive="VT, TTr",
    first="Sở Nội vụ ban hành Kế hoạch",
    last="thực hiện Kế hoạch./.",
    faults="CV303 CV409 CV410",
)
def subject_in_capitals_and_a_single_digit() -> bytes:
    return usual(
        *_BODIES,
        rule=10,
        number_line="Số: 9/KH-SNV",
        day="Lâm Đồng, ngày 20 tháng 01 năm 2026",
        subject=title("KẾ HOẠCH", "KIỂM TRA CÔNG VỤ NĂM 2026"),
        text="Sở Nội vụ ban hành Kế hoạch kiểm tra công vụ năm 2026 như sau:\n1. Kiểm tra định kỳ 12 cơ quan, đơn vị; kiểm tra đột xuất khi có phản ánh.\n2. Thời kỳ kiểm tra từ ngày 01 tháng 7 năm 2025.\nThanh tra tỉnh phối hợp thực hiện Kế hoạch./.",
        items=["- UBND tỉnh;", "- Lưu: VT, TTr."],
        posts=["GIÁM ĐỐC"],
        name="Trương Thị Mai Lan",
    )


@paper(
    **_LETTER,
    symbol="SNV-TCBC",
    number=88,
    date="2026-11-03",
    subject="thẩm định hồ sơ",
    to=["Sở Y tế"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Hương",
    recipients=["Như trên"],
    archive="VT, TCBC",
    first="Sở Nội vụ trả lại",
    last="để hoàn thiện./.",
    faults="CV314",
)
def number_in_a_form_field_and_the_date_in_slashes() -> bytes:
    symbol = c(r("Số: ", size=13), field("FORMTEXT", "88", size=13), r("/SNV-TCBC", size=13))
    return usual(
        *_BODIES,
        rule=10,
        number_line="",
        below_left=symbol + about("V/v thẩm định hồ sơ"),
        below_right=c(r("Lâm Đồng, ngày ", i=True), sdt(r("03/11/2026", i=True))),
        day="",
        to=["Sở Y tế"],
        text="Sở Nội vụ trả lại hồ sơ đề nghị thẩm định đề án sắp xếp các trung tâm y tế do thiếu ý kiến của Sở Tài chính.\nĐề nghị Sở Y tế bổ sung để hoàn thiện./.",
        items=["- Như trên;", "- Lưu: VT, TCBC."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Nguyễn Văn Hương",
    )
