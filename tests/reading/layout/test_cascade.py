"""Effective formatting, worked out by hand from ECMA-376, Part 1."""

import pytest
from tests.reading.builders import (
    NORMAL,
    TIMES_14,
    Docx,
    cell,
    defaults,
    p,
    r,
    style,
    table,
)

from congvan.model.layout import Border, CharacterFormat, LineSpacing, Paragraph, ParagraphFormat, TabStop
from congvan.reading import read_layout


def first(block: str, styles: str = defaults(TIMES_14) + NORMAL, **parts: str) -> Paragraph:
    return read_layout(Docx(block, styles=styles, **parts).build()).paragraphs[0]


def look(block: str, styles: str = defaults(TIMES_14) + NORMAL, **parts: str) -> CharacterFormat:
    return first(block, styles, **parts).spans[0].format


def test_without_styles_word_takes_times_new_roman_10():
    assert look(p("A"), "") == CharacterFormat("Times New Roman", 10)


def test_document_defaults_then_style_then_run():
    """17.7.2: each later level wins, property by property."""
    styles = defaults(
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/><w:color w:val="FF0000"/>'
    ) + style(
        "Normal",
        default=True,
        rpr='<w:sz w:val="26"/><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>',
    )
    assert look(p("A"), styles) == CharacterFormat("Times New Roman", 13, colour="FF0000")
    assert look(p("A", size=14, colour="auto"), styles) == CharacterFormat("Times New Roman", 14)


def test_the_default_paragraph_style_counts_even_where_no_paragraph_names_it():
    styles = style("Normal", default=True, rpr='<w:sz w:val="28"/>', ppr='<w:jc w:val="both"/>')
    read = first(p("A"), styles)
    assert (read.spans[0].format.size, read.format.align, read.style) == (14, "justify", "Normal")


def test_an_unknown_style_means_the_default_one():
    assert look(p("A", style="Khong"), style("Normal", default=True, rpr='<w:sz w:val="28"/>')).size == 14


def test_based_on_chains():
    styles = (
        style(
            "A",
            rpr='<w:sz w:val="24"/><w:b/><w:i/>',
            ppr='<w:jc w:val="center"/><w:spacing w:before="120" w:after="60"/>',
        )
        + style("B", based_on="A", rpr='<w:i w:val="0"/>', ppr='<w:spacing w:before="0"/>')
        + style("C", based_on="B", rpr='<w:sz w:val="26"/>')
    )
    read = first(p("x", style="C"), styles)
    assert read.spans[0].format == CharacterFormat("Times New Roman", 13, bold=True)
    assert read.format == ParagraphFormat(align="center", space_before=0, space_after=3)


BOLD = "<w:b/>"
NOT_BOLD = '<w:b w:val="0"/>'


@pytest.mark.parametrize(
    ("in_defaults", "in_table", "in_paragraph", "in_character", "direct", "bold"),
    [
        ("", "", "", "", "", False),
        ("", "", BOLD, "", "", True),
        ("", "", BOLD, BOLD, "", False),
        ("", BOLD, BOLD, BOLD, "", True),
        ("", BOLD, "", BOLD, "", False),
        ("", BOLD, NOT_BOLD, "", "", True),
        (BOLD, "", "", "", "", True),
        (BOLD, "", BOLD, BOLD, "", True),
        (BOLD, "", NOT_BOLD, "", "", True),
        ("", "", BOLD, BOLD, BOLD, True),
        ("", "", BOLD, "", NOT_BOLD, False),
        (BOLD, "", "", "", NOT_BOLD, False),
    ],
)
def test_toggle_properties_cancel_in_pairs(in_defaults, in_table, in_paragraph, in_character, direct, bold):
    """17.7.3: true at an odd number of style levels; always when the defaults say so; direct formatting decides."""
    styles = (
        defaults(in_defaults)
        + style("P", rpr=in_paragraph)
        + style("C", kind="character", rpr=in_character)
        + style("T", kind="table", rpr=in_table)
    )
    block = table([[cell(p(r("x", style="C", raw=direct), style="P"))]], style="T")
    assert look(block, styles).bold is bold


def test_other_properties_of_a_character_style_win():
    styles = style("P", rpr='<w:sz w:val="24"/><w:u w:val="single"/>') + style(
        "C", kind="character", rpr='<w:sz w:val="28"/><w:u w:val="none"/>'
    )
    read = look(p(r("x", style="C"), style="P"), styles)
    assert (read.size, read.underline) == (14, None)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ('<w:color w:val="000000"/>', {"colour": None}),
        ('<w:color w:val="auto"/>', {"colour": None}),
        ('<w:color w:val="ff0000"/>', {"colour": "FF0000"}),
        ('<w:color w:val="4472C4" w:themeColor="accent1"/>', {"colour": "4472C4"}),
        ('<w:color w:themeColor="accent1"/>', {"colour": "4472C4"}),
        ('<w:color w:themeColor="text1"/>', {"colour": None}),
        ('<w:u w:val="dotted"/>', {"underline": "dotted"}),
        ("<w:u/>", {"underline": "single"}),
        ("<w:strike/>", {"strike": True}),
        ("<w:dstrike/>", {"strike": True}),
        ('<w:vertAlign w:val="superscript"/>', {"vertical": "superscript"}),
        ('<w:sz w:val="27"/>', {"size": 13.5}),
        ('<w:sz w:val="14pt"/>', {"size": 14}),
        ("<w:caps/>", {"caps": True}),
        ('<w:b w:val="true"/><w:i w:val="on"/>', {"bold": True, "italic": True}),
        ('<w:b w:val="false"/><w:i w:val="off"/>', {"bold": False, "italic": False}),
    ],
)
def test_properties_of_characters(raw, expected):
    theme = (
        '<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
        '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>'
    )
    read = look(p(r("x", raw=raw)), theme=theme)
    assert {name: getattr(read, name) for name in expected} == expected


THEME = (
    '<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/>'
    '<a:font script="Viet" typeface="Times New Roman"/><a:font script="Jpan" typeface="MS Gothic"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Arial"/></a:minorFont></a:fontScheme>'
)
MAJOR = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorHAnsi"/>'
MINOR = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="Lạ" w:hAnsi="Lạ"/>'


@pytest.mark.parametrize(
    ("language", "raw", "font"),
    [
        ("vi-VN", MAJOR, "Times New Roman"),
        ("vi-VN", MINOR, "Arial"),
        ("en-US", MAJOR, "Calibri Light"),
        ("en-US", MINOR, "Calibri"),
        ("", MAJOR, "Calibri Light"),
    ],
)
def test_the_language_of_the_theme_chooses_its_font(language, raw, font):
    """17.15.1.88: with w:themeFontLang vi-VN Word shows the theme's font for the script Viet."""
    settings = f'<w:themeFontLang w:val="{language}"/>' if language else ""
    assert look(p(r("Số", raw=raw)), theme=THEME, settings=settings).font == font


def test_a_direct_font_wins_over_a_theme_font_below():
    styles = defaults(MINOR)
    assert look(p("A", font="Times New Roman"), styles, theme=THEME).font == "Times New Roman"


def test_a_theme_reference_without_a_theme_leaves_the_named_font():
    assert (
        look(p(r("A", raw='<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial" w:hAnsi="Arial"/>'))).font
        == "Arial"
    )


def test_plain_letters_and_letters_with_marks_may_have_two_fonts():
    """17.3.2.26: w:ascii for U+0000-007F, w:hAnsi for the Vietnamese letters above."""
    read = first(p(r("Số 1 ế", raw='<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>')))
    assert [(span.text, span.format.font) for span in read.spans] == [
        ("S", "Arial"), ("ố", "Times New Roman"), (" 1 ", "Arial"), ("ế", "Times New Roman"),
    ]  # fmt: skip


def test_a_combining_mark_keeps_the_font_of_its_letter():
    read = first(p(r("Vie\u0323t", raw='<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>')))
    assert [(span.text, span.format.font) for span in read.spans] == [("Vi\u1eb9t", "Arial")]


def test_an_east_asian_font_is_for_east_asian_letters():
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"{hint}/>'
    read = first(p(r("Số – 中", raw=fonts.format(hint=""))))
    assert [(span.text, span.format.font) for span in read.spans] == [
        ("Số – ", "Times New Roman"),
        ("中", "SimSun"),
    ]
    read = first(p(r("Số – ", raw=fonts.format(hint=' w:hint="eastAsia"'))))
    assert [(span.text, span.format.font) for span in read.spans] == [
        ("Số ", "Times New Roman"), ("–", "SimSun"), (" ", "Times New Roman"),
    ]  # fmt: skip


def test_complex_script_runs_take_their_own_font_size_and_weight():
    raw = (
        '<w:rFonts w:ascii="Arial" w:cs="Amiri"/><w:b/><w:sz w:val="28"/><w:szCs w:val="32"/><w:iCs/><w:cs/>'
    )
    assert look(p(r("A", raw=raw))) == CharacterFormat("Amiri", 16, italic=True)


def test_complex_script_properties_do_not_touch_other_runs():
    assert look(p(r("A", raw='<w:bCs/><w:szCs w:val="40"/>'))) == CharacterFormat("Times New Roman", 14)


def test_the_paragraph_mark_is_not_the_text():
    read = first(p("A", ppr='<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'))
    assert (read.spans[0].format.bold, read.mark.bold, read.mark.size) == (False, True, 20)


@pytest.mark.parametrize(
    ("ppr", "expected"),
    [
        ('<w:jc w:val="both"/>', {"align": "justify"}),
        ('<w:jc w:val="distribute"/>', {"align": "justify"}),
        ('<w:jc w:val="end"/>', {"align": "right"}),
        ('<w:jc w:val="lạ"/>', {"align": "left"}),
        (
            '<w:ind w:left="720" w:right="360" w:firstLine="567"/>',
            {"left": 36, "right": 18, "first_line": 28.35},
        ),
        ('<w:ind w:left="720" w:hanging="360"/>', {"left": 36, "first_line": -18}),
        ('<w:ind w:start="10mm"/>', {"left": 28.346}),
        ('<w:spacing w:before="120" w:after="60"/>', {"space_before": 6, "space_after": 3}),
        ('<w:spacing w:before="120" w:beforeAutospacing="1"/>', {"space_before": 14}),
        ('<w:spacing w:before="120" w:beforeAutospacing="0"/>', {"space_before": 6}),
        ('<w:spacing w:line="240"/>', {"line_spacing": LineSpacing("multiple", 1)}),
        ('<w:spacing w:line="312" w:lineRule="auto"/>', {"line_spacing": LineSpacing("multiple", 1.3)}),
        ('<w:spacing w:line="360" w:lineRule="exact"/>', {"line_spacing": LineSpacing("exact", 18)}),
        ('<w:spacing w:line="320" w:lineRule="atLeast"/>', {"line_spacing": LineSpacing("at-least", 16)}),
        ("<w:contextualSpacing/>", {"contextual": True}),
        ("<w:keepNext/><w:keepLines/>", {"keep_with_next": True, "keep_lines": True}),
        ("<w:pageBreakBefore/>", {"page_break_before": True}),
        ('<w:pageBreakBefore w:val="0"/>', {"page_break_before": False}),
    ],
)
def test_properties_of_paragraphs(ppr, expected):
    read = first(p("x", ppr=ppr)).format
    assert {name: getattr(read, name) for name in expected} == expected


def test_spacing_merges_attribute_by_attribute():
    styles = style("Normal", default=True, ppr='<w:spacing w:before="120" w:line="360" w:lineRule="exact"/>')
    read = first(p("x", spacing='w:after="60"'), styles).format
    assert (read.space_before, read.space_after, read.line_spacing) == (6, 3, LineSpacing("exact", 18))


def test_tab_stops_add_up_and_can_be_cleared():
    styles = style(
        "Normal",
        default=True,
        ppr='<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:leader="dot" w:pos="9360"/></w:tabs>',
    )
    read = first(
        p("x", ppr='<w:tabs><w:tab w:val="clear" w:pos="4680"/><w:tab w:val="start" w:pos="720"/></w:tabs>'),
        styles,
    )
    assert read.format.tabs == (TabStop(36, "left"), TabStop(468, "right", "dot"))


TABLE_STYLE = style(
    "T",
    kind="table",
    ppr='<w:spacing w:after="0" w:line="240"/><w:jc w:val="center"/>',
    rpr='<w:sz w:val="24"/>',
    raw='<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="lastCol"><w:rPr><w:i/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="band2Horz"><w:rPr><w:color w:val="FF0000"/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="neCell"><w:rPr><w:b w:val="0"/></w:rPr></w:tblStylePr>',
)


def test_a_table_style_stands_between_defaults_and_paragraph_style():
    styles = (
        defaults('<w:sz w:val="20"/>', '<w:spacing w:after="200" w:line="276"/>')
        + style("Normal", default=True)
        + TABLE_STYLE
    )
    inside, outside = read_layout(Docx(table([["x"]], style="T"), "y", styles=styles).build()).paragraphs
    assert (inside.format.space_after, inside.format.line_spacing.value, inside.format.align) == (
        0,
        1,
        "center",
    )
    assert (outside.format.space_after, outside.format.line_spacing.value, outside.format.align) == (
        10,
        1.15,
        "left",
    )
    assert (inside.spans[0].format.size, outside.spans[0].format.size) == (12, 10)
    own = styles.replace('w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:pPr></w:pPr><w:rPr>',
                         'w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:pPr></w:pPr><w:rPr><w:sz w:val="28"/>')  # fmt: skip
    assert (
        read_layout(Docx(table([["x"]], style="T"), styles=own).build()).paragraphs[0].spans[0].format.size
        == 14
    )


@pytest.mark.parametrize(
    "how", ['w:val="0520"', 'w:firstRow="1" w:lastColumn="1" w:noVBand="1" w:noHBand="0"']
)
def test_parts_of_a_table_that_its_style_formats_apart(how):
    """17.7.6: bands, then first and last row, first and last column, corners; as far as w:tblLook asks."""
    rows = [["a", "b"], ["c", "d"], ["e", "f"]]
    read = read_layout(Docx(table(rows, style="T", tblpr=f"<w:tblLook {how}/>"), styles=TABLE_STYLE).build())
    looks = {one.text: one.spans[0].format for one in read.paragraphs}
    assert {text for text, one in looks.items() if one.bold} == {"a"}
    assert {text for text, one in looks.items() if one.italic} == {"b", "d", "f"}
    assert {text for text, one in looks.items() if one.colour} == {"e", "f"}


def test_conditions_that_the_table_does_not_ask_for_are_off():
    read = read_layout(
        Docx(table([["a", "b"]], style="T", tblpr='<w:tblLook w:val="0600"/>'), styles=TABLE_STYLE).build()
    )
    assert not any(one.spans[0].format.bold or one.spans[0].format.italic for one in read.paragraphs)


def test_equal_formats_are_one_object():
    one, two = read_layout(Docx(p("a", bold=True), p("b", bold=True)).build()).paragraphs
    assert one.spans[0].format is two.spans[0].format
    assert one.format is two.format


def gap(upper: str, lower: str, **parts: str) -> float:
    layout = read_layout(Docx(upper, lower, **parts).build())
    return layout.gap(*layout.paragraphs)


def test_the_gap_between_paragraphs():
    upper, lower = p("a", spacing='w:after="120"'), p("b", spacing='w:before="80"')
    assert gap(upper, lower) == 6
    settings = "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>"
    assert gap(upper, lower, settings=settings) == 10
    contextual = p("a", spacing='w:after="120"', ppr="<w:contextualSpacing/>")
    assert gap(contextual, lower) == 4
    assert gap(contextual, p("b", style="B"), styles=NORMAL + style("B")) == 6


def test_spacing_scale_and_border_of_characters():
    condensed = '<w:spacing w:val="-8"/><w:w w:val="95"/>'
    read = look(p("A", raw=condensed + '<w:bdr w:val="single" w:sz="8" w:space="0" w:color="auto"/>'))
    assert (read.spacing, read.scale, read.border) == (-0.4, 0.95, Border("single", 1.0))
    assert look(p("A", raw='<w:w w:val="100%"/><w:spacing w:val="x"/><w:bdr w:val="none"/>')) == look(p("A"))
    assert look(p("A", raw='<w:w w:val="0"/>')).scale == 1


def indents(indent: str, styles: str = defaults(TIMES_14) + NORMAL, **look_: object) -> tuple[float, ...]:
    form = first(p("A", indent=indent, **look_), styles).format
    return (form.left, form.right, form.first_line)


def test_indents_in_characters_are_of_the_size_of_the_text():
    """17.3.1.12: hundredths of a character."""
    assert indents('w:firstLineChars="200"') == (0, 0, 28)
    assert indents('w:firstLineChars="200"', size=13) == (0, 0, 26)
    assert indents('w:leftChars="100" w:hangingChars="150"') == (14, 0, -21)
    assert indents('w:rightChars="50"') == (0, 7, 0)


def test_beside_indents_in_characters_stands_the_length_that_they_come_to():
    assert indents('w:firstLineChars="200" w:firstLine="567"') == (0, 0, 28.35)
    assert indents('w:firstLineChars="0" w:firstLine="567"') == (0, 0, 28.35)


def test_a_length_alone_does_not_take_back_an_indent_in_characters():
    styles = defaults(TIMES_14) + style(
        "Normal", default=True, ppr='<w:ind w:firstLineChars="200" w:firstLine="560"/>'
    )
    assert indents('w:left="0"', styles) == (0, 0, 28)
    assert indents('w:firstLine="720"', styles) == (0, 0, 28)
    assert indents('w:firstLine="720" w:firstLineChars="0"', styles) == (0, 0, 36)
