"""The blocks of a document as typists make them: heading, title, text, addressees, recipients and signature."""

import re
from collections.abc import Sequence

from tests.corpus.marks import EMPTY, c, grid, p, r
from tests.corpus.shapes import line

LEFT, RIGHT = 3515, 5783
"""Widths of the heading table in twips: 62 and 102 mm."""

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_MM = {13: 56.1, 14: 60.5}
"""Printed length of the motto, bold, by its size."""

_EMPHASIS = re.compile(r"(\*\*.+?\*\*|__.+?__)")


def rich(text: str, *, size: float | None = 14, **settings: object) -> str:
    """Runs of a text in which `**...**` is bold and `__...__` italic."""
    runs = ""
    for piece in _EMPHASIS.split(text):
        if piece.startswith("**"):
            runs += r(piece[2:-2], size=size, **{**settings, "b": True})
        elif piece.startswith("__"):
            runs += r(piece[2:-2], size=size, **{**settings, "i": True})
        elif piece:
            runs += r(piece, size=size, **settings)
    return runs


def prose(
    text: str,
    *,
    size: float | None = 14,
    first: int | None = 720,
    before: int | None = 120,
    after: int | None = 0,
    spacing: int | None = None,
    rule: str = "auto",
    align: str | None = "both",
    italic: bool | None = None,
    bold: bool | None = None,
    style: str | None = None,
    **run: object,
) -> str:
    """A paragraph for every line of the text; distances in twips."""
    return "".join(
        p(
            rich(item.strip(), size=size, i=italic, b=bold, **run),
            align=align,
            first=first,
            before=before,
            after=after,
            line=spacing,
            rule=rule,
            style=style,
        )
        for item in text.strip().split("\n")
    )


def agency(
    *lines: str, size: float = 13, rule: str = "", own_paragraph: bool = False, **settings: object
) -> str:
    """Names of bodies, one a line, `*` before those in bold; `rule` a run with the line below."""
    body = ""
    for index, text in enumerate(lines):
        runs = r(text.removeprefix("*"), b=text.startswith("*") or None, size=size, **settings)
        if index == len(lines) - 1 and not own_paragraph:
            runs += rule
        body += c(runs)
    return body + (c(rule) if own_paragraph else "")


def national(
    size: float = 13,
    motto_size: float = 14,
    *,
    name: str = NATIONAL,
    motto: str = MOTTO,
    rule: str | None = None,
    own_paragraph: bool = False,
    **settings: object,
) -> str:
    """Quốc hiệu and Tiêu ngữ; `rule` a run with the line below, by default one as long as the motto."""
    if rule is None:
        length = MOTTO_MM[int(motto_size)]
        rule = line(length, x=(98.2 - length) / 2)
    first = c(r(name, b=True, size=size, **settings))
    below = "" if own_paragraph else rule
    second = c(r(motto, b=True, size=motto_size, **settings) + below)
    return first + second + (c(rule) if own_paragraph else "")


def number(text: str, *, size: float = 13, **settings: object) -> str:
    return c(r(text, size=size), **settings)


def date(text: str, *, size: float = 14, italic: bool | None = True, **settings: object) -> str:
    return c(r(text, size=size, i=italic), **settings)


def about(text: str, *, size: float = 12, before: int = 120, **settings: object) -> str:
    """The subject of a letter, below its number."""
    return c(r(text, size=size, **settings), before=before)


def two_by_two(
    a: str, q: str, n: str, d: str, *, widths: Sequence[int] = (LEFT, RIGHT), **settings: object
) -> str:
    """The commonest heading: `A|QT // N|D`."""
    return grid([[a, q], [n, d]], widths, **settings)


def one_row(left: str, right: str, *, widths: Sequence[int] = (LEFT, RIGHT), **settings: object) -> str:
    return grid([[left, right]], widths, **settings)


def title(
    name: str,
    subject: str = "",
    *,
    size: float = 14,
    subject_size: float = 14,
    rule: str = "",
    before: int = 240,
) -> str:
    """The name of a type and its subject, a line of text each; `rule` a run with the line below."""
    body = c(r(name, b=True, size=size), before=before)
    lines = subject.split("\n") if subject else []
    for index, text in enumerate(lines):
        runs = r(text, b=True, size=subject_size)
        body += c(runs + (rule if index == len(lines) - 1 else ""))
    return body


def addressees(*names: str, size: float = 14, before: int = 240) -> str:
    """Kính gửi as the decree has it: one on the line, several each on their own."""
    if len(names) == 1:
        return c(r(f"Kính gửi: {names[0]}", size=size), before=before)
    body = p(r("Kính gửi:", size=size), left=1985, before=before)
    for index, name in enumerate(names):
        mark = "." if index == len(names) - 1 else ";"
        body += p(r(f"- {name}{mark}", size=size), left=2835)
    return body


def recipients(*items: str, label: str = "Nơi nhận:", label_size: float = 12, size: float = 11) -> str:
    """Nơi nhận and its list, every item typed as it is given."""
    head = p(r(label, b=True, i=True, size=label_size))
    return head + "".join(p(r(item, size=size)) for item in items)


def signer(*lines: str, name: str, size: float = 14, gap: int = 4, name_size: float | None = None) -> str:
    """Authority and posts, a paragraph each, room to sign, and the name."""
    posts = "".join(c(r(text, b=True, size=size)) for text in lines)
    return posts + EMPTY * gap + c(r(name, b=True, size=name_size or size))


def closing(left: str, right: str, *, widths: Sequence[int] = (4400, 4898), **settings: object) -> str:
    """Recipients and signature side by side."""
    return grid([[left, right]], widths, **settings)


def short(mm: float) -> str:
    """The line below the issuing body, in the middle of the left column."""
    return line(mm, x=(58.2 - mm) / 2)


def middle(mm: float) -> str:
    """The line below a subject, in the middle of the page."""
    return line(mm, x=(160 - mm) / 2)
