"""Pages as LibreOffice prints them, for measuring."""

import shutil
import subprocess
import time
from functools import cache
from pathlib import Path
from typing import Any

import pdfplumber
from tests.visual.cases import APART, CASES

from congvan.rendering import Template
from congvan.rendering.pdf import to_pdfs

SCHEMES = ("12-13-13", "13-14-14")
_LIMIT_SECONDS = 300


@cache
def missing_tool() -> str | None:
    """Why pages cannot be measured here, or None."""
    if shutil.which("soffice") is None:
        return "LibreOffice (soffice) is not installed"
    if shutil.which("fc-match") is None:
        return "fontconfig (fc-match) is not installed"
    # The older Liberation Serif has no Vietnamese letters: LibreOffice would take them from another font.
    pattern = "Times New Roman:charset=1ed9"
    font = subprocess.run(
        ["fc-match", "-f", "%{family}", pattern], capture_output=True, text=True, check=False
    ).stdout
    if not font.startswith(("Times New Roman", "Liberation Serif", "Tinos")):
        return "no Times New Roman, Liberation Serif 2 or Tinos with Vietnamese letters is installed"
    return None


HOME: list[Path] = []
"""The folder that the processes of one test run share; `conftest.py` names it."""


@cache
def _printed() -> Path:
    """The folder with every case in print: LibreOffice starts once, in whichever process is first."""
    folder = HOME[0] / "congvan-visual"
    done = folder / "done"
    try:
        folder.mkdir()
    except FileExistsError:
        until = time.monotonic() + _LIMIT_SECONDS
        while not done.exists() and time.monotonic() < until:
            time.sleep(0.2)
        return folder
    names, documents = [], []
    for name, (layout, make) in (CASES | APART).items():
        document = make()
        for scheme in SCHEMES:
            names.append(f"{name}.{scheme}.pdf")
            documents.append(Template.load(f"nd30-2020/{layout}", scheme=scheme).render(document))
    for name, pdf in zip(names, to_pdfs(documents, time_limit=_LIMIT_SECONDS), strict=True):
        (folder / name).write_bytes(pdf)
    done.touch()
    return folder


@cache
def pages(case: str, scheme: str) -> tuple["Page", ...]:
    """The pages of a case under a size scheme."""
    with pdfplumber.open(_printed() / f"{case}.{scheme}.pdf") as pdf:
        return tuple(Page(page) for page in pdf.pages)


class Line:
    """A printed line of text."""

    def __init__(self, characters: list[dict[str, Any]]) -> None:
        visible = [character for character in characters if not character["text"].isspace()]
        self.text = _with_spaces(visible)
        self.left = min(character["x0"] for character in visible)
        self.right = max(character["x1"] for character in visible)
        self.top = min(character["top"] for character in visible)
        self.bottom = max(character["bottom"] for character in visible)
        self.sizes = {round(character["size"], 1) for character in visible}
        self.fonts = {character["fontname"].partition("+")[2] for character in visible}
        self.colors = {character["non_stroking_color"] for character in visible}

    @property
    def center(self) -> float:
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def bold(self) -> bool:
        return all("Bold" in font for font in self.fonts)

    @property
    def italic(self) -> bool:
        return all("Italic" in font for font in self.fonts)

    def __repr__(self) -> str:
        return f"<{self.text!r} {self.left:.0f}-{self.right:.0f} at {self.top:.0f}>"


class Page:
    """What a page shows: lines of text, drawn lines and boxes, in points from the top left."""

    def __init__(self, page: Any) -> None:
        self.width, self.height = page.width, page.height
        self.lines = [
            Line(part)
            for line in page.extract_text_lines(return_chars=True, x_tolerance=2)
            for part in _columns(line["chars"])
        ]
        self.rules = [
            shape
            for shape in (*page.lines, *page.rects, *page.curves)
            if shape["height"] < 2 < shape["width"]
        ]
        self.shapes = [*page.lines, *page.rects, *page.curves]
        self.images = page.images

    def line(self, start: str) -> Line:
        """The line that starts with a text."""
        found = [line for line in self.lines if line.text.startswith(start)]
        assert found, f"no line starts with {start!r}: {[line.text for line in self.lines]}"
        return found[0]

    def rule_below(self, line: Line) -> dict[str, Any]:
        """The drawn line right below a line of text."""
        below = [
            rule
            for rule in self.rules
            if 0 <= rule["top"] - line.bottom + 3 < 12
            and line.left <= (rule["x0"] + rule["x1"]) / 2 <= line.right
        ]
        assert below, f"nothing is drawn below {line!r}"
        return min(below, key=lambda rule: rule["top"])


_SPACE = 1.5
"""Space (pt) that parts two words."""

_GAP = 16
"""Space (pt) that parts two columns."""


def _with_spaces(characters: list[dict[str, Any]]) -> str:
    text, end = "", characters[0]["x0"]
    for character in characters:
        text += f" {character['text']}" if character["x0"] - end > _SPACE else character["text"]
        end = character["x1"]
    return text


def _columns(characters: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The characters of one line, cut where a column ends."""
    parts: list[list[dict[str, Any]]] = []
    end = None
    for character in characters:
        if character["text"].isspace():
            if parts:
                parts[-1].append(character)
            continue
        if end is None or character["x0"] - end > _GAP:
            parts.append([])
        parts[-1].append(character)
        end = character["x1"]
    return parts
