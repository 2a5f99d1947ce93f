"""A two-page letter that somebody typed in Word: read, and judged by its data and its look."""

from collections.abc import Iterator

from attrs import evolve

import congvan
from benchmarks.measuring import Line, benchmark, medians
from congvan.api import check_reading
from congvan.model import parse_outline
from congvan.reading import read_file, read_layout
from congvan.rendering import find_template

PARAGRAPHS = 14
"""So many of these fill two pages of A4 in 14 pt."""
_PARAGRAPH = (
    "Thực hiện Kế hoạch số 23/KH-BCĐ ngày 26 tháng 02 năm 2026 của Ban Chỉ đạo phòng, chống tội phạm tỉnh, đề nghị các cơ"
    " quan báo chí trên địa bàn tỉnh tăng cường công tác thông tin, tuyên truyền, phổ biến, giáo dục pháp luật bằng nhiều"
    " hình thức phù hợp với từng nhóm đối tượng, nhất là ở các xã biên giới, vùng sâu, vùng xa."
)


@benchmark
def read() -> Iterator[Line]:
    """The layout alone, the document of it, and the judgement: what `congvan check` does with each file."""
    letter = congvan.load(find_template("cong-van").example_path)
    body = parse_outline("\n".join([_PARAGRAPH] * PARAGRAPHS))
    data = congvan.render(evolve(letter, body=body), check=False)
    layout, document, judged = medians(
        (lambda: read_layout(data), 20),
        (lambda: read_file(data), 20),
        (lambda: check_reading(read_file(data)), 20),
    )
    yield Line("two pages, as they look", layout)
    yield Line("two pages, as a document", document)
    yield Line("two pages, judged", judged)
