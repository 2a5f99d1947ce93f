"""Number and symbol as a document prints them."""

from congvan.model import Document, Issuer
from congvan.standards.definitions import Standard

BLANK_NUMBER = "      "


def symbol(document: Document, standard: Standard) -> str:
    """Ký hiệu of a document, however it is written; see `compose_symbol`."""
    return compose_symbol(document.type, document.issuer, document.unit, document.symbol, standard)


def compose_symbol(
    kind: str, issuer: Issuer | None, unit: str | None, stated: str | None, standard: Standard
) -> str:
    """Ký hiệu: `QĐ-BNV` for a named type, `STTTT-TTBCXB` for a công văn, or the one that is stated.

    Parts that are not known are left out. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm b.
    """
    if stated is not None:
        return stated
    known = standard.find(kind)
    issuer_code = issuer.code if issuer is not None else None
    parts = (issuer_code, unit) if known is None or known.code is None else (known.code, issuer_code)
    return "-".join(part for part in parts if part)


def number_and_symbol(document: Document, standard: Standard) -> str:
    """Số và ký hiệu of a document; see `compose_number_and_symbol`."""
    return compose_number_and_symbol(
        document.number,
        document.number_written,
        document.type,
        document.issuer,
        document.unit,
        document.symbol if document.symbol_written is None else document.symbol_written,
        standard,
    )


def compose_number_and_symbol(
    number: int | None,
    number_written: str | None,
    kind: str,
    issuer: Issuer | None,
    unit: str | None,
    stated: str | None,
    standard: Standard,
) -> str:
    """Số và ký hiệu: `05/QĐ-BNV`, with room for the number while it is blank.

    A number as written stands as it is, and so does a stated symbol that begins with a separator: what strays
    from the form can be held as it was.
    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c.
    """
    printed = compose_symbol(kind, issuer, unit, stated, standard)
    figures = number_written or (BLANK_NUMBER if number is None else f"{number:02d}")
    separator = "" if stated is not None and printed[:1] in ("/", "-", " ") else "/"
    return f"{figures}{separator}{printed}"
