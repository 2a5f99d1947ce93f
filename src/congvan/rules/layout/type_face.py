"""Rules on the type: its family and its colour, over the whole text."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from congvan.language import regex, unaccent
from congvan.messages import Bilingual
from congvan.model.components import Components, Extent
from congvan.model.layout import CharacterFormat, Layout, Paragraph, Span
from congvan.rules.facts import fact
from congvan.rules.finding import Severity
from congvan.rules.layout.look import SYMBOL_FONTS
from congvan.rules.registry import Fault, Faults, rule
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

    @property
    def counts(self) -> bool:
        """Whether they are more than a stray sign or two."""
        return self.letters >= _ENOUGH_LETTERS or self.share >= _ENOUGH_SHARE


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
        groups[value] = (
            use
            if known is None
            else Use(
                known.letters + use.letters, known.share + use.share, min(known.first, use.first, key=_order)
            )
        )
    return groups


def _order(place: Extent) -> tuple[int, int, int]:
    return place.paragraph, place.line, place.start


@rule(
    "CV104",
    "font-family",
    severity=Severity.ERROR,
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
    strange: dict[str, Use] = {}
    for font, use in _grouped(type_uses, "font").items():
        if not is_of_family(font, standard.page.font):
            strange[font] = use
    if (
        sum(use.letters for use in strange.values()) >= _ENOUGH_LETTERS
        or sum(use.share for use in strange.values()) >= _ENOUGH_SHARE
    ):
        font, use = min(strange.items(), key=lambda one: _order(one[1].first))
        share = sum(one.share for one in strange.values())
        yield Fault(
            observed=font,
            expected=standard.page.font,
            at=use.first,
            details={"share": f"{max(share, 0.01):.0%}", "fonts": ", ".join(strange)},
        )


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
    severity=Severity.ERROR,
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
    strange = _grouped({form: use for form, use in type_uses.items() if not is_black(form)}, "colour")
    letters, share = sum(use.letters for use in strange.values()), sum(use.share for use in strange.values())
    if letters >= _ENOUGH_LETTERS or share >= _ENOUGH_SHARE:
        colour, use = min(strange.items(), key=lambda one: _order(one[1].first))
        yield Fault(observed=colour, at=use.first, details={"share": f"{max(share, 0.01):.0%}"})


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
