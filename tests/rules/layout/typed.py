"""Correct letters and decisions as clerks type them: direct formatting on Normal, a table of two columns, drawn lines.

Unlike what templates make, nothing in them has a style of its own.
"""

from tests.reading.builders import (
    NORMAL,
    Docx,
    alternate,
    cell,
    defaults,
    drawing,
    field_runs,
    p,
    pict,
    r,
    row,
    sdt,
    sect,
    shape,
    table,
)

TIMES = {"font": "Times New Roman"}
CENTRED = {"align": "center", **TIMES}
WIDTHS = (3400, 5953)
"""The columns of the heading (twips): 165 mm of text area."""

CALIBRI_11 = defaults(
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/>',
    '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>',
)
SINGLE = 'w:before="0" w:after="0" w:line="240" w:lineRule="auto"'
BODY = {
    "align": "both",
    "indent": 'w:firstLine="567"',
    "spacing": 'w:before="120" w:after="0" w:line="240" w:lineRule="auto"',
    **TIMES,
}


def line(length: float, *, x: str = "<wp:align>center</wp:align>", vml: bool = True) -> str:
    """A run with a drawn line of a length in pt, and the VML that old programs take in its stead."""
    fallback = pict(
        f'<v:line style="position:absolute" from="0,0" to="{length}pt,0" xmlns:v="urn:schemas-microsoft-com:vml"/>'
    )
    return r("", alternate(drawing(shape(width=length), width=length, x=x), fallback if vml else "<w:pict/>"))


def text(content: str, size: float, **more: object) -> str:
    """A centred line of a heading."""
    return p(content, spacing=SINGLE, size=size, **{**CENTRED, **more})


def blank() -> str:
    """An empty line of body size."""
    return p(r("", size=14, **TIMES), spacing=SINGLE)


def heading(
    *,
    number: str = "Số:          /SNV-CCVC",
    subject: tuple[str, ...] = ("V/v báo cáo kết quả công tác", "cải cách hành chính năm 2025"),
    date: str = "Lâm Đồng, ngày      tháng 3 năm 2026",
) -> str:
    """The heading block, sizes 13, 14 and 14."""
    subjects = "".join(
        p(
            one,
            spacing='w:before="120" w:after="0" w:line="240" w:lineRule="auto"' if first else SINGLE,
            size=13,
            **CENTRED,
        )
        for first, one in zip((True, *[False] * len(subject)), subject, strict=False)
    )
    left = (
        text("UBND TỈNH LÂM ĐỒNG", 13)
        + text("SỞ NỘI VỤ", 13, bold=True)
        + p(line(30), spacing=SINGLE, **CENTRED)
    )
    right = (
        text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True)
        + text("Độc lập - Tự do - Hạnh phúc", 14, bold=True)
        + p(line(171), spacing=SINGLE, **CENTRED)
    )
    return table(
        [
            row(cell(left, width=WIDTHS[0]), cell(right, width=WIDTHS[1])),
            row(
                cell(text(number, 13) + subjects, width=WIDTHS[0]),
                cell(text(date, 14, italic=True), width=WIDTHS[1]),
            ),
        ],
        widths=WIDTHS,
        tblpr='<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>',
    )


ADDRESSED = p(
    "Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng",
    align="center",
    size=14,
    spacing='w:before="240" w:after="0"',
    **TIMES,
)

PARAGRAPHS = (
    "Thực hiện Công văn số 15/BNV-VP ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về việc báo cáo kết quả cải cách hành chính"
    " năm 2025, Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh như sau:",
    "1. Trong năm 2025, các cơ quan, đơn vị trên địa bàn tỉnh đã hoàn thành 46 trên 48 nhiệm vụ theo kế hoạch; 02 nhiệm vụ"
    " còn lại được chuyển sang quý I năm 2026 do phải lấy thêm ý kiến của các sở, ngành có liên quan.",
    "2. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%, tăng 1,4 điểm phần trăm so với năm 2024; mức độ hài lòng của người dân,"
    " tổ chức đối với sự phục vụ của cơ quan hành chính đạt 93,5%.",
    "Sở Nội vụ kính báo cáo./.",
)


def body(paragraphs: tuple[str, ...] = PARAGRAPHS) -> list[str]:
    """Paragraphs of a body."""
    return [p(one, size=14, **BODY) for one in paragraphs]


def closing() -> str:
    """Recipients on the left, the signer on the right."""
    listed = "".join(
        p(one, spacing=SINGLE, size=11, **TIMES)
        for one in ("- Như trên;", "- Giám đốc, các Phó Giám đốc Sở;", "- Lưu: VT, CCVC.")
    )
    left = p("Nơi nhận:", spacing=SINGLE, size=12, bold=True, italic=True, **TIMES) + listed
    signed = (
        text("KT. GIÁM ĐỐC", 14, bold=True)
        + text("PHÓ GIÁM ĐỐC", 14, bold=True)
        + blank() * 4
        + text("Nguyễn Thị Bích Hằng", 14, bold=True)
    )
    return table(
        [row(cell(left, width=WIDTHS[0]), cell(signed, width=WIDTHS[1]))],
        widths=WIDTHS,
        tblpr='<w:tblLayout w:type="fixed"/>',
    )


def numbered(docx: Docx, *, control: bool = True) -> str:
    """The reference to a header with the page number, in a content control as Word's gallery makes it."""
    number = p(*[field_runs("PAGE", "2", size=14, **TIMES)], spacing=SINGLE, **CENTRED)
    return docx.header(sdt(number) if control else number)


def letter(*, pages: int = 1, **parts: object) -> Docx:
    """A letter of about a page, or of several."""
    more = tuple(PARAGRAPHS[1 + index % 2][3:] for index in range(22 * (pages - 1)))
    docx = Docx(
        heading(**parts),  # type: ignore[arg-type]  # keywords pass through
        ADDRESSED,
        *body((PARAGRAPHS[0], *more, *PARAGRAPHS[1:])),
        blank(),
        closing(),
        styles=CALIBRI_11 + NORMAL,
    )
    docx.section = sect(numbered(docx), margins=(1134, 1134, 1701, 851), title_page=True)
    return docx
