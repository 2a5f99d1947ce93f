"""Copies open in LibreOffice, and show what the fixes say."""

import io

import pdfplumber
import pytest
from tests.editing.copies import faults, fixed, judge
from tests.visual.pages import missing_tool

from congvan.editing import annotate
from congvan.reading import read_file
from congvan.rendering.pdf import to_pdfs

FAULTS = faults()
NAMES = ("CV207-no_line_below_the_motto-typed", "CV106-no_page_number-typed, three pages")

pytestmark = pytest.mark.visual


@pytest.fixture(scope="module")
def printed():
    if (reason := missing_tool()) is not None:
        pytest.skip(reason)
    files = [FAULTS[name][1]() for name in NAMES]
    noted = annotate(files[0], judge(read_file(files[0]))[0])
    return to_pdfs([*[fixed(data).data for data in files], noted], time_limit=300)


def pages(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            (page.extract_text(), [*page.lines, *page.rects, *page.curves], page.extract_words())
            for page in document.pages
        ]


def test_the_motto_has_its_line(printed):
    _, strokes, words = pages(printed[0])[0]
    first, last = (next(one for one in words if one["text"] == text) for text in ("Độc", "phúc"))
    assert any(
        first["x0"] - 25 <= one["x0"] <= first["x0"] + 25
        and last["x1"] - 25 <= one["x1"] <= last["x1"] + 25
        and first["bottom"] - 4 <= one["top"] <= first["bottom"] + 6
        for one in strokes
    )


def test_pages_are_numbered_from_the_second_on(printed):
    tops = [
        min((one for one in words if one["text"].isdigit()), key=lambda one: one["top"], default=None)
        for _, _, words in pages(printed[1])
    ]
    assert len(tops) >= 3
    for number, word in enumerate(tops[1:], 2):
        assert word["text"] == str(number)
        assert word["top"] < 57
    assert tops[0] is None or tops[0]["top"] > 57


def test_a_copy_with_comments_opens(printed):
    assert "Độc lập - Tự do - Hạnh phúc" in pages(printed[2])[0][0]
