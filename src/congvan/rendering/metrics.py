"""Which face a component is set in, and how a heading is broken into lines."""

import re
from functools import cache, lru_cache

from congvan.language import fold
from congvan.language.widths import Face, text_width
from congvan.standards import ComponentFormat


def face_of(component: ComponentFormat) -> Face:
    """The face that a component is set in."""
    return "bold" if component.bold else "italic" if component.italic else "regular"


def printed_in_capitals(component: ComponentFormat) -> bool:
    """Whether a component is printed in capitals, however it is typed."""
    return component.case == "upper"


_Word = tuple[str, float, float]
"""A word with the space in front of it, and the widths of the two: word, space."""


@lru_cache(maxsize=1024)
def even_lines(
    text: str, size: float, face: Face, width: float, *, capitals: bool = False
) -> tuple[str, ...]:
    """The lines of a heading in a column of a width (pt): as few as it takes, and as even as they can be.

    `capitals` says that it is printed in capitals, however it is typed. A line breaks between phrases where that takes no more lines, else at spaces and after hyphens, and at
    `\\n`; never inside a word.
    """
    return tuple(
        line for part in text.split("\n") for line in _phrased(_words(part, size, face, capitals), width)
    )


_OPENERS = frozenset(
    [
        "và",
        "của",
        "về",
        "tại",
        "cho",
        "theo",
        "trên",
        "trong",
        "với",
        "ngày",
        "năm",
        "tỉnh",
        "xã",
        "phường",
        "quý",
    ]
)
"""Words that begin a phrase: a clerk breaks a heading in front of them, not between the syllables of a name."""

_COMPOUNDS = frozenset(
    tuple(compound.split())
    for compound in (
        "ủy ban", "nhân dân", "hội đồng", "thành phố", "quản lý", "giáo dục", "đào tạo", "trung học", "cơ sở",
        "phổ thông", "tiểu học", "mầm non", "xã hội", "hợp tác", "tác xã", "thị xã", "thị trấn", "phòng hộ",
        "việt nam", "văn phòng", "chính quyền", "địa phương", "học sinh", "sinh viên", "công dân", "công chức",
        "viên chức", "kế hoạch", "chương trình", "quyết định", "quy chế", "quy định", "môi trường", "nông nghiệp",
        "du lịch", "thể thao", "tài chính", "nội vụ", "tư pháp", "xây dựng", "công thương", "khoa học", "công nghệ",
        "trung tâm", "lưu trữ", "quốc gia", "trưởng phòng", "phó trưởng", "giám đốc", "chủ tịch", "bộ trưởng",
    )
)  # fmt: skip
"""Words of two syllables that names and headings are full of: no line breaks inside one."""


def _phrased(words: list[_Word], width: float) -> list[str]:
    lines = _even(words, width)
    if len(lines) > 1:
        whole = _whole_words(words)
        for tokens in (_phrases(whole), whole):
            if max(length for _, length, _ in tokens) <= width:
                broken = _even(tokens, width)
                if len(broken) == len(lines):
                    return broken
    return lines


def _whole_words(words: list[_Word]) -> list[_Word]:
    """The words with the syllables of compounds taken together."""
    joined: list[_Word] = []
    last = ""
    for text, width, gap in words:
        syllable = fold(text)
        if (last, syllable.strip(_MARKS)) in _COMPOUNDS:
            before, length, first_gap = joined[-1]
            joined[-1] = (before + text, length + gap + width, first_gap)
        else:
            joined.append((text, width, gap))
        last = syllable
    return joined


_MARKS = ",;:.()“”"


def _phrases(words: list[_Word]) -> list[_Word]:
    phrases: list[_Word] = []
    ended, last = True, ""
    for text, width, gap in words:
        word = text.strip().lower()
        # `tháng 4 năm 2026` is one.
        if ended or (word in _OPENERS and not (word == "năm" and last.isdigit())):
            phrases.append((text, width, gap))
        else:
            before, length, first_gap = phrases[-1]
            phrases[-1] = (before + text, length + gap + width, first_gap)
        ended, last = word.endswith((",", ";", ":")), word
    return phrases


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"([ \t]*)([^ \t-]*-+|[^ \t-]+)")


def _words(text: str, size: float, face: Face, capitals: bool) -> list[_Word]:
    return [
        (gap + word, text_width(word.upper() if capitals else word, size, face), text_width(gap, size, face))
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
