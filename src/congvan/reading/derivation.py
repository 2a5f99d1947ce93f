"""The issuing body of a text that does not print it, where what is printed leaves one possibility only."""

import re
from collections.abc import Iterator

from attrs import evolve

from congvan.language import fold, fold_tones
from congvan.model import Issuer
from congvan.model.components import Extent
from congvan.reading.result import Reading
from congvan.standards.data.body_names import FIELDS_OF_DEPARTMENTS, FIELDS_OF_MINISTRIES

_NOT_COUNTED = frozenset(("và", "-", "–", "của", "các"))
_DEPARTMENT = "Sở"


def derive_issuer(reading: Reading) -> Reading:
    """Give a document without a printed issuing body the one that its code stands for, if the text names it too.

    The code `STTTT` is that of Sở Thông tin và Truyền thông when the text names that body and no other of the same
    initials; its superior is the provincial people's committee that the text names with the document's place.
    """
    document = reading.document
    code, unit = _code(document.symbol)
    if document.issuer is not None or code is None:
        return reading
    named = ((name, _search(reading, re.escape(fold_tones(name)))) for name in _named_by(code))
    found = [(name, extent) for name, extent in named if extent is not None]
    if len(found) != 1:
        return reading
    name, extent = found[0]
    origins = dict(reading.origins) | {"issuer.name": (extent,)}
    symbol = origins.pop("symbol", None) or origins["number"]
    origins |= {"issuer.code": symbol, "unit": symbol}
    derived = {"issuer.name"}
    parent = _parent(reading, name)
    if parent is not None:
        origins["issuer.parent"] = (parent[1],)
        derived.add("issuer.parent")
    issuer = Issuer(name.upper(), code, parent[0].upper() if parent else None)
    return evolve(
        reading,
        document=evolve(document, issuer=issuer, unit=unit, symbol=None),
        origins=origins,
        derived=reading.derived | derived,
    )


def _code(symbol: str | None) -> tuple[str | None, str | None]:
    """Code and unit of a letter's symbol that was kept whole for want of a body's name."""
    found = re.fullmatch(r"([A-ZĐ]{2,})-([^\s/–-]+)", symbol or "")
    return (found[1], found[2]) if found else (None, None)


def _named_by(code: str) -> Iterator[str]:
    """The bodies of a list of known ones whose initials are the code."""
    known = [("Sở", name) for name in FIELDS_OF_DEPARTMENTS] + [("Bộ", name) for name in FIELDS_OF_MINISTRIES]
    for kind, field in dict.fromkeys(known):
        words = [word for word in f"{kind} {field}".replace(",", " ").split() if word not in _NOT_COUNTED]
        if "".join(word[0] for word in words).upper() == code:
            yield f"{kind} {field}"


def _parent(reading: Reading, name: str) -> tuple[str, Extent] | None:
    """`UBND tỉnh Lạng Sơn`, named in the text of a document of a provincial department made in Lạng Sơn."""
    place = reading.document.place
    if place is None or not name.startswith(_DEPARTMENT):
        return None
    bare = re.sub(r"^(?:tỉnh|thành phố|tp\.?)\s+", "", fold(place))
    extent = _search(reading, rf"(?i:(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố) {re.escape(bare)})")
    if extent is None:
        return None
    line = reading.layout.paragraphs[extent.paragraph].lines[extent.line].text
    return line[extent.start : extent.end], extent


def _search(reading: Reading, words: str) -> Extent | None:
    """Where words, as a pattern, first stand in the text."""
    pattern = re.compile(rf"(?<!\w){words}(?!\w)")
    for paragraph in reading.layout.in_story("body"):
        for number, line in enumerate(paragraph.lines):
            if found := pattern.search(fold_tones(line.text)):
                return Extent(paragraph.index, number, found.start(), found.end())
    return None
