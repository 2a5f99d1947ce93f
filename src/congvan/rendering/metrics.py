"""Which face a component is set in, and how a heading is broken into lines."""

import re
from functools import cache, lru_cache

from congvan.language.widths import Face, text_width
from congvan.standards import ComponentFormat


def face_of(component: ComponentFormat) -> Face:
    """The face that a component is set in."""
    return "bold" if component.bold else "italic" if component.italic else "regular"


_Word = tuple[str, float, float]
"""A word with the space in front of it, and the widths of the two: word, space."""


@lru_cache(maxsize=1024)
def even_lines(text: str, size: float, face: Face, width: float) -> tuple[str, ...]:
    """The lines of a heading in a column of a width (pt): as few as it takes, and as even as they can be.

    A line breaks between phrases where that takes no more lines, else at spaces and after hyphens, and at
    `\\n`; never inside a word.
    """
    return tuple(line for part in text.split("\n") for line in _phrased(_words(part, size, face), width))


_OPENERS = frozenset(["và", "của", "về", "tại", "cho", "theo", "trên", "trong", "với", "năm"])
"""Words that begin a phrase: a clerk breaks a heading in front of them, not between the syllables of a name."""


def _phrased(words: list[_Word], width: float) -> list[str]:
    lines = _even(words, width)
    if len(lines) > 1:
        phrases = _phrases(words)
        if max(length for _, length, _ in phrases) <= width:
            by_phrases = _even(phrases, width)
            if len(by_phrases) == len(lines):
                return by_phrases
    return lines


def _phrases(words: list[_Word]) -> list[_Word]:
    phrases: list[_Word] = []
    ended = True
    for text, width, gap in words:
        if ended or text.strip().lower() in _OPENERS:
            phrases.append((text, width, gap))
        else:
            before, length, first_gap = phrases[-1]
            phrases[-1] = (before + text, length + gap + width, first_gap)
        ended = text.endswith((",", ";", ":"))
    return phrases


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"([ \t]*)([^ \t-]*-+|[^ \t-]+)")


def _words(text: str, size: float, face: Face) -> list[_Word]:
    return [
        (gap + word, text_width(word, size, face), text_width(gap, size, face))
        for gap, word in _word_pattern().findall(text)
    ]


def _even(words: list[_Word], width: float) -> list[str]:
    if not words:
        return [""]
    starts = _line_starts(words, width)
    if len(starts) > 1:
        narrow, wide = width / len(starts), width
        while wide - narrow > 1:
            middle = (narrow + wide) / 2
            tried = _line_starts(words, middle)
            if len(tried) > len(starts):
                narrow = middle
            else:
                wide, starts = middle, tried
    ends = [*starts[1:], len(words)]
    lines = ["".join([word for word, _, _ in words[a:b]]) for a, b in zip(starts, ends, strict=True)]
    return [line.strip() for line in lines]


def _line_starts(words: list[_Word], width: float) -> list[int]:
    """Which words begin a line when as many as fit stand on each."""
    starts: list[int] = []
    room = -1.0
    for index, (_, word, gap) in enumerate(words):
        room -= gap + word
        if room < 0:
            starts.append(index)
            room = width - word
    return starts
