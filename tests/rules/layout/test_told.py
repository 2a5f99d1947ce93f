"""What the findings in typed papers say, and where: `told.yaml` holds what was read by eye."""

from pathlib import Path

import pytest
from tests.rules.documents import read_yaml
from tests.rules.layout import test_annexes_and_marks, test_body_text, test_frame_below, test_subject

TOLD = read_yaml(Path(__file__).with_name("told.yaml").read_text("utf-8"))
MODULES = (test_annexes_and_marks, test_body_text, test_frame_below, test_subject)
PAPERS = [
    pytest.param(paper, TOLD[module.__name__.rpartition(".")[2]][name], id=name)
    for module in MODULES
    for name, (_, paper) in module.FAULTS.items()
]
_SHOWN = 44


@pytest.mark.parametrize(("paper", "told"), PAPERS)
def test_a_finding_says_what_and_where(paper, told):
    layout = paper.read().layout
    found = [
        [
            None
            if one.paragraph is None
            else " ".join(layout.paragraphs[one.paragraph].text.split())[:_SHOWN].strip(),
            one.message.vi,
        ]
        for one in paper.check()
    ]
    assert found == told
