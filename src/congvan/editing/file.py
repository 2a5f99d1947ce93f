"""A Word file that is being edited: what was read of it, its elements, and the parts that changed."""

from collections.abc import Iterator
from copy import deepcopy
from posixpath import basename, dirname, join, relpath, splitext
from typing import Self

from attrs import define, field
from lxml import etree

from congvan.editing.archive import rewritten
from congvan.editing.paragraphs import EditedParagraph
from congvan.reading.document import read_document
from congvan.reading.layout import Sources, read_sources
from congvan.reading.package import open_package
from congvan.reading.result import Reading
from congvan.reading.xml import MC, Element, W, chosen

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_CONTENT_TYPES = "[Content_Types].xml"
_TYPE_OF_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
_STRICT = {
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    b"http://schemas.openxmlformats.org/drawingml/2006/main": b"http://purl.oclc.org/ooxml/drawingml/main",
    b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    b"http://schemas.openxmlformats.org/drawingml/2006/picture": b"http://purl.oclc.org/ooxml/drawingml/picture",
    b"http://schemas.openxmlformats.org/officeDocument/2006/math": b"http://purl.oclc.org/ooxml/officeDocument/math",
}
"""Transitional namespaces, which everything is read as, and those of a Strict file."""


@define(eq=False)
class EditedFile:
    """One Word file open for editing; `build` gives its bytes with the changes.

    `reading` is that of its first document, with the others.
    """

    data: bytes
    sources: Sources
    reading: Reading
    _changed: set[str] = field(factory=set)
    _parts: dict[str, Element] = field(factory=dict)
    _paragraphs: dict[int, EditedParagraph] = field(factory=dict)
    _mirrored: list[Element] = field(factory=list)

    @classmethod
    def open(cls, data: bytes) -> Self:
        """Read a file. Raises what `congvan.read` raises."""
        sources = read_sources(data)
        return cls(data, sources, read_document(sources.layout), parts=dict(sources.parts))

    @property
    def documents(self) -> tuple[Reading, ...]:
        """What was read of every document of the file."""
        return (self.reading, *self.reading.others)

    def paragraph(self, index: int) -> EditedParagraph:
        """A paragraph of the file's layout, to be edited."""
        if index not in self._paragraphs:
            self._paragraphs[index] = EditedParagraph.of(
                self.sources.layout.paragraphs[index], self.sources.paragraphs[index]
            )
        return self._paragraphs[index]

    def touched(self, element: Element) -> None:
        """Take note that something in an element was changed."""
        root = element.getroottree().getroot()
        self._changed.add(next(name for name, known in self._parts.items() if known is root))
        self._mirrored += [
            one for one in element.iterancestors(MC + "AlternateContent") if one not in self._mirrored
        ]

    def part(self, name: str) -> Element | None:
        """The root of a part, None where there is none."""
        if name not in self._parts:
            with open_package(self.data) as (package, _):
                root = package.parse(name)
            if root is None:
                return None
            self._parts[name] = root
        return self._parts[name]

    def related(self, kind: str) -> str | None:
        """The name of the part that the document relates to as a kind (`comments`), None where there is none."""
        return next((one.target for one in self.sources.related.values() if one.kind == kind), None)

    def new_name(self, stem: str) -> str:
        """A name for a part beside the document that no part has: `word/header3.xml`."""
        folder = dirname(self.sources.document)
        with open_package(self.data) as (package, _):
            names = (join(folder, f"{stem}{number or ''}.xml") for number in range(10_000))
            return next(name for name in names if name not in package and name not in self._parts)

    def add_part(self, name: str, kind: str, root: Element) -> str:
        """Add a part that the document relates to; the id of its relationship."""
        self._parts[name] = root
        self._changed.add(name)
        self._declare(name, kind)
        folder, document = dirname(self.sources.document), basename(self.sources.document)
        known = next((key for key, one in self.sources.related.items() if one.target == name), None)
        if known is not None:
            return known
        relations = self._opened(join(folder, "_rels", f"{document}.rels"), _RELATIONSHIP + "Relationships")
        taken = {one.get("Id") for one in relations}
        identity = next(f"rIdCv{number}" for number in range(1, 10_000) if f"rIdCv{number}" not in taken)
        etree.SubElement(
            relations,
            _RELATIONSHIP + "Relationship",
            Id=identity,
            Type=f"{OFFICE}/{kind}",
            Target=relpath(name, folder or "."),
        )
        return identity

    def _declare(self, name: str, kind: str) -> None:
        types = self._opened(_CONTENT_TYPES, _TYPES + "Types")
        if not any(one.get("PartName", "").lower() == f"/{name}".lower() for one in types):
            etree.SubElement(
                types,
                _TYPES + "Override",
                PartName=f"/{name}",
                ContentType=_TYPE_OF_PART.format(kind=kind),
            )

    def _opened(self, name: str, tag: str) -> Element:
        """The root of a part of the package itself, which is then written; made where it is missing."""
        root = self.part(name)
        if root is None:
            namespace, _, local = tag[1:].partition("}")
            root = self._parts[name] = etree.fromstring(f'<{local} xmlns="{namespace}"/>')
        self._changed.add(name)
        return root

    @property
    def changed(self) -> bool:
        """Whether anything was changed."""
        return bool(self._changed)

    def build(self) -> bytes:
        """The bytes of the file: the parts that changed anew, every other as it was."""
        for alternate in self._mirrored:
            _mirror(alternate)
        strict = b"purl.oclc.org/ooxml" in self._original()
        return rewritten(
            self.data,
            {
                name: _serialised(self._parts[name], strict=strict and splitext(name)[1] == ".xml")
                for name in sorted(self._changed)
            },
        )

    def _original(self) -> bytes:
        with open_package(self.data) as (package, _):
            return package.read(self.sources.document) or b""


def _mirror(alternate: Element) -> None:
    """Let what old programs show of text boxes say what new ones show."""
    branch, fallback = chosen(alternate), alternate.find(MC + "Fallback")
    if branch is None or fallback is None:
        return
    ours, theirs = (list(_box_contents(one)) for one in (branch, fallback))
    if len(ours) == len(theirs):
        for our, their in zip(ours, theirs, strict=True):
            their[:] = [deepcopy(one) for one in our]


def _box_contents(branch: Element) -> Iterator[Element]:
    return branch.iter(W + "txbxContent")


def _serialised(root: Element, *, strict: bool) -> bytes:
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    for transitional, own in _STRICT.items() if strict else ():
        content = content.replace(b'"' + transitional + b'"', b'"' + own + b'"')
    return content
