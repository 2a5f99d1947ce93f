"""Which changes of the rules no test sees: `python -m tools.mutation [--sample N] [--seed N] [--jobs N] [PATTERN...]`.

The mutants are those of mutmut's operators, rule functions included, which mutmut itself leaves out because
they are decorated. A pattern is of the names of mutants: `congvan.rules.number:*`. What was killed stays in
build/mutation/killed and is not run again; what survived is.
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from fnmatch import fnmatch
from itertools import repeat
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from tools.mutation.mutants import Mutant, module_of, mutants_of
from tools.mutation.reporting import equivalents, report
from tools.mutation.running import Runner

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
RULES = SOURCE / "congvan" / "rules"
MESSAGES = RULES / "messages"
KILLED = ROOT / "build" / "mutation" / "killed"
TESTS = "tests/rules"
OPTIONS = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--no-header")


def main(arguments: Sequence[str]) -> int:
    """Run the mutants that are asked for and say what survived; 0 where the tests ran at all."""
    asked = _parser().parse_args(arguments)
    known = equivalents()
    mutants = _mutants(asked.patterns, asked.jobs)
    sample = sorted(mutants, key=lambda one: _draw(asked.seed, one))[: asked.sample or None]
    runner = Runner(
        [mutant for mutant in sample if mutant.key not in known], KILLED, asked.jobs, asked.seconds
    )
    # A failing example need not be made small to be seen.
    settings.register_profile(
        "mutation", deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate)
    )
    status = pytest.main([TESTS, *OPTIONS, "--hypothesis-profile=mutation"], plugins=[runner])
    if not runner.finished:
        return int(status) or 1
    print(report(sample, runner.survived, known, of=len(mutants), seed=asked.seed))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.mutation", description=__doc__)
    parser.add_argument("patterns", nargs="*", metavar="PATTERN")
    parser.add_argument("--sample", type=int, default=0, help="run a random sample of this size")
    parser.add_argument("--seed", type=int, default=30, help="what the sample is drawn with")
    parser.add_argument("--jobs", type=int, default=2, help="how many mutants run at once")
    parser.add_argument(
        "--seconds", type=float, default=60, help="the processor time that a mutant has at most"
    )
    return parser


def _draw(seed: int, mutant: Mutant) -> bytes:
    """A number drawn for a mutant: a larger sample holds a smaller one, and other mutants change nothing."""
    return hashlib.sha256(f"{seed} {mutant.key}".encode()).digest()


def _mutants(patterns: Sequence[str], jobs: int) -> list[Mutant]:
    """Every mutant of the rules whose name fits. In other processes, so that those to be forked stay small."""
    modules = [pattern.partition(":")[0] for pattern in patterns]
    paths = [
        path
        for path in sorted(RULES.rglob("*.py"))
        if MESSAGES not in path.parents
        and (not modules or any(fnmatch(module_of(path, SOURCE), one) for one in modules))
    ]
    with ProcessPoolExecutor(jobs) as pool:
        found = pool.map(mutants_of, paths, repeat(SOURCE))
        return [
            mutant
            for mutants in found
            for mutant in mutants
            if not patterns or any(fnmatch(mutant.name, pattern) for pattern in patterns)
        ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
