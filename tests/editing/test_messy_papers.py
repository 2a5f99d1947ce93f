"""Fixes of papers that real hands made: every finding accounted for, no other made, nothing else of the file another."""

from collections import Counter

import pytest
from tests.corpus.corpus import papers
from tests.editing.copies import TODAY, parts, words

from congvan.api import check_reading, fix
from congvan.reading import read_file

EVERY = 7
"""Each so many papers one is fixed: together they take their time."""
WORDED = frozenset(("CV314", "CV406"))
"""Fixes that write words out: `ngày ... tháng ... năm`, `Về việc`."""
WITH_A_HEADER = frozenset(("CV106", "CV107"))
"""Fixes that add a header with the page number."""
FRAME = ("word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels")

PAPERS = {paper.name: paper.make for paper in list(papers())[::EVERY]}


def found(data: bytes) -> Counter[tuple[int | None, str]]:
    return Counter((one.document, one.code) for one in check_reading(read_file(data), today=TODAY))


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("name", PAPERS)
def test_a_copy_is_better_and_otherwise_the_same(name: str, unsafe: bool) -> None:
    data = PAPERS[name]()
    before, result = found(data), fix(data, today=TODAY, unsafe=unsafe)
    assert len(result.fixed) + len(result.report) == before.total()
    assert set(result.deferred + result.unfixable) == set(result.report)
    assert found(result.data) <= before
    changed = {one for one, content in parts(data).items() if parts(result.data)[one] != content}
    assert {one for one in changed if "header" not in one and "footer" not in one} <= set(FRAME)
    codes = {one.code for one in result.fixed}
    if not codes & WORDED:
        added = 1 if codes & WITH_A_HEADER else 0
        ours, theirs = words(result.data), words(data)
        assert [one for one in ours if one] == [one for one in theirs if one]
        assert len(ours) - len(theirs) in (0, added)
    assert fix(result.data, today=TODAY, unsafe=unsafe).data == result.data
