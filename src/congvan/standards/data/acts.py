"""Kinds of acts that documents cite, and acts that are no longer in force."""

import datetime as dt
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from congvan.language import fold
from congvan.standards.nd30.types import TYPES

LAWS = ("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh")
"""Acts cited by name alone (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a)."""

_OTHER_KINDS = (
    "Lệnh",
    "Nghị định",
    "Nghị quyết liên tịch",
    "Thông tư",
    "Thông tư liên tịch",
    "Văn bản hợp nhất",
    "Văn bản",
    "Kết luận",
    "Thông báo kết luận",
    "Thông tri",
    "Quy chế phối hợp",
    "Giấy phép",
    "Giấy chứng nhận",
    "Phiếu trình",
)


@cache
def citable_kinds() -> Mapping[str, str]:
    """Every kind of document that is cited by number and symbol: its folded name and its name."""
    names = (*(kind.name for kind in TYPES.values()), *_OTHER_KINDS, *LAWS)
    return {fold(name): name for name in names}


NUMBERED_KINDS = frozenset(
    {"Nghị định", "Thông tư", "Thông tư liên tịch", "Quyết định", "Chỉ thị", "Công văn"}
)
"""Kinds of which every document has a number, so that a citation without one lacks it."""

KINDS_WITH_SUBJECT = NUMBERED_KINDS | {
    "Nghị quyết",
    "Nghị quyết liên tịch",
    "Kế hoạch",
    "Chương trình",
    "Hướng dẫn",
    "Thông báo",
    "Báo cáo",
    "Tờ trình",
    "Đề án",
    "Phương án",
    "Kết luận",
    "Công điện",
}
"""Kinds of which every document has a subject (trích yếu)."""


@frozen
class RepealedAct:
    """An act that a later one replaced: its number and symbol, the first day without it, what replaced it."""

    reference: str
    since: dt.date
    successor: str


REPEALED = {
    act.reference: act
    for act in (
        RepealedAct("110/2004/NĐ-CP", dt.date(2020, 3, 5), "Nghị định số 30/2020/NĐ-CP"),
        RepealedAct("09/2010/NĐ-CP", dt.date(2020, 3, 5), "Nghị định số 30/2020/NĐ-CP"),
        # In substance replaced on 05/3/2020; the day of the formal repeal is the cautious one.
        RepealedAct("01/2011/TT-BNV", dt.date(2020, 6, 15), "Nghị định số 30/2020/NĐ-CP"),
        RepealedAct("55/2005/TTLT-BNV-VPCP", dt.date(2020, 6, 15), "Nghị định số 30/2020/NĐ-CP"),
    )
}
