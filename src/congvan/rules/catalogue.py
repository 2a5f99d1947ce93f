"""All rules in the order of their codes, which of them run and which findings count."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import ClassVar

from attrs import define, field, frozen

from congvan.errors import CongvanError
from congvan.language import excerpt
from congvan.messages import Bilingual, Language
from congvan.rules.finding import Finding, Severity
from congvan.rules.registry import RULES, Rule


@define(eq=False)
class UnknownRuleError(CongvanError):
    """No rule has that code or slug, and no code begins so."""

    code: ClassVar[str] = "unknown-rule"
    text: ClassVar[Bilingual] = Bilingual(
        "không có quy tắc «{name}».{hint}", "there is no rule “{name}”.{hint}"
    )
    _near: ClassVar[Bilingual] = Bilingual(" Có phải ý bạn là {names}?", " Did you mean {names}?")

    name: str
    near: tuple[str, ...] = ()

    @classmethod
    def among(cls, name: str, rules: Iterable[Rule]) -> "UnknownRuleError":
        """The error for a name, with the codes and slugs that look like it."""
        known = [known for rule in rules for known in (rule.slug, rule.code)]
        shaped = name.strip().upper() if name.strip()[:2].upper() == "CV" else name.strip().lower()
        return cls(name, tuple(get_close_matches(shaped, known)))

    def message(self, language: Language = "vi") -> str:
        """The name, and those that look like it."""
        hint = self._near.format(names=", ".join(self.near)).say(language) if self.near else ""
        return self.text.format(name=excerpt(self.name), hint=hint).say(language)


def _to_names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)


@frozen
class Selection:
    """Rules by code (`CV312`), slug (`date-leading-zero`) or the beginning of a code (`CV3`).

    `select` empty means all. Rules of severity info run only when selected or when `min_severity` is
    info.
    """

    select: tuple[str, ...] = field(default=(), converter=_to_names)
    ignore: tuple[str, ...] = field(default=(), converter=_to_names)
    min_severity: Severity = Severity.WARNING

    def runs(self, rule: Rule, severity: Severity) -> bool:
        """Whether a rule of a severity is to run."""
        if any(_names(name, rule) for name in self.ignore):
            return False
        if self.select:
            return any(_names(name, rule) for name in self.select)
        return severity.rank <= self.min_severity.rank

    def counts(self, finding: Finding) -> bool:
        """Whether a finding of a rule that ran is reported: a variant may be milder than its rule."""
        return bool(self.select) or finding.severity.rank <= self.min_severity.rank

    def require_known(self, rules: tuple[Rule, ...]) -> None:
        """Raise `UnknownRuleError` for a name that fits no rule."""
        for name in (*self.select, *self.ignore):
            if not any(_names(name, rule) for rule in rules):
                raise UnknownRuleError.among(name, rules)


def _names(name: str, rule: Rule) -> bool:
    return name == rule.slug or (name.startswith("CV") and rule.code.startswith(name))


_MODULES = (
    "heading",
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
    "annexes",
    "marks",
    "encoding",
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
