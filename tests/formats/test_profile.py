"""Profiles and project settings from files: every form, and every fault with its key and place."""

import pytest

from congvan.formats import InvalidDocumentError, UnreadableFileError
from congvan.formats.profile import load_profile
from congvan.formats.settings import project_of
from congvan.model import Contact, Issuer
from congvan.standards import Margins, Profile, RuleChoice

YAML = """\
id: so-noi-vu
issuer: {parent: UBND TỈNH LẠNG SƠN, name: SỞ NỘI VỤ, code: SNV}
place: Lạng Sơn
contact: {phone: "0205 3812 345"}
scheme: 13-14-14
sizes: {body: 13, subject: 13.5}
margins: {left: 35}
academic_titles: true
rules:
  ignore: CV508
  severity: {CV407: error}
"""
TOML = """\
id = "so-noi-vu"
place = "Lạng Sơn"
scheme = "13-14-14"
academic_titles = true
[issuer]
parent = "UBND TỈNH LẠNG SƠN"
name = "SỞ NỘI VỤ"
code = "SNV"
[contact]
phone = "0205 3812 345"
[sizes]
body = 13
subject = 13.5
[margins]
left = 35
[rules]
ignore = "CV508"
severity = {CV407 = "error"}
"""
EXPECTED = Profile(
    "so-noi-vu",
    issuer=Issuer("SỞ NỘI VỤ", code="SNV", parent="UBND TỈNH LẠNG SƠN"),
    place="Lạng Sơn",
    contact=Contact(phone="0205 3812 345"),
    scheme="13-14-14",
    sizes={"body": 13, "subject": 13.5},
    margins=Margins(left=35),
    academic_titles=True,
    rules=RuleChoice(ignore=("CV508",), severity={"CV407": "error"}),
)


def write(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("name", "text"), [("p.yaml", YAML), ("p.toml", TOML)])
def test_yaml_and_toml_say_the_same(tmp_path, name, text):
    assert load_profile(write(tmp_path, name, text)) == EXPECTED


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("place: Huế\n", [("id", 1)]),
        ("id: x\nisuer: {name: A}\n", [("isuer", 2)]),
        ("id: x\nsizes: {body: 12}\nmargins:\n  top: 30\n", [("sizes.body", 2), ("margins.top", 4)]),
        ("id: x\nsizes: {body: lớn}\n", [("sizes.body", 2)]),
        ("id: x\nsizes: [13]\n", [("sizes", 2)]),
        ("id: x\nmargins: {left: -3}\n", [("margins.left", 2)]),
        ("id: x\nedition: nd31\n", [("edition", 2)]),
        ("id: x\nrules:\n  ignore: [CV508, CV999]\n", [("rules.ignore[1]", 3)]),
        ("id: x\nrules:\n  severity: {CV312: warning}\n", [("rules.severity.CV312", 3)]),
        ("id: x\nrules:\n  severity: {CV312: grave}\n", [("rules.severity.CV312", 3)]),
        ("id: x\nrules:\n  severity: {date: error}\n", [("rules.severity.date", 3)]),
        ("- x\n", [("", 1)]),
        ("", [("", 1)]),
    ],
)
def test_every_fault_has_its_key_and_line(tmp_path, text, found):
    with pytest.raises(InvalidDocumentError) as refused:
        load_profile(write(tmp_path, "p.yaml", text))
    assert [(problem.path, problem.line) for problem in refused.value.problems] == found


def test_broken_toml_is_said_with_its_place(tmp_path):
    with pytest.raises(UnreadableFileError) as refused:
        load_profile(write(tmp_path, "p.toml", 'id = "x"\nplace = \n'))
    assert (refused.value.line, refused.value.column) == (2, 9)


def test_faults_of_toml_name_their_keys(tmp_path):
    with pytest.raises(InvalidDocumentError) as refused:
        load_profile(write(tmp_path, "p.toml", 'id = "x"\nsizes = {body = 12}\n'))
    assert [problem.path for problem in refused.value.problems] == ["sizes.body"]


def test_a_missing_profile_is_said(tmp_path):
    with pytest.raises(UnreadableFileError):
        load_profile(tmp_path / "p.yaml")


def test_the_nearest_project_with_settings_counts(tmp_path):
    write(tmp_path, "pyproject.toml", '[tool.congvan]\nprofile = "own/p.yaml"\nignore = ["CV508"]\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    write(inner, "pyproject.toml", '[project]\nname = "x"\n')
    project = project_of(inner)
    assert project is not None
    assert project.profile == tmp_path.resolve() / "own" / "p.yaml"
    assert project.settings.ignore == ("CV508",)


@pytest.mark.parametrize(
    ("table", "path"),
    [
        ("[tool.congvan]\nprofil = 'p.yaml'\n", "tool.congvan.profil"),
        ("[tool.congvan]\nselect = 5\n", "tool.congvan.select"),
        ("[tool.congvan]\nignore = ['CV999']\n", "tool.congvan.ignore[0]"),
        ("[tool]\ncongvan = 1\n", "tool.congvan"),
    ],
)
def test_faults_of_settings_name_their_keys(tmp_path, table, path):
    write(tmp_path, "pyproject.toml", table)
    with pytest.raises(InvalidDocumentError) as refused:
        project_of(tmp_path)
    assert [problem.path for problem in refused.value.problems] == [path]
