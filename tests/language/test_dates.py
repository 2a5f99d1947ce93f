import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language import (
    DateParts,
    NoSuchDate,
    date_in_words,
    iter_dates,
    parse_written_date,
    written_date,
)

years = st.none() | st.integers(1000, 9999)
months = st.none() | st.integers(1, 12)
days = st.none() | st.integers(1, 31)


@pytest.mark.parametrize(
    ("year", "month", "day", "written"),
    [
        (2020, 1, 5, "ngày 05 tháng 01 năm 2020"),
        (2026, 2, 5, "ngày 05 tháng 02 năm 2026"),
        (2019, 6, 29, "ngày 29 tháng 6 năm 2019"),
        (2020, 3, 5, "ngày 05 tháng 3 năm 2020"),
        (2020, 9, 10, "ngày 10 tháng 9 năm 2020"),
        (2020, 12, 31, "ngày 31 tháng 12 năm 2020"),
        (2026, 3, None, "ngày     tháng 3 năm 2026"),
        (2026, None, None, "ngày     tháng     năm 2026"),
        (None, None, None, "ngày     tháng     năm"),
        (2026, None, 5, "ngày 05 tháng     năm 2026"),
    ],
)
def test_written_date(year, month, day, written):
    assert written_date(year, month, day) == written


@given(years, months, days)
def test_what_is_written_is_read(year, month, day):
    written = written_date(year, month, day)
    assert parse_written_date(written) == DateParts(year, month, day, span=(0, len(written)))


@given(years, months, days, st.text("ab .,\n"), st.sampled_from(["NFC", "NFD"]))
def test_a_date_is_found_where_it_stands(year, month, day, around, form):
    written = unicodedata.normalize(form, written_date(year, month, day))
    found = parse_written_date(f"{around}, {written}; {around}")
    assert found is not None
    assert (found.year, found.month, found.day) == (year, month, day)
    assert f"{around}, {written}; {around}"[slice(*found.span)] == written


READ = [
    ("ngày 26 tháng 3 năm 2018", (26, 3, 2018)),
    ("Ngày 26 tháng 3 năm 2018", (26, 3, 2018)),
    ("NGÀY 26 THÁNG 3 NĂM 2018", (26, 3, 2018)),
    ("ngày 5 tháng 03 năm 2018", (5, 3, 2018)),
    ("ngày\u00a005\u00a0tháng\u00a002\u00a0năm\u00a02020", (5, 2, 2020)),
    ("ngày 26 tháng9 năm 2018", (26, 9, 2018)),
    ("ngày26tháng9năm2018", (26, 9, 2018)),
    ("ngày 26\ntháng 9 năm 2018", (26, 9, 2018)),
    ("ngày   tháng 3 năm 2026", (None, 3, 2026)),
    ("ngày tháng 3 năm 2026", (None, 3, 2026)),
    ("ngày ... tháng ... năm 2026", (None, None, 2026)),
    ("ngày ….. tháng …. năm 2026", (None, None, 2026)),
    ("ngày___tháng___năm 2026", (None, None, 2026)),
    ("ngày ... tháng ... năm ...", (None, None, None)),
    ("ngày     tháng     năm 20...", (None, None, None)),
    ("ngày ... tháng 5 năm 202…", (None, 5, None)),
    ("ngày 31 tháng 02 năm 2026", (31, 2, 2026)),
    ("ngày 45 tháng 13 năm 2026", (45, 13, 2026)),
    ("26/02/2019", (26, 2, 2019)),
    ("26-02-2019", (26, 2, 2019)),
    ("26.02.2019", (26, 2, 2019)),
    ("5/3/2019", (5, 3, 2019)),
    ("31/02/2026", (31, 2, 2026)),
    ("ngày 26/02/2019", (26, 2, 2019)),
    ("ngày .../.../2026", (None, None, 2026)),
    ("ngày     /3/2026", (None, 3, 2026)),
]


@pytest.mark.parametrize(("text", "parts"), READ)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_dates_that_are_read(text, parts, form):
    text = unicodedata.normalize(form, text)
    found = parse_written_date(text)
    assert found is not None
    assert (found.day, found.month, found.year) == parts
    assert found.span == (0, len(text))
    assert found.form == ("digits" if "/" in text or text[0].isdigit() else "words")
    assert found.complete == (None not in parts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ghi rõ ngày tháng năm ban hành",
        "ngày, tháng, năm sinh",
        "ngày/tháng/năm",
        "tháng 3 năm 2026",
        "trong 30 ngày",
        "ngày 123 tháng 2 năm 2019",
        "ngày 26 tháng 3 năm 20185",
        "01/2011/TT-BNV",
        "Số: 02/05/2019/QĐ-UBND",
        "192.168.2019.1",
        "1.26.02.2019",
        "45/13/2026",
        "26/02-2019",
        "126/02/2019",
        "26/02/20190",
        "2019-02-26",
    ],
)
def test_texts_without_a_date(text):
    assert parse_written_date(text) is None


def test_all_dates_in_order():
    text = (
        "Lạng Sơn, ngày 26 tháng 3 năm 2019. Căn cứ Kế hoạch ngày 05/02/2019 (từ 01/02/2019-05/02/2019), "
        "hạn ngày ... tháng 4 năm 2019."
    )
    assert [text[slice(*found.span)] for found in iter_dates(text)] == [
        "ngày 26 tháng 3 năm 2019",
        "ngày 05/02/2019",
        "01/02/2019",
        "05/02/2019",
        "ngày ... tháng 4 năm 2019",
    ]


def test_the_full_stop_of_the_sentence_is_no_blank():
    assert parse_written_date("ngày 5 tháng 3 năm 2019.").span == (0, 23)
    assert parse_written_date("ngày 5 tháng 3 năm.").span == (0, 18)


@given(st.text("ngàythấmă0123456789/-._… \n\u0300\u0301"))
def test_spans_lie_in_order_inside_any_text(text):
    ends = [0]
    for found in iter_dates(text):
        assert ends[-1] <= found.span[0] < found.span[1] <= len(text)
        ends.append(found.span[1])


@pytest.mark.parametrize(
    "text",
    ["ngày" + " " * 200_000, "ngày 1" * 50_000, "1" * 200_000, "ngày....../....." * 20_000, "1/1/" * 50_000],
)
def test_hostile_texts_hold_no_date(text):
    assert parse_written_date(text) is None


@pytest.mark.parametrize(
    ("year", "month", "day", "words"),
    [
        (2019, 3, 26, "ngày hai mươi sáu tháng Ba năm hai nghìn không trăm mười chín"),
        (2024, 4, 24, "ngày hai mươi tư tháng Tư năm hai nghìn không trăm hai mươi tư"),
        (2005, 8, 5, "ngày năm tháng Tám năm hai nghìn không trăm linh năm"),
        (1945, 9, 2, "ngày hai tháng Chín năm một nghìn chín trăm bốn mươi lăm"),
        (2000, 10, 10, "ngày mười tháng Mười năm hai nghìn"),
    ],
)
def test_date_in_words(year, month, day, words):
    assert date_in_words(year, month, day) == words


@pytest.mark.parametrize(("year", "month", "day"), [(2026, 2, 29), (2026, 13, 1), (0, 1, 1), (10**40, 1, 1)])
def test_no_words_for_a_day_that_does_not_exist(year, month, day):
    with pytest.raises(NoSuchDate):
        date_in_words(year, month, day)
