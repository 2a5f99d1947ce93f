"""How wide a text is in Times New Roman."""

import unicodedata
from functools import cache
from typing import Literal

from congvan.language import glyphs

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


@cache
def _widths(face: Face) -> _Widths:
    return _Widths(
        {character: width for width, characters in _TABLES[face].items() for character in characters}
    )


def text_width(text: str, size: float, face: Face = "regular") -> float:
    """The width (pt) of a text set on one line at a size (pt)."""
    return sum(map(_widths(face).__getitem__, text)) * size / glyphs.UNITS_PER_EM
