"""The public names, and what importing them costs."""

import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

import congvan
from congvan import CheckFailed, Document, Issuer

LETTER = Path(__file__).parents[1] / "examples" / "letter.yaml"


def test_every_public_name_is_there():
    for name in congvan.__all__:
        assert getattr(congvan, name) is not None
    assert set(congvan.__all__) <= set(dir(congvan))


def test_what_is_listed_is_public():
    listed = [name for name in dir(congvan) if not name.startswith("_")]
    assert listed == sorted([*congvan.__all__, "batch"])
    assert congvan.batch.render_rows.__module__.startswith("congvan.batch")
    exec("from congvan import *", names := {})
    assert names.keys() - {"__builtins__"} == set(congvan.__all__)


def test_a_fresh_import_lists_the_same():
    code = "import congvan; print(*(name for name in dir(congvan) if not name.startswith('_')))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.split() == sorted([*congvan.__all__, "batch"])


def test_an_unknown_name_is_an_attribute_error():
    assert not hasattr(congvan, "nothing")


def test_importing_reads_no_room_before_it_is_asked_for():
    code = "import sys, congvan; print(sorted(m for m in sys.modules if m.split('.')[0] in ('congvan', 'docxtpl', 'lxml', 'yaml', 'attrs')))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "['congvan']"


def test_checking_a_letter_never_imports_docxtpl():
    code = "import sys, congvan; congvan.check(congvan.Document(type='cong-van')); print('docxtpl' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "False"


@pytest.mark.parametrize("verb", [congvan.check, congvan.render, congvan.render_files])
@pytest.mark.parametrize("given", [{"type": "cong-van"}, None, 5])
def test_what_is_no_document_is_told_how_to_become_one(verb, given):
    with pytest.raises(TypeError, match=r"congvan\.load .* congvan\.from_dict"):
        verb(given)


def test_a_path_is_rendered_by_way_of_load():
    with pytest.raises(TypeError, match=r"not str: congvan\.load"):
        congvan.render(str(LETTER))


def test_a_faulty_document_is_not_rendered():
    with pytest.raises(CheckFailed) as raised:
        congvan.render(Document(type="cong-van", issuer=Issuer("SỞ NỘI VỤ", code="SNV")))
    failure = raised.value
    assert failure.report.errors
    assert failure.code == "check-failed"
    assert "CV701" in failure.message("vi")
    assert "CV701" in failure.message("en")


def test_saving_a_faulty_document_leaves_no_file(tmp_path):
    with pytest.raises(CheckFailed):
        congvan.save(Document(type="cong-van"), tmp_path / "a.docx")
    assert not list(tmp_path.iterdir())


def test_a_document_of_an_older_standard_is_printed_by_the_templates_of_today():
    letter = congvan.load(LETTER)
    assert letter.date.year == 2019
    assert congvan.render(evolve(letter, standard=None)) == congvan.render(letter)
