"""Numbers that were issued elsewhere, from a table, as entries of the register."""

import datetime as dt
import os
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from attrs import define, fields_dict, frozen

from congvan.batch.cells import parse_date
from congvan.batch.register_entry import COMMON_SERIES, Details, Entry
from congvan.batch.register_export import COLUMNS, void_because
from congvan.batch.rows import BrokenRow, Row
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table
from congvan.errors import CongvanError
from congvan.language import excerpt
from congvan.messages import Bilingual
from congvan.standards import ND30

_PRINTED, _DATE, _TYPE_AND_SUBJECT, *_ = (column.name for column in COLUMNS)
_NAMES: dict[str, tuple[str, ...]] = {
    "date": (_DATE, "Ngày"),
    "signer": ("Người ký",),
    "recipients": ("Nơi nhận văn bản", "Nơi nhận"),
    "kept_by": ("Đơn vị, người nhận bản lưu",),
    "copies": ("Số lượng bản",),
    "sent": ("Ngày chuyển",),
    "received_by": ("Ký nhận",),
    "note": ("Ghi chú",),
    "type": ("Tên loại",),
    "subject": ("Trích yếu", "Trích yếu nội dung"),
    "symbol": ("Ký hiệu",),
}
"""What the columns of a table may be called, besides the names of the fields."""

_DATES = ("date", "sent")


@define
class UnusableEntryError(CongvanError):
    """A row of the table is no entry of a register."""

    code = "unusable-entry"
    text = Bilingual("{file}, dòng {row}: {reason}", "{file}, row {row}: {reason}")

    file: str
    row: int
    reason: Bilingual


_NO_NUMBER = Bilingual(
    "không có số văn bản (cột «Số, ký hiệu văn bản» hoặc «number»).",
    "there is no number (column “Số, ký hiệu văn bản” or “number”).",
)
_NO_YEAR = Bilingual(
    "không biết số này của năm nào; ghi ngày tháng văn bản hoặc cho biết năm.",
    "the year of the number is not known; give the date of the document or the year.",
)
_NOT_A_DATE = Bilingual(
    "cột «{column}»: «{found}» không phải ngày.", "column “{column}”: “{found}” is no date."
)
_NOT_A_COUNT = Bilingual(
    "cột «{column}»: «{found}» không phải số nguyên.", "column “{column}”: “{found}” is no whole number."
)


def read_entries(
    path: str | os.PathLike[str], *, issuer: str, year: int | None = None, series: str = COMMON_SERIES
) -> Iterator[Entry]:
    """The entries that a table (.csv, .xlsx) holds, its columns called as in the export or as the fields of `Details`.

    The number stands in `number`, or with the symbol in `Số, ký hiệu văn bản` (`05/QĐ-UBND`); the year is that
    of the date where `year` is not given. Raises `UnreadableRowsError` and `UnusableEntryError`.
    """
    table = open_table(path, Reading())
    for row in table:
        yield _Reader(os.fspath(path), row).entry(issuer, year, series)


@frozen
class _Reader:
    file: str
    row: Row | BrokenRow

    def entry(self, issuer: str, year: int | None, series: str) -> Entry:
        if isinstance(self.row, BrokenRow):
            raise self._unusable(self.row.error.said)
        try:
            values = {name: self._value(name) for name in fields_dict(Details)}
            number, symbol = self._number()
            values["symbol"] = values["symbol"] or symbol
            values["type"] = _name_of_type(values["type"])
            if values["type"] is None and values["subject"] is None:
                values["type"], values["subject"] = _type_and_subject(self._text(_TYPE_AND_SUBJECT) or "")
            chosen = year or (values["date"].year if values["date"] else None)
            if chosen is None:
                raise self._unusable(_NO_YEAR)
            if (reason := void_because(values["note"])) is not None:
                return Entry(
                    issuer, chosen, number, series, Details(**{**values, "note": None}), "void", reason
                )
            return Entry(issuer, chosen, number, series, Details(**values))
        except UnusableEntryError:
            raise
        except CongvanError as error:
            raise self._unusable(error.said) from error

    def _number(self) -> tuple[int, str | None]:
        found = _number_and_symbol().fullmatch(self._text("number") or self._text(_PRINTED) or "")
        if found is None:
            raise self._unusable(_NO_NUMBER)
        return int(found["number"]), found["symbol"]

    def _value(self, name: str) -> Any:
        for column in (name, *_NAMES[name]):
            text = self._text(column)
            if text is None:
                continue
            if name in _DATES:
                return self._date(column, text)
            return self._count(column, text) if name == "copies" else text
        return None

    def _date(self, column: str, text: str) -> dt.date:
        if (day := parse_date(text)) is None:
            raise self._unusable(_NOT_A_DATE.format(column=column, found=excerpt(text)))
        return day

    def _count(self, column: str, text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", text):
            raise self._unusable(_NOT_A_COUNT.format(column=column, found=excerpt(text)))
        return int(text)

    def _text(self, column: str) -> str | None:
        assert isinstance(self.row, Row)
        if self.row.columns.find(column) is None:
            return None
        text = self.row.text(column)
        return text.strip() or None if text is not None else None

    def _unusable(self, reason: Bilingual) -> UnusableEntryError:
        return UnusableEntryError(self.file, self.row.number, reason)


@cache
def _number_and_symbol() -> re.Pattern[str]:
    return re.compile(r"(?:[Ss]ố:?\s*)?0*(?P<number>[0-9]{1,9})(?:\s*[/-]\s*(?P<symbol>\S.*))?")


def _name_of_type(text: str | None) -> str | None:
    """A type as the register names it, though the table says how it is called in files: `quyet-dinh`."""
    kind = ND30.types.get(text or "")
    return text if kind is None else kind.name


def _type_and_subject(text: str) -> tuple[str | None, str | None]:
    """The name of a type at the beginning, and the rest."""
    names = sorted((kind.name for kind in ND30.types.values()), key=len, reverse=True)
    for name in names:
        if text.startswith(name) and not text[len(name) : len(name) + 1].isalnum():
            return name, text[len(name) :].strip() or None
    return None, text or None
