"""How the text is written: tone marks, spaces, what typing leaves behind, abbreviations that the reader may not know."""

import re
from collections.abc import Iterator
from functools import cache

from congvan.language import regex
from congvan.language.keystrokes import meant_in_telex, meant_in_vni
from congvan.language.syllables import is_syllable
from congvan.messages import Bilingual
from congvan.model import Archive, Issuer
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Passage, Prose
from congvan.standards.data.abbreviations import ACRONYMS, COMMON

_LONGEST_SYLLABLE = 8
_AROUND = 40
"""How many characters around a mark show what it stands in."""


@rule(
    "CV914",
    "tone-mark-mix",
    severity="info",
    whole=True,
    drafts=True,
    finds=Bilingual(
        "Hai kiểu đặt dấu thanh (hòa, hoà) trong một văn bản.", "Two styles of tone marks in one document."
    ),
    remedy=Bilingual("Dùng một kiểu đặt dấu thanh.", "Keep to one style of tone marks."),
    bad="body: Thủ trưởng cơ quan bố trí kinh phí để điều hòa, bảo đảm hài hoà quyền lợi./.",
    good="body: Ông Nguyễn Văn Hoà, tỉnh Hoà Bình, thuỷ lợi, hài hoà, quý I, khoái, toán, hoàn thành, quỹ./.",
)
def tone_mark_mix(prose: Prose) -> Iterator[Fault]:
    """Neither style of tone marks on open `oa`, `oe`, `uy` is prescribed; one document keeps to one of them.

    Names keep the spelling of their bearers: words with a capital are not counted, but for `Ủy`.
    """
    first, second = (
        [word for hit in prose.finditer(pattern) if (word := _counted_word(prose, hit.end()))]
        for pattern in (_mark_on_first(), _mark_on_second())
    )
    if first and second:
        rarer, common = sorted((first, second), key=len)
        place, letters = rarer[0]
        yield Fault(prose.at(place).path, observed=letters, details={"other": common[0][1]})


def _counted_word(prose: Prose, end: int) -> tuple[int, str] | None:
    """Place and letters of the word that ends here, None for a name or after `q`, where both styles are one."""
    start, first = end, end - _LONGEST_SYLLABLE
    while start > max(0, first) and prose.text[start - 1].isalpha():
        start -= 1
    word = prose.text[start:end]
    counts = (word.islower() and "qu" not in word) or word in ("Ủy", "Uỷ")
    return (start, word) if counts else None


_mark_on_first = regex(r"(?:[òóỏõọ][ae]|[ùúủũụỦ]y)(?!\w)")

_mark_on_second = regex(r"(?:o[àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\w)")


@rule(
    "CV915",
    "punctuation-space",
    severity="warning",
    drafts=True,
    finds=Bilingual(
        "Khoảng trắng sai trước hoặc sau dấu câu, hai khoảng trắng liền nhau.",
        "A space before a mark, none after it, or two spaces.",
    ),
    remedy=Bilingual(
        "Dấu câu viết liền chữ trước và cách chữ sau một khoảng trắng.",
        "A mark follows the word at once and is followed by one space.",
    ),
    bad="body: Các cơ quan , đơn vị thực hiện nghiêm túc,gửi báo cáo trước ngày  15 tháng 4 năm 2026./.",
    good="body: Lúc 8:30, tỷ lệ 1:500, tăng 1,5% và/hoặc 1.000 đồng; xem http://www.langson.gov.vn, thư a.b@langson.gov.vn...",
)
def punctuation_space(prose: Prose) -> Iterator[Fault]:
    """A comma, semicolon, colon or full stop follows its word at once, and one space follows it.

    Numbers, times, ratios, addresses of the internet and dotted blanks have their own ways; three and more
    spaces are a blank to be filled in or a layout.
    """
    for gap in prose.finditer(_gap()):
        passage = prose.at(gap.start())
        if gap.lastgroup == "none_after" and not _is_missing(prose.text, gap):
            continue
        place = gap.start() - passage.start
        begin = max(
            0, place - _AROUND, passage.text.rfind(" ", max(0, place - _AROUND), max(0, place - 1)) + 1
        )
        yield Fault(passage.path, observed=passage.text[begin : place + 16].strip(), variant=gap.lastgroup)


def _is_missing(text: str, gap: re.Match[str]) -> bool:
    """Whether a mark between letters ends a word of prose, and is no part of an address or a code."""
    place = gap.start("none_after")
    before, follows = text[max(0, place - _AROUND) : place], text[place + 1 : place + _AROUND]
    token = f"{before.split()[-1]}{gap['none_after']}{follows.split()[0]}"
    if _address().search(token):
        return False
    ended, begun = _last_letters().search(before), _word().match(follows)
    if not (ended and begun and is_syllable(ended[0]) and is_syllable(begun[0])):
        return False
    return gap["none_after"] != "." or (len(ended[0]) > 1 and ended[0].islower() and begun[0].istitle())


# Every form begins with one of five characters, so that the engine skips all others.
_gap = regex(
    r"(?: (?:(?P<before>(?<=[\w”\"’)%] )(?:[,;:.!?](?=\s|\Z)(?! [0-9])|[,;](?=[^\W\d_])))"
    r"|(?P<doubled>(?<=[\w,;.”)] ) (?! |(?:tháng|năm)(?!\w))(?=[^\W_]|[(“])))"
    r"|(?P<none_after>[,;:.](?<=[^\W\d_].)(?=[^\W\d_])))"
)

_last_letters = regex(r"[^\W\d_]+\Z")

_address = regex(r"(?i)[@/\\&=_]|www|\.(?:vn|com|net|org|docx?|xlsx?|pdf)(?!\w)")

_TELEX = """
    banr booj caaps cacs coong cuar cungf daanx ddeens ddeer ddinhj dduwowcj giaos hoij khoong kinhs
    laf mootj nawm nawngf nayf ngayf nghij nguwowif nhaan nhuwngx phaats phongf quanr soos sowr
    taanj taij thangs thanhf theer thoong tinhr trinhf tuwf vaan vaanj vaf vawn vieecj vieen xaax
"""
_COMMON_IN_TELEX = frozenset(_TELEX.split())
"""Frequent syllables in Telex that are no words of English and no codes."""

_LONGEST = 12
"""Keystrokes of the longest syllable."""

_NOT_TELEX = frozenset({"ddos"})

_NEVER_DOUBLED = ("của", "và", "các", "những", "hoặc", "với", "nhưng", "rằng", "thì", "trên")
"""Function words that reduplication never makes into words of another meaning."""


@rule(
    "CV916",
    "typing-residue",
    severity="warning",
    drafts=True,
    finds=Bilingual(
        "Phím gõ Telex, VNI chưa thành chữ, từ gõ hai lần.", "Remains of Telex or VNI, words typed twice."
    ),
    remedy=Bilingual("Gõ lại cho đúng chữ, bỏ từ thừa.", "Type the word again, drop the one too many."),
    bad="body: Đề nghị các cơ quan cuar tỉnh báo cáo kết quả thực hiện của của đơn vị./.",
    good="body: Rà soát nguồn gốc của của cải; ngày ngày, luôn luôn, từ từ; file test, data list, CO2e, H1N1, DDoS, ddoong@langson.gov.vn./.",
)
def typing_residue(prose: Prose) -> Iterator[Fault]:
    """Keystrokes of an input method that was off stay in the text: `vieejt`, `vie65t`; so do words typed twice.

    Only what can be no word of another language, no code and no address is judged, and only function words
    that Vietnamese never doubles (`ngày ngày`, `từ từ` are words).
    """
    signs = {_word_start(prose, sign.start()) for sign in _telex_sign().finditer(prose.plain)}
    common = {place for word in _COMMON_IN_TELEX & prose.words for place in prose.places(word)}
    digits = {_word_start(prose, digit.start()) for digit in _digit_in_word().finditer(prose.plain)}
    for start in sorted(signs | common):
        yield from _residue(prose, start, telex=True)
    for start in sorted(digits):
        yield from _residue(prose, start, telex=False)
    for word in _NEVER_DOUBLED:
        if word in prose.words:
            for place in prose.places(f"{word} {word}"):
                if not _other_word_after().match(prose.plain, place + 2 * len(word) + 1):
                    found = prose.text[place : place + 2 * len(word) + 1]
                    yield Fault(
                        prose.at(place).path, observed=found, expected=found[: len(word)], variant="doubled"
                    )


def _word_start(prose: Prose, place: int) -> int:
    """Where the word around a place begins, as far back as a syllable may reach."""
    first = max(0, place - _LONGEST)
    while place > first and prose.text[place - 1].isalnum():
        place -= 1
    return place


def _residue(prose: Prose, start: int, *, telex: bool) -> Iterator[Fault]:
    """The fault that the word at a place is, if it is one."""
    word = _lone_word().match(prose.text, start)
    if word is None or not word[0][1:].islower() or len(word[0]) < 3 or word[0].lower() in _NOT_TELEX:
        return
    typed = word[0]
    meant = (meant_in_telex if telex else meant_in_vni)(typed)
    if meant is not None and (not telex or _is_certain(typed.lower())):
        expected = meant.capitalize() if typed[0].isupper() else meant
        yield Fault(prose.at(start).path, observed=typed, expected=expected)


def _is_certain(typed: str) -> bool:
    return typed in _COMMON_IN_TELEX or _certain_sign().search(typed) is not None


_telex_sign = regex(r"dd(?<!\w..)|uw|uoo|uee|iee|yee|aa")

# English has `queen`; `aa` is sure only with the key of a tone.
_certain_sign = regex(r"\Add|uw|uoo|(?<!q)uee|iee|yee|aa\w*[sfrxj]")

_digit_in_word = regex(r"[1-9](?<=[a-z].)(?=[1-5]?[a-z])")

_lone_word = regex(r"(?<![\w@./\\&_-])[A-Za-z][a-z0-9]{1,12}(?![\w@/\\&-]|\.\w)")

_other_word_after = regex(r"-| (?:cải|công|chung|riêng|chìm|nổi|hồi|để|ăn|nả)(?!\w)")

_MOST = 100
"""A text with more abbreviations is a list of codes, not prose."""

_LINKS = frozenset({"và", "về", "của", "các", "cho", "trong"})


@rule(
    "CV917",
    "common-abbreviation",
    severity="info",
    drafts=True,
    finds=Bilingual(
        "Chữ viết tắt không thông dụng, không được giải thích ở lần đầu.",
        "An uncommon abbreviation that is not expanded at first mention.",
    ),
    remedy=Bilingual(
        "Viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc.",
        "Write it out the first time, with the abbreviation in brackets.",
    ),
    bad="body: Các đơn vị cập nhật số liệu vào hệ thống QLHSĐT trước ngày 15 tháng 4 năm 2026./.",
    good="body: UBND tỉnh giao Trung tâm Phục vụ hành chính công (sau đây gọi là TTPVHCC) thực hiện Mục II Kế hoạch số 5/KH-QLHS./.",
)
def common_abbreviation(
    prose: Prose, issuer: Issuer | None, unit: str | None, archive: Archive | None
) -> Iterator[Fault]:
    """An abbreviation that not every office reads is written out where it is first used.

    Known are common ones, international bodies, those of the issuer and its units, and those whose words (by
    their first letters) stand in the text.
    """
    own = {unit, *(archive.units if archive else ()), *((issuer.code,) if issuer else ())}
    first_mentions: dict[str, Passage] = {}
    for found in prose.finditer(_capitals()):
        passage = prose.at(found.start())
        if passage.role == "line" and not _roman().fullmatch(found[0]):
            first_mentions.setdefault(found[0], passage)
    unknown = first_mentions.keys() - COMMON - ACRONYMS - own
    if not unknown or len(unknown) > _MOST:
        return
    explained = {short for found in prose.finditer(_explanation()) for short in found.groups()}
    initials = "".join(word[0] for word in _word().findall(prose.plain) if word not in _LINKS)
    for short, passage in first_mentions.items():
        if short in unknown - explained and short.lower() not in initials and not passage.text.isupper():
            yield Fault(passage.path, observed=short)


@cache
def _explanation() -> re.Pattern[str]:
    short = r"(?<![A-ZĐ])([A-ZĐ]{3,})"
    return re.compile(rf"[(“\"]{short}[)”\"]|(?<!\w)là {short}(?!\w)|{short}(?= \()")


_capitals = regex(r"(?<![\w/.&-])[A-ZĐ]{3,}(?![\w/&-])")

_roman = regex(r"[IVXLC]+")

_word = regex(r"[^\W\d_]+")
