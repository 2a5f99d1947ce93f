"""Hostile files: a layout or an error that says why, whatever the bytes are; bounded work."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.reading.builders import (
    Docx,
    alternate,
    cell,
    defaults,
    drawing,
    field_runs,
    p,
    part,
    pict,
    r,
    sdt,
    sect,
    shape,
    style,
    table,
    zipped,
)

from congvan.reading import UnreadableDocxError, read_layout
from congvan.reading import errors as unreadable
from congvan.reading.package import MAX_PART
from congvan.reading.story import MAX_PARAGRAPHS
from congvan.reading.xml import MAX_MARKUP, parse_part


def with_document(inner: str) -> bytes:
    return zipped(Docx().package() | {"word/document.xml": part("document", inner)})


def rich() -> Docx:
    """A file with something of everything."""
    docx = Docx(
        table(
            [[cell("ỦY BAN NHÂN DÂN", width=4000), cell(p("CỘNG HÒA", bold=True), table([["x"]]))]],
            widths=(4000, 5000),
            style="T",
        ),
        p(
            "Số:      /UBND-NC",
            r("", alternate(drawing(shape(width=60)), pict('<v:line from="0,0" to="60pt,0"/>'))),
        ),
        p(r("", drawing(shape(width=90, height=20, geometry="rect", text=p("KHẨN"))))),
        p("Céng hoµ x· héi chñ nghÜa viÖt nam", style="H", ppr='<w:numPr><w:numId w:val="1"/></w:numPr>'),
        sdt(p("Điều 1.", field_runs("REF x", "y"))),
        styles=defaults('<w:sz w:val="28"/>')
        + style("N", default=True)
        + style("H", based_on="N", rpr="<w:b/>")
        + style("T", kind="table"),
        numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        settings='<w:themeFontLang w:val="vi-VN"/>',
        theme='<a:fontScheme name="x"><a:majorFont><a:latin typeface="A"/></a:majorFont></a:fontScheme>',
        footnotes=f'<w:footnote w:id="2">{p("chú thích")}</w:footnote>',
    )
    docx.section = sect(docx.header(p(field_runs("PAGE"), align="center")), title_page=True)
    return docx


def test_everything_at_once_reads():
    layout = read_layout(rich().build())
    assert [paragraph.text for paragraph in layout.paragraphs] == [
        "ỦY BAN NHÂN DÂN", "CỘNG HÒA", "x", "Số:      /UBND-NC", "", "KHẨN", "Cộng hoà xã hội chủ nghĩa việt nam",
        "Điều 1.y", "chú thích", "1",
    ]  # fmt: skip


def test_a_doctype_is_refused_before_any_entity_grows():
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    document = part("document", "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>").replace(
        "?>", "?>" + bomb, 1
    )
    for content in (document, document.replace("UTF-8", "UTF-16").encode("utf-16")):
        with pytest.raises(unreadable.ForbiddenDoctypeError) as caught:
            read_layout(zipped(Docx().package() | {"word/document.xml": content}))
        assert caught.value.part == "word/document.xml"


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_a_zip_bomb_is_refused(name):
    with pytest.raises(unreadable.TooLargeError) as caught:
        read_layout(zipped(Docx("A").package() | {name: b" " * (MAX_PART + 1)}))
    assert caught.value.part == name


def test_a_part_that_packs_too_well_is_refused():
    with pytest.raises(unreadable.ZipBombError):
        read_layout(with_document("<w:body>" + " " * (4 * 2**20) + "</w:body>"))


def test_more_markup_than_a_document_has_is_refused():
    with pytest.raises(unreadable.TooMuchMarkupError):
        parse_part(b"<a>" + b"<b/>" * MAX_MARKUP + b"</a>", "word/document.xml")


def test_more_paragraphs_than_a_document_has_are_refused():
    varied = "".join(f"<w:p><w:r><w:t>{number:x}</w:t></w:r></w:p>" for number in range(MAX_PARAGRAPHS + 1))
    with pytest.raises(unreadable.TooManyParagraphsError) as caught:
        read_layout(with_document(f"<w:body>{varied}</w:body>"))
    assert caught.value.message("vi").startswith("word/document.xml có hơn 40000 đoạn")
    assert caught.value.message("en").startswith("word/document.xml has more than 40000 paragraphs")


@pytest.mark.parametrize(("depth", "reads"), [(60, True), (200, False)])
def test_nested_tables_read_or_are_refused(depth, reads):
    inner = p("trong cùng")
    for _ in range(depth):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    data = Docx(inner).build()
    if reads:
        assert read_layout(data).paragraphs[0].place.cell.depth == depth
    else:
        with pytest.raises(unreadable.TooDeeplyNestedError) as caught:
            read_layout(data)
        assert caught.value.message("vi").startswith(
            "word/document.xml có các thẻ lồng nhau sâu hơn 256 tầng"
        )
        assert caught.value.message("en").startswith("word/document.xml has tags nested more than 256 deep")


@pytest.mark.parametrize(
    "long", ["<a>{}</a>", '<a b="{}"/>', "<a><!--{}--></a>"], ids=["text", "value", "comment"]
)
def test_a_text_without_end_is_no_broken_xml(long):
    with pytest.raises(unreadable.TextTooLongError) as caught:
        parse_part(long.format("a" * 10_100_000).encode(), "word/document.xml")
    assert "dài hơn 10 triệu byte" in caught.value.message("vi")
    assert "longer than 10 million bytes" in caught.value.message("en")


def test_numbers_beyond_any_page_say_nothing():
    long = "9" * 5000
    paragraph = p(
        "A",
        indent=f'w:left="{long}" w:firstLine="1e999"',
        spacing='w:before="NaN" w:line="-1"',
        ppr=f'<w:numPr><w:ilvl w:val="{long}"/><w:numId w:val="{long}"/></w:numPr>',
        raw=f'<w:sz w:val="{long}"/>',
    )
    read = read_layout(
        Docx(paragraph, table([[cell("B", tcpr=f'<w:gridSpan w:val="{long[:9]}"/>')]])).build()
    ).paragraphs[0]
    assert (read.format.left, read.format.first_line, read.format.space_before) == (0, 0, 0)
    assert read.spans[0].format.size == 14


def test_styles_based_on_each_other_in_a_circle():
    styles = style("A", based_on="B", rpr="<w:b/>") + style("B", based_on="A", rpr="<w:i/>")
    span = read_layout(Docx(p("x", style="A"), styles=styles).build()).paragraphs[0].spans[0]
    assert span.format.bold
    assert span.format.italic


def test_a_long_chain_of_styles():
    chain = style("S0", rpr='<w:sz w:val="26"/>') + "".join(
        style(f"S{n}", based_on=f"S{n - 1}") for n in range(1, 3000)
    )
    span = read_layout(Docx(p("x", style="S2999"), styles=chain).build()).paragraphs[0].spans[0]
    assert span.format.size == 13


def test_a_field_that_never_ends_does_not_swallow_the_text():
    begin = r("", '<w:fldChar w:fldCharType="begin"/>') * 50 + r("", "<w:instrText>PAGE</w:instrText>")
    layout = read_layout(Docx(p(begin, "mất"), p("còn")).build())
    assert [paragraph.text for paragraph in layout.paragraphs] == ["", "còn"]


def test_fields_that_never_end_are_still_recorded():
    begin = r("", '<w:fldChar w:fldCharType="begin"/>') + r("", "<w:instrText>PAGE</w:instrText>")
    open_field = begin + r("", '<w:fldChar w:fldCharType="separate"/>') + r("1")
    layout = read_layout(Docx(*[p(open_field)] * 300).build())
    assert [one.paragraph for one in layout.page_numbers] == list(range(300))


def test_a_huge_attribute_is_no_trouble():
    docx = Docx(p("A", style="".join(f"{number:x}" for number in range(400_000))))
    assert read_layout(docx.build()).paragraphs[0].text == "A"


RICH = rich().package()
NAMES = sorted(RICH)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_mutation_of_a_part_reads_or_is_refused(data):
    name = data.draw(st.sampled_from(NAMES))
    content = RICH[name].encode()
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 40)))
    filling = data.draw(
        st.binary(max_size=20)
        | st.sampled_from([b"", b"<", b"&", b"]]>", b"<w:p/>", b"<w:tbl>", b'"', b"\xff"])
    )
    package = RICH | {name: content[:start] + filling + content[end:]}
    with contextlib.suppress(UnreadableDocxError):
        read_layout(zipped(package))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_mutation_of_the_zip_reads_or_is_refused(data):
    content = bytearray(rich_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)) | st.just(len(content)))
    with contextlib.suppress(UnreadableDocxError):
        read_layout(bytes(content[:cut]))


def rich_bytes(_made: list[bytes] = []) -> bytes:  # noqa: B006 - built once for all examples
    if not _made:
        _made.append(zipped(RICH))
    return _made[0]


@given(st.binary(max_size=400))
def test_any_bytes_read_or_are_refused(data):
    with contextlib.suppress(UnreadableDocxError):
        read_layout(data)


TAGS = st.sampled_from(
    ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:pPr", "w:rPr", "w:sdt", "w:sdtContent", "w:ins", "w:del", "w:hyperlink",
     "w:fldSimple", "w:fldChar", "w:instrText", "w:sectPr", "w:drawing", "wp:anchor", "a:graphic", "a:graphicData", "wps:wsp",
     "wps:txbx", "w:txbxContent", "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:pict", "v:shape", "v:group", "v:line",
     "v:textbox", "w:numPr", "w:numId", "w:tcPr", "w:vMerge", "w:hMerge", "w:gridSpan", "w:tblPr", "w:sym", "w:br", "w:ruby",
     "w:framePr", "w:tabs", "w:tab", "w:ind", "w:spacing", "w:jc", "m:oMath", "m:r", "m:t"]
)  # fmt: skip
ATTRIBUTES = st.sampled_from(
    ["", ' w:val="1"', ' w:val="x"', ' w:val=""', ' w:fldCharType="begin"', ' w:fldCharType="separate"', ' w:fldCharType="end"',
     ' Requires="wps"', ' style="width:10pt;height:1pt"', ' from="0,0" to="9pt,0"', ' w:pos="100"', ' w:left="-5"', ' w:char="F0FE"']
)  # fmt: skip
TREES = st.recursive(
    st.sampled_from(["", "chữ", "Số: "]),
    lambda inner: st.builds(
        lambda tag, attributes, content: f"<{tag}{attributes}>{''.join(content)}</{tag}>",
        TAGS,
        ATTRIBUTES,
        st.lists(inner, max_size=4),
    ),
    max_leaves=40,
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TREES, max_size=5))
def test_any_tree_of_elements_reads(trees):
    """Well-formed XML of any shape is never an error: what cannot be understood says nothing."""
    layout = read_layout(with_document(f"<w:body>{''.join(trees)}</w:body>"))
    assert [paragraph.index for paragraph in layout.paragraphs] == list(range(len(layout.paragraphs)))
    for line in layout.lines:
        assert 0 <= line.paragraph < len(layout.paragraphs)
