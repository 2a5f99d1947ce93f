"""Kill a batch at random moments, go on each time, and compare the end with an undisturbed run, byte for byte.

Its numbers come from a register, so that every letter must have found its own again.
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
from congvan.batch.register import Register

PLAN = PLAN.replace('number: "{{ row.so }}"\n', "")
NAME_OF_RUN = ".register-run"
"""What a run is called in its register, by lot: the one file in which two runs differ."""


def content(out: Path) -> dict[str, object]:
    """Every file of a folder; of the manifest all but the times."""
    lines = [
        json.loads(line) | {"milliseconds": 0} for line in (out / "manifest.jsonl").read_bytes().splitlines()
    ]
    apart = ("manifest.jsonl", NAME_OF_RUN)
    files = {path.name: path.read_bytes() for path in out.iterdir() if path.name not in apart}
    return {**files, "manifest.jsonl": lines}


def made_in(folder: Path) -> int:
    """How many documents there are."""
    return sum(1 for _ in folder.glob("*.docx"))


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
                "--register",
                str(folder / f"{out}.db"),
                "--create-register",
                "--resume",
            ]

        start = time.monotonic()
        subprocess.run(command("undisturbed"), check=True, stdout=subprocess.DEVNULL)
        longest = (time.monotonic() - start) / kills
        for number in range(1, kills + 1):
            before = made_in(folder / "killed")
            with subprocess.Popen(command("killed"), stdout=subprocess.DEVNULL) as process:
                # Now and then while it starts or looks at what is there, else while it writes.
                while number % 4 and process.poll() is None and made_in(folder / "killed") == before:
                    time.sleep(0.01)
                time.sleep(moments.random() * longest)
                process.kill()
            made = made_in(folder / "killed")
            print(f"kill {number}: {made} of {rows} documents", flush=True)
        subprocess.run(command("killed"), check=True)
        if content(folder / "killed") != content(folder / "undisturbed"):
            sys.exit("the killed run has not ended as the undisturbed one")
        entries = [Register.open(folder / f"{out}.db").entries() for out in ("killed", "undisturbed")]
        if entries[0] != entries[1]:
            sys.exit("the register of the killed run is not that of the undisturbed one")
        print("the same, byte for byte, and number for number")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
