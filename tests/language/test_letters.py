import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.errors import CongvanError
from congvan.language import (
    POINT_LETTERS,
    NoPointLetter,
    NotAPointLetter,
    next_point_letter,
    point_index,
    point_letter,
)


def test_the_letters_are_the_vietnamese_alphabet_as_points_use_it():
    assert " ".join(POINT_LETTERS) == "a b c d đ e g h i k l m n o p q r s t u v x y"


@pytest.mark.parametrize(("place", "letter"), [(1, "a"), (4, "d"), (5, "đ"), (6, "e"), (7, "g"), (23, "y")])
def test_letter_of_a_place(place, letter):
    assert point_letter(place) == letter
    assert point_index(letter) == place


@given(st.sampled_from(POINT_LETTERS))
def test_place_and_letter_are_inverse(letter):
    assert point_letter(point_index(letter)) == letter


@pytest.mark.parametrize(
    ("letter", "following"), [("a", "b"), ("d", "đ"), ("đ", "e"), ("e", "g"), ("x", "y")]
)
def test_next_letter(letter, following):
    assert next_point_letter(letter) == following


@pytest.mark.parametrize("place", [0, -1, 24, 10**30])
def test_no_letter_outside_the_alphabet(place):
    with pytest.raises(NoPointLetter) as caught:
        point_letter(place)
    assert str(place) in caught.value.message("vi")
    assert str(place) in caught.value.message("en")


def test_nothing_follows_the_last_letter():
    with pytest.raises(NoPointLetter):
        next_point_letter("y")


@given(st.text().filter(lambda text: text not in POINT_LETTERS))
def test_other_texts_are_no_point_letters(text):
    with pytest.raises(NotAPointLetter):
        point_index(text)


@pytest.mark.parametrize("letter", ["f", "j", "w", "z", "ă", "â", "ê", "ô", "ơ", "ư", "A", "Đ", "ab", ""])
def test_letters_that_number_no_point(letter):
    with pytest.raises(CongvanError):
        point_index(letter)
