"""From the bytes of any .docx, untidy or hostile, to its `Layout`."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import evolve, frozen

from congvan.model.layout import Layout, Place, Running, Story
from congvan.reading.cascade import Cascade
from congvan.reading.errors import MissingDocumentError
from congvan.reading.finishing import finished, learn_fonts, page_number, text_lines
from congvan.reading.numbering import Counters, read_lists
from congvan.reading.package import Package, Relationship, open_package
from congvan.reading.runs import TextSource
from congvan.reading.sections import read_section, running_parts, section_elements
from congvan.reading.story import StoryReader
from congvan.reading.styles import read_styles
from congvan.reading.theme import read_theme
from congvan.reading.xml import Element, W, switched_on

_CHANGES = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_NOTES: tuple[tuple[str, str, Story], ...] = (
    ("footnotes", W + "footnote", "footnote"),
    ("endnotes", W + "endnote", "endnote"),
)


def read_layout(source: bytes | str | Path) -> Layout:
    """What a Word file shows, from its bytes or its path.

    Accepts .docx, .docm, .dotx and .dotm, Transitional or Strict. Nothing but the document is needed: a file
    without styles, theme or settings is read as Word reads it. Raises `UnreadableDocxError`, a subclass of which
    says what the file is instead, or where it is damaged or too large.
    """
    with open_package(source) as (package, root):
        return _Reading(package, root).layout()


@frozen(eq=False)
class ParagraphSource:
    """What a paragraph of a layout was read from: its w:p (several where marks between them are deleted), its texts."""

    elements: tuple[Element, ...]
    texts: tuple[TextSource, ...]


@frozen(eq=False)
class Sources:
    """A layout and the elements that it was read from.

    `paragraphs` go with `Layout.paragraphs`, `sections` (w:sectPr) with `Layout.sections`. `parts` are the roots of
    the parts with stories by name, `related` the relationships of the `document` part by id.
    """

    layout: Layout
    paragraphs: tuple[ParagraphSource, ...]
    sections: tuple[Element, ...]
    parts: Mapping[str, Element]
    document: str
    related: Mapping[str, Relationship]


def read_sources(source: bytes) -> Sources:
    """What `read_layout` reads, with the elements that it was read from. Raises what `read_layout` raises."""
    with open_package(source) as (package, root):
        return _Reading(package, root, keeps_sources=True).sources()


class _Reading:
    def __init__(self, package: Package, root: Element, *, keeps_sources: bool = False) -> None:
        body = root.find(W + "body")
        if body is None:
            raise MissingDocumentError
        self._package = package
        self._root = root
        self._parts = {package.document: root}
        self._body = body
        self._relationships = package.relationships(package.document)
        self._settings = self._part("settings")
        theme = read_theme(self._part("theme"), self._settings)
        styles = read_styles(self._part("styles"), theme)
        lists = read_lists(self._part("numbering"), theme, styles.numbering_lists())
        self._section_elements = section_elements(body)
        self._sections = [read_section(*numbered) for numbered in enumerate(self._section_elements)]
        self._stories = StoryReader(Cascade(styles, lists), Counters(lists), self._sections, keeps_sources)

    def sources(self) -> Sources:
        """The layout with its elements."""
        layout = self.layout()
        return Sources(
            layout,
            tuple(
                ParagraphSource(draft.elements, tuple(draft.raw.sources or ()))
                for draft in self._stories.found.paragraphs
            ),
            tuple(self._section_elements),
            self._parts,
            self._package.document,
            self._relationships,
        )

    def layout(self) -> Layout:
        """Every story in reading order, then what the page shows of it."""
        self._stories.read(self._body)
        self._read_notes()
        running = tuple(self._read_running())
        found = self._stories.found
        fonts = learn_fonts(found.paragraphs)
        paragraphs = tuple([finished(index, draft, fonts) for index, draft in enumerate(found.paragraphs)])
        text_drawn = [line for paragraph in paragraphs for line in text_lines(paragraph)]
        return Layout(
            paragraphs,
            tuple(self._sections),
            tuple(found.tables),
            tuple(sorted(found.lines + text_drawn, key=lambda line: line.paragraph)),
            tuple(found.boxes),
            tuple(found.images),
            running,
            tuple(
                page_number(paragraphs[index], one, found.boxes)
                for index, draft in enumerate(found.paragraphs)
                for one in draft.raw.page_fields
            ),
            spacing_adds=self._compatible("doNotUseHTMLParagraphAutoSpacing"),
            signed=self._package.signed,
            tracked_changes=next(self._root.iter(*_CHANGES), None) is not None,
        )

    def _part(self, kind: str) -> Element | None:
        related = next((one for one in self._relationships.values() if one.kind == kind), None)
        return None if related is None else self._parsed(related.target)

    def _parsed(self, part: str) -> Element | None:
        if part not in self._parts and (root := self._package.parse(part)) is not None:
            self._parts[part] = root
        return self._parts.get(part)

    def _compatible(self, name: str) -> bool:
        return self._settings is not None and switched_on(self._settings.find(W + "compat"), name)

    def _read_notes(self) -> None:
        for kind, tag, story in _NOTES:
            root = self._part(kind)
            for note in root.iterchildren(tag) if root is not None else ():
                if note.get(W + "type", "normal") == "normal":
                    self._stories.read(note, Place(story))

    def _read_running(self) -> Iterator[Running]:
        parts = running_parts(
            self._section_elements,
            self._relationships,
            even_differs=switched_on(self._settings, "evenAndOddHeaders"),
        )
        for index, one in enumerate(parts):
            root = self._parsed(one.part)
            running = Running(one.kind, one.pages, one.sections)
            if root is not None:
                section = one.sections[0] if one.sections else 0
                inside = self._stories.read(root, Place(one.kind, running=index), section)
                running = evolve(running, paragraphs=tuple(inside))
            yield running
