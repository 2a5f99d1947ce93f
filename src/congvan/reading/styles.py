"""The styles of a Word file: what each says with everything it is based on."""

from collections.abc import Iterator, Mapping

from attrs import define, field, frozen

from congvan.reading.properties import Layer, laid_over, paragraph_layer, run_layer
from congvan.reading.theme import Theme
from congvan.reading.xml import Element, W, value

CONDITIONS = (
    "wholeTable", "band1Vert", "band2Vert", "band1Horz", "band2Horz", "firstRow", "lastRow",
    "firstCol", "lastCol", "neCell", "nwCell", "seCell", "swCell",
)  # fmt: skip
"""Parts of a table that its style formats apart; a later one wins (ECMA-376, Part 1, 17.7.6)."""


@frozen
class Style:
    """A style with what it is based on: layers of characters and paragraphs.

    `list_owner` is the style in the chain that brings the list in, with the paragraph layer below it
    (`below_list`) and from it on (`from_list`): a list's indents stand between the two. `conditions` and
    `table` belong to table styles.
    """

    id: str
    name: str
    run: Layer = field(factory=dict)
    paragraph: Layer = field(factory=dict)
    list_owner: str | None = None
    below_list: Layer = field(factory=dict)
    from_list: Layer = field(factory=dict)
    conditions: Mapping[str, tuple[Layer, Layer]] = field(factory=dict)
    tables: tuple[Element, ...] = ()
    """The w:tblPr of the chain, the style's own first."""


NO_STYLE = Style("", "")


@define
class Styles:
    """The styles part, each style resolved when it is first asked for."""

    theme: Theme
    run_defaults: Layer = field(factory=dict)
    paragraph_defaults: Layer = field(factory=dict)
    _elements: dict[tuple[str, str], Element] = field(factory=dict)
    _default_ids: dict[str, str] = field(factory=dict)
    _resolved: dict[tuple[str, str], Style] = field(factory=dict)

    def get(self, kind: str, style_id: str | None) -> Style:
        """A style of a kind (`paragraph`, `character`, `table`); an unknown id means the default one."""
        if style_id is None or (kind, style_id) not in self._elements:
            style_id = self._default_ids.get(kind)
            if style_id is None:
                return NO_STYLE
        return self._resolve(kind, style_id)

    def numbering_lists(self) -> dict[str, int]:
        """The list (w:numId) of every numbering style."""
        lists = {}
        for (kind, style_id), element in self._elements.items():
            number = paragraph_layer(element.find(W + "pPr")).get("number") if kind == "numbering" else None
            if number is not None:
                lists[style_id] = number
        return lists

    def _resolve(self, kind: str, style_id: str) -> Style:
        unresolved = []
        base = NO_STYLE
        for key in self._chain(kind, style_id):
            if (known := self._resolved.get(key)) is not None:
                base = known
                break
            unresolved.append(key)
        for key in reversed(unresolved):
            base = self._resolved[key] = self._over(base, key[1], self._elements[key])
        return base

    def _chain(self, kind: str, style_id: str | None) -> Iterator[tuple[str, str]]:
        """A style's key and those of what it is based on; a circle ends where it closes."""
        seen = set()
        while style_id is not None and style_id not in seen and (kind, style_id) in self._elements:
            seen.add(style_id)
            yield kind, style_id
            style_id = value(self._elements[kind, style_id], "basedOn")

    def _over(self, base: Style, style_id: str, element: Element) -> Style:
        paragraph = paragraph_layer(element.find(W + "pPr"))
        owns_list = "number" in paragraph
        properties = element.find(W + "tblPr")
        return Style(
            style_id,
            value(element, "name") or style_id,
            base.run | run_layer(element.find(W + "rPr"), self.theme),
            laid_over(base.paragraph, paragraph),
            style_id if owns_list else base.list_owner,
            base.paragraph if owns_list else base.below_list,
            paragraph if owns_list else laid_over(base.from_list, paragraph),
            self._conditions(base, element),
            base.tables if properties is None else (properties, *base.tables)[:_DEEPEST],
        )

    def _conditions(self, base: Style, element: Element) -> Mapping[str, tuple[Layer, Layer]]:
        conditions = dict(base.conditions)
        for part in element.iterchildren(W + "tblStylePr"):
            name = part.get(W + "type", "")
            if name in CONDITIONS:
                run, paragraph = conditions.get(name, ({}, {}))
                conditions[name] = (
                    run | run_layer(part.find(W + "rPr"), self.theme),
                    laid_over(paragraph, paragraph_layer(part.find(W + "pPr"))),
                )
        return conditions


_DEEPEST = 16
"""Levels of table styles whose borders and margins are followed."""


def read_styles(root: Element | None, theme: Theme) -> Styles:
    """The styles of a styles part, which may be missing."""
    styles = Styles(theme)
    if root is None:
        return styles
    styles.run_defaults = run_layer(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), theme)
    styles.paragraph_defaults = paragraph_layer(root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"))
    for element in root.iterchildren(W + "style"):
        style_id = element.get(W + "styleId")
        kind = element.get(W + "type", "paragraph")
        if style_id is None:
            continue
        styles._elements.setdefault((kind, style_id), element)
        if element.get(W + "default") in ("1", "true", "on"):
            styles._default_ids[kind] = style_id
    return styles
