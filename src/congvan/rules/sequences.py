"""Numbered blocks of a body as sequences, their numbers and labels, and where a sequence does not count up."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import frozen

from congvan.language import POINT_LETTERS, NotARomanNumeral, from_roman, is_upper, regex
from congvan.model import Attached, Block, Body, BodyBlock, plain_text
from congvan.model.outline import has_end_mark
from congvan.rules.facts import fact


@frozen(eq=False)
class Item:
    """A block in reading order: its key path, what holds it, and whether a quotation is open before it."""

    path: str
    block: BodyBlock
    place: int
    parent: "Item | None"
    quoted: bool

    @property
    def kind(self) -> str:
        """The block's kind, `table` or `figure` for what is no text."""
        return self.block.kind if isinstance(self.block, Block) else type(self.block).__name__.lower()

    @property
    def title(self) -> str:
        """The block's title without emphasis."""
        return plain_text(self.block.title) if isinstance(self.block, Block) else ""

    @property
    def text(self) -> str:
        """The block's own title and text without emphasis."""
        if not isinstance(self.block, Block):
            return ""
        return f"{plain_text(self.block.title)} {plain_text(self.block.text)}".strip()

    def ancestors(self) -> Iterator["Item"]:
        """What holds the block, from the inside out."""
        holder = self.parent
        while holder is not None:
            yield holder
            holder = holder.parent


Items = tuple[Item, ...]
Outlines = tuple[Items, ...]


@fact
def outlines(body: Body, attached: Attached | None) -> tuple[Items, ...]:
    """The blocks of the body, and of the attached document, each in reading order.

    Annexes are left out: they hold forms and extracts with numbering of their own.
    """
    texts = [("body", body)]
    if attached is not None:
        texts.append(("attached.body", attached.body))
    return tuple(_items(text, path) for path, text in texts)


def _items(body: Body, path: str) -> Items:
    items: list[Item] = []
    _gather(body, path, None, items, _Quotation())
    return tuple(items)


def _gather(body: Body, path: str, parent: Item | None, items: list[Item], quotation: "_Quotation") -> None:
    for index, block in enumerate(body):
        item = Item(f"{path}[{index}]", block, len(items), parent, quotation.is_open)
        items.append(item)
        if isinstance(block, Block):
            for run in (*block.title, *block.text):
                quotation.read(run.text)
            if block.children:
                _gather(block.children, f"{item.path}.children", item, items, quotation)


class _Quotation:
    """Whether quotation marks are open; one that never closes hides all that follows from judgement."""

    __slots__ = ("_depth", "_straight")

    def __init__(self) -> None:
        self._depth = 0
        self._straight = False

    @property
    def is_open(self) -> bool:
        return self._depth > 0 or self._straight

    def read(self, text: str) -> None:
        if "“" in text or "”" in text:
            self._depth = max(0, self._depth + text.count("“") - text.count("”"))
        if '"' in text:
            self._straight ^= text.count('"') % 2 == 1


@frozen
class Misstep:
    """A number that does not follow: the block, the number that was due, and the one before it (None: first)."""

    item: Item
    due: int
    before: int | None


@frozen
class Counting:
    """How one kind of sequence counts.

    `number` reads a block's number (None: not to be judged, nor the one after it), `labels` finds the
    numbers of labels that a text begins with, `restarts` says whether what stands between two blocks lets
    the count begin anew, `first` whether the first one must be number one.
    """

    number: Callable[[Item], int | None]
    labels: Callable[[str], Iterable[int]]
    restarts: Callable[[Sequence[Item]], bool]
    first: bool = True


def missteps(
    items: Items, run: Iterable[Item], counting: Counting, *, carried: int | None = None
) -> Iterator[Misstep]:
    """The blocks of a run whose number neither follows, nor returns to an outer count, nor may begin anew.

    A list inside a list is met as a count that begins anew and is given up when the outer one goes on.
    Behind a sentence that leads over to another text nothing is due any more. `carried` is a number that the
    first block may go on from.
    """
    counts: list[int] = [] if carried is None else [carried]
    started = foreign = False
    unsure = not counting.first
    place: int | None = None
    for item in run:
        if (number := counting.number(item)) is None:
            unsure, place, started = True, item.place, True
            continue
        level = next((level for level in range(len(counts) - 1, -1, -1) if counts[level] + 1 == number), None)
        if level is not None:
            del counts[level + 1 :]
            counts[level] = number
        elif unsure or (number == 1 and not started):
            counts.append(number)
        else:
            start = place if place is not None else _start(item)
            between = items[start : item.place]
            foreign = foreign or _introduces_other_text(between)
            if foreign or _may_begin(number, between, counting, started=started):
                counts.append(number)
            else:
                before = counts[-1] if counts and started else None
                yield Misstep(item, (before or 0) + 1, before)
                counts[-1:] = [number]
        unsure, started, place = False, True, item.place


def _start(item: Item) -> int:
    """Where to look for what a first block may go on from: its holder, else the beginning of the text."""
    return item.parent.place if item.parent is not None else 0


def _may_begin(number: int, between: Sequence[Item], counting: Counting, *, started: bool) -> bool:
    after = between[1:] if started else between
    if number == 1 and counting.restarts(after):
        return True
    if any(item.quoted for item in after):
        return True
    return any(number - 1 in counting.labels(item.text) for item in between)


_amendment_pattern = regex(r"(?i)(?:sửa đổi|bổ sung|thay thế|đính chính|điều chỉnh|bãi bỏ|như sau).*:\W*$")


def _introduces_other_text(between: Sequence[Item]) -> bool:
    """Whether the last sentence leads over to the wording of another text, which keeps the numbers it has there."""
    text = between[-1].text if between else ""
    return ":" in text[-4:] and _amendment_pattern().search(text) is not None


def is_divider(item: Item) -> bool:
    """Whether a block sets off what follows: a division, a line in capitals, a line without an end mark."""
    if item.kind in ("part", "chapter"):
        return True
    if item.kind != "paragraph":
        return False
    text = item.text
    return bool(text) and (
        is_upper(text) or not has_end_mark(text) or _lettered_pattern().match(text) is not None
    )


_lettered_pattern = regex(r"(?:[A-HĐ]\s*[.)/:-]|Phần\b|Phụ lục\b|Mẫu\b|Mục\b|Chương\b)")

_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")

_MOST_DIGITS = 3
"""No division has a number above 999; longer figures are no numbering."""


def of_kind(items: Items, *kinds: str) -> tuple[Item, ...]:
    """The items of some kinds that stand in no quotation."""
    return tuple(item for item in items if item.kind in kinds and not item.quoted)


def number_of(item: Item) -> str:
    """An item's number as it is written, empty where it has none."""
    return (item.block.number or "").strip() if isinstance(item.block, Block) else ""


def roman_or_arabic(item: Item) -> int | None:
    """The number of a division in whichever numerals it is written, None where it cannot be read."""
    written = number_of(item)
    if _may_be_counted(written):
        return int(written)
    if written.startswith("thứ "):
        ordinal = written.removeprefix("thứ ").strip()
        return _ORDINALS.index(ordinal) + 1 if ordinal in _ORDINALS else None
    try:
        return from_roman(written)
    except NotARomanNumeral:
        return None


_numeral_label_pattern = regex(r"(?i)\W*+(?:Phần|Chương|Mục|Tiểu mục|)\s*+([IVXLC]+|[0-9]{1,3})\b")


def numeral_labels(text: str) -> Iterator[int]:
    """The number that a text begins with as a division does, in Roman or Arabic numerals: `Chương II`, `3`."""
    if found := _numeral_label_pattern().match(text):
        written = found[1].upper()
        try:
            yield int(written) if written.isdigit() else from_roman(written)
        except NotARomanNumeral:
            return


def plain_number(item: Item) -> int | None:
    """The last number of `12` or `1.2`; None for an inserted `5a`."""
    last = number_of(item).rpartition(".")[2]
    return int(last) if _may_be_counted(last) else None


def _may_be_counted(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS


_article_label_pattern = regex(r"(?i)\bĐiều\s+([0-9]{1,4})")


def article_labels(text: str) -> Iterator[int]:
    """The numbers of the articles that a text names."""
    return (int(found[1]) for found in _article_label_pattern().finditer(text))


_clause_label_pattern = regex(r"(?<![\w.,/-])([0-9]{1,3})[a-zđ]?\s?[.)/:–-]")


def clause_labels(text: str) -> Iterator[int]:
    """The numbers in a text that look like those of clauses: `2.`, `3)`."""
    return (int(found[1]) for found in _clause_label_pattern().finditer(text))


_point_label_pattern = regex(r"(?<![\w.,/-])([a-zđ])\s?[.)/:]|^\W*([A-ZĐ])\s?[.)/:]")


def point_labels(text: str) -> Iterator[int]:
    """The places in the alphabet of the letters in a text that look like those of points: `b)`."""
    for found in _point_label_pattern().finditer(text):
        letter = (found[1] or found[2]).lower()
        if letter in POINT_LETTERS:
            yield POINT_LETTERS.index(letter) + 1


def letter_place(item: Item) -> int | None:
    """The place of a point's letter in the alphabet of points (a b c d đ e g h ...), None for anything else."""
    letter = number_of(item)
    return POINT_LETTERS.index(letter) + 1 if letter in POINT_LETTERS else None
