"""Reading and writing a body as text undo each other."""

from hypothesis import given
from hypothesis import strategies as st

from congvan.model import Block, Table, format_outline, parse_outline, walk

words = st.sampled_from(
    [
        "Mục đích",
        "QUY ĐỊNH CHUNG",
        "Giao Sở Nội vụ.",
        "các cơ quan:",
        "một;",
        "Một, hai",
        "**Đậm**",
        "*nghiêng*.",
        "**a *b***",
        r"\*sao\*",
        r"a\b",
        "2*3",
        "*lẻ",
        "a | b",
        r"a \| b",
        "Điều 1. Một",
        "1.000 đồng",
        "a) b",
        "- x",
        "2026",
        "",
        "./.",
        "|",
        "---",
    ]
)
numbers = st.sampled_from(["1", "2", "10", "999", "01"])
romans = st.sampled_from(["I", "II", "IV", "XII"])
lines = st.one_of(
    words,
    st.builds("Phần {} {}".format, romans, words),
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["Phần I", "Chương II", "Mục 1", "Tiểu mục 3", "Phần thứ hai"]),
        st.sampled_from(["", ".", ":", ". ", " ", " . "]),
        words,
    ),
    st.builds("{}. {}".format, romans, words),
    st.builds("Điều {}{} {}".format, numbers, st.sampled_from([".", ":", "", " ."]), words),
    st.builds("{}.{}{}".format, numbers, st.sampled_from([" ", "", "1. ", "1.2. "]), words),
    st.builds("{}) {}".format, st.sampled_from("abdđeg"), words),
    st.builds("{} {}".format, st.sampled_from(["-", "–", "+"]), words),
    st.lists(words, min_size=1, max_size=3).map(lambda cells: f"| {' | '.join(cells)} |"),
    st.sampled_from(["|---|", "|---|---|", "| :--- | ---: |", "|:---:|", "| - |", "||", "", "   "]),
)
texts = st.lists(lines, max_size=12).map("\n".join)


@given(texts)
def test_writing_what_was_read_reads_the_same(text):
    body = parse_outline(text)
    written = format_outline(body)
    assert written is not None
    assert parse_outline(written) == body
    assert format_outline(parse_outline(written)) == written


@given(st.text(st.sampled_from("aĐiềuI1.)-+|*\\ \n:;"), max_size=40))
def test_any_text_is_read_and_written_back_or_not_at_all(text):
    body = parse_outline(text)
    written = format_outline(body)
    assert written is None or parse_outline(written) == body


@given(texts)
def test_no_letter_is_lost(text):
    def letters(lines):
        return [c for c in lines if c.isalnum()]

    written = format_outline(parse_outline(text))
    assert letters(written or "") == letters(text)


kinds = st.sampled_from(
    ["part", "chapter", "section", "subsection", "heading", "article", "clause", "point", "dash", "paragraph"]
)
labels = st.none() | st.sampled_from(["I", "V", "1", "2", "1.1", "a", "đ", "-", "+"])
leaves = st.builds(Block, kinds, labels, words, words) | st.builds(
    Table,
    st.lists(st.lists(words, max_size=2), max_size=2),
    st.lists(st.lists(words, max_size=2), max_size=2),
)
blocks = st.recursive(
    leaves,
    lambda inner: st.builds(Block, kinds, labels, words, words, st.lists(inner, max_size=3)),
    max_leaves=6,
)


@given(st.lists(blocks, max_size=4).map(tuple))
def test_a_tree_is_written_so_that_it_reads_back_or_not_at_all(body):
    written = format_outline(body)
    assert written is None or parse_outline(written) == body


@given(texts)
def test_every_path_of_a_body_is_walked_once(text):
    paths = [path for path, _ in walk(parse_outline(text))]
    assert len(paths) == len(set(paths))
