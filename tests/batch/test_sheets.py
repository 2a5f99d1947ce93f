"""Spreadsheets: values as they are stored, dates as dates, formulas by their last value."""

import datetime as dt
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.batch.workbook import Failed, Formula, write_workbook

from congvan.batch.errors import MissingExtraError, UnreadableRowsError
from congvan.batch.rows import Row
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table


def rows_of(path: Path, **reading: Any) -> list[Row]:
    """The rows of a spreadsheet, none of them broken."""
    rows = list(open_table(path, Reading(**reading)))
    assert all(isinstance(row, Row) for row in rows)
    return rows  # type: ignore[return-value]  # asserted


def test_stored_types(tmp_path: Path) -> None:
    header = ["chữ", "số", "lẻ", "ngày", "công thức", "đúng", "mã"]
    cells = ["Xã Đông Kinh", 12.0, 12.5, dt.date(2026, 2, 5), Formula("A2", "giá trị cũ"), True, "05"]
    (row,) = rows_of(write_workbook(tmp_path / "a.xlsx", {"Xã": [header, cells]}))
    assert [row[name] for name in header] == [
        "Xã Đông Kinh",
        12,
        Decimal("12.5"),
        dt.date(2026, 2, 5),
        "giá trị cũ",
        True,
        "05",
    ]
    assert type(row["số"]) is int
    assert type(row["ngày"]) is dt.date


def test_rows_are_numbered_as_the_program_shows_them(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Xã": [[], ["ten"], ["a"], [], ["b"]]})
    assert [(row.number, row.index, row["ten"]) for row in rows_of(path)] == [(3, 1, "a"), (5, 2, "b")]


def test_merged_cells_hold_their_value_in_every_row(tmp_path: Path) -> None:
    cells = [["huyện", "xã"], ["Cao Lộc", "Yên Trạch"], [None, "Hợp Thành"], ["Chi Lăng", "Bằng Mạc"]]
    path = write_workbook(tmp_path / "a.xlsx", {"Xã": cells}, merged=["A2:A3"])
    assert [row["huyện"] for row in rows_of(path)] == ["Cao Lộc", "Cao Lộc", "Chi Lăng"]


def test_blank_cells_are_none_and_blank_where_nothing_is_merged(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Xã": [["a", "b"], ["x", None]]})
    assert rows_of(path)[0]["b"] is None


def test_a_formula_that_has_failed_has_no_value(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Xã": [["a", "b"], [Failed("#N/A"), "tốt"]]})
    (row,) = rows_of(path)
    assert (row["a"], row["b"]) == (None, "tốt")


def test_a_named_sheet(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Một": [["a"], ["1"]], "Hai": [["a"], ["2"]]})
    assert rows_of(path, sheet="Hai")[0]["a"] == "2"
    with pytest.raises(UnreadableRowsError, match="Một, Hai"):
        open_table(path, Reading(sheet="Ba"))


def test_no_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"ma_xa,ten\n1,a\n")
    with pytest.raises(UnreadableRowsError):
        open_table(path, Reading())


def test_an_empty_sheet(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRowsError):
        open_table(write_workbook(tmp_path / "a.xlsx", {"Xã": []}), Reading())


@pytest.mark.parametrize("header", [["a", "a"], ["a", None, "b"], ["a", " a "]])
def test_headers_that_are_no_names(tmp_path: Path, header: list[str | None]) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Xã": [header, ["1"] * len(header)]})
    with pytest.raises(UnreadableRowsError):
        open_table(path, Reading())


def test_without_the_extra_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Xã": [["a"], ["1"]]})
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(MissingExtraError, match=r"congvan\[xlsx\]"):
        open_table(path, Reading())


def test_a_spreadsheet_that_unpacks_to_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Xã": [["a"], ["1"]]})
    monkeypatch.setattr("congvan.batch.sheet_reader._MOST_BYTES", 100)
    with pytest.raises(UnreadableRowsError, match="quá lớn"):
        open_table(path, Reading())
