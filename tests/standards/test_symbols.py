"""Số, ký hiệu as a document prints it (Phụ lục I, Phần I, Mục II, khoản 3)."""

import pytest

from congvan.model import Document, Issuer
from congvan.standards import ND30, number_and_symbol, symbol
from congvan.standards.symbols import BLANK_NUMBER


def document(**fields):
    code = fields.pop("code", "BNV")
    return Document(issuer=Issuer(name="BỘ NỘI VỤ", code=code), **fields)


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({"type": "quyet-dinh", "number": 15}, "15/QĐ-BNV"),
        ({"type": "cong-van", "number": 5, "unit": "VP"}, "05/BNV-VP"),
        ({"type": "cong-van", "number": 12, "code": "UBND", "unit": "VX"}, "12/UBND-VX"),
        ({"type": "quy-dinh", "number": 1}, "01/QyĐ-BNV"),
        ({"type": "chuong-trinh", "number": 9}, "09/CTr-BNV"),
        ({"type": "to-trinh", "number": 10}, "10/TTr-BNV"),
        ({"type": "ke-hoach", "number": 2026}, "2026/KH-BNV"),
        ({"type": "thong-bao", "number": 0}, "00/TB-BNV"),
    ],
)
def test_composed(fields, printed):
    assert number_and_symbol(document(**fields), ND30) == printed


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({"type": "quyet-dinh"}, "QĐ-BNV"),
        ({"type": "quyet-dinh", "unit": "TCCB"}, "QĐ-BNV"),
        ({"type": "quyet-dinh", "code": None}, "QĐ"),
        ({"type": "cong-van", "unit": "VP"}, "BNV-VP"),
        ({"type": "cong-van"}, "BNV"),
        ({"type": "cong-van", "code": None, "unit": "VP"}, "VP"),
        ({"type": "cong-van", "code": None}, ""),
        ({"type": "thu-cong"}, "BNV"),
        ({"type": "không có", "unit": "VP"}, "BNV-VP"),
        ({"type": "quyet-dinh", "symbol": "QĐ-CTUBND"}, "QĐ-CTUBND"),
    ],
)
def test_symbol_leaves_out_what_is_not_known(fields, printed):
    assert symbol(document(**fields), ND30) == printed


def test_every_type_code_stands_first():
    for slug, kind in ND30.types.items():
        if kind.code is not None:
            assert symbol(document(type=slug), ND30) == f"{kind.code}-BNV"


def test_a_copy_has_the_code_of_its_form():
    """`số/SY|SL|TrS-CQ`: Phụ lục I, Phần II, Mục II."""
    issuer = Issuer("ỦY BAN NHÂN DÂN XÃ ĐÔNG KINH", code="UBND")
    printed = {
        slug: number_and_symbol(Document(type=slug, number=5, issuer=issuer), ND30) for slug in ND30.copies
    }
    assert printed == {"sao-y": "05/SY-UBND", "sao-luc": "05/SL-UBND", "trich-sao": "05/TrS-UBND"}


def test_a_document_without_issuer():
    assert number_and_symbol(Document(type="quyet-dinh", number=7), ND30) == "07/QĐ"
    assert number_and_symbol(Document(type="cong-van", number=7), ND30) == "07/"


def test_a_blank_number_leaves_room_to_write():
    assert number_and_symbol(document(type="quyet-dinh"), ND30) == f"{BLANK_NUMBER}/QĐ-BNV"
    assert BLANK_NUMBER.isspace()


@pytest.mark.parametrize(
    ("stated", "number", "printed"),
    [
        ("QĐ-CTUBND", 5, "05/QĐ-CTUBND"),
        ("2026/QĐ-BNV", 5, "05/2026/QĐ-BNV"),
        ("-QĐ/BNV", 5, "05-QĐ/BNV"),
        (" /QĐ-BNV", 5, "05 /QĐ-BNV"),
        ("/ QĐ - BNV", 5, "05/ QĐ - BNV"),
    ],
)
def test_a_stated_symbol_is_printed_as_it_is(stated, number, printed):
    assert number_and_symbol(document(type="quyet-dinh", symbol=stated, number=number), ND30) == printed


@pytest.mark.parametrize(("number", "written"), [(5, "5"), (7, "007"), (None, "12b")])
def test_a_number_is_printed_as_it_is_written(number, written):
    odd = document(type="quyet-dinh", number=number, number_written=written)
    assert number_and_symbol(odd, ND30) == f"{written}/QĐ-BNV"
