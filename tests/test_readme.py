"""What the README says works as it is written."""

import re
import shlex
from pathlib import Path

import pytest

import congvan
from congvan.cli import main
from congvan.rules import all_rules
from congvan.standards import ND30

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "README.vi.md")
WRONG, RIGHT = "recipients: [Lãnh đạo Sở]", "recipients: [Như trên, Lãnh đạo Sở]"
"""What the letter in YAML has, and what the pages put in its place."""


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_the_letter_in_python_is_written_without_a_finding(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (code,) = blocks(page, "python")
    exec(compile(code, page, "exec"), {})
    assert (tmp_path / "letter.docx").stat().st_size > 1000
    assert not capsys.readouterr().out


def ended(line: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(shlex.split(line, comments=True)[1:])
    return int(ended.value.code or 0)


@pytest.mark.parametrize("page", PAGES)
def test_a_letter_goes_in_and_its_finding_comes_out(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (text,), (session,) = blocks(page, "yaml"), blocks(page, "console")
    Path("letter.yaml").write_text(text, encoding="utf-8")
    command, _, printed = session.partition("\n")
    assert ended(command.removeprefix("$ ")) == 1
    assert capsys.readouterr().out == printed


@pytest.mark.parametrize("page", PAGES)
def test_put_right_it_is_the_letter_in_python(page):
    names: dict[str, object] = {}
    exec(compile(blocks(page, "python")[0].split("for finding")[0], page, "exec"), names)
    (text,) = blocks(page, "yaml")
    assert WRONG in text
    assert RIGHT in (ROOT / page).read_text(encoding="utf-8")
    assert congvan.loads(text.replace(WRONG, RIGHT)) == names["letter"]


@pytest.mark.parametrize("page", PAGES)
def test_the_first_commands(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    commands = [
        line for block in blocks(page, "sh") for line in block.splitlines() if line.startswith("congvan")
    ]
    assert [shlex.split(line, comments=True)[1] for line in commands] == ["new", "check", "render"]
    for line in commands:
        assert not ended(line), line
    assert congvan.read(tmp_path / "letter.docx").document.type == "cong-van"


@pytest.mark.parametrize("page", PAGES)
def test_the_other_commands_are_those_of_the_makefile(page):
    targets = set(re.findall(r"^(\w[\w-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    lines = [line.split("#")[0].split() for block in blocks(page, "sh") for line in block.splitlines()]
    for program, *words in lines:
        assert program in ("congvan", "make", "pip", "python3")
        assert program != "make" or set(words) <= targets


@pytest.mark.parametrize("page", PAGES)
def test_pictures_and_pages_that_it_points_to_exist(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r'(?:src="|\]\()([^")#]+)', text):
        if "://" not in target:
            assert (ROOT / target).exists(), target


def test_both_pages_show_the_same_code():
    english, vietnamese = (blocks(page, "python") + blocks(page, "yaml") for page in PAGES)
    assert english == vietnamese


@pytest.mark.parametrize("page", PAGES)
def test_the_number_of_rules_is_that_of_the_catalogue(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    assert set(re.findall(r"(\d+) (?:rules|quy tắc)", text)) == {str(len(all_rules()))}


@pytest.mark.parametrize("page", PAGES)
def test_the_numbers_of_types_and_copies_are_those_of_the_standard(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    assert set(re.findall(r"(\d+) (?:types|loại văn bản)", text)) == {str(len(ND30.types))}
    assert set(re.findall(r"(\d+) (?:forms of copy|hình thức bản sao)", text)) == {str(len(ND30.copies))}
