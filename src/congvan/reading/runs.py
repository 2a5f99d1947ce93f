"""The content of a paragraph: text by lines, fields, drawings; deletions left out."""

import re
from collections.abc import Callable
from typing import Literal

from attrs import define, field, frozen

from congvan.model.layout import CharacterFormat
from congvan.reading.cascade import Cascade, Look, ParagraphContext
from congvan.reading.drawings import Drawing, drawing_ml
from congvan.reading.vml import vml
from congvan.reading.xml import MC, XML, Element, M, W, chosen, on

Break = Literal["line", "page", "column"]

_RUNS = frozenset((W + "r", M + "r"))
_SKIPPED = frozenset(
    W + name
    for name in (
        "pPr",
        "rPr",
        "del",
        "moveFrom",
        "sdtPr",
        "sdtEndPr",
        "smartTagPr",
        "customXmlPr",
        "rt",
        "rubyPr",
        "fldData",
    )
)
_BREAKS: dict[str | None, Break] = {"page": "page", "column": "column"}
_NUMBER_FORMAT = re.compile(r"\\\*\s*\"?(\w+)")
_BOXES = {False: "☐", True: "☒"}


@define
class Piece:
    """A stretch of raw text of one format and one field, as many runs may bring it."""

    parts: list[str]
    format: CharacterFormat
    field: str | None

    @property
    def text(self) -> str:
        """The parts joined."""
        return self.parts[0] if len(self.parts) == 1 else "".join(self.parts)


@define
class RawLine:
    """The pieces of a line, and the break that ends it."""

    pieces: list[Piece] = field(factory=list)
    ends_with: Break | None = None


@frozen(eq=False)
class TextSource:
    """An element that brings text to a paragraph, and where on its line that text stands, as raw characters."""

    element: Element
    line: int
    start: int
    end: int


@frozen
class PageField:
    """A PAGE field: its line, how its number looks, the tabs before it on the line."""

    line: int
    format: CharacterFormat
    number_format: str | None
    tabs_before: int
    in_control: bool


@define
class RawParagraph:
    """What stands in a paragraph before the page shows it."""

    lines: list[RawLine] = field(factory=lambda: [RawLine()])
    drawings: list[Drawing] = field(factory=list)
    page_fields: list[PageField] = field(factory=list)
    rendered_page_breaks: int = 0
    sources: list[TextSource] | None = None
    """What brought the text, None where nobody asks for it."""

    def add(self, text: str, look: Look, field_keyword: str | None, element: Element) -> None:
        """Text at the end of the last line, and the element that brings it."""
        if self.sources is not None:
            number, last = len(self.lines) - 1, self.sources[-1] if self.sources else None
            start = last.end if last is not None and last.line == number else 0
            self.sources.append(TextSource(element, number, start, start + len(text)))
        pieces = self.lines[-1].pieces
        for stretch, format in look.split(text):
            if pieces and pieces[-1].format is format and pieces[-1].field == field_keyword:
                pieces[-1].parts.append(stretch)
            else:
                pieces.append(Piece([stretch], format, field_keyword))

    def end_line(self, ends_with: Break) -> None:
        """Begin a new line."""
        self.lines[-1].ends_with = ends_with
        self.lines.append(RawLine())


@define
class _OpenField:
    look: Look
    instruction: str = ""
    in_result: bool = False
    recorded: bool = False

    @property
    def keyword(self) -> str | None:
        words = self.instruction.split(None, 1)
        return words[0].upper() if words else None


@define
class RunReader:
    """Reads the runs of one story; a field may reach over several of its paragraphs."""

    cascade: Cascade
    _fields: list[_OpenField] = field(factory=list)
    _raw: RawParagraph = field(factory=RawParagraph)
    _context: ParagraphContext | None = None
    _element: Element | None = None
    _in_instruction: int = 0
    _controls: int = 0

    def read(self, paragraph: Element, context: ParagraphContext, raw: RawParagraph) -> None:
        """Add what stands in a w:p to `raw`."""
        self._raw, self._context, self._element = raw, context, paragraph
        self._content(paragraph, None)
        for one in self._fields:
            self._record_page(one)
        # A field whose instruction never ends must not swallow the rest of the document.
        self._fields = [one for one in self._fields if one.in_result][-_MOST_OPEN_FIELDS:]
        self._in_instruction = 0

    def _content(self, container: Element, look: Look | None) -> None:
        for child in container:
            tag = child.tag
            if tag in _RUNS:
                self._run(child)
            elif tag in _SKIPPED:
                continue
            elif tag in _HANDLERS:
                _HANDLERS[tag](self, child, look or self._look(None))
            elif len(child):
                self._controls += tag == W + "sdt"
                self._content(child, look)
                self._controls -= tag == W + "sdt"

    def _run(self, run: Element) -> None:
        look = self._look(run.find(W + "rPr"))
        for child in run:
            handler = _HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child, look)

    def _look(self, properties: Element | None) -> Look:
        assert self._context is not None
        return self.cascade.look(self._context, properties)

    def _add(self, text: str, look: Look, element: Element) -> None:
        if not text or self._in_instruction:
            return
        keyword = None
        if self._fields:
            innermost = self._fields[-1]
            keyword = innermost.keyword
            self._record_page(innermost, look)
        self._raw.add(text, look, keyword, element)

    def _text(self, element: Element, look: Look) -> None:
        text = element.text
        if not text:
            return
        if "\n" in text or "\r" in text:
            text = text.replace("\r", "").replace("\n", " ")
        if text[0].isspace() or text[-1].isspace():
            text = text if _keeps_space(element) else text.strip(" \t\n")
        self._add(text, look, element)

    def _break(self, element: Element, _look: Look) -> None:
        if not self._in_instruction:
            self._raw.end_line(_BREAKS.get(element.get(W + "type"), "line"))

    def _symbol(self, element: Element, look: Look) -> None:
        code = element.get(W + "char", "")
        if (
            re.fullmatch("[0-9A-Fa-f]{1,4}", code)
            and (number := int(code, 16)) >= 0x20
            and not 0xD800 <= number < 0xE000
        ):
            self._add(chr(number), self.cascade.with_font(look, element.get(W + "font")), element)

    def _field_char(self, element: Element, look: Look) -> None:
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            checked = self._checkbox(element)
            if checked is not None:
                self._add(_BOXES[checked], look, element)
            self._fields.append(_OpenField(look))
            self._in_instruction += 1
        elif self._fields and kind == "separate" and not self._fields[-1].in_result:
            self._fields[-1].in_result = True
            self._in_instruction = max(self._in_instruction - 1, 0)
        elif self._fields and kind == "end":
            ended = self._fields.pop()
            self._record_page(ended)
            if not ended.in_result:
                self._in_instruction = max(self._in_instruction - 1, 0)

    def _checkbox(self, begin: Element) -> bool | None:
        box = begin.find(f"{W}ffData/{W}checkBox")
        if box is None:
            return None
        state = box.find(W + "checked")
        state = box.find(W + "default") if state is None else state
        return state is not None and on(state)

    def _instruction(self, element: Element, _look: Look) -> None:
        if not self._fields or self._fields[-1].in_result or not element.text:
            return
        if len(self._fields[-1].instruction) < _LONGEST_INSTRUCTION:
            self._fields[-1].instruction += element.text[:_LONGEST_INSTRUCTION]

    def _simple_field(self, element: Element, look: Look) -> None:
        self._fields.append(
            _OpenField(look, element.get(W + "instr", "")[:_LONGEST_INSTRUCTION], in_result=True)
        )
        self._content(element, look)
        self._record_page(self._fields.pop())

    def _page_number(self, _element: Element, look: Look) -> None:
        self._record_page(_OpenField(look, "PAGE"))

    def _record_page(self, one: _OpenField, look: Look | None = None) -> None:
        if one.recorded or one.keyword != "PAGE":
            return
        one.recorded = True
        switch = _NUMBER_FORMAT.search(one.instruction)
        number_format = (
            switch[1] if switch and switch[1].upper() not in ("MERGEFORMAT", "CHARFORMAT") else None
        )
        in_control = self._controls > 0 or (
            self._element is not None and next(self._element.iterancestors(W + "sdt"), None) is not None
        )
        self._raw.page_fields.append(
            PageField(
                len(self._raw.lines) - 1,
                (look or one.look).ascii,
                number_format,
                sum(piece.text.count("\t") for piece in self._raw.lines[-1].pieces),
                in_control,
            )
        )

    def _drawing(self, element: Element, _look: Look) -> None:
        self._raw.drawings.extend(drawing_ml(element, self.cascade.styles.theme))

    def _picture(self, element: Element, _look: Look) -> None:
        self._raw.drawings.extend(vml(element))

    def _alternate(self, element: Element, look: Look) -> None:
        branch = chosen(element)
        if branch is not None:
            self._content(branch, look)

    def _rendered_break(self, _element: Element, _look: Look) -> None:
        self._raw.rendered_page_breaks += 1


_LONGEST_INSTRUCTION = 1000
_MOST_OPEN_FIELDS = 50
"""Fields that stay open from one paragraph to the next; Word nests at most 20."""


def _keeps_space(element: Element) -> bool:
    """Whether the white space at the ends counts: Word drops it unless xml:space says to keep it."""
    space = XML + "space"
    stated = element.get(space)
    if stated is None:
        stated = next((outer.get(space) for outer in element.iterancestors() if outer.get(space)), None)
    return stated == "preserve"


def _adds(text: str) -> Callable[[RunReader, Element, Look], None]:
    return lambda reader, element, look: reader._add(text, look, element)


_HANDLERS: dict[str, Callable[[RunReader, Element, Look], None]] = {
    W + "t": RunReader._text,
    M + "t": RunReader._text,
    W + "tab": _adds("\t"),
    W + "ptab": _adds("\t"),
    W + "noBreakHyphen": _adds("\u2011"),
    W + "softHyphen": _adds("\u00ad"),
    W + "br": RunReader._break,
    W + "cr": RunReader._break,
    W + "sym": RunReader._symbol,
    W + "fldChar": RunReader._field_char,
    W + "instrText": RunReader._instruction,
    W + "fldSimple": RunReader._simple_field,
    W + "pgNum": RunReader._page_number,
    W + "drawing": RunReader._drawing,
    W + "pict": RunReader._picture,
    W + "object": RunReader._picture,
    MC + "AlternateContent": RunReader._alternate,
    W + "lastRenderedPageBreak": RunReader._rendered_break,
    W + "ruby": RunReader._content,
}
