"""What only one layout has: the lines of its form (Phụ lục III, Mẫu 1.7-1.10)."""

from congvan_templates.builder.xml import choose, for_each, paragraph, when


def _line(label: str, value: str, *, end: str = "") -> str:
    """A line of the form, left out where nothing is given."""
    return when(value, paragraph("body", f"{label} {{{{ {value} }}}}{end}", keep_next=True))


def _list(label: str, values: str) -> str:
    """One value on the line itself, several below one another."""
    items = for_each(f"value in {values}", paragraph("dash", "- {{ value }}{{ '.' if loop.last else ';' }}"))
    return choose(
        {
            f"{values}|length == 1": paragraph("body", f"{label} {{{{ {values}[0] }}}}", keep_next=True),
            values: paragraph("body", label, keep_next=True) + items,
        }
    )


_END = "{{ '.' if body else './.' }}"
"""The end of the last line of a form: the end of the whole where no text follows it."""


def invitation() -> str:
    """Who is invited to what (Mẫu 1.7)."""
    return (
        _list("{{ issuer.in_text }} trân trọng kính mời:", "invitation.guests")
        + _line("Tới dự", "invitation.event")
        + _line("Chủ trì:", "invitation.chair")
        + _line("Thời gian:", "invitation.time")
        + _line("Địa điểm:", "invitation.venue", end=_END)
    )


def introduction() -> str:
    """Who is sent where, for what (Mẫu 1.8)."""
    return (
        paragraph("form-line", "{{ issuer.in_text }} trân trọng giới thiệu:", keep_next=True)
        + paragraph("body", "{{ introduction.title }} {{ introduction.name }}", keep_next=True)
        + _line("Chức vụ:", "introduction.position")
        + _line("Được cử đến:", "introduction.sent_to")
        + _line("Về việc:", "introduction.purpose")
    )


def help_asked() -> str:
    """The sample's sentence, where the document has none of its own."""
    sentence = "Đề nghị quý cơ quan tạo điều kiện để {{ introduction.title|lower }} có tên ở trên hoàn thành nhiệm vụ."
    return when("not body", paragraph("body", sentence))


def validity() -> str:
    """Until when a letter of introduction holds."""
    return paragraph("body", "Giấy này có giá trị đến hết {{ introduction.valid_until }}./.", keep_next=True)


def minutes() -> str:
    """The facts of a meeting (Mẫu 1.9)."""
    return (
        _line("Thời gian bắt đầu:", "minutes.start")
        + _line("Địa điểm:", "minutes.venue")
        + _list("Thành phần tham dự:", "minutes.attendees")
        + _line("Chủ trì (chủ tọa):", "minutes.chair")
        + _line("Thư ký (người ghi biên bản):", "minutes.secretary")
        + when("body", paragraph("body", "Nội dung:", keep_next=True))
    )


def closing() -> str:
    """When the meeting ended."""
    return when("minutes.closing", paragraph("body", "{{ minutes.closing }}", keep_next=True))


def leave() -> str:
    """Whose leave, how long and where (Mẫu 1.10)."""
    application = (
        "Xét Đơn đề nghị nghỉ phép {{ leave.application_date }} của {{ leave.title|lower }} {{ leave.name }},"
    )
    granted = (
        "Được nghỉ phép trong thời gian {{ leave.duration }} kể từ {{ leave.start }} đến hết {{ leave.end }}"
        "{{ ' tại ' if leave.venue else '' }}{{ leave.venue }}."
    )
    counted = "Số ngày nghỉ phép nêu trên được tính vào thời gian {{ leave.counted_in }}"
    return (
        paragraph("body", application, keep_next=True)
        + paragraph("form-line", "{{ issuer.in_text }} cấp cho:", keep_next=True)
        + paragraph("body", "{{ leave.title }}: {{ leave.name }}", keep_next=True)
        + _line("Chức vụ:", "leave.position")
        + paragraph("body", granted, keep_next=True)
        + when("leave.counted_in", paragraph("body", counted + _END, keep_next=True))
    )


def parties() -> str:
    """The sides of an agreement, each with what it says of itself."""
    name = "{{ party.role }}{{ ': ' if party.role and party.name else '' }}{{ party.name }}"
    represented = "Đại diện: {{ party.representative }}{{ '; chức vụ: ' if party.position else '' }}{{ party.position }}"
    return for_each(
        "party in parties",
        paragraph("party", name),
        for_each("detail in party.details", paragraph("body", "{{ detail }}")),
        when("party.representative", paragraph("body", represented)),
    )
