"""A document as most offices set it, any of whose blocks may be replaced by another."""

from collections.abc import Sequence

from tests.corpus.frames import (
    about,
    addressees,
    agency,
    closing,
    date,
    middle,
    national,
    number,
    prose,
    recipients,
    short,
    signer,
    title,
    two_by_two,
)
from tests.corpus.marks import c, r
from tests.corpus.ooxml import number_in_header, package


def usual(
    *bodies: str,
    rule: float,
    number_line: str,
    day: str,
    text: str,
    items: Sequence[str],
    posts: Sequence[str],
    name: str,
    about_line: str = "",
    named: tuple[str, str] | None = None,
    line_below: float = 40,
    to: Sequence[str] = (),
    decides: str = "",
    bases: str = "",
    order: str = "QUYẾT ĐỊNH:",
    small: bool = False,
    heading: str | None = None,
    left: str | None = None,
    right: str | None = None,
    below_left: str | None = None,
    below_right: str | None = None,
    subject: str | None = None,
    to_block: str | None = None,
    body: str | None = None,
    foot: str | None = None,
    before: str = "",
    after: str = "",
    **settings: object,
) -> bytes:
    """Names of bodies (`*` bold) with a line of `rule` mm; blocks given as markup replace the usual ones."""
    size = 12 if small else 13
    left = left if left is not None else agency(*bodies, size=size, rule=short(rule))
    right = right if right is not None else (national(12, 13) if small else national())
    if below_left is None:
        below_left = number(number_line) + (about(about_line) if about_line else "")
    if below_right is None:
        below_right = date(day, size=13 if small else 14)
    if heading is None:
        heading = two_by_two(left, right, below_left, below_right)
    if subject is None:
        subject = title(*named, rule=middle(line_below)) if named else ""
    if to_block is None:
        to_block = addressees(*to) if to else ""
    if decides:
        subject += c(r(decides, b=True), before=240, after=120)
    if bases:
        subject += prose(bases, italic=True)
        subject += c(r(order, b=True), before=120, after=120) if decides else ""
    if body is None:
        body = prose(text)
    if foot is None:
        foot = closing(recipients(*items), signer(*posts, name=name))
    parts = before + heading + subject + to_block + body + foot + after
    return package(parts, **{"header": number_in_header(), **settings})
