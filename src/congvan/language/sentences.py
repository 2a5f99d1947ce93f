"""Where sentences begin and end in administrative text."""

import re
from collections.abc import Iterator
from functools import cache

from congvan.language.folding import nfc, unaccent

_OPENERS = "\"'“‘«([{"
_CLOSERS = "\"'”’»)]}"
_LONGEST_LABEL = 40
_VOWELS = frozenset("aeiouy")

# Written with a full stop though the sentence goes on. Acronyms of bodies (UBND, HĐND) take none,
# so that a full stop after them ends the sentence.
_DOTTED_CAPITALS = frozenset(
    {"TP", "TX", "TT", "TM", "KT", "TL", "TUQ", "ĐT", "NXB"}
    | {"GS", "PGS", "TS", "TSKH", "THS", "BS", "KS", "LS", "DS", "NGND", "NGƯT", "NSND", "NSƯT"}
)


def sentences(text: str) -> list[tuple[int, int]]:
    """The spans of the text's sentences, trimmed, in order; a new line always begins a new one.

    No sentence ends at the full stop of an abbreviation (`TP.`, `ThS.`, `KT.`), of a label at its own
    beginning (`Điều 1.`, `II.`, `a.`), inside numbers, dates and `./.`, at dots that stand for a blank
    (`ngày ... tháng`), or at `v.v.` and an ellipsis before a small letter. A small letter after any other
    full stop does begin a sentence, a wrong one.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        spans += _trimmed(text, _line_sentences(text, start, end))
        start = end
    return spans


def _trimmed(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        written = text[start:end]
        if content := written.strip():
            first = start + len(written) - len(written.lstrip())
            yield first, first + len(content)


def _line_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for mark in _end_pattern().finditer(text, start, end):
        if _ends_sentence(text, start, mark, end):
            yield start, mark.end()
            start = mark.end()
    yield start, end


def _ends_sentence(text: str, start: int, mark: re.Match[str], line_end: int) -> bool:
    after = _first_visible_pattern().search(text, mark.end(), line_end)
    if after is None:
        return True
    stop, closers = mark["stop"], mark["closers"]
    before = text[max(start, mark.start() - _LONGEST_LABEL) : mark.start()]
    goes_on_small = after[0].islower()
    if after[0] in ",;:.)" or (goes_on_small and closers):
        return False
    if stop != "." and set(stop) <= {".", "…"}:
        return not goes_on_small and bool(before.strip()) and not before[-1].isspace()
    if stop != ".":
        return True
    if before.lower().endswith("v.v"):
        return not goes_on_small
    is_label = mark.start() - start < _LONGEST_LABEL and _label_pattern().fullmatch(nfc(before))
    return not (is_label or _is_abbreviation(before))


def _is_abbreviation(before: str) -> bool:
    """Whether the word at the end of the text is one that takes a full stop."""
    found = _last_word_pattern().search(before)
    if found is None:
        return False
    word = nfc(found["word"])
    if len(word) == 1 or found["dotted"]:
        return word.isupper()
    if word.isupper():
        return word in _DOTTED_CAPITALS
    # Every Vietnamese syllable has a vowel: ThS, Tp, tr, Mr. After a number it is a unit: 5 km.
    return not (_VOWELS & set(unaccent(word).lower())) and not (found["number"] and word.islower())


@cache
def _end_pattern() -> re.Pattern[str]:
    # The look-behind and the possessive quantifiers keep a long run of dots linear.
    return re.compile(rf"(?<![.!?…])(?P<stop>[.!?…]++)(?P<closers>[{re.escape(_CLOSERS)}]*+)(?=\s|\Z)")


@cache
def _first_visible_pattern() -> re.Pattern[str]:
    return re.compile(rf"[^\s{re.escape(_OPENERS)}]")


@cache
def _label_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"[\s{re.escape(_OPENERS)}]*"
        r"(?:(?:điều|khoản|điểm|phần|chương|mục|tiểu mục|phụ lục|mẫu|bảng|biểu|hình|câu|bước)(?:\ssố)?\s)?"
        r"(?:[0-9]+(?:\.[0-9]+)*[a-zđ]?|[ivxlcdm]+|[a-zđ])",
        re.IGNORECASE,
    )


@cache
def _last_word_pattern() -> re.Pattern[str]:
    letter = r"(?:[^\W\d_]|[\u0300-\u036f])"
    return re.compile(
        rf"(?P<number>[0-9]\s)?(?<![\w\u0300-\u036f&/-])(?P<dotted>{letter}\.)?(?P<word>{letter}+)\Z"
    )
