"""The filters of a plan's expressions: Vietnamese dates, numbers, sums and names."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from jinja2 import Undefined

from congvan import language
from congvan.batch.cells import as_text, parse_date
from congvan.batch.errors import UnsuitableValueError
from congvan.batch.periods import NotAFrequencyError, reporting_periods
from congvan.messages import Bilingual

_NOT_A_DATE = Bilingual("«{found}» không phải ngày", "“{found}” is no date")
_NOT_A_NUMBER = Bilingual("«{found}» không phải số", "“{found}” is no number")
_NOT_WHOLE = Bilingual("«{found}» không phải số nguyên", "“{found}” is no whole number")
_SHOWN = 40


def _refuse(message: Bilingual, value: Any) -> UnsuitableValueError:
    return UnsuitableValueError(message.format(found=str(value)[:_SHOWN]))


def _date(value: Any) -> dt.date:
    if isinstance(value, dt.date):
        return value
    found = parse_date(value) if isinstance(value, str) else None
    if found is None:
        raise _refuse(_NOT_A_DATE, value)
    return found


def _number(value: Any) -> int | Decimal:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return int(value[:20])
    raise _refuse(_NOT_A_NUMBER, value)


def _whole(value: Any) -> int:
    if isinstance(number := _number(value), int):
        return number
    raise _refuse(_NOT_WHOLE, value)


def written_date(value: Any) -> str:
    """`ngày 05 tháng 02 năm 2026`, of a date or of `05/02/2026`, `2026-02-05`."""
    date = _date(value)
    return language.written_date(date.year, date.month, date.day)


def short_date(value: Any) -> str:
    """`05/02/2026`."""
    return _date(value).strftime("%d/%m/%Y")


def date_in_words(value: Any) -> str:
    """`ngày năm tháng Hai năm hai nghìn không trăm hai mươi sáu`."""
    date = _date(value)
    return language.date_in_words(date.year, date.month, date.day)


def number_in_words(value: Any) -> str:
    """`một trăm linh năm`."""
    return language.number_in_words(_number(value))


def amount_in_words(value: Any, even: bool = False) -> str:
    """`Một trăm nghìn đồng`; with `even=true` it ends in `chẵn`."""
    return language.amount_in_words(_whole(value), even=even)


def format_number(value: Any) -> str:
    """`1.234.567,5`."""
    return language.format_number(_number(value))


def title_case_name(value: Any) -> str:
    """`Lê Hải Yên`, of a name in any case."""
    return language.title_case_name(str(value))


def unaccent(value: Any) -> str:
    """`De an`, of `Đề án`."""
    return language.unaccent(str(value))


def slugify(value: Any) -> str:
    """`bao-cao`, of `Báo cáo`."""
    return language.slugify(str(value))


def periods(value: Any, year: Any) -> list[str]:
    """`quý I năm 2026`, `quý II năm 2026` …, of `hằng quý`; also of `hằng tháng`, `6 tháng`, `năm`."""
    try:
        return [str(period) for period in reporting_periods(str(value), _whole(year))]
    except NotAFrequencyError as error:
        raise UnsuitableValueError(Bilingual(error.message("vi"), error.message("en"))) from None


FILTERS: dict[str, Callable[..., str | list[str]]] = {
    function.__name__: function
    for function in (
        written_date,
        short_date,
        date_in_words,
        number_in_words,
        amount_in_words,
        format_number,
        title_case_name,
        unaccent,
        slugify,
        periods,
    )
}


_UNPRINTABLE = Bilingual(
    "không in được giá trị kiểu {kind}; danh sách thì dùng «| join», giá trị trống thì dùng «| default»",
    "a value of type {kind} cannot be printed; use “| join” for a list, “| default” for what may be absent",
)


def printed(value: Any) -> Any:
    """What a text prints of a value: dates `05/02/2026`, decimal commas; never a list or nothing."""
    if isinstance(value, str | Undefined):
        return value
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, int | Decimal | dt.date | dt.time) and not isinstance(value, bool):
        return as_text("", value)
    raise UnsuitableValueError(_UNPRINTABLE.format(kind=type(value).__name__))
