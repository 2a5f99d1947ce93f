"""The same paper in another file: what Word may write otherwise without a change on paper."""

import io
import random
import unicodedata
import zipfile
from collections.abc import Callable
from copy import deepcopy

from lxml import etree
from tests.corpus.paper import Paper

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Parts = dict[str, etree._Element]


def _splits_runs(parts: Parts, chance: random.Random) -> None:
    """Every text in several runs, as after editing and spelling checks."""
    for run in list(parts[DOCUMENT].iter(W + "r")):
        texts = run.findall(W + "t")
        content = [child for child in run if child.tag != W + "rPr"]
        if len(texts) != 1 or content != texts or len(texts[0].text or "") < 2:
            continue
        text = texts[0].text
        cut = chance.randrange(1, len(text))
        second = deepcopy(run)
        texts[0].text, second.find(W + "t").text = text[:cut], text[cut:]
        for piece in (run, second):
            piece.find(W + "t").set(SPACE, "preserve")
        run.addnext(second)
        run.addnext(etree.Element(W + "proofErr", {W + "type": "spellStart"}))


def _marks_revisions(parts: Parts, chance: random.Random) -> None:
    """Session marks, languages and bookmarks everywhere."""
    for index, paragraph in enumerate(parts[DOCUMENT].iter(W + "p")):
        paragraph.set(W + "rsidR", f"{chance.randrange(1 << 24):08X}")
        for run in paragraph.findall(W + "r"):
            properties = run.find(W + "rPr")
            if properties is None:
                properties = etree.Element(W + "rPr")
                run.insert(0, properties)
            properties.append(etree.Element(W + "lang", {W + "val": "vi-VN"}))
        first = paragraph.find(W + "r")
        if first is not None:
            first.addprevious(
                etree.Element(W + "bookmarkStart", {W + "id": str(900 + index), W + "name": f"_Hlk{index}"})
            )
            first.addnext(etree.Element(W + "bookmarkEnd", {W + "id": str(900 + index)}))


def _decomposes(parts: Parts, chance: random.Random) -> None:
    """All letters apart from their marks."""
    for text in parts[DOCUMENT].iter(W + "t"):
        text.text = unicodedata.normalize("NFD", text.text or "")


def _wraps_blocks(parts: Parts, chance: random.Random) -> None:
    """Every second block of the body in a content control."""
    body = parts[DOCUMENT].find(W + "body")
    for block in list(body)[::2]:
        if block.tag == W + "sectPr":
            continue
        control = etree.Element(W + "sdt")
        etree.SubElement(control, W + "sdtPr")
        content = etree.SubElement(control, W + "sdtContent")
        block.addprevious(control)
        content.append(block)


def _wraps_runs(parts: Parts, chance: random.Random) -> None:
    """Runs in smart tags, insertions and custom XML."""
    wrappers = (W + "smartTag", W + "ins", W + "customXml")
    for index, run in enumerate(list(parts[DOCUMENT].iter(W + "r"))):
        parent = run.getparent()
        if parent.tag != W + "p" or run.find(W + "fldChar") is not None or index % 2:
            continue
        wrapper = etree.Element(wrappers[index // 2 % 3], {W + "id": str(5000 + index), W + "author": "VT"})
        run.addprevious(wrapper)
        wrapper.append(run)


def _moves_into_styles(parts: Parts, chance: random.Random) -> None:
    """Formats of runs and paragraphs in styles of their own instead of on them."""
    styles, known = parts[STYLES], {}
    for tag, kind, mark in (("rPr", "character", "rStyle"), ("pPr", "paragraph", "pStyle")):
        owner = W + ("r" if kind == "character" else "p")
        for properties in list(parts[DOCUMENT].iter(W + tag)):
            if properties.getparent().tag != owner or properties.find(W + mark) is not None:
                continue
            stays = [
                child
                for child in properties
                if child.tag in {W + "sectPr", W + "rPr", W + "framePr", W + "numPr", W + "vanish"}
            ]
            moved = [child for child in properties if child not in stays]
            if not moved:
                continue
            key = (kind, b"".join(etree.tostring(child) for child in moved))
            if key not in known:
                known[key] = f"S{len(known)}"
                style = etree.SubElement(styles, W + "style", {W + "type": kind, W + "styleId": known[key]})
                etree.SubElement(style, W + "name", {W + "val": known[key]})
                if kind == "paragraph":
                    etree.SubElement(style, W + "basedOn", {W + "val": "Normal"})
                etree.SubElement(style, W + tag).extend(deepcopy(moved))
            for child in moved:
                properties.remove(child)
            properties.insert(0, etree.Element(W + mark, {W + "val": known[key]}))


DISGUISES: dict[str, Callable[[Parts, random.Random], None]] = {
    "runs split": _splits_runs,
    "revision marks": _marks_revisions,
    "decomposed": _decomposes,
    "blocks in controls": _wraps_blocks,
    "runs wrapped": _wraps_runs,
    "formats in styles": _moves_into_styles,
}


def disguised(paper: Paper, change: Callable[[Parts, random.Random], None]) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(paper.make()))
    parts = {name: etree.fromstring(source.read(name)) for name in (DOCUMENT, STYLES)}
    change(parts, random.Random(paper.name))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            data = etree.tostring(parts[name]) if name in parts else source.read(name)
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data)
    return target.getvalue()
