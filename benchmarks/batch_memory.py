"""Peak memory of a batch: as much for many rows as for few.

`python -m benchmarks.batch_memory [MANY] [FEW] [MORE]`: 100000 and 1000 rows, 30 MB more at most, if not given. The memory of
all processes together is looked at five times a second, a page that several share counted once (Linux only).
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.batch import PLAN, write_table

MEGABYTE = 1024 * 1024


def main(many: int = 100_000, few: int = 1_000, more: int = 30) -> None:
    """Run both, print both, and fail where many rows take more."""
    peaks = {rows: peak(rows) for rows in (few, many)}
    difference = peaks[many] - peaks[few]
    print(f"{difference:+.1f} MB for {many // few} times as many rows")
    if difference > more:
        sys.exit(f"more than {more} MB")


def peak(rows: int) -> float:
    """Megabytes at most while the letters of so many rows are made, checked and written."""
    folder = Path(tempfile.mkdtemp())
    try:
        (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
        table = write_table(folder / "rows.csv", rows)
        command = [sys.executable, "-m", "congvan", "batch", "plan.yaml", table.name, "-o", "out"]
        start, most = time.monotonic(), 0
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as process:
            while process.poll() is None:
                most = max(most, sum(map(_share, _family(process.pid))))
                time.sleep(0.2)
        if process.returncode:
            sys.exit("the batch has failed")
        seconds = time.monotonic() - start
    finally:
        shutil.rmtree(folder)
    print(f"{rows} rows: {most / MEGABYTE:.1f} MB, {rows / seconds:.0f} rows/s", flush=True)
    return most / MEGABYTE


def _family(process: int) -> list[int]:
    """A process and those that it has begun, and they in turn."""
    found = [process]
    for one in found:
        for task in Path(f"/proc/{one}/task").glob("*/children"):
            found += map(int, _text(task).split())
    return found


def _share(process: int) -> int:
    """Bytes of memory, those that it shares with others in part."""
    for line in _text(Path(f"/proc/{process}/smaps_rollup")).splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except OSError:  # the process has ended meanwhile
        return ""


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
