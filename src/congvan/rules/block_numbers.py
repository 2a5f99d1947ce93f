"""The numbers of blocks, and of the labels that other text begins with."""

from collections.abc import Iterator

from congvan.language import POINT_LETTERS, NotARomanNumeral, from_roman, regex
from congvan.model import Block
from congvan.rules.sequences import Item, Items

_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


_MOST_DIGITS = 3
"""No division has a number above 999; longer figures are no numbering."""


def of_kind(items: Items, *kinds: str) -> tuple[Item, ...]:
    """The items of some kinds that stand in no quotation."""
    return tuple(item for item in items if item.kind in kinds and not item.quoted)


def number_of(item: Item) -> str:
    """An item's number as it is written, empty where it has none."""
    return (item.block.number or "").strip() if isinstance(item.block, Block) else ""


def roman_or_arabic(item: Item) -> int | None:
    """The number of a division in whichever numerals it is written, None where it cannot be read."""
    written = number_of(item)
    if _may_be_counted(written):
        return int(written)
    if written.startswith("thứ "):
        ordinal = written.removeprefix("thứ ").strip()
        return _ORDINALS.index(ordinal) + 1 if ordinal in _ORDINALS else None
    try:
        return from_roman(written)
    except NotARomanNumeral:
        return None


_numeral_label_pattern = regex(r"(?i)\W*+(?:Phần|Chương|Mục|Tiểu mục|)\s*+([IVXLC]+|[0-9]{1,3})\b")


def numeral_labels(text: str) -> Iterator[int]:
    """The number that a text begins with as a division does, in Roman or Arabic numerals: `Chương II`, `3`."""
    if found := _numeral_label_pattern().match(text):
        written = found[1].upper()
        try:
            yield int(written) if written.isdigit() else from_roman(written)
        except NotARomanNumeral:
            return


def plain_number(item: Item) -> int | None:
    """The last number of `12` or `1.2`; None for an inserted `5a`."""
    last = number_of(item).rpartition(".")[2]
    return int(last) if _may_be_counted(last) else None


def _may_be_counted(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS


_article_label_pattern = regex(r"(?i)\bĐiều\s+([0-9]{1,4})")


def article_labels(text: str) -> Iterator[int]:
    """The numbers of the articles that a text names."""
    return (int(found[1]) for found in _article_label_pattern().finditer(text))


_clause_label_pattern = regex(r"(?<![\w.,/-])([0-9]{1,3})[a-zđ]?\s?[.)/:–-]")


def clause_labels(text: str) -> Iterator[int]:
    """The numbers in a text that look like those of clauses: `2.`, `3)`."""
    return (int(found[1]) for found in _clause_label_pattern().finditer(text))


_point_label_pattern = regex(r"(?<![\w.,/-])([a-zđ])\s?[.)/:]|^\W*([A-ZĐ])\s?[.)/:]")


def point_labels(text: str) -> Iterator[int]:
    """The places in the alphabet of the letters in a text that look like those of points: `b)`."""
    for found in _point_label_pattern().finditer(text):
        letter = (found[1] or found[2]).lower()
        if letter in POINT_LETTERS:
            yield POINT_LETTERS.index(letter) + 1


def letter_place(item: Item) -> int | None:
    """The place of a point's letter in the alphabet of points (a b c d đ e g h ...), None for anything else."""
    letter = number_of(item)
    return POINT_LETTERS.index(letter) + 1 if letter in POINT_LETTERS else None
