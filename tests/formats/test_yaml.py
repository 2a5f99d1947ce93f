"""Strict YAML: values keep what is written, and what surprises in YAML is refused with a place and a reason."""

import pytest
from tests.formats.faults import places, problems, unreadable

from congvan.errors import CongvanError
from congvan.formats import load_text
from congvan.model import Document, DocumentDate


def document(*lines: str) -> Document:
    return load_text("\n".join(("type: cong-van", *lines)) + "\n", format="yaml").document


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "no",
        "yes",
        "on",
        "off",
        "True",
        "0912",
        "0x1F",
        "1e3",
        "1_000",
        "12:30",
        "2019-03-26",
        "5",
        "5.0",
    ],
)
def test_plain_text_stays_as_written(written: str) -> None:
    assert document(f"unit: {written}").unit == written
    assert document(f'unit: "{written}"').unit == written
    assert document(f"to: [{written}]").to == (written,)


@pytest.mark.parametrize(
    ("written", "number"), [("374", 374), ("05", 5), ("010", 10), ("08", 8), ("0", 0), ("+7", 7)]
)
def test_a_number_is_decimal_whatever_zeros_it_begins_with(written: str, number: int) -> None:
    assert document(f"number: {written}").number == number


@pytest.mark.parametrize(
    "written", ["'374'", '"374"', "374.0", "0x10", "1_000", "3 74", "một", "[1]", "{a: 1}", "٣"]
)
def test_what_is_no_number(written: str) -> None:
    assert places(f"type: cong-van\nnumber: {written}\n")[0] == ("number", 2, 1 if written[0] in "[{" else 9)


def test_a_number_in_quotes_is_told_to_leave_them() -> None:
    (problem,) = problems('type: cong-van\nnumber: "374"\n')
    assert problem.message.vi == "«Số văn bản» là số, viết không có dấu nháy: 374."


def test_a_number_below_its_least() -> None:
    (problem,) = problems("type: cong-van\ndrafter: {mark: PL, copies: 0}\n")
    assert (problem.path, problem.line, problem.column) == ("drafter.copies", 2, 29)
    assert problem.message.vi == "«Số lượng bản phát hành» phải từ 1 trở lên."


def test_draft_is_true_or_false() -> None:
    assert document("draft: true").draft is True
    assert document("draft: false").draft is False
    assert document("draft:").draft is False
    for written in ("yes", "True", "1", '"true"', "[true]"):
        (problem,) = problems(f"type: cong-van\ndraft: {written}\n")
        assert problem.message.vi == "«Dự thảo» chỉ nhận true hoặc false, không có dấu nháy."


@pytest.mark.parametrize("blank", ["", "~", "null"])
def test_blank_means_absent_where_a_part_may_be_absent(blank: str) -> None:
    lines = [
        f"{key}: {blank}"
        for key in ("number", "symbol", "date", "to", "body", "signature", "archive", "contact")
    ]
    assert document(*lines) == Document("cong-van")


@pytest.mark.parametrize("blank", ["", "~", "null"])
def test_blank_is_refused_where_a_part_must_be_given(blank: str) -> None:
    (problem,) = problems(f"type: {blank}\n")
    assert problem.path == "type"
    assert problem.message.vi.startswith("«Loại văn bản» đang để trống")
    assert places(f"type: cong-van\nto: [{blank or '~'}]\n") == [("to[0]", 2, 6)]


def test_null_in_quotes_is_text() -> None:
    assert document('unit: "null"', "place: '~'", 'subject: ""') == Document(
        "cong-van", unit="null", place="~", subject=""
    )


def test_only_the_field_makes_a_date() -> None:
    assert document("date: 2019-03-26").date == DocumentDate(2019, 3, 26)
    assert document('date: "2019-03-26"').date == DocumentDate(2019, 3, 26)
    assert document("date: 2019-03").date == DocumentDate(2019, 3)
    assert document("date: 2019").date == DocumentDate(2019)
    assert document("date: ngày 26/3/2019").date == DocumentDate(2019, 3, 26)
    assert document("date: {day: 5, month: 3}").date == DocumentDate(None, 3, 5)


def test_a_date_in_other_words_is_kept_as_it_is_written() -> None:
    assert document("date: ngày 5 tháng 3 năm 2019").date_written == "ngày 5 tháng 3 năm 2019"
    assert document("date: ngày 05 tháng 3 năm 2019").date_written is None
    assert document("date: 2019-03-05", "date_written: mồng 5 tháng 3").date_written == "mồng 5 tháng 3"
    assert document("date: 5/3/2019", "date_written: mồng 5 tháng 3").date_written == "mồng 5 tháng 3"


def test_a_date_that_is_none() -> None:
    (problem,) = problems("type: cong-van\ndate: hôm qua\n")
    assert (problem.path, problem.line, problem.column) == ("date", 2, 7)
    assert "«hôm qua»" in problem.message.vi


def test_every_key_once() -> None:
    (problem,) = problems("type: cong-van\nissuer:\n  name: A\n  code: B\n  name: C\n")
    assert (problem.path, problem.line, problem.column) == ("issuer.name", 5, 3)
    assert problem.message.vi == "khóa «name» đã có ở dòng 3; mỗi khóa chỉ được viết một lần."


@pytest.mark.parametrize(
    ("text", "place", "piece"),
    [
        ("type: cong-van\nplace: &x Lạng Sơn\n", ("place", 2, 8), "neo «&x»"),
        ("type: cong-van\nplace: *x\n", ("place", 2, 8), "tham chiếu «*x»"),
        ("type: *x\n", ("type", 1, 7), "tham chiếu «*x»"),
        ("type: cong-van\nunit: !!str 5\n", ("unit", 2, 7), "thẻ «!!str»"),
        ("type: cong-van\nissuer: !x {name: A}\n", ("issuer", 2, 9), "thẻ «!x»"),
        ("type: cong-van\n<<: {unit: A}\n", ("<<", 2, 1), "khóa gộp «<<»"),
        ("type: cong-van\n---\ntype: quyet-dinh\n", ("", 2, 1), "mỗi tệp chỉ chứa một văn bản"),
        ("- cong-van\n", ("", 1, 1), "«khóa: giá trị»"),
        ("cong-van\n", ("", 1, 1), "«khóa: giá trị»"),
        ("", ("", 1, 1), "không có nội dung"),
        ("# chỉ có chú thích\n", ("", 1, 1), "không có nội dung"),
    ],
)
def test_refused_with_its_reason(text: str, place: tuple[str, int, int], piece: str) -> None:
    (problem,) = problems(text)
    assert (problem.path, problem.line, problem.column) == place
    assert piece in problem.message.vi


@pytest.mark.parametrize(
    ("text", "place", "piece"),
    [
        ("issuer:\n\tname: A\n", (2, 1), "phím Tab"),
        ("body: |\n\tA\n", (2, 1), "phím Tab"),
        ("subject: phòng: chống\n", (1, 15), "dấu hai chấm"),
        ("type cong-van\nplace: A\n", (2, 6), "thiếu dấu hai chấm"),
        ("type: a\nplace A\nunit: B\n", (3, 1), "thiếu dấu hai chấm"),
        ("subject: **Về việc** họp\n", (1, 11), "**chữ đậm**"),
        ("subject: 'họp\nplace: A\n", (3, 1), "dấu nháy"),
        ('subject: "a" b\n', (1, 14), "chữ thừa sau giá trị trong dấu nháy"),
        ('subject: "C:\\dir"\n', (1, 13), "«\\»"),
        ("subject: @a\n", (1, 10), "«@»"),
        ("subject: `a`\n", (1, 10), "«`»"),
        ("subject: %a\n", (1, 10), "«%»"),
        ("subject: {{ a }}\n", (1, 11), "«{»"),
        ("subject: - a\n", (1, 10), "danh sách"),
        ("to: [a, b\nplace: A\n", (2, 6), "«]»"),
        ("archive: {units: VT\n", (2, 1), "«}»"),
        ("to:\n  - A\n place: B\n", (3, 2), "không thẳng hàng"),
        ("subject: |x\n", (1, 11), "xuống dòng"),
        ("type: a\n...\nplace: b\n", (3, 1), "mỗi tệp chỉ chứa một văn bản"),
        ("subject: a\0b\n", (1, 11), "U+0000"),
        ("place: A\nsubject: a\x1bb\n", (2, 11), "U+001B"),
        ("subject: \ud800\n", (1, 10), "U+D800"),
    ],
)
def test_broken_syntax_is_explained(text: str, place: tuple[int, int], piece: str) -> None:
    error = unreadable(text)
    assert (error.line, error.column) == place
    assert piece in error.message("vi")
    assert error.message("en").startswith(f"<text>:{place[0]}:{place[1]}: ")


def test_characters_that_break_lines_in_old_yaml_are_text() -> None:
    loaded = load_text("type: cong-van\nbody: |\n  một\u2028hai\u0085ba\n  bốn\nplace: a\u2029b\n")
    assert [block.text[0].text for block in loaded.document.body] == ["một\u2028hai\u0085ba", "bốn"]
    assert loaded.document.place == "a\u2029b"
    assert loaded.source.position("place") == (5, 8)


def test_a_byte_order_mark_and_any_line_ends_are_read() -> None:
    loaded = load_text("\ufefftype: cong-van\r\nplace: A\rbody: |\r\n  x\r\n  y\r\n")
    assert len(loaded.document.body) == 2
    assert loaded.source.position("body[1]") == (5, 3)


def test_flow_and_quoted_keys_are_yaml_too() -> None:
    assert load_text("{type: cong-van, 'place': A}").document == Document("cong-van", place="A")


@pytest.mark.parametrize(
    "key", ["body", "annexes:\n  title: A\n  body", "attached:\n  type: a\n  title: A\n  body"]
)
def test_a_body_of_several_lines_without_its_mark_is_refused(key: str) -> None:
    (problem,) = problems(f"type: cong-van\n{key}:\n    Một dòng\n    - hai\n    1. ba\n")
    assert problem.path.endswith("body")
    assert "dấu «|»" in problem.message.vi


@pytest.mark.parametrize(
    "body", ["Một dòng", ">\n  Một dòng\n  nối tiếp", "|\n  Một dòng\n  - hai", "'Một dòng\n  nối tiếp'"]
)
def test_a_body_that_is_marked_or_of_one_line_is_read(body: str) -> None:
    assert load_text(f"type: cong-van\nbody: {body}\n").document.body


def test_other_texts_may_go_on_in_the_next_line() -> None:
    assert load_text("type: cong-van\nsubject: tổ chức\n  hội nghị\n").document.subject == "tổ chức hội nghị"


@pytest.mark.parametrize(
    "text", ["subject: *quan trọng*", "to:\n  - &a b c", "subject: *a* b", "subject: **a** b"]
)
def test_a_text_that_starts_with_a_star_must_stand_in_quotes(text: str) -> None:
    with pytest.raises(CongvanError) as caught:
        load_text(f"type: cong-van\n{text}\n")
    told = caught.value.message("vi")
    assert "trong dấu nháy" in told
    assert "*" in told or "&" in told


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("signature: Lê Hải Yên", "các khóa: authority, of, then, position"),
        ("issuer: SỞ NỘI VỤ", "các khóa: name, code, parent"),
        ("archive: [VT]", "các khóa: units, copies"),
    ],
)
def test_a_text_in_the_place_of_a_group_is_told_its_keys(text: str, keys: str) -> None:
    (problem,) = problems(f"type: cong-van\n{text}\n")
    assert keys in problem.message.vi
