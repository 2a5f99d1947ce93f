"""What is read and judged right of the corpus stays so; what is not yet is written down with its reason."""

from pathlib import Path

import pytest
import yaml
from tests.corpus.corpus import papers
from tests.corpus.disguises import DISGUISES, disguised
from tests.corpus.everything import everything
from tests.corpus.judge import TODAY, found, judge
from tests.corpus.paper import Paper

import congvan
from congvan.api import check_reading

ALL = everything()
KNOWN: dict[str, dict[str, str]] = (
    yaml.safe_load((Path(__file__).parent / "known.yaml").read_text("utf-8")) or {}
)

CHANGED_BY_DISGUISE = {
    # Vietnamese of TCVN3 is no text to decompose; a style cannot take off the bold that a table style puts on.
    ("decomposed", "formats/motto-in-tcvn3"),
    ("formats in styles", "noise/styles-of-the-table-make-the-heading"),
}


@pytest.mark.parametrize("paper", ALL, ids=lambda paper: paper.name)
def test_paper_is_read_and_judged_as_a_person_does(paper: Paper) -> None:
    verdict = judge(paper)
    differs = {*verdict.wrong, *verdict.missed, *verdict.called}
    assert differs == set(KNOWN.get(paper.name, ())), (verdict.wrong, verdict.missed, verdict.called)


def test_what_is_known_names_papers_and_reasons() -> None:
    assert set(KNOWN) <= {paper.name for paper in ALL}
    assert all(reason for reasons in KNOWN.values() for reason in reasons.values())


def test_papers_have_names_of_their_own() -> None:
    assert len({paper.name for paper in ALL}) == len(ALL)


def _seen(data: bytes) -> tuple[dict[str, object], set[str]]:
    reading = congvan.read(data)
    report = check_reading(reading, today=TODAY)
    return found(reading), {finding.code for finding in (*report.errors, *report.warnings)}


@pytest.mark.parametrize(
    ("paper", "disguise"),
    [
        (paper, name)
        for index, paper in enumerate(papers())
        for name in [list(DISGUISES)[index % len(DISGUISES)]]
        if (name, paper.name) not in CHANGED_BY_DISGUISE
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_paper_is_the_same_in_another_file(paper: Paper, disguise: str) -> None:
    assert _seen(disguised(paper, DISGUISES[disguise])) == _seen(paper.make())
