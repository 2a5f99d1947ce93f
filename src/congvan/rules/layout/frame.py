"""Rules on what a decision prints around its articles, on text left to fill, and on tables over pages."""

from congvan.language import excerpt, fold
from congvan.messages import Bilingual
from congvan.model.layout import Layout, TableShape
from congvan.rules.body import authority_line, placeholder, residue_pattern
from congvan.rules.layout.look import Look, extent_of
from congvan.rules.layout.passages import divided
from congvan.rules.registry import Fault, Faults, Unknown, also_on_layout, rule
from congvan.standards import DocumentType

_LONG_TABLE = 50
"""Rows that certainly take more than a page: 45 lines of 14 pt are the most that one holds."""
_SHORT_TABLE = 8
"""Rows that seldom reach over a page."""


@also_on_layout(authority_line)
def printed_enactment(look: Look, kind: DocumentType) -> Faults:
    """The line `QUYẾT ĐỊNH:` or `QUYẾT NGHỊ:` between bases and articles, with its colon."""
    if kind.enactment is None or look.first("enacting") is not None or look.first("basis") is None:
        return
    letters = _letters(kind.enactment)
    for shown in (*look.of("basis"), *divided(look, "body", "article")):
        if _letters(shown.text) == letters:
            if ":" not in shown.text:
                yield Fault(observed=shown.text, expected=kind.enactment, variant="colon", at=shown.at)
            return
    yield Fault(expected=kind.enactment, variant="unprinted", at=look.of("basis")[-1].end)


def _letters(text: str) -> str:
    """The letters of a line, which may be spaced out: `Q U Y Ế T  Đ Ị N H :`."""
    return "".join(filter(str.isalpha, fold(text)))


@also_on_layout(placeholder)
def printed_placeholder(look: Look) -> Faults:
    """Text left to fill in the heading, which the data of an issued document do not hold word by word."""
    for key in _HEADING:
        for shown in look.of(key):
            if found := residue_pattern().search(shown.text):
                yield Fault(observed=excerpt(found[0]), at=shown.at)


_HEADING = ("parent", "issuer", "number", "place-date", "type", "authority", "contact", "annex-label")


@rule(
    "CV520",
    "table-header-repeat",
    severity="info",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Bảng sang trang mà hàng tiêu đề không lặp lại, hoặc một hàng bị cắt sang trang sau.",
        "A table over a page without a repeated header row, or with a row cut in two.",
    ),
    remedy=Bilingual(
        "Đặt Repeat Header Rows cho hàng tiêu đề, bỏ Allow row to break across pages.",
        "Repeat the header row on every page, and let no row break across pages.",
    ),
    bad=Bilingual("Bảng 60 hàng không lặp hàng tiêu đề.", "A table of 60 rows without a repeated header."),
    good=Bilingual(
        "Bảng 60 hàng, hàng tiêu đề lặp lại ở mỗi trang.", "A table of 60 rows whose header is repeated."
    ),
)
def table_header_repeat(layout: Layout) -> Faults:
    """Bảng dài hơn một trang nên lặp lại hàng tiêu đề ở mỗi trang, và không cắt đôi hàng nào.

    Chỉ báo khi tệp cho biết bảng sang trang, hoặc bảng nhiều hàng hơn một trang chứa được.
    """
    breaks_are_known = any(paragraph.rendered_page_breaks for paragraph in layout.paragraphs)
    for table in layout.tables:
        if (
            not table.bordered
            or table.place.cell is not None
            or table.place.story != "body"
            or table.columns < 2
        ):
            continue
        over = _reaches_over(layout, table, breaks_are_known=breaks_are_known)
        first = layout.paragraphs[table.cells[0].paragraphs[0]]
        if over and not table.header_rows:
            yield Fault(observed=excerpt(first.text), at=extent_of(first))
        elif over is None and not table.header_rows:
            yield Unknown()
        for cell in table.cells:
            cut = [index for index in cell.paragraphs[1:] if layout.paragraphs[index].rendered_page_breaks]
            if cut and cell.row not in table.unbreakable_rows:
                yield Fault(variant="row", at=extent_of(layout.paragraphs[cut[0]]))
                break


def _reaches_over(layout: Layout, table: TableShape, *, breaks_are_known: bool) -> bool | None:
    """Whether a table reaches over a page, None where only a layout program can tell."""
    if table.rows >= _LONG_TABLE:
        return True
    later = [index for cell in table.cells if cell.row for index in cell.paragraphs]
    if any(layout.paragraphs[index].rendered_page_breaks for index in later):
        return True
    return False if breaks_are_known or table.rows <= _SHORT_TABLE else None
