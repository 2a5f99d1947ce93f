"""Documents that are as they should be on paper, made with the seldom used machinery of Word."""

from tests.corpus.frames import (
    MOTTO,
    NATIONAL,
    about,
    agency,
    closing,
    date,
    national,
    number,
    prose,
    recipients,
    short,
    signer,
    two_by_two,
)
from tests.corpus.marks import EMPTY, c, field, p, r, sdt
from tests.corpus.ooxml import ends_section, numbered, section
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line
from tests.corpus.usual import usual

paper = Shelf("mechanics")

_LETTER = {
    "type": "cong-van",
    "parent": "UBND TỈNH NINH BÌNH",
    "issuer": "SỞ TƯ PHÁP",
    "place": "Ninh Bình",
    "symbol": "STP-BTTP",
    "number": 377,
    "date": "2026-05-25",
    "subject": "rà soát tổ chức hành nghề công chứng",
    "to": ["Hội Công chứng viên tỉnh"],
    "sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Hoàng Ngọc Chung",
    "recipients": ["Như trên", "Lãnh đạo Sở"],
    "archive": "VT, BTTP",
    "first": "Sở Tư pháp đề nghị Hội",
    "last": "trước ngày 15 tháng 6 năm 2026./.",
}
_TEXT = "Sở Tư pháp đề nghị Hội Công chứng viên tỉnh rà soát số lượng tổ chức hành nghề công chứng, công chứng viên đang hoạt động trên địa bàn.\nBáo cáo gửi về Sở trước ngày 15 tháng 6 năm 2026./."
_ITEMS = ("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, BTTP.")
_POSTS = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
_NO_BREAK_HYPHEN = '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:noBreakHyphen/></w:r>'


def _letter(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 12,
        "number_line": "Số: 377/STP-BTTP",
        "day": "Ninh Bình, ngày 25 tháng 5 năm 2026",
        "about_line": "V/v rà soát tổ chức hành nghề công chứng",
        "to": ["Hội Công chứng viên tỉnh"],
        "text": _TEXT,
        "items": _ITEMS,
        "posts": _POSTS,
        "name": "Hoàng Ngọc Chung",
    }
    return usual("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP", **{**settings, **changes})


@paper(**_LETTER)
def hyphens_that_do_not_break() -> bytes:
    symbol = c(r("Số: 377/STP", size=13), _NO_BREAK_HYPHEN, r("BTTP", size=13))
    motto = c(
        r("Độc lập ", b=True),
        _NO_BREAK_HYPHEN.replace("<w:sz ", "<w:b/><w:sz ").replace('"26"', '"28"'),
        r(" Tự do \u2011 Hạnh phúc", b=True),
        line(60.5, x=18.9),
    )
    return _letter(
        below_left=symbol + about("V/v rà soát tổ chức hành nghề công chứng"),
        right=c(r(NATIONAL, b=True, size=13)) + motto,
    )


@paper(**_LETTER)
def lines_anchored_elsewhere() -> bytes:
    """Both lines hang on the paragraph of the date, placed by the page."""
    page_issuer = (
        line(12, x=54, y=34)
        .replace('positionH relativeFrom="column"', 'positionH relativeFrom="page"')
        .replace('positionV relativeFrom="paragraph"', 'positionV relativeFrom="page"')
    )
    page_motto = (
        line(60.5, x=111, y=34)
        .replace('positionH relativeFrom="column"', 'positionH relativeFrom="page"')
        .replace('positionV relativeFrom="paragraph"', 'positionV relativeFrom="page"')
    )
    day = c(r("Ninh Bình, ngày 25 tháng 5 năm 2026", i=True), page_issuer, page_motto)
    return _letter(
        left=agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP"), right=national(rule=""), below_right=day
    )


@paper(**_LETTER)
def line_above_its_anchor() -> bytes:
    """The line hangs on the number below and reaches up to the name."""
    symbol = c(line(12, x=23, y=-1), r("Số: 377/STP-BTTP", size=13))
    return _letter(
        left=agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP"),
        below_left=symbol + about("V/v rà soát tổ chức hành nghề công chứng"),
    )


@paper(**_LETTER)
def connectors_as_vml_shapes() -> bytes:
    def connector(mm: float, x: float) -> str:
        width, left = mm * 72 / 25.4, x * 72 / 25.4
        return (
            '<w:r><w:pict><v:shapetype id="_x0000_t32" coordsize="21600,21600" o:spt="32" o:oned="t" path="m,l21600,21600e" filled="f"/>'
            f'<v:shape id="s1" type="#_x0000_t32" style="position:absolute;margin-left:{left:.1f}pt;margin-top:17pt;width:{width:.1f}pt;height:0;z-index:1" '
            'o:connectortype="straight"/></w:pict></w:r>'
        )

    right = c(r(NATIONAL, b=True, size=13)) + c(r(MOTTO, b=True), connector(60.5, 18.9))
    return _letter(left=agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP", rule=connector(12, 23)), right=right)


@paper(**_LETTER)
def connectors_that_are_straight_and_scaled() -> bytes:
    rule = line(12, x=23).replace('prst="line"', 'prst="straightConnector1"')
    return _letter(left=agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP", rule=rule))


@paper(**_LETTER)
def merge_fields_and_bookmarks() -> bytes:
    mark = '<w:bookmarkStart w:id="5" w:name="so"/>'
    symbol = c(
        r("Số: ", size=13),
        mark,
        field("MERGEFIELD So", "377", size=13),
        '<w:bookmarkEnd w:id="5"/>',
        r("/STP-BTTP", size=13),
    )
    return _letter(below_left=symbol + about("V/v rà soát tổ chức hành nghề công chứng"))


@paper(**{**_LETTER, "number": None, "date": None, "place": "Ninh Bình"}, may="CV519")
def merge_fields_never_filled() -> bytes:
    symbol = c(r("Số: ", size=13), field("MERGEFIELD So", "«So»", size=13), r("/STP-BTTP", size=13))
    day = c(r("Ninh Bình, ", i=True), field("MERGEFIELD Ngay", "«NgayVB»", i=True))
    return _letter(below_left=symbol + about("V/v rà soát tổ chức hành nghề công chứng"), below_right=day)


@paper(**_LETTER)
def simple_fields_and_proof_marks() -> bytes:
    day = '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>'
    day += (
        r("Ninh Bình, ", i=True)
        + '<w:proofErr w:type="spellStart"/>'
        + f'<w:fldSimple w:instr=" DATE ">{r("ngày 25 tháng 5 năm 2026", i=True)}</w:fldSimple>'
    )
    return _letter(below_right=day + '<w:proofErr w:type="spellEnd"/></w:p>')


@paper(**_LETTER)
def heading_in_frames() -> bytes:
    def frame(x: int, width: int) -> str:
        return f'<w:framePr w:w="{width}" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:x="{x}" w:y="1"/>'

    left = "".join(
        p(r(text, size=size, b=bold), align="center", extra=frame(1, 3500))
        for text, size, bold in (
            ("UBND TỈNH NINH BÌNH", 13, None),
            ("SỞ TƯ PHÁP", 13, True),
            ("Số: 377/STP-BTTP", 13, None),
            ("V/v rà soát tổ chức hành nghề công chứng", 12, None),
        )
    ).replace("SỞ TƯ PHÁP</w:t></w:r>", "SỞ TƯ PHÁP</w:t></w:r>" + short(12), 1)
    left = left.replace(
        '<w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/>',
        '<w:spacing w:before="120" w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/>',
    )
    right = p(r(NATIONAL, size=13, b=True), align="center", extra=frame(3600, 5700)) + p(
        r(MOTTO, b=True), line(60.5, x=18.9), align="center", extra=frame(3600, 5700)
    )
    right += p(r("Ninh Bình, ngày 25 tháng 5 năm 2026", i=True), align="center", extra=frame(3600, 5700))
    return _letter(heading=left + right + EMPTY * 2)


@paper(**_LETTER, faults="CV208", may="CV319")
def heading_in_two_columns_of_a_section() -> bytes:
    cols = '<w:cols w:num="2" w:space="200"/>'
    sect = section(references="@references@").replace("<w:titlePg/>", cols + "<w:titlePg/>")
    left = (
        agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP", rule=short(12))
        + number("Số: 377/STP-BTTP")
        + about("V/v rà soát tổ chức hành nghề công chứng")
    )
    jump = '<w:p><w:r><w:br w:type="column"/></w:r></w:p>'
    head = left + jump + national() + date("Ninh Bình, ngày 25 tháng 5 năm 2026") + ends_section(sect)
    return _letter(heading=head)


@paper(**_LETTER)
def horizontally_merged_cells_and_grids_before() -> bytes:
    def cell(content: str, width: int, merge: str = "") -> str:
        mark = f'<w:hMerge w:val="{merge}"/>' if merge else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{mark}</w:tcPr>{content or EMPTY}</w:tc>'

    left = agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP", rule=short(12))
    rows = f"<w:tr>{cell(left, 3515)}{cell(national(), 3000, 'restart')}{cell('', 2783, 'continue')}</w:tr>"
    below = number("Số: 377/STP-BTTP") + about("V/v rà soát tổ chức hành nghề công chứng")
    rows += f"<w:tr>{cell(below, 3515)}{cell(date('Ninh Bình, ngày 25 tháng 5 năm 2026'), 3000, 'restart')}{cell('', 2783, 'continue')}</w:tr>"
    head = (
        '<w:tbl><w:tblPr><w:tblW w:w="9298" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3515"/>'
        f'<w:gridCol w:w="3000"/><w:gridCol w:w="2783"/></w:tblGrid>{rows}</w:tbl>'
    )
    return _letter(heading=head)


@paper(**_LETTER)
def table_inside_a_content_control() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP", rule=short(12)),
        national(),
        number("Số: 377/STP-BTTP") + about("V/v rà soát tổ chức hành nghề công chứng"),
        date("Ninh Bình, ngày 25 tháng 5 năm 2026"),
    )
    foot = closing(recipients(*_ITEMS), signer(*_POSTS, name="Hoàng Ngọc Chung"))
    return _letter(heading=sdt(head), body=sdt(prose(_TEXT)), foot=sdt(foot))


@paper(**_LETTER)
def row_and_cell_inside_content_controls() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH NINH BÌNH", "*SỞ TƯ PHÁP", rule=short(12)),
        national(),
        number("Số: 377/STP-BTTP") + about("V/v rà soát tổ chức hành nghề công chứng"),
        date("Ninh Bình, ngày 25 tháng 5 năm 2026"),
    )
    start, end = head.rindex("<w:tr>"), head.rindex("</w:tr>") + len("</w:tr>")
    return _letter(heading=head[:start] + sdt(head[start:end]) + head[end:])


@paper(
    **{
        **_LETTER,
        "type": "quyet-dinh",
        "symbol": "QĐ-STP",
        "subject": "Về việc giao nhiệm vụ",
        "authority_line": "GIÁM ĐỐC SỞ TƯ PHÁP",
        "bases": 2,
        "to": [],
        "recipients": ["Như Điều 3"],
        "archive": "VT",
        "sign": "GIÁM ĐỐC|Phạm Văn Sơn",
        "first": "Điều 1. Giao bà Vũ Thị Lan",
        "last": "thi hành Quyết định này./.",
    },
    may="CV515",
)
def articles_numbered_by_word() -> bytes:
    texts = (
        "Giao bà Vũ Thị Lan phụ trách Phòng Bổ trợ tư pháp kể từ ngày 01 tháng 6 năm 2026 cho đến khi có quyết định mới.",
        "Bà Vũ Thị Lan hưởng phụ cấp chức vụ theo quy định của pháp luật.",
        "Chánh Văn phòng Sở và bà Vũ Thị Lan chịu trách nhiệm thi hành Quyết định này./.",
    )
    body = "".join(p(r(text), align="both", first=720, before=120, extra=numbered(3)) for text in texts)
    return _letter(
        number_line="Số: 377/QĐ-STP",
        about_line="",
        named=("QUYẾT ĐỊNH", "Về việc giao nhiệm vụ"),
        line_below=20,
        to=(),
        decides="GIÁM ĐỐC SỞ TƯ PHÁP",
        bases="Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.",
        body=body,
        items=("- Như Điều 3;", "- Lưu: VT."),
        posts=("GIÁM ĐỐC",),
        name="Phạm Văn Sơn",
    )


@paper(**_LETTER)
def notes_equations_and_raised_letters() -> bytes:
    first, last = _TEXT.split("\n")
    note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'
    body = p(
        r(first[:-1] + " (diện tích trụ sở trên 50 m"), note, r(")."), align="both", first=720, before=120
    )
    return _letter(body=body + prose(last))


@paper(**_LETTER, faults="CV104")
def font_of_letters_with_marks_is_another() -> bytes:
    """Word sets letters with marks in the font of `hAnsi`; only plain ones are in Times."""
    body = prose(_TEXT).replace(
        'w:ascii="Times New Roman" w:hAnsi="Times New Roman"', 'w:ascii="Times New Roman" w:hAnsi="Arial"'
    )
    return _letter(body=body)


@paper(**_LETTER)
def dashes_as_symbols_in_the_list_of_recipients() -> bytes:
    left = p(r("Nơi nhận:", b=True, i=True, size=12))
    left += "".join(p(r(item[0] + "\t" + item[2:], size=11)) for item in _ITEMS)
    return _letter(foot=closing(left, signer(*_POSTS, name="Hoàng Ngọc Chung")))
