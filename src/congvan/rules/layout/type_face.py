"""Rules on the type and its characters: family, colour, how they are stored; and on empty paragraphs."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, reduce
from operator import add
from unicodedata import is_normalized

from attrs import frozen

from congvan.language import excerpt, regex, unaccent
from congvan.messages import Bilingual
from congvan.model.components import Components, Extent
from congvan.model.layout import CharacterFormat, Layout, Paragraph, Span
from congvan.rules.encoding import (
    ENCODING_NAMES,
    hidden_characters,
    hidden_pattern,
    legacy_encoding,
    not_nfc,
    serves_another_script,
    word_around,
)
from congvan.rules.facts import fact
from congvan.rules.layout.look import SYMBOL_FONTS, extent_of, letters_in, line_of
from congvan.rules.registry import Fault, Faults, also_on_layout, rule
from congvan.standards import Standard

_ENOUGH_LETTERS = 30
_ENOUGH_SHARE = 0.01
"""From how many letters, or from what share of all, another font or colour is more than a stray sign."""

_DARK = 0x40
"""The lightest that a part of a colour may be (0-255) for print to show it as black."""


@frozen
class Use:
    """How many letters of a text look some way, and where the first of them stand."""

    letters: int
    share: float
    first: Extent

    def __add__(self, other: "Use") -> "Use":
        first = min(self.first, other.first, key=_order)
        return Use(self.letters + other.letters, self.share + other.share, first)


Uses = dict[CharacterFormat, Use]


@fact
def type_uses(layout: Layout, components: Components) -> Uses:
    """Every format that letters of the text have. Text boxes, marks that may be red, and running heads are left out."""
    red = red_paragraphs(components)
    counts: defaultdict[CharacterFormat, int] = defaultdict(int)
    first: dict[CharacterFormat, Extent] = {}
    for paragraph in layout.paragraphs:
        if paragraph.place.story in ("header", "footer") or paragraph.place.box is not None:
            continue
        if paragraph.index in red:
            continue
        for number, at, span in placed_spans(paragraph):
            signs = span.format.font.lower().startswith(SYMBOL_FONTS)
            if not signs and (count := _latin_letters(span.text)):
                counts[span.format] += count
                first.setdefault(span.format, Extent(paragraph.index, number, at, at + len(span.text)))
    total = sum(counts.values())
    return {form: Use(count, count / total, first[form]) for form, count in counts.items()}


_MAY_BE_RED = ("urgency", "secrecy", "circulation", "draft-stamp")


def red_paragraphs(components: Components) -> set[int]:
    """The paragraphs of marks that may be red."""
    return {extent.paragraph for key in _MAY_BE_RED for one in components.of(key) for extent in one.extents}


def placed_spans(paragraph: Paragraph) -> Iterator[tuple[int, int, Span]]:
    """The stretches of a paragraph with their line and where on it they begin."""
    for number, line in enumerate(paragraph.lines):
        at = 0
        for span in line.spans:
            yield number, at, span
            at += len(span.text)


def _latin_letters(text: str) -> int:
    """Letters and digits that Times New Roman has: no symbols, no letters of other scripts."""
    return len(_no_latin_letters().sub("", text))


_no_latin_letters = regex("[^0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+")


def _grouped(uses: Uses, quality: str) -> dict[str, Use]:
    """Uses by the value of one quality of their format, the first places kept."""
    groups: dict[str, Use] = {}
    for form, use in uses.items():
        value = getattr(form, quality) or ""
        known = groups.get(value)
        groups[value] = use if known is None else known + use
    return groups


def _order(place: Extent) -> tuple[tuple[int, int], int]:
    return line_of(place), place.start


def _strange_faults(strange: dict[str, Use], expected: str = "") -> Iterator[Fault]:
    """The fault at the first of what looks as it must not, if there is more of it than a stray sign or two."""
    if not strange:
        return
    total = reduce(add, strange.values())
    if total.letters >= _ENOUGH_LETTERS or total.share >= _ENOUGH_SHARE:
        found = next(one for one, use in strange.items() if use.first == total.first)
        share = f"{max(total.share, 0.01):.0%}"
        yield Fault(observed=found, expected=expected, at=total.first, details={"share": share})


@rule(
    "CV104",
    "font-family",
    severity="error",
    clause="I.4",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Phông chữ không phải Times New Roman.", "The font is not Times New Roman."),
    remedy=Bilingual(
        "Đặt phông chữ Times New Roman cho toàn văn bản.", "Set the whole text in Times New Roman."
    ),
    bad=Bilingual(
        "Một đoạn dán từ trang web còn phông Arial.", "A paragraph pasted from a page, still in Arial."
    ),
    good=Bilingual(
        "Khoảng trắng mang phông Calibri, dấu đầu dòng mang phông Symbol.",
        "Spaces in Calibri and bullets in Symbol.",
    ),
)
def font_family(type_uses: Uses, standard: Standard) -> Faults:
    """The text is in Times New Roman (Mục I, khoản 4).

    Only letters that can be seen count, and only from a hundredth of the text or some thirty letters on.
    """
    if not standard.page.font_required:
        return
    required = standard.page.font
    uses = _grouped(type_uses, "font")
    strange = {font: use for font, use in uses.items() if not is_of_family(font, required)}
    yield from _strange_faults(strange, required)


def is_of_family(font: str, wanted: str) -> bool:
    """Whether a font is a face of a family."""
    return _family(font).startswith(_family(wanted))


@cache
def _family(font: str) -> str:
    # `Times New Roman Bold` is a face of the family, `Times New Roman (W1)` an old name of it.
    return unaccent(font).replace(" ", "").lower()


@rule(
    "CV105",
    "font-colour",
    severity="error",
    clause="I.4",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Chữ không phải màu đen.", "Text that is not black."),
    remedy=Bilingual("Đặt màu chữ đen hoặc tự động.", "Set the text to black or automatic."),
    bad=Bilingual("Một câu chữ đỏ còn lại từ bản góp ý.", "A sentence left in red from a review."),
    good=Bilingual(
        "Dấu khẩn màu đỏ; địa chỉ trang web màu xanh.", "A red urgency mark; a web address in blue."
    ),
)
def font_colour(type_uses: Uses) -> Faults:
    """The text is black (Mục I, khoản 4); automatic is black, and so is what print cannot tell from it.

    Marks of urgency are red by the act; links and white text, which does not show, are not judged.
    """
    coloured = {form: use for form, use in type_uses.items() if not is_black(form)}
    yield from _strange_faults(_grouped(coloured, "colour"))


def _parts(colour: str) -> tuple[int, int, int]:
    try:
        return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:6], 16)
    except ValueError:
        return 0, 0, 0


def _blue(colour: str) -> bool:
    red, green, blue = _parts(colour)
    return blue > red and blue > green


def is_black(form: CharacterFormat) -> bool:
    """Whether letters pass for black: links, blue and underlined, and white ones, which do not show, too."""
    colour = form.colour or ""
    linked = form.underline is not None and _blue(colour)
    return linked or colour in ("", "FFFFFF") or max(_parts(colour)) <= _DARK


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
        for number, at, span in placed_spans(paragraph):
            yield from _hidden_in(span, at, paragraph, number, reported)


def _hidden_in(span: Span, at: int, paragraph: Paragraph, line: int, reported: set[str]) -> Iterator[Fault]:
    text = paragraph.lines[line].text
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
    severity="info",
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
