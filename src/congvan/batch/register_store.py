"""The register's file: an SQLite database that many processes may use at once, also in a network folder."""

import datetime as dt
import os
import random
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from attrs import fields_dict, frozen

from congvan.batch.register_entry import SECRET_SERIES, Details, Entry, issuer_key
from congvan.batch.register_errors import (
    NewerRegisterError,
    NoRegisterError,
    NotARegisterError,
    NumberTakenError,
    ReadOnlyRegisterError,
    RegisterDiskFullError,
    RegisterError,
    RegisterLockedError,
    UnopenableRegisterError,
)
from congvan.language import fold

SCHEMA_VERSION = 1
_APPLICATION = 0x73_6F_64_69
"""Marks the file as a register: the letters `sodi` (sổ văn bản đi)."""

_SCHEMA = (
    """
    CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        issuer_key TEXT NOT NULL,
        year INTEGER NOT NULL,
        series TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        identifier TEXT,
        state TEXT NOT NULL CHECK (state IN ('free', 'reserved', 'issued', 'void')),
        token TEXT,
        run TEXT,
        run_row INTEGER,
        reserved_at REAL,
        reason TEXT,
        issuer TEXT NOT NULL,
        symbol TEXT, date TEXT, type TEXT, subject TEXT, signer TEXT, recipients TEXT,
        kept_by TEXT, copies INTEGER, sent TEXT, received_by TEXT, note TEXT,
        UNIQUE (issuer_key, year, series, number)
    )
    """,
    "CREATE UNIQUE INDEX entry_identifier ON entry (issuer_key, year, identifier)",
    "CREATE UNIQUE INDEX entry_holder ON entry (run, run_row)",
    f"PRAGMA application_id = {_APPLICATION}",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)

_FAILURES: Mapping[int, type[RegisterError]] = {
    sqlite3.SQLITE_BUSY: RegisterLockedError,
    sqlite3.SQLITE_LOCKED: RegisterLockedError,
    sqlite3.SQLITE_NOTADB: NotARegisterError,
    sqlite3.SQLITE_CORRUPT: NotARegisterError,
    sqlite3.SQLITE_CANTOPEN: UnopenableRegisterError,
    sqlite3.SQLITE_READONLY: ReadOnlyRegisterError,
    sqlite3.SQLITE_PERM: ReadOnlyRegisterError,
    sqlite3.SQLITE_FULL: RegisterDiskFullError,
}
_PRIMARY_CODE = 0xFF
_PAUSE = (0.001, 0.01)
"""Seconds between two tries to be the one who writes."""


@frozen
class Store:
    """A register's file. A connection lives for one transaction only, so that a store can be sent to other processes.

    Durable against a process that is killed at any moment: SQLite's rollback journal, written through to the
    disk. (Its write-ahead log would be quicker and does not work in network folders.)
    """

    path: Path
    timeout: float
    """Seconds to wait for another program's transaction."""

    def prepare(self, *, create: bool) -> None:
        """Make sure that the file is a register, a new one where it is missing and may be made.

        Raises `RegisterError`.
        """
        if not create and not self.path.exists():
            raise NoRegisterError(str(self.path))
        with self._connected(create=create) as database:
            if create and _is_empty(database):
                self._begin_writing(database)
                if _is_empty(database):
                    for statement in _SCHEMA:
                        database.execute(statement)
                database.execute("COMMIT")
            self._require_register(database)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that no other writer can come between: all of it happens or nothing. Raises `RegisterError`."""
        with self._connected() as database:
            self._begin_writing(database)
            yield database
            database.execute("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A look at the register as it is at one moment. Raises `RegisterError`."""
        with self._connected() as database:
            database.execute("BEGIN")
            yield database

    def _begin_writing(self, database: sqlite3.Connection) -> None:
        """Wait for other writers with short pauses: SQLite's own grow longer, so that who waited longest loses."""
        deadline = time.monotonic() + self.timeout
        database.execute("PRAGMA busy_timeout = 0")
        while True:
            try:
                database.execute("BEGIN IMMEDIATE")
                break
            except sqlite3.OperationalError as error:
                if _primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
                    raise
            time.sleep(random.uniform(*_PAUSE))
        database.execute(f"PRAGMA busy_timeout = {round(self.timeout * 1000)}")

    @contextmanager
    def _connected(self, *, create: bool = False) -> Iterator[sqlite3.Connection]:
        mode = "rwc" if create else "rw" if self._writable() else "ro"
        address = f"{self.path.absolute().as_uri()}?mode={mode}"
        try:
            with closing(
                sqlite3.connect(address, uri=True, timeout=self.timeout, isolation_level=None)
            ) as database:
                database.row_factory = sqlite3.Row
                database.execute("PRAGMA synchronous = EXTRA")
                # Closing a connection rolls back what was not committed.
                yield database
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as error:
            raise self._failure(error) from error

    def _writable(self) -> bool:
        return os.access(self.path, os.W_OK) and os.access(self.path.absolute().parent, os.W_OK)

    def _failure(self, error: sqlite3.DatabaseError) -> RegisterError:
        return _FAILURES.get(_primary_code(error), RegisterError)(str(self.path), str(error))

    def _require_register(self, database: sqlite3.Connection) -> None:
        application, version = _pragma(database, "application_id"), _pragma(database, "user_version")
        if application != _APPLICATION or version < 1:
            raise NotARegisterError(str(self.path))
        if version > SCHEMA_VERSION:
            raise NewerRegisterError(str(self.path))


def _primary_code(error: sqlite3.DatabaseError) -> int:
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE


def _is_empty(database: sqlite3.Connection) -> bool:
    (objects,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return objects == 0 and _pragma(database, "application_id") == 0


def _pragma(database: sqlite3.Connection, name: str) -> int:
    (value,) = database.execute(f"PRAGMA {name}").fetchone()
    return int(value)


ONE = "issuer_key = ? AND year = ? AND series = ? AND number = ?"
"""The condition for one number, with the values of `Counted` and the number."""

FREE = "state = 'free', token = NULL, identifier = NULL, run = NULL, run_row = NULL"
"""What makes a number one that nobody holds."""

_COLUMNS = tuple(fields_dict(Details))
_DATES = ("date", "sent")


class Counted(NamedTuple):
    """What numbers are counted by, as values of a query: an issuer, as `issuer_key` has it, a year and a series."""

    issuer_key: str
    year: int
    series: str

    @classmethod
    def of(cls, issuer: str, year: int, series: str) -> "Counted":
        """That of an issuer by its name."""
        return cls(issuer_key(issuer), year, series)


def next_number(
    database: sqlite3.Connection, counted: Counted, *, gaps_before: float | None, above: int = 0
) -> int:
    """The number after the last; with `gaps_before` the lowest one that is free or was reserved before that time.

    A gap must lie `above` a number. What a run has reserved is no gap, however long ago that was.
    """
    where = "issuer_key = ? AND year = ? AND series = ?"
    if gaps_before is not None:
        (gap,) = database.execute(
            f"SELECT min(number) FROM entry WHERE {where} AND number > ?"
            " AND (state = 'free' OR (state = 'reserved' AND run IS NULL AND reserved_at <= ?))",
            (*counted, above, gaps_before),
        ).fetchone()
        if gap is not None:
            return int(gap)
    (last,) = database.execute(
        f"SELECT max(number) FROM entry WHERE {where} AND state <> 'free'", counted
    ).fetchone()
    return int(last or 0) + 1


def find_row(database: sqlite3.Connection, counted: Counted, number: int) -> sqlite3.Row | None:
    """The row of a number."""
    row: sqlite3.Row | None = database.execute(
        f"SELECT * FROM entry WHERE {ONE}", (*counted, number)
    ).fetchone()
    return row


def write_entry(
    database: sqlite3.Connection,
    entry: Entry,
    *,
    token: str | None = None,
    run: str | None = None,
    run_row: int | None = None,
) -> None:
    """Write a number's row anew: what the entry does not say is blank.

    A reservation holds it by its `token`, or a `run` for a row of its own. Raises `NumberTakenError` where another series has number and symbol, and then changes nothing.
    """
    counted = Counted.of(entry.issuer, entry.year, entry.series)
    row = {
        "issuer_key": counted.issuer_key,
        "year": entry.year,
        "series": entry.series,
        "number": entry.number,
        "identifier": _identifier(entry),
        "state": entry.state,
        "token": token,
        "run": run,
        "run_row": run_row,
        "reserved_at": time.time(),
        "reason": entry.reason,
        "issuer": entry.issuer,
        **{name: _to_column(getattr(entry.details, name)) for name in _COLUMNS},
    }
    other = database.execute(
        "SELECT * FROM entry WHERE issuer_key = ? AND year = ? AND series <> ? AND identifier = ?",
        (*counted, row["identifier"]),
    ).fetchone()
    if other is not None:
        raise taken(entry, read_entry(other))
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    anew = ", ".join(f"{name} = excluded.{name}" for name in row)
    database.execute(
        f"INSERT INTO entry ({names}) VALUES ({marks})"
        f" ON CONFLICT (issuer_key, year, series, number) DO UPDATE SET {anew}",
        tuple(row.values()),
    )


def read_entry(row: sqlite3.Row) -> Entry:
    """The entry that a row says."""
    values: dict[str, Any] = {name: row[name] for name in _COLUMNS}
    for name in _DATES:
        values[name] = dt.date.fromisoformat(values[name]) if values[name] else None
    own = {name: row[name] for name in ("issuer", "year", "number", "series", "state", "reason")}
    return Entry(**own, details=Details(**values))


def taken(entry: Entry, other: Entry) -> NumberTakenError:
    """That a number is another's, with what was issued under it."""
    said = (other.printed, other.details.date and f"{other.details.date:%d/%m/%Y}", other.details.subject)
    about = ", ".join(part for part in said if part)
    return NumberTakenError(entry.printed, entry.year, entry.issuer, about)


def _identifier(entry: Entry) -> str | None:
    """Number and symbol, unique in the year; secret documents are counted apart, so theirs are too."""
    if entry.details.symbol is None:
        return None
    return f"{entry.number}/{fold(entry.details.symbol)}{'!' if entry.series == SECRET_SERIES else ''}"


def _to_column(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value
