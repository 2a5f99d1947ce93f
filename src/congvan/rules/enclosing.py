"""What the line `(Kèm theo ...)` of an annex or an attached document says, and where it is not of this document."""

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from congvan.language import excerpt, fold, iter_dates, regex
from congvan.model import DocumentDate, Issuer
from congvan.rules.facts import fact
from congvan.rules.registry import Fault

Part = Literal["number", "date", "issuer"]


@frozen
class Enclosing:
    """The document that annexes and attached documents belong to, as their references should name it."""

    number: str | None
    """Number and symbol as printed, None while the number is blank."""
    date: DocumentDate | None
    issuer: Issuer | None

    def disagreements(self, path: str, reference: str) -> Iterator[Fault]:
        """Where a reference names another document; blanks in it name none."""
        found: dict[Part, tuple[str, str] | None] = {
            "number": self._other_number(reference),
            "date": self._other_date(reference),
            "issuer": self._other_issuer(reference),
        }
        for part, faulty in found.items():
            if faulty is not None:
                yield Fault(path, excerpt(faulty[0]), faulty[1], part)

    def _other_number(self, reference: str) -> tuple[str, str] | None:
        found = _number_pattern().search(reference)
        if found is None or self.number is None or not self.number[:1].isdigit():
            return None
        same = fold(found[1]).lstrip("0") == fold(self.number).lstrip("0")
        return None if same else (found[1], self.number)

    def _other_date(self, reference: str) -> tuple[str, str] | None:
        written = next(iter_dates(reference), None)
        if written is None or not written.complete or self.date is None or not self.date.complete:
            return None
        if (written.year, written.month, written.day) == (self.date.year, self.date.month, self.date.day):
            return None
        return reference[slice(*written.span)], self.date.printed

    def _other_issuer(self, reference: str) -> tuple[str, str] | None:
        found = _issuer_pattern().search(reference)
        if found is None or self.issuer is None:
            return None
        named, own = _spelled_out(found[1]), _spelled_out(self.issuer.name)
        # `Giám đốc Sở Nội vụ` and `Ủy ban nhân dân tỉnh` name the body too, with a post or without the place.
        if _ending(own) in named or _ending(named) in own:
            return None
        return found[1], self.issuer.in_text or self.issuer.name


@fact
def enclosing(
    number_and_symbol: str, number: int | None, date: DocumentDate | None, issuer: Issuer | None
) -> Enclosing:
    """This document as what encloses it names it."""
    known = number is not None or number_and_symbol[:1].isdigit()
    return Enclosing(number_and_symbol.strip() if known else None, date, issuer)


_number_pattern = regex(r"(?i)\bsố\s*:?\s*([0-9]+\s*[/-][^\s,;)]+)")


_issuer_pattern = regex(r"\bcủa\s+([^\W\d][^()…]*?\w)\s*\)?\s*\Z")


_ABBREVIATED = {"ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "bcđ": "ban chỉ đạo"}


def _spelled_out(name: str) -> str:
    return " ".join(_ABBREVIATED.get(word, word) for word in fold(name).split())


def _ending(name: str) -> str:
    return " ".join(name.split()[-2:])
