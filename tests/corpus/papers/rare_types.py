"""Types that offices use seldom, each as one of them sets it."""

from tests.corpus.frames import (
    agency,
    closing,
    middle,
    national,
    number,
    one_row,
    prose,
    recipients,
    short,
    signer,
    title,
)
from tests.corpus.marks import EMPTY, c, grid, p, r
from tests.corpus.ooxml import number_in_frame, number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line
from tests.corpus.usual import usual

paper = Shelf("rare-types")


@paper(
    type="giay-gioi-thieu",
    parent="UBND TỈNH NGHỆ AN",
    issuer="SỞ TƯ PHÁP",
    symbol="GGT-STP",
    number=31,
    place="Nghệ An",
    date="2026-04-07",
    subject=None,
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Hoàng Thị Thu Trang",
    recipients=["Như trên"],
    archive="VT",
    own={
        "introduction.name": "Đậu Thị Hồng Nhung",
        "introduction.position": "Chuyên viên Phòng Hành chính tư pháp",
        "introduction.sent_to": "Ủy ban nhân dân phường Trường Vinh",
        "introduction.purpose": "Kiểm tra công tác chứng thực",
        "introduction.valid_until": "2026-04-30",
    },
)
def introduction_of_an_official() -> bytes:
    text = """Ông (bà): Đậu Thị Hồng Nhung
    Chức vụ: Chuyên viên Phòng Hành chính tư pháp
    Được cử đến: Ủy ban nhân dân phường Trường Vinh
    Về việc: Kiểm tra công tác chứng thực
    Đề nghị Quý cơ quan tạo điều kiện để bà có tên ở trên hoàn thành nhiệm vụ.
    Giấy này có giá trị đến hết ngày 30 tháng 4 năm 2026./."""
    return usual(
        "UBND TỈNH NGHỆ AN",
        "*SỞ TƯ PHÁP",
        rule=12,
        number_line="Số: 31/GGT-STP",
        day="Nghệ An, ngày 07 tháng 4 năm 2026",
        subject=c(r("GIẤY GIỚI THIỆU", b=True), line(20, x=70), before=240)
        + c(r("Sở Tư pháp trân trọng giới thiệu:"), before=240),
        text=text,
        items=["- Như trên;", "- Lưu: VT."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Hoàng Thị Thu Trang",
    )


@paper(
    type="giay-nghi-phep",
    parent="UBND TỈNH NGHỆ AN",
    issuer="SỞ TƯ PHÁP",
    symbol="GNP-STP",
    number=8,
    place="Nghệ An",
    date="2026-07-01",
    subject=None,
    sign="TL|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|Phan Thanh Sơn",
    recipients=["Ông Lê Hữu Đạt"],
    archive="VT",
    own={
        "leave.application_date": "2026-06-24",
        "leave.name": "Lê Hữu Đạt",
        "leave.start": "2026-07-06",
        "leave.end": "2026-07-10",
        "leave.venue": "tỉnh Hà Tĩnh",
    },
)
def leave_permit() -> bytes:
    text = """Xét Đơn đề nghị nghỉ phép ngày 24 tháng 6 năm 2026 của ông Lê Hữu Đạt.
    Sở Tư pháp cấp cho:
    Ông (bà): Lê Hữu Đạt
    Chức vụ: Chuyên viên
    Được nghỉ phép trong thời gian 05 ngày, kể từ ngày 06 tháng 7 năm 2026 đến hết ngày 10 tháng 7 năm 2026 tại tỉnh Hà Tĩnh.
    Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./."""
    return usual(
        "UBND TỈNH NGHỆ AN",
        "*SỞ TƯ PHÁP",
        rule=12,
        number_line="Số: 08/GNP-STP",
        day="Nghệ An, ngày 01 tháng 7 năm 2026",
        subject=c(r("GIẤY NGHỈ PHÉP", b=True), line(18, x=71), before=240),
        text=text,
        items=["- Ông Lê Hữu Đạt;", "- Lưu: VT."],
        posts=["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
        name="Phan Thanh Sơn",
    )


@paper(
    type="giay-uy-quyen",
    parent="BỘ TÀI CHÍNH",
    issuer="CỤC HẢI QUAN",
    symbol="GUQ-CHQ",
    number=12,
    place="Hà Nội",
    date="2026-05-20",
    subject="Về việc tham gia tố tụng hành chính",
    sign="CỤC TRƯỞNG|Nguyễn Văn Thọ",
    recipients=["Ông Đào Duy Tám", "Tòa án nhân dân khu vực 1 - Hà Nội"],
    archive="VT, PC",
    first="Cục Hải quan ủy quyền",
    last="kết thúc vụ án./.",
)
def authorisation() -> bytes:
    return usual(
        "BỘ TÀI CHÍNH",
        "*CỤC HẢI QUAN",
        rule=14,
        number_line="Số: 12/GUQ-CHQ",
        day="Hà Nội, ngày 20 tháng 5 năm 2026",
        named=("GIẤY ỦY QUYỀN", "Về việc tham gia tố tụng hành chính"),
        line_below=36,
        text="Cục Hải quan ủy quyền cho ông Đào Duy Tám, Phó Cục trưởng tham gia tố tụng hành chính trong vụ án do Công ty TNHH Minh Phát khởi kiện.\nGiấy ủy quyền có hiệu lực từ ngày ký đến khi kết thúc vụ án./.",
        items=["- Ông Đào Duy Tám;", "- Tòa án nhân dân khu vực 1 - Hà Nội;", "- Lưu: VT, PC."],
        posts=["CỤC TRƯỞNG"],
        name="Nguyễn Văn Thọ",
    )


@paper(
    type="phieu-chuyen",
    parent="UBND TỈNH ĐỒNG NAI",
    issuer="BAN TIẾP CÔNG DÂN",
    symbol="PC-BTCD",
    place="Đồng Nai",
    date="2026-06",
    subject="Đơn khiếu nại của bà Trần Thị Lài",
    sign="KT|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|Hồ Văn Năm",
    recipients=["Thanh tra tỉnh", "Bà Trần Thị Lài (để biết)"],
    archive="VT, TCD",
    first="Ban Tiếp công dân nhận được",
    last="theo quy định của pháp luật./.",
)
def transfer_slip() -> bytes:
    return usual(
        "UBND TỈNH ĐỒNG NAI",
        "*BAN TIẾP CÔNG DÂN",
        rule=20,
        number_line="Số:        /PC-BTCD",
        day="Đồng Nai, ngày      tháng 6 năm 2026",
        named=("PHIẾU CHUYỂN", "Đơn khiếu nại của bà Trần Thị Lài"),
        line_below=32,
        text="Ban Tiếp công dân nhận được đơn của bà Trần Thị Lài, cư trú tại phường Trấn Biên, khiếu nại việc thu hồi đất.\nBan Tiếp công dân chuyển đơn đến Thanh tra tỉnh để xem xét, giải quyết theo quy định của pháp luật./.",
        items=["- Thanh tra tỉnh;", "- Bà Trần Thị Lài (để biết);", "- Lưu: VT, TCD."],
        posts=["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
        name="Hồ Văn Năm",
    )


@paper(
    type="bien-ban",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="ĐOÀN KIỂM TRA LIÊN NGÀNH",
    symbol=None,
    place=None,
    date=None,
    subject="Kiểm tra an toàn thực phẩm",
    sign=["ĐẠI DIỆN CƠ SỞ|Lâm Chí Hùng", "THƯ KÝ|Mai Thị Dung", "TRƯỞNG ĐOÀN|Vũ Hồng Sáng"],
    faults="CV705",
    may="CV301 CV410 CV613 CV710",
)
def minutes_with_three_signers_and_no_number() -> bytes:
    head = one_row(
        agency("UBND TỈNH LÂM ĐỒNG", "*ĐOÀN KIỂM TRA LIÊN NGÀNH", size=12, rule=short(24)), national(12, 13)
    )
    text = """Hôm nay, vào lúc 08 giờ 30 phút ngày 14 tháng 5 năm 2026, tại Cơ sở sản xuất bún Hùng Phát, chúng tôi gồm:
    1. Ông Vũ Hồng Sáng - Trưởng đoàn;
    2. Bà Mai Thị Dung - Thư ký;
    3. Ông Lâm Chí Hùng - Chủ cơ sở.
    Kết quả kiểm tra: cơ sở có giấy chứng nhận đủ điều kiện an toàn thực phẩm; khu vực chế biến sạch sẽ.
    Biên bản được lập thành 02 bản, đọc lại cho mọi người cùng nghe và ký tên dưới đây./."""
    signers = grid(
        [
            [
                signer("ĐẠI DIỆN CƠ SỞ", name="Lâm Chí Hùng"),
                signer("THƯ KÝ", name="Mai Thị Dung"),
                signer("TRƯỞNG ĐOÀN", name="Vũ Hồng Sáng"),
            ]
        ],
        (3100, 3100, 3098),
    )
    subject = title("BIÊN BẢN", "Kiểm tra an toàn thực phẩm", rule=middle(28))
    return package(head + subject + prose(text) + signers, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent="BỘ XÂY DỰNG",
    issuer="TỔNG CÔNG TY CẢNG HÀNG KHÔNG VIỆT NAM",
    symbol="QĐ-TCTCHKVN",
    place="Thành phố Hồ Chí Minh",
    date="2026-03",
    subject="Về việc ban hành Quy định quản lý công nợ",
    authority_line="TỔNG GIÁM ĐỐC TỔNG CÔNG TY CẢNG HÀNG KHÔNG VIỆT NAM",
    bases=2,
    sign="KT|TỔNG GIÁM ĐỐC|PHÓ TỔNG GIÁM ĐỐC|Nguyễn Tiến Việt",
    recipients=["Như Điều 3", "HĐQT (để b/c)"],
    archive="VT, TCKT",
    first="Điều 1. Ban hành kèm theo Quyết định này",
    last="thi hành Quyết định này./.",
    may="CV813",
)
def state_company_with_a_wrapping_name() -> bytes:
    return usual(
        "BỘ XÂY DỰNG",
        "*TỔNG CÔNG TY CẢNG HÀNG KHÔNG VIỆT NAM",
        rule=22,
        small=True,
        number_line="Số:      /QĐ-TCTCHKVN",
        day="Thành phố Hồ Chí Minh, ngày    tháng 3 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc ban hành Quy định quản lý công nợ"),
        line_below=40,
        decides="TỔNG GIÁM ĐỐC\nTỔNG CÔNG TY CẢNG HÀNG KHÔNG VIỆT NAM",
        bases="Căn cứ Điều lệ Tổng công ty Cảng hàng không Việt Nam;\nTheo đề nghị của Trưởng ban Tài chính kế toán.",
        text="**Điều 1.** Ban hành kèm theo Quyết định này Quy định quản lý công nợ của Tổng công ty.\n**Điều 2.** Quyết định có hiệu lực kể từ ngày ký.\n**Điều 3.** Trưởng các ban, Giám đốc các cảng hàng không thi hành Quyết định này./.",
        items=["- Như Điều 3;", "- HĐQT (để b/c);", "- Lưu: VT, TCKT."],
        posts=["KT. TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC"],
        name="Nguyễn Tiến Việt",
    )


@paper(
    type="chuong-trinh",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH",
    symbol="CTr-UBND",
    place="Hà Tĩnh",
    date="2026-01",
    subject="Công tác trọng tâm năm 2026",
    bases=2,
    sign="TM|ỦY BAN NHÂN DÂN|CHỦ TỊCH|Phan Thiên Định",
    recipients=["Thường trực Tỉnh ủy", "Các sở, ban, ngành"],
    archive="VT, TH2",
    first="Ủy ban nhân dân tỉnh ban hành Chương trình",
    last="Ủy ban nhân dân tỉnh xem xét./.",
)
def programme_with_bases_of_its_own() -> bytes:
    return usual(
        "*ỦY BAN NHÂN DÂN",
        "*TỈNH HÀ TĨNH",
        rule=14,
        number_line="Số:         /CTr-UBND",
        day="Hà Tĩnh, ngày      tháng 01 năm 2026",
        named=("CHƯƠNG TRÌNH", "Công tác trọng tâm năm 2026"),
        line_below=28,
        bases="Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Nghị quyết số 188/NQ-HĐND ngày 09 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh về nhiệm vụ phát triển kinh tế - xã hội năm 2026.",
        text="Ủy ban nhân dân tỉnh ban hành Chương trình công tác trọng tâm năm 2026 như sau:\n**I. PHƯƠNG HƯỚNG CHUNG**\nTập trung tháo gỡ khó khăn cho sản xuất, kinh doanh; đẩy nhanh tiến độ các công trình trọng điểm.\n**II. NHIỆM VỤ CỤ THỂ**\n1. Trình Hội đồng nhân dân tỉnh 14 nghị quyết.\n2. Ban hành 22 quyết định quy phạm pháp luật.\nCác cơ quan chủ động thực hiện, trường hợp cần điều chỉnh báo cáo Ủy ban nhân dân tỉnh xem xét./.",
        items=["- Thường trực Tỉnh ủy;", "- Các sở, ban, ngành;", "- Lưu: VT, TH2."],
        posts=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        name="Phan Thiên Định",
    )


@paper(
    type="cong-van",
    parent="UBND TỈNH HÀ GIANG",
    issuer="SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
    symbol="STTTT-BCVT",
    number=215,
    place="Hà Giang",
    date="2018-05-14",
    subject="kiểm tra chất lượng dịch vụ viễn thông",
    to=["Viễn thông Hà Giang"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Sơn",
    recipients=["Như trên"],
    archive="VT, BCVT",
    first="Sở Thông tin và Truyền thông thông báo",
    last="để phối hợp thực hiện./.",
)
def letter_under_the_older_rules() -> bytes:
    return usual(
        "UBND TỈNH HÀ GIANG",
        "*SỞ THÔNG TIN",
        "*VÀ TRUYỀN THÔNG",
        rule=18,
        number_line="Số: 215/STTTT-BCVT",
        day="Hà Giang, ngày 14 tháng 5 năm 2018",
        about_line="V/v kiểm tra chất lượng dịch vụ viễn thông",
        to=["Viễn thông Hà Giang"],
        text="Sở Thông tin và Truyền thông thông báo kế hoạch kiểm tra chất lượng dịch vụ viễn thông tại 05 trạm thu phát sóng trong tháng 6 năm 2018.\nĐề nghị Viễn thông Hà Giang cử đầu mối để phối hợp thực hiện./.",
        items=["- Như trên;", "- Lưu: VT, BCVT."],
        posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        name="Nguyễn Văn Sơn",
        header=None,
        footer=number_in_frame(14),
    )


@paper(
    type="hop-dong",
    parent=None,
    issuer=None,
    symbol="HĐ-TTGDTX",
    number=5,
    place=None,
    date=None,
    subject="Thuê bảo vệ~Về việc thuê bảo vệ",
    sign=["ĐẠI DIỆN BÊN A|Lê Văn Hậu", "ĐẠI DIỆN BÊN B|Ngô Thị Liễu"],
    may="CV209 CV309 CV310 CV311 CV705 CV404 CV410 CV211 CV418",
)
def contract_without_an_issuer() -> bytes:
    head = c(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", b=True, size=13)) + c(
        r("Độc lập - Tự do - Hạnh phúc", b=True), line(60.5, x=50)
    )
    head += (
        c(r("HỢP ĐỒNG", b=True), before=240)
        + c(r("Về việc thuê bảo vệ", b=True), line(18, x=71))
        + c(r("Số: 05/HĐ-TTGDTX"))
    )
    text = """Hôm nay, ngày 17 tháng 8 năm 2026, tại Trung tâm Giáo dục thường xuyên, chúng tôi gồm:
    **BÊN A:** TRUNG TÂM GIÁO DỤC THƯỜNG XUYÊN
    Đại diện: ông Lê Văn Hậu, Giám đốc
    **BÊN B:** CÔNG TY TNHH BẢO VỆ ĐẤT VIỆT
    Đại diện: bà Ngô Thị Liễu, Giám đốc
    **Điều 1. Nội dung công việc**
    Bên B bố trí 02 nhân viên bảo vệ tài sản, giữ gìn an ninh trật tự 24/24 giờ.
    **Điều 2. Giá trị hợp đồng**
    Mỗi tháng 16.000.000 đồng, thanh toán trước ngày 10 tháng sau./."""
    signers = one_row(
        signer("ĐẠI DIỆN BÊN A", name="Lê Văn Hậu"),
        signer("ĐẠI DIỆN BÊN B", name="Ngô Thị Liễu"),
        widths=(4649, 4649),
    )
    return package(head + prose(text) + signers, header=number_in_header())


@paper(
    type="sao-y",
    parent=None,
    issuer="TRUNG TÂM LƯU TRỮ LỊCH SỬ",
    symbol="SY-TTLTLS",
    number=4,
    place="Lâm Đồng",
    date="2026-04-02",
    subject=None,
    sign="GIÁM ĐỐC|Cao Thị Thanh",
    recipients=["Các viên chức"],
    archive="VT",
    may="CV812 CV705",
)
def notice_with_a_copy_mark_below() -> bytes:
    copy = c(r("_" * 70, size=13)) + one_row(
        agency("*TRUNG TÂM LƯU TRỮ LỊCH SỬ", size=12, rule=short(24)) + number("Số: 04/SY-TTLTLS"),
        c(r("SAO Y", b=True)) + c(r("Lâm Đồng, ngày 02 tháng 4 năm 2026", i=True)),
    )
    copy += closing(recipients("- Các viên chức;", "- Lưu: VT."), signer("GIÁM ĐỐC", name="Cao Thị Thanh"))
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số: 51/TB-SNV",
        day="Lâm Đồng, ngày 30 tháng 3 năm 2026",
        named=("THÔNG BÁO", "Kết quả xét tuyển viên chức"),
        line_below=26,
        text="Sở Nội vụ thông báo kết quả xét tuyển viên chức năm 2026: 09 thí sinh trúng tuyển.\nThí sinh trúng tuyển đến Sở Nội vụ ngày 06 tháng 4 năm 2026 để nhận quyết định tuyển dụng./.",
        items=["- Các thí sinh;", "- Lưu: VT."],
        posts=["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
        name="Lê Thị Thêu",
        after=copy,
    )


@paper(paper="form~unknown~administrative", may="CV401")
def working_calendar() -> bytes:
    rows = [
        ("Thứ/Ngày", "Buổi", "Nội dung", "Lãnh đạo dự"),
        ("Hai 02/3", "Sáng", "Họp giao ban", "GĐ Lan"),
        ("", "Chiều", "Tiếp công dân", "PGĐ Hương"),
    ]
    table = grid(
        [[p(r(text, size=12)) for text in row] for row in rows], (1600, 1200, 4300, 2100), borders=True
    )
    body = (
        c(r("LỊCH CÔNG TÁC TUẦN", b=True)) + c(r("(Từ ngày 02/3 đến ngày 08/3/2026)", i=True)) + EMPTY + table
    )
    return package(body)
