"""The manifest of a run: a line of JSON for each row, in the order of the rows, written as the run goes on.

A run that was killed leaves a manifest of the rows before that moment, its last line perhaps torn.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import asdict, define, field, fields, frozen

from congvan.batch.errors import OutputExistsError
from congvan.files import UnwritableFileError

MANIFEST = "manifest.jsonl"
_RESUMED = ".manifest.jsonl.resumed.tmp"


@frozen
class Record:
    """What became of one row.

    `row` counts as the table does, `key` is the hash of all that its document is made of, `findings` have
    the shape of `congvan check --format json`, `error` is `{"code", "message", "column"}` or None. `number` is
    the one that a register has issued to the row; a row may hold one and have no document any more. `beside` are
    the files that go with `file`, with their hashes: annexes of their own, PDFs.
    """

    row: int
    key: str | None
    file: str | None
    sha256: str | None
    findings: list[dict[str, Any]]
    error: dict[str, Any] | None
    milliseconds: float
    number: int | None = None
    beside: dict[str, str] = field(factory=dict)

    @property
    def files(self) -> dict[str, str | None]:
        """Every file of the row with its hash, the document itself first."""
        return {} if self.file is None else {self.file: self.sha256, **self.beside}

    def line(self) -> bytes:
        """The record as a line of the manifest."""
        content = asdict(self, recurse=False)
        if not self.beside:
            del content["beside"]
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


_KEYS = [attribute.name for attribute in fields(Record)]
_LEAST_KEYS = _KEYS[:-1]


def has_manifest(folder: Path) -> bool:
    """Whether a run has begun in a folder."""
    return (folder / MANIFEST).exists()


def read_manifest(path: Path) -> Iterator[Record]:
    """The records of a manifest, up to the first line that is none. Raises `OSError`."""
    with path.open("rb") as file:
        for line in file:
            record = _record(line)
            if record is None:
                return
            yield record


def _record(line: bytes) -> Record | None:
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not line.endswith(b"\n") or not isinstance(content, dict) or list(content) not in (_KEYS, _LEAST_KEYS):
        return None
    record = Record(**content)
    sound = isinstance(record.row, int) and isinstance(record.beside, dict)
    return record if sound and (record.file is None or isinstance(record.file, str)) else None


@define(eq=False)
class Manifest:
    """The manifest that a run writes, beside the one that it goes on from.

    Until the run has passed the last row of the earlier manifest that one stays as it is, so that a run
    which is killed, however often, never knows less than before.
    """

    _folder: Path
    _earlier: Iterator[Record]
    _file: Any
    _written_to: Path
    _ahead: Record | None = None
    _last_earlier: int | None = None
    _last_written: int = 0
    _gone: list[Record] = field(factory=list)

    @classmethod
    def open(cls, folder: Path, *, resume: bool) -> "Manifest":
        """Begin a manifest. Raises `OutputExistsError` where one is there and not to be resumed, `UnwritableFileError`."""
        path = folder / MANIFEST
        exists = has_manifest(folder)
        if exists and not resume:
            raise OutputExistsError(str(folder))
        target = folder / _RESUMED if exists else path
        try:
            earlier = read_manifest(path) if exists else iter(())
            manifest = cls(folder, earlier, target.open("wb", buffering=0), target)
            manifest._advance()
        except OSError as error:
            raise UnwritableFileError(str(target), error) from error
        return manifest

    def known(self, row: int) -> Record | None:
        """What the earlier run made of a row; rows are asked for in ascending order."""
        while self._ahead is not None and self._ahead.row < row:
            self._gone.append(self._ahead)
            self._advance()
        if self._ahead is None or self._ahead.row > row:
            return None
        found = self._ahead
        self._advance()
        return found

    def gone(self) -> list[Record]:
        """After the last row: the earlier records of rows that are no longer there."""
        while self._ahead is not None:
            self._gone.append(self._ahead)
            self._advance()
        return self._gone

    def _advance(self) -> None:
        following = next(self._earlier, None)
        if following is None and self._ahead is not None:
            self._last_earlier = self._ahead.row
        self._ahead = following

    def write(self, records: Iterable[Record]) -> None:
        """Add the records of further rows. Raises `UnwritableFileError`."""
        written = list(records)
        if not written:
            return
        try:
            self._put(b"".join(record.line() for record in written))
            self._last_written = written[-1].row
            if self._ahead is None and self._last_written >= (self._last_earlier or 0):
                self._take_over()
        except OSError as error:
            raise UnwritableFileError(str(self._written_to), error) from error

    def _put(self, content: bytes) -> None:
        # A raw file may take less than it is given.
        while content:
            content = content[self._file.write(content) :]

    def _take_over(self) -> None:
        path = self._folder / MANIFEST
        if self._written_to != path:
            self._file.close()
            self._written_to.replace(path)
            self._written_to = path
            self._file = path.open("ab", buffering=0)

    def close(self, *, complete: bool) -> None:
        """End the manifest; of a run that is not complete it keeps the earlier records of the rows beyond.

        Raises `UnwritableFileError`.
        """
        path = self._folder / MANIFEST
        try:
            if self._written_to != path:
                if not complete:
                    for record in read_manifest(path):
                        if record.row > self._last_written:
                            self._put(record.line())
                self._take_over()
        except OSError as error:
            raise UnwritableFileError(str(path), error) from error
        finally:
            self._file.close()
