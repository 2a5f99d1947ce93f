"""CSV as spreadsheets write it: encoding and delimiter found out where they are not said, one row at a time."""

import codecs
import csv
import io
import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import define, frozen

from congvan.batch.errors import BrokenRowError, UnreadableRowsError
from congvan.batch.rows import Record
from congvan.batch.settings import Delimiter, Encoding, Reading
from congvan.language import nfc
from congvan.language.syllables import is_syllable
from congvan.messages import Bilingual

_SAMPLE = 2**16
"""Bytes by which a table is judged."""

_LONGEST_LINE = 2**20
"""Characters; what a line has beyond is dropped, and its row refused."""

_JUDGED_ROWS = 50
_MOST = 0.5
"""Share of rows as wide as the header that makes a delimiter credible."""

_CLEAR = 0.8
"""Share of words with marks that are Vietnamese, by which an encoding is recognised."""

_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_CODECS: dict[Encoding, str] = {"utf-8": "utf-8-sig", "utf-16": "utf-16", "windows-1258": "cp1258"}
_DELIMITERS: dict[Delimiter, str] = {",": ",", ";": ";", "tab": "\t"}

_EMPTY = Bilingual("bảng không có dòng tiêu đề.", "the table has no header.")
_UNKNOWN_ENCODING = Bilingual(
    "không nhận ra bảng mã; hãy lưu lại bằng UTF-8, hoặc ghi batch.rows.encoding trong kế hoạch.",
    "the encoding is not recognised; save the table as UTF-8, or say batch.rows.encoding in the plan.",
)
_UNCLEAR_DELIMITER = Bilingual(
    "không rõ các cột cách nhau bằng dấu gì; hãy ghi batch.rows.delimiter trong kế hoạch.",
    "it is not clear what parts the columns; say batch.rows.delimiter in the plan.",
)
_BROKEN_HEADER = Bilingual("dòng tiêu đề hỏng: {reason}", "the header is broken: {reason}")
_TOO_LONG = Bilingual("có ô quá dài.", "a cell is too long.")
_LINE_TOO_LONG = Bilingual("dòng quá dài.", "the line is too long.")
_QUOTES = Bilingual(
    "dấu nháy kép không đúng chỗ hoặc không đóng.", "a double quote is out of place or never closed."
)


@frozen
class CsvFile:
    """A CSV file whose encoding and delimiter are known."""

    path: Path
    codec: str
    delimiter: str

    @classmethod
    def recognise(cls, path: Path, reading: Reading) -> "CsvFile":
        """Find out what the reading does not say. Raises `UnreadableRowsError` and `OSError`."""
        with path.open("rb") as file:
            sample = file.read(_SAMPLE)
        codec = _codec(path, sample, reading.encoding)
        if reading.delimiter is not None:
            return cls(path, codec, _DELIMITERS[reading.delimiter])
        return cls(path, codec, _delimiter(path, sample, codec))

    def header(self) -> list[str]:
        """The cells of the first row that is not blank. Raises `UnreadableRowsError`."""
        for _, cells in self._all():
            if isinstance(cells, BrokenRowError):
                raise UnreadableRowsError(str(self.path), _BROKEN_HEADER.format(reason=cells.reason))
            return cells
        raise UnreadableRowsError(str(self.path), _EMPTY)

    def records(self) -> Iterator[Record]:
        """The rows below the header; blank ones count but are passed over."""
        rows = self._all()
        next(rows, None)
        yield from rows

    def _all(self) -> Iterator[tuple[int, list[str] | BrokenRowError]]:
        # A broken byte becomes U+FFFD, which spoils the row that it stands in and no other.
        with self.path.open(encoding=self.codec, errors="replace", newline="") as file:
            lines = _Lines(file)
            reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
            for number in itertools.count(1):
                lines.cut = False
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    yield number, BrokenRowError(_TOO_LONG if "limit" in str(error) else _QUOTES)
                    continue
                if lines.cut:
                    yield number, BrokenRowError(_LINE_TOO_LONG)
                elif any(cell and not cell.isspace() for cell in cells):
                    yield number, cells


@define
class _Lines:
    """The lines of a file; `cut` says that a line was too long and lost its end."""

    _file: io.TextIOBase
    cut: bool = False

    def __iter__(self) -> Iterator[str]:
        while line := self._file.readline(_LONGEST_LINE):
            rest = line
            while rest and not rest.endswith(("\n", "\r")):
                rest = self._file.readline(_LONGEST_LINE)
                self.cut = self.cut or bool(rest)
            yield line


def _codec(path: Path, sample: bytes, declared: Encoding | None) -> str:
    for mark, codec in _MARKS.items():
        if sample.startswith(mark):
            return codec
    if declared is not None:
        return _CODECS[declared]
    text = sample.decode("utf-8", "replace")
    # The sample may end inside a character.
    broken = text[:-3].count("\ufffd")
    sound = len(text) - len(text.encode("ascii", "ignore")) - text.count("\ufffd")
    if broken <= sound:
        return _CODECS["utf-8"]
    if _is_vietnamese(sample.decode("cp1258", "replace")):
        return _CODECS["windows-1258"]
    raise UnreadableRowsError(str(path), _UNKNOWN_ENCODING)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def _is_vietnamese(text: str) -> bool:
    words = {word for word in _word().findall(nfc(text)) if not word.isascii()}
    return bool(words) and sum(map(is_syllable, words)) >= _CLEAR * len(words)


def _delimiter(path: Path, sample: bytes, codec: str) -> str:
    text = sample.decode(codec, "replace")
    shares = {delimiter: _share_as_wide(text, delimiter) for delimiter in _DELIMITERS.values()}
    best, second = sorted(shares.values(), reverse=True)[:2]
    if best == 0:
        return ","
    if best < _MOST or best == second:
        raise UnreadableRowsError(str(path), _UNCLEAR_DELIMITER)
    return max(shares, key=shares.__getitem__)


def _share_as_wide(text: str, delimiter: str) -> float:
    """The share of the first rows that have as many cells as the header, 0 where that has one."""
    widths: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            widths.append(len(cells))
            if len(widths) > _JUDGED_ROWS:
                break
    except csv.Error:
        pass
    widths = [width for width in widths if width]
    if not widths or widths[0] == 1:
        return 0.0
    if len(widths) > 2 and len(text) >= _SAMPLE // 4:
        widths.pop()  # the sample may end inside a row
    return widths.count(widths[0]) / len(widths)
