"""Headings as long as a book: broken into lines, with no word lost, in work that grows with them and no faster."""

import pytest

from congvan.rendering.metrics import even_lines

COUNT = 100_000


def lines(text: str) -> tuple[str, ...]:
    return even_lines(text, 13, "bold", 200)


@pytest.mark.parametrize("space", [" ", "\t"])
def test_nothing_but_spaces_is_one_empty_line(space):
    assert lines(space * COUNT) == ("",)


def test_spaces_between_two_words():
    assert " ".join(lines("tập" + " " * COUNT + "huấn")).split() == ["tập", "huấn"]


@pytest.mark.parametrize(("word", "count"), [("-", COUNT), ("an ninh trật tự", 5_000), ("tập huấn", 5_000)])
def test_dashes_compounds_and_words_without_end(word, count):
    text = " ".join([word] * count)
    assert " ".join(lines(text)).split() == text.split()
