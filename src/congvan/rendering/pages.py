"""The kinds of page that a document goes through: upright or landscape, numbered anew or on."""

from attrs import frozen

from congvan.rendering import measures
from congvan.standards import Standard


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
