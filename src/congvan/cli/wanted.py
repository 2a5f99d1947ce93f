"""A file that a command line asks about: by its name, in a folder, or through a pipe."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from congvan.api import check, check_loaded, check_reading, read
from congvan.formats import load_bytes
from congvan.rules import Report, Selection
from congvan.standards import Profile

if TYPE_CHECKING:
    from congvan.reading import Reading

STANDARD_INPUT = Path("-")

_WORD = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How Word files begin: a zip file, or what Word 97 wrote."""


@frozen
class Wanted:
    """A file to check, whether it is named itself and not its folder, and its content where it comes from a pipe."""

    path: Path
    is_named: bool
    content: bytes | None = None

    @classmethod
    def on_standard_input(cls) -> "Wanted":
        """What the standard input holds, as far as any file may be large."""
        from congvan.reading.package import MAX_FILE

        return cls(STANDARD_INPUT, is_named=True, content=sys.stdin.buffer.read(MAX_FILE + 1))

    def judged(self, standard: str | None, profile: Profile | None, selection: Selection) -> Report:
        """What the rules find in it. Raises what `congvan.check` raises."""
        if self.content is None:
            return check(self.path, standard=standard, profile=profile, selection=selection)
        if self.content.startswith(_WORD):
            reading = self._read(self.content)
            return check_reading(reading, standard=standard, profile=profile, selection=selection)
        loaded = load_bytes(self.content, name=str(self.path))
        return check_loaded(loaded, standard=standard, profile=profile, selection=selection)

    def _read(self, content: bytes) -> "Reading":
        from congvan.reading import UnreadableDocxError

        try:
            return read(content)
        except UnreadableDocxError as error:
            error.file = str(self.path)
            raise
