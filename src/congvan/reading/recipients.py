"""Nơi nhận: the list, the archive line and the drafter's mark."""

import re

from attrs import field, frozen

from congvan.model import Archive, Drafter
from congvan.reading import marks
from congvan.reading.addressees import without_marks
from congvan.reading.pieces import Piece, grouped, is_blank, joined

_ARCHIVE = re.compile(
    r"(?:[-–—+•]\s*)?lưu(?:\s*:|(?=[\s.])\s*[.:]?)\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_KEPT_BY = re.compile(r"(?:VT|[A-ZĐ]{2,}|hs\b|hồ sơ|văn thư|hc\b|vp\b|\W*$)", re.IGNORECASE)
_COPIES = re.compile(
    r"(?:(?<!\s)\s+)?(?:\(\s*(?P<copies>\d{1,3})\s*(?:b(?:ản)?\s*)?\)|,\s*(?P<counted>\d{1,3})\s*b(?:ản)?\b)\s*",
    re.IGNORECASE,
)
_DRAFTER = re.compile(r"\.\s*(?P<mark>[^\s.,()]{1,12})\s*\.?\s*\(\s*(?P<copies>\d{1,5})\s*\)\s*\.?$")
_DRAFTER_AFTER = re.compile(r"(?<=\.)\s+(?P<mark>[A-ZĐ][\w.]{0,11}?)\.?$")
_GLUED_NAME = re.compile(
    r"(?<=[A-ZĐ0-9)])\s?[.]\s?(?P<mark>[A-ZĐÀ-Ỹ][a-zà-ỹđ]{1,8}(?:\s?[A-ZĐÀ-Ỹ][a-zà-ỹđ]{0,8})?)\.?$"
)
_ALONE = re.compile(r"(?P<mark>[A-ZĐ][A-ZĐ0-9]{0,7})\.?\s*\(\s*(?P<copies>\d{1,5})\s*\)\s*\.?")
_ONE_UNIT = re.compile(r"VT\s*\.\s*[A-ZĐ&]{2,}\s*\.?")
_SEPARATOR = re.compile(r"(?:(?<!\s)\s+)?[,;]\s*|(?<=VT)\s*\.\s*(?=[A-ZĐ])|(?<!\s)\s+-\s+")


@frozen
class Recipients:
    """Who gets the document: each with its lines; the archive line and the drafter's mark apart."""

    items: tuple[tuple[str, tuple[Piece, ...]], ...] = ()
    archive: Archive | None = None
    drafter: Drafter | None = None
    archive_lines: tuple[Piece, ...] = field(default=())


def read_recipients(pieces: list[Piece]) -> Recipients:
    """Read the lines below `Nơi nhận:`."""
    items: list[tuple[str, tuple[Piece, ...]]] = []
    archive, drafter = None, None
    lines: tuple[Piece, ...] = ()
    groups = _by_item(pieces)
    # `Lưu hồ sơ cá nhân;` among the others is who keeps a copy; the archive line is the last that reads so.
    kept = [index for index, group in enumerate(groups) if _archived(group) is not None]
    for index, group in enumerate(groups):
        text = joined(group)
        alone = _ALONE.fullmatch(text)
        if index == max(kept, default=None) and (found := _archived(group)) is not None:
            archive, drafter = found
            lines = tuple(group)
        elif drafter is None and alone:
            drafter = Drafter(alone["mark"], int(alone["copies"]) or None)
        elif not is_blank(bare := without_marks(text)) and (archive is None or marks.DASH.match(text)):
            items.append((bare, tuple(group)))
    return Recipients(tuple(items), archive, drafter, lines)


def _archived(group: list[Piece]) -> tuple[Archive, Drafter | None] | None:
    return archive_line(joined(group), ours=any(piece.style is not None for piece in group))


def _by_item(pieces: list[Piece]) -> list[list[Piece]]:
    return [part for group in grouped(pieces, _goes_on) for part in _several(group)]


def _several(group: list[Piece]) -> list[list[Piece]]:
    """`- Như trên; - Lưu: VT.` on one line."""
    if len(group) > 1 or not re.search(r";\s*[-–]\s", group[0].text):
        return [group]
    parts, at = [], 0
    for found in re.finditer(r";\s*(?=[-–]\s)", group[0].text):
        parts.append([group[0].cut(at, found.end())])
        at = found.end()
    return [*parts, [group[0].cut(at, len(group[0].text))]]


def _goes_on(group: list[Piece], piece: Piece) -> bool:
    before = group[-1]
    if _is_dashed(piece) or _ARCHIVE.match(piece.plain) or before.text.endswith((";", ".")):
        return False
    same = _is_dashed(before) and piece.paragraph is before.paragraph
    return same or piece.text[:1].islower() or before.text.endswith(",")


def _is_dashed(piece: Piece) -> bool:
    return bool(marks.DASH.match(piece.text) or piece.label)


def archive_line(text: str, *, ours: bool = False) -> tuple[Archive, Drafter | None] | None:
    """What an archive line says: `- Lưu: VT, NC (5b). PL.(300)`; None where a line is none.

    A drafter's name glued to the last unit (`Lưu: VT, NC.Châu`) is the drafter's mark. In `Lưu: VT. NC` the stop
    stands for a comma, unless the line is one of `ours`.
    """
    found = _ARCHIVE.fullmatch(text.strip())
    if found is None:
        return None
    rest = found["rest"].strip()
    if ":" not in text[: found.start("rest")] and not _KEPT_BY.match(rest):
        return None
    rest, drafter = (rest, None) if _ONE_UNIT.fullmatch(rest) and not ours else _drafter(rest)
    copies = None
    if (counted := _COPIES.search(rest)) is not None:
        copies = int(counted["copies"] or counted["counted"]) or None
        rest = f"{rest[: counted.start()]}{rest[counted.end() :]}"
    units = tuple(unit for unit in _SEPARATOR.split(rest.strip().strip(".;,").strip()) if not is_blank(unit))
    return Archive(units, copies), drafter


def _drafter(rest: str) -> tuple[str, Drafter | None]:
    for pattern in (_DRAFTER, _DRAFTER_AFTER, _GLUED_NAME):
        found = pattern.search(rest)
        if found is None or _COPIES.fullmatch(found[0]):
            continue
        copies = found.groupdict().get("copies")
        return rest[: found.start()], Drafter(found["mark"], int(copies) or None if copies else None)
    return rest, None
