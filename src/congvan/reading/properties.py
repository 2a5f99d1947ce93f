"""Formatting properties of one element (w:rPr, w:pPr) as a layer: only what it says itself.

A layer is a dict; a layer laid over another is `lower | upper`. What the model's formats have is called as it is
there. Lengths and sizes in pt.
"""

import re
from collections.abc import Callable
from itertools import islice
from typing import Any

from congvan.model.layout import Border, Frame, TabStop
from congvan.reading.theme import Theme
from congvan.reading.xml import Element, W, integer, length, on, twips

Layer = dict[str, Any]

TOGGLES = {
    "b": "bold", "i": "italic", "caps": "caps", "smallCaps": "small_caps", "strike": "strike", "vanish": "hidden",
    "bCs": "complex_bold", "iCs": "complex_italic",
}  # fmt: skip
"""Properties that styles of different levels turn on and off in turn (ECMA-376, Part 1, 17.7.3), with their names in layers."""

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
        if (reader := _RUN.get(child.tag)) is not None:
            layer |= reader(child)
        elif (themed := _THEMED.get(child.tag)) is not None:
            layer |= themed(child, theme)
    return layer


def paragraph_layer(element: Element | None) -> Layer:
    """What a w:pPr says of a paragraph."""
    layer: Layer = {}
    for child in element if element is not None else ():
        if (reader := _PARAGRAPH.get(child.tag)) is not None:
            layer |= reader(child)
    return layer


def _switch(name: str) -> Callable[[Element], Layer]:
    return lambda element: {name: on(element)}


def _stated(**values: object) -> Layer:
    return {name: value for name, value in values.items() if value is not None}


def _fonts(element: Element, theme: Theme) -> Layer:
    layer = _stated(hint=element.get(W + "hint") or None)
    for slot, reference in (
        ("ascii", "asciiTheme"),
        ("hAnsi", "hAnsiTheme"),
        ("eastAsia", "eastAsiaTheme"),
        ("cs", "cstheme"),
    ):
        if name := theme.font(element.get(W + reference)) or element.get(W + slot):
            layer[slot] = name
    return layer


def _colour(element: Element, theme: Theme) -> Layer:
    stated = element.get(W + "val")
    reference = element.get(W + "themeColor")
    return {"colour": hexadecimal(stated if stated or not reference else theme.colour(reference))}


_THEMED: dict[str, Callable[[Element, Theme], Layer]] = {W + "rFonts": _fonts, W + "color": _colour}


def _size(name: str) -> Callable[[Element], Layer]:
    def read(element: Element) -> Layer:
        size = length(element.get(W + "val"), 1 / 2)
        return {name: size} if size is not None and 0 < size <= _SIZE_LIMIT else {}

    return read


def _underline(element: Element) -> Layer:
    style = element.get(W + "val", "single")
    return {"underline": None if style == "none" else style}


def _vertical(element: Element) -> Layer:
    position = element.get(W + "val")
    return {"vertical": position if position in ("superscript", "subscript") else "baseline"}


def _letter_width(element: Element) -> Layer:
    percent = length((element.get(W + "val") or "").removesuffix("%"), 1)
    return {"scale": percent / 100 if percent is not None and 1 <= percent <= _WIDEST_PERCENT else 1.0}


_RUN: dict[str, Callable[[Element], Layer]] = {
    **{W + element: _switch(name) for element, name in TOGGLES.items()},
    W + "dstrike": _switch("double_strike"),
    W + "sz": _size("size"),
    W + "szCs": _size("complex_size"),
    W + "u": _underline,
    W + "vertAlign": _vertical,
    W + "spacing": lambda element: {"spacing": twips(element.get(W + "val")) or 0.0},
    W + "w": _letter_width,
    W + "bdr": lambda element: {"border": visible_border(element)},
    W + "cs": _switch("complex"),
    W + "rtl": _switch("complex"),
}

_ALIGNMENTS = {
    "left": "left", "start": "left", "center": "center", "right": "right", "end": "right",
    "both": "justify", "distribute": "justify", "thaiDistribute": "justify",
    "lowKashida": "justify", "mediumKashida": "justify", "highKashida": "justify",
}  # fmt: skip
_INDENTS = (
    ("left", ("left", "start"), 1),
    ("right", ("right", "end"), 1),
    ("first_line", ("firstLine",), 1),
    ("first_line", ("hanging",), -1),
)


def _indents(element: Element) -> Layer:
    layer: Layer = {}
    for name, stated, sign in _INDENTS:
        points = next((twips(found) for one in stated if (found := element.get(W + one))), None)
        characters = next((found for one in stated if (found := element.get(f"{W}{one}Chars"))), None)
        if points is not None:
            layer[name] = sign * points
        if characters is not None:
            # Word writes the length that they come to beside them; another length alone does not take them back.
            hundredths = length(characters, 1) or 0
            layer[f"{name}_characters"] = (sign * hundredths / 100, layer.get(name)) if hundredths else None
    return layer


def _spacing(element: Element) -> Layer:
    return _stated(
        space_before=twips(element.get(W + "before")),
        space_after=twips(element.get(W + "after")),
        line=twips(element.get(W + "line")),
        line_rule=element.get(W + "lineRule") or None,
    ) | {
        name: stated not in ("0", "false", "off")
        for name in ("beforeAutospacing", "afterAutospacing")
        if (stated := element.get(W + name)) is not None
    }


def _borders(element: Element) -> Layer:
    return {
        f"{side}_border": visible_border(border)
        for side in ("top", "bottom")
        if (border := element.find(W + side)) is not None
    }


def _tabs(element: Element) -> Layer:
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
    return {"tabs": stops}


def _frame(element: Element) -> Layer:
    frame = Frame(element.get(W + "xAlign"), twips(element.get(W + "x")), twips(element.get(W + "w")))
    return {"frame": frame}


_PARAGRAPH: dict[str, Callable[[Element], Layer]] = {
    W + "jc": lambda element: _stated(align=_ALIGNMENTS.get(element.get(W + "val", ""))),
    W + "ind": _indents,
    W + "spacing": _spacing,
    W + "contextualSpacing": _switch("contextual"),
    W + "keepNext": _switch("keep_with_next"),
    W + "keepLines": _switch("keep_lines"),
    W + "pageBreakBefore": _switch("page_break_before"),
    W + "pBdr": _borders,
    W + "tabs": _tabs,
    W + "framePr": _frame,
    W + "numPr": lambda element: {
        name: integer(found.get(W + "val"))
        for name, tag in (("number", "numId"), ("level", "ilvl"))
        if (found := element.find(W + tag)) is not None
    },
}


def laid_over(*layers: Layer) -> Layer:
    """Paragraph layers merged, the lowest first: an upper one wins, tab stops add up and can be cleared."""
    merged: Layer = {}
    for layer in layers:
        tabs = merged.get("tabs", {}) | layer.get("tabs", {})
        merged |= layer
        if tabs:
            merged["tabs"] = tabs
    return merged
