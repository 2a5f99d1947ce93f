"""A .docx from its body: the package around it as Word writes it, with the styles of several kinds of office."""

import io
import zipfile
from collections.abc import Mapping

from tests.corpus.marks import field, p, r, sdt

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

A4 = (11907, 16840)
LETTER = (12240, 15840)
MARGINS = (1134, 1134, 1701, 1134)
"""Top, bottom, left and right: 20, 20, 30 and 20 mm."""


def section(
    *,
    size: tuple[int, int] = A4,
    margins: tuple[int, int, int, int] = MARGINS,
    title_page: bool = True,
    references: str = "",
    landscape: bool = False,
    restart: bool = False,
    header_distance: int = 567,
    gutter: int = 0,
) -> str:
    """Section properties; all lengths in twips, margins top, bottom, left, right."""
    top, bottom, left, right = margins
    width, height = (size[1], size[0]) if landscape else size
    orient = ' w:orient="landscape"' if landscape else ""
    return (
        f'<w:sectPr>{references}<w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" '
        f'w:header="{header_distance}" w:footer="567" w:gutter="{gutter}"/>'
        + ('<w:pgNumType w:start="1"/>' if restart else "")
        + ("<w:titlePg/>" if title_page else "")
        + "</w:sectPr>"
    )


def ends_section(sect: str) -> str:
    """The paragraph that ends a section in the middle of a document."""
    return f"<w:p><w:pPr>{sect}</w:pPr></w:p>"


def _style(
    name: str, properties: str, *, kind: str = "paragraph", base: str = "", default: bool = False
) -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{mark} w:styleId="{name}"><w:name w:val="{name}"/>{based}{properties}</w:style>'


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}" w:eastAsia="{name}"/>'


def _sized(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


_THEMED = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/>'

STYLES: Mapping[str, tuple[str, str, str]] = {
    # Default run, default paragraph, what the Normal style adds.
    "word2003": ("", "", f"<w:rPr>{_fonts('Times New Roman')}{_sized(24)}</w:rPr>"),
    "word2010": (f"{_THEMED}{_sized(22)}", '<w:spacing w:after="200" w:line="276" w:lineRule="auto"/>', ""),
    "times14": (
        "",
        "",
        '<w:pPr><w:spacing w:before="120" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="720"/>'
        f'<w:jc w:val="both"/></w:pPr><w:rPr>{_fonts("Times New Roman")}{_sized(28)}</w:rPr>',
    ),
    "calibri": (_fonts("Calibri") + _sized(22), "", ""),
    "vntime": ("", "", f"<w:rPr>{_fonts('.VnTime')}{_sized(28)}</w:rPr>"),
}
"""Kinds of offices: what a Word of their time put into the styles."""

_TABLE_STYLES = (
    _style("TableNormal", "", kind="table", default=True)
    + _style(
        "TableGrid",
        "<w:tblPr><w:tblBorders>"
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + "</w:tblBorders></w:tblPr>",
        kind="table",
        base="TableNormal",
    )
    + _style(
        "HeadingTable",
        f'<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/>{_sized(26)}</w:rPr>',
        kind="table",
    )
)


def styles(kind: str, more: str = "") -> str:
    run, paragraph, normal = STYLES[kind]
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{paragraph}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    own = (
        _style("Normal", normal, default=True)
        + _style("Header", "", base="Normal")
        + _style("Footer", "", base="Normal")
        + _style("PageNumber", "", kind="character")
        + _style(
            "Heading1",
            f'<w:rPr>{_fonts("Arial")}<w:b/><w:color w:val="2F5496"/>{_sized(32)}</w:rPr>',
            base="Normal",
        )
        + _style("BodyText", '<w:pPr><w:jc w:val="both"/></w:pPr>', base="Normal")
    )
    return f"{_HEAD}<w:styles {NAMESPACES}>{defaults}{own}{_TABLE_STYLES}{more}</w:styles>"


def theme(major: str = "Calibri Light", minor: str = "Calibri", viet: str = "Times New Roman") -> str:
    def face(tag: str, latin: str) -> str:
        return (
            f'<a:{tag}><a:latin typeface="{latin}"/><a:ea typeface=""/><a:cs typeface=""/>'
            f'<a:font script="Viet" typeface="{viet}"/></a:{tag}>'
        )

    return (
        f'{_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme">'
        f'<a:themeElements><a:fontScheme name="Office">{face("majorFont", major)}{face("minorFont", minor)}'
        "</a:fontScheme></a:themeElements></a:theme>"
    )


def number_in_header(size: float | None = 14, align: str = "center", inside_sdt: bool = True) -> str:
    """The content of a header or footer: a paragraph with the page number."""
    run = field("PAGE   \\* MERGEFORMAT", "2", size=size)
    body = p(run, align=align, style="Header", before=None, after=None)
    kind = '<w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/></w:docPartObj>'
    return sdt(body, kind) if inside_sdt else body


def number_in_frame(size: float | None = 13) -> str:
    """A footer as old Words framed it: the number at the right."""
    frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>'
    return p(field("PAGE", "2", size=size, style="PageNumber"), style="Footer", extra=frame) + p(
        r(""), style="Footer"
    )


_NUMBERING = (
    f"{_HEAD}<w:numbering {NAMESPACES}>"
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="-"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/>'
    '<w:lvlText w:val="Điều %1."/><w:lvlJc w:val="left"/><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
)


def numbered(list_id: int) -> str:
    """What makes a paragraph an item of an automatic list: 1 counts `1.`, 2 has dashes, 3 counts `Điều 1.`."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_id}"/></w:numPr>'


def package(
    body: str,
    *,
    kind: str = "word2003",
    header: str | None = None,
    footer: str | None = None,
    sect: Mapping[str, object] | None = None,
    more_styles: str = "",
    theme_part: str | None = None,
) -> bytes:
    """The bytes of a .docx; `sect` are the settings of the last section, `header` and `footer` its own."""
    references, relations, overrides, parts = "", "", "", {}
    for index, (name, content) in enumerate((("header", header), ("footer", footer))):
        if content is None:
            continue
        tag = "hdr" if name == "header" else "ftr"
        references += f'<w:{name}Reference w:type="default" r:id="rId{10 + index}"/>'
        relations += f'<Relationship Id="rId{10 + index}" Type="{_OFFICE}/{name}" Target="{name}1.xml"/>'
        overrides += f'<Override PartName="/word/{name}1.xml" ContentType="{_WORD}.{name}+xml"/>'
        parts[f"word/{name}1.xml"] = f"{_HEAD}<w:{tag} {NAMESPACES}>{content}</w:{tag}>"
    last = section(references=references, **(sect or {}))
    body = body.replace("@references@", references)
    # Word never ends a body with a table.
    body += "<w:p/>" if body.endswith("</w:tbl>") else ""
    parts |= {
        "[Content_Types].xml": (
            f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
            f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>'
            f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>'
            '<Override PartName="/word/theme/theme1.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
            f"{overrides}</Types>"
        ),
        "_rels/.rels": (
            f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/_rels/document.xml.rels": (
            f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rId2" Type="{_OFFICE}/settings" Target="settings.xml"/>'
            f'<Relationship Id="rId3" Type="{_OFFICE}/theme" Target="theme/theme1.xml"/>'
            f'<Relationship Id="rId4" Type="{_OFFICE}/numbering" Target="numbering.xml"/>'
            f"{relations}</Relationships>"
        ),
        "word/settings.xml": (
            f'{_HEAD}<w:settings {NAMESPACES}><w:themeFontLang w:val="vi-VN"/><w:compat>'
            '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
            'w:val="15"/></w:compat></w:settings>'
        ),
        "word/styles.xml": styles(kind, more_styles),
        "word/numbering.xml": _NUMBERING,
        "word/theme/theme1.xml": theme_part or theme(),
        "word/document.xml": f"{_HEAD}<w:document {NAMESPACES}><w:body>{body}{last}</w:body></w:document>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)
    return buffer.getvalue()
