"""A template as our markup needs it, after another program has saved it, and in the sizes and the page of a profile."""

from collections.abc import Callable, Mapping
from typing import Any

from lxml import etree

from congvan.language import regex
from congvan.language.widths import text_width
from congvan.messages import Bilingual
from congvan.rendering import measures
from congvan.rendering.sections import W, with_open_end
from congvan.rendering.style_names import with_own_ids
from congvan.rendering.units import half_points, points, twips
from congvan.standards import Misfit, Profile, SizeScheme, Standard, UnfitProfileError

DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"
_NAMES = {"w": W}


def with_sizes(
    parts: Mapping[str, bytes], standard: Standard, scheme: SizeScheme, drawn_for: Standard
) -> Mapping[str, bytes]:
    """The parts of a template with every component's style in its size under a scheme.

    A component's paragraph style has the component's key as its id. A template that was drawn for another
    page than the standard's takes the standard's.
    """
    if _STYLES not in parts:
        return parts
    styles = etree.fromstring(parts[_STYLES], etree.XMLParser(resolve_entities=False))
    for style in styles.iterfind("w:style", _NAMES):
        key = style.get(f"{{{W}}}styleId", "")
        if key in standard.components:
            _set_size(style, half_points(standard.size(key, scheme)))
    sized = {**parts, _STYLES: etree.tostring(styles, encoding="UTF-8", standalone=True)}
    if DOCUMENT in parts:
        sized[DOCUMENT] = _with_page(parts[DOCUMENT], drawn_for, standard)
    return sized


def _set_size(style: Any, size: int) -> None:
    for name in ("sz", "szCs"):
        for element in style.iterfind(f"w:rPr/w:{name}", _NAMES):
            element.set(f"{{{W}}}val", str(size))


def restored(parts: Mapping[str, bytes], standard: Standard) -> Mapping[str, bytes]:
    """The parts of a template with our ids of its styles and with its last section on any kind of page.

    LibreOffice gives styles other ids, Word and LibreOffice drop the tags in the last section.
    """
    own = with_own_ids(parts, standard)
    return {**own, DOCUMENT: with_open_end(own[DOCUMENT].decode()).encode()} if DOCUMENT in own else own


_LENGTHS: tuple[Callable[[Standard], float], ...] = (
    lambda standard: standard.page.text_width,
    measures.left_column,
    measures.right_column,
    measures.half_column,
    measures.landscape_text_width,
    measures.landscape_half,
)


def _widths(standard: Standard) -> tuple[int, ...]:
    """The widths (twips) that our templates give to tables, columns and frames, those of two columns last."""
    columns = twips(measures.left_column(standard)) + twips(measures.right_column(standard))
    halves = 2 * twips(measures.landscape_half(standard))
    return (*(twips(length(standard)) for length in _LENGTHS), columns, halves)


def _with_page(content: bytes, base: Standard, own: Standard) -> bytes:
    """The main part of a template drawn for a standard's page, in the page of a profile laid over it.

    Margins that the template has of its own (a landscape page's bottom) stay, and so do widths that are none
    of our templates'.
    """
    if (base.page.margins, base.page.heading_left) == (own.page.margins, own.page.heading_left):
        return content
    text = _margins_pattern().sub(lambda found: _with_margins(found[0], base, own), content.decode())
    widths = {str(drawn): str(wanted) for drawn, wanted in zip(_widths(base), _widths(own), strict=True)}
    return _width_pattern().sub(lambda found: found[1] + widths.get(found[2], found[2]), text).encode()


_NARROW = Bilingual(
    "cột phải phần đầu chỉ còn {room} mm, Quốc hiệu cỡ {size} cần {needed} mm trên một dòng.",
    "the heading's right column has {room} mm left; the national name takes {needed} mm at size {size}.",
)


def require_room(profile: Profile, own: Standard, scheme: SizeScheme) -> None:
    """Raise `UnfitProfileError` where the national name would not stand on one line of its column."""
    size = own.size("national-name", scheme)
    needed = text_width(measures.NATIONAL_NAME, size, "bold") / points(1)
    room = measures.right_column(own)
    if room < needed:
        why = _NARROW.format(room=f"{room:.0f}", needed=f"{needed:.0f}", size=f"{size:g}")
        raise UnfitProfileError(profile.id, own.key, (Misfit("heading_left", why),))


# A landscape last page stands in the template as escaped text.
_margins_pattern = regex(r"(?:<|&lt;)w:pgMar [^>]*>")
_width_pattern = regex(r'(<w:(?:gridCol|tcW|tblW|framePr|tblpPr)\b[^>]*?\bw:(?:w|tblpX)=")([0-9]+)(?=")')


def _with_margins(element: str, base: Standard, own: Standard) -> str:
    for side in ("top", "bottom", "left", "right"):
        drawn, wanted = (f'w:{side}="{twips(standard.page.margins[side])}"' for standard in (base, own))
        element = element.replace(drawn, wanted)
    return element
