"""Capitals at the beginning of sentences and lines, and of lunar years, tết, weekdays and months."""

import re
from collections.abc import Iterator
from functools import cache

from congvan.language import excerpt, fold_tones, regex
from congvan.language.syllables import SMALL_LETTERS, is_syllable
from congvan.messages import Bilingual
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Passage, Prose, with_capital
from congvan.standards.data.calendar import MONTHS, TET_NAMES, WEEKDAYS, lunar_years

_EXCERPT = 40


@rule(
    "CV901",
    "sentence-capital",
    severity="warning",
    clause="PL2.I",
    drafts=True,
    finds=Bilingual("Câu hoặc dòng bắt đầu bằng chữ thường.", "A sentence or line that starts small."),
    remedy=Bilingual("Viết hoa chữ cái đầu câu.", "Begin the sentence with a capital."),
    bad="body: Sở Nội vụ đã nhận được báo cáo. đề nghị các cơ quan bổ sung số liệu./.",
    good="""
body: |
  Hồ sơ gồm:
  - bản sao quyết định, tờ trình, v.v. và các tài liệu liên quan;
  - phiếu trình của ThS. Lê Văn Bình./.
""",
)
def sentence_capital(prose: Prose) -> Iterator[Fault]:
    """A sentence begins with a capital: after a full stop, question or exclamation mark and on a new line.

    A line that begins small after `:`, `;`, `,` or no mark at all may carry on the sentence before it and is
    not judged; nor is what is no Vietnamese word (`mm`, `eOffice`, an address).
    """
    above: Passage | None = None
    for passage in prose.passages:
        word = _small_word().match(passage.text)
        if word and _is_word(word) and _begins_anew(passage, above):
            yield _fault(passage, word)
        above = passage
    for mark in prose.finditer(_small_after_mark()):
        passage = prose.at(mark.start())
        place = mark.end() - passage.start
        word = _small_word().match(passage.text, place)
        if (
            passage.role in ("line", "basis")
            and word
            and _is_word(word)
            and _ends_sentence(prose, mark, place)
        ):
            yield _fault(passage, word)


def _ends_sentence(prose: Prose, mark: re.Match[str], place: int) -> bool:
    passage = prose.at(mark.start())
    before = prose.text[max(passage.start, mark.start() - _EXCERPT) : mark.start()]
    return _ends_word(before.rpartition(" ")[2]) and place in prose.sentence_starts(passage)


def _begins_anew(passage: Passage, above: Passage | None) -> bool:
    if passage.role == "basis":
        return True
    if passage.role not in ("line", "title") or "body" not in passage.path:
        return False
    if above is None or _text_of(above) != _text_of(passage):
        return True
    return above.role != "cell" and _ended_sentence().search(above.text.rstrip()[-8:]) is not None


def _text_of(passage: Passage) -> str:
    """The key path of the body that the passage belongs to."""
    return passage.path.partition("body")[0] if "body" in passage.path else passage.path


def _is_word(word: re.Match[str]) -> bool:
    return len(word["word"]) > 1 and is_syllable(word["word"])


def _ends_word(before: str) -> bool:
    """Whether what stands before the mark ends a sentence, and is no abbreviation or item number."""
    last = before.rstrip('”"’»)]')
    return last != before or (last.isdigit() and len(last) == 4) or (len(last) > 1 and is_syllable(last))


def _fault(passage: Passage, word: re.Match[str]) -> Fault:
    found = excerpt(passage.text[word.start("word") :], _EXCERPT)
    return Fault(passage.path, observed=found, expected=with_capital(found))


# A word that a dot, slash, hyphen or at sign continues is part of an address, a code or a name.
_small_word = regex(rf"[“\"‘«(\[]*(?P<word>[{SMALL_LETTERS}]++)(?![\w@/\\-]|\.\w)")

_small_after_mark = regex(rf"[.!?][”\"’»)\]]* +(?=[“\"‘«(\[]*[{SMALL_LETTERS}])")

_ended_sentence = regex(r"(?<![.…v])[.!?][”\"’»)\]]*\s*\Z|[./]/\.\s*\Z")


@rule(
    "CV911",
    "lunar-year",
    severity="warning",
    clause="PL2.V.8.a",
    drafts=True,
    finds=Bilingual(
        "Tên năm âm lịch viết hoa chưa đủ.", "The name of a lunar year without all its capitals."
    ),
    remedy=Bilingual("Viết hoa mọi âm tiết: năm Giáp Thìn.", "Capitals on every syllable: năm Giáp Thìn."),
    bad="body: Chúc mừng năm mới, xuân Bính ngọ 2026./.",
    good="body: Chúc mừng xuân Bính Ngọ; năm Quí Tỵ, năm Kỷ Tị; năm tân binh nhập ngũ giáp ranh xã Tân Mão./.",
)
def lunar_year(prose: Prose) -> Iterator[Fault]:
    """Every syllable of a lunar year's name takes a capital: `Kỷ Tỵ`, `Mậu Thân`.

    Looked for after `năm`, `Tết` and `xuân`; both spellings of `Tỵ` and `Tị` are right.
    """
    if not prose.has(("năm", "tết", "xuân")):
        return
    for cue in _year_cue().finditer(prose.plain):
        written = _lunar_years().get(cue[1])
        place, end = cue.span(1)
        found = prose.text[place:end]
        if not (written is None or found == written or found.isupper()):
            yield from prose.miswritten(place, found, written)


@cache
def _lunar_years() -> dict[str, str]:
    return {fold_tones(name.lower()): name for name in lunar_years()}


_year_cue = regex(r"(?:năm|tết|xuân) ([gấbđmkctnq]\w{1,4} [tsdmnh]\w{1,3})(?!\w)")


@rule(
    "CV912",
    "tet-name",
    severity="warning",
    clause="PL2.V.8.b",
    drafts=True,
    finds=Bilingual("Tên ngày tết viết hoa chưa đúng.", "The name of a tết in other capitals."),
    remedy=Bilingual(
        "Viết tết Nguyên đán, tết Trung thu; viết hoa Tết khi đứng một mình thay cho tết Nguyên đán.",
        "Write tết Nguyên đán, tết Trung thu; Tết alone, for tết Nguyên đán, takes a capital.",
    ),
    bad="body: Các đơn vị trực trong dịp Tết Nguyên Đán Bính Ngọ./.",
    good="body: Tết Nguyên đán năm nay nghỉ 09 ngày; trực dịp tết Nguyên đán, các dịp lễ, tết và đón Tết Bính Ngọ./.",
)
def tet_name(prose: Prose) -> Iterator[Fault]:
    """Of a tết's name the first syllable takes a capital: `tết Nguyên đán`, `tết Trung thu`.

    `Tết` has a capital where it stands alone for tết Nguyên đán, and at the beginning of a sentence; `lễ, tết` in
    general stays small.
    """
    if "tết" not in prose.words:
        return
    for name in _tet().finditer(prose.plain):
        place, end = name.span()
        found = prose.text[place:end]
        small = f"tết {_tets()[name[1]]}"
        expected = small if prose.inside_sentence(place) else with_capital(small)
        if not (found in (small, expected) or found.isupper()):
            yield from prose.miswritten(place, found, expected)
    for alone in prose.finditer(_tet_alone()):
        yield from prose.miswritten(alone.start(), alone[0], alone[0].replace("tết", "Tết"), "alone")


@cache
def _tets() -> dict[str, str]:
    return {name.lower(): name for name in TET_NAMES}


@cache
def _tet() -> re.Pattern[str]:
    return re.compile(rf"tết ({'|'.join(_tets())})(?!\w)")


_tet_alone = regex(r"(?<=\w )(?:đón|ăn|vui|trước|sau) tết(?=[,.;)]|\Z)")


@rule(
    "CV913",
    "weekday-month",
    severity="warning",
    clause="PL2.V.8.c",
    drafts=True,
    finds=Bilingual(
        "Ngày trong tuần, tháng viết bằng chữ mà không viết hoa.",
        "A weekday or month in words without its capital.",
    ),
    remedy=Bilingual("Viết hoa âm tiết chỉ tên: thứ Hai, tháng Tám.", "Write thứ Hai, tháng Tám."),
    bad="body: Cuộc họp bắt đầu lúc 8 giờ 00 sáng thứ hai, ngày 02 tháng 3 năm 2026./.",
    good="body: Kỳ họp thứ hai, ngày 02 tháng 3, ngày thứ ba của đợt kiểm tra, mỗi tháng hai lần, ngày tháng năm sinh, tháng 8./.",
)
def weekday_month(prose: Prose) -> Iterator[Fault]:
    """A weekday or month in words has a capital on the syllable that names it: `thứ Hai`, `tháng Tám`.

    `Kỳ họp thứ hai` is an ordinal and `mỗi tháng hai lần` a count: only what is clearly of the calendar is judged.
    """
    for cue, pattern, is_named in (
        ("thứ", _small_weekday(), _is_weekday),
        ("tháng", _small_month(), _is_month),
    ):
        if cue in prose.words:
            for day in prose.finditer(pattern):
                place, end = day.span()
                if is_named(day["name"], prose.before(place), prose.after(end)):
                    yield from prose.miswritten(place, day[0], f"{cue} {day['name'].capitalize()}")


def _is_weekday(_name: str, before: str, after: str) -> bool:
    if _of_week().match(after):
        return True
    if _part_of_day().search(before):
        return _of_what().match(after) is None
    return _date_after().match(after) is not None and _time_before().search(before) is not None


def _is_month(name: str, before: str, after: str) -> bool:
    if before.endswith("cách mạng ") and name in ("tám", "mười"):
        return True
    return _year_after().match(after) is not None and _count_before().search(before) is None


@cache
def _small_weekday() -> re.Pattern[str]:
    return re.compile(rf"thứ (?P<name>{'|'.join(day.lower() for day in WEEKDAYS)})(?!\w)")


@cache
def _small_month() -> re.Pattern[str]:
    return re.compile(rf"tháng (?P<name>{'|'.join(month.lower() for month in MONTHS)})(?!\w)")


_of_week = regex(r" h[ằà]ng tuần| tuần (?:này|tới|sau|trước|đầu|cuối)")

# `buổi sáng thứ hai` may be the second morning.
_part_of_day = regex(r"(?<!\w)(?<!buổi )(?:sáng|trưa|chiều|tối|đêm) \Z")

_of_what = regex(r" (?:của|trong|kể|liên)")

_date_after = regex(r",? \(?(?:ngày )?[0-9]{1,2}(?:/| tháng )")

_time_before = regex(r"(?:\(|[0-9]|[0-9],|(?<!\w)(?:vào|giờ|phút|hôm|từ|đến),?) ?\Z")

_year_after = regex(r"(?: một| hai)? năm (?:[12][0-9]{3}|một nghìn|hai nghìn|hai ngàn)(?!\w)")

_count_before = regex(r"(?:[0-9]|(?<!\w)(?:mỗi|hằng|hàng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) \Z")
