"""Vietnamese: folding and normal form, dates and numbers in words, point letters, Roman numerals."""

from congvan.language.dates import DateParts, iter_dates, parse_written_date, written_date
from congvan.language.excerpts import excerpt
from congvan.language.folding import fold, fold_tones, nfc, slugify, unaccent
from congvan.language.letters import (
    POINT_LETTERS,
    NoPointLetter,
    NotAPointLetter,
    next_point_letter,
    point_index,
    point_letter,
)
from congvan.language.roman import NoRomanNumeral, NotARomanNumeral, from_roman, to_roman

__all__ = [
    "POINT_LETTERS",
    "DateParts",
    "NoPointLetter",
    "NoRomanNumeral",
    "NotAPointLetter",
    "NotARomanNumeral",
    "excerpt",
    "fold",
    "fold_tones",
    "from_roman",
    "iter_dates",
    "next_point_letter",
    "nfc",
    "parse_written_date",
    "point_index",
    "point_letter",
    "slugify",
    "to_roman",
    "unaccent",
    "written_date",
]
