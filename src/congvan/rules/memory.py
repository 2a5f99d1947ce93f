"""What was last made of which values, so that the same values are not worked on twice."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

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
