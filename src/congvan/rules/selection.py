"""Which rules run and which findings count."""

from collections.abc import Iterable
from typing import ClassVar

from attrs import define, field, frozen

from congvan.errors import CongvanError
from congvan.messages import Bilingual
from congvan.rules.finding import Finding, Severity
from congvan.rules.registry import Rule


@define(eq=False)
class UnknownRuleError(CongvanError):
    """No rule has that code or slug."""

    code: ClassVar[str] = "unknown-rule"
    text: ClassVar[Bilingual] = Bilingual("không có quy tắc «{name}».", "there is no rule “{name}”.")

    name: str


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

    def runs(self, rule: Rule) -> bool:
        """Whether a rule is to run."""
        if any(_names(name, rule) for name in self.ignore):
            return False
        if self.select:
            return any(_names(name, rule) for name in self.select)
        return rule.severity.rank <= self.min_severity.rank

    def counts(self, finding: Finding) -> bool:
        """Whether a finding of a rule that ran is reported: a variant may be milder than its rule."""
        return bool(self.select) or finding.severity.rank <= self.min_severity.rank

    def require_known(self, rules: tuple[Rule, ...]) -> None:
        """Raise `UnknownRuleError` for a name that fits no rule."""
        for name in (*self.select, *self.ignore):
            if not any(_names(name, rule) for rule in rules):
                raise UnknownRuleError(name)


def _names(name: str, rule: Rule) -> bool:
    return name == rule.slug or (name.startswith("CV") and rule.code.startswith(name))
