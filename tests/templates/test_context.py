"""What templates are given of a document."""

import re

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from congvan.model import (
    Annex,
    Archive,
    Block,
    Contact,
    Document,
    Drafter,
    Figure,
    Introduction,
    Issuer,
    Leave,
    Mandate,
    Party,
    Run,
    Signature,
    Table,
)
from congvan.rendering.context import build_context
from congvan.rendering.pictures import Pictures, UnreadablePictureError
from congvan.rendering.sections import Sections
from congvan.standards import ND30

LETTER = Document(
    type="cong-van",
    issuer=Issuer("SỞ NỘI VỤ", "SNV", "UBND TỈNH LẠNG SƠN"),
    number=5,
    unit="VP",
    place="Lạng Sơn",
    date="2026-02-05",
    subject="rà soát hồ sơ",
)


def context(**changes):
    return context_of(evolve(LETTER, **changes))


def context_of(document, folder=None):
    return build_context(document, ND30, ND30.schemes[0], Pictures(folder), Sections.of(None))


def test_heading():
    built = context()
    assert built["issuer"] == {
        "parent": "UBND TỈNH LẠNG SƠN",
        "name": "SỞ NỘI VỤ",
        "in_text": "SỞ NỘI VỤ",
    }
    assert built["number"] == "05/SNV-VP"
    assert built["place_date"] == "Lạng Sơn, ngày 05 tháng 02 năm 2026"
    assert built["lines"]["subject"] == "V/v rà soát hồ sơ"
    assert built["title"] == "Công văn 05/SNV-VP rà soát hồ sơ"


def test_a_draft_has_room_for_what_is_blank():
    built = context(number=None, date="2026-03")
    assert re.fullmatch(r" {5,}/SNV-VP", built["number"])
    assert re.fullmatch(r"Lạng Sơn, ngày {3,}tháng 3 năm 2026", built["place_date"])


def test_the_prefix_of_the_subject_is_not_printed_twice():
    assert context(subject="V/v rà soát hồ sơ")["lines"]["subject"] == "V/v rà soát hồ sơ"


def test_every_key_is_there_when_nothing_is_given():
    empty = context_of(Document(type="thong-bao"))
    assert empty.keys() == context().keys()
    assert empty["type_name"] == "THÔNG BÁO"
    assert empty["issuer"] == {"parent": "", "name": "", "in_text": ""}
    assert empty["rules"]["issuer"] == empty["rules"]["subject"] == ""
    assert empty["body"] == empty["signature"] == empty["recipients"] == empty["contact"] == []
    assert empty["archive"] == empty["drafter"] == empty["urgency"] == empty["circulation"] == ""


@pytest.mark.parametrize(
    ("given_text", "printed"),
    [
        ("Như trên;", "Như trên"),
        ("Sở Y tế.", "Sở Y tế"),
        ("- Lãnh đạo Sở", "Lãnh đạo Sở"),
        ("Các sở, ban, ngành...", "Các sở, ban, ngành..."),
        ("Như trên", "Như trên"),
    ],
)
def test_items_lose_the_marks_that_the_template_prints(given_text, printed):
    assert context(recipients=given_text)["recipients"] == [printed]


@pytest.mark.parametrize(
    ("archive", "printed"),
    [
        (Archive(("VT", "TTBCXB"), 5), "VT, TTBCXB (5b)"),
        (Archive(("VT",)), "VT"),
    ],
)
def test_archive_line(archive, printed):
    assert context(archive=archive)["archive"] == printed


def test_drafters_mark():
    assert context(drafter=Drafter("PL", 300))["drafter"] == "PL.(300)"
    assert context(drafter=Drafter("PL"))["drafter"] == "PL"


def test_authority_of_a_deputy_who_signs_for_the_head_of_a_collective():
    signature = Signature(
        authority="TM",
        of="ỦY BAN NHÂN DÂN",
        then=(Mandate("KT", "CHỦ TỊCH"),),
        position="PHÓ CHỦ TỊCH",
        name="Trần Văn Đức",
    )
    assert context(signature=signature)["signature"] == [
        {
            "role": "",
            "authority": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "office": "",
            "name": "Trần Văn Đức",
            "images": "",
        }
    ]


def test_marks_are_printed_in_words():
    built = context(urgency="hoa-toc", secrecy="toi-mat", circulation="XEM XONG TRẢ LẠI")
    assert (built["urgency"], built["secrecy"], built["circulation"]) == (
        "HỎA TỐC",
        "TỐI MẬT",
        "XEM XONG TRẢ LẠI",
    )


def test_contact_lines():
    contact = Contact("số 1 phố Lê Lợi", "snv@langson.gov.vn", None, "0205.3812345", None)
    assert context(contact=contact)["contact"] == [
        "Địa chỉ: số 1 phố Lê Lợi",
        "Điện thoại: 0205.3812345",
        "Thư điện tử: snv@langson.gov.vn",
    ]


def test_one_annex_has_no_number_several_have_roman_ones():
    one, two = Annex("DANH SÁCH", body="1. A."), Annex("BIỂU MẪU", body="1. B.")
    assert [annex["label"] for annex in context(annexes=(one,))["annexes"]] == ["Phụ lục"]
    built = context(annexes=(one, two))["annexes"]
    assert [annex["label"] for annex in built] == ["Phụ lục I", "Phụ lục II"]
    assert built[0]["reference"] == "(Kèm theo Công văn số 05/SNV-VP ngày 05 tháng 02 năm 2026 của SỞ NỘI VỤ)"


def test_an_annex_names_its_document_as_a_sentence_does():
    issuer = Issuer("SỞ NỘI VỤ", "SNV", in_text="Sở Nội vụ")
    (annex,) = context(issuer=issuer, annexes=Annex("DANH SÁCH"))["annexes"]
    assert annex["reference"].endswith("năm 2026 của Sở Nội vụ)")


def test_number_and_date_stay_open_in_the_annex_of_an_electronic_document():
    (annex,) = context(medium="electronic", annexes=Annex("DANH SÁCH"))["annexes"]
    assert re.fullmatch(
        r"\(Kèm theo Công văn số +/SNV-VP ngày +tháng +năm của SỞ NỘI VỤ\)", annex["reference"]
    )


def test_an_annex_may_say_its_own_number_and_reference():
    given = Annex("DANH SÁCH", number="01", reference="Thông báo của Sở")
    (annex,) = context(annexes=given)["annexes"]
    assert (annex["label"], annex["reference"]) == ("Phụ lục 01", "(Kèm theo Thông báo của Sở)")
    (annex,) = context(annexes=Annex("DANH SÁCH", number="", reference=""))["annexes"]
    assert (annex["label"], annex["reference"]) == ("Phụ lục", "")


def blocks(body):
    return [(block["kind"], block["label"], block["text"]) for block in context(body=body)["body"]]


def test_the_body_is_flat_in_reading_order():
    body = (
        "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Quy chế này:\na) Một;\n- Hai.\n"
        "Điều 2. Quy chế có hiệu lực từ ngày ký."
    )
    assert blocks(body) == [
        ("division", "", "Chương I"),
        ("division-title", "", "QUY ĐỊNH CHUNG"),
        ("article", "Điều 1. ", "Phạm vi"),
        ("clause", "1. ", "Quy chế này:"),
        ("point", "a) ", "Một;"),
        ("dash", "- ", "Hai."),
        ("article-text", "Điều 2. ", "Quy chế có hiệu lực từ ngày ký."),
    ]


def test_titles_and_paragraphs():
    assert blocks("I. MỤC ĐÍCH\n1. Yêu cầu\na) Rõ ràng.\nII. THỰC HIỆN\nGiao Văn phòng.") == [
        ("heading", "I. ", "MỤC ĐÍCH"),
        ("clause-title", "1. ", "Yêu cầu"),
        ("point", "a) ", "Rõ ràng."),
        ("heading", "II. ", "THỰC HIỆN"),
        ("paragraph", "", "Giao Văn phòng."),
    ]


def runs_of(block):
    return context(body=(block,))["body"][0]["runs"]


def run(text, properties=""):
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def test_emphasis_becomes_runs_and_text_is_escaped():
    runs = runs_of(Block(text="Thu < 5 & **gấp** *ngay*"))
    assert runs == (
        run("Thu &lt; 5 &amp; ")
        + run("gấp", "<w:rPr><w:b/></w:rPr>")
        + run(" ")
        + run("ngay", "<w:rPr><w:i/></w:rPr>")
    )


def test_the_text_of_an_article_is_not_bold_as_its_style_is():
    runs = runs_of(Block("article", "1", text="Ban hành kèm theo **Quy chế**."))
    upright = '<w:rPr><w:b w:val="0"/></w:rPr>'
    assert runs == run("Ban hành kèm theo ", upright) + run("Quy chế") + run(".", upright)


def test_line_ends_and_tabs_are_word_s_own():
    assert runs_of(Block(text=(Run("a\nb\tc"),))) == run(
        'a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/><w:t xml:space="preserve">c'
    )


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_any_text_is_kept_or_refused(text):
    try:
        document = evolve(LETTER, subject=text, body=(Block(text=(Run(text),)),))
    except ValueError:
        return
    assert context_of(document).keys()


def page_ends(body, **changes):
    built = context(body=body, **changes)
    kinds = [block["page"] or block["kind"] for block in built["body"]]
    return kinds, built["ends_landscape"], built["ends_fresh"]


WIDE = Table(rows=(("a",),), landscape=True)
NARROW = Table(rows=(("a",),))


def test_a_landscape_table_stands_on_pages_of_its_own_and_upright_ones_follow():
    before, after = Block(text="trước"), Block(text="sau")
    assert page_ends((before, WIDE, after)) == (
        ["paragraph", "portrait", "table", "landscape-continued", "paragraph"],
        False,
        False,
    )
    assert page_ends((before, WIDE, WIDE, NARROW)) == (
        ["paragraph", "portrait", "table", "table", "landscape-continued", "table"],
        False,
        False,
    )


def test_the_signature_stands_on_the_page_of_the_last_block():
    assert page_ends((Block(text="trước"), WIDE)) == (["paragraph", "portrait", "table"], True, False)
    assert page_ends((Block(text="trước"),)) == (["paragraph"], False, True)
    assert context(body=(Block(text="trước"), WIDE))["closes_landscape"]
    assert not context(body=(WIDE, Block(text="sau")))["closes_landscape"]
    assert not context(annexes=Annex("A", landscape=True))["closes_landscape"], "before the annex"


@pytest.mark.parametrize("table", [WIDE, NARROW])
def test_the_last_row_stays_with_the_signature(table):
    *_, last = context(body=(evolve(table, rows=(("a",), ("b",))),))["body"]
    *others, row = last["table"].split("<w:tr>")[1:]
    assert "keepNext" in row
    assert not any("keepNext" in other for other in others)


def test_pages_of_annexes():
    annexes = (Annex("A", landscape=True, body=(WIDE, NARROW)), Annex("B", body=(WIDE,)), Annex("C"))
    built = context(annexes=annexes)
    assert [annex["follows"] for annex in built["annexes"]] == [
        "portrait",
        "landscape",
        "landscape-continued",
    ]
    assert [[block["kind"] for block in annex["body"]] for annex in built["annexes"]] == [
        ["table", "table"],
        ["page-end", "table"],
        [],
    ]
    assert (built["ends_landscape"], built["ends_fresh"]) == (False, True)
    last = context(annexes=annexes[:1])
    assert (last["ends_landscape"], last["ends_fresh"]) == (True, True)


def test_a_wide_table_takes_the_width_of_its_page():
    (annex,) = context(annexes=Annex("A", landscape=True, body=(NARROW,)))["annexes"]
    assert 'w:w="14287"' in annex["body"][0]["table"], "297 - 30 - 15 mm"


def test_capitals_of_a_heading_are_not_those_of_the_text_after_its_title():
    block = Block("heading", "I", title="Mục đích", text="Nâng cao chất lượng.")
    upright = '<w:rPr><w:b w:val="0"/><w:caps w:val="0"/></w:rPr>'
    assert runs_of(block) == run("Mục đích") + run(" ", upright) + run("Nâng cao chất lượng.", upright)


def test_the_mark_of_a_draft():
    assert context(draft=True, draft_version="lần 2")["draft_stamp"] == "DỰ THẢO lần 2"
    assert context(draft=True)["draft_stamp"] == ""


def test_an_electronic_copy_has_its_signature_only():
    copy = Document(type="sao-y", issuer=Issuer("SỞ NỘI VỤ", "SNV", in_text="Sở Nội vụ"), medium="electronic")
    assert context_of(copy)["digital_signature"].startswith("SAO Y; Sở Nội vụ;")
    assert context_of(evolve(copy, medium="paper"))["digital_signature"] == ""
    registered = evolve(copy, number=5, place="Lạng Sơn", date="2026-03-30", recipients=("Các phòng",))
    assert context_of(registered)["digital_signature"] == context_of(copy)["digital_signature"]


def test_parties_sign_by_their_representatives():
    parties = (
        Party("BÊN A", "SỞ NỘI VỤ", representative="Nguyễn Văn An", position="Giám đốc"),
        Party("BÊN B", "CÔNG TY", representative="Lê Hải Yên", position="Giám đốc"),
    )
    own = Signature(authority="KT", of="GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC", name="Nguyễn văn An")
    witness = Signature(position="NGƯỜI LÀM CHỨNG", name="Trần Văn Bình")
    signed = context(type="hop-dong", parties=parties, signature=(own, witness))["signature"]
    assert [(one["role"], one["authority"], one["name"]) for one in signed] == [
        ("BÊN A", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn văn An"),
        ("BÊN B", ["Giám đốc"], "Lê Hải Yên"),
        ("", ["NGƯỜI LÀM CHỨNG"], "Trần Văn Bình"),
    ]


def test_a_person_is_titled_once():
    built = context(introduction=Introduction(name="Bà Lê Hải Yên"), leave=Leave(name="Lê Hải Yên"))
    assert (built["introduction"]["title"], built["introduction"]["name"]) == ("Bà", "Lê Hải Yên")
    assert (built["leave"]["title"], built["leave"]["name"]) == ("Ông (bà)", "Lê Hải Yên")


@pytest.mark.parametrize(
    "changes", [{"body": (Figure("không-có.png"),)}, {"signature": Signature(seal="x.png")}]
)
def test_a_picture_that_is_not_there(changes, tmp_path):
    with pytest.raises(UnreadablePictureError):
        context_of(evolve(LETTER, **changes), tmp_path)
