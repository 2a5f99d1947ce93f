"""Finds the paragraph of a template in which a Jinja tag stands.

docxtpl removes whole paragraphs around `{%p ... %}` before Jinja sees them, so a line of Jinja's is no
paragraph of the author's. Every tag is given a line of its own instead, and the tag is looked up in the
paragraphs as they were written.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any

from jinja2 import Environment, TemplateSyntaxError

from congvan.messages import Bilingual
from congvan.rendering.errors import Place

_TAG = re.compile(r"\{\{.*?(?:\}\}|\Z)|\{%.*?(?:%\}|\Z)", re.DOTALL)
_INNER = re.compile(r"\{[{%][-+]?(?:(?:tr|tc|p|r)\s)?(.*?)[-+]?(?:[%}]\})?\Z", re.DOTALL)
_CLOSING = ("}}", "%}")
_RAW = re.compile(r"\{%[-+]?\s*raw\b")
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_EXCERPT = 80

_OPENERS = frozenset({"for", "if", "macro", "call", "filter", "with", "block", "autoescape"})

NOTHING_TO_LOAD = "a template cannot call another one"

_REASONS = (
    (
        f"({NOTHING_TO_LOAD})",
        "mẫu không được gọi mẫu khác (include, import, extends)",
        "{} (include, import, extends)",
    ),
    (r"No filter named '(.+?)'", "không có bộ lọc «{}»", "there is no filter “{}”"),
    (r"No test named '(.+?)'", "không có phép thử «{}»", "there is no test “{}”"),
    (
        r"(?:Encountered unknown|Unexpected) tag '(.+?)'",
        "thẻ «{}» thừa hoặc không có",
        "the tag “{}” is superfluous or unknown",
    ),
    (
        r"Unexpected end of template.*block that needs to be closed is '(.+?)'",
        "thẻ «{}» chưa được đóng",
        "the tag “{}” is never closed",
    ),
    (r"(.*)", "lỗi cú pháp Jinja: {}", "Jinja syntax error: {}"),
)


class TagMap:
    """The Jinja source of one part with a line for every tag, and the way back to the paragraphs."""

    def __init__(self, part: str, patched: str, paragraphs: Sequence[str]) -> None:
        self.part = part
        self._written = [
            (tag, (number, text)) for number, text in enumerate(paragraphs, 1) for tag in _TAG.findall(text)
        ]
        self._tags: list[str] = []
        self._lines: list[int] = []
        self.source = patched if _RAW.search(patched) else self._numbered(patched)

    def _numbered(self, patched: str) -> str:
        pieces: list[str] = []
        line, end = 1, 0
        for match in _TAG.finditer(patched):
            tag = match.group()
            opening = 3 if tag[2:3] in ("-", "+") else 2
            before = patched[end : match.start()]
            line += before.count("\n") + 1
            self._tags.append(tag)
            self._lines.append(line)
            line += tag.count("\n")
            pieces += (before, tag[:opening], "\n", tag[opening:])
            end = match.end()
        pieces.append(patched[end:])
        return "".join(pieces)

    def place(self, line: int) -> Place:
        """Where the tag on a line of `source` was written."""
        index = bisect_right(self._lines, line) - 1
        if index < 0:
            return Place(self.part)
        key = _key(self._tags[index])
        earlier = sum(_key(tag) == key for tag in self._tags[:index])
        same = [paragraph for tag, paragraph in self._written if _key(tag) == key]
        # A tag that is not closed in its paragraph runs on into the next ones.
        torn = [
            paragraph
            for tag, paragraph in self._written
            if not tag.endswith(_CLOSING) and key.startswith(_key(tag))
        ]
        if found := same or torn:
            number, text = found[min(earlier, len(found) - 1)]
            return Place(self.part, number, _shortened(text))
        return Place(self.part, None, _shortened(self._tags[index]))

    def torn(self) -> Place | None:
        """Where a tag is opened that is not closed in its paragraph, None where every tag is."""
        if _RAW.search(self.source):
            return None
        for tag, (number, text) in self._written:
            if not tag.endswith(_CLOSING):
                return Place(self.part, number, _shortened(text))
        return None

    def explain(self, error: TemplateSyntaxError, environment: Environment) -> tuple[Place, Bilingual]:
        """Where and why Jinja refuses `source`."""
        message = error.message or ""
        line = error.lineno
        if message.startswith("Unexpected end of template"):
            line = self._unclosed(environment) or line
        return self.place(line), reason(message)

    def _unclosed(self, environment: Environment) -> int | None:
        open_tags: list[int] = []
        expects_name = False
        for line, kind, value in environment.lex(self.source):
            if expects_name and kind == "name":
                if value in _OPENERS:
                    open_tags.append(line)
                elif value.startswith("end") and open_tags:
                    open_tags.pop()
            if kind != "whitespace":
                expects_name = kind == "block_begin"
        return open_tags[-1] if open_tags else None

    def place_of(self, traceback: TracebackType | None) -> Place:
        """Where in this part an exception of a render came from."""
        line = 0
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == self.part:
                line = traceback.tb_lineno
            traceback = traceback.tb_next
        return self.place(line)


def paragraph_texts(root: Any) -> list[str]:
    """The text of every paragraph of a part in reading order, without that of text boxes inside it."""
    return ["".join(_own_texts(paragraph)) for paragraph in root.iter(f"{_W}p")]


def _own_texts(paragraph: Any) -> Iterator[str]:
    for text in paragraph.iter(f"{_W}t"):
        if next(text.iterancestors(f"{_W}p")) is paragraph:
            yield text.text or ""


def reason(message: str) -> Bilingual:
    """Jinja's message for a clerk."""
    for pattern, vi, en in _REASONS:
        if found := re.match(pattern, message, re.DOTALL):
            subject = found[1].rstrip(".")
            return Bilingual(vi.format(subject), en.format(subject))
    raise AssertionError("the last pattern matches everything")


def _key(tag: str) -> str:
    inner = _INNER.match(tag.translate(_QUOTES))
    return "".join(inner[1].split()) if inner else ""


def _shortened(text: str) -> str:
    text = " ".join(re.sub(r"<[^>]*>", "", text).split())
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"
