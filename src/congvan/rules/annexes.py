"""Rules of annexes and of the document that is issued with a decision (Phụ lục I, Phần I, Mục III, khoản 1; Phụ lục III, Mẫu 1.3)."""

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from congvan.language import (
    NotARomanNumeral,
    excerpt,
    fold,
    from_roman,
    is_upper,
    iter_dates,
    regex,
    to_roman,
)
from congvan.messages import Bilingual
from congvan.model import Annex, Attached, Block, Body, DocumentDate, Issuer, plain_text, walk
from congvan.model.outline import inlines
from congvan.rules import posts
from congvan.rules.facts import fact
from congvan.rules.registry import Fault, Faults, rule

Part = Literal["number", "date", "issuer"]


@frozen
class Enclosing:
    """The document that annexes and attached documents belong to, as their references should name it."""

    number: str | None
    """Number and symbol as printed, None while the number is blank."""
    date: DocumentDate | None
    issuer: Issuer | None

    def disagreements(self, path: str, reference: str) -> Iterator[Fault]:
        """Where a reference names another document; blanks in it name none."""
        found: dict[Part, tuple[str, str] | None] = {
            "number": self._other_number(reference),
            "date": self._other_date(reference),
            "issuer": self._other_issuer(reference),
        }
        for part, faulty in found.items():
            if faulty is not None:
                yield Fault(path, excerpt(faulty[0]), faulty[1], part)

    def _other_number(self, reference: str) -> tuple[str, str] | None:
        found = _number_pattern().search(reference)
        if found is None or self.number is None or not self.number[:1].isdigit():
            return None
        same = fold(found[1]).lstrip("0") == fold(self.number).lstrip("0")
        return None if same else (found[1], self.number)

    def _other_date(self, reference: str) -> tuple[str, str] | None:
        written = next(iter_dates(reference), None)
        if written is None or not written.complete or self.date is None or not self.date.complete:
            return None
        if (written.year, written.month, written.day) == (self.date.year, self.date.month, self.date.day):
            return None
        return reference[slice(*written.span)], self.date.printed

    def _other_issuer(self, reference: str) -> tuple[str, str] | None:
        found = _issuer_pattern().search(reference)
        if found is None or self.issuer is None:
            return None
        named, own = _spelled_out(found[1]), _spelled_out(self.issuer.name)
        # `Giám đốc Sở Nội vụ` and `Ủy ban nhân dân tỉnh` name the body too, with a post or without the place.
        if _ending(own) in named or _ending(named) in own:
            return None
        return found[1], self.issuer.in_text or self.issuer.name


@fact
def enclosing(
    number_and_symbol: str, number: int | None, date: DocumentDate | None, issuer: Issuer | None
) -> Enclosing:
    """This document as what encloses it names it."""
    known = number is not None or number_and_symbol[:1].isdigit()
    return Enclosing(number_and_symbol.strip() if known else None, date, issuer)


_number_pattern = regex(r"(?i)\bsố\s*:?\s*([0-9]+\s*[/-][^\s,;)]+)")

_issuer_pattern = regex(r"\bcủa\s+([^\W\d][^()…]*?\w)\s*\)?\s*\Z")

_ABBREVIATED = {"ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "bcđ": "ban chỉ đạo"}


def _spelled_out(name: str) -> str:
    return " ".join(_ABBREVIATED.get(word, word) for word in fold(name).split())


def _ending(name: str) -> str:
    return " ".join(name.split()[-2:])


Annexes = tuple[Annex, ...]

_POINTERS = ("phụ lục", "phụ biểu", "kèm", "biểu", "mẫu", "danh mục", "danh sách")
"""Words with which a text points to what follows it."""

_OPENING_WORDS = 2
"""How many words of an annex's title are enough to name it."""


@rule(
    "CV801",
    "annex-not-mentioned",
    severity="error",
    clause="III.1.a",
    finds=Bilingual("Nội dung không chỉ dẫn đến phụ lục.", "The text never points to the annex."),
    remedy=Bilingual(
        "Ghi trong nội dung chỉ dẫn về phụ lục, ví dụ «(Phụ lục kèm theo)».",
        "Point to the annex in the text, for example “(Phụ lục kèm theo)”.",
    ),
    bad="annexes: {title: ĐĂNG KÝ THAM GIA, body: Danh sách công chức./.}",
    good="""\
body: Sở Nội vụ đề nghị các cơ quan đăng ký theo Phụ lục./.
annexes: {title: ĐĂNG KÝ THAM GIA, body: Danh sách công chức./.}
""",
    drafts=True,
)
def annex_not_mentioned(
    annexes: Annexes, subject: str | None, bases: tuple[str, ...], body: Body, attached: Attached | None
) -> Faults:
    """Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó (điểm a khoản 1 Mục III).

    Lời chỉ dẫn nào cũng được: «Phụ lục», «kèm theo», «đính kèm», «biểu mẫu», «danh sách», hoặc mấy chữ đầu của tiêu đề phụ lục.
    """
    if not annexes:
        return
    text = fold("\n".join(_texts(subject, bases, body, attached)))
    titles = (" ".join(fold(annex.title).split()[:_OPENING_WORDS]) for annex in annexes)
    if not any(words and words in text for words in (*_POINTERS, *titles)):
        yield Fault("annexes", excerpt(annexes[0].title))


def _texts(
    subject: str | None, bases: tuple[str, ...], body: Body, attached: Attached | None
) -> Iterator[str]:
    yield subject or ""
    yield from bases
    for part in (body, attached.body if attached is not None else ()):
        for _, block in walk(part):
            yield from map(plain_text, inlines(block))


_arabic_or_letter_pattern = regex(r"[0-9]{1,3}|[A-HJ-UWYZĐ]|[a-zđ]")


@rule(
    "CV802",
    "annex-numbering",
    severity="error",
    clause="III.1.a",
    finds=Bilingual(
        "Các phụ lục không đánh số bằng chữ số La Mã theo thứ tự, hoặc một phụ lục duy nhất có số.",
        "Annexes not in Roman numerals or out of order, or a single one with a number.",
    ),
    remedy=Bilingual(
        "Từ hai phụ lục trở lên: Phụ lục I, Phụ lục II, ...; một phụ lục: không ghi số.",
        "Two annexes or more: Phụ lục I, Phụ lục II, ...; one alone has no number.",
    ),
    bad="""\
body: Sở Nội vụ đề nghị các cơ quan đăng ký theo các phụ lục./.
annexes:
  - {title: ĐĂNG KÝ THAM GIA, number: "1", body: Danh sách công chức./.}
  - {title: LỊCH TẬP HUẤN, number: "2", body: Ngày thứ nhất./.}
""",
    good="""\
body: Sở Nội vụ đề nghị các cơ quan đăng ký theo các phụ lục./.
annexes:
  - {title: ĐĂNG KÝ THAM GIA, body: Danh sách công chức./.}
  - {title: LỊCH TẬP HUẤN, number: II, body: Ngày thứ nhất./.}
""",
    drafts=True,
    only_warning=frozenset({"single"}),
)
def annex_numbering(annexes: Annexes) -> Faults:
    """Từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã (điểm a khoản 1 Mục III); một phụ lục thì không có số.

    Không ghi khóa «number» thì số được in tự động. Số có phần phụ («I.1», «Ia») không bị xét.
    """
    for index, annex in enumerate(annexes, 1):
        if annex.number is None:
            continue
        path, number, due = f"annexes[{index - 1}].number", annex.number.strip(), to_roman(index)
        if len(annexes) == 1:
            if number:
                yield Fault(path, number, variant="single")
        elif not number:
            yield Fault(path, expected=due, variant="missing")
        elif _arabic_or_letter_pattern().fullmatch(number):
            yield Fault(path, number, due)
        elif _is_other_numeral(number, index):
            yield Fault(path, number, due, "order")


def _is_other_numeral(number: str, index: int) -> bool:
    try:
        return from_roman(number) != index
    except NotARomanNumeral:
        return False


@rule(
    "CV804",
    "annex-reference",
    severity="warning",
    clause="III.1.c",
    drafts=True,
    finds=Bilingual(
        "Phụ lục không có dòng «(Kèm theo ...)», hoặc dòng ấy không khớp với văn bản.",
        "An annex without the line “(Kèm theo ...)”, or one that names another document.",
    ),
    remedy=Bilingual(
        "Ghi số, ký hiệu, ngày và cơ quan ban hành của chính văn bản; bỏ khóa «reference» thì dòng này được in tự động.",
        "Name this document's number, date and issuer; without the key `reference` the line is printed by itself.",
    ),
    bad="""\
body: Sở Nội vụ đề nghị các cơ quan đăng ký theo Phụ lục./.
annexes:
  title: ĐĂNG KÝ THAM GIA
  reference: (Kèm theo Công văn số 373/SNV-CCVC ngày 26 tháng 3 năm 2026 của Sở Nội vụ)
  body: Danh sách công chức./.
""",
    good="""\
body: Sở Nội vụ đề nghị các cơ quan đăng ký theo Phụ lục./.
annexes:
  title: ĐĂNG KÝ THAM GIA
  reference: (Kèm theo Công văn số 374/SNV-CCVC ngày 26 tháng 3 năm 2026 của Giám đốc Sở Nội vụ)
  body: Danh sách công chức./.
""",
)
def annex_reference(annexes: Annexes, enclosing: Enclosing) -> Faults:
    """Dưới tiêu đề phụ lục có dòng chỉ dẫn kèm theo văn bản nào (điểm c khoản 1 Mục III).

    Văn bản điện tử không điền số, ngày ở dòng này, nên chỗ để trống không bị xét; tên cơ quan chỉ bị xét khi khác hẳn.
    """
    for index, annex in enumerate(annexes):
        path = f"annexes[{index}].reference"
        if annex.reference is not None:
            if annex.reference.strip():
                yield from enclosing.disagreements(path, annex.reference)
            else:
                yield Fault(path)


_EDGE = 4
"""How many lines from its beginning and end may be a frame of its own."""


@rule(
    "CV813",
    "attached-frame",
    severity="warning",
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
        if _number_line_pattern().fullmatch(line):
            yield Fault(path, excerpt(line), variant="number")
        elif _is_place_and_date(line):
            yield Fault(path, excerpt(line), variant="date")
    if not any(_form_pattern().match(line) for _, line in lines):
        for path, line in lines[-_EDGE:]:
            if _is_signature(line):
                yield Fault(path, excerpt(line), variant="signature")
                return


_number_line_pattern = regex(r"(?i)Số\s*:\s*[0-9.…\s]*/[A-ZĐa-zđ&/-]+")

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
