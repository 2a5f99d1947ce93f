"""Word files with one fault each, and what a copy may differ in."""

import datetime as dt
import io
import zipfile

from tests.rules.layout import test_body_text, test_faults, test_frame_below, test_subject
from tests.rules.layout.files import GOOD, File

from congvan.editing import Fixed, fix
from congvan.reading import read_layout
from congvan.rules import Report, Selection, Severity, check_document, find_rule
from congvan.standards import Standard, standard_of

TODAY = dt.date(2026, 11, 1)
EVERYTHING = Selection(min_severity=Severity.INFO)
_BASES = ("typed", "typed, three pages", "cong-van", "ten-loai", "quyet-dinh")

TYPED = frozenset(
    [
        "CV112",
        "CV113",
        "CV202",
        "CV205",
        "CV302",
        "CV303",
        "CV304",
        "CV312",
        "CV313",
        "CV314",
        "CV315",
        "CV405",
        "CV406",
        "CV407",
        "CV408",
        "CV414",
        "CV422",
        "CV423",
        "CV425",
        "CV703",
        "CV706",
        "CV708",
        "CV711",
    ]
)
"""Rules whose fix changes what is typed; every other leaves each character as it is."""


def judge(reading) -> tuple[Report, Standard]:
    """Every rule, on a day that does not move."""
    standard = standard_of(reading.document, TODAY)
    report = check_document(
        reading.document, reading.printed, standard=standard, selection=EVERYTHING, today=TODAY
    )
    return report, standard


def fixed(data: bytes, **options: bool) -> Fixed:
    """A copy with fixes."""
    return fix(data, judge, **options)


def _broken(base, change) -> bytes:
    file = File(GOOD[base]())
    change(file)
    return file.build()


def faults() -> dict[str, tuple[str, object]]:
    """By name the rule that a fault breaks, which has an operation, and what makes the file."""
    found = {}
    for one in test_faults.CASES:
        code, base, change, *_ = one.values
        if base in _BASES:
            found[one.id] = (code, lambda base=base, change=change: _broken(base, change))
    for module in (test_body_text, test_frame_below, test_subject):
        for name, (code, paper, *_) in module.FAULTS.items():
            found[f"{code}-{name}"] = (code, paper.build)
    return {name: one for name, one in found.items() if find_rule(one[0]).fix != "none"}


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {one.filename: package.read(one) for one in package.infolist()}


def typed(data: bytes) -> list[str]:
    """What is typed in every paragraph of a file."""
    return [paragraph.raw for paragraph in read_layout(data).paragraphs]


def words(data: bytes) -> list[str]:
    """The words of every paragraph without marks, capitals and numbers."""
    return [
        " ".join("".join(one if one.isalpha() else " " for one in text.lower().replace("ð", "đ")).split())
        for text in typed(data)
    ]
