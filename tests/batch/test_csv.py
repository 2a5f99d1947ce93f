"""CSV as spreadsheets write it, sound and broken."""

import csv
import tracemalloc
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from congvan.batch.errors import BadCellError, NoSuchColumnError, UnreadableRowsError
from congvan.batch.rows import BrokenRow, Row, Table
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table

COMMUNES = "ma_xa{0}ten_xa\n01{0}Xã Đông Kinh\n02{0}Phường Tam Thanh\n"


def table(tmp_path: Path, content: str | bytes, lists: tuple[str, ...] = (), **reading: Any) -> Table:
    path = tmp_path / "rows.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_table(path, Reading(**reading), lists)


def names(rows: Table) -> list[str]:
    return [row["ten_xa"] for row in rows if isinstance(row, Row)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encoding_and_delimiter_are_found_out(tmp_path, delimiter, encoding):
    rows = table(tmp_path, COMMUNES.format(delimiter).encode(encoding))
    assert names(rows) == ["Xã Đông Kinh", "Phường Tam Thanh"]


TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    """The text as Windows stores Vietnamese: every letter with its mark, its tone behind it."""
    stored = ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(part for part in parts if part in TONES)
        stored += unicodedata.normalize("NFC", parts.replace(tone, "") if tone else parts) + tone
    return stored.encode("cp1258")


@pytest.mark.parametrize("declared", [None, "windows-1258"])
def test_windows_1258(tmp_path, declared):
    rows = table(tmp_path, windows_1258(COMMUNES.format(",") + "03,Thị trấn Đồng Đăng\n"), encoding=declared)
    assert names(rows) == ["Xã Đông Kinh", "Phường Tam Thanh", "Thị trấn Đồng Đăng"]


def test_an_encoding_that_nobody_knows(tmp_path):
    with pytest.raises(UnreadableRowsError, match=r"batch\.rows\.encoding"):
        table(tmp_path, "ma,ten\n1,§éc lËp Tù do H¹nh phóc\n".encode("latin-1"))


def test_a_row_in_another_encoding_spoils_only_itself(tmp_path):
    good = COMMUNES.format(",").encode()
    rows = list(
        table(
            tmp_path,
            good + "03,Xã Hợp Thành\n".encode("utf-16-le")[:-1] + b"\n" + "04,Xã Yên Trạch\n".encode(),
        )
    )
    assert [row.number for row in rows if isinstance(row, Row)][-1] >= 4
    rows = list(table(tmp_path, good + b"03,X\xe3 H\xf2a\n04,Hai\n"))
    assert rows[3]["ten_xa"] == "Hai"
    with pytest.raises(BadCellError, match="bảng mã"):
        rows[2]["ten_xa"]
    assert rows[2]["ma_xa"] == "03"


def test_quotes_line_ends_and_leading_zeros(tmp_path):
    (row,) = table(tmp_path, 'ma;ghi_chu\n007;"dòng một\nnói ""hai""; ba"\n')
    assert (row["ma"], row["ghi_chu"]) == ("007", 'dòng một\nnói "hai"; ba')


def test_rows_count_as_a_spreadsheet_counts_them(tmp_path):
    rows = table(tmp_path, 'ma,ten\n1,"a\nb"\n\n2,c\n')
    assert [(row.number, row.index) for row in rows] == [(2, 1), (4, 2)]
    assert rows.count() == 2


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("3,c,d,e", "4 ô"),
        ("3", "1 ô"),
        ('3,"c"d', "dấu nháy"),
        (f"3,{'x' * 200_000}", "dài"),
        (f"3,{'x' * 3_000_000}", "dài"),
    ],
)
def test_a_broken_row_spoils_only_itself(tmp_path, line, reason):
    rows = list(table(tmp_path, f"ma,ten\n1,a\n{line}\n4,d\n"))
    assert [row["ten"] for row in rows if isinstance(row, Row)] == ["a", "d"]
    assert isinstance(rows[1], BrokenRow)
    assert rows[1].number == 3
    assert reason in rows[1].error.message()
    assert rows[1].error.message("en") != rows[1].error.message()


@pytest.mark.parametrize(
    ("header", "reason"),
    [("ma,,ten", "cột thứ 2"), ("ma,ten,ma", "2 cột"), ("ma,ten, ten ", "2 cột"), ("e\u0302,ê", "2 cột")],
)
def test_headers_that_are_no_names(tmp_path, header, reason):
    with pytest.raises(UnreadableRowsError, match=reason):
        table(tmp_path, f"{header}\n{','.join('x' * 1 for _ in header.split(','))}\n", delimiter=",")


def test_no_header_and_no_file(tmp_path):
    with pytest.raises(UnreadableRowsError, match="tiêu đề"):
        table(tmp_path, "\n\n")
    with pytest.raises(UnreadableRowsError, match="không có tệp"):
        open_table(tmp_path / "none.csv", Reading())
    with pytest.raises(UnreadableRowsError, match=r"\.csv"):
        open_table(tmp_path / "rows.pdf", Reading())


def test_a_delimiter_in_doubt_is_asked_for(tmp_path):
    with pytest.raises(UnreadableRowsError, match=r"batch\.rows\.delimiter"):
        table(tmp_path, "a,b;c,d\n1,2;3,4\n")
    (row,) = table(tmp_path, "a,b;c,d\n1,2;3,4\n", delimiter=";")
    assert row["c,d"] == "3,4"


def test_a_comma_inside_cells_is_no_delimiter(tmp_path):
    row, _ = table(tmp_path, "ma;dia chi, noi o\n1;thôn 1, xã A\n2;thôn 2\n")
    assert row["dia chi, noi o"] == "thôn 1, xã A"


def test_one_column(tmp_path):
    assert [row["ten"] for row in table(tmp_path, "ten\na\nb\n")] == ["a", "b"]


def test_names_with_spaces_are_also_identifiers(tmp_path):
    (row,) = table(tmp_path, "Mã xã,Tên xã (mới),ten\n1,a,b\n")
    assert (row["Mã xã"], row["ma_xa"], row["ten_xa_moi"]) == ("1", "1", "a")
    with pytest.raises(NoSuchColumnError):
        row["huyen"]


def test_types_and_lists(tmp_path):
    (row,) = table(
        tmp_path,
        'ngay,so,gui\n05/02/2026,1.234,"Xã A; Xã B\nXã C;"\n',
        lists=("gui",),
        types={"ngay": "date", "so": "number"},
    )
    assert (row["ngay"].isoformat(), row["so"], row["gui"]) == ("2026-02-05", 1234, ("Xã A", "Xã B", "Xã C"))


@pytest.mark.parametrize("settings", [{"types": {"so": "number"}}, {"lists": ("so",)}])
def test_types_of_columns_that_are_not_there(tmp_path, settings):
    with pytest.raises(UnreadableRowsError, match="«so»"):
        table(tmp_path, "ma,ten\n1,a\n", **settings)


def test_a_million_rows_take_no_more_memory_than_one(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("ma,ten\n" + "1,Xã Đông Kinh\n" * 100_000, encoding="utf-8")
    rows = open_table(path, Reading())
    tracemalloc.start()
    try:
        assert sum(1 for _ in rows) == 100_000
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


@settings(deadline=None)
@given(
    cells=st.lists(
        st.tuples(
            *[
                st.text(
                    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffd"), min_size=1
                )
            ]
            * 2
        ),
        min_size=1,
        max_size=5,
    ),
    delimiter=st.sampled_from([",", ";", "\t"]),
)
def test_what_a_program_writes_is_read(tmp_path_factory, cells, delimiter):
    path = tmp_path_factory.mktemp("csv") / "rows.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows([("a", "b"), *cells])
    rows = list(open_table(path, Reading(delimiter="tab" if delimiter == "\t" else delimiter)))
    written = [cell for cell in cells if any(part.strip() for part in cell)]
    assert [row.cells for row in rows] == [tuple(cell) for cell in written]
    for row, (first, _) in zip(rows, written, strict=True):
        if not first.strip().startswith("="):
            assert (row["a"] or "") == unicodedata.normalize("NFC", first.strip())
