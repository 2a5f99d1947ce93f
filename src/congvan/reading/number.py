"""The line of number and symbol: where it is, and what it says in fields."""

import re

from attrs import evolve, frozen

from congvan.reading.pieces import Piece
from congvan.standards import Standard

_LABEL = re.compile(r"số\s*[:.;]?(?=[\s\d/.…_<{\[«]|$)\s*", re.IGNORECASE)
_PLACEHOLDER = r"<<[^<>]*>>|\{\{[^{}]*\}\}|\[[^\[\]]*\]|«[^«»]*»"
_NUMBER = re.compile(rf"(?P<number>{_PLACEHOLDER}|[.…_]*\s*\d{{1,7}}[a-zđ]?(?!\w)|[\s.…_]*)", re.IGNORECASE)
_SYMBOL = re.compile(r"(?:\s?[/–—-]\s?(?:[^\s/–—-]+)?)*")
_REGULAR = re.compile(r"/(?P<groups>[^\s/–—-]+(?:-[^\s/–—-]+)*)")
_SEPARATOR = re.compile(r"(?:(?<!\s)\s+)?[/–—-]\s*")
_BLANKS = ".…_ \t"
_OPEN = re.compile(r"[<>{}\[\]«»]|\.{2,}|…|_{2,}")
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
    number_written: str | None = None
    symbol: str | None = None
    symbol_written: str | None = None
    code: str | None = None
    unit: str | None = None


def number_fields(line: NumberLine, slug: str, standard: Standard) -> NumberFields:
    """The fields of a number line in a document of a type.

    The form of odd symbols is that of `congvan.standards.symbols.compose_number_and_symbol`.
    """
    digits = line.number.strip(_BLANKS)
    number = int(digits) if digits.isdecimal() else None
    is_odd = digits[:1].isdigit() and (number is None or f"{number:02d}" != digits)
    fields = _symbol_fields(line.symbol, slug, standard)
    return evolve(fields, number=number, number_written=digits if is_odd else None)


def _symbol_fields(written: str, slug: str, standard: Standard) -> NumberFields:
    written = written.rstrip(".,;") if not written.endswith("..") else written
    if not written.strip(" /-"):
        return NumberFields(symbol_written=None if written in ("", "/") else written)
    stated = written[1:] if written.startswith("/") and not written.startswith("/ ") else written
    meant = _REGULAR.fullmatch(_SEPARATOR.sub(_closed_up, written))
    if meant is None:
        return NumberFields(symbol=stated)
    fields = _codes(meant["groups"], slug, standard)
    return fields if meant[0] == written else evolve(fields, symbol_written=stated)


def _closed_up(separator: re.Match[str]) -> str:
    """A separator as the act writes it, without the spaces around it."""
    return "/" if separator[0].strip() == "/" else "-"


def _codes(groups: str, slug: str, standard: Standard) -> NumberFields:
    """Code of the body and unit in a symbol of the act's form; the symbol itself where they do not say it."""
    kind = standard.find(slug)
    if kind is not None and kind.code is not None:
        type_code, _, code = groups.partition("-")
        if type_code == kind.code:
            return NumberFields(symbol=groups) if _OPEN.search(code) else NumberFields(code=code or None)
        return NumberFields(symbol=groups)
    code, _, unit = groups.partition("-")
    if kind is None or code in _LETTER_CODES or _OPEN.search(groups) or _YEAR.fullmatch(code):
        return NumberFields(symbol=groups)
    return NumberFields(code=code, unit=unit or None)


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
