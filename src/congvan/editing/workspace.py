"""One document that is being edited: what was read and found of it, and how to change what the file holds of it."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from typing import Any, Self

from attrs import define, evolve

from congvan.editing.file import EditedFile
from congvan.editing.markup import Change, properties
from congvan.editing.paragraphs import EditedParagraph
from congvan.model.components import Extent
from congvan.model.layout import Section
from congvan.reading.result import Reading
from congvan.reading.xml import Element
from congvan.rules import Finding, Report
from congvan.rules.facts import Values, values_of
from congvan.rules.layout.look import Look
from congvan.standards import SizeScheme, Standard

Judge = Callable[[Reading], tuple[Report, Standard]]
"""Gives the report on what was read of a file, and the standard that it was judged by."""
Operation = Callable[["Workspace", tuple[Finding, ...]], None]
"""Changes in a file what findings of one rule ask for; what it is not sure of it leaves."""


@define(eq=False, slots=False)
class Workspace:
    """One document of a file that is open for editing.

    Paragraphs and sections are counted in the document, also where it is one of several.
    """

    file: EditedFile
    reading: Reading
    report: Report
    standard: Standard
    facts: Values

    @classmethod
    def of(cls, file: EditedFile, reading: Reading, judge: Judge) -> Self:
        """A document of a file, judged by itself."""
        report, standard = judge(evolve(reading, others=()))
        facts = values_of(
            reading.document,
            layout=reading.layout,
            components=reading.components,
            origins=reading.origins,
            standard=standard,
            today=dt.date.today(),
        )
        return cls(file, reading, report, standard, facts)

    @property
    def look(self) -> Look:
        """The components as the file shows them."""
        found: Look = self.facts["look"]
        return found

    def fact(self, name: str) -> Any:
        """A fact that the rules read."""
        return self.facts[name]

    def paragraph(self, index: int) -> EditedParagraph:
        """A paragraph of the document's layout, to be edited."""
        share = self.reading.share
        return self.file.paragraph(index if share is None else share.paragraphs[index])

    @property
    def sections(self) -> list[tuple[Section, Element]]:
        """The sections of the document that the file states and that it begins, with their elements."""
        share, layout, elements = self.reading.share, self.reading.layout, self.file.sources.sections
        own = elements if share is None else [elements[index] for index in share.sections]
        return [
            (section, element)
            for section, element in zip(layout.sections, own, strict=True)
            if element.getparent() is not None and (section.index or layout.begins_section)
        ]

    def touched(self, element: Element) -> None:
        """Take note that something in an element was changed."""
        self.file.touched(element)

    def format_runs(self, extents: list[Extent], change: Change) -> None:
        """Change the properties (w:rPr) of the runs at some places."""
        for index in dict.fromkeys(extent.paragraph for extent in extents):
            edited = self.paragraph(index)
            for run in edited.runs([one for one in extents if one.paragraph == index]):
                if change(properties(run)):
                    self.touched(run)

    def format_paragraph(self, index: int, change: Change) -> None:
        """Change the properties (w:pPr) of a paragraph."""
        edited = self.paragraph(index)
        if change(edited.properties):
            self.touched(edited.element)

    def rewrite(self, extent: Extent, text: str) -> None:
        """Make the text at a place another one, where it can be done."""
        edited = self.paragraph(extent.paragraph)
        if edited.rewrite(extent, text):
            self.touched(edited.element)

    @cached_property
    def scheme(self) -> SizeScheme:
        """The size scheme of the standard that most of the heading is set in already."""
        sizes = {
            key: shown.most("size")
            for key in self.standard.schemes[0].sizes
            if (shown := self.look.first(key)) is not None
        }
        return max(
            self.standard.schemes,
            key=lambda scheme: sum(scheme.sizes.get(key) == size for key, size in sizes.items()),
        )
