"""Bodies that are hard to read: bases or not, numbering made by Word, words that look like other blocks."""

from tests.corpus.frames import prose
from tests.corpus.marks import RENDERED_BREAK, deleted, grid, inserted, p, r
from tests.corpus.paper import Shelf
from tests.corpus.usual import usual

paper = Shelf("bodies")

_LETTER = {
    "type": "cong-van",
    "parent": "UBND TỈNH PHÚ THỌ",
    "issuer": "SỞ TƯ PHÁP",
    "place": "Phú Thọ",
    "date": "2026-05",
}
_SIGN = {"sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Tiến Khôi", "archive": "VT, XDVB"}


def _letter(text: str = "", **changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 12,
        "number_line": "Số:         /STP-XDVB",
        "day": "Phú Thọ, ngày      tháng 5 năm 2026",
        "about_line": "V/v tham gia ý kiến dự thảo văn bản",
        "to": ["Sở Tài chính"],
        "text": text,
        "items": ["- Như trên;", "- Lưu: VT, XDVB."],
        "posts": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "name": "Nguyễn Tiến Khôi",
    }
    return usual("UBND TỈNH PHÚ THỌ", "*SỞ TƯ PHÁP", **{**settings, **changes})


_SAME = {
    "symbol": "STP-XDVB",
    "subject": "tham gia ý kiến dự thảo văn bản",
    "to": ["Sở Tài chính"],
    "recipients": ["Như trên"],
}


@paper(
    **_LETTER,
    **_SIGN,
    **_SAME,
    first="Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025",
    last="nghiên cứu, hoàn thiện./.",
    may="CV414 CV413",
)
def base_that_carries_the_opening_sentence() -> bytes:
    return _letter(
        """Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025; sau khi nghiên cứu hồ sơ, Sở Tư pháp có ý kiến như sau:
        1. Về sự cần thiết: Sở Tư pháp thống nhất.
        2. Về nội dung: đề nghị quy định rõ trách nhiệm của Ủy ban nhân dân cấp xã tại Điều 5.
        Sở Tư pháp gửi Sở Tài chính nghiên cứu, hoàn thiện./."""
    )


@paper(
    type="ke-hoach",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN PHƯỜNG VIỆT TRÌ",
    symbol="KH-UBND",
    place="Việt Trì",
    date="2026-03",
    subject="Tổ chức Ngày hội đọc sách năm 2026",
    bases=2,
    sign="TM|ỦY BAN NHÂN DÂN|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Lê Sỹ Hồng",
    recipients=["Các trường học", "TT Đảng ủy, HĐND phường"],
    archive="VT, VHXH",
    first="Ủy ban nhân dân phường xây dựng Kế hoạch",
    last="đạt hiệu quả./.",
    faults="CV413",
    may="CV414 CV416 CV419",
)
def lines_of_carrying_out_that_stand_for_bases() -> bytes:
    return usual(
        "*ỦY BAN NHÂN DÂN",
        "*PHƯỜNG VIỆT TRÌ",
        rule=20,
        number_line="Số:       /KH-UBND",
        day="Việt Trì, ngày     tháng 3 năm 2026",
        named=("KẾ HOẠCH", "Tổ chức Ngày hội đọc sách năm 2026"),
        line_below=36,
        text="""Căn cứ Quyết định số 1862/QĐ-TTg ngày 04 tháng 11 năm 2021 của Thủ tướng Chính phủ về Ngày Sách và Văn hóa đọc Việt Nam;
        Thực hiện Kế hoạch số 41/KH-UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ về tổ chức Ngày Sách và Văn hóa đọc năm 2026;
        Ủy ban nhân dân phường xây dựng Kế hoạch tổ chức Ngày hội đọc sách như sau:
        **1. Thời gian**
        Ngày 18 tháng 4 năm 2026.
        **2. Địa điểm**
        Trường Trung học cơ sở Gia Cẩm.
        Đề nghị các trường học tham gia đông đủ để Ngày hội đạt hiệu quả./.""",
        items=["- Các trường học;", "- TT Đảng ủy, HĐND phường;", "- Lưu: VT, VHXH."],
        posts=["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        name="Lê Sỹ Hồng",
    )


@paper(
    **_LETTER,
    **_SIGN,
    **_SAME,
    first="Sở Tư pháp nhận được",
    last="hoàn thiện hồ sơ./.",
    may="CV507",
)
def a_quotation_that_looks_like_other_blocks() -> bytes:
    return _letter(
        """Sở Tư pháp nhận được dự thảo Quyết định của Sở Tài chính. Sở đề nghị trình bày lại phần cuối như sau:
        “Điều 3. Tổ chức thực hiện
        Giám đốc Sở Tài chính, Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành.”
        Phần nơi nhận cần bổ sung: “Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính”.
        Kính gửi kèm theo dự thảo đã chỉnh sửa để Sở Tài chính hoàn thiện hồ sơ./."""
    )


@paper(
    **_LETTER,
    **_SIGN,
    **_SAME,
    first="Sở Tư pháp trả lời",
    last="xem xét, tiếp thu./.",
)
def a_table_in_the_middle_and_spaces_at_the_end() -> bytes:
    rows = [
        ("STT", "Nội dung dự thảo", "Ý kiến"),
        ("1", "Khoản 2 Điều 4", "Bỏ cụm từ “và các đơn vị khác”"),
        ("2", "Điều 6", "Thống nhất"),
    ]
    table = grid(
        [[p(r(text, size=12)) for text in row] for row in rows],
        (800, 4000, 4400),
        borders=True,
        style="TableGrid",
        repeat_header=True,
    )
    body = prose("Sở Tư pháp trả lời như bảng dưới đây:") + table
    body += p(
        r("Đề nghị Sở Tài chính xem xét, tiếp thu./." + " " * 2000), align="both", first=720, before=120
    )
    return _letter(body=body)


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH PHÚ THỌ",
    issuer="SỞ TƯ PHÁP",
    symbol="QĐ-STP",
    place="Phú Thọ",
    date="2026-10",
    subject="Về việc phân công nhiệm vụ",
    authority_line="GIÁM ĐỐC SỞ TƯ PHÁP",
    bases=2,
    sign="GIÁM ĐỐC|Nguyễn Hồng Minh",
    recipients=["Như Điều 3"],
    archive="VT",
    last="chịu trách nhiệm thi hành Quyết định này./.",
)
def articles_with_clauses_and_points() -> bytes:
    return usual(
        "UBND TỈNH PHÚ THỌ",
        "*SỞ TƯ PHÁP",
        rule=12,
        number_line="Số:       /QĐ-STP",
        day="Phú Thọ, ngày     tháng 10 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc phân công nhiệm vụ"),
        line_below=24,
        decides="GIÁM ĐỐC SỞ TƯ PHÁP",
        bases="Căn cứ Quyết định số 22/2025/QĐ-UBND ngày 10 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ, quyền hạn của Sở Tư pháp;\nTheo đề nghị của Chánh Văn phòng Sở.",
        text="""**Điều 1.** Phân công nhiệm vụ của Ban Giám đốc Sở:
        1. Ông Nguyễn Hồng Minh, Giám đốc Sở:
        a) Phụ trách chung;
        b) Trực tiếp chỉ đạo công tác tổ chức;
        c) Chủ tài khoản;
        d) Người phát ngôn của Sở;
        đ) Công tác khác theo phân công của Ủy ban nhân dân tỉnh.
        2. Ông Nguyễn Tiến Khôi, Phó Giám đốc Sở, phụ trách xây dựng văn bản.
        **Điều 2.** Quyết định này thay thế Quyết định số 88/QĐ-STP ngày 02 tháng 3 năm 2026 của Giám đốc Sở Tư pháp về việc phân công nhiệm vụ.
        **Điều 3.** Chánh Văn phòng Sở, các đồng chí trong Ban Giám đốc chịu trách nhiệm thi hành Quyết định này./.""",
        items=["- Như Điều 3;", "- Lưu: VT."],
        posts=["GIÁM ĐỐC"],
        name="Nguyễn Hồng Minh",
    )


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH PHÚ THỌ",
    issuer="SỞ TƯ PHÁP",
    symbol="QĐ-STP",
    place="Phú Thọ",
    date="2026-10",
    subject="Về việc thành lập Tổ giúp việc",
    authority_line="GIÁM ĐỐC SỞ TƯ PHÁP",
    bases=1,
    sign="GIÁM ĐỐC|Nguyễn Hồng Minh",
    recipients=["Như Điều 3"],
    archive="VT",
    first="Điều 1. Thành lập Tổ giúp việc",
    last="thi hành Quyết định này./.",
    faults="CV511 CV512",
)
def numbers_that_jump_and_letters_that_are_not_ours() -> bytes:
    return usual(
        "UBND TỈNH PHÚ THỌ",
        "*SỞ TƯ PHÁP",
        rule=12,
        number_line="Số:       /QĐ-STP",
        day="Phú Thọ, ngày     tháng 10 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc thành lập Tổ giúp việc"),
        line_below=26,
        decides="GIÁM ĐỐC SỞ TƯ PHÁP",
        bases="Theo đề nghị của Chánh Văn phòng Sở.",
        text="""**Điều 1.** Thành lập Tổ giúp việc gồm các thành viên sau:
        1. Ông Nguyễn Tiến Khôi, Tổ trưởng.
        3. Bà Phùng Thị Hoa, thành viên.
        **Điều 2.** Tổ giúp việc có nhiệm vụ:
        a) Thu thập tài liệu;
        b) Tổng hợp ý kiến;
        c) Dự thảo báo cáo;
        d) Lập dự toán;
        e) Thanh toán kinh phí.
        **Điều 3.** Chánh Văn phòng và các thành viên Tổ giúp việc thi hành Quyết định này./.""",
        items=["- Như Điều 3;", "- Lưu: VT."],
        posts=["GIÁM ĐỐC"],
        name="Nguyễn Hồng Minh",
    )


@paper(
    **_LETTER,
    **_SIGN,
    **_SAME,
    first="Thực hiện Công văn số 913/STC-QLNS",
    last="tổng hợp theo quy định./.",
    faults="CV419",
)
def citations_that_lack_something() -> bytes:
    return _letter(
        """Thực hiện Công văn số 913/STC-QLNS của Sở Tài chính, Sở Tư pháp đã nghiên cứu dự thảo và thống nhất với nội dung.
        Sở Tư pháp gửi Sở Tài chính tổng hợp theo quy định./."""
    )


@paper(
    **_LETTER,
    **_SIGN,
    **_SAME,
    first="Sở Tư pháp đã nghiên cứu",
    last="hoàn thiện dự thảo./.",
)
def links_moves_and_hidden_words() -> bytes:
    moved = (
        '<w:moveFromRangeStart w:id="20" w:name="move1"/><w:moveFrom w:id="21" w:author="NV" w:date="2026-03-02T08:00:00Z">'
        '<w:r><w:t xml:space="preserve">chỗ cũ </w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="20"/>'
    )
    first = p(
        r("Sở Tư pháp "),
        moved,
        deleted("chưa "),
        inserted(r("đã nghiên cứu ")),
        r("bản nháp ", extra="<w:vanish/>"),
        r("dự thảo, văn bản đăng tại "),
        f'<w:hyperlink w:anchor="x">{r("sotuphap.phutho.gov.vn")}</w:hyperlink>',
        r("."),
        align="both",
        first=720,
        before=120,
    )
    gone = p(deleted("Đoạn này đã bị xóa hoàn toàn."), align="both", first=720, before=120)
    return _letter(body=first + gone + prose("Đề nghị Sở Tài chính hoàn thiện dự thảo./."))


@paper(
    type="huong-dan",
    parent="UBND TỈNH PHÚ THỌ",
    issuer="SỞ TƯ PHÁP",
    symbol="HD-STP",
    number=77,
    place="Phú Thọ",
    date="2026-06-10",
    subject="Lập hồ sơ xét tặng danh hiệu thi đua",
    sign="GIÁM ĐỐC|Nguyễn Hồng Minh",
    recipients=["Các phòng thuộc Sở"],
    archive="VT, VP",
    first="Sở Tư pháp hướng dẫn",
    last="đúng thời hạn./.",
    faults="CV103 CV106 CV505",
)
def two_pages_without_a_number_and_tabs_for_indents() -> bytes:
    text = (
        "Sở Tư pháp hướng dẫn lập hồ sơ xét tặng danh hiệu thi đua năm 2026 như sau:",
        "1. Hồ sơ gồm: tờ trình, biên bản họp bình xét, báo cáo thành tích của tập thể, cá nhân và danh sách trích ngang theo mẫu kèm theo.",
        "2. Thời hạn nộp hồ sơ trước ngày 15 tháng 11 năm 2026; hồ sơ nộp sau thời hạn này không được xem xét trong năm.",
        "Đề nghị các phòng nộp hồ sơ đầy đủ, đúng thời hạn./.",
    )
    body = "".join(
        p(RENDERED_BREAK if index == 3 else "", r("\t" + item), align="both")
        for index, item in enumerate(text)
    )
    return usual(
        "UBND TỈNH PHÚ THỌ",
        "*SỞ TƯ PHÁP",
        rule=12,
        number_line="Số: 77/HD-STP",
        day="Phú Thọ, ngày 10 tháng 6 năm 2026",
        named=("HƯỚNG DẪN", "Lập hồ sơ xét tặng danh hiệu thi đua"),
        line_below=34,
        text="",
        body=body,
        items=["- Các phòng thuộc Sở;", "- Lưu: VT, VP."],
        posts=["GIÁM ĐỐC"],
        name="Nguyễn Hồng Minh",
        header=None,
        sect={"margins": (850, 850, 1701, 850)},
    )


@paper(
    **_LETTER,
    **_SIGN,
    **{**_SAME, "recipients": ["Như trên"]},
    first="Sở Tư pháp gửi ý kiến về dự thảo",
    last="trình Ủy ban nhân dân tỉnh./.",
    faults="CV902 CV910 CV916",
    may="CV915 CV903",
)
def capitals_and_doubled_words() -> bytes:
    return _letter(
        """Sở Tư pháp gửi ý kiến về dự thảo văn bản của các cơ quan thuộc Tỉnh Phú Thọ như sau:
        1. Dự thảo cần viện dẫn bộ luật Dân sự về về thời hiệu.
        2. Người nộp hồ sơ đồng thời thời gian giải quyết không quá 05 ngày.
        Đề nghị Sở Tài chính trình Ủy ban nhân dân tỉnh./."""
    )
