"""Files with more in them than one document: annexes with signers, drafts behind a proposal, forms, several papers."""

from tests.corpus.frames import (
    addressees,
    agency,
    closing,
    date,
    middle,
    national,
    number,
    one_row,
    prose,
    recipients,
    short,
    signer,
    title,
    two_by_two,
)
from tests.corpus.marks import EMPTY, PAGE_BREAK, c, grid, p, r
from tests.corpus.ooxml import ends_section, number_in_header, package, section
from tests.corpus.paper import Shelf
from tests.corpus.usual import usual

paper = Shelf("crowds")


@paper(
    type="cong-van",
    parent="UBND TỈNH VĨNH LONG",
    issuer="SỞ TÀI CHÍNH",
    symbol="STC-TCHCSN",
    place="Vĩnh Long",
    date="2026-11",
    subject="lập dự toán năm 2027",
    to=["Các đơn vị dự toán"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Hoàng Tựu",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, TCHCSN",
    annexes=["TỔNG HỢP DỰ TOÁN THU, CHI NĂM 2027"],
    first="Sở Tài chính hướng dẫn",
    last="(theo biểu mẫu tại Phụ lục kèm theo)./.",
)
def annex_with_signers_of_its_own() -> bytes:
    annex = one_row(
        p(r("Tên đơn vị: ..................", size=12)),
        p(
            r("Biểu số 01", size=12),
        ),
        widths=(4649, 4649),
    )
    annex += c(r("Phụ lục", b=True)) + c(r("TỔNG HỢP DỰ TOÁN THU, CHI NĂM 2027", b=True))
    annex += c(
        r("(Kèm theo Công văn số        /STC-TCHCSN ngày    tháng 11 năm 2026 của Sở Tài chính)", i=True)
    )
    rows = [
        ("TT", "Nội dung", "Dự toán 2026", "Dự toán 2027"),
        ("1", "Thu phí", "120", "150"),
        ("2", "Chi thường xuyên", "4.300", "4.510"),
    ]
    annex += grid(
        [[p(r(text, size=12)) for text in row] for row in rows],
        (800, 7000, 3000, 3000),
        borders=True,
        repeat_header=True,
    )
    annex += grid(
        [
            [
                c(r("NGƯỜI LẬP BIỂU", b=True, size=13)) + c(r("(Ký, ghi rõ họ tên)", i=True, size=12)),
                c(r("THỦ TRƯỞNG ĐƠN VỊ", b=True, size=13)) + c(r("(Ký tên, đóng dấu)", i=True, size=12)),
            ]
        ],
        (6900, 6900),
    )
    return usual(
        "UBND TỈNH VĨNH LONG",
        "*SỞ TÀI CHÍNH",
        rule=14,
        number_line="Số:        /STC-TCHCSN",
        day="Vĩnh Long, ngày    tháng 11 năm 2026",
        about_line="V/v lập dự toán năm 2027",
        to=["Các đơn vị dự toán"],
        text="Sở Tài chính hướng dẫn các đơn vị lập dự toán thu, chi ngân sách năm 2027 bảo đảm đúng chế độ, tiết kiệm, gửi về Sở trước ngày 20 tháng 11 năm 2026 (theo biểu mẫu tại Phụ lục kèm theo)./.",
        items=["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, TCHCSN."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Trần Hoàng Tựu",
        after=ends_section(section(references="@references@")) + annex,
        sect={"landscape": True, "restart": True, "margins": (1134, 850, 1134, 850)},
    )


def _proposal() -> str:
    head = two_by_two(
        agency("UBND TỈNH VĨNH LONG", "*SỞ NỘI VỤ", rule=short(10)),
        national(),
        number("Số:      /TTr-SNV"),
        date("Vĩnh Long, ngày    tháng 7 năm 2026"),
    )
    foot = closing(recipients("- Như trên;", "- Lưu: VT, TĐKT."), signer("GIÁM ĐỐC", name="Huỳnh Minh Tuấn"))
    text = "Sở Nội vụ kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, ký Quyết định tặng Bằng khen cho 05 tập thể (gửi kèm dự thảo Quyết định).\nKính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./."
    return (
        head
        + title("TỜ TRÌNH", "Về việc tặng Bằng khen", rule=middle(20))
        + addressees("Chủ tịch Ủy ban nhân dân tỉnh")
        + prose(text)
        + foot
    )


@paper(
    type="to-trinh",
    parent="UBND TỈNH VĨNH LONG",
    issuer="SỞ NỘI VỤ",
    symbol="TTr-SNV",
    place="Vĩnh Long",
    date="2026-07",
    subject="Về việc tặng Bằng khen",
    to=["Chủ tịch Ủy ban nhân dân tỉnh"],
    sign="GIÁM ĐỐC|Huỳnh Minh Tuấn",
    recipients=["Như trên"],
    archive="VT, TĐKT",
    first="Sở Nội vụ kính trình",
    last="xem xét, quyết định./.",
    others=1,
    may="CV213",
)
def proposal_with_the_draft_decision_behind_it() -> bytes:
    head = two_by_two(
        agency("*ỦY BAN NHÂN DÂN", "*TỈNH VĨNH LONG", rule=short(16)),
        national(),
        number("Số:      /QĐ-UBND"),
        date("Vĩnh Long, ngày    tháng 7 năm 2026"),
    )
    bases = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Giám đốc Sở Nội vụ."
    text = "**Điều 1.** Tặng Bằng khen cho 05 tập thể có thành tích xuất sắc trong phong trào thi đua năm 2025.\n**Điều 2.** Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các tập thể có tên thi hành Quyết định này./."
    foot = closing(recipients("- Như Điều 2;", "- Lưu: VT."), signer("CHỦ TỊCH", name="Trần Trí Quang"))
    draft = (
        head
        + title("QUYẾT ĐỊNH", "Về việc tặng Bằng khen", rule=middle(20))
        + c(r("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VĨNH LONG", b=True), before=240)
    )
    draft += prose(bases, italic=True) + c(r("QUYẾT ĐỊNH:", b=True), before=120) + prose(text) + foot
    return package(_proposal() + PAGE_BREAK + draft, header=number_in_header())


@paper(
    type="bao-cao",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
    symbol="BC-UBND",
    place="Lâm Đồng",
    date="2026-06",
    subject="Tình hình kinh tế - xã hội 6 tháng đầu năm; nhiệm vụ, giải pháp 6 tháng cuối năm 2026",
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Võ Ngọc Hiệp",
    recipients=["Thường trực Tỉnh ủy", "Đại biểu HĐND tỉnh"],
    archive="VT, TH",
    first="Sáu tháng đầu năm 2026",
    last="6 tháng cuối năm 2026./.",
    may="CV410",
)
def report_with_a_note_below_its_subject() -> bytes:
    subject = title(
        "BÁO CÁO", "Tình hình kinh tế - xã hội 6 tháng đầu năm;\nnhiệm vụ, giải pháp 6 tháng cuối năm 2026"
    )
    subject += c(r("(Trình tại kỳ họp thứ Năm, Hội đồng nhân dân tỉnh khóa XI)", i=True), middle(40))
    return _report(subject)


def _report(subject: str) -> bytes:
    text = """Sáu tháng đầu năm 2026, kinh tế của tỉnh tiếp tục tăng trưởng; an sinh xã hội được bảo đảm.
    **I. KẾT QUẢ THỰC HIỆN**
    1. Tổng sản phẩm trên địa bàn tăng 7,6% so với cùng kỳ.
    2. Thu ngân sách đạt 15.230 tỷ đồng.
    **II. NHIỆM VỤ, GIẢI PHÁP**
    Tập trung giải ngân vốn đầu tư công, phấn đấu hoàn thành các chỉ tiêu 6 tháng cuối năm 2026./."""
    return usual(
        "*ỦY BAN NHÂN DÂN",
        "*TỈNH LÂM ĐỒNG",
        rule=16,
        number_line="Số:         /BC-UBND",
        day="Lâm Đồng, ngày     tháng 6 năm 2026",
        subject=subject,
        text=text,
        items=["- Thường trực Tỉnh ủy;", "- Đại biểu HĐND tỉnh;", "- Lưu: VT, TH."],
        posts=["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        name="Võ Ngọc Hiệp",
    )


@paper(
    type="ke-hoach",
    parent="UBND XÃ ĐẠ TẺH",
    issuer="PHÒNG VĂN HÓA - XÃ HỘI",
    symbol="KH-VHXH",
    number=3,
    place="Đạ Tẻh",
    date="2026-02-10",
    subject="Tổ chức lớp xóa mù chữ",
    sign="TRƯỞNG PHÒNG|Ka Thị Ngọc Hương",
    recipients=["UBND xã", "Các thôn"],
    archive="VT",
    first="Phòng Văn hóa - Xã hội xây dựng Kế hoạch",
    last="thực hiện Kế hoạch./.",
    faults="CV303",
    may="CV308",
)
def the_whole_paper_in_one_table_of_many_rows() -> bytes:
    lines = [
        "Phòng Văn hóa - Xã hội xây dựng Kế hoạch tổ chức lớp xóa mù chữ cho 25 học viên tại thôn Tôn K'Long.",
        "1. Thời gian học từ ngày 02 tháng 3 năm 2026 đến ngày 30 tháng 6 năm 2026, vào các buổi tối.",
        "2. Kinh phí do ngân sách xã bảo đảm 48 triệu đồng.",
        "Đề nghị các thôn vận động học viên tham gia, thực hiện Kế hoạch./.",
    ]
    wide = LEFT_RIGHT
    rows = [
        (agency("UBND XÃ ĐẠ TẺH", "*PHÒNG VĂN HÓA - XÃ HỘI", size=12, rule=short(24)), national(12, 13)),
        (number("Số: 3/KH-VHXH"), date("Đạ Tẻh, ngày 10 tháng 02 năm 2026", size=13)),
    ]
    head = "".join(f"<w:tr>{_cell(left, wide[0])}{_cell(right, wide[1])}</w:tr>" for left, right in rows)
    for content in [
        title("KẾ HOẠCH", "Tổ chức lớp xóa mù chữ", rule=middle(20)),
        *(prose(text) for text in lines),
    ]:
        head += f"<w:tr>{_cell(content, sum(wide), 2)}</w:tr>"
    head += f"<w:tr>{_cell(recipients('- UBND xã;', '- Các thôn;', '- Lưu: VT.'), wide[0])}{_cell(signer('TRƯỞNG PHÒNG', name='Ka Thị Ngọc Hương'), wide[1])}</w:tr>"
    table = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(wide)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="{wide[0]}"/><w:gridCol w:w="{wide[1]}"/></w:tblGrid>{head}</w:tbl>'
    )
    return package(table + EMPTY, header=number_in_header())


LEFT_RIGHT = (3515, 5783)


def _cell(content: str, width: int, span: int = 1) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>{content}</w:tc>'


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH THANH HÓA",
    issuer="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    symbol="QĐ-SGDĐT",
    number=912,
    place="Thanh Hóa",
    date="2026-08-21",
    subject="Ban hành Quy định về dạy học trực tuyến",
    authority_line="GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    bases=2,
    sign="GIÁM ĐỐC|Tạ Hồng Lựu",
    recipients=["Như Điều 2", "Các trường THPT"],
    archive="VT, GDTrH",
    attached="quy-dinh|Về dạy học trực tuyến trong trường trung học",
    first="Điều 1. Ban hành kèm theo Quyết định này",
    last="thi hành Quyết định này./.",
    faults="CV509",
    may="CV813 CV804",
)
def regulation_without_a_chapter_title() -> bytes:
    rules = title("QUY ĐỊNH", "Về dạy học trực tuyến trong trường trung học")
    rules += c(
        r(
            "(Kèm theo Quyết định số 912/QĐ-SGDĐT ngày 21 tháng 8 năm 2026\ncủa Giám đốc Sở Giáo dục và Đào tạo)",
            i=True,
        )
    )
    rules += c(r("Chương I", b=True), before=240) + c(r("QUY ĐỊNH CHUNG", b=True))
    rules += prose(
        "**Điều 1. Phạm vi điều chỉnh**\nQuy định này áp dụng đối với các trường trung học trên địa bàn tỉnh.\n**Điều 2. Giải thích từ ngữ**\nDạy học trực tuyến là hoạt động dạy học trên hệ thống dạy học trực tuyến."
    )
    rules += c(r("Chương II", b=True), before=240)
    rules += prose(
        "**Điều 3. Tổ chức dạy học**\nTổ chuyên môn xây dựng kế hoạch dạy học.\n**Điều 4. Trách nhiệm thi hành**\nHiệu trưởng các trường tổ chức thực hiện Quy định này./."
    )
    return usual(
        "UBND TỈNH THANH HÓA",
        "*SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        rule=24,
        small=True,
        number_line="Số: 912/QĐ-SGDĐT",
        day="Thanh Hóa, ngày 21 tháng 8 năm 2026",
        named=("QUYẾT ĐỊNH", "Ban hành Quy định về dạy học trực tuyến"),
        line_below=38,
        decides="GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        bases="Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\nTheo đề nghị của Trưởng phòng Giáo dục Trung học.",
        text="**Điều 1.** Ban hành kèm theo Quyết định này Quy định về dạy học trực tuyến trong trường trung học.\n**Điều 2.** Chánh Văn phòng, Trưởng phòng Giáo dục Trung học, Hiệu trưởng các trường trung học thi hành Quyết định này./.",
        items=["- Như Điều 2;", "- Các trường THPT;", "- Lưu: VT, GDTrH."],
        posts=["GIÁM ĐỐC"],
        name="Tạ Hồng Lựu",
        after=PAGE_BREAK + rules,
    )


@paper(
    type="giay-moi",
    parent="UBND TỈNH ĐẮK LẮK",
    issuer="SỞ DÂN TỘC VÀ TÔN GIÁO",
    symbol="GM-SDTTG",
    place="Đắk Lắk",
    date="2026-03",
    subject="Dự lễ trao nhà đại đoàn kết",
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|H'Yâo Knul",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, VP",
    own={
        "invitation.guests": [
            "Lãnh đạo Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            "Lãnh đạo Ủy ban nhân dân xã Ea Kar",
        ],
        "invitation.time": "08 giờ 00 phút, ngày 27 tháng 3 năm 2026",
        "invitation.venue": "Buôn Ea Sinh, xã Ea Kar",
    },
)
def invitation_addressed_in_a_list() -> bytes:
    to = p(r("Sở Dân tộc và Tôn giáo trân trọng kính mời:"), first=720, before=240)
    to += "".join(
        p(r(item), left=1440)
        for item in (
            "- Lãnh đạo Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;",
            "- Lãnh đạo Ủy ban nhân dân xã Ea Kar.",
        )
    )
    return usual(
        "UBND TỈNH ĐẮK LẮK",
        "*SỞ DÂN TỘC",
        "*VÀ TÔN GIÁO",
        rule=15,
        number_line="Số:      /GM-SDTTG",
        day="Đắk Lắk, ngày     tháng 3 năm 2026",
        named=("GIẤY MỜI", "Dự lễ trao nhà đại đoàn kết"),
        line_below=28,
        to_block=to,
        text="Tới dự: Lễ trao nhà đại đoàn kết cho hộ ông Y Bhem Ayun.\nThời gian: 08 giờ 00 phút, ngày 27 tháng 3 năm 2026.\nĐịa điểm: Buôn Ea Sinh, xã Ea Kar.\nRất hân hạnh được đón tiếp./.",
        items=["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="H'Yâo Knul",
    )


@paper(paper="form~unknown~administrative", may="*")
def a_blank_form_alone() -> bytes:
    body = p(r("Mẫu số 01", b=True, size=12), align="right") + national()
    body += title("ĐƠN ĐỀ NGHỊ", "Cấp giấy xác nhận khuyết tật")
    body += addressees("Ủy ban nhân dân xã ............") + prose(
        "Họ và tên: ..............................\nSinh ngày: ..... tháng ..... năm .......\nTôi làm đơn này đề nghị xác định mức độ khuyết tật."
    )
    body += p(r("..........., ngày ..... tháng ..... năm 20....", i=True), align="right") + p(
        r("NGƯỜI VIẾT ĐƠN", b=True), align="right"
    )
    return package(body)


@paper(
    type="thong-bao",
    parent="ĐẠI HỌC QUỐC GIA HÀ NỘI",
    issuer="TRƯỜNG ĐẠI HỌC KHOA HỌC TỰ NHIÊN",
    symbol="TB-ĐHKHTN",
    number=1890,
    place="Hà Nội",
    date="2026-05-05",
    subject="Về việc xét tốt nghiệp đợt 1 năm 2026",
    sign="TL|HIỆU TRƯỞNG|TRƯỞNG PHÒNG ĐÀO TẠO|TS. Phạm Văn Quốc~Phạm Văn Quốc",
    recipients=["Các khoa", "Website Trường"],
    archive="VT, ĐT",
    first="Nhà trường thông báo",
    last="không được xét./.",
    others=[0, 1],
    faults="CV103",
    may="CV607",
)
def form_in_the_annex_with_a_heading_of_its_own() -> bytes:
    form = p(r("Mẫu 01/XTN", size=12), align="right") + national() + title("ĐƠN XIN XÉT TỐT NGHIỆP")
    form += c(r("Kính gửi: Phòng Đào tạo"), before=120) + prose(
        "Họ và tên: ....................\nMã sinh viên: ................\nTôi xin cam đoan các thông tin trên là đúng."
    )
    form += p(r("Hà Nội, ngày ..... tháng ..... năm 2026", i=True), left=4500, align="center") + p(
        r("NGƯỜI LÀM ĐƠN", b=True), left=4500, align="center"
    )
    return usual(
        "ĐẠI HỌC QUỐC GIA HÀ NỘI",
        "*TRƯỜNG ĐẠI HỌC",
        "*KHOA HỌC TỰ NHIÊN",
        rule=20,
        small=True,
        number_line="Số: 1890/TB-ĐHKHTN",
        day="Hà Nội, ngày 05 tháng 5 năm 2026",
        named=("THÔNG BÁO", "Về việc xét tốt nghiệp đợt 1 năm 2026"),
        line_below=36,
        text="Nhà trường thông báo thời gian nộp hồ sơ xét tốt nghiệp đợt 1 từ ngày 11 tháng 5 đến ngày 22 tháng 5 năm 2026 tại Phòng Đào tạo.\nSinh viên nộp hồ sơ sau thời gian trên không được xét./.",
        items=["- Các khoa;", "- Website Trường;", "- Lưu: VT, ĐT."],
        posts=["TL. HIỆU TRƯỞNG", "TRƯỞNG PHÒNG ĐÀO TẠO"],
        name="TS. Phạm Văn Quốc",
        after=PAGE_BREAK + form,
        sect={"margins": (1134, 1134, 1418, 1134)},
    )
