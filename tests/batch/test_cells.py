"""What a cell says, and which cells say nothing that a document could hold."""

import datetime as dt
from decimal import Decimal

import pytest

from congvan.batch.cells import as_text, cell_value, parse_date
from congvan.batch.errors import BadCellError


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("  Xã A ", "Xã A"),
        ("", None),
        (" \n", None),
        (None, None),
        ("05", "05"),
        ("e\u0302", "ê"),
        ("{{ 7 * 7 }}", "{{ 7 * 7 }}"),
        (12.0, 12),
        (12.5, Decimal("12.5")),
        (Decimal("3.00"), 3),
        (True, True),
        (dt.datetime(2026, 2, 5), dt.date(2026, 2, 5)),
        (dt.datetime(2026, 2, 5, 8, 30), dt.datetime(2026, 2, 5, 8, 30)),
        (["a ", 1.0], ("a", 1)),
        ({"a": " b "}, {"a": "b"}),
        ("=", "="),
        ("-5", "-5"),
        ("+84 25", "+84 25"),
    ],
)
def test_values(raw, value):
    found = cell_value("a", raw)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("a\x0bb", "U\\+000B"),
        ("a\ufffdb", "bảng mã"),
        ("=SUM(A1:A3)", "công thức"),
        ("#REF!", "công thức"),
        ("x" * 32_768, "32767"),
        (float("nan"), "không phải số"),
        (float("inf"), "không phải số"),
        (object(), "object"),
        (dt.timedelta(1), "timedelta"),
    ],
)
def test_what_no_document_holds(raw, reason):
    with pytest.raises(BadCellError, match=reason) as caught:
        cell_value("ghi_chu", raw)
    assert caught.value.column == "ghi_chu"
    assert "ghi_chu" in caught.value.message("en")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5),
        ("05", 5),
        ("1.234", 1234),
        ("1.234.567", 1_234_567),
        ("12,5", Decimal("12.5")),
        ("-7", -7),
        ("2,0", 2),
    ],
)
def test_numbers_as_vietnam_writes_them(text, number):
    assert cell_value("so", text, "number") == number


@pytest.mark.parametrize("text", ["12.5", "1,234.5", "1.23", "mười", "1 000", "٣", "1e3"])
def test_texts_that_are_no_numbers(text):
    with pytest.raises(BadCellError):
        cell_value("so", text, "number")


@pytest.mark.parametrize("text", ["05/02/2026", "5/2/2026", "5-2-2026", "05.02.2026", "2026-02-05"])
def test_dates(text):
    assert cell_value("ngay", text, "date") == parse_date(text) == dt.date(2026, 2, 5)


@pytest.mark.parametrize("text", ["31/02/2026", "2/2026", "05/02/26", "05/02-2026", "hôm nay"])
def test_texts_that_are_no_dates(text):
    with pytest.raises(BadCellError):
        cell_value("ngay", text, "date")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (dt.date(2026, 2, 5), "05/02/2026"),
        (1234567, "1234567"),
        (Decimal("1234.5"), "1234,5"),
        (dt.time(8, 30), "08:30"),
        (dt.datetime(2026, 2, 5, 8, 30), "08:30 05/02/2026"),
    ],
)
def test_texts_of_values(value, text):
    assert as_text("a", value) == text
    assert cell_value("a", value, "text") == text
