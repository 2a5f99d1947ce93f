"""The date of a document: forms read, blanks, impossible days, and back to text."""

import datetime as dt
import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.model import Document, DocumentDate, UnreadableDateError, odd_wording


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("2026-03-26", 2026, 3, 26),
        ("2026-03", 2026, 3, None),
        ("2026", 2026, None, None),
        (" 2026-03-26\n", 2026, 3, 26),
        ("0001-01-01", 1, 1, 1),
        ("2026-02-31", 2026, 2, 31),
        ("2026-13-00", 2026, 13, 0),
        ("ngày 05 tháng 02 năm 2026", 2026, 2, 5),
        ("ngày 29 tháng 6 năm 2019", 2019, 6, 29),
        ("ngày     tháng 3 năm 2026", 2026, 3, None),
    ],
)
def test_forms_that_need_no_wording(text, year, month, day):
    date = DocumentDate.parse(text)
    assert (date.year, date.month, date.day) == (year, month, day)
    assert odd_wording(text) is None or not date.complete


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("ngày 5 tháng 2 năm 2026", (2026, 2, 5)),
        ("ngày 05 tháng 03 năm 2026", (2026, 3, 5)),
        ("Ngày 05 tháng 02 năm 2026", (2026, 2, 5)),
        ("05/02/2026", (2026, 2, 5)),
        ("26-3-2026", (2026, 3, 26)),
    ],
)
def test_other_wordings_are_told(text, iso):
    assert DocumentDate.parse(text) == DocumentDate(*iso)
    assert odd_wording(f" {text} ") == text


def test_decomposed_wording_is_the_same_date():
    text = unicodedata.normalize("NFD", "ngày 05 tháng 02 năm 2026")
    assert DocumentDate.parse(text) == DocumentDate(2026, 2, 5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "hôm nay",
        "2026-3-26",
        "2026-03-",
        "26-03",
        "20260326",
        "2026/03/26",
        "2026-03-26T00:00",
        "２０２６-03",
        "năm 2026x",
    ],
)
def test_no_date(text):
    with pytest.raises(UnreadableDateError):
        DocumentDate.parse(text)


def test_the_error_quotes_little_of_a_long_text():
    with pytest.raises(UnreadableDateError) as raised:
        DocumentDate.parse("không phải ngày " * 100_000)
    assert len(str(raised.value)) < 400
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value)
    assert "2026-03-26" in raised.value.message("en")


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        (DocumentDate(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (DocumentDate(2020, 3, 5), "ngày 05 tháng 3 năm 2020"),
        (DocumentDate(2019, 12, 31), "ngày 31 tháng 12 năm 2019"),
    ],
)
def test_printed(date, printed):
    assert date.printed == printed


def test_calendar_day_only_where_there_is_one():
    assert DocumentDate(2024, 2, 29).date == dt.date(2024, 2, 29)
    assert DocumentDate(2026, 2, 29).date is None
    assert DocumentDate(2026, 4, 31).date is None
    assert DocumentDate(0, 1, 1).date is None
    assert DocumentDate(2026, 3).date is None
    assert DocumentDate(2026, 2, 29).complete
    assert not DocumentDate(2026, 3).complete
    assert not DocumentDate().complete


@pytest.mark.parametrize("blank", [DocumentDate(), "ngày     tháng     năm", None])
def test_a_date_that_is_blank_in_all_its_parts_is_absent(blank):
    assert Document("cong-van", date=blank).date is None


parts = st.builds(
    DocumentDate,
    st.none() | st.integers(0, 9999),
    st.none() | st.integers(0, 99),
    st.none() | st.integers(0, 99),
)


@given(parts)
def test_round_trip_of_any_parts(date):
    assert DocumentDate.parse(date.iso) == date


wordings = st.builds(
    "{}{}{}{}{}{}{}".format,
    st.sampled_from(["", "Ngày ", "ngày "]),
    st.integers(0, 99),
    st.sampled_from([" tháng ", "/", "-", ".", " tháng0"]),
    st.integers(0, 99),
    st.sampled_from([" năm ", "/", "-", "."]),
    st.integers(0, 9999),
    st.sampled_from(["", " ", ".", " tại Hà Nội"]),
)


@given(wordings | st.text(max_size=30))
def test_round_trip_of_any_text_that_is_read(text):
    try:
        date = DocumentDate.parse(text)
    except (UnreadableDateError, ValueError):
        return
    assert DocumentDate.parse(date.iso) == date
    assert date.printed


@given(st.dates())
def test_round_trip_of_days(day):
    date = DocumentDate(day.year, day.month, day.day)
    assert DocumentDate.parse(day.isoformat()) == date
    assert date.iso == day.isoformat()
    assert date.date == day


@pytest.mark.parametrize("name", ["year", "month", "day"])
def test_parts_are_whole_numbers_that_a_date_can_print(name):
    for wrong in (True, 1.0, "3"):
        with pytest.raises(TypeError, match=f"DocumentDate.{name}"):
            DocumentDate(**{name: wrong})
    for wrong in (-1, 10_000):
        with pytest.raises(ValueError, match=f"DocumentDate.{name}"):
            DocumentDate(**{name: wrong})


@pytest.mark.parametrize(
    "value",
    [
        "2026-03-26",
        dt.date(2026, 3, 26),
        dt.datetime(2026, 3, 26, 8, 30),
        DocumentDate(2026, 3, 26),
        "ngày 26 tháng 3 năm 2026",
    ],
)
def test_a_document_takes_every_form_of_a_date(value):
    assert Document(type="x", date=value).date == DocumentDate(2026, 3, 26)


@pytest.mark.parametrize("wrong", [True, 2026, 20260326, 2026.5, ("2026", "03")])
def test_a_document_refuses_what_is_no_date(wrong):
    with pytest.raises(TypeError):
        Document(type="x", date=wrong)
