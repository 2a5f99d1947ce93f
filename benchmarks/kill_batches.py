"""Kill a batch at random moments, go on each time, and compare the end with an undisturbed run, byte for byte.

`python -m benchmarks.kill_batches [ROWS] [KILLS] [SEED]`: 5000 rows, 20 kills, seed 0 if not given.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.batch import PLAN, write_table


def content(out: Path) -> dict[str, object]:
    """Every file of a folder; of the manifest all but the times."""
    lines = [
        json.loads(line) | {"milliseconds": 0} for line in (out / "manifest.jsonl").read_bytes().splitlines()
    ]
    files = {path.name: path.read_bytes() for path in out.iterdir() if path.name != "manifest.jsonl"}
    return {**files, "manifest.jsonl": lines}


def main(rows: int = 5_000, kills: int = 20, seed: int = 0) -> None:
    """Run, kill, go on, compare."""
    moments = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = folder / "plan.yaml"
        plan.write_text(PLAN, encoding="utf-8")
        table = write_table(folder / "rows.csv", rows)

        def command(out: str) -> list[str]:
            return [
                sys.executable,
                "-m",
                "congvan",
                "batch",
                str(plan),
                str(table),
                "-o",
                str(folder / out),
                "--resume",
            ]

        start = time.monotonic()
        subprocess.run(command("undisturbed"), check=True, stdout=subprocess.DEVNULL)
        longest = (time.monotonic() - start) / kills
        for number in range(1, kills + 1):
            with subprocess.Popen(command("killed"), stdout=subprocess.DEVNULL) as process:
                time.sleep(0.5 + moments.random() * 2 * longest)
                process.kill()
            made = sum(1 for _ in (folder / "killed").glob("*.docx"))
            print(f"kill {number}: {made} of {rows} documents", flush=True)
        subprocess.run(command("killed"), check=True)
        if content(folder / "killed") != content(folder / "undisturbed"):
            sys.exit("the killed run has not ended as the undisturbed one")
        print("the same, byte for byte")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
