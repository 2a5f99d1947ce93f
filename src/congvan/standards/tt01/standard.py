"""The standard `tt01-2011`, put together from what the circular has in common with NĐ 30/2020/NĐ-CP and its own.

Its full text was not at hand, so nothing under it is more than a warning.
"""

import datetime as dt
from typing import Any

from attrs import evolve

from congvan.messages import Bilingual
from congvan.standards.definitions import Range, Standard
from congvan.standards.nd30 import ND30
from congvan.standards.tt01.clauses import CLAUSES
from congvan.standards.tt01.types import COPIES, TYPES

_CHANGED: dict[str, dict[str, Any]] = {
    "type": {"size": Range(14, 14)},
    "subject": {"size": Range(14, 14)},
    "basis": {"italic": False},
    "page-number": {"align": "right"},
}

COMPONENTS = {
    key: evolve(component, **_CHANGED.get(key, {}))
    for key, component in ND30.components.items()
    if key != "digital-signature"
}

TT01 = Standard(
    key="tt01-2011",
    act="01/2011/TT-BNV",
    title=Bilingual(
        "Thông tư 01/2011/TT-BNV hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính",
        "Circular 01/2011/TT-BNV on the form and layout of administrative documents",
    ),
    effective_from=dt.date(2011, 3, 5),
    effective_until=ND30.effective_from,
    page=evolve(ND30.page, font_required=False, number_position="bottom-right"),
    components=COMPONENTS,
    schemes=ND30.schemes,
    types=TYPES,
    copies=COPIES,
    clauses=CLAUSES,
    authorities=ND30.authorities,
    urgencies={**ND30.urgencies, "hoa-toc-hen-gio": "HỎA TỐC HẸN GIỜ"},
    urgency_frames=ND30.urgency_frames,
    secrecies=ND30.secrecies,
    last_basis_end=",",
    severest="warning",
)
