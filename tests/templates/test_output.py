"""Documents made from the shipped templates: sound as files, and worded as the act's samples are."""

import io
import re
import zipfile

import docx
import pytest
from attrs import evolve
from openxml_audit import OpenXmlValidator
from tests.rendering.engine.word import by_docxtpl, canonical
from tests.visual.cases import CASES, example

from congvan.model import Document
from congvan.rendering import Template

SHORT = [name for name in CASES if name != "long" and not name.startswith("pushed")]
everywhere = pytest.mark.parametrize("case", SHORT)


def template(case, scheme=None):
    return Template.load(f"nd30-2020/{CASES[case][0]}", scheme=scheme)


def output(case):
    return template(case).render(CASES[case][1]())


def texts(package):
    """Every paragraph's text, in tables too."""
    body = docx.Document(io.BytesIO(package)).element.body
    return [
        re.sub(
            r"\s+", " ", "".join(node.text or " " for node in p.iter(f"{W}t", f"{W}br", f"{W}tab"))
        ).strip()
        for p in body.iter(f"{W}p")
    ]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@everywhere
@pytest.mark.parametrize("scheme", ["12-13-13", "13-14-14"])
def test_output_is_what_docxtpl_makes(case, scheme):
    chosen = template(case, scheme)
    context = chosen.context(CASES[case][1]())
    assert canonical(chosen.render_context(context)) == canonical(by_docxtpl(chosen.source, context))


@everywhere
def test_output_is_a_valid_word_file(case, tmp_path):
    path = tmp_path / "output.docx"
    path.write_bytes(output(case))
    assert OpenXmlValidator().validate(path).errors == []


@everywhere
def test_nothing_of_the_template_is_left_in_the_output(case):
    with zipfile.ZipFile(io.BytesIO(output(case))) as package:
        names = package.namelist()
        assert len(names) == len(set(names))
        for name in names:
            assert not re.search(rb"\{\{|\}\}|\{%|%\}", package.read(name)), name


@everywhere
def test_drawings_have_numbers_of_their_own(case):
    with zipfile.ZipFile(io.BytesIO(output(case))) as package:
        numbers = re.findall(rb'<wp:docPr id="(\d+)"', package.read("word/document.xml"))
    assert len(numbers) == len(set(numbers)) >= 2


@pytest.mark.parametrize("layout", ["cong-van", "ten-loai"])
def test_a_document_with_nothing_but_its_type_can_be_printed(layout, tmp_path):
    path = tmp_path / "output.docx"
    path.write_bytes(Template.load(f"nd30-2020/{layout}").render(Document(type=example(layout).type)))
    assert OpenXmlValidator().validate(path).errors == []
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in texts(path.read_bytes())


def test_the_wording_of_a_letter():
    printed = texts(output("cong-van"))
    assert [text for text in printed if text] == [
        "UBND TỈNH LẠNG SƠN",
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 374/SVHTTDL-BCXB",
        "V/v tuyên truyền phòng, chống mua bán người năm 2026",
        "Lạng Sơn, ngày 26 tháng 3 năm 2026",
        "Kính gửi:",
        "- Báo Lạng Sơn;",
        "- Đài Phát thanh và Truyền hình tỉnh;",
        "- Phòng Văn hóa - Xã hội các xã, phường.",
        *[text for text in printed if text.startswith(("Thực hiện", "1. ", "- Tăng", "- Tiếp", "2. "))],
        "Nơi nhận:",
        "- Như trên;",
        "- Giám đốc, các Phó Giám đốc Sở;",
        "- Lưu: VT, BCXB (5b). PL.(300)",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Hải Yên",
    ]


def test_bases_end_as_the_act_says():
    printed = texts(output("divisions"))
    assert "Căn cứ Luật Tổ chức chính quyền địa phương;" in printed
    assert "Theo đề nghị của Chánh Văn phòng Sở." in printed


def test_markup_in_texts_is_printed_as_it_is():
    hostile = 'A & B <b>"x"</b> {{ 7 * 7 }} {% raw %}'
    document = evolve(
        example("cong-van"), subject=hostile, to=(hostile,), body=hostile, recipients=(hostile,)
    )
    package = Template.load("nd30-2020/cong-van").render(document)
    printed = texts(package)
    assert f"V/v {hostile}" in printed
    assert f"Kính gửi: {hostile}" in printed
    assert hostile in printed
    assert docx.Document(io.BytesIO(package)).core_properties.title.endswith(hostile)


def test_an_archive_line_alone_ends_the_list_and_recipients_alone_end_with_a_full_stop():
    letter = example("cong-van")
    chosen = Template.load("nd30-2020/cong-van")
    assert "- Lưu: VT, BCXB (5b)." in texts(chosen.render(evolve(letter, recipients=(), drafter=None)))
    assert "- Giám đốc, các Phó Giám đốc Sở." in texts(
        chosen.render(evolve(letter, archive=None, drafter=None))
    )


def test_same_input_same_bytes():
    assert output("marked") == output("marked")
