"""How things are measured here: one core, the median of rounds in which the compared things take turns."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

ROUNDS = 9


@dataclass
class Line:
    """One line of the table: what was measured (seconds) and, beside it, what it is compared with."""

    what: str
    seconds: float
    reference: float | None = None
    against: str = ""

    @property
    def verdict(self) -> str:
        """The comparison in words, from the side on which the number is above one."""
        if self.reference is None:
            return ""
        if self.reference >= self.seconds:
            return f"{self.reference / self.seconds:7.1f} times as fast as {self.against}"
        return f"{self.seconds / self.reference:7.2f} times as long as {self.against}"


Benchmark = Callable[[], Iterable[Line]]
BENCHMARKS: dict[str, Benchmark] = {}
"""Every benchmark by name."""


def benchmark(function: Benchmark) -> Benchmark:
    """Enter a function in the table under its own name."""
    BENCHMARKS[function.__name__] = function
    return function


def medians(*things: tuple[Callable[[], object], int]) -> list[float]:
    """Seconds a call of each thing, given with its number of calls a round.

    The rounds of all things alternate, so that a slow moment of the machine falls on each.
    """
    rounds: list[list[float]] = [[] for _ in things]
    for _ in range(ROUNDS):
        for (call, times), measured in zip(things, rounds, strict=True):
            start = time.perf_counter()
            for _ in range(times):
                call()
            measured.append((time.perf_counter() - start) / times)
    return [statistics.median(measured) for measured in rounds]
