"""Rules on place and date (địa danh và thời gian ban hành)."""

import datetime as dt

from congvan.language import parse_written_date, regex
from congvan.messages import Bilingual
from congvan.model import DocumentDate
from congvan.rules.facts import fact
from congvan.rules.registry import Fault, Faults, has_place_and_date, rule
from congvan.standards.data.bodies import CENTRAL_CITIES, DISTRICTS_ABOLISHED, NAMED_AFTER


@fact
def day_written(date: DocumentDate | None, draft: bool, today: dt.date) -> dt.date | None:
    """The document's day; of a draft without any date the day of checking, of one without a day the month's first."""
    if date is None:
        return today if draft else None
    if draft and date.day is None:
        return DocumentDate(date.year, date.month, 1).date
    return date.date


@rule(
    "CV311",
    "place-or-date-missing",
    severity="error",
    clause="II.4",
    applies=has_place_and_date,
    finds=Bilingual(
        "Văn bản ban hành thiếu địa danh hoặc thời gian ban hành.",
        "An issued document lacks its place or its date.",
    ),
    remedy=Bilingual(
        "Ghi địa danh và đủ ngày, tháng, năm ban hành; văn bản chưa ban hành thì ghi draft: true.",
        "Give the place and the day, month and year; mark a document not yet issued as a draft.",
    ),
    bad="date: 2026-03",
    good="""
type: bien-ban
place: null
date: null
""",
)
def place_or_date_missing(place: str | None, date: DocumentDate | None, electronic_copy: bool) -> Faults:
    """An issued document says where and on which day it was issued (điểm a-b).

    The sample of biên bản has no such line, nor has an electronic copy; types without a sample are not judged.
    """
    if electronic_copy:
        return
    if not (place or "").strip():
        yield Fault("place", variant="place")
    if date is None:
        yield Fault("date", variant="absent")
    elif not date.complete:
        yield Fault("date", observed=date.printed)


@rule(
    "CV312",
    "date-leading-zero",
    severity="error",
    clause="II.4.b",
    fix="safe",
    finds=Bilingual(
        "Ngày nhỏ hơn 10 hoặc tháng 1, 2 không có số 0 phía trước.",
        "A day below 10 or month 1 or 2 lacks its leading zero.",
    ),
    remedy=Bilingual(
        "Ghi thêm số 0: ngày 05 tháng 02 năm 2026.", "Write the zero: ngày 05 tháng 02 năm 2026."
    ),
    bad="date: ngày 5 tháng 3 năm 2026",
    good="date: ngày 05 tháng 9 năm 2026",
)
def date_leading_zero(date: DocumentDate | None, date_written: str | None) -> Faults:
    """Days below 10 and months 1 and 2 take a zero before them; months 3 to 9 do not need one (điểm b)."""
    if date is not None and date_written is not None and _missing_zero().search(date_written):
        yield Fault("date", date_written, date.printed)


_missing_zero = regex(r"(?i)ngày\s*[1-9](?!\d)|tháng\s*[12](?!\d)")


@rule(
    "CV314",
    "date-form",
    severity="error",
    clause="II.4.b",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Thời gian ban hành không viết đầy đủ «ngày ... tháng ... năm ...».",
        "The date is not written out as “ngày ... tháng ... năm ...”.",
    ),
    remedy=Bilingual("Viết đầy đủ: ngày 26 tháng 3 năm 2026.", "Write it out: ngày 26 tháng 3 năm 2026."),
    bad="date: 26/3/2026",
    good="date: ngày 26 tháng 03 năm 2026",
)
def date_form(date: DocumentDate | None, date_written: str | None) -> Faults:
    """The date is written out with the words ngày, tháng, năm and Arabic numerals (điểm b); blanks of a draft may stay."""
    if date is None or date_written is None:
        return
    read = parse_written_date(date_written)
    slashes = _between_slashes().search(date_written)
    if read is None or read.form == "digits" or slashes:
        yield Fault("date", date_written, date.printed)


_between_slashes = regex(r"(?i)ngày[\s.…_\d]*/")


@rule(
    "CV316",
    "place-capitals",
    severity="error",
    clause="II.4.c",
    drafts=True,
    finds=Bilingual("Chữ cái đầu của địa danh không viết hoa.", "The initials of the place are not capital."),
    remedy=Bilingual(
        "Viết hoa các chữ cái đầu của địa danh.", "Write the initials of the place in capitals."
    ),
    bad="place: Lạng sơn",
    good="place: Thành phố Hồ Chí Minh",
)
def place_capitals(place: str | None) -> Faults:
    """The initials of the place's name are capital (điểm c); every syllable of a Vietnamese name has one (Phụ lục II, Mục III).

    Of a unit's common noun only the first syllable has it (`Thành phố`, `Thị xã`, `Đặc khu`), of a
    transcribed foreign name only the first of each hyphenated part.
    """
    name = (place or "").strip()
    if name and begins_small(name):
        yield Fault("place", observed=name)


def begins_small(name: str) -> bool:
    """Whether an initial of a place's name is small that is to be capital."""
    syllables = _unit_noun().sub("", name).split()
    initials = [next(filter(str.isalpha, syllable), "") for syllable in syllables]
    other_nouns = any(syllable in _OTHER_NOUNS for syllable in syllables)
    return next(filter(str.isalpha, name), "").islower() or (
        not other_nouns and any(initial.islower() for initial in initials)
    )


_OTHER_NOUNS = frozenset(
    [
        "khu",
        "công",
        "nghiệp",
        "cụm",
        "đảo",
        "quần",
        "thị",
        "trấn",
        "thành",
        "phố",
        "xã",
        "phường",
        "quận",
        "huyện",
        "tỉnh",
        "đô",
        "và",
    ]
)

_unit_noun = regex(r"(?i)\A(?:thành phố|thị xã|thị trấn|thủ đô|đặc khu|tỉnh|huyện|quận|xã|phường)(?=\s)")


@rule(
    "CV317",
    "place-full-name",
    severity="warning",
    clause="II.4.a",
    drafts=True,
    finds=Bilingual(
        "Địa danh đặt theo tên người, chữ số, sự kiện lịch sử không ghi đầy đủ danh từ chung.",
        "A place named after a person, a number or an event lacks its common noun in full.",
    ),
    remedy=Bilingual(
        "Ghi đầy đủ cả danh từ chung: Thành phố Hồ Chí Minh, Phường 5, Phường Điện Biên Phủ.",
        "Write the common noun too: Thành phố Hồ Chí Minh, Phường 5, Phường Điện Biên Phủ.",
    ),
    bad="place: TP. Hồ Chí Minh",
    good="place: Điện Biên",
)
def place_full_name(place: str | None) -> Faults:
    """Units named after a person, a number or a historic event are written in full with their common noun (điểm a)."""
    name = " ".join((place or "").split())
    if _abbreviated_unit().match(name):
        yield Fault("place", observed=name, variant="abbreviated")
    elif name.isdigit() or name in NAMED_AFTER:
        yield Fault("place", observed=name)


_abbreviated_unit = regex(r"(?i)(?:TP|TX|TT|Q|P|H)\.\s?\w|TP\s|(?:TP\.?\s?)?HCM\Z")


@rule(
    "CV320",
    "place-abolished",
    severity="warning",
    kind="structure",
    clause="II.4.a",
    finds=Bilingual(
        "Địa danh cấp huyện trong văn bản từ ngày 01/7/2025.",
        "A place of the district level in a document from 01/7/2025 on.",
    ),
    remedy=Bilingual(
        "Ghi tên tỉnh, thành phố hoặc tên xã, phường, đặc khu.",
        "Name the province or central city, or the commune, ward or special zone.",
    ),
    bad="place: Huyện Cao Lộc",
    good="""
date: 2025-06-30
place: Huyện Cao Lộc
""",
)
def place_abolished(place: str | None, date: DocumentDate | None) -> Faults:
    """The place is the official name of a unit of administration (điểm a), and the district level ended on 01/7/2025.

    Only a name with its common noun tells the level: `Lạng Sơn` was a city and is a province.
    """
    written = date.date if date is not None else None
    if written is None or written < DISTRICTS_ABOLISHED or place is None:
        return
    match = _district_level().match(" ".join(place.split()))
    if match and match["city"] not in CENTRAL_CITIES:
        yield Fault("place", observed=place)


_district_level = regex(r"(?i:huyện|quận|thị xã|thị trấn)\s\w|(?i:thành phố)\s(?P<city>\w.*)")


@rule(
    "CV321",
    "date-impossible",
    severity="error",
    kind="structure",
    clause="II.4.b",
    only_warning=frozenset({"future"}),
    finds=Bilingual(
        "Ngày ghi trên văn bản không có trong lịch hoặc muộn hơn ngày kiểm tra.",
        "The calendar has no such day, or it lies after the day of checking.",
    ),
    remedy=Bilingual("Kiểm tra lại ngày, tháng, năm ban hành.", "Look at the day, month and year again."),
    bad="date: 2026-02-31",
    good="date: 2024-02-29",
)
def date_impossible(date: DocumentDate | None, today: dt.date) -> Faults:
    """The date is the day on which the document was issued (điểm b), so it is a day of the calendar.

    A day after that of checking is warned of; the day after it is let pass, since it has begun in
    Vietnam while the machine's clock may be behind.
    """
    if date is None or not date.complete:
        return
    if date.date is None:
        yield Fault("date", observed=date.printed)
    elif date.date > today + dt.timedelta(days=1):
        yield Fault("date", observed=date.printed, variant="future", details={"today": f"{today:%d/%m/%Y}"})
