"""The letters that number points (điểm), in the order of the Vietnamese alphabet."""

from typing import ClassVar

from attrs import define

from congvan.errors import CongvanError
from congvan.language.excerpts import excerpt
from congvan.messages import Bilingual

POINT_LETTERS = tuple("abcdđeghiklmnopqrstuvxy")
"""a b c d đ e g h i ... (PL I, Phần I, Mục II, khoản 6): no f j w z; ă â ê ô ơ ư do not number points."""

_PLACES = {letter: place for place, letter in enumerate(POINT_LETTERS, start=1)}


@define(eq=False)
class NoPointLetter(CongvanError):
    """The alphabet has no letter for a point at this place."""

    code: ClassVar[str] = "no-point-letter"
    text: ClassVar[Bilingual] = Bilingual(
        "Không có chữ cái cho điểm thứ {place}: một khoản có từ 1 đến {last} điểm.",
        "No letter for point {place}: a clause has points 1 to {last}.",
    )
    place: int
    last: int = len(POINT_LETTERS)


@define(eq=False)
class NotAPointLetter(CongvanError):
    """The text is not one of the letters that number points."""

    code: ClassVar[str] = "not-a-point-letter"
    text: ClassVar[Bilingual] = Bilingual(
        "“{found}” không phải chữ cái đánh thứ tự điểm (a, b, c, d, đ, e, g, h, i, ...).",
        "“{found}” does not number a point (a, b, c, d, đ, e, g, h, i, ...).",
    )
    found: str


def point_letter(place: int) -> str:
    """The letter of the point at a place counted from 1; `NoPointLetter` outside the alphabet."""
    if not 1 <= place <= len(POINT_LETTERS):
        raise NoPointLetter(place)
    return POINT_LETTERS[place - 1]


def point_index(letter: str) -> int:
    """The place, counted from 1, of a point's lower-case letter; `NotAPointLetter` for anything else."""
    try:
        return _PLACES[letter]
    except KeyError:
        raise NotAPointLetter(excerpt(letter)) from None


def next_point_letter(letter: str) -> str:
    """The letter after this one: `d` is followed by `đ`; `NoPointLetter` after the last."""
    return point_letter(point_index(letter) + 1)
