"""Tables of the documentation as Markdown, made from the standards, the model and the command line."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from pkgutil import walk_packages
from textwrap import indent
from typing import Any

import attrs
import click
from tools.rule_coverage import Row, coverage

import congvan
from congvan.cli.main import cli
from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language
from congvan.rules import Severity
from congvan.standards import STANDARDS, ComponentFormat, DocumentType, standard

_ROOT = Path(__file__).parents[2]


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table; bars in cells are escaped."""
    head = tuple(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines
    )


_TYPE_HEADS = {
    "en": ("type", "name", "code", "sample", "template", "Kính gửi", "legal bases", "own keys"),
    "vi": ("loại", "tên", "viết tắt", "mẫu", "tệp mẫu", "Kính gửi", "căn cứ", "khóa riêng"),
}
_TYPE_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "required": "yes",
        "allowed": "may have",
        "receivers": "the receivers",
        "none": "no",
        "expected": "yes",
    },
    "vi": {
        "required": "có",
        "allowed": "có thể có",
        "receivers": "nơi nhận",
        "none": "không",
        "expected": "có",
    },
}


def types_table(key: str, language: Language = "en") -> str:
    """Every type and form of copy of a standard."""
    words = _TYPE_WORDS[language]

    def row(kind: DocumentType) -> tuple[str, ...]:
        own = ", ".join(f"`{name}`" for name in kind.own_keys)
        sample, code = kind.sample or "", kind.code or ""
        return (
            f"`{kind.slug}`", kind.name, code, sample, f"`{kind.layout}`",
            words[kind.addressees], words[kind.bases], own,
        )  # fmt: skip

    base = standard(key)
    return table(_TYPE_HEADS[language], map(row, (*base.types.values(), *base.copies.values())))


_STYLES = {True: "yes", False: "no", None: "either"}


def components_table(key: str) -> str:
    """How each component looks: sizes in pt."""
    base = standard(key)

    def row(component: ComponentFormat) -> tuple[object, ...]:
        return (
            component.label.en, component.label.vi, component.size, f"{component.default:g}", component.case,
            _STYLES[component.bold], _STYLES[component.italic], component.align, base.cite(component.clause).place,
        )  # fmt: skip

    head = ("component", "thành phần", "size", "ours", "case", "bold", "italic", "alignment", "clause")
    return table(head, map(row, base.components.values()))


def page_table(key: str) -> str:
    """Paper and margins, in mm."""
    page = standard(key).page
    margins = ((side, getattr(page, side), page.margins[side]) for side in ("top", "bottom", "left", "right"))
    return table(
        ("", "permitted (mm)", "ours (mm)"),
        [
            ("paper", f"{page.width:g} x {page.height:g}", f"{page.width:g} x {page.height:g}"),
            *((f"{side} margin", allowed, f"{own:g}") for side, allowed, own in margins),
        ],
    )


def standards_table() -> str:
    """The editions: key, act and days in force."""
    rows = (
        (f"`{one.key}`", one.act, one.title.vi, one.effective_from, one.effective_until or "", one.severest)
        for one in STANDARDS.values()
    )
    return table(("key", "act", "title", "from", "until (excluded)", "gravest finding"), rows)


def fields_table(path: str) -> str:
    """The fields of a class: name, what it is, in both languages."""
    home, _, name = path.rpartition(".")
    fields = attrs.fields(getattr(import_module(home), name))
    labels: Iterable[tuple[str, Any]] = ((one.name, one.metadata.get("label")) for one in fields if one.init)
    return table(
        ("field", "tiếng Việt", "meaning"),
        ((f"`{name}`", label.vi, label.en) for name, label in labels if isinstance(label, Bilingual)),
    )


def command_help() -> str:
    """Every command with the text of its help."""
    return "\n\n".join(_help_of(cli, "congvan", None))


def _help_of(command: click.Command, name: str, parent: click.Context | None) -> Iterable[str]:
    context = click.Context(command, info_name=name, parent=parent, help_option_names=["-h", "--help"])
    yield f"## `{context.command_path}`\n\n```text\n{command.get_help(context)}\n```"
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from _help_of(found, child, context)


_SEVERITIES = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.INFO: "lưu ý"}


def clauses_with_rules() -> str:
    """Every clause, and below it what its rules find and what of it is left to people."""
    by_home: dict[str, list[Row]] = {}
    for row in coverage():
        by_home.setdefault(_home(row.clause.place), []).append(row)
    return "\n".join(
        line
        for home, rows in by_home.items()
        for line in (f"## {home}", "", *(line for row in rows for line in _clause(row)))
    )


def _home(place: str) -> str:
    """The part of an act that a clause stands in."""
    if place.startswith("Điều"):
        return "Nghị định 30/2020/NĐ-CP"
    return re.split(", (?:khoản|Mẫu|ghi chú) ", place)[0]


def _clause(row: Row) -> Iterable[str]:
    yield f"**{row.clause.place}**: {row.clause.about.vi} / {row.clause.about.en}"
    yield ""
    for rule in row.rules:
        yield f"- [{rule.code}](rules/{rule.code}.md) `{rule.slug}`: {rule.finds.vi.rstrip('.')} ({_SEVERITIES[rule.severity]})"
    if row.limit is not None:
        yield f"- *Phần của con người:* {row.limit.vi}"
    yield ""


def errors_table() -> str:
    """Every error: its code, its class and what it means; a kind of another error may have that one's code."""
    for module in walk_packages(congvan.__path__, "congvan."):
        if module.name not in _NOT_IMPORTED:
            import_module(module.name)
    rows = sorted((kind.code, kind.__name__, cleandoc(kind.__doc__ or "")) for kind in _derived(CongvanError))
    return table(
        ("code", "class", "means"),
        (
            (f"`{code}`", f"`{name}`", " ".join(meaning.split("\n\n")[0].split()))
            for code, name, meaning in rows
        ),
    )


_NOT_IMPORTED = ("congvan.__main__", "congvan.mcp_server")
"""A program, and what needs an extra."""


def _derived(kind: type[CongvanError]) -> Iterator[type[CongvanError]]:
    for one in kind.__subclasses__():
        yield one
        yield from _derived(one)


def unreleased() -> str:
    """What the next version brings, as `towncrier build` will put it together."""
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["towncrier"]
    folder = _ROOT / settings["directory"]
    lines = ["## The next version"]
    for kind in settings["type"]:
        told = [
            path.read_text(encoding="utf-8") for path in sorted(folder.glob(f"+*.{kind['directory']}.md"))
        ]
        if told:
            lines += [f"### {kind['name']}", *(f"- {indent(text.strip(), '  ').lstrip()}" for text in told)]
    return "\n\n".join(lines)


DIRECTIVES: dict[str, Callable[..., str]] = {
    "clauses-with-rules": clauses_with_rules,
    "command-help": command_help,
    "errors-table": errors_table,
    "components-table": components_table,
    "fields-table": fields_table,
    "page-table": page_table,
    "standards-table": standards_table,
    "types-table": types_table,
    "unreleased": unreleased,
}
