"""Rules of the authority to sign (Phụ lục I, Phần I, Mục II, khoản 7, điểm b)."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from congvan.language import fold
from congvan.messages import Bilingual
from congvan.model import Issuer, Mandate, Signature
from congvan.rules import posts
from congvan.rules.registry import Fault, Faults, has_sample, is_minutes, rule
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


_BEFORE_THE_HEADS_POST = ("KT", "TL", "TUQ")
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


@rule(
    "CV602",
    "authority-form",
    severity="error",
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

    KT., TL., TUQ. đứng trước chức vụ của người đứng đầu, nên không đứng một mình. Chữ viết tắt gõ liền trong ô
    chức vụ («KT GIÁM ĐỐC») hoặc viết đầy đủ («THAY MẶT») cũng bị xét; «KT. GIÁM ĐỐC» gõ trong ô chức vụ vẫn đúng
    khi in ra. «T/M», «K/T» là cách ghi của văn bản Đảng: văn bản của cơ quan
    Đảng do CV611 xét.
    """
    party = _is_party(issuer)
    for authority in _authorities(signature, standard):
        of_party = authority.written.strip(" .").upper() in _PARTY_FORMS.values()
        if not authority.canonical and not (party and "/" in authority.written):
            expected = _expected_authority(authority.written, standard)
            yield Fault(authority.path, authority.written, expected, "party" if of_party else None)
    yield from _authorities_without_a_head(signature)
    if has_sample(kind):
        yield from _spelled_out_authorities(signature)


def _authorities_without_a_head(signatures: Signatures) -> Iterator[Fault]:
    for index, signature in enumerate(signatures):
        if not signature.position or "\n" in signature.position:
            continue
        head = _head_of(signature.position) or "chức vụ người đứng đầu"
        for path, mandate in _steps(index, signature):
            if mandate.authority in _BEFORE_THE_HEADS_POST and not mandate.of:
                written = f"{mandate.authority}."
                yield Fault(f"{path}.authority", written, f"{written} {head.upper()}", "alone")


def _spelled_out_authorities(signatures: Signatures) -> Iterator[Fault]:
    for index, signature in enumerate(signatures):
        written = [(f"{path}.of", mandate.of) for path, mandate in _steps(index, signature)]
        for path, text in (*written, (f"signature[{index}].position", signature.position)):
            if text and (words := _spelled_out(text)):
                yield Fault(path, text, _SPELLED_OUT[words])


@rule(
    "CV603",
    "deputy-without-kt",
    severity="error",
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
    mandates = signature[0].mandates
    above = mandates[-1].of if mandates and not _states_authority(mandates[-1]) else None
    if head is None or (above and not posts.begins_with(head, (fold(above),))):
        return
    if not above and any(map(_states_authority, mandates)):
        return
    position = " ".join((signature[0].position or "").split())
    yield Fault("signature[0].position", position, f"KT. {head.upper()} / {position}")


def _is_collective(name: str) -> bool:
    return posts.begins_with(name, posts.COLLECTIVE_ISSUERS)


def _head_of(position: str | None) -> str | None:
    """The post of the head whose deputy this is (`giám đốc`), None where it is no deputy's post."""
    post = fold(position.split("\n")[0]) if position else ""
    for deputy, head in posts.DEPUTIES.items():
        if post == deputy or post.startswith(f"{deputy} "):
            return head
    if not post.startswith(posts.DEPUTY_MARK) or posts.begins_with(post, posts.NOT_DEPUTIES):
        return None
    return post.removeprefix(posts.DEPUTY_MARK)


def _states_authority(mandate: Mandate) -> bool:
    return bool(mandate.authority or _typed_authority(mandate.of) or _spelled_out(mandate.of))


@rule(
    "CV604",
    "kt-without-deputy",
    severity="warning",
    clause="II.7.b",
    finds=Bilingual(
        "Ghi KT. nhưng chức vụ của người ký là chức vụ của chính người đứng đầu.",
        "KT. stands before the signer's own post.",
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
    severity="warning",
    clause="II.7.b",
    finds=Bilingual(
        "Ghi TM. trước chức vụ của một người.",
        "TM. stands before the post of a person.",
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
        if posts.begins_with(post, (head,)):
            return not posts.begins_with(post.removeprefix(head).strip(), (posts.COLLECTIVE_OF_POST,))
    return False


@rule(
    "CV611",
    "party-authority",
    severity="warning",
    clause="II.7.b",
    finds=Bilingual(
        "Văn bản của cơ quan Đảng ghi quyền hạn ký theo thể thức của Nhà nước (TM., KT., TL.).",
        "A document of a Party body has the authority in the State's form (TM., KT., TL.).",
    ),
    remedy=Bilingual(
        "Văn bản của Đảng ghi T/M, K/T, T/L.",
        "The Party's documents take T/M, K/T, T/L.",
    ),
    bad="""\
issuer: {parent: null, name: ĐẢNG ỦY XÃ QUẢNG LẠC, code: ĐU}
signature: {authority: TM, of: ĐẢNG ỦY, position: BÍ THƯ}
""",
    good="signature: {authority: TM, of: BAN CHỈ ĐẠO, position: TRƯỞNG BAN}",
    drafts=True,
)
def party_authority(signature: Signatures, standard: Standard, issuer: Issuer | None) -> Faults:
    """T/M, K/T, T/L là thể thức của văn bản Đảng; văn bản hành chính ghi TM., KT., TL. (điểm b khoản 7 Mục II).

    Chỉ xét văn bản do cấp ủy, cơ quan của Đảng ban hành; T/M trong văn bản hành chính do CV602 xét.
    """
    if not _is_party(issuer):
        return
    for authority in _authorities(signature, standard):
        letters = "".join(filter(str.isalpha, authority.written)).upper()
        if "/" not in authority.written and letters in _PARTY_FORMS:
            written = f"{letters}." if authority.canonical else authority.written
            yield Fault(authority.path, written, _PARTY_FORMS[letters])


_PARTY_FORMS = {"TM": "T/M", "KT": "K/T", "TL": "T/L"}
