"""How the text is written: one style of tone marks, spaces around punctuation marks."""

import re
from collections.abc import Iterator

from congvan.language import regex
from congvan.language.syllables import is_syllable
from congvan.messages import Bilingual
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Prose

_LONGEST_SYLLABLE = 8
_AROUND = 40
"""How many characters around a mark show what it stands in."""


@rule(
    "CV914",
    "tone-mark-mix",
    severity=Severity.INFO,
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
    severity=Severity.WARNING,
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
    ended, begun = _last_letters().search(before), _letters().match(follows)
    if not (ended and begun and is_syllable(ended[0]) and is_syllable(begun[0])):
        return False
    return gap["none_after"] != "." or (len(ended[0]) > 1 and ended[0].islower() and begun[0].istitle())


# Every form begins with one of five characters, so that the engine skips all others.
_gap = regex(
    r"(?: (?:(?P<before>(?<=[\w”\"’)%] )(?:[,;:.!?](?=\s|\Z)(?! [0-9])|[,;](?=[^\W\d_])))"
    r"|(?P<doubled>(?<=[\w,;.”)] ) (?! |(?:tháng|năm)(?!\w))(?=[^\W_]|[(“])))"
    r"|(?P<none_after>[,;:.](?<=[^\W\d_].)(?=[^\W\d_])))"
)


_letters = regex(r"[^\W\d_]+")


_last_letters = regex(r"[^\W\d_]+\Z")


_address = regex(r"(?i)[@/\\&=_]|www|\.(?:vn|com|net|org|docx?|xlsx?|pdf)(?!\w)")
