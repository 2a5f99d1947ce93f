"""What a faulty document file is told, in a form that tests can compare."""

import pytest

from congvan.formats import InvalidDocumentError, Problem, UnreadableFileError, load_text


def problems(text: str, name: str = "<text>") -> tuple[Problem, ...]:
    """The faults of a text that can be read."""
    with pytest.raises(InvalidDocumentError) as caught:
        load_text(text, name=name)
    return caught.value.problems


def places(text: str, name: str = "<text>") -> list[tuple[str, int | None, int | None]]:
    """Path, line and column of every fault."""
    return [(problem.path, problem.line, problem.column) for problem in problems(text, name)]


def unreadable(text: str, name: str = "<text>") -> UnreadableFileError:
    """Why a text cannot be read at all."""
    with pytest.raises(UnreadableFileError) as caught:
        load_text(text, name=name)
    return caught.value
