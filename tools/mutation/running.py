"""Runs mutants in forks of one process that has collected the tests."""

import functools
import gc
import hashlib
import os
import pickle
import resource
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest
from attrs import define, field, frozen
from tools.mutation.mutants import Mutant

_SECONDS = 5.0
"""How much longer (s of processor time) a test may take with a mutant than it took while its calls were noted."""
_MEMORY = 2 << 30


@frozen
class _Run:
    """What a test does without any mutant: its processor time and the functions that it calls."""

    seconds: float
    called: frozenset[tuple[str, str]]


@define(eq=False)
class Runner:
    """A pytest plugin that runs, instead of the tests once, for each mutant those that call its function.

    `killed` is a folder with a file for each mutant that a test has seen; `survived` are those that none saw.
    """

    mutants: Sequence[Mutant]
    killed: Path
    jobs: int
    seconds: float
    """How much processor time a mutant has at most, its module's own cases first, then the quickest tests."""
    survived: list[Mutant] = field(factory=list)
    finished: bool = False

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the mutants in forks, a few at once."""
        if session.testsfailed:
            pytest.exit("the tests cannot be collected", returncode=1)
        self.killed.mkdir(parents=True, exist_ok=True)
        open_ones = [one for one in self.mutants if not (self.killed / one.key).exists()]
        if open_ones:
            runs = _unchanged(session, self.killed.parent)
            _in_forks(
                open_ones, self.jobs, lambda one: _is_seen(session, one, runs, self.seconds), self._told
            )
        self.finished = True
        return True

    def _told(self, mutant: Mutant, is_killed: bool) -> None:
        if is_killed:
            (self.killed / mutant.key).write_text(f"{mutant.name}\n{mutant.change}\n", encoding="utf-8")
        else:
            self.survived.append(mutant)
        print(("killed  " if is_killed else "SURVIVED"), mutant.name, flush=True)


def _unchanged(session: pytest.Session, folder: Path) -> dict[str, _Run]:
    """What every test does without a mutant, found out in a fork, or earlier from the same files."""
    kept = folder / f"runs-{_state_of_files(session.config.rootpath)}"
    if not kept.exists():
        pid = os.fork()
        if pid == 0:
            failed, runs = _observed(session)
            if not failed:
                kept.write_bytes(pickle.dumps(runs))
            print(f"without any mutant {failed} fails" if failed else "", flush=True)
            os._exit(0)
        os.waitpid(pid, 0)
    if not kept.exists():
        pytest.exit("the tests must pass without a mutant", returncode=1)
    runs: dict[str, _Run] = pickle.loads(kept.read_bytes())
    return runs


def _state_of_files(root: Path) -> str:
    told = hashlib.sha256()
    for folder in ("src", "tests", "templates"):
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                told.update(bytes(path.relative_to(root)) + path.read_bytes())
    return told.hexdigest()[:16]


def _observed(session: pytest.Session) -> tuple[str, dict[str, _Run]]:
    runs = {}
    for item, following in _in_order(session.items):
        called: set[CodeType] = set()
        sys.setprofile(_noting(called))
        start = time.process_time()
        _run(item, following)
        sys.setprofile(None)
        seconds = time.process_time() - start
        runs[item.nodeid] = _Run(seconds, frozenset((one.co_filename, one.co_qualname) for one in called))
        if session.testsfailed:
            return item.nodeid, runs
    return "", runs


def _noting(called: set[CodeType]) -> Any:
    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            called.add(frame.f_code)

    return note


def _is_seen(session: pytest.Session, mutant: Mutant, runs: dict[str, _Run], seconds: float) -> bool:
    """Whether a test fails with a mutant; the process is spoilt by it."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
    if not _put_in(mutant):
        return False
    needed = functools.partial(_needs, mutant, is_kept=_is_kept(mutant))
    tests = [item for item in session.items if needed(runs[item.nodeid])]
    codes = _codes_of(mutant)
    tests.sort(key=lambda item: (not any(code in item.nodeid for code in codes), runs[item.nodeid].seconds))
    begun = time.process_time()
    for item, following in _in_order(tests):
        signal.setitimer(signal.ITIMER_VIRTUAL, runs[item.nodeid].seconds + _SECONDS)
        _run(item, following)
        if session.testsfailed or time.process_time() - begun > seconds:
            break
    return bool(session.testsfailed)


def _is_kept(mutant: Mutant) -> bool:
    """Whether a cache keeps what the mutant's function makes: then only the first test calls it."""
    value = getattr(sys.modules[mutant.module], mutant.function, None)
    return hasattr(value, "cache_clear")


def _needs(mutant: Mutant, run: _Run, *, is_kept: bool) -> bool:
    """Whether a test calls the mutant's function, or one beside it that takes from a cache what it makes."""
    if is_kept:
        return any(path == mutant.path for path, _ in run.called)
    return (mutant.path, mutant.function) in run.called


def _put_in(mutant: Mutant) -> bool:
    """Give the function of a mutant the mutant's code, and forget what was worked out without it."""
    import_module(mutant.module)
    functions = [
        one
        for one in gc.get_objects()
        if isinstance(one, FunctionType)
        and one.__code__.co_filename == mutant.path
        and one.__code__.co_qualname == mutant.function
        and len(one.__code__.co_freevars) == len(mutant.code.co_freevars)
    ]
    for function in functions:
        function.__code__ = mutant.code
    _forget()
    return bool(functions)


def _forget() -> None:
    """Empty the caches of the rules, so that what they call is called again."""
    for name, module in list(sys.modules.items()):
        if name.startswith("congvan.rules"):
            for value in list(vars(module).values()):
                forget = getattr(value, "cache_clear", None)
                if callable(forget):
                    forget()


def _codes_of(mutant: Mutant) -> set[str]:
    """The rules that are declared in the mutant's module: their own cases are tried first."""
    from congvan.rules import all_rules

    return {rule.code for rule in all_rules() if rule.check.function.__module__ == mutant.module}


def _in_order(items: Sequence[pytest.Item]) -> Iterator[tuple[pytest.Item, pytest.Item | None]]:
    return zip(items, [*items[1:], None], strict=True)


def _run(item: pytest.Item, following: pytest.Item | None) -> None:
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _in_forks(todo: Sequence[Mutant], jobs: int, judge: Any, told: Any) -> None:
    """Judge each in a process of its own, so many at once; one that dies has been seen."""
    waiting, running = list(reversed(todo)), {}
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            sys.stdout.flush()
            pid = os.fork()
            if pid == 0:
                silence = os.open(os.devnull, os.O_WRONLY)
                os.dup2(silence, 1)
                os.dup2(silence, 2)
                os._exit(1 if judge(mutant) else 0)
            running[pid] = mutant
        pid, status = os.wait()
        told(running.pop(pid), status != 0)
