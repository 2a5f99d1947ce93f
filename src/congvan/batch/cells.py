"""What a cell says: the value that an expression gets of what the table holds."""

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from congvan.batch.errors import BadCellError
from congvan.batch.settings import Kind
from congvan.language import format_number, nfc
from congvan.messages import Bilingual
from congvan.model import ForbiddenCharacterError
from congvan.model.text import refuse_forbidden

LONGEST_CELL = 32_767
"""Characters: as many as a cell of a spreadsheet holds."""

_FORMULA_RESULTS = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!")
)
_TOO_LONG = Bilingual("ô dài hơn {limit} ký tự.", "the cell is longer than {limit} characters.")
_WRONG_ENCODING = Bilingual(
    "ô có ký tự hỏng do sai bảng mã.", "the cell holds characters broken by a wrong encoding."
)
_CONTROL = Bilingual(
    "ô có ký tự {character}, không được phép trong tệp Word.",
    "the cell holds {character}, which a Word file cannot.",
)
_FORMULA = Bilingual(
    "ô chứa công thức «{found}», không phải giá trị của nó.",
    "the cell holds the formula “{found}”, not its value.",
)
_FORMULA_FAILED = Bilingual(
    "công thức trong ô bị lỗi: {found}.", "the formula of the cell has failed: {found}."
)
_NO_KIND = Bilingual("không dùng được giá trị kiểu {kind}.", "a value of type {kind} cannot be used.")
_NOT_A_DATE = Bilingual(
    "«{found}» không phải ngày; viết 05/02/2026 hoặc 2026-02-05.",
    "“{found}” is no date; write 05/02/2026 or 2026-02-05.",
)
_NOT_A_NUMBER = Bilingual(
    "«{found}» không phải số; viết 1234, 1.234 hoặc 12,5.",
    "“{found}” is no number; write 1234, 1.234 or 12,5.",
)
_SHOWN = 40


@cache
def _date() -> re.Pattern[str]:
    return re.compile(
        r"(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})|"
        r"(?P<iso_year>\d{4})-(?P<iso_month>\d{2})-(?P<iso_day>\d{2})",
        re.ASCII,
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"(?P<sign>[-+]?)(?P<whole>\d{1,18}|\d{1,3}(?:\.\d{3}){1,5})(?:,(?P<part>\d{1,9}))?", re.ASCII
    )


@cache
def _list_mark() -> re.Pattern[str]:
    return re.compile(r"[;\n\r]+")


def cell_value(column: str, raw: Any, kind: Kind | None = None, *, is_list: bool = False) -> Any:
    """The value of a cell: text (NFC, trimmed), int, Decimal, date, datetime, time, bool, tuple or dict.

    None is a blank cell. A whole number is an int however it was stored, a list a tuple of texts. Raises
    `BadCellError`.
    """
    value = _plain(column, raw)
    if is_list:
        return tuple(_items(column, value))
    if kind is None or value is None:
        return value
    return _CONVERSIONS[kind](column, value)


def _plain(column: str, raw: Any) -> Any:
    reader = _READERS.get(type(raw))
    if reader is not None:
        return reader(column, raw)
    for known, read in _READERS.items():
        if isinstance(raw, known):
            return read(column, raw)
    if isinstance(raw, Mapping):
        return {str(key): _plain(column, value) for key, value in raw.items()}
    raise BadCellError(column, _NO_KIND.format(kind=type(raw).__name__))


def _text(column: str, raw: str) -> str | None:
    text = raw.strip()
    if not text:
        return None
    if len(text) > LONGEST_CELL:
        raise BadCellError(column, _TOO_LONG.format(limit=LONGEST_CELL))
    if "\ufffd" in text:
        raise BadCellError(column, _WRONG_ENCODING)
    if text[0] == "=" and len(text) > 1:
        raise BadCellError(column, _FORMULA.format(found=text[:_SHOWN]))
    if text in _FORMULA_RESULTS:
        raise BadCellError(column, _FORMULA_FAILED.format(found=text))
    try:
        refuse_forbidden(text, column)
    except ForbiddenCharacterError as error:
        raise BadCellError(column, _CONTROL.format(character=error.character)) from None
    return nfc(text)


def _float(column: str, raw: float) -> int | Decimal:
    if raw.is_integer():
        return int(raw)
    return _decimal(column, Decimal(repr(raw)))


def _decimal(column: str, raw: Decimal) -> int | Decimal:
    if not raw.is_finite():
        raise BadCellError(column, _NOT_A_NUMBER.format(found=raw))
    return int(raw) if raw == raw.to_integral_value() else raw


def _datetime(_: str, raw: dt.datetime) -> dt.date:
    return raw.date() if raw.time() == dt.time.min else raw


def _sequence(column: str, raw: tuple[Any, ...] | list[Any]) -> tuple[Any, ...]:
    return tuple(_plain(column, item) for item in raw)


def _as_it_is(_: str, raw: Any) -> Any:
    return raw


# In the order in which an instance of a subclass is taken for its base: a bool is an int, a datetime a date.
_READERS: dict[type, Any] = {
    str: _text,
    bool: _as_it_is,
    int: _as_it_is,
    float: _float,
    Decimal: _decimal,
    type(None): _as_it_is,
    dt.datetime: _datetime,
    dt.date: _as_it_is,
    dt.time: _as_it_is,
    tuple: _sequence,
    list: _sequence,
    dict: lambda column, raw: {str(key): _plain(column, value) for key, value in raw.items()},
}


def _items(column: str, value: Any) -> Any:
    if value is None:
        return
    if isinstance(value, tuple):
        yield from value
        return
    for item in _list_mark().split(as_text(column, value)):
        if text := item.strip():
            yield text


def as_text(column: str, value: Any) -> str:
    """A value as a document writes it: dates `05/02/2026`, numbers with a decimal comma. Raises `BadCellError`."""
    if isinstance(value, str):
        return value
    if isinstance(value, dt.datetime):
        return value.strftime("%H:%M %d/%m/%Y")
    if isinstance(value, dt.date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Decimal):
        return format_number(value).replace(".", "")
    raise BadCellError(column, _NO_KIND.format(kind=type(value).__name__))


def _to_number(column: str, value: Any) -> int | Decimal:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value
    found = _number().fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise BadCellError(column, _NOT_A_NUMBER.format(found=str(value)[:_SHOWN]))
    digits = found["sign"] + found["whole"].replace(".", "")
    return int(digits) if found["part"] is None else _decimal(column, Decimal(f"{digits}.{found['part']}"))


def _to_date(column: str, value: Any) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    date = parse_date(value) if isinstance(value, str) else None
    if date is None:
        raise BadCellError(column, _NOT_A_DATE.format(found=str(value)[:_SHOWN]))
    return date


def parse_date(text: str) -> dt.date | None:
    """The day that a text says as `05/02/2026` (day first) or `2026-02-05`, None where it says none."""
    if (found := _date().fullmatch(text)) is None:
        return None
    parts = (found["year"], found["month"], found["day"])
    if found["iso_year"]:
        parts = (found["iso_year"], found["iso_month"], found["iso_day"])
    try:
        return dt.date(*map(int, parts))
    except ValueError:
        return None


_CONVERSIONS: dict[Kind, Any] = {"text": as_text, "number": _to_number, "date": _to_date}
