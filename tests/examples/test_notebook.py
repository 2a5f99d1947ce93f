"""The notebook of the examples, run cell by cell; what is kept of it is without outputs."""

import shutil
from pathlib import Path

import pytest

import congvan

nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed (extra: notebook)")
nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed (extra: notebook)")
pytest.importorskip("ipykernel", reason="ipykernel is not installed (extra: notebook)")

FOLDER = Path(__file__).parents[2] / "examples" / "notebook"


@pytest.fixture
def kept():
    return nbformat.read(FOLDER / "letter.ipynb", as_version=4)


@pytest.fixture
def run(kept, tmp_path, monkeypatch):
    """The outputs of every cell by its id, after a run in a copy of the folder."""
    folder = tmp_path / "notebook"
    shutil.copytree(FOLDER, folder)
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    nbclient.NotebookClient(kept, timeout=300, resources={"metadata": {"path": str(folder)}}).execute()
    return folder, {cell.id: cell.outputs for cell in kept.cells if cell.cell_type == "code"}


def test_no_output_is_kept(kept):
    nbformat.validate(kept)
    for cell in kept.cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None


def test_it_runs_from_the_file_to_the_picture(run):
    folder, outputs = run
    (table,) = outputs["judge"]
    assert "| CV407 subject-end-mark |" in table.data["text/markdown"]
    (codes,) = outputs["right"]
    assert codes.data["text/plain"] == "[]"
    assert congvan.read(folder / "letter.docx").document.number == 15
    (same,) = outputs["back"]
    assert same.data["text/plain"] == "True"
    drawn = shutil.which("soffice") and shutil.which("pdftoppm")
    (last,) = outputs["word"]
    assert ("image/png" in last.data) if drawn else ("LibreOffice" in last.text or "Poppler" in last.text)
