"""Heading blocks, numbers, recipients and signatures as they stand in real files: nothing of them is lost."""

from tests.reading.builders import Docx, alternate, cell, drawing, p, pict, r, shape, table

from congvan.model.layout import CellPlace, Layout
from congvan.reading import read_layout

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
RULE = r("", alternate(drawing(shape(width=160)), pict('<v:line from="0,0" to="160pt,0"/>')))


def read(*blocks: str) -> Layout:
    return read_layout(Docx(*blocks).build())


def texts(layout: Layout) -> list[str]:
    return [one.text for one in layout.paragraphs]


def test_agency_and_motto_side_by_side_in_one_paragraph():
    assert texts(read(p(f"SỞ NỘI VỤ\t{QUOC_HIEU}"), p(f"PHÒNG A          {TIEU_NGU}"))) == [
        f"SỞ NỘI VỤ\t{QUOC_HIEU}",
        f"PHÒNG A          {TIEU_NGU}",
    ]


def test_national_name_motto_line_and_date_in_one_paragraph():
    layout = read(
        p(
            f"{QUOC_HIEU}\n{TIEU_NGU}\n-----------\n",
            RULE,
            r("Lâm Đồng, ngày     tháng 3 năm 2026", italic=True),
        )
    )
    assert [line.text for line in layout.paragraphs[0].lines] == [
        QUOC_HIEU, TIEU_NGU, "-----------", "Lâm Đồng, ngày     tháng 3 năm 2026",
    ]  # fmt: skip
    assert [(one.kind, one.line, one.length) for one in layout.lines] == [
        ("shape", None, 160),
        ("typed", 2, None),
    ]
    assert [line.spans[0].format.italic for line in layout.paragraphs[0].lines] == [False, False, False, True]


def test_number_and_date_in_one_paragraph():
    text = "Số:      /UBND-NC          Lâm Đồng, ngày      tháng 3 năm 2026"
    assert texts(read(p(text))) == [text]


def test_a_number_in_twelve_runs():
    pieces = ["S", "ố", ":", " ", "     ", "/", "U", "B", "N", "D", "-", "NC"]
    paragraph = read(p(*[r(piece) for piece in pieces])).paragraphs[0]
    assert paragraph.text == "Số:      /UBND-NC"
    assert len(paragraph.spans) == 1


def test_a_date_in_seventeen_runs_of_two_formats():
    runs = [r(char, italic=index % 2 == 0) for index, char in enumerate("ngày   tháng 3 nă")]
    paragraph = read(p(*runs)).paragraphs[0]
    assert paragraph.text == "ngày   tháng 3 nă"
    assert len(paragraph.spans) == 17


def test_one_name_of_an_agency_on_two_lines():
    layout = read(
        table(
            [[cell(p("UBND", bold=True), p("TỈNH LÂM ĐỒNG", bold=True), p(RULE)), cell(QUOC_HIEU, TIEU_NGU)]]
        )
    )
    assert [one.spans[0].format.bold for one in layout.paragraphs[:2]] == [True, True]
    assert layout.lines[0].paragraph == 2


def test_a_heading_table_inside_a_table():
    inner = table([["UBND", QUOC_HIEU]])
    layout = read(table([[cell(inner, p())]]))
    assert [one.place.cell for one in layout.paragraphs[:2]] == [CellPlace(1, 0, 0, 2), CellPlace(1, 0, 1, 2)]
    assert layout.tables[1].place.cell == CellPlace(0, 0, 0)


def test_three_columns_with_an_empty_one_in_the_middle():
    layout = read(table([["UBND", "", QUOC_HIEU]]))
    assert (layout.tables[0].columns, [one.blank for one in layout.paragraphs]) == (3, [False, True, False])


def test_recipients_in_one_paragraph():
    paragraph = read(
        table([[cell(p("Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.Châu", size=11)), "KT. GIÁM ĐỐC"]])
    ).paragraphs[0]
    assert [line.text for line in paragraph.lines] == ["Nơi nhận:", "- Như trên;", "- Lưu: VT, NC.Châu"]


def test_a_font_that_names_its_weight():
    span = read(p("A", font="Times New Roman Bold")).paragraphs[0].spans[0]
    assert (span.format.font, span.format.bold) == ("Times New Roman Bold", False)


def test_every_national_name_of_a_file_of_several_documents():
    one = table([["UBND", QUOC_HIEU]])
    assert texts(read(*[one] * 46)).count(QUOC_HIEU) == 46


def test_an_indent_made_of_spaces_or_a_tab():
    assert texts(read(p(" " * 40 + "Kính gửi:"), p("\tNội dung"))) == [" " * 40 + "Kính gửi:", "\tNội dung"]
