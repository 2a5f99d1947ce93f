"""What a shell offers when a word is completed with Tab: types, rules, templates and standards by name.

Nothing is looked up before a shell asks.
"""

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem

from congvan.cli.terms import default_language


def _beginning(incomplete: str, names: Iterable[tuple[str, str]]) -> list[CompletionItem]:
    return [CompletionItem(name, help=meaning) for name, meaning in names if name.startswith(incomplete)]


def types(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The types of document and forms of copy."""
    from congvan.standards import ND30

    kinds = (*ND30.types.values(), *ND30.copies.values())
    return _beginning(incomplete, ((kind.slug, kind.name) for kind in kinds))


def rules(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The rules by code; by slug once a word begins as one. Behind a comma a further one."""
    from congvan.rules import all_rules

    given, comma, last = incomplete.rpartition(",")
    by_slug = last[:1].islower()
    return _beginning(
        incomplete,
        (
            (given + comma + (rule.slug if by_slug else rule.code), rule.finds.say(default_language()))
            for rule in all_rules()
        ),
    )


def templates(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The installed templates by layout; files, too, where none begins so."""
    from congvan.rendering import templates as installed

    named = _beginning(
        incomplete, ((info.layout, info.title.say(default_language())) for info in installed())
    )
    return named or [CompletionItem(incomplete, type="file")]


def standards(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The standards by key."""
    from congvan.standards import STANDARDS

    return _beginning(incomplete, ((one.key, one.title.vi) for one in STANDARDS.values()))
