"""What only one layout has: each its own small class, held by the document under its own key.

Every field may be absent, so that a blank form can be held; a rule says what the act's sample has.
"""

from attrs import field, frozen
from attrs.validators import instance_of, optional

from congvan.model.date import DocumentDate, to_date
from congvan.model.fields import switch
from congvan.model.text import label, must_be_texts, optional_text, to_texts


@frozen
class Telegram:
    """Công điện: who wires (Phụ lục III, Mẫu 1.6); the receivers are the document's `to`."""

    sender: str | None = optional_text("Cơ quan hoặc chức danh người đứng đầu gửi điện", "who wires")


@frozen
class Invitation:
    """Giấy mời: who is invited to what (Phụ lục III, Mẫu 1.7); further notes are the document's body."""

    guests: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Kính mời (tên, chức vụ, đơn vị)", "guests"),
    )
    event: str | None = optional_text("Tới dự", "event")
    chair: str | None = optional_text("Chủ trì", "chair")
    time: str | None = optional_text("Thời gian", "time")
    venue: str | None = optional_text("Địa điểm", "venue")


@frozen
class Introduction:
    """Giấy giới thiệu: who is sent where, for what (Phụ lục III, Mẫu 1.8).

    A body of the document stands in the place of the sample's sentence that asks for help.
    """

    name: str | None = optional_text("Ông (bà)", "name")
    position: str | None = optional_text("Chức vụ", "post")
    sent_to: str | None = optional_text("Được cử đến", "sent to")
    purpose: str | None = optional_text("Về việc", "purpose")
    valid_until: DocumentDate | None = field(
        default=None,
        converter=to_date,
        validator=optional(instance_of(DocumentDate)),
        metadata=label("Giá trị đến hết ngày", "valid until"),
    )


@frozen
class Minutes:
    """Biên bản: the facts of the meeting (Phụ lục III, Mẫu 1.9); what was said is the document's body."""

    start: str | None = optional_text("Thời gian bắt đầu", "start")
    venue: str | None = optional_text("Địa điểm", "venue")
    attendees: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Thành phần tham dự", "attendees"),
    )
    chair: str | None = optional_text("Chủ trì (chủ tọa)", "chair")
    secretary: str | None = optional_text("Thư ký (người ghi biên bản)", "secretary")
    closing: str | None = optional_text("Câu kết thúc", "closing sentence")


@frozen
class Leave:
    """Giấy nghỉ phép: whose leave, how long and where (Phụ lục III, Mẫu 1.10).

    `confirmation` asks for the sample's room, below the recipients, for the stamp of the body or the local
    government of the place where the leave is spent.
    """

    application_date: DocumentDate | None = field(
        default=None,
        converter=to_date,
        validator=optional(instance_of(DocumentDate)),
        metadata=label("Ngày làm đơn", "date of the application"),
    )
    name: str | None = optional_text("Ông (bà)", "name")
    position: str | None = optional_text("Chức vụ", "post")
    duration: str | None = optional_text("Thời gian nghỉ", "duration")
    start: DocumentDate | None = field(
        default=None,
        converter=to_date,
        validator=optional(instance_of(DocumentDate)),
        metadata=label("Kể từ ngày", "from"),
    )
    end: DocumentDate | None = field(
        default=None,
        converter=to_date,
        validator=optional(instance_of(DocumentDate)),
        metadata=label("Đến hết ngày", "until"),
    )
    venue: str | None = optional_text("Nơi nghỉ", "where")
    counted_in: str | None = optional_text("Được tính vào thời gian", "counted in")
    confirmation: bool = switch(
        "Có phần xác nhận của nơi nghỉ phép", "room for the local body's confirmation"
    )


@frozen
class Party:
    """Một bên của hợp đồng, bản ghi nhớ hoặc bản thỏa thuận; the decree gives these types no sample.

    Its representative signs for it.
    """

    role: str | None = optional_text("Tên gọi (BÊN A)", "role")
    name: str | None = optional_text("Tên cơ quan, tổ chức, cá nhân", "name")
    details: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Địa chỉ, điện thoại, tài khoản, mã số thuế", "address, account and the like"),
    )
    representative: str | None = optional_text("Người đại diện", "representative")
    position: str | None = optional_text("Chức vụ", "post")
