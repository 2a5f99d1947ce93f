"""Output names that every file system takes."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from congvan.batch.errors import DuplicateNameError, UnusableNameError
from congvan.batch.naming import LONGEST_NAME, Names, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("12-Xã Đông Kinh.docx", "12-Xã Đông Kinh.docx"),
        ("374/STTTT-TTBCXB.docx", "374-STTTT-TTBCXB.docx"),
        ("../../etc/passwd.docx", "-..-etc-passwd.docx"),
        ("a\\b:c*d?.docx", "a-b-c-d-.docx"),
        ("CON.docx", "_CON.docx"),
        ("nul.x.docx", "_nul.x.docx"),
        ("con dau.docx", "_con dau.docx"),
        ("console.docx", "console.docx"),
        (" a . .docx", "a.docx"),
        ("a\nb\tc.docx", "a-b-c.docx"),
        ("a\u202egpj.docx", "a-gpj.docx"),
        ("Xa\u0303.docx", "Xã.docx"),
    ],
)
def test_names(name, safe):
    assert safe_name(name) == safe


@pytest.mark.parametrize("name", [".docx", "...docx", "/.docx", "  .docx", "\x00.docx", "-.docx"])
def test_nothing_left(name):
    with pytest.raises(UnusableNameError):
        safe_name(name)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_name_is_safe(text):
    try:
        name = safe_name(f"{text}.docx")
    except (UnusableNameError, UnicodeEncodeError):
        return
    assert len(name.encode()) <= LONGEST_NAME
    assert name.endswith(".docx")
    assert not set(name) & set('<>:"/\\|?*')
    assert name[0] not in " ."
    assert name[:-5][-1] not in " ."
    assert not any(unicodedata.category(letter) == "Cc" for letter in name)
    assert safe_name(name) == name


def test_a_long_name_is_cut_between_letters():
    assert safe_name("ế" * 100 + ".docx") == "ế" * 65 + ".docx"


@pytest.mark.parametrize("again", ["Xã A.docx", "xã a.docx", "Xa\u0303 A.docx"])
def test_one_name_for_two_rows(again):
    names = Names()
    names.claim("Xã A.docx", 2)
    names.claim("Xã B.docx", 3)
    with pytest.raises(DuplicateNameError, match="dòng 2"):
        names.claim(again, 4)
    assert names.owner(again) == 2
    assert names.owner("khác.docx") is None


def test_many_names_are_told_apart_and_found_again():
    names = Names()
    for row in range(1, 20_001):
        names.claim(f"Xã {row}.docx", row)
        names.claim(f"XÃ {row}.docx", row)
    assert all(names.owner(f"xã {row}.docx") == row for row in range(1, 20_001))
    assert names.owner("xã 20001.docx") is None
    with pytest.raises(DuplicateNameError, match="dòng 777"):
        names.claim("xã 777.docx", 20_001)
