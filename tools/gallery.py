"""A picture of every type's example, the page that shows them, and the letter of the README: `make gallery`."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

import congvan
from congvan.model import Document
from congvan.rendering import render_document
from congvan.rendering.pdf import to_pdfs, to_png
from congvan.standards import ND30, DocumentType

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples" / "types"
PICTURES = ROOT / "docs" / "pictures" / "types"
PAGE = ROOT / "docs" / "gallery.md"
README = ROOT / "README.md"
LETTER = ROOT / "docs" / "pictures" / "cong-van.png"

DOTS_PER_INCH = 66
LETTER_DOTS_PER_INCH = 96
MARGIN = 40
"""Pixels left around the letter of the README."""
SHADES = 16
EDGE = "#b0b0b0"
COLUMNS = 3

HEAD = """# Gallery

One example of every type of document and every form of copy (Nghị định 30/2020/NĐ-CP, Điều 7 and Điều 25), as
`congvan render` prints it. Each picture is the first page; the file below it is all the data that it was made from.
[How the layouts differ from the act's samples, and why](samples.md).

"""


def kinds() -> tuple[DocumentType, ...]:
    """Types in the act's order, then the forms of copy."""
    return (*ND30.types.values(), *ND30.copies.values())


def small(picture: bytes) -> bytes:
    """The same picture with an edge, in shades of black and of the red that marks and seals have."""
    image = ImageOps.expand(Image.open(io.BytesIO(picture)).convert("RGB"), 1, EDGE)
    saved = io.BytesIO()
    image.quantize(palette=_palette(), dither=Image.Dither.NONE).save(saved, "PNG", optimize=True)
    return saved.getvalue()


def _palette() -> Image.Image:
    steps = [255 * step // (SHADES - 1) for step in range(SHADES)]
    colours = [(step, step, step) for step in steps] + [(255, step, step) for step in steps]
    palette = Image.new("P", (1, 1))
    palette.putpalette([value for colour in colours for value in colour])
    return palette


def letter_of_readme() -> Document:
    """The letter that the README begins with, its fault put right as it says there."""
    text = README.read_text(encoding="utf-8")
    letters = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    wrong, right = "recipients: [Lãnh đạo Sở]", "recipients: [Như trên, Lãnh đạo Sở]"
    assert wrong in letters[0], "the README's letter has another fault now"
    assert right in text, "the README puts it right otherwise"
    return congvan.loads(letters[0].replace(wrong, right))


def without_empty_paper(picture: bytes) -> bytes:
    """A page down to its last line."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    printed = ImageChops.invert(image).getbbox()
    assert printed is not None, "the page is empty"
    saved = io.BytesIO()
    image.crop((0, 0, image.width, min(image.height, printed[3] + MARGIN))).save(saved, "PNG")
    return saved.getvalue()


def page() -> str:
    """The page as Markdown."""
    return HEAD + "\n".join(_rows())


def _rows() -> Iterator[str]:
    cells = [_cell(kind) for kind in kinds()]
    yield "| " + " | ".join("&nbsp;" for _ in range(COLUMNS)) + " |"
    yield "|" + ":---:|" * COLUMNS
    for start in range(0, len(cells), COLUMNS):
        row = cells[start : start + COLUMNS]
        yield "| " + " | ".join(row + [""] * (COLUMNS - len(row))) + " |"
    yield ""


def _cell(kind: DocumentType) -> str:
    sample = f"Mẫu {kind.sample}" if kind.sample else "no sample in the act"
    return (
        f"**{kind.name}** ({sample})<br>![{kind.name}](pictures/types/{kind.slug}.png)<br>"
        f"[{kind.slug}.yaml](../examples/types/{kind.slug}.yaml)"
    )


def main() -> None:
    """Write the pictures and the page."""
    slugs = [kind.slug for kind in kinds()]
    documents = [render_document(congvan.load(EXAMPLES / f"{slug}.yaml"), folder=EXAMPLES) for slug in slugs]
    PICTURES.mkdir(parents=True, exist_ok=True)
    letter, *examples = to_pdfs([congvan.render(letter_of_readme()), *documents])
    LETTER.write_bytes(small(without_empty_paper(to_png(letter, dots_per_inch=LETTER_DOTS_PER_INCH))))
    for slug, pdf in zip(slugs, examples, strict=True):
        (PICTURES / f"{slug}.png").write_bytes(small(to_png(pdf, dots_per_inch=DOTS_PER_INCH)))
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
