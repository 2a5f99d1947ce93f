"""Citations are read as their writers mean them; expected values are read off the texts by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.rules.citations import citations

LETTER = (
    "như ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công văn số 12103/VPCP ngày 13/12/2018 của Văn phòng Chính "
    "phủ; Chỉ thị số 01/CT-TTg, ngày 03/5/2018 của Thủ tướng Chính phủ về việc tăng cường phòng ngừa, đấu tranh, "
    "ngăn chặn tình trạng người Việt Nam xuất cảnh, di cư trái phép; Công văn số 65/UBND-NC ngày 17/01/2019 của "
    "UBND tỉnh Lạng Sơn về việc thực hiện kiến nghị của Ủy ban Tư pháp của Quốc hội về thực hiện pháp luật về "
    "phòng, chống mua bán người..."
)


def only(text):
    (cited,) = citations(text)
    return cited


def day(cited):
    return (cited.date.day, cited.date.month, cited.date.year)


def test_every_citation_of_the_letter():
    opening = only(
        "Thực hiện Kế hoạch số 23/KH-BCĐ ngày 26/02/2019 của Ban Chỉ đạo 138 tỉnh về triển khai thực hiện Chương "
        "trình phòng, chống mua bán người năm 2019, Sở Thông tin và Truyền thông đề nghị các cơ quan, đơn vị:"
    )
    assert (opening.kind, opening.reference, opening.issuer) == (
        "Kế hoạch",
        "23/KH-BCĐ",
        "Ban Chỉ đạo 138 tỉnh",
    )
    assert opening.subject == ("về triển khai thực hiện Chương trình phòng, chống mua bán người năm 2019")
    found = citations(LETTER)
    assert [(cited.kind, cited.reference, day(cited), cited.issuer) for cited in found] == [
        ("Công văn", "12103/VPCP", (13, 12, 2018), "Văn phòng Chính phủ"),
        ("Chỉ thị", "01/CT-TTg", (3, 5, 2018), "Thủ tướng Chính phủ"),
        ("Công văn", "65/UBND-NC", (17, 1, 2019), "UBND tỉnh Lạng Sơn"),
    ]
    assert [cited.subject for cited in found] == [
        None,
        "về việc tăng cường phòng ngừa, đấu tranh, ngăn chặn tình trạng người Việt Nam xuất cảnh, di cư trái phép",
        "về việc thực hiện kiến nghị của Ủy ban Tư pháp của Quốc hội về thực hiện pháp luật về phòng, chống mua "
        "bán người",
    ]


@pytest.mark.parametrize(
    ("text", "number", "year", "symbol"),
    [
        ("Công văn số 05/BNV-VP", "05", None, "BNV-VP"),
        ("Nghị định số 30/2020/NĐ-CP", "30", 2020, "NĐ-CP"),
        ("Nghị định 30/2020/NĐ-CP", "30", 2020, "NĐ-CP"),
        ("Tờ trình số: 41/TTr-SNgV", "41", None, "TTr-SNgV"),
        ("Công văn số 1826/BNV-CVT&LTNN", "1826", None, "BNV-CVT&LTNN"),
        ("Quyết định số 12a/QĐ-PC06", "12a", None, "QĐ-PC06"),
        ("Quy định số 399-QĐ/TW", "399", None, "QĐ/TW"),
        ("Nghị quyết số 351/2017/UBTVQH14", "351", 2017, "UBTVQH14"),
        ("Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP", "55", 2005, "TTLT-BNV-VPCP"),
        ("Quyết định số 12/QĐ- UBND", "12", None, "QĐ- UBND"),
        ("Quyết định số 12/QĐ - UBND", "12", None, "QĐ - UBND"),
        ("Quyết định số 2026/QĐ-UBND.", "2026", None, "QĐ-UBND"),
    ],
)
def test_number_and_symbol(text, number, year, symbol):
    cited = only(f"Thực hiện {text} của Sở Nội vụ")
    assert (cited.number, cited.year, cited.symbol) == (number, year, symbol)
    assert cited.reference_span is not None


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 5/KH-BNV ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về A",
        "Kế hoạch số 5/KH-BNV của Bộ Nội vụ ngày 05/01/2026 về A",
        "Kế hoạch số 5/KH-BNV, ngày 05/01/2026 của Bộ Nội vụ về A",
        "Kế hoạch số 5/KH-BNV ban hành ngày 05/01/2026 của Bộ Nội vụ về A",
        "Kế hoạch của Bộ Nội vụ số 5/KH-BNV ngày 05/01/2026 về A",
    ],
)
def test_date_and_issuer_in_either_order(text):
    cited = only(text)
    assert (cited.kind, cited.reference, cited.issuer, cited.subject) == (
        "Kế hoạch",
        "5/KH-BNV",
        "Bộ Nội vụ",
        "về A",
    )
    assert day(cited) == (5, 1, 2026)
    assert cited.span == (0, len(text))


@pytest.mark.parametrize(
    "issuer",
    [
        "Chính phủ",
        "Thủ tướng Chính phủ",
        "Bộ trưởng Bộ Nội vụ",
        "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn",
        "UBND xã Cao Lộc",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Lao động - Thương binh và Xã hội",
        "Bộ Nội vụ và Văn phòng Chính phủ",
        "Ban Chỉ đạo 138 tỉnh",
        "Ủy ban Tư pháp của Quốc hội",
    ],
)
@pytest.mark.parametrize("subject", ["về công tác văn thư", "quy định chế độ báo cáo", "phê duyệt Đề án"])
def test_issuer_ends_where_the_subject_begins(issuer, subject):
    cited = only(f"Căn cứ Quyết định số 12/QĐ-X1 ngày 05 tháng 01 năm 2026 của {issuer} {subject};")
    assert (cited.issuer, cited.subject) == (issuer, subject)


def test_issuer_ends_at_the_comma_before_the_main_clause():
    cited = only("Theo Công văn số 12/UBND-NC của UBND tỉnh, Sở Nội vụ và Sở Tài chính báo cáo")
    assert cited.issuer == "UBND tỉnh"
    assert cited.subject is None


def test_a_date_after_a_comma_may_be_the_authors_own():
    assert only("Theo Kế hoạch số 23/KH-BCĐ, ngày 30/7/2026 tổ chức mít tinh").date is None
    assert only("Theo Kế hoạch số 23/KH-BCĐ của UBND tỉnh, ngày 30/7/2026 tổ chức mít tinh").date is None
    assert only("hoàn thành Kế hoạch số 23/KH-BCĐ trước ngày 30/7/2026").date is None


@pytest.mark.parametrize(
    ("text", "kind", "name", "reference"),
    [
        ("Luật Lưu trữ ngày 21 tháng 6 năm 2024", "Luật", "Lưu trữ", None),
        ("Luật Giao dịch điện tử số 20/2023/QH15", "Luật", "Giao dịch điện tử", "20/2023/QH15"),
        ("Luật Giao dịch điện tử (Luật số 20/2023/QH15)", "Luật", "Giao dịch điện tử", "20/2023/QH15"),
        ("Luật số 64/2025/QH15", "Luật", None, "64/2025/QH15"),
        ("Luật 64/2025/QH15", "Luật", None, "64/2025/QH15"),
        ("Bộ luật Dân sự năm 2015", "Bộ luật", "Dân sự", None),
        ("Luật Phòng, chống ma túy", "Luật", "Phòng, chống ma túy", None),
        ("Luật Tổ chức chính quyền địa phương, Sở Nội vụ", "Luật", "Tổ chức chính quyền địa phương", None),
        ("Pháp lệnh Bảo vệ bí mật nhà nước quy định", "Pháp lệnh", "Bảo vệ bí mật nhà nước", None),
    ],
)
def test_laws_by_name(text, kind, name, reference):
    cited = only(f"Căn cứ {text}")
    assert (cited.kind, cited.name, cited.reference) == (kind, name, reference)
    assert cited.is_law


@pytest.mark.parametrize(
    "text",
    [
        "pháp luật Nhà nước về phòng, chống mua bán người",
        "Văn phòng Luật sư Hà Nội",
        "Trường Đại học Luật Hà Nội",
        "địa chỉ: số 12/A phố Lê Lợi, điện thoại 0205/3812345",
        "trực 24/7 từ ngày 12/5/2026 đến ngày 30/5/2026",
        "Số:      /QĐ-UBND",
        "đạt 1/2 kế hoạch, tăng 5/KM",
        "ngày làm việc theo quyết định của Giám đốc",
    ],
)
def test_what_is_no_citation(text):
    assert citations(text) == ()


def test_a_dated_document_without_number():
    cited = only("Theo Công văn ngày 13/12/2018 của Văn phòng Chính phủ về công tác văn thư")
    assert (cited.kind, cited.reference, cited.issuer) == ("Công văn", None, "Văn phòng Chính phủ")


def test_a_number_whose_type_was_said_before():
    first, second = citations("các Quyết định số 11/QĐ-UBND, số 12/QĐ-UBND ngày 5/1/2026 của UBND tỉnh về A")
    assert (first.reference, first.listed) == ("11/QĐ-UBND", True)
    assert (second.kind, second.reference, second.listed) == (None, "12/QĐ-UBND", False)


def test_parts_of_a_cited_act():
    cited = only("điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự")
    assert [(part.kind, part.number) for part in cited.parts] == [
        ("điểm", "a"),
        ("khoản", "2"),
        ("điều", "103"),
        ("mục", "5"),
        ("chương", "XII"),
        ("phần", "I"),
    ]
    assert cited.span[0] == 0


def test_parts_joined_by_commas_and_words():
    text = "theo Điểm b, Khoản 1 và khoản 3 điều 5 Nghị định số 30/2020/NĐ-CP"
    cited = only(text)
    assert [text[slice(*part.span)] for part in cited.parts] == ["Điểm b", "Khoản 1", "khoản 3", "điều 5"]


def test_what_a_subject_quotes_is_nested():
    outer, inner, second = citations(
        "Quyết định số 12/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về việc thực hiện Nghị quyết số "
        "05/NQ-CP và Chỉ thị số 06/CT-TTg, Sở Nội vụ báo cáo"
    )
    assert (outer.nested, inner.nested, second.nested) == (False, True, True)
    assert outer.subject == "về việc thực hiện Nghị quyết số 05/NQ-CP và Chỉ thị số 06/CT-TTg"


def test_the_next_citation_ends_a_subject():
    first, second = citations(
        "Kế hoạch số 1/KH-UBND ngày 05/01/2026 của UBND tỉnh về A, Kế hoạch số 2/KH-UBND ngày 06/01/2026"
    )
    assert (first.subject, second.nested) == ("về A", False)


def test_later_mentions():
    first, again, other = citations("Kế hoạch số 1/KH-UBND. Kế hoạch số 1/KH-UBND. Kế hoạch số 11/KH-UBND.")
    assert (first.later, again.later, other.later) == (False, True, False)


def test_quoted_text_is_nested():
    assert only("sửa thành “theo Nghị định số 30/2020/NĐ-CP”").nested


_PIECES = st.sampled_from(
    [
        "Công văn",
        "số",
        "12/UBND-NC",
        "ngày",
        "05/01/2026",
        "của",
        "UBND tỉnh",
        "về việc",
        "Luật",
        "Lưu trữ",
        "khoản 2",
        "Điều 5",
        ", ",
        ";",
        ".",
        "“",
        "”",
        "(",
        ")",
        "30/2020/NĐ-CP",
        "QĐ -",
        "tháng",
        "năm 2026",
        "Bộ luật",
        "và",
        "\n",
    ]
)


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=30).map(" ".join)))
def test_any_text_is_read_and_spans_lie_in_it(text):
    starts = []
    for cited in citations(text):
        start, end = cited.span
        assert 0 <= start < end <= len(text)
        starts.append(start)
        if cited.reference is not None:
            assert text[slice(*cited.reference_span)] == cited.reference
        for part in cited.parts:
            assert start <= part.span[0] < part.span[1] <= end
        if cited.subject is not None:
            assert text[:end].endswith(cited.subject)
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    "text",
    [
        "Luật A" + " a, chống" * 20_000,
        "số 1/" + "A-" * 50_000,
        "Điều 1, " * 20_000 + "Luật Lưu trữ",
        "số 1/QĐ-UB ngày 1/1/2026 của " + "Sở A " * 30_000,
        "“" * 20_000 + "số 1/QĐ-UB " * 5_000,
    ],
)
def test_a_hostile_text_is_read_to_its_end(text):
    assert isinstance(citations(text), tuple)
