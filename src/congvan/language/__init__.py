"""Vietnamese: folding and normal form, dates and numbers in words, point letters, Roman numerals."""

from congvan.language.dates import (
    DateParts,
    NoSuchDate,
    date_in_words,
    iter_dates,
    parse_written_date,
    written_date,
)
from congvan.language.excerpts import excerpt, excerpt_around
from congvan.language.folding import fold, fold_tones, nfc, slugify, unaccent
from congvan.language.letters import (
    POINT_LETTERS,
    NoPointLetter,
    NotAPointLetter,
    next_point_letter,
    point_index,
    point_letter,
)
from congvan.language.names import is_upper, starts_upper, title_case_name
from congvan.language.numbers import (
    NotNumberWords,
    NumberOutOfRange,
    amount_in_words,
    format_number,
    number_in_words,
    parse_number_words,
)
from congvan.language.patterns import regex
from congvan.language.roman import NoRomanNumeral, NotARomanNumeral, from_roman, to_roman
from congvan.language.sentences import sentences

__all__ = [
    "POINT_LETTERS",
    "DateParts",
    "NoPointLetter",
    "NoRomanNumeral",
    "NoSuchDate",
    "NotAPointLetter",
    "NotARomanNumeral",
    "NotNumberWords",
    "NumberOutOfRange",
    "amount_in_words",
    "date_in_words",
    "excerpt",
    "excerpt_around",
    "fold",
    "fold_tones",
    "format_number",
    "from_roman",
    "is_upper",
    "iter_dates",
    "next_point_letter",
    "nfc",
    "number_in_words",
    "parse_number_words",
    "parse_written_date",
    "point_index",
    "point_letter",
    "regex",
    "sentences",
    "slugify",
    "starts_upper",
    "title_case_name",
    "to_roman",
    "unaccent",
    "written_date",
]
