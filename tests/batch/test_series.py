"""A draft a year from one plan: its dates by rule, its checks, and the files that it leaves."""

import datetime as dt
from pathlib import Path

import docx
import pytest

import congvan
from congvan.batch.deadlines import NoSuchDayError
from congvan.batch.errors import NoSuchColumnError
from congvan.batch.series import SeriesPlan, make_series
from congvan.formats import InvalidDocumentError

EXAMPLES = Path(__file__).parents[2] / "examples" / "series"
TODAY = dt.date(2026, 1, 5)

PLAN = """\
series:
  due:
    report: {month: 5, day: last-working}
  days-off: [2026-05-29]
type: ke-hoach
issuer: {name: SỞ NỘI VỤ, parent: UBND TỈNH LẠNG SƠN, code: SNV}
number: 7
place: Lạng Sơn
date: "{{ year }}-02-20"
subject: công tác văn thư năm {{ year }}
body: Các phòng báo cáo trước {{ due.report | written_date }}./.
signature: {position: GIÁM ĐỐC, name: Nguyễn Văn An}
recipients: [Lãnh đạo Sở]
archive: {units: [VT]}
"""


@pytest.fixture
def plan(tmp_path):
    def write(text=PLAN, name="ke-hoach.yaml"):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return write


def series(file, years, folder, rows=None):
    ready = SeriesPlan.load(file, with_rows=rows is not None)
    return list(make_series(ready, years, folder, rows, today=TODAY))


def text_of(path):
    word = docx.Document(str(path))
    cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells])


def test_a_draft_a_year_with_its_deadlines(plan, tmp_path):
    out = tmp_path / "ra"
    drafts = series(plan(), [2026, 2027], out)
    assert [draft.ok for draft in drafts] == [True, True]
    assert sorted(file.name for file in out.iterdir()) == [
        "ke-hoach-2026.docx", "ke-hoach-2026.yaml", "ke-hoach-2027.docx", "ke-hoach-2027.yaml",
    ]  # fmt: skip
    # 31/5/2026 is a Sunday, Friday the 29th a day off of the office; 31/5/2027 is a Monday.
    assert "trước ngày 28 tháng 5 năm 2026" in text_of(out / "ke-hoach-2026.docx")
    assert "trước ngày 31 tháng 5 năm 2027" in text_of(out / "ke-hoach-2027.docx")


def test_a_draft_has_no_number_and_no_day(plan, tmp_path):
    series(plan(), [2027], tmp_path / "ra")
    draft = congvan.load(tmp_path / "ra" / "ke-hoach-2027.yaml")
    assert (draft.draft, draft.number, draft.date.iso) == (True, None, "2027-02")
    assert congvan.check(draft, today=TODAY).ok


def test_a_draft_with_errors_is_not_written(plan, tmp_path):
    file = plan(PLAN.replace("subject: công tác văn thư năm {{ year }}\n", ""))
    (draft,) = series(file, [2027], tmp_path / "ra")
    assert not draft.ok
    assert "CV404" in [finding.code for finding in draft.report.errors]
    assert not list((tmp_path / "ra").iterdir())


def test_one_a_year_and_row(plan, tmp_path):
    text = PLAN.replace("name: SỞ NỘI VỤ", "name: '{{ row.ten }}'")
    rows = tmp_path / "co-quan.csv"
    rows.write_text("ten\nSỞ NỘI VỤ\nSỞ TƯ PHÁP\n", encoding="utf-8")
    drafts = series(plan(text), [2026, 2027], tmp_path / "ra", rows)
    assert [(draft.year, draft.row, draft.ok) for draft in drafts] == [
        (2026, 2, True), (2026, 3, True), (2027, 2, True), (2027, 3, True),
    ]  # fmt: skip
    assert congvan.load(tmp_path / "ra" / "ke-hoach-2027-00002.yaml").issuer.name == "SỞ TƯ PHÁP"


def test_the_plan_names_its_outputs(plan, tmp_path):
    text = PLAN + "batch: {name: 'KH {{ year }}.docx'}\n"
    series(plan(text), [2027], tmp_path / "ra")
    assert sorted(file.name for file in (tmp_path / "ra").iterdir()) == ["KH 2027.docx", "KH 2027.yaml"]
    same = PLAN + "batch: {name: 'KH.docx'}\n"
    drafts = series(plan(same), [2026, 2027], tmp_path / "ra")
    assert [draft.ok for draft in drafts] == [True, False]
    assert drafts[1].error is not None


def test_several_days_of_a_rule_are_a_list(plan, tmp_path):
    text = PLAN.replace("{month: 5, day: last-working}", "{every: quarter, month: last, day: 15}").replace(
        "{{ due.report | written_date }}", "{% for day in due.report %}{{ day | short_date }} {% endfor %}"
    )
    (draft,) = series(plan(text), [2027], tmp_path / "ra")
    assert "15/03/2027 15/06/2027 15/09/2027 15/12/2027" in congvan.dumps(draft.document)


def test_a_deadline_that_the_plan_lacks_fails_the_draft(plan, tmp_path):
    (draft,) = series(plan(PLAN.replace("due.report |", "due.bao_cao |")), [2027], tmp_path / "ra")
    assert isinstance(draft.error, NoSuchColumnError)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("month: 5", "month: 15", 3),
        ("day: last-working", "dya: 3", 3),
        ("  days-off: [2026-05-29]", "  days-off: [29/5]", 4),
        ("  days-off: [2026-05-29]", "  days-off: 5", 4),
        ("  days-off:", "  dayoff:", 4),
        ("{{ year }}-02-20", "{{ yaer }}-02-20", 9),
        ("type: ke-hoach", "type: ke-hoach\nsubjct: x", 6),
    ],
)
def test_faults_of_a_plan_are_named_with_their_line(plan, old, new, line):
    with pytest.raises(InvalidDocumentError) as raised:
        SeriesPlan.load(plan(PLAN.replace(old, new)))
    assert [problem.line for problem in raised.value.problems] == [line]


def test_a_day_that_a_year_lacks_stops_the_series_before_anything_is_written(plan, tmp_path):
    text = PLAN.replace("day: last-working", "day: 29").replace("month: 5", "month: 2")
    with pytest.raises(NoSuchDayError):
        series(plan(text), [2028, 2029], tmp_path / "ra")
    assert not (tmp_path / "ra").exists()


def test_rows_are_not_to_be_had_without_a_table(plan):
    with pytest.raises(InvalidDocumentError):
        SeriesPlan.load(plan(PLAN.replace("SỞ NỘI VỤ", "'{{ row.ten }}'")))


def test_the_example_makes_a_sound_draft_a_year(tmp_path):
    drafts = series(EXAMPLES / "chi-thi.yaml", range(2026, 2031), tmp_path)
    assert [draft.year for draft in drafts] == [2026, 2027, 2028, 2029, 2030]
    assert all(draft.ok and not draft.report.findings for draft in drafts)


def test_the_example_makes_sound_drafts_for_168_communes(tmp_path):
    drafts = series(EXAMPLES / "chi-thi-xa.yaml", [2027], tmp_path, EXAMPLES / "xa-phuong-mau.csv")
    assert len({draft.document.issuer.name for draft in drafts}) == len(drafts) == 168
    assert all(draft.ok and not draft.report.findings for draft in drafts)
