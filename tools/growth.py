"""How the time of every verb grows with the length of what it is given: in proportion, or faster.

    python -m tools.growth [--size 256] [--at-once 1] [WORD ...]

Each kind of text stands in each field, and each thing at each count: once small, once four times as large, at `--size`
thousand characters, through every verb that takes it. What grows much faster than its input, takes more than ten
seconds for a million characters, or ends otherwise than with an error that says why is printed, and the exit is 1.
With words, only inputs that have them all in their name.
"""

import argparse
import json
import multiprocessing
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing.connection import Connection
from typing import Any

from tools.growth_inputs import Case, cases

from congvan import CongvanError
from congvan import api as congvan
from congvan.batch.plan import Plan
from congvan.formats import load_text
from congvan.rules.output import CheckedFile, formatted

TIMES = 4
"""How much larger the second input is."""
MOST_GROWTH = 1.8
"""Times in proportion: what is n log n, or outgrows a cache, stays below."""
TOO_SHORT = 0.2
"""Seconds: below, the growth of a step is noise."""
LIMIT = 10.0
"""Seconds for a million characters."""
PATIENCE = 60
"""Seconds of work after which a case is stopped."""


def _of_data(data: dict[str, Any]) -> Iterator[str]:
    document = congvan.from_dict(data)
    yield "from_dict"
    text = congvan.dumps(document)
    yield "dumps"
    loaded = load_text(text)
    yield "loads"
    report = congvan.check_loaded(loaded)
    yield "check"
    formatted("json", [CheckedFile("a.yaml", report)])
    yield "report"
    written = congvan.render(document, check=False)
    yield "render"
    reading = congvan.read(written)
    yield "read"
    congvan.check_reading(reading)
    yield "check of what is read"
    congvan.to_dict(reading.document)
    yield "to_dict"


def _of_text(text: str) -> Iterator[str]:
    reading = congvan.read(text.encode())
    yield "read"
    congvan.check_reading(reading)
    yield "check of what is read"
    congvan.dumps(reading.document)
    yield "dumps"


def _of_expression(text: str) -> Iterator[str]:
    Plan.loads(json.dumps({"type": "cong-van", "subject": text}))
    yield "plan"


VERBS: dict[str, Callable[[Any], Iterator[str]]] = {
    "data": _of_data,
    "text": _of_text,
    "expression": _of_expression,
}


def _measured(case: Case, size: int, results: Connection) -> None:
    """Send the seconds of every step, and at the end what went wrong, if anything did."""
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    done = VERBS[case.kind](case.make(size))
    failure = None
    start = time.process_time()
    try:
        for step in done:
            results.send((step, time.process_time() - start))
            start = time.process_time()
    except CongvanError as error:
        results.send((f"{type(error).__name__}", time.process_time() - start))
    except BaseException:
        failure = " < ".join(traceback.format_exc(limit=-3).split("\n")[:0:-1])
    results.send((None, failure))


def _seconds(case: Case, size: int) -> tuple[dict[str, float], str | None]:
    """The seconds of every step that was done, and why the next was not."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    worker = multiprocessing.get_context("fork").Process(target=_measured, args=(case, size, theirs))
    worker.start()
    theirs.close()
    steps: dict[str, float] = {}
    failure: str | None = f"stopped after {PATIENCE} s"
    try:
        while True:
            step, value = ours.recv()
            if step is None:
                failure = value
                break
            steps[step] = value
    except EOFError:
        pass
    worker.join()
    return steps, failure


def faults(case: Case, size: int) -> list[str]:
    """What is wrong with how a case is taken: a line each."""
    small, failure = _seconds(case, size // TIMES)
    if failure is None:
        large, failure = _seconds(case, size)
    else:
        large = small
    found = []
    for step, seconds in large.items():
        grown = seconds / max(small.get(step, 0), 0.001) / TIMES
        if seconds > TOO_SHORT and grown > MOST_GROWTH:
            found.append(f"{step}: {seconds:.1f} s, {grown:.1f} times in proportion")
        elif seconds > LIMIT * size / 1_000_000:
            found.append(f"{step}: {seconds:.1f} s")
    if failure is not None:
        found.append(f"after {list(large)[-1:]}: {failure}")
    return [f"{case.name}: {fault}" for fault in found]


def _prepare() -> None:
    """Have everything imported and compiled that the processes of the cases then share."""
    for case in cases():
        if case.name in ("subject: letters", "text in a letter: letters", "expression: values"):
            for _ in VERBS[case.kind](case.make(100)):
                pass


def main() -> int:
    """Measure what is asked for; 1 where something was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("words", nargs="*")
    parser.add_argument("--size", type=int, default=256, help="thousand characters")
    parser.add_argument("--at-once", type=int, default=1)
    options = parser.parse_args()
    _prepare()
    chosen = [case for case in cases() if all(word in case.name for word in options.words)]
    count = 0
    with ThreadPoolExecutor(options.at_once) as threads:
        for found in threads.map(partial(faults, size=options.size * 1000), chosen):
            for fault in found:
                count += 1
                print(fault, flush=True)
    print(f"{len(chosen)} inputs, {count} faults", flush=True)
    return int(count > 0)


if __name__ == "__main__":
    sys.exit(main())
