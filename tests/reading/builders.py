"""Word files of every shape for the tests of the reader: a minimal package around WordprocessingML snippets.

    data = Docx(p("Số:      /UBND-NC", align="center"), table([[p("UBND"), p("CỘNG HÒA")]])).build()

Snippets are plain strings of XML, so that any oddity can be written in place; `Docx` adds the parts that they need.
"""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARATIONS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
EMU = 12700
"""English Metric Units in a point."""


def val(name: str, value: object) -> str:
    """`<w:name w:val="value"/>`."""
    return f"<w:{name} w:val={quoteattr(str(value))}/>"


def rpr(
    *,
    bold: bool | None = None,
    italic: bool | None = None,
    caps: bool | None = None,
    hidden: bool | None = None,
    size: float | None = None,
    font: str | None = None,
    colour: str | None = None,
    underline: str | None = None,
    style: str | None = None,
    raw: str = "",
) -> str:
    """A w:rPr; `size` in pt, `raw` more children."""
    switches = {"b": bold, "i": italic, "caps": caps, "vanish": hidden}
    parts = [] if style is None else [val("rStyle", style)]
    if font is not None:
        quoted = quoteattr(font)
        parts.append(f"<w:rFonts w:ascii={quoted} w:hAnsi={quoted} w:eastAsia={quoted} w:cs={quoted}/>")
    parts += [val(name, int(on)) for name, on in switches.items() if on is not None]
    parts += [] if colour is None else [val("color", colour)]
    parts += [] if size is None else [val("sz", f"{size * 2:g}")]
    parts += [] if underline is None else [val("u", underline)]
    inner = "".join(parts) + raw
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def t(text: str) -> str:
    """A w:t that keeps its spaces."""
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def r(text: str = "", *content: str, **formatting: object) -> str:
    """A run: text in which `\\n` is a line break and `\\t` a tab, then other content; formatting as for `rpr`."""
    marks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    parts, plain = [], ""
    for char in text:
        if char in marks:
            parts += [t(plain)] * bool(plain) + [marks[char]]
            plain = ""
        else:
            plain += char
    parts += [t(plain)] * bool(plain)
    return f"<w:r>{rpr(**formatting)}{''.join(parts)}{''.join(content)}</w:r>"  # type: ignore[arg-type]  # keywords pass through


def p(
    *content: str,
    style: str | None = None,
    align: str | None = None,
    indent: str = "",
    spacing: str = "",
    ppr: str = "",
    **formatting: object,
) -> str:
    """A paragraph. Content that is not XML becomes a run with `formatting`; `indent` and `spacing` are attributes.

    `p("Kính gửi:", align="center", indent='w:firstLine="567"', bold=True)`
    """
    parts = [] if style is None else [val("pStyle", style)]
    parts += [f"<w:spacing {spacing}/>"] * bool(spacing) + [f"<w:ind {indent}/>"] * bool(indent)
    parts += [] if align is None else [val("jc", align)]
    inner = "".join(parts) + ppr
    runs = [one if one.startswith("<") else r(one, **formatting) for one in content]
    return f"<w:p>{f'<w:pPr>{inner}</w:pPr>' if inner else ''}{''.join(runs)}</w:p>"


def cell(*content: str, width: int | None = None, tcpr: str = "") -> str:
    """A table cell; content that is not XML becomes a paragraph, `width` in twips."""
    size = "" if width is None else f'<w:tcW w:w="{width}" w:type="dxa"/>'
    blocks = "".join(one if one.startswith("<") else p(one) for one in content) or p()
    return f"<w:tc><w:tcPr>{size}{tcpr}</w:tcPr>{blocks}</w:tc>"


def row(*cells: str, trpr: str = "") -> str:
    """A table row of cells; text becomes a cell."""
    inner = "".join(one if one.startswith("<w:tc>") else cell(one) for one in cells)
    return f"<w:tr>{f'<w:trPr>{trpr}</w:trPr>' if trpr else ''}{inner}</w:tr>"


def table(
    rows: Iterable[str | Iterable[str]],
    *,
    widths: Iterable[int] = (),
    tblpr: str = "",
    style: str | None = None,
) -> str:
    """A table of rows, each a `row` or a list of cells; `widths` of the grid in twips."""
    named = "" if style is None else val("tblStyle", style)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    inner = "".join(one if isinstance(one, str) else row(*one) for one in rows)
    return f"<w:tbl><w:tblPr>{named}{tblpr}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{inner}</w:tbl>"


def field_runs(instruction: str, result: str = "1", **formatting: object) -> str:
    """A complex field in runs: begin, instruction, separate, result, end."""

    def run(inner: str) -> str:
        return r("", inner, **formatting)

    return (
        run('<w:fldChar w:fldCharType="begin"/>')
        + run(f'<w:instrText xml:space="preserve">{escape(instruction)}</w:instrText>')
        + run('<w:fldChar w:fldCharType="separate"/>')
        + r(result, **formatting)
        + run('<w:fldChar w:fldCharType="end"/>')
    )


def sdt(*content: str) -> str:
    """A content control around runs or blocks."""
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{''.join(content)}</w:sdtContent></w:sdt>"


def shape(
    *,
    width: float,
    height: float = 0,
    geometry: str = "line",
    line: str = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>',
    style: str = "",
    text: str | None = None,
    body: str = "",
) -> str:
    """A wps:wsp; sizes in pt, `text` the blocks of a text box."""
    box = "" if text is None else f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
    return (
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{round(width * EMU)}" cy="{round(height * EMU)}"/></a:xfrm>'
        f'<a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom>{line}</wps:spPr>{style}{box}<wps:bodyPr{body}/></wps:wsp>'
    )


def drawing(
    inner: str, *, width: float = 0, height: float = 0, x: str = "", kind: str = "Shape", attributes: str = ""
) -> str:
    """An anchored w:drawing around a shape, group or picture; `x` the content of wp:positionH."""
    horizontal = x or "<wp:posOffset>0</wp:posOffset>"
    return (
        f'<w:drawing><wp:anchor><wp:positionH relativeFrom="column">{horizontal}</wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{round(width * EMU)}" cy="{round(height * EMU)}"/><wp:docPr id="1" name="x"{attributes}/>'
        f'<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessing{kind}">'
        f"{inner}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def alternate(choice: str, fallback: str, requires: str = "wps") -> str:
    """An mc:AlternateContent."""
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{requires}">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def pict(inner: str) -> str:
    """A w:pict around VML."""
    return f"<w:pict>{inner}</w:pict>"


def textbox(*content: str, width: float = 100, height: float = 20, **options: str) -> str:
    """A run with a bordered text box of paragraphs."""
    blocks = "".join(one if one.startswith("<") else p(one) for one in content)
    return r("", drawing(shape(width=width, height=height, geometry="rect", text=blocks, **options)))  # type: ignore[arg-type]  # keywords pass through


def sect(
    *references: str,
    width: int = 11906,
    height: int = 16838,
    margins: tuple[int, int, int, int] = (1134, 1134, 1701, 1134),
    title_page: bool = False,
    raw: str = "",
) -> str:
    """A w:sectPr in twips, A4 with margins top, bottom, left, right; references made by `Docx.header` and `footer`."""
    top, bottom, left, right = margins
    title = "<w:titlePg/>" if title_page else ""
    return (
        f'<w:sectPr>{"".join(references)}<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{top}" w:bottom="{bottom}" w:left="{left}" w:right="{right}" w:header="567" w:footer="567" '
        f'w:gutter="0"/>{raw}{title}</w:sectPr>'
    )


def style(
    style_id: str,
    *,
    kind: str = "paragraph",
    based_on: str | None = None,
    default: bool = False,
    rpr: str = "",
    ppr: str = "",
    raw: str = "",
) -> str:
    """A w:style; `rpr` and `ppr` are the children of its w:rPr and w:pPr, `raw` more of its own."""
    flag = ' w:default="1"' if default else ""
    base = "" if based_on is None else val("basedOn", based_on)
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"{flag}>{val("name", style_id)}{base}'
        f"<w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr>{raw}</w:style>"
    )


def defaults(rpr: str = "", ppr: str = "") -> str:
    """The w:docDefaults."""
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{rpr}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{ppr}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


NORMAL = style("Normal", default=True)
TIMES_14 = (
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
    '<w:sz w:val="28"/>'
)


def part(root: str, inner: str) -> str:
    """A part of WordprocessingML."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {DECLARATIONS}>{inner}</w:{root}>'
    )


def zipped(parts: dict[str, str | bytes] | Iterable[tuple[str, str | bytes]]) -> bytes:
    """A zip of named parts; pairs may repeat a name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items() if isinstance(parts, dict) else parts:
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return buffer.getvalue()


CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def relationships(pairs: Iterable[tuple[str, str, str]]) -> str:
    """A relationships part of (id, kind, target)."""
    inner = "".join(
        f'<Relationship Id="{one}" Type="{OFFICE}/{kind}" Target="{target}"/>' for one, kind, target in pairs
    )
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="{RELATIONSHIPS}">{inner}</Relationships>'


@dataclass
class Docx:
    """A Word file being built: `Docx(p("..."), table(...), styles=..., section=...)`.

    `styles`, `settings`, `numbering`, `theme`, `footnotes` hold what stands inside the root of those parts;
    `section` the last w:sectPr. `header` and `footer` add a part and give the reference for `sect`.
    """

    blocks: tuple[str, ...] = ()
    styles: str = defaults(TIMES_14) + NORMAL
    settings: str = ""
    numbering: str = ""
    theme: str = ""
    footnotes: str = ""
    section: str = field(default_factory=sect)
    parts: dict[str, str | bytes] = field(default_factory=dict)
    _related: list[tuple[str, str, str]] = field(default_factory=list)

    def __init__(self, *blocks: str, **parts: str) -> None:
        self.blocks = tuple(block if block.startswith("<") else p(block) for block in blocks)
        self.styles = parts.pop("styles", defaults(TIMES_14) + NORMAL)
        self.settings = parts.pop("settings", "")
        self.numbering = parts.pop("numbering", "")
        self.theme = parts.pop("theme", "")
        self.footnotes = parts.pop("footnotes", "")
        self.section = parts.pop("section", sect())
        if parts:
            raise TypeError(f"unknown parts: {sorted(parts)}")
        self.parts = {}
        self._related = []

    def header(self, *blocks: str, pages: str = "default", kind: str = "header") -> str:
        """Add a header part; the reference to it for `sect`."""
        number = len(self._related) + 1
        name = f"{kind}{number}.xml"
        self.parts[f"word/{name}"] = part("hdr" if kind == "header" else "ftr", "".join(blocks))
        self._related.append((f"rIdX{number}", kind, name))
        return f'<w:{kind}Reference w:type="{pages}" r:id="rIdX{number}"/>'

    def footer(self, *blocks: str, pages: str = "default") -> str:
        """Add a footer part; the reference to it for `sect`."""
        return self.header(*blocks, pages=pages, kind="footer")

    def package(self) -> dict[str, str | bytes]:
        """The parts by name."""
        inside = {name: getattr(self, name) for name in ("styles", "settings", "numbering", "footnotes")}
        related = [(f"rId{name}", name, f"{name}.xml") for name, inner in inside.items() if inner]
        parts: dict[str, str | bytes] = {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": relationships([("rId1", "officeDocument", "word/document.xml")]),
            "word/document.xml": part("document", f"<w:body>{''.join(self.blocks)}{self.section}</w:body>"),
        }
        parts |= {f"word/{name}.xml": part(name, inner) for name, inner in inside.items() if inner}
        if self.theme:
            parts["word/theme/theme1.xml"] = (
                f'<a:theme xmlns:a="{NAMESPACES["a"]}" name="x"><a:themeElements>{self.theme}</a:themeElements></a:theme>'
            )
            related.append(("rIdtheme", "theme", "theme/theme1.xml"))
        parts["word/_rels/document.xml.rels"] = relationships([*related, *self._related])
        return parts | self.parts

    def build(self) -> bytes:
        """The bytes of the .docx."""
        return zipped(self.package())
