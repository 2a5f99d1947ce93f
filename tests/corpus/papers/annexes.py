"""Documents with annexes, forms and tables behind the signature."""

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
from tests.corpus.marks import EMPTY, PAGE_BREAK, c, grid, p, r
from tests.corpus.ooxml import ends_section, number_in_header, package, section
from tests.corpus.paper import Shelf

paper = Shelf("annexes")

_ROWS = (
    ("TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"),
    ("1", "Ban hành kế hoạch", "Sở Nội vụ", "Tháng 02"),
    ("2", "Kiểm tra thực tế", "Thanh tra tỉnh", "Tháng 9"),
)


def _table(widths: tuple[int, ...] = (800, 4400, 2400, 1600)) -> str:
    rows = [[p(r(text, size=12, b=index == 0 or None)) for text in row] for index, row in enumerate(_ROWS)]
    return grid(rows, widths, borders=True, repeat_header=True)


@paper(
    type="ke-hoach",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP",
    symbol="KH-UBND",
    number=27,
    place="Đồng Tháp",
    date="2026-01-12",
    subject="Cải cách hành chính năm 2026",
    sign="TM|ỦY BAN NHÂN DÂN|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Thành Diệu",
    recipients=["Bộ Nội vụ", "Các sở, ban, ngành tỉnh"],
    archive="VT, NC",
    annexes=["DANH MỤC NHIỆM VỤ", "BIỂU MẪU BÁO CÁO"],
    first="Ủy ban nhân dân tỉnh ban hành Kế hoạch",
    last="theo quy định./.",
)
def two_annexes_in_sections_of_their_own() -> bytes:
    head = two_by_two(
        agency("*ỦY BAN NHÂN DÂN", "*TỈNH ĐỒNG THÁP", rule=short(16)),
        national(),
        number("Số: 27/KH-UBND"),
        date("Đồng Tháp, ngày 12 tháng 01 năm 2026"),
    )
    text = """Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2026 như sau:
    **I. MỤC TIÊU**
    Phấn đấu Chỉ số cải cách hành chính của tỉnh thuộc nhóm 10 cả nước.
    **II. NHIỆM VỤ**
    Danh mục nhiệm vụ tại Phụ lục I; biểu mẫu báo cáo tại Phụ lục II kèm theo Kế hoạch này.
    **III. KINH PHÍ**
    Kinh phí do ngân sách tỉnh bảo đảm theo quy định./."""
    foot = closing(
        recipients("- Bộ Nội vụ;", "- Các sở, ban, ngành tỉnh;", "- Lưu: VT, NC."),
        signer("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Nguyễn Thành Diệu"),
    )
    note = "(Kèm theo Kế hoạch số 27/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Đồng Tháp)"

    def annex(label: str, name: str) -> str:
        return c(r(label, b=True)) + c(r(name, b=True)) + c(r(note, i=True)) + EMPTY + _table()

    body = head + title("KẾ HOẠCH", "Cải cách hành chính năm 2026", rule=middle(30)) + prose(text) + foot
    body += ends_section(section(references="@references@")) + annex("Phụ lục I", "DANH MỤC NHIỆM VỤ")
    body += ends_section(section(restart=True)) + annex("Phụ lục II", "BIỂU MẪU BÁO CÁO")
    return package(body, header=number_in_header(), sect={"restart": True})


@paper(
    type="cong-van",
    parent="UBND TỈNH KHÁNH HÒA",
    issuer="SỞ NỘI VỤ",
    symbol="SNV-CCVC",
    place="Khánh Hòa",
    date="2026-09",
    subject="tổng hợp nhu cầu tuyển dụng",
    to=["Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Võ Chí Vương",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, CCVC",
    annexes=["BIỂU TỔNG HỢP NHU CẦU TUYỂN DỤNG"],
    first="Sở Nội vụ đề nghị các cơ quan",
    last="trước ngày 15 tháng 9 năm 2026./.",
    faults="CV801 CV805 CV803 CV804",
    may="CV802",
)
def annex_never_mentioned_in_capitals_on_the_next_page() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH KHÁNH HÒA", "*SỞ NỘI VỤ", rule=short(10)),
        national(),
        number("Số:       /SNV-CCVC") + about("V/v tổng hợp nhu cầu tuyển dụng"),
        date("Khánh Hòa, ngày     tháng 9 năm 2026"),
    )
    text = """Sở Nội vụ đề nghị các cơ quan, địa phương tổng hợp nhu cầu tuyển dụng công chức năm 2027 gửi về Sở trước ngày 15 tháng 9 năm 2026./."""
    foot = closing(
        recipients("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, CCVC."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Võ Chí Vương"),
    )
    to = addressees("Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường")
    annex = (
        c(r("PHỤ LỤC", b=True, size=13))
        + c(r("BIỂU TỔNG HỢP NHU CẦU TUYỂN DỤNG", b=True, size=13))
        + EMPTY
        + _table()
    )
    return package(head + to + prose(text) + foot + PAGE_BREAK + annex, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH TÂY NINH",
    issuer="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    symbol="QĐ-SGDĐT",
    place="Tây Ninh",
    date="2026-05",
    subject="Về việc thành lập Ban Coi thi tuyển sinh lớp 10",
    authority_line="GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    bases=2,
    sign="GIÁM ĐỐC|Lê Minh Trung",
    recipients=["Như Điều 3"],
    archive="VT, QLCL",
    annexes=["DANH SÁCH BAN COI THI"],
    first="Điều 1. Thành lập Ban Coi thi",
    last="chịu trách nhiệm thi hành Quyết định này./.",
    may="CV802 CV803 CV805",
)
def list_of_names_without_the_word_annex() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH TÂY NINH", "*SỞ GIÁO DỤC", "*VÀ ĐÀO TẠO", rule=short(12)),
        national(),
        number("Số:      /QĐ-SGDĐT"),
        date("Tây Ninh, ngày     tháng 5 năm 2026"),
    )
    bases = """Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;
    Theo đề nghị của Trưởng phòng Quản lý chất lượng."""
    text = """**Điều 1.** Thành lập Ban Coi thi kỳ thi tuyển sinh lớp 10 năm học 2026 - 2027 (có danh sách kèm theo).
    **Điều 2.** Ban Coi thi làm việc từ ngày 03 tháng 6 năm 2026 và tự giải thể khi hoàn thành nhiệm vụ.
    **Điều 3.** Trưởng phòng Quản lý chất lượng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."""
    foot = closing(recipients("- Như Điều 3;", "- Lưu: VT, QLCL."), signer("GIÁM ĐỐC", name="Lê Minh Trung"))
    names = grid(
        [
            [p(r(text, size=13)) for text in row]
            for row in (
                ("TT", "Họ và tên", "Chức vụ", "Nhiệm vụ"),
                ("1", "Phạm Thị Thu", "Hiệu trưởng", "Trưởng ban"),
                ("2", "Đặng Quốc Bảo", "Giáo viên", "Giám thị"),
            )
        ],
        (800, 3600, 2500, 2300),
        borders=True,
        repeat_header=True,
    )
    annex = c(r("DANH SÁCH BAN COI THI", b=True))
    annex += c(
        r(
            "(Kèm theo Quyết định số       /QĐ-SGDĐT ngày     tháng 5 năm 2026 của Sở Giáo dục và Đào tạo)",
            i=True,
        )
    )
    body = head + title("QUYẾT ĐỊNH", "Về việc thành lập Ban Coi thi tuyển sinh lớp 10", rule=middle(42))
    body += c(r("GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO", b=True), before=240, after=120) + prose(bases, italic=True)
    body += c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120) + prose(text) + foot
    return package(body + PAGE_BREAK + annex + EMPTY + names, header=number_in_header())


@paper(
    type="bao-cao",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN XÃ TÂN PHÚ",
    symbol="BC-UBND",
    number=101,
    place="Tân Phú",
    date="2026-06-15",
    subject="Kết quả thu ngân sách 6 tháng đầu năm 2026",
    to=["Sở Tài chính"],
    sign="TM|ỦY BAN NHÂN DÂN|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Trương Văn Lộc",
    recipients=["Như trên", "TT Đảng ủy, HĐND xã"],
    archive="VT, KT",
    annexes=["BIỂU THU NGÂN SÁCH"],
    first="Ủy ban nhân dân xã Tân Phú báo cáo",
    last="tại Phụ lục kèm theo./.",
    faults="CV804",
)
def annex_that_names_another_number() -> bytes:
    head = two_by_two(
        agency("*ỦY BAN NHÂN DÂN", "*XÃ TÂN PHÚ", rule=short(12)),
        national(),
        number("Số: 101/BC-UBND"),
        date("Tân Phú, ngày 15 tháng 6 năm 2026"),
    )
    text = """Ủy ban nhân dân xã Tân Phú báo cáo kết quả thu ngân sách 6 tháng đầu năm 2026 như sau:
    1. Tổng thu ngân sách đạt 14.210 triệu đồng, bằng 58% dự toán.
    2. Chi tiết từng khoản thu tại Phụ lục kèm theo./."""
    foot = closing(
        recipients("- Như trên;", "- TT Đảng ủy, HĐND xã;", "- Lưu: VT, KT."),
        signer("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Trương Văn Lộc"),
    )
    annex = c(r("Phụ lục", b=True)) + c(r("BIỂU THU NGÂN SÁCH", b=True))
    annex += c(
        r("(Kèm theo Báo cáo số 110/BC-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã Tân Phú)", i=True)
    )
    body = head + title("BÁO CÁO", "Kết quả thu ngân sách 6 tháng đầu năm 2026", rule=middle(40))
    body += addressees("Sở Tài chính") + prose(text) + foot + ends_section(section(references="@references@"))
    return package(body + annex + EMPTY + _table(), header=number_in_header(), sect={"restart": True})
