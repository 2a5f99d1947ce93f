"""Rules of what only some types have: the line of authority, and the particulars of a layout (Phụ lục III)."""

from attrs import fields

from congvan.language import fold, is_upper
from congvan.messages import Bilingual
from congvan.model import Block, plain_text
from congvan.rules.facts import Particulars
from congvan.rules.registry import Fault, Faults, has_particulars, is_enacted, rule
from congvan.standards import DocumentType

TextBlocks = tuple[tuple[str, Block], ...]


@rule(
    "CV518",
    "authority-line",
    severity="warning",
    kind="structure",
    clause="PL3.II",
    finds=Bilingual(
        "Quyết định, nghị quyết không có dòng thẩm quyền ban hành trên các căn cứ.",
        "A decision or resolution without the line of authority above its legal bases.",
    ),
    remedy=Bilingual(
        "Ghi ở khóa «authority_line» chức vụ người đứng đầu hoặc tên tập thể, cơ quan ban hành.",
        "Give the head's post or the name of the body under `authority_line`.",
    ),
    bad="type: quyet-dinh\nauthority_line: null",
    good="type: quyet-dinh\nauthority_line: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
    drafts=True,
    applies=is_enacted,
)
def authority_line(authority_line: str | None, text_blocks: TextBlocks, kind: DocumentType) -> Faults:
    """Dưới trích yếu của quyết định, nghị quyết là dòng ghi thẩm quyền ban hành (các mẫu 1.1, 1.2, 1.3).

    Dòng «QUYẾT ĐỊNH:» hoặc «QUYẾT NGHỊ:» được in tự động sau các căn cứ, nên gõ thêm trong nội dung thì in hai lần.
    """
    lines = [(path, plain_text(block.title or block.text).strip()) for path, block in text_blocks[:_OPENING]]
    if not (authority_line or "").strip() and not any(is_upper(line) for _, line in lines):
        yield Fault("authority_line")
    for path, line in lines:
        if fold(line).rstrip(" :") == fold(kind.enactment or "").rstrip(":"):
            yield Fault(path, line, variant="enactment")


_OPENING = 3
"""How many lines of the body may belong to the frame above it."""


@rule(
    "CV521",
    "particulars-missing",
    severity="warning",
    kind="structure",
    clause="PL3.II",
    finds=Bilingual(
        "Thiếu mục mà mẫu của loại văn bản này có (thời gian, địa điểm, chủ trì, ...).",
        "Something that the sample of this type has is missing (time, venue, chair, ...).",
    ),
    remedy=Bilingual("Điền mục còn thiếu.", "Fill in what is missing."),
    bad="type: giay-moi\ninvitation: {venue: null}",
    good="type: giay-moi\ninvitation: {chair: null}",
    drafts=True,
    applies=has_particulars,
)
def particulars_missing(
    particulars: Particulars | None, to: tuple[str, ...], text_blocks: TextBlocks, kind: DocumentType
) -> Faults:
    """Giấy mời, giấy giới thiệu, giấy nghỉ phép, biên bản, công điện có các mục của mẫu (các mẫu 1.6 đến 1.10).

    Không có nhóm khóa nào mà nội dung ghi thành lời thì không xét. Không bắt buộc: người chủ trì trong giấy mời, người
    gửi công điện (mặc định là cơ quan ban hành), câu kết thúc đã ghi ở cuối nội dung biên bản.
    """
    if particulars is None:
        return
    for attribute in fields(type(particulars)):
        key = f"{kind.particulars}.{attribute.name}"
        value = getattr(particulars, attribute.name)
        if value in (None, (), "") and key not in _OPTIONAL and not _says(key, text_blocks):
            yield Fault(
                key, details={"what": attribute.metadata["label"].vi, "name": attribute.metadata["label"].en}
            )
    if kind.addressees == "receivers" and not to:
        yield Fault("to", variant="receivers")


_OPTIONAL = frozenset({"invitation.chair", "telegram.sender", "leave.confirmation"})


def _says(key: str, text_blocks: TextBlocks) -> bool:
    last = text_blocks[-1][1] if text_blocks else Block()
    return key == "minutes.closing" and "kết thúc" in fold(plain_text(last.text))
