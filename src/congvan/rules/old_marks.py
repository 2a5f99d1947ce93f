"""A rule on documents of today that are laid out by the circular of 2011."""

from collections.abc import Iterator
from functools import cache

from congvan.language import fold
from congvan.messages import Bilingual
from congvan.model import Block, DocumentDate, plain_text
from congvan.rules.facts import fact
from congvan.rules.number import PrintedSymbol
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards import TT01, DocumentType, Standard
from congvan.standards.tt01 import OWN_CODES

ENOUGH = 2
"""Marks that tell the old form: one may be a slip."""


@fact
def old_copies(text_blocks: tuple[tuple[str, Block], ...]) -> tuple[str, ...]:
    """The circular's form of copy, where a line of the text is that and nothing else."""
    form = TT01.copies["sao-y"]
    lines = (plain_text(block.text).strip() for _, block in text_blocks)
    is_there = any(len(line) == len(form.name) and fold(line) == _old_copy() for line in lines)
    return (form.printed_name,) if is_there else ()


@rule(
    "CV216",
    "old-standard-marks",
    severity="warning",
    kind="structure",
    clause="D8",
    drafts=True,
    finds=Bilingual(
        "Văn bản từ ngày 05/3/2020 có dấu hiệu trình bày theo Thông tư 01/2011/TT-BNV.",
        "A document dated from 05/3/2020 looks like one by Circular 01/2011/TT-BNV.",
    ),
    remedy=Bilingual(
        "Trình bày lại theo Nghị định 30/2020/NĐ-CP.", "Lay the document out by Decree 30/2020/NĐ-CP."
    ),
    bad="""
type: ban-thoa-thuan
symbol: TTh-SNV
body: |
  Hai bên thống nhất phối hợp thực hiện công tác lưu trữ./.
  SAO Y BẢN CHÍNH
""",
    good="""
type: ban-thoa-thuan
symbol: TTh-SNV
body: Hai bên thống nhất phối hợp thực hiện công tác lưu trữ./.
""",
)
def old_standard_marks(
    bases: tuple[str, ...],
    printed_symbol: PrintedSymbol | None,
    urgency: str | None,
    old_copies: tuple[str, ...],
    kind: DocumentType | None,
    date: DocumentDate | None,
    standard: Standard,
) -> Faults:
    """Form and layout are those of the decree from 05/3/2020 (Điều 8, Điều 37).

    Marks of the circular before it: a comma after the last legal basis, the codes TTh, GN, NP and UQ, `SAO Y
    BẢN CHÍNH` and `HỎA TỐC HẸN GIỜ`. Two of them together tell that an old form was taken; a document without
    a date is not judged, nor one that the circular governs.
    """
    if date is None or (day := date.date) is None or not standard.in_force_on(day):
        return
    found = [
        *_basis_mark(bases, standard),
        *_code(printed_symbol, kind),
        *_urgency(urgency, standard),
        *old_copies,
    ]
    if len(found) >= ENOUGH:
        yield Fault(None, observed="; ".join(found), expected=standard.act, details={"old": TT01.act})


def _basis_mark(bases: tuple[str, ...], standard: Standard) -> Iterator[str]:
    if (
        bases
        and bases[-1].rstrip().endswith(TT01.last_basis_end)
        and TT01.last_basis_end != standard.last_basis_end
    ):
        yield "«,» sau căn cứ cuối cùng"


def _code(printed: PrintedSymbol | None, kind: DocumentType | None) -> Iterator[str]:
    if printed is None or kind is None or not printed.groups:
        return
    if printed.groups[0] == OWN_CODES.get(kind.slug) != kind.code:
        yield printed.groups[0]


def _urgency(urgency: str | None, standard: Standard) -> Iterator[str]:
    for slug, printed in TT01.urgencies.items():
        if urgency is not None and slug not in standard.urgencies and fold(urgency) in (slug, fold(printed)):
            yield printed


@cache
def _old_copy() -> str:
    return fold(TT01.copies["sao-y"].name)
