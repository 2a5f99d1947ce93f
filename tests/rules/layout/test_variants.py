"""Correct files in the many ways in which clerks make them: none has a finding on page, heading, number or date."""

import pytest
from attrs import evolve
from tests.reading.builders import (
    NAMESPACES,
    NORMAL,
    Docx,
    alternate,
    cell,
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
from tests.rules.layout import files
from tests.rules.layout.typed import (
    ADDRESSED,
    CALIBRI_11,
    CENTRED,
    PARAGRAPHS,
    SINGLE,
    TIMES,
    blank,
    body,
    closing,
    heading,
    letter,
    line,
    numbered,
    text,
)

from congvan.model.layout import Image
from congvan.rules import check_document

PARENT = text("UBND TỈNH LÂM ĐỒNG", 13)
ISSUER = text("SỞ NỘI VỤ", 13, bold=True)
NATION = text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True)
MOTTO = text("Độc lập - Tự do - Hạnh phúc", 14, bold=True)
NUMBER = text("Số:          /SNV-CCVC", 13)
DATE = text("Lâm Đồng, ngày      tháng 3 năm 2026", 14, italic=True)
SUBJECT = p(
    "V/v báo cáo kết quả công tác cải cách hành chính năm 2025",
    spacing='w:before="120" w:after="0" w:line="240" w:lineRule="auto"', size=13, **CENTRED,
)  # fmt: skip


def held(*lines: str) -> str:
    """A paragraph with drawn lines alone."""
    return p(*lines, spacing=SINGLE, **CENTRED)


SHORT, LONG = held(line(30)), held(line(171))
FIXED = '<w:tblLayout w:type="fixed"/>'
WIDE = (3400, 5953)


def grid(*rows: tuple[str, ...], widths: tuple[int, ...] = WIDE, tblpr: str = "") -> str:
    """A table of cells of blocks."""
    cells = [
        row(*[cell(*([one] if one else []), width=width) for one, width in zip(line, widths, strict=False)])
        for line in rows
    ]
    return table(cells, widths=widths, tblpr=tblpr + FIXED)


def offset(points: float) -> str:
    """A place to the right of the column, in pt."""
    return f"<wp:posOffset>{round(points * 12700)}</wp:posOffset>"


def underscores(count: int, size: float = 14, raised: bool = False) -> str:
    """A line of underscores, each half as wide as the letters are high."""
    return text("_" * count, size, raw='<w:vertAlign w:val="superscript"/>' if raised else "")


VML_SHORT = p(
    r("", pict('<v:line style="position:absolute" from="60pt,2pt" to="92pt,2pt"/>')),
    spacing=SINGLE,
    **CENTRED,
)
VML_LONG = p(
    r("", pict('<v:line style="position:absolute" from="55pt,2pt" to="226pt,2pt"/>')),
    spacing=SINGLE,
    **CENTRED,
)
CONNECTOR = shape(
    width=171,
    geometry="straightConnector1",
    line="",
    style='<wps:style><a:lnRef idx="1"><a:schemeClr val="tx1"/></a:lnRef></wps:style>',
)
BORDERED = p(
    "", spacing=SINGLE, indent='w:left="1268" w:right="1268"',
    ppr='<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>', size=2, **CENTRED,
)  # fmt: skip

HEADINGS = {
    "rows of two": [grid((PARENT + ISSUER + SHORT, NATION + MOTTO + LONG), (NUMBER + SUBJECT, DATE))],
    "subject in a row of its own": [
        grid((PARENT + ISSUER + SHORT, NATION + MOTTO + LONG), (NUMBER, DATE), (SUBJECT, ""))
    ],
    "agency and number share a cell": [
        grid((PARENT + ISSUER + SHORT + NUMBER + SUBJECT, NATION + MOTTO + LONG + DATE))
    ],
    "a line of the body in a row": [
        grid((PARENT, NATION), (ISSUER + SHORT, MOTTO + LONG), (NUMBER + SUBJECT, DATE))
    ],
    "an empty column in the middle": [
        grid(
            (PARENT + ISSUER + SHORT, "", NATION + MOTTO + LONG), (NUMBER + SUBJECT, "", DATE), widths=(3300, 300, 5753)
        )
    ],
    "lines anchored in the text": [
        grid(
            (
                PARENT + p(line(30), r("SỞ NỘI VỤ", bold=True, size=13, **TIMES), spacing=SINGLE, **CENTRED),
                NATION
                + p(r("Độc lập - Tự do - Hạnh phúc", bold=True, size=14, **TIMES), line(171), spacing=SINGLE, **CENTRED),
            ),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "both lines anchored on the left": [
        grid(
            (PARENT + ISSUER + held(line(30), line(171, x=offset(170 + 55))), NATION + MOTTO + blank()),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "the motto's line anchored at the date": [
        grid(
            (PARENT + ISSUER + SHORT, NATION + MOTTO),
            (
                NUMBER + SUBJECT,
                p(line(171), r("Lâm Đồng, ngày      tháng 3 năm 2026", italic=True, size=14, **TIMES), spacing=SINGLE, **CENTRED),
            ),
        )
    ],
    "VML": [grid((PARENT + ISSUER + VML_SHORT, NATION + MOTTO + VML_LONG), (NUMBER + SUBJECT, DATE))],
    "a connector whose stroke a style gives": [
        grid(
            (PARENT + ISSUER + SHORT, NATION + MOTTO + held(r("", alternate(drawing(CONNECTOR, width=171), "<w:pict/>")))),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "underlined motto": [
        grid(
            (PARENT + ISSUER + SHORT, NATION + text("Độc lập - Tự do - Hạnh phúc", 14, bold=True, underline="single")),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "some letters of the name underlined": [
        grid(
            (
                PARENT
                + p(
                    r("SỞ ", bold=True, size=13, **TIMES),
                    r("NỘI ", bold=True, size=13, underline="single", **TIMES),
                    r("VỤ", bold=True, size=13, **TIMES),
                    spacing=SINGLE,
                    **CENTRED,
                ),
                NATION + MOTTO + LONG,
            ),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "a border below the motto": [
        grid((PARENT + ISSUER + SHORT, NATION + MOTTO + BORDERED), (NUMBER + SUBJECT, DATE))
    ],
    "a name that wraps": [
        grid(
            (
                PARENT + text("SỞ GIÁO DỤC VÀ ĐÀO TẠO", 13, bold=True) + held(line(28)),
                NATION + MOTTO + LONG,
            ),
            (NUMBER + SUBJECT, DATE),
            widths=(3000, 6353),
        )
    ],
    "one paragraph on each side": [
        grid(
            (
                p(
                    r("UBND TỈNH LÂM ĐỒNG\n", size=13, **TIMES),
                    r("SỞ NỘI VỤ\n", size=13, bold=True, **TIMES),
                    line(30),
                    spacing=SINGLE,
                    **CENTRED,
                ),
                p(
                    r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", size=13, bold=True, **TIMES),
                    r("Độc lập - Tự do - Hạnh phúc\n", size=14, bold=True, **TIMES),
                    line(171),
                    spacing=SINGLE,
                    **CENTRED,
                ),
            ),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "a country tag, many runs, odd spaces": [
        grid(
            (
                PARENT + ISSUER + SHORT,
                p(
                    r("   ", font="Calibri", size=11),
                    r("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT ", bold=True, size=13, **TIMES),
                    '<w:smartTag w:uri="urn:x" w:element="country-region">'
                    + r("NAM", bold=True, size=13, **TIMES)
                    + "</w:smartTag>",
                    r(" ", font="Arial", size=20),
                    spacing=SINGLE,
                    **CENTRED,
                )
                + p(
                    r("Độc lập", bold=True, size=14, **TIMES),
                    r(" ", size=11),
                    r("- Tự do - Hạnh phúc", bold=True, size=14, **TIMES),
                    spacing=SINGLE,
                    **CENTRED,
                )
                + LONG,
            ),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "floating table": [
        grid(
            (PARENT + ISSUER + SHORT, NATION + MOTTO + LONG),
            (NUMBER + SUBJECT, DATE),
            tblpr='<w:tblpPr w:horzAnchor="margin" w:vertAnchor="text" w:tblpX="0" w:tblpY="100"/>',
        )
    ],
    "capitals as a format": [
        grid(
            (
                text("Ubnd tỉnh Lâm Đồng", 13, caps=True) + text("Sở Nội vụ", 13, bold=True, caps=True) + SHORT,
                NATION + MOTTO + LONG,
            ),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "a stamp of the draft in red": [
        p("DỰ THẢO", align="right", size=13, bold=True, colour="FF0000", spacing=SINGLE, **TIMES),
        grid((PARENT + ISSUER + SHORT, NATION + MOTTO + LONG), (NUMBER + SUBJECT, DATE)),
    ],
    "a row of underscores below the issuing body": [
        grid((PARENT + ISSUER + underscores(4, 13), NATION + MOTTO + LONG), (NUMBER + SUBJECT, DATE))
    ],
    "rows of raised underscores, as in the act's samples": [
        grid(
            (PARENT + ISSUER + underscores(8, 13, raised=True), NATION + MOTTO + underscores(36, raised=True)),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "a tab filled with underscores": [
        grid(
            (
                PARENT + ISSUER + SHORT,
                NATION
                + MOTTO
                + p(
                    "\t\t", size=14, spacing=SINGLE,
                    ppr='<w:tabs><w:tab w:val="left" w:pos="1100"/><w:tab w:val="left" w:leader="underscore" w:pos="4500"/></w:tabs>',
                ),
            ),
            (NUMBER + SUBJECT, DATE),
        )
    ],
    "centred by spaces": [
        grid(
            (
                PARENT
                + p("               SỞ NỘI VỤ", size=13, bold=True, spacing=SINGLE, **TIMES)
                + SHORT,
                NATION + MOTTO + LONG,
            ),
            (p("      Số:          /SNV-CCVC", size=13, spacing=SINGLE, **TIMES) + SUBJECT, DATE),
        )
    ],
}  # fmt: skip


def built(
    *blocks: str, styles: str = CALIBRI_11 + NORMAL, docx: Docx | None = None, **section: object
) -> bytes:
    """A Word file of a heading and what follows it."""
    made = docx or Docx(*blocks, styles=styles)
    made.section = sect(numbered(made), margins=(1134, 1134, 1701, 851), title_page=True)
    return made.build()


REST = (ADDRESSED, *body(), blank(), closing())


@pytest.mark.parametrize("heading_blocks", HEADINGS.values(), ids=HEADINGS)
def test_a_correct_heading(heading_blocks):
    nothing_found(built(*heading_blocks, *REST))


def nothing_found(data: bytes) -> None:
    """No rule finds anything in a file."""
    report = files.check(data, selection=files.GRAVE)
    assert not report.findings, files.summary(report)


# Type


def test_spaces_tabs_and_hidden_text_have_no_look():
    paragraph = p(
        r("\t", font="Calibri", size=8),
        r(PARAGRAPHS[1], size=14, **TIMES),
        r(" ", font="Arial", colour="FF0000", size=40),
        r(
            "ghi chú ẩn của người soạn thảo, dài hơn ba mươi chữ cái",
            font="Arial",
            colour="FF0000",
            hidden=True,
        ),
        align="both",
        spacing='w:before="120" w:after="0"',
        indent='w:firstLine="567"',
    )
    nothing_found(built(heading(), ADDRESSED, paragraph, *body(), blank(), closing()))


def test_symbols_are_not_in_the_text_s_font():
    marks = r("", '<w:sym w:font="Wingdings" w:char="F0E0"/>' * 40)
    nothing_found(
        built(
            heading(),
            ADDRESSED,
            *body(),
            p(
                marks,
                r("Sở Nội vụ kính gửi./.", size=14, **TIMES),
                align="both",
                spacing='w:before="120"',
                indent='w:firstLine="567"',
            ),
            closing(),
        )
    )


def test_a_face_of_the_family_by_its_own_name():
    data = built(
        heading(), ADDRESSED, *body(), blank(), closing().replace("Times New Roman", "Times New Roman Bold")
    )
    nothing_found(data)


THEME = (
    '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Calibri Light"/><a:font script="Viet" typeface="Times New Roman"/>'
    '</a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Times New Roman"/></a:minorFont>'
    "</a:fontScheme>"
)


def test_a_theme_font_that_is_times_new_roman_in_vietnamese():
    themed = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorHAnsi"/>'
    paragraphs = [
        p(
            r(one, size=14, raw=themed),
            align="both",
            spacing='w:before="120" w:after="0"',
            indent='w:firstLine="567"',
        )
        for one in PARAGRAPHS
    ]
    docx = Docx(
        heading(), ADDRESSED, *paragraphs, blank(), closing(),
        styles=CALIBRI_11 + NORMAL, theme=THEME, settings='<w:themeFontLang w:val="vi-VN"/>',
    )  # fmt: skip
    nothing_found(built(docx=docx))


def test_black_that_is_nearly_black_and_links_in_blue():
    link = r(
        "https://sonoivu.lamdong.gov.vn/huong-dan", size=14, colour="0563C1", underline="single", **TIMES
    )
    paragraph = p(
        r(PARAGRAPHS[1][:-1], size=14, colour="0D0D0D", **TIMES), r(" tại ", size=14, **TIMES), link, r(".", size=14, **TIMES),
        align="both", spacing='w:before="120" w:after="0"', indent='w:firstLine="567"',
    )  # fmt: skip
    nothing_found(built(heading(), ADDRESSED, paragraph, *body(), blank(), closing()))


# Page


def numbered_by(*header: str, kind: str = "header", pages: str = "default", **options: object) -> bytes:
    """A letter of three pages with a header of its own."""
    docx = letter(pages=3)
    docx._related.clear()
    docx.parts.clear()
    docx.section = sect(
        docx.header(*header, kind=kind, pages=pages),
        margins=(1134, 1134, 1701, 851),
        title_page=True,
        **options,
    )
    return docx.build()


NUMBERED = p(field_runs("PAGE", "2", size=13, **TIMES), align="center")
FRAMED = p(
    field_runs("PAGE", "2", size=14, **TIMES),
    ppr='<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>',
)
TABBED = p(
    r("\t"), field_runs("PAGE \\* MERGEFORMAT", "2", size=14, **TIMES),
    ppr='<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>',
)  # fmt: skip


@pytest.mark.parametrize(
    "header",
    [NUMBERED, sdt(NUMBERED), FRAMED, TABBED, p(r("- ", size=14, **TIMES), field_runs("PAGE", "2", size=14, **TIMES), r(" -", size=14, **TIMES), align="center")],
    ids=["paragraph", "content control", "frame", "tab", "between dashes"],
)  # fmt: skip
def test_a_page_number_in_the_middle_of_the_top_margin(header):
    nothing_found(numbered_by(header))


def test_a_footer_for_even_pages_that_never_shows():
    docx = letter(pages=3)
    wrong = p(field_runs("PAGE", "2", size=9, font="Arial", italic=True), align="right")
    docx.section = sect(
        numbered(docx), docx.footer(wrong, pages="even"), margins=(1134, 1134, 1701, 851), title_page=True
    )
    nothing_found(docx.build())


@pytest.mark.parametrize(("left", "gutter"), [(1701, 0), (1984, 0), (1701 - 567, 567), (1690, 0), (1705, 0)])
def test_margins_inside_their_range(left, gutter):
    docx = letter()
    docx.section = sect(numbered(docx), margins=(1134, 1417, left, 851), title_page=True).replace(
        'w:gutter="0"', f'w:gutter="{gutter}"'
    )
    nothing_found(docx.build())


def test_an_annex_on_a_turned_page():
    landscape = sect(width=16838, height=11906, margins=(1134, 851, 1701, 851))
    upright = sect(margins=(1134, 1134, 1701, 851), title_page=True)
    annex = grid(*[(p(f"{n}", size=13, **TIMES), p("Nội dung", size=13, **TIMES)) for n in range(1, 6)])
    docx = Docx(
        heading(), ADDRESSED, *body(), p("Số liệu chi tiết tại Phụ lục kèm theo./.", size=14, align="both", indent='w:firstLine="567"', spacing='w:before="120" w:after="0"', **TIMES), closing(),
        f"<w:p><w:pPr>{upright}</w:pPr></w:p>",
        text("Phụ lục", 14, bold=True), text("SỐ LIỆU", 14, bold=True),
        text("(Kèm theo Công văn số       /SNV-CCVC ngày      tháng 3 năm 2026 của Sở Nội vụ)", 14, italic=True),
        annex,
        styles=CALIBRI_11 + NORMAL,
    )  # fmt: skip
    docx.section = landscape
    report = files.check(docx.build(), selection=files.GRAVE)
    assert {one.code for one in report if one.code < "CV400"} <= {"CV106"}, files.summary(report)


# What a file cannot tell


def test_how_many_pages_is_unknown_near_the_foot_of_the_first():
    docx = letter()
    docx.blocks = (*docx.blocks[:3], *body(PARAGRAPHS[1:3] * 3), *docx.blocks[3:])
    docx.section = sect(margins=(1134, 1134, 1701, 851))
    report = files.check(docx.build(), selection=files.GRAVE)
    assert "CV106" not in {one.code for one in report}
    assert "CV106" in report.unknown


def test_thousands_of_spaces_behind_the_last_word_make_no_page():
    docx = letter()
    docx.blocks = tuple(
        block.replace("kính báo cáo./.", "kính báo cáo./." + " " * 3000) for block in docx.blocks
    )
    docx.section = sect(margins=(1134, 1134, 1701, 851))
    report = files.check(docx.build(), selection=files.GRAVE)
    assert "CV106" not in report.unknown
    assert "CV106" not in {one.code for one in report}


def test_a_line_in_another_font_cannot_be_measured():
    blocks = grid(
        (PARENT + text("SỞ NỘI VỤ", 13, bold=True, font="Arial") + SHORT, NATION + MOTTO + LONG),
        (NUMBER + SUBJECT, DATE),
    )
    report = files.check(built(blocks, *REST), selection=files.GRAVE)
    assert "CV211" in report.unknown
    assert "CV211" not in {one.code for one in report}


DRAWN = {
    name: blocks
    for name, blocks in HEADINGS.items()
    if name not in ("VML", "a name that wraps", "underlined motto", "a border below the motto")
    and "underscores" not in name
}


def without_line(blocks: list[str], length: float) -> bytes:
    """A file of a heading whose drawn line of a length is left out."""
    file = files.File(built(*blocks, *REST))
    for extent in list(file.root.iter(f"{{{NAMESPACES['wp']}}}extent")):
        if extent.get("cx") == str(round(length * 12700)):
            files.drop(next(one for one in extent.iterancestors() if one.tag.endswith("AlternateContent")))
    return file.build()


@pytest.mark.parametrize("name", DRAWN)
def test_the_motto_s_line_is_missed_wherever_it_was_anchored(name):
    report = files.check(without_line(DRAWN[name], 171), selection=files.GRAVE)
    assert {one.code for one in report} == {"CV207"}, files.summary(report)


@pytest.mark.parametrize("name", [name for name in DRAWN if name != "some letters of the name underlined"])
def test_the_issuer_s_line_is_missed_wherever_it_was_anchored(name):
    report = files.check(without_line(DRAWN[name], 30), selection=files.GRAVE)
    assert {one.code for one in report} == {"CV211"}, files.summary(report)


MOVED_UP = '<wp:positionV relativeFrom="paragraph"><wp:posOffset>-254000</wp:posOffset></wp:positionV>'
ON_THE_PAGE = '<wp:positionV relativeFrom="page"><wp:posOffset>1270000</wp:posOffset></wp:positionV>'


@pytest.mark.parametrize("place", [MOVED_UP, ON_THE_PAGE])
def test_a_line_anchored_below_the_heading_may_be_the_motto_s(place):
    blocks = grid((PARENT + ISSUER + SHORT, NATION + MOTTO), (NUMBER + SUBJECT, DATE))
    moved = line(171, x=offset(225)).replace(
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV>', place
    )
    data = built(blocks, ADDRESSED.replace("<w:r>", moved + "<w:r>", 1), *body(), blank(), closing())
    report = files.check(data, selection=files.GRAVE)
    assert "CV207" in report.unknown
    assert not report.findings, files.summary(report)


@pytest.mark.parametrize(
    ("length", "found"),
    [(22.4, False), (28, False), (33.5, False), (12, True), (40, True), (67, True)],
)
def test_a_third_to_half_of_the_name(length, found):
    # SỞ NỘI VỤ in bold 13 pt is 67 pt long by the glyph widths of Times New Roman.
    blocks = grid((PARENT + ISSUER + held(line(length)), NATION + MOTTO + LONG), (NUMBER + SUBJECT, DATE))
    report = files.check(built(blocks, *REST), selection=files.GRAVE)
    assert ("CV211" in {one.code for one in report}) is found, files.summary(report)


@pytest.mark.parametrize(
    ("motto", "issuer", "codes"),
    [
        (LONG, underscores(10, 13), {"CV211"}),
        (underscores(24), underscores(4, 13), {"CV207"}),
        (underscores(9), underscores(10, 13), {"CV207", "CV211"}),
    ],
)
def test_underscores_are_warned_of_below_the_motto_and_where_they_are_clearly_too_long(motto, issuer, codes):
    blocks = grid((PARENT + ISSUER + issuer, NATION + MOTTO + motto), (NUMBER + SUBJECT, DATE))
    report = files.check(built(blocks, *REST), selection=files.GRAVE)
    assert {one.code for one in report.warnings} == codes, files.summary(report)
    assert report.errors == ()


@pytest.mark.parametrize(
    "row", ["_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _", "- - - - - - - - - -", "=" * 20, "–" * 20]
)
def test_a_row_of_signs_that_do_not_join_is_no_line(row):
    blocks = grid((PARENT + ISSUER + SHORT, NATION + MOTTO + text(row, 14)), (NUMBER + SUBJECT, DATE))
    report = files.check(built(blocks, *REST), selection=files.GRAVE)
    assert {one.code for one in report.errors} == {"CV207"}, files.summary(report)


def test_raised_underscores_cannot_be_measured():
    blocks = grid(
        (PARENT + ISSUER + SHORT, NATION + MOTTO + underscores(4, raised=True)), (NUMBER + SUBJECT, DATE)
    )
    report = files.check(built(blocks, *REST), selection=files.GRAVE)
    assert "CV207" in report.unknown
    assert not report.findings, files.summary(report)


def test_the_line_below_a_name_in_small_letters_is_measured_as_they_are():
    name = p("Sở Tài chính", align="center", size=13, bold=True, spacing=SINGLE, **TIMES)
    blocks = grid(
        (PARENT + name + held(line(9 / 25.4 * 72)), NATION + MOTTO + LONG), (NUMBER + SUBJECT, DATE)
    )
    report = files.check(built(blocks, *REST), selection=files.GRAVE)
    assert "CV211" not in {one.code for one in report}, files.summary(report)
    assert "CV210" in {one.code for one in report}


@pytest.mark.parametrize(("width", "may_show_it"), [(300, True), (None, True), (60, False)])
def test_a_printed_letterhead_may_show_the_national_name(width, may_show_it):
    file = files.File(files.letter())
    files.drop(file.paragraphs("national-name")[0])
    reading = files.read(file.build())
    layout = evolve(reading.layout, images=(Image(0, width, 80.0),))
    printed = evolve(reading.printed, layout=layout)
    report = check_document(reading.document, printed, selection=files.GRAVE, today=files.TODAY)
    assert ("CV201" in report.unknown) is may_show_it
    assert ("CV201" in {one.code for one in report}) is not may_show_it
