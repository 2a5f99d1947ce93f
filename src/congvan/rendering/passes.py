"""What docxtpl does to the text that Jinja has made, done only where it changes something.

Each function gives the result of docxtpl's own pass over a whole document; most documents need none.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from lxml import etree

from congvan.rendering.soundness import remembering

_ESCAPED_DELIMITERS = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
_LISTING = "\n\t\a\f"
_PARAGRAPH_END = "</w:p>"
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
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
    pieces: list[str] = []
    done = 0
    for position in sorted(chain.from_iterable(_positions(text, character) for character in _LISTING)):
        if position < done:
            continue
        if (end := text.find(_PARAGRAPH_END, position)) < 0:
            break
        last_end = text.rfind(_PARAGRAPH_END, done, position)
        start = done if last_end < 0 else last_end + len(_PARAGRAPH_END)
        stretch = text[start:end]
        pieces += (text[done:start], _with_breaks(stretch) or resolve(stretch + _PARAGRAPH_END)[:-6])
        done = end
    return "".join((*pieces, text[done:]))


def _positions(text: str, character: str) -> Iterator[int]:
    position = text.find(character)
    while position >= 0:
        yield position
        position = text.find(character, position + 1)


def _with_breaks(stretch: str) -> str | None:
    """The common case, line ends in the plain text of runs; None for everything else."""
    first, *others = stretch.split("\n")
    if not ("<w:p>" in first or "<w:p " in first) or any(character in stretch for character in "\t\a\f"):
        return None
    for line in (first, *others[:-1]):
        # A line without a tag goes on in the text that the line before it ended in.
        last_tag = line.rfind("<")
        in_run = line.rfind("<w:r", 0, last_tag) > line.rfind("</w:r>", 0, last_tag)
        if last_tag >= 0 and not (in_run and line.startswith(("<w:t>", "<w:t "), last_tag)):
            return None
    return _BREAK.join((first, *others))


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


def _table_tags(text: str) -> str:
    return "".join([f"{tag}>" for tag in _TABLE_TAG.findall(text)])


class Tables:
    """docxtpl's `fix_tables`, and the knowledge of which documents it would leave as they are."""

    def __init__(self, fix: Callable[[str], Any]) -> None:
        self._fix = fix
        # Layout tables are alike in every document of a template: their skeleton is judged once.
        self._fits = remembering(self._judge)
        self._own_tags = cache(_table_tags)
        self._value_tags = remembering(_table_tags)

    def fit(self, text: str) -> bool:
        """Whether every table has as many columns as its rows need."""
        return "<w:tbl" not in text or self._fits(_table_tags(text))

    def fit_pieces(self, pieces: Iterable[str]) -> bool:
        """As `fit` for a text made of the template's own pieces (`str`) and whole values (`Markup`)."""
        tags = [self._own_tags(piece) if type(piece) is str else self._value_tags(piece) for piece in pieces]
        return self._fits("".join(tags))

    def _judge(self, skeleton: str) -> bool:
        wrapped = f"<w:body {_NAMESPACES}>{skeleton}</w:body>"
        try:
            before = etree.fromstring(wrapped, etree.XMLParser(recover=True))
            return etree.tostring(before) == etree.tostring(self._fix(wrapped))
        except (AttributeError, TypeError, ValueError, ArithmeticError):
            return False

    def fixed(self, body: str) -> str:
        """A body whose tables have as many columns as their rows need."""
        return etree.tostring(self._fix(body), encoding="unicode")
