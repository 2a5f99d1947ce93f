"""Tables of the body as WordprocessingML."""

import re

import pytest
from lxml import etree

from congvan.language.widths import text_width
from congvan.model import Cell, Table
from congvan.rendering.tables import TooManyColumnsError, table_xml
from congvan.rendering.units import points

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = {"w": W}


def parsed(table, **options):
    return etree.fromstring(f'<r xmlns:w="{W}">{table_xml(table, 165, **options)}</r>')


def shape(table):
    """Per row, each cell as text, columns and merge."""
    return [
        [
            (
                "".join(cell.itertext()),
                int((cell.xpath("w:tcPr/w:gridSpan/@w:val", namespaces=NAMES) or ["1"])[0]),
                {"": "", "continue": "below", "restart": "top"}[
                    ([m.get(f"{{{W}}}val", "continue") for m in cell.iter(f"{{{W}}}vMerge")] or [""])[0]
                ],
            )
            for cell in row.iter(f"{{{W}}}tc")
        ]
        for row in parsed(table).iter(f"{{{W}}}tr")
    ]


def test_plain_rows():
    assert shape(Table(rows=(("a", "b"), ("c", "d")))) == [
        [("a", 1, ""), ("b", 1, "")],
        [("c", 1, ""), ("d", 1, "")],
    ]


def test_cells_merged_over_rows_and_columns():
    table = Table(
        header=((Cell("STT", rows=2), Cell("Kết quả", columns=2)), (Cell("Số"), Cell("Tỷ lệ"))),
        rows=((Cell("1"), Cell("2"), Cell("3")),),
    )
    assert shape(table) == [
        [("STT", 1, "top"), ("Kết quả", 2, "")],
        [("", 1, "below"), ("Số", 1, ""), ("Tỷ lệ", 1, "")],
        [("1", 1, ""), ("2", 1, ""), ("3", 1, "")],
    ]


def test_a_cell_merged_over_more_rows_than_there_are_ends_with_the_table():
    assert shape(Table(rows=((Cell("a", rows=9), Cell("b")), (Cell("c"),)))) == [
        [("a", 1, "top"), ("b", 1, "")],
        [("", 1, "below"), ("c", 1, "")],
    ]


def test_a_short_row_is_filled_up():
    assert shape(Table(rows=(("a", "b", "c"), ("d",)))) == [
        [("a", 1, ""), ("b", 1, ""), ("c", 1, "")],
        [("d", 1, ""), ("", 2, "")],
    ]


def test_header_rows_are_repeated_and_no_row_is_split():
    rows = list(parsed(Table(header=(("A",),), rows=(("1",), ("2",)))).iter(f"{{{W}}}tr"))
    assert [row.find(f"{{{W}}}trPr/{{{W}}}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{{{W}}}trPr/{{{W}}}cantSplit") is not None for row in rows)


def test_widths_are_as_given_or_equal_and_never_beyond_the_text():
    def grid(**options):
        table = parsed(Table(rows=(("a", "b"),), **options))
        return [int(column.get(f"{{{W}}}w")) for column in table.iter(f"{{{W}}}gridCol")]

    assert grid(widths=(25.4, 50.8)) == [1440, 2880]
    assert grid() == [4677, 4677]
    assert sum(grid(widths=(100, 230))) == pytest.approx(9354, abs=1)


def test_columns_are_aligned_as_given():
    table = parsed(Table(rows=(("a", "b", "c"),), align=("center", "justify")))
    assert table.xpath("//w:tc//w:jc/@w:val", namespaces=NAMES) == ["center", "both", "left"]


def test_the_last_row_stays_with_what_follows():
    rows = list(parsed(Table(rows=(("a",), ("b",))), keep_next=True).iter(f"{{{W}}}tr"))
    assert [len(list(row.iter(f"{{{W}}}keepNext"))) for row in rows] == [0, 1]


def test_a_table_without_cells_is_nothing():
    assert table_xml(Table(), 165) == ""


def test_word_holds_63_columns():
    assert table_xml(Table(rows=(("x",) * 63,)), 165)
    with pytest.raises(TooManyColumnsError, match="64"):
        table_xml(Table(rows=(("x",) * 64,)), 165)
    with pytest.raises(TooManyColumnsError):
        table_xml(Table(rows=((Cell("x", columns=10**9),),)), 165)


def test_text_is_escaped():
    assert re.search(r"a &lt; b &amp; c", table_xml(Table(rows=(("a < b & c",),)), 165))


def grid(table):
    return [int(column.get(f"{{{W}}}w")) for column in parsed(table).iter(f"{{{W}}}gridCol")]


def test_columns_without_widths_take_what_their_text_needs_and_fill_the_line():
    long = (
        "Tăng cường công tác thông tin, tuyên truyền chủ trương, chính sách của Đảng, pháp luật của Nhà nước"
    )
    number, text, result = grid(Table(header=(("STT", "Nội dung", "Kết quả"),), rows=(("1", long, "Đạt"),)))
    assert number < result < text
    assert number / 56.7 < 15, "mm"
    assert (number + text + result) / 56.7 == pytest.approx(165, abs=0.2)


def test_columns_of_equal_text_are_equal_and_wide_ones_share_what_is_left():
    assert len(set(grid(Table(rows=(("a", "b", "c"),))))) == 1
    long = "chữ " * 60
    first, second, third = grid(Table(rows=(("1", long, long * 3),)))
    assert second == pytest.approx(third, abs=1)
    assert first < second / 4


def test_a_column_has_room_for_its_longest_word():
    many = Table(
        header=(tuple(f"Chỉ tiêu số {n}" for n in range(12)),), rows=(("Xã Tân Thành", *["12,5"] * 11),)
    )
    first, *others = grid(many)
    assert first / 56.7 > text_width("Thành", 13) / points(1) + 2
    assert sum((first, *others)) / 56.7 == pytest.approx(165, abs=0.3)
    assert min(others) / 56.7 > 10


def test_words_that_no_page_has_room_for_share_it():
    number, first, second = grid(Table(header=(("STT", "Một", "Hai"),), rows=(("1", "a" * 200, "b" * 100),)))
    assert number / 56.7 > text_width("STT", 13, "bold") / points(1) + 2
    assert first == second
    assert (number + first + second) / 56.7 == pytest.approx(165, abs=0.3)
