"""Every example of the documentation runs as it is written, page by page, in an empty folder.

On a page a block with a caption is a file of that name; `python` blocks are executed in one namespace; `sh` blocks
are commands of congvan, and a `text` block right after one is all that they print. A command that ends with another
exit code than 0 says so in a comment. Any other block says right above it why it is not run.
"""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import frozen

from congvan.cli import main
from congvan.formats.loading import SIZE_LIMIT_MB
from congvan.reading.document import MAX_DOCUMENTS
from congvan.reading.package import MAX_FILE, MAX_PART
from congvan.reading.story import MAX_PARAGRAPHS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
ELSEWHERE = ("rules", "gallery.md", "samples.md")
"""Pages that programs write, and have tests of their own."""
PAGES = sorted(
    path.relative_to(DOCS).as_posix()
    for path in DOCS.rglob("*.md")
    if path.relative_to(DOCS).parts[0] not in ELSEWHERE
)

BLOCK = re.compile(
    r"^```(?:\{code-block\} )?(?P<kind>[a-z]+)\n(?::caption: (?P<file>\S+)\n\n?)?(?P<text>.*?)^```$",
    re.M | re.S,
)
REASON = re.compile(r"<!-- not run: .{10,} -->\n\Z")
FENCE = re.compile(r"^\s*(```|~~~)(?P<info>.*)$", re.M)
EXIT = re.compile(r"\s+# exit (\d)$")


@frozen
class Block:
    """A fenced block: what is in it, which file it is, whether it stands right below another, and why it is not run."""

    kind: str
    file: str | None
    text: str
    follows: bool
    excused: bool

    @property
    def is_tried(self) -> bool:
        return (
            self.file is not None or self.kind in ("python", "sh") or (self.kind == "text" and self.follows)
        )


def blocks(page: str) -> Iterator[Block]:
    text = (DOCS / page).read_text(encoding="utf-8")
    end = 0
    for match in BLOCK.finditer(text):
        above = text[end : match.start()]
        yield Block(
            match["kind"], match["file"], match["text"], not above.strip(), bool(REASON.search(above))
        )
        end = match.end()


def run(line: str) -> int:
    program, *words = shlex.split(line, comments=True)
    assert program == "congvan", (
        f"{line}: other programs' commands stand in blocks that say why they are not run"
    )
    with pytest.raises(SystemExit) as exit_:
        main(words)
    return int(exit_.value.code or 0)


@pytest.mark.parametrize("page", [page for page in PAGES if any(blocks(page))])
def test_examples(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONGVAN_LANG", "vi" if page.startswith("vi/") else "en")
    names: dict[str, object] = {}
    printed = ""
    for block in blocks(page):
        if block.file is not None:
            file = Path(block.file)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
        elif block.kind == "python":
            exec(compile(block.text, page, "exec"), names)
            printed = capsys.readouterr().out
        elif block.kind == "sh":
            for line in block.text.strip().splitlines():
                expected = EXIT.search(line)
                assert run(line) == (int(expected[1]) if expected else 0), line + capsys.readouterr().err
            printed = capsys.readouterr().out
        elif block.kind == "text" and block.follows:
            assert block.text == printed


@pytest.mark.parametrize("page", PAGES)
def test_every_block_is_run_or_says_why_not(page):
    found = list(blocks(page))
    for block in found:
        assert block.is_tried != block.excused, block.text
    opened = [match["info"] for match in FENCE.finditer((DOCS / page).read_text(encoding="utf-8"))][::2]
    directives = [info for info in opened if info.startswith("{") and not info.startswith("{code-block}")]
    assert len(opened) - len(directives) == len(found), "a block is written in a way that nobody tries"


def test_the_reference_names_everything_that_is_public():
    import congvan

    page = (DOCS / "reference" / "python.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\.\. auto\w+:: congvan\.(\w+)$", page, re.M))
    assert documented == set(congvan.__all__)


def test_every_link_to_a_file_leads_somewhere():
    for page in PAGES:
        text = re.sub(r"`[^`\n]+`", "", (DOCS / page).read_text(encoding="utf-8"))
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            assert "://" in target or (DOCS / page).parent.joinpath(target).exists(), f"{page}: {target}"


MESSAGES_ON_PAGES = {"troubleshooting.md": r"“([^”]+)”", "vi/khi-gap-loi.md": r"«([^»]{8,})»"}


@pytest.mark.parametrize("page", MESSAGES_ON_PAGES)
def test_a_message_that_a_page_explains_is_one_that_is_said(page):
    rows = [line for line in (DOCS / page).read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    quoted = re.findall(MESSAGES_ON_PAGES[page], "\n".join(rows))
    said = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    assert len(quoted) > 5
    for piece in quoted:
        assert piece.replace("LibreOffice", "{program}") in said, piece


NUMBERS_ON_PAGES = [
    ("limits.md", rf"more than {MAX_PARAGRAPHS:,} paragraphs or {MAX_DOCUMENTS} documents in a file"),
    ("limits.md", rf"parts larger than {MAX_PART >> 20} MB"),
    (
        "checking.md",
        rf"as far as a file may be large \({SIZE_LIMIT_MB} MB, a Word file {MAX_FILE >> 20} MB\)",
    ),
]


@pytest.mark.parametrize(("page", "said"), NUMBERS_ON_PAGES)
def test_a_number_on_a_page_is_that_of_the_code(page, said):
    text = " ".join((DOCS / page).read_text(encoding="utf-8").split())
    assert re.search(said, text), said


def test_every_page_is_in_the_sidebar():
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^(?:[^\n<`]+ <)?([\w/-]+)>?$", index, re.M))
    pages = {path.relative_to(DOCS).with_suffix("").as_posix() for path in DOCS.rglob("*.md")}
    assert {page for page in pages if not page.startswith("rules/CV")} - named == {"index"}


def test_every_example_that_is_named_is_there():
    for page in PAGES:
        text = (DOCS / page).read_text(encoding="utf-8")
        for named in re.findall(r"(?<![\w/])((?:examples|tests|tools)/[\w./-]*\w)", text):
            assert (ROOT / named).exists(), f"{page}: {named}"
