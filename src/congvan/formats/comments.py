"""Comments in a YAML file that switch rules off: `# congvan: ignore CV401, CV508`."""

import re
from collections.abc import Iterator, Mapping

import yaml
from attrs import field, frozen

from congvan.formats.tree import Place
from congvan.formats.yaml_reader import place_of, shielded
from congvan.language import regex


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
