"""The run: rows in, documents and a manifest out, in the order of the rows."""

import datetime as dt
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Literal

from attrs import Factory, define, evolve, field, frozen

from congvan.batch.documents import NameMaker, scope_of
from congvan.batch.errors import WorkerLostError
from congvan.batch.manifest import MANIFEST, Manifest, Record
from congvan.batch.naming import Names, safe_name
from congvan.batch.outputs import made_folder, remove_made
from congvan.batch.plan import Plan
from congvan.batch.processes import own_executor, usable_cores
from congvan.batch.rows import BrokenRow, Row, Table
from congvan.batch.settings import Reading
from congvan.batch.tables import Rows, key_of, open_table, related_rows
from congvan.batch.workers import Job, Made, Task, describe, make_chunk, require_template
from congvan.files import remove_leftovers
from congvan.messages import Language
from congvan.rules import Selection, all_rules

OnError = Literal["stop", "skip"]

CHUNK = 16
"""Rows that a worker is given at once."""

IN_FLIGHT = 32
"""Chunks that are given out before the oldest has come back: what bounds the memory of a run."""

FAILURES_KEPT = 100


@frozen
class Progress:
    """How far a run is. `total` is None where the number of rows is not known beforehand."""

    done: int
    failed: int
    total: int | None
    seconds: float

    @property
    def rate(self) -> float:
        """Rows a second so far."""
        return self.done / self.seconds if self.seconds else 0.0


@frozen
class Failure:
    """A row that has no document, and why."""

    row: int
    column: str | None
    code: str
    message: str


@frozen
class Summary:
    """What a run has done: `written` documents, `reused` ones of an earlier run, `failed` rows.

    `failures` are the first hundred; the manifest has all. `stopped` says that rows are left.
    """

    written: int
    reused: int
    failed: int
    seconds: float
    manifest: Path
    failures: tuple[Failure, ...] = ()
    stopped: bool = False

    @property
    def rows(self) -> int:
        """Rows that were dealt with."""
        return self.written + self.reused + self.failed

    @property
    def ok(self) -> bool:
        """Whether every row has its document."""
        return not self.failed


def render_rows(
    plan: Plan | str | os.PathLike[str],
    rows: Rows,
    out_dir: str | os.PathLike[str],
    executor: Executor | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    *,
    jobs: int | None = None,
    on_error: OnError = "skip",
    resume: bool = False,
    year: int | None = None,
    today: dt.date | None = None,
    language: Language = "vi",
) -> Summary:
    """Make a document of every row, check it by all rules and write it to a folder, beside `manifest.jsonl`.

    `rows` are a file (.csv, .xlsx, .jsonl) or mappings. A row with errors has no document; the others are
    made all the same unless `on_error` is `stop`. `resume` goes on in a folder where an earlier run ended or
    was killed and makes only what is missing or has changed. Work is spread over `jobs` processes (all cores
    if not given), or goes to an `executor` of yours: threads, Dask's.

    `year` is the variable of that name, this year if not given; `today` the day of checking. Raises
    `UnreadableFileError` and `InvalidDocumentError` of the plan, `UnreadableRowsError`, `MissingExtraError`,
    `OutputExistsError`, `UnwritableFileError` and `WorkerLostError`; whatever ends a run, its manifest says
    what is done.
    """
    ready = plan if isinstance(plan, Plan) else Plan.load(plan)
    Selection(ignore=ready.ignored).require_known(all_rules())
    table = open_table(rows, ready.settings.rows or Reading(), ready.settings.lists)
    table.require(sorted(ready.columns - ready.settings.tables.keys()))
    day = today or dt.date.today()
    folder = Path(out_dir)
    job = Job(
        text=ready.source.text,
        name=ready.source.name,
        folder=ready.folder,
        out_dir=folder,
        today=day,
        year=day.year if year is None else year,
        language=language,
        stop=on_error == "stop",
    )
    feed = _Feed(job, table)
    require_template(ready, day)
    total = table.count() if on_progress is not None else None
    made_folder(folder)
    with ExitStack() as stack:
        manifest = Manifest.open(folder, resume=resume)
        if resume:
            remove_leftovers(folder)
        if executor is None:
            # An interrupt may come between any two steps of a file's writing.
            stack.callback(remove_leftovers, folder)
            executor = stack.enter_context(own_executor(jobs or usable_cores()))
        run = _Run(manifest, feed, on_progress, total)
        try:
            return run.through(executor)
        finally:
            manifest.close(complete=run.is_complete)


@define
class _Chunk:
    """Rows in order: tasks for a worker, and records of those that it need not see."""

    items: list[Task | Record]
    future: "Future[Made]"

    def records(self, made: Made) -> Iterator[Record]:
        """All records in the order of the rows, as far as the worker came."""
        records = iter(made.records)
        for item in self.items:
            record = item if isinstance(item, Record) else next(records, None)
            if record is None:
                return
            yield record


@define(eq=False)
class _Run:
    """Gives chunks out and takes them back in their order."""

    _manifest: Manifest
    _feed: "_Feed"
    _on_progress: Callable[[Progress], None] | None
    _total: int | None
    is_complete: bool = False
    _start: float = Factory(time.perf_counter)
    _pending: deque[_Chunk] = field(factory=deque)
    _written: int = 0
    _reused: int = 0
    _failed: int = 0
    _failures: list[Failure] = field(factory=list)

    def through(self, executor: Executor) -> Summary:
        """Every row, or as many as there are before the run is to stop. Raises what keeps it from going on."""
        try:
            self._go_through(executor)
        except BrokenExecutor:
            raise WorkerLostError from None
        return self._summary()

    def _go_through(self, executor: Executor) -> None:
        items = self._feed.items(self._manifest)
        stop = self._feed.job.stop
        try:
            while chunk := list(islice(items, CHUNK)):
                tasks = tuple(item for item in chunk if isinstance(item, Task))
                self._pending.append(_Chunk(chunk, executor.submit(make_chunk, self._feed.job, tasks)))
                while self._pending and (len(self._pending) >= IN_FLIGHT or self._pending[0].future.done()):
                    self._settle()
                if stop and self._failed:
                    break
            else:
                while self._pending and not (stop and self._failed):
                    self._settle()
        finally:
            self._drain()
        self.is_complete = not (stop and self._failed)
        if self.is_complete:
            self._feed.remove_stale(self._manifest.gone())

    def _settle(self) -> None:
        """Take the oldest chunk back. Raises what keeps the run from going on."""
        chunk = self._pending.popleft()
        made = chunk.future.result()
        records = list(chunk.records(made))
        self._manifest.write(records)
        failed = [record for record in records if record.error is not None]
        self._reused += made.reused
        self._failed += len(failed)
        self._written += len(records) - len(failed) - made.reused
        for record in failed[: FAILURES_KEPT - len(self._failures)]:
            assert record.error is not None
            self._failures.append(Failure(record.row, **record.error))
        self._feed.note(chunk.items, records)
        if self._on_progress is not None:
            seconds = time.perf_counter() - self._start
            done = self._written + self._reused + self._failed
            self._on_progress(Progress(done, self._failed, self._total, seconds))
        if made.error is not None:
            raise made.error

    def _drain(self) -> None:
        """After a stop: nothing new begins, and what has begun is still recorded."""
        # From the youngest, so that none begins whose elder is gone.
        while self._pending and self._pending[-1].future.cancel():
            self._pending.pop()
        while self._pending:
            self._settle()

    def _summary(self) -> Summary:
        return Summary(
            written=self._written,
            reused=self._reused,
            failed=self._failed,
            seconds=time.perf_counter() - self._start,
            manifest=self._feed.job.out_dir / MANIFEST,
            failures=tuple(self._failures),
            stopped=not self.is_complete,
        )


class _Feed:
    """From the table to tasks: names and rows of further tables are found here, where all rows pass by."""

    def __init__(self, job: Job, table: Table) -> None:
        plan = job.plan
        self.job = job
        self._names = Names()
        self._earlier: list[Record] = []
        self._failed_rows: set[int] = set()
        self._table = table
        self._name = NameMaker(plan)
        self._related = {
            name: (settings.key, related_rows(settings, plan.folder))
            for name, settings in plan.settings.tables.items()
        }
        for key, _ in self._related.values():
            table.require((key,))

    def items(self, manifest: Manifest) -> Iterator[Task | Record]:
        """A task for each row that can be tried; with `on_error` stop none after one that cannot."""
        for row in self._table:
            known = manifest.known(row.number)
            try:
                yield self._task(row, known)
            except Exception as error:  # whatever one row brings about, the others are made
                if known is not None:
                    self._earlier.append(known)
                described = describe(error, self.job.language, self.job.plan)
                yield Record(row.number, None, None, None, [], described, 0.0)
                if self.job.stop:
                    return

    def note(self, items: Iterable[Task | Record], records: Iterable[Record]) -> None:
        """Remember which rows have no document after all, and which no longer the one that they had."""
        for item, record in zip(items, records, strict=False):
            if record.error is not None:
                self._failed_rows.add(record.row)
            if isinstance(item, Task) and item.known is not None and item.known.file != record.file:
                self._earlier.append(item.known)

    def remove_stale(self, gone: Iterable[Record]) -> None:
        """Remove the documents of an earlier run that none of this run's rows has any more."""
        for record in (*gone, *self._earlier):
            owner = self._names.owner(record.file) if record.file else None
            if owner is None or owner in self._failed_rows:
                remove_made(self.job.out_dir, record)

    def _task(self, row: Row | BrokenRow, known: Record | None) -> Task:
        if isinstance(row, BrokenRow):
            raise row.error
        related = {name: found.get(key_of(row, key), ()) for name, (key, found) in self._related.items()}
        if related:
            row = evolve(row, related=related)
        name = safe_name(self._name.make(scope_of(row, self.job.given)))
        self._names.claim(name, row.number)
        return Task(row, name, known)
