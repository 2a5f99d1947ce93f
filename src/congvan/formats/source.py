"""The text of a document file, and where each part of the document stands in it."""

from collections.abc import Mapping
from functools import lru_cache

from attrs import field, frozen

from congvan.formats.errors import Problem
from congvan.formats.tree import Entry, Place
from congvan.language import regex
from congvan.messages import Bilingual
from congvan.model import read_outline

_Steps = list[str | int]


_step = regex(r"\[(\d+)\]|([^.\[\]]+)")


@lru_cache(maxsize=8)
def _outline_lines(text: str) -> Mapping[str, int]:
    return read_outline(text).lines


@lru_cache(maxsize=8)
def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n"))


@frozen
class Source:
    """A document file: its name, its text, and the place of every key path in it."""

    name: str
    text: str
    _root: Entry = field(repr=False, eq=False)

    def line(self, number: int) -> str:
        """A line of the text, from 1; empty where there is none."""
        lines = _lines(self.text)
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def position(self, path: str) -> Place:
        """Line and column (from 1) of a key path such as `signature.authority` or `body[4].children[0]`.

        A path that has no place of its own gets that of its nearest ancestor; `signature[0].name` is
        also found where the file has one signature and no list.
        """
        entry, rest = self._nearest(path)
        return self._position_in_text(entry, rest) if rest and entry.literal is not None else entry.place

    def key_position(self, path: str) -> Place:
        """Line and column (from 1) of the key that a path ends in, where it has one."""
        entry, _ = self._nearest(path)
        return entry.key or entry.place

    def _nearest(self, path: str) -> tuple[Entry, _Steps]:
        entry = self._root
        steps: _Steps = [int(index) if index else key for index, key in _step().findall(path)]
        for number, step in enumerate(steps):
            if step in entry.parts:
                entry = entry.parts[step]
            elif isinstance(step, str) and 0 in entry.parts and step in entry.parts[0].parts:
                entry = entry.parts[0].parts[step]
            elif entry.literal is not None or step != 0 or 0 in entry.parts:
                return entry, steps[number:]
        return entry, []

    def _position_in_text(self, entry: Entry, steps: _Steps) -> Place:
        lines = _outline_lines(entry.literal or "")
        for end in range(len(steps), 0, -1):
            here = "body" + "".join(
                f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps[:end]
            )
            if here in lines:
                number = entry.place[0] + 1 + lines[here]
                text = self.line(number)
                return number, len(text) - len(text.lstrip()) + 1
        return entry.place


def problem_at(path: str, message: Bilingual, source: Source | None) -> Problem:
    """A fault of the value at a key path, with its place where it comes from a text."""
    line, column = source.position(path) if source is not None else (None, None)
    return Problem(path, line, column, message)
