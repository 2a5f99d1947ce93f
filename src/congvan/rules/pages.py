"""What is to be known of a rule, made of the rule itself, as Markdown."""

from collections.abc import Iterator

from congvan.messages import Bilingual, Language
from congvan.rules.finding import Severity
from congvan.rules.output.text import SEVERITY_NAMES
from congvan.rules.registry import Rule
from congvan.standards import ND30, STANDARDS

HOUSE = Bilingual(
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
    "notes": Bilingual("Ghi chú (tiếng Anh)", "Notes"),
}
_DRAFTS = {True: Bilingual("cũng kiểm tra", "checked too"), False: Bilingual("không kiểm tra", "not checked")}
_DATA_ALONE = Bilingual("dữ liệu văn bản", "the document's data")
_DATA_AND_WORD = Bilingual(
    "dữ liệu văn bản và cách trình bày trong tệp Word", "the document's data and the look of a Word file"
)
WORD_ALONE = Bilingual("cách trình bày trong tệp Word", "the look of a Word file")
_FIXES = {
    "safe": Bilingual("an toàn", "safe"),
    "unsafe": Bilingual("cần xem lại", "to be looked over"),
    "none": Bilingual("không có", "none"),
}
_EVERY_TYPE = Bilingual("mọi loại văn bản", "every type")
_EVERY_TYPE_BUT = Bilingual("mọi loại văn bản, trừ {names}", "every type but {names}")
_ONLY_ASKED = Bilingual(
    "lưu ý (chỉ khi chọn quy tắc hoặc dùng `--min-severity info`)",
    "info (only when selected or with `--min-severity info`)",
)


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
        return HOUSE
    clause = ND30.clauses[rule.clause]
    return Bilingual(
        f"{clause.place}, {ND30.act} ({clause.about.vi})", f"{clause.place}, {ND30.act} ({clause.about.en})"
    )


def _files(rule: Rule) -> Bilingual:
    if not rule.on_data:
        return WORD_ALONE
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
