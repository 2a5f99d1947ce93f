"""Sections: the kinds of page of the library's `pages`, and what ends each."""

from congvan_templates.builder.xml import choose, whether

from congvan.rendering import measures
from congvan.rendering.pages import PAGES, PORTRAIT, Page
from congvan.rendering.units import twips
from congvan.standards import Standard

HEADER = "rId3"
"""The relationship of the header that numbers the pages."""

_NUMBERED_ANEW = '<w:pgNumType w:start="1"/><w:titlePg/>'


def section_end(standard: Standard, kind: str) -> str:
    """A paragraph that ends the section whose kind of page an expression names; the rest goes on a new page."""
    cases = {f"{kind} == '{page.key}'": _end(standard, page) for page in PAGES if page is not PORTRAIT}
    return choose(cases, _end(standard, PORTRAIT))


def _end(standard: Standard, page: Page) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="spacer"/><w:sectPr>{_HEADER}{_paper(standard, page.landscape)}'
        f"{_NUMBERED_ANEW if page.fresh else ''}</w:sectPr></w:pPr></w:p>"
    )


def last_section(standard: Standard) -> str:
    """The properties of the section that ends with the document."""
    paper = whether("ends_landscape", _paper(standard, landscape=True), _paper(standard, landscape=False))
    return f"<w:sectPr>{_HEADER}{paper}{whether('not ends_fresh', '', _NUMBERED_ANEW)}</w:sectPr>"


_HEADER = f'<w:headerReference w:type="default" r:id="{HEADER}"/>'


def _paper(standard: Standard, landscape: bool) -> str:
    page, margins = standard.page, dict(standard.page.margins)
    width, height, orientation = twips(page.width), twips(page.height), ""
    if landscape:
        width, height, orientation = height, width, ' w:orient="landscape"'
        margins["bottom"] = measures.LANDSCAPE_BOTTOM
    edges = " ".join(f'w:{side}="{twips(margins[side])}"' for side in ("top", "right", "bottom", "left"))
    distance = twips(margins["header"])
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"{orientation}/>'
        f'<w:pgMar {edges} w:header="{distance}" w:footer="{distance}" w:gutter="0"/>'
    )
