"""Rules of copies (Phụ lục I, Phần II)."""

from congvan.messages import Bilingual
from congvan.model import Document
from congvan.rules.finding import Severity
from congvan.rules.kinds import is_copy
from congvan.rules.number import PrintedSymbol
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards import DocumentType, Standard


@rule(
    "CV812",
    "copy-form",
    severity=Severity.ERROR,
    clause="PL1.II.II",
    finds=Bilingual(
        "Ký hiệu bản sao không phải SY, SL, TrS của hình thức sao, hoặc bản sao không kèm văn bản được sao mà lại có nội dung riêng.",
        "The symbol of a copy lacks the code of its form (SY, SL, TrS), or a copy has a text of its own.",
    ),
    remedy=Bilingual(
        "Ghi số/SY-CQ, số/SL-CQ hoặc số/TrS-CQ; văn bản được sao ghi ở khóa «original».",
        "Write number/SY-BODY, number/SL-BODY or number/TrS-BODY; the copied document goes under `original`.",
    ),
    bad="type: trich-sao\nsymbol: TS-UBND",
    good="type: trich-sao\nsymbol: TrS-UBND",
    drafts=True,
    applies=is_copy,
)
def copy_form(
    symbol: str | None,
    printed_symbol: PrintedSymbol | None,
    kind: DocumentType,
    original: Document | None,
    body: tuple[object, ...],
    standard: Standard,
) -> Faults:
    """Bản sao có ký hiệu gồm chữ viết tắt của hình thức sao (SY, SL, TrS) và tên cơ quan sao (Phần II, Mục II).

    Nội dung của bản sao là văn bản được sao: bản sao không có nội dung riêng, và không sao tiếp một bản sao thành bản
    sao y.
    """
    groups = printed_symbol.groups if printed_symbol is not None else ()
    if symbol is not None and groups and groups[0] != kind.code:
        yield Fault("symbol", groups[0], kind.code or "", details={"form": kind.name.lower()})
    if body:
        yield Fault("body", variant="body")
    if original is not None and original.type in standard.copies and kind.slug == "sao-y":
        yield Fault("original.type", original.type, variant="copied")
