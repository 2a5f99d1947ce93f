"""The page that the web service draws as data is the Word file's."""

import pytest
from tests.examples.data import LETTER
from tests.examples.service import ROOT

import congvan
from congvan.reading import read_layout


def blocks(part: list[dict]):
    """Paragraphs of a drawn page, in reading order."""
    for block in part:
        if "rows" in block:
            for row in block["rows"]:
                for cell in row:
                    yield from blocks(cell["blocks"])
        else:
            yield block


def drawn(block: dict) -> str:
    return "\n".join("".join(run["text"] for run in line) for line in block["lines"])


@pytest.mark.parametrize("slug", sorted(path.stem for path in (ROOT / "examples" / "types").glob("*.yaml")))
def test_the_drawn_page_says_what_the_word_file_says(client, slug):
    document = congvan.load(ROOT / "examples" / "types" / f"{slug}.yaml")
    pages = client.post("/sheet", json=congvan.to_dict(document)).json()
    shown = [drawn(block) for page in pages for block in (*blocks(page["blocks"]), *page["foot"])]
    text = (
        paragraph.text
        for file in congvan.render_files(document, check=False).values()
        for paragraph in read_layout(file).paragraphs
        if paragraph.place.story == "body"
    )
    assert sorted(shown) == sorted(text)


def test_the_drawn_page_looks_like_the_word_file(client):
    data = LETTER | {
        "urgency": "khan",
        "annexes": [{"title": "BIỂU", "body": "| A | B |\n|---|---|\n| 1 | 2 |", "landscape": True}],
    }
    letter, annex = client.post("/sheet", json=data).json()
    assert (annex["width"], annex["height"]) == (letter["height"], letter["width"])
    by_text = {drawn(block): block for block in blocks(letter["blocks"])}
    motto = by_text["Độc lập - Tự do - Hạnh phúc"]
    assert (motto["align"], motto["lines"][0][0]["bold"], motto["lines"][0][0]["size"]) == (
        "center",
        True,
        13,
    )
    assert by_text["Lạng Sơn, ngày 26 tháng 3 năm 2026"]["lines"][0][0]["italic"]
    (table,) = (block for block in annex["blocks"] if "rows" in block)
    assert [[cell["bordered"] for cell in row] for row in table["rows"]] == [[True, True], [True, True]]
    assert "KHẨN" in by_text
