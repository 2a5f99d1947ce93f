"""What is printed is read back after another program opened the file and saved it."""

import functools
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from attrs import evolve
from tests.reading.components.test_round_trip import printed_and_read, printed_part
from tests.visual import cases

import congvan
from congvan.model import Document
from congvan.reading import read_layout
from congvan.reading.document import read_document

_NOT_READ = ("small-letters", "signed", "figures", "wide")
"""Capitals that are a format are read as the page shows them; pictures stay in the file that holds them; that a table
of a landscape annex is to be on landscape pages says nothing more."""
CASES = {name: make for name, (_, make) in cases.CASES.items() if name not in _NOT_READ}


def _wanted(case: str) -> Document:
    return evolve(CASES[case](), standard="nd30-2020")


@functools.cache
def _saved_again() -> tuple[tempfile.TemporaryDirectory[str], Path]:
    """A folder with every case as saved by LibreOffice; it lives as long as the handle beside it."""
    handle = tempfile.TemporaryDirectory()
    folder = Path(handle.name)
    for name in CASES:
        (folder / f"{name}.docx").write_bytes(congvan.render(_wanted(name), check=False))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    files = [str(path) for path in folder.glob("*.docx")]
    subprocess.run(
        [*command, "--outdir", str(folder / "saved"), *files], check=True, capture_output=True, timeout=300
    )
    return handle, folder / "saved"


@pytest.mark.visual
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("case", CASES)
def test_saved_again_it_says_the_same(case: str) -> None:
    read = evolve(
        read_document(read_layout(_saved_again()[1] / f"{case}.docx")).document, standard="nd30-2020"
    )
    assert read == printed_part(_wanted(case), read)


@pytest.mark.parametrize("case", CASES)
def test_printed_it_says_the_same(case: str) -> None:
    read = printed_and_read(_wanted(case))
    assert read == printed_part(_wanted(case), read)
