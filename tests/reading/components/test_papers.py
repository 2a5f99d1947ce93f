"""Whole papers of every kind: named types, decisions with what they issue, annexes, several in a file, and none of the types."""

import pytest
from tests.reading.builders import Docx, p, r, row, table, textbox
from tests.reading.components.shapes import AGENCY, EMPTY, RULE, D, N, Q, T, V, grid

from congvan.model import Annex, Archive, Block, Cell, DocumentDate, Issuer, Run, Signature, Table
from congvan.reading import read_layout
from congvan.reading.document import read_document
from congvan.reading.result import Reading

SIGNED = grid(
    (
        p("Nơi nhận:", bold=True, italic=True) + p("- Như Điều 3;") + p("- Lưu: VT."),
        p("GIÁM ĐỐC", bold=True) + EMPTY + p("Lê Hải Yên", bold=True),
    )
)


def read(*blocks: str) -> Reading:
    return read_document(read_layout(Docx(*blocks).build()))


def heading(number: str, *, below: str = "", agency: str = AGENCY) -> str:
    return grid((agency, Q + T), (p(number, align="center") + below, D))


def centred(text: str, **formatting: object) -> str:
    return p(text, align="center", **({"bold": True} | formatting))


DECISION = (
    heading("Số:       /QĐ-SNV"),
    EMPTY,
    centred("QUYẾT ĐỊNH"),
    centred("Về việc thành lập Tổ công tác"),
    centred(RULE),
    centred("GIÁM ĐỐC SỞ NỘI VỤ"),
    p("Căn cứ Luật Tổ chức chính quyền địa phương;", italic=True),
    p(
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        italic=True,
    ),
    p("Theo đề nghị của Chánh Văn phòng Sở.", italic=True),
    centred("QUYẾT ĐỊNH:"),
    p(r("Điều 1. ", bold=True), r("Thành lập Tổ công tác.")),
    p(r("Điều 2.", bold=True), r(" Tổ công tác có nhiệm vụ:")),
    p("1. Rà soát văn bản;"),
    p("2. Báo cáo Giám đốc Sở."),
    p(r("Điều 3.", bold=True), r(" Quyết định này có hiệu lực từ ngày ký./.")),
)


def test_a_decision() -> None:
    reading = read(*DECISION, SIGNED)
    document = reading.document
    assert document.type == "quyet-dinh"
    assert document.subject == "Về việc thành lập Tổ công tác"
    assert document.authority_line == "GIÁM ĐỐC SỞ NỘI VỤ"
    assert document.bases == (
        "Căn cứ Luật Tổ chức chính quyền địa phương",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        "Theo đề nghị của Chánh Văn phòng Sở",
    )
    assert [(block.kind, block.number) for block in document.body if isinstance(block, Block)] == [
        ("article", "1"),
        ("article", "2"),
        ("article", "3"),
    ]
    second = document.body[1]
    assert isinstance(second, Block)
    assert second.text == (Run("Tổ công tác có nhiệm vụ:"),)
    assert len(second.children) == 2
    assert document.recipients == ("Như Điều 3",)
    assert document.draft
    assert [component.key for component in reading.components][:5] == [
        "parent",
        "issuer",
        "national-name",
        "motto",
        "number",
    ]
    assert reading.components.first("enacting") is not None


def test_a_decision_with_the_regulation_that_it_issues_and_annexes() -> None:
    reading = read(
        *DECISION,
        SIGNED,
        p(r("", '<w:br w:type="page"/>')),
        grid((AGENCY, Q + T)),
        centred("QUY CHẾ"),
        centred("Làm việc của Tổ công tác"),
        centred("(Ban hành kèm theo Quyết định số      /QĐ-SNV ngày    tháng 3 năm 2026 của Giám đốc Sở Nội vụ)", bold=False, italic=True),
        centred("Chương I"),
        centred("QUY ĐỊNH CHUNG"),
        p("Điều 1. Phạm vi điều chỉnh", bold=True),
        p("Quy chế này quy định việc làm việc của Tổ công tác./."),
        p(r("", '<w:br w:type="page"/>')),
        centred("Phụ lục I"),
        centred("DANH SÁCH TỔ CÔNG TÁC"),
        centred("(Kèm theo Quy chế)", bold=False, italic=True),
        p("1. Ông Nguyễn Văn A."),
        centred("Phụ lục II"),
        centred("LỊCH LÀM VIỆC"),
        p("Thứ Hai hằng tuần./."),
    )  # fmt: skip
    document = reading.document
    attached = document.attached
    assert attached is not None
    assert (attached.type, attached.title) == ("quy-che", "Làm việc của Tổ công tác")
    assert attached.body == (
        Block("chapter", "I", "QUY ĐỊNH CHUNG", children=(
            Block("article", "1", "Phạm vi điều chỉnh", children=(Block(text="Quy chế này quy định việc làm việc của Tổ công tác./."),)),
        )),
    )  # fmt: skip
    assert [(annex.title, annex.number) for annex in document.annexes] == [
        ("DANH SÁCH TỔ CÔNG TÁC", None),
        ("LỊCH LÀM VIỆC", None),
    ]
    assert not reading.others
    assert document.signature == (Signature(position="GIÁM ĐỐC", name="Lê Hải Yên"),)


def test_one_annex_carries_no_number_and_is_no_signer() -> None:
    document = read(
        heading("Số:     /KH-SNV"),
        centred("KẾ HOẠCH"),
        centred("Kiểm tra công tác văn thư năm 2026"),
        p("Sở Nội vụ ban hành Kế hoạch kiểm tra công tác văn thư năm 2026 (Phụ lục kèm theo)./."),
        SIGNED,
        centred("PHỤ LỤC"),
        centred("DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA"),
        centred(
            "(Kèm theo Kế hoạch số       /KH-SNV ngày      tháng 3 năm 2026 của Sở Nội vụ)",
            bold=False,
            italic=True,
        ),
        table([["TT", "Đơn vị"], ["1", "Văn phòng Sở"]]),
    ).document
    assert document.type == "ke-hoach"
    assert document.signature == (Signature(position="GIÁM ĐỐC", name="Lê Hải Yên"),)
    assert document.issuer == Issuer("SỞ NỘI VỤ", "SNV", "UBND TỈNH LÂM ĐỒNG", in_text="Sở Nội vụ")
    assert document.annexes == (
        Annex(
            "DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA",
            body=(Table(rows=(("TT", "Đơn vị"), ("1", "Văn phòng Sở"))),),
        ),
    )


def test_an_annex_mentioned_in_a_sentence_is_none() -> None:
    document = read(
        heading("Số:     /SNV-CCVC", below=V),
        p("Kính gửi: Sở Tài chính"),
        p("Phụ lục I kèm theo Công văn này gồm hai bảng."),
        p("Đề nghị Sở Tài chính cho ý kiến./."),
        SIGNED,
    ).document
    assert not document.annexes
    assert len(document.body) == 2


def test_several_documents_of_one_file() -> None:
    letter = (
        heading("Số:     /SNV-CCVC", below=V),
        p("Kính gửi: Sở Tài chính"),
        p("Sở Nội vụ đề nghị Sở Tài chính cho ý kiến./."),
        SIGNED,
    )
    notice = (
        heading("Số: 12/TB-SNV"),
        centred("THÔNG BÁO"),
        centred("Lịch nghỉ lễ"),
        p("Sở Nội vụ thông báo lịch nghỉ lễ./."),
        SIGNED,
    )
    reading = read(*letter, *notice, *letter)
    documents = [reading.document, *[other.document for other in reading.others]]
    assert [document.type for document in documents] == ["cong-van", "thong-bao", "cong-van"]
    assert documents[1].number == 12
    assert documents[1].subject == "Lịch nghỉ lễ"
    assert documents[1].archive == Archive(("VT",))
    assert documents[0] == documents[2]


def test_type_and_subject_in_one_paragraph() -> None:
    document = read(
        heading("Số:     /KH-SNV"),
        centred("KẾ HOẠCH\nKiểm tra công tác văn thư\nnăm 2026"),
        p("Sở Nội vụ ban hành Kế hoạch như sau:"),
        SIGNED,
    ).document
    assert (document.type, document.subject) == ("ke-hoach", "Kiểm tra công tác văn thư năm 2026")


def test_a_report_to_a_superior_body() -> None:
    document = read(
        heading("Số:     /BC-SNV"),
        centred("BÁO CÁO"),
        centred("Kết quả công tác quý I năm 2026"),
        p("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng"),
        p("I. KẾT QUẢ", bold=True),
        p("1. Văn thư: tốt."),
        SIGNED,
    ).document
    assert document.to == ("Ủy ban nhân dân tỉnh Lâm Đồng",)
    assert document.body == (
        Block("heading", "I", "KẾT QUẢ", children=(Block("clause", "1", text="Văn thư: tốt."),)),
    )


def test_a_paragraph_that_begins_with_its_basis_is_body() -> None:
    document = read(
        heading("Số:     /SNV-CCVC", below=V),
        p("Kính gửi: Sở Tài chính"),
        p(
            "Căn cứ Công văn số 15/STC-NS ngày 05 tháng 01 năm 2026 của Sở Tài chính, Sở Nội vụ có ý kiến như sau:"
        ),
        p("1. Đồng ý với dự thảo./."),
        SIGNED,
    ).document
    assert document.bases == ()
    assert len(document.body) == 2


def test_other_openings_stand_for_bases() -> None:
    document = read(
        heading("Số:     /KH-SNV"),
        centred("KẾ HOẠCH"),
        centred("Kiểm tra công tác văn thư"),
        p("- Căn cứ Luật Lưu trữ;"),
        p("- Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh;"),
        p("Sở Nội vụ ban hành Kế hoạch kiểm tra như sau:"),
        p("1. Mục đích: kiểm tra./."),
        SIGNED,
    ).document
    assert document.bases == (
        "Căn cứ Luật Lưu trữ",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh",
    )
    assert len(document.body) == 2


def test_marks_in_boxes_and_cells() -> None:
    document = read(
        p(textbox(p("XEM XONG TRẢ LẠI", bold=True))),
        heading("Số:     /SNV-CCVC", below=V + table([[p("HỎA TỐC", bold=True)]]) + p("MẬT", bold=True)),
        p("Kính gửi: Sở Tài chính"),
        p("Đề nghị cho ý kiến./."),
        SIGNED,
    ).document
    assert (document.circulation, document.urgency, document.secrecy) == (
        "XEM XONG TRẢ LẠI",
        "hoa-toc",
        "mat",
    )
    assert document.subject == "báo cáo kết quả công tác cải cách hành chính năm 2025"
    assert document.issuer == Issuer("SỞ NỘI VỤ", "SNV", "UBND TỈNH LÂM ĐỒNG")


def test_minutes_have_two_signers_and_no_date() -> None:
    document = read(
        grid((AGENCY, Q + T), (p("Số:     /BB-SNV", align="center"), "")),
        centred("BIÊN BẢN"),
        centred("Họp giao ban tháng 3 năm 2026"),
        p("Thời gian bắt đầu: 8 giờ 00."),
        p("Cuộc họp kết thúc vào 11 giờ 30 phút, ngày 31 tháng 3 năm 2026./."),
        grid((p("THƯ KÝ", bold=True) + EMPTY * 3 + p("Lê Hải Yên", bold=True), p("CHỦ TỌA", bold=True) + EMPTY * 3 + p("Nông Văn Bé", bold=True))),
        p("Nơi nhận:", bold=True, italic=True),
        p("- Lãnh đạo Sở;"),
        p("- Lưu: VT, Hồ sơ."),
    ).document  # fmt: skip
    assert document.type == "bien-ban"
    assert document.signature == (
        Signature(position="THƯ KÝ", name="Lê Hải Yên"),
        Signature(position="CHỦ TỌA", name="Nông Văn Bé"),
    )
    assert (document.place, document.date) == (None, None)
    assert document.recipients == ("Lãnh đạo Sở",)
    assert document.archive == Archive(("VT", "Hồ sơ"))


def test_emphasis_is_what_differs_from_the_standards_own_style() -> None:
    document = read(
        heading("Số:     /SNV-CCVC", below=V),
        p("Kính gửi: Sở Tài chính"),
        p(r("Đề nghị gửi báo cáo "), r("trước ngày 15 tháng 4", bold=True), r(" năm 2026.", bold=False)),
        p("1. Nội dung báo cáo", bold=True),
        p("a) Kết quả đạt được;"),
        p(r("2. "), r("Thời hạn:", bold=True), r(" hằng quý./.")),
        SIGNED,
    ).document
    assert document.body == (
        Block(text=(Run("Đề nghị gửi báo cáo "), Run("trước ngày 15 tháng 4", bold=True), Run(" năm 2026."))),
        Block("clause", "1", "Nội dung báo cáo", children=(Block("point", "a", text="Kết quả đạt được;"),)),
        Block("clause", "2", text=(Run("Thời hạn:", bold=True), Run(" hằng quý./."))),
    )


def test_automatic_labels_are_numbers() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )

    def listed(text: str, level: int = 0) -> str:
        return p(text, ppr=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')

    blocks = (
        heading("Số:     /SNV-CCVC", below=V),
        p("Kính gửi: Sở Tài chính"),
        listed("Nội dung báo cáo"),
        listed("Kết quả đạt được;", 1),
        listed("Thời hạn: hằng quý./."),
        SIGNED,
    )
    document = read_document(read_layout(Docx(*blocks, numbering=numbering).build())).document
    assert document.body == (
        Block("clause", "1", "Nội dung báo cáo", children=(Block("dash", "-", text="Kết quả đạt được;"),)),
        Block("clause", "2", text="Thời hạn: hằng quý./."),
    )


def test_a_table_of_the_body_keeps_merged_cells() -> None:
    bordered = (
        "<w:tblBorders>"
        + "".join(
            f'<w:{side} w:val="single" w:sz="4"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + "</w:tblBorders>"
    )
    from tests.reading.builders import cell

    reading = read(
        heading("Số:     /SNV-CCVC", below=V),
        p("Kính gửi: Sở Tài chính"),
        p("Kết quả như sau:"),
        table(
            [
                row(cell("TT", tcpr='<w:vMerge w:val="restart"/>'), cell("Kết quả", tcpr='<w:gridSpan w:val="2"/>'), trpr="<w:tblHeader/>"),
                row(cell("", tcpr="<w:vMerge/>"), cell("Tốt"), cell("Khá"), trpr="<w:tblHeader/>"),
                row("1", "46", "02"),
            ],
            widths=(2000, 2000, 2000),
            tblpr=bordered,
        ),
        p("Đề nghị cho ý kiến./."),
        SIGNED,
    )  # fmt: skip
    found = reading.document.body[1]
    assert isinstance(found, Table)
    assert found.header == ((Cell("TT", rows=2), Cell("Kết quả", columns=2)), (Cell("Tốt"), Cell("Khá")))
    assert found.rows == ((Cell("1"), Cell("46"), Cell("02")),)
    assert len(reading.document.body) == 3


def test_a_legal_normative_document_is_named() -> None:
    assert read(heading("Số: 15/2025/QĐ-UBND"), *DECISION[2:], SIGNED).paper == "normative"
    circular = read(
        heading("Số: 01/2026/TT-BNV"),
        centred("THÔNG TƯ"),
        centred("Quy định về văn thư"),
        p("Điều 1. Phạm vi"),
        SIGNED,
    )
    assert (circular.paper, circular.document.type) == ("normative", "thong-tu")


def test_a_paper_of_the_party_is_named() -> None:
    reading = read(
        grid(
            (
                p("TỈNH ỦY LÂM ĐỒNG", align="center") + p("BAN TỔ CHỨC", bold=True) + p("*") + p("Số 127-QĐ/TU"),
                p("ĐẢNG CỘNG SẢN VIỆT NAM", bold=True) + p("Lâm Đồng, ngày 26 tháng 3 năm 2026", italic=True),
            )
        ),
        centred("QUYẾT ĐỊNH"),
        centred("về việc điều động cán bộ"),
        centred("-----"),
        p("- Căn cứ Điều lệ Đảng;"),
        p("Điều 1. Điều động đồng chí Nguyễn Văn A."),
        grid((p("Nơi nhận:", underline="single") + p("- Như Điều 3,") + p("- Lưu Văn phòng."), p("T/M BAN THƯỜNG VỤ") + p("BÍ THƯ") + p("Lê Hải Yên", bold=True))),
    )  # fmt: skip
    document = reading.document
    assert reading.paper == "party"
    assert (document.type, document.number, document.symbol) == ("quyet-dinh", 127, "-QĐ/TU")
    assert document.issuer == Issuer("BAN TỔ CHỨC", None, "TỈNH ỦY LÂM ĐỒNG")
    assert (document.place, document.date) == ("Lâm Đồng", DocumentDate(2026, 3, 26))
    assert document.signature == (Signature("T/M", "BAN THƯỜNG VỤ", position="BÍ THƯ", name="Lê Hải Yên"),)


def test_a_form_is_not_forced_into_a_type() -> None:
    reading = read(
        grid((AGENCY, Q + T), (N, D)),
        centred("PHIẾU TRÌNH"),
        centred("Về việc ban hành Kế hoạch kiểm tra"),
        table([["Người trình", "Ý kiến phòng", "Ý kiến lãnh đạo"], ["Nguyễn Văn A", "☐ Đồng ý", "☐ Đồng ý"]]),
    )
    assert (reading.paper, reading.document.type) == ("form", "phieu-trinh")


@pytest.mark.parametrize("title", ["GIẤY CHỨNG NHẬN", "TỜ KHAI", "LỊCH CÔNG TÁC TUẦN"])
def test_other_titles_are_of_no_type(title: str) -> None:
    reading = read(grid((AGENCY, Q + T)), centred(title), p("Nội dung."))
    assert reading.paper in ("form", "unknown")
    assert reading.document.issuer is not None
    assert reading.document.issuer.name == "SỞ NỘI VỤ"


def test_a_paper_of_nothing_known() -> None:
    reading = read(p("Bài hát mùa xuân"), p("Mùa xuân đã về trên quê hương."))
    assert reading.paper == "unknown"
    assert reading.document.issuer is None
    assert len(reading.document.body) == 2
