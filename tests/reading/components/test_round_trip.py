"""What is printed is read back as it was given."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.components.realistic import documents, forms

import congvan
from congvan.formats.starter import starter
from congvan.model import Body, Document, Table
from congvan.reading import read_layout
from congvan.reading.document import read_document
from congvan.standards import ND30

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted(
    path
    for folder in ("examples", "examples/types", "templates/nd30-2020/*")
    for path in ROOT.glob(f"{folder}/*.yaml")
    if path.parent.name != "kem-theo"  # most of it stands in files of their own
)


def printed_and_read(document: Document) -> Document:
    """A document after it was rendered and read; the standard is chosen by whoever asks."""
    document = evolve(document, standard="nd30-2020")
    read = read_document(read_layout(congvan.render(document, check=False))).document
    return evolve(read, standard=document.standard)


def printed_part(document: Document, read: Document) -> Document:
    """A document without what its pages do not say, and with what they say beyond it.

    They do not say the issuing body's name in a sentence where no sentence of ours has it, nor its code where no symbol
    is printed; they do say how wide the columns of every table are.
    """
    if document.issuer is not None and read.issuer is not None:
        in_text = document.issuer.in_text if read.issuer.in_text else None
        printed = document.number is not None or document.symbol is not None or read.issuer.code is not None
        code = document.issuer.code if printed else None
        document = evolve(document, issuer=evolve(document.issuer, in_text=in_text, code=code))
    if document.original is not None and read.original is not None:
        original = printed_part(document.original, read.original)
        document = evolve(document, original=evolve(original, standard=None))
    annexes = tuple(
        evolve(ours, body=_with_widths(ours.body, theirs.body))
        for ours, theirs in zip(document.annexes, read.annexes, strict=False)
    )
    annexes += document.annexes[len(annexes) :]
    return evolve(document, body=_with_widths(document.body, read.body), annexes=annexes)


def _with_widths(body: Body, read: Body) -> Body:
    widened = [
        evolve(ours, widths=theirs.widths)
        if isinstance(ours, Table) and isinstance(theirs, Table) and not ours.widths
        else ours
        for ours, theirs in zip(body, read, strict=False)
    ]
    return (*widened, *body[len(widened) :])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_examples(path: Path) -> None:
    document = evolve(congvan.load(path), standard="nd30-2020")
    read = printed_and_read(document)
    assert read == printed_part(document, read)


@pytest.mark.parametrize("slug", ND30.types)
def test_starting_files(slug: str) -> None:
    document = evolve(congvan.loads(starter(slug)), standard="nd30-2020")
    read = printed_and_read(document)
    assert read == printed_part(document, read)


@settings(max_examples=60, deadline=None)
@given(documents())
def test_documents(document: Document) -> None:
    read = printed_and_read(document)
    assert read == printed_part(document, read)


@settings(max_examples=60, deadline=None)
@given(forms())
def test_forms(document: Document) -> None:
    assert printed_and_read(document) == document


@settings(max_examples=40, deadline=None)
@given(st.one_of(documents(), forms()))
def test_without_our_styles(document: Document) -> None:
    """A file that somebody restyled says the same; only emphasis of the style's own cannot be told from the text's."""
    layout = read_layout(congvan.render(document, check=False))
    bare = evolve(layout, paragraphs=tuple(evolve(paragraph, style=None) for paragraph in layout.paragraphs))
    read = evolve(read_document(bare).document, standard=document.standard)
    assert read == printed_part(document, read)
