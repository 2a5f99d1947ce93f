"""An entry of the register of outgoing documents, and what it takes from a document."""

import datetime as dt
import re
from functools import cache
from typing import Any, Literal

from attrs import Attribute, field, frozen
from attrs.validators import in_, instance_of, optional

from congvan.batch.register_errors import NotANumberError
from congvan.language import fold
from congvan.model import Document, Issuer
from congvan.model.text import label, may_be_text
from congvan.standards import Standard, standard_of, symbol
from congvan.standards.data.bodies import ABBREVIATIONS

State = Literal["reserved", "issued", "void"]

SECRET_SERIES = "mat"
"""The series of secret documents, which have numbers of their own (NĐ 30/2020/NĐ-CP, Điều 15, khoản 2)."""

COPY_SERIES = "sao"
"""The series of copies, shared by all kinds of copy (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II)."""

COMMON_SERIES = ""


def _column(vi: str, en: str, kind: type = str) -> Any:
    return field(
        default=None,
        validator=may_be_text if kind is str else optional(instance_of(kind)),
        metadata=label(vi, en),
    )


@frozen
class Details:
    """What the register says of a document besides its number: the columns of Phụ lục IV of NĐ 30/2020/NĐ-CP.

    `symbol` is the ký hiệu without the number, `type` the type's name, `recipients` one text, `kept_by` who
    keeps the office's own copy, `sent` the day of sending and `received_by` who signed for it.
    """

    symbol: str | None = _column("Ký hiệu", "symbol")
    date: dt.date | None = _column("Ngày tháng văn bản", "date of the document", dt.date)
    type: str | None = _column("Tên loại", "type")
    subject: str | None = _column("Trích yếu nội dung", "subject")
    signer: str | None = _column("Người ký", "signer")
    recipients: str | None = _column("Nơi nhận văn bản", "recipients")
    kept_by: str | None = _column("Đơn vị, người nhận bản lưu", "who keeps the archive copy")
    copies: int | None = _column("Số lượng bản", "number of copies", int)
    sent: dt.date | None = _column("Ngày chuyển", "day of sending", dt.date)
    received_by: str | None = _column("Ký nhận", "signed for by")
    note: str | None = _column("Ghi chú", "note")


def _to_details(value: Any) -> Any:
    return Details() if value is None else value


def _must_be_a_number(_: object, __: "Attribute[Any]", value: int) -> None:
    if value < 1:
        raise NotANumberError(value)


@frozen
class Entry:
    """One number of the register: whose it is, of which year and series, what was issued under it.

    Of a void number `reason` says why; the number stays taken. Raises `NotANumberError` for a number below 1.
    """

    issuer: str
    year: int
    number: int = field(validator=_must_be_a_number)
    series: str = COMMON_SERIES
    details: Details = field(default=None, converter=_to_details)
    state: State = field(default="issued", validator=in_(("reserved", "issued", "void")))
    reason: str | None = None

    @property
    def printed(self) -> str:
        """Number and symbol: `05/QĐ-BNV`; the number alone where no symbol is known."""
        symbol = self.details.symbol
        if not symbol:
            return f"{self.number:02d}"
        return f"{self.number:02d}{'' if symbol[0] in '/-' else '/'}{symbol}"


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ABBREVIATIONS))})(?!\w)")


def issuer_key(issuer: str) -> str:
    """What tells one issuer from another: the name with common abbreviations in full, without capitals."""
    return fold(_abbreviation().sub(lambda found: ABBREVIATIONS[found[0]], issuer.upper()))


def issuer_name(issuer: Issuer) -> str:
    """The issuer as the register names it, its superior body included: `UBND TỈNH LẠNG SƠN - SỞ NỘI VỤ`."""
    return f"{issuer.parent} - {issuer.name}" if issuer.parent else issuer.name


def series_of(document: Document, standard: Standard | None = None) -> str:
    """The series a document is numbered in unless the office says otherwise: secret documents and copies have their own.

    Raises `UnknownStandardError`.
    """
    if document.secrecy is not None:
        return SECRET_SERIES
    kind = (standard or standard_of(document)).find(document.type)
    return COPY_SERIES if kind is not None and kind.is_copy else COMMON_SERIES


def year_of(document: Document, today: dt.date | None = None) -> int:
    """The year in whose numbers a document is counted: that of its date, else the current one."""
    if document.date is not None and document.date.year:
        return document.date.year
    return (today or dt.date.today()).year


def details_of(document: Document, standard: Standard | None = None) -> Details:
    """What the register says of a document. Raises `UnknownStandardError`."""
    standard = standard or standard_of(document)
    kind = standard.find(document.type)
    signers = (signature.name for signature in document.signature)
    recipients = (
        *document.to,
        *(line for line in document.recipients if fold(line).strip(" ;.-") != "như trên"),
    )
    archive = document.archive
    return Details(
        symbol=symbol(document, standard) or None,
        date=document.date.date if document.date is not None else None,
        type=kind.name if kind is not None else document.type,
        subject=document.subject,
        signer="; ".join(name for name in signers if name) or None,
        recipients="; ".join(line.strip(" ;") for line in recipients) or None,
        kept_by=", ".join(archive.units) or None if archive is not None else None,
        copies=document.drafter.copies if document.drafter is not None else None,
    )
