"""The plain data of a file together with where each value stands in it."""

from typing import Any

from attrs import Factory, define, field

from congvan.errors import CongvanError
from congvan.formats import messages
from congvan.formats.errors import Problem
from congvan.messages import Bilingual

Place = tuple[int, int]
"""Line and column, both from 1."""

DEPTH_LIMIT = 100
"""Lists and groups of keys inside one another: more than any document needs, less than Python's stack."""


@define
class BrokenSyntaxError(CongvanError):
    """The text is not YAML or JSON at a place."""

    code = "broken-syntax"
    text = Bilingual("sai cú pháp.", "broken syntax.")

    place: Place
    reason: Bilingual


class Plain(str):
    """A text written without quotes in YAML: what it means is for the type of its field to say."""

    __slots__ = ()


class Folded(Plain):
    """Such a text on several lines, which YAML has joined into one."""

    __slots__ = ()


@define(eq=False)
class Entry:
    """Where a value stands, its key where it has one, and the same of what is inside it."""

    place: Place
    key: Place | None = None
    literal: str | None = None
    """The text of a YAML literal block (`|`), whose lines are lines of the file."""
    parts: "dict[str | int, Entry]" = Factory(dict)


@define(eq=False)
class _Open:
    path: str
    data: Any
    entry: Entry
    key: str | None = None
    key_place: Place | None = None


@define(eq=False)
class TreeBuilder:
    """Puts data and places together from the values of a file in reading order."""

    data: Any = None
    root: Entry = field(factory=lambda: Entry((1, 1)))
    problems: list[Problem] = field(factory=list)
    _open: list[_Open] = field(factory=list)

    def at_key(self) -> bool:
        """Whether a key is what comes next."""
        return bool(self._open) and type(self._open[-1].data) is dict and self._open[-1].key is None

    def key(self, name: str, place: Place) -> None:
        """Take a key of the group that is open."""
        self._open[-1].key = name
        self._open[-1].key_place = place

    def value(self, value: Any, place: Place, literal: str | None = None) -> None:
        """Take a value without parts."""
        self._attach(value, Entry(place, literal=literal))

    def open(self, data: Any, place: Place) -> None:
        """Begin a list or a group of keys, which is empty yet. Raises `BrokenSyntaxError`."""
        if self.at_key():
            raise BrokenSyntaxError(place, messages.KEY_NOT_TEXT)
        if len(self._open) == DEPTH_LIMIT:
            raise BrokenSyntaxError(place, messages.TOO_DEEP)
        path = self.path()
        entry = Entry(place)
        self._attach(data, entry)
        if entry.key is not None:
            entry.place = entry.key
        self._open.append(_Open(path, data, entry))

    def close(self) -> None:
        """End what was opened last."""
        self._open.pop()

    def path(self) -> str:
        """The key path of the value that comes next."""
        if not self._open:
            return ""
        inner = self._open[-1]
        return join(inner.path, len(inner.data) if inner.key is None else inner.key)

    def report(self, place: Place, message: Bilingual) -> None:
        """Note a fault of the value that comes next."""
        self.problems.append(Problem(self.path(), *place, message))

    def _attach(self, value: Any, entry: Entry) -> None:
        if not self._open:
            self.data, self.root = value, entry
            return
        inner = self._open[-1]
        if inner.key is None:
            inner.entry.parts[len(inner.data)] = entry
            inner.data.append(value)
            return
        name, entry.key = inner.key, inner.key_place
        if name in inner.data:
            assert entry.key is not None
            first = inner.entry.parts[name].key or inner.entry.place
            self.report(entry.key, messages.DUPLICATE_KEY.format(key=name, line=first[0]))
        else:
            inner.data[name] = value
            inner.entry.parts[name] = entry
        inner.key = None


def join(path: str, step: str | int) -> str:
    """The key path of a part: `signature` and `authority` give `signature.authority`."""
    if isinstance(step, int):
        return f"{path}[{step}]"
    return f"{path}.{step}" if path else step
