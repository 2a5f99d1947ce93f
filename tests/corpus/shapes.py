"""Lines and boxes as Word draws them: DrawingML in AlternateContent with its VML fallback, or VML alone."""

from tests.corpus.marks import EMU_PER_MM, r

_POINTS_PER_MM = 72 / 25.4


def _anchor(width: float, x: float, y: float, graphic: str, height: float = 0) -> str:
    cx, cy = round(width * EMU_PER_MM), round(height * EMU_PER_MM)
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        'relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{round(x * EMU_PER_MM)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(y * EMU_PER_MM)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        '<wp:docPr id="3" name="Straight Connector 3"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"{graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def _geometry(width: float, preset: str, height: float = 0) -> str:
    return (
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{round(width * EMU_PER_MM)}" '
        f'cy="{round(height * EMU_PER_MM)}"/></a:xfrm><a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom>'
    )


def _vml_line(width: float, x: float, y: float) -> str:
    start, end, top = (round(mm * _POINTS_PER_MM, 1) for mm in (x, x + width, y))
    return (
        f'<w:pict><v:line id="Line 3" o:spid="_x0000_s1026" style="position:absolute;z-index:251659264" '
        f'from="{start}pt,{top}pt" to="{end}pt,{top}pt"/></w:pict>'
    )


def line(width: float, *, x: float = 20, y: float = 6, stroke: bool = True) -> str:
    """A run holding a drawn line of `width` mm; without `stroke` the shape's style gives the stroke."""
    ln = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>' if stroke else ""
    style = (
        '<wps:style><a:lnRef idx="1"><a:schemeClr val="dk1"/></a:lnRef><a:fillRef idx="0"><a:schemeClr val="dk1"/>'
        '</a:fillRef><a:effectRef idx="0"><a:schemeClr val="dk1"/></a:effectRef><a:fontRef idx="minor">'
        '<a:schemeClr val="tx1"/></a:fontRef></wps:style>'
    )
    shape = (
        f"<wps:wsp><wps:cNvCnPr/><wps:spPr>{_geometry(width, 'line')}{ln}</wps:spPr>"
        f"{'' if stroke else style}<wps:bodyPr/></wps:wsp>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{_anchor(width, x, y, shape)}</mc:Choice>'
        f"<mc:Fallback>{_vml_line(width, x, y)}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def vml_line(width: float, *, x: float = 20, y: float = 6) -> str:
    """A run holding a line as Word 2003 left it."""
    return f"<w:r>{_vml_line(width, x, y)}</w:r>"


def text_box(paragraphs: str, *, width: float = 30, height: float = 8, x: float = 0, y: float = 0) -> str:
    """A run holding a text box with a border, twice: as a shape and as its fallback."""
    outline = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
    shape = (
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>{_geometry(width, "rect", height)}{outline}</wps:spPr>'
        f"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    )
    left, top, wide, high = (round(mm * _POINTS_PER_MM, 1) for mm in (x, y, width, height))
    fallback = (
        '<w:pict><v:shape id="Text Box 2" type="#_x0000_t202" style="position:absolute;margin-left:'
        f'{left}pt;margin-top:{top}pt;width:{wide}pt;height:{high}pt">'
        f"<v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{_anchor(width, x, y, shape, height)}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def typed(mark: str, count: int, size: float = 13, **settings: object) -> str:
    """A line of typed characters."""
    return r(mark * count, size=size, **settings)
