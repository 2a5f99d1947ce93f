from decimal import Decimal

import pytest
import vn_money
import vn_numberwords
from hypothesis import given
from hypothesis import strategies as st

from congvan.language import (
    NotNumberWords,
    NumberOutOfRange,
    amount_in_words,
    format_number,
    number_in_words,
    parse_number_words,
)

LIMIT = 10**18
integers = st.integers(-LIMIT, LIMIT) | st.integers(-2000, 2000) | st.integers(0, 18).map(lambda e: 10**e)
decimals = st.decimals(-LIMIT, LIMIT, allow_nan=False, allow_infinity=False, places=3) | st.decimals(
    -1000, 1000, places=18
)
spellings = st.fixed_dictionaries(
    {
        "zero_tens": st.sampled_from(["linh", "lẻ"]),
        "four": st.sampled_from(["tư", "bốn"]),
        "thousand": st.sampled_from(["nghìn", "ngàn"]),
    }
)

READINGS = [
    (0, "không"),
    (1, "một"),
    (4, "bốn"),
    (5, "năm"),
    (10, "mười"),
    (11, "mười một"),
    (14, "mười bốn"),
    (15, "mười lăm"),
    (20, "hai mươi"),
    (21, "hai mươi mốt"),
    (24, "hai mươi tư"),
    (25, "hai mươi lăm"),
    (44, "bốn mươi tư"),
    (55, "năm mươi lăm"),
    (65, "sáu mươi lăm"),
    (91, "chín mươi mốt"),
    (100, "một trăm"),
    (101, "một trăm linh một"),
    (104, "một trăm linh bốn"),
    (105, "một trăm linh năm"),
    (110, "một trăm mười"),
    (111, "một trăm mười một"),
    (115, "một trăm mười lăm"),
    (121, "một trăm hai mươi mốt"),
    (555, "năm trăm năm mươi lăm"),
    (1_000, "một nghìn"),
    (1_001, "một nghìn không trăm linh một"),
    (1_010, "một nghìn không trăm mười"),
    (1_015, "một nghìn không trăm mười lăm"),
    (1_100, "một nghìn một trăm"),
    (2_019, "hai nghìn không trăm mười chín"),
    (21_000, "hai mươi mốt nghìn"),
    (123_000, "một trăm hai mươi ba nghìn"),
    (1_000_000, "một triệu"),
    (1_000_005, "một triệu không trăm linh năm"),
    (1_005_000, "một triệu không trăm linh năm nghìn"),
    (1_234_567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"),
    (10**9, "một tỷ"),
    (5_000_000_005, "năm tỷ không trăm linh năm"),
    (1_000_005_000, "một tỷ không trăm linh năm nghìn"),
    (10**12, "một nghìn tỷ"),
    (1_234 * 10**9, "một nghìn hai trăm ba mươi tư tỷ"),
    (1_001 * 10**9 + 1, "một nghìn không trăm linh một tỷ không trăm linh một"),
    (10**15, "một triệu tỷ"),
    (1_500_000 * 10**9, "một triệu năm trăm nghìn tỷ"),
    (10**18, "một tỷ tỷ"),
    (-5, "âm năm"),
    (-(10**18), "âm một tỷ tỷ"),
    (Decimal("1.5"), "một phẩy năm"),
    (Decimal("1.05"), "một phẩy không năm"),
    (Decimal("1.25"), "một phẩy hai mươi lăm"),
    (Decimal("1.50"), "một phẩy năm mươi"),
    (Decimal("3.005"), "ba phẩy không không năm"),
    (Decimal("0.125"), "không phẩy một trăm hai mươi lăm"),
    (Decimal("2.0"), "hai phẩy không"),
    (Decimal("-0.5"), "âm không phẩy năm"),
    (Decimal("12"), "mười hai"),
    (Decimal("1E+3"), "một nghìn"),
]


@pytest.mark.parametrize(("number", "words"), READINGS)
def test_readings(number, words):
    assert number_in_words(number) == words
    assert parse_number_words(words) == number


@pytest.mark.parametrize(
    ("number", "spelling", "words"),
    [
        (105, {"zero_tens": "lẻ"}, "một trăm lẻ năm"),
        (24, {"four": "bốn"}, "hai mươi bốn"),
        (14, {"four": "tư"}, "mười bốn"),
        (1_004, {"zero_tens": "lẻ", "thousand": "ngàn"}, "một ngàn không trăm lẻ bốn"),
        (10**12, {"thousand": "ngàn"}, "một ngàn tỷ"),
    ],
)
def test_spellings_that_usage_leaves_open(number, spelling, words):
    assert number_in_words(number, **spelling) == words
    assert parse_number_words(words) == number


@given(integers | decimals, spellings)
def test_what_is_written_in_words_is_read(number, spelling):
    read = parse_number_words(number_in_words(number, **spelling))
    assert read == number
    if isinstance(number, Decimal):
        assert Decimal(read).as_tuple()[1:] == number.as_tuple()[1:] or number == 0


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hai mươi nhăm", 25),
        ("MỘT TRĂM LẺ TƯ NGÀN", 104_000),
        ("  ba\u00a0mươi  tư ", 34),
        ("hai tỉ", 2 * 10**9),
        ("bẩy mươi bẩy", 77),
        ("mu\u031bo\u031b\u0300i la\u0306m", 15),
    ],
)
def test_words_people_type(text, number):
    assert parse_number_words(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", "âm", "âm không", "phẩy", "một phẩy", "phẩy năm", "nghìn", "mươi", "trăm năm"),
        *("hai mươi một", "hai mươi năm", "mười mốt", "mười năm", "mốt", "lăm", "tư", "tư trăm"),
        *("một không", "không năm", "hai mười", "mười mươi", "một trăm năm", "một mươi"),
        *("một nghìn linh năm", "một nghìn năm", "một triệu không nghìn", "một nghìn triệu", "tỷ tỷ"),
        *(
            "một tỷ tỷ không trăm linh một",
            "một tỷ tỷ tỷ",
            "tỷ " * 150,
            "a" * 100_000,
            "một phẩy năm phẩy năm",
        ),
        *("12", "một hai ba", "hai mươi lăm đồng"),
    ],
)
def test_words_that_are_no_correct_number(text):
    with pytest.raises(NotNumberWords) as caught:
        parse_number_words(text)
    assert len(str(caught.value)) < 200


NUMBER_WORDS = sorted(
    {"triệu", "tỷ", "phẩy", "âm"}
    | {word for number in range(2000) for word in number_in_words(number).split()}
)


@given(st.lists(st.sampled_from(NUMBER_WORDS)).map(" ".join))
def test_any_words_are_a_number_written_that_way_or_none(words):
    try:
        number = parse_number_words(words)
    except NotNumberWords:
        return
    assert number_in_words(number, four="bốn") == words.replace("mươi tư", "mươi bốn").replace(
        "linh tư", "linh bốn"
    )


@pytest.mark.parametrize(
    "number",
    [
        *(LIMIT + 1, -LIMIT - 1, 10**5000, Decimal(LIMIT) + 1),
        *map(Decimal, ("NaN", "sNaN", "Infinity", "-Infinity", "1E+999999999", "1E-999999999")),
        Decimal("0." + "1" * 19),
    ],
    ids=lambda _: "",
)
@pytest.mark.parametrize("write", [number_in_words, format_number])
def test_numbers_out_of_range(write, number):
    with pytest.raises(NumberOutOfRange) as caught:
        write(number)
    assert "10^18" in caught.value.message("vi")
    assert "10^18" in caught.value.message("en")


@pytest.mark.parametrize(
    ("amount", "options", "words"),
    [
        (123_000, {}, "Một trăm hai mươi ba nghìn đồng"),
        (123_000, {"even": True}, "Một trăm hai mươi ba nghìn đồng chẵn"),
        (0, {}, "Không đồng"),
        (-2_500_000, {}, "Âm hai triệu năm trăm nghìn đồng"),
        (24_105_000, {"zero_tens": "lẻ", "four": "bốn"}, "Hai mươi bốn triệu một trăm lẻ năm nghìn đồng"),
        (5_000, {"thousand": "ngàn"}, "Năm ngàn đồng"),
    ],
)
def test_amounts(amount, options, words):
    assert amount_in_words(amount, **options) == words


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, "1.000"),
        (1_234_567, "1.234.567"),
        (-1_234, "-1.234"),
        (10**18, "1.000.000.000.000.000.000"),
        (Decimal("1234567.50"), "1.234.567,50"),
        (Decimal("-0.5"), "-0,5"),
        (Decimal("1E+3"), "1.000"),
    ],
)
def test_numbers_in_digits(number, digits):
    assert format_number(number) == digits


def money_reads_no_empty_group(number):
    """vn-money says the name of an empty group, `một triệu không nghìn không trăm linh năm` for 1.000.005.

    Usage passes over it, `một triệu không trăm linh năm`: the next group already begins with `không trăm`.
    """
    return "không nghìn" not in vn_money.to_words(number) and "không triệu" not in vn_money.to_words(number)


def numberwords_knows_the_five(number):
    """vn-numberwords says `sáu mươi năm`, which is sixty years, from 65 on; usage has `sáu mươi lăm`."""
    groups = [int(group) for group in f"{number:,}".split(",")]
    return not any(group % 10 == 5 and group // 10 % 10 > 5 for group in groups)


# From 10^12 on both oracles say `tỷ` after every group, `một nghìn tỷ hai trăm tỷ`; usage says it once:
# 1.200 tỷ is `một nghìn hai trăm tỷ`.
below_thousand_billion = st.integers(0, 10**12 - 1) | st.integers(0, 9_999)


@given(below_thousand_billion.filter(money_reads_no_empty_group))
def test_vn_money_reads_the_same(number):
    assert number_in_words(number) == vn_money.to_words(number)
    assert number_in_words(-number) == vn_money.to_words(-number)


@given(below_thousand_billion.filter(numberwords_knows_the_five))
def test_vn_numberwords_reads_the_same(number):
    assert number_in_words(number, four="bốn") == vn_numberwords.number_to_words(number)
    south = vn_numberwords.SouthDictionary()
    assert number_in_words(number, zero_tens="lẻ", thousand="ngàn") == vn_numberwords.number_to_words(
        number, south
    )


def test_oracles_agree_on_every_number_below_ten_thousand():
    # No group of these is empty, so that vn-money needs no exception.
    assert [number_in_words(number) for number in range(10_000)] == [
        vn_money.to_words(number) for number in range(10_000)
    ]


@pytest.mark.parametrize(
    ("number", "usage", "oracle", "says"),
    [
        (
            1_000_005,
            "một triệu không trăm linh năm",
            vn_money.to_words,
            "một triệu không nghìn không trăm linh năm",
        ),
        (1_200 * 10**9, "một nghìn hai trăm tỷ", vn_money.to_words, "một nghìn tỷ hai trăm tỷ"),
        (65, "sáu mươi lăm", vn_numberwords.number_to_words, "sáu mươi năm"),
        (1_200 * 10**9, "một nghìn hai trăm tỷ", vn_numberwords.number_to_words, "một nghìn tỷ hai trăm tỷ"),
    ],
)
def test_where_an_oracle_departs_from_usage(number, usage, oracle, says):
    assert number_in_words(number) == usage
    assert oracle(number) == says
