"""Excerpts are short, whatever the text is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language import excerpt, excerpt_around


@pytest.mark.parametrize(
    ("line", "shown", "said"),
    [
        ("ngắn", "ngắn", "ngắn"),
        ("0123456789", "x", "0123456789"),
        ("0123456789ab", None, "0123456789…"),
        ("0123456789ab", "x", "0123456789…"),
        ("0123456789ab", "ab", "…23456789ab"),
        ("0123456789abcdefghijklmnop", "cd", "…abcdefghij…"),
    ],
)
def test_a_line_is_cut_around_what_it_shows(line, shown, said):
    assert excerpt_around(line, shown, 10) == said


def test_what_stands_far_in_a_line_without_end_is_not_looked_for():
    assert excerpt_around("a" * 1_000_000 + "sai", "sai", 10) == "aaaaaaaaaa…"


@given(st.text(), st.text(), st.integers(1, 40))
def test_never_longer_than_asked(line, shown, limit):
    said = excerpt_around(line, shown, limit)
    assert said == line or (len(said) <= limit + 2 and said.strip("…") in line)


def test_an_excerpt_is_on_one_line():
    assert excerpt("a\n b\t c") == "a b c"
