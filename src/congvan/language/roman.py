"""Roman numerals (chữ số La Mã), which number parts, chapters and annexes."""

from typing import ClassVar

from attrs import define

from congvan.errors import CongvanError
from congvan.language.excerpts import excerpt
from congvan.messages import Bilingual

_VALUES = {
    "M": 1000,
    "CM": 900,
    "D": 500,
    "CD": 400,
    "C": 100,
    "XC": 90,
    "L": 50,
    "XL": 40,
    "X": 10,
    "IX": 9,
    "V": 5,
    "IV": 4,
    "I": 1,
}
_LARGEST = 3999
_LONGEST = len("MMMDCCCLXXXVIII")


class NoRomanNumeral(CongvanError):
    """The number has no Roman numeral."""

    code: ClassVar[str] = "no-roman-numeral"
    text: ClassVar[Bilingual] = Bilingual(
        "Số La Mã chỉ viết được từ 1 đến 3999.",
        "Roman numerals go from 1 to 3999.",
    )


@define(eq=False)
class NotARomanNumeral(CongvanError):
    """The text is not a Roman numeral in its one correct spelling."""

    code: ClassVar[str] = "not-a-roman-numeral"
    text: ClassVar[Bilingual] = Bilingual(
        "“{found}” không phải là số La Mã viết đúng.",
        "“{found}” is not a well-formed Roman numeral.",
    )
    found: str


def to_roman(number: int) -> str:
    """The numeral of a number from 1 to 3999; `NoRomanNumeral` outside."""
    if not 1 <= number <= _LARGEST:
        raise NoRomanNumeral
    numeral = ""
    for symbol, value in _VALUES.items():
        times, number = divmod(number, value)
        numeral += symbol * times
    return numeral


def from_roman(numeral: str) -> int:
    """The number of a capital Roman numeral; `NotARomanNumeral` for others (`IIII`, `IC`, `iv`)."""
    if not 1 <= len(numeral) <= _LONGEST:
        raise NotARomanNumeral(excerpt(numeral))
    number, rest = 0, numeral
    for symbol, value in _VALUES.items():
        while rest.startswith(symbol):
            number, rest = number + value, rest.removeprefix(symbol)
    if rest or number > _LARGEST or to_roman(number) != numeral:
        raise NotARomanNumeral(excerpt(numeral))
    return number
