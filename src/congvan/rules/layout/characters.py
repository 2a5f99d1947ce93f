"""How the text of a file is stored, and the empty paragraphs in it."""

from collections.abc import Iterator
from unicodedata import is_normalized

from congvan.language import excerpt
from congvan.messages import Bilingual
from congvan.model.components import Components, Extent
from congvan.model.layout import Layout, Paragraph, Span
from congvan.rules.encoding import (
    ENCODING_NAMES,
    hidden_characters,
    hidden_pattern,
    legacy_encoding,
    not_nfc,
    serves_another_script,
    word_around,
)
from congvan.rules.finding import Severity
from congvan.rules.layout.look import SYMBOL_FONTS, extent_of, letters_in
from congvan.rules.registry import Fault, also_on_layout, rule

_FEW_LETTERS = 3


@also_on_layout(legacy_encoding)
def printed_legacy_encoding(layout: Layout) -> Iterator[Fault]:
    """Text that only its own fonts show as Vietnamese; the data read from a file are decoded."""
    found = (
        (paragraph, span)
        for paragraph in layout.paragraphs
        for span in paragraph.spans
        if span.encoding != "unicode" and letters_in(span.text) >= _FEW_LETTERS
    )
    if (first := next(found, None)) is not None:
        paragraph, span = first
        yield Fault(
            observed=excerpt(span.raw),
            expected=excerpt(span.text),
            details={"encoding": ENCODING_NAMES[span.encoding]},
            at=extent_of(paragraph),
        )


@also_on_layout(not_nfc)
def printed_decomposed(layout: Layout) -> Iterator[Fault]:
    """Letters stored with their marks apart, which reading composes."""
    for paragraph in layout.paragraphs:
        for line in paragraph.lines:
            if not line.text.isascii() and not is_normalized("NFC", line.raw):
                yield Fault(variant="decomposed", observed=excerpt(line.text), at=extent_of(paragraph))
                return


@also_on_layout(hidden_characters)
def printed_hidden_characters(layout: Layout) -> Iterator[Fault]:
    """Characters that cannot be seen, wherever they stand in a file; each is reported once a paragraph."""
    for paragraph in layout.paragraphs:
        if paragraph.text.isascii() or not hidden_pattern().search(paragraph.text):
            continue
        reported: set[str] = set()
        for number, line in enumerate(paragraph.lines):
            at = 0
            for span in line.spans:
                yield from _hidden_in(span, line.text, at, paragraph, number, reported)
                at += len(span.text)


def _hidden_in(
    span: Span, text: str, at: int, paragraph: Paragraph, line: int, reported: set[str]
) -> Iterator[Fault]:
    if span.encoding != "unicode" or span.format.font.lower().startswith(SYMBOL_FONTS):
        return
    for match in hidden_pattern().finditer(span.text):
        character, place = match[0], at + match.start()
        kind = "Ð" if character in "Ðð" else character
        if kind in reported or serves_another_script(text, place):
            continue
        reported.add(kind)
        where = Extent(paragraph.index, line, place, place + 1)
        if kind == "Ð":
            word = word_around(text, place)
            yield Fault(
                observed=word, expected=word.replace("Ð", "Đ").replace("ð", "đ"), variant="eth", at=where
            )
        else:
            yield Fault(observed=f"U+{ord(character):04X}", details={"place": place + 1}, at=where)


@rule(
    "CV114",
    "blank-paragraphs",
    severity=Severity.INFO,
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Nhiều dòng trống liền nhau dùng làm khoảng cách.", "Runs of empty paragraphs used as spacing."
    ),
    remedy=Bilingual(
        "Xóa dòng trống, đặt khoảng cách đoạn.", "Delete them and set the space between paragraphs."
    ),
    bad=Bilingual("Ba dòng trống giữa hai đoạn nội dung.", "Three empty paragraphs between two of the body."),
    good=Bilingual("Chỗ trống để ký tên.", "Room for the signature."),
)
def blank_paragraphs(layout: Layout, components: Components) -> Iterator[Fault]:
    """Space that is made of empty paragraphs shifts with every change of text.

    Up to two are let pass, and all in tables and from the signer on.
    """
    anchors = {one.paragraph for held in (layout.lines, layout.boxes, layout.images) for one in held}
    closing = min(
        (
            extent.paragraph
            for key in ("authority", "signer", "recipients-label")
            for one in components.of(key)
            for extent in one.extents
        ),
        default=len(layout.paragraphs),
    )
    run: list[Paragraph] = []
    for paragraph in layout.in_story("body"):
        free = paragraph.place.cell is None and paragraph.place.box is None and not paragraph.page_breaks
        if paragraph.blank and free and paragraph.index not in anchors and paragraph.index < closing:
            run.append(paragraph)
            continue
        if len(run) > _MOST_BLANKS and not paragraph.blank:
            yield Fault(details={"count": len(run)}, at=extent_of(run[0]))
        run.clear()


_MOST_BLANKS = 2
