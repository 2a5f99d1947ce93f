"""The line of number and symbol: where it is, and what it says in fields."""

import re

from attrs import frozen

from congvan.reading.pieces import Piece
from congvan.standards import Standard

_LABEL = re.compile(r"số\s*[:.;]?(?=[\s\d/.…_<{\[]|$)\s*", re.IGNORECASE)
_PLACEHOLDER = r"<<[^<>]*>>|\{\{[^{}]*\}\}|\[[^\[\]]*\]"
_NUMBER = re.compile(rf"(?P<number>{_PLACEHOLDER}|[.…_]*\s*\d{{1,7}}[a-zđ]?(?!\w)|[\s.…_]*)", re.IGNORECASE)
_SYMBOL = re.compile(r"(?:\s?[/–—-]\s?(?:[^\s/–—-]+)?)*")
_REGULAR = re.compile(r"/(?P<groups>[^\s/–—-]+(?:-[^\s/–—-]+)*)")
_BLANKS = ".…_ \t"
_OPEN = re.compile(r"[<>{}\[\]]|\.{2,}|…|_{2,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LETTER_CODES = ("CV",)
"""What companies and unions put before the code of a công văn, which the decree gives no code."""


@frozen
class NumberLine:
    """A number line: the piece that it is, its number and symbol as printed, and what follows on the same line."""

    piece: Piece
    number: str
    symbol: str
    rest: Piece | None


def number_line(piece: Piece, *, bare: bool = False) -> NumberLine | None:
    """The number line that a piece is or begins with; `bare` also takes one without the word `Số`.

    A body's line that begins with `Số` (`Số lượng: 5`) is none.
    """
    label = _LABEL.match(piece.plain)
    if label is None and not bare:
        return None
    text = piece.text
    at = label.end() if label else 0
    number = _NUMBER.match(text, at)
    assert number is not None  # every part of the pattern may be empty
    symbol = _SYMBOL.match(text, number.end())
    assert symbol is not None
    end = symbol.end()
    while end > at and text[end - 1].isspace():
        end -= 1
    if label is None and not _REGULAR.fullmatch(symbol[0].strip()):
        return None
    if not symbol[0].strip() and ":" not in (label[0] if label else "") and end < len(text):
        return None
    rest = piece.cut(end, len(text)) if text[end:].strip() else None
    if rest is not None and not text[end].isspace():
        return None
    written = text[number.end() : end]
    return NumberLine(piece.cut(0, end), number["number"].strip(), written, rest)


def is_signature_box(piece: Piece) -> bool:
    """Whether a line is the text of a body's digital signature: `Số: 05/QĐ-SNV; 26/3/2026; 10:20:30`."""
    before, semicolon, after = piece.text.partition(";")
    return bool(semicolon) and "/" in before and ":" in after


@frozen
class NumberFields:
    """What a number line says: the fields of `Document`, None where they are blank or say nothing."""

    number: int | None = None
    symbol: str | None = None
    code: str | None = None
    unit: str | None = None


def number_fields(line: NumberLine, slug: str, standard: Standard) -> NumberFields:
    """The fields of a number line in a document of a type; an odd one keeps its wording in `symbol`.

    The form of odd symbols is that of `congvan.standards.symbols.compose_number_and_symbol`.
    """
    digits = line.number.strip(_BLANKS)
    number = int(digits) if digits.isdecimal() else None
    code, unit, stated = _symbol_fields(line.symbol, slug, standard)
    if digits and digits[0].isdigit() and (number is None or f"{number:02d}" != digits or not line.symbol):
        return NumberFields(number, f"{digits}{line.symbol}", code, unit)
    return NumberFields(number, stated, code, unit)


def _symbol_fields(written: str, slug: str, standard: Standard) -> tuple[str | None, str | None, str | None]:
    """Code of the body, unit, and the symbol itself where the other two do not say it."""
    written = written.rstrip(".,;") if not written.endswith("..") else written
    if not written.strip(" /-"):
        return None, None, None if written in ("", "/") else written
    regular = _REGULAR.fullmatch(written)
    if regular is None:
        stated = written[1:] if written.startswith("/") and not written.startswith("/ ") else written
        return None, None, stated
    groups = regular["groups"]
    kind = standard.find(slug)
    if kind is not None and kind.code is not None:
        type_code, _, code = groups.partition("-")
        if type_code == kind.code:
            return (
                (None if _OPEN.search(code) else code or None),
                None,
                None if not _OPEN.search(code) else groups,
            )
        return None, None, groups
    code, _, unit = groups.partition("-")
    if kind is None or code in _LETTER_CODES or _OPEN.search(groups) or _YEAR.fullmatch(code):
        return None, None, groups
    return code, unit or None, None


def type_of_symbol(line: NumberLine | None, standard: Standard) -> str | None:
    """The slug of the type whose code the symbol begins with."""
    first = re.split(r"[/–—-]", line.symbol.lstrip(" /"), maxsplit=1)[0].strip() if line is not None else ""
    return next((kind.slug for kind in standard.types.values() if kind.code and kind.code == first), None)


def holds_year(line: NumberLine | None) -> bool:
    """Whether the symbol is of the form of legal normative documents: `15/2025/QĐ-UBND`."""
    if line is None:
        return False
    groups = [group.strip() for group in re.split(r"[/–—-]", line.symbol) if group.strip()]
    return len(groups) > 1 and bool(_YEAR.fullmatch(groups[0]))


def is_party_symbol(line: NumberLine | None) -> bool:
    """Whether number and symbol have the Party's form: `127-QĐ/TW`."""
    return line is not None and bool(
        re.fullmatch(r"\s?[-–]\s?[A-ZĐ][A-Za-zĐđ]*\s?/\s?[A-ZĐ][\w.]*", line.symbol)
    )
