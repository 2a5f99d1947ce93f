"""All rules, in the order of their codes."""

from functools import cache
from importlib import import_module

from congvan.rules.registry import RULES, Rule
from congvan.rules.selection import UnknownRuleError

_MODULES = (
    "heading",
    "old_marks",
    "number",
    "place_and_date",
    "subject",
    "bases",
    "citing",
    "body",
    "divisions",
    "numbering",
    "signature",
    "authority",
    "recipients",
    "archive",
    "particulars",
    "annexes",
    "marks",
    "encoding",
    "sentence_capitals",
    "place_capitals",
    "name_capitals",
    "calendar_capitals",
    "writing",
    "layout.page",
    "layout.type_face",
    "layout.page_numbers",
    "layout.heading",
    "layout.heading_lines",
    "layout.bodies",
    "layout.place_date",
    "layout.subject",
    "layout.body",
    "layout.divisions",
    "layout.frame",
    "layout.signature",
    "layout.recipients",
    "layout.annexes",
    "layout.marks",
)
"""Modules of this package that declare rules."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule that there is."""
    for name in _MODULES:
        import_module(f"congvan.rules.{name}")
    return tuple(RULES[code] for code in sorted(RULES))


def find_rule(name: str) -> Rule:
    """The rule of a code or slug. Raises `UnknownRuleError`."""
    for rule in all_rules():
        if name in (rule.code, rule.slug):
            return rule
    raise UnknownRuleError.among(name, all_rules())
