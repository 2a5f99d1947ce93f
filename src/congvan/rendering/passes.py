"""What docxtpl does to the text that Jinja has made, done only where it changes something.

Each function gives the result of docxtpl's own pass over a whole document; most documents need none.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from lxml import etree

_ESCAPED_DELIMITERS = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
_LISTING = "\n\t\a\f"
_PARAGRAPH_END = "</w:p>"
_DRAWING = "<wp:docPr "
_DRAWING_ID = re.compile(r'([^>]*?\s)?id="[^"]*"')
_FIRST_DRAWING_ID = 1001
_TABLE_TAG = re.compile(
    r"</?w:(?:t(?:bl(?:Grid)?|r|c(?:Pr)?)|grid(?:Col|Span)|sdt(?:Content)?|customXml|ins|del)(?=[ />])[^>]*"
)
_NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def with_listings(text: str, resolve: Callable[[str], str]) -> str:
    r"""Line ends, tabs, `\a` and `\f` in the text as breaks, tabs, paragraphs and pages (`resolve_listing`).

    docxtpl looks from the beginning of a paragraph to the first end of one, so no stretch between two ends
    depends on another.
    """
    if not _has_listing(text):
        return text
    stretches = text.split(_PARAGRAPH_END)
    for index, stretch in enumerate(stretches[:-1]):
        if _has_listing(stretch):
            stretches[index] = resolve(stretch + _PARAGRAPH_END)[: -len(_PARAGRAPH_END)]
    return _PARAGRAPH_END.join(stretches)


# Four searches for one character are many times faster than one for a class of four.
def _has_listing(text: str) -> bool:
    return any(character in text for character in _LISTING)


def without_escaped_delimiters(text: str) -> str:
    """`{_{` as `{{` and its like, docxtpl's way to print what Jinja would read."""
    # One rare letter is found absent much faster than two pairs.
    if "_" in text and ("{_" in text or "_}" in text):
        for escaped, plain in _ESCAPED_DELIMITERS:
            text = text.replace(escaped, plain)
    return text


def with_numbered_drawings(text: str) -> str:
    """Every drawing with an id of its own, in reading order (`fix_docpr_ids`)."""
    first, *others = text.split(_DRAWING)
    if not others:
        return text
    pieces = [first]
    for number, other in enumerate(others, _FIRST_DRAWING_ID):
        found = _DRAWING_ID.match(other)
        before, after = (found[1] or "", other[found.end() :]) if found else ("", " " + other)
        pieces.append(f'{_DRAWING}{before}id="{number}"{after}')
    return "".join(pieces)


class Tables:
    """docxtpl's `fix_tables`, and the knowledge of which documents it would leave as they are."""

    def __init__(self, fix: Callable[[str], Any]) -> None:
        self._fix = fix
        # Layout tables are alike in every document of a template: their skeleton is judged once.
        self._fits = lru_cache(maxsize=256)(self._judge)

    def fit(self, text: str) -> bool:
        """Whether every table has as many columns as its rows need."""
        return "<w:tbl" not in text or self._fits(">".join(_TABLE_TAG.findall(text)))

    def _judge(self, skeleton: str) -> bool:
        wrapped = f"<w:body {_NAMESPACES}>{skeleton}></w:body>"
        try:
            before = etree.fromstring(wrapped, etree.XMLParser(recover=True))
            return etree.tostring(before) == etree.tostring(self._fix(wrapped))
        except (AttributeError, TypeError, ValueError, ArithmeticError):
            return False

    def fixed(self, body: str) -> str:
        """A body whose tables have as many columns as their rows need."""
        return etree.tostring(self._fix(body), encoding="unicode")
