"""What real files look like, variant by variant, and where each is a fixture; here are those that stand nowhere else.

The names are those of tests (`module:test`) and of entries of tables of fixtures (`module:TABLE[entry]`).
"""

from importlib import import_module

import pytest
from tests.reading.builders import Docx, cell, p, row, table, textbox
from tests.reading.components.shapes import A1, A2, AGENCY, EMPTY, RULE, RULED, D, N, Q, T, V, grid
from tests.reading.components.test_papers import SIGNED, centred

from congvan.model import Issuer
from congvan.reading import read_layout
from congvan.reading.document import read_document
from congvan.reading.result import Reading

FIXTURES = {
    # Package
    "a bare ampersand": "layout.test_package:test_a_bare_ampersand_is_reported_with_its_place",
    "an OLE2 file, a theme only, some bytes of text, HTML": "layout.test_package:test_what_is_no_docx_is_named_for_what_it_is",
    "a .docx named .doc": "layout.test_package:test_a_real_docx_under_any_name",
    "AlternateContent": "layout.test_text:test_a_text_box_counts_once",
    "w:smartTag around NAM": "components.shapes:HEADINGS[smart tag, many runs]",
    "w:sym": "layout.test_text:test_signs_of_symbol_fonts",
    "check boxes": "layout.test_text:test_check_boxes_of_forms",
    "w:sdt around a page number": "layout.test_places:test_page_numbers",
    "w:sdt in the body": "components.shapes:HEADINGS[SDT around the table]",
    "framePr": "components.shapes:HEADINGS[frames]",
    "tracked changes": "layout.test_text:test_deleted_paragraph_marks_join_paragraphs",
    "direct formatting on Normal": "components.test_variants:test_every_field_is_read",
    # Heading block
    "A|QT // N|D": "test_real_files:NAMED[A|QT // N|D]",
    "N|QT": "test_real_files:NAMED[N|QT // -|D]",
    "A|QT": "test_real_files:NAMED[A|QT, number and date below]",
    "N|QTD": "test_real_files:NAMED[N|QTD]",
    "NV|QTD": "components.shapes:HEADINGS[NV|QTD]",
    "A|QT // NV|D": "components.shapes:HEADINGS[A|QT // NV|D]",
    "A|QT // N|D // V|-": "components.shapes:HEADINGS[A|QT // N|D // V|-]",
    "A|QTD": "test_real_files:NAMED[A|QTD, number below]",
    "NV|-|QTD": "components.shapes:HEADINGS[NV|-|QTD]",
    "A|Q // A|T": "components.shapes:HEADINGS[A|Q // A|T // NV|D]",
    "1x1": "components.shapes:HEADINGS[1x1]",
    "3x3": "components.shapes:HEADINGS[3x3 with empty middle]",
    "4x2": "test_real_files:NAMED[4x2]",
    "17x2": "components.shapes:HEADINGS[17x2]",
    "a floating table": "components.shapes:HEADINGS[floating]",
    "a nested table": "components.shapes:HEADINGS[nested]",
    "merged cells": "components.shapes:HEADINGS[merged]",
    "one paragraph padded with spaces": "components.shapes:HEADINGS[spaces]",
    "one paragraph padded with tabs": "components.shapes:HEADINGS[tabs]",
    "Quốc hiệu, Tiêu ngữ, line and date with line breaks": "components.shapes:HEADINGS[one paragraph each side]",
    "number and date in one paragraph": "components.shapes:HEADINGS[number and date in one paragraph]",
    "agencies of one to four lines, every weight": "components.test_agency:test_names",
    "HOÀ, en dash, several runs": "components.shapes:HEADINGS[smart tag, many runs]",
    "leading spaces": "components.shapes:HEADINGS[leading spaces everywhere]",
    "drawn lines": "layout.test_lines:test_the_choice_counts_and_the_fallback_does_not",
    "pure VML": "layout.test_lines:test_lines_of_vml_alone",
    "typed dashes and underscores": "layout.test_lines:test_typed_lines",
    "underlines": "layout.test_lines:test_underlines",
    "a paragraph border": "layout.test_lines:test_borders_of_paragraphs",
    "several documents in a file": "test_several:test_correct_documents_have_no_finding",
    # Number, date
    "blanks, dots, no colon, a colon apart": "components.test_lines:test_number_of_a_letter",
    "a number in twelve runs": "layout.test_real_variants:test_a_number_in_twelve_runs",
    "symbols as they are met": "test_real_files:test_symbols_as_they_are_met",
    "blank and glued dates, short names of cities": "components.test_lines:test_place_and_date",
    "a date in seventeen runs": "layout.test_real_variants:test_a_date_in_seventeen_runs_of_two_formats",
    # Kính gửi, Nơi nhận, signature
    "an indent of forty spaces": "components.shapes:ADDRESSEES[forty spaces]",
    "addressees in a table of two cells": "components.shapes:ADDRESSEES[table of two cells]",
    "addressees in a text box": "components.test_slips:test_addressees_end_where_the_text_begins",
    "addressees two empty paragraphs below": "components.shapes:ADDRESSEES[after two empty paragraphs]",
    "addressees in a row of the heading's table": "test_real_files:test_addressees_in_a_row_of_the_heading",
    "recipients 1x2": "components.shapes:CLOSINGS[1x2]",
    "recipients 2x2": "components.shapes:CLOSINGS[2x2]",
    "recipients 1x3": "components.shapes:CLOSINGS[1x3]",
    "recipients in one paragraph": "components.shapes:CLOSINGS[list with line breaks]",
    "recipients with automatic dashes": "test_real_files:test_recipients_with_automatic_dashes",
    "the last item in every wording": "components.test_lines:test_archive_line",
    "authorities in every wording": "components.test_lines:test_signers",
    "signature in a plain paragraph": "components.test_lines:test_signers_without_a_table",
    # Body and page
    "Times New Roman Bold as a name": "layout.test_real_variants:test_a_font_that_names_its_weight",
    "landscape sections": "layout.test_places:test_sections_and_their_paragraphs",
    "an indent by a tab or spaces": "layout.test_real_variants:test_an_indent_made_of_spaces_or_a_tab",
    "typed labels": "components.shapes:BODIES[tabs after labels]",
    "automatic labels": "components.test_papers:test_automatic_labels_are_numbers",
    "a page number in a frame of the footer": "layout.test_places:test_a_footer_of_a_frame_is_told_from_a_header",
    "a title page": "layout.test_places:test_headers_that_show_and_headers_that_do_not",
    "phiếu trình": "components.test_papers:test_a_form_is_not_forced_into_a_type",
    # Text
    "Windows-1258": "layout.test_text:test_windows_1258_text_is_composed_and_kept_as_written",
    "decomposed text": "components.shapes:HEADINGS[decomposed marks]",
    "no-break spaces, Ð": "components.shapes:HEADINGS[no-break spaces and Ð]",
    "private use": "layout.test_legacy:test_codes_in_the_private_area",
    "soft hyphens": "layout.test_text:test_tabs_hyphens_and_spaces",
    "TCVN3 documents": "components.test_slips:test_short_lines_follow_the_other_text_of_their_old_font",
    "an old font over good Unicode": "layout.test_legacy:test_a_font_name_over_good_unicode_changes_nothing",
    # Traps
    "theme fonts": "layout.test_cascade:test_the_language_of_the_theme_chooses_its_font",
    "TCVN3 in runs that claim Times New Roman": "layout.test_legacy:test_one_old_line_in_a_good_file_that_claims_times_new_roman",
    "signature in one paragraph": "components.shapes:CLOSINGS[signature in one paragraph]",
    "signature in a nested table": "components.shapes:CLOSINGS[nested table]",
    "the name outside the table": "components.shapes:CLOSINGS[name outside the table]",
    "no table at all": "components.shapes:CLOSINGS[no table, signer first]",
    "a line of exactly half the text": "layout.test_lines:test_a_line_of_exactly_half_the_text",
    "a line without a:ln": "layout.test_lines:test_a_stroke_given_by_a_style_has_no_stated_width",
    "headers of even pages that never show": "layout.test_places:test_headers_that_show_and_headers_that_do_not",
    "a chain of authorities, a rank before the name": "components.test_lines:test_signers",
    "two posts and no name": "test_real_files:test_two_posts_and_no_name",
    "thousands of spaces": "components.shapes:BODIES[thousands of spaces at the end]",
    "QĐ- UBND, Số: 409 /": "components.test_lines:test_number_of_a_named_type",
    "Điều 2 ;": "test_real_files:test_slips_of_punctuation",
    "a basis that already says what follows": "components.test_papers:test_a_paragraph_that_begins_with_its_basis_is_body",
    "Thực hiện ...; as a basis": "components.test_papers:test_other_openings_stand_for_bases",
    "the name of a form as title": "components.test_papers:test_other_titles_are_of_no_type",
    "type and subject in one paragraph": "components.test_papers:test_type_and_subject_in_one_paragraph",
}  # fmt: skip


@pytest.mark.parametrize("variant", FIXTURES)
def test_every_variant_has_a_fixture(variant: str) -> None:
    module, _, name = FIXTURES[variant].partition(":")
    table_name, _, entry = name.rstrip("]").partition("[")
    held = getattr(import_module(f"tests.reading.{module}"), table_name)
    assert entry in held if entry else callable(held)


def read(*blocks: str, **parts: str) -> Reading:
    return read_document(read_layout(Docx(*blocks, **parts).build()))


PLAN_N = p("Số:          /KH-SNV", align="center")
NAMED = {
    "A|QT // N|D": [grid((AGENCY, Q + T), (PLAN_N, D))],
    "N|QT // -|D": [grid((AGENCY + PLAN_N, Q + T), ("", D))],
    "A|QT, number and date below": [grid((AGENCY, Q + T)), PLAN_N, D],
    "A|QT, number and date on one line below": [grid((AGENCY + RULED, Q + T + RULED)), p("Số:          /KH-SNV\t\tLâm Đồng, ngày      tháng 3 năm 2026")],
    "N|QTD": [grid((AGENCY + RULED + PLAN_N, Q + T + RULED + D))],
    "A|QTD, number below": [grid((AGENCY, Q + T + D)), PLAN_N],
    "4x2": [grid((A1, Q), (A2, T), (p(RULE), p(RULE)), (PLAN_N, D))],
    "4x2 with an empty row": [grid((AGENCY, Q + T), ("", ""), (PLAN_N, D), ("", ""))],
    "text boxes over an empty paragraph": [p(textbox(AGENCY + PLAN_N), textbox(Q + T + D)), EMPTY, EMPTY],
    "two tables": [grid((AGENCY, Q + T)), grid((PLAN_N, D))],
    "rows of merged cells": [table([row(cell(AGENCY, tcpr='<w:vMerge w:val="restart"/>'), cell(Q)), row(cell("", tcpr="<w:vMerge/>"), cell(T)), row(cell(PLAN_N), cell(D))])],
    "nothing but paragraphs": [A1, A2, PLAN_N, Q, T, D],
}  # fmt: skip
"""Headings of a plan, whose subject stands below its name."""


@pytest.mark.parametrize("shape", NAMED)
def test_headings_of_a_named_type(shape: str) -> None:
    reading = read(
        *NAMED[shape], EMPTY, centred("KẾ HOẠCH"), centred("Kiểm tra công tác văn thư"), p("Sở Nội vụ xây dựng Kế hoạch như sau:"), SIGNED
    )  # fmt: skip
    document = reading.document
    assert (document.type, document.subject) == ("ke-hoach", "Kiểm tra công tác văn thư")
    assert document.issuer == Issuer("SỞ NỘI VỤ", "SNV", "UBND TỈNH LÂM ĐỒNG")
    assert (document.place, document.date.month if document.date else None) == ("Lâm Đồng", 3)
    assert len(document.body) == 1
    assert not reading.unsure


@pytest.mark.parametrize(
    ("printed", "number", "paper"),
    [
        ("Số:          /UBND-NCKSTTHC", None, "administrative"),
        ("Số: 9/SNV-CCHC&VTLT", 9, "administrative"),
        ("Số: 9/BGDĐT-GDTrH", 9, "administrative"),
        ("Số: 9/CĐ-VPCP", 9, "administrative"),
        ("Số: 9/CV-CĐGD", 9, "administrative"),
        ("Số: 14-01/26/PT-NC", 14, "administrative"),
        ("Số: 9/9/QĐ-TTg", 9, "administrative"),
        ("Số: 9/PTIQN-GĐ/2026", 9, "administrative"),
        ("Số: 9/HD–HĐTĐKT", 9, "administrative"),
        ("Số: <<SoQD>>/QĐ-TTr", None, "administrative"),
        ("{{so_ky_hieu}}", None, "administrative"),
    ],
)
def test_symbols_as_they_are_met(printed: str, number: int | None, paper: str) -> None:
    reading = read(grid((AGENCY, Q + T), (p(printed, align="center") + V, D)), p("Kính gửi: Sở Y tế"), p("Kính báo cáo./."), SIGNED)  # fmt: skip
    assert (reading.document.number, reading.paper) == (number, paper)
    assert reading.document.issuer is not None
    assert reading.document.issuer.name == "SỞ NỘI VỤ"


@pytest.mark.parametrize("printed", ["Số: 9-HD/VPTW", "Số: 9-NQ/TU", "Số:     -QC/ĐU"])
def test_symbols_of_the_party(printed: str) -> None:
    name = p("ĐẢNG CỘNG SẢN VIỆT NAM", bold=True, align="center")
    body = p("TỈNH ỦY LÂM ĐỒNG", align="center")
    assert read(grid((body + p(printed), name + D)), centred("HƯỚNG DẪN"), p("Thực hiện.")).paper == "party"


def test_addressees_in_a_row_of_the_heading() -> None:
    across = row(
        cell(p("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng", align="center"), tcpr='<w:gridSpan w:val="2"/>')
    )
    heading = table([row(cell(AGENCY), cell(Q + T)), row(cell(N + V), cell(D)), across])
    document = read(heading, p("Sở Nội vụ kính báo cáo./."), SIGNED).document
    assert document.to == ("Ủy ban nhân dân tỉnh Lâm Đồng",)
    assert len(document.body) == 1


def test_recipients_with_automatic_dashes() -> None:
    dashes = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = "".join(
        p(one, ppr='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
        for one in ("Như trên;", "Lãnh đạo Sở;", "Lưu: VT, CCVC.")
    )
    closing = grid(
        (
            p("Nơi nhận:", bold=True, italic=True) + listed,
            p("GIÁM ĐỐC", bold=True) + EMPTY + p("Lê Hải Yên", bold=True),
        )
    )
    document = read(grid((AGENCY, Q + T), (N + V, D)), p("Kính gửi: Sở Y tế"), p("Kính báo cáo./."), closing, numbering=dashes).document  # fmt: skip
    assert document.recipients == ("Như trên", "Lãnh đạo Sở")
    assert document.archive is not None


def test_two_posts_and_no_name() -> None:
    closing = grid(
        (
            p("Nơi nhận:", bold=True) + p("- Lưu: VT."),
            p("KT. GIÁM ĐỐC", bold=True) + p("PHÓ GIÁM ĐỐC", bold=True),
        )
    )
    (signature,) = read(grid((AGENCY, Q + T), (N + V, D)), p("Kính gửi: Sở Y tế"), p("Kính báo cáo./."), closing).document.signature  # fmt: skip
    assert (signature.position, signature.name) == ("PHÓ GIÁM ĐỐC", None)


def test_slips_of_punctuation() -> None:
    closing = grid(
        (
            p("Nơi nhận:") + p("- Như Điều 2 ;") + p("- Lưu VT, CCVC"),
            p("GIÁM ĐỐC", bold=True) + p("Lê Hải Yên", bold=True),
        )
    )
    document = read(
        grid((AGENCY, Q + T), (N + V, D)), p("Kính gửi: Sở Y tế"), p("Kính báo cáo./."), closing
    ).document
    assert document.recipients == ("Như Điều 2",)
    assert document.archive is not None
    assert document.archive.units == ("VT", "CCVC")
