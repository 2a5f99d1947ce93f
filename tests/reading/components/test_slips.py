"""Wordings and layouts that careless hands make: what a clerk takes for granted must not unmake a document."""

import pytest
from tests.reading.builders import Docx, cell, p, row, table, textbox
from tests.reading.components.shapes import AGENCY, CLOSINGS, EMPTY, D, N, Q, T, V, grid
from tests.reading.components.test_papers import SIGNED, centred, heading

from congvan.model import DocumentDate, Mandate, Signature, plain_text
from congvan.reading import read_layout
from congvan.reading.document import read_document
from congvan.reading.result import Reading

HEADING = grid((AGENCY, Q + T), (N + V, D))
SENTENCE = "Cục Điều tiết điện lực đã tiếp nhận hồ sơ đề nghị cấp giấy phép của Công ty."
LAST = "Đề nghị Công ty bổ sung quy trình vận hành hồ chứa./."


def read(*blocks: str) -> Reading:
    return read_document(read_layout(Docx(*blocks).build()))


def prose(text: str) -> str:
    return p(text, align="both", indent='w:firstLine="567"')


def letter(*addressees: str, closing: str | None = None) -> Reading:
    return read(HEADING, *addressees, prose(SENTENCE), prose(LAST), closing or CLOSINGS["1x2"]()[0])


def body(reading: Reading) -> list[str]:
    return [plain_text(block.text) for block in reading.document.body]


INDENT = 'w:left="2835"'


@pytest.mark.parametrize(
    ("addressees", "to"),
    [
        ((p("Kính gửi: Công ty Cổ phần Nậm Mức;"),), ["Công ty Cổ phần Nậm Mức"]),
        ((p("Kính gửi:"), EMPTY, EMPTY, p("Công ty Cổ phần Nậm Mức", align="center")), ["Công ty Cổ phần Nậm Mức"]),
        ((p("Kính gửi: Sở Y tế;\nSở Tài chính;"),), ["Sở Y tế", "Sở Tài chính"]),
        ((p("Kính gửi:"), p("- Sở Y tế;", indent=INDENT), p("- Sở Tài chính;", indent=INDENT)), ["Sở Y tế", "Sở Tài chính"]),
        ((p("Kính gửi:"), p("Sở Y tế;", indent=INDENT), p("Sở Tài chính;", indent=INDENT)), ["Sở Y tế", "Sở Tài chính"]),
        ((p("Kính gửi:"), p("1. Sở Y tế;"), p("2. Sở Tài chính.")), ["Sở Y tế", "Sở Tài chính"]),
        ((p("Kính gửi: Sở Y tế"), p("Đồng kính gửi: Sở Tài chính;")), ["Sở Y tế", "Sở Tài chính"]),
        ((p(textbox(p("Kính gửi: Sở Y tế") + p("Sở Tài chính"))),), ["Sở Y tế", "Sở Tài chính"]),
        ((p("Kính gửi: Ông Nguyễn Văn Bình"), p("Địa chỉ: thôn 3, xã Đức Trọng, tỉnh Lâm Đồng")), ["Ông Nguyễn Văn Bình"]),
    ],
)  # fmt: skip
def test_addressees_end_where_the_text_begins(addressees, to):
    reading = letter(*addressees)
    assert list(reading.document.to) == to
    assert body(reading) == [SENTENCE, LAST]


LEFT = p("Nơi nhận:", bold=True, italic=True) + p("- Như trên;") + p("- Lưu: VT.")


@pytest.mark.parametrize(
    ("lines", "signature"),
    [
        (("TL. GIÁM ĐỐC - CHÁNH VĂN PHÒNG",), Signature("TL", "GIÁM ĐỐC", position="CHÁNH VĂN PHÒNG")),
        (("KT. CHỦ TỊCH PHÓ CHỦ TỊCH",), Signature("KT", "CHỦ TỊCH", position="PHÓ CHỦ TỊCH")),
        (("KT. TRƯỞNG PHÒNG TỔ CHỨC - CÁN BỘ", "PHÓ TRƯỞNG PHÒNG"), Signature("KT", "TRƯỞNG PHÒNG TỔ CHỨC - CÁN BỘ", position="PHÓ TRƯỞNG PHÒNG")),
        (("KT. TỔ TRƯỞNG\nTỔ PHÓ",), Signature("KT", "TỔ TRƯỞNG", position="TỔ PHÓ")),
        (("Kt. Giám đốc\nPhó Giám đốc",), Signature("Kt", "Giám đốc", position="Phó Giám đốc")),
        (("K.T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), Signature("K.T", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC")),
        (("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), Signature("TM", "ỦY BAN NHÂN DÂN", then=(Mandate("KT", "CHỦ TỊCH"),), position="PHÓ CHỦ TỊCH")),
        (("KT.", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC")),
        (("TM.", "ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), Signature("TM", "ỦY BAN NHÂN DÂN", then=(Mandate("KT", "CHỦ TỊCH"),), position="PHÓ CHỦ TỊCH")),
        (("TL.", "THUYỀN TRƯỞNG", "MÁY TRƯỞNG"), Signature("TL", "THUYỀN TRƯỞNG", position="MÁY TRƯỞNG")),
        (("KT.", "PHÓ GIÁM ĐỐC"), Signature("KT", position="PHÓ GIÁM ĐỐC")),
        (("Q.", "GIÁM ĐỐC"), Signature("Q", position="GIÁM ĐỐC")),
        (("TM. BAN TỔ CHỨC", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", "", "PHÓ GIÁM ĐỐC", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"), Signature("TM", "BAN TỔ CHỨC", position="PHÓ TRƯỞNG BAN THƯỜNG TRỰC", office="PHÓ GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ")),
    ],
)  # fmt: skip
def test_who_signs(lines, signature):
    signed = "".join(p(one, align="center", bold=True) for one in lines)
    closing = grid((LEFT, signed + EMPTY * 3 + p("Lê Hải Yên", align="center", bold=True)))
    (found,) = letter(p("Kính gửi: Sở Y tế"), closing=closing).document.signature
    assert (found.name, found.mandates) == ("Lê Hải Yên", signature.mandates)
    assert (found.position, found.office) == (signature.position, signature.office)


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (("*CHỦ TỊCH", "*ỦY BAN NHÂN DÂN", "*TỈNH THANH HÓA"), (None, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA")),
        (("UBND TỈNH BẮC NINH", "*BAN TỔ CHỨC", "*HỘI THI TIN HỌC TRẺ"), ("UBND TỈNH BẮC NINH", "BAN TỔ CHỨC HỘI THI TIN HỌC TRẺ")),
        (("*VĂN PHÒNG ĐOÀN ĐẠI BIỂU", "*QUỐC HỘI VÀ HỘI ĐỒNG", "*NHÂN DÂN TỈNH BẮC NINH"), (None, "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH BẮC NINH")),
        (("UBND TỈNH LẠNG SƠN", "*SỞ Y TẾ", "*TRUNG TÂM Y TẾ", "*KHU VỰC CAO LỘC"), ("UBND TỈNH LẠNG SƠN\nSỞ Y TẾ", "TRUNG TÂM Y TẾ KHU VỰC CAO LỘC")),
        (("THANH TRA TỈNH LÂM ĐỒNG", "*ĐOÀN THANH TRA THEO QĐ", "*SỐ 45/QĐ-TTT"), ("THANH TRA TỈNH LÂM ĐỒNG", "ĐOÀN THANH TRA THEO QĐ SỐ 45/QĐ-TTT")),
    ],
)  # fmt: skip
def test_who_issues(lines, issuer):
    agency = "".join(p(one.lstrip("*"), align="center", bold=one.startswith("*")) for one in lines)
    found = read(
        grid((agency, Q + T), (N + V, D)), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED
    ).document.issuer
    assert found is not None
    assert (found.parent, found.name) == issuer


def test_a_title_with_a_reference_begins_an_annex_without_the_word():
    annexes = read(
        HEADING, p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED,
        centred("DANH SÁCH"), centred("BAN COI THI"), centred("(Kèm theo Quyết định số 12/QĐ-SNV ngày 05 tháng 3 năm 2026)", bold=False, italic=True),
        p("1. Lê Văn An"),
    ).document.annexes  # fmt: skip
    assert [annex.title for annex in annexes] == ["DANH SÁCH BAN COI THI"]
    assert len(annexes[0].body) == 1


def test_a_note_below_the_subject_is_no_text():
    reading = read(
        heading("Số:      /BC-SNV"), centred("BÁO CÁO"), centred("Kết quả công tác"),
        centred("(Trình tại kỳ họp thứ Năm)", bold=False, italic=True), prose(LAST), SIGNED,
    )  # fmt: skip
    assert reading.document.subject == "Kết quả công tác"
    assert body(reading) == [LAST]


def test_an_ornament_is_no_text():
    for ornament in ("⎯⎯⎯⎯⎯⎯", "═══", "-----o0o-----", "ooo0ooo", "* * *"):
        reading = read(
            heading("Số:      /BC-SNV"),
            centred("BÁO CÁO"),
            centred("Kết quả"),
            centred(ornament),
            prose(LAST),
            SIGNED,
        )
        assert body(reading) == [LAST]  # fmt: skip


def test_the_number_below_the_title():
    reading = read(centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), centred("Độc lập - Tự do - Hạnh phúc"),
                   centred("HỢP ĐỒNG"), centred("Số: 05/HĐ-TTGDTX", bold=False), prose("Hôm nay, hai bên ký hợp đồng."))  # fmt: skip
    assert (reading.document.number, reading.document.symbol) == (5, "HĐ-TTGDTX")


def test_a_form_of_leave_begins_with_the_application():
    document = read(
        heading("Số: 12/GNP-SNV"), centred("GIẤY NGHỈ PHÉP"),
        prose("Xét Đơn đề nghị nghỉ phép ngày 05 tháng 5 năm 2026 của ông Lê Văn An,"),
        prose("Sở Nội vụ cấp cho:"), prose("Ông: Lê Văn An"), SIGNED,
    ).document  # fmt: skip
    assert document.bases == ()
    assert document.leave is not None
    assert document.leave.application_date is not None


def test_a_paper_wholly_in_one_table():
    def across(*blocks: str) -> str:
        return row(cell(*blocks, tcpr='<w:gridSpan w:val="2"/>'))

    whole = table([
        row(cell(AGENCY), cell(Q + T)), row(cell(p("Số:      /KH-SNV")), cell(D)), across(centred("KẾ HOẠCH")), across(centred("Kiểm tra")),
        across(prose(SENTENCE)), across(prose(LAST)), row(cell(LEFT), cell(p("GIÁM ĐỐC", bold=True) + EMPTY + p("Lê Hải Yên", bold=True))),
    ])  # fmt: skip
    reading = read(whole)
    assert body(reading) == [SENTENCE, LAST]
    assert reading.document.signature[0].name == "Lê Hải Yên"


def test_recipients_in_a_table_of_their_own_cell():
    inner = table([[cell(p("- Thường trực Tỉnh ủy;") + p("- Chủ tịch UBND tỉnh;")), cell(p("(b/c)"))]])
    left = p("Nơi nhận:", bold=True, italic=True) + p("- Như trên;") + inner + p("- Lưu: VT.")
    closing = grid((left, p("GIÁM ĐỐC", bold=True) + EMPTY + p("Lê Hải Yên", bold=True)))
    recipients = letter(p("Kính gửi: Sở Y tế"), closing=closing).document.recipients
    assert recipients[:3] == ("Như trên", "Thường trực Tỉnh ủy", "Chủ tịch UBND tỉnh")


def test_a_letter_named_as_one():
    document = read(heading("Số:      /SNV-CCVC"), centred("CÔNG VĂN"), centred("V/v bổ sung hồ sơ"), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED).document  # fmt: skip
    assert (document.type, document.subject) == ("cong-van", "bổ sung hồ sơ")
    quoted = p("“V/v bổ sung hồ sơ”", align="center")
    assert (
        read(grid((AGENCY, Q + T), (N + quoted, D)), p("Kính gửi: Sở Y tế"), prose(LAST)).document.subject
        == "bổ sung hồ sơ"
    )


def test_a_wrong_separator_makes_no_party_paper():
    assert (
        read(heading("Số: 1066-STC/QLNS", below=V), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED).paper
        == "administrative"
    )


def test_placeholders_do_not_unmake_the_heading():
    document = read(
        heading("Số: «So»/SNV-CCVC", below=V), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED
    ).document
    assert document.number is None
    assert document.issuer is not None
    assert document.issuer.name == "SỞ NỘI VỤ"


def test_cells_merged_to_the_right_are_as_wide_as_all_of_them():
    merged = '<w:hMerge w:val="{}"/>'.format
    data = table([[cell(p("A"), width=3000), cell(p("B"), width=3000, tcpr=merged("restart")), cell("", width=2800, tcpr=merged("continue"))]])  # fmt: skip
    shape = read_layout(Docx(data).build()).tables[0]
    assert [one.width for one in shape.cells] == [150, 290]


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("Lâm Đồng, ngày 03/11/2026", DocumentDate(2026, 11, 3)),
        ("Lâm Đồng, 03/11/2026", DocumentDate(2026, 11, 3)),
        ("Lâm Đồng, ngày     /5/2026", DocumentDate(2026, 5)),
        ("Lâm Đồng, 15 tháng 5 năm 2026", DocumentDate(2026, 5, 15)),
        ("Lâm Đồng, ngày      tháng      năm", None),
        ("Lâm Đồng, {{ngay_ban_hanh}}", None),
        ("Lâm Đồng, ngày «Ngay»", None),
    ],
)
def test_the_place_before_the_comma_and_the_date_behind_it(printed, date):
    document = read(grid((AGENCY, Q + T), (N + V, p(printed, italic=True))), p("Kính gửi: Sở Y tế"), prose(LAST)).document  # fmt: skip
    assert (document.place, document.date) == ("Lâm Đồng", date)


def test_no_date_without_a_place():
    for text in ("Điện thoại: 0253, 12/3/2026", "Hội nghị 03/11/2026", "Lâm Đồng, 45/13/2026"):
        document = read(grid((AGENCY, Q + T), (N, p(text))), p("Kính gửi: Sở Y tế"), prose(LAST)).document
        assert document.date is None


@pytest.mark.parametrize(
    "text", ["BẢN SAO", "TÀI LIỆU HỌP", "Mã số: 123456", "ĐẾN Số: 456 Ngày: 15/5/2026", "Bàn giao lần 2"]
)
@pytest.mark.parametrize("place", ["box", "bordered", "cell"])
def test_a_stamp_is_no_part_of_the_heading(text, place):
    border = '<w:pBdr>{}</w:pBdr>'.format("".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right")))  # fmt: skip
    stamp = {
        "box": p(textbox(p(text, bold=True))),
        "bordered": p(text, ppr=border, bold=True),
        "cell": table([[cell(p(text, bold=True))]]) + EMPTY,
    }[place]
    above = read(
        grid((stamp + AGENCY, Q + T), (N + V, D)), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED
    ).document
    below = read(
        grid((AGENCY, Q + T), (N + V + stamp, D)), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED
    ).document
    plain = read(grid((AGENCY, Q + T), (N + V, D)), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED).document
    assert above == below == plain


@pytest.mark.parametrize(
    "mark", ["#CHUKYSO#", "Signature Not Verified", "(Đã ký)", "Digitally signed by Lê Hải Yên"]
)
def test_marks_of_signatures_are_no_names(mark):
    signed = p("GIÁM ĐỐC", bold=True, align="center") + p(mark) + p("Lê Hải Yên", bold=True, align="center")
    note = p("* Ghi chú: Văn bản này thay thế Công văn số 12/SNV-CCHC")
    document = letter(p("Kính gửi: Sở Y tế"), closing=grid((LEFT + note, signed))).document
    assert document.recipients == ("Như trên",)
    assert (document.signature[0].position, document.signature[0].name) == ("GIÁM ĐỐC", "Lê Hải Yên")


@pytest.mark.parametrize(
    "closing",
    [
        "Cuộc họp kết thúc cùng ngày; biên bản đã được các thành viên dự họp thông qua./.",
        "Hội nghị kết thúc vào 16 giờ 30, ngày 05 tháng 3 năm 2026./.",
        "Buổi làm việc của hai bên kết thúc hồi 11 giờ cùng ngày./.",
        "Biên bản này được lập thành 02 bản, mỗi bên giữ 01 bản./.",
    ],
)
def test_the_last_paragraph_of_minutes_closes_them(closing):
    document = read(
        heading("Số:      /BB-SNV"), centred("BIÊN BẢN"), centred("Họp giao ban"),
        p("Thời gian: 08 giờ 00"), p("Nội dung:"), p("1. Kế hoạch tập huấn kết thúc trong quý II."), p(closing), SIGNED,
    ).document  # fmt: skip
    assert document.minutes is not None
    assert document.minutes.closing == closing
    assert len(document.body) == 1


def test_annexes_with_a_colon_behind_the_number():
    annexes = read(HEADING, p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED, centred("PHỤ LỤC 01:"), centred("DANH MỤC NHIỆM VỤ"), p("1. Rà soát.")).document.annexes  # fmt: skip
    assert [annex.title for annex in annexes] == ["DANH MỤC NHIỆM VỤ"]


def test_the_parts_of_a_decision_on_a_complaint_are_no_bases():
    reading = read(
        heading("Số:      /QĐ-SNV"), centred("QUYẾT ĐỊNH"), centred("Về việc giải quyết khiếu nại"), centred("GIÁM ĐỐC SỞ NỘI VỤ"),
        p("Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011;", italic=True), p("Theo đề nghị của Chánh Thanh tra Sở.", italic=True),
        p("I. NỘI DUNG KHIẾU NẠI", bold=True), prose("Ông A khiếu nại quyết định kỷ luật."), centred("QUYẾT ĐỊNH:"),
        p("Điều 1. Không công nhận nội dung khiếu nại."), SIGNED,
    )  # fmt: skip
    assert len(reading.document.bases) == 2
    assert plain_text(reading.document.body[0].title) == "NỘI DUNG KHIẾU NẠI"
    assert reading.components.first("enacting") is not None


def test_an_attached_text_named_in_small_letters():
    document = read(
        heading("Số: 12/QĐ-SNV"), centred("QUYẾT ĐỊNH"), centred("Ban hành Quy chế làm việc"), p("Điều 1. Ban hành Quy chế."), SIGNED,
        centred("Quy chế"), centred("Làm việc của Sở Nội vụ"), centred("(Ban hành kèm theo Quyết định số 12/QĐ-SNV)", bold=False, italic=True),
        p("Điều 1. Phạm vi"),
    ).document  # fmt: skip
    assert document.attached is not None
    assert document.attached.title == "Làm việc của Sở Nội vụ"


def test_short_lines_follow_the_other_text_of_their_old_font():
    time, capitals = {"font": ".VnTime"}, {"font": ".VnTimeH"}
    left = p("ubnd tØnh thanh hãa", align="center", **capitals) + p(
        "së néi vô", align="center", bold=True, **capitals
    )
    right = p("Céng hßa x· héi chñ nghÜa viÖt nam", bold=True, **capitals) + p(
        "§éc lËp - Tù do - H¹nh phóc", bold=True, **time
    )
    number = p("Sè: 1540/SNV-TCBC", align="center", **time) + p("V/v thÈm ®Þnh ®Ò ¸n", align="center", **time)
    day = p("Thanh Hãa, ngµy 25 th¸ng 5 n¨m 2007", italic=True, **time)
    text = (
        "§Ò nghÞ c¸c c¬ quan b¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô tr­íc ngµy 15 th¸ng 6 n¨m 2007 ®Ó tæng hîp./."
    )
    document = read(
        grid((left, right), (number, day)), p("KÝnh göi: Së Y tÕ", **time), p(text, **time)
    ).document
    assert document.issuer is not None
    assert (document.issuer.parent, document.issuer.name) == ("UBND TỈNH THANH HÓA", "SỞ NỘI VỤ")
    assert (document.number, document.unit, document.subject) == (1540, "TCBC", "thẩm định đề án")


def test_columns_the_other_way_round():
    document = read(grid((Q + T, AGENCY), (D, N + V)), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED).document
    assert document.issuer is not None
    assert (document.issuer.parent, document.issuer.name) == ("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ")
    assert (document.place, document.unit) == ("Lâm Đồng", "CCVC")


def test_an_invitation_in_numbered_lines():
    document = read(
        heading("Số:      /GM-SNV"), centred("GIẤY MỜI"), centred("Dự họp"),
        prose("Sở Nội vụ tổ chức cuộc họp, với các nội dung sau:"), p("1. Thời gian: 14 giờ 00, ngày 20 tháng 3 năm 2026."),
        p("2. Địa điểm: Phòng họp số 1."), p("3. Thành phần: Trân trọng kính mời"), p("- Lãnh đạo Sở Y tế;"), p("- Lãnh đạo Sở Tài chính."),
        prose("Đề nghị các đơn vị dự đúng giờ./."), SIGNED,
    )  # fmt: skip
    invitation = document.document.invitation
    assert invitation is not None
    assert (invitation.time, invitation.venue) == ("14 giờ 00, ngày 20 tháng 3 năm 2026", "Phòng họp số 1")
    assert invitation.guests == ("Lãnh đạo Sở Y tế", "Lãnh đạo Sở Tài chính")
    assert len(document.document.body) == 2


def test_bodies_in_a_table_of_their_own():
    inner = table([[cell(AGENCY)]]) + EMPTY
    document = read(grid((inner, Q + T), (N + V, D)), p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED).document
    assert document.issuer is not None
    assert (document.issuer.parent, document.issuer.name) == ("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ")


STATE = centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + centred("Độc lập - Tự do - Hạnh phúc")


def test_a_contract_as_every_office_types_it():
    reading = read(
        STATE, EMPTY, centred("HỢP ĐỒNG MUA SẮM HÀNG HÓA"), centred("Số: 25/HĐ-MSHH", bold=False, size=14),
        prose("Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015."), prose("Hôm nay, tại Trường, chúng tôi gồm:"),
        p("BÊN A: TRƯỜNG CAO ĐẲNG SƠN LA", bold=True), prose("Đại diện: Ông Nguyễn Đức Long   Chức vụ: Hiệu trưởng"),
        p("BÊN B: CÔNG TY TÂY BẮC", bold=True), prose("Đại diện: Ông Cầm Văn Minh - Giám đốc"), p("Điều 1. Hàng hóa"), prose("Bàn ghế./."),
        grid((p("ĐẠI DIỆN BÊN A", bold=True) + EMPTY + p("Nguyễn Đức Long"), p("ĐẠI DIỆN BÊN B", bold=True) + EMPTY + p("Cầm Văn Minh"))),
    )  # fmt: skip
    document = reading.document
    assert (document.type, document.subject, document.issuer) == ("hop-dong", "MUA SẮM HÀNG HÓA", None)
    assert document.number == 25
    assert [(one.name, one.representative, one.position) for one in document.parties] == [
        ("TRƯỜNG CAO ĐẲNG SƠN LA", "Ông Nguyễn Đức Long", "Hiệu trưởng"),
        ("CÔNG TY TÂY BẮC", "Ông Cầm Văn Minh", "Giám đốc"),
    ]
    assert not {"CV210", "CV211", "CV309", "CV409"} & {one.code for one in reading.report}


def test_minutes_of_a_kind_that_tell_in_a_sentence():
    reading = read(
        STATE, centred("BIÊN BẢN LÀM VIỆC"), centred("Về việc kiểm tra hiện trạng sử dụng đất"),
        prose("Hôm nay, hồi 08 giờ 30 phút, tại trụ sở UBND xã Tân Hải, chúng tôi gồm:"), prose("1. Ông Trần Văn Hiền - Trưởng đoàn."),
        prose("Biên bản lập thành 02 bản, kết thúc hồi 10 giờ cùng ngày./."), SIGNED,
    )  # fmt: skip
    assert reading.document.subject == "Về việc kiểm tra hiện trạng sử dụng đất"
    assert reading.document.minutes is None
    assert "CV521" not in {one.code for one in reading.report}


def test_a_form_of_leave_with_colons():
    leave = read(
        heading("Số: 300/GNP-SNV"), centred("GIẤY NGHỈ PHÉP"), prose("Xét Đơn đề nghị nghỉ phép ngày 02 tháng 3 năm 2026 của ông (bà) Lê Thị Ánh"),
        prose("Sở Nội vụ cấp cho:"), prose("Ông (bà): Lê Thị Ánh"), prose("Chức vụ: Chuyên viên"),
        prose("Nghỉ phép trong thời gian: 05 ngày kể từ ngày 09 tháng 3 năm 2026 đến hết ngày 13 tháng 3 năm 2026"), prose("tại: tỉnh Tây Ninh"),
        prose("Số ngày nghỉ phép nêu trên được tính vào thời gian: nghỉ phép năm 2026./."), SIGNED,
    ).document.leave  # fmt: skip
    assert leave is not None
    assert (leave.duration, leave.venue, leave.counted_in) == (
        "05 ngày",
        "tỉnh Tây Ninh",
        "nghỉ phép năm 2026",
    )
    assert (leave.start, leave.end) == (DocumentDate(2026, 3, 9), DocumentDate(2026, 3, 13))


def test_a_basis_that_ends_with_a_comma():
    document = read(
        heading("Số:      /TTr-SNV"), centred("TỜ TRÌNH"), centred("Về việc phê duyệt"), p("Kính gửi: Bộ Tài chính"),
        prose("Căn cứ Luật Đấu thầu ngày 23 tháng 6 năm 2023;"),
        prose("Căn cứ Quyết định số 886/QĐ-BTC ngày 12 tháng 3 năm 2025 quy định chức năng, nhiệm vụ và cơ cấu tổ chức của Sở,"),
        prose("Sở Nội vụ trình Bộ xem xét như sau:"), prose("Kính trình./."), SIGNED,
    ).document  # fmt: skip
    assert len(document.bases) == 2
    assert len(document.body) == 2


def test_a_sentence_of_a_letter_that_begins_with_its_basis():
    document = read(
        heading("Số:      /SNV-TL"), p("Kính gửi: Bộ Nội vụ"),
        prose("Căn cứ Công văn số 512/BNV-TL ngày 02 tháng 3 năm 2026 của Bộ Nội vụ về việc báo cáo tiền lương,"),
        prose("Sở Nội vụ báo cáo kết quả như sau:"), prose("1. Đã chi trả đủ./."), SIGNED,
    ).document  # fmt: skip
    assert document.bases == ()
    assert len(document.body) == 3


def test_a_copy_whose_original_is_not_in_the_file():
    copy = read(heading("Số: 77/SY-SNV"), centred("SAO Y"), SIGNED).document
    assert (copy.type, copy.number, copy.original) == ("sao-y", 77, None)
    assert copy.issuer is not None
    assert copy.issuer.name == "SỞ NỘI VỤ"


def test_letters_of_a_person_in_office():
    document = read(grid((AGENCY, Q + T), ("", D)), centred("THƯ CHÚC MỪNG"), centred("Nhân Ngày Nhà giáo Việt Nam"), prose("Thân ái gửi."), SIGNED).document  # fmt: skip
    assert (document.type, document.subject) == ("thu-cong", "Nhân Ngày Nhà giáo Việt Nam")


@pytest.mark.parametrize(
    "lines",
    [
        ("BAN QUẢN LÝ", "DỰ ÁN"),
        ("BAN ĐIỀU PHỐI", "CHƯƠNG TRÌNH", "MỤC TIÊU QUỐC GIA"),
        ("TRUNG TÂM", "HƯỚNG DẪN", "XÚC TIẾN ĐẦU TƯ"),
        ("BAN CHỈ ĐẠO THỰC HIỆN", "NGHỊ QUYẾT"),
    ],
)
def test_a_line_of_a_bodys_name_is_no_title(lines):
    agency = p("UBND TỈNH LÀO CAI", align="center") + "".join(centred(one) for one in lines)
    about = p("V/v báo cáo tiến độ", align="center")
    shapes = (
        [grid((agency, Q + T), (N + about, D))],
        [grid((p("UBND TỈNH LÀO CAI", align="center") + centred(lines[0]), Q), ("".join(map(centred, lines[1:])), T), (N + about, D))],
        [Q, T, agency, N, about, D],
        [agency, N, about, Q, T, D],
    )  # fmt: skip
    for shape in shapes:
        document = read(*shape, p("Kính gửi: Sở Y tế"), prose(LAST), SIGNED).document
        assert document.type == "cong-van"
        assert document.issuer is not None
        assert (document.issuer.parent, document.issuer.name) == ("UBND TỈNH LÀO CAI", " ".join(lines))
        assert document.subject == "báo cáo tiến độ"


def test_a_party_that_signs_for_itself():
    parties = (p("BÊN A: PHÒNG KINH TẾ", bold=True), prose("Đại diện: Ông Phan Văn Bé - Trưởng phòng"), p("BÊN B: ÔNG NGUYỄN VĂN TƯ", bold=True))  # fmt: skip
    signed = grid(
        (
            p("ĐẠI DIỆN BÊN A", bold=True) + EMPTY + p("Phan Văn Bé"),
            p("BÊN B", bold=True) + EMPTY + p("Nguyễn Văn Tư"),
        )
    )
    document = read(STATE, centred("HỢP ĐỒNG"), centred("Thuê bảo vệ"), *parties, p("Điều 1. Nội dung"), prose("Bảo vệ./."), signed).document  # fmt: skip
    assert [one.name for one in document.signature] == ["Phan Văn Bé", "Nguyễn Văn Tư"]
