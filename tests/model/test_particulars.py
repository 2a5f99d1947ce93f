"""What only some layouts have: their fields, pictures, figures and the document that a copy copies."""

import attrs
import pytest

from congvan.model import (
    Annex,
    Attached,
    Block,
    Document,
    DocumentDate,
    Figure,
    Introduction,
    Invitation,
    Leave,
    Minutes,
    NotAPictureError,
    Party,
    Signature,
    Table,
    Telegram,
    format_outline,
    parse_outline,
)
from congvan.model.outline import inlines

GROUPS = (Telegram, Invitation, Introduction, Minutes, Leave, Party)


@pytest.mark.parametrize("group", GROUPS)
def test_every_part_may_be_blank(group):
    blank = group()
    assert all(getattr(blank, field.name) in (None, (), False) for field in attrs.fields(group))


def test_one_guest_or_attendee_alone_is_a_list_of_one():
    assert Invitation(guests="Ông An").guests == ("Ông An",)
    assert Minutes(attendees="Ông An").attendees == ("Ông An",)
    assert Party(details="Mã số thuế: 1").details == ("Mã số thuế: 1",)
    assert Document("hop-dong", parties=Party(role="BÊN A")).parties == (Party(role="BÊN A"),)


def test_dates_are_read_as_a_document_writes_them():
    assert Introduction(valid_until="2026-04-30").valid_until == DocumentDate(2026, 4, 30)
    assert Leave(start="ngày 06 tháng 4 năm 2026").start == DocumentDate(2026, 4, 6)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("invitation", Minutes()),
        ("minutes", "x"),
        ("original", "sao-y"),
        ("parties", ["BÊN A"]),
        ("authority_line", 1),
    ],
)
def test_another_kind_of_thing_is_refused(key, value):
    with pytest.raises(TypeError):
        Document("giay-moi", **{key: value})


def test_a_document_is_on_paper_unless_it_says_otherwise():
    assert Document("cong-van").medium == "paper"
    assert Document("cong-van", medium="electronic").medium == "electronic"
    with pytest.raises(ValueError, match="medium"):
        Document("cong-van", medium="fax")


def test_a_copy_may_hold_the_document_that_it_copies():
    original = Document("thong-bao", subject="Lịch tiếp công dân")
    assert Document("sao-y", original=original).original is original
    assert Document("sao-y").original is None


@pytest.mark.parametrize("key", ["image", "seal"])
@pytest.mark.parametrize("path", ["ky.jpg", "ky.png.exe", "ky", "", ".pn"])
def test_a_signature_or_seal_is_a_png(key, path):
    with pytest.raises(NotAPictureError) as refused:
        Signature(**{key: path})
    assert ".png" in refused.value.message()


def test_the_ending_of_a_picture_may_be_in_capitals():
    assert Signature(image="ảnh/KÝ.PNG", seal="dau.png").image == "ảnh/KÝ.PNG"
    assert Figure("so-do.JPG").path == "so-do.JPG"


def test_a_figure_is_a_png_or_jpeg_of_some_width():
    assert Figure("a.jpeg", 120).width == 120
    with pytest.raises(NotAPictureError):
        Figure("a.svg")
    with pytest.raises(TypeError):
        Figure(None)
    for width in (0, -5, True, float("inf"), "120"):
        with pytest.raises((TypeError, ValueError)):
            Figure("a.png", width)


def test_a_figure_in_the_text_of_a_body():
    text = "Tổ chức bộ máy:\n![Hình 1. *Sơ đồ* tổ chức](anh/so-do.png){width=120}\n![](a.jpg)"
    body = parse_outline(text)
    assert body == (
        Block(text="Tổ chức bộ máy:"),
        Figure("anh/so-do.png", 120, "Hình 1. *Sơ đồ* tổ chức"),
        Figure("a.jpg"),
    )
    assert format_outline(body) == text


def test_a_figure_belongs_to_the_article_that_it_follows():
    (article,) = parse_outline("Điều 1. Sơ đồ tổ chức\n![](so-do.png)")
    assert article.children == (Figure("so-do.png"),)


@pytest.mark.parametrize(
    "line",
    ["![x](a.svg)", "!(a.png)", "![x](a.png) và", "[x](a.png)", "![x](a.png){width=0}", "![x](a.png){w=1}"],
)
def test_what_only_looks_like_a_figure_is_text(line):
    (block,) = parse_outline(line)
    assert isinstance(block, Block)


def test_the_caption_is_a_text_of_the_body():
    assert list(inlines(Figure("a.png", caption="Hình 1"))) == [Block(text="Hình 1").text]


def test_a_landscape_table_is_no_text():
    table = Table(rows=[["a"]], landscape=True)
    assert not Table(rows=[["a"]]).landscape
    assert format_outline((table,)) is None


def test_annexes_and_attached_documents_may_stray_from_the_form():
    annex = Annex("SỐ LIỆU", number="1", reference="(Kèm theo ...)", landscape=True)
    assert (annex.number, annex.landscape, Annex("SỐ LIỆU").number) == ("1", True, None)
    assert Attached("quy-che", "Con dấu", own_file=True).own_file
