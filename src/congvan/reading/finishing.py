"""From what stands in a file to what the page shows: encodings, Unicode form, lines drawn by text and borders."""

import re
from collections.abc import Iterator
from itertools import groupby

from attrs import evolve

from congvan.model.body import Align
from congvan.model.layout import (
    Box,
    DrawnLine,
    Encoding,
    Line,
    PageNumber,
    Paragraph,
    ParagraphFormat,
    Span,
    unbroken,
)
from congvan.reading.legacy import CONVERTERS, Fonts, may_be_legacy, shows_capitals
from congvan.reading.runs import PageField, Piece, RawLine
from congvan.reading.shown import shown
from congvan.reading.story import Draft

_TYPED_LINE = re.compile(r"[\s]*(?:[-_–—―─━⎯=*¯‾][\s]*){3,}")
_MARKS = re.compile("[\u0300-\u036f]+")
_RULING_LEADERS = frozenset(("underscore", "hyphen", "heavy", "middleDot"))


def _stretches(line: RawLine) -> Iterator[list[Piece]]:
    """Neighbouring pieces under one font: what is judged as one text."""
    for _, pieces in groupby(line.pieces, key=lambda piece: piece.format.font):
        yield list(pieces)


def learn_fonts(drafts: list[Draft]) -> Fonts:
    """What encodings stand under each font of a file."""
    fonts = Fonts()
    for draft in drafts:
        for line in draft.raw.lines:
            if all(piece.text.isascii() for piece in line.pieces):
                continue
            for pieces in _stretches(line):
                fonts.learn("".join([piece.text for piece in pieces]), pieces[0].format.font)
    return fonts


def finished(index: int, draft: Draft, fonts: Fonts) -> Paragraph:
    """The paragraph as the page shows it."""
    label = None
    if draft.label is not None and draft.label_format is not None:
        label = Span(shown(draft.label, draft.label_format), draft.label, draft.label_format)
    return Paragraph(
        index,
        tuple([Line(_spans(line, fonts), line.ends_with) for line in draft.raw.lines]),
        _format(draft),
        draft.mark,
        draft.place,
        draft.section,
        draft.look.context.style.name or None,
        label,
        draft.width,
        draft.raw.rendered_page_breaks,
    )


def _format(draft: Draft) -> ParagraphFormat:
    """How it is set; indents in characters are of the size of its first character."""
    form, in_characters = draft.look.format, draft.look.in_characters
    if not in_characters:
        return form
    size = next((piece.format.size for line in draft.raw.lines for piece in line.pieces), draft.mark.size)
    lengths = {name: characters * size for name, characters in in_characters.items()}
    return evolve(
        form,
        left=lengths.get("left", form.left),
        right=lengths.get("right", form.right),
        first_line=lengths.get("first_line", form.first_line),
    )


def _spans(line: RawLine, fonts: Fonts) -> tuple[Span, ...]:
    pieces = line.pieces
    if all(piece.text.isascii() for piece in pieces):
        return tuple(
            [Span(shown(one.text, one.format), one.text, one.format, "unicode", one.field) for one in pieces]
        )
    spans: list[Span] = []
    for stretch in _stretches(line):
        text = "".join([piece.text for piece in stretch])
        font = stretch[0].format.font
        encoding: Encoding = fonts.encoding(text, font) if may_be_legacy(text) else "unicode"
        capitals = encoding == "tcvn3" and shows_capitals(text, font)
        spans.extend(_span(piece, encoding, capitals=capitals) for piece in stretch)
    return _joined_marks(spans)


def _span(piece: Piece, encoding: Encoding, *, capitals: bool) -> Span:
    text = CONVERTERS[encoding](piece.text)
    return Span(
        shown(text, piece.format, capitals=capitals),
        piece.text,
        piece.format,
        encoding if text != piece.text else "unicode",
        piece.field,
    )


def _joined_marks(spans: list[Span]) -> tuple[Span, ...]:
    """Spans of which none begins with a combining mark: it joins its letter at the end of the span before."""
    joined: list[Span] = []
    for span in spans:
        marks = _MARKS.match(span.text)
        if marks and joined and joined[-1].text:
            before = joined[-1]
            joined[-1] = evolve(before, text=shown(before.text + marks[0], before.format))
            span = evolve(span, text=span.text[marks.end() :])  # noqa: PLW2901
        joined.append(span)
    return tuple(joined)


def text_lines(paragraph: Paragraph) -> Iterator[DrawnLine]:
    """The lines that a paragraph's own text and borders draw: underlines, typed dashes, borders."""
    form = paragraph.format
    room = None if paragraph.width is None else max(round(paragraph.width - form.left - form.right, 3), 0.0)
    for border, below in ((form.top_border, False), (form.bottom_border, True)):
        if border is not None:
            yield DrawnLine(
                "border", paragraph.index, room, solid=border.solid, below=below, width=border.width
            )
    for number, line in enumerate(paragraph.lines):
        if _TYPED_LINE.fullmatch(line.text) or _ruled_by_tabs(line, paragraph):
            yield DrawnLine("typed", paragraph.index, None, solid=False, line=number)
        elif (style := _underline(line)) is not None:
            yield DrawnLine("underline", paragraph.index, None, solid=unbroken(style), line=number)


def _ruled_by_tabs(line: Line, paragraph: Paragraph) -> bool:
    leads = any(stop.leader in _RULING_LEADERS for stop in paragraph.format.tabs)
    return leads and "\t" in line.text and not line.text.strip()


def _underline(line: Line) -> str | None:
    """The underline that every visible letter of a line has; a line of underlined spaces is one too."""
    telling = line.letters or tuple(span for span in line.spans if span.text)
    styles = {span.format.underline for span in telling}
    return styles.pop() if len(styles) == 1 else None


def page_number(paragraph: Paragraph, one: PageField, boxes: list[Box]) -> PageNumber:
    """A page number with the place on its line: by the tab before it, its frame or box, else its paragraph."""
    place, form = paragraph.place, paragraph.format
    return PageNumber(
        paragraph.index,
        one.line,
        one.format,
        _place_on_line(paragraph, one, boxes),
        one.number_format,
        place.running,
        form.frame is not None,
        place.box is not None,
        one.in_control,
    )


_FRAME_ALIGNMENTS: dict[str | None, Align] = {
    "left": "left",
    "center": "center",
    "right": "right",
    "inside": "left",
    "outside": "right",
}


def _place_on_line(paragraph: Paragraph, one: PageField, boxes: list[Box]) -> Align:
    form, box = paragraph.format, paragraph.place.box
    held = form.frame.align if form.frame is not None else None
    if box is not None and (x := boxes[box].x) is not None:
        held = x.align
    if held in _FRAME_ALIGNMENTS:
        return _FRAME_ALIGNMENTS[held]
    if 0 < one.tabs_before <= len(form.tabs):
        return _FRAME_ALIGNMENTS.get(form.tabs[one.tabs_before - 1].align, "left")
    return form.align
