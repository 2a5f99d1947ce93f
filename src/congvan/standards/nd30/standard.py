"""The standard `nd30-2020`, put together."""

import datetime as dt

from congvan.messages import Bilingual
from congvan.standards.definitions import Frame, Page, Range, Standard
from congvan.standards.nd30.clauses import CLAUSES
from congvan.standards.nd30.components import COMPONENTS, SCHEMES
from congvan.standards.nd30.types import COPIES, TYPES

PAGE = Page(
    width=210,
    height=297,
    top=Range(20, 25),
    bottom=Range(20, 25),
    left=Range(30, 35),
    right=Range(15, 20),
    margins={"top": 20, "bottom": 20, "left": 30, "right": 15, "header": 10},
    font="Times New Roman",
    first_line_indents=(10, 12.7),
    paragraph_gap=6,
    line_spacing=Range(1, 1.5),
)
"""Phụ lục I, Phần I, Mục I and Mục II, khoản 6, điểm e; header distance as in the act's own files."""

ND30 = Standard(
    key="nd30-2020",
    act="30/2020/NĐ-CP",
    title=Bilingual("Nghị định 30/2020/NĐ-CP về công tác văn thư", "Decree 30/2020/NĐ-CP on records work"),
    effective_from=dt.date(2020, 3, 5),
    effective_until=None,
    page=PAGE,
    components=COMPONENTS,
    schemes=SCHEMES,
    types=TYPES,
    copies=COPIES,
    clauses=CLAUSES,
    urgencies={"khan": "KHẨN", "thuong-khan": "THƯỢNG KHẨN", "hoa-toc": "HỎA TỐC"},
    urgency_frames={"khan": Frame(20, 8), "thuong-khan": Frame(40, 8), "hoa-toc": Frame(30, 8)},
    secrecies={"mat": "MẬT", "toi-mat": "TỐI MẬT", "tuyet-mat": "TUYỆT MẬT"},
)
