import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language import NoRomanNumeral, NotARomanNumeral, from_roman, to_roman

NUMERALS = [
    *((1, "I"), (2, "II"), (3, "III"), (4, "IV"), (5, "V"), (6, "VI"), (8, "VIII"), (9, "IX"), (10, "X")),
    *((14, "XIV"), (19, "XIX"), (40, "XL"), (44, "XLIV"), (49, "XLIX"), (90, "XC"), (99, "XCIX")),
    *((400, "CD"), (444, "CDXLIV"), (500, "D"), (900, "CM"), (1994, "MCMXCIV"), (2026, "MMXXVI")),
    *((3888, "MMMDCCCLXXXVIII"), (3999, "MMMCMXCIX")),
]


@pytest.mark.parametrize(("number", "numeral"), NUMERALS)
def test_numerals(number, numeral):
    assert to_roman(number) == numeral
    assert from_roman(numeral) == number


def test_every_numeral_reads_back():
    assert [from_roman(to_roman(number)) for number in range(1, 4000)] == list(range(1, 4000))


@pytest.mark.parametrize("number", [0, -1, 4000, 10**40])
def test_numbers_without_numeral(number):
    with pytest.raises(NoRomanNumeral) as caught:
        to_roman(number)
    assert "3999" in caught.value.message("vi")


@pytest.mark.parametrize(
    "numeral",
    [
        "",
        "IIII",
        "IC",
        "VV",
        "IIX",
        "XXXX",
        "MMMM",
        "LC",
        "VX",
        "IVI",
        "XCX",
        "CMC",
        "iv",
        " I",
        "I ",
        "I.",
        "Ⅳ",
        "A",
    ],
)
def test_malformed_numerals(numeral):
    with pytest.raises(NotARomanNumeral):
        from_roman(numeral)


@given(st.text("IVXLCDM", max_size=20))
def test_what_is_read_is_written_the_same(numeral):
    try:
        number = from_roman(numeral)
    except NotARomanNumeral:
        return
    assert to_roman(number) == numeral


def test_a_huge_text_makes_a_short_message():
    with pytest.raises(NotARomanNumeral) as caught:
        from_roman("M" * 1_000_000)
    assert len(str(caught.value)) < 200
