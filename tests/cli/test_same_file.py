"""What a command writes never takes the place of what it reads, nor of a folder."""

import pytest

COMMANDS = {
    "render": ["render", "letter.yaml", "-o"],
    "read": ["read", "letter.docx", "-o"],
    "fix": ["fix", "letter.docx", "-o"],
    "annotate": ["annotate", "letter.docx", "-o"],
    "roll": ["roll", "letter.yaml", "--year", "2027", "-o"],
}


@pytest.fixture
def folder(congvan, letter, monkeypatch):
    monkeypatch.chdir(letter.parent)
    assert congvan("render", "letter.yaml").code == 0
    (letter.parent / "linked.yaml").symlink_to("letter.yaml")
    (letter.parent / "linked.docx").symlink_to("letter.docx")
    return letter.parent


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["{0}", "./{0}", "linked.{1}"])
def test_a_file_is_not_written_over_itself(congvan, folder, command, name):
    words = COMMANDS[command]
    before = (folder / words[1]).read_bytes()
    outcome = congvan(*words, name.format(words[1], words[1].partition(".")[2]))
    assert (outcome.code, outcome.out) == (2, "")
    assert "phải là tệp khác" in outcome.err
    assert (folder / words[1]).read_bytes() == before


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", [".", "/", "sub"])
def test_a_folder_is_not_written_over(congvan, folder, command, name):
    (folder / "sub").mkdir()
    outcome = congvan(*COMMANDS[command], name)
    assert (outcome.code, outcome.out) == (2, "")
    assert "đây là thư mục" in outcome.err


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("render", "a.pdf"),
        ("render", "a.yaml"),
        ("render", "a.doc"),
        ("render", "a.TXT"),
        ("fix", "a.pdf"),
        ("annotate", "a.txt"),
        ("read", "a.docx"),
        ("roll", "a.docx"),
    ],
)
def test_one_kind_of_file_does_not_get_the_name_of_another(congvan, folder, command, name):
    outcome = congvan(*COMMANDS[command], name)
    assert (outcome.code, outcome.out) == (2, "")
    assert "phải có đuôi" in outcome.err
    assert not (folder / name).exists()


@pytest.mark.parametrize(
    ("command", "name"),
    [("render", "van ban 5.2026"), ("render", "a"), ("fix", "a.docm"), ("read", "a.JSON"), ("read", "a")],
)
def test_other_names_are_free(congvan, folder, command, name):
    congvan(*COMMANDS[command], name)
    assert (folder / name).exists()


def test_a_starting_file_is_yaml(congvan, tmp_path):
    assert congvan("new", "cong-van", "-o", tmp_path / "a.docx").code == 2
    assert congvan("new", "cong-van", "-o", tmp_path / "a.json").code == 2


def test_a_word_file_is_not_the_default_place_of_its_own_rendering(congvan, folder):
    before = (folder / "letter.docx").read_bytes()
    assert congvan("render", "letter.docx").code == 2
    assert (folder / "letter.docx").read_bytes() == before
