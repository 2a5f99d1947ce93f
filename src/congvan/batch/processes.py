"""How work is spread: over this machine's processes or none, with results in the order of what was given out."""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from typing import Any, Generic, TypeVar

_TIME_TO_LEAVE = 5.0
"""Seconds."""


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def own_executor(jobs: int) -> Executor:
    """So many processes; with one job none at all."""
    return Inline() if jobs == 1 else _Processes(jobs, initializer=_start)


class _Processes(ProcessPoolExecutor):
    """Processes that end when they are told to, also in the midst of work."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """As of the pool."""
        return super().submit(_run, fn, *args, **kwargs)


def _run(fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    try:
        return fn(*args, **kwargs)
    except SystemExit:  # which the pool would take for a result
        os._exit(1)


class Inline(Executor):
    """Runs what it is given at once, in the caller's thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """The result, or the exception, as a future that is done."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # it belongs to whoever asks the future
            future.set_exception(error)
        return future


def _start() -> None:
    # Ctrl-C reaches every process of a terminal; only the one that keeps the manifest is to heed it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What has begun is undone: a file half-written, a LibreOffice that would go on by itself.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    # A pool whose parent was killed would wait for work for ever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        main = threading.main_thread().ident
        if main is not None and hasattr(signal, "pthread_kill"):  # Windows has none
            signal.pthread_kill(main, signal.SIGTERM)
            time.sleep(_TIME_TO_LEAVE)
        os._exit(1)


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
