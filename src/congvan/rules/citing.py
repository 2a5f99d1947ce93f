"""Rules on the citations of other documents (viện dẫn văn bản)."""

import datetime as dt

from congvan.language import regex, written_date
from congvan.messages import Bilingual
from congvan.model import DocumentDate
from congvan.rules.citation_patterns import TYPE_CODES
from congvan.rules.citations import CitedPart
from congvan.rules.mentions import Mention, day_of, in_running_text, is_basis, missing_parts
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards.data.acts import KINDS_WITH_SUBJECT

SYMBOLS_HAVE_UNITS = dt.date(2011, 3, 5)
"""From this day on, symbols have the groups and separators of today; older documents are cited as they are."""


@rule(
    "CV419",
    "citation-incomplete",
    severity="warning",
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
    their kind. The issuer and the day may be said earlier in the sentence (`Ngày ..., Chính phủ ban hành ...`).
    """
    for mention in mentions:
        cited = mention.cited
        if not in_running_text(mention) or is_basis(mention) or cited.nested or cited.later or cited.listed:
            continue
        if cited.is_law or cited.kind not in KINDS_WITH_SUBJECT or cited.reference == number_and_symbol:
            continue
        before = mention.before
        if _attached().search(before):
            continue
        said_before = {
            "cơ quan ban hành": _body_in_sentence().search(before),
            "ngày, tháng, năm": _day_in_sentence().search(before),
        }
        missing = [what for what in missing_parts(mention) if not said_before.get(what)]
        if missing:
            yield Fault(mention.path, observed=mention.named, expected=", ".join(missing))


_attached = regex(r"[Kk]èm theo\s+\Z")

# Any word that may name a body or a person suffices: the issuer can be said in many ways.
_body_in_sentence = regex(
    r"(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chính phủ|Thủ tướng|Bộ|Sở|Ban|Phòng|Văn phòng|Chủ tịch|Giám đốc|"
    r"Trung ương|Tỉnh ủy|Quốc hội|Cục|Công ty|Trường|cơ quan|đơn vị|tỉnh)(?!\w)"
)

_day_in_sentence = regex(r"(?:Ngày|ngày|hôm nay|Hôm nay)(?!\w)")


@rule(
    "CV420",
    "citation-after-document",
    severity="error",
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
        day = day_of(mention.cited.date)
        if day is not None and day > written and (mention.cited.reference or is_basis(mention)):
            yield Fault(
                mention.path,
                observed=mention.named,
                expected=date.printed,
                details={"cited": written_date(day.year, day.month, day.day)},
            )


@rule(
    "CV421",
    "citation-symbol",
    severity="warning",
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
        day = day_of(cited.date)
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


_misplaced_space = regex(r"\s+[/–-]\s*|[/–-]\s+")

_lone_group = regex(r"\d+[A-Za-z]?/[^\W\d_]+")


def _with_hyphens(reference: str) -> str:
    """The reference with the separators of the decree, where a type's code shows which they are."""
    match = _type_code_first().fullmatch(reference)
    if match is None or match["code"] not in TYPE_CODES:
        return reference
    if match["first"] == "-" and match["second"] == "/":
        return reference
    return f"{match['number']}/{match['code']}-{match['rest']}"


_type_code_first = regex(
    r"(?P<number>\d+)(?P<first>[/-])(?P<code>[A-ZĐ][A-Za-zĐđ]*)(?P<second>[/–-])(?P<rest>[A-ZĐ].*)"
)


@rule(
    "CV422",
    "citation-date-form",
    severity="info",
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
    severity="warning",
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
    "CV425",
    "citation-parts",
    severity="warning",
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

    The first word of a sentence has its capital all the same, `các điều 5, 6` speaks of articles in
    general, and `mục 2 phần II` of a plan without articles is its author's own numbering.
    """
    for mention in mentions:
        if not mention.own or mention.table:
            continue
        in_articles = mention.cited.is_law or any(part.kind == "điều" for part in mention.cited.parts)
        for part in mention.cited.parts:
            if part.kind in _PARTS_OF_ANY_OUTLINE and not in_articles:
                continue
            found = mention.text[slice(*part.span)]
            expected = _proper(part) + found[len(part.kind) :]
            if found != expected and not _free_of_rule(mention.text, part.span[0]):
                yield Fault(mention.path, found, expected)
                break


_NEAR = 40
_PARTS_OF_ANY_OUTLINE = frozenset({"phần", "mục", "tiểu mục"})


def _proper(part: CitedPart) -> str:
    return part.kind if part.kind in ("khoản", "điểm") else part.kind.capitalize()


def _free_of_rule(text: str, start: int) -> bool:
    before = text[max(0, start - _NEAR) : start]
    if text[start].isupper():
        return bool(_sentence_start().search(before))
    return bool(_in_general().search(before))


# An opening quotation mark, a number or a dash of the block may stand before the first word.
_sentence_start = regex(r"(?:\A|[.:;?!…]\s+|\n)\W*\Z|\A(?:Điều\s)?\w{1,4}[.)]\s+\W*\Z")

_in_general = regex(r"(?:các|những|một số|hai|ba)\s\Z")
