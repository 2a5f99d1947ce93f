"""Uploads that mean harm, or are no documents: each must be refused, soon, and leave the service as it was."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.reading.builders import Docx, p, part, table, zipped

MEGABYTE = 2**20
ESCAPED = Path("/tmp/congvan-escaped")
"""What would be there if the names in a package were followed."""


def with_document(inner: str | bytes) -> bytes:
    """A Word file whose text is what is given."""
    text = inner if isinstance(inner, bytes) else part("document", f"<w:body>{inner}</w:body>")
    return zipped(Docx().package() | {"word/document.xml": text})


def zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b" " * (300 * MEGABYTE))
    return packed.getvalue()


def entity_bomb() -> bytes:
    levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return with_document(
        f'<!DOCTYPE w [<!ENTITY a0 "ha">{levels}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>'.encode()
    )


def outside_entity() -> bytes:
    return with_document(
        b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    )


def part_outside() -> bytes:
    """A sound Word file that says its text is a file of the server."""
    parts = Docx().package()
    relationships = parts["_rels/.rels"]
    text = relationships if isinstance(relationships, str) else relationships.decode()
    return zipped(parts | {"_rels/.rels": text.replace("word/document.xml", "../../../../etc/passwd")})


def deep_tables() -> bytes:
    inner = p("sâu")
    for _ in range(200):
        inner = table([[inner]])
    return with_document(inner)


FILES: dict[str, Callable[[], bytes]] = {
    "empty.docx": lambda: b"",
    "noise.docx": lambda: b"\x00\xff" * 5000,
    "page.docx": lambda: b"<html><body>x</body></html>",
    "paper.pdf": lambda: b"%PDF-1.7\n",
    "cut.docx": lambda: b"PK\x03\x04" + b"\x00" * 40,
    "old.doc": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 2000,
    "renamed.docx": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 2000,
    "bomb.docx": zip_bomb,
    "entities.docx": entity_bomb,
    "outside.docx": outside_entity,
    "broken.docx": lambda: with_document(b"<w:document><w:body><w:p></w:body>"),
    "deep.docx": deep_tables,
    "paragraphs.docx": lambda: with_document("<w:p/>" * 100_001),
    "nul.txt": lambda: b"a\x00b",
    "empty.txt": lambda: b" \n",
}
"""File names, which a refusal repeats, each with how its content is made."""


def names_out_of_the_folder() -> bytes:
    """A sound Word file that also holds members with names leading out of any folder."""
    return zipped(
        Docx(p("Kính gửi: Sở Tài chính")).package()
        | {f"../../../..{ESCAPED}": b"x", str(ESCAPED): b"x", "..\\..\\congvan-escaped": b"x"}
    )
