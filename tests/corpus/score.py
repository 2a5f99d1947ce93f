"""`python -m tests.corpus.score [NAME]`: how much of the corpus is read right, and how much of it judged right."""

import sys
from collections import Counter

import click
from tests.corpus.everything import everything
from tests.corpus.judge import Verdict, judge

from congvan.rules import all_rules


def _detail(verdict: Verdict) -> list[str]:
    lines = [
        f"  {verdict.fields[name]:8}{name}: {wanted!r} <- {got!r}"
        for name, (wanted, got) in verdict.wrong.items()
    ]
    lines += [f"  missed  {code}" for code in sorted(verdict.missed)]
    lines += [f"  called  {code} {verdict.messages[code]}" for code in sorted(verdict.called)]
    return [verdict.name, *lines] if lines else []


def _sums(verdicts: list[Verdict]) -> list[str]:
    fields: Counter[str] = Counter()
    for verdict in verdicts:
        fields.update(verdict.fields.values())
    total, papers = max(1, sum(fields.values())), len(verdicts)
    whole = sum(not verdict.wrong for verdict in verdicts)
    hits = sum(len(verdict.hits) for verdict in verdicts)
    true = hits + sum(len(verdict.missed) for verdict in verdicts)
    called = sum(len(verdict.called) for verdict in verdicts)
    absent = sum(verdict.scored for verdict in verdicts) * len(all_rules()) - true
    shares = ", ".join(f"{name} {fields[name] / total:.2%}" for name in ("right", "missing", "wrong"))
    return [
        f"{papers} papers, {whole} read fully right ({whole / max(1, papers):.0%})",
        f"{total} fields: {shares}",
        f"{true} faults, found {hits / max(true, 1):.1%}; {absent} absent, called {called} ({called / max(absent, 1):.2%})",
    ]


def main(part: str = "") -> None:
    """Print what differs, paper by paper, and the sums."""
    verdicts = [judge(paper) for paper in everything() if part in paper.name]
    for verdict in verdicts:
        for line in _detail(verdict):
            click.echo(line)
    for line in _sums(verdicts):
        click.echo(line)


if __name__ == "__main__":
    main(*sys.argv[1:2])
