"""`congvan rule`."""

import click

from congvan.cli.options import language, language_option
from congvan.cli.terms import text
from congvan.messages import Bilingual
from congvan.rules import Rule, all_rules, find_rule
from congvan.rules.output.text import SEVERITY_NAMES
from congvan.standards import ND30

_FACTS = Bilingual(
    "{code} {slug} ({severity})\n{finds}\n\nCăn cứ: {citation}\nCách sửa: {remedy}\n\nSai:\n{bad}\n\nĐúng:\n{good}\n\n{why}",
    "{code} {slug} ({severity})\n{finds}\n\nLaw: {citation}\nRemedy: {remedy}\n\nBad:\n{bad}\n\nGood:\n{good}\n\n{why}",
)
_HOUSE = Bilingual(
    "quy tắc của công cụ, không phải quy định của pháp luật", "a rule of this tool, not of the law"
)


@click.command(
    "rule",
    help=text(
        "Liệt kê các quy tắc, hoặc giải thích một quy tắc theo mã hay tên.",
        "List the rules, or explain one by code or slug.",
    ),
)
@click.argument("name", required=False)
@language_option
def command(name: str | None) -> None:
    """Print one rule or all of them."""
    if name is not None:
        click.echo(_explained(find_rule(name)))
        return
    for rule in all_rules():
        severity = SEVERITY_NAMES[rule.severity].say(language())
        click.echo(f"{rule.code}  {severity:<9} {rule.slug:<28} {rule.finds.say(language())}")


def _explained(rule: Rule) -> str:
    citation = str(ND30.cite(rule.clause)) if rule.clause is not None else _HOUSE.say(language())
    return _FACTS.format(
        code=rule.code,
        slug=rule.slug,
        severity=SEVERITY_NAMES[rule.severity].say(language()),
        finds=rule.finds.say(language()),
        remedy=rule.remedy.say(language()),
        citation=citation,
        bad=_indented(rule.bad),
        good=_indented(rule.good),
        why=rule.why,
    ).say(language())


def _indented(example: str | Bilingual) -> str:
    fragment = example if isinstance(example, str) else example.say(language())
    return "\n".join(f"    {line}" for line in fragment.strip("\n").split("\n"))
