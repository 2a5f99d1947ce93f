"""Letters from a table: ours, every one checked by all rules, and docxtpl's own loop that checks nothing."""

import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

from benchmarks.measuring import Line, benchmark
from congvan.batch import Plan, render_rows
from congvan.batch.documents import DocumentMaker, scope_of
from congvan.batch.processes import usable_cores
from congvan.batch.rows import Row
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table
from congvan.rendering import Template

LETTERS = 10_000
BY_DOCXTPL = 400
"""As many as docxtpl is given of them: its loop takes the same time for each."""

PLAN = """\
type: cong-van
standard: nd30-2020
issuer: {parent: UBND TỈNH LẠNG SƠN, name: SỞ NỘI VỤ, code: SNV}
number: "{{ row.so }}"
unit: CCVC
place: Lạng Sơn
date: "{{ row.ngay }}"
subject: báo cáo số lượng, chất lượng cán bộ, công chức cấp xã năm 2025
to: "{{ row.kinh_gui }}"
body: |
  Để tổng hợp số liệu về cán bộ, công chức cấp xã năm 2025 trên địa bàn tỉnh, Sở Nội vụ đề nghị Ủy ban nhân dân {{ row.ten_xa }} thực hiện một số nội dung sau:
  1. Báo cáo số lượng, chất lượng cán bộ, công chức tính đến ngày 31 tháng 12 năm 2025.
  2. Đề xuất kinh phí bồi dưỡng cán bộ, công chức; mức dự kiến phân bổ là {{ row.kinh_phi | format_number }} đồng ({{ row.kinh_phi | amount_in_words }}).
  3. Cử cán bộ tham gia lớp bồi dưỡng do Sở Nội vụ tổ chức.
  Báo cáo gửi về Sở Nội vụ trước ngày 28 tháng 02 năm 2026 để tổng hợp. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị Ủy ban nhân dân {{ row.ten_xa }} phản ánh về Sở Nội vụ để được hướng dẫn./.
signature: {authority: KT, of: GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, name: Nguyễn Văn Hạnh}
recipients: [Như trên, Lãnh đạo Sở]
archive: {units: [VT, CCVC], copies: 2}
batch:
  name: "{{ number }}-{{ row.ma_xa }}.docx"
  rows: {types: {ngay: date, kinh_phi: number}}
  lists: [kinh_gui]
"""
COLUMNS = "so;ma_xa;ten_xa;kinh_gui;ngay;kinh_phi"
LAYOUT = "cong-van"


def write_table(path: Path, letters: int) -> Path:
    """A table of so many rows in which every cell differs from row to row."""
    lines = [COLUMNS]
    for number in range(1, letters + 1):
        name = f"xã Đông Kinh {number}"
        lines.append(f"{number};{number:05};{name};Ủy ban nhân dân {name};05/02/2026;{number * 12_345}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def contexts(plan: Plan, table: Path) -> list[dict[str, Any]]:
    """What docxtpl is given for the rows: all of the work is done but its own."""
    template, maker = Template.load(LAYOUT), DocumentMaker(plan)
    rows = open_table(table, plan.settings.rows or Reading(), plan.settings.lists)
    return [dict(template.context(maker.make(scope_of(row, {})))) for row in rows if isinstance(row, Row)]


def docxtpl_loop(given: Sequence[dict[str, Any]], folder: Path) -> None:
    """The loop of docxtpl's documentation."""
    template = Template.load(LAYOUT)
    environment = template.environment
    assert template.path is not None
    for number, context in enumerate(given):
        word = DocxTemplate(template.path)
        word.render(context, environment, autoescape=True)
        word.save(folder / f"{number}.docx")


@benchmark
def batch() -> Iterator[Line]:
    """One core, then all of them."""
    for cores in dict.fromkeys((1, usable_cores())):
        folder = Path(tempfile.mkdtemp())
        try:
            yield measured(folder, cores)
        finally:
            shutil.rmtree(folder)


def measured(folder: Path, cores: int) -> Line:
    """Seconds a letter, by the clock, for both with so many processes."""
    plan = Plan.loads(PLAN)
    given = contexts(plan, write_table(folder / "few.csv", BY_DOCXTPL))
    table = write_table(folder / "rows.csv", LETTERS)
    shares = [given[first::cores] for first in range(cores)]
    folders = [folder / f"docxtpl-{first}" for first in range(cores)]
    for one in folders:
        one.mkdir()
    start = time.perf_counter()
    with ProcessPoolExecutor(cores) as workers:
        list(workers.map(docxtpl_loop, shares, folders))
    theirs = (time.perf_counter() - start) / BY_DOCXTPL
    start = time.perf_counter()
    summary = render_rows(plan, table, folder / "ours", jobs=cores)
    ours = (time.perf_counter() - start) / LETTERS
    assert summary.written == LETTERS
    return Line(f"{LETTERS} letters, checked, on disk, cores: {cores}", ours, theirs, "docxtpl's loop")
