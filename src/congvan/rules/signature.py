"""Rules of the signature: post and name (Phụ lục I, Phần I, Mục II, khoản 7)."""

import re
from functools import cache

from congvan.language import fold, is_upper, regex, starts_upper, title_case_name
from congvan.messages import Bilingual
from congvan.model import Issuer, Signature
from congvan.rules import posts
from congvan.rules.registry import Fault, Faults, Unknown, has_sample, is_minutes, rule
from congvan.standards import Standard

Signatures = tuple[Signature, ...]


@rule(
    "CV601",
    "signature-missing",
    severity="error",
    clause="II.7",
    finds=Bilingual(
        "Thiếu chức vụ hoặc họ tên người ký.",
        "The signer's post or name is missing.",
    ),
    remedy=Bilingual(
        "Ghi chức vụ và họ, tên đầy đủ của người ký.",
        "Give the signer's post and full name.",
    ),
    bad="signature: {name: null}",
    good="signature: {authority: Q, of: GIÁM ĐỐC, position: null}",
    drafts=True,
    applies=has_sample,
)
def signature_missing(signature: Signatures, electronic_copy: bool) -> Faults:
    """Văn bản phải có chức vụ, họ tên của người có thẩm quyền (khoản 7 Mục II).

    Người được giao quyền cấp trưởng ký bằng chính chức vụ ghi sau «Q.», không có dòng chức vụ riêng. Chức vụ ghi liền
    sau quyền hạn («KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC») do CV606 xét. Loại văn
    bản mà Nghị định không có mẫu (hợp đồng, bản ghi nhớ, bản thỏa thuận, thư công) không bị xét; bản sao điện tử chỉ có
    chữ ký số của cơ quan sao (Phần II).
    """
    if not signature and not electronic_copy:
        yield Fault("signature")
    for index, one in enumerate(signature):
        if not (one.name or "").strip():
            yield Fault(f"signature[{index}].name", variant="name")
        if not (one.position or "").strip() and not _post_is_the_last_step(one):
            yield Fault(f"signature[{index}].position", variant="post")


def _post_is_the_last_step(signature: Signature) -> bool:
    last = signature.mandates[-1] if signature.mandates else None
    if last is None or not last.of:
        return False
    return last.authority in (None, "", "Q") or posts.names_two_posts(fold(last.of))


@cache
def _academic_title_pattern() -> re.Pattern[str]:
    # Without a full stop only what nobody is called; with one, degrees that are common abbreviations too.
    bare = r"PGS|GS|TSKH|TS|ThS|BSCK(?:II|I|2|1)|BS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT"
    dotted = rf"(?:{bare}|Th\.\s?S|KS|CN|LS|DS|CK(?:II|I|2|1))\."
    spelled = (
        r"(?:(?:Phó )?Giáo sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Bác s[ĩỹ]|Dược s[ĩỹ]|Kỹ sư|Luật sư|Cử nhân"
        r"|(?:Nhà giáo|Nghệ s[ĩỹ]|Thầy thuốc) (?:[Nn]hân dân|[ƯưUu]u tú)|Anh hùng Lao động)"
    )
    return re.compile(rf"\s*((?i:{dotted})|(?:{bare})(?=[\s,])|{spelled}(?=[\s,.]))")


def _academic_title(name: str | None) -> str | None:
    found = _academic_title_pattern().match(name) if name else None
    return found[1] if found else None


@rule(
    "CV607",
    "academic-title",
    severity="warning",
    clause="II.7.c",
    finds=Bilingual(
        "Học hàm, học vị hoặc danh hiệu trước họ tên người ký.",
        "An academic or honorary title before the signer's name.",
    ),
    remedy=Bilingual(
        "Chỉ ghi họ, tên đệm và tên; đơn vị giáo dục, y tế, khoa học theo quy định của ngành.",
        "Give the name only; bodies of education, health and science follow their sector's rule.",
    ),
    bad="signature: {name: TS. Lê Hải Yên}",
    good="signature: {name: Tạ Sỹ Lâm}",
    drafts=True,
)
def academic_title(signature: Signatures, issuer: Issuer | None, standard: Standard) -> Faults:
    """Trước họ tên người ký không ghi học hàm, học vị, danh hiệu danh dự (điểm c khoản 7 Mục II).

    Cấp bậc quân hàm không bị xét. Đơn vị sự nghiệp giáo dục, y tế, khoa học được ghi theo quy định của ngành, tệp
    văn bản không cho biết quy định đó nên kết quả là chưa xác định; hồ sơ cơ quan có thể nói là được ghi.
    """
    if standard.academic_titles:
        return
    for index, one in enumerate(signature):
        if title := _academic_title(one.name):
            if issuer is not None and _is_academic(fold(issuer.name)):
                yield Unknown()
            else:
                yield Fault(f"signature[{index}].name", title, details={"name": one.name})


def _is_academic(name: str) -> bool:
    return posts.begins_with(name, posts.ACADEMIC_ISSUERS) and not posts.begins_with(
        name, posts.NOT_ACADEMIC_ISSUERS
    )


_PARTICLES = frozenset(
    ["al", "ap", "bin", "binti", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos"],
).union(["du", "e", "el", "ibn", "la", "le", "og", "ten", "ter", "und", "van", "von", "y", "zu"])
"""Words written small inside foreign names."""

_rank_pattern = regex(r"(?:Đại|Thượng|Trung|Thiếu|Chuẩn)\s+(?:tướng|tá|[úu][yýỷ]|sĩ|đô đốc)\s+")

_aside_pattern = regex(r"(?s)\([^()]*\)|\[[^\[\]]*\]|,.*")


@rule(
    "CV610",
    "signer-name-case",
    severity="error",
    clause="PL2.II.1",
    finds=Bilingual(
        "Họ tên người ký viết hoa sai.",
        "The signer's name has wrong capitals.",
    ),
    remedy=Bilingual(
        "Viết hoa chữ cái đầu của mọi âm tiết, các chữ còn lại viết thường.",
        "Give every syllable one capital, its first letter.",
    ),
    bad="signature: {name: Lê hải Yên}",
    good="signature: {name: H'Hen Niê}",
    drafts=True,
)
def signer_name_case(signature: Signatures) -> Faults:
    """Tên người Việt Nam viết hoa chữ cái đầu tất cả các âm tiết (khoản 1 Mục II Phụ lục II), bằng chữ in thường.

    Tên nước ngoài viết có gạch nối hoặc có từ nối viết thường, cấp bậc quân hàm và chữ «(đã ký)» không bị xét.
    """
    for index, one in enumerate(signature):
        if one.name is None or one.name.isspace():
            continue
        name = _bare_name(one.name)
        if is_upper(name) and sum(len(part) > 1 for part in name.split()) > 1:
            yield Fault(f"signature[{index}].name", one.name, title_case_name(name), "capitals")
        elif _has_small_syllable(name.split()):
            yield Fault(f"signature[{index}].name", one.name, title_case_name(name))


def _bare_name(written: str) -> str:
    name = _aside_pattern().sub("", written).strip() if any(mark in written for mark in "([,") else written
    name = _rank_pattern().sub("", name, count=1)
    title = _academic_title(name)
    while title:
        name = name[name.index(title) + len(title) :].lstrip(" .,")
        title = _academic_title(name)
    return name


def _has_small_syllable(parts: list[str]) -> bool:
    """Whether a syllable is written small, the second of a title before the name (`Hòa thượng`) excepted."""
    small = [index for index, part in enumerate(parts) if _lacks_capital(part)]
    return bool(small) and not (small == [1] and len(parts) > 3 and parts[0] not in posts.SURNAMES)


def _lacks_capital(part: str) -> bool:
    return part.isalpha() and not starts_upper(part) and part not in _PARTICLES


@rule(
    "CV613",
    "minutes-signers",
    severity="warning",
    kind="structure",
    clause="PL3.1.9",
    finds=Bilingual(
        "Biên bản không có đủ chữ ký của thư ký và chủ tọa.",
        "Minutes without the signatures of secretary and chair.",
    ),
    remedy=Bilingual(
        "Ghi hai người ký: bên trái THƯ KÝ, bên phải CHỦ TỌA.",
        "Give two signers: THƯ KÝ on the left, CHỦ TỌA on the right.",
    ),
    bad="""\
type: bien-ban
signature: {position: CHỦ TỌA, name: Nguyễn Văn An}
""",
    good="""\
type: bien-ban
subject: Bàn giao tài liệu
signature:
  - {position: ĐẠI DIỆN BÊN GIAO, name: Lê Hải Yên}
  - {position: ĐẠI DIỆN BÊN NHẬN, name: Nguyễn Văn An}
""",
    drafts=True,
    applies=is_minutes,
)
def minutes_signers(signature: Signatures) -> Faults:
    """Biên bản có chữ ký của thư ký và của chủ tọa (Mẫu 1.9 Phụ lục III).

    Thư ký ký bên trái (ghi trước), chủ tọa bên phải. Chỉ mẫu có hai chữ ký, lời văn của nghị định không nói, nên chỉ cảnh
    báo; biên bản giữa các bên (bàn giao, nghiệm thu) do các bên ký.
    """
    if len(signature) == 1:
        yield Fault("signature", signature[0].position or signature[0].name or "")
    elif signature:
        titles = [fold(f"{one.position or ''} {one.of or ''}") for one in signature]
        secretaries = _with_any(titles, posts.SECRETARY_WORDS)
        chairs = _with_any(titles, posts.CHAIR_WORDS)
        if secretaries and not chairs:
            yield Fault("signature", variant="chair")
        elif chairs and not secretaries:
            yield Fault("signature", variant="secretary")
        elif len(signature) == _SECRETARY_AND_CHAIR and (chairs, secretaries) == ([0], [1]):
            yield Fault("signature", variant="order")


_SECRETARY_AND_CHAIR = 2


def _with_any(titles: list[str], words: tuple[str, ...]) -> list[int]:
    return [index for index, title in enumerate(titles) if any(word in title for word in words)]
