"""Which papers are judged, and what is said of what could not be read with certainty."""

import pytest
from tests.reading.builders import Docx, p, r, sect

from congvan.reading import read_file, read_layout
from congvan.reading.document import read_document

HEADING = ("UBND TỈNH LẠNG SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def read(*lines: str):
    return read_document(read_layout(Docx(*(p(r(line)) for line in lines)).build()))


def test_a_paper_that_is_no_document_is_not_judged():
    reading = read("Ghi chép buổi sáng", "Mua giấy in, gọi điện cho khách.")
    assert reading.paper == "unknown"
    assert not reading.report.findings


def test_a_heading_is_judged_although_the_type_cannot_be_told():
    reading = read(*HEADING, "Ghi chép buổi sáng", "Mua giấy in, gọi điện cho khách.")
    assert reading.paper == "unknown"
    codes = {finding.code for finding in reading.report}
    assert "CV204" not in codes
    assert "CV401" not in codes
    assert any(code.startswith(("CV1", "CV2")) for code in codes)


def test_a_text_of_unknown_type_is_not_judged(tmp_path):
    file = tmp_path / "x.txt"
    file.write_text("\n".join([*HEADING, "Ghi chép buổi sáng"]), encoding="utf-8")
    assert not read_file(file).report.findings


LETTER = sect(width=12240, height=15840, margins=(1440, 1440, 1440, 1440))


def enclosed(reference: str, section: str = LETTER, font: str = "Times New Roman"):
    head = (p(r(line), align="center") for line in ("QUY CHẾ", "Phối hợp công tác", f"({reference})"))
    body = (
        p(r(line, font=font))
        for line in ("Điều 1. Phạm vi điều chỉnh", "Quy chế này quy định việc phối hợp.")
    )
    return read_document(read_layout(Docx(*head, *body, section=section).build()))


ISSUED = (
    "Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng"
)


def test_the_pages_of_what_goes_with_another_document_are_judged_and_nothing_else_of_it():
    reading = enclosed(ISSUED)
    assert reading.paper == "enclosed"
    assert {(one.code, one.severity.value) for one in reading.report} == {
        ("CV101", "error"),
        ("CV103", "error"),
    }
    assert not enclosed(ISSUED, sect()).report.findings


@pytest.mark.parametrize(
    ("symbol", "paper"),
    [("12/2026/QĐ-UBND", "normative"), ("    /2026/QĐ-UBND", "normative"), ("12-QĐ/TU", "party")],
)
def test_what_goes_with_a_document_of_other_rules_is_none_of_ours(symbol: str, paper: str):
    reading = enclosed(ISSUED.replace("12/QĐ-UBND", symbol))
    assert reading.paper == paper
    assert not reading.report.findings


def test_what_goes_with_another_document_is_judged_by_the_standard_of_its_day():
    old = enclosed(ISSUED.replace("2026", "2015")).report
    assert old.standard == "tt01-2011"
    assert {(one.code, one.severity.value) for one in old} == {("CV101", "warning"), ("CV103", "warning")}


def test_the_font_of_what_goes_with_another_document_is_judged_where_its_day_is_known():
    assert {one.code for one in enclosed(ISSUED, sect(), "Arial").report} == {"CV104"}
    undated = ISSUED.replace("ngày 05 tháng 5 năm 2026 ", "")
    assert not enclosed(undated, sect(), "Arial").report.findings
