"""Facts derived from a document's fields, each worked out at most once a check, and the memory that sees to it.

A fact, like a rule, is a pure function that names what it reads as its parameters.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, TypeVar

from attrs import fields, frozen

from congvan.model import (
    Block,
    Body,
    BodyBlock,
    Document,
    Introduction,
    Invitation,
    Issuer,
    Leave,
    Minutes,
    Party,
    Telegram,
    walk,
)
from congvan.standards import DocumentType, Standard
from congvan.standards.symbols import compose_number_and_symbol

_T = TypeVar("_T")


class Memory:
    """For each maker (a rule, a fact) the values that it was last given and what it made of them.

    Not for several threads at once.
    """

    def __init__(self) -> None:
        self._last: dict[Hashable, tuple[list[Any], Any]] = {}

    def made(self, maker: Hashable, values: list[Any], make: Callable[..., _T]) -> _T:
        """What `make` makes of the values: anew, or as it was where the maker's last values were equal."""
        last = self._last.get(maker)
        # Lists compare element by element, by identity before equality: what is shared costs nothing.
        if last is None or last[0] != values:
            last = self._last[maker] = (values, make(*values))
        result: _T = last[1]
        return result


_FIELDS = tuple(attribute.name for attribute in fields(Document))


@frozen
class Fact:
    """A derived value: the names that it reads and the function that makes it."""

    reads: tuple[str, ...]
    function: Callable[..., Any]


FACTS: dict[str, Fact] = {}

PARTS: dict[str, tuple[str, ...]] = {}
"""Facts that are made of parts, which most rules can be asked about one by one."""

_F = TypeVar("_F", bound=Callable[..., Any])


def fact(function: _F) -> _F:
    """Declare the decorated function as the fact of its name."""
    code = function.__code__
    FACTS[function.__name__] = Fact(tuple(code.co_varnames[: code.co_argcount]), function)
    return function


def in_parts(name: str, *parts: str) -> None:
    """Say of which facts a fact is made: a rule that reads it alone is called for each of them."""
    PARTS[name] = parts


class Values(dict[str, Any]):
    """The fields of one document and, worked out when asked for, the facts derived from them."""

    def __init__(self, fields: Mapping[str, Any], memory: Memory) -> None:
        super().__init__(fields)
        self._memory = memory

    def __missing__(self, name: str) -> Any:
        derived = FACTS[name]
        read = [self[needed] for needed in derived.reads]
        value = self[name] = self._memory.made(name, read, derived.function)
        return value


FROM_FILES = frozenset(("layout", "components", "origins"))
"""What is known only of a document that was read from a Word file (`congvan.model.printed.Printed`)."""


def reads_files(names: Iterable[str]) -> bool:
    """Whether one of some names, or what it is derived from, is known only of a document read from a file."""
    return any(name in FROM_FILES or (name in FACTS and reads_files(FACTS[name].reads)) for name in names)


def values_of(document: Document, memory: Memory | None = None, **given: Any) -> Values:
    """The values that rules may read of a document; `given` go before fields of the same name (`standard`).

    A `memory` holds what was made of an earlier document.
    """
    values = {name: getattr(document, name) for name in _FIELDS}
    return Values({**values, **given}, memory or Memory())


@fact
def kind(type: str, standard: Standard) -> DocumentType | None:
    """The document's type in its standard, None where the standard has no such type."""
    return standard.find(type)


@fact
def electronic_copy(kind: DocumentType | None, medium: str) -> bool:
    """Whether this is an electronic copy, whose digital signature stands for number, date, signer and recipients."""
    return kind is not None and kind.is_copy and medium == "electronic"


@fact
def number_and_symbol(
    number: int | None,
    number_written: str | None,
    type: str,
    issuer: Issuer | None,
    unit: str | None,
    symbol: str | None,
    symbol_written: str | None,
    standard: Standard,
) -> str:
    """The printed `Số` line without its label."""
    stated = symbol if symbol_written is None else symbol_written
    return compose_number_and_symbol(number, number_written, type, issuer, unit, stated, standard)


@fact
def blocks(body: Body) -> tuple[tuple[str, BodyBlock], ...]:
    """Every block of the body in reading order with its key path."""
    return tuple(walk(body))


@fact
def text_blocks(blocks: tuple[tuple[str, BodyBlock], ...]) -> tuple[tuple[str, Block], ...]:
    """The blocks that are no table."""
    return tuple((path, block) for path, block in blocks if isinstance(block, Block))


Particulars = Telegram | Invitation | Introduction | Minutes | Leave


@fact
def own_groups(
    telegram: Telegram | None,
    invitation: Invitation | None,
    introduction: Introduction | None,
    minutes: Minutes | None,
    leave: Leave | None,
    parties: tuple[Party, ...],
) -> tuple[tuple[str, Particulars | Party], ...]:
    """Every group of fields that few types have and that is given, with its key path."""
    given = (
        ("telegram", telegram),
        ("invitation", invitation),
        ("introduction", introduction),
        ("minutes", minutes),
        ("leave", leave),
        *((f"parties[{index}]", party) for index, party in enumerate(parties)),
    )
    return tuple((path, group) for path, group in given if group is not None)


@fact
def particulars(
    kind: DocumentType | None, own_groups: tuple[tuple[str, Particulars | Party], ...]
) -> Particulars | None:
    """What only the document's own layout has, None where it is not given."""
    for path, group in own_groups:
        if kind is not None and path == kind.particulars and not isinstance(group, Party):
            return group
    return None


@fact
def own_texts(own_groups: tuple[tuple[str, Particulars | Party], ...]) -> tuple[tuple[str, str], ...]:
    """Every text of those groups with its key path."""
    return tuple(
        (path, text)
        for group_path, group in own_groups
        for attribute in fields(type(group))
        for path, text in texts_in(f"{group_path}.{attribute.name}", getattr(group, attribute.name))
    )


def texts_in(path: str, value: Any) -> list[tuple[str, str]]:
    """Every text of a field with its key path: its one text, or those of a list."""
    if isinstance(value, str):
        return [(path, value)]
    return (
        [(f"{path}[{index}]", text) for index, text in enumerate(value)] if isinstance(value, tuple) else []
    )
