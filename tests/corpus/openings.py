"""How texts begin: bases and what only looks like them, in letters, plans and decisions."""

from collections.abc import Iterator
from functools import partial

from tests.corpus.frames import middle, prose, title
from tests.corpus.marks import c, r
from tests.corpus.paper import Paper
from tests.corpus.usual import usual

LAW = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"
PLAN = "Thực hiện Kế hoạch số 27/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026"
HEAD = "Theo đề nghị của Chánh Văn phòng Sở"
SAY = "Sở Nội vụ đề nghị các cơ quan phối hợp thực hiện như sau:"

LETTERS: tuple[tuple[str, tuple[int, ...], str], ...] = (
    # Paragraphs divided by ` / `; how many bases a person may see; how the body then begins.
    (f"{PLAN}, {SAY}", (0,), PLAN),
    (f"{LAW}, {SAY}", (0,), LAW),
    (f"{LAW}; {PLAN}; {SAY}", (0,), LAW),
    (f"{LAW}; / {SAY}", (1,), SAY),
    (f"{LAW}; / {PLAN}; / {SAY}", (1, 2), ""),
    (f"{LAW}; / {PLAN}. / {SAY}", (1, 2), ""),
    (
        f"Xét nội dung Tờ trình số 45/TTr-STC ngày 05 tháng 3 năm 2026 của Sở Tài chính về bổ sung kinh phí, {SAY}",
        (0,),
        "Xét nội dung",
    ),
    (f"Sau khi xem xét đề nghị của Sở Tài chính, {SAY}", (0,), "Sau khi xem xét"),
    (f"Theo đề nghị của Sở Tài chính, {SAY}", (0,), "Theo đề nghị của Sở Tài chính, Sở"),
    (
        f"Ngày 05 tháng 3 năm 2026, Sở Nội vụ nhận được văn bản của Sở Tài chính. / {SAY}",
        (0,),
        "Ngày 05 tháng 3",
    ),
    (f"Căn cứ tình hình thực tế, {SAY}", (0,), "Căn cứ tình hình"),
    ("Căn cứ vào kết quả kiểm tra, đề nghị các đơn vị khắc phục ngay các tồn tại.", (0,), "Căn cứ vào"),
)

DECISIONS: tuple[tuple[str, int], ...] = (
    # Paragraphs above `QUYẾT ĐỊNH:`; how many bases.
    (f"{LAW}; / {HEAD}.", 2),
    (f"- {LAW}; / - {HEAD}.", 2),
    (f"{LAW}, / {HEAD},", 2),
    (f"{LAW}; / {PLAN}; / {HEAD}.", 3),
    (
        f"{LAW}; / Xét Tờ trình số 45/TTr-VP ngày 05 tháng 3 năm 2026 của Văn phòng Sở về việc khen thưởng; / {HEAD}.",
        3,
    ),
    (
        f"{LAW}; / Trên cơ sở kết quả họp Hội đồng Thi đua - Khen thưởng ngày 04 tháng 3 năm 2026; / {HEAD}.",
        3,
    ),
    (
        f"{LAW}; / Được sự đồng ý của Ủy ban nhân dân tỉnh tại Công văn số 812/UBND-NC ngày 02 tháng 3 năm 2026; / {HEAD}.",
        3,
    ),
    (f"{LAW}; / Xét năng lực, phẩm chất của ông Nguyễn Văn An; / {HEAD}.", 3),
    (f"{LAW} / {HEAD}", 2),
)


def _letter(opening: str) -> bytes:
    text = "\n".join(
        (
            *opening.split(" / "),
            "1. Rà soát, tổng hợp số liệu gửi về Sở Nội vụ.",
            "2. Cử đầu mối phối hợp trước ngày 20 tháng 3 năm 2026./.",
        )
    )
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số:        /SNV-CCHC",
        day="Lâm Đồng, ngày      tháng 3 năm 2026",
        about_line="V/v phối hợp thực hiện",
        to=("Các sở, ban, ngành",),
        text=text,
        items=("- Như trên;", "- Lưu: VT, CCHC."),
        posts=("GIÁM ĐỐC",),
        name="Nguyễn Văn An",
    )


def _decision(bases: str, italic: bool) -> bytes:
    above = c(r("GIÁM ĐỐC SỞ NỘI VỤ", b=True), before=240, after=120) + prose(
        "\n".join(bases.split(" / ")), italic=italic or None
    )
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số:        /QĐ-SNV",
        day="Lâm Đồng, ngày      tháng 3 năm 2026",
        subject=title("QUYẾT ĐỊNH", "Về việc khen thưởng", rule=middle(18)),
        to_block=above + c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120),
        text="**Điều 1.** Tặng Giấy khen cho 05 cá nhân.\n**Điều 2.** Chánh Văn phòng Sở và các cá nhân có tên thi hành Quyết định này./.",
        items=("- Như Điều 2;", "- Lưu: VT."),
        posts=("GIÁM ĐỐC",),
        name="Nguyễn Văn An",
    )


def openings() -> Iterator[Paper]:
    """A letter for every opening, a decision for every list of bases, in italics and upright."""
    for opening, bases, first in LETTERS:
        label = {
            "only": True,
            "bases": list(bases),
            "to": ["Các sở, ban, ngành"],
            "last": "trước ngày 20 tháng 3 năm 2026./.",
            **({"first": first} if first else {}),
        }
        yield Paper(f"openings/{opening}", partial(_letter, opening), label, frozenset(), frozenset({"*"}))
    for text, count in DECISIONS:
        for italic in (True, False):
            label = {
                "only": True,
                "bases": count,
                "authority_line": "GIÁM ĐỐC SỞ NỘI VỤ",
                "first": "Điều 1. Tặng Giấy khen",
                "subject": "Về việc khen thưởng",
            }
            name = f"openings/{'italic' if italic else 'upright'}; {text}"
            yield Paper(name, partial(_decision, text, italic), label, frozenset(), frozenset({"*"}))
