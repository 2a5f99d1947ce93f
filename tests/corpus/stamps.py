"""Stamps and stray words of a first page in every place where people put them: they are no part of the rest."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.corpus.frames import LEFT, RIGHT, about, agency, date, national, number, short, two_by_two
from tests.corpus.marks import EMPTY, boxed, c, grid, p, r
from tests.corpus.paper import Paper
from tests.corpus.shapes import text_box
from tests.corpus.usual import usual

STAMPS: tuple[tuple[str, dict[str, object]], ...] = (
    ("DỰ THẢO", {}),
    ("DỰ THẢO LẦN 3", {}),
    ("DỰ THẢO 2\n(ngày 12/5/2026)", {}),
    ("Dự thảo", {}),
    ("BẢN SAO", {}),
    ("TÀI LIỆU HỌP", {}),
    ("KHẨN", {"urgency": "khan"}),
    ("THƯỢNG KHẨN", {"urgency": "thuong-khan"}),
    ("HỎA TỐC", {"urgency": "hoa-toc"}),
    ("HOẢ TỐC", {"urgency": "hoa-toc"}),
    ("MẬT", {"secrecy": "mat"}),
    ("TỐI MẬT", {"secrecy": "toi-mat"}),
    ("LƯU HÀNH NỘI BỘ", {"circulation": "LƯU HÀNH NỘI BỘ"}),
    ("XEM XONG TRẢ LẠI", {"circulation": "XEM XONG TRẢ LẠI"}),
    ("Mã số: 123456", {}),
    ("ĐẾN Số: 456 Ngày: 15/5/2026 Chuyển:", {}),
)


def _box(text: str) -> str:
    return text_box(c(r(text, b=True, size=13)), width=40, height=9, x=1, y=1)


_LEFT = agency("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ", rule=short(10))
_NUMBER = number("Số:        /SNV-CCHC") + about("V/v tuyển dụng công chức")
_DATE = date("Lâm Đồng, ngày      tháng 5 năm 2026")

PLACES: dict[str, Callable[[str], str]] = {
    "box above the heading": lambda text: p(_box(text)) + two_by_two(_LEFT, national(), _NUMBER, _DATE),
    "paragraph above the heading": lambda text: p(r(text, b=True, size=13)) + two_by_two(_LEFT, national(), _NUMBER, _DATE),
    "bordered paragraph below the number": lambda text: two_by_two(_LEFT, national(), _NUMBER + boxed(r(text, b=True, size=13)), _DATE),
    "table below the number": lambda text: two_by_two(
        _LEFT, national(), _NUMBER + grid([[c(r(text, b=True, size=13))]], (2300,), borders=True) + EMPTY, _DATE
    ),
    "table above the agency": lambda text: two_by_two(
        grid([[c(r(text, b=True, size=13))]], (2300,), borders=True) + EMPTY + _LEFT, national(), _NUMBER, _DATE
    ),
    "box on the number": lambda text: two_by_two(_LEFT, national(), _NUMBER + p(_box(text)), _DATE),
    "row of its own": lambda text: grid([[_LEFT, national()], [_NUMBER, _DATE], [c(r(text, b=True, size=13)), EMPTY]], (LEFT, RIGHT)),
    "below the heading": lambda text: two_by_two(_LEFT, national(), _NUMBER, _DATE) + p(_box(text)),
    "below the date": lambda text: two_by_two(_LEFT, national(), _NUMBER, _DATE + boxed(r(text, b=True, size=13))),
}  # fmt: skip


def _make(place: Callable[[str], str], text: str) -> bytes:
    return usual(
        rule=0,
        number_line="",
        day="",
        heading=place(text),
        to=("Các sở, ban, ngành",),
        text="Sở Nội vụ thông báo kế hoạch tuyển dụng công chức năm 2026.\nĐề nghị các cơ quan đăng ký chỉ tiêu./.",
        items=("- Như trên;", "- Lưu: VT, CCHC."),
        posts=("GIÁM ĐỐC",),
        name="Nguyễn Văn An",
    )


def stamps() -> Iterator[Paper]:
    """Each stamp in each place; findings do not count."""
    for text, own in STAMPS:
        for where, place in PLACES.items():
            label = {
                "type": "cong-van",
                "parent": "UBND TỈNH LÂM ĐỒNG",
                "issuer": "SỞ NỘI VỤ",
                "symbol": "SNV-CCHC",
                "place": "Lâm Đồng",
                "date": "2026-05",
                "subject": "tuyển dụng công chức",
                "to": ["Các sở, ban, ngành"],
                "sign": "GIÁM ĐỐC|Nguyễn Văn An",
                "recipients": ["Như trên"],
                "archive": "VT, CCHC",
                "first": "Sở Nội vụ thông báo kế hoạch",
                "last": "đăng ký chỉ tiêu./.",
                **own,
            }
            yield Paper(
                f"stamps/{where}; {text}", partial(_make, place, text), label, frozenset(), frozenset({"*"})
            )
