"""YAML as a clerk would write it: no wrapped lines, lists indented, texts of several lines as blocks."""

import math
from typing import Any

import yaml

from congvan.formats.unstructure import BodyText, OnOneLine
from congvan.language import regex

_TEXT = "tag:yaml.org,2002:str"
_LIST = "tag:yaml.org,2002:seq"
_LONGEST_LINE = 80
"""Characters of the texts of a list that is shown on one line."""


def write_yaml(data: dict[str, Any]) -> str:
    """The YAML text of plain data, keys in their order. What YAML reads as no text stands in quotes if it is one."""
    return yaml.dump(
        data, Dumper=_Writer, allow_unicode=True, default_flow_style=False, sort_keys=False, width=math.inf
    )


class _Writer(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  (the signature is PyYAML's)
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002  (as above)
        super().increase_indent(flow, False)


_never_bare = regex("[\t\x7f-\x9f\u2028\u2029\ufeff]")


def _stands_as_block(text: str) -> bool:
    lines = text.split("\n")
    return bool(lines[0] and lines[-1]) and all(line == line.strip(" ") for line in lines)


_looks_like_number = regex(r"[-+]?[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?")
"""What some reader of YAML takes for a number although PyYAML does not: `0912`, `1.000`."""


def _represent_line(writer: _Writer, parts: OnOneLine) -> yaml.SequenceNode:
    texts = [part for part in parts if isinstance(part, str)]
    fits = all(isinstance(part, str | int | float) for part in parts) and not any(
        "\n" in text for text in texts
    )
    return writer.represent_sequence(_LIST, parts, flow_style=fits and sum(map(len, texts)) <= _LONGEST_LINE)


def _represent_text(writer: _Writer, text: str) -> yaml.ScalarNode:
    if _looks_like_number().fullmatch(text):
        return writer.represent_scalar(_TEXT, text, style="'")
    if _never_bare().search(text):
        return writer.represent_scalar(_TEXT, text, style='"')
    if "\n" not in text:
        return writer.represent_scalar(_TEXT, text)
    return writer.represent_scalar(_TEXT, text, style="|" if _stands_as_block(text) else '"')


def _represent_body(writer: _Writer, text: BodyText) -> yaml.ScalarNode:
    if _never_bare().search(text) or not _stands_as_block(text):
        return _represent_text(writer, text)
    return writer.represent_scalar(_TEXT, f"{text}\n", style="|")


_Writer.add_representer(str, _represent_text)
_Writer.add_representer(OnOneLine, _represent_line)
_Writer.add_representer(BodyText, _represent_body)
