"""A paragraph that is being edited: its texts and the runs that hold them, found by what the page shows."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from difflib import SequenceMatcher
from functools import cache
from typing import Self

from attrs import define, field

from congvan.editing.markup import attributes_of, properties
from congvan.model.components import Extent
from congvan.model.layout import Line, Paragraph, Span
from congvan.reading.layout import ParagraphSource
from congvan.reading.shown import shown
from congvan.reading.xml import XML, Element, W


@define(eq=False)
class Text:
    """A w:t or the like, and where on its line its raw characters stand."""

    element: Element
    line: int
    start: int
    end: int

    @property
    def run(self) -> Element | None:
        """The run that holds it, None where it stands otherwise."""
        parent = self.element.getparent()
        return parent if parent is not None and parent.tag == W + "r" else None


@define(eq=False)
class EditedParagraph:
    """The elements of one paragraph. Offsets are of `Line.text`, what the page shows.

    A line whose text was changed takes no further change: what is known of it no longer holds.
    """

    paragraph: Paragraph
    elements: tuple[Element, ...]
    texts: list[Text]
    _changed: set[int] = field(factory=set)

    @classmethod
    def of(cls, paragraph: Paragraph, source: ParagraphSource) -> Self:
        """The paragraph of a layout with what it was read from."""
        texts = [Text(one.element, one.line, one.start, one.end) for one in source.texts]
        return cls(paragraph, source.elements, texts)

    @property
    def element(self) -> Element:
        """The w:p whose properties hold."""
        return self.elements[-1]

    @property
    def properties(self) -> Element:
        """Its w:pPr, made where it has none."""
        return properties(self.element)

    def runs(self, extents: Iterable[Extent]) -> list[Element]:
        """The runs that hold the text at some places and none beside it; a run that holds more is divided.

        Empty where a place ends within what cannot be divided: text of an old encoding, a formula.
        """
        chosen: list[Text] = []
        for extent in extents:
            found = self._cut(extent)
            if found is None:
                return []
            chosen += [one for one in found if one not in chosen]
        if any(text.run is None for text in chosen):
            return []
        return list(dict.fromkeys(run for text in chosen for run in self._alone(text, chosen)))

    def _cut(self, extent: Extent) -> list[Text] | None:
        """The texts at a place, divided at its ends; white space at its ends goes with it."""
        if extent.line in self._changed:
            return None
        line = self.paragraph.lines[extent.line]
        start, end = _raw_place(line, extent.start), _raw_place(line, extent.end)
        if start is None or end is None:
            return None
        raw = line.raw
        for text in [one for one in self.texts if one.line == extent.line]:
            if text.start < start < text.end and raw[text.start : start].strip():
                self._divide(text, start)
        for text in [one for one in self.texts if one.line == extent.line]:
            if text.start < end < text.end and raw[end : text.end].strip():
                self._divide(text, end)
        return [one for one in self.texts if one.line == extent.line and one.start < end and one.end > start]

    def _divide(self, text: Text, at: int) -> None:
        """Make two w:t of one in the same run."""
        raw = self.paragraph.lines[text.line].raw
        after = deepcopy(text.element)
        text.element.addnext(after)
        _write(text.element, raw[text.start : at])
        _write(after, raw[at : text.end])
        self.texts.insert(self.texts.index(text) + 1, Text(after, text.line, at, text.end))
        text.end = at

    def _alone(self, text: Text, chosen: list[Text]) -> Iterator[Element]:
        """The run of a text, without the texts in it that are not chosen."""
        run = text.run
        assert run is not None
        inside = {id(one.element): one in chosen for one in self.texts if one.run is run}
        if all(inside.values()):
            yield run
            return
        parts: list[tuple[bool, list[Element]]] = []
        for child in run:
            if child.tag == W + "rPr":
                continue
            belongs = inside.get(id(child))
            if parts and belongs in (None, parts[-1][0]):
                parts[-1][1].append(child)
            else:
                parts.append((bool(belongs), [child]))
        held = run
        for number, (is_chosen, children) in enumerate(parts):
            if number:
                divided = run.makeelement(run.tag, attributes_of(run))
                if (look := run.find(W + "rPr")) is not None:
                    divided.append(deepcopy(look))
                divided.extend(children)
                held.addnext(divided)
                held = divided
            if is_chosen:
                yield held

    def rewrite(self, extent: Extent, new_text: str) -> bool:
        """Make the text at a place another one, touching no more characters than differ; whether it could be done."""
        line = self.paragraph.lines[extent.line]
        old = line.text[extent.start : extent.end]
        if extent.line in self._changed or old == new_text:
            return False
        changes = [
            (_raw_place(line, extent.start + low), _raw_place(line, extent.start + high), new_text[new_low:new_high])
            for kind, low, high, new_low, new_high in SequenceMatcher(None, old, new_text, autojunk=False).get_opcodes()
            if kind != "equal"
        ]  # fmt: skip
        places = [(self._held(extent.line, low, high), low, high, new) for low, high, new in changes]
        if any(held is None for held, *_ in places):
            return False
        for text in dict.fromkeys(one for held, *_ in places for one in held or ()):
            _write(text.element, line.raw[text.start : text.end])
        for held, low, high, new in reversed(places):
            for number, one in enumerate(held or ()):
                # From the right to the left: what stands before a change is as it was read.
                now, begin = one.element.text or "", (low or 0) - one.start
                end = min(high or 0, one.end) - one.start
                _write(one.element, now[: max(begin, 0)] + (new if number == 0 else "") + now[end:])
        self._changed.add(extent.line)
        return True

    def _held(self, line: int, start: int | None, end: int | None) -> list[Text] | None:
        """The w:t that hold a stretch of raw text; for none, the one that ends where it would stand."""
        if start is None or end is None:
            return None
        on_line = [one for one in self.texts if one.line == line]
        held = [one for one in on_line if one.start < end and one.end > start]
        if start == end:
            behind = [one for one in on_line if one.start < start <= one.end]
            held = behind[-1:] or [one for one in on_line if one.start == start][:1]
        return held if held and all(one.element.tag == W + "t" for one in held) else None


def _write(element: Element, text: str) -> None:
    element.text = text
    element.set(XML + "space", "preserve")


@cache
def _cluster_pattern() -> re.Pattern[str]:
    return re.compile("[^\u0300-\u036f]?[\u0300-\u036f]*", re.DOTALL)


def _raw_place(line: Line, offset: int) -> int | None:
    """Where in a line's raw text the character at an offset of its shown text stands; None where that can't be told."""
    at = raw_at = 0
    for span in line.spans:
        if at <= offset < at + len(span.text):
            inner = _place_in_span(span, offset - at)
            return None if inner is None else raw_at + inner
        at, raw_at = at + len(span.text), raw_at + len(span.raw)
    return raw_at if offset == at else None


def _place_in_span(span: Span, offset: int) -> int | None:
    if offset == 0:
        return 0
    if span.encoding != "unicode":
        return None
    at = 0
    for match in _cluster_pattern().finditer(span.raw):
        if at == offset:
            return match.start()
        at += len(shown(match[0], span.format))
        if at > offset:
            return None
    return None
