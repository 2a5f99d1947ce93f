"""Work for an executor whose results come back in the order in which it was given."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class InOrder(Generic[Item, Result]):
    """Gives items out as they come, so many at once at most, and takes them back in their order."""

    def __init__(self, submit: "Callable[[Item], Future[Result]]", at_once: int) -> None:
        self._submit = submit
        self._at_once = at_once
        self._pending: deque[tuple[Item, Future[Result]]] = deque()

    def results(self, items: Iterable[Item]) -> Iterator[tuple[Item, Result]]:
        """Every item with its result, or the exception of the first that failed."""
        for item in items:
            self._pending.append((item, self._submit(item)))
            while self._pending and (len(self._pending) >= self._at_once or self._pending[0][1].done()):
                yield self._take()
        yield from self.rest()

    def rest(self) -> Iterator[tuple[Item, Result]]:
        """What was given out and has not come back."""
        while self._pending:
            yield self._take()

    def cancel(self) -> None:
        """Let nothing begin any more."""
        # From the youngest, so that none begins whose elder is gone.
        while self._pending and self._pending[-1][1].cancel():
            self._pending.pop()

    def _take(self) -> tuple[Item, Result]:
        item, future = self._pending.popleft()
        return item, future.result()
