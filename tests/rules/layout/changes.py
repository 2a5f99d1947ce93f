"""Word files described as changes of a correct one.

A case names a correct `file` (a name of `files.GOOD`, the typed letter if none) or gives a `document` (a
fragment that our templates print), and what is changed `with` it, a list of:

    {of: motto, size: 12, bold: no}       the look of a component's letters
    {of: "body[0]", align: left}          of its first paragraph alone; also first, left, right, before, after (pt), line
    {of: motto, say: [old, new]}          its wording
    {of: motto, drop: yes}                it is taken out; blank: 4 puts empty lines before it, break: page a new page,
                                          label: bold changes its number alone
    {line: motto, is: missing}            the line below a component: missing, dashed, a row of signs, or how much longer
    {page: {left: 25.4, height: 279}}     the page in mm; landscape: yes; first-number: shown
    {number: {size: 11, align: right}}    the page number; missing: yes, format: lowerRoman
    {xml: [old, new]}                     anything else in the file's XML
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from lxml import etree
from tests.rules.documents import document
from tests.rules.layout import files
from tests.rules.layout.files import File, W, drop, in_w, look, new_paragraph, runs, say, setting
from tests.rules.layout.test_faults import dash, drop_line, section, stretch

import congvan

LINES = {"issuer": 0, "motto": 1, "subject": 2}
YES = "yes"
_RUNS = {"bold": "b", "italic": "i", "caps": "caps", "colour": "color", "underline": "u", "font": "font"}
_INDENTS = {"first": "firstLine", "left": "left", "right": "right"}
_GAPS = ("before", "after")
_MM = 1440 / 25.4

Case = Mapping[str, Any]


def file_of(case: Case) -> File:
    """The correct file that a case starts from."""
    if "document" in case:
        made = document(case["document"])
        return File(congvan.render(made, check=False, today=files.TODAY))
    return File(files.GOOD[case.get("file", "typed")]())


def built(case: Case) -> tuple[File, bytes]:
    """The correct file of a case as it was read, and the bytes of the changed one."""
    file = file_of(case)
    swaps = []
    for change in case.get("with", ()):
        if "xml" in change:
            swaps.append(change["xml"])
        elif "page" in change:
            _page(file, change["page"])
        elif "number" in change:
            _number(file, change["number"])
        elif "is" in change:
            _line(file.rules_of(LINES[change["line"]])[0], change["is"])
        else:
            for paragraph in paragraphs(file, change["of"]):
                _change(paragraph, change)
    if swaps:
        text = etree.tostring(file.root, encoding="unicode")
        for old, new in swaps:
            assert old in text, old
            text = text.replace(old, new)
        file.trees["word/document.xml"] = etree.fromstring(text)
    return file, file.build()


def paragraphs(file: File, name: str) -> list[etree._Element]:
    """The paragraphs of a component, or the one of a number: `body`, `body[0]`."""
    key, _, index = name.partition("[")
    found = file.paragraphs(key)
    assert found, f"the file has no {key}"
    return [found[int(index.rstrip("]"))]] if index else found


def _change(paragraph: etree._Element, change: Case) -> None:
    qualities = {_RUNS[name]: _value(value) for name, value in change.items() if name in _RUNS}
    if "size" in change:
        qualities["sz"] = round(float(change["size"]) * 2)
    look(paragraph, **qualities)
    if "align" in change:
        setting(paragraph, "jc", val=change["align"])
    if indents := {_INDENTS[name]: _twips(change[name]) for name in _INDENTS if name in change}:
        setting(paragraph, "ind", **indents)
    if gaps := {name: _twips(change[name]) for name in _GAPS if name in change}:
        setting(paragraph, "spacing", **gaps)
    if "line" in change:
        height, rule = change["line"].split()
        setting(paragraph, "spacing", line=height, lineRule=rule)
    if "say" in change:
        say(paragraph, *change["say"])
    for _ in range(int(change.get("blank", 0))):
        paragraph.addprevious(new_paragraph())
    if "label" in change:
        _label(paragraph, change["label"])
    if "break" in change:
        next(paragraph.iter(f"{W}r")).insert(0, in_w(f'<w:br w:type="{change["break"]}"/>'))
    if change.get("drop") == YES:
        drop(paragraph)


def _label(paragraph: etree._Element, quality: str) -> None:
    """Give the number that a paragraph begins with a look of its own."""
    rest = next(run for run in paragraph.iter(f"{W}r") if run.find(f"{W}t") is not None)
    label = deepcopy(rest)
    rest.addprevious(label)
    number, space, text = rest.find(f"{W}t").text.partition(" ")
    label.find(f"{W}t").text = number
    rest.find(f"{W}t").text = space + text
    rest.find(f"{W}t").set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    look(label, **{_RUNS[quality]: 1})


def _value(value: str) -> str | int:
    return {YES: 1, "no": 0}.get(value, value)


def _twips(points: str) -> int:
    return round(float(points) * 20)


def _line(paragraph: etree._Element, what: str) -> None:
    if what == "dashed":
        dash(paragraph)
    elif re.fullmatch(r"[\d.]+", what):
        stretch(paragraph, float(what))
    else:
        drop_line(paragraph)
        if what != "missing":
            paragraph.extend(runs(what, size=14, font="Times New Roman"))


def _page(file: File, change: Case) -> None:
    size, margins = section(file).find(f"{W}pgSz"), section(file).find(f"{W}pgMar")
    for name, value in change.items():
        if name == "landscape":
            size.set(f"{W}orient", "landscape")
        elif name == "first-number":
            drop(section(file).find(f"{W}titlePg"))
        else:
            held = size if name in ("width", "height") else margins
            held.set(f"{W}{name[0] if held is size else name}", str(round(float(value) * _MM)))


def _number(file: File, change: Case) -> None:
    for name, value in change.items():
        if name == "missing":
            for reference in section(file).findall(f"{W}headerReference"):
                drop(reference)
        elif name == "format":
            etree.SubElement(section(file), f"{W}pgNumType").set(f"{W}fmt", value)
        else:
            for paragraph in file.header().iter(f"{W}p"):
                _change(paragraph, {name: value})
