"""Sổ đăng ký văn bản đi: numbers for outgoing documents, drawn by many processes without gap or double."""

import datetime as dt
import os
import secrets
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import evolve, fields_dict, frozen

from congvan.batch.register_entry import (
    COMMON_SERIES,
    SECRET_SERIES,
    Details,
    Entry,
    details_of,
    issuer_key,
    issuer_name,
    series_of,
    year_of,
)
from congvan.batch.register_errors import (
    AlreadyVoidError,
    NoIssuerError,
    NoSuchEntryError,
    NumberTakenError,
    ReservationLostError,
)
from congvan.batch.register_store import Store
from congvan.language import fold
from congvan.model import Document

DEFAULT_LEASE = dt.timedelta(days=1)
DEFAULT_TIMEOUT = dt.timedelta(seconds=60)

_COLUMNS = tuple(fields_dict(Details))
_DATES = ("date", "sent")


@frozen
class Reservation:
    """A number that is taken and not yet confirmed; `token` is what only its holder knows."""

    issuer: str
    year: int
    number: int
    series: str
    token: str


@frozen
class Register:
    """The register of one office in a file. It holds no connection: share it with threads and processes.

    Numbers run from 1 for every issuer, year and series (NĐ 30/2020/NĐ-CP, Điều 15, khoản 1); secret documents
    have a series of their own (khoản 2), and so has a council or committee, which is an issuer of its own
    (Phụ lục I, Phần I, Mục II, khoản 3, điểm a). A number is drawn in two steps, `reserve` and `confirm`, so
    that a document can be made with it in between; a number that was released is given out again only where
    `fill_gaps` asks for it or nothing after it was taken. Every method raises `RegisterError` where the file
    cannot be used.
    """

    _store: Store
    _lease: dt.timedelta

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        create: bool = False,
        lease: dt.timedelta = DEFAULT_LEASE,
        timeout: dt.timedelta = DEFAULT_TIMEOUT,
    ) -> "Register":
        """The register at a path, a new one where there is none and `create` is true.

        `lease` is how long a reservation may go without being confirmed before `fill_gaps` gives its number to
        another; `timeout` how long to wait for another program. Raises `RegisterError`.
        """
        store = Store(Path(path), timeout.total_seconds())
        store.prepare(create=create)
        return cls(store, lease)

    def reserve(
        self,
        issuer: str,
        year: int,
        *,
        series: str = COMMON_SERIES,
        symbol: str | None = None,
        fill_gaps: bool = False,
    ) -> Reservation:
        """Take the next number; with `fill_gaps` the lowest one that was released or whose lease ran out.

        Raises `NumberTakenError` where another series has the number with the same symbol.
        """
        token = secrets.token_hex(16)
        with self._store.writing() as database:
            number = self._next(database, (issuer_key(issuer), year, series), fill_gaps=fill_gaps)
            _record(database, Entry(issuer, year, number, series, Details(symbol), "reserved"), token)
        return Reservation(issuer, year, number, series, token)

    def confirm(self, reservation: Reservation, details: Details) -> Entry:
        """Record what was issued under a reserved number.

        Raises `ReservationLostError`, and `NumberTakenError` where another series has number and symbol.
        """
        entry = Entry(reservation.issuer, reservation.year, reservation.number, reservation.series, details)
        with self._store.writing() as database:
            row = _row(database, _key(reservation))
            if row is None or row["state"] != "reserved" or row["token"] != reservation.token:
                raise ReservationLostError(reservation.number, reservation.year, reservation.issuer)
            _record(database, entry)
        return entry

    def release(self, reservation: Reservation) -> None:
        """Give a reserved number back. A reservation that was lost meanwhile is let be."""
        with self._store.writing() as database:
            row = _row(database, _key(reservation))
            if row is not None and row["token"] == reservation.token:
                database.execute(
                    f"UPDATE entry SET state = 'free', token = NULL, identifier = NULL WHERE {_WHERE}",
                    tuple(_key(reservation).values()),
                )

    def add(self, entries: Iterable[Entry]) -> int:
        """Record numbers that were issued elsewhere, all of them or none; gives how many.

        Raises `NumberTakenError`, which names the entry that has the number.
        """
        recorded = tuple(entries)
        with self._store.writing() as database:
            for entry in recorded:
                row = _row(database, _key(entry))
                if row is not None and row["state"] != "free":
                    raise _taken(entry, _entry(row))
                _record(database, entry)
        return len(recorded)

    def void(self, issuer: str, year: int, number: int, *, reason: str, series: str = COMMON_SERIES) -> Entry:
        """Declare a number void; it stays taken, with the reason. Raises `NoSuchEntryError`, `AlreadyVoidError`."""
        key = _key(Entry(issuer, year, number, series))
        with self._store.writing() as database:
            row = _row(database, key)
            if row is None:
                raise NoSuchEntryError(number, year)
            if row["state"] == "void":
                raise AlreadyVoidError(number, year, row["reason"])
            database.execute(
                f"UPDATE entry SET state = 'void', reason = ?, token = NULL WHERE {_WHERE}",
                (reason, *key.values()),
            )
            voided = _row(database, key)
        assert voided is not None
        return _entry(voided)

    def entries(
        self,
        *,
        issuer: str | None = None,
        year: int | None = None,
        series: str | None = None,
        number: int | None = None,
    ) -> tuple[Entry, ...]:
        """The entries of an issuer, year, series or number, or all; by issuer, year, series and number."""
        asked = {
            "issuer_key": issuer_key(issuer) if issuer is not None else None,
            "year": year,
            "series": series,
            "number": number,
        }
        wanted = {name: value for name, value in asked.items() if value is not None}
        conditions = " AND ".join(["state <> 'free'", *(f"{name} = ?" for name in wanted)])
        with self._store.reading() as database:
            rows = database.execute(
                f"SELECT * FROM entry WHERE {conditions} ORDER BY issuer_key, year, series, number",
                tuple(wanted.values()),
            ).fetchall()
        return tuple(map(_entry, rows))

    def release_stale(self, older_than: dt.timedelta | None = None) -> int:
        """Release the reservations that are older than the lease, or than a time; gives how many."""
        age = self._lease if older_than is None else older_than
        with self._store.writing() as database:
            released = database.execute(
                "UPDATE entry SET state = 'free', token = NULL, identifier = NULL WHERE state = 'reserved' AND reserved_at <= ?",
                (time.time() - age.total_seconds(),),
            )
            return released.rowcount

    def _next(self, database: sqlite3.Connection, series: tuple[str, int, str], *, fill_gaps: bool) -> int:
        where = "issuer_key = ? AND year = ? AND series = ?"
        if fill_gaps:
            (gap,) = database.execute(
                f"SELECT min(number) FROM entry WHERE {where}"
                " AND (state = 'free' OR (state = 'reserved' AND reserved_at <= ?))",
                (*series, time.time() - self._lease.total_seconds()),
            ).fetchone()
            if gap is not None:
                return int(gap)
        (last,) = database.execute(
            f"SELECT max(number) FROM entry WHERE {where} AND state <> 'free'", series
        ).fetchone()
        return int(last or 0) + 1


@contextmanager
def numbered(
    document: Document,
    register: Register,
    *,
    series: str | None = None,
    fill_gaps: bool = True,
    today: dt.date | None = None,
) -> Iterator[Document]:
    """The document with the next number of its issuer, which counts as issued when the block ends without error.

        with numbered(document, register) as issued:
            save(issued, path)

    On an error the number is released. A document that has a number keeps it, and it is recorded before the
    block (`NumberTakenError` where it is another's). The year is that of the document's date, else the current one;
    `series` is `series_of` unless given. Raises `NoIssuerError`.
    """
    if document.issuer is None:
        raise NoIssuerError
    issuer = issuer_name(document.issuer)
    year = year_of(document, today)
    chosen = series_of(document) if series is None else series
    if document.number is not None:
        register.add([Entry(issuer, year, document.number, chosen, details_of(document))])
        yield document
        return
    reservation = register.reserve(
        issuer, year, series=chosen, symbol=details_of(document).symbol, fill_gaps=fill_gaps
    )
    issued = evolve(document, number=reservation.number)
    try:
        yield issued
        register.confirm(reservation, details_of(issued))
    except BaseException:
        register.release(reservation)
        raise


_WHERE = "issuer_key = ? AND year = ? AND series = ? AND number = ?"


def _key(of: Entry | Reservation) -> dict[str, Any]:
    return {"issuer_key": issuer_key(of.issuer), "year": of.year, "series": of.series, "number": of.number}


def _row(database: sqlite3.Connection, key: Mapping[str, Any]) -> sqlite3.Row | None:
    row: sqlite3.Row | None = database.execute(
        f"SELECT * FROM entry WHERE {_WHERE}", tuple(key.values())
    ).fetchone()
    return row


def _record(database: sqlite3.Connection, entry: Entry, token: str | None = None) -> None:
    """Write a number's row anew: what the entry does not say is blank."""
    key = _key(entry)
    details = {name: _to_column(getattr(entry.details, name)) for name in _COLUMNS}
    row = {
        **key,
        **details,
        "issuer": entry.issuer,
        "state": entry.state,
        "reason": entry.reason,
        "identifier": _identifier(entry),
        "token": token,
        "reserved_at": time.time(),
    }
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    database.execute(f"DELETE FROM entry WHERE {_WHERE}", tuple(key.values()))
    try:
        database.execute(f"INSERT INTO entry ({names}) VALUES ({marks})", tuple(row.values()))
    except sqlite3.IntegrityError:
        other = database.execute(
            "SELECT * FROM entry WHERE issuer_key = ? AND year = ? AND identifier = ?",
            (key["issuer_key"], entry.year, row["identifier"]),
        ).fetchone()
        if other is None:
            raise
        raise _taken(entry, _entry(other)) from None


def _identifier(entry: Entry) -> str | None:
    """Number and symbol, unique in the year; secret documents are counted apart, so theirs are too."""
    if entry.details.symbol is None:
        return None
    return f"{entry.number}/{fold(entry.details.symbol)}{'!' if entry.series == SECRET_SERIES else ''}"


def _taken(entry: Entry, other: Entry) -> NumberTakenError:
    said = (other.printed, other.details.date and f"{other.details.date:%d/%m/%Y}", other.details.subject)
    about = ", ".join(part for part in said if part)
    return NumberTakenError(entry.printed, entry.year, entry.issuer, about)


def _to_column(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value


def _entry(row: sqlite3.Row) -> Entry:
    values = {name: row[name] for name in _COLUMNS}
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
