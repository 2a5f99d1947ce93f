"""The register as a Word file or a spreadsheet."""

import datetime as dt
import io
import os
from collections.abc import Callable, Iterable
from copy import deepcopy
from pathlib import Path
from typing import Any, ClassVar

from attrs import define

from congvan.batch.errors import MissingExtraError
from congvan.batch.register_entry import Entry
from congvan.batch.register_table import COLUMNS, TITLE, Part, parts_of, written
from congvan.errors import CongvanError
from congvan.files import write_atomically
from congvan.messages import Bilingual

_FONT = "Times New Roman"
_SHEET_NAME = 31


@define(eq=False)
class UnknownRegisterFormError(CongvanError):
    """A register is written as .docx or .xlsx, by the ending of the file."""

    code: ClassVar[str] = "unknown-register-form"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: chỉ xuất sổ ra tệp {known}.", "{file}: a register is written as {known}."
    )

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
