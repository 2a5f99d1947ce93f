"""The .docx that somebody hands us as a template: opened only when it is harmless."""

import io
import zipfile
import zlib

from lxml import etree

from congvan.messages import Bilingual
from congvan.rendering.errors import BrokenTemplateError, Place
from congvan.rendering.package import CONTENT_TYPES

MOST_PARTS = 2_000
MOST_BYTES = 64 * 2**20
"""Of all parts unpacked: a template with pictures is far below, a zip bomb far above."""

MOST_MARKUP = 8 * 2**20
"""Of one XML part unpacked."""


def read_parts(source: bytes, template: str) -> dict[str, bytes]:
    """Every part of a .docx by name.

    Raises `BrokenTemplateError` for what is no zip, has no list of parts, unpacks to more than it may, names a
    part twice or declares a document type (and with it entities).
    """

    def refuse(vi: str, en: str, part: str = ".docx") -> BrokenTemplateError:
        return BrokenTemplateError(template, Place(part), Bilingual(vi, en))

    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_BYTES:
                raise refuse("tệp giải nén quá lớn", "it unpacks to too much")
            if len({entry.filename for entry in entries}) < len(entries):
                raise refuse("tệp có hai phần trùng tên", "two of its parts have the same name")
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, OSError) as error:
        raise refuse("không phải tệp Word (.docx)", "it is not a Word file (.docx)") from error
    if CONTENT_TYPES not in parts:
        raise refuse("thiếu phần này trong tệp", "the file lacks this part", CONTENT_TYPES)
    for name, content in parts.items():
        if not name.endswith((".xml", ".rels")):
            continue
        if len(content) > MOST_MARKUP:
            raise refuse("phần này quá lớn", "this part is too large", name)
        try:
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
        except etree.XMLSyntaxError as error:
            raise refuse(f"XML hỏng ({error.msg})", f"its XML is broken ({error.msg})", name) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise refuse("không được khai báo DTD", "it must not declare a document type", name)
    return parts
