"""Capitals of geographic names."""

from collections.abc import Iterator
from functools import cache

from congvan.language import fold_tones, regex
from congvan.language.syllables import CAPITAL_LETTERS
from congvan.messages import Bilingual
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Prose
from congvan.standards.data.places import (
    CITIES_NAMED_PLAINLY,
    DIRECTION_REGIONS,
    NAMED_AFTER_PERSON_OR_EVENT,
    PROVINCES,
    REGIONS,
)


@rule(
    "CV902",
    "unit-noun-capital",
    severity="warning",
    clause="PL2.III.1.a",
    drafts=True,
    finds=Bilingual(
        "Danh từ chung chỉ đơn vị hành chính viết hoa trước tên riêng ở giữa câu.",
        "A unit's common noun with a capital before its name, inside a sentence.",
    ),
    remedy=Bilingual(
        "Viết thường danh từ chung, chỉ viết hoa tên riêng.", "Give the name alone its capitals."
    ),
    bad="body: Đoàn kiểm tra làm việc với Ủy ban nhân dân Tỉnh Nam Định trong tháng 4 năm 2026./.",
    good="body: Tỉnh Nam Định và Thành phố Hồ Chí Minh thông báo cho Phường Điện Biên Phủ, Quận 1, theo yêu cầu của Tỉnh./.",
)
def unit_noun_capital(prose: Prose) -> Iterator[Fault]:
    """Of a unit of administration only the proper name takes capitals: `tỉnh Nam Định`.

    Units named by a number or after a person or event, and Thành phố Hồ Chí Minh, are other cases; a name
    that begins like a person's is therefore not judged.
    """
    for unit in prose.finditer(_capital_unit()):
        place = unit.start("noun")
        noun = unit["noun"]
        if _is_plain_name(noun, unit["name"]) and prose.inside_sentence(place):
            yield from prose.miswritten(place, f"{noun} {unit['name']}", f"{noun.lower()} {unit['name']}")


def _is_plain_name(noun: str, name: str) -> bool:
    known = _known_names().get(noun.lower())
    if known is not None:
        return fold_tones(name) in known
    first, *others = name.split()
    return bool(others) and first not in NAMED_AFTER_PERSON_OR_EVENT and first not in _NO_NAME


_NO_NAME = frozenset(["Hội", "Ủy", "Uỷ", "Đoàn", "Đội", "Đảng"])
"""Syllables with which the noun is a word of another kind: `Xã Hội`, `Huyện Ủy`."""


@cache
def _known_names() -> dict[str, frozenset[str]]:
    return {
        "tỉnh": frozenset(fold_tones(unit.name) for unit in PROVINCES if not unit.city),
        "thành phố": frozenset(map(fold_tones, CITIES_NAMED_PLAINLY)),
    }


_SYLLABLE = rf"[{CAPITAL_LETTERS}][^\W\d_]*+"
_capital_unit = regex(
    r" (?P<noun>Tỉnh|Thành [Pp]hố|Huyện|Quận|Thị [Xx]ã|Thị [Tt]rấn|Xã|Phường|Đặc [Kk]hu)"
    rf" (?P<name>{_SYLLABLE}(?: - {_SYLLABLE}(?= {_SYLLABLE})| {_SYLLABLE})*+)"
)


@rule(
    "CV903",
    "numbered-unit",
    severity="error",
    clause="PL2.III.1.b",
    drafts=True,
    finds=Bilingual(
        "Quận, phường đặt tên bằng số mà danh từ chung viết thường.",
        "A ward or district named by a number with a small common noun.",
    ),
    remedy=Bilingual("Viết hoa cả danh từ chung: Quận 1.", "Give the common noun its capital too: Quận 1."),
    bad="body: Hội nghị tổ chức tại số 5 phố Lê Lợi, quận 1, Thành phố Hồ Chí Minh./.",
    good="body: Mỗi phường 1 người, các quận 1, 3 và 5 cử đại biểu dự họp tại Quận 1./.",
)
def numbered_unit(prose: Prose) -> Iterator[Fault]:
    """With a name that is a number, a person or an event the common noun takes a capital too: `Quận 1`.

    Only where it is certain that the number is a name and no count: after a body or a preposition of place and
    before a mark, or before the city it belongs to.
    """
    if not prose.has(("quận", "phường")):
        return
    for unit in prose.finditer(_numbered_unit()):
        place = unit.start("unit")
        before, after = prose.before(place), prose.after(unit.end())
        certain = _of_city().match(after) or (_place_before().search(before) and _name_ends().match(after))
        counted = _plural_before().search(before) or _counting_before().search(before)
        if certain and not counted:
            yield from prose.miswritten(place, unit["unit"])


_numbered_unit = regex(
    r"[ (](?P<unit>quận (?:0?[1-9]|1[0-2])|phường (?:0?[1-9]|1[0-9]|2[0-8]))(?![\w/%-]|[.,][0-9])"
)

_of_city = regex(r"(?:, (?:quận|huyện|thị xã) [^,;.\n]{1,20})?, (?:thành phố|tp\.?) ?(?:hồ chí minh|hcm)")

_place_before = regex(
    r"(?<!\w)(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|ubmttq|công an|đảng ủy|quận ủy|đảng bộ|trạm y tế"
    r"|trên địa bàn|tại|ở|thuộc) \Z"
)

_name_ends = regex(
    r"[.;:)]|,(?! \w+ [0-9])|\Z| (?:và|có|là|được|đã|về|trong|theo|gồm|tổ chức|phối hợp|thực hiện) "
)

# `Các tỉnh, thành phố Hồ Chí Minh, Đồng Nai` lists units, too.
_plural_before = regex(
    r"(?<!\w)(?:(?:các|những|mỗi|từng|nhiều|một|hai|ba|số|mấy|đối với|[0-9]+) "
    r"|(?:tỉnh|huyện|quận|xã)(?:,| và|/) ?)\Z"
)

_counting_before = regex(r"số lượng|tổng số|chỉ tiêu|bình quân|được bầu")


@rule(
    "CV904",
    "special-place",
    severity="error",
    clause="PL2.III.1.c",
    drafts=True,
    finds=Bilingual(
        "Thủ đô Hà Nội, Thành phố Hồ Chí Minh viết thường danh từ chung.",
        "Thủ đô Hà Nội or Thành phố Hồ Chí Minh with a small common noun.",
    ),
    remedy=Bilingual(
        "Viết Thủ đô Hà Nội, Thành phố Hồ Chí Minh.", "Write Thủ đô Hà Nội and Thành phố Hồ Chí Minh."
    ),
    bad="body: Hội nghị tổ chức tại thành phố Hồ Chí Minh./.",
    good="body: Hai thành phố Hồ Chí Minh và Cần Thơ phối hợp với Thành phố Hồ Chí Minh mở rộng./.",
)
def special_place(prose: Prose) -> Iterator[Fault]:
    """Two names are a case of their own: `Thủ đô Hà Nội` and `Thành phố Hồ Chí Minh`.

    `Các thành phố Hồ Chí Minh, Cần Thơ` names cities by a common noun in the plural and is right.
    """
    for name in prose.finditer(_special_name()):
        place = name.start()
        if not _plural_before().search(prose.before(place)):
            yield from prose.miswritten(place, name[0])


_special_name = regex(r"th(?:(?<!\w..)ành phố Hồ Chí Minh|(?<!\w..)ủ đô Hà Nội)(?! -|\w)")


@rule(
    "CV905",
    "region-capitals",
    severity="warning",
    clause="PL2.III.1.đ",
    drafts=True,
    finds=Bilingual("Tên vùng, miền viết hoa chưa đủ.", "The name of a region without all its capitals."),
    remedy=Bilingual("Viết hoa mọi âm tiết của tên vùng.", "Give every syllable of the region its capital."),
    bad="body: Các tỉnh vùng tây Bắc và Bắc trung bộ triển khai phòng, chống rét./.",
    good="body: Tỉnh giáp Lào ở phía tây bắc, thuộc vùng Tây Bắc; ở Việt Nam bộ đội biên phòng tuần tra phía nam Trung Bộ./.",
)
def region_capitals(prose: Prose) -> Iterator[Fault]:
    """Every syllable of a region's name takes a capital: `Tây Bắc`, `Bắc Bộ`.

    `phía tây bắc` is a direction and stays small; `nam Trung Bộ` may be the south of a region.
    """
    if not prose.has(("bộ", "nguyên", "bắc", "kỳ", "nam")):
        return
    judged: set[int] = set()
    for region, plain, is_direction in _regions():
        for place in prose.places(plain):
            end = place + len(plain)
            if end in judged:
                continue  # the end of a longer name
            judged.add(end)
            found = prose.text[place:end]
            if found != region and not _is_no_region(prose, place, end, is_direction) and not found.isupper():
                yield from prose.miswritten(place, found, region)


@cache
def _regions() -> tuple[tuple[str, str, bool], ...]:
    names = [(name, name in DIRECTION_REGIONS) for name in (*REGIONS, *DIRECTION_REGIONS)]
    names.sort(key=lambda name: len(name[0]), reverse=True)
    return tuple((name, fold_tones(name.lower()), is_direction) for name, is_direction in names)


def _is_no_region(prose: Prose, place: int, end: int, is_direction: bool) -> bool:
    found, before = prose.text[place:end], prose.before(place)
    if is_direction:
        return not _region_before().search(before) or not any(map(str.isupper, found))
    head, _, tail = found.partition(" ")
    if head.islower() and tail in REGIONS:
        return True
    # `Việt Nam bộ đội`, `nam bộ trưởng`: the words belong to others.
    last_word = prose.text[place - len(before) : place].rpartition(" ")[0].rpartition(" ")[2]
    return last_word[:1].isupper() or _other_word_after().match(prose.after(end)) is not None


_region_before = regex(r"(?i)(?<!\w)(?:vùng|miền|khu vực|các tỉnh|ban chỉ đạo) \Z")

_other_word_after = regex(
    r" (?:đội|phận|trưởng|máy|ngành|môn|luật|tộc|lạc|đồ|sưu|y tế|công|quốc|chính|nội|tài|tư"
    r"|nhân|liệu|tắc|tử|vẹn|trạng|thủ|đơn|bản|giá|sinh|tố|mẫu|soái|lão)(?!\w)"
)
