"""Rules of the content: body, line of authority, particulars (Phụ lục I, Phần I, Mục II, khoản 6; Phụ lục III)."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from attrs import fields

from congvan.language import excerpt, fold, is_upper, iter_dates, regex
from congvan.messages import Bilingual
from congvan.model import Block, Body, BodyBlock, Minutes, Signature, plain_text
from congvan.model.outline import block_text, inlines
from congvan.rules.facts import Particulars, texts_in
from congvan.rules.registry import Fault, Faults, has_content, has_particulars, has_sample, is_enacted, rule
from congvan.standards import DocumentType


@rule(
    "CV501",
    "body-empty",
    severity="error",
    clause="II.6",
    finds=Bilingual("Văn bản không có nội dung.", "The document has no content."),
    remedy=Bilingual("Ghi nội dung văn bản.", "Give the document its content."),
    bad="body: ''",
    good="type: giay-moi\nbody: null",
    drafts=True,
    applies=has_content,
)
def body_empty(
    blocks: tuple[tuple[str, BodyBlock], ...], particulars: Particulars | None, kind: DocumentType
) -> Faults:
    """Nội dung là thành phần chính của văn bản (điểm e khoản 2 Điều 8, khoản 6 Mục II).

    Giấy mời, giấy giới thiệu, giấy nghỉ phép và biên bản nói bằng các mục riêng của mẫu cũng đủ.
    """
    if particulars is not None and kind.body == "allowed":
        return
    if not any(plain_text(text).strip() for _, block in blocks for text in inlines(block)):
        yield Fault("body")


END_MARK = "./."


@rule(
    "CV508",
    "end-mark",
    severity="info",
    kind="structure",
    clause="PL3.1.4",
    finds=Bilingual("Nội dung không kết thúc bằng «./.».", "The content does not end with “./.”."),
    remedy=Bilingual("Ghi «./.» ở cuối nội dung.", "Put “./.” at the end of the content."),
    bad="body: Sở Nội vụ đề nghị các cơ quan gửi báo cáo.",
    good="body: Sở Nội vụ đề nghị các cơ quan gửi báo cáo ./.",
    drafts=True,
    applies=has_sample,
)
def end_mark(body: Body, minutes: Minutes | None) -> Faults:
    """Mọi mẫu trong Phụ lục III kết thúc nội dung bằng «./.»; phần quy định không nói đến dấu này.

    Biên bản kết thúc bằng câu kết thúc.
    """
    if minutes is not None and (closing := (minutes.closing or "").strip()):
        yield from _unclosed("minutes.closing", closing)
        return
    last = body[-1] if body else None
    path = f"body[{len(body) - 1}]"
    while isinstance(last, Block) and last.children:
        path = f"{path}.children[{len(last.children) - 1}]"
        last = last.children[-1]
    if isinstance(last, Block) and (text := block_text(last).strip()):
        yield from _unclosed(path, text)


def _unclosed(path: str, text: str) -> Iterator[Fault]:
    closed = text.rstrip('”"»)* ')
    if not "".join(closed[-6:].split()).endswith(END_MARK):
        yield Fault(path, _tail(text), END_MARK)


def _tail(text: str, limit: int = 40) -> str:
    return text if len(text) <= limit else f"…{text[-limit:].lstrip()}"


@cache
def residue_pattern() -> re.Pattern[str]:
    """What only a template leaves behind."""
    tag = r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|<<[^<>]{1,60}>>"
    bracket = (
        r"\[(?:\s*(?:\.{2,}|…+|_{2,})\s*|(?:điền|nhập|chèn) (?:tên|số|ngày|nội dung|họ|địa|thông tin|vào)\b[^\[\]]*"
        r"|(?:họ (?:và )?tên|tên (?:cơ quan|đơn vị|tổ chức|người))\b[^\[\]]*)\]"
    )
    angle = r"(?<![\w<])<(?=[^<>]*[^\x00-\x7f_]|[^<>]*_)[^\W\d_](?:[\w ,./-]{0,58}[^\W_])?>(?![\w>])"
    return re.compile(
        rf"{tag}|(?i:{bracket})|(?:{angle})|(?<![\w.@/])x{{3,}}(?![\w.@])|(?<![\w])X{{4,}}(?!\w)"
    )


# Possessive: a run of dots is read once, however long.
_dots_pattern = regex(r"([.…_]{2,}+|…)(\s*+/(\s*+(?:\.{3}|…|__))?|\s*+[0-9]++\s*+$|[\s./;,)]*+$)?")

_number_label_pattern = regex(r"\b[Ss]ố\s*:?\s*$")

_date_word_pattern = regex(r"(?:[Nn]gày|[Tt]háng|[Nn]ăm)\s*[0-9]*\s*$")

_WIDTHS = {".": 1, "…": 2, "_": 2}
_LEADER = 5
"""Least width of dots that leave room for writing; an ellipsis after a word may be drawn out to twice that."""


def _first_blank(text: str) -> tuple[int, int] | None:
    """The first room left for a hand: a leader, a number before its symbol, blanks about a slash, part of a date."""
    in_date = False
    for found in _dots_pattern().finditer(text):
        dots, after, second = found.groups(default="")
        before = text[max(0, found.start() - _LABEL_LENGTH) : found.start()]
        if second or (after.lstrip().startswith("/") and _number_label_pattern().search(before)):
            return found.span()
        width = sum(_WIDTHS[mark] for mark in dots)
        drawn_out = before[-1:].isalpha() and found.end() == len(text) and width < 2 * _LEADER
        page_number = after.strip().isdigit()
        if width >= _LEADER and not (drawn_out or page_number or before.endswith("v.v")):
            return found.span()
        in_date = in_date or _date_word_pattern().search(before) is not None
    return next((date.span for date in iter_dates(text) if not date.complete), None) if in_date else None


_LABEL_LENGTH = 12

_quotation_pattern = regex(r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|\"[^\"]*(?:\"|$)")

_form_pattern = regex(r"(?i)\W*(?:mẫu|biểu|phụ lục|phiếu)\b")

_RESIDUE_MARKS = ("<", "{", "[", "xxx", "XXXX")
_BLANK_MARKS = ("..", "…", "__")


@rule(
    "CV519",
    "placeholder",
    severity="error",
    finds=Bilingual(
        "Văn bản ban hành còn chỗ để trống hoặc chữ giữ chỗ của mẫu.",
        "An issued document with text left to fill.",
    ),
    remedy=Bilingual(
        "Điền nội dung còn thiếu, hoặc đặt draft: true nếu còn là dự thảo.",
        "Fill in what is missing, or set draft: true while it is a draft.",
    ),
    bad="subject: báo cáo kết quả thực hiện Kế hoạch số .../KH-UBND",
    good="subject: tăng cường công tác văn thư, lưu trữ, số hóa...",
)
def placeholder(
    subject: str | None,
    to: tuple[str, ...],
    bases: tuple[str, ...],
    text_blocks: tuple[tuple[str, Block], ...],
    signature: tuple[Signature, ...],
    recipients: tuple[str, ...],
    own_texts: tuple[tuple[str, str], ...],
    kind: DocumentType,
) -> Faults:
    """Văn bản đã ban hành không còn chỗ chờ điền: «{{...}}», «[tên cơ quan]», «xxx», «ngày ... tháng ...», dòng chấm dài.

    Không phải chỗ trống: dấu ba chấm cuối một liệt kê, «v.v...», «[1]», «(nếu có)», dấu «<» trong công thức, phần trong
    ngoặc kép, bảng, phụ lục và biểu mẫu. Giấy, phiếu và biên bản in sẵn để điền tay chỉ bị xét chữ giữ chỗ của mẫu.
    """
    by_hand = kind.slug.startswith(("giay-", "phieu-", "bien-ban"))
    given = {"subject": subject, "to": to, "bases": bases, "recipients": recipients}
    for index, one in enumerate(signature):
        given |= {f"signature[{index}].position": one.position, f"signature[{index}].name": one.name}
    fields = (found for path, value in given.items() for found in texts_in(path, value))
    for path, text in chain(fields, own_texts):
        yield from _left_to_fill(path, text, by_hand=by_hand)
    for path, block in text_blocks:
        for part in (block.title, block.text):
            if text := plain_text(part):
                if _form_pattern().match(text):
                    by_hand = True
                yield from _left_to_fill(path, text, by_hand=by_hand)


def _left_to_fill(path: str, text: str, *, by_hand: bool) -> Iterator[Fault]:
    residue = any(mark in text for mark in _RESIDUE_MARKS)
    blank = not by_hand and any(mark in text for mark in _BLANK_MARKS)
    if not residue and not blank:
        return
    own = _quotation_pattern().sub(" ", text) if any(mark in text for mark in '“«"') else text
    found = residue_pattern().search(own) if residue else None
    span = found.span() if found else _first_blank(own) if blank else None
    if span:
        yield Fault(path, excerpt(_with_neighbours(own, *span)))


def _with_neighbours(text: str, start: int, end: int) -> str:
    """A stretch of a text with the words about it."""
    before = text[max(0, start - _LABEL_LENGTH) : start]
    after = text[end : end + _LABEL_LENGTH]
    if start > _LABEL_LENGTH:
        before = before.partition(" ")[2]
    if end + _LABEL_LENGTH < len(text):
        after = after.rpartition(" ")[0]
    return f"{before}{text[start:end]}{after}"


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
