"""Rules of the archive line (Phụ lục I, Phần I, Mục II, khoản 9, điểm d)."""

from congvan.language import excerpt, regex
from congvan.messages import Bilingual
from congvan.rules.facts import texts_in
from congvan.rules.recipients import ArchiveLine, Texts, ends_with_stop, typed_archive_line
from congvan.rules.registry import Fault, Faults, has_sample, is_letter, rule

ARCHIVE_OFFICE = "VT"


@rule(
    "CV710",
    "archive-missing",
    severity="error",
    clause="II.9.d",
    finds=Bilingual(
        "Dòng cuối «Nơi nhận» không phải dòng lưu.", "The last recipient is not the archive line."
    ),
    remedy=Bilingual(
        "Thêm dòng lưu ở cuối: «Lưu: VT, <đơn vị soạn thảo>».",
        "Add the archive line: “Lưu: VT, <drafting unit>”.",
    ),
    bad="archive: null",
    good="archive: null\nrecipients: [Như trên, Lãnh đạo Sở, 'Lưu: VT, CCVC']",
    drafts=True,
    applies=has_sample,
)
def archive_missing(recipients: Texts, archive_line: ArchiveLine | None) -> Faults:
    """Dòng cuối cùng của «Nơi nhận» là dòng «Lưu: VT, ...» (điểm d khoản 9 Mục II).

    Dòng lưu gõ như một nơi nhận ở cuối danh sách cũng được.
    """
    if archive_line is not None or not any(item.strip() for item in recipients):
        return
    places = texts_in("recipients", recipients)
    misplaced = next((path for path, item in places if typed_archive_line(path, item)), None)
    yield Fault(misplaced or "archive", excerpt(recipients[-1]), variant="misplaced" if misplaced else None)


@rule(
    "CV711",
    "archive-form",
    severity="error",
    clause="II.9.d",
    fix="safe",
    finds=Bilingual("Dòng lưu ghi sai.", "The archive line is in the wrong form."),
    remedy=Bilingual(
        "Ghi «Lưu: VT, <chữ viết tắt đơn vị soạn thảo> (số bản).».",
        "Write “Lưu: VT, <drafting unit's code> (copies).”.",
    ),
    bad="archive: {units: [CCVC]}",
    good="archive: {units: ['VT, CCVC.Châu']}",
    drafts=True,
    applies=has_sample,
)
def archive_form(archive_line: ArchiveLine | None) -> Faults:
    """Chữ «Lưu», dấu hai chấm, chữ viết tắt «VT», dấu phẩy, chữ viết tắt đơn vị soạn thảo, dấu chấm (điểm d khoản 9 Mục II).

    Dấu hai chấm và dấu chấm do chương trình thêm khi dòng lưu nằm trong ô riêng của nó.
    """
    if archive_line is None:
        return
    path, written = archive_line.path, excerpt(archive_line.written)
    if path == "archive.units" and typed_archive_line(path, archive_line.text):
        yield Fault(path, written, variant="label")
    elif not archive_line.labelled:
        yield Fault(path, written, f"Lưu: {archive_line.text}.", "colon")
    if archive_line.text.endswith((";", ",")) or (
        path == "archive.units" and ends_with_stop(archive_line.text)
    ):
        yield Fault(path, written, variant="end")
    if not _office_pattern().search(archive_line.text):
        yield Fault(path, written or "Lưu", f"Lưu: {ARCHIVE_OFFICE}")


_office_pattern = regex(rf"(?<![A-ZĐ]){ARCHIVE_OFFICE}|(?i:\bvăn thư)")

_code_pattern = regex(r"[A-ZĐ](?:[a-zđ]?[A-ZĐ0-9])+")

_NO_UNITS = frozenset({"HS", "HSCV"})
"""Files, not units."""


@rule(
    "CV712",
    "archive-unit",
    severity="warning",
    clause="II.9.d",
    finds=Bilingual(
        "Đơn vị soạn thảo ở dòng lưu khác với ký hiệu của công văn.",
        "The archive line names another unit than the symbol.",
    ),
    remedy=Bilingual(
        "Ghi cùng một đơn vị soạn thảo ở ký hiệu và ở dòng lưu (trừ khi ký hiệu ghi lĩnh vực).",
        "Name the same drafting unit in both (unless the symbol names a field).",
    ),
    bad="archive: {units: [VT, TCBC]}",
    good="unit: VP\narchive: {units: [VT, NVĐP]}",
    drafts=True,
    applies=is_letter,
)
def archive_unit(archive_line: ArchiveLine | None, unit: str | None) -> Faults:
    """Dòng lưu ghi chữ viết tắt của đơn vị soạn thảo, cũng là phần sau trong ký hiệu công văn (điểm d khoản 9 Mục II).

    Không xét khi chữ này rút gọn chữ kia («NC» và «NCKSTTHC», «VP» và «NVĐP»), khi dòng lưu chỉ có VT và hồ sơ.
    """
    if archive_line is None or not unit:
        return
    kept = [
        code for code in _code_pattern().findall(archive_line.text) if not code.startswith(ARCHIVE_OFFICE)
    ]
    units = [code for code in kept if code not in _NO_UNITS]
    if units and not any(_abbreviates(code, unit) or _abbreviates(unit, code) for code in units):
        yield Fault(archive_line.path, ", ".join(units), unit)


def _abbreviates(short: str, long: str) -> bool:
    """Whether the letters of one code all stand in the other, in the same order."""
    letters = iter(long.upper())
    return all(letter in letters for letter in filter(str.isalnum, short.upper()))
