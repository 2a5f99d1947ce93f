"""The kinds of page that a document goes through, and its sections, on the paper of its template's last one."""

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from xml.sax.saxutils import escape

from attrs import frozen
from lxml import etree
from markupsafe import Markup

from congvan.rendering import measures
from congvan.rendering.units import twips
from congvan.standards import Standard

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TAGS = "urn:congvan:tags"
"""Of elements that Word ignores and that hold tags where no paragraph may stand."""

_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_IGNORABLE = "mc:Ignorable"
_BEFORE_SIZE = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type")
_BEFORE_NUMBERS = (*_BEFORE_SIZE, "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType")
_BEFORE_TITLE = (*_BEFORE_NUMBERS, "pgNumType", "cols", "formProt", "vAlign", "noEndnote")
"""What the schema puts in front of a section's paper, its page numbers, and its first page's own header."""


@frozen
class Page:
    """One kind of page. A `fresh` one begins a text of its own: numbered from 1, its first number hidden."""

    landscape: bool
    fresh: bool

    @property
    def key(self) -> str:
        """What templates call it: `portrait`, `landscape-continued`."""
        return ("landscape" if self.landscape else "portrait") + ("" if self.fresh else "-continued")

    def turned(self) -> "Page":
        """The page that a table too wide, or the end of one, goes on to."""
        return Page(not self.landscape, fresh=False)

    def text_width(self, standard: Standard) -> float:
        """Width of its text area (mm)."""
        return measures.landscape_text_width(standard) if self.landscape else standard.page.text_width

    def text_height(self, standard: Standard) -> float:
        """Height of its text area (mm)."""
        margins = standard.page.margins
        if self.landscape:
            return standard.page.width - margins["top"] - measures.LANDSCAPE_BOTTOM
        return standard.page.height - margins["top"] - margins["bottom"]


PORTRAIT = Page(landscape=False, fresh=True)
LANDSCAPE = Page(landscape=True, fresh=True)
PAGES = tuple(Page(landscape, fresh) for fresh in (True, False) for landscape in (False, True))
"""Every kind, the usual one first."""


@frozen
class Sections:
    """What ends the section of each kind of page, as markup for `{{p }}`."""

    _ends: Mapping[str, Markup]

    @classmethod
    def of(cls, document: bytes | None) -> "Sections":
        """Those that a template's main part leads to, plain ones where it has none."""
        root = None if document is None else etree.fromstring(document, _parser())
        last = None if root is None else root.find(f"{{{W}}}body/{{{W}}}sectPr")
        section = etree.Element(f"{{{W}}}sectPr") if last is None else last
        return cls({page.key: Markup(_PARAGRAPH.format(_text(_turned(section, page)))) for page in PAGES})

    def end(self, page: Page) -> Markup:
        """A paragraph that ends the section of such a page; the rest goes on a new page."""
        return self._ends[page.key]


_PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="spacer"/>{}</w:pPr></w:p>'


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def _text(element: etree._Element) -> str:
    # The document that the markup goes into declares what its template does.
    return re.sub(r' xmlns:\w+="[^"]*"', "", etree.tostring(element, encoding="unicode", with_tail=False))


def _turned(last: etree._Element, page: Page) -> etree._Element:
    section = deepcopy(last)
    for child in list(section):
        if child.tag in (f"{{{TAGS}}}tag", f"{{{W}}}type"):
            section.remove(child)
    if page.landscape:
        _lay_across(section)
    numbers = _child(section, "pgNumType", _BEFORE_NUMBERS)
    if page.fresh:
        numbers.set(f"{{{W}}}start", "1")
        _child(section, "titlePg", _BEFORE_TITLE)
    else:
        numbers.attrib.pop(f"{{{W}}}start", "")
        if not numbers.attrib:
            section.remove(numbers)
        for title in section.findall(f"{{{W}}}titlePg"):
            section.remove(title)
    return section


def _lay_across(section: etree._Element) -> None:
    paper = _child(section, "pgSz", _BEFORE_SIZE)
    size = sorted((int(paper.get(f"{{{W}}}{side}", 0)) for side in ("w", "h")), reverse=True)
    for side, length in zip(("w", "h"), size, strict=True):
        paper.set(f"{{{W}}}{side}", str(length))
    paper.set(f"{{{W}}}orient", "landscape")
    margins = section.find(f"{{{W}}}pgMar")
    if margins is not None:
        margins.set(f"{{{W}}}bottom", str(twips(measures.LANDSCAPE_BOTTOM)))


def _child(section: etree._Element, name: str, before: tuple[str, ...]) -> etree._Element:
    """The child of a name, made where the schema wants it if there is none."""
    found = section.find(f"{{{W}}}{name}")
    if found is not None:
        return found
    made = etree.Element(f"{{{W}}}{name}")
    section.insert(sum(etree.QName(child).localname in before for child in section), made)
    return made


def with_open_end(document: str) -> str:
    """A template's main part whose last section is on the kind of page that the document ends on.

    Its own paper and headers go into what the tags choose from. Word and other programs drop the tags, which are nothing
    that they know. A template that breaks no section is as it was.
    """
    if "page_end" not in document:
        return document
    root = etree.fromstring(document.encode(), _parser())
    last = root.find(f"{{{W}}}body/{{{W}}}sectPr")
    start, end = document.rfind("<w:sectPr"), document.rfind("</w:sectPr>")
    if last is None or not start < end:
        return document
    across = _text(_turned(last, LANDSCAPE))
    section = _TAGS.sub("", document[start:end])
    for pattern, condition, instead in (
        (_PAPER, "ends_landscape", _PAPER.search(across)),
        (_NUMBERS, "not ends_fresh", None),
        (_TITLE, "not ends_fresh", None),
    ):
        section = pattern.sub(_choice(condition, instead[0] if instead else ""), section, count=1)
    return _declared(document[:start]) + section + document[end:]


_TAGS = re.compile(r"<cv:tag>.*?</cv:tag>|<cv:tag/>", re.DOTALL)
_PAPER = re.compile(r"<w:pgSz\b[^>]*/>(?:\s*<w:pgMar\b[^>]*/>)?")
_NUMBERS = re.compile(r"<w:pgNumType\b[^>]*/>")
_TITLE = re.compile(r"<w:titlePg\b[^>]*/>")


def _choice(condition: str, instead: str) -> Callable[[re.Match[str]], str]:
    chosen = escape(f"</cv:tag>{instead}<cv:tag>")
    return lambda found: (
        f"<cv:tag>{{% if {condition} %}}{{{{ '{chosen}'|safe }}}}{{% else %}}</cv:tag>{found[0]}"
        "<cv:tag>{% endif %}</cv:tag>"
    )


def _declared(document: str) -> str:
    """The main part with the tags' namespace declared and to be ignored."""
    start = document.index("<w:document")
    end = document.index(">", start)
    root = document[start:end]
    if f'"{TAGS}"' not in root:
        root += f' xmlns:cv="{TAGS}"'
    if f'"{_MC}"' not in root:
        root += f' xmlns:mc="{_MC}"'
    if f'{_IGNORABLE}="' not in root:
        root += f' {_IGNORABLE}="cv"'
    elif not re.search(rf'{_IGNORABLE}="[^"]*\bcv\b', root):
        root = root.replace(f'{_IGNORABLE}="', f'{_IGNORABLE}="cv ')
    return document[:start] + root + document[end:]
