"""The fields of an outgoing document by Phụ lục VI, Phần II, C.I: names, types and lengths as the decree has them."""

import datetime as dt
import json

import pytest
from attrs import evolve

from congvan.batch.metadata import FieldTooLongError, FileCode, NotAnOrganIdError, Receiver, nd30_metadata
from congvan.model import Document, DocumentDate, Drafter, Issuer, Mandate, Signature

LETTER = Document(
    type="cong-van",
    issuer=Issuer(parent="UBND TỈNH LẠNG SƠN", name="SỞ THÔNG TIN VÀ TRUYỀN THÔNG", code="STTTT"),
    number=5,
    unit="TTBCXB",
    place="Lạng Sơn",
    date=DocumentDate(2019, 3, 26),
    subject="tuyên truyền phòng, chống mua bán người năm 2019",
    to=("Báo Lạng Sơn", "Đài Phát thanh và Truyền hình tỉnh"),
    signature=Signature("KT", "GIÁM ĐỐC", (), "PHÓ GIÁM ĐỐC", name="Lê Hải Yên"),
    recipients=("Như trên", "Lãnh đạo Sở"),
    drafter=Drafter("PL", 300),
)


def test_every_field_of_the_table_in_its_order():
    assert nd30_metadata(
        LETTER,
        file=FileCode("H37.02.02", 2019, "01/TTBC"),
        ordinal=12,
        pages=2,
        priority=1,
        due=dt.date(2019, 4, 15),
        note="gửi qua trục liên thông",
    ) == {
        "FileCode": {"OrganId": "H37.02.02", "FileCatalog": 2019, "FileNotation": "01/TTBC"},
        "DocOrdinal": 12,
        "TypeName": "Công văn",
        "CodeNumber": "05",
        "CodeNotation": "STTTT-TTBCXB",
        "IssuedDate": "2019-03-26",
        "OrganName": "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
        "Subject": "tuyên truyền phòng, chống mua bán người năm 2019",
        "Language": "Tiếng Việt",
        "PageAmount": 2,
        "Description": "gửi qua trục liên thông",
        "SignerInfo": {"Position": "PHÓ GIÁM ĐỐC", "FullName": "Lê Hải Yên"},
        "To": [
            {"OrganId": None, "OrganName": "Báo Lạng Sơn"},
            {"OrganId": None, "OrganName": "Đài Phát thanh và Truyền hình tỉnh"},
            {"OrganId": None, "OrganName": "Lãnh đạo Sở"},
        ],
        "Priority": 1,
        "IssuedAmount": 300,
        "DueDate": "2019-04-15",
    }


def test_a_draft_has_what_it_has_and_goes_into_json():
    data = nd30_metadata(Document(type="ke-hoach", draft=True, date=DocumentDate(2026, 3)))
    assert list(data) == [
        "FileCode", "DocOrdinal", "TypeName", "CodeNumber", "CodeNotation", "IssuedDate", "OrganName", "Subject",
        "Language", "PageAmount", "Description", "SignerInfo", "To", "Priority", "IssuedAmount", "DueDate",
    ]  # fmt: skip
    assert (data["TypeName"], data["CodeNumber"], data["IssuedDate"]) == ("Kế hoạch", None, None)
    assert json.loads(json.dumps(data, ensure_ascii=False)) == data


def test_receivers_with_identifiers_take_the_place_of_the_documents_own():
    data = nd30_metadata(LETTER, receivers=[Receiver("Bộ Nội vụ", "G09")])
    assert data["To"] == [{"OrganId": "G09", "OrganName": "Bộ Nội vụ"}]


@pytest.mark.parametrize(
    ("field", "options", "longest"),
    [
        ("Subject", lambda n: ({"subject": "x" * n}, {}), 500),
        ("OrganName", lambda n: ({"issuer": Issuer(name="X" * n)}, {}), 200),
        ("CodeNotation", lambda n: ({"symbol": "X" * n}, {}), 30),
        ("CodeNumber", lambda n: ({"number": int("1" * n)}, {}), 11),
        ("SignerInfo.FullName", lambda n: ({"signature": Signature(name="x" * n)}, {}), 50),
        ("SignerInfo.Position", lambda n: ({"signature": Signature(position="X" * n)}, {}), 100),
        ("To.OrganName", lambda n: ({"to": ("x" * n,)}, {}), 200),
        ("FileCode.OrganId", lambda n: ({}, {"file": FileCode("1" * n)}), 35),
        ("FileCode.FileNotation", lambda n: ({}, {"file": FileCode(notation="1" * n)}), 20),
        ("To.OrganId", lambda n: ({}, {"receivers": [Receiver("Bộ Nội vụ", "1" * n)]}), 35),
        ("Description", lambda n: ({}, {"note": "x" * n}), 500),
        ("Language", lambda n: ({}, {"language": "x" * n}), 30),
        ("DocOrdinal", lambda n: ({}, {"ordinal": int("1" * n)}), 3),
        ("PageAmount", lambda n: ({}, {"pages": int("1" * n)}), 3),
        ("Priority", lambda n: ({}, {"priority": int("1" * n)}), 1),
        ("IssuedAmount", lambda n: ({}, {"copies": int("1" * n)}), 3),
    ],
)
def test_what_is_too_long_is_refused_and_never_cut(field, options, longest):
    changes, given = options(longest)
    nd30_metadata(evolve(LETTER, **changes), **given)
    changes, given = options(longest + 1)
    with pytest.raises(FieldTooLongError) as raised:
        nd30_metadata(evolve(LETTER, **changes), **given)
    assert (raised.value.field, raised.value.limit) == (field, longest)


@pytest.mark.parametrize("value", ["", "h37", "H37.", "H37..02", "H37 02", "Đ01"])
def test_identifiers_have_the_form_of_identifiers(value):
    with pytest.raises(NotAnOrganIdError):
        FileCode(value)
    with pytest.raises(NotAnOrganIdError):
        Receiver("Bộ Nội vụ", value)


def test_the_one_who_signs_is_the_last_of_several():
    both = (
        Signature(position="THƯ KÝ", name="Trần Thị Bình"),
        Signature("TM", "HỘI ĐỒNG", (Mandate("KT"),), "CHỦ TỊCH", name="An"),
    )
    assert nd30_metadata(evolve(LETTER, signature=both))["SignerInfo"] == {
        "Position": "CHỦ TỊCH",
        "FullName": "An",
    }
