"""Capitals in the names of documents."""

import re
from collections.abc import Iterator
from functools import cache

from congvan.language import regex
from congvan.messages import Bilingual
from congvan.rules.finding import Severity
from congvan.rules.listed_names import Name, listing, miswritten
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Prose
from congvan.standards.data.acts import citable_kinds
from congvan.standards.data.law_names import CODES, LAWS


@rule(
    "CV910",
    "act-name-capitals",
    severity=Severity.WARNING,
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
        if kind and not _general_before().search(before[: kind.start()]) and not prose.is_quoted(place):
            found = f"{kind[0]}{number[0]}"
            yield Fault(prose.at(place).path, observed=found, expected=found[0].upper() + found[1:])


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
            yield Fault(prose.at(place).path, observed=found, expected=name.written)


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
