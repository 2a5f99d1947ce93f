"""The register as the table of Phụ lục IV of NĐ 30/2020/NĐ-CP: its columns, and the table as a Word file or a spreadsheet."""

import datetime as dt
import io
import os
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from itertools import groupby
from pathlib import Path
from typing import Any

from attrs import define, frozen

from congvan.batch.errors import MissingExtraError
from congvan.batch.register_entry import COMMON_SERIES, COPY_SERIES, SECRET_SERIES, Entry
from congvan.errors import CongvanError
from congvan.files import write_atomically
from congvan.messages import Bilingual

TITLE = "SỔ ĐĂNG KÝ VĂN BẢN ĐI"


@frozen
class Column:
    """One column: its name, its width in mm on a landscape page, and what it says of an entry."""

    name: str
    width: float
    value: Callable[[Entry], str | int | dt.date | None]


_VOID = "Hủy: "


def _type_and_subject(entry: Entry) -> str | None:
    said = (entry.details.type, entry.details.subject)
    return " ".join(part for part in said if part) or None


def _note(entry: Entry) -> str | None:
    """The note, and of a number under which nothing was issued why."""
    state = {"void": f"{_VOID}{entry.reason}", "reserved": "Giữ chỗ"}.get(entry.state)
    return "; ".join(part for part in (state, entry.details.note) if part) or None


def void_because(note: str | None) -> str | None:
    """Why a number is void, of a note that says so; None of any other note."""
    return note.removeprefix(_VOID) if note is not None and note.startswith(_VOID) else None


COLUMNS = (
    Column("Số, ký hiệu văn bản", 30, lambda entry: entry.printed),
    Column("Ngày tháng văn bản", 26, lambda entry: entry.details.date),
    Column("Tên loại và trích yếu nội dung văn bản", 53, _type_and_subject),
    Column("Người ký", 28, lambda entry: entry.details.signer),
    Column("Nơi nhận văn bản", 34, lambda entry: entry.details.recipients),
    Column("Đơn vị, người nhận bản lưu", 22, lambda entry: entry.details.kept_by),
    Column("Số lượng bản", 16, lambda entry: entry.details.copies),
    Column("Ngày chuyển", 26, lambda entry: entry.details.sent),
    Column("Ký nhận", 13, lambda entry: entry.details.received_by),
    Column("Ghi chú", 14, _note),
)


@frozen
class Part:
    """The entries of one issuer, year and series, in the order of their numbers."""

    issuer: str
    year: int
    series: str
    entries: tuple[Entry, ...]

    @property
    def heading(self) -> tuple[str, ...]:
        """What stands above the table: whose, of which year, and which series where it is not the common one."""
        names = {COMMON_SERIES: (), SECRET_SERIES: ("Văn bản mật",), COPY_SERIES: ("Bản sao",)}
        return (self.issuer, f"Năm {self.year}", *names.get(self.series, (f"Loạt số: {self.series}",)))


def parts_of(entries: Iterable[Entry]) -> Iterator[Part]:
    """Entries as `Register.entries` gives them, by issuer, year and series."""
    for (issuer, year, series), group in groupby(entries, lambda one: (one.issuer, one.year, one.series)):
        yield Part(issuer, year, series, tuple(group))


def written(value: str | int | dt.date | None) -> str:
    """A cell as text: days as `05/03/2026`, nothing for what is not known."""
    if isinstance(value, dt.date):
        return value.strftime("%d/%m/%Y")
    return "" if value is None else str(value)


_FONT = "Times New Roman"
_SHEET_NAME = 31


@define
class UnknownRegisterFormError(CongvanError):
    """A register is written as .docx or .xlsx, by the ending of the file."""

    code = "unknown-register-form"
    text = Bilingual("{file}: chỉ xuất sổ ra tệp {known}.", "{file}: a register is written as {known}.")

    file: str
    known: str


def write_register(entries: Iterable[Entry], path: str | os.PathLike[str]) -> None:
    """Write entries as the decree's table, .docx or .xlsx by the ending of the path; the file is whole or as it was.

    Raises `UnknownRegisterFormError`, `MissingExtraError` and `UnwritableFileError`.
    """
    form = _FORMS.get(Path(path).suffix.lower())
    if form is None:
        raise UnknownRegisterFormError(os.fspath(path), ", ".join(_FORMS))
    write_atomically(path, form(entries, os.fspath(path)))


def _as_word(entries: Iterable[Entry], _: str) -> bytes:
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    word: Any = docx.Document()
    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin, section.right_margin = Mm(20), Mm(15)
    section.top_margin = section.bottom_margin = Mm(20)
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(12)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), _FONT)
    normal.paragraph_format.space_after = Pt(0)
    for number, part in enumerate(list(parts_of(entries)) or [None]):
        if number:
            word.add_page_break()
        _word_heading(word, part)
        _word_table(word, part.entries if part is not None else ())
    # The second copy of the styles in python-docx's template is for Word 2010 alone, and would have to agree.
    for key in [key for key, rel in word.part.rels.items() if rel.reltype.endswith("/stylesWithEffects")]:
        del word.part.rels[key]
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()


def _word_heading(word: Any, part: Part | None) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    for line in (TITLE, *(part.heading if part is not None else ())):
        paragraph = word.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(line)
        run.bold, run.font.size = line == TITLE, Pt(14)
    paragraph.paragraph_format.space_after = Pt(6)


def _word_table(word: Any, entries: Iterable[Entry]) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    table = word.add_table(rows=2, cols=len(COLUMNS), style="Table Grid")
    table.autofit = False
    header, pattern = table.rows
    for column, place, title, cell in zip(COLUMNS, table.columns, header.cells, pattern.cells, strict=True):
        place.width = title.width = cell.width = Mm(column.width)
        title.paragraphs[0].add_run(column.name).bold = True
        title.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].add_run(" ")
    header._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    pattern._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    # Rows are copied as XML: python-docx looks through the whole table for every cell.
    table._tbl.remove(pattern._tr)
    for entry in entries:
        row = deepcopy(pattern._tr)
        for column, text in zip(COLUMNS, row.iter("{*}t"), strict=True):
            text.text = written(column.value(entry))
        table._tbl.append(row)


def _as_sheet(entries: Iterable[Entry], path: str) -> bytes:
    try:
        import xlsxwriter
    except ImportError:
        raise MissingExtraError(path) from None
    stream = io.BytesIO()
    # What a cell says is text, whatever it begins with.
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(stream, plain) as book:
        frame = {"font_name": _FONT, "font_size": 12, "border": 1, "text_wrap": True, "valign": "top"}
        formats = (
            book.add_format({**frame, "bold": True, "align": "center", "valign": "vcenter"}),
            book.add_format(frame),
            book.add_format({**frame, "num_format": "dd/mm/yyyy"}),
        )
        for number, part in enumerate(list(parts_of(entries)) or [None], 1):
            sheet = book.add_worksheet(_sheet_name(part, number))
            _fill_sheet(sheet, part, formats)
    return stream.getvalue()


def _sheet_name(part: Part | None, number: int) -> str:
    if part is None:
        return "Sổ"
    series = "".join(letter for letter in part.series if letter.isalnum() or letter in " -")
    return f"{number}. {part.year} {series}".strip()[:_SHEET_NAME]


def _fill_sheet(sheet: Any, part: Part | None, formats: tuple[Any, Any, Any]) -> None:
    header, plain, day = formats
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 0)
    if part is not None:
        sheet.set_header("&C" + " - ".join((TITLE, *part.heading)).replace("&", "&&")[:240])
    for index, column in enumerate(COLUMNS):
        sheet.set_column(index, index, column.width / 2)
        sheet.write_string(0, index, column.name, header)
    for number, entry in enumerate(part.entries if part is not None else (), 1):
        for index, column in enumerate(COLUMNS):
            value = column.value(entry)
            if isinstance(value, dt.date):
                sheet.write_datetime(number, index, value, day)
            elif isinstance(value, int):
                sheet.write_number(number, index, value, plain)
            else:
                sheet.write_string(number, index, value or "", plain)


_FORMS: dict[str, Callable[[Iterable[Entry], str], bytes]] = {".docx": _as_word, ".xlsx": _as_sheet}
