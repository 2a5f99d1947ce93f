"""`congvan metadata`: the sixteen fields as JSON, a file for each document."""

import json
from pathlib import Path

from tests.batch.plans import good, write_plan, write_rows


def test_one_document_is_printed(congvan, letter):
    outcome = congvan("metadata", letter)
    assert (outcome.code, outcome.err) == (0, "")
    fields = json.loads(outcome.out)
    assert len(fields) == 16
    assert (fields["CodeNumber"], fields["CodeNotation"]) == ("374", "STTTT-TTBCXB")
    assert fields["SignerInfo"] == {"Position": "PHÓ GIÁM ĐỐC", "FullName": "Lê Hải Yên"}


def test_a_word_file_with_macros_is_read(congvan, letter, tmp_path):
    made = tmp_path / "letter.docm"
    assert congvan("render", letter, "-o", tmp_path / "letter.docx").code == 0
    (tmp_path / "letter.docx").rename(made)
    outcome = congvan("metadata", made)
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out)["CodeNumber"] == "374"


def test_every_letter_of_a_batch_has_its_file(congvan, tmp_path):
    out, data = tmp_path / "out", tmp_path / "data"
    congvan("batch", write_plan(tmp_path), write_rows(tmp_path, good(3)), "-o", out, "--jobs", 1)
    outcome = congvan("metadata", out, "-o", data)
    assert (outcome.code, outcome.out) == (0, "")
    assert sorted(path.name for path in data.iterdir()) == ["1-00001.json", "2-00002.json", "3-00003.json"]
    fields = json.loads((data / "2-00002.json").read_text("utf-8"))
    assert (fields["CodeNumber"], fields["IssuedDate"]) == ("02", "2026-02-05")
    assert fields["To"][0] == {"OrganId": None, "OrganName": "Ủy ban nhân dân xã Đông Kinh 2"}


def test_what_is_wrong_with_one_document_leaves_the_others(congvan, letter, tmp_path):
    broken, long = tmp_path / "hỏng.yaml", tmp_path / "dài.yaml"
    broken.write_text("type: [", "utf-8")
    long.write_text(letter.read_text("utf-8").replace("tuyên truyền", "tuyên truyền " * 60), "utf-8")
    outcome = congvan("metadata", broken, long, letter, "-o", tmp_path / "data")
    assert outcome.code == 2
    assert "hỏng.yaml:2:1" in outcome.err
    assert "dài.yaml: Subject" in outcome.err
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["letter.json"]
    assert congvan("metadata", long).code == 2


def test_what_the_profile_says_is_in_it(congvan, letter, tmp_path):
    text = "\n".join(line for line in letter.read_text("utf-8").splitlines() if not line.startswith("place:"))
    profile = tmp_path / "profile.yaml"
    profile.write_text("id: x\nissuer: {name: SỞ NỘI VỤ, code: SNV}\n", "utf-8")
    start, end = text.index("issuer:"), text.index("number:")
    letter.write_text(text[:start] + text[end:], "utf-8")
    assert json.loads(congvan("metadata", letter, "--profile", profile).out)["OrganName"] == "SỞ NỘI VỤ"


def test_bad_usage(congvan, letter, tmp_path):
    assert congvan("metadata").code == 2
    assert "-o" in congvan("metadata", letter, letter).err
    other = tmp_path / "a" / letter.name
    other.parent.mkdir()
    other.write_bytes(letter.read_bytes())
    outcome = congvan("metadata", letter, other, "-o", tmp_path / "data")
    assert outcome.code == 2
    assert str(Path("a") / letter.name) in outcome.err
    (tmp_path / "empty").mkdir()
    assert "empty" in congvan("metadata", tmp_path / "empty").err
