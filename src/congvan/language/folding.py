"""Normal forms of Vietnamese text: one spelling for what people type in many ways."""

import re
import unicodedata

_TONES = "\u0300\u0301\u0309\u0303\u0323"
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_WITHOUT_MARKS = dict.fromkeys(range(0x300, 0x370)) | str.maketrans("ĐđÐð", "DdDd")


def nfc(text: str) -> str:
    """The text with every letter and its marks in one code point where Unicode has one."""
    return unicodedata.normalize("NFC", text)


_MARK_ON_FIRST_VOWEL = {
    nfc(first + second + tone): nfc(first + tone + second)
    for pair in ("oa", "oe", "uy")
    for first in (pair[0], pair[0].upper())
    for second in (pair[1], pair[1].upper())
    for tone in _TONES
}
# Only an open syllable differs between the two styles (hoà, hòa; but hoài, thuyền in both),
# and after q the u belongs to the consonant (quý in both).
_MARK_ON_SECOND_VOWEL = re.compile(
    r"(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![^\W\d_]|[\u0300-\u036f])"
)
_SLUG_WORD = re.compile(r"[a-z0-9]+")


def fold_tones(text: str) -> str:
    """The text in NFC with the tone mark of open `oa`, `oe`, `uy` on the first vowel: `hoà` becomes `hòa`.

    Neither style is prescribed for administrative documents, and official files mix them. The result
    is as long as the text in NFC, so that places in the one are places in the other.
    """
    return _MARK_ON_SECOND_VOWEL.sub(lambda pair: _MARK_ON_FIRST_VOWEL[pair[0]], nfc(text))


def fold(text: str) -> str:
    """The text as it is compared: NFC, one style of tone marks, no capitals, single spaces, trimmed.

    The letter eth (Ð, U+00D0), typed for Đ in old files, counts as Đ; no-break spaces count as spaces;
    soft hyphens and zero-width characters do not count.
    """
    caseless = nfc(nfc(_INVISIBLE.sub("", text)).casefold()).replace("ð", "đ")
    return " ".join(fold_tones(caseless).split())


def unaccent(text: str) -> str:
    """The text with Vietnamese letters as plain ASCII: `Đề án` becomes `De an`; other scripts stay."""
    return nfc(unicodedata.normalize("NFD", text).translate(_WITHOUT_MARKS))


def slugify(text: str) -> str:
    """The unaccented name in lower-case kebab form: `Báo cáo` becomes `bao-cao`."""
    return "-".join(_SLUG_WORD.findall(unaccent(text).lower()))
