"""Printed pages against the standard's tables: Phụ lục I, Mục I-V, Phụ lục III."""

import itertools

import pytest
from tests.visual.cases import LONG_NAME, LONG_SUBJECT, PUSHED
from tests.visual.pages import SCHEMES, Line, Page, missing_tool, pages

from congvan.standards import ND30

pytestmark = [
    pytest.mark.visual,
    pytest.mark.skipif(missing_tool() is not None, reason=missing_tool() or "ready"),
]

MM = 72 / 25.4
both_schemes = pytest.mark.parametrize("scheme", SCHEMES)

LETTER = {
    "UBND TỈNH": "parent",
    "SỞ VĂN HÓA": "issuer",
    "CỘNG HÒA": "national-name",
    "Độc lập": "motto",
    "Số:": "number",
    "Lạng Sơn, ngày": "place-date",
    "V/v": "letter-subject",
    "Kính gửi:": "addressees",
    "Thực hiện Kế hoạch": "body",
    "1. Các cơ quan": "clause-title",
    "2. Phòng": "clause",
    "KT. GIÁM ĐỐC": "authority",
    "PHÓ GIÁM ĐỐC": "authority",
    "Lê Hải Yên": "signer",
    "Nơi nhận:": "recipients-label",
    "- Như trên;": "recipients",
}
NAMED = {
    "THÔNG BÁO": "type",
    "Kết luận của": "subject",
    "Ngày 31": "body",
    "I. KẾT QUẢ": "heading",
    "1. Văn phòng": "clause-title",
    "a) Rà soát": "point",
    "TL. GIÁM ĐỐC": "authority",
}
DIVISIONS = {
    "Căn cứ Luật": "basis",
    "Chương I": "division",
    "QUY ĐỊNH CHUNG": "division-title",
    "Điều 1.": "article",
    "Mục 1": "division",
    "VĂN BẢN ĐI": "division-title",
}
MARKED = {
    "TUYỆT MẬT": "secrecy",
    "THƯỢNG KHẨN": "urgency",
    "LƯU HÀNH NỘI BỘ": "circulation",
    "Địa chỉ:": "contact",
}
ANNEX = {"Phụ lục I": "annex-label", "DANH SÁCH": "annex-title", "(Kèm theo": "annex-reference"}

LOOKS = [
    (case, number, start, component)
    for case, number, looks in (
        ("cong-van", 0, LETTER),
        ("ten-loai", 0, NAMED),
        ("divisions", 0, DIVISIONS),
        ("marked", 0, MARKED),
        ("annexes", 1, ANNEX),
    )
    for start, component in looks.items()
]


@both_schemes
@pytest.mark.parametrize(("case", "number", "start", "key"), LOOKS)
def test_a_component_is_printed_in_its_size_weight_and_slant(case, number, start, key, scheme):
    component = ND30.components[key]
    chosen = next(candidate for candidate in ND30.schemes if candidate.key == scheme)
    line = pages(case, scheme)[number].line(start)
    assert line.sizes == {ND30.size(key, chosen)}
    assert line.sizes <= {component.size.low, component.size.high}
    assert component.bold is None or line.bold == component.bold
    assert component.italic is None or line.italic == component.italic


@both_schemes
@pytest.mark.parametrize("case", ["cong-van", "ten-loai", "divisions", "long", "marked", "tables"])
def test_paper_and_margins(case, scheme):
    for page in pages(case, scheme):
        assert (page.width / MM, page.height / MM) == pytest.approx((210, 297), abs=0.2)
        text = [line for line in page.lines if line.top > 19 * MM]
        assert min(line.left for line in text) >= 30 * MM - 1
        assert max(line.right for line in text) <= (210 - 15) * MM + 1
        assert max(line.bottom for line in text) <= (297 - 20) * MM + 1


@both_schemes
@pytest.mark.parametrize("case", ["cong-van", "ten-loai", "long-heading", "marked"])
def test_the_heading_block(case, scheme):
    page = pages(case, scheme)[0]
    nation, motto = page.line("CỘNG HÒA"), page.line("Độc lập")
    number, date = page.line("Số:"), page.line("Lạng Sơn, ngày")
    assert nation.text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "it must not wrap"
    assert motto.text == "Độc lập - Tự do - Hạnh phúc"
    assert nation.center == pytest.approx(motto.center, abs=1) == pytest.approx(date.center, abs=1)
    assert nation.left > number.right
    assert number.bottom == pytest.approx(date.bottom, abs=1.5), "number and date stand on one line"
    assert nation.top == pytest.approx(20 * MM, abs=3), "the page begins with it"


@both_schemes
def test_room_in_a_draft(scheme):
    page = pages("draft", scheme)[0]
    for before, after in (("Số:", "/SVHTTDL-BCXB"), ("Lạng Sơn, ngày", "tháng 3 năm 2026")):
        left, right = page.line(before), page.line(after)
        assert left.top == right.top
        assert right.left - left.right > 5 * MM, "room to write in"


def _last_line(page: Page, above: Line) -> Line:
    """The last line of the component that starts with a line: set like it, right below it."""
    same = [
        line
        for line in page.lines
        if line.fonts == above.fonts and abs(line.center - above.center) < 2 and line.top >= above.top
    ]
    last = above
    for line in same:
        if 0 < line.top - last.top < 1.5 * max(line.sizes):
            last = line
    return last


@both_schemes
@pytest.mark.parametrize("case", ["cong-van", "ten-loai", "long-heading", "divisions", "marked"])
def test_the_motto_has_a_line_of_its_own_length(case, scheme):
    page = pages(case, scheme)[0]
    motto = page.line("Độc lập")
    rule = page.rule_below(motto)
    assert rule["x1"] - rule["x0"] == pytest.approx(motto.width, abs=1)
    assert rule["x0"] == pytest.approx(motto.left, abs=1)


@both_schemes
@pytest.mark.parametrize(
    ("case", "start"),
    [
        ("cong-van", "SỞ VĂN HÓA"),
        ("ten-loai", "SỞ NỘI VỤ"),
        ("long-heading", "BAN QUẢN LÝ"),
        ("ten-loai", "Kết luận"),
        ("divisions", "Triển khai"),
    ],
)
def test_issuer_and_subject_have_a_line_of_a_third_to_half_of_their_last_one(case, start, scheme):
    page = pages(case, scheme)[0]
    last = _last_line(page, page.line(start))
    rule = page.rule_below(last)
    assert 1 / 3 <= (rule["x1"] - rule["x0"]) / last.width <= 1 / 2
    assert (rule["x0"] + rule["x1"]) / 2 == pytest.approx(last.center, abs=1)


@both_schemes
def test_long_names_and_subjects_keep_to_their_column(scheme):
    page = pages("long-heading", scheme)[0]
    column = page.line("CỘNG HÒA").left
    heading = [line for line in page.lines if line.top < page.line("Kính gửi").top and line.right < column]
    text = " ".join(line.text for line in heading)
    assert LONG_NAME in text
    assert f"V/v {LONG_SUBJECT}" in text


@both_schemes
def test_the_subject_of_a_letter_stands_below_its_number(scheme):
    page = pages("cong-van", scheme)[0]
    number, subject = page.line("Số:"), page.line("V/v")
    assert subject.center == pytest.approx(number.center, abs=2)
    assert subject.top - number.bottom == pytest.approx(6, abs=2)


@both_schemes
def test_several_addressees_are_aligned_under_the_colon(scheme):
    page = pages("cong-van", scheme)[0]
    label = page.line("Kính gửi:")
    items = [page.line(start) for start in ("- Báo", "- Đài", "- Phòng")]
    assert [item.text[-1] for item in items] == [";", ";", "."]
    for item in items:
        assert label.right - 6 <= item.left <= label.right, "under the colon"


@both_schemes
def test_one_addressee_stands_on_the_line_itself(scheme):
    assert pages("report", scheme)[0].line("Kính gửi").text == "Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn"


@both_schemes
def test_paragraphs_of_the_body_are_indented_and_justified(scheme):
    page = pages("cong-van", scheme)[0]
    first = page.line("Thực hiện Kế hoạch")
    following = page.lines[page.lines.index(first) + 1]
    assert first.left == pytest.approx((30 + 10) * MM, abs=1)
    assert following.left == pytest.approx(30 * MM, abs=1)
    assert (first.right, following.right) == pytest.approx(((210 - 15) * MM,) * 2, abs=1)
    assert following.top - first.top == pytest.approx(14 * 1.15, abs=0.5), "single spaced"
    title = page.line("1. Các cơ quan")
    before = page.lines[page.lines.index(title) - 1]
    assert title.top - before.top == pytest.approx(14 * 1.15 + 6, abs=0.5), "6 pt apart"


@both_schemes
def test_signature_block(scheme):
    page = pages("cong-van", scheme)[0]
    label, authority, post = page.line("Nơi nhận:"), page.line("KT. GIÁM ĐỐC"), page.line("PHÓ GIÁM ĐỐC")
    name = page.line("Lê Hải Yên")
    assert label.top == pytest.approx(authority.top, abs=2)
    assert label.left == pytest.approx(30 * MM, abs=1)
    assert authority.center == pytest.approx(post.center, abs=1) == pytest.approx(name.center, abs=1)
    assert authority.left > 105 * MM, "in the right half"
    assert name.top - post.bottom > 20 * MM, "room for the signature"
    assert page.line("- Lưu").text == "- Lưu: VT, BCXB (5b). PL.(300)"


@both_schemes
@pytest.mark.parametrize("lines", PUSHED)
def test_the_signature_never_stands_alone_on_a_page(lines, scheme):
    printed = pages(f"pushed-{lines}", scheme)
    last = printed[-1]
    signed = last.line("KT. GIÁM ĐỐC")
    assert last.line("Lê Hải Yên")
    assert any(line.top < signed.top and line.left < 50 * MM and line.sizes == {14} for line in last.lines)


@both_schemes
def test_several_signers(scheme):
    page = pages("joint", scheme)[-1]
    left, right = page.line("KT. GIÁM ĐỐC SỞ NỘI VỤ"), page.line("GIÁM ĐỐC SỞ TÀI CHÍNH")
    assert left.top == pytest.approx(right.top, abs=1)
    assert left.right < right.left
    assert page.line("GIÁM ĐỐC SỞ Y TẾ").top > page.line("Nguyễn Thị Ánh").bottom


@both_schemes
def test_pages_are_numbered_from_the_second_on_in_the_top_margin(scheme):
    printed = pages("long", scheme)
    assert len(printed) >= 20
    assert all(line.top > 19 * MM for line in printed[0].lines)
    for number, page in enumerate(printed[1:], 2):
        (found,) = [line for line in page.lines if line.bottom < 20 * MM]
        assert found.text == str(number)
        assert found.sizes == {14}
        assert not found.bold
        assert not found.italic
        assert found.center == pytest.approx((30 + 165 / 2) * MM, abs=1)


@both_schemes
def test_every_annex_numbers_its_pages_anew(scheme):
    numbers = [
        [line.text for line in page.lines if line.bottom < 20 * MM] for page in pages("annexes", scheme)
    ]
    assert numbers == [[], [], ["2"], []], "letter, first annex on two pages, second annex"


@both_schemes
def test_header_rows_stand_on_every_page_of_a_table(scheme):
    for page in pages("tables", scheme)[:-1]:
        assert page.line("STT")
        assert page.line("Số hồ sơ")


@both_schemes
def test_the_urgency_mark_is_boxed_in_the_acts_millimetres_and_red(scheme):
    page = pages("marked", scheme)[0]
    mark = page.line("THƯỢNG KHẨN")
    assert mark.colors == {(1, 0, 0)}
    around = [
        shape for shape in page.shapes if shape["x0"] < mark.right and abs(shape["top"] - mark.top) < 8 * MM
        and shape["bottom"] < mark.bottom + 3 * MM and shape["top"] > mark.top - 3 * MM and shape["x0"] < 80 * MM
    ]  # fmt: skip
    left, right = min(shape["x0"] for shape in around), max(shape["x1"] for shape in around)
    top, bottom = min(shape["top"] for shape in around), max(shape["bottom"] for shape in around)
    assert ((right - left) / MM, (bottom - top) / MM) == pytest.approx((40, 8), abs=0.8)
    assert mark.center == pytest.approx((left + right) / 2, abs=1)


@both_schemes
@pytest.mark.parametrize("case", ["marked", "marked-long"])
def test_the_contact_line_stands_at_the_foot_of_the_first_page_below_a_full_line(case, scheme):
    printed = pages(case, scheme)
    contact = printed[0].line("Địa chỉ:")
    assert contact.top > 250 * MM
    rule = min(printed[0].rules, key=lambda rule: abs(rule["top"] - contact.top))
    assert (rule["x1"] - rule["x0"]) / MM == pytest.approx(165, abs=1)
    assert all(line.bottom <= rule["top"] + 1 for line in printed[0].lines if line.sizes == {14})
    assert all("Địa chỉ" not in line.text for page in printed[1:] for line in page.lines)


@both_schemes
def test_the_circulation_mark_stands_in_the_top_margin(scheme):
    page = pages("marked", scheme)[0]
    mark = page.line("LƯU HÀNH NỘI BỘ")
    assert mark.bottom < page.line("CỘNG HÒA").top
    assert mark.left > page.line("Số:").right


@both_schemes
@pytest.mark.parametrize(
    "case",
    [
        "cong-van",
        "ten-loai",
        "long-heading",
        "marked",
        "marked-long",
        "crowded",
        "tables",
        "annexes",
        "joint",
    ],
)
def test_nothing_overlaps(case, scheme):
    for page in pages(case, scheme):
        for one, other in itertools.combinations(page.lines, 2):
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            assert not (across > 1 and down > 3), f"{one!r} and {other!r}"


@both_schemes
def test_forty_addressees_are_all_printed(scheme):
    text = "\n".join(line.text for page in pages("crowded", scheme) for line in page.lines)
    assert all(f"- Ủy ban nhân dân xã thứ {index};" in text for index in range(1, 40))
    assert "- Ủy ban nhân dân xã thứ 40." in text
