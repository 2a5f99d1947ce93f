"""Copies from the command line: after a document of ours, as a sheet of their own, as a file (Phụ lục I, Phần II)."""

from pathlib import Path

import pytest
from docx import Document as WordDocument

EXAMPLES = Path(__file__).parents[2] / "examples" / "types"


@pytest.fixture
def data(tmp_path: Path):
    """The example of a form of copy, with keys in front, as a file."""

    def made(slug: str, keys: str = "") -> Path:
        file = tmp_path / f"{slug}.yaml"
        file.write_text(keys + (EXAMPLES / f"{slug}.yaml").read_text(encoding="utf-8"), encoding="utf-8")
        return file

    return made


def words_of(path: Path) -> str:
    return " ".join("".join(WordDocument(str(path)).element.body.itertext()).split())


@pytest.mark.parametrize(
    ("slug", "keys"),
    [("sao-y", ""), ("sao-luc", ""), ("trich-sao", ""), ("sao-y", "medium: electronic\n")],
)
def test_a_copy_is_checked_printed_and_checked_again(congvan, data, slug, keys):
    file = data(slug, keys)
    assert congvan("render", file).code == 0
    outcome = congvan("check", file.with_suffix(".docx"), "--min-severity", "info")
    assert (outcome.code, outcome.out) == (0, "")


def test_a_sheet_for_a_document_that_is_at_hand_already(congvan, data):
    file = data("sao-luc")
    assert congvan("render", file).code == 0
    words = words_of(file.with_suffix(".docx"))
    assert words.startswith("SỞ TÀI CHÍNH")
    assert "SAO LỤC" in words
    assert "CỘNG HÒA" not in words


def test_what_an_electronic_copy_keeps_in_its_data_is_not_printed(congvan, data):
    file = data("sao-y", "medium: electronic\n")
    assert congvan("render", file).code == 0
    words = words_of(file.with_suffix(".docx"))
    assert words.startswith("SAO Y; Ủy ban nhân dân xã Đông Kinh;")
    assert "126/TB-UBND" in words
    assert "05/SY" not in words
    assert "Vi Thị Thơm" not in words
