"""What is written reads back as it was: any document, in YAML, in JSON and as plain data."""

from hypothesis import HealthCheck, given, settings
from tests.strategies import documents

from congvan.formats import dumps, from_dict, load_text, to_dict
from congvan.model import Block, Document

ANY_DOCUMENT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@ANY_DOCUMENT
@given(documents())
def test_any_document_reads_back_as_it_was(document: Document) -> None:
    assert load_text(dumps(document)).document == document
    assert load_text(dumps(document, "json")).document == document
    assert from_dict(to_dict(document)) == document


def test_blocks_inside_one_another_read_back_to_a_depth_no_text_has() -> None:
    body = (Block(text="trong cùng"),)
    for _ in range(40):
        body = (Block("article", "1", text="x", children=body),)
    document = Document("cong-van", body=body)
    assert load_text(dumps(document)).document == document
    assert load_text(dumps(document, "json")).document == document
