"""Runs the rules that apply to a document and stamps what they yield."""

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache

from attrs import evolve

from congvan.model import Document
from congvan.rules.catalogue import all_rules
from congvan.rules.facts import values_of
from congvan.rules.finding import Finding, Report, Severity
from congvan.rules.messages import message
from congvan.rules.registry import Fault, Rule
from congvan.rules.selection import Selection
from congvan.standards import Standard, standard_of

ALL = Selection()


def check_document(
    document: Document,
    *,
    standard: Standard | None = None,
    selection: Selection = ALL,
    today: dt.date | None = None,
) -> Report:
    """Judge a document by the rules of its standard; the document's own `ignore` is heeded.

    `today` is the day of checking, for documents without a date and for dates that lie ahead.
    Raises `UnknownStandardError` and `UnknownRuleError`.
    """
    day = today or dt.date.today()
    standard = standard or standard_of(document, day)
    values = values_of(document, standard=standard, today=day)
    findings: list[Finding] = []
    unknown: list[str] = []
    for rule in _rules_for(standard, document.type, document.draft, selection, document.ignore):
        for fault in rule.function(*[values[name] for name in rule.reads]):
            if isinstance(fault, Fault):
                findings.append(stamp(rule, fault, standard))
            else:
                unknown.append(rule.code)
    counted = sorted(filter(selection.counts, findings), key=lambda finding: finding.severity.rank)
    return Report(standard.key, document.type, tuple(counted), tuple(dict.fromkeys(unknown)))


@lru_cache(maxsize=256)
def _rules_for(
    standard: Standard, kind: str, draft: bool, selection: Selection, ignored: tuple[str, ...]
) -> tuple[Rule, ...]:
    own = evolve(selection, ignore=selection.ignore + ignored)
    own.require_known(all_rules())
    return tuple(_applicable(standard, kind, draft, own))


def _applicable(standard: Standard, slug: str, draft: bool, selection: Selection) -> Iterator[Rule]:
    kind = standard.find(slug)
    for rule in all_rules():
        suits_type = rule.any_type if kind is None else rule.applies(kind)
        if suits_type and (rule.drafts or not draft) and selection.runs(rule):
            yield rule


def stamp(rule: Rule, fault: Fault, standard: Standard) -> Finding:
    """The finding that a rule's fault amounts to under a standard."""
    return Finding(
        code=rule.code,
        slug=rule.slug,
        severity=Severity.WARNING if fault.variant in rule.only_warning else rule.severity,
        message=message(rule.code, fault.variant).format(
            observed=fault.observed, expected=fault.expected, **fault.details
        ),
        path=fault.path,
        observed=fault.observed or None,
        expected=fault.expected or None,
        citation=standard.cite(rule.clause) if rule.clause is not None else None,
        fix=rule.fix,
    )
