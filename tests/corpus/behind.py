"""What stands behind the signature, in many wordings: annexes, lists, texts that a decision issues."""

from collections.abc import Iterator
from functools import partial

from tests.corpus.frames import agency, middle, national, one_row, prose, short
from tests.corpus.marks import EMPTY, PAGE_BREAK, c, grid, p, r
from tests.corpus.ooxml import ends_section, section
from tests.corpus.paper import Paper
from tests.corpus.usual import usual

NOTE = "(Kèm theo Công văn số        /SNV-CCHC ngày      tháng 5 năm 2026 của Sở Nội vụ)"
ISSUED = "(Ban hành kèm theo Quyết định số        /QĐ-SNV ngày      tháng 5 năm 2026 của Sở Nội vụ)"

ANNEXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Lines divided by ` / `, those in brackets in italics; the titles of the annexes.
    ("Phụ lục / DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("PHỤ LỤC / DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("PHỤ LỤC I / DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("Phụ lục số 01 / DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("PHỤ LỤC 1 / DANH MỤC NHIỆM VỤ", ("DANH MỤC NHIỆM VỤ",)),
    ("PHỤ LỤC 01: / DANH MỤC NHIỆM VỤ", ("DANH MỤC NHIỆM VỤ",)),
    ("PHỤ LỤC: DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("Phụ lục I. DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("Phụ lục I - DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("Phụ lục / Danh mục nhiệm vụ / (N)", ("Danh mục nhiệm vụ",)),
    ("Phụ lục / DANH MỤC NHIỆM VỤ NĂM 2026 / CỦA SỞ NỘI VỤ / (N)", ("DANH MỤC NHIỆM VỤ NĂM 2026 CỦA SỞ NỘI VỤ",)),
    ("DANH MỤC NHIỆM VỤ / (N)", ("DANH MỤC NHIỆM VỤ",)),
    ("DANH SÁCH CÁN BỘ ĐƯỢC CỬ ĐI HỌC / (N)", ("DANH SÁCH CÁN BỘ ĐƯỢC CỬ ĐI HỌC",)),
    ("BẢNG TỔNG HỢP KẾT QUẢ / (N)", ("BẢNG TỔNG HỢP KẾT QUẢ",)),
    ("ĐỀ CƯƠNG BÁO CÁO / (N)", ("ĐỀ CƯƠNG BÁO CÁO",)),
    ("Phụ lục I / DANH MỤC NHIỆM VỤ / (N) / @ / Phụ lục II / BIỂU MẪU / (N)", ("DANH MỤC NHIỆM VỤ", "BIỂU MẪU")),
    ("PHỤ LỤC 1 / DANH MỤC NHIỆM VỤ / (N) / @ / PHỤ LỤC 2 / BIỂU MẪU / (N) / @ / PHỤ LỤC 3 / DỰ TOÁN / (N)", ("DANH MỤC NHIỆM VỤ", "BIỂU MẪU", "DỰ TOÁN")),
)  # fmt: skip

ATTACHED: tuple[tuple[str, str], ...] = (
    # Lines behind a decision; type and title of what it issues.
    ("QUY CHẾ / Tiếp công dân của Sở Nội vụ / (I)", "quy-che|Tiếp công dân của Sở Nội vụ"),
    ("QUY CHẾ / TIẾP CÔNG DÂN CỦA SỞ NỘI VỤ / (I)", "quy-che|TIẾP CÔNG DÂN CỦA SỞ NỘI VỤ"),
    ("QUY ĐỊNH / Về văn hóa công sở / (I)", "quy-dinh|Về văn hóa công sở"),
    ("KẾ HOẠCH / Cải cách hành chính năm 2026 / (I)", "ke-hoach|Cải cách hành chính năm 2026"),
    ("ĐỀ ÁN / Vị trí việc làm của Sở Nội vụ / (I)", "de-an|Vị trí việc làm của Sở Nội vụ"),
    ("CHƯƠNG TRÌNH / Công tác năm 2026 / (I)", "chuong-trinh|Công tác năm 2026"),
    ("PHƯƠNG ÁN / Phòng cháy, chữa cháy / (I)", "phuong-an|Phòng cháy, chữa cháy"),
    ("Quy chế / Tiếp công dân của Sở Nội vụ / (I)", "quy-che|Tiếp công dân của Sở Nội vụ"),
)


def _lines(text: str) -> str:
    table = grid(
        [[p(r(word, size=12)) for word in row] for row in (("TT", "Nội dung"), ("1", "Rà soát"))],
        (900, 8000),
        borders=True,
    )
    out = ""
    for line in text.split(" / "):
        if line == "@":
            out += EMPTY + table + PAGE_BREAK
        elif line in {"(N)", "(I)"}:
            out += c(r({"(N)": NOTE, "(I)": ISSUED}[line], i=True))
        else:
            out += c(r(line, b=True))
    return out + EMPTY + table


def _letter(behind: str, apart: str) -> bytes:
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số:        /SNV-CCHC",
        day="Lâm Đồng, ngày      tháng 5 năm 2026",
        about_line="V/v triển khai nhiệm vụ",
        to=("Các sở, ban, ngành",),
        text="Sở Nội vụ gửi danh mục nhiệm vụ năm 2026.\nĐề nghị các cơ quan thực hiện theo Phụ lục kèm theo./.",
        items=("- Như trên;", "- Lưu: VT, CCHC."),
        posts=("GIÁM ĐỐC",),
        name="Nguyễn Văn An",
        after=apart + _lines(behind),
    )


def _decision(behind: str, with_heading: bool) -> bytes:
    heading = (
        one_row(agency("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ", rule=short(10)), national())
        if with_heading
        else ""
    )
    articles = "**Điều 1. Phạm vi**\nÁp dụng đối với các phòng, đơn vị thuộc Sở.\n**Điều 2. Hiệu lực**\nCó hiệu lực từ ngày ký./."
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số:        /QĐ-SNV",
        day="Lâm Đồng, ngày      tháng 5 năm 2026",
        named=("QUYẾT ĐỊNH", "Ban hành văn bản"),
        line_below=16,
        decides="GIÁM ĐỐC SỞ NỘI VỤ",
        bases="Theo đề nghị của Chánh Văn phòng Sở.",
        text="**Điều 1.** Ban hành kèm theo Quyết định này văn bản của Sở Nội vụ.\n**Điều 2.** Chánh Văn phòng, các phòng, đơn vị thi hành Quyết định này./.",
        items=("- Như Điều 2;", "- Lưu: VT."),
        posts=("GIÁM ĐỐC",),
        name="Nguyễn Văn An",
        after=PAGE_BREAK
        + heading
        + "".join(
            c(r({"(I)": ISSUED}.get(line, line), b=line != "(I)" or None, i=line == "(I)" or None))
            for line in behind.split(" / ")
        )
        + c(middle(30))
        + prose(articles),
    )


_LETTER = {
    "only": True,
    "recipients": ["Như trên"],
    "archive": "VT, CCHC",
    "sign": "GIÁM ĐỐC|Nguyễn Văn An",
    "last": "theo Phụ lục kèm theo./.",
    "others": 0,
}


def behind() -> Iterator[Paper]:
    """Each wording behind a page break and in a section of its own, each attached text with and without a heading."""
    for text, titles in ANNEXES:
        label = {**_LETTER, "annexes": list(titles)}
        for where, apart in (
            ("page", PAGE_BREAK),
            ("section", ends_section(section(references="@references@"))),
        ):
            yield Paper(
                f"behind/{where}; {text}", partial(_letter, text, apart), label, frozenset(), frozenset({"*"})
            )
    for text, attached in ATTACHED:
        label = {
            "only": True,
            "attached": attached,
            "annexes": [],
            "others": 0,
            "last": "thi hành Quyết định này./.",
            "sign": "GIÁM ĐỐC|Nguyễn Văn An",
        }
        for with_heading in (True, False):
            name = f"behind/{'with' if with_heading else 'without'} heading; {text}"
            yield Paper(name, partial(_decision, text, with_heading), label, frozenset(), frozenset({"*"}))
