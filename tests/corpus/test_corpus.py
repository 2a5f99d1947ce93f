"""What is read and judged right of the corpus stays so; what is not yet is written down with its reason."""

from pathlib import Path

import pytest
import yaml
from tests.corpus.blocks import blocks
from tests.corpus.corpus import papers
from tests.corpus.judge import judge
from tests.corpus.kinds import kinds
from tests.corpus.mixtures import mixtures
from tests.corpus.paper import Paper
from tests.corpus.seeds import seeds
from tests.corpus.stamps import stamps

ALL = {paper.name: paper for paper in (*papers(), *mixtures(), *blocks(), *kinds(), *seeds(), *stamps())}
KNOWN: dict[str, dict[str, str]] = (
    yaml.safe_load((Path(__file__).parent / "known.yaml").read_text("utf-8")) or {}
)


@pytest.mark.parametrize("paper", ALL.values(), ids=lambda paper: paper.name)
def test_paper_is_read_and_judged_as_a_person_does(paper: Paper) -> None:
    verdict = judge(paper)
    differs = {*verdict.wrong, *verdict.missed, *verdict.called}
    assert differs == set(KNOWN.get(paper.name, ())), (verdict.wrong, verdict.missed, verdict.called)


def test_what_is_known_names_papers_and_reasons() -> None:
    assert set(KNOWN) <= set(ALL)
    assert all(reason for reasons in KNOWN.values() for reason in reasons.values())


def test_papers_have_names_of_their_own() -> None:
    listed = [paper.name for paper in (*papers(), *mixtures(), *blocks(), *kinds(), *seeds(), *stamps())]
    assert len(listed) == len(set(listed))
