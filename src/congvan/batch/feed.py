"""From the table to tasks: names and rows of further tables are found here, where all rows pass by."""

from collections.abc import Iterable, Iterator
from itertools import islice

from attrs import define, evolve, field

from congvan.batch.documents import NameMaker, OwnFiles, scope_of
from congvan.batch.errors import DuplicateNameError
from congvan.batch.manifest import Manifest, Record
from congvan.batch.naming import Names, own_name, safe_name
from congvan.batch.outputs import remove_made
from congvan.batch.pages import AT_ONCE
from congvan.batch.rows import BrokenRow, Row, Table
from congvan.batch.tables import key_of, related_rows
from congvan.batch.workers import Job, Made, Task, describe, failed_record

CHUNK = 16
"""Rows that a worker is given at once, unless they are to be PDFs too."""


@define(eq=False)
class Slot:
    """One row: what an earlier run made of it, and its task, or its record where no worker need see it."""

    row: int
    known: Record | None
    task: Task | None = None
    record: Record | None = None


@define(eq=False)
class Chunk:
    """Rows in their order."""

    slots: list[Slot]

    @property
    def open(self) -> list[tuple[Slot, Task]]:
        """The rows that are left for a worker."""
        return [(slot, slot.task) for slot in self.slots if slot.task is not None and slot.record is None]

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What a worker is given."""
        return tuple(task for _, task in self.open)

    def end_with_failure(self) -> bool:
        """Let go of what comes after the first failed row; says whether there is one."""
        for place, slot in enumerate(self.slots, 1):
            if slot.record is not None and slot.record.error is not None:
                del self.slots[place:]
                return True
        return False

    def records(self, made: Made) -> Iterator[tuple[Slot, Record]]:
        """Every row with its record, as far as the worker came."""
        records = iter(made.records)
        for slot in self.slots:
            record = slot.record or next(records, None)
            if record is None:
                return
            yield slot, record


@define(eq=False)
class Feed:
    """Gives out a table's rows, and remembers which names they took.

    `numbered` says that a register gives the numbers, so that names which show one wait for it.
    """

    job: Job
    _table: Table
    _numbered: bool
    _names: Names = field(factory=Names)
    _earlier: list[Record] = field(factory=list)
    _failed_rows: set[int] = field(factory=set)
    _name: NameMaker = field(init=False)
    _own_files: OwnFiles = field(init=False)
    _related: dict[str, tuple[str, dict[str, tuple[Row, ...]]]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        plan = self.job.plan
        self._name = NameMaker(plan, frozenset(("number",)) if self._numbered else frozenset())
        self._own_files = OwnFiles(plan)
        self._related = {
            name: (settings.key, related_rows(settings, plan.folder))
            for name, settings in plan.settings.tables.items()
        }
        for key, _ in self._related.values():
            self._table.require((key,))

    def chunks(self, manifest: Manifest) -> Iterator[Chunk]:
        """The rows in their order; with `on_error` stop none after one that cannot be tried."""
        slots = self._slots(manifest)
        while some := list(islice(slots, AT_ONCE if self.job.pdf else CHUNK)):
            yield Chunk(some)

    def _slots(self, manifest: Manifest) -> Iterator[Slot]:
        for row in self._table:
            slot = Slot(row.number, manifest.known(row.number))
            try:
                slot.task = self._task(row, slot.known)
            except Exception as error:  # whatever one row brings about, the others are made
                self.fail(slot, error)
            yield slot
            if self.job.stop and slot.record is not None:
                return

    def _task(self, row: Row | BrokenRow, known: Record | None) -> Task:
        if isinstance(row, BrokenRow):
            raise row.error
        related = {name: found.get(key_of(row, key), ()) for name, (key, found) in self._related.items()}
        if related:
            row = evolve(row, related=related)
        return Task(row, known, None, None if self._waits_for_number else self._named(row, None))

    @property
    def _waits_for_number(self) -> bool:
        return self._numbered and "number" in self.job.plan.output.names

    def number(self, slot: Slot, task: Task, number: int) -> None:
        """Give a row its number, and the name that waits for it."""
        try:
            slot.task = evolve(task, number=number, file=task.file or self._named(task.row, number))
        except Exception as error:  # as above
            self.fail(slot, error)

    def keep(self, slot: Slot) -> None:
        """Let a row's document stand as it is, and its name be taken."""
        assert slot.known is not None
        try:
            self._claim(slot.known.files, slot.row)
            slot.record = slot.known
        except DuplicateNameError as error:
            self.fail(slot, error)

    def fail(self, slot: Slot, error: Exception) -> None:
        """Record why a row has no document."""
        slot.record = failed_record(slot.row, slot.known, describe(error, self.job.language, self.job.plan))

    def _named(self, row: Row, number: int | None) -> str:
        given = self.job.given if number is None else {**self.job.given, "number": number}
        scope = scope_of(row, given)
        name = safe_name(self._name.make(scope))
        self._names.claim(name, row.number)
        for ending in self._own_files.endings(scope):
            self._names.claim(own_name(name, ending), row.number)
        return name

    def _claim(self, names: Iterable[str], row: int) -> None:
        for name in names:
            self._names.claim(name, row)

    def note(self, slot: Slot, record: Record) -> None:
        """Remember which rows have no document after all, and which no longer the one that they had."""
        if record.error is not None:
            self._failed_rows.add(record.row)
        # The others were claimed before it was made; that of a PDF is as unlike others' as its document's.
        self._claim(record.beside, record.row)
        known = slot.known
        if known is not None and (known.file != record.file or known.beside.keys() != record.beside.keys()):
            self._earlier.append(known)

    def remove_stale(self, gone: Iterable[Record]) -> None:
        """Remove the documents of an earlier run that none of this run's rows has any more."""
        for record in (*gone, *self._earlier):
            for name, made in record.files.items():
                owner = self._names.owner(name)
                if owner is None or owner in self._failed_rows:
                    remove_made(self.job.out_dir, name, made)
