"""A plan and rows that are right by every rule, for tests that make one thing of them wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

PLAN = """\
type: cong-van
standard: nd30-2020
issuer: {parent: UBND TỈNH LẠNG SƠN, name: SỞ NỘI VỤ, code: SNV}
number: "{{ row.so }}"
unit: CCVC
place: Lạng Sơn
date: "{{ row.ngay }}"
subject: báo cáo công tác cán bộ năm {{ row.nam }}
to: "{{ row.kinh_gui }}"
body: |
  Sở Nội vụ đề nghị {{ row.ten_xa }} báo cáo công tác cán bộ năm {{ row.nam }}.
  1. Nội dung báo cáo gồm số lượng, chất lượng cán bộ.
  2. Báo cáo gửi về Sở Nội vụ trước ngày 15 tháng 12 năm {{ row.nam }}./.
signature: {position: GIÁM ĐỐC, name: Nguyễn Văn Hạnh}
recipients: [Như trên, Lãnh đạo Sở]
archive: {units: [VT, CCVC]}
batch:
  name: "{{ number }}-{{ row.ma_xa }}.docx"
  lists: kinh_gui
"""
COLUMNS = ("so", "ma_xa", "ten_xa", "ngay", "nam", "kinh_gui")


def cells(index: int) -> dict[str, str]:
    """The cells of one good row."""
    return {
        "so": f"{index:02}",
        "ma_xa": f"{index:05}",
        "ten_xa": f"xã Đông Kinh {index}",
        "ngay": "2026-02-05",
        "nam": "2026",
        "kinh_gui": f"Ủy ban nhân dân xã Đông Kinh {index}; Đảng ủy xã",
    }


def good(count: int) -> Iterator[dict[str, Any]]:
    """Rows without a fault."""
    return map(cells, range(1, count + 1))


def write_plan(folder: Path, text: str = PLAN) -> Path:
    """The plan in a file."""
    path = folder / "plan.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def write_rows(folder: Path, rows: Iterator[dict[str, Any]]) -> Path:
    """Rows as CSV, every cell in quotes."""
    path = folder / "rows.csv"
    lines = [",".join(COLUMNS)]
    for row in rows:
        lines.append(",".join('"' + str(row[column]).replace('"', '""') + '"' for column in COLUMNS))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
