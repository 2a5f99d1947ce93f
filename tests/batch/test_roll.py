"""Last year's document as this year's draft: what moves, what stays, and what the list says of it."""

import datetime as dt
import re
import sys
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import congvan
from congvan.batch import calendar as calendar_module
from congvan.batch.calendar import WorkingCalendar
from congvan.batch.passages import move_passage
from congvan.batch.review import as_comments, as_text
from congvan.batch.rewriting import Edit, rewritten
from congvan.batch.roll import NoYearError, roll
from congvan.batch.years import Move, lunar_year
from congvan.model import (
    Annex,
    Archive,
    Block,
    Cell,
    Document,
    DocumentDate,
    Introduction,
    Issuer,
    Run,
    Signature,
    Table,
    plain_text,
)

EXAMPLES = Path(__file__).parents[2] / "examples" / "series"
MOVE = Move(2026, 2027, dt.date(2026, 1, 15), WorkingCalendar())


def moved(text, move=MOVE):
    """The text in the new year, and the reasons in its order."""
    result = move_passage("body[0]", text, move)
    for edit in reversed(result.edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text, [item.reason for item in result.review]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("nhiệm vụ năm 2026", "nhiệm vụ năm 2027"),
        ("KẾ HOẠCH NĂM 2026", "KẾ HOẠCH NĂM 2027"),
        ("quý I năm 2026, quý II/2026", "quý I năm 2027, quý II/2027"),
        ("6 tháng đầu năm 2026", "6 tháng đầu năm 2027"),
        ("tháng 9/2026, tháng 10-2026, tháng 12 năm 2026", "tháng 9/2027, tháng 10-2027, tháng 12 năm 2027"),
        ("hoàn thành trong năm 2026 và đến hết năm 2026", "hoàn thành trong năm 2027 và đến hết năm 2027"),
        ("Năm 2026 xã giao 2026 hộ", "Năm 2027 xã giao 2026 hộ"),
        ("trước ngày 16 tháng 6 năm 2026", "trước ngày 16 tháng 6 năm 2027"),
        ("trước ngày 16/6/2026", "trước ngày 16/6/2027"),
        ("trước ngày 05/03/2026", "trước ngày 05/03/2027"),
        ("16.06.2026", "16.06.2027"),
        ("ngày    tháng 6 năm 2026", "ngày    tháng 6 năm 2027"),
        ("trước ngày 14/01/2027", "trước ngày 14/01/2028"),
        ("từ ngày 15/12/2025 đến ngày 14/12/2026", "từ ngày 15/12/2026 đến ngày 14/12/2027"),
        ("dịp tết Nguyên đán Bính Ngọ 2026", "dịp tết Nguyên đán Đinh Mùi 2027"),
        ("Xuân Bính Ngọ", "Xuân Đinh Mùi"),
        ("tết Nguyên đán 2026", "tết Nguyên đán 2027"),
    ],
)
def test_what_means_the_documents_year_moves(before, after):
    assert moved(before)[0] == after


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("năm học 2025 - 2026", ["school-year"]),
        ("giai đoạn 2021-2025, nhiệm kỳ 2026 – 2031", ["period", "period"]),
        ("phấn đấu đến năm 2026", ["target"]),
        ("kể từ năm 2026, trước năm 2026, sau năm 2026", ["since", "since", "since"]),
        ("so với năm 2025", ["previous-year"]),
        ("kế hoạch năm 2027", ["next-year"]),
        ("các năm 2025 và 2026", ["listed-years", "listed-years"]),
        ("Festival Huế 2026", ["bare-year"]),
        ("Chiến thắng năm 1975, ngày 30/4/1975", ["other-year", "other-year"]),
        ("vụ cháy ngày 10/01/2026", ["past-date"]),
        ("kỷ niệm 51 năm (30/4/1975 - 30/4/2026)", ["anniversary", "anniversary"]),
        ("ngày 31/02/2026", ["no-such-day"]),
        ("2026 hộ dân, 2.026 đồng, 1,2026", []),
        ("điện thoại 0912 026 2026, thư điện tử ct2026@langson.gov.vn", []),
        ("Luật Lưu trữ năm 2024", ["cited"]),
        ("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư", ["cited"]),
        (
            "Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư",
            ["repealed"],
        ),
        (
            "Kế hoạch số 12/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về văn thư năm 2026",
            ["cited-of-year"],
        ),
        (
            "Chỉ thị số 02/CT-UBND ngày 05/12/2025 của Ủy ban nhân dân tỉnh về nhiệm vụ năm 2026",
            ["cited-of-year"],
        ),
        ("báo cáo Bộ Thông tin và Truyền thông", ["abolished-body"]),
        ("tỉnh Hà Giang", ["abolished-body"]),
        ("Ủy ban nhân dân các huyện", ["district-level"]),
        ("Tết Ất Tỵ", []),
    ],
)
def test_what_does_not_stays_and_is_listed(text, reasons):
    assert moved(text) == (text, reasons)


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        # The last working day of the month stays one: 31/7/2026 is a Friday, 31/7/2027 a Saturday.
        ("trước ngày 31 tháng 7 năm 2026", "trước ngày 30 tháng 7 năm 2027", "last-day-moved"),
        ("trước ngày 30/6/2026", "trước ngày 30/6/2027", "last-working-day"),
        # 29/5/2026 is the Friday before a Sunday, the 31st; 31/5/2027 is a Monday.
        ("trước ngày 29/5/2026", "trước ngày 31/5/2027", "last-working-day"),
        ("trước ngày 20/11/2026", "trước ngày 20/11/2027", "off-day"),
        ("trước ngày 02 tháng 9 năm 2026", "trước ngày 02 tháng 9 năm 2027", "off-day"),
        ("thứ Hai, ngày 15 tháng 6 năm 2026", "thứ Hai, ngày 15 tháng 6 năm 2027", "weekday"),
        ("ngày 15/6/2026 (thứ Hai)", "ngày 15/6/2027 (thứ Hai)", "weekday"),
        ("ngày 15/6/2026, thứ 2", "ngày 15/6/2027, thứ 2", "weekday"),
        ("khai giảng ngày 05/9/2026 (thứ Bảy)", "khai giảng ngày 05/9/2027 (thứ Bảy)", "weekday"),
        ("ngày 15/6/2026, thứ tư là", "ngày 15/6/2027, thứ tư là", "date"),
        ("kể từ ngày 01/01/2026", "kể từ ngày 01/01/2027", "date"),
    ],
)
def test_deadlines_move_by_their_rule(before, after, reason):
    assert moved(before) == (after, [reason])


def test_deadlines_without_a_year_are_named_where_they_fall_on_a_day_off():
    text = "báo cáo trước ngày 06/11 và chậm nhất ngày 25 tháng 12 hằng năm, trước ngày 15/6"
    result = move_passage("body[0]", text, MOVE)
    assert [item.reason for item in result.review] == ["undated-off-day", "undated-off-day"]
    assert "thứ Bảy" in result.review[0].note.vi
    assert "05/11/2027" in result.review[0].note.vi


def test_the_end_of_february():
    to_leap_year = Move(2027, 2028, None, WorkingCalendar())
    assert moved("trước ngày 28/02/2027", to_leap_year)[0] == "trước ngày 29/02/2028"
    from_leap_year = Move(2028, 2029, None, WorkingCalendar())
    assert moved("trước ngày 29/02/2028", from_leap_year) == ("trước ngày 28/02/2029", ["last-working-day"])


def test_a_deadline_in_the_subject_of_a_cited_document_is_pointed_at():
    text = "Công văn số 65/UBND-NC ngày 17/01/2026 của UBND tỉnh về nhiệm vụ, báo cáo trước ngày 30/6/2026."
    assert moved(text) == (text, ["cited-of-year", "date-in-subject"])


def test_names_of_lunar_years():
    assert [lunar_year(year) for year in (1984, 2025, 2026, 2027)] == [
        "Giáp Tý",
        "Ất Tỵ",
        "Bính Ngọ",
        "Đinh Mùi",
    ]


def test_years_move_by_more_than_one_and_backwards():
    assert moved("năm 2026, quý I/2026", Move(2026, 2030, None, None))[0] == "năm 2030, quý I/2030"
    assert moved("trước ngày 16/6/2026", Move(2026, 2024, None, None))[0] == "trước ngày 16/6/2024"


@given(st.text(alphabet="0123456789 /.-–năm họctừđếngàyáIV,()\n", max_size=80))
def test_any_text_is_taken_along(text):
    result = move_passage("body[0]", text, MOVE)
    assert all(item.action != "moved" or item.became for item in result.review)
    ends = [0]
    for edit in result.edits:
        assert edit.start >= ends[-1]
        ends.append(edit.end)


@given(st.text(max_size=60).filter(lambda text: not any(letter.isdigit() for letter in text)))
def test_text_without_figures_and_lunar_years_stays(text):
    assert move_passage("body[0]", text, MOVE).edits == ()


def test_emphasis_stays_where_it_was():
    block = Block(text=(Run("Trong "), Run("năm 20", bold=True), Run("26", italic=True), Run(" này")))
    document = Document(type="ke-hoach", body=(block,))
    changed = rewritten(
        document,
        lambda path, text: [Edit(text.index("2026"), text.index("2026") + 4, "2027")],
        lambda _, date: date,
    )
    assert changed.body[0].text == (Run("Trong "), Run("năm 2027", bold=True), Run(" này"))


def test_texts_everywhere_move_and_names_do_not():
    document = Document(
        type="quyet-dinh",
        date=DocumentDate(2026, 1, 15),
        issuer=Issuer(name="BAN TỔ CHỨC LỄ HỘI NĂM 2026", code="BTC"),
        subject="năm 2026",
        bases=("Căn cứ yêu cầu năm 2026",),
        body=(Table(rows=((Cell("năm 2026"), Cell("7")),)),),
        annexes=(Annex("Danh mục năm 2026", body="1. Việc năm 2026"),),
        introduction=Introduction(valid_until=DocumentDate(2026, 6, 16)),
        signature=Signature(position="CHỦ TỊCH", name="Lê Năm 2026"),
        archive=Archive(("VT",)),
    )  # fmt: skip
    rolled = roll(document, 2027)
    new = rolled.document
    assert new.subject == "năm 2027"
    assert new.bases == ("Căn cứ yêu cầu năm 2027",)
    assert plain_text(new.body[0].rows[0][0].text) == "năm 2027"
    assert new.annexes[0].title == "Danh mục năm 2027"
    assert plain_text(new.annexes[0].body[0].text) == "Việc năm 2027"
    assert new.introduction.valid_until == DocumentDate(2027, 6, 16)
    assert (new.issuer, new.signature) == (document.issuer, document.signature)
    assert {item.path for item in rolled.review} >= {
        "subject",
        "bases[0]",
        "body[0].rows[0][0]",
        "annexes[0].title",
    }


def test_the_frame_becomes_a_drafts():
    document = Document(
        type="chi-thi", standard="tt01-2011", number=3, date=DocumentDate(2019, 1, 15), subject="năm 2019",
        draft_version="lần 2", signature=Signature(name="An", image="ky.png", seal="dau.png"),
    )  # fmt: skip
    rolled = roll(document, 2027)
    new = rolled.document
    assert (new.draft, new.draft_version, new.number, new.standard) == (True, None, None, None)
    assert new.date == DocumentDate(2027, 1)
    assert (new.signature[0].image, new.signature[0].seal) == (None, None)
    assert [item.reason for item in rolled.review if item.action == "blanked"] == [
        "number", "issue-date", "standard", "signature-image", "signature-image",
    ]  # fmt: skip


def test_an_issuer_that_does_not_exist_any_more_is_named():
    issuer = Issuer(parent="UBND TỈNH HÀ GIANG", name="SỞ THÔNG TIN VÀ TRUYỀN THÔNG", code="STTTT")
    old = Document(type="cong-van", date=DocumentDate(2019, 3, 26), issuer=issuer, unit="VP")
    assert [(item.path, item.found, item.reason) for item in roll(old, 2027).review if item.look] == [
        ("issuer.parent", "TỈNH HÀ GIANG", "abolished-body"),
        ("issuer.code", "STTTT", "obsolete-code"),
    ]
    assert not [item for item in roll(old, 2025).review if item.look]


def test_a_cited_document_is_listed_once():
    text = "Thực hiện Kế hoạch số 12/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về văn thư.\nTheo Kế hoạch số 12/KH-UBND."
    rolled = roll(Document(type="chi-thi", date=DocumentDate(2026, 1, 15), body=text), 2027)
    assert [item.reason for item in rolled.review if item.cited] == ["cited-of-year"]


def test_years_beyond_the_known_holidays_move_all_the_same():
    assert (
        moved("trước ngày 15/01/2101", Move(2100, 2099, None, WorkingCalendar()))[0]
        == "trước ngày 15/01/2100"
    )
    assert (
        moved("trước ngày 15/6/1990", Move(1990, 2027, None, WorkingCalendar()))[0] == "trước ngày 15/6/2027"
    )


def test_the_old_year_comes_from_the_date_the_subject_or_the_caller():
    undated = Document(type="ke-hoach", subject="kế hoạch năm 2026", body="Trong năm 2026.")
    assert plain_text(roll(undated, 2027).document.body[0].text) == "Trong năm 2027."
    nameless = evolve(undated, subject="kế hoạch")
    with pytest.raises(NoYearError):
        roll(nameless, 2027)
    assert plain_text(roll(nameless, 2027, old_year=2026).document.body[0].text) == "Trong năm 2027."


@pytest.mark.parametrize(
    ("date", "subject", "old", "issue"),
    [
        ("2025-12-25", "công tác văn thư năm 2026", 2026, "2026-12"),  # a plan, signed before its year
        ("2026-01-05", "kết quả công tác văn thư năm 2025", 2025, "2028-01"),  # a report, signed after it
        ("2026-01-15", "công tác văn thư năm 2026", 2026, "2027-01"),
        ("2026-01-15", "công tác văn thư", 2026, "2027-01"),
        ("2026-01-15", "kết quả năm 2025, nhiệm vụ năm 2026", 2026, "2027-01"),
        ("2026-01-15", "kỷ niệm chiến thắng năm 1975", 2026, "2027-01"),
    ],
)
def test_the_year_of_a_document_and_that_of_its_date(date, subject, old, issue):
    document = Document(type="ke-hoach", date=date, subject=subject, body=f"Trong năm {old}.")
    rolled = roll(document, 2027)
    assert plain_text(rolled.document.body[0].text) == "Trong năm 2027."
    assert rolled.document.date.iso == issue
    assert ("year-of-date" in [item.reason for item in rolled.review]) is (not date.startswith(str(old)))


def test_without_the_package_of_holidays_the_list_says_so(monkeypatch):
    calendar_module._public_holidays.cache_clear()
    monkeypatch.setitem(sys.modules, "holidays", None)
    document = Document(type="chi-thi", date=DocumentDate(2026, 1, 15), body="Trước ngày 31/7/2026.")
    rolled = roll(document, 2027)
    assert plain_text(rolled.document.body[0].text) == "Trước ngày 31/7/2027."
    assert "no-calendar" in [item.reason for item in rolled.review]
    calendar_module._public_holidays.cache_clear()


def test_the_list_as_comments_leaves_the_file_and_its_rules_alone():
    document = Document(
        type="chi-thi", date=DocumentDate(2026, 1, 15), subject="năm 2026 # congvan: ignore CV508\n# x"
    )
    rolled = roll(document, 2027)
    text = as_comments(rolled.review) + congvan.dumps(rolled.document)
    loaded = congvan.formats.load_text(text)
    assert loaded.document == rolled.document
    assert loaded.ignored == ()


def test_the_example_rolls_into_the_draft_beside_it():
    rolled = roll(congvan.load(EXAMPLES / "chi-thi-2026.yaml"), 2027)
    written = (EXAMPLES / "chi-thi-2027.yaml").read_text(encoding="utf-8")
    assert written == as_comments(rolled.review) + congvan.dumps(rolled.document)
    assert congvan.check(rolled.document, today=dt.date(2027, 1, 15)).ok
    assert "CẦN XEM LẠI" in as_text(rolled.review)


@given(st.lists(st.sampled_from(["a", "năm ", "2026", " 20", "26 "]), min_size=1, max_size=12), st.data())
def test_runs_are_edited_as_their_text_would_be(pieces, data):
    styles = [data.draw(st.sampled_from([(False, False), (True, False), (False, True)])) for _ in pieces]
    runs = tuple(Run(piece, *style) for piece, style in zip(pieces, styles, strict=True))
    document = Document(type="ke-hoach", body=(Block(text=runs),))
    text = "".join(pieces)
    edits = [Edit(found.start(), found.end(), "hai nghìn") for found in re.finditer("2026", text)]
    changed = rewritten(document, lambda path, text: edits, lambda path, date: date)
    assert plain_text(changed.body[0].text) == text.replace("2026", "hai nghìn")
