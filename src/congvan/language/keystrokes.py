"""What keystrokes that no input method took up were meant to be: `vieejt` and `vie65t` for `việt`."""

import re
from functools import cache

from congvan.language.folding import nfc
from congvan.language.syllables import is_syllable

_TELEX_TONES = dict(zip("sfrxj", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_VNI_TONES = dict(zip("12345", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_TELEX_VOWELS = {
    **dict.fromkeys(("uwow", "uow", "uwo"), "ươ"),
    **{"aa": "â", "aw": "ă", "ee": "ê", "oo": "ô", "ow": "ơ", "uw": "ư"},
}
_VNI_VOWELS = {
    **dict.fromkeys(("u7o7", "uo7"), "ươ"),
    **{"a6": "â", "a8": "ă", "e6": "ê", "o6": "ô", "o7": "ơ", "u7": "ư"},
}


def meant_in_telex(word: str) -> str | None:
    """The syllable with marks that Telex makes of the word, None where it makes none: `ddawng` is `đăng`."""
    return _meant(word.lower(), "dd", _TELEX_VOWELS, _TELEX_TONES)


def meant_in_vni(word: str) -> str | None:
    """The syllable with marks that the VNI method makes of the word, None where it makes none: `d9a8ng` is `đăng`."""
    return _meant(word.lower(), "d9", _VNI_VOWELS, _VNI_TONES)


def _meant(word: str, dj: str, vowels: dict[str, str], tones: dict[str, str]) -> str | None:
    parts = _onset().fullmatch(word.replace(dj, "đ", 1) if word.startswith(dj) else word)
    if parts is None:
        return None
    onset, rest = parts.groups()
    for keys, vowel in vowels.items():
        rest = rest.replace(keys, vowel)
    struck = [key for key in rest if key in tones]
    if len(struck) > 1:
        return None
    if struck:
        rest = _with_tone(rest.replace(struck[0], ""), tones[struck[0]])
    syllable = onset + rest
    return syllable if not syllable.isascii() and is_syllable(syllable) else None


def _with_tone(rhyme: str, tone: str) -> str:
    """The rhyme with the tone on its nucleus, in open `oa`, `oe`, `uy` on the first vowel."""
    vowels = [place for place, letter in enumerate(rhyme) if letter in "aăâeêioôơuưy"]
    if not vowels:
        return rhyme
    marked = [place for place in vowels if rhyme[place] in "ăâêôơư"]
    if marked:
        bearer = marked[-1]
    elif len(vowels) == 1 or rhyme[-1] not in "aeiouy":
        bearer = vowels[-1]
    else:
        bearer = vowels[-2]
    return nfc(rhyme[: bearer + 1] + tone + rhyme[bearer + 1 :])


@cache
def _onset() -> re.Pattern[str]:
    return re.compile(r"(qu|gi(?=[aeou])|(?:[bcdghklmnprstvx]|đ)*)([a-z0-9]+)")
