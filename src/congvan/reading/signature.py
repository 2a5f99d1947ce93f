"""Quyền hạn, chức vụ, họ tên: who signs, from the lines of the closing block."""

import re

from attrs import define, evolve, field

from congvan.language import fold
from congvan.model import Mandate, Party, Signature
from congvan.reading import marks
from congvan.reading.closing import heads_post, is_mandate, is_name, is_post, is_rank, mandate_of, names_post
from congvan.reading.pieces import Piece, joined
from congvan.rules.posts import SURNAMES

_PLACES = re.compile(
    r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s", re.IGNORECASE
)
_OPEN_END = re.compile(r"(?:,|-|–|\b(?:VÀ|CỦA|CÁC))$")
_BEFORE_POST = re.compile(r"(?<!\s)\s+(?:[-–—/]\s+|(?=PHÓ\s))")
_SIGNED = re.compile(
    r"\W*(?:đã ký|da ky|ký tên|đóng dấu|ký,|ký và|chữ ký|ghi rõ|họ và tên|họ tên|dấu|daky|chuky|chukyso|signature (?:not )?(?:verified|valid)|digitally signed)\b.*",
    re.IGNORECASE,
)
_UPPER_NAMES = frozenset(surname.upper() for surname in SURNAMES)


@define(eq=False)
class Signer:
    """One who signs, by lines: authority and post, then the name."""

    mandates: list[Mandate] = field(factory=list)
    authority: list[Piece] = field(factory=list)
    position: list[Piece] = field(factory=list)
    office: list[Piece] = field(factory=list)
    name: list[Piece] = field(factory=list)

    @property
    def lines(self) -> list[Piece]:
        """All its lines."""
        return self.authority + self.position + self.office + self.name

    @property
    def signature(self) -> Signature:
        """What the lines say."""
        first = self.mandates[0] if self.mandates else None
        return Signature(
            authority=first.authority if first else None,
            of=first.of if first else None,
            then=tuple(self.mandates[1:]),
            position=_said(self.position),
            office=_said(self.office),
            name=" ".join(joined(self.name).split()) or None,
        )


def _said(lines: list[Piece]) -> str | None:
    return " ".join(line.text for line in lines) or None


def read_signers(groups: list[list[Piece]]) -> list[Signer]:
    """The signers of a closing block, whose lines come by column; in reading order."""
    signers: list[Signer] = []
    loose: list[list[Piece]] = []
    for group in groups:
        found, names = _read_group([piece for piece in group if _tells(piece)])
        signers += found
        loose += names
    signers.sort(key=_reading_order)
    nameless = [signer for signer in signers if not signer.name]
    if len(nameless) == len(loose):
        for signer, name in zip(nameless, loose, strict=True):
            signer.name = name
    elif not signers and len(loose) == 1:
        signers.append(Signer(name=loose[0]))
    return signers


def without_roles(parties: tuple[Party, ...], groups: list[list[Piece]]) -> list[list[Piece]]:
    """The lines of a closing block without the names of the parties (`BÊN A`) above the posts of those who sign for them."""
    roles = {fold(party.role) for party in parties if party.role}
    return [_without(roles, group) for group in groups]


def _without(roles: set[str], group: list[Piece]) -> list[Piece]:
    rest = [piece for piece in group if piece.folded not in roles]
    signs_himself = any(is_name(one.text) for one in rest) and not any(
        is_post(one) or is_mandate(one) or one.style == "authority" for one in rest
    )
    return group if signs_himself else rest


def signing_besides(parties: tuple[Party, ...], signers: list[Signer]) -> list[Signer]:
    """Those who sign and are not what the parties themselves say of their representatives."""
    said = {
        (fold(post or ""), fold(party.representative or ""))
        for party in parties
        for post in (party.position, party.role)
    }
    return [signer for signer in signers if _post_and_name(signer.signature) not in said]


def _post_and_name(signature: Signature) -> tuple[str, str] | None:
    if signature.mandates or signature.office:
        return None
    return fold(signature.position or ""), fold(signature.name or "")


def _reading_order(signer: Signer) -> tuple[int, int, int]:
    first = signer.lines[0]
    return (first.paragraph.index, first.line, first.start)


def _tells(piece: Piece) -> bool:
    """Whether a line says something about the signer; hints and marks of digital signatures do not."""
    text = piece.text
    if text.startswith(("(", "[", "<", "{")) or _SIGNED.fullmatch(piece.plain) or len(text) > 160:
        return False
    return not marks.SIGNED_ELECTRONICALLY.match(piece.plain) and any(
        character.isalpha() for character in text
    )


def _read_group(lines: list[Piece]) -> tuple[list[Signer], list[list[Piece]]]:
    """The signers of one column, and names that stand without a post."""
    signers: list[Signer] = []
    loose: list[list[Piece]] = []
    rank: list[Piece] = []
    for index, line in enumerate(lines):
        current = signers[-1] if signers and not signers[-1].name else None
        following = lines[index + 1] if index + 1 < len(lines) else None
        if current is not None and _is_office(line, current, following):
            current.office.append(line)
        elif line.style == "signer" or _is_signers_name(line, current, last=following is None):
            if current is not None:
                current.name = [*rank, line]
            elif not signers:
                loose.append([*rank, line])
            rank = []
        elif is_rank(line.text):
            rank.append(line)
        elif line.style == "authority" or line.upper or is_mandate(line) or _is_small_post(line, current):
            if current is None:
                if not (line.style == "authority" or is_mandate(line) or is_post(line)):
                    continue
                current = Signer()
                signers.append(current)
            _add_line(
                current,
                line,
                signed_below=following is not None and is_post(following),
                more_below=following is not None
                and following.upper
                and not _is_signers_name(following, current, last=index + 2 == len(lines)),
            )
    return signers, loose


def _is_office(line: Piece, current: Signer, following: Piece | None) -> bool:
    """Whether a line is the post that the signer holds in his own body (box 7b), below that of a council."""
    if current.office or is_mandate(line):
        return False
    if line.style == "signer":
        return following is not None and following.style == "signer"
    if line.style is not None or not current.position:
        return False
    if line.upper:
        wrapped = (
            _OPEN_END.search(current.position[-1].text) or line.paragraph is current.position[-1].paragraph
        )
        return is_post(line) and not wrapped
    return not is_name(line.text) and names_post(line)


def _is_small_post(line: Piece, current: Signer | None) -> bool:
    return (
        current is not None
        and bool(current.authority)
        and not current.authority[-1].upper
        and names_post(line)
    )


def _is_signers_name(line: Piece, current: Signer | None, *, last: bool) -> bool:
    if line.style is not None:
        return False
    if line.upper:
        words = line.text.split()
        known = words[0] in _UPPER_NAMES and 1 < len(words) < 6
        return last and known and current is not None and not is_post(line) and not is_mandate(line)
    return is_name(line.text) or (last and current is not None and _is_name_with_a_slip(line.text))


def _is_name_with_a_slip(text: str) -> bool:
    words = text.split()
    return (
        2 < len(words) < 6
        and words[0] in SURNAMES
        and all(map(str.isalpha, words))
        and words[-1][0].isupper()
    )


def _add_line(signer: Signer, line: Piece, *, signed_below: bool = False, more_below: bool = False) -> None:
    """A line above the name: a mandate, the rest of one, the post, or a further post.

    `signed_below` if a post follows, `more_below` if what follows may be one.
    """
    mandate = mandate_of(line)
    if signer.office:
        signer.office.append(line)
    elif mandate is not None and not signer.position:
        if not signed_below and (post := _post_behind(line, mandate)) is not None:
            _add_line(signer, line.cut(0, post.start()))
            _add_line(signer, line.cut(post.end(), len(line.text)))
            return
        signer.mandates.append(Mandate(mandate["authority"], mandate["of"].strip() or None))
        signer.authority.append(line)
    elif (
        signer.authority
        and not signer.position
        and (_continues_mandate(signer, line) or (more_below and signer.mandates[-1].of is None))
    ):
        last = signer.mandates[-1]
        signer.mandates[-1] = evolve(last, of=f"{last.of or ''} {line.text}".strip())
        signer.authority.append(line)
    else:
        signer.position.append(line)


def _post_behind(line: Piece, mandate: re.Match[str]) -> re.Match[str] | None:
    """What stands between a mandate and a post on the same line: `TL. GIÁM ĐỐC - CHÁNH VĂN PHÒNG`."""
    for gap in _BEFORE_POST.finditer(line.text, mandate.start("of") + 1):
        if heads_post(line.cut(gap.end(), len(line.text))):
            return gap
    return None


def _continues_mandate(signer: Signer, line: Piece) -> bool:
    last = signer.authority[-1]
    if is_post(line) or (not last.upper and names_post(line)):
        return False
    return bool(_PLACES.match(line.text) or _OPEN_END.search(last.text)) or line.paragraph is last.paragraph
