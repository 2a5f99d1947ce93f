"""Letters whose heading blocks have every shape that people give them."""

from tests.corpus.frames import (
    LEFT,
    MOTTO,
    NATIONAL,
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
from tests.corpus.marks import EMPTY, c, cell, grid, p, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line

paper = Shelf("headings")


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
    parent="UBND TỈNH ĐẮK LẮK",
    issuer="SỞ TƯ PHÁP",
    symbol="STP-XDKTVB",
    place="Đắk Lắk",
    date="2026-03",
    subject="góp ý dự thảo Quyết định về quản lý chó nuôi",
    to=["Sở Nông nghiệp và Môi trường"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Y Thơ Niê",
    recipients=["Như trên", "Giám đốc Sở"],
    archive="VT, XDKTVB",
    first="Sở Tư pháp nhận được dự thảo",
    last="tổng hợp, hoàn thiện./.",
)
def three_rows_with_the_subject_in_its_own() -> bytes:
    head = grid(
        [
            [agency("UBND TỈNH ĐẮK LẮK", "*SỞ TƯ PHÁP", rule=short(12)), national()],
            [number("Số:        /STP-XDKTVB"), date("Đắk Lắk, ngày     tháng 3 năm 2026")],
            [about("V/v góp ý dự thảo Quyết định về quản lý chó nuôi"), EMPTY],
        ],
        (LEFT, RIGHT),
    )
    text = """Sở Tư pháp nhận được dự thảo Quyết định về quản lý chó nuôi do Sở Nông nghiệp và Môi trường soạn thảo. Sau khi nghiên cứu, Sở Tư pháp có ý kiến như sau:
    1. Về thẩm quyền: nội dung dự thảo phù hợp với thẩm quyền của Ủy ban nhân dân tỉnh.
    2. Về kỹ thuật: đề nghị rà soát lại cách đánh số các điểm tại Điều 4.
    Sở Tư pháp gửi Sở Nông nghiệp và Môi trường tổng hợp, hoàn thiện./."""
    return _letter(
        head,
        "Sở Nông nghiệp và Môi trường",
        text,
        "Như trên;Giám đốc Sở;Lưu: VT, XDKTVB",
        "KT. GIÁM ĐỐC;PHÓ GIÁM ĐỐC",
        "Y Thơ Niê",
    )


@paper(
    type="cong-van",
    parent="UBND THÀNH PHỐ HẢI PHÒNG",
    issuer="SỞ CÔNG THƯƠNG",
    symbol="SCT-QLTM",
    place="Hải Phòng",
    date="2026-11",
    subject="báo cáo tình hình thị trường tháng 10",
    to=["Bộ Công Thương"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Vũ Thị Hồng Loan",
    recipients=["Như trên", "UBND thành phố"],
    archive="VT, QLTM",
    first="Thực hiện chế độ báo cáo định kỳ",
    last="tổng hợp./.",
)
def three_columns_with_an_empty_middle() -> bytes:
    left = (
        agency("UBND THÀNH PHỐ HẢI PHÒNG", "*SỞ CÔNG THƯƠNG", size=12, rule=line(16, x=17))
        + number("Số:          /SCT-QLTM", before=60)
        + about("V/v báo cáo tình hình thị trường tháng 10")
    )
    right = national(12, 13) + date("Hải Phòng, ngày     tháng 11 năm 2026", size=13, before=60)
    head = grid([[left, EMPTY, right]], (3500, 200, 5600))
    text = """Thực hiện chế độ báo cáo định kỳ, Sở Công Thương báo cáo tình hình thị trường tháng 10 năm 2026 trên địa bàn thành phố như sau:
    1. Giá các mặt hàng thiết yếu ổn định, nguồn cung dồi dào.
    2. Lực lượng Quản lý thị trường xử lý 37 vụ vi phạm, thu nộp ngân sách 812 triệu đồng.
    Sở Công Thương kính báo cáo Bộ Công Thương tổng hợp./."""
    return _letter(
        head,
        "Bộ Công Thương",
        text,
        "Như trên;UBND thành phố;Lưu: VT, QLTM",
        "KT. GIÁM ĐỐC;PHÓ GIÁM ĐỐC",
        "Vũ Thị Hồng Loan",
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH PHÚ THỌ",
    issuer="SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    symbol="SKHCN-CĐS",
    place="Phú Thọ",
    date="2026-02",
    subject="đánh giá mức độ chuyển đổi số năm 2025",
    to=["Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường"],
    sign="GIÁM ĐỐC|Đinh Công Thực",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, CĐS",
    first="Để có cơ sở đánh giá, xếp hạng",
    last="gửi về Sở trước ngày 25 tháng 02 năm 2026./.",
)
def national_name_and_motto_in_two_merged_rows() -> bytes:
    left = agency("UBND TỈNH PHÚ THỌ", "*SỞ KHOA HỌC", "*VÀ CÔNG NGHỆ", rule=short(15))
    rows = (
        "<w:tr>"
        + cell(left, width=LEFT, merge="restart")
        + cell(c(r(NATIONAL, b=True, size=13)), width=RIGHT)
        + "</w:tr><w:tr>"
        + cell(EMPTY, width=LEFT, merge="continue")
        + cell(c(r(MOTTO, b=True), line(60.5, x=18.9)), width=RIGHT)
        + "</w:tr><w:tr>"
        + cell(
            number("Số:      /SKHCN-CĐS") + about("V/v đánh giá mức độ chuyển đổi số năm 2025"), width=LEFT
        )
        + cell(date("Phú Thọ, ngày     tháng 02 năm 2026"), width=RIGHT)
        + "</w:tr>"
    )
    head = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{LEFT + RIGHT}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="{LEFT}"/><w:gridCol w:w="{RIGHT}"/></w:tblGrid>{rows}</w:tbl>'
    )
    text = """Để có cơ sở đánh giá, xếp hạng mức độ chuyển đổi số năm 2025 của các cơ quan, địa phương, Sở Khoa học và Công nghệ đề nghị:
    1. Tự đánh giá theo bộ chỉ số trên phần mềm tại địa chỉ do Sở cung cấp.
    2. Tải lên tài liệu kiểm chứng cho từng tiêu chí.
    Kết quả tự đánh giá gửi về Sở trước ngày 25 tháng 02 năm 2026./."""
    return _letter(
        head,
        "Các sở, ban, ngành;Ủy ban nhân dân các xã, phường",
        text,
        "Như trên;Lãnh đạo Sở;Lưu: VT, CĐS",
        "GIÁM ĐỐC",
        "Đinh Công Thực",
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="SỞ NỘI VỤ",
    symbol="SNV-CCHC",
    place="Lâm Đồng",
    date="2026-05",
    subject="đăng ký tập huấn nghiệp vụ cải cách hành chính",
    to=["Các sở, ban, ngành"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Hương",
    recipients=["Như trên", "GĐ, các PGĐ Sở"],
    archive="VT, CCHC",
    first="Sở Nội vụ dự kiến tổ chức lớp tập huấn",
    last="trước ngày 18 tháng 5 năm 2026./.",
    faults="CV411",
    may="CV319 CV310",
)
def number_and_date_in_one_line_below_the_table() -> bytes:
    head = one_row(agency("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ", rule=short(10)), national())
    head += p(
        r("        Số:         /SNV-CCHC" + " " * 26, size=13),
        r("Lâm Đồng, ngày      tháng 5 năm 2026", i=True),
        before=120,
    )
    head += p(r("V/v đăng ký tập huấn nghiệp vụ\ncải cách hành chính", size=12), before=120, left=284)
    text = """Sở Nội vụ dự kiến tổ chức lớp tập huấn nghiệp vụ cải cách hành chính trong 02 ngày, từ ngày 26 đến ngày 27 tháng 5 năm 2026 tại phường Xuân Hương - Đà Lạt.
    Đề nghị các cơ quan cử 02 công chức tham gia và gửi danh sách về Sở Nội vụ trước ngày 18 tháng 5 năm 2026./."""
    return _letter(
        head,
        "Các sở, ban, ngành",
        text,
        "Như trên;GĐ, các PGĐ Sở;Lưu: VT, CCHC",
        "KT. GIÁM ĐỐC;PHÓ GIÁM ĐỐC",
        "Nguyễn Văn Hương",
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH HÀ TĨNH",
    issuer="SỞ TÀI CHÍNH",
    symbol="STC-GCS",
    place="Hà Tĩnh",
    date="2026-09",
    subject="mua sắm tài sản tập trung năm 2027",
    to=["Các đơn vị dự toán cấp tỉnh"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Hà Văn Trọng",
    recipients=["Như trên", "Phòng GCS"],
    archive="VT, GCS",
    first="Sở Tài chính đề nghị các đơn vị",
    last="xem là không có nhu cầu./.",
)
def each_block_one_paragraph_with_line_breaks() -> bytes:
    left = c(
        r("UBND TỈNH HÀ TĨNH\n", size=13),
        r("SỞ TÀI CHÍNH", b=True, size=13),
        short(14),
        r("\n\nSố:         /STC-GCS", size=13),
    ) + about("V/v mua sắm tài sản tập trung năm 2027")
    right = c(
        r(NATIONAL + "\n", b=True, size=13),
        r(MOTTO, b=True),
        line(60.5, x=18.9, y=11),
        r("\n\n", size=13),
        r("Hà Tĩnh, ngày      tháng 9 năm 2026", i=True),
    )
    text = """Sở Tài chính đề nghị các đơn vị đăng ký nhu cầu mua sắm tài sản tập trung năm 2027 gồm: máy tính để bàn, máy tính xách tay, máy in và bàn ghế làm việc.
    Đăng ký gửi về Sở trước ngày 30 tháng 9 năm 2026; quá thời hạn trên, đơn vị không gửi được xem là không có nhu cầu./."""
    foot = closing(
        p(
            r("Nơi nhận:\n", b=True, i=True, size=12),
            r("- Như trên;\n- Phòng GCS;\n- Lưu: VT, GCS.", size=11),
        ),
        c(r("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\n\nHà Văn Trọng", b=True)),
    )
    body = one_row(left, right) + addressees("Các đơn vị dự toán cấp tỉnh") + prose(text) + foot
    return package(body, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH ĐIỆN BIÊN",
    issuer="SỞ DÂN TỘC VÀ TÔN GIÁO",
    symbol="SDTTG-KHCS",
    place="Điện Biên",
    date="2026-04",
    subject="rà soát xã khu vực III",
    to=["Ủy ban nhân dân các xã"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Lường Văn Toán",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, KHCS",
    first="Sở Dân tộc và Tôn giáo đề nghị",
    last="để tổng hợp./.",
    faults="CV211 CV207",
    may="CV703",
)
def addressee_in_the_last_row_of_the_heading() -> bytes:
    head = grid(
        [
            [agency("UBND TỈNH ĐIỆN BIÊN", "*SỞ DÂN TỘC", "*VÀ TÔN GIÁO"), national(rule="")],
            [
                number("Số:       /SDTTG-KHCS") + about("V/v rà soát xã khu vực III"),
                date("Điện Biên, ngày    tháng 4 năm 2026"),
            ],
            [EMPTY, EMPTY],
            [p(r("Kính gửi:"), align="right"), p(r("Ủy ban nhân dân các xã"))],
        ],
        (LEFT, RIGHT),
    )
    text = """Sở Dân tộc và Tôn giáo đề nghị Ủy ban nhân dân các xã rà soát tiêu chí xã khu vực III, thôn đặc biệt khó khăn trên địa bàn.
    Báo cáo kết quả gửi về Sở trước ngày 20 tháng 4 năm 2026 để tổng hợp./."""
    foot = closing(
        recipients("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, KHCS."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Lường Văn Toán"),
    )
    return package(head + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH LẠNG SƠN",
    issuer="THANH TRA TỈNH",
    symbol="TTT-NV2",
    number=58,
    place="Lạng Sơn",
    date="2026-06-22",
    subject="cung cấp hồ sơ, tài liệu phục vụ thanh tra",
    to=["Ban Quản lý Dự án đầu tư xây dựng tỉnh"],
    sign="KT|CHÁNH THANH TRA|PHÓ CHÁNH THANH TRA|Hoàng Thị Nhung",
    recipients=["Như trên", "Đoàn Thanh tra"],
    archive="VT, NV2",
    first="Để phục vụ cuộc thanh tra",
    last="trước ngày 30 tháng 6 năm 2026./.",
)
def nested_in_a_floating_table() -> bytes:
    inner = grid(
        [
            [agency("UBND TỈNH LẠNG SƠN", "*THANH TRA TỈNH", size=12, rule=line(16, x=20)), national(12, 13)],
            [
                number("Số: 58/TTT-NV2") + about("V/v cung cấp hồ sơ, tài liệu phục vụ thanh tra"),
                date("Lạng Sơn, ngày 22 tháng 6 năm 2026", size=13),
            ],
        ],
        (3400, 5500),
    )
    head = grid([[inner + EMPTY]], (9200,), floating=True)
    text = """Để phục vụ cuộc thanh tra việc quản lý các dự án giao thông, Thanh tra tỉnh đề nghị Ban Quản lý Dự án cung cấp hồ sơ thiết kế, dự toán, nghiệm thu và thanh toán của 06 dự án có tên trong danh mục gửi kèm.
    Hồ sơ gửi về Đoàn Thanh tra trước ngày 30 tháng 6 năm 2026./."""
    return _letter(
        head,
        "Ban Quản lý Dự án đầu tư xây dựng tỉnh",
        text,
        "Như trên;Đoàn Thanh tra;Lưu: VT, NV2",
        "KT. CHÁNH THANH TRA;PHÓ CHÁNH THANH TRA",
        "Hoàng Thị Nhung",
    )


@paper(
    type="cong-van",
    parent="BỘ Y TẾ",
    issuer="CỤC QUẢN LÝ DƯỢC",
    symbol="QLD-ĐK",
    place="Hà Nội",
    date="2026-10",
    subject="công bố thông tin thuốc vi phạm chất lượng",
    to=["Sở Y tế các tỉnh, thành phố", "Công ty Cổ phần Dược phẩm Minh Đức"],
    sign="KT|CỤC TRƯỞNG|PHÓ CỤC TRƯỞNG|Tạ Mạnh Hùng",
    recipients=["Như trên", "Bộ trưởng (để b/c)"],
    archive="VT, ĐK",
    copies=3,
    first="Cục Quản lý Dược nhận được",
    last="để tổng hợp./.",
    faults="CV207 CV211",
    may="CV310 CV319 CV411",
)
def border_and_underline_for_lines() -> bytes:
    bordered = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    left = c(r("BỘ Y TẾ", size=13)) + c(r("CỤC QUẢN LÝ DƯỢC", b=True, u="single", size=13))
    right = c(r(NATIONAL, b=True, size=13)) + c(r(MOTTO, b=True), extra=bordered)
    head = grid(
        [
            [left, right],
            [number("Số:      /QLD-ĐK"), date("Hà Nội, ngày       tháng 10 năm 2026")],
            [about("V/v công bố thông tin thuốc vi phạm chất lượng"), EMPTY],
            [EMPTY, EMPTY],
        ],
        (LEFT, RIGHT),
    )
    text = """Cục Quản lý Dược nhận được kết quả kiểm nghiệm mẫu thuốc viên nén Minduxim không đạt chỉ tiêu độ hòa tan. Cục thông báo thu hồi thuốc trên toàn quốc.
    Đề nghị Sở Y tế các tỉnh, thành phố giám sát việc thu hồi và báo cáo Cục trước ngày 30 tháng 10 năm 2026 để tổng hợp./."""
    return _letter(
        head,
        "Sở Y tế các tỉnh, thành phố;Công ty Cổ phần Dược phẩm Minh Đức",
        text,
        "Như trên;Bộ trưởng (để b/c);Lưu: VT, ĐK (3b)",
        "KT. CỤC TRƯỞNG;PHÓ CỤC TRƯỞNG",
        "Tạ Mạnh Hùng",
    )
