"""The frame of a document: what its fields take and refuse, and what frozen means."""

import pickle

import attrs
import pytest

from congvan.language import slugify
from congvan.messages import Bilingual
from congvan.model import (
    Annex,
    Archive,
    Attached,
    Block,
    Cell,
    Contact,
    Document,
    DocumentDate,
    Drafter,
    Issuer,
    Mandate,
    Run,
    Signature,
    Table,
)

FULL = Document(
    type="cong-van",
    issuer=Issuer(parent="UBND TỈNH LẠNG SƠN", name="SỞ THÔNG TIN VÀ TRUYỀN THÔNG", code="STTTT"),
    number=374,
    unit="TTBCXB",
    place="Lạng Sơn",
    date="2019-03-26",
    subject="tuyên truyền phòng, chống mua bán người năm 2019",
    to=["Báo Lạng Sơn", "Đài Phát thanh và Truyền hình tỉnh"],
    bases=["Căn cứ Kế hoạch số 23/KH-BCĐ"],
    body="1. Các cơ quan báo chí\n- Tăng cường;\n| a | b |\n|---|---|\n| c | d |",
    signature=Signature(authority="KT.", of="GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="Lê Hải Yên"),
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive=Archive(units=["VT", "TTBCXB"], copies=5),
    urgency="khan",
    secrecy="mat",
    circulation="LƯU HÀNH NỘI BỘ",
    drafter=Drafter(mark="PL", copies=300),
    contact=Contact(address="Số 1", email="a@b.vn", website="b.vn", phone="0205", fax="0206"),
    annexes=[Annex(title="DANH SÁCH", body="1. Một.")],
    attached=Attached(type="quy-che", title="làm việc", body="Điều 1. Phạm vi"),
    ignore=["CV508"],
)


def test_only_the_type_must_be_given():
    assert attrs.asdict(Document(type="cong-van"), recurse=False) == {
        "type": "cong-van",
        **{a.name: a.default for a in attrs.fields(Document) if a.name != "type"},
    }
    with pytest.raises(TypeError):
        Document()


def test_equal_hashable_picklable():
    again = pickle.loads(pickle.dumps(FULL))
    assert again == FULL
    assert hash(again) == hash(FULL)
    assert len({FULL, again}) == 1


def test_frozen_and_changed_by_evolve():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        FULL.number = 5
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        FULL.signature[0].name = "x"
    changed = attrs.evolve(FULL, number=375, date="2019-03-27", to="Báo Lạng Sơn")
    assert (changed.number, changed.date, changed.to) == (375, DocumentDate(2019, 3, 27), ("Báo Lạng Sơn",))
    assert changed.body == FULL.body
    assert attrs.evolve(changed, number=374, date=FULL.date, to=FULL.to) == FULL


def test_no_attribute_outside_the_fields():
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        FULL.nummer = 5
    assert not hasattr(FULL, "__dict__")


def test_single_values_are_taken_for_tuples():
    document = Document(
        type="x",
        to="Sở Nội vụ",
        recipients="Như trên",
        signature=Signature(name="A", then=Mandate("KT", "CHỦ TỊCH")),
        annexes=Annex(title="A"),
        body="một",
    )
    assert document.to == ("Sở Nội vụ",)
    assert document.recipients == ("Như trên",)
    assert document.signature == (Signature(name="A", then=(Mandate("KT", "CHỦ TỊCH"),)),)
    assert document.annexes == (Annex(title="A"),)
    assert document.body == (Block(text="một"),)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Document(type="x", signature="Lê Hải Yên"),
        lambda: Document(type="x", signature=[None]),
        lambda: Document(type="x", annexes="Danh sách"),
        lambda: Document(type="x", annexes=[{"title": "a"}]),
        lambda: Document(type="x", body=["Điều 1."]),
        lambda: Document(type="x", body=[None]),
        lambda: Document(type="x", body=5),
        lambda: Document(type="x", to=5),
        lambda: Document(type="x", to=[None]),
        lambda: Document(type="x", issuer="BỘ NỘI VỤ"),
        lambda: Document(type="x", archive="VT"),
        lambda: Document(type="x", contact="a@b.vn"),
        lambda: Document(type="x", drafter="PL"),
        lambda: Document(type="x", attached="quy-che"),
        lambda: Document(type="x", draft=1),
        lambda: Document(type="x", draft="true"),
        lambda: Document(type="x", subject=["a"]),
        lambda: Document(type=None),
        lambda: Signature(then="KT"),
        lambda: Signature(authority=True),
        lambda: Block(children="ab"),
        lambda: Block(children=["ab"]),
        lambda: Block(number=1),
        lambda: Table(rows=["ab"]),
        lambda: Table(header=["ab"]),
        lambda: Table(rows=[[5]]),
        lambda: Table(rows=[[None]]),
        lambda: Table(widths=["10"]),
    ],
)
def test_things_of_a_wrong_kind_are_refused(make):
    with pytest.raises(TypeError):
        make()


@pytest.mark.parametrize(
    ("make", "least"),
    [
        (lambda n: Document(type="x", number=n), 0),
        (lambda n: Archive(units="VT", copies=n), 1),
        (lambda n: Drafter(mark="PL", copies=n), 1),
        (lambda n: Cell("a", columns=n), 1),
        (lambda n: Cell("a", rows=n), 1),
    ],
)
def test_whole_numbers(make, least):
    make(least)
    make(10**6)
    for wrong in (True, False, 1.0, "1"):
        with pytest.raises(TypeError):
            make(wrong)
    for wrong in (least - 1, -(10**9)):
        with pytest.raises(ValueError, match=str(wrong)):
            make(wrong)


@pytest.mark.parametrize("widths", [[0], [-5.0], [float("nan")], [float("inf")], [True]])
def test_widths_are_lengths(widths):
    with pytest.raises(ValueError, match="widths"):
        Table(widths=widths)


def test_kinds_and_alignments_are_known_words():
    with pytest.raises(ValueError, match="kind"):
        Block(kind="khoản")
    with pytest.raises(ValueError, match="align"):
        Table(align=["giữa"])


@pytest.mark.parametrize("code", ["TM", "KT", "TL", "TUQ", "Q"])
def test_the_full_stop_of_an_authority_is_not_part_of_it(code):
    assert Signature(authority=f"{code}.").authority == code
    assert Signature(authority=code).authority == code
    assert Mandate(authority=f"{code}.").authority == code


@pytest.mark.parametrize("odd", ["K/T", "T/M", "KT .", "kt.", "KT..", "TUQ/", "TTM."])
def test_an_odd_authority_is_held_as_it_is(odd):
    assert Signature(authority=odd).authority == odd


def test_mandates_are_all_steps_in_order():
    chain = Signature(
        authority="TM.", of="ỦY BAN NHÂN DÂN", then=Mandate("KT.", "CHỦ TỊCH"), position="PHÓ CHỦ TỊCH"
    )
    assert chain.mandates == (Mandate("TM", "ỦY BAN NHÂN DÂN"), Mandate("KT", "CHỦ TỊCH"))
    assert Signature(position="GIÁM ĐỐC").mandates == ()
    assert Signature(authority="KT").mandates == (Mandate("KT", None),)
    assert Signature(of="GIÁM ĐỐC").mandates == (Mandate(None, "GIÁM ĐỐC"),)
    assert Signature(then=[Mandate("KT", "CHỦ TỊCH")]).mandates == (Mandate("KT", "CHỦ TỊCH"),)


@pytest.mark.parametrize(
    "kind",
    [
        Document,
        Issuer,
        Signature,
        Mandate,
        Archive,
        Drafter,
        Contact,
        Annex,
        Attached,
        Block,
        Cell,
        Table,
        Run,
        DocumentDate,
    ],
)
def test_every_field_has_a_name_in_both_languages(kind):
    for attribute in attrs.fields(kind):
        label = attribute.metadata["label"]
        assert isinstance(label, Bilingual)
        assert label.vi
        assert label.en
        assert slugify(label.vi)


def test_bodies_of_annex_and_attached_document_are_read_as_text():
    assert FULL.annexes[0].body == (Block("clause", "1", text="Một."),)
    assert FULL.attached.body == (Block("article", "1", text="Phạm vi"),)


def test_a_deeply_nested_body_of_text_is_compared_and_hashed():
    text = "\n".join(f"{'1.' * depth} a" for depth in range(1, 2000))
    document = Document(type="x", body=text)
    assert document == pickle.loads(pickle.dumps(document))
    assert hash(document)
