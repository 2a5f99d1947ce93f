"""Paper, margins and the page number."""

from lxml import etree

from congvan.editing.looks import centred, sized, switched
from congvan.editing.markup import amend, parsed, properties, remove, state
from congvan.editing.workspace import Workspace
from congvan.model.layout import Paragraph
from congvan.reading.xml import Element, R, W, switched_on
from congvan.rules import Finding
from congvan.rules.layout.page_numbers import ShownNumber
from congvan.standards import Range

_MM = 72 / 25.4
_TWIPS_IN_MM = 1440 / 25.4
_SLACK = 0.5
_SAME_PAPER = 1.0
"""How far (mm) a margin and a side of the paper may be off, as the rules have it."""
_DIGITS = frozenset("0123456789-–—  ")


def paper(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The paper of the act, upright or turned as it was; what is turned on larger paper is left: its tables need it."""
    short, long = work.standard.page.width, work.standard.page.height
    for section, element in work.sections:
        low, high = sorted((section.width / _MM, section.height / _MM))
        fits = abs(low - short) <= _SAME_PAPER and abs(high - long) <= _SAME_PAPER
        if fits or (section.landscape and high > long):
            continue
        width, height = (long, short) if section.landscape else (short, long)
        sides = {"w": round(width * _TWIPS_IN_MM), "h": round(height * _TWIPS_IN_MM), "code": None}
        if amend(element, "pgSz", sides):
            work.touched(element)


def margins(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Margins of upright pages at the nearest width that is permitted."""
    page = work.standard.page
    for section, element in work.sections:
        if section.landscape:
            continue
        gutter = section.gutter / _MM
        changes = {
            "top": _nearest(section.top / _MM, page.top),
            "bottom": _nearest(section.bottom / _MM, page.bottom),
            "left": _nearest(section.left / _MM + gutter, page.left, less=gutter),
            "right": _nearest(section.right / _MM, page.right),
        }
        stated = {name: value for name, value in changes.items() if value is not None}
        if stated and amend(element, "pgMar", stated):
            work.touched(element)


def _nearest(width: float, permitted: Range, *, less: float = 0) -> int | None:
    """The nearest permitted width in twips, None where the one at hand is permitted."""
    if permitted.low - _SLACK <= width <= permitted.high + _SLACK:
        return None
    return round((min(max(width, permitted.low), permitted.high) - less) * _TWIPS_IN_MM)


def number_added(work: Workspace, _: tuple[Finding, ...]) -> None:
    """A header with the page number for every page but the first, where no header is in its way."""
    sections = work.sections
    if any(element.find(W + "headerReference") is not None for _, element in sections) or not sections:
        return
    _add_header(work, sections[0][1])
    _number_in_digits(work)


def _add_header(work: Workspace, section: Element) -> None:
    _title_page(work, section)
    size = work.standard.components["page-number"].size
    body = work.standard.size("body", work.scheme)
    root = parsed(_HEADER.format(font=work.standard.page.font, size=2 * min(max(body, size.low), size.high)))
    identity = work.file.add_part(work.file.new_name("header"), "header", root)
    reference = etree.Element(W + "headerReference", {W + "type": "default", R + "id": identity})
    section.insert(0, reference)
    work.touched(section)


def _title_page(work: Workspace, section: Element) -> None:
    """Give the first page running heads of its own: those that it showed, but for one that holds the number."""
    if switched_on(section, "titlePg"):
        return
    numbered = {_part_of(work, number.paragraph) for number in work.fact("shown_numbers")}
    for kind in ("header", "footer"):
        references = list(section.iterchildren(f"{W}{kind}Reference"))
        stated = {one.get(W + "type", "default"): one for one in references}
        shared = stated.get("default")
        if shared is None:
            continue
        related = work.file.sources.related.get(shared.get(R + "id", ""))
        if "first" in stated:
            section.remove(stated["first"])
        if related is not None and related.target not in numbered:
            first = etree.Element(shared.tag, {W + "type": "first", R + "id": shared.get(R + "id", "")})
            shared.addnext(first)
    state(section, "titlePg")
    work.touched(section)


def _part_of(work: Workspace, paragraph: Paragraph) -> str:
    root = work.paragraph(paragraph.index).element.getroottree().getroot()
    return next(name for name, known in work.file.sources.parts.items() if known is root)


def number_in_the_middle(work: Workspace, _: tuple[Finding, ...]) -> None:
    """A number alone on its line in the middle of the header; one in the footer is moved there."""
    for shown in work.fact("shown_numbers"):
        if _is_alone(shown) and shown.running.kind == "header":
            work.format_paragraph(shown.paragraph.index, centred(indented=True))
            work.format_paragraph(shown.paragraph.index, lambda setting: remove(setting, "framePr"))
    sections = work.sections
    headed = any(element.find(W + "headerReference") is not None for _, element in sections)
    footed = [one for one in work.fact("shown_numbers") if one.running.kind == "footer"]
    if sections and footed and not headed and all(map(_is_alone, footed)):
        _add_header(work, sections[0][1])
        for shown in footed:
            _empty(work, shown.paragraph)


def number_not_on_page_one(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Page one without its number: by running heads of its own or, where it has those, by taking it out of them."""
    sections = work.sections
    if not sections:
        return
    if not switched_on(sections[0][1], "titlePg"):
        _title_page(work, sections[0][1])
        return
    for shown in work.fact("shown_numbers"):
        if shown.running.pages == "first" and _is_alone(shown):
            _empty(work, shown.paragraph)


def number_style(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The number in Arabic numerals, upright, in a size that is permitted."""
    permitted = work.standard.components["page-number"].size
    for shown in work.fact("shown_numbers"):
        look = shown.number.format
        if _is_alone(shown):
            for run in work.paragraph(shown.paragraph.index).element.iter(W + "r"):
                changed = look.size not in permitted and sized(
                    min(max(look.size, permitted.low), permitted.high)
                )(properties(run))
                if (look.italic and switched("i", on=False)(properties(run))) or changed:
                    work.touched(run)
    _number_in_digits(work)


def _number_in_digits(work: Workspace) -> None:
    for _, element in work.sections:
        if amend(element, "pgNumType", {"fmt": None}):
            work.touched(element)


def _is_alone(shown: ShownNumber) -> bool:
    return set(shown.paragraph.text) <= _DIGITS


def _empty(work: Workspace, paragraph: Paragraph) -> None:
    for element in work.paragraph(paragraph.index).elements:
        for child in [one for one in element if one.tag != W + "pPr"]:
            element.remove(child)
        work.touched(element)


_HEADER = (
    "<w:hdr><w:p><w:pPr>"
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>'
    + "".join(
        '<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/><w:sz w:val="{size:g}"/>'
        f'<w:szCs w:val="{{size:g}}"/></w:rPr>{content}</w:r>'
        for content in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>2</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    + "</w:p></w:hdr>"
)
"""A header with the page number alone; Word wants a result in the field."""
