"""Comments that switch rules off, for the file and for a line; the same words in a value are text."""

import pytest

from congvan.formats import load_text


def test_a_line_of_its_own_counts_for_the_file() -> None:
    loaded = load_text(
        "# congvan: ignore CV401, CV508\ntype: cong-van\n  # congvan: ignore date-leading-zero CV401\n"
    )
    assert loaded.ignored == ("CV401", "CV508", "date-leading-zero")
    assert loaded.ignored_lines == {}


def test_after_a_value_it_counts_for_that_line() -> None:
    loaded = load_text(
        "type: cong-van\n"
        "place: Lạng Sơn   # congvan: ignore CV301,CV302\n"
        "body: |  # congvan: ignore CV501\n"
        "  Nội dung.\n"
        "to:  # congvan:ignore CV701\n"
        "  - A # congvan: ignore CV702\n"
    )
    assert loaded.ignored == ()
    assert loaded.ignored_lines == {2: ("CV301", "CV302"), 3: ("CV501",), 5: ("CV701",), 6: ("CV702",)}


@pytest.mark.parametrize(
    "text",
    [
        "body: |\n  Nội dung # congvan: ignore CV101\n  # congvan: ignore CV102\n",
        "subject: 'x # congvan: ignore CV101'\n",
        'subject: "x\n  # congvan: ignore CV101"\n',
        "subject: x#congvan:ignore CV101\n",
        "# congvan: ignore\n",
        "# congvan ignore CV101\n",
    ],
)
def test_text_is_no_comment(text: str) -> None:
    loaded = load_text(f"type: cong-van\n{text}")
    assert (loaded.ignored, loaded.ignored_lines) == ((), {})


def test_a_comment_below_a_block_of_lines_is_one() -> None:
    loaded = load_text("type: cong-van\nbody: |\n  A\u2028B\n\n# congvan: ignore CV101\nplace: C\n")
    assert loaded.ignored == ("CV101",)
