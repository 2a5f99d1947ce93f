"""Numbers in Vietnamese words and digits, as sums of money and dates in contracts and minutes need them.

No act prescribes a reading; this is the one taught in schools. Zeros inside a number are read by
groups of three: a group of zeros is silent, a group below a hundred after a larger one begins with
`không trăm`. Above a thousand million, what stands before `tỷ` is read as a number of its own
(`một nghìn hai trăm tỷ`).
"""

from decimal import Decimal
from typing import ClassVar, Literal, NamedTuple

from attrs import define

from congvan.errors import CongvanError
from congvan.language.excerpts import excerpt
from congvan.language.folding import fold
from congvan.messages import Bilingual

ZeroTens = Literal["linh", "lẻ"]
Four = Literal["tư", "bốn"]
Thousand = Literal["nghìn", "ngàn"]

_LIMIT = 10**18
_DECIMAL_PLACES = 18
_BILLION = 10**9
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_LONGEST_WORDS = 1000


class NumberOutOfRange(CongvanError):
    """The number is not finite, beyond ±10^18, or has more than 18 decimal places."""

    code: ClassVar[str] = "number-out-of-range"
    text: ClassVar[Bilingual] = Bilingual(
        "Chỉ đọc được số từ -10^18 đến 10^18, có không quá 18 chữ số sau dấu phẩy.",
        "Only numbers from -10^18 to 10^18 with at most 18 decimal places can be written out.",
    )


@define(eq=False)
class NotNumberWords(CongvanError):
    """The text is not a number correctly written in Vietnamese words."""

    code: ClassVar[str] = "not-number-words"
    text: ClassVar[Bilingual] = Bilingual(
        "“{found}” không phải là một số viết đúng bằng chữ.",
        "“{found}” is not a number correctly written in Vietnamese words.",
    )
    found: str


class _Reading(NamedTuple):
    """The spellings among which usage leaves a choice."""

    zero_tens: ZeroTens
    four: Four
    thousand: Thousand

    def integer(self, number: int) -> str:
        """A number that is not negative."""
        return " ".join(self._words(number, follows=False)) or _DIGITS[0]

    def fraction(self, digits: str) -> str:
        """The digits after the decimal comma: leading zeros one by one, the rest as a number."""
        significant = digits.lstrip("0")
        zeros = [_DIGITS[0]] * (len(digits) - len(significant))
        return " ".join(zeros + (self._words(int(significant), follows=False) if significant else []))

    def _words(self, number: int, *, follows: bool) -> list[str]:
        """The words of a number, `follows` when a larger group was read before it."""
        for size, name in ((_BILLION, "tỷ"), (10**6, "triệu"), (1000, self.thousand)):
            if number >= size:
                head, rest = divmod(number, size)
                return [*self._words(head, follows=follows), name, *self._words(rest, follows=True)]
        return self._below_thousand(number, follows=follows) if number else []

    def _below_thousand(self, number: int, *, follows: bool) -> list[str]:
        hundreds, below = divmod(number, 100)
        tens, units = divmod(below, 10)
        words = [_DIGITS[hundreds], "trăm"] if hundreds or follows else []
        if tens > 1:
            words += [_DIGITS[tens], "mươi"]
        elif tens == 1:
            words.append("mười")
        elif units and words:
            words.append(self.zero_tens)
        return [*words, self._unit(units, after_tens=tens)] if units else words

    def _unit(self, digit: int, *, after_tens: int) -> str:
        if digit == 5 and after_tens:
            return "lăm"
        return {1: "mốt", 4: self.four}.get(digit, _DIGITS[digit]) if after_tens > 1 else _DIGITS[digit]


def number_in_words(
    number: int | Decimal,
    *,
    zero_tens: ZeroTens = "linh",
    four: Four = "tư",
    thousand: Thousand = "nghìn",
) -> str:
    """The number from -10^18 to 10^18 in words, all small letters: `một triệu không trăm linh năm`.

    `zero_tens` names an empty place of tens (105), `four` the four after `mươi` (24), `thousand` the
    thousand. A Decimal is read with every place it has (`1.50` is `một phẩy năm mươi`), at most 18.
    Raises `NumberOutOfRange`.
    """
    reading = _Reading(zero_tens, four, thousand)
    whole, _, fraction = _plain_digits(number).partition(".")
    words = reading.integer(int(whole))
    if fraction:
        words = f"{words} phẩy {reading.fraction(fraction)}"
    return f"âm {words}" if number < 0 else words


def amount_in_words(
    amount: int,
    *,
    even: bool = False,
    zero_tens: ZeroTens = "linh",
    four: Four = "tư",
    thousand: Thousand = "nghìn",
) -> str:
    """The sum in đồng, first letter capital: `Một trăm hai mươi ba nghìn đồng`; with `even` it ends in `chẵn`.

    Spellings and errors as `number_in_words`.
    """
    words = number_in_words(amount, zero_tens=zero_tens, four=four, thousand=thousand)
    return f"{words[0].upper()}{words[1:]} đồng{' chẵn' if even else ''}"


def format_number(number: int | Decimal) -> str:
    """The number in digits as Vietnam writes it: dots between thousands, a decimal comma, `1.234.567,5`.

    Raises `NumberOutOfRange` as `number_in_words`.
    """
    whole, _, fraction = _plain_digits(number).partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{'-' if number < 0 else ''}{grouped}{',' if fraction else ''}{fraction}"


def _plain_digits(number: int | Decimal) -> str:
    """The digits without sign and exponent, `NumberOutOfRange` before a huge number is spelled out."""
    if isinstance(number, int):
        if abs(number) > _LIMIT:
            raise NumberOutOfRange
        return str(abs(number))
    if not number.is_finite() or not -_LIMIT <= number <= _LIMIT:
        raise NumberOutOfRange
    if int(number.as_tuple().exponent) < -_DECIMAL_PLACES:
        raise NumberOutOfRange
    return f"{number.copy_abs():f}"


_VALUES = {word: digit for digit, word in enumerate(_DIGITS)} | {"mốt": 1, "lăm": 5}
_PLACES = {"trăm": 100, "mươi": 10}
_SCALES = {"nghìn": 1000, "triệu": 10**6}
_SPELLINGS = {"lẻ": "linh", "ngàn": "nghìn", "nhăm": "lăm", "tỉ": "tỷ", "bẩy": "bảy"}


def parse_number_words(text: str) -> int | Decimal:
    """The number that the words say, in any of the spellings of `number_in_words`; a Decimal where there is a `phẩy`.

    Read besides: capitals, any style of tone marks, `nhăm`, `tỉ`, `bẩy`, `linh tư`. Raises
    `NotNumberWords` for anything that is not a correct reading (`hai mươi một`, `một không`).
    """
    if len(text) > _LONGEST_WORDS:
        raise NotNumberWords(excerpt(text))
    words = " ".join(_SPELLINGS.get(word, word) for word in fold(text).split())
    words = words.replace("mươi tư", "mươi bốn").replace("linh tư", "linh bốn")
    try:
        number = _value(words)
        # Reading loosely and writing again admits exactly the correct words.
        if number_in_words(number, four="bốn") == words:
            return number
    except (KeyError, NumberOutOfRange):
        pass
    raise NotNumberWords(excerpt(text))


def _value(words: str) -> int | Decimal:
    """What the words would mean if they were correct; KeyError for a word that no number has."""
    unsigned = words.removeprefix("âm ")
    whole, has_fraction, fraction = unsigned.partition(" phẩy ")
    negative = unsigned != words
    if not has_fraction:
        return -_integer(whole) if negative else _integer(whole)
    significant = fraction
    while significant.startswith(_DIGITS[0]):
        significant = significant.removeprefix(_DIGITS[0]).lstrip()
    zeros = "0" * fraction.removesuffix(significant).count(_DIGITS[0])
    digits = zeros + (str(_integer(significant)) if significant else "")
    return Decimal(f"{'-' if negative else ''}{_integer(whole)}.{digits}")


def _integer(words: str) -> int:
    billions = below_billion = group = digit = 0
    for word in words.split():
        if word in _SCALES:
            below_billion += (group + digit) * _SCALES[word]
            group = digit = 0
        elif word == "tỷ":
            billions = (billions + below_billion + group + digit) * _BILLION
            below_billion = group = digit = 0
        elif word in _PLACES:
            group += digit * _PLACES[word]
            digit = 0
        elif word == "mười":
            group += 10
        elif word != "linh":
            digit = _VALUES[word]
    return billions + below_billion + group + digit
