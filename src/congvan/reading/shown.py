"""From the characters in a file to those on the page: symbol fonts, Unicode form, capitals."""

import re
from functools import cache

from congvan.language import nfc
from congvan.model.layout import CharacterFormat

_SPACES_AND_HYPHENS = {
    **dict.fromkeys(map(ord, "\u00a0\u2007\u202f"), " "),
    ord("\u2011"): "-",
    ord("\u00ad"): None,
}
_ODD_SPACE_OR_HYPHEN = re.compile("[\u00a0\u00ad\u2007\u2011\u202f]")

_SYMBOLS = {
    "symbol": {
        0x2D: "-", 0x2E: ".", 0x2F: "/", 0x30: "0", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×",
        0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xAE: "→", 0xDE: "⇒", 0x20: " ",
    },
    "wingdings": {
        0x20: " ", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "☐", 0x71: "❑", 0x72: "❒", 0x75: "◆", 0x76: "❖", 0x78: "☒",
        0x9F: "•", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
        0xFD: "☒", 0xFE: "☑", 0x28: "☎", 0x2A: "✉",
    },
    "wingdings 2": {
        0x20: " ", 0x2A: "☐", 0x30: "☐", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "☐",
        0x97: "●", 0x98: "●",
    },
    "wingdings 3": {0x20: " ", 0x7D: "▶", 0x84: "▲"},
    "webdings": {0x20: " ", 0x61: "✓", 0x63: "☐", 0x72: "✗"},
}  # fmt: skip
"""What the signs of symbol fonts are in Unicode, by code; boxes and ticks of forms above all."""

_PRIVATE = 0xF000


@cache
def _symbols(font: str) -> dict[int, str] | None:
    codes = _SYMBOLS.get(font.lower())
    if codes is None:
        return None
    return {code + shift: sign for code, sign in codes.items() for shift in (0, _PRIVATE)}


def shown(text: str, look: CharacterFormat, *, capitals: bool = False) -> str:
    """What the page shows of a text in Unicode: see `congvan.model.layout.Span.text`."""
    if look.hidden:
        return ""
    if symbols := _symbols(look.font):
        text = text.translate(symbols)
    if not text.isascii():
        text = nfc(text)
        if _ODD_SPACE_OR_HYPHEN.search(text):
            text = text.translate(_SPACES_AND_HYPHENS)
    return text.upper() if capitals or look.caps or look.small_caps else text
