"""Letters (công văn) of provincial offices, most of them drafts."""

from tests.corpus.frames import (
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
    two_by_two,
)
from tests.corpus.marks import EMPTY, RENDERED_BREAK, c, grid, p, r, smart_tag
from tests.corpus.ooxml import LETTER, number_in_frame, number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line, typed, vml_line

paper = Shelf("letters")


@paper(
    type="cong-van",
    parent=None,
    issuer="UBND TỈNH LÂM ĐỒNG",
    symbol="UBND-NC",
    place="Lâm Đồng",
    date="2026-03",
    subject="rà soát, kiện toàn thành viên Tổ công tác cải cách hành chính",
    to=["Các sở, ban, ngành tỉnh"],
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Hồng Hải",
    recipients=["Như trên", "Chủ tịch, các PCT UBND tỉnh", "LĐ VP UBND tỉnh"],
    archive="VT, NC.Châu~VT, NC",
    first="Thực hiện Kế hoạch số 27/KH-UBND",
    last="tổng hợp, báo cáo Chủ tịch UBND tỉnh./.",
    faults="CV213",
)
def draft_of_a_province() -> bytes:
    head = two_by_two(
        agency("*UBND", "*TỈNH LÂM ĐỒNG", rule=short(16)),
        national(),
        number("Số:            /UBND-NC")
        + about("V/v rà soát, kiện toàn thành viên Tổ công tác cải cách hành chính"),
        date("Lâm Đồng, ngày       tháng 3 năm 2026"),
    )
    text = """Thực hiện Kế hoạch số 27/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành:
    1. Rà soát danh sách thành viên Tổ công tác cải cách hành chính đã thay đổi vị trí công tác sau khi sắp xếp tổ chức bộ máy; đề xuất người thay thế.
    2. Gửi kết quả rà soát về Sở Nội vụ trước ngày 20 tháng 3 năm 2026.
    Giao Sở Nội vụ tổng hợp, báo cáo Chủ tịch UBND tỉnh./."""
    foot = closing(
        recipients(
            "- Như trên;", "- Chủ tịch, các PCT UBND tỉnh;", "- LĐ VP UBND tỉnh;", "- Lưu: VT, NC.Châu."
        ),
        signer("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Nguyễn Hồng Hải"),
    )
    return package(
        head + addressees("Các sở, ban, ngành tỉnh") + prose(text) + foot, header=number_in_header()
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="SỞ NỘI VỤ",
    symbol="SNV-TCBC",
    place="Lâm Đồng",
    date="2026",
    subject="hướng dẫn xây dựng vị trí việc làm tại các đơn vị sự nghiệp công lập",
    to=["Sở Giáo dục và Đào tạo", "Sở Y tế", "Ủy ban nhân dân các xã, phường, đặc khu"],
    sign="GIÁM ĐỐC|Trương Thị Mai Lan",
    recipients=["Như trên", "Lãnh đạo Sở", "Website Sở Nội vụ"],
    archive="VT, TCBC",
    first="Căn cứ tình hình biên chế được giao",
    last="để được hướng dẫn./.",
)
def number_shares_the_cell_of_the_agency() -> bytes:
    left = (
        agency("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ", rule=short(10))
        + number("Số:          /SNV-TCBC", before=120)
        + about("V/v hướng dẫn xây dựng vị trí việc làm tại các đơn vị sự nghiệp công lập")
    )
    right = national() + date("Lâm Đồng, ngày      tháng      năm 2026", before=120)
    text = """Căn cứ tình hình biên chế được giao năm 2026 và nhu cầu của các đơn vị, Sở Nội vụ hướng dẫn xây dựng vị trí việc làm như sau:
    1. Danh mục vị trí việc làm được lập theo từng nhóm: lãnh đạo, quản lý; chuyên môn, nghiệp vụ; hỗ trợ, phục vụ.
    2. Bản mô tả công việc nêu rõ nhiệm vụ, sản phẩm đầu ra và yêu cầu về trình độ của từng vị trí.
    Trong quá trình thực hiện nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./."""
    foot = closing(
        recipients("- Như trên;", "- Lãnh đạo Sở;", "- Website Sở Nội vụ;", "- Lưu: VT, TCBC."),
        signer("GIÁM ĐỐC", name="Trương Thị Mai Lan"),
    )
    to = addressees("Sở Giáo dục và Đào tạo", "Sở Y tế", "Ủy ban nhân dân các xã, phường, đặc khu")
    return package(one_row(left, right) + to + prose(text, first=709) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP",
    issuer="SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    symbol="SVHTTDL-QLDL",
    place="Đồng Tháp",
    date="2026-04",
    subject="phối hợp tổ chức Tuần lễ Văn hóa - Du lịch năm 2026",
    to=["Ủy ban nhân dân các xã, phường"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Huỳnh Thị Bích Ngọc",
    recipients=["Như trên", "Giám đốc, các Phó Giám đốc Sở", "Trung tâm Xúc tiến Du lịch"],
    archive="VT, QLDL",
    copies=5,
    first="Sở Văn hóa, Thể thao và Du lịch tổ chức",
    last="phối hợp của quý cơ quan./.",
    faults="CV101",
)
def agency_of_four_lines_on_letter_paper() -> bytes:
    head = two_by_two(
        agency(
            "ỦY BAN NHÂN DÂN",
            "TỈNH ĐỒNG THÁP",
            "*SỞ VĂN HÓA, THỂ THAO",
            "*VÀ DU LỊCH",
            size=12,
            rule=short(10),
        ),
        national(12, 13),
        number("Số:      /SVHTTDL-QLDL") + about("V/v phối hợp tổ chức Tuần lễ Văn hóa - Du lịch năm 2026"),
        date("Đồng Tháp, ngày     tháng 4 năm 2026", size=13),
    )
    text = """Sở Văn hóa, Thể thao và Du lịch tổ chức Tuần lễ Văn hóa - Du lịch từ ngày 25 đến ngày 30 tháng 4 năm 2026 tại phường Cao Lãnh.
    Sở đề nghị Ủy ban nhân dân các xã, phường cử đội văn nghệ tham gia chương trình khai mạc và giới thiệu sản phẩm đặc trưng của địa phương tại không gian trưng bày.
    Danh sách tham gia gửi về Phòng Quản lý du lịch trước ngày 15 tháng 4 năm 2026.
    Rất mong nhận được sự quan tâm, phối hợp của quý cơ quan./."""
    foot = closing(
        recipients(
            "- Như trên;",
            "- Giám đốc, các Phó Giám đốc Sở;",
            "- Trung tâm Xúc tiến Du lịch;",
            "- Lưu: VT, QLDL (5b).",
        ),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Huỳnh Thị Bích Ngọc"),
    )
    body = head + addressees("Ủy ban nhân dân các xã, phường") + prose(text, first=567) + foot
    return package(body, sect={"size": LETTER}, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH KHÁNH HÒA",
    issuer="SỞ XÂY DỰNG",
    symbol="SXD-QLN",
    number=1432,
    place="Khánh Hòa",
    date="2026-05-18",
    subject="rà soát nhu cầu nhà ở xã hội giai đoạn 2026 - 2030",
    to=["Ban Quản lý Khu kinh tế Vân Phong", "Ủy ban nhân dân các xã, phường"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Lê Quang Thịnh",
    recipients=["Như trên", "UBND tỉnh (b/c)", "Giám đốc Sở (b/c)"],
    archive="VT, QLN",
    first="Để có cơ sở xây dựng kế hoạch",
    last="gửi về Sở Xây dựng trước ngày 30 tháng 5 năm 2026./.",
    faults="CV107 CV110 CV504",
)
def issued_with_the_page_number_in_a_frame_below() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH KHÁNH HÒA", "*SỞ XÂY DỰNG", rule=vml_line(13, x=22)),
        c(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT ", b=True, size=13), smart_tag(r("NAM", b=True, size=13)))
        + c(r("Độc lập - Tự do - Hạnh phúc", b=True, size=13), vml_line(56, x=21)),
        number("Số: 1432/SXD-QLN") + about("V/v rà soát nhu cầu nhà ở xã hội giai đoạn 2026 - 2030"),
        date("Khánh Hòa, ngày 18 tháng 5 năm 2026", size=13),
    )
    text = """Để có cơ sở xây dựng kế hoạch phát triển nhà ở xã hội giai đoạn 2026 - 2030, Sở Xây dựng đề nghị các cơ quan, địa phương thực hiện các nội dung sau:
    1. Rà soát nhu cầu nhà ở xã hội của công nhân, người lao động trong các khu công nghiệp và người thu nhập thấp trên địa bàn.
    2. Đề xuất quỹ đất dự kiến bố trí xây dựng nhà ở xã hội, nêu rõ vị trí, diện tích và hiện trạng sử dụng đất.
    Kết quả rà soát đề nghị gửi về Sở Xây dựng trước ngày 30 tháng 5 năm 2026./."""
    foot = closing(
        recipients("- Như trên;", "- UBND tỉnh (b/c);", "- Giám đốc Sở (b/c);", "- Lưu: VT, QLN."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Lê Quang Thịnh"),
    )
    to = addressees("Ban Quản lý Khu kinh tế Vân Phong", "Ủy ban nhân dân các xã, phường")
    pages = prose(text, first=850).replace("<w:r>", RENDERED_BREAK + "<w:r>", 1)
    return package(head + to + pages + foot, footer=number_in_frame())


@paper(
    type="cong-van",
    parent="UBND TỈNH AN GIANG",
    issuer="SỞ Y TẾ",
    symbol="SYT-NVY",
    place="An Giang",
    date="2026-06",
    subject="tăng cường phòng, chống dịch sốt xuất huyết",
    to=[
        "Trung tâm Kiểm soát bệnh tật tỉnh",
        "Các bệnh viện, trung tâm y tế",
        "Trạm Y tế các xã, phường, đặc khu",
    ],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Quang Hiền",
    recipients=["Như trên", "UBND tỉnh", "Ban Giám đốc Sở"],
    archive="VT, NVY",
    first="Trong 05 tháng đầu năm 2026",
    last="nghiêm túc triển khai thực hiện./.",
    faults="CV207",
    may="CV211",
)
def addressees_in_a_table_and_typed_lines() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH AN GIANG", "*SỞ Y TẾ") + c(typed("_", 3)),
        national(13, 14, rule=typed("_", 26), own_paragraph=True),
        number("Số:        /SYT-NVY") + about("V/v tăng cường phòng, chống dịch sốt xuất huyết"),
        date("An Giang, ngày     tháng 6 năm 2026"),
    )
    to = grid(
        [
            [
                p(r("Kính gửi:"), align="right", before=120),
                p(r("- Trung tâm Kiểm soát bệnh tật tỉnh;"), before=120)
                + p(r("- Các bệnh viện, trung tâm y tế;"))
                + p(r("- Trạm Y tế các xã, phường, đặc khu.")),
            ]
        ],
        (2800, 6200),
    )
    text = """Trong 05 tháng đầu năm 2026, toàn tỉnh ghi nhận 1.214 trường hợp mắc sốt xuất huyết, tăng 18% so với cùng kỳ. Để chủ động phòng, chống dịch, Sở Y tế yêu cầu:
    1. Trung tâm Kiểm soát bệnh tật tỉnh giám sát chặt chẽ tình hình, xử lý triệt để ổ dịch trong vòng 48 giờ kể từ khi phát hiện.
    2. Các bệnh viện, trung tâm y tế bảo đảm thuốc, dịch truyền, tổ chức tốt việc phân luồng và điều trị người bệnh.
    3. Trạm Y tế các xã, phường, đặc khu phát động chiến dịch diệt lăng quăng hằng tuần.
    Sở Y tế yêu cầu các đơn vị nghiêm túc triển khai thực hiện./."""
    foot = closing(
        recipients("- Như trên;", "- UBND tỉnh;", "- Ban Giám đốc Sở;", "- Lưu: VT, NVY."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Trần Quang Hiền"),
    )
    return package(head + to + prose(text) + foot, header=number_in_header(14, inside_sdt=False))


@paper(
    type="cong-van",
    parent=None,
    issuer="BỘ NỘI VỤ",
    symbol="BNV-CVT&LTNN",
    number=1826,
    place="Hà Nội",
    date="2026-03-03",
    subject="hướng dẫn nghiệp vụ công tác văn thư trên môi trường điện tử",
    to=["Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "Ủy ban nhân dân các tỉnh, thành phố"],
    sign="KT|BỘ TRƯỞNG|THỨ TRƯỞNG|Trương Hải Long",
    recipients=["Như trên", "Bộ trưởng (để b/c)", "Lưu trữ lịch sử"],
    archive="VT, CVT&LTNN",
    first="Thời gian qua, Bộ Nội vụ nhận được",
    last="về Bộ Nội vụ để xem xét, giải quyết./.",
)
def ministry_with_an_ampersand_in_its_symbol() -> bytes:
    head = two_by_two(
        agency("*BỘ NỘI VỤ", rule=short(10)),
        national(name="CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        number("Số: 1826/BNV-CVT&LTNN")
        + about("V/v hướng dẫn nghiệp vụ công tác văn thư trên môi trường điện tử"),
        date("Hà Nội, ngày 03 tháng 3 năm 2026"),
    )
    text = """Thời gian qua, Bộ Nội vụ nhận được nhiều ý kiến của các cơ quan, địa phương về công tác văn thư trên môi trường điện tử. Bộ Nội vụ hướng dẫn như sau:
    1. Văn bản điện tử được ký số theo quy định của pháp luật về giao dịch điện tử có giá trị như bản gốc văn bản giấy.
    2. Số, ký hiệu của văn bản là duy nhất trong một năm, thống nhất giữa văn bản giấy và văn bản điện tử.
    3. Cơ quan nhận văn bản không yêu cầu gửi thêm bản giấy đối với văn bản đã được gửi trên Trục liên thông văn bản quốc gia.
    Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về Bộ Nội vụ để xem xét, giải quyết./."""
    foot = closing(
        recipients("- Như trên;", "- Bộ trưởng (để b/c);", "- Lưu trữ lịch sử;", "- Lưu: VT, CVT&LTNN."),
        signer("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", name="Trương Hải Long"),
    )
    to = addressees(
        "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "Ủy ban nhân dân các tỉnh, thành phố"
    )
    return package(head + to + prose(text, first=567) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="VĂN PHÒNG",
    symbol="VPUBND-NC",
    place="Lâm Đồng",
    date="2026-07",
    subject="chuẩn bị nội dung họp giao ban tháng 7",
    to=["Sở Tư pháp"],
    sign="KT|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|Đỗ Phú Quới",
    recipients=["Như trên", "CVP, các PCVP", "Các phòng: NC, TH"],
    archive="VT, NC",
    first="Chuẩn bị nội dung họp giao ban",
    last="để tổng hợp./.",
    faults="CV711 CV207 CV211",
    may="CV206 CV210 CV310 CV318 CV319 CV411",
)
def padded_lines_and_no_table_at_all() -> bytes:
    head = p(
        r("UBND TỈNH LÂM ĐỒNG", size=13),
        r("\t", size=13),
        r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", b=True, size=13),
    )
    head += p(
        r("            VĂN PHÒNG" + " " * 37, b=True, size=13),
        r("Độc lập - Tự do - Hạnh phúc", b=True, size=14),
    )
    head += p(
        r("    Số:          /VPUBND-NC" + " " * 15, size=13),
        r("Lâm Đồng, ngày      tháng 7 năm 2026", i=True, size=14),
    )
    head += p(r("V/v chuẩn bị nội dung họp giao ban tháng 7", size=12), before=120, left=0)
    text = """Chuẩn bị nội dung họp giao ban tháng 7 năm 2026, Văn phòng Ủy ban nhân dân tỉnh đề nghị Sở Tư pháp gửi báo cáo kết quả công tác thẩm định văn bản quy phạm pháp luật trong tháng 6 về Văn phòng trước ngày 05 tháng 7 năm 2026 để tổng hợp./."""
    foot = closing(
        recipients("- Như trên;", "- CVP, các PCVP;", "- Các phòng: NC, TH;", "- Lưu: VT, NC"),
        signer("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", name="Đỗ Phú Quới"),
    )
    to = p(r(" " * 40 + "Kính gửi: Sở Tư pháp"), before=120)
    return package(head + EMPTY + to + prose(text) + foot)


@paper(
    type="cong-van",
    parent="CÔNG AN TỈNH GIA LAI",
    issuer="PHÒNG CẢNH SÁT GIAO THÔNG",
    symbol="PC08-TMTH",
    number=7,
    place="Gia Lai",
    date="2026-01-09",
    subject="phối hợp bảo đảm trật tự, an toàn giao thông dịp Tết",
    to=["Sở Xây dựng"],
    sign="KT|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|Thượng tá Nguyễn Thanh Bình~Nguyễn Thanh Bình",
    recipients=["Như trên", "Đ/c Giám đốc (để báo cáo)"],
    archive="VT, TMTH",
    first="Để bảo đảm trật tự, an toàn giao thông",
    last="trao đổi, giải quyết./.",
    faults="CV303 CV312 CV912",
)
def police_with_a_rank_before_the_name() -> bytes:
    head = two_by_two(
        agency("CÔNG AN TỈNH GIA LAI", "*PHÒNG CẢNH SÁT", "*GIAO THÔNG", size=12, rule=short(11)),
        national(12, 13, rule=line(51.8, x=23)),
        number("Số: 7/PC08-TMTH") + about("V/v phối hợp bảo đảm trật tự, an toàn giao thông dịp Tết"),
        date("Gia Lai, ngày 9 tháng 01 năm 2026", size=13),
    )
    text = """Để bảo đảm trật tự, an toàn giao thông dịp Tết Nguyên đán, Phòng Cảnh sát giao thông đề nghị Sở Xây dựng chỉ đạo các đơn vị quản lý bến xe, đơn vị vận tải:
    1. Kiểm tra điều kiện an toàn của phương tiện trước khi xuất bến.
    2. Bố trí lực lượng hướng dẫn hành khách, không để xe chở quá số người quy định.
    Quá trình thực hiện, đề nghị liên hệ Đội Tham mưu tổng hợp để trao đổi, giải quyết./."""
    foot = closing(
        recipients("- Như trên;", "- Đ/c Giám đốc (để báo cáo);", "- Lưu: VT, TMTH."),
        signer("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", name="Thượng tá Nguyễn Thanh Bình"),
    )
    return package(head + addressees("Sở Xây dựng") + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND THÀNH PHỐ HỒ CHÍ MINH",
    issuer="SỞ TÀI CHÍNH",
    symbol="STC-QLNS",
    place="TP. Hồ Chí Minh",
    date="2026-08",
    subject="quyết toán kinh phí năm 2025",
    to=["Trung tâm Phục vụ hành chính công Thành phố"],
    sign="TL|GIÁM ĐỐC|KT|TRƯỞNG PHÒNG QUẢN LÝ NGÂN SÁCH|PHÓ TRƯỞNG PHÒNG|Phạm Ngọc Thủy Tiên",
    recipients=["Như trên", "Giám đốc Sở (để báo cáo)"],
    archive="VT, QLNS",
    first="Sở Tài chính nhận được hồ sơ",
    last="có cơ sở thẩm định./.",
    faults="CV106 CV317",
)
def chain_of_authority_and_a_short_city_name() -> bytes:
    head = two_by_two(
        agency("UBND THÀNH PHỐ HỒ CHÍ MINH", "*SỞ TÀI CHÍNH", size=12, rule=short(12)),
        national(12, 13, rule=line(51.8, x=23, stroke=False)),
        number("Số:      /STC-QLNS") + about("V/v quyết toán kinh phí năm 2025"),
        date("TP. Hồ Chí Minh, ngày     tháng 8 năm 2026", size=13),
    )
    text = """Sở Tài chính nhận được hồ sơ đề nghị quyết toán kinh phí năm 2025 của Trung tâm Phục vụ hành chính công Thành phố. Qua kiểm tra, Sở Tài chính đề nghị Trung tâm bổ sung:
    1. Bảng đối chiếu dự toán kinh phí với Kho bạc Nhà nước, có xác nhận đến hết ngày 31 tháng 01 năm 2026.
    2. Thuyết minh các khoản chi chuyển nguồn sang năm 2026 và văn bản cho phép chuyển nguồn của cấp có thẩm quyền.
    3. Biên bản kiểm kê tài sản cuối năm 2025."""
    rest = "Đề nghị Trung tâm gửi hồ sơ bổ sung trước ngày 20 tháng 8 năm 2026 để Sở Tài chính có cơ sở thẩm định./."
    second = p(RENDERED_BREAK, r(rest), align="both", first=720, before=120)
    foot = closing(
        recipients("- Như trên;", "- Giám đốc Sở (để báo cáo);", "- Lưu: VT, QLNS."),
        signer(
            "TL. GIÁM ĐỐC",
            "KT. TRƯỞNG PHÒNG QUẢN LÝ NGÂN SÁCH",
            "PHÓ TRƯỞNG PHÒNG",
            name="Phạm Ngọc Thủy Tiên",
        ),
    )
    to = addressees("Trung tâm Phục vụ hành chính công Thành phố")
    return package(head + to + prose(text) + second + foot)
