"""Rules of the marks of urgency and secrecy, and of copies (Phụ lục I, Phần I, Mục III, khoản 2; Phần II)."""

from collections.abc import Iterator, Mapping

from congvan.language import fold
from congvan.messages import Bilingual
from congvan.model import Document
from congvan.rules.number import PrintedSymbol
from congvan.rules.registry import Fault, Faults, is_copy, rule
from congvan.standards import DocumentType, Standard


@rule(
    "CV806",
    "urgency-text",
    severity="error",
    clause="III.2.b",
    finds=Bilingual(
        "Mức độ khẩn không phải hỏa tốc, thượng khẩn hoặc khẩn.",
        "The urgency is not hỏa tốc, thượng khẩn or khẩn.",
    ),
    remedy=Bilingual(
        "Ghi một trong các mức: khẩn, thượng khẩn, hỏa tốc (khan, thuong-khan, hoa-toc).",
        "Give one of: khan, thuong-khan, hoa-toc.",
    ),
    bad="urgency: RẤT KHẨN",
    good="urgency: HOẢ TỐC",
    drafts=True,
)
def urgency_text(urgency: str | None, standard: Standard) -> Faults:
    """Mức độ khẩn gồm hỏa tốc, thượng khẩn và khẩn (điểm b khoản 2 Mục III); «hoả» và «hỏa» đều đúng."""
    yield from _unknown_level("urgency", urgency, standard.urgencies)


@rule(
    "CV809",
    "secrecy-text",
    severity="error",
    clause="III.2.a",
    finds=Bilingual(
        "Độ mật không phải tuyệt mật, tối mật hoặc mật.", "The secrecy is not tuyệt mật, tối mật or mật."
    ),
    remedy=Bilingual(
        "Ghi một trong các độ: mật, tối mật, tuyệt mật (mat, toi-mat, tuyet-mat).",
        "Give one of: mat, toi-mat, tuyet-mat.",
    ),
    bad="secrecy: BẢO MẬT",
    good="secrecy: tuyet-mat",
    drafts=True,
)
def secrecy_text(secrecy: str | None, standard: Standard) -> Faults:
    """Độ mật gồm tuyệt mật, tối mật và mật, theo pháp luật về bảo vệ bí mật nhà nước (điểm a khoản 2 Mục III)."""
    yield from _unknown_level("secrecy", secrecy, standard.secrecies)


def _unknown_level(path: str, level: str | None, known: Mapping[str, str]) -> Iterator[Fault]:
    if level is not None and fold(level) not in {*known, *map(fold, known.values())}:
        yield Fault(path, level, ", ".join(known.values()), None if level.strip() else "empty")


@rule(
    "CV812",
    "copy-form",
    severity="error",
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
