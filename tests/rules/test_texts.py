"""The document's prose as one text, and what no text may do to the rules that read it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.documents import document

from congvan.model import Block, Document
from congvan.rules import Selection, Severity, all_rules, check_document
from congvan.rules.facts import values_of
from congvan.rules.texts import quoted_spans

TEXT_RULES = Selection(select=("CV9", "CV111", "CV112", "CV113"), min_severity=Severity.INFO)
TODAY = dt.date(2026, 11, 1)

WORDS = st.sampled_from(
    [
        "tỉnh",
        "Tỉnh",
        "Nam",
        "Định",
        "quận",
        "phường",
        "1",
        "thành",
        "phố",
        "Hồ",
        "Chí",
        "Minh",
        "tây",
        "Bắc",
        "bộ",
        "Y",
        "Tế",
        "Asean",
        "ngày",
        "quốc",
        "khánh",
        "nghị",
        "định",
        "số",
        "5/QĐ-UBND",
        "năm",
        "giáp",
        "Thìn",
        "Tết",
        "Nguyên",
        "đán",
        "thứ",
        "hai",
        "tháng",
        "tám",
        "hoà",
        "hòa",
        ",",
        ";",
        ":",
        ".",
        "!",
        "?",
        "“",
        "”",
        "«",
        "»",
        '"',
        "(",
        ")",
        "...",
        "./.",
        "cuar",
        "vie65t",
        "của",
        "và",
        "các",
        "về",
        "\xa0",
        "\u200b",
        "Ð",
        "İ",
        "ẞ",
        "ǅ",
        "́",
        "µ",
        "x·",
        "QLHS",
    ]
)
PROSE = st.lists(WORDS, max_size=40).map(" ".join) | st.lists(WORDS, max_size=20).map("".join)


def prose(data):
    return values_of(document(data))["prose"]


@given(text=PROSE, subject=PROSE, to=PROSE)
def test_no_text_disturbs_the_rules(text, subject, to):
    checked = Document(type="cong-van", subject=subject, to=(to,), body=(Block(text=text),))
    report = check_document(checked, selection=TEXT_RULES, today=TODAY)
    assert all(finding.path for finding in report)


@given(
    text=st.text(
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=200
    )
)
def test_the_plain_text_is_letter_for_letter_as_long(text):
    checked = Document(
        type="cong-van",
        body=(
            Block(
                text=(text and text.replace("*", "")),
            ),
        ),
    )
    whole = values_of(checked)["prose"]
    assert len(whole.plain) == len(whole.text)


def test_every_place_belongs_to_its_passage():
    whole = prose(
        {"subject": "báo cáo", "to": ["Sở A", "Sở B"], "body": "Một.\nHai.", "recipients": ["Như trên"]}
    )
    for passage in whole.passages:
        assert whole.text[passage.start : passage.end] == passage.text
        assert whole.at(passage.start) is passage
        assert whole.at(passage.end - 1) is passage


def test_paths_name_the_fields():
    whole = prose(
        {
            "body": "Một.\n1. Hai.",
            "annexes": [{"title": "DANH SÁCH", "body": "Ba."}],
            "attached": {"type": "quy-che", "title": "Làm việc", "body": "Bốn."},
            "contact": {"address": "Số 2 phố Hùng Vương"},
        }
    )
    paths = {passage.text: passage.path for passage in whole.passages}
    assert paths["Hai."] == "body[1]"
    assert paths["DANH SÁCH"] == "annexes[0].title"
    assert paths["Ba."] == "annexes[0].body[0]"
    assert paths["Bốn."] == "attached.body[0]"
    assert paths["Số 2 phố Hùng Vương"] == "contact.address"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("chủ đề “Chung tay” của", ["“Chung tay"]),
        ('chủ đề "Chung tay" của', ['"Chung tay']),
        ("“không đóng", ["“không đóng"]),
        ("Quyết định số 5/QĐ-UBND về quy hoạch tỉnh; Sở A", ["quy hoạch tỉnh"]),
        ("Quyết định số 5/QĐ-UBND về quy hoạch tỉnh, Sở A đề nghị", ["quy hoạch tỉnh"]),
        ("Quyết định số 5/QĐ-UBND; Sở A báo cáo về việc đó", []),
        ("số 1/NQ-CP về một việc, số 2/NQ-CP về hai việc", ["một việc, số ", "hai việc"]),
        ("tỷ lệ 1/500 về đất", []),
    ],
)
def test_what_is_quoted(text, quoted):
    assert [text[start:end] for start, end in quoted_spans(text)] == quoted


@pytest.mark.parametrize(
    "unit",
    [
        "tại Tỉnh Nam Định ",
        "báo cáo. đề nghị ",
        "a,b,cơ,quan",
        "uwuw",
        "“",
        '"a" ',
        "1-1-",
        "5/QĐ-A về ",
        "tại quận 1, ",
        "x·",
        "nam bộ ",
        "tết nguyên đán ",
        "ABCD",
        "..",
        "vie65",
        "hoàhòa ",
    ],
)
def test_a_huge_text_is_judged_in_the_time_of_its_length(unit):
    """Quadratic work on these would take minutes, far beyond the patience of a test run."""
    checked = Document(type="cong-van", body=(Block(text=unit * (60_000 // len(unit))),))
    check_document(checked, selection=TEXT_RULES, today=TODAY)


def test_every_rule_of_text_is_declared():
    codes = {rule.code for rule in all_rules()}
    assert codes >= {f"CV{number}" for number in (111, 112, 113, *range(901, 918))}
