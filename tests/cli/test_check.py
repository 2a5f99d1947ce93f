"""`congvan check`: what is checked, how it is reported, and with which exit code."""

import json
import os
import sys

import pytest

from congvan.rules.output import FORMATS

BAD = """type: cong-van
issuer: {parent: UBND TỈNH LẠNG SƠN, name: SỞ NỘI VỤ, code: SNV}
unit: VP
place: Lạng Sơn
date: 2026-03-26
subject: Tuyên truyền về công tác văn thư.
to: Sở Tài chính
body: Sở Nội vụ trân trọng đề nghị./.
signature: {position: GIÁM ĐỐC, name: Lê Hải Yên}
recipients: [Như trên]
archive: {units: [VT, VP]}
"""
"""No number (CV301, an error); a full stop and a capital in the subject (CV407, CV408, warnings)."""


@pytest.fixture
def bad(tmp_path):
    file = tmp_path / "bad.yaml"
    file.write_text(BAD, encoding="utf-8")
    return file


def codes(outcome):
    return [one["code"] for one in json.loads(outcome.out)["files"][0]["findings"]]


def test_findings_make_it_fail(congvan, bad):
    outcome = congvan("check", bad)
    assert outcome.code == 1
    assert f"{bad}:1:1: lỗi CV301" in outcome.out
    assert f"{bad}:6:10: cảnh báo CV407" in outcome.out
    assert outcome.err == "1 tệp: 1 lỗi, 2 cảnh báo.\n"


def test_warnings_alone_do_not(congvan, bad):
    outcome = congvan("check", bad, "--ignore", "CV301")
    assert (outcome.code, "CV407" in outcome.out) == (0, True)


def test_what_cannot_be_read_is_said_and_the_rest_is_checked(congvan, bad):
    outcome = congvan("check", bad.with_name("none.yaml"), bad)
    assert outcome.code == 2
    assert "none.yaml" in outcome.out
    assert "CV301" in outcome.out
    assert "2 tệp: 1 lỗi, 2 cảnh báo, 1 tệp không đọc được." in outcome.err


def test_a_clean_file_is_silent(congvan, letter):
    outcome = congvan("check", letter, "--min-severity", "error")
    assert (outcome.code, outcome.out) == (0, "")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["CV301", "CV407", "CV408"]),
        (["--select", "CV4"], ["CV407", "CV408"]),
        (["--select", "subject-case"], ["CV408"]),
        (["--select", "CV301,subject-case"], ["CV301", "CV408"]),
        (["--select", "CV301", "--select", "CV407"], ["CV301", "CV407"]),
        (["--ignore", "CV4"], ["CV301"]),
        (["--select", "CV4", "--ignore", "subject-end-mark"], ["CV408"]),
        (["--min-severity", "error"], ["CV301"]),
    ],
)
def test_selection(congvan, bad, options, expected):
    assert codes(congvan("check", bad, "--format", "json", *options)) == expected


def test_comments_and_keys_of_the_file_switch_rules_off(congvan, bad):
    bad.write_text(BAD.replace("văn thư.", "văn thư.  # congvan: ignore CV407"), encoding="utf-8")
    assert codes(congvan("check", bad, "--format", "json")) == ["CV301", "CV408"]
    bad.write_text("# congvan: ignore number-missing\n" + BAD, encoding="utf-8")
    assert codes(congvan("check", bad, "--format", "json")) == ["CV407", "CV408"]
    bad.write_text(BAD + "ignore: [CV4]\n", encoding="utf-8")
    assert codes(congvan("check", bad, "--format", "json")) == ["CV301"]


@pytest.mark.parametrize(
    ("name", "near"), [("CV4011", "CV401"), ("cv408", "CV408"), ("subject-cas", "subject-case")]
)
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_answered_with_those_near(congvan, bad, option, name, near):
    outcome = congvan("check", bad, option, name)
    assert (outcome.code, outcome.out) == (2, "")
    assert name in outcome.err
    assert near in outcome.err


def test_an_unknown_rule_in_a_file_is_said_of_the_file(congvan, bad, letter):
    bad.write_text(BAD + "ignore: CV999\n", encoding="utf-8")
    outcome = congvan("check", bad, letter)
    assert outcome.code == 2
    assert "CV999" in outcome.out


def test_the_standard_can_be_chosen(congvan, bad):
    report = json.loads(congvan("check", bad, "--format", "json", "--standard", "tt01-2011").out)
    (file,) = report["files"]
    assert file["standard"] == "tt01-2011"
    assert {one["severity"] for one in file["findings"]} == {"warning"}
    assert congvan("check", bad, "--standard", "tt01-2011").code == 0
    assert congvan("check", bad, "--standard", "tt02").code == 2


def test_folders_are_searched(congvan, bad, letter):
    (bad.parent / "trong").mkdir()
    letter.rename(bad.parent / "trong" / "letter.yaml")
    (bad.parent / "notes.md").write_text("x", encoding="utf-8")
    report = json.loads(congvan("check", bad.parent, "--format", "json").out)
    assert [one["file"].rpartition("/")[2] for one in report["files"]] == ["bad.yaml", "letter.yaml"]


def test_english(congvan, bad):
    outcome = congvan("check", bad, "--lang", "en")
    assert "error CV301" in outcome.out
    assert outcome.err == "1 file: 1 error, 2 warnings.\n"


# Known findings


def test_known_findings_are_not_reported_again(congvan, bad):
    known = bad.with_name("known.json")
    written = congvan("check", bad, "--write-baseline", known)
    assert (written.code, written.out) == (0, "")
    assert str(known) in written.err
    again = congvan("check", bad, "--baseline", known)
    assert (again.code, again.out) == (0, "")


def test_a_new_finding_among_known_ones_is(congvan, bad):
    known = bad.with_name("known.json")
    congvan("check", bad, "--write-baseline", known)
    moved = "\n\n# moved\n" + BAD.replace("place: Lạng Sơn\n", "")
    bad.write_text(moved, encoding="utf-8")
    outcome = congvan("check", bad, "--baseline", known, "--format", "json")
    assert (outcome.code, codes(outcome)) == (1, ["CV311"])


def test_a_baseline_holds_from_any_folder(congvan, bad, monkeypatch, tmp_path_factory):
    congvan("check", bad, "--write-baseline", bad.with_name("known.json"))
    monkeypatch.chdir(bad.parent)
    assert congvan("check", "bad.yaml", "--baseline", "known.json").code == 0
    assert congvan("check", ".", "--baseline", "known.json").code == 0
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert congvan("check", bad.parent, "--baseline", bad.with_name("known.json")).code == 0


def test_writing_the_same_findings_writes_the_same_bytes(congvan, bad, letter):
    first, second = bad.with_name("one.known"), bad.with_name("two.known")
    congvan("check", bad, letter, "--write-baseline", first)
    congvan("check", letter, bad, "--write-baseline", second)
    assert first.read_bytes() == second.read_bytes()
    assert [one["code"] for one in json.loads(first.read_text("utf-8"))["findings"]][:3] == [
        "CV301",
        "CV407",
        "CV408",
    ]


def test_what_could_not_be_read_is_not_known(congvan, bad):
    known = bad.with_name("known.json")
    outcome = congvan("check", bad, bad.with_name("none.yaml"), "--write-baseline", known)
    assert outcome.code == 2
    assert "none.yaml" in outcome.out
    assert known.exists()


@pytest.mark.parametrize("content", [None, "", "[]", '{"version": 9, "findings": []}', "\xff"])
def test_a_baseline_that_is_none(congvan, bad, content):
    known = bad.with_name("known.json")
    if content is not None:
        known.write_bytes(content.encode("latin-1"))
    outcome = congvan("check", bad, "--baseline", known)
    assert (outcome.code, outcome.out) == (2, "")
    assert "known.json" in outcome.err


def test_a_document_is_not_written_over_by_a_baseline(congvan, bad):
    outcome = congvan("check", bad, "--write-baseline", bad)
    assert (outcome.code, outcome.out) == (2, "")
    assert bad.read_text(encoding="utf-8") == BAD


def test_a_baseline_is_written_anew(congvan, bad):
    known = bad.with_name("known.json")
    for _ in range(2):
        assert congvan("check", bad, "--write-baseline", known).code == 0
    assert known.exists()


def test_a_baseline_is_read_or_written(congvan, bad):
    outcome = congvan("check", bad, "--baseline", "a", "--write-baseline", "b")
    assert outcome.code == 2
    assert "--write-baseline" in outcome.err


def test_a_baseline_that_cannot_be_written(congvan, bad):
    outcome = congvan("check", bad, "--write-baseline", bad.parent / "no" / "known.json")
    assert outcome.code == 2
    assert "known.json" in outcome.err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are text there")
@pytest.mark.parametrize("form", FORMATS)
def test_a_file_of_any_name_is_reported(congvan, bad, form):
    odd = bad.with_name(os.fsdecode(b"a\xff\x1b[31m\n,:|%.yaml"))
    bad.rename(odd)
    outcome = congvan("check", odd, "--format", form)
    assert outcome.code == 1
    assert "CV301" in outcome.out
    assert "\x1b" not in outcome.out
    missing = congvan("check", odd.with_suffix(".json"), "--format", form)
    assert missing.code == 2


# Folders


OTHERS = {
    "package.json": '{"name": "x", "type": "module"}',
    "schema.json": '{"type": "object", "properties": {"a": {"type": "string"}}}',
    "list.json": "[1, 2]",
    "word.json": '"a"',
    "empty.yaml": "",
    "ci.yaml": "on: push\njobs: {build: {steps: [{run: make}]}}\n",
    "anchors.yml": "a: &a {b: 1}\nc: *a\n",
    "chart.yaml": "name: {{ .Values.name }}\n",
    "profile.yaml": "id: so-noi-vu\nissuer: {name: A}\n",
    "two.yaml": "a: 1\n---\nb: 2\n",
}


def test_other_data_files_of_a_folder_are_left_alone(congvan, bad):
    for name, content in OTHERS.items():
        bad.with_name(name).write_text(content, encoding="utf-8")
    (bad.with_name("large.json")).write_text('{"type": "' + "a" * 6_000_000 + '"}', encoding="utf-8")
    outcome = congvan("check", bad.parent, "--format", "json")
    assert outcome.code == 1
    assert [one["file"] for one in json.loads(outcome.out)["files"]] == [str(bad)]
    assert f"Bỏ qua {len(OTHERS) + 1} tệp YAML, JSON" in outcome.err


@pytest.mark.parametrize("name", OTHERS)
def test_a_file_that_is_named_is_judged_whatever_it_is(congvan, bad, name):
    file = bad.with_name(name)
    file.write_text(OTHERS[name], encoding="utf-8")
    outcome = congvan("check", file)
    assert outcome.code == 2
    assert str(file) in outcome.out


@pytest.mark.parametrize(
    "content",
    [
        "type: cong-van\nnumber: x\n",
        "type: cong-vna\nsubject: a\nqwert: 1\n",
        "type: cong-van\nplace: [\n",
        '{"type": "cong-van",}',
        "type: cong-van\nto: &a A\n",
        "type: công văn\nlalala: 1\n",
        "subject: a\ntype: x\n\x00",
    ],
)
def test_a_document_of_a_folder_that_cannot_be_read_is_said(congvan, bad, content):
    file = bad.with_name("broken.json" if content[0] == "{" else "broken.yaml")
    file.write_text(content, encoding="utf-8")
    outcome = congvan("check", bad.parent)
    assert outcome.code == 2
    assert str(file) in outcome.out


def test_a_document_in_another_encoding_is_said(congvan, bad):
    bad.with_name("u16.yaml").write_text(BAD, encoding="utf-16")
    bad.with_name("bom.json").write_bytes(b'\xef\xbb\xbf{"type": "cong-van"}')
    outcome = congvan("check", bad.parent, "--format", "json")
    assert outcome.code == 2
    files = {one["file"].rpartition("/")[2]: one["error"] for one in json.loads(outcome.out)["files"]}
    assert "UTF-16" in files["u16.yaml"]["message"]
    assert files["bom.json"] is None


def test_hidden_folders_and_the_locks_of_word_are_left_alone(congvan, bad):
    hidden = bad.parent / ".git"
    hidden.mkdir()
    (hidden / "a.yaml").write_text("type: cong-van\nx: 1\n", encoding="utf-8")
    (bad.parent / ".hidden.yaml").write_text("type: cong-van\nx: 1\n", encoding="utf-8")
    (bad.parent / "~$letter.docx").write_bytes(b"\x05owner")
    outcome = congvan("check", bad.parent, "--format", "json")
    assert [one["file"] for one in json.loads(outcome.out)["files"]] == [str(bad)]
    assert congvan("check", hidden).code == 2


def test_a_folder_without_documents(congvan, tmp_path):
    outcome = congvan("check", tmp_path)
    assert (outcome.code, outcome.out) == (0, "")
    assert "không có tệp văn bản nào" in outcome.err


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_a_folder_that_may_not_be_read_is_said(congvan, bad):
    closed = bad.parent / "closed"
    closed.mkdir(mode=0o000)
    outcome = congvan("check", bad.parent)
    closed.chmod(0o700)
    assert outcome.code == 2
    assert str(closed) in outcome.out


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
@pytest.mark.parametrize("name", ["closed.yaml", "closed.docx", "closed.txt"])
def test_a_file_that_may_not_be_read_is_one_outcome_of_several(congvan, bad, name):
    closed = bad.with_name(name)
    closed.touch(mode=0o000)
    outcome = congvan("check", closed, bad)
    assert outcome.code == 2
    assert f"{closed}: " in outcome.out
    assert "CV301" in outcome.out


def test_old_word_files_of_a_folder_are_not_passed_over_in_silence(congvan, bad, letter):
    for name in ("cu.doc", "CU.DOC"):
        bad.with_name(name).write_bytes(b"\xd0\xcf\x11\xe0")
    outcome = congvan("check", bad.parent)
    assert "2 tệp .doc (Word 97-2003) chưa được kiểm tra" in outcome.err
    assert "2 tệp: " in outcome.err
    bad.unlink()
    letter.unlink()
    assert "không có tệp văn bản nào" not in congvan("check", bad.parent).err
    assert congvan("check", bad.with_name("cu.doc")).code == 2
