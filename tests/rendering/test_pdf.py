"""PDF and PNG by programs outside: what comes out, and what is said where they are absent, fail or hang."""

import shutil
import stat
from pathlib import Path

import pytest

import congvan
from congvan.rendering import pdf

LETTER = Path(__file__).parents[2] / "examples" / "letter.yaml"

needs_programs = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftoppm")),
    reason="LibreOffice or Poppler is not installed",
)


def program(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


@pytest.mark.visual
@needs_programs
def test_two_letters_by_one_start_and_a_picture_of_a_page():
    data = congvan.render(congvan.load(LETTER))
    first, second = pdf.to_pdfs([data, data])
    assert first.startswith(b"%PDF-")
    assert second.startswith(b"%PDF-")
    assert pdf.to_png(first).startswith(b"\x89PNG")
    with pytest.raises(pdf.ConversionError):
        pdf.to_png(first, page=99)


def test_no_files_need_no_program(monkeypatch, tmp_path):
    program(tmp_path, "soffice", "exit 3")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert pdf.to_pdfs([]) == ()


def test_libreoffice_is_found_where_an_installer_puts_it(monkeypatch, tmp_path):
    program(tmp_path, "soffice", "echo found >&2; exit 1")
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(pdf, "_OFFICE_FOLDERS", (str(tmp_path),))
    with pytest.raises(pdf.ConversionError, match="found"):
        pdf.to_pdf(b"")


def test_an_absent_program_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "_OFFICE_FOLDERS", ())
    with pytest.raises(pdf.MissingProgramError) as raised:
        pdf.to_pdf(b"")
    assert "LibreOffice" in raised.value.message("vi")
    assert "LibreOffice" in raised.value.message("en")
    assert "apt install libreoffice-writer-nogui" in raised.value.message("vi")
    assert "PATH" in raised.value.message("vi")
    with pytest.raises(pdf.MissingProgramError):
        pdf.to_png(b"")


def test_a_program_that_hangs_is_ended_with_all_that_it_started(monkeypatch, tmp_path):
    program(tmp_path, "soffice", "/bin/sleep 60 & /bin/sleep 60")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pdf.ConversionError):
        pdf.to_pdf(b"", time_limit=0.2)


@pytest.mark.parametrize("script", ["echo broken >&2; exit 1", "exit 0"])
def test_a_program_that_fails_is_said(monkeypatch, tmp_path, script):
    program(tmp_path, "soffice", script)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pdf.ConversionError):
        pdf.to_pdf(b"")
