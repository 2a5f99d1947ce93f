"""What is compiled once gives what docxtpl gives, part by part in canonical XML."""

import io
import zipfile
from typing import Any

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docxtpl import Listing, RichText, RichTextParagraph
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from tests.rendering.engine.word import built, by_docxtpl, canonical, drawing, paragraphs, with_part

from congvan.rendering import Template


def assert_same(source: bytes, context: dict[str, Any]) -> None:
    ours = canonical(Template.from_bytes(source).render_context(context))
    theirs = canonical(by_docxtpl(source, context))
    assert ours.keys() == theirs.keys()
    for name, content in theirs.items():
        assert ours[name] == content, name


def everything(document: Any) -> None:
    """Every construct of the dialect that a layout uses."""
    split = document.add_paragraph("Kính gửi: ")
    for piece in ("{", "{ ti", "tle", " }", "} và {{ title|", "upper }}"):
        split.add_run(piece).bold = piece == "tle"
    document.add_paragraph("{{ title }}{%- if flag %} có{%- else %} không{%- endif -%}")
    document.add_paragraph("tiếp {# chú thích #}theo")
    document.add_paragraph("{%p for item in items %}")
    document.add_paragraph("- {{ item }};\t{{ loop.index }}", style="List Bullet")
    document.add_paragraph("{%p if loop.last %}")
    document.add_paragraph("hết")._p.append(drawing(7))
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("trước {{r rich }} sau")
    document.add_paragraph("{{p block }}")
    document.add_paragraph("{{ title|replace('a', “b”) }}")
    document.add_paragraph()._p.append(drawing(7))
    table = document.add_table(rows=4, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "STT", "Tên"
    table.cell(1, 0).text = "{%tr for item in items %}"
    table.cell(2, 0).text, table.cell(2, 1).text = "{{ loop.index }}", "{{ item }}"
    table.cell(3, 0).text = "{%tr endfor %}"
    section = document.sections[0]
    section.header.paragraphs[0].text = "Đầu trang {{ title }}"
    section.footer.paragraphs[0].text = "không có thẻ"
    document.core_properties.title = "{{ title[:60]|safe }}"
    document.core_properties.author = "{{ flag }}"


EVERYTHING = built(everything)
ENGINE = Template.from_bytes(EVERYTHING)

LEGAL = st.text(
    st.one_of(
        st.sampled_from("&<>\"'{}%#\n\t\r _-ếĐ😀\u00a0\u2028"),
        st.characters(
            codec="utf-8",
            exclude_categories=("Cs",),
            exclude_characters="".join(map(chr, range(32))) + "\ufffe\uffff",
        ),
    ),
    max_size=60,
)
TRICKY = st.sampled_from(
    [
        "{{ title }}",
        "{% if %}",
        "%}",
        "{_{ x }_}",
        "{_% x %_}",
        "</w:t>",
        "]]>",
        "&amp;",
        "a\n\nb",
        "\t",
        "\n<w:p>",
        "1\a2\f3",
    ]
)
TEXT = LEGAL | TRICKY
RICH = st.builds(lambda text, bold: RichText(text, bold=bold, size=26), TEXT, st.booleans())
BLOCK = st.builds(RichTextParagraph, TEXT) | st.just("")
CONTEXTS = st.fixed_dictionaries(
    {
        # Core properties hold no control characters, and docxtpl puts the title there.
        "title": TEXT.filter(lambda text: "\a" not in text),
        "items": st.lists(TEXT | st.builds(Listing, TEXT) | st.integers(), max_size=4),
        "flag": st.booleans(),
        "rich": RICH,
        "block": BLOCK,
    }
)


@settings(max_examples=60, deadline=None)
@given(CONTEXTS)
def test_equals_docxtpl_for_any_text(context):
    ours = canonical(ENGINE.render_context(context))
    theirs = canonical(by_docxtpl(EVERYTHING, context))
    assert ours == theirs


def table_of(*rows: tuple[str, ...]) -> bytes:
    def fill(document: Any) -> None:
        table = document.add_table(rows=len(rows), cols=max(map(len, rows)))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                cell.text = text

    return built(fill)


@pytest.mark.parametrize("cells", [[], ["a"], ["a", "b", "c", "d", "e"]])
@pytest.mark.parametrize(
    "source",
    [
        table_of(("{%tc for cell in cells %}", "{{ cell }}", "{%tc endfor %}")),
        table_of(("{% colspan cells|length + 1 %}x", "y"), ("a", "b")),
        table_of(("{% cellbg 'FF0000' %}x", "y")),
        table_of(("{%tr for cell in cells %}",), ("{% vm %}{{ cell }}", "z"), ("{%tr endfor %}",)),
        table_of(("{%tc for cell in cells %}", "{% hm %}{{ cell }}", "{%tc endfor %}"), ("a", "b", "c")),
        table_of(("{%tr if cells %}",), ("a", "b"), ("{%tr endif %}",)),
    ],
)
def test_tables_get_the_columns_that_docxtpl_gives_them(source, cells):
    assert_same(source, {"cells": cells})


def test_table_in_a_value():
    table = (
        "<w:tbl><w:tblGrid><w:gridCol w:w='100'/></w:tblGrid>"
        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    )
    assert_same(paragraphs("{{p table }}"), {"table": Markup(table)})


def test_drawings_in_loops_and_in_values_are_numbered():
    def fill(document: Any) -> None:
        document.add_paragraph("{%p for n in numbers %}")
        document.add_paragraph("{{ n }}")._p.append(drawing(1))
        document.add_paragraph("{%p endfor %}")
        document.add_paragraph("x {{r line }}")._p.append(drawing(1))

    line = (
        f'<w:r {nsdecls("w")}><w:drawing><wp:inline {nsdecls("wp")}><wp:docPr name="id=&quot;1&quot;" id="4"/>'
        "<wp:docPr name='b'/></wp:inline></w:drawing></w:r>"
    )
    assert_same(built(fill), {"numbers": [1, 2, 3], "line": Markup(line)})


def test_paragraphs_in_text_boxes_and_empty_paragraphs():
    def fill(document: Any) -> None:
        outer = document.add_paragraph("ngoài {{ text }}")
        outer._p.append(
            parse_xml(
                f"<w:r {nsdecls('w')}><w:pict><w:txbxContent><w:p><w:r><w:t>{{{{ text }}}}</w:t></w:r></w:p>"
                '<w:p w:rsidR="1"/></w:txbxContent></w:pict></w:r>'
            )
        )
        outer.add_run("sau {{ text }}")
        document.add_paragraph("cuối {{ text }}").paragraph_format.keep_with_next = True

    assert_same(built(fill), {"text": "a\nb\tc\ad\fe"})


def test_header_whose_value_is_blank_between_elements():
    def fill(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "{{p x }}"
        document.sections[0].header.add_paragraph("{{ y }}")

    assert_same(built(fill), {"x": " ", "y": "a\nb"})


def test_static_template():
    assert_same(paragraphs("không có thẻ"), {})


FOOTNOTES = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>'
    '<w:footnote w:id="1"><w:p><w:r><w:t xml:space="preserve">{{ note }} và </w:t></w:r>'
    "<w:r><w:t>{% if flag %}có{% else %}không{% endif %}</w:t></w:r></w:p></w:footnote></w:footnotes>"
)


def with_footnotes(source: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(source)) as package:
        types = package.read("[Content_Types].xml").decode()
        relationships = package.read("word/_rels/document.xml.rels").decode()
    content = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    types = types.replace(
        "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{content}"/></Types>'
    )
    relationships = relationships.replace(
        "</Relationships>", f'<Relationship Id="rIdN" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    )
    for name, part in (
        ("[Content_Types].xml", types),
        ("word/_rels/document.xml.rels", relationships),
        ("word/footnotes.xml", FOOTNOTES),
    ):
        source = with_part(source, name, part.encode())
    return source


@pytest.mark.parametrize("note", ["chú thích", "A & <B>", "hai\ndòng", "{{ x }}"])
@pytest.mark.parametrize("flag", [True, False])
def test_footnotes(note, flag):
    source = with_footnotes(paragraphs("{{ note }}"))
    assert_same(source, {"note": note, "flag": flag})
    printed = canonical(Template.from_bytes(source).render_context({"note": "một", "flag": flag}))
    assert "một" in printed["word/footnotes.xml"].decode()


def test_tags_of_the_macro_kind():
    source = paragraphs(
        "{%p macro line(text) %}",
        "- {{ text }}",
        "{%p endmacro %}",
        "{%p for x in xs %}",
        "{{p line(x) }}",
        "{%p endfor %}",
    )
    assert_same(source, {"xs": ["a & b", "<c>"]})


def test_core_properties_are_escaped_as_docxtpl_escapes_them():
    def fill(document: Any) -> None:
        document.core_properties.title = "{{ name }}"
        document.core_properties.subject = "{{ name|safe }}"

    assert_same(built(fill), {"name": "A & <B>"})
