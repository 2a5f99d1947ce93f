"""Which strings the spelling of Vietnamese admits as a syllable."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language.syllables import CAPITAL_LETTERS, SMALL_LETTERS, is_syllable


@pytest.mark.parametrize(
    "word",
    [
        "a",
        "ý",
        "uy",
        "oa",
        "nghiêng",
        "nghị",
        "quyết",
        "quý",
        "quốc",
        "quỳnh",
        "gì",
        "giêng",
        "giếng",
        "giữ",
        "giúp",
        "khuỷu",
        "khuya",
        "người",
        "được",
        "ngoằn",
        "xoong",
        "yêu",
        "huyện",
        "thuế",
        "tuýp",
        "hoà",
        "hòa",
        "thuỷ",
        "thủy",
        "Ủy",
        "UỶ",
        "Lạng",
        "kẻng",
        "cộng",
        "phải",
        "trước",
        "rượu",
        "loè",
        "oe",
    ],
)
def test_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word",
    [
        "email",
        "file",
        "test",
        "list",
        "code",
        "mm",
        "km",
        "ngiêng",
        "ghà",
        "cêng",
        "céng",
        "kà",
        "gê",
        "ngê",
        "hoàc",
        "tac̀",
        "bạ̀",
        "Müller",
        "où",
        "même",
        "vieejt",
        "Kạn",
        "Lắk",
        "dz",
        "w",
        "f",
        "j",
        "z",
        "đ",
        "ng",
        "tr",
        "ThS",
        "nghiêngg",
        "5a",
    ],
)
def test_no_syllables(word):
    assert not is_syllable(word)


def test_stops_bear_only_two_tones():
    assert [word for word in ("các", "cạc", "càc", "cảc", "cãc") if is_syllable(word)] == ["các", "cạc"]


@given(st.text(max_size=12))
def test_any_text_is_judged_alike_in_both_normal_forms(word):
    composed, decomposed = (unicodedata.normalize(form, word) for form in ("NFC", "NFD"))
    assert is_syllable(composed) == is_syllable(decomposed) or len(decomposed) > 10


def test_letters_are_those_of_the_alphabet_with_tones():
    assert len(SMALL_LETTERS) == len(CAPITAL_LETTERS) == len(set(SMALL_LETTERS)) == 33 + 60
    assert set("đăâêôơưàảãáạệợỹ") <= set(SMALL_LETTERS)
    assert set("ĐĂÂÊÔƠƯÀẢÃÁẠỆỢỸ") <= set(CAPITAL_LETTERS)
