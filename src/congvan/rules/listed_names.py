"""Names from lists, and where a text writes them with other capitals."""

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from congvan.language import fold_tones
from congvan.rules.texts import Prose


@frozen
class Name:
    """A name as it is written right, how it looks without capitals, its words, and the other right forms."""

    written: str
    plain: str
    words: frozenset[str]
    accepted: frozenset[str]


def listing(names: Mapping[str, Iterable[str]] | Iterable[str]) -> tuple[Name, ...]:
    """Names, with the other right forms of each where given, the longest first."""
    forms = names if isinstance(names, Mapping) else dict.fromkeys(names, ())
    return tuple(_name(written, forms[written]) for written in sorted(forms, key=len, reverse=True))


def _name(written: str, others: Iterable[str]) -> Name:
    plain = fold_tones(written.lower())
    accepted = frozenset(map(fold_tones, (written, *others)))
    return Name(written, plain, frozenset(re.findall(r"\w+", plain)), accepted)


def miswritten(prose: Prose, names: tuple[Name, ...]) -> Iterator[tuple[Name, int, str]]:
    """Where one of the names stands with other capitals; what is quoted or all capitals is passed over.

    Where one name begins another (`Luật Đầu tư`, `Luật Đầu tư công`) the longer one is meant.
    """
    judged: set[int] = set()
    for name in names:
        if name.words <= prose.words:
            for place in prose.places(name.plain):
                found = prose.text[place : place + len(name.plain)]
                right = place in judged or fold_tones(found) in name.accepted
                judged.add(place)
                if not right and not found.isupper() and not prose.is_quoted(place):
                    yield name, place, found
