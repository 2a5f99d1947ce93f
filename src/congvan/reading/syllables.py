"""Which letter strings are Vietnamese syllables: the test by which an encoding is told."""

import re
import unicodedata
from functools import cache

_TONES = {"\u0300": "huyền", "\u0301": "sắc", "\u0303": "ngã", "\u0309": "hỏi", "\u0323": "nặng"}

_ONSETS = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|"

_RIMES = """
a ai ao au ay ac am an ap at ach ang anh
ăc ăm ăn ăp ăt ăng
âc âm ân âp ât âng âu ây
e eo ec em en ep et eng
ê êu êm ên êp êt êch ênh
i ia iu im in ip it ich inh ic iêc iêm iên iêp iêt iêng iêu
o oi oc om on op ot ong ooc oong
oa oai oay oao oac oam oan oap oat oach oang oanh oăc oăm oăn oăt oăng oe oeo oen oet
ô ôi ôc ôm ôn ôp ôt ông
ơ ơi ơm ơn ơp ơt
u ui uc um un up ut ung ua uôi uôc uôm uôn uôt uông
uân uât uâng uây uê uêch uênh uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưu ưa ưi ưc ưm ưn ưt ưng ươi ươu ươc ươm ươn ươp ươt ương
y yêm yên yêt yêng yêu ynh
"""
_RIMES_AFTER_QU = """
a ai ao au ay ac am an at ach ang anh ăc ăm ăn ăp ăt ăng ân ât âng ây âu
e eo en et êu ê ên êt êch ênh ơ ơi ôc y yên yêt ynh yt yp ych it i inh in
"""


@cache
def _pattern() -> re.Pattern[str]:
    rimes = "|".join(sorted(_RIMES.split(), key=len, reverse=True))
    after_qu = "|".join(sorted(_RIMES_AFTER_QU.split(), key=len, reverse=True))
    return re.compile(f"qu(?:{after_qu})|gi|(?:{_ONSETS.replace('qu|', '')})(?P<rime>{rimes})")


def is_syllable(word: str) -> bool:
    """Whether a word in Unicode is spelt as a Vietnamese syllable: onset, rime and a tone that the rime can have.

    Small letters, capitals, and one capital in front are taken. `phúc`, `Nghĩa`, `VIỆT` are; `cafộ`, `phuc̀`,
    `vIệt` and foreign words of other shapes are not. A syllable that ends in c, ch, p or t takes only the tones sắc and
    nặng, or none in the plain letters of names and abbreviations.
    """
    if not (word.islower() or word.isupper() or (word[:1].isupper() and word[1:].islower())):
        return False
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = [char for char in decomposed if char in _TONES]
    if len(tones) > 1:
        return False
    toneless = unicodedata.normalize("NFC", "".join(char for char in decomposed if char not in _TONES))
    if _pattern().fullmatch(toneless) is None:
        return False
    stopped = toneless.endswith(("c", "ch", "p", "t"))
    return not (stopped and tones and tones[0] not in "\u0301\u0323")
