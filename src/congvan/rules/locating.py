"""Where in a Word file the findings of a rule stand, and which of them say the same."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from congvan.language import excerpt, fold, regex
from congvan.model import Document
from congvan.model.components import Extent
from congvan.model.printed import Printed
from congvan.rules.finding import Finding


def told(found: Iterable[Finding], document: Document, printed: Printed) -> Iterator[Finding]:
    """The findings in what can be read with certainty, but for what a blank form leaves to be filled in."""
    return (
        one
        for one in found
        if one.paragraph is not None
        or one.path is None
        or (printed.tells(one.path) and not (document.draft and _is_room(one, printed)))
    )


def _is_room(finding: Finding, printed: Printed) -> bool:
    """Whether what a finding misses has its room in the file: dots, a label alone, `Họ và tên`."""
    path = finding.path or ""
    if finding.observed is not None:
        return False
    if path.endswith(".name") and any(fold(one.text).strip() in _NAMES for one in printed.layout.paragraphs):
        return True
    rooms = {"body": _PARTICULARS}.get(path, (path,))
    texts = (
        printed.layout.paragraphs[place.paragraph].lines[place.line].text[place.start : place.end]
        for name, places in printed.origins.items()
        if name.startswith(rooms)
        for place in places
    )
    return any(text.rstrip().endswith(":") or _room_pattern().search(text) for text in texts)


_PARTICULARS = ("telegram.", "invitation.", "introduction.", "minutes.", "leave.", "parties[")
_NAMES = frozenset(("họ và tên", "họ tên"))


_room_pattern = regex(r"\.{3}|…|_{3}")


def new_findings(found: Iterable[Finding], known: Iterable[Finding], printed: Printed) -> Iterator[Finding]:
    """The findings with their paragraphs, but for those that are known there.

    `known` is what another check of the same rule has found in the same file. A finding without a place is one
    of the whole document.
    """
    taken = {finding.paragraph for finding in known}
    for finding in found:
        placed = _placed(finding, printed)
        if placed.paragraph not in taken and not (taken and placed.paragraph is None):
            yield placed


def _nearest(path: str, printed: Printed) -> Extent | None:
    """Where a field stands, or what stands nearest to it in the same group."""
    while path:
        if place := printed.place_of(path):
            return place
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return None


def _placed(finding: Finding, printed: Printed) -> Finding:
    paragraph = finding.paragraph
    if paragraph is None and finding.path is not None and (place := _nearest(finding.path, printed)):
        paragraph = place.paragraph
    if paragraph is None:
        return finding
    text = " ".join(printed.layout.paragraphs[paragraph].text.split())
    return evolve(finding, paragraph=paragraph, excerpt=excerpt(text) if text else None)
