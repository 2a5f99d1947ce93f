"""Strict YAML: values stay as they are written, and whatever surprises in YAML is refused."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml
from attrs import field, frozen

from congvan.formats import messages
from congvan.formats.tree import BrokenSyntaxError, Folded, Place, Plain, TreeBuilder
from congvan.formats.yaml_mistakes import explain
from congvan.language import regex

_NULLS = frozenset({"", "~", "null"})
_PRIVATE_USE = range(0xE000, 0xF900)


_unreadable = regex("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_breaks_of_yaml_1_1 = regex("[\x85\u2028\u2029]")


def read_yaml(text: str) -> TreeBuilder:
    """The data of a YAML text and where its values stand. Raises `BrokenSyntaxError`."""
    if found := _unreadable().search(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        raise BrokenSyntaxError(
            (line, column), messages.FORBIDDEN_CHARACTER.format(character=f"U+{ord(found[0]):04X}")
        )
    sound, unshield = shielded(text)
    tree = TreeBuilder()
    try:
        _read_events(sound, unshield, tree)
    except yaml.MarkedYAMLError as error:
        place = place_of(error.problem_mark or error.context_mark)
        raise BrokenSyntaxError(place, explain(error.problem or "", _line(sound, place), place[1])) from None
    except yaml.YAMLError as error:
        raise BrokenSyntaxError((1, 1), explain(str(error))) from None
    return tree


def shielded(text: str) -> tuple[str, dict[int, int]]:
    """The text with private-use characters for U+0085, U+2028 and U+2029, and the way back.

    libyaml breaks the line at these as YAML 1.1 did; to YAML 1.2 and to editors they are characters like
    others. A character that the text has, or might spell as an escape, cannot stand in.
    """
    if not _breaks_of_yaml_1_1().search(text):
        return text, {}
    lowered = text.lower()
    free = (code for code in _PRIVATE_USE if chr(code) not in text and f"{code:04x}" not in lowered)
    there = dict(zip((0x85, 0x2028, 0x2029), free, strict=False))
    return text.translate(there), {shield: mark for mark, shield in there.items()}


def place_of(mark: Any) -> Place:
    """The place of a mark of PyYAML or of libyaml, which count from 0."""
    return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)


def _read_events(text: str, unshield: Mapping[int, int], tree: TreeBuilder) -> None:
    documents = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        place = place_of(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            _refuse_properties(event, place, tree)
            value = event.value.translate(unshield) if unshield else event.value
            if tree.at_key():
                tree.key(value, place)
            elif event.style:
                tree.value(value, place, literal=value if event.style == "|" else None)
            else:
                folded = place_of(event.end_mark)[0] > place[0]
                tree.value(None if value in _NULLS else (Folded if folded else Plain)(value), place)
        elif isinstance(event, yaml.CollectionStartEvent):
            _refuse_properties(event, place, tree)
            tree.open({} if isinstance(event, yaml.MappingStartEvent) else [], place)
        elif isinstance(event, yaml.CollectionEndEvent):
            tree.close()
        elif isinstance(event, yaml.AliasEvent):
            _refuse_alias(event, place, tree)
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                tree.report(place, messages.SECOND_DOCUMENT)
                return


def _refuse_properties(
    event: yaml.ScalarEvent | yaml.CollectionStartEvent, place: Place, tree: TreeBuilder
) -> None:
    if event.anchor is not None:
        tree.report(place, messages.ANCHOR.format(name=event.anchor))
    if event.tag is not None:
        tree.report(place, messages.TAG.format(name=event.tag.replace("tag:yaml.org,2002:", "!!")))


def _refuse_alias(event: yaml.AliasEvent, place: Place, tree: TreeBuilder) -> None:
    tree.report(place, messages.ALIAS.format(name=event.anchor))
    if tree.at_key():
        tree.key(f"*{event.anchor}", place)
    else:
        tree.value(None, place)


def _line(text: str, place: Place) -> str:
    lines = text.splitlines()
    return lines[place[0] - 1] if place[0] <= len(lines) else ""


@frozen
class Ignored:
    """Rules switched off for the whole file, and those switched off on one line."""

    everywhere: tuple[str, ...] = ()
    by_line: Mapping[int, tuple[str, ...]] = field(factory=dict)


_comment = regex(r"(?a)(?<![^\s])#[ \t]*congvan:[ \t]*ignore[ \t:]+(?P<names>[\w\-, \t]+)")


def read_ignored(text: str) -> Ignored:
    """The rules that comments of a YAML text name: on a line of its own for the file, after a value for its line.

    The same words inside a value are text. The YAML must be sound.
    """
    found = [
        (number, match)
        for number, line in enumerate(text.split("\n"), 1)
        if "congvan:" in line
        for match in _comment().finditer(line)
    ]
    if not found:
        return Ignored()
    spans = list(_scalar_spans(text))
    everywhere: list[str] = []
    by_line: dict[int, tuple[str, ...]] = {}
    for number, match in found:
        if any(start <= (number, match.start() + 1) < end for start, end in spans):
            continue
        names = re.split(r"[,\s]+", match["names"].strip(", \t"))
        if match.string[: match.start()].strip():
            by_line[number] = tuple(names)
        else:
            everywhere += names
    return Ignored(tuple(dict.fromkeys(everywhere)), by_line)


def _scalar_spans(text: str) -> Iterator[tuple[Place, Place]]:
    for event in yaml.parse(shielded(text)[0], Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.ScalarEvent):
            # What follows the mark of a block on its own line is a comment, not text.
            line, column = place_of(event.start_mark)
            first = (line + 1, 1) if event.style in ("|", ">") else (line, column)
            yield first, place_of(event.end_mark)
