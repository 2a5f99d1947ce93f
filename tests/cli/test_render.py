"""`congvan render`: what it writes, what it refuses, and that nothing is ever half-written."""

import os
import zipfile
from pathlib import Path

import docx
import pytest
from docx import Document as WordDocument

from congvan import files


def text_of(path: Path) -> str:
    word = WordDocument(str(path))
    cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells])


def test_writes_the_letter_beside_its_data(congvan, letter):
    outcome = congvan("render", letter)
    assert outcome.code == 0
    written = letter.with_suffix(".docx")
    assert str(written) in outcome.err
    assert outcome.out == ""
    assert "374/STTTT-TTBCXB" in text_of(written)
    assert sorted(file.name for file in letter.parent.iterdir()) == ["letter.docx", "letter.yaml"]


def test_writes_where_it_is_told(congvan, letter, tmp_path):
    assert congvan("render", letter, "-o", tmp_path / "ra.docx").code == 0
    assert zipfile.ZipFile(tmp_path / "ra.docx").testzip() is None


def test_takes_a_template_by_name_and_by_path(congvan, letter, tmp_path):
    assert congvan("render", letter, "--template", "cong-van", "-o", tmp_path / "a.docx").code == 0
    template = next(Path(__file__).parents[2].glob("templates/*/cong-van/template.docx"))
    assert congvan("render", letter, "--template", template, "-o", tmp_path / "b.docx").code == 0
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_sizes_go_up_together(congvan, letter, tmp_path):
    assert congvan("render", letter, "--sizes", "13-14-14", "-o", tmp_path / "a.docx").code == 0
    styles = docx.Document(str(tmp_path / "a.docx")).styles.element.xml
    assert 'w:styleId="motto"' in styles
    motto = styles[styles.index('w:styleId="motto"') :]
    assert '<w:sz w:val="28"/>' in motto[: motto.index("</w:style>")]


@pytest.fixture
def faulty(letter: Path) -> Path:
    """A letter whose deputy signs without KT. (Phụ lục I, Phần I, Mục II, khoản 7, điểm b)."""
    text = letter.read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if line.strip() not in ("authority: KT", "of: GIÁM ĐỐC")]
    assert len(kept) == len(text.splitlines()) - 2
    letter.write_text("\n".join(kept), encoding="utf-8")
    return letter


def test_errors_keep_the_file_from_being_written(congvan, faulty):
    outcome = congvan("render", faulty)
    assert outcome.code == 1
    assert "CV603" in outcome.err
    assert not faulty.with_suffix(".docx").exists()


def test_unchecked_it_is_written(congvan, faulty):
    assert congvan("render", faulty, "--no-check").code == 0
    assert faulty.with_suffix(".docx").exists()


BAD = {
    "missing type": ("issuer: {name: SỞ NỘI VỤ}\n", "type"),
    "wrong type": ("type: cong-van\nnumber: ba trăm\n", "number"),
    "duplicate key": ("type: cong-van\nplace: Lạng Sơn\nplace: Hà Nội\n", "place"),
    "unknown key": ("type: cong-van\nrecipient: [Như trên]\n", "recipients"),
    "not yaml": ("type: [cong-van\n  - }{", ""),
    "empty": ("", ""),
    "a list": ("- type: cong-van\n", ""),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_said_with_its_place(congvan, tmp_path, name):
    text, word = BAD[name]
    file = tmp_path / "bad.yaml"
    file.write_text(text, encoding="utf-8")
    outcome = congvan("render", file)
    assert outcome.code == 2
    assert "bad.yaml" in outcome.err
    assert word in outcome.err
    assert list(tmp_path.iterdir()) == [file]


def test_an_unknown_type_is_named_with_the_one_meant(congvan, letter):
    letter.write_text(
        letter.read_text(encoding="utf-8").replace("type: cong-van", "type: cong-vann"), encoding="utf-8"
    )
    checked = congvan("render", letter)
    assert checked.code == 1
    assert "CV401" in checked.err
    unchecked = congvan("render", letter, "--no-check")
    assert unchecked.code == 2
    assert "cong-vann" in unchecked.err


def test_a_huge_file_is_refused(congvan, tmp_path):
    file = tmp_path / "huge.yaml"
    with file.open("wb") as stream:
        stream.write(b"type: cong-van\n# ")
        stream.truncate(50 * 1024 * 1024)
    outcome = congvan("render", file)
    assert outcome.code == 2
    assert "huge.yaml" in outcome.err


def test_a_broken_tag_names_its_paragraph(congvan, letter, tmp_path):
    word = docx.Document()
    word.add_paragraph("Kính gửi: {{ subject")
    word.add_paragraph("{% if %}")
    template = tmp_path / "mine.docx"
    word.save(str(template))
    outcome = congvan("render", letter, "--template", template)
    assert outcome.code == 2
    assert "mine.docx" in outcome.err
    assert "{{ subject" in outcome.err or "{% if %}" in outcome.err
    assert not letter.with_suffix(".docx").exists()


def test_a_missing_folder_is_said(congvan, letter, tmp_path):
    outcome = congvan("render", letter, "-o", tmp_path / "nowhere" / "a.docx")
    assert outcome.code == 2
    assert "nowhere" in outcome.err


def test_a_read_only_folder_is_said(congvan, letter, tmp_path, monkeypatch):
    def refuse(path, flags, *rest):
        if flags & os.O_CREAT:
            raise PermissionError(13, "Permission denied")
        return opened(path, flags, *rest)

    opened = os.open
    monkeypatch.setattr(files.os, "open", refuse)
    outcome = congvan("render", letter, "-o", tmp_path / "a.docx")
    assert outcome.code == 2
    assert "a.docx" in outcome.err
    assert not (tmp_path / "a.docx").exists()


def test_an_interrupted_write_leaves_the_old_file(congvan, letter, tmp_path, monkeypatch):
    target = tmp_path / "a.docx"
    target.write_bytes(b"what was there")

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "replace", interrupt)
    outcome = congvan("render", letter, "-o", target)
    assert outcome.code == 130
    assert target.read_bytes() == b"what was there"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.docx", "letter.yaml"]


def test_a_full_disk_leaves_the_old_file(congvan, letter, tmp_path, monkeypatch):
    target = tmp_path / "a.docx"
    target.write_bytes(b"what was there")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "replace", full)
    outcome = congvan("render", letter, "-o", target)
    assert outcome.code == 2
    assert target.read_bytes() == b"what was there"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.docx", "letter.yaml"]


def test_a_pdf_beside_it(congvan, letter, monkeypatch):
    monkeypatch.setattr("congvan.cli.render.to_pdfs", lambda files: [b"%PDF-" + data[:2] for data in files])
    assert congvan("render", letter, "--pdf").code == 0
    assert letter.with_suffix(".pdf").read_bytes() == b"%PDF-PK"


def test_without_libreoffice_nothing_is_written(congvan, letter, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    outcome = congvan("render", letter, "--pdf")
    assert outcome.code == 2
    assert "LibreOffice" in outcome.err
    assert not letter.with_suffix(".docx").exists()


@pytest.fixture
def decision(tmp_path: Path) -> Path:
    """A decision whose attached document and annex are files of their own."""
    example = Path(__file__).parents[2] / "templates" / "nd30-2020" / "kem-theo" / "example.yaml"
    file = tmp_path / "qd.yaml"
    file.write_bytes(example.read_bytes())
    return file


def test_files_of_their_own_are_written_beside_the_main_one(congvan, decision):
    outcome = congvan("render", decision)
    assert outcome.code == 0
    names = ["qd.docx", "qd-quy-che.docx", "qd-phu-luc.docx"]
    assert [line.rpartition(os.sep)[2] for line in outcome.err.splitlines()] == names
    assert sorted(file.name for file in decision.parent.iterdir()) == sorted([*names, "qd.yaml"])
    assert "QUY CHẾ" in text_of(decision.with_name("qd-quy-che.docx"))


def test_of_several_files_all_are_written_or_none(congvan, decision):
    main = decision.with_suffix(".docx")
    main.write_bytes(b"what stood here before")
    decision.with_name("qd-phu-luc.docx").mkdir()
    outcome = congvan("render", decision)
    assert outcome.code == 2
    assert "qd-phu-luc.docx" in outcome.err
    assert main.read_bytes() == b"what stood here before"
    assert sorted(file.name for file in decision.parent.iterdir()) == [
        "qd-phu-luc.docx",
        "qd.docx",
        "qd.yaml",
    ]


@pytest.mark.parametrize("fails", [0, 1, 2])
def test_files_whose_place_is_lost_in_the_last_moment_are_as_they_were(congvan, decision, monkeypatch, fails):
    main, attached = decision.with_suffix(".docx"), decision.with_name("qd-quy-che.docx")
    main.write_bytes(b"old")
    replace, count = os.replace, iter(range(100))

    def failing(source, target):
        if next(count) == fails:
            raise PermissionError(13, "no")
        replace(source, target)

    monkeypatch.setattr(files.os, "replace", failing)
    assert congvan("render", decision).code == 2
    assert main.read_bytes() == b"old"
    assert not attached.exists()
    assert sorted(file.name for file in decision.parent.iterdir()) == ["qd.docx", "qd.yaml"]
