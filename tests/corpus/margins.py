"""Notes that stand within, beside or below the signature and the recipients: none is a name, a post or a recipient."""

from collections.abc import Iterator
from functools import partial

from tests.corpus.frames import closing, recipients
from tests.corpus.marks import EMPTY, PAGE_BREAK, c, p, r
from tests.corpus.paper import Paper
from tests.corpus.shapes import text_box
from tests.corpus.usual import usual

NOTES = (
    "(Đã ký)",
    "Đã ký",
    "(Chữ ký, dấu)",
    "(Ký, ghi rõ họ tên)",
    "(Ký, đóng dấu, ghi rõ họ tên)",
    "(Ký số)",
    "[daky]",
    "#CHUKYSO#",
    "<Chữ ký số>",
    "{{chu_ky}}",
    "Ký bởi: Sở Nội vụ\nThời gian ký: 15/05/2026 10:22:31",
    "Người ký: Nguyễn Hoài Nam\nEmail: nam@lamdong.gov.vn\nCơ quan: Sở Nội vụ\nThời gian ký: 15.05.2026 10:22:31 +07:00",
    "Signature Not Verified",
)

BELOW = (
    "Người soạn thảo: Trần Thị Bình",
    "* Ghi chú: Văn bản này thay thế Công văn số 12/SNV-CCHC",
    "Đường dẫn tải tài liệu: https://snv.lamdong.gov.vn",
    "VB_2026_123.docx",
    "(Đính kèm: Biểu mẫu báo cáo)",
    "1",
    "Trang 2",
)

ITEMS = ("- Như trên;", "- Giám đốc Sở;", "- Lưu: VT, CCHC.")
POSTS = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
NAME = "Nguyễn Hoài Nam"


def _posts() -> str:
    return "".join(c(r(text, b=True)) for text in POSTS)


def _between(note: str) -> str:
    return closing(
        recipients(*ITEMS), _posts() + EMPTY + c(r(note, i=True, size=12)) + EMPTY + c(r(NAME, b=True))
    )


def _boxed(note: str) -> str:
    box = p(text_box(p(r(note, size=10)), width=50, height=15))
    return closing(recipients(*ITEMS), _posts() + box + EMPTY * 3 + c(r(NAME, b=True)))


def _under(note: str) -> str:
    return closing(
        recipients(*ITEMS), _posts() + EMPTY * 4 + c(r(NAME, b=True)) + c(r(note, i=True, size=11))
    )


def _after(note: str) -> str:
    return (
        closing(recipients(*ITEMS), _posts() + EMPTY * 4 + c(r(NAME, b=True))) + EMPTY + p(r(note, size=11))
    )


def _next_page(note: str) -> str:
    return (
        closing(recipients(*ITEMS), _posts() + EMPTY * 4 + c(r(NAME, b=True)))
        + PAGE_BREAK
        + p(r(note, size=11))
    )


def _under_recipients(note: str) -> str:
    return closing(
        recipients(*ITEMS) + EMPTY + p(r(note, size=11)), _posts() + EMPTY * 4 + c(r(NAME, b=True))
    )


def _make(foot: str) -> bytes:
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số:        /SNV-CCHC",
        day="Lâm Đồng, ngày      tháng 5 năm 2026",
        about_line="V/v tuyển dụng công chức",
        to=("Các sở, ban, ngành",),
        text="Sở Nội vụ thông báo kế hoạch tuyển dụng công chức năm 2026.\nĐề nghị các cơ quan đăng ký chỉ tiêu./.",
        items=(),
        posts=(),
        name="",
        foot=foot,
    )


_LABEL = {
    "only": True,
    "sign": f"KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|{NAME}",
    "recipients": ["Như trên", "Giám đốc Sở"],
    "archive": "VT, CCHC",
    "annexes": [],
    "last": "đăng ký chỉ tiêu./.",
}


def margins() -> Iterator[Paper]:
    """Each note in each place; findings do not count."""
    for place in (_between, _boxed, _under):
        for note in NOTES:
            name = f"margins/{place.__name__.strip('_')}; {note}".replace("\n", " ")
            yield Paper(name, partial(_make, place(note)), _LABEL, frozenset(), frozenset({"*"}))
    for place in (_after, _next_page, _under_recipients):
        for note in BELOW:
            name = f"margins/{place.__name__.strip('_')}; {note}"
            yield Paper(name, partial(_make, place(note)), _LABEL, frozenset(), frozenset({"*"}))
