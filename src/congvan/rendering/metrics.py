"""How wide a text is in Times New Roman, and how a heading is broken into lines."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Literal

from attrs import frozen

from congvan.rendering import glyphs
from congvan.standards import ComponentFormat

Face = Literal["regular", "bold", "italic"]

_TABLES = {"regular": glyphs.REGULAR, "bold": glyphs.BOLD, "italic": glyphs.ITALIC}
_HORN = "\u031b"


class _Widths(dict[str, int]):
    """Width of every character; one that the table lacks has its base letter's, else a digit's."""

    def __missing__(self, character: str) -> int:
        parts = unicodedata.normalize("NFD", character)
        base = unicodedata.normalize("NFC", parts[0] + _HORN) if _HORN in parts[1:] else parts[0]
        if unicodedata.combining(character):
            width = 0
        elif base == character:
            width = self["0"]
        else:
            width = self[base]
        self[character] = width
        return width


def face_of(component: ComponentFormat) -> Face:
    """The face that a component is set in."""
    return "bold" if component.bold else "italic" if component.italic else "regular"


@cache
def _widths(face: Face) -> _Widths:
    return _Widths(
        {character: width for width, characters in _TABLES[face].items() for character in characters}
    )


def text_width(text: str, size: float, face: Face = "regular") -> float:
    """The width (pt) of a text set on one line at a size (pt)."""
    widths = _widths(face)
    return sum([widths[character] for character in text]) * size / glyphs.UNITS_PER_EM


@lru_cache(maxsize=1024)
def even_lines(text: str, size: float, face: Face, width: float) -> tuple[str, ...]:
    """The lines of a heading in a column of a width (pt): as few as it takes, and as even as they can be.

    A line breaks at spaces, after hyphens and at `\\n`, never inside a word.
    """
    return tuple(line for part in text.split("\n") for line in _even(_words(part, size, face), width))


@frozen
class _Word:
    text: str
    width: float
    gap: float
    """Width of the space in front of it."""


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"([ \t]*)([^ \t-]*-+|[^ \t-]+)")


def _words(text: str, size: float, face: Face) -> list[_Word]:
    return [
        _Word(gap + word, text_width(word, size, face), text_width(gap, size, face))
        for gap, word in _word_pattern().findall(text)
    ]


def _even(words: list[_Word], width: float) -> list[str]:
    lines = _filled(words, width)
    if len(lines) > 1:
        narrow, wide = width / len(lines), width
        while wide - narrow > 1:
            middle = (narrow + wide) / 2
            if len(_filled(words, middle)) > len(lines):
                narrow = middle
            else:
                wide = middle
        lines = _filled(words, wide)
    return ["".join(word.text for word in line).strip() for line in lines] or [""]


def _filled(words: list[_Word], width: float) -> list[list[_Word]]:
    lines: list[list[_Word]] = []
    taken = width
    for word in words:
        if not lines or taken + word.gap + word.width > width:
            lines.append([word])
            taken = word.width
        else:
            lines[-1].append(word)
            taken += word.gap + word.width
    return lines
