"""Every text node is read, in its form on the page and as it is written."""

import pytest
from tests.reading.builders import Docx, alternate, drawing, field_runs, p, pict, r, sdt, shape, t

from congvan.language import fold
from congvan.model.layout import Line, Paragraph
from congvan.reading import read_layout

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def paragraph(*content: str, **options) -> Paragraph:
    return read_layout(Docx(p(*content, **options)).build()).paragraphs[0]


def test_a_smart_tag_does_not_swallow_nam():
    tag = '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="country-region">'
    read = paragraph(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT "), f"{tag}<w:smartTagPr/>{r('NAM')}</w:smartTag>")
    assert read.text == QUOC_HIEU


@pytest.mark.parametrize(
    "wrapped",
    [
        f'<w:hyperlink r:id="rId9">{r("chữ")}</w:hyperlink>',
        f"<w:ins>{r('chữ')}</w:ins>",
        f"<w:moveTo>{r('chữ')}</w:moveTo>",
        f"<w:customXml>{r('chữ')}</w:customXml>",
        f'<w:fldSimple w:instr=" DOCPROPERTY x ">{r("chữ")}</w:fldSimple>',
        field_runs(" MERGEFIELD ten ", "chữ"),
        sdt(r("chữ")),
        sdt(sdt(f"<w:ins>{r('chữ')}</w:ins>")),
        f"<w:bdo w:val='ltr'>{r('chữ')}</w:bdo>",
        alternate(r("chữ"), r("dự phòng")),
        f'<mc:AlternateContent><mc:Choice Requires="zz" xmlns:zz="urn:zz">{r("lạ")}</mc:Choice>'
        f"<mc:Fallback>{r('chữ')}</mc:Fallback></mc:AlternateContent>",
        r("", f"<w:ruby><w:rt>{r('đọc')}</w:rt><w:rubyBase>{r('chữ')}</w:rubyBase></w:ruby>"),
        "<m:oMath><m:r><m:t>chữ</m:t></m:r></m:oMath>",
        r("chữ", "<w:delText>bỏ</w:delText>", "<w:instrText>bỏ</w:instrText>"),
        f"<w:del>{r('bỏ')}</w:del>{r('chữ')}<w:moveFrom>{r('bỏ')}</w:moveFrom>",
    ],
)
def test_text_is_read_wherever_it_stands(wrapped):
    assert paragraph(r("["), wrapped, r("]")).text == "[chữ]"


def test_a_text_box_counts_once():
    box = drawing(shape(width=100, height=20, geometry="rect", text=p("KHẨN")))
    fallback = pict(f"<v:shape><v:textbox><w:txbxContent>{p('KHẨN')}</w:txbxContent></v:textbox></v:shape>")
    layout = read_layout(Docx(p("A", r("", alternate(box, fallback)))).build())
    assert [one.text for one in layout.paragraphs] == ["A", "KHẨN"]
    assert layout.boxes[0].paragraphs == (1,)


def test_deleted_paragraph_marks_join_paragraphs():
    mark = "<w:rPr><w:del/></w:rPr>"
    blocks = (p("một ", align="right", ppr=mark), p("hai ", ppr=mark), p("ba", align="center"), p("bốn"))
    layout = read_layout(Docx(*blocks).build())
    assert [(one.text, one.format.align) for one in layout.paragraphs] == [
        ("một hai ba", "center"),
        ("bốn", "left"),
    ]
    assert layout.tracked_changes


def test_a_deleted_row_is_gone():
    rows = "".join(
        f"<w:tr>{change}<w:tc>{p(text)}</w:tc></w:tr>"
        for text, change in (("A", ""), ("B", "<w:trPr><w:del/></w:trPr>"))
    )
    layout = read_layout(Docx(f"<w:tbl>{rows}</w:tbl>").build())
    assert [one.text for one in layout.paragraphs] == ["A"]
    assert layout.tables[0].rows == 1


def test_a_file_without_changes_has_none():
    assert not read_layout(Docx("A").build()).tracked_changes


def test_line_breaks_make_lines():
    read = paragraph(
        r("ỦY BAN\nNHÂN DÂN"),
        r("", "<w:cr/>"),
        r("TỈNH"),
        r("", '<w:br w:type="page"/>'),
        r("A", '<w:br w:type="column"/>'),
    )
    assert [(line.text, line.ends_with) for line in read.lines] == [
        ("ỦY BAN", "line"), ("NHÂN DÂN", "line"), ("TỈNH", "page"), ("A", "column"), ("", None),
    ]  # fmt: skip
    assert read.text == "ỦY BAN\nNHÂN DÂN\nTỈNH\nA\n"
    assert read.page_breaks == 1


def test_tabs_hyphens_and_spaces():
    read = paragraph(
        r(
            "",
            t("14"),
            "<w:noBreakHyphen/>",
            t("01"),
            "<w:tab/>",
            t("so\u00a0sánh"),
            "<w:softHyphen/>",
            t("nhé"),
        )
    )
    assert read.text == "14-01\tso sánhnhé"
    assert read.raw == "14\u201101\tso\u00a0sánh\u00adnhé"


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:t> Số: </w:t>", "Số:"),
        ('<w:t xml:space="preserve"> Số: </w:t>', " Số: "),
        ("<w:t>a\n  b</w:t>", "a   b"),
        ("<w:t></w:t>", ""),
        ("<w:t/>", ""),
    ],
)
def test_white_space_at_the_ends_counts_where_the_file_says_so(xml, text):
    assert paragraph(f"<w:r>{xml}</w:r>").text == text


def test_space_may_be_kept_for_the_whole_part():
    package = Docx("<w:p><w:r><w:t>Số: </w:t></w:r></w:p>").package()
    package["word/document.xml"] = package["word/document.xml"].replace(
        "<w:document ", '<w:document xml:space="preserve" '
    )
    from tests.reading.builders import zipped

    assert read_layout(zipped(package)).paragraphs[0].text == "Số: "


@pytest.mark.parametrize(
    ("char", "font", "text"),
    [("F0A8", "Wingdings", "☐"), ("F0FE", "Wingdings", "☑"), ("F052", "Wingdings 2", "☑"), ("F0A3", "Wingdings 2", "☐"),
     ("F0B7", "Symbol", "•"), ("2610", "MS Gothic", "☐"), ("F0EE", "Lạ", "\uf0ee"), ("D800", "x", ""), ("zz", "x", "")],
)  # fmt: skip
def test_signs_of_symbol_fonts(char, font, text):
    assert paragraph(r("", f'<w:sym w:font="{font}" w:char="{char}"/>')).text == text


def test_letters_under_a_symbol_font_are_signs():
    assert paragraph(r("\uf0fe", font="Wingdings"), r("o", font="Wingdings"), r("o")).text == "☑☐o"


@pytest.mark.parametrize(
    ("state", "sign"),
    [
        ("<w:default w:val='0'/>", "☐"),
        ("<w:checked/>", "☒"),
        ("", "☐"),
        ("<w:default/><w:checked w:val='0'/>", "☐"),
    ],
)
def test_check_boxes_of_forms(state, sign):
    begin = (
        f'<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar>'
    )
    runs = (
        r("", begin)
        + r("", "<w:instrText>FORMCHECKBOX</w:instrText>")
        + r("", '<w:fldChar w:fldCharType="end"/>')
    )
    assert paragraph(runs, r(" Đồng ý")).text == f"{sign} Đồng ý"


WINDOWS_1258 = "Cô\u0323ng ho\u0300a xa\u0303 hô\u0323i chu\u0309 nghi\u0303a Viê\u0323t Nam"


def test_windows_1258_text_is_composed_and_kept_as_written():
    read = paragraph(WINDOWS_1258)
    assert read.text == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert read.raw == WINDOWS_1258


def test_a_mark_in_the_next_run_joins_its_letter():
    read = paragraph(r("Viê"), r("\u0323t Nam", bold=True))
    assert [span.text for span in read.spans] == ["Việ", "t Nam"]
    assert [span.raw for span in read.spans] == ["Viê", "\u0323t Nam"]


def test_eth_is_kept_and_matches_when_folded():
    read = paragraph("Ðộc lập")
    assert read.text == "Ðộc lập"
    assert fold(read.text) == "độc lập"


def test_capitals_that_are_a_format():
    read = paragraph(r("Cộng hòa", caps=True), r(" Việt Nam", raw="<w:smallCaps/>"), r(" năm"))
    assert read.text == "CỘNG HÒA VIỆT NAM năm"
    assert read.raw == "Cộng hòa Việt Nam năm"


def test_hidden_text_shows_nothing():
    read = paragraph(r("Số: "), r("mật", hidden=True), r("12"))
    assert read.text == "Số: 12"
    assert read.raw == "Số: mật12"


def test_runs_of_one_format_are_one_span():
    read = paragraph(*[r(char) for char in "Số: 12"], r("/QĐ", bold=True))
    assert [span.text for span in read.spans] == ["Số: 12", "/QĐ"]


def test_fields_keep_their_keyword_and_drop_their_instruction():
    read = paragraph(
        r("Trang "), field_runs(" PAGE \\* MERGEFORMAT ", "3"), r("/"), field_runs("numpages", "9")
    )
    assert read.text == "Trang 3/9"
    assert [span.field for span in read.spans] == [None, "PAGE", None, "NUMPAGES"]


def test_a_field_inside_an_instruction_is_no_text():
    inner = field_runs("MERGEFIELD x", "mất")
    runs = (
        r("", '<w:fldChar w:fldCharType="begin"/>') + r("", "<w:instrText>IF </w:instrText>") + inner
        + r("", '<w:fldChar w:fldCharType="separate"/>') + r("còn") + r("", '<w:fldChar w:fldCharType="end"/>')
    )  # fmt: skip
    assert paragraph(runs, r("!")).text == "còn!"


def test_a_result_over_several_paragraphs_is_text():
    begin = (
        r("", '<w:fldChar w:fldCharType="begin"/>')
        + r("", "<w:instrText>TOC</w:instrText>")
        + r("", '<w:fldChar w:fldCharType="separate"/>')
    )
    layout = read_layout(
        Docx(p(begin, "I. A"), p("II. B"), p(r("", '<w:fldChar w:fldCharType="end"/>'), "hết")).build()
    )
    assert [one.text for one in layout.paragraphs] == ["I. A", "II. B", "hết"]


def test_where_word_last_broke_the_page():
    assert paragraph(r("a", "<w:lastRenderedPageBreak/>"), r("b")).rendered_page_breaks == 1


def test_comments_are_no_text():
    marks = (
        '<w:commentRangeStart w:id="0"/>',
        r("A"),
        '<w:commentRangeEnd w:id="0"/>',
        r("", '<w:commentReference w:id="0"/>'),
    )
    assert paragraph(*marks).text == "A"


def test_thousands_of_spaces_stay():
    assert paragraph("./." + " " * 5000).text == "./." + " " * 5000


def test_the_visible_spans_of_a_line():
    line: Line = paragraph(r("  ", bold=True), r("Số", italic=True)).lines[0]
    assert [span.text for span in line.letters] == ["Số"]


def test_an_empty_paragraph_is_blank():
    read = paragraph()
    assert (read.text, read.blank, read.lines) == ("", True, (Line(),))
