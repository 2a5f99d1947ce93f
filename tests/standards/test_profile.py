"""A profile stays inside the standard's ranges, and fills only what a document leaves open."""

import pickle

import pytest
from attrs import evolve

from congvan.model import Contact, Document, Issuer
from congvan.standards import ND30, TT01, Margins, Profile, RuleChoice, UnfitProfileError

OWN = Issuer("SỞ NỘI VỤ", code="SNV", parent="UBND TỈNH LẠNG SƠN", in_text="Sở Nội vụ")
PROFILE = Profile(
    "so-noi-vu", issuer=OWN, unit="VP", place="Lạng Sơn", contact=Contact(phone="0205 3812 345")
)


def test_a_profile_that_says_nothing_changes_nothing():
    laid = Profile("x").standard(ND30)
    assert dict(laid.components) == dict(ND30.components)
    assert laid.schemes == ND30.schemes
    assert dict(laid.page.margins) == dict(ND30.page.margins)
    assert (laid.key, laid.clauses) == (ND30.key, ND30.clauses)


def test_sizes_and_margins_are_laid_over():
    laid = Profile(
        "x", scheme="13-14-14", sizes={"body": 13, "issuer": 12}, margins=Margins(left=35), heading_left=60
    ).standard(ND30)
    assert laid.size("body") == laid.size("clause") == laid.size("article") == laid.size("point") == 13
    assert (laid.size("motto"), laid.size("national-name"), laid.size("place-date")) == (14, 13, 14)
    assert (laid.size("issuer"), laid.size("parent")) == (12, 13)
    assert dict(laid.page.margins) == {"top": 20, "bottom": 20, "left": 35, "right": 15, "header": 10}
    assert (laid.page.text_width, laid.page.heading_left) == (160, 60)
    assert ND30.page.margins["left"] == 30


def test_an_equal_profile_gives_the_same_standard():
    one, other = (
        Profile("x", sizes={"body": 13}, rules=RuleChoice(severity={"CV508": "warning"})) for _ in "ab"
    )
    assert one == other
    assert one.standard(ND30) is other.standard(ND30)


@pytest.mark.parametrize(
    ("settings", "path", "words"),
    [
        ({"sizes": {"body": 12}}, "sizes.body", ("13-14", "khoản 6, điểm e")),
        ({"sizes": {"recipients": 12}}, "sizes.recipients", ("11", "khoản 9, điểm d")),
        ({"sizes": {"number": 12.5}}, "sizes.number", ("khoản 3, điểm c",)),
        ({"sizes": {"body": 13.3}}, "sizes.body", ("0,5",)),
        ({"sizes": {"motto": 14}}, "sizes.motto", ("scheme", "ghi chú 1")),
        ({"sizes": {"clause": 13}}, "sizes.clause", ("body", "khoản 6, điểm đ")),
        ({"sizes": {"bodi": 13}}, "sizes.bodi", ("body",)),
        ({"scheme": "12-12-12"}, "scheme", ("12-13-13", "ghi chú 1")),
        ({"margins": Margins(left=25)}, "margins.left", ("30-35", "Mục I, khoản 3")),
        ({"margins": Margins(bottom=25.5)}, "margins.bottom", ("20-25",)),
        ({"heading_left": 90}, "heading_left", ("80",)),
    ],
)
def test_what_the_standard_does_not_permit_is_refused_with_its_clause(settings, path, words):
    profile = Profile("x", **settings)
    with pytest.raises(UnfitProfileError) as refused:
        profile.standard(ND30)
    assert [misfit.path for misfit in refused.value.misfits] == [path]
    assert all(word in str(refused.value) for word in words), str(refused.value)


def test_both_ends_of_a_range_are_inside():
    Profile("x", sizes={"body": 14, "issuer": 12}, margins=Margins(20, 25, 35, 15)).standard(ND30)


def test_sizes_are_for_the_edition_and_rules_for_all():
    profile = Profile(
        "x", sizes={"type": 13}, academic_titles=True, rules=RuleChoice(severity={"CV508": "error"})
    )
    older = profile.standard(TT01)
    assert older.size("type") == TT01.size("type")
    assert older.academic_titles
    assert older.severities == {"CV508": "error"}


def test_only_what_is_absent_is_filled():
    document = Document("cong-van", number=5)
    assert PROFILE.complete(document, ND30) == evolve(
        document, issuer=OWN, unit="VP", place="Lạng Sơn", contact=PROFILE.contact
    )
    given = Document(
        "cong-van", issuer=Issuer("SỞ Y TẾ"), unit="NV", place="Huế", contact=Contact(phone="113")
    )
    assert PROFILE.complete(given, ND30) == given


def test_the_same_body_is_completed_and_another_left_alone():
    assert PROFILE.complete(
        Document("cong-van", issuer=Issuer("SỞ NỘI VỤ", code="SNV1")), ND30
    ).issuer == evolve(OWN, code="SNV1")
    other = Issuer("SỞ Y TẾ")
    assert PROFILE.complete(Document("cong-van", issuer=other), ND30).issuer == other


def test_a_type_takes_only_what_it_has():
    decision = PROFILE.complete(Document("quyet-dinh"), ND30)
    assert (decision.unit, decision.place) == (None, "Lạng Sơn")
    assert PROFILE.complete(Document("bien-ban"), ND30).place is None
    assert PROFILE.complete(Document("sao-y"), ND30).contact is None


def test_completing_twice_is_completing_once():
    once = PROFILE.complete(Document("giay-moi"))
    assert once == PROFILE.complete(Document("giay-moi"), ND30)
    assert PROFILE.complete(once) is once


def test_a_profile_can_be_sent_to_other_processes():
    profile = Profile("x", sizes={"body": 13}, rules=RuleChoice(severity={"CV407": "error"}))
    sent = pickle.loads(pickle.dumps(profile))
    assert sent == profile
    assert type(sent.sizes) is type(profile.sizes)
