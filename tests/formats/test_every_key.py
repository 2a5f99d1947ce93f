"""Every key of the document file, given every kind of value: a document, or an error that names the key and its line."""

from collections.abc import Iterator

import pytest

from congvan.formats import InvalidDocumentError, Problem, dumps, load_text, schema
from congvan.formats.schema import Shape

SCHEMA = schema()

VALUES = {
    "nothing": "",
    "null": "null",
    "text": "một đoạn chữ",
    "quoted": '"chữ"',
    "quoted number": '"5"',
    "date": "2026-03-26",
    "number": "5",
    "zero": "0",
    "negative": "-5",
    "fraction": "5.5",
    "huge": "9" * 50,
    "exponent": "1e400",
    "infinity": ".inf",
    "nan": ".nan",
    "octal": "0o17",
    "sexagesimal": "12:30",
    "yes": "yes",
    "true": "true",
    "empty list": "[]",
    "list": "[a, 5, null]",
    "list of lists": "[[a]]",
    "list of groups": "[{x: 1}]",
    "empty group": "{}",
    "group": "{x: 1}",
    "control": '"a\\0b"',
    "block": "|\n{indent}  một\n{indent}  hai\n",
    "alias": "*x",
    "anchor": "&x a",
    "tag": "!!python/object:os.system a",
    "binary": "!!binary aGVsbG8=",
}

NEEDED = {
    "annexes": "title: A",
    "attached": "type: quy-che\n  title: A",
    "drafter": "mark: A",
    "issuer": "name: A",
    "original": "type: cong-van",
}
"""Keys without which a group would be at fault by itself."""


def resolved(shape: Shape) -> Iterator[Shape]:
    """The groups of keys that a shape allows."""
    for inner in (shape, *shape.get("anyOf", ())):
        reference = inner.get("$ref", "")
        if reference.startswith("#/$defs/"):
            yield from resolved(SCHEMA["$defs"][reference.rpartition("/")[2]])
        elif "items" in inner:
            yield from resolved(inner["items"])
        elif "properties" in inner:
            yield inner


def keys() -> Iterator[tuple[str, ...]]:
    """The path of every key of a document but those inside bodies."""
    for name, shape in SCHEMA["properties"].items():
        yield (name,)
        if name in ("body", "date", "original"):
            continue
        for group in resolved(shape):
            yield from ((name, inner) for inner in group["properties"])


def lines(path: tuple[str, ...], value: str) -> tuple[str, int]:
    """A document file that gives a value to a key, and the line of that key."""
    indent = "  " * (len(path) - 1)
    start = "" if path[0] == "type" else "type: cong-van\n"
    if len(path) == 2:
        needed = [
            line
            for line in NEEDED.get(path[0], "").split("\n  ")
            if line and not line.startswith(f"{path[1]}:")
        ]
        start += f"{path[0]}:\n" + "".join(f"  {line}\n" for line in needed)
    text = f"{start}{indent}{path[-1]}: {value.replace('{indent}', indent)}\n"
    return text, start.count("\n") + 1


def faults(text: str) -> tuple[Problem, ...]:
    """What is wrong with a text; one without a fault is a document that reads back."""
    try:
        document = load_text(text).document
    except InvalidDocumentError as error:
        return error.problems
    assert load_text(dumps(document)).document == document, text
    return ()


def judge(text: str, line: int, path: str) -> None:
    """The text is a document, or its faults name the key (or what is in it) and where that stands."""
    found = faults(text)
    for problem in found:
        assert problem.line is not None, text
        assert "None" not in problem.message.vi + problem.message.en, text
    assert not found or any(
        problem.path.startswith(path) and line <= (problem.line or 0) <= line + 2 for problem in found
    ), (text, found)


@pytest.mark.parametrize("path", list(keys()), ids=".".join)
def test_any_value_of_any_key_is_read_or_refused_with_its_line(path: tuple[str, ...]) -> None:
    for value in VALUES.values():
        judge(*lines(path, value), ".".join(path))


INSIDE = {
    "Block": ("body:\n  - ", "text: A", "body[0]"),
    "Table": ("body:\n  - ", "rows: [[A]]", "body[0]"),
    "Figure": ("body:\n  - ", "path: a.png", "body[0]"),
    "Cell": ("body:\n  - rows:\n      - - ", "text: A", "body[0].rows[0][0]"),
    "Run": ("body:\n  - text:\n      - ", "text: A", "body[0].text[0]"),
}
"""Where the parts of a body stand, and the key by which each is told from the others."""


@pytest.mark.parametrize(
    ("name", "key"), [(name, key) for name in INSIDE for key in SCHEMA["$defs"][name]["properties"]]
)
def test_any_value_of_any_key_of_a_body_is_read_or_refused_with_its_line(name: str, key: str) -> None:
    start, mark, path = INSIDE[name]
    indent = " " * len(start.rpartition("\n")[2])
    if not mark.startswith(f"{key}:"):
        start += f"{mark}\n{indent}"
    for value in VALUES.values():
        text = f"type: cong-van\n{start}{key}: {value.replace('{indent}', indent)}\n"
        judge(text, text[: len("type: cong-van\n" + start)].count("\n") + 1, path)
