"""The register as the table of Phụ lục IV of NĐ 30/2020/NĐ-CP: its columns, to be printed and to be read."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from attrs import frozen

from congvan.batch.register_entry import COMMON_SERIES, COPY_SERIES, SECRET_SERIES, Entry

TITLE = "SỔ ĐĂNG KÝ VĂN BẢN ĐI"


@frozen
class Column:
    """One column: its name, its width in mm on a landscape page, and what it says of an entry."""

    name: str
    width: float
    value: Callable[[Entry], str | int | dt.date | None]


_VOID = "Hủy: "


def _type_and_subject(entry: Entry) -> str | None:
    said = (entry.details.type, entry.details.subject)
    return " ".join(part for part in said if part) or None


def _note(entry: Entry) -> str | None:
    """The note, and of a number under which nothing was issued why."""
    state = {"void": f"{_VOID}{entry.reason}", "reserved": "Giữ chỗ"}.get(entry.state)
    return "; ".join(part for part in (state, entry.details.note) if part) or None


def void_because(note: str | None) -> str | None:
    """Why a number is void, of a note that says so; None of any other note."""
    return note.removeprefix(_VOID) if note is not None and note.startswith(_VOID) else None


COLUMNS = (
    Column("Số, ký hiệu văn bản", 30, lambda entry: entry.printed),
    Column("Ngày tháng văn bản", 26, lambda entry: entry.details.date),
    Column("Tên loại và trích yếu nội dung văn bản", 53, _type_and_subject),
    Column("Người ký", 28, lambda entry: entry.details.signer),
    Column("Nơi nhận văn bản", 34, lambda entry: entry.details.recipients),
    Column("Đơn vị, người nhận bản lưu", 22, lambda entry: entry.details.kept_by),
    Column("Số lượng bản", 16, lambda entry: entry.details.copies),
    Column("Ngày chuyển", 26, lambda entry: entry.details.sent),
    Column("Ký nhận", 13, lambda entry: entry.details.received_by),
    Column("Ghi chú", 14, _note),
)


@frozen
class Part:
    """The entries of one issuer, year and series, in the order of their numbers."""

    issuer: str
    year: int
    series: str
    entries: tuple[Entry, ...]

    @property
    def heading(self) -> tuple[str, ...]:
        """What stands above the table: whose, of which year, and which series where it is not the common one."""
        names = {COMMON_SERIES: (), SECRET_SERIES: ("Văn bản mật",), COPY_SERIES: ("Bản sao",)}
        return (self.issuer, f"Năm {self.year}", *names.get(self.series, (f"Loạt số: {self.series}",)))


def parts_of(entries: Iterable[Entry]) -> Iterator[Part]:
    """Entries as `Register.entries` gives them, by issuer, year and series."""
    for (issuer, year, series), group in groupby(entries, lambda one: (one.issuer, one.year, one.series)):
        yield Part(issuer, year, series, tuple(group))


def written(value: str | int | dt.date | None) -> str:
    """A cell as text: days as `05/03/2026`, nothing for what is not known."""
    if isinstance(value, dt.date):
        return value.strftime("%d/%m/%Y")
    return "" if value is None else str(value)
