"""The components that layouts are put together from, each with its styles and template tags."""

from collections.abc import Mapping

from congvan_templates.builder.styles import COLOURS
from congvan_templates.builder.xml import (
    boxed,
    cell,
    choose,
    for_each,
    for_each_row,
    paragraph,
    row,
    run,
    table,
    when,
)

from congvan.rendering import measures
from congvan.rendering.lines import drawn_line
from congvan.rendering.metrics import face_of, text_width
from congvan.rendering.units import points, twips, twips_of_points
from congvan.standards import Frame, Standard

SPACER = paragraph("spacer")
"""A paragraph of 1 pt: Word wants one after a table, and between two."""


def _columns(standard: Standard) -> tuple[int, int]:
    return twips(measures.left_column(standard)), twips(measures.right_column(standard))


def _rule(name: str) -> str:
    return paragraph("rule", f"{{{{r rules.{name} }}}}")


def heading_block(standard: Standard, *, letter_subject: bool = False, place_and_date: bool = True) -> str:
    """Bodies | Quốc hiệu and Tiêu ngữ, below them number | place and date; the marks below the number."""
    left, right = _columns(standard)
    bodies = (
        when("issuer.parent", paragraph("parent", "{{ lines.parent }}"))
        + paragraph("issuer", "{{ lines.issuer }}")
        + _rule("issuer")
    )
    nation = (
        paragraph("national-name", measures.NATIONAL_NAME)
        + paragraph("motto", measures.MOTTO)
        + _rule("motto")
    )
    number = paragraph("number", "Số: {{ number }}")
    if letter_subject:
        number += when("subject", paragraph("letter-subject", "{{ lines.subject }}"))
    date = paragraph("place-date", "{{ place_date }}") if place_and_date else SPACER
    return (
        _circulation(standard)
        + table(
            (left, right),
            row(cell(left, bodies), cell(right, nation)),
            row(cell(left, number, _marks(standard)), cell(right, date)),
        )
        + paragraph("spacer", before=twips_of_points(measures.GAP))
        + _contact(standard)
    )


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
    page = standard.page
    left, _ = _columns(standard)
    position = f'<w:tblpPr w:vertAnchor="page" w:horzAnchor="margin" w:tblpX="{left}" w:tblpY="{twips(page.margins["header"])}"/>'
    box = boxed(
        twips(measures.CIRCULATION_WIDTH),
        twips(_box_height(standard)),
        paragraph("circulation", "{{ circulation }}"),
        properties=position,
    )
    return when("circulation", box, SPACER)


def named_type() -> str:
    """Tên loại and trích yếu with its line (box 5a)."""
    return paragraph(
        "type", "{{ type_name }}", keep_next=True, before=twips_of_points(2 * measures.GAP)
    ) + when("subject", paragraph("subject", "{{ lines.subject }}", keep_next=True), _rule("subject"))


def addressees() -> str:
    """Kính gửi (box 9a): one on the line itself, several below one another."""
    label = measures.ADDRESSEES_LABEL
    return choose(
        {
            "to|length == 1": paragraph("addressees", f"{label}: {{{{ to[0] }}}}"),
            "to": paragraph("addressees", f"{label}:")
            + for_each(
                "addressee in to",
                paragraph("addressee", "- {{ addressee }}{{ '.' if loop.last else ';' }}"),
            ),
        }
    )


def bases() -> str:
    """Căn cứ ban hành, each on a line of its own."""
    return for_each("basis in bases", paragraph("basis", "{{ basis }}{{ '.' if loop.last else ';' }}"))


_NUMBERED = ("{{ block.label }}", "{{r block.runs }}")
_BARE = ("{{r block.runs }}",)


def body() -> str:
    """The blocks, one paragraph per kind, each in its own style; the last one stays with the signature."""
    return for_each("block in body[:-1]", _block()) + for_each("block in body[-1:]", _block(keep_next=True))


def _block(*, keep_next: bool = False) -> str:
    kinds = {
        "paragraph": paragraph("body", *_BARE, keep_next=keep_next),
        "dash": paragraph("dash", *_NUMBERED, keep_next=keep_next),
        "point": paragraph("point", *_NUMBERED, keep_next=keep_next),
        "clause": paragraph("clause", *_NUMBERED, keep_next=keep_next),
        "clause-title": paragraph("clause-title", *_NUMBERED, keep_next=keep_next),
        "article-text": paragraph("article", *_NUMBERED, keep_next=keep_next),
        "article": paragraph("article", *_NUMBERED, keep_next=True),
        "heading": paragraph("heading", *_NUMBERED, keep_next=keep_next),
        "division": paragraph("division", *_BARE, keep_next=keep_next),
        "division-title": paragraph("division-title", *_BARE, keep_next=keep_next),
        "table": f"<w:p>{run('{{p block.table }}')}</w:p>",
    }
    return choose({f"block.kind == '{kind}'": content for kind, content in kinds.items()})


def signature_block(standard: Standard) -> str:
    """Nơi nhận | the signer (boxes 9b and 7a-7c); several signers two to a row, Nơi nhận below them."""
    left, right = _columns(standard)
    half = (left + right) // 2
    gap = paragraph("spacer", keep_next=True, before=twips_of_points(2 * measures.GAP))
    one = table(
        (left, right),
        row(
            cell(left, when(_ANY_RECIPIENT, _recipients(), otherwise=SPACER)),
            cell(right, when("signature", _signers("signature"), otherwise=SPACER)),
        ),
    )
    end = paragraph("spacer", keep_next=True, before=twips_of_points(2 * measures.GAP))
    several = table(
        (half, half),
        for_each_row(
            "pair in signature|batch(2)",
            row(
                cell(half, _signers("pair[:1]", keep_next=True), end),
                cell(half, _signers("pair[1:]", keep_next=True), end),
            ),
        ),
        row(cell(half, when(_ANY_RECIPIENT, _recipients(), otherwise=SPACER)), cell(half, SPACER)),
    )
    return gap + when("signature|length > 1", several, otherwise=one)


_ANY_RECIPIENT = "recipients or archive or drafter"


def _signers(signers: str, *, keep_next: bool = False) -> str:
    return for_each(
        f"signer in {signers}",
        for_each("line in signer.authority", paragraph("authority", "{{ line }}", keep_next=keep_next)),
        choose(
            {
                "signer.office": paragraph("signer", "{{ signer.office }}", keep_next=keep_next)
                + paragraph("signer", "{{ signer.name }}", keep_next=keep_next, before=0)
            },
            otherwise=paragraph("signer", "{{ signer.name }}", keep_next=keep_next),
        ),
    )


def _recipients() -> str:
    return (
        paragraph("recipients-label", "Nơi nhận:")
        + for_each(
            "recipient in recipients",
            paragraph("recipients", "- {{ recipient }}{{ '.' if loop.last and not archive else ';' }}"),
        )
        + choose(
            {
                "archive and drafter": paragraph("recipients", "- Lưu: {{ archive }}. {{ drafter }}"),
                "archive": paragraph("recipients", "- Lưu: {{ archive }}."),
                "drafter": paragraph("drafter", "{{ drafter }}"),
            }
        )
    )


def annexes(section: str) -> str:
    """Phụ lục, each a section of its own whose pages are numbered from 1; `section` ends the one before it."""
    rule = f'<w:p><w:pPr><w:pStyle w:val="rule"/></w:pPr>{drawn_line(points(measures.ANNEX_RULE))}</w:p>'
    return for_each(
        "annex in annexes",
        f'<w:p><w:pPr><w:pStyle w:val="spacer"/>{section}</w:pPr></w:p>',
        paragraph("annex-label", "{{ annex.label }}"),
        paragraph("annex-title", "{{ annex.title }}"),
        when("annex.reference", paragraph("annex-reference", "{{ annex.reference }}")),
        rule,
        for_each("block in annex.body", _block()),
    )
