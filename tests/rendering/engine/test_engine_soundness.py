"""A template is trusted without reading its result only where the result cannot go wrong."""

from typing import Any

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markupsafe import Markup, escape
from tests.rendering.engine.word import built, by_docxtpl, canonical, paragraphs

from congvan.rendering import Template
from congvan.rendering.environment import make_environment
from congvan.rendering.errors import BrokenTemplateError
from congvan.rendering.soundness import Values, has_structure, is_legal, is_sound


@pytest.mark.parametrize(
    ("source", "sound"),
    [
        ("<p>{{ x }}</p>", True),
        ("<p>{% if x %}a</p><p>b{% endif %}c</p>", True),
        ("<p>{% for i in x %}a</p><p>b{% endfor %}</p>", True),
        ("{% if x %}<p>a</p>{% elif y %}<q/>{% else %}{{ x }}{% endif %}", True),
        ("{% macro m() %}<p>{% endmacro %}<p>{{ m() }}</p>", True),
        ("{% set a %}<b>{% endset %}{% set c = 1 %}{% with %}<p>{{ a }}</p>{% endwith %}", True),
        ('<p a="1" b:c="&gt;"/><!-- <q> --><?x <y> ?>', True),
        ("<p>{% if x %}{{ '</p><q/><p>'|safe }}{% endif %}</p>", True),
        ("<p>{% if x %}{{ '</p><q/>'|safe }}{% endif %}</p>", False),
        ("<p>{% if x %}</p>{% endif %}", False),
        ("{% if x %}<p>{% endif %}a{% if x %}</p>{% endif %}", False),
        ("{% for i in x %}<p>{% endfor %}", False),
        ("<p><q></p></q>", False),
        ("<p>", False),
        ("</p>", False),
        ('<p a="{{ x }}"/>', False),
        ('<p{% if x %} a="1"{% endif %}/>', False),
        ("{% filter upper %}<p/>{% endfilter %}", False),
        ("{% autoescape false %}{{ x }}{% endautoescape %}", False),
    ],
)
def test_soundness(source, sound):
    assert is_sound(make_environment().parse(source)) is sound


NAMESPACED = f'<w:body {nsdecls("w")} xmlns:r="urn:r">'


def is_trusted(value: str) -> bool:
    """Whether a value goes into a document without its being read again as a whole."""
    return not has_structure(value) or Values(NAMESPACED).is_whole(value)


@given(st.text())
def test_plain_text_is_whole_where_it_is_legal(text):
    escaped = escape(text)
    try:
        content = f"<a>{escaped}</a>".encode()
    except UnicodeEncodeError:
        return
    if is_legal(content):
        etree.fromstring(content)
        assert is_trusted(escaped)
    else:
        with pytest.raises(etree.XMLSyntaxError):
            etree.fromstring(content)


@pytest.mark.parametrize(
    ("markup", "whole"),
    [
        ("<w:r><w:rPr><w:b/></w:rPr><w:t>a &amp; b</w:t></w:r>", True),
        ("<w:r><w:t>a & b</w:t></w:r>", False),
        ("<w:r><w:t>a ]]> b</w:t></w:r>", False),
        ("<w:r><w:t>a</w:r>", False),
        ("</w:t></w:r><w:r><w:t>", False),
        ("<w:hyperlink r:id='x'>a</w:hyperlink>", True),
        ("<x:y/>", False),
        ("&nbsp;", False),
        ("<w:r", False),
        ("</w:body><w:body>", False),
    ],
)
def test_values(markup, whole):
    assert is_trusted(markup) is whole


def crossing(document: Any) -> None:
    document.add_table(rows=1, cols=1).cell(0, 0).text = "{% if x %}a"
    document.add_paragraph("{% endif %}b")


def test_tags_that_cross_elements_lose_no_text():
    template = Template.from_bytes(built(crossing))
    assert canonical(template.render_context({"x": True})) == canonical(
        by_docxtpl(template.source, {"x": True})
    )
    with pytest.raises(BrokenTemplateError, match="XML"):
        template.render_context({"x": False})


@pytest.mark.parametrize("x", [True, False])
def test_tags_that_join_paragraphs(x):
    source = paragraphs("{% if x %}a", "b{% endif %}c")
    assert canonical(Template.from_bytes(source).render_context({"x": x})) == canonical(
        by_docxtpl(source, {"x": x})
    )


def test_constant_markup_of_the_template_is_looked_at_too():
    with pytest.raises(BrokenTemplateError, match="XML"):
        Template.from_bytes(paragraphs("{{ '<w:b>'|safe }}")).render_context({})


def test_new_paragraph_inside_a_hyperlink_is_refused_and_not_cut_off():
    def fill(document: Any) -> None:
        link = f"<w:hyperlink {nsdecls('w')}><w:r><w:t>{{{{ x }}}}</w:t></w:r></w:hyperlink>"
        document.add_paragraph()._p.append(parse_xml(link))

    template = Template.from_bytes(built(fill))
    assert template.render_context({"x": "a\nb"})
    with pytest.raises(BrokenTemplateError, match="XML"):
        template.render_context({"x": "a\ab"})


def test_rows_in_a_value():
    def fill(document: Any) -> None:
        table = document.add_table(rows=2, cols=2)
        table.cell(1, 0).text = "{{tr rows }}"

    rows = Markup("<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>")
    source = built(fill)
    assert canonical(Template.from_bytes(source).render_context({"rows": rows})) == canonical(
        by_docxtpl(source, {"rows": rows})
    )
