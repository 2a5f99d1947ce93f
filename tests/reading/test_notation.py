"""What our own files mark text with is text like any other in a Word file."""

import pytest
from tests.reading.builders import Docx, p, r

from congvan.model import Block, plain_text, walk
from congvan.reading import read_file

PAPER = (
    "SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 7/SNV-VP",
    "V/v tổ chức tập huấn", "Kính gửi: Báo Lạng Sơn.",
)  # fmt: skip
LOOKALIKES = ("![a](b.png)", "![a](b.png){width=20}", "| a | b |", "*a* b", "a \\* b")


@pytest.mark.parametrize("text", LOOKALIKES)
def test_in_a_word_file(text):
    paper = Docx(*(p(r(line)) for line in (*PAPER, "Nội dung.", text, "Hết."))).build()
    blocks = [block for _, block in walk(read_file(paper).document.body)]
    assert text in [plain_text(block.text) for block in blocks if isinstance(block, Block)]
