"""styles.xml: one named paragraph style per component, its looks taken from the standard's table."""

from collections.abc import Mapping

from congvan_templates.builder.xml import DECLARATION, W

from congvan.language.widths import text_width
from congvan.rendering import measures
from congvan.rendering.style_names import TECHNICAL, component_name
from congvan.rendering.units import half_points, twips, twips_of_points
from congvan.standards import ComponentFormat, Standard

_JUSTIFICATION = {"left": "left", "center": "center", "justify": "both", "any": "both"}
COLOURS = {"black": "auto", "red": "FF0000"}
"""Word's names of the colours that components take."""


def styles_xml(standard: Standard) -> str:
    """The part `word/styles.xml`."""
    spacing = _paragraph_properties(standard)
    components = "".join(
        _style(component.key, component_name(component), spacing.get(component.key, ""), _looks(component))
        for component in standard.components.values()
    )
    return f'{DECLARATION}<w:styles xmlns:w="{W}">{_defaults(standard)}{components}{_technical(standard, spacing)}</w:styles>'


def _defaults(standard: Standard) -> str:
    font = standard.page.font
    fonts = " ".join(f'w:{slot}="{font}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>{_size(standard.components['body'].default)}"
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:widowControl/></w:pPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def _style(key: str, name: str, paragraph: str, looks: str, based_on: str = "Normal") -> str:
    properties = (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "") + (
        f"<w:rPr>{looks}</w:rPr>" if looks else ""
    )
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:qFormat/>{properties}</w:style>'
    )


def _own(key: str, paragraph: str, looks: str, based_on: str = "Normal") -> str:
    return _style(key, TECHNICAL[key], paragraph, looks, based_on)


def _looks(component: ComponentFormat) -> str:
    color = "" if component.colour == "black" else f'<w:color w:val="{COLOURS[component.colour]}"/>'
    return (
        ("<w:b/>" if component.bold else "")
        + ("<w:i/>" if component.italic else "")
        + ("<w:caps/>" if component.case == "upper" else "")
        + color
        + _size(component.default)
    )


def _size(pt: float) -> str:
    return f'<w:sz w:val="{half_points(pt)}"/><w:szCs w:val="{half_points(pt)}"/>'


def _paragraph_properties(standard: Standard) -> Mapping[str, str]:
    """Keeping, borders, spacing, indents and alignment of every component, in the order of the schema."""
    page = standard.page
    body = _properties(
        standard, "body", before=page.paragraph_gap, first_line=twips(page.first_line_indents[0])
    )
    titled = "<w:keepNext/>"
    label, mark = (
        twips_of_points(text_width(text, standard.size("addressees")))
        for text in (f"{measures.ADDRESSEES_LABEL}: ", "- ")
    )
    indent = twips(measures.ADDRESSEES_INDENT)
    special = {
        "number": _properties(standard, "number", before=measures.GAP),
        "place-date": _properties(standard, "place-date", before=measures.GAP),
        "letter-subject": _properties(
            standard,
            "letter-subject",
            before=standard.components["letter-subject"].gap_above,
            sides=twips(measures.LETTER_SUBJECT_INDENT),
        ),
        "subject": _properties(standard, "subject", sides=twips(measures.SUBJECT_INDENT)),
        "division": titled + _properties(standard, "division", before=2 * page.paragraph_gap),
        "division-title": titled + _properties(standard, "division-title"),
        "heading": titled + body,
        "clause-title": titled + body,
        "signer": _properties(standard, "signer", before=measures.SIGNATURE_ROOM),
        "addressees": _properties(
            standard, "addressees", before=page.paragraph_gap, left=indent + label, first_line=-label
        ),
        "addressee": _properties(
            standard,
            "addressees",
            before=0,
            left=indent + label - _colon(standard) + mark,
            first_line=-mark,
        ),
        "receiver": _properties(standard, "addressees", before=0, left=indent + mark, first_line=-mark),
        "contact": (
            '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
            + _properties(standard, "contact")
        ),
        "digital-signature": '<w:jc w:val="left"/>',
        **dict.fromkeys(("basis", "body", "article", "clause", "point"), body),
    }
    plain = {key: _properties(standard, key) for key in standard.components if key not in special}
    return {**plain, **special}


def _colon(standard: Standard) -> int:
    return twips_of_points(text_width(": ", standard.size("addressees")))


def _properties(
    standard: Standard,
    key: str,
    *,
    before: float | None = None,
    sides: int = 0,
    left: int = 0,
    first_line: int = 0,
) -> str:
    """Space above (pt), indents (twips) and the alignment of a component's row in the table."""
    space = f'<w:spacing w:before="{twips_of_points(before)}"/>' if before is not None else ""
    edges = f' w:left="{left or sides}"' if left or sides else ""
    edges += f' w:right="{sides}"' if sides else ""
    edges += f' w:firstLine="{first_line}"' if first_line > 0 else ""
    edges += f' w:hanging="{-first_line}"' if first_line < 0 else ""
    indent = f"<w:ind{edges}/>" if edges else ""
    return f'{space}{indent}<w:jc w:val="{_JUSTIFICATION[standard.components[key].align]}"/>'


def _technical(standard: Standard, spacing: Mapping[str, str]) -> str:
    """Styles of what the act has no row for."""
    small = _size(standard.components["body"].size.low)
    cell_space = f'<w:spacing w:before="{_CELL_SPACE}" w:after="{_CELL_SPACE}"/>'
    centred = '<w:jc w:val="center"/>'
    upper = "<w:b/><w:caps/>"
    kept = "<w:keepNext/>"
    return (
        _own("addressee", spacing["addressee"], "", based_on="addressees")
        + _own("receiver", spacing["receiver"], "", based_on="addressees")
        + _own("dash", "", "", based_on="body")
        + _own(
            "mandate",
            kept + _before(2 * measures.GAP) + centred,
            f"{upper}{_size(standard.size('body'))}",
        )
        + _own("enacting", "", "", based_on="mandate")
        + _own("form-line", _no_indent(), "", based_on="body")
        + _own(
            "telegram-sender",
            kept + _before(2 * measures.GAP) + centred,
            "",
            based_on="addressees",
        )
        + _own("party", kept, "<w:b/>", based_on="body")
        + _own(
            "confirmation",
            centred,
            f"<w:i/>{_size(standard.size('recipients'))}",
        )
        + _own("signature-image", kept + centred, "")
        + _own("copy-rule", f"{kept}{_LINE_BELOW}{_COPY_SPACING}", _size(1))
        + _own("draft-stamp", centred, f"{upper}{_size(standard.size('circulation'))}")
        + _own("figure", kept + _before(measures.GAP) + centred, "")
        + _own("figure-caption", _before(measures.GAP) + centred, f"<w:i/>{small}")
        + _own("table-text", cell_space, small)
        + _own("table-heading", centred, "<w:b/>", based_on="table-text")
        + _own("rule", _exact(measures.RULE_HEIGHT) + centred, _size(1))
        + _own("spacer", _exact(_LEAST_LINE), _size(1))
        + '<w:style w:type="table" w:customStyle="1" w:styleId="table"><w:name w:val="CV Bảng"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + f'</w:tblBorders><w:tblCellMar><w:left w:w="{_CELL_SIDE}" w:type="dxa"/>'
        f'<w:right w:w="{_CELL_SIDE}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


_LINE_BELOW = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'


_COPY_SPACING = (
    f'<w:spacing w:before="{twips_of_points(measures.GAP)}"'
    f' w:line="{twips_of_points(measures.GAP)}" w:lineRule="exact"/>'
)


def _before(pt: float) -> str:
    return f'<w:spacing w:before="{twips_of_points(pt)}"/>'


def _no_indent() -> str:
    return '<w:ind w:firstLine="0"/><w:jc w:val="center"/>'


_LEAST_LINE = 0.1
"""Height (pt) of a paragraph that only parts others: one at the end must not need a page of its own."""

_CELL_SPACE = 40
_CELL_SIDE = 57
"""Room (twips) above and below, and beside, the text of a cell."""


def _exact(pt: float) -> str:
    return f'<w:spacing w:line="{twips_of_points(pt)}" w:lineRule="exact"/>'
