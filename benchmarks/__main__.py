"""`python -m benchmarks [NAME ...]`: every benchmark, or those named, as a table."""

import sys

from benchmarks import batch, check, read, render, starting  # noqa: F401 - a module of benchmarks enters itself in the table
from benchmarks.measuring import BENCHMARKS, Line


def main(names: list[str]) -> None:
    """Run and print."""
    if unknown := set(names) - BENCHMARKS.keys():
        sys.exit(f"no benchmark {', '.join(sorted(unknown))}; there are: {', '.join(BENCHMARKS)}")
    for name in names or BENCHMARKS:
        for line in BENCHMARKS[name]():
            print(_row(name, line), flush=True)


def _row(name: str, line: Line) -> str:
    reference = "" if line.reference is None else f"{line.reference * 1e3:10.3f} ms {line.verdict}"
    return f"{name:<10} {line.what:<46} {line.seconds * 1e3:10.3f} ms {reference}".rstrip()


if __name__ == "__main__":
    main(sys.argv[1:])
