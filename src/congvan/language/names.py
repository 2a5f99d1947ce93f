"""Capital letters in Vietnamese text and names."""

import re

from congvan.language.folding import nfc

# Hyphens join the syllables of a transcribed foreign name, of which only the first has a capital.
_NAME_PART = re.compile(r"[^\W\d_](?:[^\W\d_]|[-\u2010\u2011\u0300-\u036f])*")


def is_upper(text: str) -> bool:
    """Whether the text has letters and all of them are capitals."""
    return text.isupper()


def starts_upper(text: str) -> bool:
    """Whether the first letter of the text is a capital; what stands before it (`“`, `- `, `1. `) is passed over."""
    return next((character for character in text if character.isalpha()), "").isupper()


def title_case_name(text: str) -> str:
    """The name of a person with its capitals: `lê hải yên` becomes `Lê Hải Yên`.

    Every syllable of a Vietnamese name takes one (PL II, Mục II, khoản 1), of a transcribed foreign name
    only the first of each hyphenated part: `Vla-đi-mia I-lích Lê-nin` (khoản 2). Spaces stay, text is NFC.
    """
    return _NAME_PART.sub(lambda part: part[0][0].upper() + part[0][1:].lower(), nfc(text))
