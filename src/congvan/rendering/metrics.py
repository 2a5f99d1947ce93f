"""How wide a text is in Times New Roman, and where it wraps."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Literal

from congvan.rendering import glyphs

Face = Literal["regular", "bold", "italic"]

_TABLES = {"regular": glyphs.REGULAR, "bold": glyphs.BOLD, "italic": glyphs.ITALIC}
_HORN = "\u031b"


class _Widths(dict[str, int]):
    """Width of every character; one that the table lacks has its base letter's, else a digit's."""

    def __missing__(self, character: str) -> int:
        base, *marks = unicodedata.normalize("NFD", character)
        if _HORN in marks:
            base = unicodedata.normalize("NFC", base + _HORN)
        if unicodedata.combining(character):
            width = 0
        elif base == character:
            width = self["0"]
        else:
            width = self[base]
        self[character] = width
        return width


@cache
def _widths(face: Face) -> _Widths:
    return _Widths(
        {character: width for width, characters in _TABLES[face].items() for character in characters}
    )


def text_width(text: str, size: float, face: Face = "regular") -> float:
    """The width (pt) of a text set on one line at a size (pt)."""
    widths = _widths(face)
    return sum([widths[character] for character in text]) * size / glyphs.UNITS_PER_EM


@cache
def _breakable() -> re.Pattern[str]:
    return re.compile(r"[^ \t-]*-+|[^ \t-]+|[ \t]+")


@lru_cache(maxsize=1024)
def wrapped(text: str, size: float, face: Face, width: float) -> tuple[str, ...]:
    """The lines in which a text is printed in a column of a width (pt).

    Words go on a line while they fit; a line breaks at spaces, after hyphens and at `\\n`, never inside a
    word, and spaces at its end take no room.
    """
    return tuple(line for part in text.split("\n") for line in _wrapped_part(part, size, face, width))


def _wrapped_part(text: str, size: float, face: Face, width: float) -> list[str]:
    lines = [""]
    for piece in _breakable().findall(text):
        if lines[-1].strip() and text_width((lines[-1] + piece).rstrip(), size, face) > width:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]
