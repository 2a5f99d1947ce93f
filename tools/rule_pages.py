"""Write docs/rules anew from the rules: `python -m tools.rule_pages [FOLDER]`.

A page for each rule, Vietnamese first and English after it, their index, and the table of coverage.
"""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from attrs import fields_dict
from tools.rule_coverage import coverage

from congvan.messages import Bilingual
from congvan.model import Document
from congvan.rules import Rule, all_rules
from congvan.rules.facts import FACTS
from congvan.rules.output.text import SEVERITY_NAMES
from congvan.rules.pages import HOUSE, WORD_ALONE, explained, sentence
from congvan.standards import ND30

FOLDER = Path(__file__).parents[1] / "docs" / "rules"
WHOLE_DOCUMENT = 6
"""A rule that reads that many fields or more is about the document as a whole."""

_WHOLE = Bilingual("toàn văn bản", "the whole document")
_GROUPS = {
    "1": Bilingual("Trang và phông chữ", "Page and type"),
    "2": Bilingual("Phần đầu văn bản", "Heading block"),
    "3": Bilingual("Số, ký hiệu, địa danh, thời gian", "Number, symbol, place and date"),
    "4": Bilingual("Tên loại, trích yếu, căn cứ, viện dẫn", "Type, subject, legal bases, citations"),
    "5": Bilingual("Nội dung", "Body"),
    "6": Bilingual("Chức vụ, họ tên, chữ ký", "Signature"),
    "7": Bilingual("Kính gửi và nơi nhận", "Addressees and recipients"),
    "8": Bilingual("Phụ lục, các dấu, bản sao", "Annexes, marks, copies"),
    "9": Bilingual("Viết hoa và cách viết", "Capitals and wording"),
}


def pages() -> dict[str, str]:
    """Every page by its file name."""
    made = {f"{rule.code}.md": page(rule) for rule in all_rules()}
    return {"index.md": _index(), "coverage.md": _coverage(), **made}


def page(rule: Rule) -> str:
    """The page of a rule in both languages."""
    return f"{explained(rule, 'vi')}\n---\n\n{explained(rule, 'en')}"


def _index() -> str:
    return "\n".join(
        [
            "# Các quy tắc / The rules",
            "",
            f"{len(all_rules())} quy tắc. Mỗi trang nói quy tắc tìm gì, căn cứ vào đâu, sửa thế nào. Điều khoản nào của các "
            "phụ lục được kiểm tra bằng quy tắc nào: [coverage.md](coverage.md). Tệp trong thư mục này do `make docs-rules` ghi. / "
            f"{len(all_rules())} rules, a page for each, Vietnamese first. Written by `make docs-rules`.",
            "",
            *_by_code(),
            *_by_clause(),
            *_by_component(),
        ]
    )


def _by_code() -> Iterator[str]:
    yield "## Theo mã / By code"
    for digit, group in _GROUPS.items():
        rules = [rule for rule in all_rules() if rule.code[2] == digit]
        if rules:
            yield f"\n### {group.vi} / {group.en}\n"
            yield "| mã | tên | mức | tìm gì | finds |"
            yield "|---|---|---|---|---|"
            for rule in rules:
                severity = SEVERITY_NAMES[rule.severity].vi
                texts = (cell(sentence(rule.finds.say(language))) for language in ("vi", "en"))
                yield f"| {_link(rule)} | `{rule.slug}` | {severity} | {' | '.join(texts)} |"
    yield ""


def _by_clause() -> Iterator[str]:
    yield f"## Theo điều khoản của {ND30.act} / By clause\n"
    yield "| điều khoản | nội dung | quy tắc |"
    yield "|---|---|---|"
    for key, clause in ND30.clauses.items():
        rules = [rule for rule in all_rules() if rule.clause == key]
        if rules:
            yield f"| {clause.place} | {clause.about.vi} / {clause.about.en} | {_links(rules)} |"
    yield f"| - | {HOUSE.vi} / {HOUSE.en} | {_links(rule for rule in all_rules() if rule.clause is None)} |"
    yield ""


def _by_component() -> Iterator[str]:
    yield "## Theo phần của văn bản / By part of the document\n"
    yield "| khóa | phần | quy tắc |"
    yield "|---|---|---|"
    for name, attribute in fields_dict(Document).items():
        rules = [rule for rule in all_rules() if name in _components(rule)]
        if rules:
            called: Bilingual = attribute.metadata["label"]
            yield f"| `{name}` | {called.vi} / {called.en} | {_links(rules)} |"
    beyond = [rule for rule in all_rules() if not _components(rule)]
    for label, on_data in ((_WHOLE, True), (WORD_ALONE, False)):
        if rules := [rule for rule in beyond if rule.on_data is on_data]:
            yield f"| - | {label.vi} / {label.en} | {_links(rules)} |"
    yield ""


def _components(rule: Rule) -> frozenset[str]:
    """The fields of the document that a rule is about; none where it is about the whole."""
    read = frozenset().union(*(_fields_behind(name) for name in rule.check.reads))
    about = read - {"type", "draft", "standard"} or read & {"type"}
    return about if len(about) < WHOLE_DOCUMENT else frozenset()


@cache
def _fields_behind(name: str) -> frozenset[str]:
    if name not in FACTS:
        return frozenset({name} & fields_dict(Document).keys())
    return frozenset().union(*(_fields_behind(needed) for needed in FACTS[name].reads))


def _coverage() -> str:
    return "\n".join(
        [
            "# Điều khoản nào được kiểm tra / What of the law is checked",
            "",
            f"Từng điểm của các phụ lục I, II, III {ND30.title.vi}: quy tắc kiểm tra, hoặc lý do máy không kiểm tra được. "
            f"/ Every point of the annexes of {ND30.title.en}: its rules, or why no machine can check it.",
            "",
            "| điều khoản | nội dung | quy tắc | phần còn lại cho con người / what is left to people |",
            "|---|---|---|---|",
            *(
                f"| {row.clause.place} | {row.clause.about.vi} / {row.clause.about.en} | {_links(row.rules)} | "
                f"{_left(row.limit, row.points)} |"
                for row in coverage()
            ),
            "",
        ]
    )


def _left(limit: Bilingual | None, points: tuple[str, ...]) -> str:
    if limit is not None:
        return cell(f"{limit.vi} / {limit.en}")
    return "xem các điểm / see its points" if points else ""


def _link(rule: Rule) -> str:
    return f"[{rule.code}]({rule.code}.md)"


def _links(rules: Iterable[Rule]) -> str:
    return " ".join(_link(rule) for rule in rules)


def cell(text: str) -> str:
    """The text as it stands in a cell of a table."""
    return text.replace("|", "\\|")


def main(folder: Path) -> None:
    """Write every page, and remove those of rules that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    made = pages()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    for stale in folder.glob("*.md"):
        if stale.name not in made:
            stale.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
