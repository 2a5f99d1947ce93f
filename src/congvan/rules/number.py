"""Rules on number and symbol (số, ký hiệu)."""

import datetime as dt
import re
from functools import cache

from attrs import frozen

from congvan.language import regex
from congvan.messages import Bilingual
from congvan.model import Issuer
from congvan.rules.facts import fact
from congvan.rules.registry import Fault, Faults, has_code, has_sample, is_letter, rule
from congvan.standards import DocumentType
from congvan.standards.data.bodies import OBSOLETE_CODES, TITLE_CODES

LETTER_CODE = "CV"


@frozen
class PrintedSymbol:
    """Number and symbol as printed, taken apart: the number, all that follows it, and the groups of letters in it."""

    text: str
    number: str
    rest: str
    groups: tuple[str, ...]
    year: str | None

    @property
    def corrected(self) -> str:
        """The same number and groups between the separators that the decree asks for."""
        year = f"{self.year}/" if self.year else ""
        return f"{self.number}/{year}{'-'.join(self.groups)}"


@fact
def printed_symbol(number_and_symbol: str) -> PrintedSymbol | None:
    """The printed number and symbol taken apart; None while a place of it is marked for filling in."""
    if _placeholder().search(number_and_symbol):
        return None
    match = _number_and_rest().match(number_and_symbol)
    assert match is not None  # every part of the pattern may be empty
    groups = _groups(match["rest"])
    years = [group for group in groups if _year().fullmatch(group)]
    return PrintedSymbol(
        number_and_symbol.strip(),
        match["number"].strip(),
        match["rest"].rstrip(),
        tuple(group for group in groups if group not in years),
        years[0] if years else None,
    )


_placeholder = regex(r"[<>{}\[\]]|\.{2,}|…")

_number_and_rest = regex(r"(?s)(?P<number>\d+[^\W\d_]?(?!\w)|\d+|\s*)(?P<rest>.*)")


def _groups(symbol: str) -> list[str]:
    return [group for part in _separators().split(symbol) if (group := part.strip())]


_separators = regex(r"[/–—-]+")

_year = regex(r"(?:19|20)\d\d")


@cache
def _form_of_rest() -> re.Pattern[str]:
    # The end may still be open: `/QĐ-` of a draft, `374/` without any code.
    group = r"[^/\s–—-]+(?:\s[^/\s–—-]+)*"
    return re.compile(rf"/(?:(?:19|20)\d\d/)?(?:{group}(?:-{group})*)?(?:[/-](?:19|20)\d\d)?-?|")


_party_form = regex(r"-[A-ZĐ][A-Za-zĐđ]*/[A-ZĐ]")


@fact
def symbol_key(symbol: str | None, symbol_written: str | None) -> str:
    """The key that holds the printed symbol."""
    if symbol_written is not None:
        return "symbol_written"
    return "issuer" if symbol is None else "symbol"


@rule(
    "CV301",
    "number-missing",
    severity="error",
    clause="II.3",
    applies=has_sample,
    finds=Bilingual("Văn bản ban hành không có số.", "An issued document has no number."),
    remedy=Bilingual(
        "Ghi số đăng ký tại văn thư; văn bản chưa cấp số thì ghi draft: true.",
        "Give the number registered by the records clerk; mark a document without one as a draft.",
    ),
    bad="number: null",
    good="""
draft: true
number: null
""",
)
def number_missing(number: int | None, number_written: str | None, electronic_copy: bool) -> Faults:
    """The number is the document's running number in the year, registered by the body's records clerk (điểm a).

    A document is issued with it, so only a draft may leave it blank. Types without a sample in the decree
    (hợp đồng, thư công, ...) are not judged, nor is an electronic copy, which has its digital signature alone.
    """
    if number is None and number_written is None and not electronic_copy:
        yield Fault("number")


@rule(
    "CV303",
    "number-leading-zero",
    severity="error",
    clause="II.3.c",
    fix="safe",
    finds=Bilingual("Số nhỏ hơn 10 không có số 0 phía trước.", "A number below 10 lacks its leading zero."),
    remedy=Bilingual("Ghi thêm số 0 phía trước: 05.", "Write a zero before it: 05."),
    bad="""
number: 5
number_written: "5"
""",
    good="number: 5",
)
def number_leading_zero(number_written: str | None) -> Faults:
    """Numbers below 10 take a zero before them: `Số: 05/QĐ-BNV` (điểm c)."""
    if number_written is not None and len(number_written) == 1 and number_written.isdecimal():
        yield Fault("number_written", observed=number_written, expected=f"0{number_written}")


@rule(
    "CV304",
    "symbol-separators",
    severity="error",
    clause="II.3.c",
    drafts=True,
    only_warning=frozenset({"party"}),
    fix="safe",
    finds=Bilingual(
        "Sau số không phải dấu gạch chéo, giữa các nhóm không phải dấu gạch nối, hoặc có cách chữ.",
        "No slash after the number, no hyphen between groups, or spaces around them.",
    ),
    remedy=Bilingual(
        "Ghi số/nhóm-nhóm, không cách chữ: 15/QĐ-BNV.",
        "Write number/group-group without spaces: 15/QĐ-BNV.",
    ),
    bad="symbol: SNV- CCVC",
    good="symbol: SNV-CCHC&VTLT",
)
def symbol_separators(symbol_key: str, printed_symbol: PrintedSymbol | None) -> Faults:
    """Between number and symbol stands a slash, between the groups of the symbol a hyphen without spaces (điểm c).

    The year of a legal normative document (`15/2025/QĐ-UBND`) is CV307's. The Party's form (`05-QĐ/TU`)
    is only warned of: the document may be the Party's.
    """
    if printed_symbol is None or _form_of_rest().fullmatch(printed_symbol.rest):
        return
    party = _party_form().match(printed_symbol.rest)
    yield Fault(
        symbol_key,
        observed=printed_symbol.text,
        expected=printed_symbol.corrected,
        variant="party" if party else None,
    )


@rule(
    "CV305",
    "symbol-type-code",
    severity="error",
    clause="PL3.I",
    drafts=True,
    applies=has_code,
    finds=Bilingual(
        "Chữ viết tắt trong ký hiệu không phải của tên loại văn bản.",
        "The code in the symbol is not the type's.",
    ),
    remedy=Bilingual(
        "Ghi chữ viết tắt tên loại theo bảng chữ viết tắt, đúng cả chữ hoa, chữ thường (QyĐ, CTr, TTr).",
        "Write the type's code from the table of codes, capitals and small letters alike (QyĐ, CTr, TTr).",
    ),
    bad="""
type: to-trinh
symbol: TTR-SNV
""",
    good="""
type: to-trinh
symbol: TTr-SNV
""",
)
def symbol_type_code(symbol: str | None, printed_symbol: PrintedSymbol | None, kind: DocumentType) -> Faults:
    """The symbol of a named type begins with the type's code from the table (khoản 3, điểm b; Phụ lục III, Mục I).

    The table writes QyĐ, CTr, TTr with small letters. Types that the decree shows no sample of are not judged.
    """
    if symbol is None or printed_symbol is None or not printed_symbol.groups:
        return
    found = printed_symbol.groups[0].replace("Ð", "Đ")
    if found.isalpha() and found != kind.code:
        yield Fault("symbol", observed=found, expected=kind.code or "", details={"type": kind.name})


@rule(
    "CV306",
    "letter-type-code",
    severity="error",
    clause="II.3.b",
    drafts=True,
    applies=is_letter,
    finds=Bilingual(
        "Ký hiệu công văn có chữ viết tắt tên loại (CV).", "The symbol of a công văn has a type code (CV)."
    ),
    remedy=Bilingual(
        "Ghi chữ viết tắt cơ quan ban hành, rồi đơn vị soạn thảo hoặc lĩnh vực: 12/UBND-VX.",
        "Write the issuing body's code, then the drafting unit or field: 12/UBND-VX.",
    ),
    bad="symbol: CV-SNV",
    good="symbol: SNV-CVNV",
)
def letter_type_code(
    symbol: str | None, printed_symbol: PrintedSymbol | None, issuer: Issuer | None
) -> Faults:
    """A công văn has no type code: its symbol is the issuing body's code and the drafting unit's or the field's (điểm b)."""
    if symbol is None or printed_symbol is None or not printed_symbol.groups:
        return
    own = issuer.code if issuer is not None else None
    if printed_symbol.groups[0] == LETTER_CODE != own:
        yield Fault("symbol", observed=printed_symbol.text)


@rule(
    "CV307",
    "symbol-year",
    severity="warning",
    clause="II.3.b",
    drafts=True,
    finds=Bilingual(
        "Ký hiệu có năm ban hành: đó là dạng của văn bản quy phạm pháp luật.",
        "The symbol holds a year: the form of a legal normative document.",
    ),
    remedy=Bilingual(
        "Bỏ năm, nếu đây là văn bản hành chính.",
        "Leave the year out if the document is an administrative one.",
    ),
    bad="""
type: quyet-dinh
symbol: 2026/QĐ-UBND
""",
    good="""
type: quyet-dinh
number: 2026
symbol: QĐ-UBND
""",
)
def symbol_year(symbol_key: str, printed_symbol: PrintedSymbol | None) -> Faults:
    """The symbol of an administrative document is made of the codes of type and body alone (điểm b).

    A year between number and codes belongs to legal normative documents, which another act governs.
    """
    if printed_symbol is not None and printed_symbol.year is not None:
        yield Fault(symbol_key, observed=printed_symbol.text, details={"year": printed_symbol.year})


@rule(
    "CV308",
    "symbol-issuer-code",
    severity="warning",
    clause="II.3.b",
    drafts=True,
    finds=Bilingual(
        "Ký hiệu không có chữ viết tắt của cơ quan ban hành, hoặc chữ viết tắt của cơ quan đã kết thúc hoạt động.",
        "The symbol lacks the issuing body's code, or the code is that of an abolished body.",
    ),
    remedy=Bilingual(
        "Ghi chữ viết tắt do người đứng đầu cơ quan ban hành quy định.",
        "Write the code that the head of the issuing body has laid down.",
    ),
    bad="symbol: STC-CCVC",
    good="symbol: SNV-VP",
)
def symbol_issuer_code(
    symbol: str | None,
    symbol_key: str,
    printed_symbol: PrintedSymbol | None,
    issuer: Issuer | None,
    day_written: dt.date | None,
    kind: DocumentType | None,
) -> Faults:
    """The symbol holds the code of the issuing body or of the state post in whose name the document is signed (điểm b).

    Codes are laid down by the head of the body, so nothing more than the document's own `issuer.code` and
    the codes of bodies merged in 2025 can be held against it.
    """
    if printed_symbol is None:
        return
    own = issuer.code if issuer is not None else None
    groups = printed_symbol.groups
    obsolete = next((code for code in groups if code in OBSOLETE_CODES), None)
    if obsolete is not None and day_written is not None and day_written >= OBSOLETE_CODES[obsolete]:
        since = OBSOLETE_CODES[obsolete]
        yield Fault(symbol_key, observed=obsolete, variant="obsolete", details={"since": f"{since:%d/%m/%Y}"})
    # CT is the code of chỉ thị and of Chủ tịch.
    of_body = groups[1:] if kind is not None and groups[:1] == (kind.code,) else groups
    if symbol is not None and own and groups and not _names(own, of_body):
        yield Fault("symbol", observed=printed_symbol.text, expected=own)


def _names(code: str, groups: tuple[str, ...]) -> bool:
    if TITLE_CODES.intersection(groups):
        return True
    present = {group.casefold().replace("ð", "đ") for group in groups}
    return all(group.casefold() in present for group in _groups(code))
