"""Rules of the signature: authority, post and name (Phụ lục I, Phần I, Mục II, khoản 7)."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from congvan.language import fold, is_upper, starts_upper, title_case_name
from congvan.messages import Bilingual
from congvan.model import Issuer, Mandate, Signature
from congvan.rules import posts
from congvan.rules.finding import Severity
from congvan.rules.kinds import has_sample, is_minutes
from congvan.rules.registry import Fault, Faults, Unknown, rule
from congvan.standards import DocumentType, Standard

Signatures = tuple[Signature, ...]


def _signed_by_one_body(kind: DocumentType) -> bool:
    return has_sample(kind) and not is_minutes(kind) and kind.slug != "giay-uy-quyen"


def _steps(index: int, signature: Signature) -> Iterator[tuple[str, Mandate]]:
    """Every step of the authority to sign with its key path."""
    first = len(signature.mandates) - len(signature.then)
    for place, mandate in enumerate(signature.mandates):
        here = f"signature[{index}]"
        yield (here if place < first else f"{here}.then[{place - first}]"), mandate


@cache
def _typed_authority_pattern() -> re.Pattern[str]:
    separator = r"[\s./\\-]{0,2}"
    letters = rf"T{separator}U{separator}Q|T{separator}M|K{separator}T|T{separator}L|Q"
    return re.compile(rf"\s*((?:{letters})(?:\s*[.:,/]+|(?=\s)))", re.IGNORECASE)


def _typed_authority(text: str | None) -> str | None:
    """The abbreviation of an authority that a post begins with, as it is written: `KT.`, `K/T`, `TM`."""
    found = _typed_authority_pattern().match(text) if text else None
    return found[1] if found else None


_SPELLED_OUT = {"thừa ủy quyền": "TUQ.", "thay mặt": "TM.", "ký thay": "KT.", "thừa lệnh": "TL."}


def _spelled_out(text: str | None) -> str | None:
    folded = fold(text) if text else ""
    return next((words for words in _SPELLED_OUT if folded.startswith(words)), None)


@frozen
class _Authority:
    """An authority as it is written, and where."""

    path: str
    written: str
    canonical: bool
    """Whether it is printed exactly as the act has it."""


def _authorities(signatures: Signatures, standard: Standard) -> Iterator[_Authority]:
    dotted = {f"{name}." for name in standard.authorities}
    for index, signature in enumerate(signatures):
        for path, mandate in _steps(index, signature):
            if mandate.authority:
                canonical = mandate.authority in standard.authorities
                yield _Authority(f"{path}.authority", mandate.authority, canonical)
            if typed := _typed_authority(mandate.of):
                yield _Authority(f"{path}.of", typed, typed in dotted and not mandate.authority)
        if typed := _typed_authority(signature.position):
            yield _Authority(f"signature[{index}].position", typed, typed in dotted)


def _expected_authority(written: str, standard: Standard) -> str:
    letters = "".join(filter(str.isalpha, written)).upper()
    if letters in standard.authorities:
        return f"{letters}."
    return _SPELLED_OUT.get(
        _spelled_out(written) or "", ", ".join(f"{name}." for name in standard.authorities)
    )


def _is_party(issuer: Issuer | None) -> bool:
    name = f"{fold(issuer.name)} " if issuer is not None else ""
    return any(f" {body} " in f" {name}" for body in posts.PARTY_ISSUERS)


def _begins_with(text: str, words: tuple[str, ...]) -> bool:
    return any(text == word or text.startswith(f"{word} ") for word in words)


@rule(
    "CV601",
    "signature-missing",
    severity=Severity.ERROR,
    kind="law",
    clause="II.7",
    finds=Bilingual(
        "Thiếu chức vụ hoặc họ tên người ký",
        "The signer's post or name is missing",
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
def signature_missing(signature: Signatures) -> Faults:
    """Văn bản phải có chức vụ, họ tên của người có thẩm quyền (khoản 7 Mục II).

    Người được giao quyền cấp trưởng ký bằng chính chức vụ ghi sau «Q.», không có dòng chức vụ riêng. Loại văn
    bản mà Nghị định không có mẫu (hợp đồng, bản ghi nhớ, bản thỏa thuận, thư công) không bị xét.
    """
    if not signature:
        yield Fault("signature")
    for index, one in enumerate(signature):
        if not (one.name or "").strip():
            yield Fault(f"signature[{index}].name", variant="name")
        if not (one.position or "").strip() and not _post_is_the_last_step(one):
            yield Fault(f"signature[{index}].position", variant="post")


def _post_is_the_last_step(signature: Signature) -> bool:
    last = signature.mandates[-1] if signature.mandates else None
    return last is not None and bool(last.of) and (last.authority in (None, "", "Q"))


@rule(
    "CV602",
    "authority-form",
    severity=Severity.ERROR,
    kind="law",
    clause="II.7.b",
    finds=Bilingual(
        "Quyền hạn ký không ghi đúng TM., KT., TL., TUQ., Q.",
        "The authority to sign is not written TM., KT., TL., TUQ. or Q.",
    ),
    remedy=Bilingual(
        "Ghi đúng một trong các chữ viết tắt TM., KT., TL., TUQ., Q., có dấu chấm, không có dấu gạch chéo.",
        "Write one of TM., KT., TL., TUQ., Q., with its full stop and without a slash.",
    ),
    bad="signature: {authority: K/T}",
    good="signature: {authority: KT., of: GIÁM ĐỐC}",
    drafts=True,
)
def authority_form(
    signature: Signatures, standard: Standard, issuer: Issuer | None, kind: DocumentType
) -> Faults:
    """Quyền hạn của người ký được ghi bằng chữ viết tắt TM., KT., TL., TUQ. hoặc Q. (điểm b khoản 7 Mục II).

    Chữ viết tắt gõ liền trong ô chức vụ («KT GIÁM ĐỐC») hoặc viết đầy đủ («THAY MẶT») cũng bị xét; «KT. GIÁM
    ĐỐC» gõ trong ô chức vụ vẫn đúng khi in ra. Dạng «T/M» của cơ quan Đảng do CV611 xét.
    """
    party = _is_party(issuer)
    for authority in _authorities(signature, standard):
        if not authority.canonical and not (party and "/" in authority.written):
            expected = _expected_authority(authority.written, standard)
            yield Fault(authority.path, authority.written, expected)
    if has_sample(kind):
        yield from _spelled_out_authorities(signature)


def _spelled_out_authorities(signatures: Signatures) -> Iterator[Fault]:
    for index, signature in enumerate(signatures):
        written = [(f"{path}.of", mandate.of) for path, mandate in _steps(index, signature)]
        for path, text in (*written, (f"signature[{index}].position", signature.position)):
            if text and (words := _spelled_out(text)):
                yield Fault(path, text, _SPELLED_OUT[words])


@rule(
    "CV603",
    "deputy-without-kt",
    severity=Severity.ERROR,
    kind="law",
    clause="II.7.b",
    finds=Bilingual(
        "Cấp phó ký thay người đứng đầu mà không ghi KT.",
        "A deputy signs in the head's stead without KT.",
    ),
    remedy=Bilingual(
        "Ghi KT. trước chức vụ của người đứng đầu, dòng dưới là chức vụ của cấp phó.",
        "Write KT. before the head's post, and the deputy's own post on the line below.",
    ),
    bad="signature: {authority: null, of: null, position: PHÓ GIÁM ĐỐC}",
    good="signature: {authority: TL, of: GIÁM ĐỐC, position: PHÓ CHÁNH VĂN PHÒNG}",
    drafts=True,
    applies=_signed_by_one_body,
)
def deputy_without_kt(signature: Signatures, issuer: Issuer | None) -> Faults:
    """Cấp phó, kể cả cấp phó được giao phụ trách, ký thay thì phải ghi KT. (điểm b khoản 7 Mục II).

    Không xét khi đã ghi một quyền hạn khác (TM., TL., TUQ.), khi nhiều người cùng ký, khi cơ quan ban hành là
    tập thể mà thành viên ký bằng chức vụ ở cơ quan khác (ban chỉ đạo, hội đồng), và khi trên dòng chức vụ
    đã có chức danh trong tập thể đó («TRƯỞNG BAN» / «PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN»).
    """
    if len(signature) != 1 or (issuer is not None and _is_collective(fold(issuer.name))):
        return
    head = _head_of(signature[0].position)
    if head is None or any(_states_authority(mandate) for mandate in signature[0].mandates):
        return
    above = signature[0].mandates[-1].of if signature[0].mandates else None
    if above and not _begins_with(head, (fold(above),)):
        return
    position = " ".join((signature[0].position or "").split())
    yield Fault("signature[0].position", position, f"KT. {head.upper()} / {position}")


def _is_collective(name: str) -> bool:
    return _begins_with(name, posts.COLLECTIVE_ISSUERS)


def _head_of(position: str | None) -> str | None:
    """The post of the head whose deputy this is (`giám đốc`), None where it is no deputy's post."""
    post = fold(position.split("\n")[0]) if position else ""
    for deputy, head in posts.DEPUTIES.items():
        if post == deputy or post.startswith(f"{deputy} "):
            return head
    if not post.startswith(posts.DEPUTY_MARK) or _begins_with(post, posts.NOT_DEPUTIES):
        return None
    return post.removeprefix(posts.DEPUTY_MARK)


def _states_authority(mandate: Mandate) -> bool:
    return bool(mandate.authority or _typed_authority(mandate.of) or _spelled_out(mandate.of))


@rule(
    "CV604",
    "kt-without-deputy",
    severity=Severity.WARNING,
    kind="law",
    clause="II.7.b",
    finds=Bilingual(
        "Ghi KT. nhưng chức vụ của người ký là chức vụ của chính người đứng đầu",
        "KT. stands before the signer's own post",
    ),
    remedy=Bilingual(
        "Người đứng đầu ký thì bỏ dòng KT.; cấp phó ký thì ghi chức vụ của cấp phó.",
        "Drop KT. where the head signs; give the deputy's post where a deputy signs.",
    ),
    bad="signature: {position: GIÁM ĐỐC}",
    good="signature: {authority: KT, of: BỘ TRƯỞNG, position: THỨ TRƯỞNG}",
    drafts=True,
)
def kt_without_deputy(signature: Signatures) -> Faults:
    """KT. dành cho cấp phó ký thay người đứng đầu (điểm b khoản 7 Mục II).

    Người được giao quyền cấp trưởng («QUYỀN GIÁM ĐỐC») ký bằng Q., không ký bằng KT.
    """
    for index, one in enumerate(signature):
        last = one.mandates[-1] if one.mandates else None
        if last is None or last.authority != "KT" or not last.of or not one.position:
            continue
        own = fold(one.position).removeprefix("quyền ").removeprefix("q. ")
        if own == fold(last.of):
            yield Fault(f"signature[{index}].position", one.position, details={"of": last.of})


@rule(
    "CV605",
    "tm-without-collective",
    severity=Severity.WARNING,
    kind="law",
    clause="II.7.b",
    finds=Bilingual(
        "Ghi TM. trước chức vụ của một người",
        "TM. stands before the post of a person",
    ),
    remedy=Bilingual(
        "Sau TM. ghi tên tập thể lãnh đạo hoặc tên cơ quan; ký thay người đứng đầu thì ghi KT.",
        "Put the name of the collective or the body after TM.; use KT. for signing in the head's stead.",
    ),
    bad="signature: {authority: TM, of: GIÁM ĐỐC}",
    good="signature: {authority: TM, of: BAN GIÁM ĐỐC, position: GIÁM ĐỐC}",
    drafts=True,
)
def tm_without_collective(signature: Signatures) -> Faults:
    """TM. đứng trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức (điểm b khoản 7 Mục II).

    Chỉ xét những chức vụ chắc chắn là của một người; «CHỦ TỊCH ĐOÀN» là tập thể.
    """
    for index, one in enumerate(signature):
        for path, mandate in _steps(index, one):
            if mandate.authority == "TM" and mandate.of and _is_person(fold(mandate.of)):
                yield Fault(f"{path}.of", f"TM. {mandate.of}")


def _is_person(post: str) -> bool:
    post = post.removeprefix("quyền ").removeprefix(posts.DEPUTY_MARK)
    for head in posts.HEADS:
        if _begins_with(post, (head,)):
            return not _begins_with(post.removeprefix(head).strip(), (posts.COLLECTIVE_OF_POST,))
    return False


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
    severity=Severity.WARNING,
    kind="law",
    clause="II.7.c",
    finds=Bilingual(
        "Học hàm, học vị hoặc danh hiệu trước họ tên người ký",
        "An academic or honorary title before the signer's name",
    ),
    remedy=Bilingual(
        "Chỉ ghi họ, tên đệm và tên; đơn vị giáo dục, y tế, khoa học theo quy định của ngành.",
        "Give the name only; bodies of education, health and science follow their sector's rule.",
    ),
    bad="signature: {name: TS. Lê Hải Yên}",
    good="signature: {name: Tạ Sỹ Lâm}",
    drafts=True,
)
def academic_title(signature: Signatures, issuer: Issuer | None) -> Faults:
    """Trước họ tên người ký không ghi học hàm, học vị, danh hiệu danh dự (điểm c khoản 7 Mục II).

    Cấp bậc quân hàm không bị xét. Đơn vị sự nghiệp giáo dục, y tế, khoa học được ghi theo quy định của ngành, tệp
    văn bản không cho biết quy định đó nên kết quả là chưa xác định.
    """
    for index, one in enumerate(signature):
        if title := _academic_title(one.name):
            if issuer is not None and _is_academic(fold(issuer.name)):
                yield Unknown()
            else:
                yield Fault(f"signature[{index}].name", title, details={"name": one.name})


def _is_academic(name: str) -> bool:
    return _begins_with(name, posts.ACADEMIC_ISSUERS) and not _begins_with(name, posts.NOT_ACADEMIC_ISSUERS)


_PARTICLES = frozenset(
    ["al", "ap", "bin", "binti", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos"],
).union(["du", "e", "el", "ibn", "la", "le", "og", "ten", "ter", "und", "van", "von", "y", "zu"])
"""Words written small inside foreign names."""


@cache
def _rank_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:Đại|Thượng|Trung|Thiếu|Chuẩn)\s+(?:tướng|tá|[úu][yýỷ]|sĩ|đô đốc)\s+")


@cache
def _aside_pattern() -> re.Pattern[str]:
    return re.compile(r"\([^()]*\)|\[[^\[\]]*\]|,.*", re.DOTALL)


@rule(
    "CV610",
    "signer-name-case",
    severity=Severity.ERROR,
    kind="law",
    clause="PL2.II.1",
    finds=Bilingual(
        "Họ tên người ký viết hoa sai",
        "The signer's name has wrong capitals",
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
    "CV611",
    "party-authority",
    severity=Severity.WARNING,
    kind="law",
    clause="II.7.b",
    finds=Bilingual(
        "Quyền hạn ký ghi theo thể thức của hệ thống khác (T/M của Đảng, TM. của Nhà nước)",
        "The authority is in the form of the other system (T/M of the Party, TM. of the State)",
    ),
    remedy=Bilingual(
        "Văn bản hành chính ghi TM., KT., TL.; văn bản của Đảng ghi T/M, K/T, T/L.",
        "Administrative documents take TM., KT., TL.; the Party's take T/M, K/T, T/L.",
    ),
    bad="""\
issuer: {parent: null, name: ĐẢNG ỦY XÃ QUẢNG LẠC, code: ĐU}
signature: {authority: TM, of: ĐẢNG ỦY, position: BÍ THƯ}
""",
    good="signature: {authority: TM, of: BAN CHỈ ĐẠO, position: TRƯỞNG BAN}",
    drafts=True,
)
def party_authority(signature: Signatures, standard: Standard, issuer: Issuer | None) -> Faults:
    """Văn bản hành chính ghi TM., KT., TL. (điểm b khoản 7 Mục II); T/M, K/T, T/L là thể thức của Đảng.

    Văn bản do cấp ủy ban hành thì ngược lại. Hai hệ thống không dùng lẫn chữ viết tắt của nhau.
    """
    party = _is_party(issuer)
    for authority in _authorities(signature, standard):
        if party != ("/" in authority.written):
            letters = "".join(filter(str.isalpha, authority.written)).upper()
            if letters in _PARTY_FORMS:
                expected = _PARTY_FORMS[letters] if party else f"{letters}."
                yield Fault(
                    authority.path, _printed(authority, letters), expected, "party" if party else None
                )


_PARTY_FORMS = {"TM": "T/M", "KT": "K/T", "TL": "T/L"}


def _printed(authority: _Authority, letters: str) -> str:
    return f"{letters}." if authority.canonical else authority.written


@rule(
    "CV613",
    "minutes-signers",
    severity=Severity.ERROR,
    kind="structure",
    clause="PL3.1.9",
    finds=Bilingual(
        "Biên bản không có đủ chữ ký của thư ký và chủ tọa",
        "Minutes without the signatures of secretary and chair",
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
    only_warning=frozenset({"chair", "secretary"}),
)
def minutes_signers(signature: Signatures) -> Faults:
    """Biên bản có chữ ký của thư ký và của chủ tọa (Mẫu 1.9 Phụ lục III).

    Có một trong hai mà người kia ký bằng chức vụ khác thì chỉ cảnh báo; biên bản giữa các bên (bàn giao, nghiệm
    thu) do các bên ký.
    """
    if len(signature) == 1:
        yield Fault("signature", signature[0].position or signature[0].name or "")
    elif signature:
        titles = [fold(f"{one.position or ''} {one.of or ''}") for one in signature]
        secretary = _any_word(titles, posts.SECRETARY_WORDS)
        chair = _any_word(titles, posts.CHAIR_WORDS)
        if secretary and not chair:
            yield Fault("signature", variant="chair")
        elif chair and not secretary:
            yield Fault("signature", variant="secretary")


def _any_word(titles: list[str], words: tuple[str, ...]) -> bool:
    return any(word in title for title in titles for word in words)
