"""Long and hard documents: what must not break, wander or stand alone."""

import itertools

import pytest
from tests.visual.cases import ARTICLES, FOUR_LINES, ROWS
from tests.visual.pages import SCHEMES, missing_tool, pages
from tests.visual.test_types import overlaps

pytestmark = [
    pytest.mark.visual,
    pytest.mark.skipif(missing_tool() is not None, reason=missing_tool() or "ready"),
]

MM = 72 / 25.4
TOP = 20 * MM
both_schemes = pytest.mark.parametrize("scheme", SCHEMES)


def numbers(case, scheme):
    return [" ".join(line.text for line in page.lines if line.bottom < TOP) for page in pages(case, scheme)]


@both_schemes
def test_names_of_three_lines_and_a_subject_of_four_stand_apart(scheme):
    page = pages("three-lines", scheme)[0]
    column = page.line("CỘNG HÒA").left
    number, kind = page.line("Số:"), page.line("THÔNG BÁO")
    heading = [line for line in page.lines if line.right < column and line.top < number.top]
    assert len([line for line in heading if line.bold]) >= 3
    subject = [
        line for line in page.lines if kind.bottom <= line.top + 1 and line.bold and line.sizes == {14}
    ]
    printed = " ".join(line.text for line in subject if line.top < page.line("Ngày 31").top)
    assert printed == FOUR_LINES
    assert len([line for line in subject if line.top < page.line("Ngày 31").top]) >= 4
    assert page.line("Lạng Sơn, ngày").bottom == pytest.approx(number.bottom, abs=1.5)
    assert list(overlaps(page)) == []


@both_schemes
def test_what_is_typed_in_small_letters_is_printed_in_the_capitals_that_the_act_asks_for(scheme):
    page = pages("small-letters", scheme)[0]
    for start in ("ỦY BAN", "SỞ VĂN HÓA", "I. MỤC ĐÍCH", "II. YÊU CẦU", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"):
        assert page.line(start)
    issuer = [line for line in page.lines if line.text.startswith(("SỞ VĂN HÓA", "THỂ THAO"))]
    rule = page.rule_below(issuer[-1])
    assert 1 / 3 <= (rule["x1"] - rule["x0"]) / issuer[-1].width <= 1 / 2


@both_schemes
def test_sixty_articles_over_twenty_pages(scheme):
    printed = pages("sixty-articles", scheme)
    assert len(printed) >= 20
    assert numbers("sixty-articles", scheme) == ["", *map(str, range(2, len(printed) + 1))]
    titles = [
        (page, position)
        for page in printed
        for position, line in enumerate(page.lines)
        if line.text.startswith("Điều ") and line.bold
    ]
    assert len(titles) == ARTICLES
    for page, position in titles:
        assert position < len(page.lines) - 1, "a title at the foot of a page"
    last = printed[-1]
    name = last.line("Nông Thị Hạnh")
    assert [line for line in last.lines if TOP < line.top < name.top - 80]


@both_schemes
def test_the_header_of_five_hundred_rows_stands_on_every_page(scheme):
    printed = pages("five-hundred-rows", scheme)
    assert len(printed) > 10
    rows = 0
    for page in printed:
        listed = [line for line in page.lines if "Đơn vị thứ " in line.text]
        if listed:
            assert page.line("STT").top < listed[0].top
        rows += len(listed)
    assert rows == ROWS
    last = printed[-1]
    assert last.line("Lê Hải Yên").top > TOP + 20, "the signature stands with the last row"


@both_schemes
def test_twelve_annexes_each_numbered_from_one_and_some_landscape(scheme):
    printed = pages("twelve-annexes", scheme)
    begins = [page for page in printed if any(line.text.startswith("Phụ lục ") for line in page.lines)]
    labels = [line.text for page in begins for line in page.lines if line.text.startswith("Phụ lục ")]
    roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    assert labels == [f"Phụ lục {number}" for number in roman]
    assert [page.width > page.height for page in begins] == [number % 4 == 0 for number in range(1, 13)]
    for before, page in itertools.pairwise(printed):
        number = [line.text for line in page.lines if line.bottom < TOP]
        assert number == ([] if page in begins else [str(_number(before, printed, begins) + 1)])


def _number(page, printed, begins):
    position = printed.index(page)
    first = max(index for index, other in enumerate(printed[: position + 1]) if other in begins or index == 0)
    return position - first + 1


@both_schemes
def test_a_letter_of_one_line_is_one_page(scheme):
    (page,) = pages("one-line", scheme)
    assert page.line("Kính gửi").text == "Kính gửi: Báo Lạng Sơn"
    assert list(overlaps(page)) == []


@both_schemes
def test_the_signature_stands_between_post_and_name_and_the_seal_over_its_left_third(scheme):
    page = pages("signed", scheme)[-1]
    post, name = page.line("PHÓ GIÁM ĐỐC"), page.line("Lê Hải Yên")
    seal, signature = sorted(page.images, key=lambda image: image["x0"])
    assert (signature["x0"] + signature["x1"]) / 2 == pytest.approx(name.center, abs=1)
    assert post.bottom <= signature["top"] + 1
    assert signature["bottom"] <= name.top + 1
    assert (seal["x1"] - seal["x0"]) / MM == pytest.approx(36, abs=0.5), "in its real size"
    covered = (seal["x1"] - signature["x0"]) / (signature["x1"] - signature["x0"])
    assert covered == pytest.approx(1 / 3, abs=0.02)
    assert (seal["top"] + seal["bottom"]) / 2 == pytest.approx(
        (signature["top"] + signature["bottom"]) / 2, abs=3
    )


@both_schemes
def test_figures_keep_to_the_text_area_above_their_caption(scheme):
    first, second = pages("figures", scheme)[:2]
    (figure,) = first.images
    caption = first.line("Hình 1.")
    assert (figure["x1"] - figure["x0"]) / MM == pytest.approx(120, abs=0.5)
    assert figure["bottom"] <= caption.top
    assert (figure["x0"] + figure["x1"]) / 2 == pytest.approx(caption.center, abs=1)
    (large,) = second.images
    assert (large["x1"] - large["x0"]) / MM == pytest.approx(165, abs=0.5)
    assert (large["bottom"] - large["top"]) / MM == pytest.approx(165 * 3 / 4, abs=0.5)


@both_schemes
def test_wide_tables_stand_on_landscape_pages_and_upright_ones_follow(scheme):
    printed = pages("wide", scheme)
    shapes = ["landscape" if page.width > page.height else "portrait" for page in printed]
    assert shapes == ["portrait", "landscape", "landscape", "portrait", "landscape", "landscape"]
    assert numbers("wide", scheme)[1:] == ["2", "3", "4", "", "2"], "the last one is an annex"
    assert printed[3].line("Lê Hải Yên")
    for page in (printed[1], printed[2], printed[4], printed[5]):
        assert page.line("STT").right <= page.width - 15 * MM


@both_schemes
@pytest.mark.parametrize(("case", "names"), [("wide-at-the-end", 1), ("wide-at-the-end-by-two", 3)])
def test_whoever_signs_below_a_wide_table_stands_on_its_last_page(case, names, scheme):
    printed = pages(case, scheme)
    last = printed[-1]
    assert last.width > last.height
    assert [line for line in last.lines if "Xã thứ" in line.text], "the signature alone on a page"
    signers = ("Lê Hải Yên", "Nguyễn Thị Ánh", "Hoàng Văn Bình", "Lý Thị Cúc")
    signed = [line for line in last.lines if line.text in signers]
    assert len(signed) == names
    assert max(line.right for line in signed) > last.width / 2
    assert list(overlaps(last)) == []


@both_schemes
@pytest.mark.parametrize(("case", "last"), [("crowded", "thứ 30"), ("many-recipients", "thứ 60")])
def test_whoever_signs_beside_many_recipients_stands_with_the_text(case, last, scheme):
    printed = pages(case, scheme)
    (signed,) = [page for page in printed if any(line.text == "Lê Hải Yên" for line in page.lines)]
    label, post = signed.line("Nơi nhận:"), signed.line("KT. GIÁM ĐỐC")
    assert label.top == pytest.approx(post.top, abs=4)
    assert [line for line in signed.lines if TOP < line.top < label.top - 20], "the signature alone on a page"
    listed = [line.text for page in printed for line in page.lines if line.sizes == {11}]
    assert sum(text.startswith("- ") for text in listed) >= 32
    assert any(last in text for text in listed)
    assert listed[-1] == "- Lưu: VT, BCXB (5b). PL.(300)"


@both_schemes
def test_a_page_that_is_full_to_its_foot_is_the_last(scheme):
    for page in pages("full-to-the-foot", scheme):
        assert [line for line in page.lines if line.top > TOP], "an empty page"


@both_schemes
@pytest.mark.parametrize("case", ["wide", "draft-with-annexes", "type-de-an"])
def test_the_mark_of_a_draft_stands_in_the_top_margin(case, scheme):
    page = pages(case, scheme)[0]
    mark = page.line("DỰ THẢO LẦN")
    assert mark.bottom < TOP
    assert mark.right < page.line("CỘNG HÒA").left
    assert page.line("CỘNG HÒA").top == pytest.approx(
        pages("one-line", scheme)[0].line("CỘNG HÒA").top, abs=1
    )


@both_schemes
def test_a_document_attached_in_the_file_of_an_electronic_decision(scheme):
    printed = pages("electronic-decision", scheme)
    (page,) = [page for page in printed if any(line.text == "QUY CHẾ" for line in page.lines)]
    assert page is not printed[0]
    assert not [line for line in page.lines if line.text.startswith("Số: 215")], "signed with the decision"
    assert "215" not in page.line("(Kèm theo Quyết định số").text, "left open"


@both_schemes
def test_a_document_attached_as_a_file_of_its_own(scheme):
    page, second = pages("own-attached", scheme)
    assert page.line("QUY CHẾ").top > page.line("CỘNG HÒA").bottom
    assert not [line for line in page.lines if line.text.startswith("Tam Thanh, ngày")], "no place, no date"
    _assert_signed_alone(page, "Số: 215/QĐ-UBND;")
    assert page.line("Số: 215/QĐ-UBND;").bottom < page.line("CỘNG HÒA").top
    assert numbers("own-attached", scheme)[1] == "2"
    assert not [line for line in second.lines if line.text in ("Nơi nhận:", "Nông Thị Hạnh")], "no signature"


@both_schemes
def test_an_annex_as_a_file_of_its_own(scheme):
    printed = pages("own-annex", scheme)
    _assert_signed_alone(printed[0], "Số: 374/SVHTTDL-BCXB;")
    label = printed[0].line("Phụ lục")
    assert label.text == "Phụ lục II", "its place among all annexes"
    assert label.top == pytest.approx(TOP, abs=20), "at the top of the page"
    assert [line.strip() for line in numbers("own-annex", scheme)[1:]] == [
        str(number) for number in range(2, len(printed) + 1)
    ]


@both_schemes
def test_a_landscape_annex_as_a_file_of_its_own(scheme):
    (page,) = pages("own-annex-landscape", scheme)
    assert page.width > page.height
    _assert_signed_alone(page, "Số: 215/QĐ-UBND;")
    assert page.line("Phụ lục").text == "Phụ lục", "a single one has no number"


def _assert_signed_alone(page, start):
    """Room for the text of the digital signature at the top right, and the reference left open."""
    signature = page.line(start)
    assert signature.sizes == {10}
    assert signature.bottom < TOP
    assert signature.left > page.width / 2
    reference = page.line("(Kèm theo")
    assert reference.italic
    assert not any(character.isdigit() for character in reference.text)


@both_schemes
@pytest.mark.parametrize("case", ["electronic-copy", "registered-copy"])
def test_an_electronic_copy_shows_the_original_and_room_for_the_signature(case, scheme):
    printed = pages(case, scheme)
    text = printed[0].line("SAO Y; Ủy ban nhân dân xã Đông Kinh;")
    assert text.sizes == {10}
    assert text.bottom < printed[0].line("CỘNG HÒA").top
    assert not [line for page in printed for line in page.lines if line.text in ("SAO Y", "Vi Thị Thơm")]


@both_schemes
@pytest.mark.parametrize("case", ["type-sao-y", "type-trich-sao", "copy-alone"])
def test_the_block_of_a_copy_stands_below_a_full_line(case, scheme):
    page = pages(case, scheme)[-1]
    form = next(line for line in page.lines if line.text in ("SAO Y", "SAO LỤC", "TRÍCH SAO"))
    rule = min(
        (rule for rule in page.rules if rule["top"] < form.top), key=lambda rule: form.top - rule["top"]
    )
    assert (rule["x1"] - rule["x0"]) / MM == pytest.approx(165, abs=1)
    date = next(line for line in page.lines if line.top > form.top and ", ngày" in line.text)
    assert date.center == pytest.approx(form.center, abs=1)
    name = [line for line in page.lines if line.top > form.top and line.bold and line.sizes == {14}]
    assert name[-1].bottom < 277 * MM, "on the same sheet"
