"""Names that every file system takes."""

import re
import unicodedata
from array import array

from congvan.batch.errors import DuplicateNameError, UnusableNameError

LONGEST_NAME = 200
"""Bytes in UTF-8; file systems take 255, and the names of annexes and temporary ones add to them."""

_LONGEST_OF_ALL = 240

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\s|$)", re.IGNORECASE
)
_ENDING = ".docx"
_FIRST_ROOM = 1 << 10
_64_BITS = (1 << 64) - 1


def safe_name(name: str) -> str:
    """The name as one that Windows, macOS and Linux take, which keeps its Vietnamese letters and `.docx`.

    What no file may be called by becomes `-`; reserved names get a `_` in front; blanks and dots at either
    end go; a long name is cut. Raises `UnusableNameError` where nothing is left.
    """
    stem = unicodedata.normalize("NFC", name).removesuffix(_ENDING)
    stem = " ".join(_FORBIDDEN.sub("-", stem).split()).strip(". ")
    if not stem.strip("-_. "):
        raise UnusableNameError(name)
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    room = LONGEST_NAME - len(_ENDING)
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + _ENDING


def own_name(name: str, ending: str) -> str:
    """The name of a file that goes with the one of that name: `01-phu-luc.docx` with `01.docx`.

    Raises `UnusableNameError` where it is longer than file systems take.
    """
    found = f"{name.removesuffix(_ENDING)}-{ending}{_ENDING}"
    if len(found.encode()) > _LONGEST_OF_ALL:
        raise UnusableNameError(found)
    return found


def pdf_name(name: str) -> str:
    """The name of the PDF of a document."""
    return f"{name.removesuffix(_ENDING)}.pdf"


class Names:
    """The names given so far, of which only a hash is kept: file systems tell names apart less finely than we.

    Hashes and rows stand in two arrays, an open table: some 30 bytes a name, where a dictionary takes 150.
    """

    def __init__(self) -> None:
        self._count = 0
        self._make_room(_FIRST_ROOM)

    def claim(self, name: str, row: int) -> None:
        """Take a name for a row, which is counted from 1. Raises `DuplicateNameError`."""
        place = self._place(key := _key(name))
        first = self._rows[place]
        if first not in (0, row):
            raise DuplicateNameError(name, first)
        if first == 0:
            self._keys[place], self._rows[place] = key, row
            self._count += 1
            if 3 * self._count > 2 * len(self._rows):
                self._grow()

    def owner(self, name: str) -> int | None:
        """The row that has taken a name."""
        return self._rows[self._place(_key(name))] or None

    def _place(self, key: int) -> int:
        """Where a hash stands, or the empty place where it would."""
        keys, rows, mask = self._keys, self._rows, len(self._rows) - 1
        place = key & mask
        while rows[place] and keys[place] != key:
            place = (place + 1) & mask
        return place

    def _make_room(self, room: int) -> None:
        self._keys, self._rows = (array("Q", bytes(8 * room)) for _ in range(2))

    def _grow(self) -> None:
        keys, rows = self._keys, self._rows
        self._make_room(2 * len(rows))
        for key, row in zip(keys, rows, strict=True):
            if row:
                place = self._place(key)
                self._keys[place], self._rows[place] = key, row


def _key(name: str) -> int:
    return hash(unicodedata.normalize("NFC", name.casefold())) & _64_BITS
