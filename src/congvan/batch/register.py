"""Sổ đăng ký văn bản đi: numbers for outgoing documents, drawn by many processes without gap or double."""

import datetime as dt
import os
import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import evolve, frozen

from congvan.batch.register_entry import (
    COMMON_SERIES,
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
    ReservationLostError,
)
from congvan.batch.register_store import (
    FREE,
    ONE,
    Counted,
    Store,
    find_row,
    next_number,
    read_entry,
    taken,
    write_entry,
)
from congvan.batch.run_numbers import RunNumbers
from congvan.model import Document

DEFAULT_LEASE = dt.timedelta(days=1)
DEFAULT_TIMEOUT = dt.timedelta(seconds=60)


@frozen
class Reservation:
    """A number that is taken and not yet confirmed; `token` is what only its holder knows."""

    issuer: str
    year: int
    number: int
    series: str
    token: str

    @property
    def counted(self) -> Counted:
        """What its number is counted by."""
        return Counted.of(self.issuer, self.year, self.series)


@frozen
class Register:
    """The register of one office in a file. It holds no connection: share it with threads and processes.

    Numbers run from 1 for every issuer, year and series (NĐ 30/2020/NĐ-CP, Điều 15, khoản 1); secret documents
    have a series of their own (khoản 2), copies of every kind share one (Phụ lục I, Phần II), and a council or
    committee is an issuer of its own (Phụ lục I, Phần I, Mục II, khoản 3, điểm a). A number is drawn in two
    steps, `reserve` and `confirm`, so that a document can be made with it in between; a number that was released
    is given out again only where
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
            gaps_before = time.time() - self._lease.total_seconds() if fill_gaps else None
            number = next_number(database, Counted.of(issuer, year, series), gaps_before=gaps_before)
            entry = Entry(issuer, year, number, series, Details(symbol), "reserved")
            write_entry(database, entry, token=token)
        return Reservation(issuer, year, number, series, token)

    def confirm(self, reservation: Reservation, details: Details) -> Entry:
        """Record what was issued under a reserved number.

        Raises `ReservationLostError`, and `NumberTakenError` where another series has number and symbol.
        """
        entry = Entry(reservation.issuer, reservation.year, reservation.number, reservation.series, details)
        with self._store.writing() as database:
            row = find_row(database, reservation.counted, reservation.number)
            if row is None or row["state"] != "reserved" or row["token"] != reservation.token:
                raise ReservationLostError(reservation.number, reservation.year, reservation.issuer)
            write_entry(database, entry)
        return entry

    def release(self, reservation: Reservation) -> None:
        """Give a reserved number back. A reservation that was lost meanwhile is let be."""
        with self._store.writing() as database:
            database.execute(
                f"UPDATE entry SET {FREE} WHERE {ONE} AND token = ?",
                (*reservation.counted, reservation.number, reservation.token),
            )

    def add(self, entries: Iterable[Entry]) -> int:
        """Record numbers that were issued elsewhere, all of them or none; gives how many.

        Raises `NumberTakenError`, which names the entry that has the number.
        """
        recorded = tuple(entries)
        with self._store.writing() as database:
            for entry in recorded:
                row = find_row(database, Counted.of(entry.issuer, entry.year, entry.series), entry.number)
                if row is not None and row["state"] != "free":
                    raise taken(entry, read_entry(row))
                write_entry(database, entry)
        return len(recorded)

    def void(self, issuer: str, year: int, number: int, *, reason: str, series: str = COMMON_SERIES) -> Entry:
        """Declare a number void; it stays taken, with the reason. Raises `NoSuchEntryError`, `AlreadyVoidError`."""
        counted = Counted.of(issuer, year, series)
        with self._store.writing() as database:
            row = find_row(database, counted, number)
            if row is None:
                raise NoSuchEntryError(number, year)
            if row["state"] == "void":
                raise AlreadyVoidError(number, year, row["reason"])
            database.execute(
                f"UPDATE entry SET state = 'void', reason = ?, token = NULL WHERE {ONE}",
                (reason, *counted, number),
            )
            voided = find_row(database, counted, number)
        assert voided is not None
        return read_entry(voided)

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
        return tuple(map(read_entry, rows))

    def release_stale(self, older_than: dt.timedelta | None = None) -> int:
        """Release the reservations that are older than the lease, or than a time; gives how many."""
        age = self._lease if older_than is None else older_than
        with self._store.writing() as database:
            released = database.execute(
                f"UPDATE entry SET {FREE} WHERE state = 'reserved' AND reserved_at <= ?",
                (time.time() - age.total_seconds(),),
            )
            return released.rowcount

    def numbers_of(self, run: str, *, fill_gaps: bool = False) -> RunNumbers:
        """The numbers of a run's rows, by what the run is called: see `RunNumbers`."""
        return RunNumbers(self._store, self._lease, run, fill_gaps)


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
    issued = evolve(document, number=reservation.number, number_written=None)
    try:
        yield issued
        register.confirm(reservation, details_of(issued))
    except BaseException:
        register.release(reservation)
        raise
