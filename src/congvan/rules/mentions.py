"""The citations of a whole document: each with the text that holds it and its place there."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve, frozen

from congvan.language import DateParts, regex
from congvan.model import Block, BodyBlock, Table
from congvan.model.outline import block_text, inlines
from congvan.model.text import plain_text
from congvan.rules.citations import CitedDocument, citations
from congvan.rules.facts import fact, texts_in
from congvan.standards.data.acts import KINDS_WITH_SUBJECT

_NEAR = 400


@frozen
class Mention:
    """A citation, the text that holds it, and where in the document that text stands."""

    path: str
    text: str
    cited: CitedDocument
    table: bool = False
    """Whether it stands in a table, whose other columns may complete it."""

    @property
    def own(self) -> bool:
        """Whether the wording is the author's own, not a quoted subject or text."""
        return not self.cited.nested

    @property
    def before(self) -> str:
        """What stands before the citation in its sentence, as far back as matters."""
        start = self.cited.span[0]
        near = self.text[max(0, start - _NEAR) : start]
        return near[max(near.rfind(". "), near.rfind(";")) + 1 :]

    @property
    def after(self) -> str:
        """What follows the citation, as far on as matters."""
        return self.text[self.cited.span[1] : self.cited.span[1] + _NEAR]

    @property
    def printed(self) -> str:
        """The citation as it is printed, without its subject."""
        start, end = self.cited.span
        if self.cited.subject is not None:
            end -= len(self.cited.subject)
        return self.text[start:end].strip()

    @property
    def named(self) -> str:
        """Type and number as they are printed: `Công văn số 65/UBND-NC`."""
        start = self.cited.span[0] if not self.cited.parts else self.cited.parts[-1].span[1]
        span = self.cited.reference_span
        return self.text[start : span[1]].strip(" ,") if span else self.printed


@fact
def mentions(
    subject: str | None, bases: tuple[str, ...], blocks: tuple[tuple[str, BodyBlock], ...]
) -> tuple[Mention, ...]:
    """Every citation of the subject, the bases and the body in reading order.

    A citation is a later one if an earlier text of bases or body has it, or the subject has it complete.
    """
    texts = _texts(subject, bases, blocks)
    found = (Mention(path, text, cited, table) for path, text, table in texts for cited in citations(text))
    return tuple(_mark_later(found))


def _texts(
    subject: str | None, bases: tuple[str, ...], blocks: tuple[tuple[str, BodyBlock], ...]
) -> Iterator[tuple[str, str, bool]]:
    for path, text in (*texts_in("subject", subject), *texts_in("bases", bases)):
        yield path, text, False
    for path, block in blocks:
        if isinstance(block, Block):
            yield path, block_text(block), False
        elif isinstance(block, Table):
            for cell in inlines(block):
                yield path, plain_text(cell), True


def _mark_later(found: Iterator[Mention]) -> Iterator[Mention]:
    seen: set[str] = set()
    for mention in found:
        key = mention.cited.key
        if key in seen:
            yield evolve(mention, cited=evolve(mention.cited, later=True))
            continue
        yield mention
        if key is not None and (mention.path != "subject" or mention.cited.issuer is not None):
            seen.add(key)


def day_of(date: DateParts | None) -> dt.date | None:
    """The calendar day of a citation, None where it has no whole or no real one."""
    if date is None or date.year is None or date.month is None or date.day is None:
        return None
    try:
        return dt.date(date.year, date.month, date.day)
    except ValueError:
        return None


def is_basis(mention: Mention) -> bool:
    """Whether it stands among the legal bases."""
    return mention.path.startswith("bases")


def in_running_text(mention: Mention) -> bool:
    """Whether it stands in a basis or a text of the body, neither in the subject nor in a table."""
    return mention.path != "subject" and not mention.table


def missing_parts(mention: Mention) -> list[str]:
    """What the citation of a document other than a law lacks, in the words of the message."""
    cited = mention.cited
    missing = []
    if cited.reference is None:
        missing.append("số, ký hiệu")
    if cited.date is None:
        missing.append("ngày, tháng, năm")
    if cited.issuer is None:
        missing.append("cơ quan ban hành")
    if cited.kind in KINDS_WITH_SUBJECT and cited.subject is None and _ends_here(mention):
        missing.append("trích yếu")
    return missing


def _ends_here(mention: Mention) -> bool:
    """Whether the text after the citation shows that no subject follows in whatever words."""
    after = mention.after
    stop = _stop().match(after)
    if stop is None or stop["comma"] is None:
        return stop is not None
    if is_basis(mention) or (mention.cited.kind or "").endswith("liên tịch"):
        return False  # the comma joins issuers
    sentence = _sentence_rest().match(after)
    return sentence is None or " về " not in sentence[0]


_stop = regex(r"\s*(?:\Z|[;.)…]|(?P<comma>,))")

_sentence_rest = regex(r"[^;.]*")
