"""The catalogue of rule messages: Vietnamese first, English second, named parameters.

One module a group, one entry a code; a rule with several messages has `CV321` and `CV321.future`. Every
message may use `{observed}` and `{expected}` and what the rule gives in `details`.
"""

from functools import cache

from congvan.messages import Bilingual
from congvan.rules.messages import (
    annexes_and_marks,
    body,
    heading,
    number_and_date,
    page,
    recipients,
    signature,
    subject,
    text,
)


@cache
def catalogue() -> dict[str, Bilingual]:
    """Every message by its key, each a sentence with its capital."""
    merged: dict[str, Bilingual] = {}
    for group in (
        page,
        heading,
        number_and_date,
        subject,
        body,
        signature,
        recipients,
        annexes_and_marks,
        text,
    ):
        merged.update(group.MESSAGES)
    return {key: _as_sentence(text) for key, text in merged.items()}


def _as_sentence(text: Bilingual) -> Bilingual:
    return Bilingual(text.vi[0].upper() + text.vi[1:], text.en[0].upper() + text.en[1:])


def message(code: str, variant: str | None = None) -> Bilingual:
    """The message of a rule, or of one of its variants."""
    return catalogue()[code if variant is None else f"{code}.{variant}"]
