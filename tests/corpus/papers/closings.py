"""Letters and notices whose addressees, recipients and signatures stand in every way that people set them."""

from tests.corpus.frames import (
    about,
    addressees,
    agency,
    closing,
    date,
    middle,
    national,
    number,
    prose,
    recipients,
    short,
    signer,
    title,
    two_by_two,
)
from tests.corpus.marks import EMPTY, c, grid, p, r
from tests.corpus.ooxml import number_in_header, numbered, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line, text_box

paper = Shelf("closings")


def _heading(*bodies: str, symbol: str, day: str, subject: str = "", rule: float = 12) -> str:
    left = number(symbol) + (about(f"V/v {subject}") if subject else "")
    return two_by_two(agency(*bodies, rule=short(rule)), national(), left, date(day))


@paper(
    type="cong-van",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI",
    symbol="UBND-KTHTĐT",
    place="An Hải",
    date="2026-08",
    subject="xử lý rác thải ven biển",
    to=["Công ty Cổ phần Môi trường đô thị Đà Nẵng"],
    sign="TM|ỦY BAN NHÂN DÂN|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Lê Tự Gia Thạnh",
    recipients=["Như trên", "CT, các PCT UBND phường"],
    archive="VT, KTHTĐT",
    first="Ủy ban nhân dân phường An Hải nhận được",
    last="thông báo kết quả xử lý./.",
    faults="CV713",
)
def three_lines_of_authority_in_a_plain_paragraph() -> bytes:
    head = _heading(
        "*ỦY BAN NHÂN DÂN",
        "*PHƯỜNG AN HẢI",
        symbol="Số:       /UBND-KTHTĐT",
        day="An Hải, ngày     tháng 8 năm 2026",
        subject="xử lý rác thải ven biển",
        rule=16,
    )
    text = """Ủy ban nhân dân phường An Hải nhận được phản ánh của người dân về rác thải tồn đọng tại bãi biển trước đường Võ Nguyên Giáp.
    Đề nghị Công ty tăng tần suất thu gom, bố trí thêm thùng rác và thông báo kết quả xử lý./."""
    foot = "".join(
        p(r(text, b=True), align="center", left=4500)
        for text in ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "Lê Tự Gia Thạnh")
    )
    foot += recipients("- Như trên;", "- CT, các PCT UBND phường;", "- Lưu: VT, KTHTĐT.")
    to = addressees("Công ty Cổ phần Môi trường đô thị Đà Nẵng")
    return package(head + to + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH HƯNG YÊN",
    issuer="SỞ NỘI VỤ",
    symbol="SNV-XDCQ",
    place="Hưng Yên",
    date="2026-03",
    subject="trả lời kiến nghị của cử tri",
    to=["Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Phạm Thị Hải",
    recipients=["Như trên", "UBND tỉnh", "Lãnh đạo Sở"],
    archive="VT, XDCQ",
    first="Sở Nội vụ nhận được kiến nghị",
    last="trả lời cử tri./.",
)
def recipients_in_three_columns_and_name_outside() -> bytes:
    head = _heading(
        "UBND TỈNH HƯNG YÊN",
        "*SỞ NỘI VỤ",
        symbol="Số:         /SNV-XDCQ",
        day="Hưng Yên, ngày       tháng 3 năm 2026",
        subject="trả lời kiến nghị của cử tri",
        rule=10,
    )
    text = """Sở Nội vụ nhận được kiến nghị của cử tri xã Tân Tiến về chế độ đối với người hoạt động không chuyên trách ở thôn. Sở Nội vụ có ý kiến như sau:
    Chế độ, chính sách đối với người hoạt động không chuyên trách ở thôn do Hội đồng nhân dân tỉnh quyết định; Sở đang tham mưu văn bản để trình tại kỳ họp cuối năm 2026.
    Đề nghị Văn phòng tổng hợp, trả lời cử tri./."""
    foot = grid(
        [
            [
                recipients("- Như trên;", "- UBND tỉnh;", "- Lãnh đạo Sở;", "- Lưu: VT, XDCQ."),
                EMPTY,
                c(r("KT. GIÁM ĐỐC", b=True)) + c(r("PHÓ GIÁM ĐỐC", b=True)),
            ]
        ],
        (4200, 500, 4598),
    )
    foot += EMPTY * 2 + p(r("Phạm Thị Hải", b=True), left=6350)
    to = addressees("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh")
    return package(head + to + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH CAO BẰNG",
    issuer="SỞ Y TẾ",
    symbol="SYT-TCCB",
    place="Cao Bằng",
    date="2026-01",
    subject="báo cáo số lượng viên chức",
    to=["Các đơn vị trực thuộc"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nông Minh Thắng",
    recipients=["Như trên", "Ban Giám đốc"],
    archive="VT, TCCB",
    first="Sở Y tế đề nghị các đơn vị",
    last="ngày 25 tháng 01 năm 2026./.",
    faults="CV602 CV706 CV707",
)
def authority_without_its_point_and_automatic_dashes() -> bytes:
    head = _heading(
        "UBND TỈNH CAO BẰNG",
        "*SỞ Y TẾ",
        symbol="Số:       /SYT-TCCB",
        day="Cao Bằng, ngày     tháng 01 năm 2026",
        subject="báo cáo số lượng viên chức",
        rule=8,
    )
    text = """Sở Y tế đề nghị các đơn vị báo cáo số lượng viên chức, người lao động có mặt đến ngày 31 tháng 12 năm 2025 theo từng chức danh nghề nghiệp.
    Báo cáo gửi về Phòng Tổ chức cán bộ trước ngày 25 tháng 01 năm 2026./."""
    left = p(r("Nơi nhận:", b=True, i=True, u="single", size=14))
    left += "".join(
        p(r(item, size=12), extra=numbered(2)) for item in ("Như trên;", "Ban Giám đốc;", "Lưu: VT, TCCB.")
    )
    right = signer("KT GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Nông Minh Thắng")
    body = head + addressees("Các đơn vị trực thuộc") + prose(text) + closing(left, right)
    return package(body, header=number_in_header())


@paper(
    type="thong-bao",
    parent="UBND THÀNH PHỐ HUẾ",
    issuer="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    symbol="TB-TTPVHCC",
    place="Huế",
    date="2026-04",
    subject="Về việc thay đổi thời gian làm việc",
    sign="GIÁM ĐỐC|Phạm Nguyễn Gia Minh",
    recipients=["UBND thành phố (b/c)", "Các sở, ban, ngành"],
    archive="VT",
    first="Trung tâm Phục vụ hành chính công thông báo",
    last="đến giao dịch./.",
    faults="CV708 CV711",
)
def recipients_without_dashes_and_no_colon_after_luu() -> bytes:
    head = two_by_two(
        agency("UBND THÀNH PHỐ HUẾ", "*TRUNG TÂM PHỤC VỤ", "*HÀNH CHÍNH CÔNG", size=12, rule=short(19)),
        national(12, 13),
        number("Số:     /TB-TTPVHCC"),
        date("Huế, ngày     tháng 4 năm 2026", size=13),
    )
    text = """Trung tâm Phục vụ hành chính công thông báo thời gian tiếp nhận hồ sơ từ ngày 04 tháng 5 năm 2026 như sau: buổi sáng từ 07 giờ 30 đến 11 giờ 30; buổi chiều từ 13 giờ 30 đến 17 giờ 00; sáng thứ Bảy từ 08 giờ 00 đến 11 giờ 00.
    Kính mời tổ chức, công dân đến giao dịch./."""
    foot = closing(
        recipients("UBND thành phố (b/c)", "Các sở, ban, ngành", "Lưu VT"),
        signer("GIÁM ĐỐC", name="Phạm Nguyễn Gia Minh"),
    )
    subject = title("THÔNG BÁO", "Về việc thay đổi thời gian làm việc", rule=middle(28))
    return package(head + subject + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH TÂY NINH",
    issuer="SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    symbol="SVHTTDL-VP",
    place="Tây Ninh",
    date="2026-12",
    subject="đăng ký xe ô tô phục vụ đoàn công tác",
    to=["Văn phòng Ủy ban nhân dân tỉnh"],
    sign="TL|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|Võ Minh Đức",
    recipients=["Như trên", "Giám đốc"],
    archive="VT",
    first="Sở Văn hóa, Thể thao và Du lịch đề nghị",
    last="mượn 01 xe ô tô 16 chỗ./.",
    faults="CV606",
    may="CV703 CV712",
)
def authority_and_post_on_one_line_and_addressee_in_a_box() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH TÂY NINH", "*SỞ VĂN HÓA, THỂ THAO", "*VÀ DU LỊCH", rule=short(12)),
        national(),
        number("Số:      /SVHTTDL-VP") + about("V/v đăng ký xe ô tô phục vụ đoàn công tác"),
        date("Tây Ninh, ngày     tháng 12 năm 2026"),
    )
    box = (
        p(text_box(p(r("Kính gửi: Văn phòng Ủy ban nhân dân tỉnh")), width=120, height=10, x=20, y=2))
        + EMPTY * 2
    )
    text = """Sở Văn hóa, Thể thao và Du lịch đề nghị Văn phòng Ủy ban nhân dân tỉnh cho mượn 01 xe ô tô 16 chỗ./."""
    foot = closing(
        recipients("- Như trên;", "- Giám đốc;", "- Lưu: VT."),
        signer("TL. GIÁM ĐỐC - CHÁNH VĂN PHÒNG", name="Võ Minh Đức"),
    )
    return package(head + box + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH LÀO CAI",
    issuer="SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    symbol="SNNMT-KL",
    place="Lào Cai",
    date="2026-02",
    subject="phòng cháy, chữa cháy rừng mùa khô",
    to=["Hạt Kiểm lâm khu vực", "Vườn Quốc gia Hoàng Liên", "Ủy ban nhân dân các xã, phường"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Tô Việt Thắng",
    recipients=["UBND tỉnh", "Chi cục Kiểm lâm"],
    archive="VT, KL",
    first="Hiện nay, thời tiết hanh khô kéo dài",
    last="nghiêm túc thực hiện./.",
    faults="CV703 CV709",
)
def several_addressees_on_one_line_and_no_as_above() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH LÀO CAI", "*SỞ NÔNG NGHIỆP", "*VÀ MÔI TRƯỜNG", rule=short(15)),
        national(),
        number("Số:      /SNNMT-KL") + about("V/v phòng cháy, chữa cháy rừng mùa khô"),
        date("Lào Cai, ngày     tháng 02 năm 2026"),
    )
    to = p(
        r("Kính gửi: - Hạt Kiểm lâm khu vực; - Vườn Quốc gia Hoàng Liên; - Ủy ban nhân dân các xã, phường."),
        before=240,
        first=720,
    )
    text = """Hiện nay, thời tiết hanh khô kéo dài, nguy cơ cháy rừng ở cấp IV. Sở Nông nghiệp và Môi trường đề nghị:
    1. Trực 24/24 giờ tại các chốt, chòi canh lửa.
    2. Kiểm soát chặt chẽ việc sử dụng lửa trong và ven rừng.
    Đề nghị các đơn vị, địa phương nghiêm túc thực hiện./."""
    foot = closing(
        recipients("- UBND tỉnh;", "- Chi cục Kiểm lâm;", "- Lưu: VT, KL."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Tô Việt Thắng"),
    )
    return package(head + to + prose(text) + foot, header=number_in_header())


@paper(
    type="to-trinh",
    parent="UBND XÃ BÌNH MINH",
    issuer="PHÒNG VĂN HÓA - XÃ HỘI",
    symbol="TTr-PVHXH",
    place="Bình Minh",
    date="2026-10",
    subject="Về việc xin hỗ trợ kinh phí tổ chức Đại hội Thể dục thể thao",
    to=["Ủy ban nhân dân xã Bình Minh"],
    sign="TRƯỞNG PHÒNG|None",
    recipients=["Như trên"],
    archive="VT",
    first="Phòng Văn hóa - Xã hội kính trình",
    last="xem xét, phê duyệt./.",
    faults="CV601",
)
def post_without_a_name() -> bytes:
    head = two_by_two(
        agency("UBND XÃ BÌNH MINH", "*PHÒNG VĂN HÓA - XÃ HỘI", rule=line(25, x=16)),
        national(),
        number("Số:      /TTr-PVHXH"),
        date("Bình Minh, ngày     tháng 10 năm 2026"),
    )
    text = """Phòng Văn hóa - Xã hội kính trình Ủy ban nhân dân xã hỗ trợ 45.000.000 đồng để tổ chức Đại hội Thể dục thể thao xã lần thứ nhất.
    Kính đề nghị Ủy ban nhân dân xã xem xét, phê duyệt./."""
    foot = closing(recipients("- Như trên;", "- Lưu: VT."), c(r("TRƯỞNG PHÒNG", b=True)) + EMPTY * 5)
    subject = title(
        "TỜ TRÌNH", "Về việc xin hỗ trợ kinh phí tổ chức Đại hội Thể dục thể thao", rule=middle(55)
    )
    return package(
        head + subject + addressees("Ủy ban nhân dân xã Bình Minh") + prose(text) + foot,
        header=number_in_header(),
    )


@paper(
    type="bao-cao",
    parent="UBND TỈNH ĐỒNG NAI",
    issuer="SỞ CÔNG THƯƠNG",
    symbol="BC-SCT",
    number=583,
    place="Đồng Nai",
    date="2026-07-22",
    subject="Tình hình sản xuất công nghiệp 6 tháng đầu năm 2026",
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|NGUYỄN VĂN LĨNH~KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Lĩnh",
    recipients=["UBND tỉnh", "Ban Giám đốc Sở"],
    archive="VT, KHTC",
    first="Sở Công Thương báo cáo",
    last="6 tháng đầu năm 2026./.",
    faults="CV610 CV608 CV711",
)
def name_in_capitals() -> bytes:
    head = _heading(
        "UBND TỈNH ĐỒNG NAI",
        "*SỞ CÔNG THƯƠNG",
        symbol="Số: 583/BC-SCT",
        day="Đồng Nai, ngày 22 tháng 7 năm 2026",
        rule=18,
    )
    text = """Sở Công Thương báo cáo tình hình sản xuất công nghiệp 6 tháng đầu năm 2026 như sau:
    1. Chỉ số sản xuất công nghiệp tăng 9,4% so với cùng kỳ.
    2. Kim ngạch xuất khẩu đạt 13,2 tỷ USD, bằng 51% kế hoạch năm.
    Trên đây là tình hình sản xuất công nghiệp 6 tháng đầu năm 2026./."""
    foot = closing(
        recipients("- UBND tỉnh;", "- Ban Giám đốc Sở;", "- Lưu: VT, KHTC"),
        c(r("KT. GIÁM ĐỐC", size=14))
        + c(r("PHÓ GIÁM ĐỐC", size=14))
        + EMPTY * 4
        + c(r("NGUYỄN VĂN LĨNH", b=True)),
    )
    subject = title("BÁO CÁO", "Tình hình sản xuất công nghiệp 6 tháng đầu năm 2026", rule=middle(50))
    return package(head + subject + prose(text) + foot, header=number_in_header())
