"""The 29 types, the copies and the marks of nd30-2020 against Điều 7, Phụ lục I and Phụ lục III."""

import pytest
from attrs import fields_dict

from congvan.language import fold
from congvan.model import Document
from congvan.standards import ND30, UnknownTypeError, document_type

# Điều 7 in its order: slug, name, abbreviation, sample of Phụ lục III.
THE_29 = [
    ("nghi-quyet", "Nghị quyết", "NQ", "1.1"),
    ("quyet-dinh", "Quyết định", "QĐ", "1.2"),
    ("chi-thi", "Chỉ thị", "CT", "1.4"),
    ("quy-che", "Quy chế", "QC", "1.4"),
    ("quy-dinh", "Quy định", "QyĐ", "1.4"),
    ("thong-cao", "Thông cáo", "TC", "1.4"),
    ("thong-bao", "Thông báo", "TB", "1.4"),
    ("huong-dan", "Hướng dẫn", "HD", "1.4"),
    ("chuong-trinh", "Chương trình", "CTr", "1.4"),
    ("ke-hoach", "Kế hoạch", "KH", "1.4"),
    ("phuong-an", "Phương án", "PA", "1.4"),
    ("de-an", "Đề án", "ĐA", "1.4"),
    ("du-an", "Dự án", "DA", "1.4"),
    ("bao-cao", "Báo cáo", "BC", "1.4"),
    ("bien-ban", "Biên bản", "BB", "1.9"),
    ("to-trinh", "Tờ trình", "TTr", "1.4"),
    ("hop-dong", "Hợp đồng", "HĐ", None),
    ("cong-van", "Công văn", None, "1.5"),
    ("cong-dien", "Công điện", "CĐ", "1.6"),
    ("ban-ghi-nho", "Bản ghi nhớ", "BGN", None),
    ("ban-thoa-thuan", "Bản thỏa thuận", "BTT", None),
    ("giay-uy-quyen", "Giấy uỷ quyền", "GUQ", "1.4"),
    ("giay-moi", "Giấy mời", "GM", "1.7"),
    ("giay-gioi-thieu", "Giấy giới thiệu", "GGT", "1.8"),
    ("giay-nghi-phep", "Giấy nghỉ phép", "GNP", "1.10"),
    ("phieu-gui", "Phiếu gửi", "PG", "1.4"),
    ("phieu-chuyen", "Phiếu chuyển", "PC", "1.4"),
    ("phieu-bao", "Phiếu báo", "PB", "1.4"),
    ("thu-cong", "Thư công", None, None),
]

# Footnote 6 of Mẫu 1.4.
THE_17_OF_SAMPLE_1_4 = {
    "chi-thi", "quy-che", "quy-dinh", "thong-cao", "thong-bao", "huong-dan", "chuong-trinh", "ke-hoach", "phuong-an",
    "de-an", "du-an", "bao-cao", "to-trinh", "giay-uy-quyen", "phieu-gui", "phieu-chuyen", "phieu-bao",
}  # fmt: skip


def test_the_29_types_in_the_order_of_the_act():
    assert list(ND30.types) == [row[0] for row in THE_29]
    assert len(ND30.types) == 29


@pytest.mark.parametrize(("slug", "name", "code", "sample"), THE_29, ids=[row[0] for row in THE_29])
def test_name_code_and_sample(slug, name, code, sample):
    kind = ND30.types[slug]
    assert kind.slug == slug
    assert fold(kind.name) == fold(name)
    assert kind.name[1:] == kind.name[1:].lower()
    assert kind.code == code
    assert kind.sample == sample
    assert fold(kind.printed_name) == fold(name.upper())
    assert kind.printed_name.isupper()


def test_27_codes_all_different():
    codes = [kind.code for kind in ND30.types.values() if kind.code is not None]
    assert len(codes) == len(set(codes)) == 27


def test_seventeen_types_share_sample_1_4():
    assert {slug for slug, kind in ND30.types.items() if kind.sample == "1.4"} == THE_17_OF_SAMPLE_1_4
    assert {slug for slug, kind in ND30.types.items() if kind.layout == "ten-loai"} == THE_17_OF_SAMPLE_1_4


def test_every_sample_is_a_clause_to_cite():
    for kind in ND30.types.values():
        assert kind.sample is None or f"PL3.{kind.sample}" in ND30.clauses


def test_who_has_addressees():
    assert {slug: kind.addressees for slug, kind in ND30.types.items() if kind.addressees != "none"} == {
        "cong-van": "required",
        "to-trinh": "allowed",
        "bao-cao": "allowed",
        "cong-dien": "receivers",
    }


def test_samples_without_a_subject():
    assert {"giay-gioi-thieu", "giay-nghi-phep"} <= {
        slug for slug, kind in ND30.types.items() if not kind.subject
    }
    sampled = {slug for slug, kind in ND30.types.items() if not kind.subject and kind.sample is not None}
    assert sampled == {"giay-gioi-thieu", "giay-nghi-phep"}


def test_only_minutes_have_no_place_and_date():
    assert [slug for slug, kind in ND30.types.items() if not kind.place_and_date] == ["bien-ban"]


def test_resolutions_and_decisions_stand_on_legal_bases():
    assert [slug for slug, kind in ND30.types.items() if kind.bases == "expected"] == [
        "nghi-quyet",
        "quyet-dinh",
    ]


def test_copies():
    assert [(form.slug, form.name, form.code) for form in ND30.copies.values()] == [
        ("sao-y", "Sao y", "SY"),
        ("sao-luc", "Sao lục", "SL"),
        ("trich-sao", "Trích sao", "TrS"),
    ]
    assert list(ND30.copies) == ["sao-y", "sao-luc", "trich-sao"]


def test_a_copy_is_found_like_a_type_and_is_none():
    for slug in ND30.copies:
        assert slug not in ND30.types
        assert ND30.find(slug) is ND30.copies[slug] is document_type(slug)
        kind = document_type(slug)
        assert (kind.is_copy, kind.sample, kind.body, kind.subject) == (True, "3.1", "none", False)
    assert ND30.find("giay-di-duong") is None
    with pytest.raises(UnknownTypeError) as unknown:
        document_type("sao-i")
    assert "sao-y" in unknown.value.near


def test_what_only_some_types_have():
    assert {slug: kind.particulars for slug, kind in ND30.types.items() if kind.particulars} == {
        "bien-ban": "minutes",
        "hop-dong": "parties",
        "cong-dien": "telegram",
        "ban-ghi-nho": "parties",
        "ban-thoa-thuan": "parties",
        "giay-moi": "invitation",
        "giay-gioi-thieu": "introduction",
        "giay-nghi-phep": "leave",
    }
    assert {slug: kind.enactment for slug, kind in ND30.types.items() if kind.enactment} == {
        "nghi-quyet": "QUYẾT NGHỊ:",
        "quyet-dinh": "QUYẾT ĐỊNH:",
    }
    assert {slug: kind.signers for slug, kind in ND30.types.items() if kind.signers != "one"} == {
        "bien-ban": "minutes",
        "hop-dong": "parties",
        "ban-ghi-nho": "parties",
        "ban-thoa-thuan": "parties",
    }


def test_own_keys_are_keys_of_a_document():
    for kind in (*ND30.types.values(), *ND30.copies.values()):
        assert set(kind.own_keys) <= fields_dict(Document).keys()
    assert document_type("quyet-dinh").own_keys == ("authority_line", "attached")
    assert document_type("giay-moi").own_keys == ("invitation",)
    assert document_type("sao-y").own_keys == ("original",)
    assert document_type("cong-van").own_keys == ()


def test_levels_of_urgency():
    assert {slug: fold(printed) for slug, printed in ND30.urgencies.items()} == {
        "khan": fold("KHẨN"),
        "thuong-khan": fold("THƯỢNG KHẨN"),
        "hoa-toc": fold("HOẢ TỐC"),
    }
    assert all(printed.isupper() for printed in ND30.urgencies.values())


def test_both_spellings_of_hoa_toc_are_one():
    assert fold(ND30.urgencies["hoa-toc"]) == fold("HOẢ TỐC") == fold("HỎA TỐC")


def test_levels_of_secrecy():
    assert ND30.secrecies == {"mat": "MẬT", "toi-mat": "TỐI MẬT", "tuyet-mat": "TUYỆT MẬT"}


def test_authorities_to_sign():
    assert set(ND30.authorities) == {"TM", "Q", "KT", "TL", "TUQ"}
