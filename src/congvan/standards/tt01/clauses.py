"""Where Thông tư 01/2011/TT-BNV speaks of what the clauses of NĐ 30/2020/NĐ-CP are about.

Keys are those of the decree, so that a rule names its matter once; places are whole articles. A matter that
the circular does not have, or has in words that were not seen (most of its annex on capitals), is left out, and
the rules on it do not run under this standard.
"""

from attrs import evolve

from congvan.standards.definitions import Clause
from congvan.standards.nd30.clauses import CLAUSES as ND30_CLAUSES

_PLACES = {
    "I.1": "Điều 5", "I.2": "Điều 5", "I.3": "Điều 5", "I.4": "Điều 4", "I.7": "Điều 15",
    "II.1": "Điều 6", "II.2": "Điều 7", "II.3": "Điều 8", "II.4": "Điều 9", "II.5": "Điều 10",
    "II.6": "Điều 11", "II.7": "Điều 12", "II.8": "Điều 13", "II.9": "Điều 14",
    "III.1": "Điều 15", "III.2": "Điều 15", "III.3": "Điều 15", "III.4": "Điều 15",
    "PL1.II.II": "các điều 16 và 17",
    "PL2.I": "Phụ lục VI", "PL2.II.1": "Phụ lục VI",
    "PL3.I": "Điều 8", "D7": "Điều 10",
}  # fmt: skip

_DIGITAL = frozenset({"II.7.d", "II.8", "III.1.d"})
"""Digital signatures came with the decree."""


def _place(key: str) -> str | None:
    """The place of a clause, which its points share."""
    if key in _DIGITAL:
        return None
    while key not in _PLACES and "." in key:
        key = key.rpartition(".")[0]
    return _PLACES.get(key)


CLAUSES: dict[str, Clause] = {
    key: evolve(clause, place=place)
    for key, clause in ND30_CLAUSES.items()
    if (place := _place(key)) is not None
}
