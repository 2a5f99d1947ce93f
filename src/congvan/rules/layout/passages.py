"""The text of a document's body in its Word file: the paragraphs that the decree's form of text is asked of.

A document that it issues counts with it. Left out are tables, boxes, frames, landscape pages and columns, annexes, what is quoted,
and lines that are no text: captions, notes, units of measure, rooms left to be filled in by hand.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from congvan.language import regex
from congvan.model.components import Component, Extent
from congvan.model.layout import Layout, Paragraph
from congvan.rules.facts import fact
from congvan.rules.layout.look import Look, Shown, letters_in, shown_component
from congvan.rules.registry import Fault

_KEYS = frozenset(("body", "article", "clause", "clause-title", "point"))
_ENDS = frozenset(("authority", "signer", "recipients-label", "recipients", "annex-label"))
_SURELY = 1.03
"""How much longer than its room a line is that surely wraps, whatever the font's exact widths."""
_LONGEST_QUOTE = 60
"""How many paragraphs a quotation may go on for; a mark that is not closed by then is a slip."""


@frozen
class Passage:
    """A paragraph of the body's text, and whether it surely takes more than one line on the page."""

    shown: Shown
    wraps: bool

    @property
    def key(self) -> str:
        """The component that it is: `body`, `article`, `clause`, `clause-title`, `point`."""
        return self.shown.key

    @property
    def paragraph(self) -> Paragraph:
        """The whole paragraph."""
        return self.shown.lines[0].paragraph

    @property
    def text(self) -> str:
        """What it says."""
        return self.shown.text

    @property
    def at(self) -> Extent:
        """Where it begins."""
        return self.shown.at

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as sentences and items of lists do."""
        return self.text.endswith((".", ";", ":", ".”"))


Passages = tuple[Passage, ...]


@fact
def passages(look: Look) -> Passages:
    """The paragraphs of the body's text, in reading order."""
    return tuple(
        Passage(shown, _wraps(shown))
        for shown in _unquoted(_whole_paragraphs(look))
        if _stands_free(shown.lines[0].paragraph, look.layout) and not _is_aside(shown)
    )


@fact
def text_size(passages: Passages) -> float | None:
    """The size (pt) that most letters of the body have; None where it has none."""
    sizes: Counter[float] = Counter()
    for passage in passages:
        for span in passage.shown.spans:
            sizes[span.format.size] += letters_in(span.text)
    return sizes.most_common(1)[0][0] if sizes else None


def divided(look: Look, *keys: str) -> Iterator[Shown]:
    """The components of some keys in the document's own body, before its signature and its annexes.

    None where nothing closes the body: what is read as body may then be a form or an annex of another name.
    """
    if any(component.key in _ENDS for component in look.components):
        yield from _before_the_end(look, look.components.found, keys)


def divided_everywhere(look: Look, *keys: str) -> Iterator[Shown]:
    """Those of the document's own body, then those of a document that it issues, which begins with a type of its own."""
    yield from divided(look, *keys)
    found = look.components.found
    types = [index for index, component in enumerate(found) if component.key == "type"]
    closed = next((index for index, component in enumerate(found) if component.key in _ENDS), len(found))
    begun = next((index for index in types if index > closed), len(found))
    yield from _before_the_end(look, found[begun:], keys)


def _before_the_end(look: Look, components: Iterable[Component], keys: tuple[str, ...]) -> Iterator[Shown]:
    for component in components:
        if component.key in _ENDS:
            return
        if component.key in keys and (shown := shown_component(look.layout, component)).lines:
            if _form_pattern().fullmatch(shown.text):
                return
            yield shown


_form_pattern = regex(r"(?i)\W*(?:mẫu|biểu|phụ biểu)(?:\s+(?:số|mẫu))?\s*:?\s*[0-9IVX]{1,5}\b.{0,40}")
"""The heading of a form that goes with a document."""


def _whole_paragraphs(look: Look) -> Iterator[Shown]:
    """The components of the body, those that are items of one paragraph put together."""
    held: Shown | None = None
    for shown in divided_everywhere(look, *_KEYS):
        if held is not None and shown.at.paragraph == held.at.paragraph:
            held = evolve(held, lines=held.lines + shown.lines)
        else:
            if held is not None:
                yield held
            held = shown
    if held is not None:
        yield held


def _stands_free(paragraph: Paragraph, layout: Layout) -> bool:
    place = paragraph.place
    section = layout.sections[paragraph.section] if layout.sections else None
    in_the_open = place.story == "body" and place.cell is None and place.box is None
    return (
        in_the_open
        and paragraph.format.frame is None
        and (section is None or (not section.landscape and section.columns == 1))
    )


def _unquoted(shown: Iterable[Shown]) -> Iterator[Shown]:
    """Paragraphs that stand in no quotation that goes on over paragraphs, nor begin with one."""
    held = list(shown)
    index = 0
    while index < len(held):
        text = held[index].text
        if text.count("“") > text.count("”"):
            closing = range(index + 1, min(index + _LONGEST_QUOTE, len(held)))
            end = next((at for at in closing if held[at].text.count("”") > held[at].text.count("“")), None)
            if end is not None:
                index = end + 1
                continue
        if not text.startswith(("“", '"', "«")):
            yield held[index]
        index += 1


_aside_pattern = regex(
    r"(?is)\W*\(|\*|.*(?:\.{5}|…{2}|_{4})"
    r"|\W*(?:ghi chú|lưu ý|chú thích|nguồn|đơn vị(?: tính)?|đvt|biểu|bảng|hình|sơ đồ|biểu đồ|mẫu|phụ lục|kính gửi|nơi nhận)\b"
)


def _is_aside(shown: Shown) -> bool:
    return not shown.letters or bool(_aside_pattern().match(shown.text))


def _wraps(shown: Shown) -> bool:
    """Whether a line of it is longer than its room, whichever way it is indented."""
    for line in shown.lines:
        form, room = line.paragraph.format, line.paragraph.width
        if room is not None and line.width > _SURELY * (room - form.left - form.right):
            return True
    return False


def counted(faults: Iterable[Fault]) -> Iterator[Fault]:
    """The first fault of every kind, with how many there are (`count`): what is wrong all over is one finding."""
    kinds: dict[str | None, list[Fault]] = {}
    for fault in faults:
        kinds.setdefault(fault.variant, []).append(fault)
    for found in kinds.values():
        yield evolve(found[0], details={**found[0].details, "count": len(found)})
