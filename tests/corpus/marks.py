"""Word's markup as people's documents have it: runs, paragraphs, tables, shapes; strings in, strings out."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

TWIPS_PER_MM = 1440 / 25.4
EMU_PER_MM = 36000
BODY_SIZE = 14


def twips(mm: float) -> int:
    return round(mm * TWIPS_PER_MM)


def _toggle(tag: str, on: bool | None) -> str:
    if on is None:
        return ""
    return f"<w:{tag}/>" if on else f'<w:{tag} w:val="0"/>'


def _text(text: str) -> str:
    """Text as Word stores it: a line feed is a line break, a tab a tab stop."""
    parts: list[str] = []
    for line_index, line in enumerate(text.split("\n")):
        if line_index:
            parts.append("<w:br/>")
        for tab_index, piece in enumerate(line.split("\t")):
            if tab_index:
                parts.append("<w:tab/>")
            if piece:
                parts.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return "".join(parts)


def r(
    text: str,
    *,
    b: bool | None = None,
    i: bool | None = None,
    u: str | None = None,
    size: float | None = BODY_SIZE,
    font: str | None = "Times New Roman",
    theme: str | None = None,
    color: str | None = None,
    style: str | None = None,
    extra: str = "",
) -> str:
    """A run; `size` in points and `font` None where the style's count, `theme` a theme font in their place."""
    inner = ""
    if style:
        inner += f'<w:rStyle w:val="{style}"/>'
    if theme:
        inner += f'<w:rFonts w:asciiTheme="{theme}" w:hAnsiTheme="{theme}" w:cstheme="{theme}"/>'
    elif font:
        inner += f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
    inner += _toggle("b", b) + _toggle("i", i)
    if color:
        inner += f'<w:color w:val="{color}"/>'
    if size is not None:
        half = round(size * 2)
        inner += f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
    if u:
        inner += f'<w:u w:val="{u}"/>'
    inner += extra
    properties = f"<w:rPr>{inner}</w:rPr>" if inner else ""
    return f"<w:r>{properties}{_text(text)}</w:r>"


def p(
    *runs: str,
    align: str | None = None,
    first: int | None = None,
    left: int | None = None,
    before: int | None = 0,
    after: int | None = 0,
    line: int | None = None,
    rule: str = "auto",
    style: str | None = None,
    keep: bool = False,
    extra: str = "",
) -> str:
    """A paragraph; distances in twips, `line` in 240ths of a line (`rule` auto) or twips (exact)."""
    inner = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner += "<w:keepNext/>" if keep else ""
    inner += extra
    spacing = ""
    for name, value in (("before", before), ("after", after)):
        spacing += f' w:{name}="{value}"' if value is not None else ""
    spacing += f' w:line="{line}" w:lineRule="{rule}"' if line is not None else ""
    inner += f"<w:spacing{spacing}/>" if spacing else ""
    indent = f' w:left="{left}"' if left is not None else ""
    indent += f' w:firstLine="{first}"' if first is not None else ""
    inner += f"<w:ind{indent}/>" if indent else ""
    inner += f'<w:jc w:val="{align}"/>' if align else ""
    properties = f"<w:pPr>{inner}</w:pPr>" if inner else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def c(*runs: str, **settings: object) -> str:
    """A centred paragraph."""
    return p(*runs, align="center", **settings)


EMPTY = "<w:p/>"

_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def cell(*paragraphs: str, width: int, span: int = 1, merge: str | None = None) -> str:
    inner = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    inner += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    inner += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return f"<w:tc><w:tcPr>{inner}</w:tcPr>{''.join(paragraphs) or EMPTY}</w:tc>"


def grid(
    rows: Sequence[Sequence[str]],
    widths: Sequence[int],
    *,
    borders: bool = False,
    floating: bool = False,
    style: str | None = None,
    offset: int | None = None,
    repeat_header: bool = False,
) -> str:
    """A table of cells given by their paragraphs; widths in twips."""
    properties = f'<w:tblStyle w:val="{style}"/>' if style else ""
    if floating:
        properties += '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:tblpY="1"/>'
    properties += f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
    properties += f'<w:tblInd w:w="{offset}" w:type="dxa"/>' if offset is not None else ""
    properties += f"<w:tblBorders>{_BORDERS}</w:tblBorders>" if borders else ""
    properties += '<w:tblLayout w:type="fixed"/>'
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = ""
    for index, row in enumerate(rows):
        header = "<w:trPr><w:tblHeader/></w:trPr>" if repeat_header and index == 0 else ""
        cells = "".join(cell(content, width=width) for content, width in zip(row, widths, strict=True))
        lines += f"<w:tr>{header}{cells}</w:tr>"
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>"


def sdt(content: str, kind: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def smart_tag(run: str, element: str = "country-region") -> str:
    uri = "urn:schemas-microsoft-com:office:smarttags"
    return f'<w:smartTag w:uri="{uri}" w:element="{element}">{run}</w:smartTag>'


def inserted(run: str) -> str:
    return f'<w:ins w:id="9" w:author="NV" w:date="2026-03-02T08:00:00Z">{run}</w:ins>'


def deleted(text: str, size: float = BODY_SIZE) -> str:
    half = round(size * 2)
    return (
        '<w:del w:id="8" w:author="NV" w:date="2026-03-02T08:00:00Z"><w:r><w:rPr>'
        f'<w:sz w:val="{half}"/></w:rPr><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'
    )


def field(instruction: str, cached: str, **settings: object) -> str:
    """A complex field with its cached result."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    result = r(cached, **settings)
    return mark.format("begin") + code + mark.format("separate") + result + mark.format("end")


PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
RENDERED_BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"


def boxed(*runs: str) -> str:
    """A paragraph with a border around it."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="1" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return c(*runs, extra=f"<w:pBdr>{sides}</w:pBdr>")
