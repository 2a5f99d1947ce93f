"""What a drawing holds: lines, boxes with their text, pictures; in DrawingML and in VML."""

from collections.abc import Iterator
from typing import Literal

from attrs import evolve, frozen

from congvan.model.layout import Border, Position
from congvan.reading.properties import hexadecimal
from congvan.reading.theme import Theme
from congvan.reading.xml import MC, PIC, WP, WPC, WPG, WPS, A, Element, W, chosen, emu, integer

_LINE_SHAPES = frozenset(("line", "straightConnector1", "lineInv"))
_THIN = 2.5
"""A shape of at most this height (pt) without text, and far wider, is drawn as a line."""
_QUARTER = 5_400_000
"""A right angle in the 60,000ths of a degree that DrawingML counts in."""
INSET = 7.2
"""Space (pt) between a box and its text where it states none."""


@frozen
class Drawing:
    """One thing drawn: a line, a box or a picture, in pt.

    `stroke` is None when its outline cannot be seen; `content` the w:txbxContent of a box; `stated_width` says
    whether the file states the stroke's thickness.
    """

    kind: Literal["line", "box", "image"]
    source: Literal["shape", "vml"]
    width: float | None
    height: float | None
    stroke: Border | None = None
    geometry: str = "rect"
    content: Element | None = None
    insets: float = 2 * INSET
    x: Position | None = None
    y: Position | None = None
    stated_width: bool = True


def is_line(width: float | None, height: float | None, geometry: str, has_text: bool) -> bool:
    """Whether a shape is seen as a horizontal line: line geometry, or no higher than a stroke."""
    if width is None or height is None or has_text or width <= 0:
        return False
    if geometry in _LINE_SHAPES:
        return height <= width / 4
    return height <= _THIN and width >= 5 * height


def drawing_ml(drawing: Element, theme: Theme) -> Iterator[Drawing]:
    """What a w:drawing holds."""
    for holder in drawing:
        if holder.tag not in (WP + "anchor", WP + "inline"):
            continue
        properties = holder.find(WP + "docPr")
        if properties is not None and properties.get("hidden") in ("1", "true"):
            continue
        x, y = (_position(holder.find(WP + name)) for name in ("positionH", "positionV"))
        extent = holder.find(WP + "extent")
        size = (None, None) if extent is None else (emu(extent.get("cx")), emu(extent.get("cy")))
        data = holder.find(f"{A}graphic/{A}graphicData")
        for child in data if data is not None else ():
            for drawn in _shapes(child, 1.0, 1.0, theme):
                if child.tag in (WPG + "wgp", WPC + "wpc"):
                    yield evolve(drawn, x=_moved(x, drawn.x), y=_moved(y, drawn.y))
                else:
                    width, height = (drawn.width, drawn.height) if drawn.width is not None else size
                    yield evolve(drawn, width=width, height=height, x=x, y=y)


def _position(element: Element | None) -> Position | None:
    if element is None:
        return None
    relative = element.get("relativeFrom", "column")
    align, offset = element.findtext(WP + "align"), element.findtext(WP + "posOffset")
    return Position(relative, emu(offset), align.strip() if align else None)


def _moved(whole: Position | None, inner: Position | None) -> Position | None:
    """Where a member of a group stands, as far as offsets add up."""
    if whole is None or whole.offset is None or inner is None or inner.offset is None:
        return whole
    return evolve(whole, offset=whole.offset + inner.offset)


def _shapes(element: Element, scale_x: float, scale_y: float, theme: Theme) -> Iterator[Drawing]:
    tag = element.tag
    if tag == WPS + "wsp":
        yield from _shape(element, scale_x, scale_y, theme)
    elif tag == PIC + "pic":
        width, height, x, y = _placed(element.find(f"{PIC}spPr/{A}xfrm"), scale_x, scale_y)
        yield Drawing("image", "shape", width, height, x=x, y=y)
    elif tag in (WPG + "wgp", WPG + "grpSp", WPC + "wpc"):
        inner_x, inner_y = _group_scale(element, scale_x, scale_y)
        for child in element:
            yield from _shapes(child, inner_x, inner_y, theme)
    elif tag == MC + "AlternateContent":
        branch = chosen(element)
        for child in branch if branch is not None else ():
            yield from _shapes(child, scale_x, scale_y, theme)


def _group_scale(group: Element, scale_x: float, scale_y: float) -> tuple[float, float]:
    transform = group.find(f"{WPG}grpSpPr/{A}xfrm")
    outer = None if transform is None else transform.find(A + "ext")
    inner = None if transform is None else transform.find(A + "chExt")
    if outer is None or inner is None:
        return scale_x, scale_y

    def ratio(name: str) -> float:
        whole, part = emu(outer.get(name)), emu(inner.get(name))
        return whole / part if whole and part else 1.0

    return scale_x * ratio("cx"), scale_y * ratio("cy")


def _placed(
    transform: Element | None, scale_x: float, scale_y: float
) -> tuple[float | None, float | None, Position | None, Position | None]:
    """Width and height as seen (a quarter turn swaps them), and the place inside the group."""
    extent = None if transform is None else transform.find(A + "ext")
    if transform is None or extent is None:
        return None, None, None, None
    width, height = emu(extent.get("cx")), emu(extent.get("cy"))
    width = None if width is None else width * scale_x
    height = None if height is None else height * scale_y
    turn = (integer(transform.get("rot")) or 0) % (2 * _QUARTER)
    if abs(turn - _QUARTER) < _QUARTER / 2:
        width, height = height, width
    offset = transform.find(A + "off")
    if offset is None:
        return width, height, None, None
    left, top = emu(offset.get("x")), emu(offset.get("y"))
    x = None if left is None else Position("group", left * scale_x)
    y = None if top is None else Position("group", top * scale_y)
    return width, height, x, y


def _shape(shape: Element, scale_x: float, scale_y: float, theme: Theme) -> Iterator[Drawing]:
    properties = shape.find(WPS + "spPr")
    width, height, x, y = _placed(
        None if properties is None else properties.find(A + "xfrm"), scale_x, scale_y
    )
    preset = None if properties is None else properties.find(A + "prstGeom")
    geometry = "custom" if preset is None else preset.get("prst", "rect")
    content = shape.find(f"{WPS}txbx/{W}txbxContent")
    stroke, stated = _stroke(shape, properties, theme)
    line = is_line(width, height, geometry, content is not None)
    if (
        line
        and stroke is None
        and geometry not in _LINE_SHAPES
        and _fill(properties, shape, "fillRef") is not None
    ):
        stroke, stated = Border("single", height or 0.0), True
    if line and stroke is None:
        return
    yield Drawing(
        "line" if line else "box",
        "shape",
        width,
        height,
        stroke,
        geometry,
        content,
        _insets(shape),
        x,
        y,
        stated,
    )


def _insets(shape: Element) -> float:
    body = shape.find(WPS + "bodyPr")
    stated = [None if body is None else emu(body.get(name)) for name in ("lIns", "rIns")]
    return sum(INSET if inset is None else inset for inset in stated)


def _fill(holder: Element | None, shape: Element, reference: str) -> Element | None:
    """What an outline (a:ln) or a shape is painted with: its own fill, else what the shape's style refers to."""
    own = next((fill for fill in holder if fill.tag in _FILLS), None) if holder is not None else None
    if own is not None:
        return None if own.tag == A + "noFill" else own
    styled = shape.find(f"{WPS}style/{A}{reference}")
    return styled if styled is not None and styled.get("idx") != "0" else None


def _stroke(shape: Element, properties: Element | None, theme: Theme) -> tuple[Border | None, bool]:
    """The outline of a shape, and whether the file states its thickness."""
    line = None if properties is None else properties.find(A + "ln")
    painted = _fill(line, shape, "lnRef")
    if painted is None:
        return None, False
    width = None if line is None else emu(line.get("w"))
    dash = None if line is None else line.find(A + "prstDash")
    dashed = (dash is not None and dash.get("val", "solid") != "solid") or (
        line is not None and line.find(A + "custDash") is not None
    )
    return Border("dashed" if dashed else "single", width or 0.75, _colour(painted, theme)), width is not None


_FILLS = frozenset(A + name for name in ("noFill", "solidFill", "gradFill", "pattFill"))


def _colour(fill: Element, theme: Theme) -> str | None:
    for colour in fill:
        if colour.tag == A + "srgbClr":
            return hexadecimal(colour.get("val"))
        if colour.tag == A + "schemeClr":
            name = colour.get("val", "")
            return hexadecimal(
                theme.colour({"tx1": "dk1", "tx2": "dk2", "bg1": "lt1", "bg2": "lt2"}.get(name, name))
            )
    return None
