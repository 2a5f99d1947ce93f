"""Capitals of names from lists: bodies, acronyms, honours, holidays, documents."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from attrs import frozen

from congvan.language import fold_tones, regex
from congvan.messages import Bilingual
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Prose
from congvan.standards.data.abbreviations import ACRONYMS
from congvan.standards.data.acts import citable_kinds
from congvan.standards.data.body_names import (
    ACCEPTED,
    ALSO_A_VERB,
    FIELDS_OF_DEPARTMENTS,
    FIELDS_OF_MINISTRIES,
    OTHER_BODIES,
)
from congvan.standards.data.calendar import HOLIDAYS
from congvan.standards.data.honours import HONOURS
from congvan.standards.data.law_names import CODES, LAWS


@frozen
class Name:
    """A name as it is written right, how it looks without capitals, its words, and the other right forms."""

    written: str
    plain: str
    words: frozenset[str]
    accepted: frozenset[str]


def listing(names: Mapping[str, Iterable[str]] | Iterable[str]) -> tuple[Name, ...]:
    """Names, with the other right forms of each where given, the longest first."""
    forms = names if isinstance(names, Mapping) else dict.fromkeys(names, ())
    return tuple(_name(written, forms[written]) for written in sorted(forms, key=len, reverse=True))


def _name(written: str, others: Iterable[str]) -> Name:
    plain = fold_tones(written.lower())
    accepted = frozenset(map(fold_tones, (written, *others)))
    return Name(written, plain, frozenset(re.findall(r"\w+", plain)), accepted)


def miswritten(prose: Prose, names: tuple[Name, ...]) -> Iterator[tuple[Name, int, str]]:
    """Where one of the names stands with other capitals; what is all capitals is passed over.

    Where one name begins another (`Luật Đầu tư`, `Luật Đầu tư công`) the longer one is meant.
    """
    judged: set[int] = set()
    for name in names:
        if name.words <= prose.words:
            for place in prose.places(name.plain):
                found = prose.text[place : place + len(name.plain)]
                right = place in judged or fold_tones(found) in name.accepted
                judged.add(place)
                if not right and not found.isupper():
                    yield name, place, found


@rule(
    "CV906",
    "body-name-capitals",
    severity="warning",
    clause="PL2.IV.1",
    drafts=True,
    finds=Bilingual("Tên cơ quan, tổ chức viết hoa chưa đúng.", "The name of a body in other capitals."),
    remedy=Bilingual(
        "Viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực.",
        "Capitals on the words for kind of body, function and field.",
    ),
    bad="body: Sở Nội vụ báo cáo Bộ Y Tế và Ủy Ban Nhân Dân tỉnh./.",
    good="body: Cán bộ y tế và cơ sở y tế báo cáo Bộ Y tế; các bộ Y tế, Tài chính phối hợp; giao Sở xây dựng kế hoạch./.",
)
def body_name_capitals(prose: Prose) -> Iterator[Fault]:
    """The words for kind of body, function and field take a capital: `Bộ Y tế`, `Ủy ban nhân dân`.

    Small words (`và`, `nhân dân`) stay small. A name all in small letters may be meant in general
    (`ủy ban nhân dân các cấp`) and is not judged; nor is `bộ` or `sở` inside another word (`cán bộ`, `cơ sở`).
    """
    for name, place, found in miswritten(prose, _bodies()):
        kind, _, field = found.partition(" ")
        if found.islower() or (kind in ("bộ", "sở") and not _names_one_body(prose, place)):
            continue
        if kind in ("Bộ", "Sở") and field.islower() and name.written.partition(" ")[2] in ALSO_A_VERB:
            continue
        if kind.islower() and kind not in ("bộ", "sở"):
            continue
        yield from prose.miswritten(place, found, name.written)


@cache
def _bodies() -> tuple[Name, ...]:
    offices = (("Bộ", FIELDS_OF_MINISTRIES), ("Sở", FIELDS_OF_DEPARTMENTS))
    fields = {f"{kind} {field}": (kind, field) for kind, group in offices for field in group}
    forms = {
        name: [f"{kind} {other}" for other in ACCEPTED.get(field, ())]
        for name, (kind, field) in fields.items()
    }
    return listing(forms | {body: list(ACCEPTED.get(body, ())) for body in OTHER_BODIES})


def _names_one_body(prose: Prose, place: int) -> bool:
    """Whether a small `bộ` or `sở` before a capital is neither the end of another word nor a plural."""
    last_word = prose.before(place).rstrip(" ").rpartition(" ")[2]
    return last_word not in _NOT_BEFORE_A_BODY


_ENDS_OF_WORDS = "cán toàn nội đồng tiến cục chi đảng liên hộ cơ trụ công hội"
_PLURALS = "các những hai ba bốn một số bên từng mỗi"
_NOT_BEFORE_A_BODY = frozenset(f"{_ENDS_OF_WORDS} {_PLURALS}".split())
"""Words after which `bộ` and `sở` are part of another word, or mean several bodies."""


@rule(
    "CV907",
    "acronym-capitals",
    severity="warning",
    clause="PL2.IV.2.b",
    drafts=True,
    finds=Bilingual(
        "Tên viết tắt của tổ chức quốc tế không viết bằng chữ in hoa.",
        "The acronym of an international body not in capitals.",
    ),
    remedy=Bilingual("Viết bằng chữ in hoa như nguyên ngữ.", "Write it in capitals as the body does."),
    bad="body: Hội nghị triển khai các cam kết với Asean và Unesco./.",
    good="body: Hội nghị ASEAN; tài liệu gửi về hộp thư asean@mofa.gov.vn hoặc trang asean.org của Công ty Apec./.",
)
def acronym_capitals(prose: Prose) -> Iterator[Fault]:
    """The acronym of a foreign or international body is written in capitals: `ASEAN`, `UNESCO`.

    In an address of the internet, a code or a company's name its letters are those of the name.
    """
    for acronym in sorted(_acronyms() & prose.words):
        for place in prose.places(acronym):
            end = place + len(acronym)
            found = prose.text[place:end]
            if not found.isupper() and not _is_part_of_name(prose, place, end):
                yield from prose.miswritten(place, found, found.upper())


@cache
def _acronyms() -> frozenset[str]:
    return frozenset(acronym.lower() for acronym in ACRONYMS)


def _is_part_of_name(prose: Prose, place: int, end: int) -> bool:
    """Whether the letters belong to an address, a code or a name of its own (`asean.org`, `Asean Cup`)."""
    return (
        prose.text[max(0, place - 1) : place] in _JOINTS
        or _goes_on().match(prose.text, end) is not None
        or _company_before().search(prose.before(place)) is not None
    )


_JOINTS = frozenset("@/_\\-.")

_goes_on = regex(r"[@/_\\-]|[.:]\w| [A-Z][a-z]+")

_company_before = regex(r"(?<!\w)(?:công ty|tập đoàn|khách sạn|tòa nhà|trường|trung tâm) \Z")


@rule(
    "CV908",
    "medal-capitals",
    severity="info",
    clause="PL2.V.2",
    drafts=True,
    finds=Bilingual(
        "Tên huân chương, danh hiệu vinh dự viết hoa khác mẫu.",
        "An order or honorary title in other capitals.",
    ),
    remedy=Bilingual(
        "Viết hoa chữ đầu của tên riêng và của từ chỉ hạng.",
        "Capitals on the proper name and on the word for rank.",
    ),
    bad="body: Đề nghị tặng Huân chương Sao Vàng và danh hiệu Nghệ sĩ nhân dân./.",
    good="body: Hồ sơ huân chương, huy chương; Huân chương Sao vàng; các nghệ sĩ nhân dân địa phương./.",
)
def medal_capitals(prose: Prose) -> Iterator[Fault]:
    """In the name of an order, medal or title the proper name and the word for rank take a capital.

    `Huân chương Sao vàng`, `Nghệ sĩ Nhân dân`, `Anh hùng Lao động`. Words all in small letters are not judged.
    """
    for name, place, found in miswritten(prose, _honours()):
        if not found.islower():
            yield from prose.miswritten(place, found, name.written)


@cache
def _honours() -> tuple[Name, ...]:
    return listing(HONOURS)


@rule(
    "CV909",
    "holiday-capitals",
    severity="warning",
    clause="PL2.V.5",
    drafts=True,
    finds=Bilingual(
        "Tên ngày lễ, ngày kỷ niệm viết hoa chưa đúng.", "The name of a holiday in other capitals."
    ),
    remedy=Bilingual(
        "Viết hoa chữ đầu của âm tiết tạo thành tên gọi.", "Capitals on the syllables that form the name."
    ),
    bad="body: Các đơn vị treo cờ nhân ngày quốc tế Lao Động 1-5./.",
    good="body: Ông Trần Quốc Khánh dự lễ kỷ niệm ngày Quốc khánh 2-9 và ngày quốc khánh của các nước ASEAN./.",
)
def holiday_capitals(prose: Prose) -> Iterator[Fault]:
    """The syllables that form the name of a holiday take a capital: `ngày Quốc tế Lao động 1-5`.

    Only after the word `ngày`; `ngày quốc khánh` may be that of any country and is judged only before its date.
    """
    if "ngày" not in prose.words:
        return
    for name, place, found in miswritten(prose, _holidays()):
        own_day = name.written != "ngày Quốc khánh" or _national_day().match(prose.after(place + len(found)))
        if own_day or found[5:6].isupper():
            yield from prose.miswritten(place, found, f"{found[:5]}{name.written[5:]}")


@cache
def _holidays() -> tuple[Name, ...]:
    return listing(
        {
            f"ngày {day}": [f"{word} {form}" for word in ("ngày", "Ngày") for form in (day, *others)]
            for day, others in HOLIDAYS.items()
        }
    )


_national_day = regex(r" (?:\(?0?2[-/]0?9|nước cộng hòa xã hội chủ nghĩa việt nam)")


@rule(
    "CV910",
    "act-name-capitals",
    severity="warning",
    clause="PL2.V.6",
    drafts=True,
    finds=Bilingual(
        "Tên một văn bản cụ thể viết hoa chưa đúng.", "The name of a certain document without its capitals."
    ),
    remedy=Bilingual(
        "Viết hoa tên loại và chữ đầu của tên gọi.",
        "A capital on the type and on the first syllable of the name.",
    ),
    bad="body: Các cơ quan thực hiện theo nghị định số 30/2020/NĐ-CP và bộ luật Lao động./.",
    good="body: Theo quy định của pháp luật, dự thảo nghị định, các nghị định số 30/2020/NĐ-CP và Bộ luật Lao động; thông báo số điện thoại./.",
)
def act_name_capitals(prose: Prose) -> Iterator[Fault]:
    """A certain document's name has a capital on its type and on its first syllable: `Bộ luật Hình sự`.

    A small type is judged before `số` and a number with a symbol, and before the name of a law; not in the
    plural (`các nghị định số`), and not where `luật` is part of another word (`pháp luật`).
    """
    if "số" in prose.words:
        yield from _small_types(prose)
    if "luật" in prose.words:
        yield from _laws(prose)


def _small_types(prose: Prose) -> Iterator[Fault]:
    for number in prose.finditer(_number_with_symbol()):
        place = number.start()
        before = prose.text[place - len(prose.before(place)) : place]
        kind = _small_kind().search(before)
        if kind and not _general_before().search(before[: kind.start()]):
            yield from prose.miswritten(place, f"{kind[0]}{number[0]}")


def _laws(prose: Prose) -> Iterator[Fault]:
    for name, place, found in miswritten(prose, _law_names()):
        kind = "Bộ luật" if name.written.startswith("Bộ luật") else "Luật"
        title = found[len(kind) + 1 :]
        before, after = prose.before(place), prose.after(place + len(found))
        if title[0].islower():
            # Without a year, a date or a number behind it `luật đất đai` is a branch of law.
            wrong = found[0].isupper() and _cited_after().match(after) is not None
        elif found[0].islower():
            wrong = not (_general_before().search(before) or _other_word_before().search(before))
        else:
            wrong = not found.startswith(kind) or all(word[0].isupper() for word in title.split())
        if wrong:
            yield from prose.miswritten(place, found, name.written)


@cache
def _law_names() -> tuple[Name, ...]:
    return listing([*(f"Bộ luật {code}" for code in CODES), *(f"Luật {law}" for law in LAWS)])


_number_with_symbol = regex(r" số:? [0-9]+[A-Za-z]?(?:/(?:[0-9]{4}/)?|-)[A-ZĐ][\w/&-]*")


@cache
def _small_kind() -> re.Pattern[str]:
    kinds = "|".join(
        sorted((kind for kind in citable_kinds() if kind not in _NO_ACTS), key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{kinds})\Z")


_NO_ACTS = frozenset(
    (
        *(
            "hợp đồng",
            "biên bản",
            "giấy mời",
            "giấy giới thiệu",
            "giấy nghỉ phép",
            "giấy ủy quyền",
            "phiếu gửi",
        ),
        *("phiếu chuyển", "phiếu báo", "phiếu trình", "giấy phép", "giấy chứng nhận", "thư công", "lệnh"),
        *("dự án", "văn bản"),
    )
)
"""Papers and everyday words that running text writes small even before a number."""

_general_before = regex(r"(?i)(?<!\w)(?:các|những|một số|mọi|hai|ba|bốn|năm|[0-9]+|dự thảo|dự án|hồ sơ) \Z")


@cache
def _other_word_before() -> re.Pattern[str]:
    others = "pháp|kỷ|bộ|đạo|quy|công ty|văn phòng|hãng|tư vấn|khoa|ngành|môn|trường|đại học|cử nhân|thạc sĩ|tiến sĩ"
    return re.compile(rf"(?<!\w)(?:{others}) \Z")


_cited_after = regex(r" (?:năm [12][0-9]{3}|ngày [0-9]|số [0-9]|\(?[12][0-9]{3})")
