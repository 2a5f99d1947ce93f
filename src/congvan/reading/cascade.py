"""Effective formatting: document defaults, table, list, paragraph and character styles, then the element itself.

The order is that of ECMA-376, Part 1, 17.7.2; what styles of several levels say of bold, italic and
the other toggle properties cancels out in pairs (17.7.3).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, evolve, field, fields_dict, frozen

from congvan.model.layout import CharacterFormat, LineSpacing, ParagraphFormat
from congvan.reading.numbering import Level, NumberedList
from congvan.reading.properties import TOGGLES, Layer, laid_over, paragraph_layer, run_layer
from congvan.reading.styles import CONDITIONS, Style, Styles
from congvan.reading.xml import Element, W, value

_STATED_NOWHERE = CharacterFormat()
"""What Word takes where a file states neither font nor size."""
_AUTOMATIC_SPACE = 14.0
"""Space (pt) that Word gives a paragraph with automatic spacing before or after."""
_EAST_ASIAN = (
    "\u1100-\u11ff\u2e80-\u31ff\u3200-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
)
_PUNCTUATION = "\u2010-\u2bff"
_SLOTS = re.compile(
    f"(?P<ascii>[\u0000-\u007f]+)|(?P<eastAsia>[{_EAST_ASIAN}]+)|(?P<hint>[{_PUNCTUATION}]+)"
    f"|(?P<hAnsi>[^\u0000-\u007f{_EAST_ASIAN}{_PUNCTUATION}]+)"
)
_AMBIGUOUS = re.compile(f"[{_EAST_ASIAN}{_PUNCTUATION}]")
_MARK = re.compile("[\u0300-\u036f]+")


@frozen
class TableLook:
    """What a table style says of the text of one cell."""

    run: Layer = field(factory=dict)
    paragraph: Layer = field(factory=dict)


NO_TABLE = TableLook()
_NO_LEVEL = Level()


@frozen(eq=False)
class Look:
    """How a run looks: a format for each of the fonts that a run can name."""

    ascii: CharacterFormat
    ansi: CharacterFormat
    east_asian: CharacterFormat
    hint: CharacterFormat
    """For punctuation that East Asian fonts have too."""

    def split(self, text: str) -> Iterator[tuple[str, CharacterFormat]]:
        """The text in stretches of one format, as Word chooses a font by character (17.3.2.26)."""
        if self.ascii is self.ansi and (self.ansi is self.east_asian or not _AMBIGUOUS.search(text)):
            yield text, self.ascii
            return
        formats = {"ascii": self.ascii, "hAnsi": self.ansi, "eastAsia": self.east_asian, "hint": self.hint}
        begun, current = 0, None
        for match in _SLOTS.finditer(text):
            chosen = formats[match.lastgroup or "ascii"]
            position = match.start()
            if current is not None and (marks := _MARK.match(text, position)):
                position = marks.end()
            if chosen is current or position == match.end():
                continue
            if current is not None:
                yield text[begun:position], current
            begun, current = position, chosen
        if current is not None:
            yield text[begun:], current


@frozen(eq=False)
class ParagraphContext:
    """What the runs of a paragraph inherit: its style and the table that it stands in."""

    style: Style
    table: TableLook


@define
class Cascade:
    """Resolves formatting; equal formatting is one object, resolved once."""

    styles: Styles
    lists: Mapping[int, NumberedList]
    _contexts: dict[tuple[int, str | None], ParagraphContext] = field(factory=dict)
    _tables: dict[tuple[str, frozenset[str]], TableLook] = field(factory=dict)
    _looks: dict[tuple[Any, ...], Look] = field(factory=dict)
    _formats: dict[CharacterFormat, CharacterFormat] = field(factory=dict)
    _paragraphs: dict[tuple[Any, ...], "ParagraphLook"] = field(factory=dict)

    def table_look(self, style: Style, conditions: frozenset[str]) -> TableLook:
        """What a table style says of a cell that stands in these parts of the table (`firstRow`, `band1Horz`)."""
        key = (style.id, conditions)
        if (known := self._tables.get(key)) is None:
            run, paragraph = style.run, style.paragraph
            for name in CONDITIONS:
                if name in style.conditions and (name == "wholeTable" or name in conditions):
                    run = run | style.conditions[name][0]
                    paragraph = laid_over(paragraph, style.conditions[name][1])
            known = self._tables[key] = TableLook(run, paragraph)
        return known

    def paragraph(self, properties: Element | None, table: TableLook) -> "ParagraphLook":
        """How a paragraph with this w:pPr is set."""
        key = (id(table), _key(properties))
        if (known := self._paragraphs.get(key)) is None:
            known = self._paragraphs[key] = self._resolve_paragraph(properties, table)
        return known

    def look(self, context: ParagraphContext, properties: Element | None, level: Level | None = None) -> Look:
        """How a run with this w:rPr looks; for a list's label, with its level's own formatting on top."""
        key = (id(context), id(level), _key(properties))
        if (known := self._looks.get(key)) is None:
            direct = run_layer(properties, self.styles.theme)
            if level is not None:
                direct = direct | level.run
            style = None if properties is None else value(properties, "rStyle")
            known = self._looks[key] = self._resolve_look(
                context, self.styles.get("character", style), direct
            )
        return known

    def with_font(self, look: Look, font: str | None) -> Look:
        """The same look in another font, for a sign (w:sym) that names its own."""
        if not font:
            return look
        made = evolve(look.ascii, font=font)
        only = self._formats.setdefault(made, made)
        return Look(only, only, only, only)

    def _resolve_paragraph(self, properties: Element | None, table: TableLook) -> "ParagraphLook":
        style_id = None if properties is None else value(properties, "pStyle")
        style = self.styles.get("paragraph", style_id)
        key = (id(table), style.id)
        if (context := self._contexts.get(key)) is None:
            context = self._contexts[key] = ParagraphContext(style, table)
        direct = paragraph_layer(properties)
        numbering = self._numbering(style, direct)
        if numbering is None:
            layers: tuple[Layer, ...] = (style.paragraph, direct)
        elif "number" in direct:
            layers = (style.paragraph, numbering[2].paragraph, direct)
        else:
            layers = (style.below_list, numbering[2].paragraph, style.from_list, direct)
        merged = laid_over(self.styles.paragraph_defaults, table.paragraph, *layers)
        return ParagraphLook(_paragraph_format(merged), context, numbering, _in_characters(merged))

    def _numbering(self, style: Style, direct: Layer) -> tuple[int, int, Level] | None:
        number = (style.paragraph | direct).get("number")
        numbered = None if number is None else self.lists.get(number)
        if number is None or numbered is None:
            return None
        own = "number" in direct or "level" in direct
        index = direct.get("level", 0) if own else style.paragraph.get("level")
        if index is None:
            index = numbered.level_of_style(style.list_owner) or 0
        return number, index, numbered.levels.get(index, _NO_LEVEL)

    def _resolve_look(self, context: ParagraphContext, character: Style, direct: Layer) -> Look:
        levels = (context.table.run, context.style.run, character.run)
        merged: Layer = dict(self.styles.run_defaults)
        for level in (*levels, direct):
            merged |= level
        for name in TOGGLES.values():
            if name not in direct:
                merged[name] = (
                    bool(self.styles.run_defaults.get(name))
                    or sum(bool(one.get(name)) for one in levels) % 2 == 1
                )
        slots = ("ascii", "hAnsi", "eastAsia")
        if merged.get("complex"):
            slots = ("cs", "cs", "cs")
            merged |= {
                "bold": merged["complex_bold"],
                "italic": merged["complex_italic"],
                "size": merged.get("complex_size", _STATED_NOWHERE.size),
            }
        merged["strike"] = merged["strike"] or merged.get("double_strike", False)
        stated = _of(CharacterFormat, merged)
        ascii_, ansi, east_asian = (self._format(stated, merged.get(slot)) for slot in slots)
        return Look(ascii_, ansi, east_asian, east_asian if merged.get("hint") == "eastAsia" else ansi)

    def _format(self, stated: Layer, font: str | None) -> CharacterFormat:
        made = CharacterFormat(font or _STATED_NOWHERE.font, **stated)
        return self._formats.setdefault(made, made)


@frozen(eq=False)
class ParagraphLook:
    """How a paragraph is set, what its runs inherit, and its list: number, level and the level's shape.

    `in_characters` are the indents that are stated in characters, so that they grow with the size of its text.
    """

    format: ParagraphFormat
    context: ParagraphContext
    list: tuple[int, int, Level] | None
    in_characters: Mapping[str, float] = field(factory=dict)


def _key(properties: Element | None) -> tuple[Any, ...]:
    if properties is None:
        return ()
    said: list[Any] = []
    for child in properties:
        tag = child.tag
        if tag not in _UNKEYED:
            said.append(tag)
            said.extend(child.items())
            if len(child):
                said.append(_key(child))
    return tuple(said)


_UNKEYED = frozenset(W + name for name in ("sectPr", "rPr", "pPrChange", "rPrChange", "lang"))


def _of(kind: type[CharacterFormat | ParagraphFormat], merged: Layer) -> Layer:
    """What a layer says of the fields of a format."""
    return {name: merged[name] for name in fields_dict(kind) if name in merged}


def _paragraph_format(merged: Layer) -> ParagraphFormat:
    stated = _of(ParagraphFormat, merged)
    for side in ("before", "after"):
        if merged.get(f"{side}Autospacing"):
            stated[f"space_{side}"] = _AUTOMATIC_SPACE
    stops = sorted(stop for stop in merged.get("tabs", {}).items() if stop[1] is not None)
    stated["tabs"] = tuple(stop for _, stop in stops)
    return ParagraphFormat(**stated, line_spacing=_line_spacing(merged))


def _in_characters(merged: Layer) -> dict[str, float]:
    found = {}
    for name in ("left", "right", "first_line"):
        if (stated := merged.get(f"{name}_characters")) is not None:
            characters, length = stated
            if length is None or length != merged[name]:
                found[name] = characters
    return found


def _line_spacing(merged: Layer) -> LineSpacing:
    line = merged.get("line")
    if line is None or line <= 0:
        return LineSpacing()
    rule = merged.get("line_rule", "auto")
    if rule == "exact":
        return LineSpacing("exact", line)
    return (
        LineSpacing("at-least", line) if rule == "atLeast" else LineSpacing("multiple", round(line / 12, 4))
    )
