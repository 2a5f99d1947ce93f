"""Lines below headings in all their forms: shapes, VML, borders, underlines, typed dashes."""

import pytest
from tests.reading.builders import EMU, Docx, alternate, cell, drawing, p, pict, r, shape, table

from congvan.model.layout import DrawnLine, Position
from congvan.reading import read_layout

SOLID = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
STYLE = '<wps:style><a:lnRef idx="1"><a:schemeClr val="accent1"/></a:lnRef><a:fillRef idx="0"/></wps:style>'
NO_STROKE = '<wps:style><a:lnRef idx="0"/></wps:style>'


def lines(*blocks: str) -> tuple[DrawnLine, ...]:
    return read_layout(Docx(*blocks).build()).lines


def drawn(inner: str, **options) -> tuple[DrawnLine, ...]:
    return lines(p("Độc lập", r("", drawing(inner, **options))))


@pytest.mark.parametrize("geometry", ["line", "straightConnector1"])
def test_a_line_and_a_connector(geometry):
    assert drawn(shape(width=160, geometry=geometry)) == (
        DrawnLine("shape", 0, 160, width=0.75, x=Position("column", 0), y=Position("paragraph", 2)),
    )


def test_the_choice_counts_and_the_fallback_does_not():
    inner = alternate(drawing(shape(width=160)), pict('<v:line from="0,0" to="160pt,0"/>'))
    assert [one.kind for one in lines(p("x", r("", inner)))] == ["shape"]


def test_the_fallback_counts_where_the_choice_is_not_understood():
    inner = '<mc:AlternateContent><mc:Choice Requires="q" xmlns:q="urn:q"/><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>'
    assert [
        one.kind for one in lines(p("x", r("", inner.format(pict('<v:line from="0,0" to="160pt,0"/>')))))
    ] == ["vml"]


@pytest.mark.parametrize(
    ("line", "style", "seen", "solid"),
    [
        ("", STYLE, True, True),
        ("<a:ln/>", STYLE, True, True),
        ('<a:ln w="9525"/>', STYLE, True, True),
        (SOLID, "", True, True),
        ("", "", False, None),
        ("", NO_STROKE, False, None),
        ("<a:ln><a:noFill/></a:ln>", STYLE, False, None),
        (SOLID.replace("</a:ln>", '<a:prstDash val="dash"/></a:ln>'), "", True, False),
        (SOLID.replace("</a:ln>", '<a:prstDash val="sysDot"/></a:ln>'), "", True, False),
        (SOLID.replace("</a:ln>", '<a:prstDash val="solid"/></a:ln>'), "", True, True),
        ('<a:ln><a:prstDash val="dash"/></a:ln>', STYLE, True, False),
        (SOLID.replace("</a:ln>", "<a:custDash/></a:ln>"), "", True, False),
    ],
)
def test_strokes(line, style, seen, solid):
    found = drawn(shape(width=160, line=line, style=style))
    assert bool(found) is seen
    if seen:
        assert found[0].solid is solid


def test_a_stroke_given_by_a_style_has_no_stated_width():
    assert drawn(shape(width=160, line="", style=STYLE))[0].width is None


def test_a_line_of_exactly_half_the_text():
    assert drawn(shape(width=80.5))[0].length == 80.5


def test_a_thin_rectangle_is_a_line():
    fill = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:ln><a:noFill/></a:ln>'
    assert drawn(shape(width=90, height=1, geometry="rect", line=fill))[0].length == 90
    assert drawn(shape(width=90, height=1, geometry="rect", line="<a:noFill/><a:ln><a:noFill/></a:ln>")) == ()


@pytest.mark.parametrize(
    ("width", "height", "geometry"), [(0, 100, "line"), (50, 50, "line"), (90, 20, "rect")]
)
def test_what_is_no_horizontal_line(width, height, geometry):
    assert drawn(shape(width=width, height=height, geometry=geometry)) == ()


def test_a_line_turned_by_a_right_angle():
    turned = shape(width=0, height=120).replace("<a:xfrm>", '<a:xfrm rot="5400000">')
    assert drawn(turned)[0].length == 120


def test_a_hidden_drawing_shows_nothing():
    assert drawn(shape(width=160), attributes=' hidden="1"') == ()


def test_a_line_in_a_group_is_scaled():
    """The group is 100 pt wide on the page and 200 pt in its own measure."""
    scale = (
        f'<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{100 * EMU}" cy="{10 * EMU}"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{200 * EMU}" cy="{20 * EMU}"/></a:xfrm></wpg:grpSpPr>'
    )
    assert drawn(f"<wpg:wgp>{scale}{shape(width=200)}</wpg:wgp>", kind="Group")[0].length == 100
    assert (
        drawn(f"<wpg:wgp>{scale}<wpg:grpSp>{scale}{shape(width=200)}</wpg:grpSp></wpg:wgp>", kind="Group")[
            0
        ].length
        == 50
    )


def test_lines_on_a_canvas():
    assert [
        one.length for one in drawn(f"<wpc:wpc>{shape(width=70)}{shape(width=80)}</wpc:wpc>", kind="Canvas")
    ] == [70, 80]


def test_a_line_placed_by_alignment():
    assert drawn(shape(width=160), x="<wp:align>center</wp:align>")[0].x == Position("column", None, "center")


def test_a_line_anchored_in_a_cell():
    layout = read_layout(Docx("a", table([["b", cell(p("c", r("", drawing(shape(width=60)))))]])).build())
    assert layout.paragraphs[layout.lines[0].paragraph].text == "c"


@pytest.mark.parametrize(
    ("vml", "length", "solid"),
    [
        ('<v:line from="10pt,2pt" to="150.5pt,2pt"/>', 140.5, True),
        ('<v:line from="1in,0" to="2in,0" strokeweight="1pt"/>', 72, True),
        ('<v:line from="0,0" to="120pt,0"><v:stroke dashstyle="dash"/></v:line>', 120, False),
        (
            '<v:shape type="#_x0000_t32" style="position:absolute;margin-left:5pt;width:88pt;height:0"/>',
            88,
            True,
        ),
        ('<v:rect style="width:88pt;height:.75pt" fillcolor="black" stroked="f"/>', 88, True),
        (
            '<v:group style="width:100pt;height:10pt" coordsize="2000,200"><v:line from="0,0" to="1000,0"/></v:group>',
            50,
            True,
        ),
        ('<v:rect o:hr="t" style="width:0;height:1.5pt"/>', None, True),
    ],
)
def test_lines_of_vml_alone(vml, length, solid):
    found = lines(p("x", r("", pict(vml))))
    assert [(one.kind, one.length, one.solid) for one in found] == [("vml", length, solid)]


@pytest.mark.parametrize(
    "vml",
    [
        '<v:line from="0,0" to="100pt,0" stroked="f"/>',
        '<v:line from="0,0" to="100pt,0"><v:stroke on="f"/></v:line>',
        '<v:line from="0,0" to="0,100pt"/>',
        '<v:line style="visibility:hidden" from="0,0" to="100pt,0"/>',
        '<v:shapetype id="_x0000_t32"/>',
        '<v:shape type="#_x0000_t32" style="width:0;height:90pt"/>',
    ],
)
def test_what_vml_does_not_draw(vml):
    assert lines(p("x", r("", pict(vml)))) == ()


@pytest.mark.parametrize(
    "text",
    [
        "----------",
        "_______________",
        "――――――",
        "———",
        "–––––––",
        " - - - - - ",
        "*****",
        "──────",
        "=====",
        "¯¯¯¯",
    ],
)
def test_typed_lines(text):
    assert lines(p("a"), p(text)) == (DrawnLine("typed", 1, None, solid=False, line=0),)


@pytest.mark.parametrize("text", ["..........", "--", "", "   ", "- Như trên;", "a-b", "Số:      /UBND"])
def test_what_is_no_typed_line(text):
    assert lines(p(text)) == ()


def test_a_typed_line_after_a_line_break():
    assert [(one.kind, one.line) for one in lines(p("Độc lập - Tự do - Hạnh phúc\n-----------"))] == [
        ("typed", 1)
    ]


def test_a_tab_with_a_leader_draws_a_line():
    leader = '<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="3000"/></w:tabs>'
    assert [one.kind for one in lines(p(r("\t"), ppr=leader))] == ["typed"]
    assert lines(p(r("Số:\t"), ppr=leader)) == ()


@pytest.mark.parametrize(
    ("underline", "solid"),
    [
        ("single", True),
        ("thick", True),
        ("words", True),
        ("dash", False),
        ("dotted", False),
        ("double", True),
        ("wave", False),
        ("dotDash", False),
    ],
)
def test_underlines(underline, solid):
    found = lines(p(r("Độc lập - Tự do", underline=underline), r("\nA")))
    assert found == (DrawnLine("underline", 0, None, solid=solid, line=0),)


def test_a_word_underlined_within_a_line_is_no_line():
    assert lines(p(r("Độc lập ", underline="single"), r("Tự do"))) == ()


def test_spaces_around_do_not_matter_and_underlined_spaces_are_a_line():
    assert [one.kind for one in lines(p(r("  "), r("Hạnh phúc", underline="single"), r("  ")))] == [
        "underline"
    ]
    assert [one.kind for one in lines(p(r("          ", underline="single")))] == ["underline"]


def test_borders_of_paragraphs():
    borders = '<w:pBdr><w:top w:val="dashed" w:sz="8"/><w:bottom w:val="single" w:sz="6"/><w:left w:val="single"/></w:pBdr>'
    found = lines(p("A", ppr=borders, indent='w:left="1000" w:right="1000"'))
    assert found == (
        DrawnLine("border", 0, 353.55, solid=False, below=False, width=1),
        DrawnLine("border", 0, 353.55, solid=True, width=0.75),
    )
    assert lines(p("A", ppr='<w:pBdr><w:bottom w:val="nil"/><w:top w:val="none"/></w:pBdr>')) == ()


def test_lines_are_in_the_order_of_their_paragraphs():
    blocks = (p("----"), p("a", r("", drawing(shape(width=60)))), p("____"))
    assert [(one.paragraph, one.kind) for one in lines(*blocks)] == [(0, "typed"), (1, "shape"), (2, "typed")]
