"""A run that is killed again and again, in a process of its own."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

needs_sigkill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")

_SCRIPT = """
import datetime as dt, sys
from congvan.batch import render_rows
render_rows(sys.argv[1], sys.argv[2], sys.argv[3], jobs=int(sys.argv[4]), resume=True, today=dt.date(2026, 11, 1))
"""


def command(plan: Path, rows: Path, out: Path, jobs: int) -> list[str]:
    """The command that makes a plan's documents, or goes on with them."""
    return [sys.executable, "-c", _SCRIPT, str(plan), str(rows), str(out), str(jobs)]


def killed_at_random_moments(arguments: list[str], out: Path, seed: int) -> Iterator[None]:
    """Start a command three times and kill it soon after it has written something more."""
    moments = random.Random(seed)
    for _ in range(3):
        with subprocess.Popen(arguments, start_new_session=True) as process:
            before = len(list(out.glob("*.docx"))) if out.exists() else 0
            while process.poll() is None and len(list(out.glob("*.docx"))) <= before:
                time.sleep(0.01)
            time.sleep(moments.random() * 0.2)
            process.kill()
        yield
