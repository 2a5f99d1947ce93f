"""The lines of forms that only one layout has (Phụ lục III, Mẫu 1.6-1.10), and the parties of an agreement."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from congvan.language import parse_written_date
from congvan.model import DocumentDate, Introduction, Invitation, Leave, Minutes, Party, Telegram
from congvan.reading import marks
from congvan.reading.addressees import without_marks
from congvan.reading.pieces import Piece, grouped, is_blank, joined

Lines = list[list[Piece]]
"""Paragraphs, each by its lines."""

_LONGEST = 2_000
_DASH = re.compile(r"[-–+]\s+")


@define(eq=False)
class Particulars:
    """What the form says: values of the document's fields, where each stands, and the paragraphs of the body left over.

    `issuer` is the issuing body as a sentence of the form names it.
    """

    body: Lines
    values: dict[str, Any] = field(factory=dict)
    places: dict[str, list[Piece]] = field(factory=dict)
    issuer: str | None = None


def read_particulars(key: str | None, pieces: list[Piece]) -> Particulars:
    """Read the particulars that a type of document has (`DocumentType.particulars`); lines of no form stay body."""
    found = Particulars(_paragraphs(pieces))
    reader = _READERS.get(key or "")
    if reader is not None:
        reader(found)
    return found


def begins_form(key: str | None, piece: Piece) -> bool:
    """Whether a line is the first of a form although it may look like a legal basis: `Xét Đơn đề nghị nghỉ phép ...`."""
    return key == "leave" and _APPLICATION.match(piece.plain) is not None


def _paragraphs(pieces: list[Piece]) -> Lines:
    return grouped(pieces, lambda line, piece: line[-1].paragraph is piece.paragraph and piece.table is None)


def _text(line: list[Piece]) -> str:
    """The text of a paragraph; nothing of one that is too long for a form."""
    return joined(line) if sum(len(piece.text) for piece in line) <= _LONGEST else ""


def _value(text: str) -> str | None:
    """What a line of a form says, without the end mark; None for a blank to fill in."""
    bare = without_marks(text) if not text.startswith(("-", "–")) else text.strip()
    return None if is_blank(bare) or not any(character.isalnum() for character in bare) else bare


def _labels(**words: str) -> Mapping[str, re.Pattern[str]]:
    return {
        name: re.compile(
            rf"(?:(?:[-–+]|\d{{1,2}}[.)])\s*)?(?:{labels})\s*(?P<value>.*)", re.IGNORECASE | re.DOTALL
        )
        for name, labels in words.items()
    }


def _read_labelled(
    found: Particulars, key: str, labels: Mapping[str, re.Pattern[str]], lists: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The labelled lines at the beginning of the body, each label once; they are taken out of it."""
    values: dict[str, Any] = {}
    while found.body:
        taken = (
            (name, match)
            for name, label in labels.items()
            if name not in values and (match := _taken(found, f"{key}.{name}", label))
        )
        name, match = next(taken, (None, None))
        if name is None or match is None:
            break
        line = found.places[f"{key}.{name}"]
        values[name] = _value(match["value"]) if name not in lists else _items(found, match["value"], line)
    return values


def _items(found: Particulars, own: str, line: list[Piece]) -> tuple[str, ...]:
    """The value on the line itself, else the items with a dash below it."""
    if (value := _value(own)) is not None:
        return (value,)
    items = []
    while found.body and (_DASH.match(found.body[0][0].text) or marks.DASH.fullmatch(found.body[0][0].label)):
        taken = found.body.pop(0)
        line += taken
        items.append(without_marks(_text(taken)))
    return tuple(item for item in items if not is_blank(item))


_TELEGRAM_SENDER = re.compile(r"(?P<sender>.{2,200}?)\s+điện\s*:\s*(?P<own>.*)", re.IGNORECASE | re.DOTALL)


def _telegram(found: Particulars) -> None:
    if (match := _taken(found, "telegram.sender", _TELEGRAM_SENDER)) is None:
        return
    found.values["telegram"] = Telegram(match["sender"])
    found.places["to"] = list(found.places["telegram.sender"])
    found.values["to"] = _items(found, match["own"], found.places["to"])


_INVITES = r"(?P<issuer>.{2,200}?)?\s*(?:trân trọng|kính)\s+(?:kính\s+)?mời\s*:"
_GUESTS = (
    r"(?:thành phần(?: (?:tham )?dự| mời)?|khách mời)\s*:(?:\s*(?:trân trọng|kính)\s+(?:kính\s+)?mời\s*:?)?"
)
_INVITATION = _labels(
    guests=rf"(?:{_INVITES}|{_GUESTS})",
    event=r"(?:tới|đến)\s+dự(?!\w)\s*:?",
    chair=r"chủ trì\s*:",
    time=r"thời gian\s*:",
    venue=r"địa điểm\s*:",
)


def _opening(found: Particulars, labels: Mapping[str, re.Pattern[str]]) -> Lines:
    """The sentence that leads to the labelled lines (`... với các nội dung sau:`), taken out of the body."""
    if len(found.body) < 2 or not _text(found.body[0]).endswith(":"):
        return []
    first, second = (
        any(label.fullmatch(_text(line)) for label in labels.values()) for line in found.body[:2]
    )
    return [found.body.pop(0)] if second and not first else []


def _invitation(found: Particulars) -> None:
    opening = _opening(found, _INVITATION)
    first = _INVITATION["guests"].fullmatch(_text(found.body[0])) if found.body else None
    values = _read_labelled(found, "invitation", _INVITATION, ("guests",))
    found.body[:0] = opening
    if values:
        found.values["invitation"] = Invitation(**values)
        found.issuer = first["issuer"] if first else None


_PERSON = re.compile(
    r"(?P<title>Ông \(bà\)|Ông/bà|Ông|Bà|Đồng chí)\s*:?\s+(?P<name>.*)", re.IGNORECASE | re.DOTALL
)
_SPEAKS = re.compile(
    r"(?P<issuer>.{2,200}?)?\s*(?:(?:trân trọng|kính)\s*)?(?:giới thiệu|cấp cho)\s*:", re.IGNORECASE
)
_INTRODUCTION = _labels(position=r"chức vụ\s*:", sent_to=r"được cử đến\s*:", purpose=r"về việc\s*:")
_HELP = re.compile(
    r"Đề nghị quý cơ quan tạo điều kiện để (?:ông \(bà\)|ông|bà) có tên ở trên hoàn thành nhiệm vụ\.",
    re.IGNORECASE,
)
_VALID = re.compile(
    r"giấy này có giá trị (?:đến )?(?:hết )?(?P<date>ngày.*?)\s*(?:\./\.|\.|)", re.IGNORECASE | re.DOTALL
)


def _person(found: Particulars, key: str) -> str | None:
    """`Ông (bà): Lê Văn Bình` as the bare name, `Bà Lê Thị Quỳnh` with its title."""
    if (match := _taken(found, f"{key}.name", _PERSON)) is None:
        return None
    name = _value(match["name"])
    titled = match["title"].casefold() in ("ông", "bà")
    return f"{match['title']} {name}" if name and titled else name


def _introduction(found: Particulars) -> None:
    if (spoken := _taken(found, None, _SPEAKS)) is None:
        return
    found.issuer = spoken["issuer"]
    name = _person(found, "introduction")
    values = _read_labelled(found, "introduction", _INTRODUCTION)
    valid = None
    for index, line in enumerate(found.body):
        if match := _VALID.fullmatch(_text(line)):
            valid = _date(match["date"])
            found.places["introduction.valid_until"] = found.body.pop(index)
            break
    if len(found.body) == 1 and _HELP.fullmatch(_text(found.body[0])):
        found.body.pop()
    found.values["introduction"] = Introduction(name=name, valid_until=valid, **values)


_MINUTES = _labels(
    start=r"thời gian(?: bắt đầu)?\s*:",
    venue=r"địa điểm\s*:",
    attendees=r"thành phần(?: tham dự)?\s*:",
    chair=r"(?:chủ trì|chủ tọa|chủ toạ)(?: \((?:chủ tọa|chủ toạ)\))?\s*:",
    secretary=r"thư ký(?: \(người ghi biên bản\))?\s*:",
)
_CONTENT = re.compile(r"nội dung(?: \(.*\))?\s*:", re.IGNORECASE)
_ENDED = re.compile(
    r"(?:.*\s)?kết thúc\s+(?:vào|lúc|hồi)\s.*"
    r"|(?:cuộc họp|hội nghị|hội thảo|buổi (?:họp|làm việc)|phiên họp|kỳ họp|đại hội|việc kiểm tra)\s(?:[^.]{0,60}\s)?kết thúc(?!\w).*"
    r"|biên bản (?:này )?(?:đã |được |đã được )(?:lập|thông qua|đọc|hoàn thành)(?!\w).*",
    re.IGNORECASE | re.DOTALL,
)
"""How the last paragraph of minutes says that the meeting is over."""


def _minutes(found: Particulars) -> None:
    values = _read_labelled(found, "minutes", _MINUTES, ("attendees",))
    if values and found.body and _CONTENT.fullmatch(_text(found.body[0])):
        found.body.pop(0)
    if values and found.body and found.body[-1][0].table is None and _ENDED.fullmatch(_text(found.body[-1])):
        found.places["minutes.closing"] = found.body.pop()
        values["closing"] = _text(found.places["minutes.closing"])
    if values:
        found.values["minutes"] = Minutes(**values)


_APPLICATION = re.compile(
    r"xét đơn(?: đề nghị| xin)? nghỉ phép\s*(?P<date>ngày.*?)?\s*của\s+(?P<who>.*?)\s*[,.;]?",
    re.IGNORECASE | re.DOTALL,
)
_POSITION = _labels(position=r"chức vụ\s*:")
_GRANTED = re.compile(
    r"(?:được )?nghỉ phép trong thời gian\s*:?\s*(?P<duration>.*?)\s*(?:kể )?từ\s+(?P<start>ngày.*?)\s*đến hết\s+"
    r"(?P<end>ngày.*?)(?:\s+tại\s*:?\s+(?P<venue>.*?))?\s*[.;,]?",
    re.IGNORECASE | re.DOTALL,
)
_VENUE = re.compile(r"(?:tại|nơi nghỉ(?: phép)?)\s*:?\s+(?P<venue>.*?)\s*[.;]?", re.IGNORECASE | re.DOTALL)
_COUNTED = re.compile(
    r"số ngày nghỉ phép nêu trên được tính vào thời gian\s*:?\s*(?P<counted_in>.*?)\s*(?:\./\.|\.|)",
    re.IGNORECASE | re.DOTALL,
)


def _leave(found: Particulars) -> None:
    values: dict[str, Any] = {}
    if (match := _taken(found, "leave.application_date", _APPLICATION)) is not None:
        values["application_date"] = _date(match["date"] or "")
    if (match := _taken(found, None, _SPEAKS)) is not None:
        found.issuer = match["issuer"]
    values["name"] = _person(found, "leave")
    values |= _read_labelled(found, "leave", _POSITION)
    if (match := _taken(found, "leave.duration", _GRANTED)) is not None:
        values |= {name: _date(match[name]) for name in ("start", "end")}
        values |= {name: _value(match[name] or "") for name in ("duration", "venue")}
    if values.get("venue") is None and (match := _taken(found, "leave.venue", _VENUE)) is not None:
        values["venue"] = _value(match["venue"])
    if (match := _taken(found, "leave.counted_in", _COUNTED)) is not None:
        values["counted_in"] = _value(match["counted_in"])
    if any(value is not None for value in values.values()):
        found.values["leave"] = Leave(**values)


def _taken(found: Particulars, path: str | None, pattern: re.Pattern[str]) -> re.Match[str] | None:
    match = pattern.fullmatch(_text(found.body[0])) if found.body else None
    if match is not None:
        line = found.body.pop(0)
        if path is not None:
            found.places[path] = line
    return match


def _date(text: str) -> DocumentDate | None:
    parts = parse_written_date(text)
    if parts is None or not (parts.year or parts.month or parts.day):
        return None
    if not parts.complete:
        return DocumentDate(parts.year, parts.month, parts.day)
    return DocumentDate.parse(text[slice(*parts.span)])


_ROLE = re.compile(r"(?P<role>BÊN\s[^:]{1,40}?)\s*(?::\s*(?P<name>.*))?", re.DOTALL)
_ROLE_OF_STYLE = re.compile(r"(?P<role>[^:]{1,60}?)(?::\s*(?P<name>.*))?", re.DOTALL)
_REPRESENTED = re.compile(
    r"(?:(?:người )?đại diện(?: theo pháp luật)?)\s*:\s*(?P<representative>[^;,–]*?)\s*"
    r"(?:(?:[;,–-]|\s{2}|\t)\s*chức vụ\s*:\s*(?P<position>.*?)|\s[-–]\s(?P<post>[^:]*?))?\s*[.;]?",
    re.IGNORECASE | re.DOTALL,
)
_DETAIL = re.compile(
    r"(?:[-–+]\s*)?(?:địa chỉ|trụ sở|điện thoại|fax|email|mã số thuế|(?:số )?tài khoản|mã số|giấy|căn cước|cccd|ngân hàng|sinh ngày)\b[^.]{0,40}:.*",
    re.IGNORECASE | re.DOTALL,
)


def _parties(found: Particulars) -> None:
    parties: list[Party] = []
    leads = len(found.body) > 1 and _text(found.body[0]).endswith(":") and _role(found.body[1]) is not None
    opening = [found.body.pop(0)] if leads else []
    while found.body and (role := _role(found.body[0])) is not None:
        line = found.body.pop(0)
        path = f"parties[{len(parties)}]"
        found.places[path] = line
        details, represented = _details(found, styled=line[0].paragraph.style == _PARTY_STYLE)
        parties.append(
            Party(
                role["role"].strip(),
                _value(role["name"] or ""),
                tuple(details),
                _value(represented["representative"]) if represented else None,
                _value(represented["position"] or represented["post"] or "") if represented else None,
            )
        )
    found.body[:0] = opening
    if parties:
        found.values["parties"] = tuple(parties)


_PARTY_STYLE = "CV Tên một bên"


def _role(line: list[Piece]) -> re.Match[str] | None:
    styled = line[0].paragraph.style == _PARTY_STYLE
    found = (_ROLE_OF_STYLE if styled else _ROLE).fullmatch(_text(line))
    return found if found is not None and (styled or found["role"].isupper()) else None


def _details(found: Particulars, *, styled: bool) -> tuple[list[str], re.Match[str] | None]:
    """What a party says of itself, up to who represents it."""
    until = next(
        (index for index, line in enumerate(found.body[:10]) if _REPRESENTED.fullmatch(_text(line))), None
    )
    following = next((index for index, line in enumerate(found.body) if _role(line) is not None), None)
    if until is not None and (following is None or until < following):
        details = [_text(found.body.pop(0)) for _ in range(until)]
        return details, _REPRESENTED.fullmatch(_text(found.body.pop(0)))
    details = []
    while (
        found.body
        and _role(found.body[0]) is None
        and ((styled and following is not None) or _DETAIL.fullmatch(_text(found.body[0])))
    ):
        details.append(_text(found.body.pop(0)))
    return details, None


_READERS: Mapping[str, Callable[[Particulars], None]] = {
    "telegram": _telegram,
    "invitation": _invitation,
    "introduction": _introduction,
    "minutes": _minutes,
    "leave": _leave,
    "parties": _parties,
}
