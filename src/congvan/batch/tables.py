"""From a file, or from what Python has at hand, to a table of rows."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from pathlib import Path
from typing import Any

from congvan.batch.csv_reader import CsvFile
from congvan.batch.errors import BrokenRowError, UnreadableRowsError
from congvan.batch.rows import BrokenRow, Columns, Record, Row, Table, header, with_kinds
from congvan.batch.settings import Reading, RelatedTable
from congvan.batch.sheet_reader import Sheet
from congvan.errors import CongvanError, reason_of
from congvan.formats.messages import TOO_DEEP
from congvan.messages import Bilingual

Rows = str | os.PathLike[str] | Iterable[Mapping[str, Any]]
"""Where rows come from: a file (.csv, .xlsx, .jsonl), or mappings from column to value."""

_NO_SUCH_FILE = Bilingual("không có tệp này.", "there is no such file.")
_CANNOT_READ = Bilingual("không đọc được tệp ({reason}).", "the file cannot be read ({reason}).")
_OTHER_KIND = Bilingual(
    "không biết đọc loại tệp này; dùng một trong: {known}.", "no table of a known kind; use one of: {known}."
)
_BROKEN_ROW = Bilingual("dòng {row}: {reason}", "row {row}: {reason}")
_NO_KEY = Bilingual("cột khóa «{key}» để trống.", "the key column “{key}” is blank.")
_NOT_A_MAPPING = Bilingual("{kind} không phải là các ô theo tên cột.", "{kind} is no mapping from columns.")


def open_table(source: Rows, reading: Reading, lists: Iterable[str] = ()) -> Table:
    """The table in a file by its ending, or the table that mappings make.

    Rows of a file are read as they are asked for; a spreadsheet is held whole. Raises `UnreadableRowsError` and
    `MissingExtraError`.
    """
    if isinstance(source, str | os.PathLike):
        return _file(Path(source), reading, tuple(lists))
    given = with_kinds(Columns(()), reading.types, lists)
    length = source.__len__ if isinstance(source, Sized) else lambda: None
    return Table("<rows>", None, lambda: _mappings(source), given, length)


def _mappings(source: Iterable[Mapping[str, Any]]) -> Iterator[Record]:
    for number, row in enumerate(source, 1):
        sound = isinstance(row, Mapping)
        yield number, row if sound else BrokenRowError(_NOT_A_MAPPING.format(kind=type(row).__name__))


def _file(path: Path, reading: Reading, lists: tuple[str, ...]) -> Table:
    if (opener := _OPENERS.get(path.suffix.lower())) is None:
        raise UnreadableRowsError(str(path), _OTHER_KIND.format(known=", ".join(_OPENERS)))
    try:
        with path.open("rb"):
            pass
        return opener(path, reading, lists)
    except FileNotFoundError:
        raise UnreadableRowsError(str(path), _NO_SUCH_FILE) from None
    except (OSError, ValueError) as error:
        raise UnreadableRowsError(str(path), _CANNOT_READ.format(reason=reason_of(error))) from error


def _csv(path: Path, reading: Reading, lists: tuple[str, ...]) -> Table:
    file = CsvFile.recognise(path, reading)
    return Table(str(path), header(str(path), file.header(), reading.types, lists), file.records)


def _jsonl(path: Path, reading: Reading, lists: tuple[str, ...]) -> Table:
    given = with_kinds(Columns(()), reading.types, lists)
    return Table(str(path), None, lambda: read_jsonl(path), given)


def _sheet(path: Path, reading: Reading, lists: tuple[str, ...]) -> Table:
    sheet = Sheet.open(path, reading.sheet)
    return Table(str(path), header(str(path), sheet.header(), reading.types, lists), sheet.records)


_OPENERS: Mapping[str, Callable[[Path, Reading, tuple[str, ...]], Table]] = {
    ".csv": _csv,
    ".tsv": _csv,
    ".txt": _csv,
    ".xlsx": _sheet,
    ".xlsm": _sheet,
    ".xls": _sheet,
    ".ods": _sheet,
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
}


def related_rows(settings: RelatedTable, folder: Path) -> dict[str, tuple[Row, ...]]:
    """The rows of a further table by the value of their key column, in the order of the table.

    The table is held whole. Raises `UnreadableRowsError`, also for a row that is broken or has no key.
    """
    table = open_table(folder / settings.file, settings, settings.lists)
    table.require((settings.key,))
    found: dict[str, list[Row]] = {}
    for row in table:
        try:
            if isinstance(row, BrokenRow):
                raise row.error
            found.setdefault(key_of(row, settings.key), []).append(row)
        except CongvanError as error:
            message = _BROKEN_ROW.format(row=row.number, reason=error.said)
            raise UnreadableRowsError(table.name, message) from error
    return {key: tuple(rows) for key, rows in found.items()}


def key_of(row: Row, column: str) -> str:
    """The text by which a row of one table finds those of another.

    Raises `BrokenRowError` where it is blank, and what `Row.text` raises.
    """
    if (key := row.text(column)) is None:
        raise BrokenRowError(_NO_KEY.format(key=column))
    return key


_LONGEST_LINE = 5 * 2**20
"""Bytes: as large as a document file may be."""

_TOO_LONG = Bilingual("dòng quá dài.", "the line is too long.")
_NOT_UTF8 = Bilingual("dòng không phải bảng mã UTF-8.", "the line is not UTF-8.")
_NOT_JSON = Bilingual("sai cú pháp JSON ({reason}).", "broken JSON ({reason}).")
_NOT_AN_OBJECT = Bilingual(
    'dòng phải là một đối tượng JSON {{"cột": "giá trị"}}.',
    'the line must be an object {{"column": "value"}}.',
)
_TWICE = Bilingual("khóa «{name}» có hai lần.", "the key “{name}” is there twice.")


def read_jsonl(path: Path) -> Iterator[Record]:
    """The object of every line with the line's number; blank lines are passed over."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(_LONGEST_LINE):
            number += 1
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = file.readline(_LONGEST_LINE)
            if line.strip(b" \t\r\n\xef\xbb\xbf"):
                yield number, _object(line)


def _object(line: bytes) -> dict[str, Any] | BrokenRowError:
    if len(line) == _LONGEST_LINE:
        return BrokenRowError(_TOO_LONG)
    try:
        value = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_such_value)
    except UnicodeDecodeError:
        return BrokenRowError(_NOT_UTF8)
    except BrokenRowError as error:
        return error
    except RecursionError:
        return BrokenRowError(TOO_DEEP)
    except ValueError as error:
        return BrokenRowError(_NOT_JSON.format(reason=error))
    return value if isinstance(value, dict) else BrokenRowError(_NOT_AN_OBJECT.format())


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise BrokenRowError(_TWICE.format(name=name))
        found[name] = value
    return found


def _no_such_value(name: str) -> None:
    raise BrokenRowError(_NOT_JSON.format(reason=name))
