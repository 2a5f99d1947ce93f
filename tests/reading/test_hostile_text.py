"""Plain texts and Word files made to keep a reader busy: read, or refused with a clear error."""

import pytest
from tests.reading.builders import Docx, p, r

from congvan.reading import errors as unreadable
from congvan.reading import read_file

PAPER = """SỞ NỘI VỤ
Số: 7/SNV-VP
V/v tổ chức tập huấn

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lạng Sơn, ngày 26 tháng 3 năm 2026

Kính gửi: Báo Lạng Sơn.

Nội dung.

Nơi nhận:
- Như trên;
- Lưu: VT{gap}, P1.

KT. GIÁM ĐỐC{gap}PHÓ GIÁM ĐỐC

Nguyễn Văn An
"""


def test_a_text_of_more_lines_than_a_document_has():
    with pytest.raises(unreadable.TooManyLinesError) as caught:
        read_file(b"a\n" * 100_001)
    assert (
        caught.value.message("vi")
        == "tệp văn bản thuần có hơn 100000 dòng, không văn bản hành chính nào dài như vậy."
    )
    assert "more than 100000 lines" in caught.value.message("en")


@pytest.mark.parametrize("space", [" ", "\u00a0"])
def test_two_hundred_thousand_spaces_within_the_recipients_and_a_post(space):
    lines = PAPER.format(gap=space * 200_000).splitlines()
    read = read_file(Docx(*(p(r(line)) for line in lines)).build()).document
    assert read.archive.units == ("VT", "P1")
    assert read.number == 7
