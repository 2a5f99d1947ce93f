"""Names from lists, and where a text writes them with other capitals."""

import re
from collections.abc import Iterable, Iterator

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


def listed(written: str, others: Iterable[str] = ()) -> Name:
    """The name with the other forms in which it is right."""
    plain = fold_tones(written.lower())
    accepted = frozenset(map(fold_tones, (written, *others)))
    return Name(written, plain, frozenset(re.findall(r"\w+", plain)), accepted)


def miswritten(prose: Prose, names: Iterable[Name]) -> Iterator[tuple[Name, int, str]]:
    """Where one of the names stands with other capitals; what is quoted or all capitals is passed over."""
    for name in names:
        if name.words <= prose.words:
            for place in prose.places(name.plain):
                found = prose.text[place : place + len(name.plain)]
                if (
                    fold_tones(found) not in name.accepted
                    and not found.isupper()
                    and not prose.is_quoted(place)
                ):
                    yield name, place, found
