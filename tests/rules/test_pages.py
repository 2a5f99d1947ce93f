"""The pages of docs/rules are those that the rules make."""

from pathlib import Path

import pytest
from tools.rule_coverage import coverage
from tools.rule_pages import page, pages

from congvan.rules import all_rules, find_rule
from congvan.rules.pages import explained

FOLDER = Path(__file__).parents[2] / "docs" / "rules"


def test_the_folder_has_the_pages_and_no_other():
    assert {path.name for path in FOLDER.iterdir()} == set(pages())


@pytest.mark.parametrize("name", sorted(pages()))
def test_a_page_is_as_fresh(name):
    kept = (FOLDER / name).read_text("utf-8")
    assert kept == pages()[name], "run `make docs-rules`"


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_page_says_all_that_is_asked(rule):
    text = page(rule)
    assert text.startswith(f"# {rule.code} {rule.slug}\n")
    assert text.index("Cách sửa") < text.index("How to put it right")
    examples = (
        (rule.bad.strip(), rule.good.strip()) if rule.on_data else (rule.bad.en[1:-1], rule.good.vi[1:-1])
    )
    for said in (rule.remedy.vi, rule.remedy.en, *examples, rule.since, rule.why):
        assert said in text
    assert ("Phụ lục" in text or "Điều" in text) if rule.clause else ("quy tắc của công cụ" in text)


def test_one_page_by_hand():
    assert (
        explained(find_rule("CV303"))
        == """# CV303 number-leading-zero

Số nhỏ hơn 10 không có số 0 phía trước.

- Mức: lỗi
- Căn cứ: Phụ lục I, Phần I, Mục II, khoản 3, điểm c, 30/2020/NĐ-CP (trình bày số, ký hiệu)
- Áp dụng cho: mọi loại văn bản
- Xem xét: dữ liệu văn bản
- Dự thảo: không kiểm tra
- Sửa tự động: an toàn
- Tiêu chuẩn: `nd30-2020`, `tt01-2011`
- Có từ phiên bản: 0.1

**Cách sửa**: Ghi thêm số 0 phía trước: 05.

**Sai**

```yaml
number: 5
number_written: "5"
```

**Đúng**

```yaml
number: 5
```

**Ghi chú (tiếng Anh)**

Numbers below 10 take a zero before them: `Số: 05/QĐ-BNV` (điểm c).
"""
    )


def test_the_index_has_every_rule_by_code_clause_and_part():
    text = pages()["index.md"]
    by_code, by_clause, by_part = (part for part in text.split("\n## ")[1:])
    for rule in all_rules():
        for part in (by_code, by_clause, by_part):
            assert f"[{rule.code}]({rule.code}.md)" in part
    assert "| `date` | Thời gian ban hành / date |" in by_part
    (line,) = [line for line in by_part.splitlines() if line.startswith("| `date` |")]
    assert "CV312" in line
    assert "CV407" not in line


def test_the_table_of_coverage_has_every_clause():
    lines = pages()["coverage.md"].splitlines()
    for row in coverage():
        assert any(line.startswith(f"| {row.clause.place} | {row.clause.about.vi} / ") for line in lines)


def test_every_link_leads_to_a_page():
    made = pages()
    for text in made.values():
        for target in {piece.partition(")")[0] for piece in text.split("](")[1:]}:
            assert target in made


def test_tables_keep_their_columns():
    for name in ("index.md", "coverage.md"):
        for line in pages()[name].splitlines():
            if line.startswith("|"):
                assert line.replace("\\|", "").count("|") in (4, 5, 6)
