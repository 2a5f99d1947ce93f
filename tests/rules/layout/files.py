"""Correct Word files, and what it takes to break one property of them in their XML."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from lxml import etree
from tests.reading.builders import NAMESPACES, p, r
from tests.rules.documents import assert_sound
from tests.rules.layout import typed

import congvan
from congvan.reading.document import read_document
from congvan.reading.layout import read_layout
from congvan.reading.result import Reading
from congvan.rules import Report, Selection, Severity, check_document

W = f"{{{NAMESPACES['w']}}}"
TODAY = dt.date(2026, 11, 1)
EVERYTHING = Selection(min_severity=Severity.INFO)
GRAVE = Selection()
TEMPLATES = Path(__file__).parents[3] / "templates" / "nd30-2020"


def check(data: bytes, selection: Selection = EVERYTHING) -> Report:
    """The report on a Word file."""
    reading = read_document(read_layout(data))
    report = check_document(reading.document, reading.printed, selection=selection, today=TODAY)
    assert_sound(report, reading.document)
    return report


@cache
def rendered(slug: str, scheme: str | None = None) -> bytes:
    """The example of a layout as our own templates print it."""
    document = congvan.load(TEMPLATES / slug / "example.yaml")
    return congvan.render(document, scheme=scheme, today=TODAY)


@cache
def letter(pages: int = 1) -> bytes:
    """A letter as clerks type it."""
    return typed.letter(pages=pages).build()


GOOD: dict[str, Callable[[], bytes]] = {
    "typed": letter,
    "typed, three pages": lambda: letter(3),
    **{
        path.parent.name: (lambda slug=path.parent.name: rendered(slug))
        for path in sorted(TEMPLATES.glob("*/example.yaml"))
    },
}


def in_w(text: str) -> etree._Element:
    """An element of WordprocessingML, with the namespaces that snippets leave to the root of a part."""
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return etree.fromstring(f"<root {declared}>{text}</root>")[0]


@cache
def read(data: bytes) -> Reading:
    """A file as it was before it is broken."""
    return read_document(read_layout(data))


class File:
    """A Word file that is being broken: its paragraphs by component, and its parts."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.trees: dict[str, etree._Element] = {}
        self.root = self.part("word/document.xml")
        self.reading = read(data)
        self.all = [
            one
            for one in self.root.iter(f"{W}p")
            if not any("Fallback" in up.tag for up in one.iterancestors())
        ]

    def part(self, name: str) -> etree._Element:
        """The root of a part, whose changes are kept."""
        if name not in self.trees:
            self.trees[name] = etree.fromstring(self.parts[name])
        return self.trees[name]

    def header(self) -> etree._Element:
        """The root of the header that holds the page number."""
        name = next(one for one in self.parts if "header" in one and b"PAGE" in self.parts[one])
        return self.part(name)

    def paragraphs(self, key: str) -> list[etree._Element]:
        """The paragraphs of every component of a key."""
        indexes = dict.fromkeys(
            extent.paragraph for one in self.reading.components.of(key) for extent in one.extents
        )
        return [self.all[index] for index in indexes]

    def rules_of(self, *indexes: int) -> list[etree._Element]:
        """Paragraphs that hold a drawn line, in order."""
        held = [one for one in self.all if one.find(f".//{{{NAMESPACES['wps']}}}wsp") is not None]
        return [held[index] for index in indexes]

    def build(self) -> bytes:
        """The bytes of the broken file."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in self.parts.items():
                tree = self.trees.get(name)
                package.writestr(name, content if tree is None else etree.tostring(tree))
        return buffer.getvalue()


def look(element: etree._Element, **qualities: object) -> None:
    """Set qualities of every run below an element: `sz`, `b`, `i`, `color`, `caps`, `u` or `font`."""
    for run in element.iter(f"{W}r"):
        held = run.find(f"{W}rPr")
        if held is None:
            held = etree.Element(f"{W}rPr")
            run.insert(0, held)
        for name, value in qualities.items():
            tag = "rFonts" if name == "font" else name
            for old in held.findall(f"{W}{tag}"):
                held.remove(old)
            new = etree.SubElement(held, f"{W}{tag}")
            if name == "font":
                for side in ("ascii", "hAnsi", "cs", "eastAsia"):
                    new.set(f"{W}{side}", str(value))
            else:
                new.set(f"{W}val", str(value))


def setting(paragraph: etree._Element, name: str, **attributes: object) -> None:
    """Set a property of a paragraph: `jc`, `ind`, `spacing`."""
    held = paragraph.find(f"{W}pPr")
    if held is None:
        held = etree.Element(f"{W}pPr")
        paragraph.insert(0, held)
    found = held.find(f"{W}{name}")
    if found is None:
        found = etree.SubElement(held, f"{W}{name}")
    for key, value in attributes.items():
        found.set(f"{W}{key}", str(value))


def say(paragraph: etree._Element, old: str, new: str) -> None:
    """Replace a text in a paragraph; it becomes one run with the first one's look."""
    nodes = list(paragraph.iter(f"{W}t", f"{W}br", f"{W}tab"))
    text = "".join(node.text or " " for node in nodes)
    assert old in text, (old, text)
    first = next(node for node in nodes if node.tag == f"{W}t")
    first.text = text.replace(old, new)
    first.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    for node in nodes:
        if node is not first:
            node.getparent().remove(node)


def drop(element: etree._Element) -> None:
    """Take an element away."""
    element.getparent().remove(element)


def runs(*texts: str, **formatting: object) -> list[etree._Element]:
    """New runs."""
    return [in_w(r(text, **formatting)) for text in texts]


def new_paragraph(text: str = "", **formatting: object) -> etree._Element:
    """A new paragraph."""
    return in_w(p(text, **formatting) if text else "<w:p></w:p>")


def summary(report: Report) -> str:
    """The findings of a report on one line."""
    return "; ".join(f"{one.code} [{one.paragraph}] {one.message.vi}" for one in report) or "nothing"
