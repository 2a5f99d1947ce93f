"""Single lines of the frame in every wording: number, date, addressees, recipients, signature."""

import pytest
from tests.reading.builders import Docx, p
from tests.reading.components.shapes import AGENCY, D, N, Q, T, V, grid

from congvan.model import Archive, Document, DocumentDate, Drafter, Mandate, Signature
from congvan.reading import read_layout
from congvan.reading.document import read_document
from congvan.reading.result import Reading


def _letter(
    *, number: str | None = None, date: str | None = None, closing: str = "", named: str | None = None
) -> Reading:
    subject = V if named is None else ""
    blocks = [
        grid((AGENCY, Q + T), (p(number) if number else N, p(date) if date else D), (subject, "")),
        *(
            [p(named, bold=True, align="center"), p("Công tác năm 2026", bold=True, align="center")]
            if named
            else [p("Kính gửi: Sở Tài chính")]
        ),
        p("Sở Nội vụ đề nghị các đơn vị thực hiện./."),
        closing,
    ]
    return read_document(read_layout(Docx(*[block for block in blocks if block]).build()))


NUMBERS = {
    "Số: 374/SNV-CCVC": (374, None, "SNV", "CCVC"),
    "Số:      /SNV-CCVC": (None, None, "SNV", "CCVC"),
    "Số:……/SNV-CCVC": (None, None, "SNV", "CCVC"),
    "Số ....../SNV-CCVC": (None, None, "SNV", "CCVC"),
    "Số . 374/SNV-CCVC": (374, None, "SNV", "CCVC"),
    "Số : 374/SNV-CCVC": (374, None, "SNV", "CCVC"),
    "Số 374/SNV-CCVC": (374, None, "SNV", "CCVC"),
    "Số: 05/SNV-CCHC&VTLT": (5, None, "SNV", "CCHC&VTLT"),
    "Số: 5/SNV-CCVC": (5, None, "SNV", "CCVC"),
    "Số: 12/SNV": (12, None, "SNV", None),
    "Số: 12/SNV- CCVC": (12, None, "SNV", "CCVC"),
    "Số: 12 / SNV-CCVC": (12, None, "SNV", "CCVC"),
    "Số: 14-01/26/PT-NC": (14, "-01/26/PT-NC", None, None),
    "Số: 12/CV-CĐGD": (12, "CV-CĐGD", None, None),
    "Số: 12/PTIQN-GĐ/2026": (12, "PTIQN-GĐ/2026", None, None),
    "Số: 12/HD–HĐTĐKT": (12, None, "HD", "HĐTĐKT"),
    "Số: 12a/SNV-CCVC": (None, None, "SNV", "CCVC"),
    "Số: 409 /": (409, None, None, None),
    "Số:": (None, None, None, None),
    "Số: {{so_ky_hieu}}": (None, None, None, None),
}


ODD_NUMBERS = {"Số: 5/SNV-CCVC": "5", "Số: 12a/SNV-CCVC": "12a"}
ODD_SYMBOLS = {
    "Số: 12/SNV- CCVC": "SNV- CCVC",
    "Số: 12 / SNV-CCVC": " / SNV-CCVC",
    "Số: 12/HD–HĐTĐKT": "HD–HĐTĐKT",
    "Số: 409 /": " /",
    "Số: 12/QĐ- UBND": "QĐ- UBND",
}


@pytest.mark.parametrize("printed", NUMBERS)
def test_number_of_a_letter(printed: str) -> None:
    document = _letter(number=printed).document
    code = document.issuer.code if document.issuer else None
    assert (document.number, document.symbol, code, document.unit) == NUMBERS[printed]
    assert document.number_written == ODD_NUMBERS.get(printed)
    assert document.symbol_written == ODD_SYMBOLS.get(printed)


NAMED_NUMBERS = {
    "Số: 12/QĐ-SNV": (12, None, "SNV"),
    "Số:     /QĐ-UBND": (None, None, "UBND"),
    "Số: <<SoQD>>/QĐ-TTr": (None, None, "TTr"),
    "Số: 12/QĐ- UBND": (12, None, "UBND"),
    "Số: 12/QD-UBND": (12, "QD-UBND", None),
    "Số: 12/2026/QĐ-UBND": (12, "2026/QĐ-UBND", None),
    "Số: .../QĐ-...": (None, "QĐ-...", None),
    "Số: 09/QĐ-CAT-PC09": (9, None, "CAT-PC09"),
}


@pytest.mark.parametrize("printed", NAMED_NUMBERS)
def test_number_of_a_named_type(printed: str) -> None:
    document = _letter(number=printed, named="QUYẾT ĐỊNH").document
    code = document.issuer.code if document.issuer else None
    assert (document.number, document.symbol, code) == NAMED_NUMBERS[printed]
    assert document.symbol_written == ODD_SYMBOLS.get(printed)


DATES = {
    "Lâm Đồng, ngày 26 tháng 3 năm 2026": ("Lâm Đồng", DocumentDate(2026, 3, 26)),
    "Lâm Đồng, ngày 05 tháng 02 năm 2026": ("Lâm Đồng", DocumentDate(2026, 2, 5)),
    "   Lâm Đồng, ngày      tháng 3 năm 2026   ": ("Lâm Đồng", DocumentDate(2026, 3)),
    "Lâm Đồng, ngày     tháng      năm 2026": ("Lâm Đồng", DocumentDate(2026)),
    "Lâm Đồng, ngày ..... tháng ..... năm 20.....": ("Lâm Đồng", None),
    "Lâm Đồng, ngày      tháng9 năm 2025": ("Lâm Đồng", DocumentDate(2025, 9)),
    "Lâm Đồng ngày 26 tháng 3 năm 2026": ("Lâm Đồng", DocumentDate(2026, 3, 26)),
    "Lâm Đồng, ngày 5 tháng 3 năm 2026": (
        "Lâm Đồng",
        DocumentDate(2026, 3, 5),
    ),
    "Lâm Đồng, ngày26 tháng 3 năm 2026": (
        "Lâm Đồng",
        DocumentDate(2026, 3, 26),
    ),
    "TP. Hồ Chí Minh, ngày 26 tháng 3 năm 2026": ("TP. Hồ Chí Minh", DocumentDate(2026, 3, 26)),
    "Tp.HCM, ngày    tháng 12 năm 2025": ("Tp.HCM", DocumentDate(2025, 12)),
    "Thành phố Hồ Chí Minh, ngày 31 tháng 12 năm 2025": ("Thành phố Hồ Chí Minh", DocumentDate(2025, 12, 31)),
    "......., ngày ... tháng ... năm ......": (None, None),
}


ODD_DATES = {
    "Lâm Đồng, ngày 5 tháng 3 năm 2026": "ngày 5 tháng 3 năm 2026",
    "Lâm Đồng, ngày26 tháng 3 năm 2026": "ngày26 tháng 3 năm 2026",
}


@pytest.mark.parametrize("printed", DATES)
def test_place_and_date(printed: str) -> None:
    document = _letter(date=printed).document
    assert (document.place, document.date) == DATES[printed]
    assert document.date_written == ODD_DATES.get(printed)


ARCHIVES = {
    "- Lưu: VT, TCBC.": (Archive(("VT", "TCBC")), None),
    "- Lưu: VT, NC.Châu": (Archive(("VT", "NC")), Drafter("Châu")),
    "- Lưu: VT, NC.Châu.": (Archive(("VT", "NC")), Drafter("Châu")),
    "- Lưu: VT, KTHC (5b).": (Archive(("VT", "KTHC"), 5), None),
    "- Lưu: VT, KTHC (5b). PL.(300)": (Archive(("VT", "KTHC"), 5), Drafter("PL", 300)),
    "- Lưu: VT, TCCB. PL": (Archive(("VT", "TCCB")), Drafter("PL")),
    "- Lưu VT.": (Archive(("VT",)), None),
    "- Lưu: VT. NC": (Archive(("VT", "NC")), None),
    "- Lưu hs.": (Archive(("hs",)), None),
    "- Lưu: VT, CCVC": (Archive(("VT", "CCVC")), None),
    "Lưu: VT, CCVC, 03 bản.": (Archive(("VT", "CCVC"), 3), None),
    "- Lưu: VT, Hồ sơ.": (Archive(("VT", "Hồ sơ")), None),
}


@pytest.mark.parametrize("printed", ARCHIVES)
def test_archive_line(printed: str) -> None:
    closing = grid(
        (
            p("Nơi nhận:") + p("- Như trên;") + p(printed),
            p("GIÁM ĐỐC", bold=True) + p("Lê Hải Yên", bold=True),
        )
    )
    document = _letter(closing=closing).document
    assert (document.archive, document.drafter) == ARCHIVES[printed]
    assert document.recipients == ("Như trên",)


SIGNERS: dict[tuple[str, ...], tuple[Signature, ...]] = {
    ("GIÁM ĐỐC", "Lê Hải Yên"): (Signature(position="GIÁM ĐỐC", name="Lê Hải Yên"),),
    ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Hải Yên"): (
        Signature("TM", "ỦY BAN NHÂN DÂN", position="CHỦ TỊCH", name="Lê Hải Yên"),
    ),
    ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Hải Yên"): (
        Signature("TM", "ỦY BAN NHÂN DÂN", Mandate("KT", "CHỦ TỊCH"), "PHÓ CHỦ TỊCH", name="Lê Hải Yên"),
    ),
    ("TM. ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "CHỦ TỊCH", "Lê Hải Yên"): (
        Signature("TM", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", position="CHỦ TỊCH", name="Lê Hải Yên"),
    ),
    ("TL. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Lê Hải Yên"): (
        Signature("TL", "GIÁM ĐỐC", Mandate("KT", "TRƯỞNG PHÒNG"), "PHÓ TRƯỞNG PHÒNG", name="Lê Hải Yên"),
    ),
    ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"): (Signature("TL", "GIÁM ĐỐC", position="CHÁNH VĂN PHÒNG"),),
    ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC", "Lê Hải Yên"): (
        Signature("TUQ", "GIÁM ĐỐC", position="TRƯỞNG PHÒNG TỔ CHỨC", name="Lê Hải Yên"),
    ),
    ("Q. GIÁM ĐỐC", "Lê Hải Yên"): (Signature("Q", "GIÁM ĐỐC", name="Lê Hải Yên"),),
    ("KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Hải Yên"): (
        Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="Lê Hải Yên"),
    ),
    ("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Hải Yên"): (
        Signature("K/T", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="Lê Hải Yên"),
    ),
    ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Thiếu tướng Lê Hải Yên"): (
        Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="Thiếu tướng Lê Hải Yên"),
    ),
    ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Thượng tá", "Lê Hải Yên"): (
        Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="Thượng tá Lê Hải Yên"),
    ),
    ("HIỆU TRƯỞNG", "TS. Lê Hải Yên"): (Signature(position="HIỆU TRƯỞNG", name="TS. Lê Hải Yên"),),
    ("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "CHỦ TỊCH UBND TỈNH", "Lê Hải Yên"): (
        Signature("TM", "BAN CHỈ ĐẠO", position="TRƯỞNG BAN", office="CHỦ TỊCH UBND TỈNH", name="Lê Hải Yên"),
    ),
    ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "LÊ HẢI YÊN"): (
        Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="LÊ HẢI YÊN"),
    ),
    ("GIÁM ĐỐC", "Nguyễn  Văn   A"): (Signature(position="GIÁM ĐỐC", name="Nguyễn Văn A"),),
    ("GIÁM ĐỐC", "Họ và tên"): (Signature(position="GIÁM ĐỐC"),),
    ("GIÁM ĐỐC", "(Ký, ghi rõ họ tên, đóng dấu)"): (Signature(position="GIÁM ĐỐC"),),
}


@pytest.mark.parametrize("lines", SIGNERS, ids=" / ".join)
def test_signers(lines: tuple[str, ...]) -> None:
    right = "".join(p(line, bold=True, align="center") + p() for line in lines)
    closing = grid((p("Nơi nhận:") + p("- Như trên;") + p("- Lưu: VT."), right))
    assert _letter(closing=closing).document.signature == SIGNERS[lines]


@pytest.mark.parametrize("lines", SIGNERS, ids=" / ".join)
def test_signers_without_a_table(lines: tuple[str, ...]) -> None:
    closing = (
        "".join(p(line, bold=True, align="right") + p() for line in lines) + p("Nơi nhận:") + p("- Lưu: VT.")
    )
    document: Document = _letter(closing=closing).document
    assert document.signature == SIGNERS[lines]
    assert document.archive == Archive(("VT",))


TO = {
    ("Kính gửi: Sở Tài chính",): ("Sở Tài chính",),
    ("Kính gửi: Sở Tài chính.",): ("Sở Tài chính",),
    ("Kính gửi:", "", "", "Ủy ban nhân dân tỉnh"): ("Ủy ban nhân dân tỉnh",),
    ("Kính gửi:", "- Sở Tài chính;", "- Sở Xây dựng."): ("Sở Tài chính", "Sở Xây dựng"),
    ("Kính gửi:", "- Sở Tài chính", "- Sở Xây dựng"): ("Sở Tài chính", "Sở Xây dựng"),
    ("Kính gửi: - Sở Tài chính;", "- Sở Xây dựng."): ("Sở Tài chính", "Sở Xây dựng"),
    ("Kính gửi: Sở Tài chính; Sở Xây dựng.",): ("Sở Tài chính", "Sở Xây dựng"),
    ("Kính gửi: Các sở: Nội vụ; Tài chính",): ("Các sở: Nội vụ; Tài chính",),
    ("Kính trình: Ủy ban nhân dân tỉnh",): ("Ủy ban nhân dân tỉnh",),
    ("Kính gửi:\tỦy ban nhân dân tỉnh",): ("Ủy ban nhân dân tỉnh",),
    ("Kính gửi:", "- Bộ Văn hóa, Thể thao", "và Du lịch;", "- Sở Xây dựng."): (
        "Bộ Văn hóa, Thể thao và Du lịch",
        "Sở Xây dựng",
    ),
    ("KÍNH GỬI: Sở Tài chính",): ("Sở Tài chính",),
}


@pytest.mark.parametrize("lines", TO, ids=" / ".join)
def test_addressees(lines: tuple[str, ...]) -> None:
    body = "Sở Nội vụ đề nghị các đơn vị thực hiện những việc sau./."
    blocks = [grid((AGENCY, Q + T), (N + V, D)), *[p(line) for line in lines], p(body)]
    document = read_document(read_layout(Docx(*blocks).build())).document
    assert document.to == TO[lines]
    assert len(document.body) == 1
