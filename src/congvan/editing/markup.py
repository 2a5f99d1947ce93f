"""Properties in WordprocessingML: set where they stand in the order that the schema asks for.

Word refuses a file whose properties are in another order (ECMA-376, Part 1, 17.3.1.26, 17.3.2.28, 17.6.17).
"""

from collections.abc import Callable, Mapping

from lxml import etree

from congvan.reading.xml import Element, R, W

Change = Callable[[Element], bool]
"""A change of properties (w:rPr, w:pPr), which says whether it changed anything."""
_RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish"
    " webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
    " eastAsianLayout specVanish oMath rPrChange"
)
_PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_SECTION = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols"
    " formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
)
_ROW = (
    "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del"
    " trPrChange"
)
_ORDERS = {
    W + holder: {W + name: place for place, name in enumerate(names.split())}
    for holder, names in (("rPr", _RUN), ("pPr", _PARAGRAPH), ("sectPr", _SECTION), ("trPr", _ROW))
}
_FIRST = {W + "r": "rPr", W + "p": "pPr", W + "tr": "trPr"}
_IN_FRONT = frozenset((W + "tblPrEx",))


def properties(element: Element) -> Element:
    """The properties of a run, paragraph or table row, made where it has none."""
    name = _FIRST[element.tag]
    held = element.find(W + name)
    if held is None:
        held = element.makeelement(W + name)
        element.insert(sum(child.tag in _IN_FRONT for child in element), held)
    return held


def put(holder: Element, name: str) -> Element:
    """The child of that name in a holder of properties, made at its place in the schema's order if it is not there."""
    found = holder.find(W + name)
    if found is not None:
        return found
    order = _ORDERS[holder.tag]
    place = order[W + name]
    made = holder.makeelement(W + name)
    at = next((at for at, child in enumerate(holder) if order.get(child.tag, -1) > place), len(holder))
    holder.insert(at, made)
    return made


def state(holder: Element, name: str, **attributes: object) -> bool:
    """Give a property these attributes, none of its others; whether that changed anything."""
    wanted = {W + key: str(value) for key, value in attributes.items()}
    found = holder.find(W + name)
    if found is not None and attributes_of(found) == wanted:
        return False
    _write(put(holder, name), wanted)
    return True


def _write(element: Element, attributes: Mapping[str, str]) -> None:
    element.attrib.clear()
    element.attrib.update(list(attributes.items()))


def attributes_of(element: Element) -> dict[str, str]:
    """The attributes of an element by their full names."""
    return {str(name): str(value) for name, value in element.attrib.items()}


def amend(holder: Element, name: str, changes: Mapping[str, object | None]) -> bool:
    """Set some attributes of a property, or with None take them away; whether that changed anything."""
    found = holder.find(W + name)
    before = {} if found is None else attributes_of(found)
    changed: dict[str, object | None] = before | {W + key: value for key, value in changes.items()}
    wanted = {key: str(value) for key, value in changed.items() if value is not None}
    if wanted == before:
        return False
    _write(put(holder, name), wanted)
    return True


def remove(holder: Element, name: str) -> bool:
    """Take a property away; whether it was there."""
    found = holder.find(W + name)
    if found is None:
        return False
    holder.remove(found)
    return True


def parsed(markup: str) -> Element:
    """The element that a snippet of WordprocessingML describes; it names every other namespace that it uses."""
    root: Element = etree.fromstring(f'<w:p xmlns:w="{W[1:-1]}" xmlns:r="{R[1:-1]}">{markup}</w:p>')
    element = root[0]
    root.remove(element)
    return element
