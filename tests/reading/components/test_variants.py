"""Messy letters of every shape: what is printed is read, and nothing else."""

import sys

import pytest
from tests.reading.components.variants import Variant, score, variants

from congvan.reading.document import read_document

VARIANTS = list(variants())


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_every_field_is_read(variant: Variant) -> None:
    reading = read_document(variant.layout())
    result = score(reading.document, variant.wanted)
    assert (result.missing, result.wrong) == ([], [])
    assert reading.paper == "administrative"


def test_score(capsys: pytest.CaptureFixture[str]) -> None:
    results = {
        variant.name: score(read_document(variant.layout()).document, variant.wanted) for variant in VARIANTS
    }
    faulty = {name: result for name, result in results.items() if result.missing or result.wrong}
    lines = [
        f"{name}: {one.right} right, missing {one.missing}, wrong {one.wrong}" for name, one in faulty.items()
    ]
    lines.append(f"{len(results) - len(faulty)} of {len(results)} documents read without a fault")
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    assert len(results) >= 60
    assert len(faulty) <= 0.05 * len(results)
    assert not any(result.wrong for result in results.values())
