import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language import is_upper, starts_upper, title_case_name

LETTERS = "aàáảãạăằâầbcdđeèêghiìklmnoòôơởpqrstuùưừvxyýỳ"
names = st.text(LETTERS + LETTERS.upper() + " -'")


@pytest.mark.parametrize("text", ["ĐỘC LẬP", "KT. GIÁM ĐỐC", "ỦY BAN 1", "15/QĐ-BNV", "Ư", "HÒA"])
def test_capitals(text):
    assert is_upper(text)
    assert is_upper(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize("text", ["", "123", "./.", "QyĐ", "Độc lập", "GIÁM ĐốC"])
def test_not_all_capitals(text):
    assert not is_upper(text)


@pytest.mark.parametrize(
    ("text", "upper"),
    [
        ("Căn cứ", True),
        ("Ủy ban", True),
        ("đề nghị", False),
        ("“Điều 1", True),
        ("- tăng cường", False),
        ("1. Nội dung", True),
        ("", False),
        ("123", False),
    ],
)
def test_first_letter(text, upper):
    assert starts_upper(text) is upper


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lê hải yên", "Lê Hải Yên"),
        ("LÊ HẢI YÊN", "Lê Hải Yên"),
        ("đỗ thị ánh", "Đỗ Thị Ánh"),
        ("nguyễn ái quốc", "Nguyễn Ái Quốc"),
        ("VLA-ĐI-MIA I-LÍCH LÊ-NIN", "Vla-đi-mia I-lích Lê-nin"),
        ("phri-đrích ăng-ghen", "Phri-đrích Ăng-ghen"),
        ("h'hen niê", "H'Hen Niê"),
        ("(lê  yên)", "(Lê  Yên)"),
        ("", ""),
    ],
)
def test_names(typed, name):
    assert title_case_name(typed) == name
    assert title_case_name(unicodedata.normalize("NFD", typed)) == name


@given(names)
def test_a_name_has_the_same_capitals_however_it_was_typed(text):
    name = title_case_name(text)
    assert title_case_name(name) == name
    assert title_case_name(text.upper()) == name == title_case_name(text.lower())
    assert name.lower() == text.lower()
