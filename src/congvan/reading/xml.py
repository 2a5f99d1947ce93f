"""Parts of a Word file as XML: namespaces, safe parsing, and the values of attributes."""

import re
from collections.abc import Iterator
from functools import cache

from lxml import etree

from congvan.reading.errors import (
    BrokenXmlError,
    ForbiddenDoctypeError,
    TextTooLongError,
    TooDeeplyNestedError,
    TooLargeError,
    TooMuchMarkupError,
)

Element = etree._Element

_OPEN_XML = "http://schemas.openxmlformats.org/"
W = f"{{{_OPEN_XML}wordprocessingml/2006/main}}"
A = f"{{{_OPEN_XML}drawingml/2006/main}}"
WP = f"{{{_OPEN_XML}drawingml/2006/wordprocessingDrawing}}"
PIC = f"{{{_OPEN_XML}drawingml/2006/picture}}"
R = f"{{{_OPEN_XML}officeDocument/2006/relationships}}"
M = f"{{{_OPEN_XML}officeDocument/2006/math}}"
MC = f"{{{_OPEN_XML}markup-compatibility/2006}}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
WPC = "{http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the usual prefix of this namespace
XML = "{http://www.w3.org/XML/1998/namespace}"

_STRICT = {
    b"wordprocessingml/main": b"wordprocessingml/2006/main",
    b"drawingml/main": b"drawingml/2006/main",
    b"drawingml/wordprocessingDrawing": b"drawingml/2006/wordprocessingDrawing",
    b"drawingml/picture": b"drawingml/2006/picture",
    b"officeDocument/relationships": b"officeDocument/2006/relationships",
    b"officeDocument/math": b"officeDocument/2006/math",
}
"""Namespaces of ISO/IEC 29500 Strict and their Transitional names."""

MAX_MARKUP = 6_000_000
"""Most tags and attributes in a part: what a tree of some 300 MB holds."""

MAX_DEPTH = 256
"""Most tags in one another, and below, millions of bytes without a tag: what libxml2 takes where it may not be huge."""
MAX_STRETCH = 10

_LIMITS: tuple[tuple[str, type[TooLargeError], int], ...] = (
    ("excessive depth", TooDeeplyNestedError, MAX_DEPTH),
    ("text node too long", TextTooLongError, MAX_STRETCH),
    ("huge text node", TextTooLongError, MAX_STRETCH),
    ("length too long", TextTooLongError, MAX_STRETCH),
    ("buffer size limit", TextTooLongError, MAX_STRETCH),
    ("huge input lookup", TextTooLongError, MAX_STRETCH),
    ("comment too big", TextTooLongError, MAX_STRETCH),
)
"""What libxml2, from 2.9 on, says of a sound file that is larger than it follows."""

_UNDERSTOOD = re.compile(
    r"http://schemas\.microsoft\.com/office/word/20\d\d/(wordml(/\w+)?|wordprocessing(Shape|Group|Canvas|Drawing)|\d*)"
    r"|http://schemas\.microsoft\.com/office/drawing/20\d\d/main"
    r"|http://schemas\.openxmlformats\.org/.*"
)


def parse_part(data: bytes, part: str) -> Element:
    """The root element of a part.

    Strict namespaces become Transitional ones. Raises `ForbiddenDoctypeError`, `TooMuchMarkupError`,
    `TooDeeplyNestedError`, `TextTooLongError`, `BrokenXmlError`.
    """
    data = _utf8(data)
    if b"<!DOCTYPE" in (data if b"\0" not in data[:8] else data.replace(b"\0", b"")):
        raise ForbiddenDoctypeError(part)
    if data.count(b"<") + data.count(b"=") > MAX_MARKUP:
        raise TooMuchMarkupError(part, MAX_MARKUP)
    if b"purl.oclc.org/ooxml" in data:
        data = _transitional(data)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _refused(error, data, part) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise ForbiddenDoctypeError(part)
    return root


def _utf8(data: bytes) -> bytes:
    if data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return data
    text = data.decode("utf-16", errors="replace")
    return re.sub(r"^<\?xml[^>]*\?>", "", text).encode("utf-8", errors="replace")


def _transitional(data: bytes) -> bytes:
    def renamed(match: re.Match[bytes]) -> bytes:
        name = match[2]
        return match[1] + _OPEN_XML.encode() + _STRICT.get(name, name)

    return re.sub(rb"""(xmlns(?::[\w.-]+)?\s*=\s*["'])http://purl\.oclc\.org/ooxml/([^"']*)""", renamed, data)


def _refused(error: etree.XMLSyntaxError, data: bytes, part: str) -> TooLargeError | BrokenXmlError:
    said = (error.msg or "").lower()
    for words, kind, limit in _LIMITS:
        if words in said:
            return kind(part, limit)
    line, column = error.position
    lines = data.split(b"\n", line)
    text = lines[line - 1].decode("utf-8", errors="replace") if 0 < line <= len(lines) else ""
    near = text[max(column - 25, 0) : column + 15].strip()
    reason = (error.msg or "").partition(", line")[0][:120]
    return BrokenXmlError(part, line, column, near, reason)


@cache
def _understood(uri: str | None) -> bool:
    return uri is not None and _UNDERSTOOD.fullmatch(uri) is not None


def chosen(alternate: Element) -> Element | None:
    """The branch of an mc:AlternateContent that counts: the first Choice whose namespaces we know, else Fallback."""
    for choice in alternate.iterchildren(MC + "Choice"):
        prefixes = choice.get("Requires", "").split()
        if prefixes and all(_understood(choice.nsmap.get(prefix)) for prefix in prefixes):
            return choice
    return alternate.find(MC + "Fallback")


_WRAPPERS = frozenset(
    W + name for name in ("customXml", "smartTag", "ins", "moveTo", "sdtContent", "hyperlink")
)
_DELETED = frozenset((W + "del", W + "moveFrom"))


def unwrapped(container: Element) -> Iterator[Element]:
    """The children of a block container, those inside content controls, custom XML and insertions included."""
    for child in container:
        tag = child.tag
        if tag in _WRAPPERS:
            yield from unwrapped(child)
        elif tag == W + "sdt":
            content = child.find(W + "sdtContent")
            if content is not None:
                yield from unwrapped(content)
        elif tag == MC + "AlternateContent":
            branch = chosen(child)
            if branch is not None:
                yield from unwrapped(branch)
        elif tag not in _DELETED:
            yield child


def value(element: Element, name: str) -> str | None:
    """The w:val of a child element, None without it."""
    child = element.find(W + name)
    return None if child is None else child.get(W + "val")


def on(element: Element) -> bool:
    """An on/off element: on unless its w:val says off."""
    return element.get(W + "val", "on") not in ("0", "false", "off")


def switched_on(parent: Element | None, name: str) -> bool:
    """Whether a child on/off element is there and on."""
    child = None if parent is None else parent.find(W + name)
    return child is not None and on(child)


_UNITS = {
    "pt": 1.0,
    "in": 72.0,
    "cm": 72 / 2.54,
    "mm": 72 / 25.4,
    "pc": 12.0,
    "pi": 12.0,
    "px": 0.75,
    "emu": 1 / 12700,
}
_LENGTH = re.compile(r"\s*([+-]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12}))\s*([a-z]{2,3})?\s*")
_LONGEST = 100_000
"""Beyond any page (pt): a length above it is garbage."""


def length(text: str | None, unit: float) -> float | None:
    """A length in pt: a number in `unit` pt, or with a unit of its own (`1.5cm`); None where it says nothing."""
    match = _LENGTH.fullmatch(text) if text else None
    if match is None:
        return None
    scale = unit if match[2] is None else _UNITS.get(match[2])
    if scale is None:
        return None
    points = round(float(match[1]) * scale, 3)
    return points if abs(points) <= _LONGEST else None


def twips(text: str | None) -> float | None:
    """A length in pt from twentieths of a point."""
    return length(text, 1 / 20)


def emu(text: str | None) -> float | None:
    """A length in pt from English Metric Units (12,700 to the point)."""
    return length(text, 1 / 12700)


def integer(text: str | None) -> int | None:
    """A whole number of at most nine digits, None where the text says none."""
    match = re.fullmatch(r"\s*([+-]?\d{1,9})\s*", text) if text else None
    return None if match is None else int(match[1])
