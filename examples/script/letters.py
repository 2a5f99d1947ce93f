"""A letter for every row of a table: checked, then written, with a line for each.

    python examples/script/letters.py examples/script/offices.csv out

Exits with 1 where a row's letter has errors; the others are written.
"""

import csv
import sys
from pathlib import Path

from attrs import evolve

import congvan

LETTER = congvan.load(Path(__file__).with_name("letter.yaml"))


def letter_of(row: dict[str, str]) -> congvan.Document:
    """The letter with what one row says of it."""
    return evolve(
        LETTER,
        number=int(row["number"]),
        to=(row["to"],),
        body=f"Sở Nội vụ đề nghị {row['to']} cử {row['people']} công chức dự lớp tập huấn công tác văn thư./.",
    )


def main(table: Path, folder: Path) -> int:
    """Write the letters of a table; the number of rows that had errors."""
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    with table.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            target = folder / f"{row['number']}.docx"
            try:
                congvan.save(letter_of(row), target)
            except congvan.CheckFailed as error:
                failed += 1
                print(f"{target.name}: {error.message()}")
            else:
                print(f"{target.name}: {row['to']}")
    return failed


if __name__ == "__main__":
    sys.exit(min(main(Path(sys.argv[1]), Path(sys.argv[2])), 1))
