"""Where things stand: reading order, tables, boxes, frames, sections, headers and footers, page numbers."""

import pytest
from tests.reading.builders import (
    DECLARATIONS,
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
    style,
    table,
    textbox,
    val,
)

from congvan.model.layout import Border, CellPlace, Frame, Image, Layout, Place, Position, TableCell
from congvan.reading import read_layout

BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
LINE = Border("single", 0.5)


def texts(layout: Layout) -> list[str]:
    return [one.text for one in layout.paragraphs]


def test_reading_order():
    docx = Docx(
        p("một", textbox("hộp", "hộp hai")),
        table([["trái", cell("phải", table([["trong"]]), "sau")]]),
        "cuối",
        footnotes=f'<w:footnote w:type="separator" w:id="0">{p("vạch")}</w:footnote><w:footnote w:id="2">{p("chú thích")}</w:footnote>',
    )
    docx.section = sect(docx.header(p("đầu")), docx.footer(p("chân")))
    layout = read_layout(docx.build())
    assert texts(layout) == [
        "một",
        "hộp",
        "hộp hai",
        "trái",
        "phải",
        "trong",
        "sau",
        "cuối",
        "chú thích",
        "đầu",
        "chân",
    ]
    assert [one.index for one in layout.paragraphs] == list(range(11))
    assert [one.place for one in layout.paragraphs] == [
        Place(),
        Place(box=0),
        Place(box=0),
        Place(cell=CellPlace(0, 0, 0)),
        Place(cell=CellPlace(0, 0, 1)),
        Place(cell=CellPlace(1, 0, 0, depth=2)),
        Place(cell=CellPlace(0, 0, 1)),
        Place(),
        Place("footnote"),
        Place("header", running=0),
        Place("footer", running=1),
    ]
    assert [one.text for one in layout.in_story("body")][-1] == "cuối"


def test_a_content_control_in_the_body():
    assert texts(read_layout(Docx(sdt(p("một"), table([["hai"]])), "ba").build())) == ["một", "hai", "ba"]


@pytest.mark.parametrize(("rows", "columns"), [(1, 2), (2, 2), (3, 2), (1, 3), (4, 2), (1, 1), (17, 2)])
def test_shapes_of_tables(rows, columns):
    layout = read_layout(Docx(table([["x"] * columns] * rows)).build())
    shape_of = layout.tables[0]
    assert (shape_of.rows, shape_of.columns, len(shape_of.cells)) == (rows, columns, rows * columns)


def test_a_row_whose_cells_do_not_meet_those_above():
    """Two cells over two cells, on a grid of three columns."""
    wide = '<w:gridSpan w:val="2"/>'
    shape_of = read_layout(
        Docx(
            table([[cell("a", tcpr=wide), "b"], ["c", cell("d", tcpr=wide)]], widths=(1000, 500, 2000))
        ).build()
    ).tables[0]
    assert (shape_of.rows, shape_of.columns, shape_of.widths) == (2, 2, (50, 25, 100))
    assert [(one.row, one.column, one.grid_column, one.columns, one.width) for one in shape_of.cells] == [
        (0, 0, 0, 2, 75), (0, 1, 2, 1, 100), (1, 0, 0, 1, 50), (1, 1, 1, 2, 125),
    ]  # fmt: skip


def test_merged_cells_stand_once():
    restart, merged = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    layout = read_layout(
        Docx(
            table(
                [
                    [cell("a", tcpr=restart), "b"],
                    [cell("bỏ", tcpr=merged), "c"],
                    [cell("bỏ", tcpr=merged), "d"],
                ]
            )
        ).build()
    )
    assert texts(layout) == ["a", "b", "c", "d"]
    shape_of = layout.tables[0]
    assert shape_of.cell(0, 0) is not None
    assert shape_of.cell(0, 0).rows == 3
    assert shape_of.cell(1, 0) is None
    assert shape_of.cell(2, 1).paragraphs == (3,)


def test_cells_merged_the_old_way():
    layout = read_layout(
        Docx(
            table(
                [
                    [cell("a", tcpr='<w:hMerge w:val="restart"/>'), cell("", tcpr="<w:hMerge/>"), "b"],
                    ["c", "d", "e"],
                ]
            )
        ).build()
    )
    assert [(one.column, one.columns) for one in layout.tables[0].cells if one.row == 0] == [(0, 2), (1, 1)]


def test_a_merge_with_nothing_above_is_a_cell():
    assert texts(read_layout(Docx(table([[cell("a", tcpr="<w:vMerge/>")]])).build())) == ["a"]


def test_borders_of_a_table():
    bordered = f"<w:tblBorders>{BORDERS}</w:tblBorders>"
    bare, ruled, styled = read_layout(
        Docx(
            table([["a"]]),
            table([["a", "b"]], tblpr=bordered),
            table([["a"]], style="G"),
            styles=style("G", kind="table", raw=f"<w:tblPr>{bordered}</w:tblPr>"),
        ).build()
    ).tables
    assert not bare.bordered
    assert ruled.bordered
    assert styled.bordered
    assert ruled.cells[0].borders == dict.fromkeys(("top", "left", "bottom", "right"), LINE)


def test_borders_of_a_cell_win_over_the_table():
    own = (
        '<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="dashed" w:sz="8" w:color="FF0000"/></w:tcBorders>'
    )
    cells = (
        read_layout(
            Docx(table([[cell("a", tcpr=own)]], tblpr=f"<w:tblBorders>{BORDERS}</w:tblBorders>")).build()
        )
        .tables[0]
        .cells
    )
    assert cells[0].borders == {"left": LINE, "right": LINE, "bottom": Border("dashed", 1, "FF0000")}


def test_a_single_border_under_one_cell():
    own = '<w:tcBorders><w:bottom w:val="single" w:sz="6"/></w:tcBorders>'
    shape_of = read_layout(Docx(table([[cell("a", tcpr=own), "b"]])).build()).tables[0]
    assert [one.borders for one in shape_of.cells] == [{"bottom": Border("single", 0.75)}, {}]
    assert not shape_of.bordered


def test_rows_that_repeat_and_rows_that_do_not_break():
    rows = [
        row("a", trpr="<w:tblHeader/>"),
        row("b", trpr='<w:cantSplit/><w:tblHeader w:val="0"/>'),
        row("c", trpr="<w:tblHeader/>"),
    ]
    shape_of = read_layout(Docx(table(rows)).build()).tables[0]
    assert (shape_of.header_rows, shape_of.unbreakable_rows) == (1, frozenset({1}))


def test_a_floating_and_a_centred_table():
    shape_of = read_layout(
        Docx(table([["a"]], tblpr='<w:tblpPr w:tblpX="1"/><w:jc w:val="center"/>')).build()
    ).tables[0]
    assert (shape_of.floating, shape_of.align) == (True, "center")


def test_rows_and_cells_inside_content_controls():
    inner = "<w:tr>" + sdt(cell("a")) + cell("b") + "</w:tr>"
    shape_of = read_layout(Docx(f"<w:tbl>{sdt(inner)}</w:tbl>").build()).tables[0]
    assert (shape_of.rows, shape_of.columns) == (1, 2)


def test_the_room_for_text():
    """Text area 11906 - 1701 - 1134 = 9071 twips; a cell has 5.4 pt less on both sides unless it says otherwise."""
    margins = '<w:tblCellMar><w:left w:w="0"/><w:right w:w="100"/></w:tblCellMar>'
    own = '<w:tcMar><w:start w:w="40"/></w:tcMar>'
    docx = Docx(
        "a",
        table([[cell("b", width=4000), cell("c", width=2000, tcpr=own)]]),
        table([["d"]], widths=(2000,), tblpr=margins),
        p(textbox("e", width=100)),
        p(textbox("f", width=100, body=' lIns="0" rIns="12700"')),
        table([["g"]]),
    )
    widths = {one.text: one.width for one in read_layout(docx.build()).paragraphs}
    assert widths == {
        "a": 453.55,
        "b": 189.2,
        "c": 92.6,
        "d": 95,
        "": 453.55,
        "e": 85.6,
        "f": 99,
        "g": None,
    }


def test_a_text_box_with_its_frame():
    box = read_layout(Docx(p("Số", textbox("HỎA TỐC", width=85.05, height=22.7))).build()).boxes[0]
    assert (box.paragraph, box.paragraphs, box.width, box.height) == (0, (1,), 85.05, 22.7)
    assert box.border == Border("single", 0.75)
    assert box.x == Position("column", 0)


@pytest.mark.parametrize(
    ("line", "border"),
    [
        ("<a:ln><a:noFill/></a:ln>", None),
        ("", None),
        (
            '<a:ln w="12700"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill><a:prstDash val="dash"/></a:ln>',
            Border("dashed", 1, "FF0000"),
        ),
    ],
)
def test_borders_of_text_boxes(line, border):
    assert read_layout(Docx(p(textbox("x", line=line))).build()).boxes[0].border == border


def test_a_text_box_in_vml_alone():
    vml = '<v:shape type="#_x0000_t202" style="position:absolute;margin-left:10pt;width:60pt;height:22.5pt" strokecolor="red">'
    layout = read_layout(
        Docx(
            p(
                r(
                    "",
                    pict(f"{vml}<v:textbox><w:txbxContent>{p('KHẨN')}</w:txbxContent></v:textbox></v:shape>"),
                )
            )
        ).build()
    )
    box = layout.boxes[0]
    assert (box.width, box.height, box.paragraphs, box.x) == (60, 22.5, (1,), Position("column", 10))
    assert layout.paragraphs[1].text == "KHẨN"


def test_a_text_box_in_a_group_and_a_table_in_a_text_box():
    group = f"<wpg:wgp><wpg:grpSpPr/>{shape(width=90, height=20, geometry='rect', text=table([['A', 'B']]))}</wpg:wgp>"
    layout = read_layout(Docx(p(r("", drawing(group, kind="Group")))).build())
    assert [one.place for one in layout.paragraphs] == [
        Place(),
        Place(box=0, cell=CellPlace(0, 0, 0)),
        Place(box=0, cell=CellPlace(0, 0, 1)),
    ]
    assert layout.boxes[0].paragraphs == (1, 2)


def test_a_text_box_in_a_cell():
    layout = read_layout(Docx(table([[cell(p("A", textbox("MẬT")))]])).build())
    assert layout.paragraphs[1].place == Place(box=0)
    assert layout.tables[0].cells[0].paragraphs == (0, 1)


def test_frames():
    frame = '<w:framePr w:w="1701" w:xAlign="center" w:x="567" w:wrap="around"/>'
    assert read_layout(Docx(p("1", ppr=frame)).build()).paragraphs[0].format.frame == Frame(
        "center", 28.35, 85.05
    )


def test_pictures():
    picture = (
        "<pic:pic><pic:nvPicPr/><pic:blipFill/><pic:spPr><a:xfrm>"
        '<a:off x="0" y="0"/><a:ext cx="1270000" cy="635000"/></a:xfrm></pic:spPr></pic:pic>'
    )
    layout = read_layout(
        Docx(
            p(
                r("", drawing(picture)),
                r("", pict('<v:shape style="width:20pt;height:10pt"><v:imagedata/></v:shape>')),
            )
        ).build()
    )
    assert [(one.paragraph, one.width, one.height) for one in layout.images] == [(0, 100, 50), (0, 20, 10)]
    assert isinstance(layout.images[0], Image)


def test_sections_and_their_paragraphs():
    landscape = sect(
        width=16838,
        height=11906,
        margins=(1134, 850, 1701, 850),
        raw=f'<w:pgNumType w:fmt="lowerRoman" w:start="3"/><w:cols w:num="2"/>{val("type", "continuous")}',
    )
    layout = read_layout(Docx("a", p("b", ppr=sect()), "c", p("d", ppr=landscape), "e", section="").build())
    assert [(one.text, one.section) for one in layout.paragraphs] == [
        ("a", 0),
        ("b", 0),
        ("c", 1),
        ("d", 1),
        ("e", 1),
    ]
    first, second = layout.sections
    assert (first.width, first.height, first.landscape) == (595.3, 841.9, False)
    assert (first.top, first.bottom, first.left, first.right, first.header, first.footer) == (
        56.7,
        56.7,
        85.05,
        56.7,
        28.35,
        28.35,
    )
    assert first.text_width == 453.55
    assert (second.landscape, second.columns, second.begins, second.number_format, second.number_start) == (
        True,
        2,
        "continuous",
        "lowerRoman",
        3,
    )


def test_a_document_without_a_section_has_words_own():
    section = read_layout(Docx("a", section="").build()).sections[0]
    assert (section.width, section.height, section.left, section.title_page) == (612, 792, 72, False)


def test_a_section_mark_in_a_table_or_a_box_ends_none():
    layout = read_layout(
        Docx(table([[cell(p("a", ppr=sect()))]]), p(textbox(p("b", ppr=sect()))), "c").build()
    )
    assert len(layout.sections) == 1
    assert {one.section for one in layout.paragraphs} == {0}


def running(layout: Layout) -> dict[str, tuple[int, ...]]:
    return {layout.paragraphs[one.paragraphs[0]].text: one.sections for one in layout.running}


def test_headers_that_show_and_headers_that_do_not():
    docx = Docx(p("a", ppr="{}"), "b")
    one = sect(
        docx.header(p("thường")),
        docx.header(p("trang đầu"), pages="first"),
        docx.header(p("chẵn"), pages="even"),
    )
    docx.blocks = (p("a", ppr=one), p("b"))
    docx.section = sect(docx.footer(p("chân")), title_page=True)
    layout = read_layout(docx.build())
    assert running(layout) == {"thường": (0, 1), "trang đầu": (1,), "chẵn": (), "chân": (1,)}
    assert [one.shown for one in layout.running] == [True, True, False, True]
    docx.settings = "<w:evenAndOddHeaders/>"
    assert running(read_layout(docx.build()))["chẵn"] == (0, 1)


def test_a_section_with_its_own_header_does_not_inherit():
    docx = Docx()
    docx.blocks = (p("a", ppr=sect(docx.header(p("một")))),)
    docx.section = sect(docx.header(p("hai")))
    assert running(read_layout(docx.build())) == {"một": (0,), "hai": (1,)}


def test_a_header_that_is_not_in_the_file_shows_nothing():
    assert (
        read_layout(
            Docx("a", section=sect('<w:headerReference w:type="default" r:id="rId99"/>')).build()
        ).running
        == ()
    )


def page_number(header: str, **parts: str):
    docx = Docx("a", **parts)
    docx.section = sect(docx.header(header))
    numbers = read_layout(docx.build()).page_numbers
    assert len(numbers) == 1
    return numbers[0]


FRAME_CENTRE = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
TABS = '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>'
PAGE = field_runs(" PAGE   \\* MERGEFORMAT ", "2", size=14)


@pytest.mark.parametrize(
    ("header", "align", "where"),
    [
        (p(PAGE, align="center"), "center", set()),
        (p(PAGE), "left", set()),
        (p(PAGE, align="right"), "right", set()),
        (p(f'<w:fldSimple w:instr="PAGE">{r("2", size=14)}</w:fldSimple>', align="center"), "center", set()),
        (p("<w:r><w:rPr><w:sz w:val='28'/></w:rPr><w:pgNum/></w:r>", align="center"), "center", set()),
        (sdt(p(PAGE, align="center")), "center", {"in_control"}),
        (p(sdt(PAGE), align="center"), "center", {"in_control"}),
        (p(PAGE, ppr=FRAME_CENTRE), "center", {"in_frame"}),
        (p(r("\t"), PAGE, ppr=TABS), "center", set()),
        (p(r("A\tB\t"), PAGE, ppr=TABS), "right", set()),
        (
            p(
                r(
                    "",
                    drawing(
                        shape(width=50, height=20, geometry="rect", text=p(PAGE)),
                        x="<wp:align>center</wp:align>",
                    ),
                )
            ),
            "center",
            {"in_box"},
        ),
        (
            p(
                r(
                    "",
                    alternate(
                        drawing(shape(width=50, height=20, geometry="rect", text=p(PAGE, align="center"))),
                        pict(""),
                    ),
                )
            ),
            "center",
            {"in_box"},
        ),
    ],
)
def test_page_numbers(header, align, where):
    number = page_number(header)
    assert (number.align, number.format.size, number.running, number.number_format) == (align, 14, 0, None)
    assert {name for name in ("in_control", "in_frame", "in_box") if getattr(number, name)} == where


def test_a_page_number_of_another_kind():
    assert page_number(p(field_runs(" page \\* roman \\* MERGEFORMAT ", "ii"))).number_format == "roman"


def test_a_page_number_without_a_result():
    runs = (
        r("", '<w:fldChar w:fldCharType="begin"/>', size=13)
        + r("", "<w:instrText>PAGE</w:instrText>")
        + r("", '<w:fldChar w:fldCharType="end"/>')
    )
    assert page_number(p(runs, align="center")).format.size == 13


def test_the_number_of_pages_is_no_page_number():
    docx = Docx("a")
    docx.section = sect(docx.header(p(field_runs("NUMPAGES", "2"))))
    assert read_layout(docx.build()).page_numbers == ()


def test_a_footer_of_a_frame_is_told_from_a_header():
    docx = Docx("a")
    docx.section = sect(docx.footer(p(PAGE, ppr=FRAME_CENTRE)))
    layout = read_layout(docx.build())
    assert layout.running[layout.page_numbers[0].running].kind == "footer"


def test_cells_compare_by_what_they_are():
    assert TableCell(0, 0, borders={"top": LINE}) != TableCell(0, 0)
    assert hash(TableCell(0, 0, borders={"top": LINE})) == hash(TableCell(0, 0))


def test_declarations_cover_every_prefix():
    assert DECLARATIONS.count("xmlns:") == 13
