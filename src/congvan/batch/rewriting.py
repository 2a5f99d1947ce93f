"""Every text of a document that says something of its own, changed in place."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from attrs import evolve, fields, frozen, has

from congvan.model import (
    Annex,
    Archive,
    Attached,
    Block,
    Cell,
    Contact,
    Document,
    DocumentDate,
    Drafter,
    Figure,
    Issuer,
    Run,
    Signature,
    plain_text,
)


@frozen
class Edit:
    """Characters of a text, from `start` up to `end`, and what stands in their place."""

    start: int
    end: int
    text: str


Rewrite = Callable[[str, str], Sequence[Edit]]
"""From a key path and the text there to edits, in order and apart from each other."""

DateRewrite = Callable[[str, DocumentDate], DocumentDate]

_NAMES = (Issuer, Signature, Archive, Drafter, Contact)
"""What holds names and addresses, no statements."""

_KEPT: dict[type, frozenset[str]] = {
    Document: frozenset(
        (
            "type",
            "standard",
            "draft_version",
            "medium",
            "number_written",
            "unit",
            "symbol",
            "symbol_written",
            "place",
            "date",
            "date_written",
            "urgency",
            "secrecy",
            "original",
            "ignore",
        )
    ),
    Annex: frozenset(("number",)),
    Attached: frozenset(("type",)),
    Block: frozenset(("kind", "number")),
    Figure: frozenset(("path",)),
}


def rewritten(document: Document, rewrite: Rewrite, rewrite_date: DateRewrite) -> Document:
    """The document with every text and every date inside it rewritten; emphasis stays where it was.

    Names, codes and addresses, the document's own date and a copied original are left alone. Paths are key
    paths; a block's text has the block's own path.
    """
    changed: Document = _rewritten(document, "", rewrite, rewrite_date)
    return changed


def _rewritten(value: Any, path: str, rewrite: Rewrite, rewrite_date: DateRewrite) -> Any:
    if isinstance(value, str):
        return _edited(value, rewrite(path, value))
    if isinstance(value, DocumentDate):
        return rewrite_date(path, value)
    if isinstance(value, tuple):
        if value and all(isinstance(part, Run) for part in value):
            return _edited_runs(value, rewrite(path, plain_text(value)))
        return tuple(
            _rewritten(part, f"{path}[{index}]", rewrite, rewrite_date) for index, part in enumerate(value)
        )
    if has(type(value)) and not isinstance(value, _NAMES):
        kept = _KEPT.get(type(value), frozenset())
        changes = {
            attribute.name: _rewritten(part, _inner(path, type(value), attribute.name), rewrite, rewrite_date)
            for attribute in fields(type(value))
            if attribute.name not in kept and (part := getattr(value, attribute.name)) is not None
        }
        return evolve(value, **changes)
    return value


def _inner(path: str, kind: type, name: str) -> str:
    if name == "text" and kind in (Block, Cell):
        return path
    return f"{path}.{name}" if path else name


def _edited(text: str, edits: Sequence[Edit]) -> str:
    pieces: list[str] = []
    place = 0
    for edit in edits:
        pieces += text[place : edit.start], edit.text
        place = edit.end
    return "".join((*pieces, text[place:]))


def _edited_runs(runs: tuple[Run, ...], edits: Sequence[Edit]) -> tuple[Run, ...]:
    """What is put in takes the emphasis of the first character that it replaces."""
    changed: list[Run] = []
    starts, ends = [edit.start for edit in edits], [edit.end for edit in edits]
    start = 0
    for run in runs:
        end = start + len(run.text)
        touching = edits[bisect_right(ends, start) : bisect_left(starts, end)]
        local = [
            Edit(
                max(edit.start, start) - start,
                min(edit.end, end) - start,
                edit.text if edit.start >= start else "",
            )
            for edit in touching
        ]
        changed.append(evolve(run, text=_edited(run.text, local)))
        start = end
    return tuple(changed)
