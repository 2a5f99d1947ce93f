"""Vietnamese in the codes that fonts had before Unicode: TCVN3 (ABC, `.VnTime`) and VNI (`VNI-Times`).

Such text is stored as Western letters that only its font shows as Vietnamese: `§éc lËp`, `Ñoäc laäp`
for `Độc lập`.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Literal

from congvan.language.folding import nfc
from congvan.language.syllables import is_syllable

LegacyEncoding = Literal["tcvn3", "vni"]

_TCVN3 = dict(
    zip(
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
        strict=True,
    )
)

_GREEK_MU = "\u03bc"
"""What programs often make of the sign µ."""

# In VNI a vowel is followed by a second letter that stands for its mark and tone.
_VNI_VOWELS = {"a": "aâă", "e": "eê", "o": "oô", "ô": "ơ", "u": "u", "ö": "ư", "y": "y"}
_VNI_SECOND_LETTERS = ("ùøûõï", "áàåãä", "éèúüë")
"""With a tone: on the vowel as it is, with a circumflex, with a breve; tones in the order of `_TONES`."""
_VNI_MARK_ALONE = ("", "â", "ê")
_VNI_SINGLE = {"í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "ô": "ơ", "ö": "ư"}
_TONES = "\u0301\u0300\u0309\u0303\u0323"


def decode_tcvn3(text: str) -> str:
    """Text stored in TCVN3 as Unicode (NFC). Capitals with a tone are stored as small letters and stay so."""
    return text.translate(_tcvn3_table())


def decode_vni(text: str) -> str:
    """Text stored in VNI as Unicode (NFC)."""
    table = _vni_table()
    return _vni_pattern().sub(lambda stored: table[stored[0]], text.translate(_private_table()))


def find_legacy(text: str) -> LegacyEncoding | None:
    """In which old code the text is stored, None where nothing proves that it is.

    Proof are three different words, or two that are half of all, which are no syllables as they stand
    and become Vietnamese ones when decoded.
    """
    if not may_be_legacy(text):
        return None
    words = set(_word().findall(text))
    # A sign alone (µ, ½) is a sign.
    foreign = [word for word in words if len(word) > 1 and not word.isascii() and not is_syllable(word)]
    for encoding, decode in _DECODERS.items():
        proofs = sum(_becomes_vietnamese(word, decode(word)) for word in foreign)
        if proofs >= 3 or (proofs == 2 and len(words) <= 4):
            return encoding
    return None


def may_be_legacy(text: str) -> bool:
    """Whether the text holds a letter of the old codes at all, which most good texts do not."""
    return _legacy_letter().search(text) is not None


_DECODERS: dict[LegacyEncoding, Callable[[str], str]] = {"tcvn3": decode_tcvn3, "vni": decode_vni}


def _becomes_vietnamese(stored: str, decoded: str) -> bool:
    return decoded != stored and not decoded.isascii() and is_syllable(decoded)


@cache
def _tcvn3_table() -> dict[int, str]:
    table = str.maketrans(_TCVN3)
    private = {code: table[ord(letter)] for code, letter in _private_table().items() if ord(letter) in table}
    return table | private | {ord(_GREEK_MU): _TCVN3["µ"]}


@cache
def _private_table() -> dict[int, str]:
    """Word keeps the letters of fonts that it takes for symbol fonts in the private area."""
    return {0xF000 + code: chr(code) for code in range(0xA1, 0x100)}


@cache
def _vni_table() -> dict[str, str]:
    table = dict(_VNI_SINGLE)
    for stored, vowels in _VNI_VOWELS.items():
        for vowel, seconds, alone in zip(vowels, _VNI_SECOND_LETTERS, _VNI_MARK_ALONE, strict=False):
            if alone:
                table[stored + alone] = vowel
            for second, tone in zip(seconds, _TONES, strict=True):
                table[stored + second] = nfc(vowel + tone)
    mixed = {stored[0] + stored[1:].upper(): letter for stored, letter in table.items()}
    titles = {stored[0].upper() + stored[1:]: letter.upper() for stored, letter in table.items()}
    capitals = {stored.upper(): letter.upper() for stored, letter in table.items()}
    return table | mixed | titles | capitals


@cache
def _vni_pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_vni_table(), key=len, reverse=True)))


@cache
def _legacy_letter() -> re.Pattern[str]:
    # What stands in one of the codes and in no Vietnamese word.
    return re.compile("[µ¸¶·¹¨»¾¼½Æ©ÇË®ÎÏÐÑªÖ×ØÜÞßäåæçë«¬îïñ\u00adöø÷ûüþ¡¢§£¤¥¦ÄÅÛ]")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s.,;:()\[\]\"“”'‘’/…–-]+")
