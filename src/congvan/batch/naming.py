"""Names that every file system takes."""

import re
import unicodedata

from congvan.batch.errors import DuplicateNameError, UnusableNameError

LONGEST_NAME = 200
"""Bytes in UTF-8; file systems take 255, and temporary names add to them."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\s|$)", re.IGNORECASE
)
_ENDING = ".docx"


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


class Names:
    """The names given so far, of which only a hash is kept: file systems tell names apart less finely than we."""

    def __init__(self) -> None:
        self._rows: dict[int, int] = {}

    def claim(self, name: str, row: int) -> None:
        """Take a name for a row. Raises `DuplicateNameError`."""
        first = self._rows.setdefault(_key(name), row)
        if first != row:
            raise DuplicateNameError(name, first)

    def owner(self, name: str) -> int | None:
        """The row that has taken a name."""
        return self._rows.get(_key(name))


def _key(name: str) -> int:
    return hash(unicodedata.normalize("NFC", name.casefold()))
