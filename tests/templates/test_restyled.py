"""Templates of ours that another program has saved: restyled, and used again."""

import io
import re
import shutil
import subprocess
import zipfile

import docx
import pytest
from attrs import evolve
from openxml_audit import OpenXmlValidator
from tests.rendering.engine.word import by_docxtpl, canonical
from tests.visual import cases

import congvan
from congvan.model import Annex, Table
from congvan.proofing import proof
from congvan.rendering import Template, find_template, templates
from congvan.rendering.own_files import separate_parts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
SHIPPED = [info for info in templates() if info.package == "congvan"]

TABLE = Table(header=(("STT", "Đơn vị"),), rows=(("1", "Xã Tân Thành"),))
LETTER = evolve(
    cases.example("cong-van"),
    body=(*cases.example("cong-van").body, TABLE),
    annexes=(Annex("A", body=(TABLE,)), Annex("B", landscape=True, body=(TABLE,))),
)


def edited(source: bytes, *changes) -> bytes:
    """A .docx with changes made to the text of its parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as package, zipfile.ZipFile(made, "w") as target:
        for name in package.namelist():
            content = package.read(name)
            for part, change in changes:
                if name == part:
                    content = change(content.decode()).encode()
            target.writestr(name, content)
    return made.getvalue()


def shipped(layout: str = "cong-van") -> bytes:
    return find_template(f"congvan:{layout}").path.read_bytes()


def without_tags(document: str) -> str:
    """As Word saves it: what it does not know is gone."""
    return re.sub(r"<cv:tag>.*?</cv:tag>", "", document).replace(' mc:Ignorable="cv"', "")


def with_other_ids(text: str) -> str:
    """As LibreOffice saves it: styles have ids made of their names."""
    return re.sub(
        r'((?:pStyle|basedOn)[^>]* w:val="|w:styleId=")(?!Normal|TableNormal|table")([a-z-]+)"',
        lambda found: f'{found[1]}CV{found[2].replace("-", "").upper()}"',
        text,
    )


AS_WORD = ((DOCUMENT, without_tags),)
AS_LIBREOFFICE = (
    *AS_WORD,
    (DOCUMENT, with_other_ids),
    (STYLES, with_other_ids),
    ("word/header1.xml", with_other_ids),
)


@pytest.mark.parametrize("changes", [AS_WORD, AS_LIBREOFFICE], ids=["Word", "LibreOffice"])
@pytest.mark.parametrize("layout", [info.layout for info in SHIPPED])
def test_what_programs_change_is_put_right(layout, changes):
    own = Template.load(f"congvan:{layout}")
    saved = edited(own.source, *changes)
    assert saved != own.source
    again = Template.from_bytes(saved, manifest=own.manifest)
    document = cases.example(layout)
    for part in separate_parts(document).values() if layout == "kem-theo" else (document,):
        assert canonical(again.render(part)) == canonical(own.render(part))


@pytest.mark.parametrize("changes", [AS_WORD, AS_LIBREOFFICE], ids=["Word", "LibreOffice"])
def test_tables_and_landscape_pages_are_printed_as_before(changes):
    own = Template.load("congvan:cong-van")
    again = Template.from_bytes(edited(own.source, *changes), manifest=own.manifest)
    assert canonical(again.render(LETTER)) == canonical(own.render(LETTER))
    context = again.context(LETTER)
    assert canonical(again.render_context(context)) == canonical(by_docxtpl(again.source, context))


def test_sizes_of_a_scheme_reach_styles_with_other_ids():
    again = Template.from_bytes(edited(shipped(), *AS_LIBREOFFICE), standard="nd30-2020", scheme="13-14-14")
    printed = docx.Document(io.BytesIO(again.render(LETTER)))
    assert printed.styles["CV Tiêu ngữ"].font.size.pt == 14


def test_a_template_that_says_nothing_of_ours_is_left_as_it_is():
    word = docx.Document()
    word.add_paragraph("{{ subject }}")
    saved = io.BytesIO()
    word.save(saved)
    assert Template.from_bytes(saved.getvalue()).source == saved.getvalue()
    assert Template.from_bytes(shipped()).source == shipped()


def test_every_section_has_the_margins_and_headers_of_the_templates_own():
    word = docx.Document(io.BytesIO(shipped()))
    (section,) = word.sections
    section.left_margin = docx.shared.Mm(35)
    section.footer.paragraphs[0].text = "Mã hồ sơ"
    saved = io.BytesIO()
    word.save(saved)
    printed = docx.Document(io.BytesIO(Template.from_bytes(saved.getvalue()).render(LETTER)))
    assert len(printed.sections) == 3
    assert {round(one.left_margin.mm) for one in printed.sections} == {35}
    assert {one.footer.paragraphs[0].text for one in printed.sections} == {"Mã hồ sơ"}
    last = printed.sections[-1]
    assert last.page_width > last.page_height


def test_sections_are_valid(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(Template.from_bytes(edited(shipped(), *AS_LIBREOFFICE)).render(LETTER))
    assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.visual
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")
def test_saved_by_libreoffice_every_template_prints_the_same(tmp_path):
    for info in SHIPPED:
        shutil.copytree(info.folder, tmp_path / info.layout)
        shutil.copy(info.path, tmp_path / f"{info.layout}.docx")
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    files = sorted(tmp_path.glob("*.docx"))
    subprocess.run(
        [
            *command,
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(tmp_path / "saved"),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    for info in SHIPPED:
        saved = tmp_path / info.layout / "template.docx"
        shutil.copy(tmp_path / "saved" / f"{info.layout}.docx", saved)
        assert proof(saved.parent) == ()
        document = congvan.load(info.example_path)
        again, own = Template.from_path(saved), Template.from_path(info.path)
        for part in (document,) if info.types else separate_parts(document).values():
            assert _lines(again.render(part)) == _lines(own.render(part))
    letter = Template.from_path(tmp_path / "cong-van" / "template.docx").render(LETTER)
    printed = docx.Document(io.BytesIO(letter))
    assert [one.page_width > one.page_height for one in printed.sections] == [False, False, True]
    assert {paragraph.style.name for table in printed.tables for paragraph in table._cells[0].paragraphs} >= {
        "CV Tiêu đề cột của bảng"
    }


def _lines(package: bytes) -> list[str]:
    body = docx.Document(io.BytesIO(package)).element.body
    texts = (
        "".join(
            node.text or "\n" for node in p.iter(f"{W}t", f"{W}br") if node.text or node.tag.endswith("br")
        )
        for p in body.iter(f"{W}p")
    )
    return [text for text in texts if text.strip()]
