"""The making of documents, chunk by chunk: functions and data that any executor can carry elsewhere."""

import datetime as dt
import hashlib
import json
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

import congvan
from congvan.batch.documents import DocumentMaker, scope_of
from congvan.batch.errors import (
    BadCellError,
    BlankCellError,
    FailedExpressionError,
    InvalidRowError,
    NoSuchColumnError,
)
from congvan.batch.manifest import Record
from congvan.batch.outputs import are_as_made
from congvan.batch.pages import has_pdfs, with_pdfs
from congvan.batch.plan import Plan
from congvan.batch.press import House, Press
from congvan.batch.register_entry import details_of, issuer_name, series_of, year_of
from congvan.batch.register_errors import NoIssuerError
from congvan.batch.rows import Row
from congvan.batch.run_numbers import Wanted
from congvan.errors import CongvanError
from congvan.files import UnwritableFileError, write_all_atomically
from congvan.messages import Language
from congvan.model import Document
from congvan.rendering.pdf import ConversionError, MissingProgramError
from congvan.rules import CheckFailed, Report
from congvan.rules.output.json import finding_as_dict
from congvan.standards import standard_of

UNEXPECTED = "unexpected"
"""Code of a failure that is none of the table's or the plan's."""

_SOME_NUMBER = 1
"""What stands for a document's number as long as it has none, so that the rules judge it as a numbered one."""


@frozen
class Job:
    """All that a worker must know: the plan as text, where to write, the day and year, what language to speak."""

    text: str
    name: str
    folder: Path
    out_dir: Path
    today: dt.date
    year: int
    language: Language
    house: House
    fingerprint: str
    """A hash of what the documents are made of besides plan and rows."""
    series: str | None
    """The series of the register in which the documents are numbered; their own if not given."""
    stop: bool
    """Whether a row that fails ends its chunk."""
    pdf: bool
    """Whether every Word file is wanted as PDF besides."""

    @property
    def plan(self) -> Plan:
        """The plan, compiled once in each process."""
        return _plan(self.text, self.name, self.folder)

    @property
    def given(self) -> dict[str, Any]:
        """The variables that all rows share."""
        return {"year": self.year}


@lru_cache(maxsize=8)
def _plan(text: str, name: str, folder: Path) -> Plan:
    return Plan.loads(text, name=name, folder=folder)


@frozen
class Task:
    """One row, what an earlier run made of it, its number where a register gives one, and the name of its file.

    The name is None as long as it waits for the number.
    """

    row: Row
    known: Record | None
    number: int | None
    file: str | None


@frozen
class Made:
    """The records of a chunk; `error` is what keeps the whole run from going on, a full disk for instance."""

    records: tuple[Record, ...]
    reused: int = 0
    error: CongvanError | None = None


Examined = Wanted | Record | None
"""What a row needs before it is numbered: a number, nothing since it fails, or nothing since it is done (None)."""


def examine_chunk(job: Job, tasks: Sequence[Task]) -> tuple[Examined, ...]:
    """Try out rows that are to be numbered: whether their documents are right, and what number they want."""
    maker = _maker(job)
    found: list[Examined] = []
    for task in tasks:
        found.append(maker.examined(task))
        if job.stop and isinstance(found[-1], Record):
            break
    return tuple(found)


def make_chunk(job: Job, tasks: Sequence[Task]) -> Made:
    """Make the documents of some rows and write them; every row has its record, whatever is wrong with it."""
    maker = _maker(job)
    records: list[Record] = []
    reused = 0
    try:
        for record, files in maker.made(tasks):
            if files:
                write_all_atomically({job.out_dir / name: data for name, data in files.items()})
            else:
                reused += record.error is None
            records.append(record)
    except (UnwritableFileError, MissingProgramError, ConversionError) as error:
        return Made(tuple(records), reused, error)
    return Made(tuple(records), reused)


_RowMade = tuple[Record, Mapping[str, bytes]]
"""The record of a row and what is to be written for it: nothing where it fails or stands already."""

_here = threading.local()


def _maker(job: Job) -> "_Maker":
    """This thread's maker: what it remembers of the last row is nobody else's."""
    maker: _Maker | None = getattr(_here, "maker", None)
    if maker is None or maker.job != job:
        maker = _here.maker = _Maker(job)
    return maker


class _Maker:
    def __init__(self, job: Job) -> None:
        self.job = job
        self._plan = job.plan
        self._documents = DocumentMaker(self._plan)
        self._press = Press(self._plan, job.house, job.today)

    def examined(self, task: Task) -> Examined:
        """What a row needs before it is numbered."""
        start = time.perf_counter()
        known = task.known
        if known is not None and _still_stands(self.job, task, self._key(task, known.number)):
            return None
        report: Report | None = None
        try:
            document = self._document(task, _SOME_NUMBER)
            report = self._press.report(document)
            if not report.ok:
                raise CheckFailed(report)
            return self._wanted(task, document)
        except Exception as error:  # whatever one row brings about, the others are made
            return self._failed(task, self._key(task, None), error, report, start)

    def made(self, tasks: Sequence[Task]) -> Iterator[_RowMade]:
        """What becomes of the rows, with `on_error` stop until one fails.

        Raises `MissingProgramError`, `ConversionError` and `UnwritableFileError` where no PDF can be made at all.
        """
        made = self._until_failure(map(self._row_made, tasks))
        return self._until_failure(self._with_pdfs(tasks, tuple(made))) if self.job.pdf else made

    def _until_failure(self, made: Iterable[_RowMade]) -> Iterator[_RowMade]:
        for one in made:
            yield one
            if self.job.stop and one[0].error is not None:
                return

    def _with_pdfs(self, tasks: Sequence[Task], made: Sequence[_RowMade]) -> Iterator[_RowMade]:
        all_files = with_pdfs([files for _, files in made])
        for task, (record, _), files in zip(tasks, made, all_files, strict=False):
            if isinstance(files, ConversionError):
                error = describe(files, self.job.language, self._plan)
                found, spent = record.findings, record.milliseconds
                yield failed_record(record.row, task.known, error, record.key, found, spent), {}
            else:
                yield _recorded(record, files), files

    def _row_made(self, task: Task) -> _RowMade:
        start = time.perf_counter()
        key = self._key(task, task.number)
        if task.known is not None and _still_stands(self.job, task, key):
            return task.known, {}
        assert task.file is not None
        report: Report | None = None
        try:
            document = self._document(task, task.number)
            report = self._press.report(document)
            if not report.ok:
                raise CheckFailed(report)
            files = self._press.files(document, task.file)
        except Exception as error:  # whatever one row brings about, the others are made
            return self._failed(task, key, error, report, start), {}
        record = Record(
            task.row.number, key, None, None, self._said(report), None, _milliseconds(start), task.number
        )
        return _recorded(record, files), files

    def _key(self, task: Task, number: int | None) -> str:
        return row_key(self.job, task.row, number)

    def _document(self, task: Task, number: int | None) -> Document:
        document = self._press.complete(self._documents.make(scope_of(task.row, self.job.given)))
        return document if number is None else evolve(document, number=number, number_written=None)

    def _wanted(self, task: Task, document: Document) -> Wanted:
        if document.issuer is None:
            raise NoIssuerError
        today, series = self.job.today, self.job.series
        standard = standard_of(document, today)
        return Wanted(
            task.row.number,
            issuer_name(document.issuer),
            year_of(document, today),
            series_of(document, standard) if series is None else series,
            details_of(document, standard),
        )

    def _failed(self, task: Task, key: str, error: Exception, report: Report | None, start: float) -> Record:
        described = describe(error, self.job.language, self._plan)
        return failed_record(
            task.row.number, task.known, described, key, self._said(report), _milliseconds(start)
        )

    def _said(self, report: Report | None) -> list[dict[str, Any]]:
        return [finding_as_dict(finding, self.job.language) for finding in report or ()]


def _recorded(record: Record, files: Mapping[str, bytes]) -> Record:
    """The record of a row of which these files are made, if any."""
    if not files:
        return record
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    (file, made), *beside = hashes.items()
    return evolve(record, file=file, sha256=made, beside=dict(beside))


def failed_record(
    row: int,
    known: Record | None,
    error: dict[str, Any],
    key: str | None = None,
    findings: list[dict[str, Any]] | None = None,
    milliseconds: float = 0.0,
) -> Record:
    """The record of a row without a document; a number that was issued to it before stays its own."""
    number = known.number if known is not None else None
    return Record(row, key, None, None, findings or [], error, milliseconds, number)


def _milliseconds(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 3)


def _still_stands(job: Job, task: Task, key: str) -> bool:
    """Whether an earlier run made the same document and all of its files are whole."""
    known = task.known
    if known is None or known.file is None or known.error is not None or known.key != key:
        return False
    if task.file not in (None, known.file):
        return False
    if job.pdf and not has_pdfs(known.files):
        return False
    return are_as_made(job.out_dir, known.files)


def row_key(job: Job, row: Row, number: int | None = None) -> str:
    """A hash of all that a row's document is made of: program, plan, cells, and what the plan uses besides."""
    used = job.plan.names
    made_of = [
        congvan.__version__,
        job.plan.fingerprint,
        job.fingerprint,
        job.year if "year" in used else None,
        row.index if "index" in used else None,
        number,
        _content(row),
    ]
    return hashlib.sha256(json.dumps(made_of, ensure_ascii=False, default=_tagged).encode()).hexdigest()


def _content(row: Row) -> list[Any]:
    related = {name: [_content(one) for one in rows] for name, rows in row.related.items()}
    return [row.columns.names, row.cells, related]


def _tagged(value: object) -> list[str]:
    return [type(value).__name__, str(value)]


def describe(error: Exception, language: Language, plan: Plan) -> dict[str, Any]:
    """What a record says of an error; `column` is where one column alone can be the cause."""
    if not isinstance(error, CongvanError):
        return {"code": UNEXPECTED, "message": f"{type(error).__name__}: {error}", "column": None}
    return {"code": error.code, "message": error.message(language), "column": _column(error, plan)}


def _column(error: CongvanError, plan: Plan) -> str | None:
    if isinstance(error, BadCellError | BlankCellError | NoSuchColumnError):
        return error.column
    if isinstance(error, InvalidRowError | FailedExpressionError):
        columns = plan.columns_of(error.path)
        return columns[0] if len(columns) == 1 else None
    return None
