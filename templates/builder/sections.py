"""The section that a template has; the library breaks off others like it."""

from congvan.rendering.units import twips
from congvan.standards import Standard

HEADER = "rId3"
"""The relationship of the header that numbers the pages."""


def last_section(standard: Standard) -> str:
    """The properties of the section that ends with the document: upright pages, numbered from 1."""
    page, margins = standard.page, standard.page.margins
    edges = " ".join(f'w:{side}="{twips(margins[side])}"' for side in ("top", "right", "bottom", "left"))
    distance = twips(margins["header"])
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADER}"/>'
        f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"/>'
        f'<w:pgMar {edges} w:header="{distance}" w:footer="{distance}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
