"""Rules of the marks of urgency and secrecy (Phụ lục I, Phần I, Mục III, khoản 2)."""

from collections.abc import Iterator, Mapping

from congvan.language import fold
from congvan.messages import Bilingual
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards import Standard


@rule(
    "CV806",
    "urgency-text",
    severity=Severity.ERROR,
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
    severity=Severity.ERROR,
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
