"""Pictures as parts of a package: the file itself, its type and the relationship by which the text names it."""

from collections.abc import Iterable, Mapping

from attrs import frozen
from lxml import etree

from congvan.rendering.package import CONTENT_TYPES
from congvan.rendering.pictures import Picture

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


@frozen
class Media:
    """What a template's package says of its parts, to which pictures are added."""

    _content_types: bytes
    _name: str
    """The part with the relationships of the document's text."""
    _relationships: bytes

    @classmethod
    def of(cls, parts: Mapping[str, bytes], document: str) -> "Media":
        """`document` is the name of the part that holds the document's text."""
        folder, _, name = document.rpartition("/")
        relationships = f"{folder}/_rels/{name}.rels".removeprefix("/")
        empty = f'<Relationships xmlns="{_RELATIONSHIPS}"/>'.encode()
        return cls(parts[CONTENT_TYPES], relationships, parts.get(relationships, empty))

    def parts(self, pictures: Iterable[Picture]) -> dict[str, bytes]:
        """The parts that pictures add to the package, and those that they change."""
        types, relationships = etree.fromstring(self._content_types), etree.fromstring(self._relationships)
        folder = self._name.rpartition("_rels/")[0]
        files = {}
        for picture in pictures:
            files[folder + picture.name] = picture.content
            etree.SubElement(
                types,
                f"{{{_TYPES}}}Override",
                PartName=f"/{folder}{picture.name}",
                ContentType=picture.kind,
            )
            etree.SubElement(
                relationships,
                f"{{{_RELATIONSHIPS}}}Relationship",
                Id=picture.relationship,
                Type=_IMAGE,
                Target=picture.name,
            )
        if not files:
            return {}
        return {
            CONTENT_TYPES: etree.tostring(types, encoding="UTF-8", standalone=True),
            self._name: etree.tostring(relationships, encoding="UTF-8", standalone=True),
            **files,
        }
