"""A draft a year, or one a year for each row of a table, from one plan."""

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from congvan.batch.calendar import WorkingCalendar
from congvan.batch.deadlines import DueRule, due_dates
from congvan.batch.documents import DocumentMaker, NameMaker, scope_of
from congvan.batch.due_rules import InvalidDueRuleError, parse_due_rules
from congvan.batch.naming import Names, safe_name
from congvan.batch.outputs import made_folder
from congvan.batch.pages import AT_ONCE, with_pdfs
from congvan.batch.plan import Plan
from congvan.batch.press import House, Press
from congvan.batch.rows import BrokenRow, Row, Table
from congvan.batch.settings import DEFAULT_NAME, Reading
from congvan.batch.tables import Rows, open_table
from congvan.errors import CongvanError
from congvan.files import write_all_atomically
from congvan.formats import Problem, dumps
from congvan.formats.loading import Parsed, parse_text, read_text_of
from congvan.formats.tree import join
from congvan.messages import Bilingual
from congvan.model import Document, DocumentDate
from congvan.rendering.pdf import ConversionError, to_pdfs
from congvan.rules import Report, Selection
from congvan.rules.engine import ALL
from congvan.standards import Profile

SERIES = "series"
_KEYS = ("due", "days-off", "working-days")

_UNKNOWN_KEY = Bilingual("không có khóa này; dùng được: {keys}.", "there is no such key; there are: {keys}.")
_NOT_A_GROUP = Bilingual("phải là một nhóm khóa: {keys}.", "must be a group of keys: {keys}.")
_NOT_DAYS = Bilingual(
    "phải là danh sách các ngày, ví dụ [2026-12-31].", "must be a list of days, such as [2026-12-31]."
)


@frozen
class SeriesSettings:
    """The rules of deadlines by name, and the calendar that they count by."""

    due: dict[str, DueRule] = field(factory=dict)
    calendar: WorkingCalendar = field(factory=WorkingCalendar)


def read_settings(parsed: Parsed) -> SeriesSettings:
    """The settings of a plan; none where the key is absent.

    Raises `InvalidDocumentError` with key, line and column of the first fault.
    """
    data = parsed.tree.data
    given = data.get(SERIES) if isinstance(data, dict) else None
    if given is None:
        return SeriesSettings()
    keys = ", ".join(_KEYS)
    if not isinstance(given, dict):
        raise _fault(parsed, SERIES, _NOT_A_GROUP.format(keys=keys))
    for key in given:
        if key not in _KEYS:
            raise _fault(parsed, join(SERIES, key), _UNKNOWN_KEY.format(keys=keys))
    try:
        due = parse_due_rules(given.get("due") or {})
    except InvalidDueRuleError as error:
        path = join(SERIES, f"due.{error.path}" if error.path else "due")
        raise _fault(parsed, path, error.reason) from None
    calendar = WorkingCalendar(_days(parsed, given, "days-off"), _days(parsed, given, "working-days"))
    return SeriesSettings(due, calendar)


def _days(parsed: Parsed, given: dict[str, Any], key: str) -> list[dt.date]:
    days = given.get(key) or []
    if not isinstance(days, list):
        raise _fault(parsed, join(SERIES, key), _NOT_DAYS)
    try:
        return [dt.date.fromisoformat(day) for day in days]
    except (TypeError, ValueError):
        raise _fault(parsed, join(SERIES, key), _NOT_DAYS) from None


def _fault(parsed: Parsed, path: str, reason: Bilingual) -> Exception:
    return parsed.invalid([Problem(path, *parsed.source.position(path), reason)])


_SHARED = frozenset(("year", "due", "index"))


@frozen
class SeriesPlan:
    """A plan whose texts may use `{{ year }}`, `{{ due.name }}` and `{{ index }}`, with rows also `{{ row.column }}`.

    Its key `series` holds the rules of deadlines (`due`, see `parse_due_rules`) and the office's own `days-off` and
    `working-days`; the rest is a document file.
    """

    plan: Plan
    settings: SeriesSettings
    stem: str
    """What outputs are called before their year, unless the plan names them."""

    @classmethod
    def load(cls, path: str | os.PathLike[str], *, with_rows: bool = False) -> "SeriesPlan":
        """Read a plan. Raises `UnreadableFileError` and `InvalidDocumentError`, as for a document."""
        text, name = read_text_of(path), os.fspath(path)
        settings = read_settings(parse_text(text, name=name))
        plan = Plan.loads(
            text,
            name=name,
            folder=Path(path).parent,
            variables=_SHARED | {"row"} if with_rows else _SHARED,
            beside=frozenset((SERIES,)),
        )
        return cls(plan, settings, Path(path).stem)


@frozen
class Draft:
    """One draft of a series: of which year and row (None without a table), and what became of it.

    `report` is None and `error` says why where there is no document; `files` are what was written: nothing
    where the report has errors, or where `error` says that there is no PDF.
    """

    year: int
    row: int | None
    document: Document | None
    report: Report | None
    error: CongvanError | None = None
    files: tuple[Path, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the draft was written."""
        return bool(self.files)


def make_series(
    plan: SeriesPlan,
    years: Iterable[int],
    out_dir: str | os.PathLike[str],
    rows: Rows | None = None,
    *,
    today: dt.date | None = None,
    profile: Profile | None = None,
    selection: Selection = ALL,
    pdf: bool = False,
) -> Iterator[Draft]:
    """Make the drafts of years, check each by all rules and write it as YAML and .docx; each when it is asked for.

    A draft has no number and no day of issue; a plan without a date gets the year alone. Annexes and an attached
    document with `own_file` are files beside it, named as `congvan.render_files` names them; `pdf` has every Word file
    as PDF too, some dozens of drafts at once. A draft has all of its files or none, and one that exists is replaced.
    `profile` is an organisation's and `selection` a choice of rules, as `congvan.check`
    takes them. Raises `UnreadableRowsError`, `UnwritableFileError`, `NoSuchDayError` and the
    other errors of deadlines and calendar, of PDFs `MissingProgramError` and `ConversionError`; what is wrong with one
    draft alone is said in its `error`.
    """
    folder = Path(out_dir)
    work = _Work(plan, House(profile, selection), today)
    table = None
    if rows is not None:
        table = open_table(rows, plan.plan.settings.rows or Reading(), plan.plan.settings.lists)
        table.require(sorted(plan.plan.columns))
    due = {year: _due(plan.settings, year) for year in years}
    if pdf:
        # Before anything is written: whether there is a LibreOffice.
        to_pdfs(())
    made_folder(folder)
    made = work.drafts(due, table)
    for draft, files in _with_pdfs(made) if pdf else made:
        write_all_atomically({folder / name: data for name, data in files.items()})
        yield evolve(draft, files=tuple(folder / name for name in files))


_DraftMade = tuple[Draft, Mapping[str, bytes]]
"""A draft and what is to be written of it: nothing where there are errors."""


def _with_pdfs(made: Iterator[_DraftMade]) -> Iterator[_DraftMade]:
    while some := list(islice(made, AT_ONCE)):
        word_files = [
            {name: data for name, data in files.items() if name.endswith(".docx")} for _, files in some
        ]
        for (draft, files), more in zip(some, with_pdfs(word_files), strict=True):
            if isinstance(more, ConversionError):
                yield evolve(draft, error=more), {}
            else:
                yield draft, {**files, **more}


def _due(settings: SeriesSettings, year: int) -> dict[str, Any]:
    """The variable `due`: a day, or a list of days, by name."""
    found = due_dates(settings.due, year, settings.calendar)
    return {name: days[0] if len(days) == 1 else list(days) for name, days in found.items()}


class _Work:
    """Makes one draft after the other, and remembers what they share."""

    def __init__(self, plan: SeriesPlan, house: House, today: dt.date | None) -> None:
        self._plan = plan.plan
        self._stem = plan.stem
        self._documents = DocumentMaker(self._plan)
        self._outputs = NameMaker(self._plan)
        self._names = Names()
        self._count = 0
        self._press = Press(self._plan, house, today)

    def drafts(self, due: Mapping[int, Any], table: Table | None) -> Iterator[_DraftMade]:
        """Those of all years, each of every row."""
        for year, days in due.items():
            shared = {"year": year, "due": days}
            if table is None:
                yield self._draft({**shared, "index": 1}, year)
                continue
            for row in table:
                if isinstance(row, BrokenRow):
                    yield Draft(year, row.number, None, None, row.error), {}
                else:
                    yield self._draft(scope_of(row, shared), year, row)

    def _draft(self, scope: Mapping[str, Any], year: int, row: Row | None = None) -> _DraftMade:
        number = row.number if row is not None else None
        self._count += 1
        try:
            document = self._press.complete(_as_draft(self._documents.make(scope), year))
            report = self._press.report(document)
            if not report.ok:
                return Draft(year, number, document, report), {}
            name = self._name(scope, year, row)
            files = self._press.files(document, name)
            for one in files:
                self._names.claim(one, self._count)
        except CongvanError as error:
            return Draft(year, number, None, None, error), {}
        text = name.removesuffix(".docx") + ".yaml"
        return Draft(year, number, document, report), {text: dumps(document).encode(), **files}

    def _name(self, scope: Mapping[str, Any], year: int, row: Row | None) -> str:
        if self._plan.settings.name != DEFAULT_NAME:
            return safe_name(self._outputs.make(scope))
        place = "" if row is None else f"-{row.index:05d}"
        return safe_name(f"{self._stem}-{year}{place}.docx")


def _as_draft(document: Document, year: int) -> Document:
    date = document.date
    blank = DocumentDate(year) if date is None else DocumentDate(date.year or year, date.month)
    return evolve(document, draft=True, number=None, number_written=None, date=blank, date_written=None)
