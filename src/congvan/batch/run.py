"""The run: rows in, documents and a manifest out, in the order of the rows."""

import datetime as dt
import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Literal

from attrs import Factory, define, field, frozen

from congvan.batch.errors import NumberedPlanError, WorkerLostError
from congvan.batch.feed import Chunk, Feed
from congvan.batch.manifest import MANIFEST, Manifest, Record, has_manifest
from congvan.batch.numbering import Numbering, require_no_register
from congvan.batch.outputs import made_folder
from congvan.batch.plan import Plan
from congvan.batch.press import House, Press
from congvan.batch.processes import Inline, InOrder, own_executor, usable_cores
from congvan.batch.register import Register
from congvan.batch.register_errors import RegisterError
from congvan.batch.settings import Reading
from congvan.batch.tables import Rows, open_table
from congvan.batch.workers import Examined, Job, Made, examine_chunk, make_chunk
from congvan.errors import CongvanError
from congvan.files import remove_leftovers
from congvan.messages import Language
from congvan.rendering.pdf import to_pdfs
from congvan.rules import Selection
from congvan.rules.engine import ALL
from congvan.standards import Profile

OnError = Literal["stop", "skip"]

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

    `failures` are the first hundred; the manifest has all. `stopped` says that rows are left. `idle_numbers` were
    issued by a register to rows that have no document any more: they are for the office to declare void.
    """

    written: int
    reused: int
    failed: int
    seconds: float
    manifest: Path
    failures: tuple[Failure, ...] = ()
    stopped: bool = False
    idle_numbers: tuple[int, ...] = ()

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
    profile: Profile | None = None,
    selection: Selection = ALL,
    register: Register | None = None,
    series: str | None = None,
    fill_gaps: bool = False,
    pdf: bool = False,
) -> Summary:
    """Make a document of every row, check it by all rules and write it to a folder, beside `manifest.jsonl`.

    `rows` are a file (.csv, .xlsx, .jsonl) or mappings. A row with errors has no document; the others are
    made all the same unless `on_error` is `stop`. `resume` goes on in a folder where an earlier run ended or
    was killed and makes only what is missing or has changed. Work is spread over `jobs` processes (all cores
    if not given), or goes to an `executor` of yours: threads, Dask's.

    Annexes and an attached document with `own_file` are files beside the row's, named as `congvan.render_files`
    names them, and `pdf` has every Word file as PDF too, which LibreOffice makes wherever the work is done. A row
    has all of its files or none; a PDF that stands is not made again.

    `year` is the variable of that name, this year if not given; `today` the day of checking; `profile` an
    organisation's and `selection` a choice of rules, as `congvan.check` takes them.

    A `register` gives the documents their numbers, in the order of the rows and as `Register.reserve` takes
    `series` (the documents' own if not given) and `fill_gaps`. A row that fails draws none; a row that has one
    keeps it whenever the run is resumed, though its cells have changed.

    Raises `UnreadableFileError` and `InvalidDocumentError` of the plan, `NumberedPlanError`, `UnreadableRowsError`,
    `MissingExtraError`, `OutputExistsError`, `UnwritableFileError`, `WorkerLostError`, `UnknownRuleError`,
    `UnfitProfileError`, of the PDFs `MissingProgramError` and `ConversionError`, and of the register `RegisterError`, `RegisterWantedError`, `OtherRegisterError` and `RowNumberLostError`; whatever ends
    a run, its manifest says what is done.
    """
    ready = plan if isinstance(plan, Plan) else Plan.load(plan)
    if register is not None and _numbers_itself(ready):
        raise NumberedPlanError(ready.source.name)
    house = House(profile, selection)
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
        house=house,
        fingerprint=house.fingerprint(ready),
        series=series,
        stop=on_error == "stop",
        pdf=pdf,
    )
    Press(ready, house, day).require_template()
    feed = Feed(job, table, numbered=register is not None)
    total = table.count() if on_progress is not None else None
    if pdf:
        _require_office(executor)
    if register is None and resume:
        require_no_register(folder)
    made_folder(folder)
    with ExitStack() as stack:
        numbering = None
        if register is not None and (resume or not has_manifest(folder)):
            numbering = Numbering.begin(register, feed, folder, fill_gaps=fill_gaps)
        manifest = Manifest.open(folder, resume=resume)
        if resume:
            remove_leftovers(folder)
        if executor is None:
            # An interrupt may come between any two steps of a file's writing.
            stack.callback(remove_leftovers, folder)
            executor = stack.enter_context(own_executor(jobs or usable_cores()))
        run = _Run(manifest, feed, numbering, on_progress, total)
        try:
            return run.through(executor)
        finally:
            manifest.close(complete=run.is_complete)


def _require_office(executor: Executor | None) -> None:
    """Raise `MissingProgramError` where the work is to be done and there is no LibreOffice."""
    try:
        (executor or Inline()).submit(to_pdfs, ()).result()
    except BrokenExecutor:
        raise WorkerLostError from None


def _numbers_itself(plan: Plan) -> bool:
    return "number" in plan.varying or plan.fixed.number is not None


@define(eq=False)
class _Run:
    """Gives chunks out and takes them back in their order."""

    _manifest: Manifest
    _feed: Feed
    _numbering: Numbering | None
    _on_progress: Callable[[Progress], None] | None
    _total: int | None
    is_complete: bool = False
    _start: float = Factory(time.perf_counter)
    _written: int = 0
    _reused: int = 0
    _failed: int = 0
    _failures: list[Failure] = field(factory=list)
    _idle_numbers: list[int] = field(factory=list)

    def through(self, executor: Executor) -> Summary:
        """Every row, or as many as there are before the run is to stop. Raises what keeps it from going on."""
        try:
            self._go_through(executor)
        except BrokenExecutor:
            raise WorkerLostError from None
        return self._summary()

    def _go_through(self, executor: Executor) -> None:
        job = self._feed.job
        examining: InOrder[Chunk, tuple[Examined, ...]] = InOrder(
            lambda chunk: executor.submit(examine_chunk, job, chunk.tasks), IN_FLIGHT
        )
        making: InOrder[Chunk, Made] = InOrder(
            lambda chunk: executor.submit(make_chunk, job, chunk.tasks), IN_FLIGHT
        )
        chunks = self._feed.chunks(self._manifest)
        if self._numbering is not None:
            chunks = self._numbered(self._numbering, examining.results(chunks))
        try:
            for chunk, made in making.results(chunks):
                self._settle(chunk, made)
                if job.stop and self._failed:
                    break
        finally:
            examining.cancel()
            making.cancel()
            self._settle_rest(making.rest())
        self.is_complete = not (job.stop and self._failed)
        if self.is_complete:
            self._end()

    def _numbered(
        self, numbering: Numbering, examined: Iterable[tuple[Chunk, tuple[Examined, ...]]]
    ) -> Iterator[Chunk]:
        """Chunks whose rows have their numbers, or their records where they are to have none."""
        for chunk, found in examined:
            numbering.number(chunk, found)
            is_last = self._feed.job.stop and chunk.end_with_failure()
            yield chunk
            if is_last:
                return

    def _settle(self, chunk: Chunk, made: Made) -> None:
        """Take a chunk back. Raises what keeps the run from going on."""
        settled = list(chunk.records(made))
        records = [record for _, record in settled]
        if self._numbering is not None:
            # Before the manifest says so: what is done there is issued.
            self._numbering.issue(records)
        self._manifest.write(records)
        reused = made.reused + sum(
            slot.record is not None and slot.record is slot.known for slot in chunk.slots
        )
        failed = [record for record in records if record.error is not None]
        self._reused += reused
        self._failed += len(failed)
        self._written += len(records) - len(failed) - reused
        for record in failed[: FAILURES_KEPT - len(self._failures)]:
            assert record.error is not None
            self._failures.append(Failure(record.row, **record.error))
        self._note_idle(failed)
        for slot, record in settled:
            self._feed.note(slot, record)
        if self._on_progress is not None:
            seconds = time.perf_counter() - self._start
            done = self._written + self._reused + self._failed
            self._on_progress(Progress(done, self._failed, self._total, seconds))
        if made.error is not None:
            raise made.error

    def _settle_rest(self, rest: Iterable[tuple[Chunk, Made]]) -> None:
        """After a stop: what has begun is still recorded, though one of them fails as the run has."""
        failure: CongvanError | None = None
        for chunk, made in rest:
            try:
                self._settle(chunk, made)
            except RegisterError as error:  # the others would wait for it as long, and in vain
                failure = failure or error
                break
            except CongvanError as error:
                failure = failure or error
        if failure is not None:
            raise failure

    def _note_idle(self, records: Iterable[Record]) -> None:
        """Remember the numbers that were issued to rows which have no document any more."""
        numbers = (record.number for record in records if record.number is not None)
        self._idle_numbers += islice(numbers, FAILURES_KEPT - len(self._idle_numbers))

    def _end(self) -> None:
        gone = self._manifest.gone()
        self._feed.remove_stale(gone)
        if self._numbering is not None:
            self._note_idle(gone)
            self._numbering.end()

    def _summary(self) -> Summary:
        return Summary(
            written=self._written,
            reused=self._reused,
            failed=self._failed,
            seconds=time.perf_counter() - self._start,
            manifest=self._feed.job.out_dir / MANIFEST,
            failures=tuple(self._failures),
            stopped=not self.is_complete,
            idle_numbers=tuple(self._idle_numbers),
        )
