"""Rules of addressees and recipients (Phụ lục I, Phần I, Mục II, khoản 9)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from attrs import frozen

from congvan.language import excerpt, fold, regex, unaccent
from congvan.messages import Bilingual
from congvan.model import Archive
from congvan.rules.facts import fact, texts_in
from congvan.rules.registry import (
    Fault,
    Faults,
    has_sample,
    is_letter,
    is_never_addressed,
    may_be_addressed,
    rule,
)
from congvan.standards import DocumentType

Texts = tuple[str, ...]


@frozen
class ArchiveLine:
    """The line that says where the office's own copies are kept, from its field or typed as the last recipient."""

    path: str
    text: str
    """What follows the word `Lưu`, without the full stop at its end."""
    written: str
    labelled: bool
    """Whether the word `Lưu` is followed by a colon."""


@cache
def _archive_pattern() -> re.Pattern[str]:
    keepers = r"[A-ZĐ][A-ZĐ0-9&]|[Vv]ăn (?:thư|phòng)|[Hh]ồ sơ|hs\b"
    return re.compile(
        rf"\s*(?:[-–—+]\s*)?(?:Lưu|LƯU|lưu)(?: trữ)?(?:\s*(?P<colon>:)|[\s.,]*(?={keepers})|[\s.]*$)(?P<units>.*)",
        re.DOTALL,
    )


def typed_archive_line(path: str, text: str) -> ArchiveLine | None:
    """The archive line that a recipient is which was typed as one, None where it is none."""
    found = _archive_pattern().match(text)
    if found is None:
        return None
    return ArchiveLine(path, _without_stop(found["units"]), text, found["colon"] is not None)


def _without_stop(text: str) -> str:
    return text.strip().removesuffix(".").rstrip()


@fact
def archive_line(recipients: Texts, archive: Archive | None) -> ArchiveLine | None:
    """The document's archive line, None where it has none."""
    if archive is not None:
        units = ", ".join(archive.units)
        return ArchiveLine("archive.units", units, units, labelled=True)
    return typed_archive_line(f"recipients[{len(recipients) - 1}]", recipients[-1]) if recipients else None


@fact
def bodies_informed(recipients: Texts, archive: Archive | None) -> tuple[tuple[str, str], ...]:
    """The recipients without an archive line typed among them, each with its key path."""
    return tuple(
        (path, text)
        for path, text in texts_in("recipients", recipients)
        if archive is not None or typed_archive_line(path, text) is None
    )


_dash_pattern = regex(r"\s*[-–—+•·]\s*(?=[^\s\d])")


def without_marks(item: str, *, stops: bool = True) -> str:
    """An item without the dash before it and the mark behind it; `stops` says whether a full stop is one."""
    item = item.strip()
    dash = _dash_pattern().match(item)
    bare = (item[dash.end() :] if dash else item).rstrip(";, \t\n")
    return bare[:-1].rstrip() if stops and ends_with_stop(bare) else bare


_VOWELS = frozenset("aeiouy")


def ends_with_stop(text: str) -> bool:
    """Whether a text ends with a full stop that belongs to no abbreviation (`Ltd.`, `v.v.`) or ellipsis."""
    if not text.endswith(".") or text.endswith(("..", "….")):
        return False
    words = text[:-1].split()
    last = words[-1] if words else ""
    if "." in last or last in _DOTTED or (last.isupper() and len(last) < 4):
        return False
    return bool(_VOWELS & set(unaccent(last).lower()))


_DOTTED = frozenset({"Co", "Corp", "Inc"})

AS_ABOVE = "như trên"


@rule(
    "CV701",
    "addressees-missing",
    severity="error",
    clause="II.9.b",
    finds=Bilingual("Công văn không có phần «Kính gửi».", "A công văn without addressees."),
    remedy=Bilingual(
        "Ghi tên cơ quan, tổ chức hoặc cá nhân nhận văn bản ở phần «Kính gửi».",
        "Name the bodies or persons that the letter is addressed to.",
    ),
    bad="to: null",
    good="to: Sở Tài chính",
    drafts=True,
    applies=is_letter,
)
def addressees_missing(to: Texts) -> Faults:
    """Công văn phải có phần «Kính gửi» ghi cơ quan, tổ chức, cá nhân trực tiếp giải quyết (điểm b khoản 9 Mục II)."""
    if not any(item.strip() for item in to):
        yield Fault("to")


@rule(
    "CV702",
    "addressees-not-allowed",
    severity="warning",
    clause="II.9.b",
    finds=Bilingual(
        "Có «Kính gửi» trong loại văn bản không có phần này.",
        "Addressees on a type that has none.",
    ),
    remedy=Bilingual(
        "Bỏ «Kính gửi», ghi nơi nhận ở phần «Nơi nhận».",
        "Drop the addressees and name the bodies under Nơi nhận.",
    ),
    bad="type: thong-bao\nto: [Sở Tài chính]",
    good="type: bao-cao\nto: [Ủy ban nhân dân tỉnh Lạng Sơn]\nrecipients: [Như trên]",
    drafts=True,
    applies=is_never_addressed,
)
def addressees_not_allowed(to: Texts, kind: DocumentType) -> Faults:
    """«Kính gửi» chỉ có trong tờ trình, báo cáo gửi cấp trên và công văn (điểm b, c khoản 9 Mục II)."""
    if to:
        yield Fault("to", kind.name.lower())


_parenthesis_pattern = regex(r"\([^()]*\)")

# A group after a colon may share a line: `Các sở: Nội vụ; Tài chính`.
_several_pattern = regex(r"^[^:;]*;\s*[^\s;]|[;\n][ \t]*[-–—+•]")

_run_together_pattern = regex(r"[;\n][ \t]*[-–—+•]")

_label_pattern = regex(r"(?i)\s*(?:kính\s+gửi|nơi\s+nhận)\s*:")


def _mistyped(items: Iterable[tuple[str, str]], several: re.Pattern[str], *, stops: bool) -> Iterator[Fault]:
    """Faults of a list whose label, dashes and end marks are added where it is printed."""
    for path, item in items:
        if label := _label_pattern().match(item):
            yield Fault(path, excerpt(item), excerpt(item[label.end() :]), "label")
        elif several.search(_parenthesis_pattern().sub("", item)):
            yield Fault(path, excerpt(item), variant="several")
        elif (bare := without_marks(item, stops=stops)) != item.strip():
            yield Fault(path, excerpt(item), excerpt(bare))


@rule(
    "CV703",
    "addressees-form",
    severity="error",
    clause="II.9.d",
    fix="safe",
    finds=Bilingual(
        "Phần «Kính gửi» trình bày sai dấu hoặc nhiều nơi nhận trên một dòng.",
        "Addressees with wrong marks, or several on one line.",
    ),
    remedy=Bilingual(
        "Mỗi nơi nhận là một mục riêng; gạch đầu dòng và dấu cuối dòng được thêm khi in.",
        "Make each addressee an item of its own; dash and end mark are added in print.",
    ),
    bad="to: ['- Báo Lạng Sơn;', '- Đài Phát thanh và Truyền hình tỉnh.']",
    good="to: [Sở Văn hóa, Thể thao và Du lịch, Công ty ABC Co. Ltd.]",
    drafts=True,
)
def addressees_form(to: Texts) -> Faults:
    """Mỗi cơ quan một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy, dòng cuối có dấu chấm (điểm d khoản 9 Mục II).

    Các dấu ấy do chương trình thêm khi in, nên dấu gõ sẵn trong dữ liệu sẽ bị in hai lần; hai nơi nhận trong
    một mục sẽ nằm trên một dòng. Một nơi nhận duy nhất không có dấu cuối bắt buộc.
    """
    yield from _mistyped(texts_in("to", to), _several_pattern(), stops=len(to) > 1)


@rule(
    "CV705",
    "recipients-missing",
    severity="error",
    clause="II.9",
    finds=Bilingual("Không có phần «Nơi nhận».", "No recipients."),
    remedy=Bilingual(
        "Ghi phần «Nơi nhận» với dòng lưu ở cuối.",
        "Give the recipients, with the archive line last.",
    ),
    bad="type: ke-hoach\nrecipients: null\narchive: null",
    good="type: ban-ghi-nho\nrecipients: null\narchive: null",
    drafts=True,
    applies=has_sample,
)
def recipients_missing(recipients: Texts, archive: Archive | None, electronic_copy: bool) -> Faults:
    """Mọi văn bản có phần «Nơi nhận» (khoản 9 Mục II).

    Loại văn bản mà Nghị định không có mẫu (hợp đồng, bản ghi nhớ, bản thỏa thuận, thư công) không bị xét, bản sao điện
    tử cũng vậy (Phần II, Mục I).
    """
    if archive is None and not any(item.strip() for item in recipients) and not electronic_copy:
        yield Fault("recipients")


@rule(
    "CV708",
    "recipients-form",
    severity="error",
    clause="II.9.d",
    fix="safe",
    finds=Bilingual(
        "Danh sách «Nơi nhận» trình bày sai dấu.",
        "Recipients with wrong marks.",
    ),
    remedy=Bilingual(
        "Mỗi nơi nhận là một mục riêng; gạch đầu dòng và dấu chấm phẩy được thêm khi in.",
        "Make each recipient an item of its own; dash and semicolon are added in print.",
    ),
    bad="recipients: ['- Như trên;', Lãnh đạo Sở]",
    good="recipients: [Như trên, Thường trực Tỉnh ủy (để b/c; để biết), Sở Văn hóa, Thể thao và Du lịch]",
    drafts=True,
)
def recipients_form(bodies_informed: tuple[tuple[str, str], ...]) -> Faults:
    """Mỗi nơi nhận một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy (điểm d khoản 9 Mục II).

    Các dấu ấy do chương trình thêm khi in, nên dấu gõ sẵn trong dữ liệu sẽ bị in hai lần.
    """
    yield from _mistyped(bodies_informed, _run_together_pattern(), stops=True)


@rule(
    "CV709",
    "as-above-missing",
    severity="error",
    clause="II.9.b",
    finds=Bilingual(
        "Có «Kính gửi» nhưng dòng đầu «Nơi nhận» không phải «Như trên».",
        "Addressees are given and the first recipient is not “Như trên”.",
    ),
    remedy=Bilingual("Ghi «Như trên» ở dòng đầu phần «Nơi nhận».", "Put “Như trên” first."),
    bad="recipients: [Như kính gửi, Lãnh đạo Sở]",
    good="recipients: [Như trên (để thực hiện), Lãnh đạo Sở]",
    drafts=True,
    applies=may_be_addressed,
)
def as_above_missing(to: Texts, recipients: Texts, archive: Archive | None) -> Faults:
    """Văn bản có «Kính gửi» thì dưới từ «Nơi nhận» là «Như trên», rồi mới đến các nơi nhận khác (điểm b khoản 9 Mục II)."""
    if not to or (not recipients and archive is None):
        return
    if not recipients:
        yield Fault("recipients", expected="Như trên", variant="alone")
    elif not _is_as_above(recipients[0]):
        later = any(map(_is_as_above, recipients))
        yield Fault("recipients[0]", recipients[0], "Như trên", "later" if later else None)


def _is_as_above(item: str) -> bool:
    return AS_ABOVE in item.lower() or AS_ABOVE in fold(item)


_purpose_pattern = regex(r"(?i)\((?:để|thay|báo cáo|b/?c|p/?h|t/?h|phối hợp|thực hiện|biết)\b[^()]*\)")


@rule(
    "CV714",
    "recipients-duplicate",
    severity="warning",
    finds=Bilingual("Một nơi nhận ghi hai lần.", "The same body is named twice."),
    remedy=Bilingual("Bỏ một trong hai dòng.", "Drop one of the two."),
    bad="recipients: [Như trên, Lãnh đạo Sở, Lãnh đạo Sở (để b/c)]",
    good="recipients: [Như trên, Phòng Nội vụ (xã A), Phòng Nội vụ (xã B)]",
    drafts=True,
)
def recipients_duplicate(to: Texts, bodies_informed: tuple[tuple[str, str], ...]) -> Faults:
    """Mỗi cơ quan, tổ chức, cá nhân chỉ cần ghi một lần trong «Kính gửi» và một lần trong «Nơi nhận».

    Phần ghi mục đích trong ngoặc («để báo cáo») không làm thành hai nơi nhận khác nhau.
    """
    for items in (tuple(texts_in("to", to)), bodies_informed):
        if len(items) > 1:
            yield from _repeated(items)


def _repeated(items: tuple[tuple[str, str], ...]) -> Iterator[Fault]:
    places: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for path, item in items:
        bare = _purpose_pattern().sub("", item) if "(" in item else item
        places[fold(without_marks(bare))].append((path, item))
    for name, found in places.items():
        if name:
            yield from (Fault(path, excerpt(item)) for path, item in found[1:])
