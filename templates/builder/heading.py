"""The top of the first page: bodies and nation, number and date, marks, type and subject."""

from collections.abc import Mapping

from congvan_templates.builder.styles import COLOURS
from congvan_templates.builder.xml import boxed, cell, choose, for_each, paragraph, row, table, when

from congvan.language.widths import text_width
from congvan.rendering import measures
from congvan.rendering.metrics import face_of
from congvan.rendering.units import points, twips, twips_of_points
from congvan.standards import Frame, Standard

SPACER = paragraph("spacer")
"""A paragraph of hardly any height: Word wants one after a table, and between two."""

NUMBER = paragraph("number", "Số: {{ number }}")


def columns(standard: Standard) -> tuple[int, int]:
    """The two columns of the heading block and of the signature block (twips)."""
    return twips(measures.left_column(standard)), twips(measures.right_column(standard))


def rule(name: str) -> str:
    """The line below a component."""
    return paragraph("rule", f"{{{{r rules.{name} }}}}")


def heading_block(
    standard: Standard, *, letter_subject: bool = False, place_and_date: bool = True, number: str = NUMBER
) -> str:
    """Bodies | Quốc hiệu and Tiêu ngữ, below them number | place and date; the marks below the number."""
    left, right = columns(standard)
    if letter_subject:
        number += when("subject", paragraph("letter-subject", "{{ lines.subject }}"))
    date = paragraph("place-date", "{{ place_date }}") if place_and_date else SPACER
    return (
        SPACER
        + _circulation(standard)
        + _draft_stamp(standard)
        + table(
            (left, right),
            _bodies_and_nation(standard),
            row(cell(left, number, _marks(standard)), cell(right, date)),
        )
        + paragraph("spacer", before=twips_of_points(measures.GAP))
        + _contact(standard)
    )


def bodies_and_nation(standard: Standard) -> str:
    """The heading block of a document that has neither number nor date of its own."""
    return table(columns(standard), _bodies_and_nation(standard)) + SPACER


def _bodies_and_nation(standard: Standard) -> str:
    left, right = columns(standard)
    bodies = (
        when("issuer.parent", paragraph("parent", "{{ lines.parent }}"))
        + paragraph("issuer", "{{ lines.issuer }}")
        + rule("issuer")
    )
    nation = (
        paragraph("national-name", measures.NATIONAL_NAME)
        + paragraph("motto", measures.MOTTO)
        + rule("motto")
    )
    return row(cell(left, bodies), cell(right, nation))


def _contact(standard: Standard) -> str:
    """Địa chỉ (box 13): a frame at the foot of the page that the heading block is on, below a line.

    The frame stands in the paragraphs: LibreOffice does not take it from a style.
    """
    frame = (
        f'<w:framePr w:w="{twips(standard.page.text_width)}" w:wrap="around" w:vAnchor="margin"'
        ' w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>'
    )
    return for_each("line in contact", paragraph("contact", "{{ line }}", frame=frame))


def _marks(standard: Standard) -> str:
    """Secrecy and urgency (boxes 10a and 10b), each in a rectangle."""
    component = standard.components["secrecy"]
    secrecy = {
        printed: Frame(
            text_width(printed, component.default, face_of(component)) / points(1)
            + 2 * measures.SECRECY_PADDING,
            _box_height(standard),
        )
        for printed in standard.secrecies.values()
    }
    urgency = {standard.urgencies[slug]: frame for slug, frame in standard.urgency_frames.items()}
    return _mark(standard, "secrecy", secrecy) + _mark(standard, "urgency", urgency)


def _box_height(standard: Standard) -> float:
    return max(frame.height for frame in standard.urgency_frames.values())


def _mark(standard: Standard, key: str, frames: Mapping[str, Frame]) -> str:
    """A mark in the frame of its wording; the widest frame takes any other wording."""
    color = COLOURS[standard.components[key].colour]
    boxes = {
        printed: paragraph("spacer", before=twips_of_points(measures.GAP))
        + boxed(twips(frame.width), twips(frame.height), paragraph(key, f"{{{{ {key} }}}}"), color=color)
        + SPACER
        for printed, frame in frames.items()
    }
    widest = max(frames, key=lambda printed: frames[printed].width)
    cases = {f"{key} == '{printed}'": box for printed, box in boxes.items() if printed != widest}
    return choose({**cases, key: boxes[widest]})


def _circulation(standard: Standard) -> str:
    """Phạm vi lưu hành (box 11): in the top margin, above the right column."""
    left, _ = columns(standard)
    box = _top_box(
        standard, "circulation", "{{ circulation }}", measures.CIRCULATION_WIDTH, f'w:tblpX="{left}"'
    )
    return when("circulation", box)


def _draft_stamp(standard: Standard) -> str:
    """DỰ THẢO: in the top margin, above the left column; the act knows no such mark."""
    box = _top_box(standard, "draft-stamp", "{{ draft_stamp }}", measures.DRAFT_STAMP_WIDTH, 'w:tblpX="1"')
    return when("draft_stamp", box)


def _top_box(standard: Standard, style: str, text: str, width: float, across: str) -> str:
    top = twips(standard.page.margins["header"])
    return (
        boxed(
            twips(width),
            twips(_box_height(standard)),
            paragraph(style, text),
            properties=f'<w:tblpPr w:vertAnchor="page" w:horzAnchor="margin" {across} w:tblpY="{top}"/>',
        )
        + SPACER
    )  # a floating table that touches another one does not float


def digital_signature(text: str) -> str:
    """Room for the text of a digital signature (box 14): at the top right of the page, without a border."""
    width = twips(measures.DIGITAL_SIGNATURE_WIDTH)
    position = (
        '<w:tblpPr w:vertAnchor="page" w:horzAnchor="margin" w:tblpXSpec="right"'
        f' w:tblpY="{twips(measures.TOP_BOX)}"/>'
    )
    text = paragraph("digital-signature", f"{{{{ {text} }}}}")
    return table((width,), row(cell(width, text)), properties=position) + SPACER


def named_type() -> str:
    """Tên loại and trích yếu with its line (box 5a)."""
    return _type() + when(
        "subject", paragraph("subject", "{{ lines.subject }}", keep_next=True), rule("subject")
    )


def type_alone() -> str:
    """Tên loại of a form that has no trích yếu, with a line."""
    return _type() + rule("type")


def _type() -> str:
    return paragraph("type", "{{ type_name }}", keep_next=True, before=twips_of_points(2 * measures.GAP))
