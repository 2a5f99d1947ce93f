"""Items of lists without the marks that templates print around them."""

from collections.abc import Iterable


def item(text: str) -> str:
    """The text without a dash before it and the one mark (`;`, `.`, `,`) after it."""
    text = text.strip().removeprefix("- ")
    ends_in_one_mark = text[-1:] in (";", ".", ",") and not text.endswith("..")
    return text[:-1].rstrip() if ends_in_one_mark else text


def items(texts: Iterable[str]) -> list[str]:
    """Every item of a list."""
    return [item(text) for text in texts]
