"""The issuing body and its superior: which line belongs to which name."""

import pytest
from tests.reading.builders import Docx, p
from tests.reading.components.shapes import Q, T, grid

from congvan.reading import read_layout
from congvan.reading.document import read_document

BOLD, PLAIN = True, False

NAMES = {
    "plain then bold": (
        [("UBND TỈNH LÂM ĐỒNG", PLAIN), ("SỞ NỘI VỤ", BOLD)],
        ("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ"),
    ),
    "one name on two bold lines": ([("UBND", BOLD), ("TỈNH LÂM ĐỒNG", BOLD)], (None, "UBND TỈNH LÂM ĐỒNG")),
    "one name in full on two bold lines": (
        [("ỦY BAN NHÂN DÂN", BOLD), ("THÀNH PHỐ HÀ NỘI", BOLD)],
        (None, "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI"),
    ),
    "one bold line": ([("BỘ NỘI VỤ", BOLD)], (None, "BỘ NỘI VỤ")),
    "superior on two lines": (
        [("ỦY BAN NHÂN DÂN", PLAIN), ("TỈNH LÂM ĐỒNG", PLAIN), ("SỞ NỘI VỤ", BOLD)],
        ("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ"),
    ),
    "two superior bodies": (
        [("UBND TỈNH LÂM ĐỒNG", PLAIN), ("SỞ Y TẾ", PLAIN), ("TRUNG TÂM Y TẾ ĐẠ HUOAI", BOLD)],
        ("UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ", "TRUNG TÂM Y TẾ ĐẠ HUOAI"),
    ),
    "issuer on two lines": (
        [("UBND TỈNH LÂM ĐỒNG", PLAIN), ("SỞ NÔNG NGHIỆP", BOLD), ("VÀ MÔI TRƯỜNG", BOLD)],
        ("UBND TỈNH LÂM ĐỒNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
    ),
    "both bold by mistake": (
        [("UBND TỈNH LÂM ĐỒNG", BOLD), ("SỞ NỘI VỤ", BOLD)],
        ("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ"),
    ),
    "none bold": ([("UBND TỈNH LÂM ĐỒNG", PLAIN), ("SỞ NỘI VỤ", PLAIN)], ("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ")),
    "bold then plain by mistake": (
        [("UBND TỈNH LÂM ĐỒNG", BOLD), ("SỞ NỘI VỤ", PLAIN)],
        ("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ"),
    ),
    "three bold lines, one name": (
        [("BAN QUẢN LÝ", BOLD), ("DỰ ÁN ĐẦU TƯ XÂY DỰNG", BOLD), ("TỈNH LÂM ĐỒNG", BOLD)],
        (None, "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH LÂM ĐỒNG"),
    ),
    "a word that only looks like a body": (
        [("BAN CHỈ ĐẠO", BOLD), ("PHÒNG, CHỐNG THIÊN TAI", BOLD)],
        (None, "BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI"),
    ),
    "office of a council": (
        [("VĂN PHÒNG", BOLD), ("ỦY BAN NHÂN DÂN TỈNH", BOLD)],
        (None, "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH"),
    ),
    "plain council, bold place": (
        [("UBND", PLAIN), ("TỈNH LÂM ĐỒNG", BOLD)],
        (None, "UBND TỈNH LÂM ĐỒNG"),
    ),
    "police": (
        [("CÔNG AN TỈNH LÂM ĐỒNG", BOLD), ("PHÒNG CẢNH SÁT GIAO THÔNG", BOLD)],
        ("CÔNG AN TỈNH LÂM ĐỒNG", "PHÒNG CẢNH SÁT GIAO THÔNG"),
    ),
    "university": (
        [("BỘ GIÁO DỤC VÀ ĐÀO TẠO", PLAIN), ("TRƯỜNG ĐẠI HỌC", BOLD), ("SƯ PHẠM HÀ NỘI", BOLD)],
        ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC SƯ PHẠM HÀ NỘI"),
    ),
    "a blank form": (
        [("TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN (1)", PLAIN), ("TÊN CƠ QUAN, TỔ CHỨC (2)", BOLD)],
        ("TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN", "TÊN CƠ QUAN, TỔ CHỨC"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NAMES)
def test_names(case: str) -> None:
    lines, wanted = NAMES[case]
    bodies = "".join(p(text, bold=bold, align="center") for text, bold in lines)
    reading = read_document(
        read_layout(Docx(grid((bodies, Q + T), (p("Số:    /QĐ-X"), "")), p("QUYẾT ĐỊNH", bold=True)).build())
    )
    issuer = reading.document.issuer
    assert issuer is not None
    assert (issuer.parent, issuer.name) == wanted


def test_a_split_that_no_one_can_tell_is_not_made() -> None:
    bodies = (
        p("TRUNG TÂM", bold=True)
        + p("PHÁT TRIỂN", bold=False)
        + p("QUỸ ĐẤT", bold=True)
        + p("XÃ A", bold=False)
    )
    reading = read_document(
        read_layout(Docx(grid((bodies, Q + T), (p("Số:    /QĐ-X"), "")), p("QUYẾT ĐỊNH", bold=True)).build())
    )
    assert reading.document.issuer is None
    assert "issuer.name" in reading.unsure
    assert reading.document.symbol == "QĐ-X"
