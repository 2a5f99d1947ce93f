"""A document: its frame, its body and its signatures."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, Literal, get_args

from attrs import Attribute, field, frozen
from attrs.validators import in_, instance_of, optional

from congvan.model.body import BLOCKS, Body, BodyBlock
from congvan.model.date import DocumentDate, to_date
from congvan.model.fields import one_of, one_or_many, only, picture, switch, whole_number
from congvan.model.outline import parse_outline
from congvan.model.particulars import Introduction, Invitation, Leave, Minutes, Party, Telegram
from congvan.model.text import (
    clean,
    label,
    may_be_text,
    must_be_texts,
    optional_text,
    required_text,
    to_texts,
)


def to_body(value: str | Iterable[BodyBlock]) -> Body:
    """Converter of a body: text as `parse_outline` reads it, or blocks."""
    return parse_outline(value) if isinstance(value, str) else tuple(value)


Medium = Literal["paper", "electronic"]


@frozen
class Issuer:
    """Tên cơ quan, tổ chức ban hành văn bản (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2).

    `parent` is the superior body (cơ quan chủ quản trực tiếp), `code` the abbreviation in the symbol,
    `in_text` the name as a sentence has it (`Ủy ban nhân dân xã Đông Kinh trân trọng kính mời`).
    """

    name: str = required_text("Tên cơ quan ban hành", "issuing body")
    code: str | None = optional_text("Chữ viết tắt tên cơ quan", "code of the body")
    parent: str | None = optional_text("Cơ quan chủ quản trực tiếp", "superior body")
    in_text: str | None = optional_text("Tên cơ quan khi viết trong câu", "the body's name inside a sentence")


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


def _to_mandates(value: Mandate | Iterable[Mandate]) -> tuple[Mandate, ...]:
    return one_or_many(Mandate, value)


@frozen
class Signature:
    """Chức vụ, họ tên và chữ ký của người có thẩm quyền (Phụ lục I, Phần I, Mục II, khoản 7).

    `authority` is TM, KT, TL, TUQ or Q, `of` in whose place or on whose behalf, `then` the further steps
    of a chain (`TM. ỦY BAN NHÂN DÂN` / `KT. CHỦ TỊCH`), `position` the signer's own post. `office` is the post
    that a member of a council or committee holds in his own body, printed above his name (box 7b). `image`
    is a picture of the signature (điểm d), `seal` one of the body's seal (khoản 8), each the path of a .png.
    """

    authority: str | None = _authority()
    of: str | None = optional_text("Người hoặc tập thể được thay", "in whose place")
    then: tuple[Mandate, ...] = field(
        default=(),
        converter=_to_mandates,
        validator=only(Mandate),
        metadata=label("Các bước quyền hạn tiếp theo", "further steps of authority"),
    )
    position: str | None = optional_text("Chức vụ", "post")
    office: str | None = optional_text("Chức vụ ở cơ quan công tác", "post in the signer's own body")
    name: str | None = optional_text("Họ và tên", "full name")
    image: str | None = picture("Hình ảnh chữ ký", "picture of the signature", ".png")
    seal: str | None = picture("Hình ảnh dấu của cơ quan", "picture of the seal", ".png")

    @property
    def mandates(self) -> tuple[Mandate, ...]:
        """Every step of the authority to sign, the first one included."""
        first = () if self.authority is None and self.of is None else (Mandate(self.authority, self.of),)
        return first + self.then


@frozen
class Archive:
    """Dòng lưu: where the office's own copies are kept (Phụ lục I, Phần I, Mục II, khoản 9, điểm d)."""

    units: tuple[str, ...] = field(
        default=(), converter=to_texts, validator=must_be_texts, metadata=label("Nơi lưu", "archive units")
    )
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
    """Phụ lục kèm theo văn bản (Phụ lục I, Phần I, Mục III, khoản 1; Phụ lục III, Mẫu 2.1, 2.2).

    `number` and `reference` hold what is printed after `Phụ lục` and inside `(Kèm theo ...)` only where it is
    not what the place among the annexes and the document itself say; empty where nothing is printed.
    `own_file` says that it goes out as a file of its own; in an electronic document it is signed by itself.
    """

    title: str = required_text("Tiêu đề phụ lục", "annex title")
    number: str | None = optional_text("Số của phụ lục", "number of the annex")
    reference: str | None = optional_text("Chỉ dẫn kèm theo văn bản", "reference to the document")
    landscape: bool = switch("Trang nằm ngang", "on landscape pages")
    body: Body = field(
        default=(),
        converter=to_body,
        validator=only(*BLOCKS),
        metadata=label("Nội dung phụ lục", "annex body"),
    )
    own_file: bool = switch("Tệp riêng", "a file of its own")


@frozen
class Attached:
    """Văn bản được ban hành hoặc phê duyệt kèm theo quyết định (Phụ lục III, Mẫu 1.3).

    `own_file` and `reference` as in `Annex`.
    """

    type: str = required_text("Tên loại", "type")
    title: str = required_text("Trích yếu", "title")
    own_file: bool = switch("Tệp riêng", "a file of its own")
    reference: str | None = optional_text("Chỉ dẫn kèm theo văn bản", "reference to the document")
    body: Body = field(
        default=(), converter=to_body, validator=only(*BLOCKS), metadata=label("Nội dung", "body")
    )


def _must_be_copied_document(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    if value is not None and not isinstance(value, Document):
        raise TypeError(
            f"{type(instance).__name__}.{attribute.name} must be Document, not {type(value).__name__}"
        )


def _to_parties(value: Party | Iterable[Party]) -> tuple[Party, ...]:
    return one_or_many(Party, value)


def _to_signatures(value: Signature | Iterable[Signature]) -> tuple[Signature, ...]:
    return one_or_many(Signature, value)


def _to_annexes(value: Annex | Iterable[Annex]) -> tuple[Annex, ...]:
    return one_or_many(Annex, value)


@frozen
class Document:
    """Văn bản hành chính: an administrative document as data.

    Every part but `type` may be absent, so that a draft and a faulty file can be held too; the rules say
    what is missing. Texts are NFC and legal in XML (`ForbiddenCharacterError` otherwise).
    Components: NĐ 30/2020/NĐ-CP, Điều 8.

    What only one layout has: `authority_line` (quyết định, nghị quyết: who decides, above the legal bases;
    Phụ lục III, Mẫu 1.1-1.3), `telegram`, `invitation`, `introduction`, `minutes`, `leave`, `parties`, and of
    a copy `original`, the document that it copies (None where that is at hand on paper only; Phụ lục I, Phần II).

    `symbol` is given only where it is not made of the codes of type, issuer and unit. `number_written`,
    `symbol_written` and `date_written` are what a file that was read prints where that is not the act's own form
    (`7` for `07`, `QĐ - BNV`, `ngày 5 tháng 3 năm 2026`).

    `medium` says how a reference `(Kèm theo ...)` is printed: filled in on paper, left open in an electronic
    document (Mục III, khoản 1, điểm c). `draft_version` follows the word DỰ THẢO of a draft (`lần 2`).
    """

    type: str = required_text("Loại văn bản", "type")
    standard: str | None = optional_text("Tiêu chuẩn thể thức", "standard")
    draft: bool = switch("Dự thảo", "draft")
    draft_version: str | None = optional_text("Lần dự thảo", "version of the draft")
    medium: Medium = field(
        default="paper",
        validator=in_(get_args(Medium)),
        metadata=label("Văn bản giấy hoặc điện tử", "paper or electronic"),
    )
    issuer: Issuer | None = one_of(Issuer, "Cơ quan ban hành", "issuer")
    number: int | None = whole_number("Số văn bản", "number", least=0)
    number_written: str | None = optional_text("Cách ghi số", "number as written")
    unit: str | None = optional_text("Đơn vị soạn thảo hoặc lĩnh vực", "drafting unit or field")
    symbol: str | None = optional_text("Ký hiệu", "symbol")
    symbol_written: str | None = optional_text("Cách ghi ký hiệu", "symbol as written")
    place: str | None = optional_text("Địa danh", "place")
    date: DocumentDate | None = field(
        default=None,
        converter=to_date,
        validator=optional(instance_of(DocumentDate)),
        metadata=label("Thời gian ban hành", "date"),
    )
    date_written: str | None = optional_text("Cách ghi thời gian", "date as written")
    subject: str | None = optional_text("Trích yếu nội dung", "subject")
    authority_line: str | None = optional_text("Thẩm quyền ban hành", "who decides")
    to: tuple[str, ...] = field(
        default=(), converter=to_texts, validator=must_be_texts, metadata=label("Kính gửi", "addressees")
    )
    bases: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Căn cứ ban hành", "legal bases"),
    )
    telegram: Telegram | None = one_of(Telegram, "Công điện", "telegram")
    invitation: Invitation | None = one_of(Invitation, "Nội dung giấy mời", "invitation")
    introduction: Introduction | None = one_of(
        Introduction, "Nội dung giấy giới thiệu", "letter of introduction"
    )
    minutes: Minutes | None = one_of(Minutes, "Nội dung cuộc họp", "minutes")
    leave: Leave | None = one_of(Leave, "Nội dung nghỉ phép", "leave permit")
    parties: tuple[Party, ...] = field(
        default=(), converter=_to_parties, validator=only(Party), metadata=label("Các bên", "parties")
    )
    body: Body = field(
        default=(), converter=to_body, validator=only(*BLOCKS), metadata=label("Nội dung văn bản", "body")
    )
    signature: tuple[Signature, ...] = field(
        default=(), converter=_to_signatures, validator=only(Signature), metadata=label("Chữ ký", "signature")
    )
    recipients: tuple[str, ...] = field(
        default=(), converter=to_texts, validator=must_be_texts, metadata=label("Nơi nhận", "recipients")
    )
    archive: Archive | None = one_of(Archive, "Lưu", "archive")
    urgency: str | None = optional_text("Mức độ khẩn", "urgency")
    secrecy: str | None = optional_text("Độ mật", "secrecy")
    circulation: str | None = optional_text("Phạm vi lưu hành", "circulation")
    drafter: Drafter | None = one_of(Drafter, "Người soạn thảo", "drafter")
    contact: Contact | None = one_of(Contact, "Địa chỉ liên hệ", "contact line")
    annexes: tuple[Annex, ...] = field(
        default=(), converter=_to_annexes, validator=only(Annex), metadata=label("Phụ lục", "annexes")
    )
    attached: Attached | None = one_of(Attached, "Văn bản kèm theo", "attached document")
    original: "Document | None" = field(
        default=None,
        validator=_must_be_copied_document,
        metadata=label("Văn bản được sao", "the document copied"),
    )
    ignore: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Quy tắc bỏ qua", "rules switched off"),
    )
