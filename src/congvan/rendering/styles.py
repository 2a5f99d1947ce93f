"""A template in the sizes of a size scheme and the page of a profile."""

from typing import Any

from lxml import etree

from congvan.rendering.archive import packed, read_parts
from congvan.rendering.refitting import DOCUMENT, with_page
from congvan.rendering.units import half_points
from congvan.standards import SizeScheme, Standard

_STYLES = "word/styles.xml"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = {"w": _W}


def with_sizes(
    source: bytes, standard: Standard, scheme: SizeScheme, template: str, drawn_for: Standard | None = None
) -> bytes:
    """The template with every component's style in its size under a scheme.

    A component's paragraph style has the component's key as its id. A template that was drawn for another
    page than the standard's takes the standard's. Raises `BrokenTemplateError`.
    """
    parts = read_parts(source, template)
    if _STYLES not in parts:
        return source
    if drawn_for is not None and DOCUMENT in parts:
        parts[DOCUMENT] = with_page(parts[DOCUMENT], drawn_for, standard)
    styles = etree.fromstring(parts[_STYLES], etree.XMLParser(resolve_entities=False))
    for style in styles.iterfind("w:style", _NAMES):
        key = style.get(f"{{{_W}}}styleId", "")
        if key in standard.components:
            _set_size(style, half_points(standard.size(key, scheme)))
    parts[_STYLES] = etree.tostring(styles, encoding="UTF-8", standalone=True)
    return packed(parts)


def _set_size(style: Any, size: int) -> None:
    for name in ("sz", "szCs"):
        for element in style.iterfind(f"w:rPr/w:{name}", _NAMES):
            element.set(f"{{{_W}}}val", str(size))
