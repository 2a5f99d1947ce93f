"""The parts of a template and the package that holds them, the same bytes on every build."""

import io
import zipfile

from congvan_templates.builder import parts as static
from congvan_templates.builder.layouts import Layout
from congvan_templates.builder.sections import HEADER, last_section
from congvan_templates.builder.styles import styles_xml
from congvan_templates.builder.xml import DECLARATION, OOXML, R, W

from congvan.rendering.sections import with_open_end
from congvan.standards import Standard

_EPOCH = (1980, 1, 1, 0, 0, 0)
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "word/document.xml": f"{_CONTENT}.document.main+xml",
    "word/styles.xml": f"{_CONTENT}.styles+xml",
    "word/settings.xml": f"{_CONTENT}.settings+xml",
    "word/fontTable.xml": f"{_CONTENT}.fontTable+xml",
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "word/header1.xml": f"{_CONTENT}.header+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
_RELATIONSHIPS = {
    "_rels/.rels": {
        "rId1": (f"{OOXML}/officeDocument/2006/relationships/officeDocument", "word/document.xml"),
        "rId2": (f"{OOXML}/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        "rId3": (f"{OOXML}/officeDocument/2006/relationships/extended-properties", "docProps/app.xml"),
    },
    "word/_rels/document.xml.rels": {
        "rId1": (f"{OOXML}/officeDocument/2006/relationships/styles", "styles.xml"),
        "rId2": (f"{OOXML}/officeDocument/2006/relationships/settings", "settings.xml"),
        HEADER: (f"{OOXML}/officeDocument/2006/relationships/header", "header1.xml"),
        "rId4": (f"{OOXML}/officeDocument/2006/relationships/fontTable", "fontTable.xml"),
        "rId5": (f"{OOXML}/officeDocument/2006/relationships/theme", "theme/theme1.xml"),
    },
}


def build(layout: Layout, standard: Standard) -> bytes:
    """A layout's template as a .docx."""
    parts = {
        "[Content_Types].xml": _content_types(),
        **{name: _relationships(targets) for name, targets in _RELATIONSHIPS.items()},
        "word/document.xml": with_open_end(
            f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'
            f"{layout(standard)}{last_section(standard)}</w:body></w:document>"
        ),
        "word/styles.xml": styles_xml(standard),
        "word/settings.xml": static.SETTINGS,
        "word/fontTable.xml": static.font_table_xml(standard),
        "word/theme/theme1.xml": static.theme_xml(standard),
        "word/header1.xml": static.HEADER,
        "docProps/core.xml": static.CORE,
        "docProps/app.xml": static.APP,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, content.encode())
    return buffer.getvalue()


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in _PARTS.items()
    )
    return (
        f'{DECLARATION}<Types xmlns="{OOXML}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(targets: dict[str, tuple[str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'{DECLARATION}<Relationships xmlns="{OOXML}/package/2006/relationships">{entries}</Relationships>'
