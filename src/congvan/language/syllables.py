"""The syllables of Vietnamese: which strings of letters the spelling admits."""

import re
import unicodedata
from functools import cache, lru_cache

_PLAIN_SMALL = "abcdefghijklmnopqrstuvwxyzđăâêôơư"
SMALL_LETTERS = _PLAIN_SMALL + "".join(
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in "aăâeêioôơuưy"
    for tone in "\u0301\u0300\u0309\u0303\u0323"
)
"""Every small letter of Vietnamese with and without tone, and f, j, w, z; for character classes."""

CAPITAL_LETTERS = SMALL_LETTERS.upper()
"""Every capital letter, as `SMALL_LETTERS`."""

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0309\u0303\u0323"))
_TONES_OF_STOPS = frozenset("\u0301\u0323")

# Rhymes by their first vowels. Those after the glide u/o keep it, so that only `qu` is an onset with u.
_LONGEST = 10
"""Letters and loose marks of the longest syllable, `nghiêng` decomposed."""

_RHYMES = """
a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
e ec em en eng eo ep et  ê êch êm ên êng ênh êp êt êu
i ia ic ich im in inh ip it iu  iêc iêm iên iêng iêp iêt iêu  y yêm yên yêng yêt yêu ynh
o oc oi om on ong op ot ooc oong  oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăt  oe oen oeo oet
ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut  uân uâng uât uây  uê uêch uênh uêu  uôc uôi uôm uôn uông uôt  uơ
uy uya uych uyn uynh uyp uyt uyu uyên uyêt  ư ưa ưc ưi ưm ưn ưng ưt ưu  ươc ươi ươm ươn ương ươp ươt ươu
"""
_RHYMES_AFTER_QU = """
a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng ât âu ây
e en eo et  ê êch ên ênh êt êu  i in inh it  ơ ơi  y ych ynh yp yt yên yêt  uôc ôc
"""


def is_syllable(word: str) -> bool:
    """Whether the spelling of Vietnamese admits the word as one syllable: `nghiêng`, `Quý`; not `ngiêng`, `email`.

    Capitals and both styles of tone marks are read. Foreign syllables of place names (`Kạn`, `Kon`) are not.
    """
    return len(word) <= _LONGEST and _is_syllable(word)


@lru_cache(maxsize=4096)
def _is_syllable(word: str) -> bool:
    marked = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in marked if ord(mark) in _TONES]
    if len(tones) > 1:
        return False
    plain = unicodedata.normalize("NFC", marked.translate(_TONES))
    if _pattern().fullmatch(plain) is None:
        return False
    return not (plain.endswith(("c", "ch", "p", "t")) and tones and tones[0] not in _TONES_OF_STOPS)


@cache
def _pattern() -> re.Pattern[str]:
    rhymes = _RHYMES.split()
    before_front = [rhyme for rhyme in rhymes if rhyme[0] in "eêiy"]
    before_back = [rhyme for rhyme in rhymes if rhyme[0] not in "eêiy"]
    after_gi = [rhyme for rhyme in rhymes if rhyme[0] not in "iyê"]

    def joined(onsets: str, tails: list[str]) -> str:
        return f"(?:{onsets})(?:{'|'.join(tails)})"

    return re.compile(
        "|".join(
            (
                joined("|b|ch|d|đ|h|l|m|n|nh|p|ph|r|s|t|th|tr|v|x|kh", rhymes),
                joined("k|gh|ngh", before_front),
                joined("c|g|ng", before_back),
                joined("qu", _RHYMES_AFTER_QU.split()),
                joined("gi", after_gi),
                "gi|gin|giêng|giêc|giêt|gip",
            )
        )
    )
