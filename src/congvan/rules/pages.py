"""The documentation of the rules, made of the rules: a page for each, their index, and the table of coverage.

Pages are Markdown, Vietnamese first and English after it; `congvan rule` prints a page's half.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from attrs import fields_dict

from congvan.messages import Bilingual, Language
from congvan.model import Document
from congvan.rules.catalogue import all_rules
from congvan.rules.coverage import coverage
from congvan.rules.facts import FACTS
from congvan.rules.finding import Severity
from congvan.rules.output.text import SEVERITY_NAMES
from congvan.rules.registry import Rule
from congvan.standards import ND30, STANDARDS

WHOLE_DOCUMENT = 6
"""A rule that reads that many fields or more is about the document as a whole."""

_HOUSE = Bilingual(
    "quy tắc của công cụ, không phải quy định của pháp luật", "a rule of this tool, not of the law"
)
_LABELS = {
    "severity": Bilingual("Mức", "Severity"),
    "law": Bilingual("Căn cứ", "Law"),
    "types": Bilingual("Áp dụng cho", "Applies to"),
    "files": Bilingual("Xem xét", "Looks at"),
    "drafts": Bilingual("Dự thảo", "Drafts"),
    "fix": Bilingual("Sửa tự động", "Automatic fix"),
    "standards": Bilingual("Tiêu chuẩn", "Standards"),
    "since": Bilingual("Có từ phiên bản", "Since version"),
    "remedy": Bilingual("Cách sửa", "How to put it right"),
    "bad": Bilingual("Sai", "Wrong"),
    "good": Bilingual("Đúng", "Right"),
    "notes": Bilingual("Ghi chú", "Notes"),
}
_DRAFTS = {True: Bilingual("cũng kiểm tra", "checked too"), False: Bilingual("không kiểm tra", "not checked")}
_DATA_ALONE = Bilingual("dữ liệu văn bản", "the document's data")
_DATA_AND_WORD = Bilingual(
    "dữ liệu văn bản và cách trình bày trong tệp Word", "the document's data and the look of a Word file"
)
_WORD_ALONE = Bilingual("cách trình bày trong tệp Word", "the look of a Word file")
_FIXES = {
    "safe": Bilingual("an toàn", "safe"),
    "unsafe": Bilingual("cần xem lại", "to be looked over"),
    "none": Bilingual("không có", "none"),
}
_WHOLE = Bilingual("toàn văn bản", "the whole document")
_EVERY_TYPE = Bilingual("mọi loại văn bản", "every type")
_EVERY_TYPE_BUT = Bilingual("mọi loại văn bản, trừ {names}", "every type but {names}")
_ONLY_ASKED = Bilingual(
    "lưu ý (chỉ khi chọn quy tắc hoặc dùng `--min-severity info`)",
    "info (only when selected or with `--min-severity info`)",
)
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


def explained(rule: Rule, language: Language = "vi") -> str:
    """What a rule finds, by which law, how to put it right, with a wrong and a right example."""
    return "\n".join(_explained(rule, language)) + "\n"


def _explained(rule: Rule, language: Language) -> Iterator[str]:
    yield f"# {rule.code} {rule.slug}"
    yield ""
    yield sentence(rule.finds.say(language))
    yield ""
    for key, value in _properties(rule):
        yield f"- {_LABELS[key].say(language)}: {value.say(language)}"
    yield ""
    yield f"**{_LABELS['remedy'].say(language)}**: {rule.remedy.say(language)}"
    for key, example in (("bad", rule.bad), ("good", rule.good)):
        shown = sentence(example.say(language)) if isinstance(example, Bilingual) else _fenced(example)
        yield f"\n**{_LABELS[key].say(language)}**\n\n{shown}"
    if rule.why:
        yield f"\n**{_LABELS['notes'].say(language)}**\n\n{rule.why}"


def _fenced(fragment: str) -> str:
    return f"```yaml\n{fragment.strip()}\n```"


def _properties(rule: Rule) -> Iterator[tuple[str, Bilingual]]:
    yield "severity", SEVERITY_NAMES[rule.severity] if rule.severity is not Severity.INFO else _ONLY_ASKED
    yield "law", _law(rule)
    yield "types", _types(rule)
    yield "files", _files(rule)
    yield "drafts", _DRAFTS[rule.drafts]
    yield "fix", _FIXES[rule.fix]
    known = ", ".join(f"`{one.key}`" for one in STANDARDS.values() if rule.clause in (None, *one.clauses))
    yield "standards", Bilingual(known, known)
    yield "since", Bilingual(rule.since, rule.since)


def _law(rule: Rule) -> Bilingual:
    if rule.clause is None:
        return _HOUSE
    clause = ND30.clauses[rule.clause]
    return Bilingual(
        f"{clause.place}, {ND30.act} ({clause.about.vi})", f"{clause.place}, {ND30.act} ({clause.about.en})"
    )


def _files(rule: Rule) -> Bilingual:
    if not rule.on_data:
        return _WORD_ALONE
    return _DATA_ALONE if rule.on_layout is None else _DATA_AND_WORD


def _types(rule: Rule) -> Bilingual:
    kinds = [*ND30.types.values(), *ND30.copies.values()]
    applies = [kind.name.lower() for kind in kinds if rule.applies(kind)]
    others = [kind.name.lower() for kind in kinds if not rule.applies(kind)]
    if not others:
        return _EVERY_TYPE
    if len(others) < len(applies):
        return _EVERY_TYPE_BUT.format(names=", ".join(others))
    return Bilingual(*[", ".join(applies)] * 2)


def sentence(text: str) -> str:
    """The text with a capital and a full stop."""
    return f"{text[:1].upper()}{text[1:].removesuffix('.')}."


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
    yield f"| - | {_HOUSE.vi} / {_HOUSE.en} | {_links(rule for rule in all_rules() if rule.clause is None)} |"
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
    for label, on_data in ((_WHOLE, True), (_WORD_ALONE, False)):
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
