"""What goes out with a document: annexes, and the document that a decision issues."""

from congvan_templates.builder.body import block
from congvan_templates.builder.heading import SPACER, bodies_and_nation, digital_signature
from congvan_templates.builder.xml import for_each, paragraph, ready, when

from congvan.rendering import measures
from congvan.rendering.lines import drawn_line
from congvan.rendering.units import points, twips_of_points
from congvan.standards import Standard

_RULE = f'<w:p><w:pPr><w:pStyle w:val="rule"/></w:pPr>{drawn_line(points(measures.ANNEX_RULE))}</w:p>'


def annexes() -> str:
    """Phụ lục, each a section of its own whose pages are numbered from 1 (Mẫu 2.1)."""
    return for_each("annex in annexes", ready("annex.page_end"), _annex())


def attached(standard: Standard) -> str:
    """The document that a decision issues, on new pages in a frame of its own (Mẫu 1.3)."""
    return when("attached", ready("attached.page_end"), _attached(standard))


def enclosed_alone(standard: Standard) -> str:
    """One annex or attached document as a file of its own, with room for its digital signature (Mẫu 1.3, 2.2)."""
    return when("attached", _signed("attached"), _attached(standard)) + for_each(
        "annex in annexes", _signed("annex"), _annex()
    )


def _annex() -> str:
    return (
        paragraph("annex-label", "{{ annex.label }}", keep_next=True)
        + paragraph("annex-title", "{{ annex.lines.title }}", keep_next=True)
        + _reference("annex")
        + _RULE
        + for_each("block in annex.body", block())
    )


def _attached(standard: Standard) -> str:
    return (
        bodies_and_nation(standard)
        + paragraph(
            "type", "{{ attached.type_name }}", keep_next=True, before=twips_of_points(2 * measures.GAP)
        )
        + paragraph("subject", "{{ attached.lines.title }}", keep_next=True)
        + _reference("attached")
        + _RULE
        + for_each("block in attached.body", block())
        + SPACER
    )


def _signed(enclosed: str) -> str:
    text = f"{enclosed}.digital_signature"
    return when(text, digital_signature(text))


def _reference(enclosed: str) -> str:
    return when(
        f"{enclosed}.reference",
        paragraph("annex-reference", f"{{{{ {enclosed}.lines.reference }}}}", keep_next=True),
    )
