"""Annexes and attached documents that are files of their own (Phụ lục III, Mẫu 1.3 and 2.2)."""

import io
import re

import docx
import pytest
from attrs import evolve
from tests.visual.cases import example

import congvan
from congvan.errors import CongvanError
from congvan.model import Annex, Attached, Table
from congvan.rendering import Template
from congvan.standards import Profile
from congvan.standards.profile import Margins

DECISION = example("kem-theo")
LETTER = evolve(
    example("cong-van"),
    medium="electronic",
    annexes=(
        Annex("DANH SÁCH", body="Xã Tân Thành./."),
        Annex("BIỂU MẪU", body="Biểu số 01./.", own_file=True),
        Annex("LỊCH", body="Ngày thứ nhất./."),
    ),
)


def texts(data: bytes) -> list[str]:
    W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    paragraphs = docx.Document(io.BytesIO(data)).element.body.iter(f"{W}p")
    lines = ("".join(node.text or " " for node in p.iter(f"{W}t", f"{W}br")) for p in paragraphs)
    return [text for line in lines if (text := re.sub(r"\s+", " ", line).strip())]


def test_files_are_named_after_the_main_one():
    assert list(congvan.render_files(DECISION, "qd-215.docx")) == [
        "qd-215.docx",
        "qd-215-quy-che.docx",
        "qd-215-phu-luc.docx",
    ]
    assert list(congvan.render_files(LETTER)) == ["van-ban.docx", "van-ban-phu-luc-2.docx"]


def test_a_document_without_files_of_its_own_is_one_file():
    letter = example("cong-van")
    assert congvan.render_files(letter) == {"van-ban.docx": congvan.render(letter)}


def test_every_part_is_printed_once():
    main, attached, annex = (texts(data) for data in congvan.render_files(DECISION).values())
    assert "QUYẾT ĐỊNH:" in main
    assert "Nông Thị Hạnh" in main
    assert not {"QUY CHẾ", "Phụ lục"} & set(main)
    assert "QUY CHẾ" in attached
    assert not {"QUYẾT ĐỊNH", "Phụ lục", "Nông Thị Hạnh", "Nơi nhận:"} & set(attached)
    assert "SỔ BÀN GIAO CON DẤU, THIẾT BỊ LƯU KHÓA BÍ MẬT" in annex
    assert not {"QUYẾT ĐỊNH", "QUY CHẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"} & set(annex)


def test_annexes_keep_the_numbers_that_they_have_among_all():
    main, second = (texts(data) for data in congvan.render_files(LETTER, check=False).values())
    assert [line for line in main if line.startswith("Phụ lục")] == ["Phụ lục I", "Phụ lục III"]
    assert [line for line in second if line.startswith("Phụ lục")] == ["Phụ lục II"]


def test_the_main_file_alone():
    assert congvan.render(DECISION) == congvan.render_files(DECISION)["van-ban.docx"]


def test_electronic_ones_have_room_for_a_signature_and_leave_the_reference_open():
    for data in list(congvan.render_files(DECISION).values())[1:]:
        printed = texts(data)
        assert re.fullmatch(r"Số: 215/QĐ-UBND; / / ; : :", printed[0])
        (reference,) = [line for line in printed if line.startswith("(Kèm theo")]
        assert reference == (
            "(Kèm theo Quyết định số /QĐ-UBND ngày tháng năm của Ủy ban nhân dân phường Tam Thanh)"
        )


def test_on_paper_the_reference_is_filled_in_and_nothing_is_signed_alone():
    _, *others = congvan.render_files(evolve(DECISION, medium="paper")).values()
    for data in others:
        printed = texts(data)
        assert not any(line.startswith("Số: 215") for line in printed)
        assert any("số 215/QĐ-UBND ngày 06 tháng 4 năm 2026" in line for line in printed)


def test_the_same_document_gives_the_same_bytes():
    assert congvan.render_files(DECISION) == congvan.render_files(DECISION)


def test_errors_are_found_before_anything_is_made():
    with pytest.raises(congvan.CheckFailed):
        congvan.render_files(evolve(DECISION, signature=()))


def test_a_template_that_writes_one_file_refuses_what_is_a_file_of_its_own():
    with pytest.raises(CongvanError) as raised:
        Template.load("quyet-dinh").render(DECISION)
    assert "Quản lý và sử dụng con dấu" in raised.value.message("vi")
    assert "own_file" in raised.value.message("en")


def test_a_copy_holds_all_of_its_original():
    copy = evolve(example("ban-sao"), original=DECISION)
    printed = texts(congvan.render(copy, check=False))
    order = [printed.index(line) for line in ("QUYẾT ĐỊNH", "QUY CHẾ", "Phụ lục", "SAO Y")]
    assert order == sorted(order)


def test_the_style_of_a_template_of_ones_own_is_that_of_its_other_files(tmp_path):
    for layout in ("cong-van", "kem-theo"):
        info = next(one for one in congvan.rendering.templates() if one.layout == layout)
        (tmp_path / layout).mkdir()
        for path in info.folder.iterdir():
            (tmp_path / layout / path.name).write_bytes(path.read_bytes())
    word = docx.Document(str(tmp_path / "kem-theo" / "template.docx"))
    word.styles["CV Tiêu đề phụ lục"].font.size = docx.shared.Pt(13)
    word.save(str(tmp_path / "kem-theo" / "template.docx"))
    template = Template.from_path(tmp_path / "cong-van" / "template.docx")
    files = congvan.render_files(LETTER, template=template, check=False)
    annex = docx.Document(io.BytesIO(files["van-ban-phu-luc-2.docx"]))
    assert annex.styles["CV Tiêu đề phụ lục"].font.size.pt == 13


def test_any_type_of_an_attached_document_makes_a_name():
    attached = Attached("Quy chế / mới", "Con dấu", own_file=True, body="Điều 1. Con dấu./.")
    names = list(congvan.render_files(evolve(DECISION, attached=attached, annexes=()), check=False))
    assert names == ["van-ban.docx", "van-ban-quy-che-moi.docx"]


def test_saved_beside_one_another(tmp_path):
    congvan.save(DECISION, tmp_path / "qd.docx")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "qd-phu-luc.docx",
        "qd-quy-che.docx",
        "qd.docx",
    ]


def test_the_profile_of_an_office_counts_for_every_file():
    profile = Profile("so-noi-vu", margins=Margins(left=35, right=20), sizes={"annex-title": 13})
    for data in congvan.render_files(DECISION, profile=profile).values():
        word = docx.Document(io.BytesIO(data))
        assert {round(section.left_margin.mm) for section in word.sections} == {35}
        assert word.styles["CV Tiêu đề phụ lục"].font.size.pt == 13


def test_below_a_wide_table_the_signature_is_as_wide_as_the_page_of_a_profile():
    table = Table(header=(("STT", "Kết quả"),), rows=(("1", "Đạt"),), landscape=True)
    letter = evolve(example("cong-van"), body=(*example("cong-van").body[:1], table))
    profile = Profile("so-noi-vu", margins=Margins(left=35, right=20))
    word = docx.Document(io.BytesIO(congvan.render(letter, profile=profile, check=False)))
    *_, signature = word.tables
    assert sum(column.width.mm for column in signature.columns) == pytest.approx(297 - 35 - 20, abs=0.2)


def test_a_file_of_its_own_is_not_taken_for_a_faulty_document(tmp_path):
    _, *others = congvan.render_files(DECISION).items()
    for name, data in others:
        (tmp_path / name).write_bytes(data)
        assert not congvan.read(tmp_path / name).is_judged
        assert congvan.check(tmp_path / name).findings == ()
    attached = congvan.read(tmp_path / "van-ban-quy-che.docx")
    assert (attached.paper, attached.document.type) == ("enclosed", "quy-che")
