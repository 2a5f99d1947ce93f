"""Rows of a table: cells by the names of their columns."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from attrs import evolve, field, frozen

from congvan.batch.cells import as_text, cell_value
from congvan.batch.errors import BrokenRowError, NoSuchColumnError, UnreadableRowsError
from congvan.batch.settings import Kind
from congvan.language import excerpt, nfc, slugify
from congvan.messages import Bilingual

_EMPTY_HEADER = Bilingual(
    "cột thứ {position} không có tên ở dòng tiêu đề.", "column {position} has no name in the header."
)
_SAME_HEADER = Bilingual(
    "có {count} cột cùng tên «{name}» ở dòng tiêu đề.", "{count} columns of the header are called “{name}”."
)
_NO_COLUMN = Bilingual(
    "không có cột «{name}» (kế hoạch dùng cột này); các cột hiện có: {known}.",
    "there is no column “{name}”, which the plan uses; there are: {known}.",
)
_NEAR = Bilingual(" Có phải «{near}»?", " Is “{near}” meant?")
_WIDTH = Bilingual(
    "dòng có {found} ô, dòng tiêu đề có {expected} cột.",
    "the row has {found} cells, the header {expected} columns.",
)


@frozen
class Columns:
    """The columns of a table by name, and what their cells are to be taken for.

    A name with spaces or marks is also known as an identifier: `Mã xã` as `ma_xa`, unless another has that.
    """

    names: tuple[str, ...]
    types: Mapping[str, Kind] = field(factory=dict)
    lists: frozenset[str] = frozenset()
    _index: dict[str, int] = field(init=False, repr=False, eq=False)

    @_index.default
    def _by_name(self) -> dict[str, int]:
        known = {name: index for index, name in enumerate(self.names)}
        short = [slugify(name).replace("-", "_") for name in self.names]
        counts = Counter(short)
        aliases = {name: index for index, name in enumerate(short) if name and counts[name] == 1}
        return aliases | known

    def find(self, name: str) -> int | None:
        """Where a column stands, from 0."""
        return self._index.get(name)

    def value(self, index: int, raw: Any) -> Any:
        """What a cell of a column says. Raises `BadCellError`."""
        name = self.names[index]
        return cell_value(name, raw, self.types.get(name), is_list=name in self.lists)


@frozen
class Row:
    """One row: `number` is its place in the table as a spreadsheet counts, `index` its place among the rows, from 1.

    `related` are the rows of further tables that belong to it, by the table's name.
    """

    number: int
    index: int
    columns: Columns
    cells: tuple[Any, ...]
    related: Mapping[str, "tuple[Row, ...]"] = field(factory=dict)

    def __getitem__(self, name: str) -> Any:
        """A cell by its column, None where it is blank. Raises `NoSuchColumnError` and `BadCellError`."""
        if name in self.related:
            return self.related[name]
        if (index := self.columns.find(name)) is None:
            raise NoSuchColumnError(name)
        return self.columns.value(index, self.cells[index])

    def text(self, name: str) -> str | None:
        """A cell as a document writes it. Raises what `row[name]` raises."""
        value = self[name]
        return None if value is None else as_text(name, value)

    def as_dict(self) -> dict[str, Any]:
        """Every cell that is not blank by its column. Raises `BadCellError`."""
        values = {name: self.columns.value(index, raw) for index, (name, raw) in enumerate(self._named())}
        return {name: value for name, value in values.items() if value is not None}

    def _named(self) -> Iterator[tuple[str, Any]]:
        return zip(self.columns.names, self.cells, strict=True)


@frozen
class BrokenRow:
    """A row that cannot be taken apart into cells."""

    number: int
    index: int
    error: BrokenRowError


Record = tuple[int, Sequence[Any] | Mapping[Any, Any] | BrokenRowError]
"""A row as a reader finds it: its number, and its cells, or what is wrong."""


@frozen
class Table:
    """A table that may be read several times; `columns` is None where every row names its own."""

    name: str
    columns: Columns | None
    _records: Callable[[], Iterator[Record]]
    _given: Columns = field(default=Columns(()), repr=False)
    """The types and lists of columns, for rows that name their own."""
    _length: Callable[[], int | None] | None = field(default=None, repr=False)

    def __iter__(self) -> Iterator[Row | BrokenRow]:
        own = self._given
        for index, (number, cells) in enumerate(self._records(), 1):
            if isinstance(cells, BrokenRowError):
                yield BrokenRow(number, index, cells)
            elif isinstance(cells, Mapping):
                names = tuple(nfc(str(name)).strip() for name in cells)
                if names != own.names:
                    own = evolve(own, names=names)
                yield Row(number, index, own, tuple(cells.values()))
            else:
                assert self.columns is not None
                expected = len(self.columns.names)
                if len(cells) != expected:
                    wrong = BrokenRowError(_WIDTH.format(found=len(cells), expected=expected))
                    yield BrokenRow(number, index, wrong)
                else:
                    yield Row(number, index, self.columns, tuple(cells))

    def count(self) -> int | None:
        """How many rows there are; a file is read for it. None where nobody can say before the last."""
        return sum(1 for _ in self._records()) if self._length is None else self._length()

    def require(self, names: Iterable[str]) -> None:
        """Raise `UnreadableRowsError` for a column that the table lacks, where it has a header."""
        if self.columns is None:
            return
        for name in names:
            if self.columns.find(name) is None:
                raise UnreadableRowsError(self.name, _missing(name, self.columns.names))


def _missing(name: str, known: tuple[str, ...]) -> Bilingual:
    missing = _NO_COLUMN.format(name=name, known=", ".join(known))
    if not (near := get_close_matches(name, known, 1)):
        return missing
    hint = _NEAR.format(near=near[0])
    return Bilingual(missing.vi + hint.vi, missing.en + hint.en)


def header(name: str, cells: Sequence[Any], types: Mapping[str, Kind], lists: Iterable[str]) -> Columns:
    """The columns that a first row names: trimmed and NFC; every one named, none twice.

    Raises `UnreadableRowsError`, also for a type or list of a column that is not there.
    """
    names = [nfc(str(cell if cell is not None else "")).lstrip("\ufeff").strip() for cell in cells]
    for position, column in enumerate(names, 1):
        if not column:
            raise UnreadableRowsError(name, _EMPTY_HEADER.format(position=position))
    column, count = Counter(names).most_common(1)[0]
    if count > 1:
        raise UnreadableRowsError(name, _SAME_HEADER.format(name=excerpt(column), count=count))
    columns = Columns(tuple(names))
    for wanted in (*types, *lists):
        if columns.find(wanted) is None:
            raise UnreadableRowsError(name, _missing(wanted, columns.names))
    return with_kinds(columns, types, lists)


def with_kinds(columns: Columns, types: Mapping[str, Kind], lists: Iterable[str]) -> Columns:
    """The columns with what their cells are to be taken for, by any name that a column has."""

    def own(wanted: str) -> str:
        index = columns.find(wanted)
        return wanted if index is None else columns.names[index]

    return evolve(
        columns,
        types={own(wanted): kind for wanted, kind in types.items()},
        lists=frozenset(own(wanted) for wanted in lists),
    )
