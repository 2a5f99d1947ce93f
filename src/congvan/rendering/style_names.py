"""What the paragraph styles of our templates are called, and the ids by which markup names them."""

import re
from collections.abc import Mapping

from congvan.standards import ComponentFormat, Standard

TECHNICAL: Mapping[str, str] = {
    "addressee": "CV Từng nơi kính gửi",
    "receiver": "CV Từng nơi nhận điện",
    "dash": "CV Gạch đầu dòng",
    "mandate": "CV Thẩm quyền ban hành",
    "enacting": "CV Quyết nghị quyết định",
    "form-line": "CV Dòng giữa của biểu mẫu",
    "telegram-sender": "CV Nơi gửi điện",
    "party": "CV Tên một bên",
    "confirmation": "CV Xác nhận nơi nghỉ phép",
    "signature-image": "CV Hình chữ ký và dấu",
    "copy-rule": "CV Đường kẻ trên bản sao",
    "draft-stamp": "CV Dấu dự thảo",
    "figure": "CV Hình",
    "figure-caption": "CV Tên hình",
    "table-text": "CV Chữ trong bảng",
    "table-heading": "CV Tiêu đề cột của bảng",
    "rule": "CV Đường kẻ",
    "spacer": "CV Dòng đệm",
}
"""Styles of what the act has no row for, by id."""


def component_name(component: ComponentFormat) -> str:
    """Word takes a comma in a style's name for the start of another name."""
    return "CV " + re.sub("[,“”]", "", component.label.vi)


def with_own_ids(parts: Mapping[str, bytes], standard: Standard) -> Mapping[str, bytes]:
    """The parts of a template whose styles have the ids that our markup names.

    LibreOffice keeps the names of styles and makes ids of its own.
    """
    styles = parts.get("word/styles.xml", b"").decode("utf-8", "replace")
    found = {name: key for key, name in _style_pattern.findall(styles)}
    wanted = {component_name(component): key for key, component in standard.components.items()}
    wanted |= {name: key for key, name in TECHNICAL.items()}
    taken = set(found.values())
    renamed = {
        found[name]: key
        for name, key in wanted.items()
        if name in found and found[name] != key and key not in taken
    }
    if not renamed:
        return parts

    def own(match: re.Match[str]) -> str:
        return match[1] + renamed.get(match[2], match[2])

    return {
        name: _reference_pattern.sub(own, content.decode()).encode()
        if name.startswith("word/") and name.endswith(".xml")
        else content
        for name, content in parts.items()
    }


_style_pattern = re.compile(
    r'<w:style\b[^>]*?\bw:styleId="([^"]+)"[^>]*>\s*(?:<w:aliases\b[^>]*/>\s*)?<w:name w:val="([^"]+)"'
)
_reference_pattern = re.compile(
    r'(<w:(?:pStyle|basedOn|next|link)\b[^>]*?\bw:val="|<w:style\b[^>]*?\bw:styleId=")([^"]+)(?=")'
)
