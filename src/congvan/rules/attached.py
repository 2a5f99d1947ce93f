"""Rules of the document that is issued with a decision (Phụ lục III, Mẫu 1.3)."""

from collections.abc import Iterator

from congvan.language import excerpt, fold, is_upper, iter_dates, regex
from congvan.messages import Bilingual
from congvan.model import Attached, Block, Body, plain_text, walk
from congvan.rules import posts
from congvan.rules.enclosing import Enclosing
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, Faults, rule

_EDGE = 4
"""How many lines from its beginning and end may be a frame of its own."""


@rule(
    "CV813",
    "attached-frame",
    severity=Severity.WARNING,
    kind="structure",
    clause="PL3.1.3",
    finds=Bilingual(
        "Văn bản kèm theo quyết định có số, ngày hoặc chữ ký riêng, hoặc không có dòng «(Kèm theo ...)».",
        "An attached document with number, date or signature of its own, or without “(Kèm theo ...)”.",
    ),
    remedy=Bilingual(
        "Văn bản kèm theo chỉ có tên loại, trích yếu, dòng «(Kèm theo ...)» và nội dung.",
        "The attached document has type, title, “(Kèm theo ...)” and its text alone.",
    ),
    bad="""\
type: quyet-dinh
attached:
  type: quy-che
  title: Quản lý và sử dụng con dấu
  body: |
    Số: 12/QC-UBND
    Điều 1. Quy chế này quy định việc quản lý con dấu./.
""",
    good="""\
type: quyet-dinh
attached:
  type: quy-che
  title: Quản lý và sử dụng con dấu
  body: |
    Điều 1. Con dấu được giao cho văn thư giữ./.
""",
    drafts=True,
)
def attached_frame(attached: Attached | None, enclosing: Enclosing, draft: bool) -> Faults:
    """Quy chế, quy định ban hành kèm theo quyết định không có số, ngày, chữ ký riêng (Mẫu 1.3).

    Chỉ xét vài dòng đầu và cuối; văn bản có biểu mẫu kèm theo thì chữ ký trong biểu mẫu không bị xét. Chỉ mẫu trình bày như
    vậy, lời văn của nghị định không nói, nên chỉ cảnh báo.
    """
    if attached is None:
        return
    if attached.reference is not None and not attached.reference.strip():
        yield Fault("attached.reference", variant="reference")
    elif attached.reference is not None and not draft:
        for fault in enclosing.disagreements("attached.reference", attached.reference):
            yield Fault(fault.path, fault.observed, fault.expected, f"other-{fault.variant}")
    yield from _own_frame(attached.body)


def _own_frame(body: Body) -> Iterator[Fault]:
    lines = [
        (path, plain_text(block.text).strip())
        for path, block in walk(body, "attached.body")
        if isinstance(block, Block) and block.kind == "paragraph"
    ]
    for path, line in lines[:_EDGE]:
        if _number_pattern().fullmatch(line):
            yield Fault(path, excerpt(line), variant="number")
        elif _is_place_and_date(line):
            yield Fault(path, excerpt(line), variant="date")
    if not any(_form_pattern().match(line) for _, line in lines):
        for path, line in lines[-_EDGE:]:
            if _is_signature(line):
                yield Fault(path, excerpt(line), variant="signature")
                return


_number_pattern = regex(r"(?i)Số\s*:\s*[0-9.…\s]*/[A-ZĐa-zđ&/-]+")


_form_pattern = regex(r"(?i)\W*(?:mẫu|biểu|phụ lục|phiếu|đơn)\b")


def _is_place_and_date(line: str) -> bool:
    date = next(iter_dates(line), None)
    if date is None or date.span[1] != len(line):
        return False
    place, comma, rest = line[: date.span[0]].partition(",")
    return bool(comma) and not rest.strip() and place.strip() != "" and len(place.split()) < _LONGEST_PLACE


_LONGEST_PLACE = 6


_authority_pattern = regex(r"(?:TM|KT|TL|TUQ|Q)\.\s*\S.*")


def _is_signature(line: str) -> bool:
    post = fold(line)
    return is_upper(line) and bool(
        _authority_pattern().fullmatch(line)
        or posts.begins_with(post.removeprefix(posts.DEPUTY_MARK), posts.HEADS)
    )
