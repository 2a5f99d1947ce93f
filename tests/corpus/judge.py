"""What the program makes of a paper, beside what a person says of it."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.corpus.paper import Paper

import congvan
from congvan.api import check_reading
from congvan.standards import standard_of, symbol

TODAY = dt.date(2026, 11, 24)


def _flat(value: Any) -> Any:
    if isinstance(value, str):
        return re.sub(r"\s+", " ", unicodedata.normalize("NFC", value)).strip() or None
    return value


def _texts(blocks: Any) -> Iterator[str]:
    """The paragraphs of a body as it is written down."""
    if isinstance(blocks, str):
        yield from (line.strip() for line in blocks.split("\n") if line.strip())
        return
    for block in blocks or ():
        if isinstance(block, str):
            yield from _texts(block)
            continue
        own = " ".join(str(block.get(key, "")) for key in ("title", "text")).strip()
        if own:
            yield own
        yield from _texts(block.get("children"))


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _signature(data: Mapping[str, Any]) -> tuple[list[str], str | None, str | None, str | None]:
    steps = [f"{data.get('authority')}|{data.get('of')}"] if data.get("authority") or data.get("of") else []
    steps += [f"{step.get('authority')}|{step.get('of')}" for step in _listed(data.get("then"))]
    return steps, data.get("position"), data.get("name"), data.get("office")


def found(reading: "congvan.Reading") -> dict[str, Any]:
    """The fields of a reading by the names that labels use."""
    document = reading.document
    data = congvan.to_dict(document)
    issuer = data.get("issuer") or {}
    archive = data.get("archive") or {}
    attached = data.get("attached") or {}
    signatures = [_signature(item) for item in _listed(data.get("signature"))]
    lines = [re.sub(r"\*\*|(?<!\w)\*|\*(?!\w)", "", line) for line in _texts(data.get("body"))]
    own = {
        f"{block}.{key}": value
        for block in ("invitation", "minutes", "introduction", "leave", "telegram", "drafter")
        for key, value in (data.get(block) or {}).items()
    }
    return own | {
        "paper": reading.paper,
        "others": len(reading.others),
        "type": document.type,
        "parent": _flat(issuer.get("parent")),
        "issuer": _flat(issuer.get("name")),
        "symbol": symbol(document, standard_of(document)) if document.symbol or issuer.get("code") else None,
        "number": document.number,
        "place": _flat(document.place),
        "date": document.date.iso if document.date else None,
        "subject": _flat(document.subject),
        "authority_line": _flat(document.authority_line),
        "to": [_flat(item) for item in document.to],
        "bases": len(document.bases),
        "steps": [steps for steps, *_ in signatures],
        "position": [_flat(position) for _, position, _, _ in signatures],
        "name": [_flat(name) for _, _, name, _ in signatures],
        "office": [_flat(office) for *_, office in signatures],
        "recipients": [_flat(item) for item in document.recipients],
        "archive": ", ".join(_listed(archive.get("units"))) or None,
        "copies": archive.get("copies"),
        "urgency": document.urgency,
        "secrecy": document.secrecy,
        "circulation": document.circulation,
        "annexes": [_flat(annex.title) for annex in document.annexes],
        "attached": f"{attached['type']}|{attached['title']}" if attached else None,
        "first": lines[0] if lines else None,
        "last": lines[-1] if lines else None,
    }


@dataclass
class Verdict:
    """Fields as `right`, `missing` or `wrong` (with what was found), and codes found, missed and called.

    `scored` says whether codes count.
    """

    name: str
    fields: dict[str, str] = field(default_factory=dict)
    wrong: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    hits: frozenset[str] = frozenset()
    missed: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    scored: bool = True
    messages: dict[str, str] = field(default_factory=dict)


def _expected(label: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The label's fields, each with the values that are right."""
    expected: dict[str, list[Any]] = {
        "paper": label.get("paper", "administrative").split("~"),
        "others": _listed(label.get("others", 0)),
    }
    if label.get("paper") and "type" not in label:
        return expected
    for name in (
        "type",
        "parent",
        "issuer",
        "symbol",
        "place",
        "date",
        "subject",
        "authority_line",
        "archive",
    ):
        value = label.get(name)
        expected[name] = value.split("~") if isinstance(value, str) else [value]
    for name in ("number", "copies", "urgency", "secrecy", "circulation", "attached"):
        expected[name] = [label.get(name)]
    expected["to"] = [label.get("to", [])]
    expected["bases"] = _listed(label.get("bases", 0))
    expected["recipients"] = [label.get("recipients", [])]
    expected["annexes"] = [label.get("annexes", [])]
    for name, values in _signers(_listed(label.get("sign"))).items():
        expected[name] = values
    offices = [label.get("office")] * len(expected["name"][0])
    expected["office"] = [offices]
    for name in ("first", "last"):
        if name in label:
            expected[name] = [label[name]]
    for name, value in label.get("own", {}).items():
        expected[name] = [value]
    return expected


def _alternatives(label: str) -> list[str]:
    """The readings of a signature that are right; one without posts is another form of the name."""
    first, *others = label.split("~")
    posts = first.rsplit("|", 1)[0]
    return [first] + [other if "|" in other else f"{posts}|{other}" for other in others]


def _signers(labels: list[str]) -> dict[str, list[Any]]:
    readings: dict[str, list[Any]] = {"steps": [], "position": [], "name": []}
    choices = [_alternatives(label) for label in labels]
    for variant in range(max((len(choice) for choice in choices), default=1)):
        chosen = [choice[min(variant, len(choice) - 1)].split("|") for choice in choices]
        steps = [
            [f"{parts[i]}|{parts[i + 1]}" for i in range(0, len(parts) - 2, 2) if len(parts) > 2]
            for parts in chosen
        ]
        values = {
            "steps": steps,
            "position": [parts[-2] or None for parts in chosen],
            "name": [None if parts[-1] == "None" else parts[-1] for parts in chosen],
        }
        for name, value in values.items():
            if value not in readings[name]:
                readings[name].append(value)
    return readings


def _is_right(name: str, value: Any, wanted: Any) -> bool:
    if name == "first":
        return isinstance(value, str) and _plain(value).startswith(_plain(wanted))
    if name == "last":
        return isinstance(value, str) and _plain(value).endswith(_plain(wanted))
    return bool(value == wanted)


def _plain(text: str) -> str:
    return re.sub(r"[\s\\]+", " ", unicodedata.normalize("NFC", text)).strip()


def _empty(value: Any) -> bool:
    return (
        value is None or value in ([], 0) or (isinstance(value, list) and all(item is None for item in value))
    )


def _scored(label: Mapping[str, Any], expected: Mapping[str, Any]) -> list[str]:
    """The fields that count: all of them, or where the label says `only` those that it names."""
    if not label.get("only"):
        return list(expected)
    named = {*label, *(("steps", "position", "name") if "sign" in label else ())}
    return [name for name in expected if name in named]


def judge(paper: Paper) -> Verdict:
    """Read and check a paper, and compare."""
    reading = congvan.read(paper.make())
    got = found(reading)
    verdict = Verdict(paper.name)
    expected = _expected(paper.fields)
    for name in _scored(paper.fields, expected):
        values, value = expected[name], got.get(name)
        if any(_is_right(name, value, wanted) for wanted in values):
            verdict.fields[name] = "right"
        elif _empty(value) or (
            isinstance(value, list) and isinstance(values[0], list) and len(value) < len(values[0])
        ):
            verdict.fields[name] = "missing" if _empty(value) else "wrong"
            verdict.wrong[name] = (values[0], value)
        else:
            verdict.fields[name] = "wrong"
            verdict.wrong[name] = (values[0], value)
    report = check_reading(reading, today=TODAY)
    codes = {finding.code for finding in (*report.errors, *report.warnings)}
    verdict.messages = {finding.code: str(finding.message) for finding in report}
    verdict.hits = frozenset(codes & paper.faults)
    verdict.missed = frozenset(paper.faults - codes)
    verdict.scored = "*" not in paper.may
    verdict.called = frozenset(codes - paper.faults - paper.may) if verdict.scored else frozenset()
    return verdict
