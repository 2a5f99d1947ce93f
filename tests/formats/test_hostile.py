"""Files made to break a reader: each is answered with a clear error, none with a crash."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from congvan.errors import CongvanError
from congvan.formats import InvalidDocumentError, UnreadableFileError, load_text

LETTER = (
    "type: cong-van\nnumber: 5\nto: [A, 'B', \"C\"]\nbody: |\n  Một\n  1. Hai\nsignature:\n  - {name: D}\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "to: " + "[" * 50_000,
        "{a: " * 50_000,
        "to:\n  " + "- " * 50_000,
        "\n".join(" " * depth + "a:" for depth in range(500)),
        '{"to": ' + "[" * 50_000,
        '{"to": ' + "[" * 200 + "]" * 200 + "}",
    ],
    ids=["lists", "groups", "dashes", "indents", "json", "sound json"],
)
def test_nesting_without_end(text: str) -> None:
    with pytest.raises(UnreadableFileError, match="lồng nhau quá sâu"):
        load_text(text)


def test_aliases_that_multiply() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    with pytest.raises(InvalidDocumentError):
        load_text("type: cong-van\n" + "\n".join(lines))


def test_a_text_that_is_too_long() -> None:
    with pytest.raises(UnreadableFileError, match="lớn hơn 5 MB"):
        load_text("type: cong-van\nsubject: " + "a" * 6_000_000)


@pytest.mark.parametrize("number", ["9" * 100_000, "-" + "9" * 100_000])
def test_numbers_without_end(number: str) -> None:
    for text in (f"type: cong-van\nnumber: {number}\n", f'{{"type": "cong-van", "number": {number}}}'):
        with pytest.raises(CongvanError):
            load_text(text)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_a_document_or_a_clear_error(text: str) -> None:
    for written_in in ("yaml", "json"):
        with pytest.raises(CongvanError) as caught:
            load_text(text, format=written_in)  # type: ignore[arg-type]  # mypy widens the loop variable
        assert caught.value.message("vi").startswith("<text>:")
        assert caught.value.message("en").startswith("<text>:")


SLIPS = st.text(st.sampled_from("\t\n :-[]{}'\"|>*&!#%@`?,0a\0\u2028"), max_size=4)


@settings(deadline=None)
@given(st.integers(0, len(LETTER)), st.integers(0, 3), SLIPS)
def test_any_slip_of_the_finger_is_a_document_or_a_clear_error(at: int, removed: int, typed: str) -> None:
    said = outcome(LETTER[:at] + typed + LETTER[at + removed :])
    assert said == "" or said.startswith("<text>:")


def outcome(text: str) -> str:
    """What a clerk is told of a text, nothing where it is a document."""
    try:
        load_text(text, format="yaml")
    except CongvanError as error:
        return error.message("vi")
    return ""
