"""Documents in unusual formats that the law allows: nothing may be called."""

from tests.corpus.frames import (
    about,
    agency,
    national,
    number,
    prose,
    short,
)
from tests.corpus.marks import EMPTY, RENDERED_BREAK, c, grid, p, r
from tests.corpus.ooxml import ends_section, number_in_header, numbered, section, theme
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line
from tests.corpus.usual import usual

paper = Shelf("clean")

_LETTER = {
    "type": "cong-van",
    "parent": "UBND TỈNH ĐỒNG NAI",
    "issuer": "SỞ XÂY DỰNG",
    "place": "Đồng Nai",
    "symbol": "SXD-QLVT",
    "number": 1188,
    "date": "2026-04-22",
    "subject": "bảo đảm an toàn vận tải hành khách",
    "to": ["Hiệp hội Vận tải ô tô tỉnh"],
    "sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Dương Mộng Toàn",
    "recipients": ["Như trên", "Giám đốc Sở"],
    "archive": "VT, QLVT",
    "first": "Để bảo đảm an toàn vận tải",
    "last": "báo cáo kết quả về Sở Xây dựng./.",
}
_LINES = (
    "Để bảo đảm an toàn vận tải hành khách trong dịp nghỉ lễ 30/4 và 01/5, Sở Xây dựng đề nghị Hiệp hội chỉ đạo các đơn vị thành viên thực hiện các nội dung sau:",
    "1. Kiểm tra kỹ thuật phương tiện trước khi xuất bến; không sử dụng phương tiện hết niên hạn.",
    "2. Niêm yết giá vé, bán đúng giá niêm yết; không chở quá số người quy định.",
    "Đề nghị Hiệp hội tổng hợp, báo cáo kết quả về Sở Xây dựng./.",
)
_TEXT = "\n".join(_LINES)
_ITEMS = ("- Như trên;", "- Giám đốc Sở;", "- Lưu: VT, QLVT.")
_POSTS = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")


def _letter(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 13,
        "number_line": "Số: 1188/SXD-QLVT",
        "day": "Đồng Nai, ngày 22 tháng 4 năm 2026",
        "about_line": "V/v bảo đảm an toàn vận tải hành khách",
        "to": ["Hiệp hội Vận tải ô tô tỉnh"],
        "text": _TEXT,
        "items": _ITEMS,
        "posts": _POSTS,
        "name": "Dương Mộng Toàn",
    }
    return usual("UBND TỈNH ĐỒNG NAI", "*SỞ XÂY DỰNG", **{**settings, **changes})


@paper(**_LETTER)
def smaller_body_with_the_gap_after() -> bytes:
    return _letter(body=prose(_TEXT, size=13, first=567, before=0, after=120, spacing=360))


@paper(**_LETTER)
def exact_lines() -> bytes:
    return _letter(body=prose(_TEXT, spacing=360, rule="exact"))


@paper(**_LETTER)
def exact_lines_a_hair_below_single() -> bytes:
    return _letter(body=prose(_TEXT, spacing=320, rule="exact"))


@paper(**_LETTER)
def multiple_lines_and_odd_indents() -> bytes:
    body = "".join(
        p(r(text), align="both", first=first, before=120, after=60, line=spacing)
        for text, first, spacing in zip(_LINES, (706, 697, 709, 720), (264, 276, 288, 312), strict=True)
    )
    return _letter(body=body)


@paper(**_LETTER)
def numbers_made_by_word_and_indents_by_tab() -> bytes:
    body = p(r("\t" + _LINES[0]), align="both", before=120)
    body += "".join(
        p(r(text[3:]), align="both", left=0, first=720, before=120, extra=numbered(1)) for text in _LINES[1:3]
    )
    return _letter(body=body + p(r("\t" + _LINES[3]), align="both", before=120))


@paper(**{**_LETTER, "last": "tại địa chỉ soxd.dongnai.gov.vn./."})
def blue_link() -> bytes:
    link = f'<w:hyperlink w:anchor="x">{r("soxd.dongnai.gov.vn", color="0563C1", u="single")}</w:hyperlink>'
    last = p(
        r("Đề nghị Hiệp hội tổng hợp, báo cáo kết quả tại địa chỉ "),
        link,
        r("./."),
        align="both",
        first=720,
        before=120,
    )
    return _letter(body=prose("\n".join(_LINES[:3])) + last)


@paper(**_LETTER)
def small_table_and_pictures_words_in_the_body() -> bytes:
    rows = [
        ("TT", "Tuyến", "Số chuyến/ngày"),
        ("1", "Biên Hòa - Đà Lạt", "24"),
        ("2", "Long Khánh - Vũng Tàu", "18"),
    ]
    table = grid(
        [[c(r(text, size=11)) for text in row] for row in rows],
        (700, 5400, 3000),
        borders=True,
        repeat_header=True,
    )
    return _letter(body=prose("\n".join(_LINES[:3])) + table + prose(_LINES[3]))


@paper(**_LETTER)
def two_pages_numbered_in_a_box_of_the_header() -> bytes:
    body = (
        prose("\n".join(_LINES[:2]))
        + p(RENDERED_BREAK, r(_LINES[2]), align="both", first=720, before=120)
        + prose(_LINES[3])
    )
    return _letter(body=body, header=number_in_header(13, inside_sdt=True))


@paper(**_LETTER)
def body_style_with_all_its_formats() -> bytes:
    style = (
        '<w:style w:type="paragraph" w:styleId="NoiDung"><w:name w:val="Noi dung"/><w:basedOn w:val="Normal"/><w:pPr>'
        '<w:spacing w:before="120" w:after="0" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>'
        '</w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style>'
    )
    body = "".join(
        p(r(text, size=None, font=None), style="NoiDung", before=None, after=None) for text in _LINES
    )
    return _letter(body=body, more_styles=style, kind="calibri")


@paper(**_LETTER)
def theme_of_another_language_under_good_fonts() -> bytes:
    return _letter(
        kind="word2010",
        body=prose(_TEXT, spacing=259),
        left=agency("UBND TỈNH ĐỒNG NAI", "*SỞ XÂY DỰNG", rule=short(13)).replace(
            "<w:spacing ", '<w:spacing w:line="240" w:lineRule="auto" '
        ),
        right=national().replace("<w:spacing ", '<w:spacing w:line="240" w:lineRule="auto" '),
        theme_part=theme("Cambria", "Cambria"),
    )


@paper(**{**_LETTER, "urgency": "khan"})
def urgent_in_red() -> bytes:
    stamp = grid([[c(r("KHẨN", b=True, size=13, color="FF0000"))]], (1134,), borders=True)
    below = number("Số: 1188/SXD-QLVT") + about("V/v bảo đảm an toàn vận tải hành khách") + stamp + EMPTY
    return _letter(below_left=below)


@paper(**_LETTER)
def addressee_in_bold_and_flush_left() -> bytes:
    return _letter(
        to_block=p(r("Kính gửi: ", b=True), r("Hiệp hội Vận tải ô tô tỉnh", b=True), left=1985, before=240)
    )


@paper(**_LETTER)
def wrapping_issuer_whose_line_is_measured_by_its_last_line() -> bytes:
    return _letter(left=agency("UBND TỈNH ĐỒNG NAI", "*SỞ XÂY DỰNG", rule=line(16, x=21)))


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH ĐỒNG NAI",
    issuer="SỞ XÂY DỰNG",
    symbol="QĐ-SXD",
    number=5,
    place="Đồng Nai",
    date="2026-01-06",
    subject="Phê duyệt quy trình nội bộ",
    authority_line="GIÁM ĐỐC SỞ XÂY DỰNG",
    bases=4,
    sign="GIÁM ĐỐC|Hồ Văn Hà",
    recipients=["Như Điều 3", "Ban Giám đốc"],
    archive="VT",
    first="Điều 1. Phê duyệt quy trình nội bộ",
    last="thi hành Quyết định này./.",
)
def decision_with_every_kind_of_basis() -> bytes:
    bases = """Căn cứ Luật Xây dựng;
    Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019;
    Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;
    Xét đề nghị của Trưởng phòng Quản lý vận tải tại Tờ trình số 02/TTr-QLVT ngày 05 tháng 01 năm 2026 về việc phê duyệt quy trình nội bộ."""
    return _letter(
        number_line="Số: 05/QĐ-SXD",
        day="Đồng Nai, ngày 06 tháng 01 năm 2026",
        about_line="",
        named=("QUYẾT ĐỊNH", "Phê duyệt quy trình nội bộ"),
        line_below=26,
        to=[],
        decides="GIÁM ĐỐC SỞ XÂY DỰNG",
        bases=bases,
        text="**Điều 1.** Phê duyệt quy trình nội bộ giải quyết thủ tục cấp phù hiệu xe ô tô.\n**Điều 2.** Quyết định có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-SXD ngày 03 tháng 02 năm 2025 của Giám đốc Sở Xây dựng về việc phê duyệt quy trình nội bộ.\n**Điều 3.** Chánh Văn phòng Sở, Trưởng phòng Quản lý vận tải thi hành Quyết định này./.",
        items=["- Như Điều 3;", "- Ban Giám đốc;", "- Lưu: VT."],
        posts=["GIÁM ĐỐC"],
        name="Hồ Văn Hà",
    )


@paper(
    type="ke-hoach",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN PHƯỜNG 1 BẢO LỘC",
    symbol="KH-UBND",
    number=60,
    place="Phường 1 Bảo Lộc",
    date="2026-03-03",
    subject="Tổng điều tra, rà soát hộ nghèo",
    sign="TM|ỦY BAN NHÂN DÂN|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Thị Kim Oanh",
    recipients=["Sở Nông nghiệp và Môi trường", "Các tổ dân phố"],
    archive="VT, VHXH",
    annexes=["TIẾN ĐỘ THỰC HIỆN"],
    first="Ủy ban nhân dân Phường 1 Bảo Lộc",
    last="theo Phụ lục kèm theo./.",
)
def ward_with_a_number_and_a_landscape_annex() -> bytes:
    rows = [
        ("TT", "Công việc", "Thời gian", "Chủ trì", "Ghi chú"),
        ("1", "Tập huấn", "Tháng 8", "Phòng VHXH", ""),
        ("2", "Rà soát", "Tháng 9", "Tổ dân phố", ""),
    ]
    annex = c(r("Phụ lục", b=True)) + c(r("TIẾN ĐỘ THỰC HIỆN", b=True))
    annex += (
        c(
            r(
                "(Kèm theo Kế hoạch số 60/KH-UBND ngày 03 tháng 3 năm 2026 của Ủy ban nhân dân Phường 1 Bảo Lộc)",
                i=True,
            )
        )
        + EMPTY
    )
    annex += grid(
        [[p(r(text, size=12)) for text in row] for row in rows],
        (800, 5200, 2600, 3200, 2200),
        borders=True,
        repeat_header=True,
    )
    return usual(
        "*ỦY BAN NHÂN DÂN",
        "*PHƯỜNG 1 BẢO LỘC",
        rule=20,
        number_line="Số: 60/KH-UBND",
        day="Phường 1 Bảo Lộc, ngày 03 tháng 3 năm 2026",
        named=("KẾ HOẠCH", "Tổng điều tra, rà soát hộ nghèo"),
        line_below=28,
        text="Ủy ban nhân dân Phường 1 Bảo Lộc ban hành Kế hoạch rà soát hộ nghèo năm 2026 như sau:\n**I. MỤC ĐÍCH**\nXác định đúng đối tượng thụ hưởng chính sách.\n**II. THỰC HIỆN**\n1. Tiến độ thực hiện theo Phụ lục kèm theo./.",
        items=["- Sở Nông nghiệp và Môi trường;", "- Các tổ dân phố;", "- Lưu: VT, VHXH."],
        posts=["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        name="Nguyễn Thị Kim Oanh",
        after=ends_section(section(references="@references@")) + annex,
        sect={"landscape": True, "restart": True, "margins": (1134, 850, 1701, 850)},
    )
