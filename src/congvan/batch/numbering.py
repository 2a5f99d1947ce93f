"""The numbers of a run: drawn in the order of the rows, by the one process that keeps the manifest."""

import os
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from congvan.batch.errors import OtherRegisterError, RegisterWantedError
from congvan.batch.feed import Chunk, Feed, Slot
from congvan.batch.manifest import Record, has_manifest
from congvan.batch.register import Register
from congvan.batch.register_errors import NumberTakenError
from congvan.batch.run_numbers import RunNumbers, Wanted
from congvan.batch.workers import Examined, Task
from congvan.files import UnwritableFileError, write_atomically

_NAME_OF_RUN = ".register-run"
"""The file in the output folder that says what the run is called in the register."""


def require_no_register(folder: Path) -> None:
    """Raise `RegisterWantedError` where the run in a folder has drawn its numbers from a register."""
    if has_manifest(folder) and (folder / _NAME_OF_RUN).exists():
        raise RegisterWantedError(str(folder))


def _to_disk(file: Path) -> None:
    """Have a file on the disk though the power fails: what the register knows, the folder must know too."""
    for place, flags in ((file, os.O_RDWR), (file.parent, os.O_RDONLY)):
        with suppress(OSError):  # not every system can do so, of folders above all
            descriptor = os.open(place, flags)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


@frozen
class Numbering:
    """Gives the rows of a run their numbers, and the register what has become of them."""

    _numbers: RunNumbers
    _feed: Feed
    _folder: Path

    @classmethod
    def begin(cls, register: Register, feed: Feed, folder: Path, *, fill_gaps: bool) -> "Numbering":
        """Begin or go on. The run's name is on the disk before any number is drawn. Raises `UnwritableFileError`."""
        file = folder / _NAME_OF_RUN
        try:
            # A folder without a manifest is a new run, whatever has been left in it.
            name = file.read_text("ascii").strip() if has_manifest(folder) and file.exists() else ""
        except (OSError, ValueError) as error:
            raise UnwritableFileError(str(file), error) from error
        if not name:
            name = secrets.token_hex(16)
            write_atomically(file, f"{name}\n".encode())
            _to_disk(file)
        return cls(register.numbers_of(name, fill_gaps=fill_gaps), feed, folder)

    def number(self, chunk: Chunk, examined: Sequence[Examined]) -> None:
        """Draw for the rows that were found right; the others get their records.

        Raises `RegisterError`, and `OtherRegisterError` where the register lacks a number that it has issued.
        """
        wanting: list[tuple[Slot, Task, Wanted]] = []
        for (slot, task), found in zip(chunk.open, examined, strict=False):
            if isinstance(found, Wanted):
                wanting.append((slot, task, found))
            elif isinstance(found, Record):
                slot.record = found
            else:
                self._feed.keep(slot)
        numbered = [
            slot.row for slot in chunk.slots if slot.known is not None and slot.known.number is not None
        ]
        if numbered and not self._numbers.holds(numbered):
            raise OtherRegisterError(str(self._folder))
        if not wanting:
            return
        drawn = self._numbers.draw([wanted for _, _, wanted in wanting])
        for (slot, task, _), number in zip(wanting, drawn, strict=True):
            if isinstance(number, NumberTakenError):
                self._feed.fail(slot, number)
            else:
                self._feed.number(slot, task, number)

    def issue(self, records: Iterable[Record]) -> None:
        """Tell the register which documents are written. Raises `RegisterError` and `RowNumberLostError`."""
        written = {
            record.row: record.number
            for record in records
            if record.error is None and record.number is not None
        }
        if written:
            self._numbers.issue(written)

    def end(self) -> None:
        """Give back what no document of the whole run has taken. Raises `RegisterError`."""
        self._numbers.give_back()
