"""Which papers are judged, and what is said of what could not be read with certainty."""

from tests.reading.builders import Docx, p, r

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
