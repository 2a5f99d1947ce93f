"""Rules on the legal bases (căn cứ ban hành)."""

from congvan.language import regex
from congvan.messages import Bilingual
from congvan.model import Block, DocumentDate
from congvan.model.text import plain_text
from congvan.rules.mentions import Mention, is_basis, missing_parts
from congvan.rules.registry import Fault, Faults, expects_bases, rule
from congvan.standards import Standard
from congvan.standards.data.acts import REPEALED


@rule(
    "CV414",
    "basis-end",
    severity="error",
    clause="II.6.a",
    drafts=True,
    only_warning=frozenset({"printed-unsampled", "unmarked-unsampled"}),
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
def basis_end(bases: tuple[str, ...], standard: Standard) -> Faults:
    """Each basis ends with a semicolon, the last one with a full stop (điểm a).

    The field holds a basis without its mark, so one typed in it is a second or a wrong one.
    """
    for index, basis in enumerate(bases):
        match = _basis_mark().search(basis)
        if match:
            required = standard.last_basis_end if index == len(bases) - 1 else ";"
            yield Fault(f"bases[{index}]", observed=match[1], expected=required)


_basis_mark = regex(r"(?<![.…\s])(?<!v\.v)\s*([;,.:])\s*\Z")


@rule(
    "CV416",
    "basis-incomplete",
    severity="warning",
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
        if is_basis(mention) and _basis_opening().fullmatch(mention.text, 0, mention.cited.span[0])
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
            missing = missing_parts(mention)
        if missing:
            named = mention.named if mention is not None else " ".join(basis.split()[:4])
            yield Fault(path, observed=named, expected=", ".join(missing))


_basis_opening = regex(r"(?i)\s*-?\s*(?:Căn cứ|Xét|Theo|Thực hiện|Tiếp theo)\s+(?:vào\s+)?")

_numberless_basis = regex(
    r"\s*Căn cứ (?:Nghị định|Thông tư|Quyết định|Chỉ thị|Công văn)\s+(?:của|ngày|về|ban hành|quy định|hướng dẫn)\s"
)


@rule(
    "CV417",
    "basis-law-with-number",
    severity="warning",
    clause="II.6.a",
    clauses={"text": "II.6.b"},
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
            variant = None if is_basis(mention) else "text"
            yield Fault(mention.path, mention.printed, variant=variant, details={"surplus": surplus})


@rule(
    "CV418",
    "bases-missing",
    severity="warning",
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
    "CV424",
    "citation-repealed",
    severity="warning",
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
        if act is not None and is_basis(mention) and mention.own and written >= act.since:
            yield Fault(
                mention.path, mention.named, act.successor, details={"since": f"{act.since:%d/%m/%Y}"}
            )
