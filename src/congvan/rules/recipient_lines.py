"""The lines of addressees and recipients, and the archive line among them."""

import re
from functools import cache

from attrs import frozen

from congvan.language import regex, unaccent
from congvan.model import Archive
from congvan.rules.facts import fact

Texts = tuple[str, ...]


@frozen
class ArchiveLine:
    """The line that says where the office's own copies are kept, from its field or typed as the last recipient."""

    path: str
    text: str
    """What follows the word `Lưu`, without the full stop at its end."""
    written: str
    labelled: bool
    """Whether the word `Lưu` is followed by a colon."""


@cache
def _archive_pattern() -> re.Pattern[str]:
    keepers = r"[A-ZĐ][A-ZĐ0-9&]|[Vv]ăn (?:thư|phòng)|[Hh]ồ sơ|hs\b"
    return re.compile(
        rf"\s*(?:[-–—+]\s*)?(?:Lưu|LƯU|lưu)(?: trữ)?(?:\s*(?P<colon>:)|[\s.,]*(?={keepers})|[\s.]*$)(?P<units>.*)",
        re.DOTALL,
    )


def typed_archive_line(path: str, text: str) -> ArchiveLine | None:
    """The archive line that a recipient is which was typed as one, None where it is none."""
    found = _archive_pattern().match(text)
    if found is None:
        return None
    return ArchiveLine(path, _without_stop(found["units"]), text, found["colon"] is not None)


def _without_stop(text: str) -> str:
    return text.strip().removesuffix(".").rstrip()


@fact
def archive_line(recipients: Texts, archive: Archive | None) -> ArchiveLine | None:
    """The document's archive line, None where it has none."""
    if archive is not None:
        units = ", ".join(archive.units)
        return ArchiveLine("archive.units", units, units, labelled=True)
    return typed_archive_line(f"recipients[{len(recipients) - 1}]", recipients[-1]) if recipients else None


@fact
def bodies_informed(recipients: Texts, archive: Archive | None) -> tuple[tuple[str, str], ...]:
    """The recipients without an archive line typed among them, each with its key path."""
    items = [(f"recipients[{index}]", text) for index, text in enumerate(recipients)]
    if archive is None:
        items = [(path, text) for path, text in items if typed_archive_line(path, text) is None]
    return tuple(items)


_dash_pattern = regex(r"\s*[-–—+•·]\s*(?=[^\s\d])")


def without_marks(item: str, *, stops: bool = True) -> str:
    """An item without the dash before it and the mark behind it; `stops` says whether a full stop is one."""
    item = item.strip()
    dash = _dash_pattern().match(item)
    bare = (item[dash.end() :] if dash else item).rstrip(";, \t\n")
    return bare[:-1].rstrip() if stops and ends_with_stop(bare) else bare


_VOWELS = frozenset("aeiouy")


def ends_with_stop(text: str) -> bool:
    """Whether a text ends with a full stop that belongs to no abbreviation (`Ltd.`, `v.v.`) or ellipsis."""
    if not text.endswith(".") or text.endswith(("..", "….")):
        return False
    words = text[:-1].split()
    last = words[-1] if words else ""
    if "." in last or last in _DOTTED or (last.isupper() and len(last) < 4):
        return False
    return bool(_VOWELS & set(unaccent(last).lower()))


_DOTTED = frozenset({"Co", "Corp", "Inc"})
