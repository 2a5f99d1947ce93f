"""Sections of a document: their pages, and which headers and footers they really show."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from attrs import frozen

from congvan.model.layout import Pages, Section
from congvan.reading.package import Relationship
from congvan.reading.xml import Element, R, W, integer, switched_on, twips, value

_LETTER = (612.0, 792.0)
_MARGIN = 72.0
_HEADER = 36.0
"""Paper, margin and header distance (pt) that Word takes where a section states none."""
_PAGES: tuple[Pages, ...] = ("default", "first", "even")
_Kind = Literal["header", "footer"]
_KINDS: tuple[_Kind, ...] = ("header", "footer")


@frozen
class RunningPart:
    """A part used as header or footer for some pages, and the sections that really show it there."""

    kind: _Kind
    pages: Pages
    part: str
    sections: tuple[int, ...]


def section_elements(body: Element) -> list[Element]:
    """The w:sectPr of every section, in order."""
    found = [one for one in body.iter(W + "sectPr") if _ends_section(one, body)]
    return found or [body.makeelement(W + "sectPr")]


def _ends_section(element: Element, body: Element) -> bool:
    """Whether it stands at the end of the body, or in a paragraph of the body that is in no table and no box."""
    parent = element.getparent()
    if parent is body:
        return True
    if parent is None or parent.tag != W + "pPr":
        return False
    return all(outer.tag not in (W + "tbl", W + "txbxContent") for outer in parent.iterancestors())


def read_section(index: int, element: Element) -> Section:
    """The page of a section."""
    size, margins, numbers = (element.find(W + name) for name in ("pgSz", "pgMar", "pgNumType"))
    columns, title_page = element.find(W + "cols"), switched_on(element, "titlePg")

    def stated(holder: Element | None, name: str, default: float) -> float:
        found = None if holder is None else twips(holder.get(W + name))
        return default if found is None else found

    return Section(
        index,
        width=stated(size, "w", _LETTER[0]),
        height=stated(size, "h", _LETTER[1]),
        # A margin below zero keeps its size even where the header is taller (17.6.11).
        top=abs(stated(margins, "top", _MARGIN)),
        bottom=abs(stated(margins, "bottom", _MARGIN)),
        left=stated(margins, "left", _MARGIN),
        right=stated(margins, "right", _MARGIN),
        header=stated(margins, "header", _HEADER),
        footer=stated(margins, "footer", _HEADER),
        gutter=stated(margins, "gutter", 0.0),
        landscape=_is_landscape(size),
        columns=min(max((integer(columns.get(W + "num")) if columns is not None else None) or 1, 1), 45),
        begins=value(element, "type") or "nextPage",
        title_page=title_page,
        number_format="decimal" if numbers is None else numbers.get(W + "fmt", "decimal"),
        number_start=None if numbers is None else integer(numbers.get(W + "start")),
    )


def _is_landscape(size: Element | None) -> bool:
    """By the sides of the paper, which Word prints; w:orient only tells the printer."""
    if size is None:
        return False
    width, height = twips(size.get(W + "w")), twips(size.get(W + "h"))
    return width is not None and height is not None and width > height


def running_parts(
    elements: Iterable[Element], relationships: Mapping[str, Relationship], *, even_differs: bool
) -> list[RunningPart]:
    """Every header and footer that the sections name, with the sections that show it.

    A section without one of its own takes that of the section before; one for first pages shows only with
    w:titlePg, one for even pages only where `even_differs`.
    """
    shown: dict[tuple[_Kind, Pages, str], list[int]] = {}
    inherited: dict[tuple[_Kind, Pages], str] = {}
    for index, element in enumerate(elements):
        for key, part in _references(element, relationships):
            inherited[key] = part
            shown.setdefault((*key, part), [])
        has_page = {"default": True, "first": switched_on(element, "titlePg"), "even": even_differs}
        for (kind, pages), part in inherited.items():
            if has_page[pages]:
                shown[kind, pages, part].append(index)
    return [
        RunningPart(kind, pages, part, tuple(sections)) for (kind, pages, part), sections in shown.items()
    ]


def _references(
    element: Element, relationships: Mapping[str, Relationship]
) -> Iterator[tuple[tuple[_Kind, Pages], str]]:
    for kind in _KINDS:
        for reference in element.iterchildren(f"{W}{kind}Reference"):
            relationship = relationships.get(reference.get(R + "id", ""))
            stated = reference.get(W + "type", "default")
            pages = next((one for one in _PAGES if one == stated), None)
            if relationship is not None and pages is not None:
                yield (kind, pages), relationship.target
