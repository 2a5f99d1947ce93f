"""A letter of a page judged by all rules: alone, and as the next row of a batch."""

from collections.abc import Iterator
from itertools import cycle

from attrs import evolve

import congvan
from benchmarks.measuring import Line, benchmark, medians
from congvan.rendering import find_template
from congvan.rules import Checker, Selection, Severity, check_document

EVERYTHING = Selection(min_severity=Severity.INFO)
ROWS = 50


@benchmark
def check() -> Iterator[Line]:
    """`check_document`, and a `Checker` that remembers, for rows that differ in three fields."""
    letter = congvan.load(find_template("cong-van").example_path)
    number = letter.number or 1
    addressed = cycle(
        evolve(
            letter,
            number=number + row,
            place=("Lạng Sơn", "Đồng Đăng")[row % 2],
            to=(f"Trường Tiểu học số {row}",),
        )
        for row in range(ROWS)
    )
    signed = cycle(
        evolve(
            letter,
            number=number + row,
            date=f"2026-04-{row % 28 + 1:02d}",
            signature=evolve(letter.signature[0], name=f"Nguyễn Văn {('An', 'Bình', 'Chi')[row % 3]}"),
        )
        for row in range(ROWS)
    )
    unchanging, addressing, signing = (Checker(selection=EVERYTHING) for _ in range(3))
    first, again, to_others, by_others = medians(
        (lambda: check_document(letter, selection=EVERYTHING), 50),
        (lambda: unchanging.check(letter), 200),
        (lambda: addressing.check(next(addressed)), 200),
        (lambda: signing.check(next(signed)), 200),
    )
    yield Line("cong-van, alone", first)
    yield Line("number, place, addressees differ", to_others, first, "alone")
    yield Line("number, date, signer differ", by_others, first, "alone")
    yield Line("nothing differs", again, first, "alone")
