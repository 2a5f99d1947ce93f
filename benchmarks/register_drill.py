"""`python -m benchmarks.register_drill [PROCESSES] [NUMBERS]`: many processes draw from one register while some are killed.

Prints how fast numbers are drawn, and fails where one was given twice, lost or left out.
"""

import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from congvan.batch.register import Register
from congvan.batch.register_entry import Details

ISSUER = "ỦY BAN NHÂN DÂN PHƯỜNG KỲ LỪA"
YEAR = 2026
DEFAULTS = ("8", "1000")


def draw(path: Path, notes: Path, count: int) -> None:
    """Draw numbers one after the other, and note each after it was confirmed."""
    register = Register.open(path)
    with notes.open("ab", buffering=0) as confirmed:
        for _ in range(count):
            reservation = register.reserve(ISSUER, YEAR, symbol="QĐ-UBND", fill_gaps=True)
            register.confirm(reservation, Details(symbol="QĐ-UBND"))
            confirmed.write(b"%d\n" % reservation.number)


def drill(processes: int, numbers: int, folder: Path) -> float:
    """Run and compare; gives the seconds."""
    path = folder / "register.db"
    register = Register.open(path, create=True)
    context = multiprocessing.get_context("spawn")
    start = time.perf_counter()
    workers = []
    kills = 0
    for index in range(processes):
        worker = context.Process(target=draw, args=(path, folder / f"{index}.txt", numbers))
        worker.start()
        workers.append(worker)
    while any(worker.is_alive() for worker in workers):
        time.sleep(random.uniform(0.2, 1.0))
        index = random.randrange(processes)
        if not workers[index].is_alive() or kills >= processes * 3:
            continue
        os.kill(workers[index].pid, signal.SIGKILL)
        workers[index].join()
        kills += 1
        notes = folder / f"{index}.txt"
        drawn = notes.read_bytes().count(b"\n") if notes.exists() else 0
        workers[index] = context.Process(target=draw, args=(path, notes, numbers - drawn))
        workers[index].start()
    seconds = time.perf_counter() - start
    _compare(register, folder, processes * numbers, kills)
    return seconds


def _compare(register: Register, folder: Path, wanted: int, kills: int) -> None:
    noted = sorted(int(line) for file in folder.glob("*.txt") for line in file.read_text().split())
    states = {entry.number: entry.state for entry in register.entries()}
    issued = {number for number, state in states.items() if state == "issued"}
    assert len(noted) == len(set(noted)) == wanted, "a number was given twice, or one is missing"
    assert set(noted) <= issued, "a confirmed number is not in the register"
    # A process that is killed between confirming and noting, or reserving and confirming, leaves one number.
    assert len(states) - wanted <= kills, "numbers were lost"
    assert sorted(states) == list(range(1, len(states) + 1)), "there is a gap"
    print(f"{wanted} numbers, {kills} processes killed: none twice, no gap")
    print(f"reservations that the killed left: {register.release_stale(timedelta(0))}")


def main(arguments: list[str]) -> None:
    """Run with what the command line says."""
    processes, numbers = (int(word) for word in (*arguments, *DEFAULTS[len(arguments) :]))
    with tempfile.TemporaryDirectory() as folder:
        seconds = drill(processes, numbers, Path(folder))
    print(f"{seconds:.1f} s, {processes * numbers / seconds:.0f} numbers/s")


if __name__ == "__main__":
    main(sys.argv[1:])
