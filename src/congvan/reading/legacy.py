"""Vietnamese in the 8-bit encodings of old fonts, TCVN3 (ABC) and VNI, told by its characters.

A file names a font, but it is the characters that say what was typed: .VnTime stands over good Unicode, and
TCVN3 stands in runs that claim Times New Roman. A stretch of text is taken for an old encoding only
if read so its words are Vietnamese syllables and read as they stand they are not. What can be read
both ways (`Tù do`), or proves nothing (`Sè:`), follows the other text of its font in the same file.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable

from attrs import define, field

from congvan.language.legacy import decode_tcvn3, decode_vni
from congvan.language.syllables import is_syllable
from congvan.model.layout import Encoding

_OLD_LETTER = re.compile("[\u00a1-\u00ff\u03bc\uf0a1-\uf0ff]")
_MODERN_LETTER = re.compile("[\u0100-\u01ff\u0300-\u036f\u1e00-\u1eff]")
_WORD = re.compile("[A-Za-z\u00a1-\u00ff\u03bc\uf0a1-\uf0ff]+")
_VOWEL = re.compile("[aeiouyăâêôơư]", re.IGNORECASE)
_LONGEST_ABBREVIATION = 8
_CAPITALS_FONT = re.compile(r"\.?vn.*h", re.IGNORECASE)
_SHARE_OF_WORDS = 0.8
"""The share of words with old letters that must read as syllables; the rest may be abbreviations or slips."""


CONVERTERS: dict[Encoding, Callable[[str], str]] = {"unicode": str, "tcvn3": decode_tcvn3, "vni": decode_vni}
"""The Unicode of a text in an encoding."""


def shows_capitals(text: str, font: str) -> bool:
    """Whether a TCVN3 stretch shows as capitals: its font draws them (.VnTimeH), or the plain letters beside old ones are."""
    if _CAPITALS_FONT.fullmatch(font):
        return True
    words = [word for word in _WORD.findall(text) if _OLD_LETTER.search(word)]
    plain = "".join(re.findall("[A-Za-z]", "".join(words)))
    return len(plain) > 3 and plain.isupper()


def may_be_legacy(text: str) -> bool:
    """Whether a text has letters of an old encoding and none that only Unicode has."""
    return not text.isascii() and _OLD_LETTER.search(text) is not None and _MODERN_LETTER.search(text) is None


def encoding_of(text: str) -> Encoding | None:
    """The encoding that a stretch of text is written in, by its characters; None where it can be read both ways."""
    if not may_be_legacy(text):
        return "unicode"
    text = text[:_ENOUGH]
    words = [
        word for word in _WORD.findall(text) if _OLD_LETTER.search(word) and (len(word) > 1 or word.isalpha())
    ]
    if not words:
        return "unicode"
    as_it_stands = sum(map(_is_word, words)) / len(words)
    shares: list[tuple[float, Encoding]] = [
        (_share(words, decode_tcvn3), "tcvn3"),
        (_share(words, decode_vni), "vni"),
    ]
    share, encoding = max(shares)
    if share < _SHARE_OF_WORDS or share < as_it_stands or not _plain_words_fit(text):
        return "unicode"
    telling = [word for word in words if not _is_word(word)]
    if not telling or (len(telling) == 1 and len(telling[0]) < _SHORT and telling[0].isalpha()):
        return None
    return encoding


_ENOUGH = 4000
"""The characters of a stretch that are judged."""
_SHORT = 3
"""A single word shorter than this proves nothing unless a sign stands among its letters: µm would be àm."""


def _share(words: list[str], converter: Callable[[str], str]) -> float:
    return sum(_reads(word, converter(word)) for word in words) / len(words)


def _reads(word: str, converted: str) -> bool:
    return _is_word(_one_case(converted) if converted != word else word)


def _one_case(word: str) -> str:
    """TCVN3 has no codes for capitals with a tone: typed in capitals, CéNG is CỘNG."""
    return word.lower() if word[1:] != word[1:].lower() else word


def _is_word(word: str) -> bool:
    """A syllable, or an abbreviation of capitals such as QĐ."""
    cased = word.islower() or word.isupper() or (word[:1].isupper() and word[1:].islower())
    return (cased and is_syllable(word)) or (
        "Đ" in word.upper() and 1 < len(word) <= _LONGEST_ABBREVIATION and not _VOWEL.search(word)
    )


def _plain_words_fit(text: str) -> bool:
    """Whether most plain words are Vietnamese syllables too: foreign text is full of words that are not."""
    words = [word for word in _WORD.findall(text) if word.isascii() and not word.isupper()]
    return sum(map(is_syllable, words)) * 2 >= len(words)


@define
class Fonts:
    """What the fonts of a file were used for: how many characters under each are certainly in which encoding.

    The fonts of one family (`.VnTime`, `.VnTimeH`) were used alike.
    """

    _characters: defaultdict[str, Counter[Encoding]] = field(factory=lambda: defaultdict(Counter))

    def learn(self, text: str, font: str) -> None:
        """Take note of a stretch of text under a font."""
        if not text.isascii() and (verdict := encoding_of(text)) is not None:
            self._characters[_family(font)][verdict] += len(text)

    def encoding(self, text: str, font: str) -> Encoding:
        """The encoding of a stretch: by its characters where they prove an old one, else that of most text under its font."""
        verdict = encoding_of(text)
        if verdict not in ("unicode", None) or not may_be_legacy(text):
            return verdict or "unicode"
        known = self._characters.get(_family(font), Counter[Encoding]())
        encoding, count = next(iter(known.most_common(1)), ("unicode", 0))
        return encoding if count >= _MOST * known.total() else verdict or "unicode"


_MOST = 0.7
"""The share of a font's characters that tells what the rest of them are."""


def _family(font: str) -> str:
    name = font.casefold()
    return next((family for family in (".vn", "vni") if name.startswith(family)), name)
