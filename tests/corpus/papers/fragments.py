"""Files that hold a part of a document only: an attached text, an annex, a list, a table."""

from tests.corpus.frames import agency, middle, national, one_row, prose, short, title
from tests.corpus.marks import EMPTY, c, grid, p, r
from tests.corpus.ooxml import LETTER, number_in_header, package
from tests.corpus.paper import Shelf

paper = Shelf("fragments")

_NOTE = "(Ban hành kèm theo Quyết định số        /QĐ-UBND ngày      tháng 5 năm 2026\ncủa Ủy ban nhân dân tỉnh Lâm Đồng)"
_CHAPTERS = """**Điều 1. Phạm vi điều chỉnh**
Quy chế này quy định việc phối hợp giữa các sở, ban, ngành trong quản lý lao động nước ngoài.
**Điều 2. Nguyên tắc phối hợp**
1. Bảo đảm đúng chức năng, nhiệm vụ của từng cơ quan.
2. Kịp thời, thường xuyên, không chồng chéo."""


def _regulation(heading: str, note: str = _NOTE, **settings: object) -> bytes:
    body = (
        heading
        + title("QUY CHẾ", "Phối hợp quản lý lao động nước ngoài trên địa bàn tỉnh Lâm Đồng")
        + c(r(note, i=True), middle(30))
    )
    body += c(r("Chương I", b=True), before=240) + c(r("QUY ĐỊNH CHUNG", b=True)) + prose(_CHAPTERS)
    body += c(r("Chương II", b=True), before=240) + c(r("TỔ CHỨC THỰC HIỆN", b=True))
    body += prose(
        "**Điều 3. Trách nhiệm thi hành**\nThủ trưởng các sở, ban, ngành tổ chức thực hiện Quy chế này./."
    )
    return package(body, header=number_in_header(), **settings)


@paper(paper="enclosed~administrative", others=0, may="CV401 CV410")
def regulation_alone_with_a_heading() -> bytes:
    return _regulation(one_row(agency("*ỦY BAN NHÂN DÂN", "*TỈNH LÂM ĐỒNG", rule=short(16)), national()))


@paper(paper="enclosed~administrative", others=0, may="CV401 CV410 CV201 CV204 CV209")
def regulation_alone_without_a_heading() -> bytes:
    return _regulation("")


@paper(paper="enclosed~administrative", others=0, faults="CV101 CV103", may="CV401 CV410 CV201 CV204 CV209")
def regulation_alone_on_letter_paper() -> bytes:
    return _regulation("", sect={"size": LETTER, "margins": (1440, 1440, 1440, 1440)})


@paper(paper="normative", others=0)
def regulation_of_a_normative_decision_on_letter_paper() -> bytes:
    note = _NOTE.replace("/QĐ-UBND", "/2026/QĐ-UBND")
    return _regulation("", note, sect={"size": LETTER, "margins": (1440, 1440, 1440, 1440)})


@paper(paper="unknown~administrative~form~enclosed", others=0, may="CV401")
def annex_alone() -> bytes:
    rows = [
        ("TT", "Nhiệm vụ", "Cơ quan chủ trì"),
        ("1", "Rà soát thủ tục", "Sở Tư pháp"),
        ("2", "Cập nhật dữ liệu", "Sở Nội vụ"),
    ]
    table = grid([[p(r(text, size=12)) for text in row] for row in rows], (800, 5000, 3400), borders=True)
    body = c(r("Phụ lục I", b=True)) + c(r("DANH MỤC NHIỆM VỤ", b=True)) + c(r(_NOTE, i=True)) + EMPTY + table
    return package(body, header=number_in_header())


@paper(paper="unknown~administrative~form~enclosed", others=0, may="CV401")
def list_alone() -> bytes:
    rows = [
        ("TT", "Họ và tên", "Chức vụ"),
        ("1", "Nguyễn Thị Lan", "Chuyên viên"),
        ("2", "Lê Văn Hải", "Chuyên viên"),
    ]
    table = grid([[p(r(text, size=12)) for text in row] for row in rows], (800, 5000, 3400), borders=True)
    return package(c(r("DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", b=True)) + EMPTY + table)


@paper(paper="unknown~administrative~form~enclosed", others=0, may="CV401")
def speech_alone() -> bytes:
    text = """Kính thưa các đồng chí đại biểu,
    Hôm nay, Ủy ban nhân dân tỉnh tổ chức Hội nghị tổng kết phong trào thi đua yêu nước năm 2026.
    Thay mặt lãnh đạo tỉnh, tôi nhiệt liệt chào mừng các đồng chí đại biểu, các vị khách quý.
    Xin trân trọng cảm ơn!"""
    return package(
        c(r("BÀI PHÁT BIỂU", b=True))
        + c(r("Của Chủ tịch Ủy ban nhân dân tỉnh tại Hội nghị tổng kết", b=True))
        + prose(text)
    )


@paper(paper="unknown~administrative~form~enclosed", others=0, may="CV401")
def table_of_opinions_alone() -> bytes:
    head = one_row(agency("UBND TỈNH LÂM ĐỒNG", "*SỞ TƯ PHÁP", rule=short(12)), national())
    rows = [
        ("TT", "Cơ quan", "Ý kiến", "Giải trình"),
        ("1", "Sở Tài chính", "Thống nhất", ""),
        ("2", "Sở Nội vụ", "Bỏ khoản 3", "Tiếp thu"),
    ]
    table = grid(
        [[p(r(text, size=12)) for text in row] for row in rows], (800, 2600, 3400, 2400), borders=True
    )
    return package(
        head
        + c(r("BẢN TỔNG HỢP Ý KIẾN", b=True), before=240)
        + c(r("Đối với dự thảo Quyết định", b=True))
        + EMPTY
        + table
    )
