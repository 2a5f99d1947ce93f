"""Formatting properties of one element (w:rPr, w:pPr) as a layer: only what it says itself.

A layer is a dict; a layer laid over another is `lower | upper`. Lengths and sizes in pt.
"""

import re
from collections.abc import Callable
from itertools import islice
from typing import Any

from congvan.model.layout import Border, Frame, TabStop
from congvan.reading.theme import Theme
from congvan.reading.xml import Element, W, integer, length, on, twips

Layer = dict[str, Any]

TOGGLES = ("b", "i", "caps", "smallCaps", "strike", "vanish", "bCs", "iCs")
"""Properties that styles of different levels turn on and off in turn (ECMA-376, Part 1, 17.7.3)."""

_INVISIBLE_BORDERS = frozenset(("nil", "none"))
_SIZE_LIMIT = 1638
"""The largest font size (pt) that Word takes."""
_WIDEST_PERCENT = 600
"""The widest that Word sets characters (percent)."""
_MOST_TABS = 64
"""The most tab stops that Word gives a paragraph."""


def visible_border(element: Element | None) -> Border | None:
    """The border that an element such as w:bottom draws, None where it draws none."""
    if element is None:
        return None
    style = element.get(W + "val", "none")
    if style in _INVISIBLE_BORDERS:
        return None
    return Border(style, length(element.get(W + "sz"), 1 / 8) or 0.5, hexadecimal(element.get(W + "color")))


def hexadecimal(colour: str | None) -> str | None:
    """A colour as six hexadecimal digits; None for black, automatic and what is no colour."""
    if colour is None or not re.fullmatch(r"[0-9A-Fa-f]{6}", colour) or colour == "000000":
        return None
    return colour.upper()


def run_layer(element: Element | None, theme: Theme) -> Layer:
    """What a w:rPr says of characters."""
    layer: Layer = {}
    for child in element if element is not None else ():
        reader = _RUN.get(child.tag)
        if reader is not None:
            reader(child, theme, layer)
    return layer


def paragraph_layer(element: Element | None) -> Layer:
    """What a w:pPr says of a paragraph."""
    layer: Layer = {}
    for child in element if element is not None else ():
        reader = _PARAGRAPH.get(child.tag)
        if reader is not None:
            reader(child, layer)
    return layer


def _toggle(name: str) -> Callable[[Element, Theme, Layer], None]:
    def read(element: Element, _: Theme, layer: Layer) -> None:
        layer[name] = on(element)

    return read


def _fonts(element: Element, theme: Theme, layer: Layer) -> None:
    for slot, reference in (
        ("ascii", "asciiTheme"),
        ("hAnsi", "hAnsiTheme"),
        ("eastAsia", "eastAsiaTheme"),
        ("cs", "cstheme"),
    ):
        name = theme.font(element.get(W + reference)) or element.get(W + slot)
        if name:
            layer[slot] = name
    if hint := element.get(W + "hint"):
        layer["hint"] = hint


def _size(name: str) -> Callable[[Element, Theme, Layer], None]:
    def read(element: Element, _: Theme, layer: Layer) -> None:
        size = length(element.get(W + "val"), 1 / 2)
        if size is not None and 0 < size <= _SIZE_LIMIT:
            layer[name] = size

    return read


def _colour(element: Element, theme: Theme, layer: Layer) -> None:
    stated = element.get(W + "val")
    reference = element.get(W + "themeColor")
    layer["colour"] = hexadecimal(stated if stated or not reference else theme.colour(reference))


def _underline(element: Element, _: Theme, layer: Layer) -> None:
    style = element.get(W + "val", "single")
    layer["underline"] = None if style == "none" else style


def _vertical(element: Element, _: Theme, layer: Layer) -> None:
    position = element.get(W + "val")
    layer["vertical"] = position if position in ("superscript", "subscript") else "baseline"


def _letter_spacing(element: Element, _: Theme, layer: Layer) -> None:
    layer["spacing"] = twips(element.get(W + "val")) or 0.0


def _letter_width(element: Element, _: Theme, layer: Layer) -> None:
    percent = length((element.get(W + "val") or "").removesuffix("%"), 1)
    layer["scale"] = percent / 100 if percent is not None and 1 <= percent <= _WIDEST_PERCENT else 1.0


def _letter_border(element: Element, _: Theme, layer: Layer) -> None:
    layer["border"] = visible_border(element)


def _complex_script(element: Element, _: Theme, layer: Layer) -> None:
    layer["complex"] = on(element)


_RUN: dict[str, Callable[[Element, Theme, Layer], None]] = {
    **{W + name: _toggle(name) for name in TOGGLES},
    W + "dstrike": _toggle("dstrike"),
    W + "rFonts": _fonts,
    W + "sz": _size("size"),
    W + "szCs": _size("complex_size"),
    W + "color": _colour,
    W + "u": _underline,
    W + "vertAlign": _vertical,
    W + "spacing": _letter_spacing,
    W + "w": _letter_width,
    W + "bdr": _letter_border,
    W + "cs": _complex_script,
    W + "rtl": _complex_script,
}

_ALIGNMENTS = {
    "left": "left", "start": "left", "center": "center", "right": "right", "end": "right",
    "both": "justify", "distribute": "justify", "thaiDistribute": "justify",
    "lowKashida": "justify", "mediumKashida": "justify", "highKashida": "justify",
}  # fmt: skip


def _align(element: Element, layer: Layer) -> None:
    if (align := _ALIGNMENTS.get(element.get(W + "val", ""))) is not None:
        layer["align"] = align


def _put(layer: Layer, name: str, value: float | None) -> None:
    if value is not None:
        layer[name] = value


_INDENTS = (
    ("left", ("left", "start"), 1),
    ("right", ("right", "end"), 1),
    ("first_line", ("firstLine",), 1),
    ("first_line", ("hanging",), -1),
)


def _indents(element: Element, layer: Layer) -> None:
    for name, stated, sign in _INDENTS:
        points = next((twips(found) for one in stated if (found := element.get(W + one))), None)
        characters = next((found for one in stated if (found := element.get(f"{W}{one}Chars"))), None)
        _put(layer, name, None if points is None else sign * points)
        if characters is not None:
            # Word writes the length that they come to beside them; another length alone does not take them back.
            hundredths = length(characters, 1) or 0
            layer[f"{name}_characters"] = (sign * hundredths / 100, layer.get(name)) if hundredths else None


def _spacing(element: Element, layer: Layer) -> None:
    _put(layer, "space_before", twips(element.get(W + "before")))
    _put(layer, "space_after", twips(element.get(W + "after")))
    _put(layer, "line", twips(element.get(W + "line")))
    if rule := element.get(W + "lineRule"):
        layer["line_rule"] = rule
    for name in ("beforeAutospacing", "afterAutospacing"):
        if (stated := element.get(W + name)) is not None:
            layer[name] = stated not in ("0", "false", "off")


def _switch(name: str) -> Callable[[Element, Layer], None]:
    def read(element: Element, layer: Layer) -> None:
        layer[name] = on(element)

    return read


def _borders(element: Element, layer: Layer) -> None:
    for side, name in (("top", "top_border"), ("bottom", "bottom_border")):
        if (border := element.find(W + side)) is not None:
            layer[name] = visible_border(border)


def _tabs(element: Element, layer: Layer) -> None:
    stops: dict[float, TabStop | None] = {}
    for tab in islice(element.iterchildren(W + "tab"), _MOST_TABS):
        position = twips(tab.get(W + "pos"))
        if position is None:
            continue
        kind = {"start": "left", "end": "right"}.get(tab.get(W + "val", "left"), tab.get(W + "val", "left"))
        leader = tab.get(W + "leader")
        stops[position] = (
            None if kind == "clear" else TabStop(position, kind, None if leader == "none" else leader)
        )
    layer["tabs"] = stops


def _frame(element: Element, layer: Layer) -> None:
    layer["frame"] = Frame(
        element.get(W + "xAlign"), twips(element.get(W + "x")), twips(element.get(W + "w"))
    )


def _numbering(element: Element, layer: Layer) -> None:
    for child in element:
        if child.tag == W + "numId":
            layer["number"] = integer(child.get(W + "val"))
        elif child.tag == W + "ilvl":
            layer["level"] = integer(child.get(W + "val"))


_PARAGRAPH: dict[str, Callable[[Element, Layer], None]] = {
    W + "jc": _align,
    W + "ind": _indents,
    W + "spacing": _spacing,
    W + "contextualSpacing": _switch("contextual"),
    W + "keepNext": _switch("keep_with_next"),
    W + "keepLines": _switch("keep_lines"),
    W + "pageBreakBefore": _switch("page_break_before"),
    W + "pBdr": _borders,
    W + "tabs": _tabs,
    W + "framePr": _frame,
    W + "numPr": _numbering,
}


def laid_over(lower: Layer, upper: Layer) -> Layer:
    """Paragraph layers merged: the upper one wins, tab stops add up and can be cleared."""
    merged = lower | upper
    if "tabs" in lower and "tabs" in upper:
        merged["tabs"] = lower["tabs"] | upper["tabs"]
    return merged
