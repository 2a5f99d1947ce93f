"""A key that no document has is answered with the key that was meant, in the words that clerks use."""

from typing import Any

import pytest
from attrs import fields_dict
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.faults import problems

from congvan.errors import CongvanError
from congvan.formats import InvalidDocumentError, from_dict
from congvan.formats.meant import meant_by
from congvan.model import (
    Archive,
    Block,
    Cell,
    Document,
    Figure,
    Issuer,
    Mandate,
    Run,
    Signature,
    Table,
)
from congvan.reading import read_file

HERE = "không có khóa «{}» ở chỗ này; có phải là «{}» ({})?"


def told(text: str, path: str) -> str:
    (message,) = [problem.message.vi for problem in problems(text) if problem.path == path]
    return message


@pytest.mark.parametrize(
    ("written", "meant", "label"),
    [
        ("loại", "type", "Loại văn bản"),
        ("Loai van ban", "type", "Loại văn bản"),
        ("tên loại", "type", "Loại văn bản"),
        ("số", "number", "Số văn bản"),
        ("so", "number", "Số văn bản"),
        ("số ký hiệu", "symbol", "Ký hiệu"),
        ("ngày", "date", "Thời gian ban hành"),
        ("ngay_ban_hanh", "date", "Thời gian ban hành"),
        ("kính gửi", "to", "Kính gửi"),
        ("nơi nhận", "recipients", "Nơi nhận"),
        ("noi_nhan", "recipients", "Nơi nhận"),
        ("cơ quan", "issuer", "Cơ quan ban hành"),
        ("trích yếu", "subject", "Trích yếu nội dung"),
        ("về việc", "subject", "Trích yếu nội dung"),
        ("title", "subject", "Trích yếu nội dung"),
        ("căn cứ", "bases", "Căn cứ ban hành"),
        ("nội dung", "body", "Nội dung văn bản"),
        ("content", "body", "Nội dung văn bản"),
        ("người ký", "signature", "Chữ ký"),
        ("địa danh", "place", "Địa danh"),
        ("phụ lục", "annexes", "Phụ lục"),
        ("lưu", "archive", "Lưu"),
        ("độ khẩn", "urgency", "Mức độ khẩn"),
    ],
)
def test_vietnamese_names_of_keys(written: str, meant: str, label: str) -> None:
    text = f"type: cong-van\n{written}: 1\n" if meant != "type" else f"{written}: cong-van\n"
    assert told(text, written) == HERE.format(written, meant, label)


@pytest.mark.parametrize(
    ("group", "written", "meant", "label"),
    [
        ("issuer", "tên", "name", "Tên cơ quan ban hành"),
        ("issuer", "cấp trên", "parent", "Cơ quan chủ quản trực tiếp"),
        ("issuer", "viết tắt", "code", "Chữ viết tắt tên cơ quan"),
        ("signature", "họ tên", "name", "Họ và tên"),
        ("signature", "quyền hạn", "authority", "Quyền hạn ký (TM, KT, TL, TUQ, Q)"),
        ("archive", "số bản", "copies", "Số bản lưu"),
        ("contact", "điện thoại", "phone", "Điện thoại"),
        ("attached", "trích yếu", "title", "Trích yếu"),
    ],
)
def test_vietnamese_names_inside_a_group(group: str, written: str, meant: str, label: str) -> None:
    assert told(f"type: cong-van\n{group}:\n  {written}: 1\n", f"{group}.{written}") == HERE.format(
        written, meant, label
    )


@pytest.mark.parametrize(
    ("text", "path", "message"),
    [
        (
            "type: cong-van\nissuer:\n  name: A\n  number: 4\n",
            "issuer.number",
            "khóa «number» (Số văn bản) viết ở ngoài cùng, không thụt vào trong nhóm.",
        ),
        (
            "type: cong-van\nissuer: {name: A, số: 4}\n",
            "issuer.số",
            "khóa «số» phải là «number» (Số văn bản), viết ở ngoài cùng, không thụt vào trong nhóm.",
        ),
        (
            "type: cong-van\nsignature:\n  then:\n    position: GIÁM ĐỐC\n",
            "signature.then.position",
            "không có khóa «position» ở chỗ này; có phải là «position» trong nhóm «signature»?",
        ),
        (
            "type: cong-van\nsignature:\n  - then: [{chức vụ: GIÁM ĐỐC}]\n",
            "signature[0].then[0].chức vụ",
            "không có khóa «chức vụ» ở chỗ này; có phải là «position» trong nhóm «signature»?",
        ),
        (
            "type: cong-van\ncode: SNV\n",
            "code",
            "không có khóa «code» ở chỗ này; có phải là «code» trong nhóm «issuer»?",
        ),
        (
            "type: cong-van\nten: A\n",
            "ten",
            "không có khóa «ten» ở chỗ này; có phải là «name» trong nhóm «issuer» hoặc «signature»?",
        ),
        (
            "type: sao-y\noriginal:\n  type: quyet-dinh\n  issuer: {name: A, number: 4}\n",
            "original.issuer.number",
            "không có khóa «number» ở chỗ này; có phải là «number» trong nhóm «original»?",
        ),
        (
            "type: sao-y\noriginal:\n  type: quyet-dinh\n  code: SNV\n",
            "original.code",
            "không có khóa «code» ở chỗ này; có phải là «code» trong nhóm «original.issuer»?",
        ),
        (
            "type: giay-moi\nđịa điểm: A\n",
            "địa điểm",
            "không có khóa «địa điểm» ở chỗ này; có phải là «venue» trong nhóm «invitation» hoặc «minutes»?",
        ),
    ],
)
def test_a_key_in_the_wrong_place(text: str, path: str, message: str) -> None:
    assert told(text, path) == message


def test_a_key_that_means_nothing_is_not_guessed_at() -> None:
    assert told("type: cong-van\nqwrtz: 1\n", "qwrtz") == "không có khóa «qwrtz» ở chỗ này."


@pytest.mark.parametrize(
    ("item", "quoted"),
    [
        ("Các đơn vị sau:", '"Các đơn vị sau:"'),
        ("Nội dung: họp giao ban", '"Nội dung: họp giao ban"'),
        ("a) Đối với Sở Nội vụ:", '"a) Đối với Sở Nội vụ:"'),
        ('Thực hiện "ba không":', "'Thực hiện \"ba không\":'"),
        ("Một:\n    - hai", '"Một:"'),
        ("1. Yêu cầu: 5", '"1. Yêu cầu: 5"'),
        ("Điều: A", '"Điều: A"'),
    ],
)
@pytest.mark.parametrize("key", ["body", "to", "bases", "recipients"])
def test_an_item_with_a_colon_must_stand_in_quotes(key: str, item: str, quoted: str) -> None:
    (problem,) = problems(f"type: cong-van\n{key}:\n  - trước\n  - {item}\n")
    assert (problem.path, problem.line) == (f"{key}[1]", 4)
    assert problem.message.vi == (
        f"dấu hai chấm làm dòng này bị hiểu là «khóa: giá trị»; đặt cả đoạn chữ trong dấu nháy: {quoted}."
    )
    assert "in quotes" in problem.message.en


def test_a_text_with_a_colon_on_the_line_below_its_key() -> None:
    (problem,) = problems("type: cong-van\nsubject:\n  Báo cáo về việc: họp\n")
    assert "đặt cả đoạn chữ trong dấu nháy" in problem.message.vi


def test_a_long_item_is_shown_in_part() -> None:
    (problem,) = problems("type: cong-van\nbody:\n  - " + "Sở " * 300 + ":\n")
    assert len(problem.message.vi) < 250


def test_a_slip_in_the_key_of_a_block_is_still_a_slip() -> None:
    assert told("type: cong-van\nbody:\n  - txet: A\n", "body[0].txet").endswith("«text» (Nội dung)?")
    assert "«kind»" in told("type: cong-van\nbody:\n  - knd: clause\n    text: A\n", "body[0].knd")


GROUPS = (Document, Issuer, Signature, Mandate, Archive, Block, Table, Figure, Cell, Run)


@given(
    st.text(max_size=60),
    st.sampled_from(GROUPS),
    st.sampled_from(["", "issuer.x", "signature[0].then[1].x", "x[0]"]),
)
def test_what_is_meant_by_anything_is_a_key_or_nothing(written: str, kind: type, path: str) -> None:
    meant = meant_by(written, kind, path)
    if meant is not None and meant.groups is None:
        assert meant.key in fields_dict(kind)
    assert meant is None or meant.groups != ()


def answer(data: dict[str, Any]) -> str:
    """What is told of data, in both languages, or that it is a document."""
    try:
        from_dict(data)
    except InvalidDocumentError as error:
        return error.message("vi") and error.message("en")
    return "a document"


@given(
    st.text(min_size=1, max_size=40),
    st.sampled_from(["body", "to", "signature", "issuer", "annexes", "archive"]),
)
def test_any_key_anywhere_is_answered(written: str, place: str) -> None:
    for data in ({place: {written: "a"}}, {place: [{written: "a"}]}, {written: "a"}):
        assert answer({"type": "cong-van", **data})


@pytest.mark.parametrize(
    ("key", "command"), [("batch", "congvan batch KẾ_HOẠCH"), ("series", "congvan series KẾ_HOẠCH")]
)
def test_a_plan_is_told_its_command(key: str, command: str) -> None:
    assert command in told(f"type: cong-van\n{key}: {{name: a}}\n", key)
    assert "có phải là" in told(f"type: cong-van\nissuer: {{{key}: a, nam: b}}\n", "issuer.nam")
    assert "không có khóa" in told(f"type: cong-van\nissuer: {{{key}: a}}\n", f"issuer.{key}")


def test_data_under_a_command_for_word_files_is_sent_to_its_own(tmp_path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("type: cong-van\n", encoding="utf-8")
    with pytest.raises(CongvanError, match="congvan check, congvan render"):
        read_file(path)
