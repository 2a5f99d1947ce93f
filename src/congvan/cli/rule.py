"""`congvan rule`."""

import click

from congvan.cli import completion
from congvan.cli.options import language, language_option
from congvan.cli.terms import text
from congvan.rules import all_rules, find_rule
from congvan.rules.output.text import SEVERITY_NAMES


@click.command(
    "rule",
    help=text(
        "Liệt kê các quy tắc, hoặc giải thích một quy tắc theo mã hay tên.",
        "List the rules, or explain one by code or slug.",
    ),
)
@click.argument("name", required=False, shell_complete=completion.rules)
@language_option
def command(name: str | None) -> None:
    """Print one rule or all of them."""
    if name is not None:
        from congvan.rules.pages import explained

        click.echo(explained(find_rule(name), language()), nl=False)
        return
    for rule in all_rules():
        severity = SEVERITY_NAMES[rule.severity].say(language())
        click.echo(f"{rule.code}  {severity:<9} {rule.slug:<28} {rule.finds.say(language())}")
