"""Words that no input method took up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language.keystrokes import meant_in_telex, meant_in_vni
from congvan.language.syllables import is_syllable


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(
            ("nguwowif", "người"),
            ("nguowif", "người"),
            ("cuar", "của"),
            ("vieejt", "việt"),
            ("ddawng", "đăng"),
        ),
        *(("ddeer", "để"), ("huyeenj", "huyện"), ("quyeets", "quyết"), ("giaos", "giáo"), ("hoaf", "hòa")),
        *(("hoangf", "hoàng"), ("thuyr", "thủy"), ("ngoaif", "ngoài"), ("cacs", "các"), ("tuwf", "từ")),
        *(("Nguwowif", "người"), ("quyr", "quỷ"), ("giuwx", "giữ"), ("yeeu", "yêu")),
    ],
)
def test_telex(typed, meant):
    assert meant_in_telex(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(
            ("ngu7o72i", "người"),
            ("nguo72i", "người"),
            ("cu3a", "của"),
            ("vie65t", "việt"),
            ("d9a8ng", "đăng"),
        ),
        *(("d9u7o75c", "được"), ("to6i", "tôi"), ("ha2nh", "hành"), ("quye61t", "quyết")),
    ],
)
def test_vni(typed, meant):
    assert meant_in_vni(typed) == meant


@pytest.mark.parametrize(
    "word", ["", "email", "code", "employee", "kuwait", "a1b2", "h1n1", "123", "cacsf", "đăng ký"]
)
def test_what_means_nothing(word):
    assert meant_in_telex(word) is None
    assert meant_in_vni(word) is None


@given(st.text("abcdeghiklmnopqrstuvxyfjw0123456789đ", max_size=12))
def test_what_is_meant_is_a_syllable_with_marks(word):
    for meant in (meant_in_telex(word), meant_in_vni(word)):
        assert meant is None or (is_syllable(meant) and not meant.isascii())
