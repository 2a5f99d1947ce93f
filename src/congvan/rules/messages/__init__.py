"""The catalogue of rule messages: Vietnamese first, English second, named parameters.

A module for some groups, an entry for each code; a rule with several messages has `CV321` and `CV321.future`. Every
message may use `{observed}` and `{expected}` and what the rule gives in `details`.
"""

from functools import cache

from congvan.messages import Bilingual
from congvan.rules.messages import closing, content, heading, text


@cache
def catalogue() -> dict[str, Bilingual]:
    """Every message by its key, each a sentence with its capital."""
    return {
        key: _as_sentence(said)
        for group in (heading, content, closing, text)
        for key, said in group.MESSAGES.items()
    }


def _as_sentence(text: Bilingual) -> Bilingual:
    return Bilingual(text.vi[0].upper() + text.vi[1:], text.en[0].upper() + text.en[1:])


def message(code: str, variant: str | None = None) -> Bilingual:
    """The message of a rule, or of one of its variants."""
    return catalogue()[code if variant is None else f"{code}.{variant}"]
