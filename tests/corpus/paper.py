"""A document of the corpus: how it is made, and what a person says stands in it and is wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Paper:
    """`fields` is what a reader must find, `faults` the codes of the errors and warnings that are true of it.

    `may` are codes on which people may differ: called or not, they do not count.
    """

    name: str
    make: Callable[[], bytes]
    fields: Mapping[str, Any]
    faults: frozenset[str]
    may: frozenset[str]


class Shelf:
    """The papers of one module, each made by a function and labelled by the decorator above it."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self.papers: list[Paper] = []

    def __call__(
        self, *, faults: str = "", may: str = "", **fields: Any
    ) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
        """Label a paper.

        `sign` is `AUTHORITY|OF|...|POST|NAME`, one or a list; `archive` its units; `first` and `last` how the
        body begins and ends. Where two readings are right, `~` stands between them. What is not named is
        nowhere in the paper.
        """

        def keep(make: Callable[[], bytes]) -> Callable[[], bytes]:
            name = f"{self._prefix}/{make.__name__.strip('_').replace('_', '-')}"
            self.papers.append(Paper(name, make, fields, frozenset(faults.split()), frozenset(may.split())))
            return make

        return keep
