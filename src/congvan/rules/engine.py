"""Runs the rules that apply to a document, stamps what they yield and tells where in a Word file it stands."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache, partial
from operator import attrgetter
from typing import Any

from attrs import evolve

from congvan.language import excerpt, fold, regex
from congvan.model import Document
from congvan.model.components import Extent
from congvan.model.printed import Printed
from congvan.rules.catalogue import Selection, all_rules
from congvan.rules.facts import FROM_FILES, PARTS, Memory, reads_files, values_of
from congvan.rules.finding import Finding, Report, Severity
from congvan.rules.messages import message
from congvan.rules.registry import Check, Fault, Rule
from congvan.standards import Standard, standard_of

ALL = Selection()

_rank = attrgetter("rank")


class Checker:
    """Judges one document after another and runs of each only the rules whose values have changed.

    For batches, where one row differs from the last in a few fields. Reports are those of
    `check_document`. A checker remembers, so it belongs to one thread: make one for each.

    `standard` overrides what documents name and their dates tell; `today` is the day of checking, for
    documents without a date and for dates that lie ahead.
    """

    def __init__(
        self,
        standard: Standard | None = None,
        selection: Selection = ALL,
        *,
        today: dt.date | None = None,
    ) -> None:
        self._standard = standard
        self._selection = selection
        self._today = today
        self._memory = Memory()

    def check(self, document: Document, printed: Printed | None = None) -> Report:
        """Judge a document by the rules of its standard; the document's own `ignore` is heeded.

        `printed` is the Word file that it was read from: rules on its look run only where it is given, and
        findings say in which paragraph they are.

        Raises `UnknownStandardError` and `UnknownRuleError`.
        """
        today = self._today or dt.date.today()
        standard = self._standard or standard_of(document, today)
        given = {name: getattr(printed, name) for name in FROM_FILES} if printed is not None else {}
        values = values_of(document, self._memory, standard=standard, today=today, **given)
        findings: list[Finding] = []
        unknown: list[str] = []
        for rule, judges in _rules_for(
            standard, document.type, document.draft, self._selection, document.ignore, printed is not None
        ):
            found: list[Finding] = []
            is_unknown = False
            for check, judge in judges:
                read = [standard, *[values[name] for name in check.reads]]
                more, cannot_tell = self._memory.made(check, read, judge)
                sure = more if printed is None else tuple(told(more, document, printed))
                found += sure if printed is None else new_findings(sure, found, printed)
                is_unknown |= cannot_tell or len(sure) < len(more)
            findings += found
            if is_unknown:
                unknown.append(rule.code)
        counted = sorted(filter(self._selection.counts, findings), key=attrgetter("severity.rank"))
        return Report(standard.key, document.type, tuple(counted), tuple(unknown))


def check_document(
    document: Document,
    printed: Printed | None = None,
    *,
    standard: Standard | None = None,
    selection: Selection = ALL,
    today: dt.date | None = None,
) -> Report:
    """Judge a document by the rules of its standard; the document's own `ignore` is heeded.

    `printed` is the Word file that it was read from: rules on its look run only where it is given, and findings
    say in which paragraph they are. `today` is the day of checking, for documents without a date and for dates
    that lie ahead.
    Raises `UnknownStandardError` and `UnknownRuleError`.
    """
    return Checker(standard, selection, today=today).check(document, printed)


_Judge = partial[tuple[tuple[Finding, ...], bool]]


@lru_cache(maxsize=256)
def _rules_for(
    standard: Standard,
    kind: str,
    draft: bool,
    selection: Selection,
    ignored: tuple[str, ...],
    from_file: bool,
) -> tuple[tuple[Rule, tuple[tuple[Check, _Judge], ...]], ...]:
    own = evolve(selection, ignore=selection.ignore + ignored)
    own.require_known(all_rules())
    return tuple(
        (rule, tuple((check, partial(_judged, rule, check)) for check in checks))
        for rule in _applicable(standard, kind, draft, own)
        if (checks := _checks(rule, from_file=from_file))
    )


def _checks(rule: Rule, *, from_file: bool) -> tuple[Check, ...]:
    """Those checks of a rule whose values are at hand; the one of the layout goes before that of the data."""
    both = (rule.on_layout, *_parts(rule))
    return tuple(check for check in both if check is not None and (from_file or not reads_files(check.reads)))


@cache
def _parts(rule: Rule) -> tuple[Check, ...]:
    """The check of the data, for each part of what it reads: a part that is the same need not be judged again."""
    names = () if rule.whole or len(rule.check.reads) != 1 else PARTS.get(rule.check.reads[0], ())
    return tuple(Check(rule.check.function, (name,)) for name in names) or (rule.check,)


def _applicable(standard: Standard, slug: str, draft: bool, selection: Selection) -> Iterator[Rule]:
    kind = standard.find(slug)
    for rule in all_rules():
        suits_type = rule.any_type if kind is None else rule.applies(kind)
        if (
            suits_type
            and (rule.drafts or not draft)
            and rule.clause in (None, *standard.clauses)
            and selection.runs(rule, _raised(rule, rule.severity, standard))
        ):
            yield rule


def _judged(rule: Rule, check: Check, standard: Standard, *read: Any) -> tuple[tuple[Finding, ...], bool]:
    """The findings of a rule, and whether there is something that the document cannot show."""
    faults = list(check.function(*read))
    found = [fault for fault in faults if isinstance(fault, Fault)]
    return tuple(stamp(rule, fault, standard) for fault in found), len(found) < len(faults)


def _raised(rule: Rule, severity: Severity, standard: Standard) -> Severity:
    """The severity, or the graver one that an organisation gives the rule."""
    own = standard.severities.get(rule.code) or standard.severities.get(rule.slug)
    return min(severity, Severity(own), key=_rank) if own is not None else severity


def stamp(rule: Rule, fault: Fault, standard: Standard) -> Finding:
    """The finding that a rule's fault amounts to under a standard."""
    declared = Severity.WARNING if fault.variant in rule.only_warning else rule.severity
    provable = max(declared, Severity(standard.severest), key=_rank)
    clause = rule.clauses.get(fault.variant or "", rule.clause)
    return Finding(
        code=rule.code,
        slug=rule.slug,
        severity=_raised(rule, provable, standard),
        message=message(rule.code, fault.variant).format(
            observed=fault.observed, expected=fault.expected, **fault.details
        ),
        path=fault.path,
        observed=fault.observed or None,
        expected=fault.expected or None,
        citation=standard.cite(clause) if clause is not None else None,
        fix=rule.fix,
        paragraph=fault.at.paragraph if fault.at is not None else None,
    )


def told(found: Iterable[Finding], document: Document, printed: Printed) -> Iterator[Finding]:
    """The findings in what can be read with certainty, but for what a blank form leaves to be filled in."""
    return (
        one
        for one in found
        if one.paragraph is not None
        or one.path is None
        or (printed.tells(one.path) and not (document.draft and _is_room(one, printed)))
    )


def _is_room(finding: Finding, printed: Printed) -> bool:
    """Whether what a finding misses has its room in the file: dots, a label alone, `Họ và tên`."""
    path = finding.path or ""
    if finding.observed is not None:
        return False
    if path.endswith(".name") and any(fold(one.text).strip() in _NAMES for one in printed.layout.paragraphs):
        return True
    rooms = {"body": _PARTICULARS}.get(path, (path,))
    texts = (
        printed.layout.paragraphs[place.paragraph].lines[place.line].text[place.start : place.end]
        for name, places in printed.origins.items()
        if name.startswith(rooms)
        for place in places
    )
    return any(text.rstrip().endswith(":") or _room_pattern().search(text) for text in texts)


_PARTICULARS = ("telegram.", "invitation.", "introduction.", "minutes.", "leave.", "parties[")
_NAMES = frozenset(("họ và tên", "họ tên"))

_room_pattern = regex(r"\.{3}|…|_{3}")


def new_findings(found: Iterable[Finding], known: Iterable[Finding], printed: Printed) -> Iterator[Finding]:
    """The findings with their paragraphs, but for those that are known there.

    `known` is what another check of the same rule has found in the same file. A finding without a place is one
    of the whole document.
    """
    taken = {finding.paragraph for finding in known}
    for finding in found:
        placed = _placed(finding, printed)
        if placed.paragraph not in taken and not (taken and placed.paragraph is None):
            yield placed


def _nearest(path: str, printed: Printed) -> Extent | None:
    """Where a field stands, or what stands nearest to it in the same group."""
    while path:
        if place := printed.place_of(path):
            return place
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return None


def _placed(finding: Finding, printed: Printed) -> Finding:
    paragraph = finding.paragraph
    if paragraph is None and finding.path is not None and (place := _nearest(finding.path, printed)):
        paragraph = place.paragraph
    if paragraph is None:
        return finding
    text = printed.layout.paragraphs[paragraph].text.strip()
    return evolve(finding, paragraph=paragraph, excerpt=excerpt(text) or None)
