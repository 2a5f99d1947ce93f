"""What is printed is read back as it was given."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from tests.reading.components.realistic import documents

import congvan
from congvan.model import Document
from congvan.reading import read_layout
from congvan.reading.document import read_document

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted([*ROOT.glob("examples/*.yaml"), *ROOT.glob("templates/*/*/example.yaml")])


def printed_and_read(document: Document) -> Document:
    """A document after it was rendered and read; the standard is chosen by whoever asks."""
    document = evolve(document, standard="nd30-2020")
    read = read_document(read_layout(congvan.render(document, check=False))).document
    return evolve(read, standard=document.standard)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_examples(path: Path) -> None:
    document = evolve(congvan.load(path), standard="nd30-2020")
    assert printed_and_read(document) == document


@settings(max_examples=60, deadline=None)
@given(documents())
def test_documents(document: Document) -> None:
    assert printed_and_read(document) == document
