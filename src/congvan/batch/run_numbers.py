"""Numbers of a register for the rows of a run, so that a run which was killed finds its own again."""

import datetime as dt
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from congvan.batch.register_entry import Details, Entry
from congvan.batch.register_errors import NumberTakenError, RowNumberLostError
from congvan.batch.register_store import (
    FREE,
    Counted,
    Store,
    next_number,
    read_entry,
    write_entry,
)

_HELD = "run = ? AND run_row = ?"
_KEPT_IN_THE_BOOK = ("sent", "received_by", "note")
"""What the office adds to an entry, and no document says."""


@frozen
class Wanted:
    """A row that asks for a number: of which issuer, year and series, and what is to be recorded of its document."""

    row: int
    issuer: str
    year: int
    series: str
    details: Details


@frozen
class RunNumbers:
    """Numbers that the rows of one run hold in a register.

    A row draws once: whoever asks again for the same row of the same run gets the same number. Numbers are
    reserved when they are drawn and issued when their document is written; what is not issued when the run
    is over is given back. A row keeps an issued number for good, unless that is declared void or the row's
    document is now one of another issuer, year or series. Every method raises `RegisterError` where the file
    cannot be used.
    """

    _store: Store
    _lease: dt.timedelta
    _run: str
    _fill_gaps: bool

    def holds(self, rows: Iterable[int]) -> bool:
        """Whether the register has a number of each of these rows, void ones included."""
        with self._store.reading() as database:
            return all(self._held(database, row) is not None for row in rows)

    def draw(self, wanted: Sequence[Wanted]) -> list[int | NumberTakenError]:
        """A number for each, in their order, all in one transaction.

        Where gaps are to be filled, that is the lowest one above the number of the row before; else the next after
        the last. Another series may have the number with the same symbol: that row has an error instead.
        """
        with self._store.writing() as database:
            return [self._drawn(database, one) for one in wanted]

    def _drawn(self, database: sqlite3.Connection, wanted: Wanted) -> int | NumberTakenError:
        counted = Counted.of(wanted.issuer, wanted.year, wanted.series)
        held = self._held(database, wanted.row)
        entry = self._entry(database, wanted, counted, held)
        database.execute("SAVEPOINT one_row")
        try:
            if held is not None and _number(held) != (counted, entry.number):
                self._let_go(database, wanted.row)
            write_entry(database, entry, run=self._run, run_row=wanted.row)
        except NumberTakenError as error:
            database.execute("ROLLBACK TO one_row")
            return error
        return entry.number

    def _entry(
        self, database: sqlite3.Connection, wanted: Wanted, counted: Counted, held: sqlite3.Row | None
    ) -> Entry:
        """The entry for a row: the one that it holds, with what its document says now, or the next number's."""
        if held is not None and held["state"] != "void" and _counted(held) == counted:
            old = read_entry(held)
            own = {name: getattr(old.details, name) for name in _KEPT_IN_THE_BOOK}
            return evolve(old, details=evolve(wanted.details, **own))
        number = next_number(
            database,
            counted,
            gaps_before=time.time() - self._lease.total_seconds() if self._fill_gaps else None,
            above=self._number_before(database, wanted.row, counted),
        )
        return Entry(wanted.issuer, wanted.year, number, wanted.series, wanted.details, "reserved")

    def _let_go(self, database: sqlite3.Connection, row: int) -> None:
        """Part a row from its number: a reserved one is given back, one that was issued or is void stays taken."""
        database.execute(f"UPDATE entry SET {FREE} WHERE {_HELD} AND state = 'reserved'", (self._run, row))
        database.execute(f"UPDATE entry SET run = NULL, run_row = NULL WHERE {_HELD}", (self._run, row))

    def _number_before(self, database: sqlite3.Connection, row: int, counted: Counted) -> int:
        before = database.execute(
            "SELECT number FROM entry WHERE run = ? AND run_row < ?"
            " AND issuer_key = ? AND year = ? AND series = ? ORDER BY run_row DESC LIMIT 1",
            (self._run, row, *counted),
        ).fetchone()
        return 0 if before is None else int(before["number"])

    def issue(self, numbers: Mapping[int, int]) -> None:
        """Record that the documents of rows are written with their numbers, all in one transaction.

        Raises `RowNumberLostError` where somebody released the number of a row meanwhile.
        """
        with self._store.writing() as database:
            for row, number in numbers.items():
                held = self._held(database, row)
                if held is None or held["number"] != number:
                    raise RowNumberLostError(row, number)
                database.execute(
                    f"UPDATE entry SET state = 'issued' WHERE {_HELD} AND state = 'reserved'",
                    (self._run, row),
                )

    def give_back(self) -> None:
        """Release what is reserved still: the run is over, and these rows have no document."""
        with self._store.writing() as database:
            database.execute(f"UPDATE entry SET {FREE} WHERE run = ? AND state = 'reserved'", (self._run,))

    def _held(self, database: sqlite3.Connection, row: int) -> sqlite3.Row | None:
        held: sqlite3.Row | None = database.execute(
            f"SELECT * FROM entry WHERE {_HELD}", (self._run, row)
        ).fetchone()
        return held


def _counted(row: sqlite3.Row) -> Counted:
    return Counted(row["issuer_key"], row["year"], row["series"])


def _number(row: sqlite3.Row) -> tuple[Counted, int]:
    return _counted(row), row["number"]
