"""All prose of a document as one text, so that a rule about words searches once, and what of it is quoted."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from attrs import field, frozen

from congvan.language import fold_tones, regex, sentences
from congvan.language.syllables import CAPITAL_LETTERS
from congvan.model import Annex, Attached, Block, Body, BodyBlock, Contact, Figure, plain_text, walk
from congvan.model.outline import inlines
from congvan.rules.facts import fact, in_parts, texts_in
from congvan.rules.registry import Fault

_REACH = 60
"""How many characters around a place its meaning may depend on."""

Role = Literal["line", "basis", "item", "title", "cell"]


@frozen
class Passage:
    """One text of the document: its key path, its place in the whole, and what it is.

    `line` is a line of the body, `basis` a legal basis, `item` a place, an addressee, a recipient or the
    like, `title` a subject or title, `cell` a cell of a table.
    """

    path: str
    text: str
    role: Role
    start: int

    @property
    def end(self) -> int:
        """Where it ends in the whole."""
        return self.start + len(self.text)


@frozen(eq=False)
class Prose:
    """The document's texts, one below the other; `at` tells which one a place belongs to.

    `text` has its no-break spaces as spaces. `plain` is `text` without capitals and with one style of tone
    marks, letter for letter as long; `words` are its words.
    """

    passages: tuple[Passage, ...]
    text: str
    plain: str
    words: frozenset[str]
    _starts: tuple[int, ...] = field(init=False)

    @_starts.default
    def _all_starts(self) -> tuple[int, ...]:
        return tuple(passage.start for passage in self.passages)

    # Worked out for a passage when first asked for.
    _quoted: dict[int, list[tuple[int, int]]] = field(init=False, factory=dict)
    _sentences: dict[int, frozenset[int]] = field(init=False, factory=dict)

    def at(self, place: int) -> Passage:
        """The passage that holds the character at a place."""
        return self.passages[bisect_right(self._starts, place) - 1]

    def has(self, words: Iterable[str]) -> bool:
        """Whether one of the words (plain) occurs at all."""
        return not self.words.isdisjoint(words)

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What the pattern finds in the text as it is written."""
        return pattern.finditer(self.text)

    def places(self, plain: str) -> Iterator[int]:
        """Where a plain phrase stands as whole words."""
        place = self.plain.find(plain)
        while place >= 0:
            end = place + len(plain)
            if not (_continues(self.plain, place - 1) or _continues(self.plain, end)):
                yield place
            place = self.plain.find(plain, end)

    def before(self, place: int) -> str:
        """The last words that the passage has before a place, as plain text."""
        return self.plain[max(self.at(place).start, place - _REACH) : place]

    def after(self, place: int) -> str:
        """The first words that the passage has from a place on, as plain text."""
        return self.plain[place : min(self.at(place).end, place + _REACH)]

    def inside_sentence(self, place: int) -> bool:
        """Whether a word stands before the place in the same sentence, so that no capital is due there."""
        before = self.text[max(0, place - 2) : place]
        return len(before) == 2 and before[1] == " " and (before[0].isalnum() or before[0] == ",")

    def is_quoted(self, place: int) -> bool:
        """Whether the place is inside quotation marks or in the subject of a cited document.

        What is quoted keeps its letters, whatever the rules of today are.
        """
        passage = self.at(place)
        spans = self._quoted.get(passage.start)
        if spans is None:
            spans = self._quoted[passage.start] = quoted_spans(passage.text)
        offset = place - passage.start
        nearest = bisect_right(spans, (offset, len(passage.text))) - 1
        return nearest >= 0 and offset < spans[nearest][1]

    def sentence_starts(self, passage: Passage) -> frozenset[int]:
        """Where the sentences of a passage begin, counted in the passage."""
        starts = self._sentences.get(passage.start)
        if starts is None:
            starts = self._sentences[passage.start] = frozenset(start for start, _ in sentences(passage.text))
        return starts

    def miswritten(
        self, place: int, found: str, expected: str | None = None, variant: str | None = None
    ) -> Iterator[Fault]:
        """The fault of words that stand at a place, unless they are quoted; without `expected` they lack a capital."""
        if not self.is_quoted(place):
            yield Fault(self.at(place).path, found, expected or with_capital(found), variant)


def with_capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[0].upper() + text[1:]


def _continues(text: str, place: int) -> bool:
    return 0 <= place < len(text) and (text[place].isalnum() or text[place] == "_")


@fact
def head_prose(
    place: str | None,
    subject: str | None,
    to: tuple[str, ...],
    own_texts: tuple[tuple[str, str], ...],
) -> Prose:
    """What is written above the text, the particulars of a layout included."""
    pieces = _list("place", place, "item") + _list("subject", subject, "title") + _list("to", to, "item")
    pieces += [(path, text, "item") for path, text in own_texts]
    return _prose(pieces)


@fact
def text_prose(
    bases: tuple[str, ...], body: Body, attached: Attached | None, annexes: tuple[Annex, ...]
) -> Prose:
    """Legal bases and body, and those of the attached document and the annexes."""
    pieces = _list("bases", bases, "basis") + _body("body", body)
    if attached is not None:
        pieces.append(("attached.title", attached.title, "title"))
        pieces += _body("attached.body", attached.body)
    for index, annex in enumerate(annexes):
        pieces.append((f"annexes[{index}].title", annex.title, "title"))
        pieces += _body(f"annexes[{index}].body", annex.body)
    return _prose(pieces)


@fact
def tail_prose(recipients: tuple[str, ...], contact: Contact | None) -> Prose:
    """What is written below the text."""
    address = contact.address if contact is not None else None
    return _prose(_list("recipients", recipients, "item") + _list("contact.address", address, "item"))


@fact
def prose(head_prose: Prose, text_prose: Prose, tail_prose: Prose) -> Prose:
    """Every text of the document that is written in sentences or names; capitals-only fields are left out."""
    parts = [part for part in (head_prose, text_prose, tail_prose) if part.passages]
    passages: list[Passage] = []
    start = 0
    for part in parts:
        passages += [Passage(one.path, one.text, one.role, one.start + start) for one in part.passages]
        start += len(part.text) + 1
    return Prose(
        tuple(passages),
        "\n".join([part.text for part in parts]),
        "\n".join([part.plain for part in parts]),
        frozenset().union(*[part.words for part in parts]),
    )


in_parts("prose", "head_prose", "text_prose", "tail_prose")


def _prose(pieces: list[tuple[str, str, Role]]) -> Prose:
    passages: list[Passage] = []
    start = 0
    for path, text, role in pieces:
        if text and not (role == "title" and _is_title_case(text)):
            passages.append(Passage(path, text, role, start))
            start += len(text) + 1
    text = "\n".join([passage.text for passage in passages]).replace("\u00a0", " ")
    plain = fold_tones(_lower(text))
    return Prose(tuple(passages), text, plain, frozenset(_word().findall(plain)))


def _list(name: str, value: str | tuple[str, ...] | None, role: Role) -> list[tuple[str, str, Role]]:
    return [(path, text, role) for path, text in texts_in(name, value)]


def _body(path: str, body: Body) -> list[tuple[str, str, Role]]:
    return [piece for here, block in walk(body, path) for piece in _pieces(here, block)]


def _pieces(path: str, block: BodyBlock) -> Iterator[tuple[str, str, Role]]:
    if isinstance(block, Block):
        yield path, plain_text(block.title), "title"
        yield path, plain_text(block.text), "line"
    else:
        for text in inlines(block):
            yield path, plain_text(text), "title" if isinstance(block, Figure) else "cell"


def _is_title_case(title: str) -> bool:
    """Whether every word has a capital, which no rule forbids in a title."""
    words = title.split()
    return len(words) > 1 and title == title.title() and not title.isupper()


def _lower(text: str) -> str:
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(one if len(one) == 1 else letter for letter in text for one in [letter.lower()])


_word = regex(r"\w+")

Span = tuple[int, int]


def quoted_spans(text: str) -> list[Span]:
    """The quoted stretches of a text in order, none touching another."""
    merged: list[Span] = []
    for start, end in sorted((*_between_marks(text), *_subjects(text))):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _between_marks(text: str) -> Iterator[Span]:
    """Between `“”`, `«»` and straight marks; one that is never closed quotes the rest."""
    curved: int | None = None
    straight: int | None = None
    for mark in _mark().finditer(text):
        place = mark.start()
        if mark[0] == '"':
            if straight is not None:
                yield straight, place
            straight = place if straight is None else None
        elif mark[0] in "“«":
            curved = place if curved is None else curved
        elif curved is not None:
            yield curved, place
            curved = None
    for opened in (curved, straight):
        if opened is not None:
            yield opened, len(text)


def _subjects(text: str) -> Iterator[Span]:
    """After a number and symbol, from the word that opens a subject to the end of the clause."""
    symbols = list(_symbol().finditer(text))
    following = [symbol.start() for symbol in symbols[1:]] + [len(text)]
    for symbol, limit in zip(symbols, following, strict=False):
        opening = _subject_opening().search(text, symbol.end(), limit)
        if opening and _clause_end().search(text, symbol.end(), opening.start()) is None:
            end = _clause_end().search(text, opening.end(), limit)
            yield opening.end(), end.start() if end else limit


_mark = regex('[“”«»"]')

_symbol = regex(r"[0-9]{1,6}[/-][^\s,;]{0,30}[A-ZĐ][^\s,;]{0,30}")


@cache
def _subject_opening() -> re.Pattern[str]:
    verbs = (
        "về|ban hành|bổ sung|công bố|giao|hướng dẫn|phê duyệt|quy định|sửa đổi|thành lập|thực hiện|triển khai"
    )
    return re.compile(rf"\s(?:{verbs})\s")


_clause_end = regex(rf"[;:.](?=\s|\Z)|, (?=[{CAPITAL_LETTERS}])")
