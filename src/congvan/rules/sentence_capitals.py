"""Capitals at the beginning of sentences and lines."""

import re
from collections.abc import Iterator

from congvan.language import excerpt, regex
from congvan.language.syllables import SMALL_LETTERS, is_syllable
from congvan.messages import Bilingual
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Passage, Prose

_EXCERPT = 40


@rule(
    "CV901",
    "sentence-capital",
    severity="warning",
    clause="PL2.I",
    drafts=True,
    finds=Bilingual("Câu hoặc dòng bắt đầu bằng chữ thường.", "A sentence or line that starts small."),
    remedy=Bilingual("Viết hoa chữ cái đầu câu.", "Begin the sentence with a capital."),
    bad="body: Sở Nội vụ đã nhận được báo cáo. đề nghị các cơ quan bổ sung số liệu./.",
    good="""
body: |
  Hồ sơ gồm:
  - bản sao quyết định, tờ trình, v.v. và các tài liệu liên quan;
  - phiếu trình của ThS. Lê Văn Bình./.
""",
)
def sentence_capital(prose: Prose) -> Iterator[Fault]:
    """A sentence begins with a capital: after a full stop, question or exclamation mark and on a new line.

    A line that begins small after `:`, `;`, `,` or no mark at all may carry on the sentence before it and is
    not judged; nor is what is no Vietnamese word (`mm`, `eOffice`, an address).
    """
    above: Passage | None = None
    for passage in prose.passages:
        word = _small_word().match(passage.text)
        if word and _is_word(word) and _begins_anew(passage, above):
            yield _fault(passage, word)
        above = passage
    for mark in prose.finditer(_small_after_mark()):
        passage = prose.at(mark.start())
        place = mark.end() - passage.start
        word = _small_word().match(passage.text, place)
        if (
            passage.role in ("line", "basis")
            and word
            and _is_word(word)
            and _ends_sentence(prose, mark, place)
        ):
            yield _fault(passage, word)


def _ends_sentence(prose: Prose, mark: re.Match[str], place: int) -> bool:
    passage = prose.at(mark.start())
    before = prose.text[max(passage.start, mark.start() - _EXCERPT) : mark.start()]
    return _ends_word(before.rpartition(" ")[2]) and place in prose.sentence_starts(passage)


def _begins_anew(passage: Passage, above: Passage | None) -> bool:
    if passage.role == "basis":
        return True
    if passage.role not in ("line", "title") or "body" not in passage.path:
        return False
    if above is None or _text_of(above) != _text_of(passage):
        return True
    return above.role != "cell" and _ended_sentence().search(above.text.rstrip()[-8:]) is not None


def _text_of(passage: Passage) -> str:
    """The key path of the body that the passage belongs to."""
    return passage.path.partition("body")[0] if "body" in passage.path else passage.path


def _is_word(word: re.Match[str]) -> bool:
    return len(word["word"]) > 1 and is_syllable(word["word"])


def _ends_word(before: str) -> bool:
    """Whether what stands before the mark ends a sentence, and is no abbreviation or item number."""
    last = before.rstrip('”"’»)]')
    return last != before or (last.isdigit() and len(last) == 4) or (len(last) > 1 and is_syllable(last))


def _fault(passage: Passage, word: re.Match[str]) -> Fault:
    found = excerpt(passage.text[word.start("word") :], _EXCERPT)
    return Fault(passage.path, observed=found, expected=found[0].upper() + found[1:])


# A word that a dot, slash, hyphen or at sign continues is part of an address, a code or a name.
_small_word = regex(rf"[“\"‘«(\[]*(?P<word>[{SMALL_LETTERS}]++)(?![\w@/\\-]|\.\w)")


_small_after_mark = regex(rf"[.!?][”\"’»)\]]* +(?=[“\"‘«(\[]*[{SMALL_LETTERS}])")


_ended_sentence = regex(r"(?<![.…v])[.!?][”\"’»)\]]*\s*\Z|[./]/\.\s*\Z")
