"""A decision of an acting head."""

from tests.corpus.frames import (
    agency,
    closing,
    date,
    national,
    number,
    prose,
    recipients,
    short,
    signer,
    title,
    two_by_two,
)
from tests.corpus.marks import c, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line

paper = Shelf("acting-heads")


def _heading(*bodies: str, symbol: str, day: str, rule: float, size: float = 13) -> str:
    pair = national() if size == 13 else national(12, 13)
    return two_by_two(
        agency(*bodies, rule=short(rule), size=size),
        pair,
        number(symbol),
        date(day, size=14 if size == 13 else 13),
    )


def _decides(who: str) -> str:
    return c(r(who, b=True), before=240, after=120)


_ORDER = c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120)


@paper(
    type="quyet-dinh",
    parent="UBND TỈNH TUYÊN QUANG",
    issuer="THANH TRA TỈNH",
    symbol="QĐ-TTT",
    place="Tuyên Quang",
    date="2026",
    subject="Về việc nâng bậc lương thường xuyên đối với công chức~nâng bậc lương thường xuyên đối với công chức",
    authority_line=None,
    bases=2,
    sign="Q|CHÁNH THANH TRA||Ma Thị Thúy",
    recipients=["Như Điều 2"],
    archive="VT, HS",
    first="Điều 1. Nâng bậc lương thường xuyên",
    last="Trưởng phòng Nghiệp vụ 1 và ông Hà Văn Kiên chịu trách nhiệm thi hành Quyết định này./.",
    faults="CV518 CV403 CV711 CV212",
    may="CV410",
)
def acting_head_bold_parent_and_no_line_of_authority() -> bytes:
    head = _heading(
        "*UBND TỈNH TUYÊN QUANG",
        "*THANH TRA TỈNH",
        symbol="Số:       /QĐ-TTT",
        day="Tuyên Quang, ngày      tháng      năm 2026",
        rule=17,
    )
    bases = """Căn cứ Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang;
    Theo đề nghị của Chánh Văn phòng Thanh tra tỉnh."""
    text = """**Điều 1.** Nâng bậc lương thường xuyên đối với ông Hà Văn Kiên, Thanh tra viên, từ bậc 3, hệ số 3,00 lên bậc 4, hệ số 3,33 kể từ ngày 01 tháng 5 năm 2026.
    **Điều 2.** Chánh Văn phòng, Trưởng phòng Nghiệp vụ 1 và ông Hà Văn Kiên chịu trách nhiệm thi hành Quyết định này./."""
    foot = closing(
        recipients("- Như Điều 2;", "- Lưu VT, HS."), signer("Q. CHÁNH THANH TRA", name="Ma Thị Thúy")
    )
    body = head + title(
        "QUYẾT ĐỊNH", "Về việc nâng bậc lương thường xuyên đối với công chức", size=16, rule=line(45, x=57)
    )
    return package(
        body + prose(bases, italic=True) + _ORDER + prose(text) + foot,
        kind="times14",
        header=number_in_header(),
    )
