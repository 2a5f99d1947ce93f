"""From the findings in a file to a copy without them, as far as they can be fixed."""

from collections import Counter
from collections.abc import Iterable
from typing import Self

from attrs import frozen

from congvan.editing.file import EditedFile
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
    breaks_signature: bool = False
    """Whether the file has a digital signature of Word, which the copy's changes make invalid: sign it again."""


def fix(data: bytes, judge: Judge, *, unsafe: bool = False) -> Fixed:
    """Fix on a copy what the rules find in the documents of a Word file and say how to fix.

    A change is kept only if, judged again, the file has fewer findings and none that it had not: what cannot be
    shown to be fixed stays as it was. Without a change the bytes are those given. Raises what `congvan.read` raises.
    """
    file = _Judged.of(data, judge)
    before, refused = file.report, set[_Task]()
    for _ in range(_MOST_ROUNDS):
        tasks = file.next_tasks(refused, unsafe=unsafe)
        if not tasks:
            break
        file = _fixed(file, tasks, judge, refused)
    left = tuple(file.report)
    deferred = tuple(one for one in left if one.fix == "unsafe" and not unsafe)
    return Fixed(
        file.data,
        _gone(before, left),
        deferred,
        tuple(one for one in left if one not in deferred),
        file.report,
        breaks_signature=file.data != data and file.file.sources.layout.signed,
    )


_Task = tuple[int, str]
"""A document of the file, and the code of a rule whose findings in it are to be fixed."""


@frozen(eq=False)
class _Judged:
    file: EditedFile
    documents: tuple[Workspace, ...]

    @classmethod
    def of(cls, data: bytes, judge: Judge) -> Self:
        file = EditedFile.open(data)
        return cls(file, tuple(Workspace.of(file, reading, judge) for reading in file.documents))

    @property
    def data(self) -> bytes:
        return self.file.data

    @property
    def report(self) -> Report:
        return self.file.reading.merged([one.report for one in self.documents])

    def next_tasks(self, refused: set[_Task], *, unsafe: bool) -> list[_Task]:
        """What is to be fixed next: rules that only measure wait for the others."""
        wanted = ("safe", "unsafe") if unsafe else ("safe",)
        tasks = {
            (number, one.code)
            for number, document in enumerate(self.documents)
            for one in document.report
            if one.fix in wanted and one.code in OPERATIONS
        } - refused
        return sorted([task for task in tasks if task[1] not in LATER] or tasks)


def _fixed(file: _Judged, tasks: list[_Task], judge: Judge, refused: set[_Task]) -> _Judged:
    """The file with these tasks done, but for those that make it no better, which are refused."""
    better = _improved(file, tasks, judge)
    if better is not None:
        return better
    if len(tasks) == 1:
        refused.update(tasks)
        return file
    middle = len(tasks) // 2
    return _fixed(_fixed(file, tasks[:middle], judge, refused), tasks[middle:], judge, refused)


def _improved(file: _Judged, tasks: list[_Task], judge: Judge) -> _Judged | None:
    """The file with some tasks done, None where that does not make it better.

    Operations change the elements that were read, so each attempt reads the file anew.
    """
    attempt = _Judged.of(file.data, judge)
    for number, code in tasks:
        document = attempt.documents[number]
        OPERATIONS[code](document, tuple(one for one in document.report if one.code == code))
    if not attempt.file.changed:
        return None
    result = _Judged.of(attempt.file.build(), judge)
    return result if _is_better(file, result, tasks) else None


def _is_better(before: _Judged, after: _Judged, tasks: Iterable[_Task]) -> bool:
    """Whether each task leaves less to find, the rule can still tell, and no other finds more."""
    if len(before.documents) != len(after.documents):
        return False
    were, are = _counts(before), _counts(after)
    told = all(
        code not in after.documents[number].report.unknown or code in before.documents[number].report.unknown
        for number, code in tasks
    )
    return told and all(are[task] < were[task] for task in tasks) and are <= were


def _counts(file: _Judged) -> Counter[_Task]:
    return Counter(
        (number, one.code) for number, document in enumerate(file.documents) for one in document.report
    )


def _gone(before: Report, left: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings of which there are fewer: those that are not found again in the same words."""
    gone: list[Finding] = []
    for key in dict.fromkeys((one.document, one.code) for one in before):
        were = [one for one in before if (one.document, one.code) == key]
        are = [one for one in left if (one.document, one.code) == key]
        changed = [one for one in were if one not in are]
        gone += changed[: len(were) - len(are)]
    return tuple(gone)
