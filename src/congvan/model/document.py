"""A document: its frame, its body and its signatures."""

import re
from functools import cache
from typing import Any

from attrs import field, frozen
from attrs.validators import instance_of, optional

from congvan.model.body import Block, Body, Table
from congvan.model.date import DocumentDate, to_document_date
from congvan.model.fields import one_or_many, only, whole_number
from congvan.model.outline import parse_outline
from congvan.model.text import clean, label, may_be_text, optional_text, required_text, texts


def _body(vi: str, en: str) -> Any:
    return field(default=(), converter=_to_body, validator=only(Block, Table), metadata=label(vi, en))


def _to_body(value: Any) -> Body:
    return parse_outline(value) if isinstance(value, str) else tuple(value)


@frozen
class Issuer:
    """Tên cơ quan, tổ chức ban hành văn bản (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2).

    `parent` is the superior body (cơ quan chủ quản trực tiếp), `code` the abbreviation in the symbol.
    """

    name: str = required_text("Tên cơ quan ban hành", "issuing body")
    code: str | None = optional_text("Chữ viết tắt tên cơ quan", "code of the body")
    parent: str | None = optional_text("Cơ quan chủ quản trực tiếp", "superior body")


@cache
def _dotted_authority() -> re.Pattern[str]:
    return re.compile(r"(TM|KT|TL|TUQ|Q)\.")


def _to_authority(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    value = clean(value)
    dotted = _dotted_authority().fullmatch(value)
    return dotted[1] if dotted else value


def _authority() -> Any:
    return field(
        default=None,
        converter=_to_authority,
        validator=may_be_text,
        metadata=label("Quyền hạn ký (TM, KT, TL, TUQ, Q)", "authority to sign"),
    )


@frozen
class Mandate:
    """A further step of the authority to sign: `KT. CHỦ TỊCH` below `TM. ỦY BAN NHÂN DÂN`."""

    authority: str | None = _authority()
    of: str | None = optional_text("Người hoặc tập thể được thay", "in whose place")


@frozen
class Signature:
    """Chức vụ, họ tên và chữ ký của người có thẩm quyền (Phụ lục I, Phần I, Mục II, khoản 7).

    `authority` is TM, KT, TL, TUQ or Q, `of` in whose place or on whose behalf, `then` the further steps
    of a chain (`TM. ỦY BAN NHÂN DÂN` / `KT. CHỦ TỊCH`), `position` the signer's own post.
    """

    authority: str | None = _authority()
    of: str | None = optional_text("Người hoặc tập thể được thay", "in whose place")
    then: tuple[Mandate, ...] = one_or_many(
        Mandate, "Các bước quyền hạn tiếp theo", "further steps of authority"
    )
    position: str | None = optional_text("Chức vụ", "post")
    name: str | None = optional_text("Họ và tên", "full name")

    @property
    def mandates(self) -> tuple[Mandate, ...]:
        """Every step of the authority to sign, the first one included."""
        first = () if self.authority is None and self.of is None else (Mandate(self.authority, self.of),)
        return first + self.then


@frozen
class Archive:
    """Dòng lưu: where the office's own copies are kept (Phụ lục I, Phần I, Mục II, khoản 9, điểm d)."""

    units: tuple[str, ...] = texts("Nơi lưu", "archive units")
    copies: int | None = whole_number("Số bản lưu", "copies kept", least=1)


@frozen
class Drafter:
    """Ký hiệu người soạn thảo và số lượng bản phát hành (Phụ lục I, Phần I, Mục III, khoản 3)."""

    mark: str = required_text("Ký hiệu người soạn thảo", "drafter's mark")
    copies: int | None = whole_number("Số lượng bản phát hành", "copies issued", least=1)


@frozen
class Contact:
    """Địa chỉ cơ quan, thư điện tử, trang thông tin điện tử, điện thoại, fax (Phụ lục I, Phần I, Mục III, khoản 4)."""

    address: str | None = optional_text("Địa chỉ", "address")
    email: str | None = optional_text("Thư điện tử", "e-mail")
    website: str | None = optional_text("Trang thông tin điện tử", "web site")
    phone: str | None = optional_text("Điện thoại", "telephone")
    fax: str | None = optional_text("Fax", "fax")


@frozen
class Annex:
    """Phụ lục kèm theo văn bản (Phụ lục I, Phần I, Mục III, khoản 1)."""

    title: str = required_text("Tiêu đề phụ lục", "annex title")
    body: Body = _body("Nội dung phụ lục", "annex body")


@frozen
class Attached:
    """Văn bản được ban hành hoặc phê duyệt kèm theo quyết định (Phụ lục III, Mẫu 1.3)."""

    type: str = required_text("Tên loại", "type")
    title: str = required_text("Trích yếu", "title")
    body: Body = _body("Nội dung", "body")


@frozen
class Document:
    """Văn bản hành chính: an administrative document as data.

    Every part but `type` may be absent, so that a draft and a faulty file can be held too; the rules say
    what is missing. Texts are NFC and legal in XML (`ForbiddenCharacterError` otherwise).
    Components: NĐ 30/2020/NĐ-CP, Điều 8.
    """

    type: str = required_text("Loại văn bản", "type")
    standard: str | None = optional_text("Tiêu chuẩn thể thức", "standard")
    draft: bool = field(default=False, validator=instance_of(bool), metadata=label("Dự thảo", "draft"))
    issuer: Issuer | None = field(
        default=None, validator=optional(instance_of(Issuer)), metadata=label("Cơ quan ban hành", "issuer")
    )
    number: int | None = whole_number("Số văn bản", "number", least=0)
    unit: str | None = optional_text("Đơn vị soạn thảo hoặc lĩnh vực", "drafting unit or field")
    symbol: str | None = optional_text("Ký hiệu", "symbol")
    place: str | None = optional_text("Địa danh", "place")
    date: DocumentDate | None = field(
        default=None,
        converter=to_document_date,
        validator=optional(instance_of(DocumentDate)),
        metadata=label("Thời gian ban hành", "date"),
    )
    subject: str | None = optional_text("Trích yếu nội dung", "subject")
    to: tuple[str, ...] = texts("Kính gửi", "addressees")
    bases: tuple[str, ...] = texts("Căn cứ ban hành", "legal bases")
    body: Body = _body("Nội dung văn bản", "body")
    signature: tuple[Signature, ...] = one_or_many(Signature, "Chữ ký", "signature")
    recipients: tuple[str, ...] = texts("Nơi nhận", "recipients")
    archive: Archive | None = field(
        default=None, validator=optional(instance_of(Archive)), metadata=label("Lưu", "archive")
    )
    urgency: str | None = optional_text("Mức độ khẩn", "urgency")
    secrecy: str | None = optional_text("Độ mật", "secrecy")
    circulation: str | None = optional_text("Phạm vi lưu hành", "circulation")
    drafter: Drafter | None = field(
        default=None, validator=optional(instance_of(Drafter)), metadata=label("Người soạn thảo", "drafter")
    )
    contact: Contact | None = field(
        default=None,
        validator=optional(instance_of(Contact)),
        metadata=label("Địa chỉ liên hệ", "contact line"),
    )
    annexes: tuple[Annex, ...] = one_or_many(Annex, "Phụ lục", "annexes")
    attached: Attached | None = field(
        default=None,
        validator=optional(instance_of(Attached)),
        metadata=label("Văn bản kèm theo", "attached document"),
    )
    ignore: tuple[str, ...] = texts("Quy tắc bỏ qua", "rules switched off")
