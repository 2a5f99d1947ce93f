"""Rules of annexes (Phụ lục I, Phần I, Mục III, khoản 1)."""

from collections.abc import Iterator

from congvan.language import NotARomanNumeral, excerpt, fold, from_roman, regex, to_roman
from congvan.messages import Bilingual
from congvan.model import Annex, Attached, Body, plain_text, walk
from congvan.model.outline import inlines
from congvan.rules.enclosing import Enclosing
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, Faults, rule

Annexes = tuple[Annex, ...]

_POINTERS = ("phụ lục", "phụ biểu", "kèm", "biểu", "mẫu", "danh mục", "danh sách")
"""Words with which a text points to what follows it."""

_OPENING_WORDS = 2
"""How many words of an annex's title are enough to name it."""


@rule(
    "CV801",
    "annex-not-mentioned",
    severity=Severity.ERROR,
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
    severity=Severity.ERROR,
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
    severity=Severity.WARNING,
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
