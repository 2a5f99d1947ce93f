"""The making of documents, chunk by chunk: functions and data that any executor can carry elsewhere."""

import datetime as dt
import hashlib
import json
import threading
import time
from collections.abc import Sequence
from functools import lru_cache
from itertools import filterfalse
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
from congvan.batch.plan import Plan
from congvan.batch.rows import Row
from congvan.errors import CongvanError
from congvan.files import UnwritableFileError, write_atomically
from congvan.messages import Language
from congvan.model import Document
from congvan.rendering import Template, template_for
from congvan.rules import Checker, CheckFailed, Finding, Report, Selection
from congvan.rules.output.json import finding_as_dict
from congvan.standards import Standard, standard_of

UNEXPECTED = "unexpected"
"""Code of a failure that is none of the table's or the plan's."""


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
    stop: bool
    """Whether a row that fails ends its chunk."""

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
    """One row, the name of its file, and what an earlier run made of it."""

    row: Row
    file: str
    known: Record | None


@frozen
class Made:
    """The records of a chunk; `error` is what keeps the whole run from going on, a full disk for instance."""

    records: tuple[Record, ...]
    reused: int = 0
    error: CongvanError | None = None


def make_chunk(job: Job, tasks: Sequence[Task]) -> Made:
    """Make the documents of some rows and write them; every row has its record, whatever is wrong with it."""
    maker = _maker(job)
    records: list[Record] = []
    reused = 0
    for task in tasks:
        try:
            record = maker.record(task)
        except UnwritableFileError as error:
            return Made(tuple(records), reused, error)
        reused += record is task.known
        records.append(record)
        if job.stop and record.error is not None:
            break
    return Made(tuple(records), reused)


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
        self._checker = Checker(selection=Selection(ignore=self._plan.ignored), today=job.today)
        self._templates: dict[tuple[str, str], Template] = {}

    def record(self, task: Task) -> Record:
        """Make one document. Raises `UnwritableFileError`."""
        start = time.perf_counter()
        key = row_key(self.job, task.row)
        if _still_stands(task, key, self.job.out_dir):
            assert task.known is not None
            return task.known
        report: Report | None = None
        try:
            document = self._documents.make(scope_of(task.row, self.job.given))
            report = self._report(document)
            if not report.ok:
                raise CheckFailed(report)
            data = self._rendered(document)
        except Exception as error:  # whatever one row brings about, the others are made
            return self._failed(task.row, key, error, report, start)
        write_atomically(self.job.out_dir / task.file, data)
        return Record(
            task.row.number,
            key,
            task.file,
            hashlib.sha256(data).hexdigest(),
            self._said(report),
            None,
            _milliseconds(start),
        )

    def _report(self, document: Document) -> Report:
        report = self._checker.check(document)
        if not self._plan.ignored_lines:
            return report
        return evolve(report, findings=tuple(filterfalse(self._is_silenced, report)))

    def _is_silenced(self, finding: Finding) -> bool:
        if finding.path is None:
            return False
        line, _ = self._plan.source.position(finding.path)
        silenced = self._plan.ignored_lines.get(line, ())
        return finding.code in silenced or finding.slug in silenced

    def _rendered(self, document: Document) -> bytes:
        standard = standard_of(document, self.job.today)
        which = document.type, standard.key
        if which not in self._templates:
            self._templates[which] = _template(self._plan, document, standard)
        return self._templates[which].render(document, folder=self._plan.folder)

    def _failed(self, row: Row, key: str, error: Exception, report: Report | None, start: float) -> Record:
        described = describe(error, self.job.language, self._plan)
        return Record(row.number, key, None, None, self._said(report), described, _milliseconds(start))

    def _said(self, report: Report | None) -> list[dict[str, Any]]:
        return [finding_as_dict(finding, self.job.language) for finding in report or ()]


def require_template(plan: Plan, today: dt.date) -> None:
    """Raise now what would fail every row: no such template, a broken one.

    Nothing is asked where the rows have a say in it.
    """
    if "type" not in plan.varying and "standard" not in plan.varying:
        _template(plan, plan.fixed, standard_of(plan.fixed, today))


def _template(plan: Plan, document: Document, standard: Standard) -> Template:
    name, sizes = plan.settings.template, plan.settings.sizes
    if name is None:
        return Template.from_path(template_for(document, standard).path, scheme=sizes)
    if name.lower().endswith(".docx"):
        return Template.from_path(plan.folder / name, scheme=sizes)
    return Template.load(name, standard.key, sizes)


def _milliseconds(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 3)


def _still_stands(task: Task, key: str, out_dir: Path) -> bool:
    """Whether an earlier run made the same document and its file is whole."""
    known = task.known
    if known is None or known.error is not None or (known.key, known.file) != (key, task.file):
        return False
    try:
        return hashlib.sha256((out_dir / task.file).read_bytes()).hexdigest() == known.sha256
    except OSError:
        return False


def row_key(job: Job, row: Row) -> str:
    """A hash of all that a row's document is made of: program, plan, cells, and what the plan uses besides."""
    used = job.plan.names
    made_of = [
        congvan.__version__,
        job.plan.fingerprint,
        job.year if "year" in used else None,
        row.index if "index" in used else None,
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
