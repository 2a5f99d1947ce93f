"""The data of an outgoing document for a document-management system: NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, C.I."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from attrs import define, field, frozen

from congvan.errors import CongvanError
from congvan.messages import Bilingual
from congvan.model import Document
from congvan.standards import Standard, standard_of, symbol

ORGAN_ID_LENGTH = 35
"""Characters of an identifier of a body: the decree says 13, Quyết định số 20/2020/QĐ-TTg up to 35 since 15/9/2020."""


@frozen
class _Field:
    length: int
    label: str


_LENGTHS: Mapping[str, _Field] = {
    "FileCode.OrganId": _Field(ORGAN_ID_LENGTH, "Mã định danh cơ quan lập danh mục hồ sơ"),
    "FileCode.FileCatalog": _Field(4, "Năm hình thành hồ sơ"),
    "FileCode.FileNotation": _Field(20, "Số và ký hiệu hồ sơ"),
    "DocOrdinal": _Field(3, "Số thứ tự văn bản trong hồ sơ"),
    "TypeName": _Field(100, "Tên loại văn bản"),
    "CodeNumber": _Field(11, "Số của văn bản"),
    "CodeNotation": _Field(30, "Ký hiệu của văn bản"),
    "IssuedDate": _Field(10, "Ngày, tháng, năm văn bản"),
    "OrganName": _Field(200, "Tên cơ quan, tổ chức ban hành văn bản"),
    "Subject": _Field(500, "Trích yếu nội dung"),
    "Language": _Field(30, "Ngôn ngữ"),
    "PageAmount": _Field(3, "Số trang của văn bản"),
    "Description": _Field(500, "Ghi chú"),
    "SignerInfo.Position": _Field(100, "Chức vụ"),
    "SignerInfo.FullName": _Field(50, "Họ và tên"),
    "To.OrganId": _Field(ORGAN_ID_LENGTH, "Mã định danh của cơ quan, tổ chức nhận"),
    "To.OrganName": _Field(200, "Tên cơ quan, tổ chức nhận"),
    "Priority": _Field(1, "Mức độ khẩn, độ mật"),
    "IssuedAmount": _Field(3, "Số lượng bản phát hành"),
    "DueDate": _Field(10, "Hạn trả lời văn bản"),
}
"""Most characters of each field, and its name; `To` is a list of groups."""


@define
class FieldTooLongError(CongvanError):
    """A value is longer than the decree's field; it is never cut."""

    code = "field-too-long"
    text = Bilingual(
        "{field} ({label}) dài {length} ký tự, tối đa {limit}: «{value}».",
        "{field} ({label}) has {length} characters, at most {limit}: “{value}”.",
    )

    field: str
    label: str
    length: int
    limit: int
    value: str


@define
class NotAnOrganIdError(CongvanError):
    """An identifier of a body is not made of groups of digits and A-Z separated by dots."""

    code = "not-an-organ-id"
    text = Bilingual(
        "«{value}» không phải mã định danh cơ quan; mã gồm các nhóm chữ số và chữ A-Z, cách nhau bằng dấu chấm (H37.02.02).",
        "“{value}” is no identifier of a body; it is made of groups of digits and A-Z with dots between (H37.02.02).",
    )

    value: str


def _organ_id(_: object, __: object, value: str | None) -> None:
    if value is not None and not _organ_id_form().fullmatch(value):
        raise NotAnOrganIdError(value)


@cache
def _organ_id_form() -> re.Pattern[str]:
    return re.compile(r"[0-9A-Z]+(?:\.[0-9A-Z]+)*")


@frozen
class FileCode:
    """Mã hồ sơ: which file the document belongs to; `organ_id` is the identifier of the body that keeps the list of files."""

    organ_id: str | None = field(default=None, validator=_organ_id)
    catalog: int | None = None
    """Năm hình thành hồ sơ."""
    notation: str | None = None
    """Số và ký hiệu hồ sơ."""


@frozen
class Receiver:
    """Nơi nhận: a receiving body, with its identifier where it is known."""

    name: str
    organ_id: str | None = field(default=None, validator=_organ_id)


def nd30_metadata(
    document: Document,
    *,
    file: FileCode | None = None,
    ordinal: int | None = None,
    pages: int | None = None,
    priority: int | None = None,
    due: dt.date | None = None,
    note: str | None = None,
    receivers: Iterable[Receiver] | None = None,
    copies: int | None = None,
    language: str = "Tiếng Việt",
    standard: Standard | None = None,
) -> dict[str, Any]:
    """The sixteen fields of an outgoing document under their names, ready for JSON; what is not known is None.

    From the document come TypeName, CodeNumber, CodeNotation, IssuedDate (`2026-03-05`), OrganName, Subject,
    SignerInfo (the last signer), To (addressees and recipients, unless `receivers` are given) and
    IssuedAmount (unless `copies` is). The system that the data is for fills in the rest: `file`, `ordinal`
    (the document's place in its file), `pages`, `priority` (one digit for urgency and secrecy together, of
    which the decree gives no list), `due` and `note`. Identifiers of bodies may have 35 characters. Raises
    `FieldTooLongError`, `NotAnOrganIdError` and `UnknownStandardError`.
    """
    chosen = standard or standard_of(document)
    kind = chosen.find(document.type)
    file = file or FileCode()
    signer = document.signature[-1] if document.signature else None
    drafted = document.drafter.copies if document.drafter is not None else None
    date = document.date.date if document.date is not None else None
    values: dict[str, Any] = {
        "FileCode": {
            "OrganId": file.organ_id,
            "FileCatalog": file.catalog,
            "FileNotation": file.notation,
        },
        "DocOrdinal": ordinal,
        "TypeName": kind.name if kind is not None else document.type,
        "CodeNumber": f"{document.number:02d}" if document.number is not None else None,
        "CodeNotation": symbol(document, chosen) or None,
        "IssuedDate": date.isoformat() if date is not None else None,
        "OrganName": document.issuer.name if document.issuer is not None else None,
        "Subject": document.subject,
        "Language": language,
        "PageAmount": pages,
        "Description": note,
        "SignerInfo": {
            "Position": signer.position if signer is not None else None,
            "FullName": signer.name if signer is not None else None,
        },
        "To": [
            {"OrganId": receiver.organ_id, "OrganName": receiver.name}
            for receiver in (_receivers(document) if receivers is None else receivers)
        ],
        "Priority": priority,
        "IssuedAmount": copies if copies is not None else drafted,
        "DueDate": due.isoformat() if due is not None else None,
    }
    _require_lengths(values, "")
    return values


def _receivers(document: Document) -> list[Receiver]:
    """Addressees and recipients, without the line that only points back to the addressees."""
    names = (line.strip(" ;.") for line in (*document.to, *document.recipients))
    return [Receiver(name) for name in names if name and not _points_back().match(name)]


@cache
def _points_back() -> re.Pattern[str]:
    return re.compile(r"như\s+(?:trên|điều|kính gửi)", re.IGNORECASE)


def _require_lengths(values: Mapping[str, Any], path: str) -> None:
    for name, value in values.items():
        here = f"{path}{name}"
        if isinstance(value, dict):
            _require_lengths(value, f"{here}.")
        elif isinstance(value, list):
            for part in value:
                _require_lengths(part, f"{here}.")
        elif value is not None and len(text := str(value)) > (limit := _LENGTHS[here]).length:
            raise FieldTooLongError(here, limit.label, len(text), limit.length, f"{text[:40]}…")
