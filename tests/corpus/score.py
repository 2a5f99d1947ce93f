"""`python -m tests.corpus.score [NAME]`: how much of the corpus is read right, and how much of it judged right."""

import sys
from collections import Counter

import click
from tests.corpus.blocks import blocks
from tests.corpus.corpus import papers
from tests.corpus.judge import Verdict, judge
from tests.corpus.kinds import kinds
from tests.corpus.mixtures import mixtures
from tests.corpus.seeds import seeds
from tests.corpus.stamps import stamps

from congvan.rules import all_rules


def _detail(verdict: Verdict) -> list[str]:
    lines = [
        f"  {verdict.fields[name]:8}{name}: {wanted!r} <- {got!r}"
        for name, (wanted, got) in verdict.wrong.items()
    ]
    lines += [f"  missed  {code}" for code in sorted(verdict.missed)]
    lines += [f"  called  {code} {verdict.messages[code][:200]}" for code in sorted(verdict.called)]
    return lines


def main(part: str = "") -> None:
    """Print what differs, paper by paper, and the sums."""
    verdicts = [
        judge(paper)
        for paper in (*papers(), *mixtures(), *blocks(), *kinds(), *seeds(), *stamps())
        if part in paper.name
    ]
    fields: Counter[str] = Counter()
    for verdict in verdicts:
        fields.update(verdict.fields.values())
        lines = _detail(verdict)
        if lines:
            click.echo("\n".join([verdict.name, *lines]))
    total = sum(fields.values())
    whole = sum(not verdict.wrong for verdict in verdicts)
    true = sum(len(verdict.hits) + len(verdict.missed) for verdict in verdicts)
    hits = sum(len(verdict.hits) for verdict in verdicts)
    called = sum(len(verdict.called) for verdict in verdicts)
    absent = sum(verdict.scored for verdict in verdicts) * len(all_rules()) - true
    click.echo(
        "\n".join(
            (
                f"{len(verdicts)} papers, {whole} read fully right ({whole / len(verdicts):.0%})",
                f"fields: {total}, right {fields['right'] / total:.2%}, missing {fields['missing'] / total:.2%}, wrong {fields['wrong'] / total:.2%}",
                f"faults: {true}, found {hits / max(true, 1):.1%}; absent {absent}, called {called} ({called / max(absent, 1):.2%})",
            )
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:2])
