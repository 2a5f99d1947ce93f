"""Spreadsheets: values as they are stored, formulas by the value that was last worked out."""

import zipfile
from collections.abc import Iterator
from itertools import dropwhile
from pathlib import Path
from typing import Any

from attrs import frozen

from congvan.batch.errors import MissingExtraError, UnreadableRowsError
from congvan.batch.rows import Record
from congvan.messages import Bilingual

_MOST_BYTES = 2**30
"""Of all parts unpacked: a full sheet is below, a zip bomb far above."""

_UNREADABLE = Bilingual(
    "không đọc được bảng tính ({reason}); hãy mở bằng Excel rồi lưu lại thành .xlsx.",
    "the spreadsheet cannot be read ({reason}); open it in Excel and save it as .xlsx.",
)
_TOO_LARGE = Bilingual("bảng tính giải nén quá lớn.", "the spreadsheet unpacks to too much.")
_PASSWORD = Bilingual("bảng tính có mật khẩu.", "the spreadsheet has a password.")
_NO_SHEET = Bilingual(
    "không có trang tính «{name}»; có: {known}.", "there is no sheet “{name}”; there are: {known}."
)
_EMPTY = Bilingual("trang tính không có dòng nào.", "the sheet has no row.")

_Span = tuple[int, int, int, int]


@frozen
class Sheet:
    """One sheet, opened."""

    _sheet: Any
    _merged: tuple[_Span, ...]
    _start: tuple[int, int]

    @classmethod
    def open(cls, path: Path, name: str | None) -> "Sheet":
        """The sheet of a name, or the first. Raises `UnreadableRowsError` and `MissingExtraError`."""
        try:
            import python_calamine as calamine
        except ImportError:
            raise MissingExtraError(str(path)) from None
        _refuse_bomb(path)
        try:
            with calamine.CalamineWorkbook.from_path(path) as book:
                names = book.sheet_names
                if name is not None and name not in names:
                    raise UnreadableRowsError(str(path), _NO_SHEET.format(name=name, known=", ".join(names)))
                sheet = book.get_sheet_by_name(name if name is not None else names[0])
                merged = sheet.merged_cell_ranges or []
        except calamine.PasswordError:
            raise UnreadableRowsError(str(path), _PASSWORD) from None
        except (calamine.CalamineError, OSError, IndexError, ValueError) as error:
            raise UnreadableRowsError(str(path), _UNREADABLE.format(reason=error)) from error
        if sheet.start is None:
            raise UnreadableRowsError(str(path), _EMPTY)
        spans = tuple((top, left, bottom, right) for (top, left), (bottom, right) in merged)
        return cls(sheet, spans, sheet.start)

    def header(self) -> list[Any]:
        """The cells of the first row that is not blank."""
        return list(next(self._rows()))

    def records(self) -> Iterator[Record]:
        """The rows below the header; what is merged holds its one value in every row."""
        top, left = self._start
        held: dict[int, tuple[int, Any]] = {}
        for number, cells in enumerate(self._rows(), top):
            row = list(cells)
            for position, (last, value) in list(held.items()):
                if number > last:
                    del held[position]
                else:
                    row[position] = value
            for start, first, last, right in self._merged:
                if start == number and number > top:
                    value = row[first - left]
                    for position in range(first - left, min(right - left + 1, len(row))):
                        row[position] = value
                        held[position] = (last, value)
            if number > top and not _is_blank(row):
                yield number + 1, row

    def _rows(self) -> Iterator[list[Any]]:
        """Every row from the first that is not blank, which is where the sheet says that it starts."""
        return dropwhile(_is_blank, self._sheet.iter_rows())


def _is_blank(row: list[Any]) -> bool:
    return all(cell == "" for cell in row)


def _refuse_bomb(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, RuntimeError) as error:
        raise UnreadableRowsError(str(path), _UNREADABLE.format(reason=error)) from error
    if size > _MOST_BYTES:
        raise UnreadableRowsError(str(path), _TOO_LARGE)
