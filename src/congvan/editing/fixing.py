"""From the findings in a file to a copy without them, as far as they can be fixed."""

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from congvan.editing.operations import LATER, OPERATIONS
from congvan.editing.workspace import Judge, Workspace
from congvan.rules import Finding, Report

_MOST_ROUNDS = 20


@frozen
class Fixed:
    """A copy of a file with its fixes, and what became of every finding.

    `deferred` could be fixed where `unsafe` fixes are asked for, `unfixable` is left to people. `report` is the
    judgement of the copy, which holds both.
    """

    data: bytes
    fixed: tuple[Finding, ...]
    deferred: tuple[Finding, ...]
    unfixable: tuple[Finding, ...]
    report: Report


def fix(data: bytes, judge: Judge, *, unsafe: bool = False) -> Fixed:
    """Fix on a copy what the rules find in a Word file and say how to fix.

    A change is kept only if, judged again, the file has fewer findings and none that it had not: what cannot be
    shown to be fixed stays as it was. Without a change the bytes are those given. Raises what `congvan.read` raises.
    """
    work = Workspace.open(data, judge)
    before, refused = work.report, set[str]()
    for _ in range(_MOST_ROUNDS):
        todo = _next_codes(work.report, refused, unsafe=unsafe)
        if not todo:
            break
        better = _improved(work, todo, judge)
        if better is not None:
            work = better
        elif len(todo) == 1:
            refused |= todo
        else:
            for code in sorted(todo):
                alone = _improved(work, frozenset((code,)), judge)
                if alone is None:
                    refused.add(code)
                else:
                    work = alone
    left = tuple(work.report)
    deferred = tuple(one for one in left if one.fix == "unsafe" and not unsafe)
    return Fixed(
        work.data,
        _gone(before, left),
        deferred,
        tuple(one for one in left if one not in deferred),
        work.report,
    )


def _next_codes(report: Report, refused: set[str], *, unsafe: bool) -> frozenset[str]:
    """The rules whose findings are to be fixed next: those that only measure wait for the others."""
    wanted = ("safe", "unsafe") if unsafe else ("safe",)
    codes = frozenset(
        one.code for one in report if one.fix in wanted and one.code in OPERATIONS and one.code not in refused
    )
    return codes - LATER or codes


def _improved(work: Workspace, codes: frozenset[str], judge: Judge) -> Workspace | None:
    """The file with the findings of some rules fixed, None where that does not make it better.

    Operations change the elements that were read, so each attempt reads the file anew.
    """
    attempt = Workspace.open(work.data, judge)
    for code in sorted(codes):
        OPERATIONS[code](attempt, tuple(one for one in attempt.report if one.code == code))
    if not attempt.changed:
        return None
    result = Workspace.open(attempt.build(), judge)
    return result if _is_better(work.report, result.report, codes) else None


def _is_better(before: Report, after: Report, codes: Iterable[str]) -> bool:
    """Whether each of some rules finds less, can still tell, and no other finds more."""
    were, are = (Counter(one.code for one in report) for report in (before, after))
    told = not (set(after.unknown) - set(before.unknown)).intersection(codes)
    return (
        told
        and all(are[code] < were[code] for code in codes)
        and all(are[code] <= were[code] for code in are)
    )


def _gone(before: Report, left: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings of which there are fewer: those that are not found again in the same words."""
    gone: list[Finding] = []
    for code in dict.fromkeys(one.code for one in before):
        were = [one for one in before if one.code == code]
        are = [one for one in left if one.code == code]
        changed = [one for one in were if one not in are]
        gone += changed[: len(were) - len(are)]
    return tuple(gone)
