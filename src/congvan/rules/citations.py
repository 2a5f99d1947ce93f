"""Reads the documents that running text cites."""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import evolve, frozen

from congvan.language import DateParts, fold, parse_written_date
from congvan.rules import citation_patterns as patterns
from congvan.standards.data.acts import LAWS, NUMBERED_KINDS, citable_kinds

PartKind = Literal["phần", "chương", "mục", "tiểu mục", "điều", "khoản", "điểm"]

_LONGEST_LEAD = 160
_LONGEST_TAIL = 240
_LONGEST_KIND = 4
_LONGEST_SUBJECT = 2000
_LONGEST_SEPARATOR = 20


@frozen
class CitedPart:
    """A part of a cited act: its kind in small letters, its number, and the span of both in the text."""

    kind: PartKind
    number: str
    span: tuple[int, int]


@frozen
class CitedDocument:
    """One document that a text cites, with what the citation says of it; what it leaves out is None.

    `kind` is the type's name (`Công văn`), `reference` number and symbol as they are printed, taken apart
    into `number`, `year` (of acts whose symbol has one) and `symbol`. `name` is the name of a law or
    ordinance. `date` has spans in the same text. `span` reaches from the first cited part or the type's
    name to the end of the subject.

    `nested` says that the citation stands within another one's subject or within quotation marks, so that
    its wording is not the author's; `later` that an earlier citation of the text has the same reference
    or name; `listed` that the next citation follows it in an enumeration, which may share date, issuer and
    subject with it.
    """

    kind: str | None
    span: tuple[int, int]
    reference: str | None = None
    number: str | None = None
    year: int | None = None
    symbol: str | None = None
    reference_span: tuple[int, int] | None = None
    name: str | None = None
    date: DateParts | None = None
    issuer: str | None = None
    subject: str | None = None
    parts: tuple[CitedPart, ...] = ()
    nested: bool = False
    later: bool = False
    listed: bool = False

    @property
    def is_law(self) -> bool:
        """Whether it is a law, code or ordinance, which is cited by name."""
        return self.kind in LAWS

    @property
    def key(self) -> str | None:
        """What tells the cited document from others: its reference, or the name of a law."""
        named = self.reference or self.name
        return fold(named) if named else None


def citations(text: str) -> tuple[CitedDocument, ...]:
    """Every document that the text cites, in order.

    Read are: type, number and symbol (`Công văn số 65/UBND-NC`, `Nghị định 30/2020/NĐ-CP`, the Party's
    `Quy định số 399-QĐ/TW`, symbols with faults), date in words or digits before or after the issuer,
    issuer (`của ...`), subject (`về ...`, `quy định ...`); laws, codes and ordinances by name
    (`Luật Giao dịch điện tử số 20/2023/QH15`, `Bộ luật Dân sự năm 2015`); parts (`điểm a khoản 2 Điều 103`);
    a dated document without number (`Công văn ngày 13/12/2018 của ...`). A reference without a type is
    read where `số` stands before it. The name of a law and the end of a subject are judged by the words
    around them. Complete form: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a-b.
    """
    found = [_with_parts(text, cited) for cited in _heads(text)]
    return tuple(_mark_later(_with_subjects(text, found)))


def _heads(text: str) -> Iterator[CitedDocument]:
    position = 0
    for anchor in patterns.anchor().finditer(text):
        if anchor.start() < position:
            continue
        read = _READERS[anchor.lastgroup or ""]
        cited = read(text, anchor)
        if cited is not None:
            position = cited.span[1]
            yield cited


def _read_reference(text: str, anchor: re.Match[str]) -> CitedDocument | None:
    match = patterns.reference().match(text, anchor.start())
    if match is None:
        return None
    lead_start = max(0, match.start() - _LONGEST_LEAD)
    label = patterns.number_label().search(text, lead_start, match.start())
    before = label.start() if label else match.start()
    issuer = None
    kind, start = _kind_before(text, before)
    if kind is None and label and (issued := patterns.kind_of_issuer().search(text, lead_start, before)):
        kind, start = _kind_before(text, issued.start())
        issuer = issued["issuer"]
    if kind is None and (label is None or "-" not in match["symbol"]):
        return None
    cited = CitedDocument(
        kind,
        (start if kind else before, match.end()),
        reference=match[0],
        number=match["number"],
        year=int(match["year"]) if match["year"] else None,
        symbol=match["symbol"],
        reference_span=match.span(),
        issuer=issuer,
    )
    return _with_date_and_issuer(text, cited)


def _read_law(text: str, anchor: re.Match[str]) -> CitedDocument | None:
    match = patterns.law().match(text, anchor.start(), anchor.start() + _LONGEST_TAIL)
    if match is None or patterns.no_law_after().search(text, max(0, match.start() - 12), match.start()):
        return None
    kind = citable_kinds()[fold(match["kind"])]
    name = (match["name"] or "").rstrip() or None
    reference = patterns.reference().fullmatch(match["reference"]) if match["reference"] else None
    if name is None and reference is None:
        return None
    end = match.end("reference") if reference else match.start("name") + len(name or "")
    cited = CitedDocument(
        kind,
        (match.start(), end),
        name=name,
        reference=match["reference"],
        number=reference["number"] if reference else None,
        year=int(reference["year"]) if reference and reference["year"] else None,
        symbol=reference["symbol"] if reference else None,
        reference_span=match.span("reference") if reference else None,
    )
    return _with_date_and_issuer(text, cited)


def _read_dated(text: str, anchor: re.Match[str]) -> CitedDocument | None:
    kind, start = _kind_before(text, anchor.start())
    if kind is None or kind not in NUMBERED_KINDS or not text[start].isupper():
        return None
    cited = _with_date_and_issuer(text, CitedDocument(kind, (start, anchor.start())))
    return cited if cited.date is not None and cited.issuer is not None else None


_READERS = {"reference": _read_reference, "law": _read_law, "dated": _read_dated}


def _kind_before(text: str, end: int) -> tuple[str | None, int]:
    """The type's name that ends at a place of the text, the longest one, and where it begins."""
    words = list(patterns.word().finditer(text, max(0, end - 40), end))[-_LONGEST_KIND:]
    if not words or text[words[-1].end() : end].strip():
        return None, end
    for first in words:
        name = citable_kinds().get(fold(text[first.start() : words[-1].end()]))
        if name is not None:
            return name, first.start()
    return None, end


def _with_date_and_issuer(text: str, cited: CitedDocument) -> CitedDocument:
    """The citation with the date and the issuer that directly follow, in either order."""
    date, issuer, end = cited.date, cited.issuer, cited.span[1]
    limit = end + _LONGEST_TAIL
    for _ in range(2):
        if date is None and (lead := patterns.date_lead().match(text, end, limit)):
            read = parse_written_date(text[lead.end() : lead.end() + 60])
            if read is not None and read.span[0] == 0:
                stop = lead.end() + read.span[1]
                # After a comma a date may as well begin what the author says next.
                if not lead["comma"] or patterns.issuer_lead().match(text, stop):
                    date = evolve(read, span=(lead.end(), stop))
                    end = stop
        if issuer is None and (match := patterns.issuer().match(text, end, limit)):
            issuer, end = match["issuer"], match.end()
    return evolve(cited, date=date, issuer=issuer, span=(cited.span[0], end))


def _with_parts(text: str, cited: CitedDocument) -> CitedDocument:
    start = cited.span[0]
    chain = patterns.parts_before().search(text, max(0, start - _LONGEST_LEAD), start)
    if chain is None:
        return cited
    parts = tuple(
        CitedPart(fold(part["kind"]), part["number"], part.span())  # type: ignore[arg-type]  # the pattern admits these kinds alone
        for part in patterns.part().finditer(text, chain.start(), chain.end())
    )
    return evolve(cited, parts=parts, span=(parts[0].span[0], cited.span[1]))


def _with_subjects(text: str, found: list[CitedDocument]) -> Iterator[CitedDocument]:
    """The citations with their subjects; what stands within a subject or a quotation is nested."""
    subject_end, looked_at, open_quotes = -1, 0, 0
    for index, cited in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        start = cited.span[0]
        open_quotes += text.count("“", looked_at, start) - text.count("”", looked_at, start)
        looked_at = start
        if start < subject_end or open_quotes > 0:
            yield evolve(cited, nested=True)
            continue
        if following is not None and _shares(text, cited, following):
            yield evolve(cited, listed=True)
            continue
        opening = patterns.subject_opening().match(text, cited.span[1], cited.span[1] + _LONGEST_TAIL)
        if opening is None:
            yield cited
            continue
        subject_end = _subject_end(text, opening.start("subject"), following)
        subject = text[opening.start("subject") : subject_end].rstrip(" ,")
        yield evolve(cited, subject=subject, span=(cited.span[0], opening.start("subject") + len(subject)))


def _shares(text: str, cited: CitedDocument, following: CitedDocument) -> bool:
    """Whether the two stand in an enumeration in which what one lacks may be said with the other."""
    if following.span[0] - cited.span[1] > _LONGEST_SEPARATOR:
        return False
    between = patterns.between_listed().fullmatch(text, cited.span[1], following.span[0])
    return between is not None and (";" not in between[0] or cited.issuer is None)


def _subject_end(text: str, start: int, following: CitedDocument | None) -> int:
    limit = min(len(text), start + _LONGEST_SUBJECT)
    match = patterns.subject_end().search(text, start, limit)
    end = match.start() if match else limit
    if following is not None and following.span[0] < end:
        separator = patterns.before_next().search(text, start, following.span[0])
        if separator is not None:
            return separator.start()
    return end


def _mark_later(found: Iterator[CitedDocument]) -> Iterator[CitedDocument]:
    seen: set[str] = set()
    for cited in found:
        key = cited.key
        yield evolve(cited, later=True) if key in seen else cited
        if key is not None:
            seen.add(key)
