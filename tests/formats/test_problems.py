"""Everything that is wrong with a file, at once, each with its key, its place and the key that was meant."""

import pytest
from tests.formats.faults import places, problems

from congvan.formats import InvalidDocumentError, from_dict, load_text

WRONG = """\
typ: cong-van
issuer:
  parnet: UBND TỈNH LẠNG SƠN
number: "374"
draft: yes
date: hôm qua
to: {a: b}
bases: [~, [x]]
sginature: 1
body:
  - kind: artcle
  - rows: [[a, {text: b, columns: 0}], c]
  - {kind: article, title: [{text: a, bold: yes}], children: {}}
  - {rows: [], widths: [0, 45.5, "45", a], align: [left, middle]}
archive: {units: VT, copies: x}
place: A
place: B
unit: *x
signature:
  - authority: "a\\0"
  - {}
  - 7
nơi nhận: Như trên
xyzxyz: 1
annexes: [{}]
"""


def test_everything_at_once_in_the_order_of_the_file() -> None:
    assert places(WRONG) == [
        ("type", 1, 1),
        ("typ", 1, 1),
        ("issuer.name", 2, 1),
        ("issuer.parnet", 3, 3),
        ("number", 4, 9),
        ("draft", 5, 8),
        ("date", 6, 7),
        ("to", 7, 1),
        ("bases[0]", 8, 9),
        ("bases[1]", 8, 12),
        ("sginature", 9, 1),
        ("body[0].kind", 11, 11),
        ("body[1].rows[0][1].columns", 12, 35),
        ("body[1].rows[1]", 12, 40),
        ("body[2].title[0].bold", 13, 45),
        ("body[2].children", 13, 52),
        ("body[3].widths[0]", 14, 25),
        ("body[3].widths[2]", 14, 34),
        ("body[3].widths[3]", 14, 40),
        ("body[3].align[1]", 14, 58),
        ("archive.copies", 15, 30),
        ("place", 17, 1),
        ("unit", 18, 7),
        ("signature[0].authority", 20, 16),
        ("signature[2]", 22, 5),
        ("nơi nhận", 23, 1),
        ("xyzxyz", 24, 1),
        ("annexes[0].title", 25, 11),
    ]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("type", "thiếu khóa «type» (Loại văn bản)."),
        ("typ", "không có khóa «typ» ở chỗ này; có phải là «type» (Loại văn bản)?"),
        (
            "issuer.parnet",
            "không có khóa «parnet» ở chỗ này; có phải là «parent» (Cơ quan chủ quản trực tiếp)?",
        ),
        ("sginature", "không có khóa «sginature» ở chỗ này; có phải là «signature» (Chữ ký)?"),
        ("nơi nhận", "không có khóa «nơi nhận» ở chỗ này; có phải là «recipients» (Nơi nhận)?"),
        ("to", "«Kính gửi» phải là một danh sách, mỗi dòng bắt đầu bằng «- »."),
        ("xyzxyz", "không có khóa «xyzxyz» ở chỗ này."),
        ("body[3].align[1]", "«Căn lề từng cột» phải là một trong: left, center, right, justify."),
        ("body[1].rows[0][1].columns", "«Số cột gộp» phải từ 1 trở lên."),
        ("annexes[0].title", "thiếu khóa «title» (Tiêu đề phụ lục)."),
    ],
)
def test_what_each_is_told(path: str, message: str) -> None:
    assert [problem.message.vi for problem in problems(WRONG) if problem.path == path] == [message]


def test_every_fault_has_a_line_in_both_languages() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        load_text(WRONG, name="thu.yaml")
    vietnamese, english = (caught.value.message(language).split("\n") for language in ("vi", "en"))
    assert len(vietnamese) == len(english) == len(caught.value.problems)
    assert vietnamese[3] == (
        "thu.yaml:3:3: issuer.parnet: không có khóa «parnet» ở chỗ này; có phải là «parent» (Cơ quan chủ quản trực tiếp)?"
    )
    assert (
        english[3]
        == "thu.yaml:3:3: issuer.parnet: there is no key “parnet” here; is “parent” (superior body) meant?"
    )


def test_plain_data_has_paths_and_no_places() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        from_dict({"type": "cong-van", "number": "374", "to": [1], 5: "x"})
    assert [(problem.path, problem.line) for problem in caught.value.problems] == [
        ("number", None),
        ("to[0]", None),
        ("5", None),
    ]
    assert caught.value.message("en").startswith("<data>: number: “number” takes a number")


def test_a_flood_of_faults_is_cut() -> None:
    many = "type: cong-van\nto:\n" + "  - []\n" * 500 + "".join(f"k{number}: 1\n" for number in range(500))
    assert len(problems(many)) == 100


@pytest.mark.parametrize("data", [{}, {"type": None}, [], "cong-van", None, {"type": "x", "body": {}}])
def test_plain_data_that_is_no_document(data: object) -> None:
    with pytest.raises(InvalidDocumentError):
        from_dict(data)  # type: ignore[arg-type]  # what a careless caller passes


def test_data_that_holds_itself_is_refused() -> None:
    endless: list[object] = []
    endless.append({"kind": "clause", "children": endless})
    with pytest.raises(InvalidDocumentError):
        from_dict({"type": "cong-van", "body": endless})
