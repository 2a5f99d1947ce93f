"""`congvan templates check|eject`, and a package of somebody else's templates, installed and used."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import pytest

ROOT = Path(__file__).parents[2]
LETTER = ROOT / "examples" / "letter.yaml"
PACKAGE = ROOT / "examples" / "template-package"


@pytest.fixture
def ejected(congvan, tmp_path: Path) -> Path:
    """Our letter template in a folder of its own."""
    folder = tmp_path / "cong-van"
    assert congvan("templates", "eject", "cong-van", folder).code == 0
    return folder


def edit(folder: Path, old: str, new: str) -> None:
    """Replace a text in the first paragraph or cell of the template that has it."""
    word = docx.Document(str(folder / "template.docx"))
    cells = (cell for table in word.tables for row in table.rows for cell in row.cells)
    paragraphs = [*word.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
    run = next(run for paragraph in paragraphs for run in paragraph.runs if old in run.text)
    run.text = run.text.replace(old, new)
    word.save(str(folder / "template.docx"))


def test_what_is_ejected_is_sound_and_prints(congvan, ejected, tmp_path):
    checked = congvan("templates", "check", ejected)
    assert (checked.code, checked.out) == (0, "")
    target = tmp_path / "a.docx"
    assert congvan("render", LETTER, "--template", ejected / "template.docx", "-o", target).code == 0


def test_nothing_is_overwritten(congvan, ejected):
    assert congvan("templates", "eject", "cong-van", ejected).code == 2
    assert congvan("templates", "eject", "khong-co", ejected.parent / "x").code == 2


def test_a_variable_that_does_not_exist_is_named_with_the_one_meant(congvan, ejected):
    edit(ejected, "{{ number }}", "{{ numbre }}")
    outcome = congvan("templates", "check", ejected)
    assert outcome.code == 1
    assert "numbre" in outcome.out
    assert "«number»" in outcome.out


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        ("{{ annex.label }}", "{{ annex.lable }}", "annex.label"),
        ("{{ signer.name }}", "{{ signer.nam }}", "signer.name"),
        ("{%p for annex in annexes %}", "{%p for annex in anexes %}", "annexes"),
        ("{{ lines.parent }}", "{{ lines.parant }}", "lines.parent"),
        ("{%p if attached %}", "{%p if atached %}", "attached"),
        ("{{p attached.page_end }}", "{{p attached.pageend }}", "attached.page_end"),
    ],
)
def test_it_is_named_also_where_the_example_does_not_come_by(congvan, tmp_path, old, new, meant):
    folder = tmp_path / "mau"
    assert congvan("templates", "eject", "quyet-dinh", folder).code == 0
    edit(folder, old, new)
    outcome = congvan("templates", "check", folder)
    assert outcome.code == 1
    (line,) = outcome.out.splitlines()
    assert f"«{new.strip('{%p }').split()[-1]}»" in line
    assert f"«{meant}»" in line
    assert "unknown-variable" in line


def test_a_tag_that_is_split_over_two_paragraphs_is_named_by_its_place(congvan, ejected):
    edit(ejected, "{{ number }}", "{{ num")
    outcome = congvan("templates", "check", ejected)
    assert outcome.code == 1
    assert "{{ num" in outcome.out


def test_an_example_that_does_not_render_is_said(congvan, ejected):
    manifest = ejected / "manifest.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"to", ', ""), encoding="utf-8")
    outcome = congvan("templates", "check", ejected)
    assert outcome.code == 1
    assert "Kính gửi" in outcome.out


def test_a_part_that_the_page_lacks_is_named(congvan, ejected):
    edit(ejected, "{{ place_date }}", "")
    outcome = congvan("templates", "check", ejected)
    assert outcome.code == 1
    assert "(place)" in outcome.out
    assert "missing-component" in outcome.out


def test_a_broken_tag_is_named_by_its_paragraph(congvan, ejected):
    edit(ejected, "{{ place_date }}", "{{ place_date")
    outcome = congvan("templates", "check", ejected)
    assert outcome.code == 1
    assert "{{ place_date" in outcome.out


def test_a_page_that_breaks_a_rule_is_said(congvan, ejected):
    word = docx.Document(str(ejected / "template.docx"))
    for section in word.sections:
        section.left_margin = docx.shared.Mm(10)
    word.save(str(ejected / "template.docx"))
    outcome = congvan("templates", "check", ejected)
    assert outcome.code == 1
    assert "CV103" in outcome.out


def test_a_folder_without_template_is_said(congvan, tmp_path):
    assert congvan("templates", "check", tmp_path).code == 1


def test_a_package_of_others_is_found_and_used(tmp_path):
    source, target = tmp_path / "source", tmp_path / "installed"
    shutil.copytree(PACKAGE, source)
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    subprocess.run([*pip, "--target", str(target), str(source)], check=True, capture_output=True)
    environment = {**os.environ, "PYTHONPATH": str(target)}

    def congvan(*arguments: object) -> str:
        command = [sys.executable, "-m", "congvan", *map(str, arguments)]
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    assert "nd30-2020/cong-van-so" in congvan("templates", "list")
    congvan("render", LETTER, "--template", "cong-van-so", "-o", tmp_path / "a.docx")
    congvan("render", LETTER, "-o", tmp_path / "b.docx")
    indent = {
        name: docx.Document(str(tmp_path / name)).styles["CV Nội dung"].paragraph_format.first_line_indent
        for name in ("a.docx", "b.docx")
    }
    assert round(indent["a.docx"].mm, 1) == 12.7
    assert round(indent["b.docx"].mm, 1) == 10.0


def test_the_package_of_the_examples_is_sound(congvan):
    (folder,) = PACKAGE.glob("*/nd30-2020/*")
    assert congvan("templates", "check", folder).code == 0


@pytest.mark.parametrize("name", ["no", "a.txt", "a" * 300])
def test_what_is_no_folder_has_no_template(congvan, tmp_path, name):
    (tmp_path / "a.txt").touch()
    outcome = congvan("templates", "check", tmp_path / name)
    assert (outcome.code, outcome.out) == (2, "")
    assert "không có thư mục này" in outcome.err
