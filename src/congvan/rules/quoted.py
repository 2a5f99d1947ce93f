"""What a text quotes: words between quotation marks, and the subjects of the documents that it cites."""

import re
from collections.abc import Iterator
from functools import cache

from congvan.language import regex
from congvan.language.syllables import CAPITAL_LETTERS

Span = tuple[int, int]


def quoted_spans(text: str) -> list[Span]:
    """The quoted stretches of a text in order, none touching another."""
    merged: list[Span] = []
    for start, end in sorted((*_between_marks(text), *_subjects(text))):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _between_marks(text: str) -> Iterator[Span]:
    """Between `“”`, `«»` and straight marks; one that is never closed quotes the rest."""
    curved: int | None = None
    straight: int | None = None
    for mark in _mark().finditer(text):
        place = mark.start()
        if mark[0] == '"':
            if straight is not None:
                yield straight, place
            straight = place if straight is None else None
        elif mark[0] in "“«":
            curved = place if curved is None else curved
        elif curved is not None:
            yield curved, place
            curved = None
    for opened in (curved, straight):
        if opened is not None:
            yield opened, len(text)


def _subjects(text: str) -> Iterator[Span]:
    """After a number and symbol, from the word that opens a subject to the end of the clause."""
    symbols = list(_symbol().finditer(text))
    following = [symbol.start() for symbol in symbols[1:]] + [len(text)]
    for symbol, limit in zip(symbols, following, strict=False):
        opening = _subject_opening().search(text, symbol.end(), limit)
        if opening and _clause_end().search(text, symbol.end(), opening.start()) is None:
            end = _clause_end().search(text, opening.end(), limit)
            yield opening.end(), end.start() if end else limit


_mark = regex('[“”«»"]')


_symbol = regex(r"[0-9]{1,6}[/-][^\s,;]{0,30}[A-ZĐ][^\s,;]{0,30}")


@cache
def _subject_opening() -> re.Pattern[str]:
    verbs = (
        "về|ban hành|bổ sung|công bố|giao|hướng dẫn|phê duyệt|quy định|sửa đổi|thành lập|thực hiện|triển khai"
    )
    return re.compile(rf"\s(?:{verbs})\s")


_clause_end = regex(rf"[;:.](?=\s|\Z)|, (?=[{CAPITAL_LETTERS}])")
