"""Emphasis in texts without end: read right, and each run made once however many marks there are."""

import pytest

from congvan.model import Run, format_inline, parse_inline
from congvan.model import text as text_module

COUNT = 20_000


@pytest.fixture
def made(monkeypatch):
    """How many runs have been made."""
    runs = []

    class Counted(Run):
        def __init__(self, *values):
            runs.append(values)
            super().__init__(*values)

    monkeypatch.setattr(text_module, "Run", Counted)
    return runs


@pytest.mark.parametrize(
    ("unit", "in_a_unit"), [("**a** *b* ", 4), ("***a** b* ", 3), ("a*b ", 0), ("\\* ", 0)]
)
def test_a_run_is_made_once(made, unit, in_a_unit):
    runs = parse_inline(unit * COUNT)
    assert len(runs) == max(in_a_unit * COUNT, 1)
    assert len(made) == len(runs)


@pytest.mark.parametrize(
    ("markup", "runs"),
    [
        ("**a " * COUNT, (Run("**a " * COUNT),)),
        ("*a **b " * COUNT, (Run("*a **b " * COUNT),)),
        ("*" * COUNT, (Run("*" * COUNT),)),
        ("\\" * (2 * COUNT), (Run("\\" * COUNT),)),
        ("**" + "a " * COUNT + "b**", (Run("a " * COUNT + "b", bold=True),)),
    ],
    ids=["opened", "both opened", "stars", "backslashes", "one"],
)
def test_marks_without_end(markup, runs):
    assert parse_inline(markup) == runs
    written = format_inline(runs)
    assert written is not None
    assert parse_inline(written) == runs
