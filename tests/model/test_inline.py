"""Emphasis: markup to runs and back."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.model import Block, Run, format_inline, parse_inline, plain_text
from congvan.model.text import normal_runs


def b(text):
    return Run(text, bold=True)


def i(text):
    return Run(text, italic=True)


def bi(text):
    return Run(text, bold=True, italic=True)


def p(text):
    return Run(text)


@pytest.mark.parametrize(
    ("markup", "runs"),
    [
        ("", ()),
        ("chữ thường", (p("chữ thường"),)),
        ("**đậm**", (b("đậm"),)),
        ("*nghiêng*", (i("nghiêng"),)),
        ("***cả hai***", (bi("cả hai"),)),
        ("Điều **5** và *6*.", (p("Điều "), b("5"), p(" và "), i("6"), p("."))),
        ("**Đường đi**, (*ước lượng*)", (b("Đường đi"), p(", ("), i("ước lượng"), p(")"))),
        ("“**Ân**”", (p("“"), b("Ân"), p("”"))),
        # one inside the other
        ("**đậm *cả hai* đậm**", (b("đậm "), bi("cả hai"), b(" đậm"))),
        ("*nghiêng **cả hai***", (i("nghiêng "), bi("cả hai"))),
        ("***cả hai** nghiêng*", (bi("cả hai"), i(" nghiêng"))),
        # escapes
        (r"\*a\*", (p("*a*"),)),
        (r"**a\*b**", (b("a*b"),)),
        (r"a\\b", (p(r"a\b"),)),
        (r"C:\thư mục", (p(r"C:\thư mục"),)),
        ("\\", (p("\\"),)),
        # stars that are no marks
        ("2*3*4", (p("2*3*4"),)),
        ("đ*ơ*ư", (p("đ*ơ*ư"),)),
        ("2 * 3 * 4", (p("2 * 3 * 4"),)),
        ("** a **", (p("** a **"),)),
        ("*", (p("*"),)),
        ("****", (p("****"),)),
        ("*****a*****", (p("*****a*****"),)),
        ("*a", (p("*a"),)),
        ("a*", (p("a*"),)),
        ("**a*", (p("**a*"),)),
        ("**a**b", (p("**a**b"),)),
        ("(*) Ghi chú", (p("(*) Ghi chú"),)),
        # a star that is never closed does not swallow what follows
        ("(*) Ghi chú: **đậm**", (p("(*) Ghi chú: "), b("đậm"))),
        ("*a *b*", (p("*a "), i("b"))),
        ("***a*", (p("**"), i("a"))),
    ],
)
def test_markup(markup, runs):
    assert parse_inline(markup) == runs


@pytest.mark.parametrize(
    ("runs", "markup"),
    [
        ((), ""),
        ((p("a*b"),), "a*b"),
        ((p("*a*"),), r"\*a\*"),
        ((p(r"a\b"),), r"a\b"),
        ((b("a "), bi("b")), "**a *b***"),
        ((bi("a"), b(" b")), "***a* b**"),
        ((b("a"), p(" "), i("b")), "**a** *b*"),
        # no markup says these
        ((b("a"), p("b")), None),
        ((b(" a"),), None),
        ((b("a"), i("b")), None),
    ],
)
def test_runs_to_markup(runs, markup):
    assert format_inline(runs) == markup


pieces = st.text(st.sampled_from("aĐơ 1*\\.,()|-\t"), max_size=6) | st.text(max_size=6)
texts = st.text(st.sampled_from("aĐ *\\.(/"), max_size=20)
any_runs = st.lists(
    st.builds(
        Run,
        pieces.filter(
            lambda text: (
                not any(
                    0xD800 <= ord(c) < 0xE000
                    or (ord(c) < 32 and c not in "\t\n\r")
                    or ord(c) in (0xFFFE, 0xFFFF)
                    for c in text
                )
            )
        ),
        bold=st.booleans(),
        italic=st.booleans(),
    ),
    max_size=6,
).map(normal_runs)


@given(any_runs)
def test_parse_is_the_inverse_of_format(runs):
    markup = format_inline(runs)
    assert markup is None or parse_inline(markup) == runs


@given(texts)
def test_whatever_was_read_can_be_written(markup):
    runs = parse_inline(markup)
    written = format_inline(runs)
    assert written is not None
    assert parse_inline(written) == runs


@given(texts)
def test_nothing_but_marks_and_escapes_disappears(markup):
    def letters(text):
        return [c for c in text if c not in "*\\"]

    assert letters(plain_text(parse_inline(markup))) == letters(markup)


@given(texts)
def test_runs_are_in_normal_form(markup):
    runs = parse_inline(markup)
    assert all(run.text for run in runs)
    assert all((a.bold, a.italic) != (b.bold, b.italic) for a, b in itertools.pairwise(runs))
    assert normal_runs(runs) == runs


@given(st.text(st.sampled_from("aĐ.,() "), max_size=20))
def test_text_without_stars_and_backslashes_is_itself(text):
    assert parse_inline(text) == ((p(text),) if text else ())


def test_normal_form_joins_across_a_letter_and_its_mark():
    assert normal_runs([p("a"), p(""), p("\u0301")]) == (p("á"),)


def test_a_field_takes_markup_or_runs():
    assert Block(text="**a** b").text == Block(text=[b("a"), p(" "), p("b")]).text == (b("a"), p(" b"))


@pytest.mark.parametrize("wrong", [5, None, ["a"], [None], [("a", True)]])
def test_a_field_refuses_what_is_neither(wrong):
    with pytest.raises(TypeError):
        Block(text=wrong)


@pytest.mark.parametrize("wrong", [1, 0, None, "true"])
def test_weight_and_slant_are_yes_or_no(wrong):
    with pytest.raises(TypeError):
        Run("a", bold=wrong)
    with pytest.raises(TypeError):
        Run("a", italic=wrong)


@pytest.mark.parametrize("unit", ["*a ", "a* ", "**a* ", "\\", "*", "***a *b** "])
def test_hostile_markup_is_read_in_one_pass(unit):
    markup = unit * 8_000
    runs = parse_inline(markup)
    assert sum(c not in "*\\" for c in plain_text(runs)) == sum(c not in "*\\" for c in markup)
