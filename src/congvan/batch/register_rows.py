"""The table of a register's file: an entry as columns and back, and which number is next."""

import datetime as dt
import sqlite3
import time
from typing import Any

from attrs import fields_dict, frozen

from congvan.batch.register_entry import SECRET_SERIES, Details, Entry, issuer_key
from congvan.batch.register_errors import NumberTakenError
from congvan.language import fold

ONE = "issuer_key = ? AND year = ? AND series = ? AND number = ?"
"""The condition for one number, with the values of `key_of`."""

FREE = "state = 'free', token = NULL, identifier = NULL, run = NULL, run_row = NULL"
"""What makes a number one that nobody holds."""

_COLUMNS = tuple(fields_dict(Details))
_DATES = ("date", "sent")


@frozen
class Counted:
    """What numbers are counted by: an issuer, as `issuer_key` has it, a year and a series."""

    issuer_key: str
    year: int
    series: str

    @classmethod
    def of(cls, issuer: str, year: int, series: str) -> "Counted":
        """That of an issuer by its name."""
        return cls(issuer_key(issuer), year, series)

    @property
    def key(self) -> tuple[str, int, str]:
        """As values of a query."""
        return self.issuer_key, self.year, self.series


@frozen
class Holder:
    """Who holds a number: a reservation by its token, or a row of a run."""

    token: str | None = None
    run: str | None = None
    run_row: int | None = None


NOBODY = Holder()


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
            (*counted.key, above, gaps_before),
        ).fetchone()
        if gap is not None:
            return int(gap)
    (last,) = database.execute(
        f"SELECT max(number) FROM entry WHERE {where} AND state <> 'free'", counted.key
    ).fetchone()
    return int(last or 0) + 1


def key_of(counted: Counted, number: int) -> tuple[str, int, str, int]:
    """The values of the condition `ONE`."""
    return *counted.key, number


def find_row(database: sqlite3.Connection, counted: Counted, number: int) -> sqlite3.Row | None:
    """The row of a number."""
    row: sqlite3.Row | None = database.execute(
        f"SELECT * FROM entry WHERE {ONE}", key_of(counted, number)
    ).fetchone()
    return row


def write_entry(database: sqlite3.Connection, entry: Entry, holder: Holder = NOBODY) -> None:
    """Write a number's row anew: what the entry does not say is blank.

    Raises `NumberTakenError` where another series has number and symbol, and then changes nothing.
    """
    counted = Counted.of(entry.issuer, entry.year, entry.series)
    row = {
        "issuer_key": counted.issuer_key,
        "year": entry.year,
        "series": entry.series,
        "number": entry.number,
        "identifier": _identifier(entry),
        "state": entry.state,
        "token": holder.token,
        "run": holder.run,
        "run_row": holder.run_row,
        "reserved_at": time.time(),
        "reason": entry.reason,
        "issuer": entry.issuer,
        **{name: _to_column(getattr(entry.details, name)) for name in _COLUMNS},
    }
    other = database.execute(
        "SELECT * FROM entry WHERE issuer_key = ? AND year = ? AND identifier = ? AND series <> ?",
        (counted.issuer_key, entry.year, row["identifier"], entry.series),
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
    return Entry(
        row["issuer"],
        row["year"],
        row["number"],
        row["series"],
        Details(**values),
        row["state"],
        row["reason"],
    )


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
