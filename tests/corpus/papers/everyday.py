"""Papers of schools, hospitals, courts and companies, with the habits of each."""

from tests.corpus.frames import middle, national, one_row, prose, signer, title
from tests.corpus.marks import c, grid, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.usual import usual

paper = Shelf("everyday")


@paper(
    type="ke-hoach",
    parent="UBND PHƯỜNG CAM LY - ĐÀ LẠT",
    issuer="TRƯỜNG TRUNG HỌC CƠ SỞ LAM SƠN",
    symbol="KH-THCSLS",
    number=17,
    place="Cam Ly - Đà Lạt",
    date="2026-09-08",
    subject="Giáo dục của nhà trường năm học 2026 - 2027",
    sign="HIỆU TRƯỞNG|Võ Thị Thanh Nhàn",
    recipients=["UBND phường", "Các tổ chuyên môn"],
    archive="VT",
    first="Trường Trung học cơ sở Lam Sơn xây dựng",
    last="trong quá trình thực hiện./.",
    may="CV516 CV308",
)
def school_with_titles_running_into_the_text() -> bytes:
    text = """Trường Trung học cơ sở Lam Sơn xây dựng Kế hoạch giáo dục năm học 2026 - 2027 như sau:
    **I. ĐẶC ĐIỂM TÌNH HÌNH**
    **1. Thuận lợi:** Nhà trường được sự quan tâm của chính quyền địa phương và cha mẹ học sinh.
    **2. Khó khăn:** Cơ sở vật chất một số phòng học đã xuống cấp.
    **II. NHIỆM VỤ**
    1.1. Thực hiện đủ 35 tuần học.
    1.2. Bồi dưỡng học sinh giỏi khối 9.
    + Môn Toán: 15 học sinh.
    + Môn Ngữ văn: 12 học sinh.
    Các tổ chuyên môn báo cáo Hiệu trưởng khó khăn trong quá trình thực hiện./."""
    return usual(
        "UBND PHƯỜNG CAM LY - ĐÀ LẠT",
        "*TRƯỜNG TRUNG HỌC CƠ SỞ",
        "*LAM SƠN",
        rule=9,
        small=True,
        number_line="Số: 17/KH-THCSLS",
        day="Cam Ly - Đà Lạt, ngày 08 tháng 9 năm 2026",
        named=("KẾ HOẠCH", "Giáo dục của nhà trường năm học 2026 - 2027"),
        line_below=42,
        text=text,
        items=("- UBND phường;", "- Các tổ chuyên môn;", "- Lưu: VT."),
        posts=("HIỆU TRƯỞNG",),
        name="Võ Thị Thanh Nhàn",
    )


@paper(
    type="thong-bao",
    parent=None,
    issuer="TÒA ÁN NHÂN DÂN KHU VỰC 3 - LÂM ĐỒNG",
    symbol="TB-TA",
    number=112,
    place="Lâm Đồng",
    date="2026-04-14",
    subject="Về việc thụ lý vụ án",
    to=["Bà Nguyễn Thị Mận"],
    sign="THẨM PHÁN|Trương Công Thành",
    recipients=["Như trên", "VKSND khu vực 3"],
    archive="hồ sơ vụ án~Hồ sơ vụ án",
    first="Ngày 10 tháng 4 năm 2026",
    last="kèm theo tài liệu, chứng cứ./.",
    faults="CV702 CV711",
    may="CV308 CV709",
)
def court_that_addresses_a_person() -> bytes:
    return usual(
        "*TÒA ÁN NHÂN DÂN",
        "*KHU VỰC 3 - LÂM ĐỒNG",
        rule=24,
        number_line="Số: 112/TB-TA",
        day="Lâm Đồng, ngày 14 tháng 4 năm 2026",
        named=("THÔNG BÁO", "Về việc thụ lý vụ án"),
        line_below=16,
        to=("Bà Nguyễn Thị Mận",),
        text="Ngày 10 tháng 4 năm 2026, Tòa án đã thụ lý vụ án dân sự về tranh chấp hợp đồng vay tài sản.\nTrong thời hạn 15 ngày kể từ ngày nhận được thông báo, bà nộp văn bản ghi ý kiến kèm theo tài liệu, chứng cứ./.",
        items=("- Như trên;", "- VKSND khu vực 3;", "- Lưu: Hồ sơ vụ án."),
        posts=("THẨM PHÁN",),
        name="Trương Công Thành",
    )


@paper(
    type="to-trinh",
    parent="SỞ Y TẾ LÂM ĐỒNG",
    issuer="BỆNH VIỆN NHI LÂM ĐỒNG",
    symbol="TTr-BVN",
    place="Lâm Đồng",
    date="2026-08",
    subject="Về việc phê duyệt kế hoạch lựa chọn nhà thầu",
    to=["Sở Y tế"],
    sign="GIÁM ĐỐC|BSCKII. Lương Văn Hiếu~Lương Văn Hiếu",
    recipients=["Như trên"],
    archive="VT, VTTB",
    bases=[2, 3],
    first="Bệnh viện Nhi Lâm Đồng kính trình",
    last="xem xét, phê duyệt./.",
    may="CV607 CV413 CV414",
)
def hospital_with_bases_and_a_table() -> bytes:
    bases = "Căn cứ Luật Đấu thầu ngày 23 tháng 6 năm 2023;\nCăn cứ Nghị định số 214/2025/NĐ-CP ngày 04 tháng 8 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà thầu."
    rows = [
        ("STT", "Tên gói thầu", "Giá gói thầu (đồng)"),
        ("1", "Máy thở chức năng cao", "4.850.000.000"),
        ("2", "Bơm tiêm điện", "620.000.000"),
    ]
    table = grid(
        [[c(r(text, size=12)) for text in row] for row in rows],
        (800, 5200, 3200),
        borders=True,
        repeat_header=True,
    )
    body = (
        prose("Bệnh viện Nhi Lâm Đồng kính trình Sở Y tế phê duyệt kế hoạch lựa chọn nhà thầu như sau:")
        + table
    )
    body += prose("Kính đề nghị Sở Y tế xem xét, phê duyệt./.")
    return usual(
        "SỞ Y TẾ LÂM ĐỒNG",
        "*BỆNH VIỆN NHI LÂM ĐỒNG",
        rule=27,
        small=True,
        number_line="Số:       /TTr-BVN",
        day="Lâm Đồng, ngày     tháng 8 năm 2026",
        named=("TỜ TRÌNH", "Về việc phê duyệt kế hoạch lựa chọn nhà thầu"),
        line_below=44,
        to=("Sở Y tế",),
        text="",
        body=prose(bases, italic=True) + body,
        items=("- Như trên;", "- Lưu: VT, VTTB."),
        posts=("GIÁM ĐỐC",),
        name="BSCKII. Lương Văn Hiếu",
    )


@paper(
    type="bien-ban",
    parent=None,
    issuer=None,
    symbol=None,
    place=None,
    date=None,
    subject="Về việc bàn giao tài sản",
    sign=["ĐẠI DIỆN BÊN GIAO|Nguyễn Đức Trí", "ĐẠI DIỆN BÊN NHẬN|Cao Anh Tú"],
    may="CV209 CV211 CV301 CV410 CV521 CV613 CV705 CV710 CV404 CV110",
)
def handover_without_a_body() -> bytes:
    head = national() + title("BIÊN BẢN", "Về việc bàn giao tài sản", rule=middle(22))
    text = """Hôm nay, ngày 12 tháng 6 năm 2026, tại trụ sở Ủy ban nhân dân xã, chúng tôi gồm:
    **Bên giao:** ông Nguyễn Đức Trí, Phó Chủ tịch Ủy ban nhân dân xã
    **Bên nhận:** ông Cao Anh Tú, Giám đốc Trung tâm
    Hai bên bàn giao 12 máy tính, 03 máy in còn hoạt động tốt.
    Biên bản lập thành 02 bản, mỗi bên giữ 01 bản./."""
    signers = one_row(
        signer("ĐẠI DIỆN BÊN GIAO", name="Nguyễn Đức Trí"),
        signer("ĐẠI DIỆN BÊN NHẬN", name="Cao Anh Tú"),
        widths=(4649, 4649),
    )
    return package(head + prose(text) + signers, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG",
    symbol="QĐ-XPHC",
    number=61,
    place="Đức Trọng",
    date="2026-07-09",
    subject="Xử phạt vi phạm hành chính",
    bases=3,
    authority_line=None,
    sign="CHỦ TỊCH|Lê Nguyên Hoàng",
    recipients=["Như Điều 3"],
    archive="Hồ sơ~hồ sơ",
    last="tổ chức thi hành Quyết định này./.",
    may="CV308 CV410 CV416 CV518 CV711 CV413 CV414 CV415 CV516 CV517 CV511",
)
def fine_with_parts_of_its_own() -> bytes:
    bases = """Căn cứ Điều 57, Điều 68 Luật Xử lý vi phạm hành chính;
    Căn cứ Nghị định số 123/2024/NĐ-CP ngày 04 tháng 10 năm 2024 của Chính phủ quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai;
    Căn cứ Biên bản vi phạm hành chính số 27/BB-VPHC lập ngày 02 tháng 7 năm 2026."""
    text = """**Điều 1.** Xử phạt vi phạm hành chính đối với ông Phan Văn Hạnh, sinh năm 1980, cư trú tại thôn Phú Thịnh.
    1. Đã thực hiện hành vi vi phạm: tự ý chuyển đất trồng cây lâu năm sang đất ở 120 m2.
    2. Hình thức xử phạt: phạt tiền 20.000.000 đồng.
    **Điều 2.** Quyết định này có hiệu lực thi hành kể từ ngày ký.
    **Điều 3.** Quyết định này được giao cho ông Phan Văn Hạnh để chấp hành; Trưởng phòng Kinh tế tổ chức thi hành Quyết định này./."""
    return usual(
        "*ỦY BAN NHÂN DÂN",
        "*XÃ ĐỨC TRỌNG",
        rule=16,
        number_line="Số: 61/QĐ-XPHC",
        day="Đức Trọng, ngày 09 tháng 7 năm 2026",
        named=("QUYẾT ĐỊNH", "Xử phạt vi phạm hành chính"),
        line_below=26,
        text="",
        body=prose(bases, italic=True) + c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120) + prose(text),
        items=("- Như Điều 3;", "- Lưu: Hồ sơ."),
        posts=("CHỦ TỊCH",),
        name="Lê Nguyên Hoàng",
    )


@paper(
    type="cong-van",
    parent="TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG VIỆT NAM",
    issuer="VNPT LÂM ĐỒNG",
    symbol="VNPT-LĐ-KTĐT",
    place="Lâm Đồng",
    date="2026-05",
    subject="phối hợp chỉnh trang cáp viễn thông",
    to=["UBND phường Xuân Hương - Đà Lạt"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn Minh Quân",
    recipients=["Như trên", "Ban Giám đốc (b/c)", "TTVT Đà Lạt (t/h)"],
    archive="VT, KTĐT",
    first="VNPT Lâm Đồng đề nghị",
    last="từ phía Quý Ủy ban./.",
    may="CV213 CV308 CV712",
)
def company_with_a_brand_for_a_name() -> bytes:
    return usual(
        "TẬP ĐOÀN BƯU CHÍNH",
        "VIỄN THÔNG VIỆT NAM",
        "*VNPT LÂM ĐỒNG",
        rule=15,
        small=True,
        number_line="Số:      /VNPT-LĐ-KTĐT",
        day="Lâm Đồng, ngày     tháng 5 năm 2026",
        about_line="V/v phối hợp chỉnh trang cáp viễn thông",
        to=("UBND phường Xuân Hương - Đà Lạt",),
        text="VNPT Lâm Đồng đề nghị Ủy ban nhân dân phường phối hợp thông báo lịch chỉnh trang cáp viễn thông trên đường Phan Đình Phùng từ ngày 18 tháng 5 năm 2026.\nRất mong nhận được sự hợp tác từ phía Quý Ủy ban./.",
        items=("- Như trên;", "- Ban Giám đốc (b/c);", "- TTVT Đà Lạt (t/h);", "- Lưu: VT, KTĐT."),
        posts=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        name="Nguyễn Văn Minh Quân",
    )
