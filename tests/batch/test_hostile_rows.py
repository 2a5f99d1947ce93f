"""Rows made to break a batch: each is refused with a clear reason, and those beside it are read."""

from pathlib import Path

import pytest

from congvan.batch.errors import UnreadableRowsError
from congvan.batch.rows import BrokenRow, Table
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table


def table(tmp_path: Path, content: str, name: str = "rows.csv") -> Table:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return open_table(path, Reading(), ())


def outcomes(rows: Table) -> list[str]:
    return [row.error.message("vi") if isinstance(row, BrokenRow) else row["a"] for row in rows]


def test_a_header_of_a_million_columns_is_too_long(tmp_path):
    columns = ",".join(f"cot{index}" for index in range(1_000_000))
    with pytest.raises(UnreadableRowsError, match="dòng tiêu đề hỏng: dòng quá dài"):
        table(tmp_path, f"{columns}\n1,2\n")


def test_a_line_whose_end_does_not_fit_is_not_read_without_it(tmp_path):
    columns = ",".join("abcdefghijkl")
    long = ",".join(["x" * 100_000] * 12)
    short = ",".join(["1"] * 12)
    found = outcomes(table(tmp_path, f"{columns}\n{short}\n{long}\n{short}\n"))
    assert found[0] == found[2] == "1"
    assert found[1].endswith("dòng quá dài.")


def test_a_last_line_without_a_line_end_is_whole(tmp_path):
    assert outcomes(table(tmp_path, "a,b\n1,2")) == ["1"]


def test_an_object_nested_without_end(tmp_path):
    deep = '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}"
    found = outcomes(table(tmp_path, f'{deep}\n{{"a": "1"}}\n', "rows.jsonl"))
    assert found[1] == "1"
    assert found[0].endswith("lồng nhau quá sâu.")
