"""The shipped templates: what they are made of, measured against the standard's tables."""

import io
import re
import zipfile
from pathlib import Path

import docx
import docxtpl_lint
import pytest
from congvan_templates.builder.__main__ import built
from lxml import etree
from openxml_audit import OpenXmlValidator

from congvan.rendering import Template
from congvan.standards import ND30

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BUILT = dict(built())
PATHS = sorted(BUILT)
everywhere = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.parent.name)


def part(path: Path, name: str):
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name))


@everywhere
def test_shipped_file_is_what_the_builder_makes(path):
    assert path.read_bytes() == BUILT[path], "run python -m congvan_templates.builder"


def test_building_twice_gives_the_same_bytes():
    assert dict(built()) == BUILT


@everywhere
def test_template_is_small(path):
    assert path.stat().st_size < 12_000


@everywhere
def test_template_is_a_valid_word_file(path):
    assert OpenXmlValidator().validate(path).errors == []
    docx.Document(str(path))


@everywhere
def test_template_is_sound_in_docxtpls_dialect(path):
    assert docxtpl_lint.lint(path, autoescape=True).issues == []


@everywhere
def test_every_part_stands_in_the_package_once(path):
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
    assert len(names) == len(set(names))


@everywhere
def test_no_tag_stands_in_an_attribute(path):
    for element in part(path, "word/document.xml").iter():
        assert not any("{{" in value or "{%" in value for value in element.attrib.values())


@everywhere
def test_manifest_names_the_types_of_its_layout(path):
    manifest = Template.from_path(path).manifest
    assert manifest is not None
    assert manifest.id == f"nd30-2020/{path.parent.name}"
    kinds = (*ND30.types.values(), *ND30.copies.values())
    assert manifest.types == tuple(kind.slug for kind in kinds if kind.layout == path.parent.name)


@everywhere
@pytest.mark.parametrize("key", ND30.components)
def test_every_component_has_a_style_with_the_looks_of_the_table(path, key):
    component = ND30.components[key]
    (style,) = part(path, "word/styles.xml").findall(f"{W}style[@{W}styleId='{key}']")
    name = style.find(f"{W}name").get(f"{W}val")
    assert name.startswith("CV ")
    assert "," not in name, "Word would take it for two names"
    looks = style.find(f"{W}rPr")
    assert float(looks.find(f"{W}sz").get(f"{W}val")) / 2 in component.size
    assert (looks.find(f"{W}b") is not None) == bool(component.bold)
    assert (looks.find(f"{W}i") is not None) == bool(component.italic)
    if component.align != "any":
        jc = {"left": "left", "center": "center", "justify": "both"}[component.align]
        assert style.find(f"{W}pPr/{W}jc").get(f"{W}val") == jc


@everywhere
def test_all_text_is_times_new_roman_in_vietnamese(path):
    defaults = part(path, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    fonts = defaults.find(f"{W}rFonts")
    assert {slot: fonts.get(f"{W}{slot}") for slot in ("ascii", "hAnsi", "eastAsia", "cs")} == dict.fromkeys(
        ("ascii", "hAnsi", "eastAsia", "cs"), "Times New Roman"
    )
    assert defaults.find(f"{W}lang").get(f"{W}val") == "vi-VN"


@everywhere
def test_body_paragraphs_are_indented_and_apart_as_the_act_says(path):
    styles = part(path, "word/styles.xml")
    for key in ("body", "clause", "point", "article"):
        properties = styles.find(f"{W}style[@{W}styleId='{key}']/{W}pPr")
        assert properties.find(f"{W}ind").get(f"{W}firstLine") == "567", "10 mm"
        assert int(properties.find(f"{W}spacing").get(f"{W}before")) >= 120, "6 pt"


@everywhere
def test_pages_are_numbered_in_the_top_margin_from_the_second_on(path):
    document = part(path, "word/document.xml")
    section = document.find(f"{W}body/{W}sectPr")
    assert section.find(f"{W}titlePg") is not None
    assert [(r.get(f"{W}type")) for r in section.findall(f"{W}headerReference")] == ["default"]
    assert section.find(f"{W}pgMar").get(f"{W}header") == "567", "10 mm"
    header = part(path, "word/header1.xml")
    marks = [mark.get(f"{W}fldCharType") for mark in header.iter(f"{W}fldChar")]
    assert marks == ["begin", "separate", "end"]
    assert "".join(header.itertext(f"{W}instrText")).strip() == "PAGE"
    assert "".join(header.itertext(f"{W}t")) == "2", (
        "a field needs a result, or Word offers to repair the file"
    )


@everywhere
def test_used_styles_are_defined(path):
    defined = {style.get(f"{W}styleId") for style in part(path, "word/styles.xml").iter(f"{W}style")}
    used = {style.get(f"{W}val") for style in part(path, "word/document.xml").iter(f"{W}pStyle")}
    assert used <= defined


@everywhere
def test_the_parts_open_with_their_declaration(path):
    with zipfile.ZipFile(io.BytesIO(BUILT[path])) as package:
        for name in package.namelist():
            assert re.match(rb'<\?xml version="1.0" encoding="UTF-8"', package.read(name)), name
