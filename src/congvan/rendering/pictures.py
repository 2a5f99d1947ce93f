"""Pictures of a document: read from their files, kept once, drawn as WordprocessingML and added to the package."""

import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from attrs import define, field, frozen
from lxml import etree
from markupsafe import Markup, escape

from congvan.errors import CongvanError, reason_of
from congvan.messages import Bilingual
from congvan.rendering.package import CONTENT_TYPES
from congvan.rendering.units import emu, points

MOST_BYTES = 20 * 2**20
"""Of one picture: a scan of a page at 600 dpi is below."""

_SUFFIXES = {"image/png": "png", "image/jpeg": "jpeg"}


@define
class UnreadablePictureError(CongvanError):
    """A picture that a document names cannot be opened, or is none that Word shows."""

    code = "unreadable-picture"
    text = Bilingual(
        "không dùng được hình ảnh {path}: {reason}.", "the picture {path} cannot be used: {reason}."
    )

    path: str
    reason: Bilingual


@frozen
class Size:
    """Width and height (pt)."""

    width: float
    height: float

    def within(self, width: float, height: float) -> "Size":
        """The same shape, no larger than a room (pt)."""
        scale = min(1.0, width / self.width, height / self.height)
        return Size(self.width * scale, self.height * scale)

    def of_width(self, width: float) -> "Size":
        """The same shape in another width (pt)."""
        return Size(width, self.height * width / self.width)


@frozen
class Picture:
    """A picture's file, and its size as its own resolution says (72 dpi where it says none)."""

    content: bytes = field(repr=False)
    kind: str
    """Its media type."""
    size: Size
    relationship: str
    """The id by which the text refers to it: the same for the same file in every document."""

    @property
    def name(self) -> str:
        """Its part within `word/`."""
        return f"media/{self.relationship}.{_SUFFIXES[self.kind]}"


class Pictures:
    """The pictures of one document, whose paths are taken from a folder; each file is held once."""

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        """`folder` is that of the document's own file, and pictures outside it are refused: a document may come from
        anybody. Without one, paths are those of the process.
        """
        self._folder = Path(folder) if folder is not None else None
        self._taken: dict[str, Picture] = {}

    def take(self, path: str) -> Picture:
        """The picture at a path. Raises `UnreadablePictureError`."""
        where = (self._folder or Path()) / path
        try:
            if self._folder is not None and not where.resolve().is_relative_to(self._folder.resolve()):
                raise UnreadablePictureError(path, _OUTSIDE)
            stamp = where.stat()
            if not stat.S_ISREG(stamp.st_mode):
                raise UnreadablePictureError(path, _NO_FILE)
            if stamp.st_size > MOST_BYTES:
                raise UnreadablePictureError(path, _TOO_LARGE)
            picture = _read(where, stamp.st_mtime_ns, path)
        except (OSError, ValueError) as error:
            raise UnreadablePictureError(path, reason_of(error)) from error
        return self._taken.setdefault(picture.relationship, picture)

    @property
    def taken(self) -> tuple[Picture, ...]:
        """Every picture asked for so far, in the order in which they were."""
        return tuple(self._taken.values())


_OUTSIDE = Bilingual("nằm ngoài thư mục của văn bản", "it is outside the document's folder")
_TOO_LARGE = Bilingual(f"tệp lớn hơn {MOST_BYTES >> 20} MB", f"the file is larger than {MOST_BYTES >> 20} MB")
_NO_FILE = Bilingual("không phải là tệp", "it is not a file")
_UNKNOWN = Bilingual("không phải hình PNG hay JPEG", "it is neither PNG nor JPEG")


# Seals and signatures come again in every document of a batch.
@lru_cache(maxsize=32)
def _read(where: Path, _stamp: int, path: str) -> Picture:
    from docx.image.image import Image

    content = where.read_bytes()
    try:
        image = Image.from_blob(content)
        kind, width, height = image.content_type, image.px_width, image.px_height
        across, down = image.horz_dpi, image.vert_dpi
    except Exception as error:  # python-docx raises whatever the file makes it stumble over
        raise UnreadablePictureError(path, _UNKNOWN) from error
    if kind not in _SUFFIXES or not (width > 0 and height > 0 and across > 0 and down > 0):
        raise UnreadablePictureError(path, _UNKNOWN)
    digest = hashlib.sha256(content).hexdigest()[:16]
    return Picture(content, kind, Size(width * 72 / across, height * 72 / down), f"picture-{digest}")


# Self-contained, as drawn lines are.
_PICTURE = (
    '<wp:docPr id="1" name="{name}" descr="{name}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="0" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{relationship}"/>'
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic>"
)
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_INLINE = (
    f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}" distT="0" distB="0" distL="0" distR="0">'
    f'<wp:extent cx="{{width}}" cy="{{height}}"/>{_PICTURE}</wp:inline></w:drawing></w:r>'
)
_FLOATING = (
    f'<w:r><w:drawing><wp:anchor xmlns:wp="{_DRAWING}" distT="0" distB="0" distL="0" distR="0" simplePos="0"'
    ' relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
    '<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
    f"{_PICTURE}</wp:anchor></w:drawing></w:r>"
)


def inline_picture(picture: Picture, size: Size, name: str) -> Markup:
    """A run that shows a picture in the line of text; `name` is read out to those who do not see it."""
    return _drawn(_INLINE, picture, size, name)


def floating_picture(picture: Picture, size: Size, name: str, x: float, y: float) -> Markup:
    """A run that shows a picture over the text, so far (pt) from its column's left and its paragraph's top."""
    return _drawn(_FLOATING, picture, size, name, x=emu(x), y=emu(y))


def _drawn(form: str, picture: Picture, size: Size, name: str, **place: int) -> Markup:
    return Markup(
        form.format(
            relationship=picture.relationship,
            name=escape(" ".join(name.split())),
            width=emu(size.width),
            height=emu(size.height),
            **place,
        )
    )


def figure_size(picture: Picture, width: float | None, room_width: float, room_height: float) -> Size:
    """The size of a figure of a width (mm; None: its own) on a page of a text area (mm)."""
    wanted = picture.size if width is None else picture.size.of_width(points(width))
    return wanted.within(points(room_width), points(room_height))


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
