"""The register as the decree's table, and tables as registers."""

import datetime as dt
import sys
import zipfile

import docx
import pytest
from openxml_audit import OpenXmlValidator

from congvan.batch.errors import MissingExtraError
from congvan.batch.register import Register
from congvan.batch.register_entry import Details, Entry
from congvan.batch.register_errors import NumberTakenError
from congvan.batch.register_export import UnknownRegisterFormError, write_register
from congvan.batch.register_import import UnusableEntryError, read_entries
from congvan.model import ForbiddenCharacterError

OFFICE = "ỦY BAN NHÂN DÂN PHƯỜNG KỲ LỪA"
FULL = Entry(
    OFFICE, 2026, 5,
    details=Details("QĐ-UBND", dt.date(2026, 3, 5), "Quyết định", "ban hành Quy chế làm việc", "Lê Văn Bình",
                    "Như Điều 3; Lưu trữ phường", "VT, VP", 30, dt.date(2026, 3, 6), "Hoa", "khẩn"),
)  # fmt: skip
VOID = Entry(OFFICE, 2026, 6, state="void", reason="in hỏng", details=Details("QĐ-UBND"))
COLUMNS = [
    "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
    "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú",
]  # fmt: skip


def test_the_word_file_has_the_decrees_columns_on_landscape_pages(tmp_path):
    write_register([FULL, VOID], tmp_path / "so.docx")
    word = docx.Document(str(tmp_path / "so.docx"))
    assert word.sections[0].page_width > word.sections[0].page_height
    assert [paragraph.text for paragraph in word.paragraphs][:3] == [
        "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
        OFFICE,
        "Năm 2026",
    ]
    rows = [[cell.text for cell in row.cells] for row in word.tables[0].rows]
    assert rows[0] == COLUMNS
    assert rows[1] == [
        "05/QĐ-UBND", "05/03/2026", "Quyết định ban hành Quy chế làm việc", "Lê Văn Bình",
        "Như Điều 3; Lưu trữ phường", "VT, VP", "30", "06/03/2026", "Hoa", "khẩn",
    ]  # fmt: skip
    assert (rows[2][0], rows[2][9]) == ("06/QĐ-UBND", "Hủy: in hỏng")


def test_word_has_nothing_to_complain_about(tmp_path):
    write_register([FULL, VOID], tmp_path / "so.docx")
    assert OpenXmlValidator().validate(str(tmp_path / "so.docx")).is_valid


def test_every_issuer_year_and_series_has_its_table(tmp_path):
    secret = Entry(OFFICE, 2026, 1, "mat")
    other_year = Entry(OFFICE, 2027, 1, "công văn")
    write_register([FULL, secret, other_year], tmp_path / "so.docx")
    word = docx.Document(str(tmp_path / "so.docx"))
    assert len(word.tables) == 3
    texts = [paragraph.text for paragraph in word.paragraphs]
    assert "Văn bản mật" in texts
    assert "Loạt số: công văn" in texts


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_an_empty_register_is_an_empty_table(tmp_path, ending):
    write_register([], tmp_path / f"so.{ending}")
    assert (tmp_path / f"so.{ending}").stat().st_size > 0


def test_a_spreadsheet_reads_back_as_the_register(tmp_path):
    write_register([FULL], tmp_path / "so.xlsx")
    assert list(read_entries(tmp_path / "so.xlsx", issuer=OFFICE)) == [FULL]


def test_a_void_number_reads_back_as_void(tmp_path):
    void = Entry(
        OFFICE,
        2026,
        6,
        details=Details(date=dt.date(2026, 3, 5), note="một bản"),
        state="void",
        reason="in hỏng",
    )
    write_register([void], tmp_path / "so.xlsx")
    (entry,) = read_entries(tmp_path / "so.xlsx", issuer=OFFICE)
    assert (entry.state, entry.reason) == ("void", "in hỏng; một bản")
    write_register([entry], tmp_path / "lại.xlsx")
    assert list(read_entries(tmp_path / "lại.xlsx", issuer=OFFICE)) == [entry]


def test_a_type_is_named_as_the_register_names_it(tmp_path):
    file = table(
        tmp_path, "number,date,type\n7,05/03/2026,quyet-dinh\n8,05/03/2026,Thông báo\n9,05/03/2026,khác\n"
    )
    assert [entry.details.type for entry in read_entries(file, issuer=OFFICE)] == [
        "Quyết định",
        "Thông báo",
        "khác",
    ]


def test_what_looks_like_a_formula_is_text(tmp_path):
    write_register(
        [Entry(OFFICE, 2026, 1, details=Details(subject='=HYPERLINK("http://x")'))], tmp_path / "so.xlsx"
    )
    with zipfile.ZipFile(tmp_path / "so.xlsx") as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
        assert b"=HYPERLINK" in package.read("xl/sharedStrings.xml")


def test_a_register_has_two_forms(tmp_path, monkeypatch):
    with pytest.raises(UnknownRegisterFormError, match=r"\.docx, \.xlsx"):
        write_register([FULL], tmp_path / "so.pdf")
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtraError, match="xlsx"):
        write_register([FULL], tmp_path / "so.xlsx")


def test_what_word_cannot_hold_is_refused_when_it_is_entered():
    with pytest.raises(ForbiddenCharacterError):
        Details(subject="về \x07")


def table(tmp_path, text):
    file = tmp_path / "so.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_table_with_the_names_of_fields(tmp_path):
    file = table(tmp_path, "number,symbol,date,subject,copies\n7,QĐ-UBND,05/03/2026,về việc,3\n")
    assert list(read_entries(file, issuer=OFFICE)) == [
        Entry(OFFICE, 2026, 7, details=Details("QĐ-UBND", dt.date(2026, 3, 5), subject="về việc", copies=3))
    ]


@pytest.mark.parametrize(
    ("printed", "number", "symbol"),
    [
        ("05/QĐ-UBND", 5, "QĐ-UBND"),
        ("Số: 123/UBND-VX", 123, "UBND-VX"),
        ("7", 7, None),
        ("012 / TB-HĐTĐ", 12, "TB-HĐTĐ"),
    ],
)
def test_number_and_symbol_as_they_are_printed(tmp_path, printed, number, symbol):
    file = table(tmp_path, f'"Số, ký hiệu văn bản"\n"{printed}"\n')
    (entry,) = read_entries(file, issuer=OFFICE, year=2026)
    assert (entry.number, entry.details.symbol) == (number, symbol)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("number,date\n,05/03/2026\n", "dòng 2"),
        ("number\n5\n", "không biết số này của năm nào"),
        ("number,date\n5,hôm qua\n", "hôm qua"),
        ("number,date,copies\n5,05/03/2026,vài bản\n", "vài bản"),
        ("number,date\n0,05/03/2026\n", "bắt đầu từ 1"),
        ("number,date\n5,05/03/2026,thừa\n", "dòng 2"),
    ],
)
def test_rows_that_are_no_entries_are_named(tmp_path, text, said):
    with pytest.raises(UnusableEntryError, match=said):
        list(read_entries(table(tmp_path, text), issuer=OFFICE))


def test_importing_twice_names_the_number_that_is_there(tmp_path):
    register = Register.open(tmp_path / "so.db", create=True)
    write_register([FULL], tmp_path / "so.xlsx")
    assert register.add(read_entries(tmp_path / "so.xlsx", issuer=OFFICE)) == 1
    with pytest.raises(NumberTakenError, match="Quy chế làm việc"):
        register.add(read_entries(tmp_path / "so.xlsx", issuer=OFFICE))
    assert len(register.entries()) == 1
