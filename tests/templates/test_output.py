"""Documents made from the shipped templates: sound as files, and worded as the act's samples are."""

import io
import re
import zipfile

import docx
import pytest
from attrs import evolve
from openxml_audit import OpenXmlValidator
from tests.rendering.engine.word import by_docxtpl, canonical
from tests.visual import cases
from tests.visual.cases import example

from congvan.model import Document
from congvan.rendering import Template, template_for, templates
from congvan.standards import ND30

CASES = cases.CASES | cases.APART
LONG = {"long", "sixty-articles", "five-hundred-rows", "twelve-annexes"}
SHORT = [name for name in CASES if name not in LONG and not name.startswith("pushed")]
LAYOUTS = [info.layout for info in templates() if info.package == "congvan"]
everywhere = pytest.mark.parametrize("case", SHORT)


def template(case, scheme=None):
    return Template.load(f"nd30-2020/{CASES[case][0]}", scheme=scheme)


def output(case):
    return template(case).render(CASES[case][1]())


def texts(package):
    """Every paragraph's text, in tables too."""
    body = docx.Document(io.BytesIO(package)).element.body
    return [
        re.sub(
            r"\s+", " ", "".join(node.text or " " for node in p.iter(f"{W}t", f"{W}br", f"{W}tab"))
        ).strip()
        for p in body.iter(f"{W}p")
    ]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@everywhere
@pytest.mark.parametrize("scheme", ["12-13-13", "13-14-14"])
def test_output_is_what_docxtpl_makes(case, scheme):
    chosen = template(case, scheme)
    context = chosen.context(CASES[case][1]())
    assert canonical(chosen.render_context(context)) == canonical(by_docxtpl(chosen.source, context))


@everywhere
def test_output_is_a_valid_word_file(case, tmp_path):
    path = tmp_path / "output.docx"
    path.write_bytes(output(case))
    assert OpenXmlValidator().validate(path).errors == []


@everywhere
def test_nothing_of_the_template_is_left_in_the_output(case):
    with zipfile.ZipFile(io.BytesIO(output(case))) as package:
        names = package.namelist()
        assert len(names) == len(set(names))
        for name in names:
            assert not re.search(rb"\{\{|\}\}|\{%|%\}", package.read(name)), name


@everywhere
def test_drawings_have_numbers_of_their_own(case):
    with zipfile.ZipFile(io.BytesIO(output(case))) as package:
        numbers = re.findall(rb'<wp:docPr id="(\d+)"', package.read("word/document.xml"))
    assert len(numbers) == len(set(numbers)) >= 1


@pytest.mark.parametrize("slug", [*ND30.types, *ND30.copies])
def test_every_type_has_one_template(slug):
    assert template_for(Document(type=slug), ND30).layout == ND30.find(slug).layout


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_example_of_a_layout_is_what_docxtpl_makes_of_it(layout):
    chosen = Template.load(f"nd30-2020/{layout}")
    context = chosen.context(example(layout))
    assert canonical(chosen.render_context(context)) == canonical(by_docxtpl(chosen.source, context))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_document_with_nothing_but_its_type_can_be_printed(layout, tmp_path):
    path = tmp_path / "output.docx"
    path.write_bytes(Template.load(f"nd30-2020/{layout}").render(Document(type=example(layout).type)))
    assert OpenXmlValidator().validate(path).errors == []
    if layout not in ("ban-sao", "kem-theo"):
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in texts(path.read_bytes())


def test_the_wording_of_a_letter():
    printed = texts(output("cong-van"))
    assert [text for text in printed if text] == [
        "UBND TỈNH LẠNG SƠN",
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 374/SVHTTDL-BCXB",
        "V/v tuyên truyền phòng, chống mua bán người năm 2026",
        "Lạng Sơn, ngày 26 tháng 3 năm 2026",
        "Kính gửi:",
        "- Báo Lạng Sơn;",
        "- Đài Phát thanh và Truyền hình tỉnh;",
        "- Phòng Văn hóa - Xã hội các xã, phường.",
        *[text for text in printed if text.startswith(("Thực hiện", "1. ", "- Tăng", "- Tiếp", "2. "))],
        "Nơi nhận:",
        "- Như trên;",
        "- Giám đốc, các Phó Giám đốc Sở;",
        "- Lưu: VT, BCXB (5b). PL.(300)",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Hải Yên",
    ]


def test_bases_end_as_the_act_says():
    printed = texts(output("divisions"))
    assert "Căn cứ Luật Tổ chức chính quyền địa phương;" in printed
    assert "Theo đề nghị của Chánh Văn phòng Sở." in printed


def test_markup_in_texts_is_printed_as_it_is():
    hostile = 'A & B <b>"x"</b> {{ 7 * 7 }} {% raw %}'
    document = evolve(
        example("cong-van"), subject=hostile, to=(hostile,), body=hostile, recipients=(hostile,)
    )
    package = Template.load("nd30-2020/cong-van").render(document)
    printed = texts(package)
    assert f"V/v {hostile}" in printed
    assert f"Kính gửi: {hostile}" in printed
    assert hostile in printed
    assert docx.Document(io.BytesIO(package)).core_properties.title.endswith(hostile)


def test_an_archive_line_alone_ends_the_list_and_recipients_alone_end_with_a_full_stop():
    letter = example("cong-van")
    chosen = Template.load("nd30-2020/cong-van")
    assert "- Lưu: VT, BCXB (5b)." in texts(chosen.render(evolve(letter, recipients=(), drafter=None)))
    assert "- Giám đốc, các Phó Giám đốc Sở." in texts(
        chosen.render(evolve(letter, archive=None, drafter=None))
    )


def test_same_input_same_bytes():
    assert output("marked") == output("marked")


def printed_of(layout, document):
    return [text for text in texts(Template.load(f"nd30-2020/{layout}").render(document)) if text]


def test_the_wording_of_a_decision_that_issues_a_regulation():
    printed = printed_of("quyet-dinh", example("quyet-dinh"))
    kind = printed.index("QUYẾT ĐỊNH")
    assert printed[kind + 2] == "ỦY BAN NHÂN DÂN PHƯỜNG TAM THANH", "who decides, below the subject"
    assert "QUYẾT ĐỊNH:" in printed
    attached = printed[printed.index("QUY CHẾ") - 3 :]
    assert attached[:4] == [
        "ỦY BAN NHÂN DÂN PHƯỜNG TAM THANH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "QUY CHẾ",
    ], "no number, no place, no date"
    reference = (
        "(Kèm theo Quyết định số 215/QĐ-UBND ngày 06 tháng 4 năm 2026 của Ủy ban nhân dân phường Tam Thanh)"
    )
    assert reference in attached


def test_the_wording_of_a_telegram():
    printed = printed_of("cong-dien", example("cong-dien"))
    start = printed.index("Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh điện:")
    assert printed[start + 1] == "- Giám đốc các sở, ban, ngành;"
    assert printed[start + 4] == "- Giám đốc Công an tỉnh."
    assert not any(text.startswith("Kính gửi") for text in printed)


def test_the_wording_of_an_invitation():
    one = evolve(example("giay-moi"), body=())
    one = evolve(
        one, invitation=evolve(one.invitation, guests=("Ông Hoàng Văn Thành, Chủ tịch Hội đồng nhân dân xã",))
    )
    printed = printed_of("giay-moi", one)
    guest = (
        "Ủy ban nhân dân xã Đông Kinh trân trọng kính mời: Ông Hoàng Văn Thành, Chủ tịch Hội đồng nhân dân xã"
    )
    assert guest in printed
    (venue,) = [text for text in printed if text.startswith("Địa điểm:")]
    assert venue.endswith("./."), "the end of the whole"
    (venue,) = [text for text in printed_of("giay-moi", example("giay-moi")) if text.startswith("Địa điểm:")]
    assert venue.endswith("Kinh.")


def test_the_wording_of_a_letter_of_introduction():
    printed = printed_of("giay-gioi-thieu", example("giay-gioi-thieu"))
    start = printed.index("GIẤY GIỚI THIỆU")
    assert printed[start + 1 : start + 8] == [
        "Bệnh viện Phụ sản trân trọng giới thiệu:",
        "Bà Lê Thị Quỳnh",
        "Chức vụ: Phó Trưởng phòng Tổ chức cán bộ",
        "Được cử đến: Bảo hiểm xã hội tỉnh Thanh Hóa",
        "Về việc: đối chiếu số liệu đóng bảo hiểm xã hội của viên chức, người lao động quý I năm 2026",
        "Đề nghị quý cơ quan tạo điều kiện để bà có tên ở trên hoàn thành nhiệm vụ.",
        "Giấy này có giá trị đến hết ngày 30 tháng 4 năm 2026./.",
    ]


def test_the_wording_of_minutes():
    printed = printed_of("bien-ban", example("bien-ban"))
    assert printed.index("THƯ KÝ") < printed.index("CHỦ TỌA") < printed.index("Nơi nhận:")
    assert not any(", ngày" in text and text.startswith("Đông Anh") for text in printed), "no place and date"
    assert "Thư ký (người ghi biên bản): Ông Bùi Anh Tuấn, giáo viên" in printed
    closing = "Cuộc họp kết thúc vào 16 giờ 10, ngày 18 tháng 5 năm 2026, nội dung biên bản đã được các thành viên dự họp thông qua./."
    assert printed.index(closing) < printed.index("THƯ KÝ")


def kept_with_next(package):
    """The texts of the body's paragraphs that stay on the page of what follows."""
    return {
        p.text for p in docx.Document(io.BytesIO(package)).paragraphs if p.paragraph_format.keep_with_next
    }


def test_of_minutes_the_closing_sentence_alone_stays_with_the_signatures():
    minutes = evolve(example("bien-ban"), body="1. Ý kiến thứ nhất.\n2. Ý kiến cuối.")
    chosen = Template.load("nd30-2020/bien-ban")
    kept = kept_with_next(chosen.render(minutes))
    assert minutes.minutes.closing in kept
    assert not {"1. Ý kiến thứ nhất.", "2. Ý kiến cuối."} & kept
    assert not any(text.startswith("- ") for text in kept), "those who attend"
    open_ended = evolve(minutes, minutes=evolve(minutes.minutes, closing=None))
    assert {"2. Ý kiến cuối."} < kept_with_next(chosen.render(open_ended))


def test_of_a_letter_the_last_block_stays_with_the_signature():
    letter = evolve(example("cong-van"), body="Câu thứ nhất.\nCâu cuối./.")
    kept = kept_with_next(Template.load("cong-van").render(letter))
    assert "Câu cuối./." in kept
    assert "Câu thứ nhất." not in kept


def test_the_wording_of_a_leave_permit():
    printed = printed_of("giay-nghi-phep", example("giay-nghi-phep"))
    start = printed.index("GIẤY NGHỈ PHÉP")
    assert printed[start + 1 : start + 7] == [
        "Xét Đơn đề nghị nghỉ phép ngày 29 tháng 6 năm 2026 của ông Chau Sóc Kha,",
        "Ban Quản lý rừng phòng hộ cấp cho:",
        "Ông: Chau Sóc Kha",
        "Chức vụ: Kiểm lâm viên, Trạm Quản lý rừng số 3",
        "Được nghỉ phép trong thời gian 05 ngày làm việc kể từ ngày 06 tháng 7 năm 2026 đến hết ngày 10 tháng 7 "
        "năm 2026 tại xã Tri Tôn, tỉnh An Giang.",
        "Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm của năm 2026./.",
    ]
    assert printed[-1].startswith("Xác nhận của cơ quan (tổ chức)")


def test_the_wording_of_a_copy_follows_its_original():
    printed = printed_of("ban-sao", example("ban-sao"))
    assert printed.index("THÔNG BÁO") < printed.index("Lý Việt Hưng") < printed.index("SAO Y")
    assert printed.index("Số: 126/TB-UBND") < printed.index("Số: 05/SY-UBND")
    assert printed[-1] in ("- Lưu: VT.", "Vi Thị Thơm")


def test_markup_in_an_original_is_printed_as_it_is():
    hostile = 'A & B <b>"x"</b> {{ 7 * 7 }} {% raw %} {_{ x'
    copy = example("ban-sao")
    printed = printed_of(
        "ban-sao", evolve(copy, original=evolve(copy.original, subject=hostile, body=hostile))
    )
    assert any("{{ 7 * 7 }} {% raw %}" in text for text in printed)
