"""What a VML drawing (w:pict, w:object) holds: lines, boxes with their text, pictures."""

from collections.abc import Iterator

from attrs import evolve

from congvan.model.layout import Border, Position
from congvan.reading.drawings import Drawing, is_line
from congvan.reading.properties import hexadecimal
from congvan.reading.xml import Element, O, V, W, length

_CONNECTORS = frozenset(("#_x0000_t20", "#_x0000_t32"))
_SHAPES = {"rect": "rect", "roundrect": "roundRect", "oval": "ellipse", "shape": "shape"}
_PIXEL = 0.75
_Units = tuple[float, float]
"""How many pt a unit is across and down."""


def vml(picture: Element) -> Iterator[Drawing]:
    """What a w:pict or w:object holds."""
    for child in picture:
        yield from _shapes(child, None)


def _shapes(element: Element, scale: _Units | None) -> Iterator[Drawing]:
    """`scale` is the size in pt of a unit of the group around it, None outside of groups."""
    if not isinstance(element.tag, str) or not element.tag.startswith(V):
        return
    name = element.tag[len(V) :]
    units = scale or (_PIXEL, _PIXEL)
    style = _style(element)
    if style.get("visibility") == "hidden" or style.get("mso-hide") == "all":
        return
    if name == "group":
        inner = _group_scale(element, style, units)
        for child in element:
            for drawn in _shapes(child, inner):
                yield drawn if scale is not None else _at(drawn, style)
    elif name == "line":
        yield from _line(element, style, units)
    elif name in _SHAPES:
        yield from _shape(element, _SHAPES[name], style, units)


def _style(element: Element) -> dict[str, str]:
    pairs = (part.partition(":") for part in element.get("style", "").split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _group_scale(group: Element, style: dict[str, str], units: _Units) -> _Units:
    across, _, down = group.get("coordsize", "1000,1000").partition(",")
    sizes = _sizes(style, units)
    counts = (length(across, 1), length(down, 1))
    horizontal, vertical = (
        size / count if size and count else unit
        for size, count, unit in zip(sizes, counts, units, strict=True)
    )
    return horizontal, vertical


def _line(element: Element, style: dict[str, str], units: _Units) -> Iterator[Drawing]:
    (x1, y1), (x2, y2) = (_point(element.get(name), units) for name in ("from", "to"))
    stroke = _stroke(element)
    if stroke is None or x1 is None or x2 is None:
        return
    width, height = abs(x2 - x1), abs((y2 or 0.0) - (y1 or 0.0))
    if is_line(width, height, "line", has_text=False):
        drawn = Drawing("line", "vml", width, height, stroke, "line", stated_width=_states_weight(element))
        yield evolve(
            _at(drawn, style),
            x=Position(_relative(style, "horizontal"), min(x1, x2)),
            y=Position(_relative(style, "vertical"), min(y1 or 0.0, y2 or 0.0)),
        )


def _sizes(style: dict[str, str], units: _Units) -> tuple[float | None, float | None]:
    return length(style.get("width"), units[0]), length(style.get("height"), units[1])


def _point(text: str | None, units: _Units) -> tuple[float | None, float | None]:
    x, _, y = (text or "").partition(",")
    return length(x or "0", units[0]), length(y or "0", units[1])


def _shape(element: Element, geometry: str, style: dict[str, str], units: _Units) -> Iterator[Drawing]:
    width, height = _sizes(style, units)
    stroke = _stroke(element)
    if element.find(V + "imagedata") is not None:
        yield _at(Drawing("image", "vml", width, height), style)
        return
    if element.get(O + "hr") in ("t", "true"):
        yield Drawing("line", "vml", width or None, height, Border("single", height or 1.5), "line")
        return
    content = element.find(f"{V}textbox/{W}txbxContent")
    if element.get("type") in _CONNECTORS:
        geometry = "line"
    if is_line(width, height, geometry, content is not None):
        if stroke is None and geometry != "line" and element.get("filled") not in ("f", "false"):
            stroke = Border("single", height or 0.75)
        if stroke is not None:
            yield _at(
                Drawing("line", "vml", width, height, stroke, "line", stated_width=_states_weight(element)),
                style,
            )
    elif geometry != "line":
        yield _at(Drawing("box", "vml", width, height, stroke, geometry, content), style)


def _states_weight(element: Element) -> bool:
    return element.get("strokeweight") is not None


def _stroke(element: Element) -> Border | None:
    stroke = element.find(V + "stroke")
    if element.get("stroked") in ("f", "false") or (
        stroke is not None and stroke.get("on") in ("f", "false")
    ):
        return None
    dash = "solid" if stroke is None else stroke.get("dashstyle", "solid")
    colour = element.get("strokecolor", "").split(" ")[0].removeprefix("#")
    return Border(
        "single" if dash == "solid" else "dashed",
        length(element.get("strokeweight"), 1) or 0.75,
        hexadecimal(colour),
    )


def _relative(style: dict[str, str], axis: str) -> str:
    default = "column" if axis == "horizontal" else "paragraph"
    return style.get(f"mso-position-{axis}-relative", default)


def _at(drawn: Drawing, style: dict[str, str]) -> Drawing:
    """The drawing where its style says; one without a position stands in the text."""
    if style.get("position", "static") == "static":
        return drawn
    places = []
    for axis, name in (("horizontal", "left"), ("vertical", "top")):
        align = style.get(f"mso-position-{axis}")
        offset = length(style.get(f"margin-{name}") or style.get(name), _PIXEL)
        aligned = align if align not in (None, "absolute") else None
        places.append(Position(_relative(style, axis), None if aligned else offset, aligned))
    return evolve(drawn, x=places[0], y=places[1])
