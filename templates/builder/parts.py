"""The parts that are the same in every template."""

from congvan_templates.builder.xml import DECLARATION, OOXML, W

from congvan.standards import Standard

HEADER = (
    f'{DECLARATION}<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="page-number"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)

SETTINGS = (
    f'{DECLARATION}<w:settings xmlns:w="{W}"><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)

CORE = (
    f'{DECLARATION}<cp:coreProperties xmlns:cp="{OOXML}/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{ title|safe }}</dc:title>'
    "<dc:language>vi-VN</dc:language></cp:coreProperties>"
)

APP = (
    f'{DECLARATION}<Properties xmlns="{OOXML}/officeDocument/2006/extended-properties">'
    "<Application>congvan</Application></Properties>"
)

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_COLORS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", "accent2": "ED7D31",
    "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47", "hlink": "0563C1",
    "folHlink": "954F72",
}  # fmt: skip


def font_table_xml(standard: Standard) -> str:
    """The part `word/fontTable.xml`."""
    return (
        f'{DECLARATION}<w:fonts xmlns:w="{W}"><w:font w:name="{standard.page.font}">'
        '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme_xml(standard: Standard) -> str:
    """The part `word/theme/theme1.xml`, whose fonts are the standard's too."""
    font = (
        f'<a:latin typeface="{standard.page.font}"/><a:ea typeface=""/><a:cs typeface=""/>'
        f'<a:font script="Viet" typeface="{standard.page.font}"/>'
    )
    colors = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLORS.items())
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_A}" name="congvan"><a:themeElements>'
        f'<a:clrScheme name="congvan">{colors}</a:clrScheme>'
        f'<a:fontScheme name="congvan"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="congvan"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{f'<a:ln>{_FILL}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
