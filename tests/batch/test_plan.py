"""Plans: strict as document files, expressions compiled, cells never."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.batch.plans import PLAN, cells

from congvan.batch.documents import DocumentMaker, NameMaker, scope_of
from congvan.batch.errors import BlankCellError, FailedExpressionError, InvalidRowError, NoSuchColumnError
from congvan.batch.plan import Plan, evaluated
from congvan.batch.rows import Row
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table
from congvan.formats import InvalidDocumentError
from congvan.formats.structure import structured
from congvan.model import Document


def row(plan: Plan, **values: Any) -> Row:
    """A row with these cells."""
    (only,) = open_table([values], plan.settings.rows or Reading(), plan.settings.lists)
    assert isinstance(only, Row)
    return only


def scope(plan: Plan, **values: Any) -> dict[str, Any]:
    return scope_of(row(plan, **values), {"year": 2026})


def made(text: str, **values: Any) -> Document:
    plan = Plan.loads(text)
    return DocumentMaker(plan).make(scope(plan, **values))


def subject(expression: str, **values: Any) -> str | None:
    return made(f"type: cong-van\nsubject: {expression!r}\n", **values).subject


def faults(text: str) -> list[tuple[str, int | None, int | None, str]]:
    with pytest.raises(InvalidDocumentError) as caught:
        Plan.loads(text)
    return [(one.path, one.line, one.column, one.message.vi) for one in caught.value.problems]


@pytest.mark.parametrize(
    ("expression", "cell", "text"),
    [
        ("{{ row.x | written_date }}", dt.date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        ("{{ row.x | written_date }}", "5/2/2026", "ngày 05 tháng 02 năm 2026"),
        ("{{ row.x | short_date }}", "2026-02-05", "05/02/2026"),
        (
            "{{ row.x | date_in_words }}",
            dt.date(2019, 3, 26),
            "ngày hai mươi sáu tháng Ba năm hai nghìn không trăm mười chín",
        ),
        ("{{ row.x | number_in_words }}", 105, "một trăm linh năm"),
        ("{{ row.x | amount_in_words }}", "123000", "Một trăm hai mươi ba nghìn đồng"),
        (
            "{{ row.x | periods(2026) | join(', ') }}",
            "6 tháng",
            "6 tháng đầu năm 2026, 6 tháng cuối năm 2026",
        ),
        ("{{ (row.x | periods(2026))[2] }}", "Hằng quý", "quý III năm 2026"),
        ("{{ row.x | amount_in_words(even=true) }}", 123000, "Một trăm hai mươi ba nghìn đồng chẵn"),
        ("{{ row.x | format_number }}", 1234567, "1.234.567"),
        ("{{ row.x | format_number }}", Decimal("1234.5"), "1.234,5"),
        ("{{ row.x | title_case_name }}", "LÊ HẢI yên", "Lê Hải Yên"),
        ("{{ row.x | unaccent }}", "Đề án", "De an"),
        ("{{ row.x | slugify }}", "Báo cáo", "bao-cao"),
        ("{{ row.x | upper }}", "đông kinh", "ĐÔNG KINH"),
        ("ngày {{ row.x }}", dt.date(2026, 2, 5), "ngày 05/02/2026"),
        ("{{ row.x }} km", 12.5, "12,5 km"),
        ("{{ row.x }} km", 12.0, "12 km"),
        ("xã {{ row['x'] }}", "Đông Kinh", "xã Đông Kinh"),
        ("{{ row.x | join(', ') }}.", ["a", "b"], "a, b."),
        ("{{ row.x | default('không') }}", None, "không"),
        ("{{ row.x | default('không') }}", "", "không"),
        ("{% if row.x %}có{% else %}trống{% endif %}", None, "trống"),
        ("năm {{ year }}, thứ {{ index }}", None, "năm 2026, thứ 1"),
    ],
)
def test_texts(expression, cell, text):
    assert subject(expression, x=cell) == text


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffd"), min_size=1).filter(
        str.strip
    )
)
@pytest.mark.parametrize("pattern", ["{{ row.x }}", "a {{ row.x }} b"])
def test_a_cell_is_never_compiled(pattern, text):
    for cell in ("{{ 7 * 7 }}" + text, "{% raw %}" + text, "a" + text + "{#"):
        clean = row(Plan.loads("type: cong-van"), x=cell)["x"]
        assert subject(pattern, x=cell) == pattern.replace("{{ row.x }}", clean)


def test_a_whole_expression_keeps_the_type_of_its_value():
    document = made(
        "type: cong-van\nnumber: '{{ row.so }}'\nplace: '{{ row.noi }}'\ndate: '{{ row.ngay }}'\nto: '{{ row.gui }}'\n"
        "draft: '{{ row.du_thao }}'\nrecipients: ['{{ row.so }}']\nbody: |\n  {{ row.than }}\n",
        so="05",
        noi="05",
        ngay=dt.date(2026, 2, 5),
        gui=["a", "b"],
        du_thao="true",
        than=["1. x", "y"],
    )
    assert (document.number, document.place, document.recipients) == (5, "05", ("05",))
    assert document.date is not None
    assert document.date.iso == "2026-02-05"
    assert document.to == ("a", "b")
    assert document.draft is True
    assert len(document.body) == 2


def test_numbers_of_spreadsheets_stand_in_texts_too():
    document = made("type: cong-van\nnumber: '{{ row.so }}'\nunit: '{{ row.so }}'\n", so=12.0)
    assert (document.number, document.unit) == (12, "12")


def test_a_blank_cell_alone_is_an_absent_field():
    document = made("type: cong-van\nsubject: '{{ row.x }}'\nto: '{{ row.y }}'\n", x="", y=None)
    assert (document.subject, document.to) == (None, ())


def test_rows_of_a_mapping_become_groups():
    document = made(
        "type: cong-van\nsignature: '{{ row.ky }}'\n", ky={"position": "GIÁM ĐỐC", "name": "Lê Yên"}
    )
    assert document.signature[0].position == "GIÁM ĐỐC"


@pytest.mark.parametrize(
    ("expression", "error", "says"),
    [
        ("a {{ row.blank }}", BlankCellError, "«blank»"),
        ("{{ row.blank | upper }}", BlankCellError, "«blank»"),
        ("{{ row.blank | written_date }}", BlankCellError, "«blank»"),
        ("{{ row.none }}", NoSuchColumnError, "«none»"),
        ("{{ row.none.other }}", NoSuchColumnError, "«none»"),
        ("{{ row.x | written_date }}", FailedExpressionError, "không phải ngày"),
        ("{{ row.x | amount_in_words }}", FailedExpressionError, "không phải số"),
        ("{{ row.x | periods(2026) }}", FailedExpressionError, "không phải là chế độ báo cáo"),
        ("{{ row.x + 1 }}", FailedExpressionError, "subject"),
        ("{{ 1 / 0 }}", FailedExpressionError, "division"),
        ("{{ row.list }}.", FailedExpressionError, "join"),
        ("{{ row.__class__ }}", NoSuchColumnError, "__class__"),
        ("{{ row.x.__class__ }}", FailedExpressionError, "__class__"),
        ("{{ ''.__class__.__mro__ }}", FailedExpressionError, "__class__"),
        ("{{ row.cells }}", NoSuchColumnError, "«cells»"),
        ("{{ row.list.append(1) }}", FailedExpressionError, "append"),
        ("a\x08{{ row.x }}", InvalidRowError, "U\\+0008"),
    ],
)
def test_expressions_that_fail(expression, error, says):
    plan = Plan.loads(json.dumps({"type": "cong-van", "subject": expression}))
    with pytest.raises(error, match=says) as caught:
        DocumentMaker(plan).make(scope(plan, x="chữ", blank=None, list=["a"]))
    assert caught.value.message("en")


def test_a_value_that_its_field_does_not_take_names_key_and_line():
    plan = Plan.loads(PLAN, name="plan.yaml")
    with pytest.raises(InvalidRowError, match=r"plan\.yaml:4: number: .*số nguyên"):
        DocumentMaker(plan).make(scope(plan, **cells(1) | {"so": "mười"}))
    assert plan.columns_of("number") == ("so",)


@pytest.mark.parametrize(
    ("text", "path", "line", "says"),
    [
        ("type: cong-van\nsubject: a {{ row. }}\n", "subject", 2, "cú pháp"),
        ("type: cong-van\nbody: |\n  a\n  b {{ row.x | }}\n", "body", 4, "cú pháp"),
        ("type: cong-van\nbody: |\n  a\n  {% for d in row.x %}\n", "body", 4, "cú pháp"),
        ("type: cong-van\nsubject: a {{ rw.x }}\n", "subject", 2, "«row»"),
        ("type: cong-van\nsubject: a {{ row.x | writen_date }}\n", "subject", 2, "writen_date"),
        ("type: cong-van\nsubject: a {% include 'x' %}\n", "subject", 2, "include"),
        ("type: cong-van\nto:\n  - a\n  - b {{ 1 + }}\n", "to[1]", 4, "cú pháp"),
        ("type: cong-van\nsubjct: a {{ row.x }}\n", "subjct", 2, "«subject»"),
        ("type: cong-van\nnumber: x\n", "number", 2, "số nguyên"),
        ("subject: a {{ row.x }}\n", "type", 1, "type"),
        ("type: cong-van\nbatch: {nam: a.docx}\n", "batch.nam", 2, "«name»"),
        ("type: cong-van\nbatch:\n  name: '{{ x }}.docx'\n", "batch.name", 3, "«x»"),
        ("type: cong-van\nbatch:\n  name: a.pdf\n", "batch.name", 3, ".docx"),
        ("type: cong-van\nbatch:\n  rows: {encoding: latin-1}\n", "batch.rows.encoding", 3, "utf-8"),
        ("type: cong-van\nbatch:\n  rows: {types: {a: day}}\n", "batch.rows.types.a", 3, "date"),
        ("type: cong-van\nbatch:\n  tables: {a: {file: a.csv}}\n", "batch.tables.a.key", 3, "«key»"),
    ],
)
def test_faults_are_found_with_key_and_line(text, path, line, says):
    (fault,) = faults(text)
    assert fault[:2] == (path, line)
    assert says in fault[3]


def test_all_faults_at_once_in_the_order_of_the_file():
    found = faults("type: cong-van\nsubject: '{{ x }}'\nnumber: a\nplace: '{{ }}'\nbatch: {name: x}\n")
    assert [(path, line) for path, line, _, _ in found] == [
        ("subject", 2),
        ("number", 3),
        ("place", 4),
        ("batch.name", 5),
    ]


def test_what_a_plan_uses():
    plan = Plan.loads(PLAN)
    assert plan.columns == {"so", "ma_xa", "ten_xa", "ngay", "nam", "kinh_gui"}
    assert set(plan.varying) == {"number", "date", "subject", "to", "body"}


def test_output_names():
    plan = Plan.loads(PLAN)
    names = NameMaker(plan)
    assert names.make(scope(plan, **cells(7))) == "7-00007.docx"
    plan = Plan.loads(
        "type: cong-van\ndate: '{{ row.ngay }}'\nbatch:\n  name: '{{ date | short_date }} {{ index }}.docx'\n"
    )
    assert NameMaker(plan).make(scope(plan, ngay="2026-02-05")) == "05/02/2026 1.docx"


FIELDS = st.sampled_from(
    ["05", "x", "", None, "2026-02-05", "1. a\n2. b", 7, 7.0, True, ["a"], ["a", "b"], "**đậm** {{ x }}"]
)


@settings(deadline=None)
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(("a", "b", "c"), FIELDS)), min_size=1, max_size=5))
def test_a_document_is_what_the_whole_evaluated_plan_would_give(rows):
    plan = Plan.loads(
        "type: cong-van\nsubject: 'về {{ row.a | default(\"\") }}'\nplace: '{{ row.a }}'\nnumber: '{{ row.b }}'\n"
        "to: ['{{ row.c }}', Sở Nội vụ]\nbody: '{{ row.a }}'\nrecipients: '{{ row.c }}'\n"
        "signature: {name: '{{ row.b }}', position: GIÁM ĐỐC}\ndraft: true\n"
    )
    content = {"type": "cong-van", "draft": True, **plan.varying}
    maker = DocumentMaker(plan)
    for values in rows:
        variables = scope(plan, **values)
        try:
            expected = structured(evaluated(content, variables), Document)
        except Exception as error:  # whatever it is, the maker must refuse the row as well
            with pytest.raises((InvalidRowError, type(error))):
                maker.make(variables)
        else:
            assert maker.make(variables) == expected


def test_what_has_not_changed_is_the_same_object():
    plan = Plan.loads(PLAN)
    maker = DocumentMaker(plan)
    first = maker.make(scope(plan, **cells(1)))
    second = maker.make(scope(plan, **cells(2) | {"ten_xa": "xã Đông Kinh 1"}))
    assert first.number != second.number
    assert first.body is second.body
    assert first.issuer is second.issuer
