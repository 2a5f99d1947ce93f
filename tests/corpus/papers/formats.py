"""Documents whose formats and characters come from where people do not look: styles, themes, old encodings."""

import unicodedata

from tests.corpus.frames import (
    MOTTO,
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
from tests.corpus.marks import RENDERED_BREAK, c, grid, p, r
from tests.corpus.ooxml import ends_section, number_in_header, package, section, theme
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line

paper = Shelf("formats")


def _windows1258(text: str) -> str:
    """Vowels with their sign as one character, the tone behind as another: as typists of Windows-1258 leave them."""
    tones = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
    out = ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in tones)
        out += unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones)) + tone
    return out


@paper(
    type="cong-van",
    parent="UBND TỈNH QUẢNG TRỊ",
    issuer="SỞ NỘI VỤ",
    symbol="SNV-VTLT",
    place="Quảng Trị",
    date="2026-03",
    subject="chỉnh lý tài liệu tồn đọng",
    to=["Các cơ quan thuộc nguồn nộp lưu"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Thị Thu Hà",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, VTLT",
    first="Sở Nội vụ đề nghị các cơ quan",
    last="trong năm 2026./.",
)
def combining_tones_in_every_line() -> bytes:
    w = _windows1258
    head = two_by_two(
        agency(w("UBND TỈNH QUẢNG TRỊ"), w("*SỞ NỘI VỤ"), rule=short(10)),
        national(motto=w(MOTTO)),
        number(w("Số:       /SNV-VTLT")) + about(w("V/v chỉnh lý tài liệu tồn đọng")),
        date(w("Quảng Trị, ngày     tháng 3 năm 2026")),
    )
    text = """Sở Nội vụ đề nghị các cơ quan thuộc nguồn nộp lưu tài liệu rà soát khối lượng tài liệu tồn đọng, lập kế hoạch và bố trí kinh phí chỉnh lý.
    Việc chỉnh lý hoàn thành trong năm 2026./."""
    foot = closing(
        recipients(w("- Như trên;"), w("- Lãnh đạo Sở;"), w("- Lưu: VT, VTLT."), label=w("Nơi nhận:")),
        signer(w("KT. GIÁM ĐỐC"), w("PHÓ GIÁM ĐỐC"), name=w("Trần Thị Thu Hà")),
    )
    body = (
        head
        + addressees(w("Các cơ quan thuộc nguồn nộp lưu")).replace("Kính gửi", w("Kính gửi"))
        + prose(w(text))
        + foot
    )
    return package(body, header=number_in_header())


@paper(
    type="thong-bao",
    parent="UBND TỈNH HƯNG YÊN",
    issuer="SỞ TÀI CHÍNH",
    symbol="TB-STC",
    place="Hưng Yên",
    date="2026-01",
    subject="Về việc công khai dự toán ngân sách",
    sign="GIÁM ĐỐC|Phạm Văn Khải",
    recipients=["Các phòng thuộc Sở"],
    archive="VT, VP",
    first="Sở Tài chính thông báo công khai",
    last="cổng thông tin điện tử của Sở./.",
    faults="CV111",
    may="CV104 CV205 CV207 CV206",
)
def motto_in_tcvn3() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH HƯNG YÊN", "*SỞ TÀI CHÍNH", rule=short(14)),
        c(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", b=True, size=13))
        + c(r("§éc lËp - Tù do - H¹nh phóc", b=True, font=".VnTime"), line(60, x=19)),
        number("Số:       /TB-STC"),
        date("Hưng Yên, ngày     tháng 01 năm 2026"),
    )
    text = """Sở Tài chính thông báo công khai dự toán ngân sách năm 2026 được giao với tổng số tiền 18.420 triệu đồng.
    Thời gian công khai 30 ngày; tài liệu đăng trên cổng thông tin điện tử của Sở./."""
    foot = closing(
        recipients("- Các phòng thuộc Sở;", "- Lưu: VT, VP."), signer("GIÁM ĐỐC", name="Phạm Văn Khải")
    )
    subject = title("THÔNG BÁO", "Về việc công khai dự toán ngân sách", rule=middle(35))
    return package(head + subject + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH SƠN LA",
    issuer="SỞ XÂY DỰNG",
    symbol="SXD-KTHT",
    place="Sơn La",
    date="2026-07",
    subject="khắc phục sạt lở đường tỉnh 103",
    to=["Ban Bảo trì đường bộ"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Đào Tài Tuệ",
    recipients=["Như trên", "UBND tỉnh"],
    archive="VT, KTHT",
    first="Do mưa lớn kéo dài",
    last="phục vụ tìm kiếm cứu nạn./.",
    faults="CV214",
)
def theme_fonts_whose_vietnamese_face_is_times() -> bytes:
    heading = {"font": None, "theme": "majorHAnsi"}
    head = two_by_two(
        agency("UBND TỈNH SƠN LA", "*SỞ XÂY DỰNG", rule=short(13), **heading),
        national(**heading),
        c(r("Số:      /SXD-KTHT", size=13, **heading))
        + about("V/v khắc phục sạt lở đường tỉnh 103", **heading),
        c(r("Sơn La, ngày     tháng 7 năm 2026", i=True, **heading)),
    )
    text = """Do mưa lớn kéo dài, đường tỉnh 103 đoạn Km12 bị sạt lở, giao thông chia cắt. Sở Xây dựng yêu cầu Ban Bảo trì đường bộ:
    1. Hót sụt, thông xe một làn trước 18 giờ ngày 15 tháng 7 năm 2026.
    2. Cắm biển cảnh báo, bố trí người trực gác phục vụ tìm kiếm cứu nạn./."""
    foot = closing(
        recipients("- Như trên;", "- UBND tỉnh;", "- Lưu: VT, KTHT."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Đào Tài Tuệ"),
    )
    body = head + addressees("Ban Bảo trì đường bộ") + prose(text, font=None, theme="majorHAnsi") + foot
    return package(body, header=number_in_header(), theme_part=theme(), kind="word2010")


@paper(
    type="ke-hoach",
    parent="UBND TỈNH AN GIANG",
    issuer="SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    symbol="KH-SNNMT",
    place="An Giang",
    date="2026-10",
    subject="Tổ chức lễ phát động trồng cây",
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Hùng Cường",
    recipients=["UBND tỉnh", "Các đơn vị trực thuộc"],
    archive="VT, CCKL",
    first="Sở Nông nghiệp và Môi trường tổ chức",
    last="báo cáo Giám đốc Sở./.",
)
def all_formats_from_the_default_style() -> bytes:
    plain = {"size": None, "font": None}
    flat = {"first": 0}
    head = two_by_two(
        c(r("UBND TỈNH AN GIANG", size=13, font=None), first=0)
        + c(r("SỞ NÔNG NGHIỆP", b=True, size=13, font=None), first=0)
        + c(r("VÀ MÔI TRƯỜNG", b=True, size=13, font=None), short(15), first=0),
        c(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", b=True, size=13, font=None), first=0)
        + c(r(MOTTO, b=True, **plain), line(60.5, x=18.9), first=0),
        c(r("Số:       /KH-SNNMT", size=13, font=None), **flat),
        c(r("An Giang, ngày     tháng 10 năm 2026", i=True, **plain), **flat),
    )
    subject = c(r("KẾ HOẠCH", b=True, **plain), before=240, first=0)
    subject += c(r("Tổ chức lễ phát động trồng cây", b=True, **plain), middle(28), first=0)
    text = """Sở Nông nghiệp và Môi trường tổ chức lễ phát động trồng cây năm 2026 như sau:
    **1. Thời gian, địa điểm**
    Ngày 19 tháng 10 năm 2026 tại xã Tri Tôn.
    **2. Quy mô**
    Trồng 5.000 cây sao đen, dầu rái dọc tuyến kênh.
    **3. Tổ chức thực hiện**
    Chi cục Kiểm lâm chuẩn bị cây giống, báo cáo Giám đốc Sở./."""
    body = "".join(p(*_plain_runs(item.strip()), before=None, after=None) for item in text.split("\n"))
    left = p(r("Nơi nhận:", b=True, i=True, size=12, font=None), first=0, align="left")
    left += "".join(
        p(r(item, size=11, font=None), first=0, align="left")
        for item in ("- UBND tỉnh;", "- Các đơn vị trực thuộc;", "- Lưu: VT, CCKL.")
    )
    right = "".join(
        c(r(item, b=True, **plain), first=0)
        for item in ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "", "Nguyễn Hùng Cường")
    )
    return package(
        head + subject + body + closing(left, right), kind="times14", header=number_in_header(None)
    )


def _plain_runs(text: str) -> list[str]:
    bold = text.startswith("**")
    return [r(text.strip("*"), b=bold or None, size=None, font=None)]


@paper(
    type="bao-cao",
    parent="UBND TỈNH CÀ MAU",
    issuer="SỞ Y TẾ",
    symbol="BC-SYT",
    place="Cà Mau",
    date="2026-06",
    subject="Công tác y tế 6 tháng đầu năm 2026",
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Quang Khóa",
    recipients=["Bộ Y tế", "UBND tỉnh"],
    archive="VT, KHTC",
    first="Sở Y tế báo cáo công tác y tế",
    last="6 tháng đầu năm 2026./.",
    faults="CV103 CV109 CV503 CV506",
)
def wide_margins_small_page_number_and_loose_lines() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH CÀ MAU", "*SỞ Y TẾ", rule=short(8)),
        national(),
        number("Số:      /BC-SYT"),
        date("Cà Mau, ngày     tháng 6 năm 2026"),
    )
    text = """Sở Y tế báo cáo công tác y tế 6 tháng đầu năm 2026 như sau:
    1. Công suất sử dụng giường bệnh đạt 96,3%; số lượt khám tăng 7,1% so với cùng kỳ.
    2. Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2% dân số.
    3. Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 01 tuổi đạt 47,8%.
    Trên đây là báo cáo công tác y tế 6 tháng đầu năm 2026./."""
    foot = closing(
        recipients("- Bộ Y tế;", "- UBND tỉnh;", "- Lưu: VT, KHTC."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Trần Quang Khóa"),
    )
    subject = title("BÁO CÁO", "Công tác y tế 6 tháng đầu năm 2026", rule=middle(32))
    pages = prose(text, spacing=480, align=None).replace("<w:r>", RENDERED_BREAK + "<w:r>", 1)
    return package(
        head + subject + pages + foot,
        header=number_in_header(None),
        sect={"margins": (1440, 1440, 1800, 1800)},
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH GIA LAI",
    issuer="SỞ CÔNG THƯƠNG",
    symbol="SCT-NL",
    place="Gia Lai",
    date="2026-08",
    subject="kiểm tra an toàn hồ chứa thủy điện",
    to=["Các chủ đập thủy điện"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Võ Mai Hưng",
    recipients=["Như trên", "UBND tỉnh"],
    archive="VT, NL",
    first="Để bảo đảm an toàn đập",
    last="trước ngày 31 tháng 8 năm 2026./.",
    faults="CV104 CV105",
)
def body_in_arial_with_blue_words() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH GIA LAI", "*SỞ CÔNG THƯƠNG", rule=short(18)),
        national(),
        number("Số:      /SCT-NL") + about("V/v kiểm tra an toàn hồ chứa thủy điện"),
        date("Gia Lai, ngày     tháng 8 năm 2026"),
    )
    text = """Để bảo đảm an toàn đập, hồ chứa thủy điện trong mùa mưa bão năm 2026, Sở Công Thương yêu cầu các chủ đập:
    1. Kiểm tra, đánh giá hiện trạng công trình; lập phương án ứng phó tình huống khẩn cấp.
    2. Vận hành đúng quy trình liên hồ chứa; thông báo cho hạ du trước khi xả lũ."""
    last = p(
        r("Báo cáo gửi về địa chỉ thư điện tử ", font="Arial"),
        r("nangluong@gialai.gov.vn", font="Arial", color="0000FF"),
        r(" trước ngày 31 tháng 8 năm 2026./.", font="Arial"),
        align="both",
        first=720,
        before=120,
    )
    foot = closing(
        recipients("- Như trên;", "- UBND tỉnh;", "- Lưu: VT, NL."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Võ Mai Hưng"),
    )
    body = head + addressees("Các chủ đập thủy điện") + prose(text, font="Arial") + last + foot
    return package(body, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH BẮC NINH",
    issuer="SỞ TƯ PHÁP",
    symbol="STP-HCTP",
    place="Bắc Ninh",
    date="2026-04",
    subject="hướng dẫn nghiệp vụ hộ tịch",
    to=["Ủy ban nhân dân các xã, phường"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Lê Xuân Mạnh",
    recipients=["Như trên", "Phòng HCTP"],
    archive="VT, HCTP",
    first="Sở Tư pháp nhận được đề nghị",
    last="trao đổi với Sở Tư pháp./.",
)
def old_font_named_over_good_unicode_and_a_landscape_table() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH BẮC NINH", "*SỞ TƯ PHÁP", rule=short(12)),
        national(),
        number("Số:       /STP-HCTP") + about("V/v hướng dẫn nghiệp vụ hộ tịch"),
        date("Bắc Ninh, ngày     tháng 4 năm 2026"),
    )
    text = """Sở Tư pháp nhận được đề nghị của nhiều địa phương về việc đăng ký khai sinh có yếu tố nước ngoài. Sở hướng dẫn theo bảng dưới đây:"""
    rows = [
        ["TT", "Tình huống", "Hồ sơ", "Thời hạn"],
        ["1", "Cha hoặc mẹ là người nước ngoài", "Văn bản thỏa thuận chọn quốc tịch", "03 ngày"],
    ]
    table = grid(
        [[p(r(text, size=12)) for text in row] for row in rows],
        (900, 5200, 5200, 2200),
        borders=True,
        repeat_header=True,
    )
    after = prose(
        "Quá trình thực hiện có vướng mắc, đề nghị Ủy ban nhân dân các xã, phường trao đổi với Sở Tư pháp./."
    )
    foot = closing(
        recipients("- Như trên;", "- Phòng HCTP;", "- Lưu: VT, HCTP."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Lê Xuân Mạnh"),
    )
    upright = section(references="@references@")
    wide = section(landscape=True, title_page=False, margins=(1134, 850, 1701, 850))
    body = head + addressees("Ủy ban nhân dân các xã, phường") + prose(text) + ends_section(upright)
    body += table + ends_section(wide) + after + foot
    return package(body, kind="vntime", header=number_in_header(), sect={"title_page": False})


@paper(
    type="thong-bao",
    parent="UBND PHƯỜNG THỦ DẦU MỘT",
    issuer="BAN CHỈ HUY QUÂN SỰ",
    symbol="TB-BCH",
    place="Thủ Dầu Một",
    date="2026-02",
    subject="Về việc khám sức khỏe nghĩa vụ quân sự",
    sign="CHỈ HUY TRƯỞNG|Nguyễn Văn Dũng~CHỈ HUY TRƯỞNG|Trung tá Nguyễn Văn Dũng",
    recipients=["Các khu phố"],
    archive="VT",
    first="Ban Chỉ huy quân sự phường thông báo",
    last="đúng thời gian quy định./.",
    faults="CV203 CV206 CV318 CV410",
)
def upright_date_small_national_name_and_plain_motto() -> bytes:
    head = two_by_two(
        agency("UBND PHƯỜNG THỦ DẦU MỘT", "*BAN CHỈ HUY QUÂN SỰ", size=12, rule=short(21)),
        c(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", b=True, size=11)) + c(r(MOTTO, size=13), line(51, x=23)),
        number("Số:      /TB-BCH"),
        date("Thủ Dầu Một, ngày     tháng 02 năm 2026", size=13, italic=None),
    )
    text = """Ban Chỉ huy quân sự phường thông báo thời gian khám sức khỏe nghĩa vụ quân sự đợt bổ sung vào ngày 24 tháng 02 năm 2026 tại Trạm Y tế phường.
    Công dân có tên trong danh sách mang theo căn cước, có mặt đúng thời gian quy định./."""
    foot = closing(
        recipients("- Các khu phố;", "- Lưu: VT."), signer("CHỈ HUY TRƯỞNG", name="Trung tá Nguyễn Văn Dũng")
    )
    subject = title("THÔNG BÁO", "Về việc khám sức khỏe nghĩa vụ quân sự")
    return package(head + subject + prose(text) + foot)
