"""Messy letters of every shape: what is printed is read, and nothing else."""

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
    results = [
        (variant.name, score(read_document(variant.layout()).document, variant.wanted))
        for variant in VARIANTS
    ]
    perfect = sum(not result.missing and not result.wrong for _, result in results)
    with capsys.disabled():
        for name, result in results:
            if result.missing or result.wrong:
                print(
                    f"\n{name}: {result.right} right, missing {result.missing}, wrong {result.wrong}", end=""
                )
        print(
            f"\n{perfect} of {len(results)} documents without a fault; fields right {sum(r.right for _, r in results)}"
        )
    assert len(results) >= 60
    assert perfect >= 0.95 * len(results)
    assert not [name for name, result in results if result.wrong]
