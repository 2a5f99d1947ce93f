"""Broken and hostile templates and values: a clear error that names the place."""

import io
import zipfile

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docxtpl import DocxTemplate, InlineImage
from markupsafe import Markup
from tests.rendering.engine.word import built, paragraphs, with_part

from congvan.rendering import Template
from congvan.rendering.archive import MOST_PARTS
from congvan.rendering.errors import (
    BrokenTemplateError,
    UndefinedVariableError,
    UnprintableCharacterError,
    UnsupportedValueError,
)


def refused(source: bytes, context: dict | None = None) -> BrokenTemplateError:
    with pytest.raises(BrokenTemplateError) as caught:
        Template.from_bytes(source, name="thu.docx").render_context(context or {})
    assert "thu.docx" in caught.value.message("vi")
    assert caught.value.message("en").isascii() or "“" in caught.value.message("en")
    return caught.value


@pytest.mark.parametrize(
    ("texts", "paragraph", "excerpt", "reason"),
    [
        (("a", "b {{ x| }} c"), 2, "b {{ x| }} c", "Jinja"),
        (("a", "{{ x|khong_co }}"), 2, "{{ x|khong_co }}", "bộ lọc «khong_co»"),
        (("a", "{% if x is la %}y{% endif %}"), 2, "{% if x is la %}", "phép thử «la»"),
        (
            ("a", "{%p for i in x %}", "b", "{%p if i %}", "c", "{%p endif %}", "d"),
            2,
            "{%p for",
            "«for» chưa được đóng",
        ),
        (
            ("a", "{%p for i in x %}", "b", "{%p if i %}", "c", "{%p endfor %}"),
            6,
            "{%p endfor %}",
            "«endfor»",
        ),
        (("{%p if x %}", "a", "{%p endif %}", "b", "{%p endif %}"), 5, "{%p endif %}", "«endif»"),
        (("a {{ x }}", "b {{ x", "c"), 2, "b {{ x", "không đóng"),
        (("a", "{% include 'b' %}"), 2, "{% include 'b' %}", "include"),
        (("{{ x }}", "{{ x }}", "{{ 1 / 0 }}"), 3, "{{ 1 / 0 }}", "ZeroDivisionError"),
        (("a", "“{{ ‘b’ + 1 }}”"), 2, "{{ ‘b’ + 1 }}", "TypeError"),
    ],
)
def test_broken_tag_names_its_paragraph(texts, paragraph, excerpt, reason):
    error = refused(paragraphs(*texts), {"x": "1"})
    assert error.place.part == "word/document.xml"
    assert error.place.paragraph == paragraph
    assert excerpt in error.place.excerpt
    assert reason in error.message("vi")


def test_tag_torn_over_runs_and_in_a_header():
    def fill(document):
        document.add_paragraph("tốt {{ x }}")
        header = document.sections[0].header.paragraphs[0]
        for piece in ("{", "{ x|kho", "ng }", "}"):
            header.add_run(piece)

    error = refused(built(fill), {"x": 1})
    assert error.place.part == "word/header1.xml"
    assert error.place.paragraph == 1
    assert error.place.excerpt == "{{ x|khong }}"


def test_undefined_variable_names_itself_and_its_paragraph():
    source = paragraphs(
        "a {{ co }}", "{%p for i in [1] %}", "b {{ co.thieu }}", "{%p endfor %}", "{{ khac }}"
    )
    with pytest.raises(UndefinedVariableError) as caught:
        Template.from_bytes(source).render_context({"co": {"x": 1}})
    assert (caught.value.variable, caught.value.place.paragraph) == ("thieu", 3)
    assert "«thieu»" in str(caught.value)
    with pytest.raises(UndefinedVariableError) as caught:
        Template.from_bytes(source).render_context({"co": {"thieu": 1}})
    assert (caught.value.variable, caught.value.place.paragraph) == ("khac", 5)


def test_same_tag_twice_is_told_apart():
    source = paragraphs("{{ m[0] }}", "{% if n %}{{ m[1] }}{% endif %}", "{{ m[1] }}")
    with pytest.raises(UndefinedVariableError) as caught:
        Template.from_bytes(source).render_context({"m": [1], "n": False})
    assert caught.value.place.paragraph == 3


def test_sandbox_keeps_templates_from_python():
    error = refused(paragraphs("{{ x.__class__.__mro__ }}"), {"x": ""})
    assert "unsafe" in error.message("en") or "access" in error.message("en")


@pytest.mark.parametrize("character", ["\0", "\x1b", "\ufffe", "\ud800"])
def test_character_that_xml_cannot_carry(character):
    template = Template.from_bytes(paragraphs("trước {{ x }}"))
    with pytest.raises(UnprintableCharacterError) as caught:
        template.render_context({"x": f"abc{character}d"})
    assert caught.value.character == f"U+{ord(character):04X}"
    assert caught.value.before.endswith("trước abc")


def test_markup_that_is_no_xml_is_refused_and_not_cut_off():
    error = refused(paragraphs("{{r x }}"), {"x": Markup("<w:r><w:t>mất</w:r>")})
    assert "XML" in error.message("vi")
    assert "mất" in error.place.excerpt


def test_pictures_are_refused():
    source = paragraphs("{{ x }}")
    picture = InlineImage(DocxTemplate(io.BytesIO(source)), io.BytesIO(b""))
    with pytest.raises(UnsupportedValueError):
        Template.from_bytes(source).render_context({"x": picture})


GOOD = paragraphs("a")


def bomb() -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        for index in range(5):
            archive.writestr(f"word/{index}.bin", bytes(16 * 2**20))
    return saved.getvalue()


def many_parts() -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w") as archive:
        for index in range(MOST_PARTS + 1):
            archive.writestr(str(index), b"")
    return saved.getvalue()


ENTITIES = b'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"PK",
        GOOD[:-40],
        GOOD[:100] + bytes(200) + GOOD[300:],
        with_part(GOOD, "word/document.xml", None),
        with_part(GOOD, "[Content_Types].xml", None),
        with_part(GOOD, "word/document.xml", b"<w:document"),
        with_part(GOOD, "word/document.xml", b"<document/>"),
        with_part(GOOD, "word/document.xml", f"<w:document {nsdecls('w')}/>".encode()),
        with_part(GOOD, "word/styles.xml", ENTITIES + b"<d>&b;</d>"),
        with_part(GOOD, "word/_rels/document.xml.rels", b"<Relationships/>x"),
        with_part(GOOD, "_rels/.rels", None),
        with_part(GOOD, "word/big.xml", b"<a>" + bytes(9 * 2**20) + b"</a>"),
        bomb(),
        many_parts(),
    ],
)
def test_hostile_files_are_refused(source):
    refused(source)


def test_two_parts_of_one_name():
    saved = io.BytesIO(GOOD)
    with zipfile.ZipFile(saved, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", b"<x/>")
    assert "trùng tên" in refused(saved.getvalue()).message()


def test_table_without_grid():
    def fill(document):
        document.element.body.insert(
            0,
            parse_xml(
                f"<w:tbl {nsdecls('w')}><w:tr><w:tc><w:p><w:r><w:t>{{{{ x }}}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            ),
        )

    assert "lưới cột" in refused(built(fill), {"x": 1}).message()


def test_core_properties_by_another_relationship_are_not_doubled():
    # LibreOffice relates docProps/core.xml by a type that python-docx does not know.
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        rels = archive.read("_rels/.rels")
    foreign = rels.replace(
        b"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        b"http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties",
    )
    assert foreign != rels
    made = Template.from_bytes(with_part(GOOD, "_rels/.rels", foreign)).render_context({})
    names = zipfile.ZipFile(io.BytesIO(made)).namelist()
    assert names.count("docProps/core.xml") == 1


def test_value_in_a_footnote_is_never_read_as_a_tag():
    template = Template.from_bytes(paragraphs("{{ x }}"))
    made = template.render_context({"x": "{{ 7 * 7 }}"})
    assert b"49" not in zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml")
