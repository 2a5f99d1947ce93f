"""Rules on legal bases (căn cứ) and on citations (viện dẫn)."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from attrs import evolve, frozen

from congvan.language import DateParts, written_date
from congvan.messages import Bilingual
from congvan.model import Block, BodyBlock, DocumentDate
from congvan.model.outline import block_text
from congvan.model.text import plain_text
from congvan.rules.citation_patterns import TYPE_CODES
from congvan.rules.citations import CitedDocument, CitedPart, citations
from congvan.rules.facts import fact
from congvan.rules.finding import Severity
from congvan.rules.kinds import expects_bases
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards.data.acts import KINDS_WITH_SUBJECT, REPEALED

SYMBOLS_HAVE_UNITS = dt.date(2011, 3, 5)
"""From this day on, symbols have the groups and separators of today; older documents are cited as they are."""


@frozen
class Mention:
    """A citation, the text that holds it, and where in the document that text stands."""

    path: str
    text: str
    cited: CitedDocument
    table: bool = False
    """Whether it stands in a table, whose other columns may complete it."""

    @property
    def own(self) -> bool:
        """Whether the wording is the author's own, not a quoted subject or text."""
        return not self.cited.nested

    @property
    def printed(self) -> str:
        """The citation as it is printed, without its subject."""
        start, end = self.cited.span
        if self.cited.subject is not None:
            end -= len(self.cited.subject)
        return self.text[start:end].strip()

    @property
    def named(self) -> str:
        """Type and number as they are printed: `Công văn số 65/UBND-NC`."""
        start = self.cited.span[0] if not self.cited.parts else self.cited.parts[-1].span[1]
        span = self.cited.reference_span
        return self.text[start : span[1]].strip(" ,") if span else self.printed


@fact
def mentions(
    subject: str | None, bases: tuple[str, ...], blocks: tuple[tuple[str, BodyBlock], ...]
) -> tuple[Mention, ...]:
    """Every citation of the subject, the bases and the body in reading order.

    A citation is a later one if an earlier text of bases or body has it, or the subject has it complete.
    """
    return tuple(_mark_later(_read(subject, bases, blocks)))


def _read(
    subject: str | None, bases: tuple[str, ...], blocks: tuple[tuple[str, BodyBlock], ...]
) -> Iterator[Mention]:
    for path, text, table in _texts(subject, bases, blocks):
        for cited in citations(text):
            yield Mention(path, text, cited, table)


def _texts(
    subject: str | None, bases: tuple[str, ...], blocks: tuple[tuple[str, BodyBlock], ...]
) -> Iterator[tuple[str, str, bool]]:
    if subject:
        yield "subject", subject, False
    for index, basis in enumerate(bases):
        yield f"bases[{index}]", basis, False
    for path, block in blocks:
        if isinstance(block, Block):
            yield path, block_text(block), False
        else:
            for row in (*block.header, *block.rows):
                for cell in row:
                    yield path, plain_text(cell.text), True


def _mark_later(found: Iterator[Mention]) -> Iterator[Mention]:
    seen: set[str] = set()
    for mention in found:
        key = mention.cited.key
        if key in seen:
            yield evolve(mention, cited=evolve(mention.cited, later=True))
            continue
        yield mention
        if key is not None and (mention.path != "subject" or mention.cited.issuer is not None):
            seen.add(key)


def _day(date: DateParts | None) -> dt.date | None:
    if date is None or date.year is None or date.month is None or date.day is None:
        return None
    try:
        return dt.date(date.year, date.month, date.day)
    except ValueError:
        return None


def _is_basis(mention: Mention) -> bool:
    return mention.path.startswith("bases")


def _in_running_text(mention: Mention) -> bool:
    return mention.path != "subject" and not mention.table


@rule(
    "CV414",
    "basis-end",
    severity=Severity.ERROR,
    kind="law",
    clause="II.6.a",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Căn cứ kết thúc bằng dấu câu sai hoặc thừa.", "A legal basis ends with a wrong or doubled mark."
    ),
    remedy=Bilingual(
        "Trong dữ liệu, ghi căn cứ không kèm dấu cuối; dấu «;» và «.» được in tự động.",
        "Give bases without their end marks; `;` and `.` are printed by themselves.",
    ),
    bad="""
type: quyet-dinh
bases: ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,']
""",
    good="""
type: quyet-dinh
bases: ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024']
""",
)
def basis_end(bases: tuple[str, ...]) -> Faults:
    """Each basis ends with a semicolon, the last one with a full stop (điểm a).

    The field holds a basis without its mark, so one typed in it is a second or a wrong one.
    """
    for index, basis in enumerate(bases):
        match = _basis_mark().search(basis)
        if match:
            required = "." if index == len(bases) - 1 else ";"
            yield Fault(f"bases[{index}]", observed=match[1], expected=required)


@cache
def _basis_mark() -> re.Pattern[str]:
    return re.compile(r"(?<![.…\s])(?<!v\.v)\s*([;,.:])\s*\Z")


@rule(
    "CV416",
    "basis-incomplete",
    severity=Severity.WARNING,
    kind="law",
    clause="II.6.a",
    drafts=True,
    finds=Bilingual(
        "Căn cứ thiếu số và ký hiệu, ngày tháng năm, cơ quan ban hành hoặc trích yếu.",
        "A legal basis lacks number and symbol, date, issuer or subject.",
    ),
    remedy=Bilingual(
        "Ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu.",
        "Give type, number and symbol, issuer, date and subject.",
    ),
    bad="""
type: quyet-dinh
bases: [Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư]
""",
    good="""
type: quyet-dinh
bases: [Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019]
""",
)
def basis_incomplete(bases: tuple[str, ...], mentions: tuple[Mention, ...]) -> Faults:
    """A basis names type, number and symbol, issuer, date and subject of the document; laws and ordinances only their name (điểm a).

    Judged is the document that the basis begins with; one named further on (`Theo đề nghị của ... tại Tờ
    trình số ...`) may be said in other words.
    """
    leading = {
        mention.path: mention
        for mention in mentions
        if _is_basis(mention) and _basis_opening().fullmatch(mention.text[: mention.cited.span[0]])
    }
    for index, basis in enumerate(bases):
        path = f"bases[{index}]"
        mention = leading.get(path)
        if mention is None:
            match = _numberless_basis().match(basis)
            missing = ["số, ký hiệu"] if match else []
        elif mention.cited.is_law or mention.cited.listed or mention.cited.later:
            continue
        else:
            missing = _missing(mention)
        if missing:
            named = mention.named if mention is not None else " ".join(basis.split()[:4])
            yield Fault(path, observed=named, expected=", ".join(missing))


@cache
def _basis_opening() -> re.Pattern[str]:
    return re.compile(r"\s*-?\s*(?:Căn cứ|Xét|Theo|Thực hiện|Tiếp theo)\s+(?:vào\s+)?", re.IGNORECASE)


@cache
def _numberless_basis() -> re.Pattern[str]:
    return re.compile(
        r"\s*Căn cứ (?:Nghị định|Thông tư|Quyết định|Chỉ thị|Công văn)\s+(?:của|ngày|về|ban hành|quy định|hướng dẫn)\s"
    )


def _missing(mention: Mention) -> list[str]:
    """What the citation of a document other than a law lacks, in the words of the message."""
    cited = mention.cited
    missing = []
    if cited.reference is None:
        missing.append("số, ký hiệu")
    if cited.date is None:
        missing.append("ngày, tháng, năm")
    if cited.issuer is None:
        missing.append("cơ quan ban hành")
    if cited.kind in KINDS_WITH_SUBJECT and cited.subject is None and _ends_here(mention):
        missing.append("trích yếu")
    return missing


def _ends_here(mention: Mention) -> bool:
    """Whether the text after the citation shows that no subject follows in whatever words."""
    after = mention.text[mention.cited.span[1] :]
    stop = _stop().match(after)
    if stop is None:
        return False
    sentence = _sentence_rest().match(after)
    return stop["comma"] is None or sentence is None or " về " not in sentence[0]


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\Z|[;.)…]|(?P<comma>,))")


@cache
def _sentence_rest() -> re.Pattern[str]:
    return re.compile(r"[^;.]*")


@rule(
    "CV417",
    "basis-law-with-number",
    severity=Severity.WARNING,
    kind="law",
    clause="II.6.a",
    drafts=True,
    finds=Bilingual(
        "Luật, pháp lệnh được viện dẫn kèm số, ký hiệu hoặc cơ quan ban hành.",
        "A law or ordinance is cited with its number, symbol or issuer.",
    ),
    remedy=Bilingual("Chỉ ghi tên luật, pháp lệnh.", "Give the name alone."),
    bad="""
type: quyet-dinh
bases: [Căn cứ Luật Giao dịch điện tử số 20/2023/QH15]
""",
    good="""
type: quyet-dinh
bases: [Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015]
""",
)
def basis_law_with_number(mentions: tuple[Mention, ...]) -> Faults:
    """Laws and ordinances are cited without number, symbol and issuer (điểm a; of citations in the text, điểm b).

    `của Quốc hội` counts as issuer only after a number or a date: it may be part of a law's name. What
    stands in another document's subject is quoted as it is.
    """
    for mention in mentions:
        cited = mention.cited
        named_twice = cited.issuer is not None and (cited.reference is not None or cited.date is not None)
        if mention.own and cited.is_law and not mention.table and (cited.reference or named_twice):
            surplus = cited.reference or cited.issuer or ""
            yield Fault(mention.path, observed=mention.printed, details={"surplus": surplus})


@rule(
    "CV418",
    "bases-missing",
    severity=Severity.WARNING,
    kind="law",
    clause="PL3.1.2",
    drafts=True,
    applies=expects_bases,
    finds=Bilingual(
        "Nghị quyết, quyết định không có căn cứ ban hành.", "A resolution or decision without legal bases."
    ),
    remedy=Bilingual("Ghi các căn cứ ban hành.", "Give the legal bases."),
    bad="""
type: quyet-dinh
bases: null
""",
    good="""
type: quyet-dinh
bases: null
body: |
  Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.
  Điều 1. Thành lập Tổ công tác rà soát hồ sơ lưu trữ./.
""",
)
def bases_missing(bases: tuple[str, ...], text_blocks: tuple[tuple[str, Block], ...]) -> Faults:
    """The samples of nghị quyết and quyết định begin with the bases on which they are issued (Mẫu 1.1-1.3).

    Bases given as paragraphs of the body count.
    """
    if bases:
        return
    if not any(_basis_opening().match(plain_text(block.text)) for _, block in text_blocks):
        yield Fault("bases")


@rule(
    "CV419",
    "citation-incomplete",
    severity=Severity.WARNING,
    kind="law",
    clause="II.6.b",
    drafts=True,
    finds=Bilingual(
        "Viện dẫn lần đầu thiếu số và ký hiệu, thời gian, cơ quan ban hành hoặc trích yếu.",
        "The first citation of a document lacks number and symbol, date, issuer or subject.",
    ),
    remedy=Bilingual(
        "Lần đầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại, số, ký hiệu.",
        "Cite in full the first time: type, number and symbol, date, issuer, subject; later by type, number and symbol.",
    ),
    bad="body: Thực hiện Công văn số 65/UBND-NC ngày 17 tháng 01 năm 2026, Sở Nội vụ báo cáo kết quả./.",
    good="""
body: |
  Ngày 17 tháng 01 năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 65/KH-UBND ngày 17 tháng 01 năm 2026 về công tác văn thư.
  Thực hiện Kế hoạch số 65/KH-UBND, Sở Nội vụ báo cáo kết quả./.
""",
)
def citation_incomplete(mentions: tuple[Mention, ...], number_and_symbol: str) -> Faults:
    """The first citation gives type, number and symbol, date, issuer and subject; later ones type, number and symbol (điểm b).

    Not judged are citations in a subject, a table, quotation marks or another document's subject, those
    whose enumeration may share what they lack, `(Kèm theo ...)`, and documents that have no subject by
    their kind. The issuer may be named earlier in the sentence.
    """
    for mention in mentions:
        cited = mention.cited
        if not _in_running_text(mention) or _is_basis(mention) or cited.nested or cited.later or cited.listed:
            continue
        if cited.is_law or cited.kind not in KINDS_WITH_SUBJECT or cited.reference == number_and_symbol:
            continue
        before = mention.text[: cited.span[0]]
        if _attached().search(before):
            continue
        missing = [
            what
            for what in _missing(mention)
            if what != "cơ quan ban hành" or not _body_in_sentence().search(before)
        ]
        if missing:
            yield Fault(mention.path, observed=mention.named, expected=", ".join(missing))


@cache
def _attached() -> re.Pattern[str]:
    return re.compile(r"[Kk]èm theo\s+\Z")


@cache
def _body_in_sentence() -> re.Pattern[str]:
    # Any word that may name a body or a person suffices: the issuer can be said in many ways.
    return re.compile(
        r"(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chính phủ|Thủ tướng|Bộ|Sở|Ban|Phòng|Văn phòng|Chủ tịch|Giám đốc|"
        r"Trung ương|Tỉnh ủy|Quốc hội|Cục|Công ty|Trường|cơ quan|đơn vị|tỉnh)(?!\w)[^.;]*\Z"
    )


@rule(
    "CV420",
    "citation-after-document",
    severity=Severity.ERROR,
    kind="structure",
    clause="II.6.b",
    finds=Bilingual(
        "Văn bản viện dẫn có ngày muộn hơn ngày của văn bản.",
        "A cited document is dated later than this one.",
    ),
    remedy=Bilingual(
        "Kiểm tra lại năm của văn bản và ngày của văn bản viện dẫn.",
        "Look at the year of the document and at the date of the citation.",
    ),
    bad="date: 2025-03-26",
    good="date: 2026-02-26",
)
def citation_after_document(mentions: tuple[Mention, ...], date: DocumentDate | None) -> Faults:
    """A document can cite only what was issued before it or on its day.

    Judged are citations whose date directly follows number and symbol or issuer, and which are real
    days; a date elsewhere in the sentence may be a deadline.
    """
    written = date.date if date is not None else None
    if date is None or written is None:
        return
    for mention in mentions:
        day = _day(mention.cited.date)
        if day is not None and day > written and (mention.cited.reference or _is_basis(mention)):
            yield Fault(
                mention.path,
                observed=mention.named,
                expected=date.printed,
                details={"cited": written_date(day.year, day.month, day.day)},
            )


@rule(
    "CV421",
    "citation-symbol",
    severity=Severity.WARNING,
    kind="law",
    clause="II.3",
    drafts=True,
    finds=Bilingual(
        "Số, ký hiệu của văn bản viện dẫn sai dạng.", "Number and symbol of a cited document are malformed."
    ),
    remedy=Bilingual(
        "Kiểm tra lại số, ký hiệu trên văn bản được viện dẫn.",
        "Look at the cited document's number and symbol.",
    ),
    bad="""
body: |
  Thực hiện Công văn số 12103/VPCP ngày 13 tháng 12 năm 2025 của Văn phòng Chính phủ về phòng, chống mua bán người, Sở Nội vụ báo cáo kết quả./.
""",
    good="""
body: |
  Thực hiện Quy định số 399-QĐ/TW ngày 05 tháng 01 năm 2026 của Ban Bí thư về văn bản của Đảng, Sở Nội vụ báo cáo kết quả./.
""",
)
def citation_symbol(mentions: tuple[Mention, ...]) -> Faults:
    """A symbol has a slash after the number, hyphens without spaces between its groups, and in a công văn the unit or field (khoản 3).

    Documents from before 05/3/2011 followed other forms, and the Party's (`399-QĐ/TW`) have their own.
    """
    for mention in mentions:
        cited = mention.cited
        if not mention.own or cited.reference is None or cited.is_law or cited.later:
            continue
        day = _day(cited.date)
        today_form = day is not None and day >= SYMBOLS_HAVE_UNITS
        if _misplaced_space().search(cited.reference):
            corrected = _misplaced_space().sub(
                lambda space: space[0].strip().replace("–", "-"), cited.reference
            )
            yield Fault(mention.path, cited.reference, corrected)
        elif today_form and cited.kind == "Công văn" and _lone_group().fullmatch(cited.reference):
            yield Fault(mention.path, observed=cited.reference, variant="unit")
        elif today_form and (corrected := _with_hyphens(cited.reference)) != cited.reference:
            yield Fault(mention.path, cited.reference, corrected)


@cache
def _misplaced_space() -> re.Pattern[str]:
    return re.compile(r"\s+[/–-]\s*|[/–-]\s+")


@cache
def _lone_group() -> re.Pattern[str]:
    return re.compile(r"\d+[A-Za-z]?/[^\W\d_]+")


def _with_hyphens(reference: str) -> str:
    """The reference with the separators of the decree, where a type's code shows which they are."""
    match = _type_code_first().fullmatch(reference)
    if match is None or match["code"] not in TYPE_CODES:
        return reference
    if match["first"] == "-" and match["second"] == "/":
        return reference
    return f"{match['number']}/{match['code']}-{match['rest']}"


@cache
def _type_code_first() -> re.Pattern[str]:
    return re.compile(
        r"(?P<number>\d+)(?P<first>[/-])(?P<code>[A-ZĐ][A-Za-zĐđ]*)(?P<second>[/–-])(?P<rest>[A-ZĐ].*)"
    )


@rule(
    "CV422",
    "citation-date-form",
    severity=Severity.INFO,
    kind="law",
    clause="II.6.b",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Ngày của văn bản viện dẫn ghi bằng dấu gạch chéo.", "The date of a citation is written with slashes."
    ),
    remedy=Bilingual("Viết đầy đủ ngày ... tháng ... năm ...", "Write ngày ... tháng ... năm ... in full."),
    bad="""
body: |
  Thực hiện Kế hoạch số 23/KH-UBND ngày 26/02/2026 của Ủy ban nhân dân tỉnh Lạng Sơn về công tác văn thư, Sở Nội vụ báo cáo kết quả./.
""",
    good="body: Các cơ quan gửi báo cáo trước ngày 15/4/2026./.",
)
def citation_date_form(mentions: tuple[Mention, ...]) -> Faults:
    """A citation gives the date of issue (điểm b), which documents write out (khoản 4, điểm b); the decree does not forbid 26/02/2026 in a text."""
    for mention in mentions:
        date = mention.cited.date
        if mention.own and not mention.table and date is not None and date.form == "digits":
            observed = mention.text[slice(*date.span)]
            yield Fault(mention.path, observed, written_date(date.year, date.month, date.day))


@rule(
    "CV423",
    "citation-comma",
    severity=Severity.WARNING,
    kind="house",
    clause=None,
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Có dấu phẩy giữa số, ký hiệu và ngày của văn bản viện dẫn.",
        "A comma stands between symbol and date of a citation.",
    ),
    remedy=Bilingual("Bỏ dấu phẩy trước «ngày».", "Leave the comma before `ngày` out."),
    bad="""
body: |
  Thực hiện Kế hoạch số 23/KH-UBND, ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lạng Sơn về công tác văn thư, Sở Nội vụ báo cáo kết quả./.
""",
    good="""
body: |
  Thực hiện Kế hoạch số 23/KH-UBND ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lạng Sơn về công tác văn thư năm 2026.
  Theo Kế hoạch số 23/KH-UBND, ngày 30 tháng 4 năm 2026 các phòng gửi báo cáo./.
""",
)
def citation_comma(mentions: tuple[Mention, ...]) -> Faults:
    """Number, symbol and date are one designation without a comma in it, as the decree's own examples write them.

    Where no `của ...` or `về ...` follows, the date may begin what the author says next and is left alone.
    """
    for mention in mentions:
        cited = mention.cited
        if not mention.own or cited.date is None or cited.reference_span is None:
            continue
        between = mention.text[cited.reference_span[1] : cited.date.span[0]]
        if between.strip() == ",":
            end = cited.date.span[1]
            yield Fault(mention.path, observed=mention.text[cited.reference_span[0] : end].strip())


@rule(
    "CV424",
    "citation-repealed",
    severity=Severity.WARNING,
    kind="structure",
    clause="II.6.a",
    finds=Bilingual(
        "Căn cứ là văn bản đã hết hiệu lực trước ngày của văn bản.",
        "A legal basis was no longer in force on the document's date.",
    ),
    remedy=Bilingual("Căn cứ văn bản đang có hiệu lực.", "Base the document on the act in force."),
    bad="""
type: quyet-dinh
bases: [Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư]
""",
    good="""
type: quyet-dinh
date: 2020-01-15
bases: [Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư]
""",
)
def citation_repealed(mentions: tuple[Mention, ...], date: DocumentDate | None) -> Faults:
    """The bases are acts in force when the document is issued (điểm a); an act named in another's subject is none."""
    written = date.date if date is not None else None
    if written is None:
        return
    for mention in mentions:
        act = REPEALED.get(mention.cited.reference or "")
        if act is not None and _is_basis(mention) and mention.own and written >= act.since:
            yield Fault(
                mention.path, mention.named, act.successor, details={"since": f"{act.since:%d/%m/%Y}"}
            )


@rule(
    "CV425",
    "citation-parts",
    severity=Severity.WARNING,
    kind="law",
    clause="PL2.V.7",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Viết hoa «Khoản», «Điểm» hoặc viết thường «điều», «chương» khi viện dẫn một văn bản cụ thể.",
        "`Khoản` or `Điểm` with a capital, or `điều`, `chương` without, in the citation of a specific act.",
    ),
    remedy=Bilingual(
        "Viết hoa Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm.",
        "Write Phần, Chương, Mục, Tiểu mục, Điều with a capital, khoản and điểm without.",
    ),
    bad="body: Thực hiện Khoản 2 điều 5 Luật Lưu trữ, Sở Nội vụ báo cáo kết quả./.",
    good="""
body: |
  Khoản 2 Điều 5 Luật Lưu trữ quy định các điều 6, 7 và 8 của Quy chế này áp dụng cho mọi khoản thu./.
""",
)
def citation_parts(mentions: tuple[Mention, ...]) -> Faults:
    """In the citation of a specific act Phần, Chương, Mục, Tiểu mục, Điều have a capital, khoản and điểm have none.

    The first word of a sentence has its capital all the same, and `các điều 5, 6` speaks of articles in
    general.
    """
    for mention in mentions:
        if not mention.own or mention.table:
            continue
        for part in mention.cited.parts:
            found = mention.text[slice(*part.span)]
            expected = _proper(part) + found[len(part.kind) :]
            if found != expected and not _free_of_rule(mention.text[: part.span[0]], found):
                yield Fault(mention.path, found, expected)
                break


def _proper(part: CitedPart) -> str:
    return part.kind if part.kind in ("khoản", "điểm") else part.kind.capitalize()


def _free_of_rule(before: str, found: str) -> bool:
    if found[0].isupper():
        return bool(_sentence_start().search(before))
    return bool(_in_general().search(before))


@cache
def _sentence_start() -> re.Pattern[str]:
    # An opening quotation mark, a number or a dash of the block may stand before the first word.
    return re.compile(r"(?:\A|[.:;?!…]\s+|\n)\W*\Z|\A(?:Điều\s)?\w{1,4}[.)]\s+\W*\Z")


@cache
def _in_general() -> re.Pattern[str]:
    return re.compile(r"(?:các|những|một số|hai|ba)\s\Z")
