"""Any layout gives a reading, never an exception."""

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from congvan.language import nfc
from congvan.model.components import Extent
from congvan.model.layout import (
    CellPlace,
    CharacterFormat,
    Layout,
    Line,
    Paragraph,
    ParagraphFormat,
    Place,
    Span,
    TableCell,
    TableShape,
)
from congvan.reading.document import read_document
from congvan.reading.plain_text import read_text
from congvan.reading.result import Reading

LINES = (
    *("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    *("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ", "UBND", "TỈNH LÂM ĐỒNG", "DỰ THẢO", "KHẨN", "MẬT", "LƯU HÀNH NỘI BỘ"),
    *("UBND TỈNH LÂM ĐỒNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số:      /SNV-CCVC", "Số:", "Số: /", "Số"),
    *("Số: 12/QĐ-SNV      Lâm Đồng, ngày    tháng 3 năm 2026", "Lâm Đồng, ngày 26 tháng 3 năm 2026", "ngày"),
    *("V/v báo cáo", "V/v", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "THÔNG BÁO", "BIÊN BẢN HỌP", "PHIẾU TRÌNH", "CÔNG VĂN"),
    *("Kính gửi:", "Kính gửi: Sở Tài chính", "- Sở Tài chính;", "- Sở Xây dựng.", "-", "+", ";", "."),
    *("Căn cứ Luật Lưu trữ;", "Căn cứ", "Điều 1. Phạm vi", "Điều 1.", "Chương I", "I. KẾT QUẢ", "1. Nội dung", "a) Nội dung;"),
    *("Thực hiện Kế hoạch số 12/KH-UBND./.", "./.", "_______", "-----", "*", "**", "|a|b|", "\\", "\ue003."),
    *("Nơi nhận:", "Nơi nhận: - Như trên;", "- Như trên;", "- Lưu: VT.", "- Lưu: VT, NC.Châu", "Lưu", "PL.(300)", "(5b)"),
    *("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "KT.", "GIÁM ĐỐC", "Lê Hải Yên", "Thượng tá", "T/M BAN THƯỜNG VỤ"),
    *("Phụ lục", "PHỤ LỤC I: DANH SÁCH", "Phụ lục (", "(Kèm theo Quyết định số 12/QĐ-SNV)", "QUY CHẾ", "SAO Y", "Địa chỉ: "),
    *(" ", "", "\t\t", "x" * 500, " " * 400 + "x", "\u00a0", "𝔘", "ß", "İ", "e\u0301", "\u202e", "ﷺ"),
)  # fmt: skip

_CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
lines = st.one_of(
    st.sampled_from(LINES),
    st.lists(st.sampled_from(LINES), min_size=2, max_size=3).map(lambda parts: "     ".join(parts)[:600]),
    st.text(_CHARACTERS, max_size=30),
).map(nfc)
formats = st.builds(CharacterFormat, bold=st.booleans(), italic=st.booleans())
styles = st.sampled_from(
    [None, None, None, "Normal", "CV Quốc hiệu", "CV Cơ quan ban hành", "CV Căn cứ", "CV Họ tên người ký", "CV Tên loại", "CV Trích yếu"]
)  # fmt: skip


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """Paragraphs of realistic and absurd lines, in tables that may be nested, damaged or missing."""
    tables = draw(st.integers(0, 3))
    paragraphs = []
    for index in range(draw(st.integers(0, 25))):
        cell = None
        if tables and draw(st.booleans()):
            cell = CellPlace(
                draw(st.integers(0, tables - 1)), draw(st.integers(0, 2)), draw(st.integers(0, 2))
            )
        texts = draw(st.lists(lines, min_size=1, max_size=3))
        shown = tuple(Line((Span(text, text, draw(formats)),) if text else ()) for text in texts)
        form = ParagraphFormat(align=draw(st.sampled_from(["left", "center", "right", "justify"])))
        label = draw(st.sampled_from([None, None, None, "1.", "-", "•", "Điều 1.", "?", ""]))
        paragraphs.append(
            Paragraph(
                index,
                shown,
                form,
                CharacterFormat(),
                Place(cell=cell),
                style=draw(styles),
                label=None if label is None else Span(label, label, CharacterFormat()),
            )
        )
    shapes = [
        TableShape(
            table,
            3,
            3,
            Place(cell=CellPlace(table - 1, 0, 0)) if table and draw(st.booleans()) else Place(),
            tuple(
                TableCell(row, column, column, paragraphs=_held(paragraphs, table, row, column))
                for row in range(3)
                for column in range(3)
            ),
            draw(st.sampled_from([(), (100.0, 100.0, 200.0)])),
            header_rows=draw(st.integers(0, 4)),
        )
        for table in range(tables)
    ]
    return Layout(tuple(paragraphs), tables=tuple(shapes))


def _held(paragraphs: list[Paragraph], table: int, row: int, column: int) -> tuple[int, ...]:
    return tuple(one.index for one in paragraphs if one.place.cell == CellPlace(table, row, column))


def _is_sound(reading: Reading) -> None:
    """Every extent lies in its line."""
    everything = [extent for extents in reading.origins.values() for extent in extents]
    everything += [extent for component in reading.components for extent in component.extents]
    for extent in everything:
        assert isinstance(extent, Extent)
        line = reading.layout.paragraphs[extent.paragraph].lines[extent.line]
        assert 0 <= extent.start < extent.end <= len(line.text)
        assert line.text[extent.start : extent.end].strip() == line.text[extent.start : extent.end]


@settings(max_examples=250, deadline=None)
@given(layouts())
def test_any_layout_is_read(layout: Layout) -> None:
    reading = read_document(layout)
    _is_sound(reading)
    for other in reading.others:
        _is_sound(other)
    assert read_document(layout) == reading


@settings(max_examples=150, deadline=None)
@given(st.lists(lines, max_size=25).map("\n".join))
def test_any_text_is_read(text: str) -> None:
    _is_sound(read_text(text))


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_any_characters_are_read(text: str) -> None:
    read_text(text)


@settings(max_examples=60, deadline=None)
@given(layouts())
def test_nothing_is_found_outside_the_body(layout: Layout) -> None:
    moved = evolve(layout, paragraphs=tuple(evolve(one, place=Place("header")) for one in layout.paragraphs))
    reading = read_document(moved)
    assert not reading.components.found
    assert not reading.document.body
