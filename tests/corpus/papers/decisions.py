"""Decisions: individual ones, those that issue a regulation, and those of several offices' habits."""

from tests.corpus.frames import (
    agency,
    closing,
    date,
    middle,
    national,
    number,
    one_row,
    prose,
    recipients,
    rich,
    short,
    signer,
    title,
    two_by_two,
)
from tests.corpus.marks import EMPTY, PAGE_BREAK, RENDERED_BREAK, c, deleted, grid, inserted, p, r, sdt
from tests.corpus.ooxml import ends_section, number_in_header, package, section
from tests.corpus.paper import Shelf

paper = Shelf("decisions")


def _heading(*bodies: str, symbol: str, day: str, rule: float, size: float = 13) -> str:
    pair = national() if size == 13 else national(12, 13)
    return two_by_two(
        agency(*bodies, rule=short(rule), size=size),
        pair,
        number(symbol),
        date(day, size=14 if size == 13 else 13),
    )


def _decides(who: str) -> str:
    return c(r(who, b=True), before=240, after=120)


_ORDER = c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120)


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH QUẢNG NGÃI",
    issuer="SỞ NỘI VỤ",
    symbol="QĐ-SNV",
    place="Quảng Ngãi",
    date="2026-02",
    subject="Về việc điều động công chức~điều động công chức",
    authority_line="GIÁM ĐỐC SỞ NỘI VỤ",
    bases=4,
    sign="GIÁM ĐỐC|Đoàn Dụng",
    recipients=["Như Điều 3", "Lãnh đạo Sở"],
    archive="VT, VP",
    first="Điều 1. Điều động bà Võ Thị Kim Chi",
    last="chịu trách nhiệm thi hành Quyết định này./.",
)
def transfer_of_an_official() -> bytes:
    head = _heading(
        "UBND TỈNH QUẢNG NGÃI",
        "*SỞ NỘI VỤ",
        symbol="Số:          /QĐ-SNV",
        day="Quảng Ngãi, ngày     tháng 02 năm 2026",
        rule=10,
    )
    bases = """Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;
    Căn cứ Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức;
    Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ;
    Theo đề nghị của Chánh Văn phòng Sở."""
    text = """**Điều 1.** Điều động bà Võ Thị Kim Chi, chuyên viên Phòng Tổ chức biên chế đến nhận công tác tại Văn phòng Sở kể từ ngày 01 tháng 3 năm 2026.
    **Điều 2.** Bà Võ Thị Kim Chi có trách nhiệm bàn giao công việc trước khi nhận nhiệm vụ mới; được hưởng lương và phụ cấp theo quy định hiện hành.
    **Điều 3.** Chánh Văn phòng, Trưởng phòng Tổ chức biên chế và bà Võ Thị Kim Chi chịu trách nhiệm thi hành Quyết định này./."""
    foot = closing(
        recipients("- Như Điều 3;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."), signer("GIÁM ĐỐC", name="Đoàn Dụng")
    )
    body = (
        head
        + title("QUYẾT ĐỊNH", "Về việc điều động công chức", rule=middle(25))
        + _decides("GIÁM ĐỐC SỞ NỘI VỤ")
    )
    return package(body + prose(bases, italic=True) + _ORDER + prose(text) + foot, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN TỈNH NGHỆ AN",
    symbol="QĐ-UBND",
    number=318,
    place="Nghệ An",
    date="2026-01-28",
    subject="Ban hành Quy chế làm việc của Ban Chỉ đạo chuyển đổi số tỉnh",
    authority_line="CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
    bases=3,
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Bùi Thanh An",
    recipients=["Như Điều 3", "Chủ tịch UBND tỉnh (b/c)", "Các PCT UBND tỉnh"],
    archive="VT, TH",
    attached="quy-che|Làm việc của Ban Chỉ đạo chuyển đổi số tỉnh",
    first="Điều 1. Ban hành kèm theo Quyết định này",
    last="chịu trách nhiệm thi hành Quyết định này./.",
)
def regulation_issued_with_a_decision() -> bytes:
    head = _heading(
        "*ỦY BAN NHÂN DÂN",
        "*TỈNH NGHỆ AN",
        symbol="Số: 318/QĐ-UBND",
        day="Nghệ An, ngày 28 tháng 01 năm 2026",
        rule=14,
    )
    bases = """Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Quyết định số 2954/QĐ-UBND ngày 14 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh về việc thành lập Ban Chỉ đạo chuyển đổi số tỉnh;
    Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ."""
    text = """**Điều 1.** Ban hành kèm theo Quyết định này Quy chế làm việc của Ban Chỉ đạo chuyển đổi số tỉnh.
    **Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.
    **Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Khoa học và Công nghệ, thành viên Ban Chỉ đạo và các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./."""
    foot = closing(
        recipients("- Như Điều 3;", "- Chủ tịch UBND tỉnh (b/c);", "- Các PCT UBND tỉnh;", "- Lưu: VT, TH."),
        signer("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Bùi Thanh An"),
    )
    rules = one_row(agency("*ỦY BAN NHÂN DÂN", "*TỈNH NGHỆ AN", rule=short(14)), national())
    rules += title("QUY CHẾ", "Làm việc của Ban Chỉ đạo chuyển đổi số tỉnh")
    rules += c(
        r(
            "(Kèm theo Quyết định số 318/QĐ-UBND ngày 28 tháng 01 năm 2026\ncủa Ủy ban nhân dân tỉnh Nghệ An)",
            i=True,
        ),
        middle(30),
    )
    chapters = ""
    for numeral, name, articles in (
        (
            "I",
            "QUY ĐỊNH CHUNG",
            """**Điều 1. Phạm vi điều chỉnh**
        Quy chế này quy định nguyên tắc, chế độ làm việc và mối quan hệ công tác của Ban Chỉ đạo chuyển đổi số tỉnh.
        **Điều 2. Nguyên tắc làm việc**
        1. Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ, Trưởng ban kết luận.
        2. Thành viên Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm.""",
        ),
        (
            "II",
            "CHẾ ĐỘ LÀM VIỆC",
            """**Điều 3. Chế độ họp**
        1. Ban Chỉ đạo họp định kỳ 06 tháng một lần; họp đột xuất khi Trưởng ban yêu cầu.
        2. Cơ quan thường trực có trách nhiệm:
        a) Chuẩn bị tài liệu họp;
        b) Gửi tài liệu đến thành viên trước ngày họp 03 ngày làm việc.
        **Điều 4. Tổ chức thực hiện**
        Thành viên Ban Chỉ đạo có trách nhiệm thực hiện Quy chế này./.""",
        ),
    ):
        chapters += c(r(f"Chương {numeral}", b=True), before=240) + c(r(name, b=True)) + prose(articles)
    body = head + title(
        "QUYẾT ĐỊNH", "Ban hành Quy chế làm việc của Ban Chỉ đạo chuyển đổi số tỉnh", rule=middle(60)
    )
    body += (
        _decides("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH") + prose(bases, italic=True) + _ORDER + prose(text) + foot
    )
    return package(body + PAGE_BREAK + rules + chapters, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent="SỞ Y TẾ TỈNH NINH BÌNH",
    issuer="BỆNH VIỆN ĐA KHOA TỈNH NINH BÌNH",
    symbol="QĐ-BVĐK",
    place="Ninh Bình",
    date="2026-09",
    subject="Về việc thành lập Hội đồng Thuốc và điều trị~thành lập Hội đồng Thuốc và điều trị",
    authority_line="GIÁM ĐỐC BỆNH VIỆN ĐA KHOA TỈNH NINH BÌNH",
    bases=3,
    sign="GIÁM ĐỐC|Phạm Văn Hiếu~GIÁM ĐỐC|BS.CKII. Phạm Văn Hiếu",
    recipients=["Như Điều 3", "Website Bệnh viện"],
    archive="VT, TCCB",
    first="Điều 1. Thành lập Hội đồng Thuốc và điều trị",
    last="căn cứ Quyết định thi hành./.",
    faults="CV413 CV414 CV410 CV502",
    may="CV515 CV607",
)
def upright_bases_that_end_with_a_comma() -> bytes:
    head = _heading(
        "SỞ Y TẾ TỈNH NINH BÌNH",
        "*BỆNH VIỆN ĐA KHOA",
        "*TỈNH NINH BÌNH",
        symbol="Số:      /QĐ-BVĐK",
        day="Ninh Bình, ngày    tháng 9 năm 2026",
        rule=18,
    )
    bases = """Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;
    Căn cứ Thông tư số 21/2013/TT-BYT ngày 08 tháng 8 năm 2013 của Bộ trưởng Bộ Y tế quy định về tổ chức và hoạt động của Hội đồng Thuốc và điều trị trong bệnh viện;
    Theo đề nghị của Trưởng phòng Tổ chức cán bộ,"""
    text = """**Điều 1.** Thành lập Hội đồng Thuốc và điều trị của Bệnh viện gồm 11 thành viên do Giám đốc Bệnh viện làm Chủ tịch.
    **Điều 2.** Hội đồng có nhiệm vụ xây dựng danh mục thuốc, giám sát kê đơn và theo dõi phản ứng có hại của thuốc.
    **Điều 3.** Các ông, bà Trưởng khoa, phòng và thành viên Hội đồng căn cứ Quyết định thi hành./."""
    foot = closing(
        recipients("- Như Điều 3;", "- Website Bệnh viện;", "- Lưu: VT, TCCB."),
        signer("GIÁM ĐỐC", name="BS.CKII. Phạm Văn Hiếu"),
    )
    body = head + title("QUYẾT ĐỊNH", "Về việc thành lập Hội đồng Thuốc và điều trị")
    body += _decides("GIÁM ĐỐC BỆNH VIỆN ĐA KHOA TỈNH NINH BÌNH") + prose(bases, size=14) + _ORDER
    return package(body + prose(text, size=12) + foot, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN XÃ ĐÔNG KINH",
    symbol="QĐ-UBND",
    place="Đông Kinh",
    date="2026-10",
    subject="Phê duyệt danh sách hộ nghèo, hộ cận nghèo năm 2026",
    authority_line="ỦY BAN NHÂN DÂN XÃ ĐÔNG KINH",
    bases=3,
    sign="TM|ỦY BAN NHÂN DÂN|CHỦ TỊCH|Hoàng Văn Thắng",
    recipients=["Như Điều 2", "TT HĐND xã"],
    archive="VT",
    annexes=["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026"],
    first="Điều 1. Phê duyệt danh sách 41 hộ nghèo",
    last="chịu trách nhiệm thi hành Quyết định này./.",
)
def commune_with_a_landscape_annex() -> bytes:
    head = _heading(
        "*ỦY BAN NHÂN DÂN",
        "*XÃ ĐÔNG KINH",
        symbol="Số:       /QĐ-UBND",
        day="Đông Kinh, ngày     tháng 10 năm 2026",
        rule=14,
    )
    bases = """Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025;
    Theo đề nghị của Trưởng phòng Văn hóa - Xã hội."""
    text = """**Điều 1.** Phê duyệt danh sách 41 hộ nghèo, 63 hộ cận nghèo của xã Đông Kinh năm 2026 (có Phụ lục kèm theo).
    **Điều 2.** Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã hội, các Trưởng thôn và các hộ có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./."""
    foot = closing(
        recipients("- Như Điều 2;", "- TT HĐND xã;", "- Lưu: VT."),
        signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name="Hoàng Văn Thắng"),
    )
    annex = c(r("Phụ lục", b=True)) + c(r("DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026", b=True))
    annex += c(
        r(
            "(Kèm theo Quyết định số       /QĐ-UBND ngày     tháng 10 năm 2026 của Ủy ban nhân dân xã Đông Kinh)",
            i=True,
        )
    )
    rows = [
        ("TT", "Họ và tên chủ hộ", "Thôn", "Loại hộ", "Ghi chú"),
        ("1", "Nông Thị Bé", "Nà Pàn", "Nghèo", ""),
        ("2", "Lý Văn Sình", "Khuổi Mạ", "Cận nghèo", "Mới phát sinh"),
    ]
    table = grid(
        [[c(r(text, size=12, b=index == 0 or None)) for text in row] for index, row in enumerate(rows)],
        (800, 4600, 3400, 2600, 2600),
        borders=True,
        repeat_header=True,
    )
    body = head + title("QUYẾT ĐỊNH", "Phê duyệt danh sách hộ nghèo, hộ cận nghèo năm 2026", rule=middle(50))
    body += (
        _decides("ỦY BAN NHÂN DÂN XÃ ĐÔNG KINH")
        + prose(bases, italic=True)
        + _ORDER
        + prose(text, first=567)
        + foot
    )
    upright = ends_section(section(references="@references@"))
    return package(
        body + upright + annex + EMPTY + table,
        header=number_in_header(),
        sect={"landscape": True, "margins": (1134, 850, 1701, 850), "restart": True},
    )


@paper(
    type="quyet-dinh",
    parent="ĐẠI HỌC ĐÀ NẴNG",
    issuer="TRƯỜNG ĐẠI HỌC SƯ PHẠM",
    symbol="QĐ-ĐHSP",
    number=45,
    place="Đà Nẵng",
    date="2026-03-16",
    subject="Về việc khen thưởng sinh viên có thành tích xuất sắc~khen thưởng sinh viên có thành tích xuất sắc",
    authority_line="HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC SƯ PHẠM",
    bases=2,
    sign="HIỆU TRƯỞNG|PGS.TS. Võ Văn Minh~HIỆU TRƯỞNG|Võ Văn Minh",
    recipients=["Như Điều 3", "Ban Giám hiệu"],
    archive="VT, CTSV",
    first="Điều 1. Tặng Giấy khen cho 25 sinh viên",
    last="chịu trách nhiệm thi hành Quyết định này./.",
    faults="CV505",
    may="CV607",
)
def tracked_changes_and_content_controls() -> bytes:
    head = two_by_two(
        agency("ĐẠI HỌC ĐÀ NẴNG", size=12) + sdt(agency("*TRƯỜNG ĐẠI HỌC SƯ PHẠM", rule=short(27), size=12)),
        national(12, 13),
        c(r("Số: ", size=13), sdt(r("45", size=13)), r("/QĐ-ĐHSP", size=13)),
        date("Đà Nẵng, ngày 16 tháng 3 năm 2026", size=13),
    )
    bases = """Căn cứ Luật Giáo dục đại học ngày 18 tháng 6 năm 2012;
    Theo đề nghị của Trưởng phòng Công tác sinh viên."""
    first = p(
        rich("**Điều 1.** Tặng Giấy khen cho "),
        deleted("24"),
        inserted(r("25")),
        r(" sinh viên có thành tích xuất sắc trong học kỳ I năm học 2025 - 2026 (danh sách kèm theo)."),
        align="both",
        first=720,
        before=60,
    )
    rest = """**Điều 2.** Mức thưởng là 500.000 đồng cho mỗi sinh viên, trích từ quỹ khen thưởng của Trường.
    **Điều 3.** Trưởng các phòng: Công tác sinh viên, Kế hoạch - Tài chính và các sinh viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."""
    foot = closing(
        recipients("- Như Điều 3;", "- Ban Giám hiệu;", "- Lưu: VT, CTSV."),
        signer("HIỆU TRƯỞNG", name="PGS.TS. Võ Văn Minh"),
    )
    body = head + title("QUYẾT ĐỊNH", "Về việc khen thưởng sinh viên có thành tích xuất sắc", rule=middle(50))
    body += _decides("HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC SƯ PHẠM") + prose(bases, italic=True, before=60) + _ORDER
    return package(body + first + prose(rest, before=60) + foot, header=number_in_header())


@paper(
    type="nghi-quyet",
    parent=None,
    issuer="HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẾN THÀNH",
    symbol="NQ-HĐND",
    number=12,
    place="Bến Thành",
    date="2026-07-15",
    subject="Về kế hoạch đầu tư công năm 2027",
    authority_line="HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẾN THÀNH KHÓA I, KỲ HỌP THỨ NĂM",
    bases=3,
    sign="CHỦ TỊCH|Hoàng Thị Tố Nga",
    recipients=["Như Điều 3", "Thường trực HĐND Thành phố"],
    archive="VT",
    first="Điều 1. Thông qua kế hoạch đầu tư công năm 2027",
    last="ngày 15 tháng 7 năm 2026./.",
)
def resolution_of_a_council() -> bytes:
    head = _heading(
        "*HỘI ĐỒNG NHÂN DÂN",
        "*PHƯỜNG BẾN THÀNH",
        symbol="Số: 12/NQ-HĐND",
        day="Bến Thành, ngày 15 tháng 7 năm 2026",
        rule=20,
    )
    bases = """Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;
    Xét Tờ trình số 188/TTr-UBND ngày 06 tháng 7 năm 2026 của Ủy ban nhân dân phường về kế hoạch đầu tư công năm 2027; Báo cáo thẩm tra của Ban Kinh tế - Xã hội; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp."""
    text = """**Điều 1.** Thông qua kế hoạch đầu tư công năm 2027 của phường Bến Thành với tổng vốn 86,5 tỷ đồng cho 14 dự án.
    **Điều 2.** Giao Ủy ban nhân dân phường tổ chức thực hiện; Thường trực, các Ban và đại biểu Hội đồng nhân dân giám sát.
    **Điều 3.** Nghị quyết này được Hội đồng nhân dân phường Bến Thành khóa I, kỳ họp thứ năm thông qua ngày 15 tháng 7 năm 2026./."""
    foot = closing(
        recipients("- Như Điều 3;", "- Thường trực HĐND Thành phố;", "- Lưu: VT."),
        signer("CHỦ TỊCH", name="Hoàng Thị Tố Nga"),
    )
    body = head + title("NGHỊ QUYẾT", "Về kế hoạch đầu tư công năm 2027", rule=middle(30))
    body += c(r("HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẾN THÀNH", b=True), before=240) + c(
        r("KHÓA I, KỲ HỌP THỨ NĂM", b=True), after=120
    )
    order = c(r("QUYẾT NGHỊ:", b=True), before=120, after=120)
    page_two = prose(text).replace("<w:r>", RENDERED_BREAK + "<w:r>", 1)
    return package(body + prose(bases, italic=True) + order + page_two + foot, header=number_in_header())
