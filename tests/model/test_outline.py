"""The body as text with the usual numbering (Phụ lục I, Phần I, Mục II, khoản 6)."""

import pytest

from congvan.model import (
    Block,
    Cell,
    Run,
    Table,
    format_outline,
    parse_outline,
    plain_text,
    read_outline,
    walk,
)
from congvan.model.outline import block_text, number_label


def shape(text):
    """Each block as (depth, kind, number, title, text)."""
    return [
        (path.count(".children"), block.kind, block.number, plain_text(block.title), plain_text(block.text))
        for path, block in walk(parse_outline(text))
    ]


def one(text):
    (block,) = shape(text)
    return block[1:]


@pytest.mark.parametrize(
    ("line", "kind", "number", "title", "text"),
    [
        ("Phần I", "part", "I", "", ""),
        ("Phần thứ nhất", "part", "thứ nhất", "", ""),
        ("Chương XII", "chapter", "XII", "", ""),
        ("Mục 1", "section", "1", "", ""),
        ("Tiểu mục 2", "subsection", "2", "", ""),
        ("Chương I.", "chapter", "I", "", ""),
        ("Mục 1:", "section", "1", "", ""),
        ("Chương I QUY ĐỊNH CHUNG", "chapter", "I", "QUY ĐỊNH CHUNG", ""),
        ("Chương I. QUY ĐỊNH CHUNG", "chapter", "I", "QUY ĐỊNH CHUNG", ""),
        ("Mục 2: TỔ CHỨC THỰC HIỆN", "section", "2", "TỔ CHỨC THỰC HIỆN", ""),
        ("I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC", "heading", "I", "NHỮNG KẾT QUẢ ĐẠT ĐƯỢC", ""),
        ("XIV. Tổ chức thực hiện", "heading", "XIV", "Tổ chức thực hiện", ""),
        ("Điều 1. Ban hành kèm theo.", "article", "1", "", "Ban hành kèm theo."),
        ("Điều 12a. Sửa đổi.", "article", "12a", "", "Sửa đổi."),
        ("Điều 3: Hiệu lực.", "article", "3", "", "Hiệu lực."),
        ("Điều 4.", "article", "4", "", ""),
        ("1. Giao Sở Nội vụ.", "clause", "1", "", "Giao Sở Nội vụ."),
        ("1.2. Giao Sở Nội vụ.", "clause", "1.2", "", "Giao Sở Nội vụ."),
        ("1.2.3. Giao Sở Nội vụ.", "clause", "1.2.3", "", "Giao Sở Nội vụ."),
        ("a) Một;", "point", "a", "", "Một;"),
        ("đ) Năm;", "point", "đ", "", "Năm;"),
        ("- Một;", "dash", "-", "", "Một;"),
        ("– Một;", "dash", "-", "", "Một;"),
        ("+ Hai;", "dash", "+", "", "Hai;"),
        ("  \t1.   Giao.  ", "clause", "1", "", "Giao."),
        ("1.\u00a0Giao.", "clause", "1", "", "Giao."),
    ],
)
def test_numbered_line(line, kind, number, title, text):
    assert one(line) == (kind, number, title, text)


@pytest.mark.parametrize(
    "line",
    [
        "Điều 5 Luật Tổ chức chính quyền địa phương quy định như sau:",
        "Điều 5, Điều 6 của Quy chế",
        "Phần I của Kế hoạch này",
        "Phần II 2026",
        "Phần mềm quản lý văn bản",
        "Mục 1 Chương II Luật Ban hành văn bản",
        "Mục 3 Phụ lục này.",
        "Mục tiêu chung",
        "Chương trình số 05-CTr/TU",
        "Chương Xây dựng",
        "Chương I. Quy định chung (từ Điều 1 đến Điều 3)",
        "Tiểu mục 1 Mục 1 Chương III của Nghị quyết số 351/2017/UBTVQH14",
        "1.000 đồng",
        "1.000. đồng",
        "1.500.000 đồng/người/tháng",
        "2019. Năm ấy",
        "1.5 lần",
        "1,5. lần",
        "10.30",
        "1.",
        "a)",
        "-",
        "I.",
        "-5 độ",
        "+84 205 3812 345",
        "V. I. Lênin viết năm 1917.",
        "C. Mác và Ph. Ăng-ghen",
        "V.I. Lênin",
        "1) Một",
        "A) Một",
        "A. Một",
        "(1) Một",
        "điều 1. Một",
        "**Điều 1.** Một",
        "• Một",
        "| không phải bảng",
        "cũng không phải |",
        "|",
    ],
)
def test_running_text_is_a_paragraph(line):
    assert one(line) == ("paragraph", None, "", line.replace("*", ""))


def test_titles_of_divisions_stand_on_the_next_line():
    assert shape(
        "Phần I\nMỞ ĐẦU\nChương I\n\nQuy định chung\nMục 1\nĐOẠN\nTiểu mục 1\nTÊN\nĐiều 1. Phạm vi\nNội dung."
    ) == [
        (0, "part", "I", "MỞ ĐẦU", ""),
        (1, "chapter", "I", "Quy định chung", ""),
        (2, "section", "1", "ĐOẠN", ""),
        (3, "subsection", "1", "TÊN", ""),
        (4, "article", "1", "Phạm vi", ""),
        (5, "paragraph", None, "", "Nội dung."),
    ]


def test_a_sentence_below_a_division_is_no_title():
    assert shape("Chương I\nQuy định này áp dụng cho mọi cơ quan.") == [
        (0, "chapter", "I", "", ""),
        (1, "paragraph", None, "", "Quy định này áp dụng cho mọi cơ quan."),
    ]


def test_a_division_may_be_followed_at_once_by_another():
    assert shape("Mục 1\nChương II\nQUY ĐỊNH") == [
        (0, "section", "1", "", ""),
        (0, "chapter", "II", "QUY ĐỊNH", ""),
    ]


def test_a_line_without_end_mark_is_a_title_when_content_follows():
    assert shape(
        "1. Mục đích\nNâng cao nhận thức.\n2. Yêu cầu\na) Kịp thời;\n3. Kinh phí.\nTừ ngân sách.\n4. Hết\n5. Cuối"
    ) == [
        (0, "clause", "1", "Mục đích", ""),
        (1, "paragraph", None, "", "Nâng cao nhận thức."),
        (0, "clause", "2", "Yêu cầu", ""),
        (1, "point", "a", "", "Kịp thời;"),
        (0, "clause", "3", "", "Kinh phí."),
        (0, "paragraph", None, "", "Từ ngân sách."),
        (0, "clause", "4", "", "Hết"),
        (0, "clause", "5", "", "Cuối"),
    ]


@pytest.mark.parametrize("mark", [".", ";", ":", ",", "…", "!", "?", "./.", ".”", ".)", ".**"])
def test_end_marks(mark):
    first = f"**1{mark}" if mark.endswith("**") else f"1{mark}"
    assert parse_outline(f"1. {first}\na) x;")[0].title == ()


def test_an_escaped_star_after_the_full_stop_is_still_the_end():
    assert parse_outline("1. Một.\\*\na) x;") == parse_outline("1. Một.*\na) x;")


def test_paragraphs_belong_to_the_nearest_article_or_titled_unit():
    assert shape(
        "Điều 1. Phạm vi\nĐoạn một.\n1. Khoản.\nĐoạn hai.\na) Điểm;\nĐoạn ba.\nI. PHẦN\n1. Khoản.\nĐoạn bốn.\n2. Có tiêu đề\n- x;\nĐoạn năm."
    ) == [
        (0, "article", "1", "Phạm vi", ""),
        (1, "paragraph", None, "", "Đoạn một."),
        (1, "clause", "1", "", "Khoản."),
        (1, "paragraph", None, "", "Đoạn hai."),
        (1, "point", "a", "", "Điểm;"),
        (1, "paragraph", None, "", "Đoạn ba."),
        (0, "heading", "I", "PHẦN", ""),
        (1, "clause", "1", "", "Khoản."),
        (1, "paragraph", None, "", "Đoạn bốn."),
        (1, "clause", "2", "Có tiêu đề", ""),
        (2, "dash", "-", "", "x;"),
        (2, "paragraph", None, "", "Đoạn năm."),
    ]


def test_nesting_from_wide_to_narrow():
    assert shape("1. A:\n1.1. B:\n1.1.1. C:\na) D:\n- E:\n+ F;\n- G;\nđ) H;\n1.2. I;\n2. J.") == [
        (0, "clause", "1", "", "A:"),
        (1, "clause", "1.1", "", "B:"),
        (2, "clause", "1.1.1", "", "C:"),
        (3, "point", "a", "", "D:"),
        (4, "dash", "-", "", "E:"),
        (5, "dash", "+", "", "F;"),
        (4, "dash", "-", "", "G;"),
        (3, "point", "đ", "", "H;"),
        (1, "clause", "1.2", "", "I;"),
        (0, "clause", "2", "", "J."),
    ]


def test_articles_after_a_chapter_and_a_chapter_after_articles():
    assert [
        (depth, kind, number)
        for depth, kind, number, *_ in shape("Chương I\nA\nĐiều 1. X.\nĐiều 2. Y.\nChương II\nB\nĐiều 3. Z.")
    ] == [
        (0, "chapter", "I"),
        (1, "article", "1"),
        (1, "article", "2"),
        (0, "chapter", "II"),
        (1, "article", "3"),
    ]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\n\n", "\n \t\n"])
def test_line_ends_and_blank_lines_say_nothing(ends):
    assert parse_outline(ends.join(["", "1. Một", "a) Hai;", "Ba.", ""])) == parse_outline(
        "1. Một\na) Hai;\nBa."
    )


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t "])
def test_nothing(text):
    assert parse_outline(text) == ()
    assert format_outline(()) == ""


def test_emphasis_in_every_place():
    (article,) = parse_outline("Điều 1. **Phạm** vi\n1. *Một*.\n| **a** |")
    assert article.title == (Run("Phạm", bold=True), Run(" vi"))
    assert article.children[0].text == (Run("Một", italic=True), Run("."))
    assert article.children[1].rows[0][0].text == (Run("a", bold=True),)


def test_table():
    assert parse_outline("| TT | Tên |\n|---|---|\n| 1 | Sở \\| Ban |\n| 2 |  |") == (
        Table(header=[["TT", "Tên"]], rows=[["1", "Sở | Ban"], ["2", ""]]),
    )
    assert parse_outline("| a | b |\n| c |") == (Table(rows=[["a", "b"], ["c"]]),)


def test_dashes_for_nothing_are_cells():
    assert parse_outline("| a | b |\n| - | - |") == (Table(rows=[["a", "b"], ["-", "-"]]),)


def test_alignment_of_columns():
    (table,) = parse_outline("| a | b | c |\n|:---|:---:|---:|\n| 1 | 2 | 3 |")
    assert table.align == ("left", "center", "right")
    (table,) = parse_outline("| a | b |\n|--|:-:|\n")
    assert table.align == ()
    (table,) = parse_outline("| a | b |\n| -- | :--: |\n")
    assert table.align == ("left", "center")
    assert format_outline((table,)) == "| a | b |\n|:---|:---:|"


def test_tables_end_at_a_blank_line_and_at_text():
    assert [type(block) for block in parse_outline("| a |\n\n| b |\nđoạn\n| c |")] == [
        Table,
        Table,
        Block,
        Table,
    ]


def test_two_tables_are_kept_apart():
    body = (Table(rows=[["a"]]), Table(rows=[["b"]]))
    assert format_outline(body) == "| a |\n\n| b |"
    assert parse_outline("| a |\n\n| b |") == body


def test_a_table_belongs_where_a_paragraph_would():
    assert shape("1. Bảng sau:\nx")[0][2] == "1"
    article, after = parse_outline("Điều 1. Bảng\n| a |\nĐiều 2. Hết.")
    assert article.children == (Table(rows=[["a"]]),)
    assert after.number == "2"


def test_an_escaped_bar_at_the_end_makes_no_row():
    assert one("| a \\|") == ("paragraph", None, "", "| a \\|")


def test_line_of_every_block():
    outline = read_outline("\nChương I\n\nQUY ĐỊNH\r\nĐiều 1. Một\n\n1. A.\n| a |\n| b |\nĐoạn.\n- x")
    assert outline.lines == {
        "body[0]": 1,
        "body[0].children[0]": 4,
        "body[0].children[0].children[0]": 6,
        "body[0].children[0].children[1]": 7,
        "body[0].children[0].children[2]": 9,
        "body[0].children[0].children[3]": 10,
    }
    assert set(outline.lines) == {path for path, _ in walk(outline.body)}
    assert outline.body == parse_outline(
        "\nChương I\n\nQUY ĐỊNH\r\nĐiều 1. Một\n\n1. A.\n| a |\n| b |\nĐoạn.\n- x"
    )


@pytest.mark.parametrize(
    ("block", "label", "line"),
    [
        (Block("part", "I", title="A"), "Phần I", "Phần I A"),
        (Block("subsection", "2"), "Tiểu mục 2", "Tiểu mục 2"),
        (Block("heading", "I", title="A"), "I.", "I. A"),
        (Block("article", "1", title="A"), "Điều 1.", "Điều 1. A"),
        (Block("clause", "1.1", text="**a** b"), "1.1.", "1.1. a b"),
        (Block("point", "đ", text="a"), "đ)", "đ) a"),
        (Block("dash", "+", text="a"), "+", "+ a"),
        (Block("dash", text="a"), "-", "- a"),
        (Block("clause", text="a"), "", "a"),
        (Block(text="a"), "", "a"),
        (Block("chapter"), "Chương", "Chương"),
    ],
)
def test_label_and_line_as_printed(block, label, line):
    assert number_label(block) == label
    assert block_text(block) == line


@pytest.mark.parametrize(
    "body",
    [
        (Block(text="Điều 1. Một"),),
        (Block(text="a\nb"),),
        (Block(text=" a"),),
        (Block(),),
        (Block("clause", "1"),),
        (Block("clause", "x", text="a"),),
        (Block("clause", "1", title="a", text="b"),),
        (Block("clause", "1", title="a"),),
        (Block("clause", "1", text="a", children=[Block(text="b")]),),
        (Block("point", "a", text="x"), Block("point", "b", text=[Run("y", bold=True), Run("z")])),
        (Block("dash", text="a"),),
        (Block("chapter", title="A"),),
        (Block("chapter", "I", title="Câu có dấu chấm."),),
        (Block("point", "a", text="x", children=[Block("article", "1", text="y.")]),),
        (Table(),),
        (Table(rows=[[Cell("a", columns=2)]]),),
        (Table(rows=[["a"]], widths=[10]),),
        (Table(rows=[["a"]], align=["left"]),),
        (Table(header=[["a"], ["b"]]),),
        (Table(header=[["a"]], align=["justify"]),),
        (Block("paragraph", children=[Block(text="a")]),),
    ],
)
def test_what_no_text_says_is_not_written_as_another_thing(body):
    assert format_outline(body) is None


def test_walk_goes_in_reading_order():
    body = (Block("article", "1", children=[Block(text="a"), Table()]), Block(text="b"))
    assert [path for path, _ in walk(body)] == [
        "body[0]",
        "body[0].children[0]",
        "body[0].children[1]",
        "body[1]",
    ]
    assert [path for path, _ in walk(body[0].children, "annexes[0].body")] == [
        "annexes[0].body[0]",
        "annexes[0].body[1]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1. Một.\n" * 20_000,
        "đoạn\n" * 30_000,
        "| a |\n" * 20_000,
        "| a |\n\n" * 8_000,
        "Chương I\n" * 20_000,
        "| a " * 20_000 + "|",
        "a" * 1_000_000,
        "Phần" + " " * 500_000 + "x",
        "Phần I" + " " * 500_000 + "x",
        "Điều 1" + " " * 500_000 + "x",
        "1." * 300_000 + "x",
        "1.1" * 300_000,
        "|" + "-" * 300_000 + "x|",
        "| a |\n|" + "--:" * 100_000 + "|",
        "1. " + "*a " * 20_000 + "\n- x",
        "1. a" + ")" * 200_000 + "\n- x",
        "\\" * 300_000,
        "\n" * 500_000 + "x",
    ],
    ids=range(18),
)
def test_huge_texts_are_read(text):
    assert read_outline(text).body


def test_numbers_of_clauses_do_not_nest_without_end():
    body = parse_outline("\n".join(f"{'1.' * depth} a" for depth in range(1, 3000)))
    assert max(path.count(".children") for path, _ in walk(body)) < 20
    assert format_outline(body) is not None
