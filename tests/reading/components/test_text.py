"""Plain text, as copied from a web page or a PDF."""

from pathlib import Path

import pytest

import congvan
from congvan.model import Archive, Block, Issuer, Run, Signature, plain_text
from congvan.reading import read_file
from congvan.reading.errors import TextTooLargeError, UnknownFormatError
from congvan.reading.files import TEXT_LIMIT_MB
from congvan.reading.plain_text import read_text

EXAMPLES = Path(__file__).parents[3] / "examples"
LETTER = Path(__file__).parent / "374-STTTT-TTBCXB.txt"


def test_the_letter_as_printed() -> None:
    """Its heading lacks both bodies: the code STTTT and the text name them."""
    reading = read_text(LETTER.read_text("utf-8"))
    assert reading.document == congvan.load(EXAMPLES / "letter-as-printed.yaml")
    assert reading.derived == {"issuer.name", "issuer.parent"}
    assert not reading.unsure
    (number,) = reading.where("number")
    assert reading.text_lines[number.paragraph] == 3


HEADING = """\
UBND TỈNH LÂM ĐỒNG
**SỞ NỘI VỤ**

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 12/{}
Lâm Đồng, ngày 26 tháng 3 năm 2026
"""
END = """
Nơi nhận:
- Như trên;
- Lưu: VT, CCVC.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Hải Yên
"""


def test_lines_of_a_pdf_are_joined() -> None:
    text = (
        HEADING.format("SNV-CCVC")
        + """
V/v báo cáo công tác
cải cách hành chính

Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng

Thực hiện Công văn số 15/BNV-VP ngày 05 tháng 01 năm 2026 của Bộ
Nội vụ về công tác cải cách hành chính theo Nghị định số 30/2020/NĐ-
CP, Sở Nội vụ báo cáo:
1. Kết quả
- Hoàn thành nhiệm vụ theo chương trình công tác của Ủy ban nhân dân
tỉnh;
- Không có hồ sơ trễ hạn./.
"""
        + END
    )
    document = read_text(text).document
    assert document.subject == "báo cáo công tác cải cách hành chính"
    assert document.to == ("Ủy ban nhân dân tỉnh Lâm Đồng",)
    assert document.issuer == Issuer("SỞ NỘI VỤ", "SNV", "UBND TỈNH LÂM ĐỒNG")
    first, second = document.body
    assert isinstance(first, Block)
    assert isinstance(second, Block)
    assert plain_text(first.text) == (
        "Thực hiện Công văn số 15/BNV-VP ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về công tác cải cách hành chính "
        "theo Nghị định số 30/2020/NĐ-CP, Sở Nội vụ báo cáo:"
    )
    assert second == Block(
        "clause",
        "1",
        "Kết quả",
        children=(
            Block(
                "dash", "-", text="Hoàn thành nhiệm vụ theo chương trình công tác của Ủy ban nhân dân tỉnh;"
            ),
            Block("dash", "-", text="Không có hồ sơ trễ hạn./."),
        ),
    )
    assert document.archive == Archive(("VT", "CCVC"))
    assert document.signature == (Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="Lê Hải Yên"),)
    assert not document.draft


def test_a_type_is_not_joined_with_its_subject() -> None:
    text = (
        HEADING.format("TB-SNV")
        + "\n**THÔNG BÁO**\nlịch nghỉ lễ năm 2026\n\nSở Nội vụ thông báo lịch nghỉ **hai ngày**./.\n"
        + END
    )
    document = read_text(text).document
    assert (document.type, document.subject) == ("thong-bao", "lịch nghỉ lễ năm 2026")
    assert document.body == (
        Block(text=(Run("Sở Nội vụ thông báo lịch nghỉ "), Run("hai ngày", bold=True), Run("./."))),
    )


def test_a_copied_heading_of_two_columns() -> None:
    text = """\
UBND TỈNH LÂM ĐỒNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc
Số: 12/SNV-CCVC\tLâm Đồng, ngày 26 tháng 3 năm 2026
V/v báo cáo công tác

Kính gửi: Sở Tài chính
Sở Nội vụ đề nghị Sở Tài chính cho ý kiến./.
"""
    document = read_text(text + END).document
    assert document.issuer == Issuer("SỞ NỘI VỤ", "SNV", "UBND TỈNH LÂM ĐỒNG")
    assert (document.number, document.unit, document.place) == (12, "CCVC", "Lâm Đồng")
    assert document.subject == "báo cáo công tác"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("SXYZ", "Sở Thông tin và Truyền thông đề nghị các đơn vị thực hiện./."),
        ("STTTT", "Đề nghị các đơn vị thực hiện./."),
        ("UBND", "Ủy ban nhân dân tỉnh đề nghị các đơn vị thực hiện./."),
    ],
)
def test_a_body_that_is_not_certain_is_not_derived(code: str, sentence: str) -> None:
    text = f"Số: 12/{code}-VP\n\nLạng Sơn, ngày 26 tháng 3 năm 2026\n\nV/v báo cáo\n\nKính gửi: Sở Tài chính\n\n{sentence}\n{END}"
    reading = read_text(text)
    assert reading.document.issuer is None
    assert reading.document.symbol == f"{code}-VP"
    assert not reading.derived


def test_the_superior_of_another_place_is_not_derived() -> None:
    text = (
        "Số: 12/SNV-VP\n\nHà Nội, ngày 26 tháng 3 năm 2026\n\nV/v báo cáo\n\nKính gửi: UBND tỉnh Lạng Sơn\n\n"
        f"Sở Nội vụ báo cáo UBND tỉnh Lạng Sơn./.\n{END}"
    )
    assert read_text(text).document.issuer == Issuer("SỞ NỘI VỤ", "SNV")


@pytest.mark.parametrize(
    "text", ["", "\n\n", "x", "Kính gửi:", "Số:", "**", "V/v", "Nơi nhận:", "\x00\x01", "\ud800"]
)
def test_nearly_nothing(text: str) -> None:
    assert read_text(text).document.number is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_given_as_bytes_is_what_its_file_is(encoding: str) -> None:
    assert read_file(LETTER.read_text(encoding="utf-8").encode(encoding)) == read_file(LETTER)


def test_bytes_that_are_neither_word_nor_text_are_refused() -> None:
    with pytest.raises(UnknownFormatError):
        read_file("Kính gửi".encode("cp1258", errors="ignore") + b"\xff\x00\x01")
    with pytest.raises(TextTooLargeError):
        read_file(b"a" * (TEXT_LIMIT_MB * 2**20 + 1))
