"""Documents from before 05/3/2020 are judged by Thông tư 01/2011/TT-BNV, and with warnings alone."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.documents import BASES, document

from congvan.rules import Selection, Severity, all_rules, check_document
from congvan.standards import ND30, STANDARDS, TT01, Range, number_and_symbol, standard_for, standard_of
from congvan.standards.nd30.components import COMPONENTS as ND30_COMPONENTS

TODAY = dt.date(2026, 11, 1)
EVERYTHING = Selection(min_severity=Severity.INFO)

THE_32 = {
    "nghi-quyet": "NQ", "quyet-dinh": "QĐ", "chi-thi": "CT", "quy-che": "QC", "quy-dinh": "QyĐ",
    "thong-cao": "TC", "thong-bao": "TB", "huong-dan": "HD", "chuong-trinh": "CTr", "ke-hoach": "KH",
    "phuong-an": "PA", "de-an": "ĐA", "du-an": "DA", "bao-cao": "BC", "bien-ban": "BB", "to-trinh": "TTr",
    "hop-dong": "HĐ", "cong-van": None, "cong-dien": "CĐ", "ban-ghi-nho": "GN", "ban-cam-ket": "CK",
    "ban-thoa-thuan": "TTh", "giay-chung-nhan": "CN", "giay-uy-quyen": "UQ", "giay-moi": "GM",
    "giay-gioi-thieu": "GT", "giay-nghi-phep": "NP", "giay-di-duong": "ĐĐ", "giay-bien-nhan-ho-so": "BN",
    "phieu-gui": "PG", "phieu-chuyen": "PC", "thu-cong": None,
}  # fmt: skip


def check(one, **options):
    return check_document(one, selection=EVERYTHING, today=TODAY, **options)


# The data


def test_the_32_types_in_their_order():
    assert [(kind.slug, kind.code) for kind in TT01.types.values()] == list(THE_32.items())
    assert len(TT01.types) == 32


def test_four_types_were_dropped_and_one_came():
    assert TT01.types.keys() - ND30.types.keys() == {
        "ban-cam-ket", "giay-chung-nhan", "giay-di-duong", "giay-bien-nhan-ho-so",
    }  # fmt: skip
    assert ND30.types.keys() - TT01.types.keys() == {"phieu-bao"}


def test_the_forms_of_copy():
    assert [(copy.printed_name, copy.code) for copy in TT01.copies.values()] == [
        ("SAO Y BẢN CHÍNH", "SY"),
        ("SAO LỤC", "SL"),
        ("TRÍCH SAO", "TS"),
    ]


def test_four_levels_of_urgency():
    assert set(TT01.urgencies.values()) == {"HỎA TỐC HẸN GIỜ", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"}
    assert TT01.urgency_frames == ND30.urgency_frames


def test_the_page_and_what_differs_in_form():
    assert (TT01.page.number_position, TT01.page.font_required) == ("bottom-right", False)
    assert (ND30.page.number_position, ND30.page.font_required) == ("top-center", True)
    assert (TT01.page.top, TT01.page.left, TT01.page.right) == (Range(20, 25), Range(30, 35), Range(15, 20))
    assert TT01.components["basis"].italic is False
    assert (TT01.last_basis_end, ND30.last_basis_end) == (",", ".")
    assert TT01.components["page-number"].align == "right"
    assert TT01.components["type"].size == TT01.components["subject"].size == Range(14, 14)
    unchanged = TT01.components.keys() - {"type", "subject", "basis", "page-number"}
    assert all(TT01.components[key] == ND30_COMPONENTS[key] for key in unchanged)


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("I.3", "Điều 5"),
        ("I.4", "Điều 4"),
        ("II.1.b", "Điều 6"),
        ("II.2.a", "Điều 7"),
        ("II.3.c", "Điều 8"),
        ("II.4.b", "Điều 9"),
        ("II.5.b", "Điều 10"),
        ("II.6.a", "Điều 11"),
        ("II.7.b", "Điều 12"),
        ("II.9.d", "Điều 14"),
    ],
)
def test_places_are_whole_articles(key, place):
    assert str(TT01.cite(key)) == f"01/2011/TT-BNV, {place}"


def test_every_clause_is_about_the_matter_of_the_same_key():
    for key, clause in TT01.clauses.items():
        assert (clause.key, clause.about) == (key, ND30.clauses[key].about)
    assert not {"II.7.d", "III.1.d", "V.1", "PL2.V.7", "D8"} & TT01.clauses.keys()


# Which documents it governs


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2010-01-01", TT01),
        ("2011-03-05", TT01),
        ("2020-03-04", TT01),
        ("2020-03-05", ND30),
        ("2020-02", TT01),
        ("2020-03", ND30),
        ("2019-12", TT01),
        ("2026-02-31", ND30),
        ("2019", ND30),
        (None, ND30),
    ],
)
def test_the_date_tells_the_standard(date, expected):
    assert standard_of(document({"date": date}), TODAY) is expected


def test_there_is_no_day_without_a_standard():
    for day in (TT01.effective_from, ND30.effective_from - dt.timedelta(1), ND30.effective_from):
        assert [one.in_force_on(day) for one in STANDARDS.values()].count(True) == 1
    assert standard_for(TT01.effective_from) is TT01


# What is found under it


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.on_data], ids=lambda rule: rule.code)
def test_the_bad_example_of_every_rule_is_no_error_under_it(rule):
    report = check(document(rule.bad), standard=TT01)
    assert report.errors == ()
    assert report.standard == "tt01-2011"


@given(st.sampled_from([path.stem for path in sorted(BASES.glob("*.yaml"))]))
def test_an_older_document_of_today_s_form_has_warnings_at_most(slug):
    assert check(evolve(document({"type": slug}), date="2018-03-26")).errors == ()


@pytest.mark.parametrize("slug", ["cong-van", "quyet-dinh", "thong-bao", "to-trinh", "bao-cao", "ke-hoach"])
def test_a_clean_frame_is_clean_under_both(slug):
    frame = {"type": slug, "date": "2018-03-26", "body": "Nội dung văn bản./.", "bases": []}
    assert [one.code for one in check(document(frame))] == []


@pytest.mark.parametrize("slug", ["ban-cam-ket", "giay-chung-nhan", "giay-di-duong", "giay-bien-nhan-ho-so"])
def test_types_of_its_own_are_known_to_it_alone(slug):
    old = document({"type": slug, "to": [], "date": "2018-03-26"})
    assert "CV401" not in {one.code for one in check(old)}
    assert "CV401" in {one.code for one in check(evolve(old, date="2021-03-26")).errors}


def test_its_codes_are_right_under_it_alone():
    old = document({"type": "giay-uy-quyen", "to": [], "date": "2018-03-26"})
    assert number_and_symbol(old, TT01).endswith("/UQ-SNV")
    stated = evolve(old, symbol="UQ-SNV")
    assert "CV305" not in {one.code for one in check(stated)}
    assert "CV305" in {one.code for one in check(evolve(stated, date="2021-03-26")).errors}
    assert "CV305" in {one.code for one in check(evolve(old, symbol="GUQ-SNV")).warnings}


def test_a_rule_on_what_it_does_not_have_is_silent():
    quoting = document(
        {"date": "2018-03-26", "body": "Thực hiện Điểm a Khoản 2 Điều 5 Nghị định số 110/2004/NĐ-CP./."}
    )
    assert "CV425" not in {one.code for one in check(quoting)}
    assert "CV425" in {one.code for one in check(evolve(quoting, date="2026-03-26"))}


def test_the_last_basis_ends_with_its_own_mark():
    bases = {"type": "quyet-dinh", "bases": ["Căn cứ Luật Lưu trữ;", "Theo đề nghị của Chánh Văn phòng."]}
    for date, marks in [("2018-03-26", [";", ","]), ("2026-03-26", [";", "."])]:
        found = [one for one in check(document({**bases, "date": date})) if one.code == "CV414"]
        assert [one.expected for one in found] == marks


def test_variants_stay_warnings_and_infos_stay_infos():
    late = document({"type": "thong-bao", "date": "2018-03-26", "to": [], "body": "Nội dung"})
    by_code = {rule.code: rule for rule in all_rules()}
    for one in check(late):
        assert one.severity.rank >= max(1, by_code[one.code].severity.rank)
