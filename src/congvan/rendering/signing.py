"""Who signs, as the signature block prints it, with pictures of signature and seal."""

from typing import Any

from attrs import evolve, frozen
from markupsafe import Markup

from congvan.language import fold
from congvan.model import Document, Party, Signature
from congvan.rendering import measures
from congvan.rendering.lines import Heading
from congvan.rendering.pictures import Pictures, Size, floating_picture, inline_picture
from congvan.rendering.units import points, twips_of_points

Signer = dict[str, Any]


def signers(document: Document, heading: Heading, pictures: Pictures) -> list[Signer]:
    """Everyone who signs, in order: those of `signature`, or the representatives of the parties.

    Keys of each: `role` (a party's), `authority`, `office`, `name`, `images` (see `congvan.rendering.context`).
    Raises `UnreadablePictureError`.
    """
    standard = heading.standard
    kind = standard.find(document.type)
    by_parties = kind is not None and kind.signers == "parties" and bool(document.parties)
    several = by_parties or len(document.signature) > 1 or (kind is not None and kind.signers == "minutes")
    column = measures.half_column(standard) if several else measures.right_column(standard)
    block = _Block(heading, pictures, column)
    if by_parties:
        return [block.signer(signature, role) for role, signature in _of_parties(document)]
    return [block.signer(signature) for signature in document.signature]


def _of_parties(document: Document) -> list[tuple[str, Signature]]:
    """The representative of each party, with his own signature where one is given, then whoever signs besides."""
    left = list(document.signature)
    found = [(party.role or "", _taken(party, left)) for party in document.parties]
    return found + [("", signature) for signature in left]


def _taken(party: Party, signatures: list[Signature]) -> Signature:
    own = Signature(position=party.position, name=party.representative)
    if party.representative is None:
        return own
    for signature in signatures:
        if signature.name is not None and fold(signature.name) == fold(party.representative):
            signatures.remove(signature)
            said = signature.mandates or signature.position is not None
            return signature if said else evolve(signature, position=party.position)
    return own


_SPACE_ABOVE = (
    '<w:p><w:pPr><w:pStyle w:val="spacer"/><w:keepNext/><w:spacing w:before="{gap}"/></w:pPr></w:p>'
)


@frozen
class _Block:
    """A column (mm wide) in which somebody signs."""

    heading: Heading
    pictures: Pictures
    width: float

    def signer(self, signature: Signature, role: str = "") -> Signer:
        lines = [
            f"{mandate.authority}. {mandate.of or ''}".rstrip() if mandate.authority else mandate.of
            for mandate in signature.mandates
        ]
        return {
            "role": self._broken(role),
            "authority": [self._broken(line) for line in (*lines, signature.position) if line],
            "office": signature.office or "",
            "name": signature.name or "",
            "images": self._images(signature),
        }

    def _broken(self, text: str) -> str:
        return self.heading.broken("authority", text, self.width)

    def _images(self, signature: Signature) -> Markup | str:
        """Paragraphs with the signature centred in it, as high as the room for one written by hand, and the
        seal over its left (Mục II, khoản 7, điểm d and khoản 8)."""
        if signature.image is None and signature.seal is None:
            return ""
        room = measures.SIGNATURE_ROOM
        size = Size(points(measures.NOMINAL_SIGNATURE), 0.0)
        drawn = Markup("")
        if signature.image is not None:
            picture = self.pictures.take(signature.image)
            size = picture.size.within(points(measures.SIGNATURE_WIDTH), room)
            drawn = inline_picture(picture, size, "Chữ ký")
        if signature.seal is not None:
            drawn = self._seal(signature.seal, size) + drawn
        gap = twips_of_points((room - size.height) / 2)
        # The seal is placed from the top of its paragraph, which space above it would make uncertain.
        return (
            Markup(_SPACE_ABOVE.format(gap=gap))
            + Markup(f'<w:p><w:pPr><w:pStyle w:val="signature-image"/><w:spacing w:after="{gap}"/></w:pPr>')
            + drawn
            + Markup("</w:p>")
        )

    def _seal(self, path: str, signature: Size) -> Markup:
        """The seal in its real size."""
        picture = self.pictures.take(path)
        covered = (points(self.width) - signature.width) / 2 + measures.SEAL_COVERS * signature.width
        return floating_picture(
            picture,
            picture.size,
            "Dấu của cơ quan, tổ chức",
            covered - picture.size.width,
            (signature.height - picture.size.height) / 2,
        )
